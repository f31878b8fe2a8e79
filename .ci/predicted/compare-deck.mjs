// A deck against its PDF, slide by slide.
import { compareSlide } from './compare.mjs';
import { textsOf } from './expected.mjs';
import { furnitureOf } from './furniture.mjs';
import { readPages } from './pages.mjs';

/**
 * What was compared and the faults, which name their deck and slide: `{ name, slides, texts, paragraphs, foreseen, rendered, elsewhere,
 * faults }`. `elsewhere` has for each slide the boxes of texts whose lines end elsewhere than foreseen, as lines of natural breaks may.
 */
export function compareDeck({ name, bytes, frames }, pdf) {
  const pages = readPages(pdf);
  const furniture = furnitureOf(bytes);
  const shown = frames
    .map((frame, index) => ({ frame, beside: furniture[index] }))
    .filter(({ frame }) => !frame.hidden);
  const faults = [];
  if (pages.length !== shown.length) {
    faults.push({ kind: 'pages', deck: name, text: `${shown.length} slides, ${pages.length} pages` });
  }
  const slides = shown.slice(0, pages.length).map(({ frame, beside }, page) => {
    const slide = compareSlide(pages[page].words, textsOf(frame), beside);
    faults.push(...slide.faults.map(fault => ({ deck: name, slide: `${frame.number} ${frame.key}`, ...fault })));
    return slide;
  });
  const texts = slides.flatMap(({ drawn }) => drawn);
  const paragraphs = texts.flatMap(text => text.paragraphs);
  return {
    name,
    slides: slides.length,
    texts: texts.length,
    paragraphs: paragraphs.length,
    foreseen: sum(paragraphs.map(({ lines }) => lines.length)),
    rendered: sum(paragraphs.map(({ drawn }) => drawn?.length ?? 0)),
    elsewhere: slides.map(({ drawn }) =>
      drawn.filter(({ paragraphs }) => paragraphs.some(endsElsewhere)).map(({ box }) => box),
    ),
    faults,
  };
}

function endsElsewhere({ lines, drawn }) {
  return lines.some((line, index) => line !== undefined && line.text !== drawn?.[index]?.text);
}

function sum(numbers) {
  return numbers.reduce((total, number) => total + number, 0);
}
