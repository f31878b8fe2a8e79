// That the comparison would notice: every slide is compared once more with predictions and pages that are false on purpose.
import { compareSlide } from './compare.mjs';

/** A box that ends so many points before its text does; more than the comparison forgives. */
const TOO_NARROW = 1;
/** A line foreseen at so much of the width that it has. */
const TOO_SHORT = 0.98;
/** Of lines shorter than so many points, a fiftieth is less than the comparison forgives. */
const LONG = 60;

/**
 * How each is falsified: the kind of fault that must be found, and what becomes of a shape as it was drawn. A shape that is given back
 * unchanged cannot be falsified in this way.
 */
const OF_SHAPES = {
  'one line too few foreseen': {
    kind: 'lines',
    falsify: eachOnce(
      ({ lines, drawn }) => lines.length > 1 && drawn.length === lines.length,
      paragraph => ({ ...paragraph, lines: paragraph.lines.slice(0, -1) }),
    ),
  },
  'one written line too many foreseen': {
    kind: 'lines',
    falsify: eachOnce(
      ({ written }) => written,
      paragraph => ({ ...paragraph, lines: [...paragraph.lines, paragraph.lines[0]] }),
    ),
  },
  'a line foreseen too short': {
    kind: 'wider',
    falsify: eachOnce(
      paragraph => longLineOf(paragraph) !== undefined,
      paragraph => ({ ...paragraph, lines: paragraph.lines.map(line => shortened(line, longLineOf(paragraph))) }),
    ),
  },
  'a box too narrow': {
    kind: 'outside',
    falsify: shape => ({ ...shape, box: { ...shape.box, right: furthest(shape, 'right') - TOO_NARROW } }),
  },
  'a box too low': {
    kind: 'outside',
    falsify: shape => ({ ...shape, box: { ...shape.box, bottom: furthest(shape, 'bottom') - TOO_NARROW } }),
  },
};

/** Pages that are false: their words, made of the shapes drawn on a slide, and the kind of fault that must be found. */
const OF_PAGES = {
  'a word lost': { kind: 'lost', falsify: ([first, ...rest]) => [without(first), ...rest] },
  'a word too many': { kind: 'stray', falsify: shapes => [...shapes, { pieces: [STRAY] }] },
  'a text over another': {
    kind: 'overlap',
    falsify: ([first, second, ...rest]) => second && [first, onto(second, first), ...rest],
  },
};

const STRAY = { text: '\u2603', left: 1, right: 9, top: 1, bottom: 9 };

/** For each way to falsify `{ what, tried, noticed }`, over all slides of compared decks in which nothing is at fault. */
export function tryFalsePredictions(slides) {
  const sound = slides.filter(({ faults }) => faults.length === 0);
  return [
    ...Object.entries(OF_SHAPES).map(([what, how]) => total(what, sound, slide => tryShapes(slide, how))),
    ...Object.entries(OF_PAGES).map(([what, how]) => total(what, sound, slide => tryPage(slide, how))),
  ];
}

function total(what, slides, tryOne) {
  const tries = slides.map(tryOne);
  const sum = name => tries.reduce((all, one) => all + one[name], 0);
  return { what, tried: sum('tried'), noticed: sum('noticed') };
}

/** Every shape of a slide falsified at once; each must be found. */
function tryShapes({ words, furniture, texts, drawn }, { kind, falsify }) {
  const asDrawn = drawn.filter(shape => texts.some(({ name }) => name === shape.name));
  const falsified = new Map(asDrawn.map(shape => [shape, falsify(shape)]));
  const wrong = [...falsified].filter(([shape, other]) => shape !== other).map(([{ name }]) => name);
  const { faults } = compareSlide(words, [...falsified.values()], furniture);
  const found = new Set(faults.filter(fault => fault.kind === kind).map(({ shape }) => shape));
  return { tried: wrong.length, noticed: wrong.filter(name => found.has(name)).length };
}

function tryPage({ texts, furniture, drawn }, { kind, falsify }) {
  const shapes = drawn.map(({ paragraphs }) => ({ pieces: paragraphs.flatMap(({ pieces }) => pieces) }));
  const falsified = falsify(shapes);
  if (!falsified) return { tried: 0, noticed: 0 };
  const { faults } = compareSlide(
    falsified.flatMap(({ pieces }) => pieces),
    texts,
    furniture,
  );
  return { tried: 1, noticed: faults.some(fault => fault.kind === kind) ? 1 : 0 };
}

/** Changes the first paragraph of a shape that `can` be changed; the same shape where there is none. */
function eachOnce(can, change) {
  return shape => {
    const at = shape.paragraphs.findIndex(can);
    return at < 0 ? shape : { ...shape, paragraphs: shape.paragraphs.with(at, change(shape.paragraphs[at])) };
  };
}

/** The text and width of a drawn line that is long, and ends where it was foreseen. */
function longLineOf({ lines, drawn }) {
  return drawn.find(({ text, left, right }) => right - left > LONG && lines.some(line => line.text === text));
}

function shortened(line, { text, left, right }) {
  return line.text === text ? { ...line, width: (right - left) * TOO_SHORT } : line;
}

function furthest({ paragraphs }, side) {
  return Math.max(...paragraphs.flatMap(({ drawn }) => drawn.map(line => line[side])));
}

function without({ pieces }) {
  return { pieces: pieces.slice(1) };
}

/** A shape's words moved so that its first word begins where the other's first does. */
function onto({ pieces }, { pieces: [target] }) {
  const [{ left, top }] = pieces;
  const [right, down] = [target.left - left, target.top - top];
  return {
    pieces: pieces.map(piece => ({
      ...piece,
      left: piece.left + right,
      right: piece.right + right,
      top: piece.top + down,
      bottom: piece.bottom + down,
    })),
  };
}
