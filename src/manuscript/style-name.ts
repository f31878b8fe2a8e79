// What the name of a paragraph style says in Word and Hangul: `Title`, `heading 2`, `제목 1`, `개요 3`, `toc 1`.

export type StyleRole =
  | { readonly role: 'heading' /** 0 for the title of the whole text. */; readonly level: number }
  | { readonly role: 'contents' }
  | { readonly role: 'slide' /** The heading of a group of content within the slide. */; readonly isGroup: boolean }
  | { readonly role: 'quote' };

const NAMES: readonly (readonly [pattern: RegExp, role: 'title' | 'slide group' | StyleRole['role']])[] = [
  [/^(?:title|문서 ?제목|보고서 ?제목|큰 ?제목|표제|제목)$/iu, 'title'],
  [/^(?:heading|outline|제목|개요|소제목|표제) ?([1-9])(?:$|[ (])/iu, 'heading'],
  [/^(?:장|章) ?제목$/u, 'heading'],
  [/^(?:toc(?: heading| ?[1-9])?|contents(?: heading)?|차례(?: ?제목| ?[1-9])?|목차(?: ?[1-9])?)$/iu, 'contents'],
  [/^(?:slide|슬라이드)$/iu, 'slide'],
  [/^(?:slide ?group|슬라이드 ?묶음)$/iu, 'slide group'],
  [/^(?:(?:intense )?quote|(?:강한 ?)?인용(?:문)?)$/iu, 'quote'],
];

/** The role of a style by its name; undefined for styles of text. */
export function roleOfStyle(name: string): StyleRole | undefined {
  for (const [pattern, role] of NAMES) {
    const found = pattern.exec(name.trim());
    if (!found) continue;
    switch (role) {
      case 'contents':
      case 'quote':
        return { role };
      case 'slide':
      case 'slide group':
        return { role: 'slide', isGroup: role !== 'slide' };
      case 'title':
      case 'heading':
        return { role: 'heading', level: role === 'title' ? 0 : Number(found[1] ?? 1) };
    }
  }
  return undefined;
}
