// Edits by hand in a few words, for messages and lists.
import type { ReportWords, ShownKind } from './report-words.ts';

/** What of an edit is told. */
export interface EditShown {
  readonly kind: 'edited' | 'removed' | 'added';
  readonly what?: ShownKind | undefined;
  readonly key: string;
  readonly slide?: { readonly key: string; readonly number: number } | undefined;
  readonly cell?: { readonly row: number; readonly column: number } | undefined;
  readonly words: readonly { readonly kind: 'same' | 'old' | 'new'; readonly text: string }[];
}

/** At most so many edits are told in one message. */
const MOST_EDITS = 3;

/** `slide 4 “gap”: title edited: “30.6%” → “31%”; ...; and 2 more`; without edits, that only its look can have changed. */
export function editsText(edits: readonly EditShown[], words: ReportWords): string {
  const shown = edits.slice(0, MOST_EDITS).map(edit => handEditText(edit, words));
  const more = edits.length - shown.length;
  return edits.length === 0 ? words.sameTexts : [...shown, ...(more > 0 ? [words.andMore(more)] : [])].join('; ');
}

/** Longer texts are cut in a line. */
const MOST = 40;

/** `slide 4 “gap”: title edited: “30.6%” → “31%”`; `slide 5 “uses”: slide removed` */
export function handEditText(edit: EditShown, words: ReportWords): string {
  const { kind, what, slide, key, cell } = edit;
  const name = what ? words.kinds[what] : `“${slide ? key.slice(slide.key.length + 1) : key}”`;
  const place = cell ? name + words.aside(words.cell(cell.row, cell.column)) : name;
  const where = slide ? `${words.slide(slide.number, slide.key)}: ` : '';
  const [old, now] = (['old', 'new'] as const).map(each => quoted(edit, each));
  const change = kind === 'edited' && edit.words.length > 0 ? `: ${old} → ${now}` : '';
  return `${where}${place} ${words[kind]}${kind === 'added' && now ? `: ${now}` : change}`;
}

function quoted({ words }: EditShown, kind: 'old' | 'new'): string {
  const text = words
    .filter(piece => piece.kind === kind)
    .map(piece => piece.text.trim())
    .join(' … ');
  const characters = [...text];
  return `“${characters.length > MOST ? `${characters.slice(0, MOST).join('')}…` : text}”`;
}
