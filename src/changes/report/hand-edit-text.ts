// Edits by hand, one line each.
import type { MessageLanguage } from '../../diagnostics/diagnostics.ts';
import { visibleLine } from '../../text/visible.ts';
import type { HandEdit } from '../compare/hand-edits.ts';
import { reportWords } from './report-words.ts';

/** Longer texts are cut in a line. */
const MOST = 40;

/** `slide 4 “gap”: title edited: “30.6%” → “31%”`; `slide 5 “uses”: slide removed` */
export function handEditText(edit: HandEdit, language: MessageLanguage): string {
  const words = reportWords[language];
  const { kind, what, slide, key, cell } = edit;
  const name = what ? words.kinds[what] : `“${slide ? key.slice(slide.key.length + 1) : key}”`;
  const place = cell ? name + words.aside(words.cell(cell.row, cell.column)) : name;
  const where = slide ? `${words.slide(slide.number, slide.key)}: ` : '';
  const [old, now] = (['old', 'new'] as const).map(each => quoted(edit, each));
  const change = kind === 'edited' && what !== 'chart' ? `: ${old} → ${now}` : '';
  return visibleLine(`${where}${place} ${words[kind]}${kind === 'added' && now ? `: ${now}` : change}`);
}

function quoted({ words }: HandEdit, kind: 'old' | 'new'): string {
  const text = words
    .filter(piece => piece.kind === kind)
    .map(piece => piece.text.trim())
    .join(' … ');
  const characters = [...text];
  return `“${characters.length > MOST ? `${characters.slice(0, MOST).join('')}…` : text}”`;
}
