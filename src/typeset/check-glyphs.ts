// Every character of a slide is one that some font can draw; others are named with their place.
import type { Place } from '../diagnostics/diagnostics.ts';
import type { Paragraph, Run, Slide } from '../slide/slide.ts';
import { missingGlyphs, privateCharacters } from './messages.ts';
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
  for (const [found, message] of [
    [[...missing].filter(isPrivate), privateCharacters],
    [[...missing].filter(each => !isPrivate(each)), missingGlyphs],
  ] as const) {
    const [first] = found;
    const characters = found.map(([character]) => character);
    if (first) report(message({ slide: key, place: first[1] }, characters, face));
  }
}

/** Characters that mean something to one program or font only: Wingdings' bullets, Hancom's numbers in squares. */
const PRIVATE = /\p{Co}/gu;

function runsIn(content: Slide['fills'][number]['content']): readonly Run[] {
  if (content.kind === 'text') return runsOf(content.paragraphs);
  if (content.kind !== 'table') return [];
  return [content.table.header, ...content.table.rows].flat().flatMap(({ paragraphs }) => runsOf(paragraphs));
}

function runsOf(paragraphs: readonly Paragraph[]): readonly Run[] {
  return paragraphs.flatMap(({ runs }) => runs);
}
