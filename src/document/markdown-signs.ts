// What of an author's plain words Markdown would take for signs, and the marks of articles that are typed in brackets.
import { textMarks } from '../manuscript/slide-box.ts';

/** What is written at an offset of a text, or in place of the characters up to another. */
export interface TypedSign {
  readonly from: number;
  readonly to: number;
  readonly written: string;
}

/** Where the words stand: marks of the article are typed in its text alone, quotes in slides alone; cells begin no line. */
export type Surroundings = 'text' | 'textCell' | 'slide' | 'slideCell';

/** Signs within a line. Typed links to figures are left as links: `[61.5%](fig:wish)`. */
const WITHIN =
  /\\(?=[!-/:-@[-`{-~]|$)|[*`]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|~(?=~)|<(?=[a-z/!?])|&(?=#|[a-z]+;)|\[(?=\^|[^\]]*\][[(:])(?![^\]]*\]\((?:fig|plain):)/giu;
/** Signs at the beginning of a line: of headings, quotes, points, blocks, code, rules. */
const BEGINS = /^(?:#{1,6}(?: |$)|>|[-+](?: |$)|:::|~~~|-[- ]*$|=+$|\|)/u;
const NUMBERED = /^\d{1,9}(?=[.)](?: |$))/u;

/** What has to be written otherwise in a text, in its order. */
export function typedSigns(text: string, where: Surroundings): readonly TypedSign[] {
  const isCell = where === 'textCell' || where === 'slideCell';
  const marks = where === 'text' ? textMarks(text).map(({ from, to, mark }) => ({ from, to, written: mark })) : [];
  const found = [...text.matchAll(isCell ? new RegExp(`${WITHIN.source}|\\|`, WITHIN.flags) : WITHIN)];
  const escapes = found.map(({ 0: sign, index }) =>
    sign === '<' && text.startsWith('<!--', index)
      ? { from: index, to: index + 1, written: '&lt;' }
      : { from: index, to: index, written: '\\' },
  );
  const breaks = [...text.matchAll(/\n/gu)].map(({ index }) => ({ from: index, to: index + 1, written: '<br>' }));
  const isQuote = where === 'slide' && text.startsWith('> ');
  const begins = !isCell && !isQuote && BEGINS.test(text) ? 0 : NUMBERED.exec(isCell ? '' : text)?.[0].length;
  const all = [
    ...marks,
    ...breaks,
    ...(begins === undefined ? [] : [{ from: begins, to: begins, written: '\\' }]),
    ...escapes.filter(({ from }) => from !== begins),
  ];
  return all
    .filter(sign => marks.every(mark => sign === mark || sign.from < mark.from || sign.from >= mark.to))
    .toSorted((one, other) => one.from - other.from);
}
