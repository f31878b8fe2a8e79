// A deck against its PDF, slide by slide.
import { compareSlide } from './compare.mjs';
import { textsOf } from './expected.mjs';
import { foreignFonts } from './fonts.mjs';
import { furnitureOf } from './furniture.mjs';
import { readPages } from './pages.mjs';

/**
 * What was compared and the faults, which name their deck and slide: `{ name, slides, shapes, paragraphs, foreseen, rendered, faults }`.
 * A slide is `{ place, words, texts, furniture, drawn, faults, elsewhere }`; `elsewhere` has the boxes of texts whose lines end elsewhere
 * than foreseen, as lines of natural breaks may.
 */
export function compareDeck({ name, bytes, frames }, pdf) {
  const pages = readPages(pdf);
  const furniture = furnitureOf(bytes);
  const shown = frames
    .map((frame, index) => ({ frame, beside: furniture[index] }))
    .filter(({ frame }) => !frame.hidden);
  const faults = foreignFonts(pdf).map(font => ({ kind: 'font', deck: name, text: font }));
  if (pages.length !== shown.length) {
    faults.push({ kind: 'pages', deck: name, text: `${shown.length} slides, ${pages.length} pages` });
  }
  const slides = shown.slice(0, pages.length).map(({ frame, beside }, page) => {
    const place = { deck: name, slide: `${frame.number} ${frame.key}` };
    const { words } = pages[page];
    const texts = textsOf(frame);
    const { drawn, faults: found } = compareSlide(words, texts, beside);
    faults.push(...found.map(fault => ({ ...place, ...fault })));
    const elsewhere = drawn.filter(({ paragraphs }) => paragraphs.some(endsElsewhere)).map(({ box }) => box);
    return { place, words, texts, furniture: beside, drawn, faults: found, elsewhere };
  });
  const shapes = slides.flatMap(({ drawn }) => drawn);
  const paragraphs = shapes.flatMap(shape => shape.paragraphs);
  return {
    name,
    slides,
    shapes: shapes.length,
    paragraphs,
    foreseen: sum(paragraphs.map(({ lines }) => lines.length)),
    rendered: sum(paragraphs.map(({ drawn }) => drawn?.length ?? 0)),
    faults,
  };
}

/** Whether a paragraph's lines end elsewhere than foreseen. */
export function endsElsewhere({ lines, drawn }) {
  return lines.some((line, index) => line !== undefined && line.text !== drawn?.[index]?.text);
}

function sum(numbers) {
  return numbers.reduce((total, number) => total + number, 0);
}
