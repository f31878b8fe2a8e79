// Checks that some font has a glyph for every character on a slide, and reports the others at their place.
import type { Place } from '../diagnostics/diagnostics.ts';
import { fault } from '../diagnostics/fault.ts';
import type { Paragraph, Run, Slide } from '../slide/slide.ts';
import type { Setting } from './setting.ts';

/** Reports the characters without a glyph, one message for all of one cause; of notes the private ones, which no program draws. */
export function checkGlyphs({ key, fills, notes }: Slide, { theme, fonts, report }: Setting): void {
  const face = theme.fonts.latin;
  const missing = new Map<string, Place>();
  const note = (character: string, place: Place) => {
    if (!missing.has(character)) missing.set(character, place);
  };
  for (const { text, place } of fills.flatMap(({ content }) => runsIn(content))) {
    let rest = text === '\n' ? '' : text;
    for (let found = fonts.covers(rest, face); found; found = fonts.covers(rest, face)) {
      note(found, place);
      rest = rest.slice(rest.indexOf(found) + found.length);
    }
  }
  for (const { text, place } of runsOf(notes)) for (const [found] of text.matchAll(PRIVATE)) note(found, place);
  const isPrivate = ([character]: readonly [string, Place]) => character.search(PRIVATE) >= 0;
  const ours = [...missing].filter(isPrivate);
  if (ours[0]) {
    const characters = ours.map(([character]) => ({ character, mark: meantBy(character) }));
    report(fault('BD510.privateCharacters', ours[0][1], { characters }, { slide: key }));
  }
  const others = [...missing].filter(each => !isPrivate(each));
  if (others[0]) {
    const characters = others.map(([character]) => character);
    report(fault('BD510.missingGlyphs', others[0][1], { characters, face }, { slide: key }));
  }
}

/** Characters that mean something to one program or font only: Wingdings' bullets, Hancom's numbers in squares. */
const PRIVATE = /\p{Co}/gu;

/** Marks of Wingdings and Symbol at the private characters U+F000 to U+F0FF, as characters that fonts have. */
const MARKS: Readonly<Record<string, string>> = {
  '6c': '●',
  '6e': '■',
  '6f': '□',
  '71': '□',
  '72': '□',
  '73': '◆',
  '74': '◆',
  '75': '◆',
  '76': '◆',
  '77': '◆',
  '9e': '·',
  '9f': '•',
  a1: '○',
  a7: '■',
  a8: '□',
  ab: '★',
  b7: '•',
  d8: '▶',
  df: '←',
  e0: '→',
  e1: '↑',
  e2: '↓',
  e8: '→',
  f0: '⇒',
  fb: '×',
  fc: '√',
};

/** Where Hancom Office has the numbers 1 to 20 in squares, and in black squares. */
const HANCOM_NUMBERS = [0xf02b1, 0xf02ce];

/** What a private character most likely was: `●` for U+F06C, `①` for U+F02B1. */
function meantBy(character: string): string | undefined {
  const code = character.codePointAt(0) ?? 0;
  for (const first of HANCOM_NUMBERS) {
    if (code >= first && code < first + 15) return String.fromCodePoint(0x2460 + code - first);
  }
  return code >= 0xf020 && code <= 0xf0ff ? MARKS[(code - 0xf000).toString(16)] : undefined;
}

function runsIn(content: Slide['fills'][number]['content']): readonly Run[] {
  if (content.kind === 'text') return runsOf(content.paragraphs);
  if (content.kind !== 'table') return [];
  return [content.table.header, ...content.table.rows].flat().flatMap(({ paragraphs }) => runsOf(paragraphs));
}

function runsOf(paragraphs: readonly Paragraph[]): readonly Run[] {
  return paragraphs.flatMap(({ runs }) => runs);
}
