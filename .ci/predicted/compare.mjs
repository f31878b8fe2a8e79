// Holds what LibreOffice has drawn of a slide against its frame: lines, boxes, and that no text stands over another.
import { claimWords } from './claim.mjs';
import { baselineOf } from './pages.mjs';

/** Points that a drawing may be off: half a pixel of a screen, as rounding makes it. */
const TOLERANCE = 0.5;
/** A line may be drawn wider than foreseen by so much of its width, half of what typesetting leaves free: LibreOffice rounds advances. */
const WIDER = 0.005;
/** What a reader sees of a line of text above and below its baseline, in ems. */
const ABOVE = 0.8;
const BELOW = 0.2;
/** A word stands on a new line when its baseline is lower by so many ems; raised words are less than that apart. */
const NEW_LINE = 0.6;
/** Where the height of a font's letters is not known from elsewhere: the height of a word's box in ems. */
const HEIGHT_OF_WORD = 1.3;

/**
 * The faults of one slide, `{ kind, shape, text, ... }`, and what was compared. `words` are those of its page, `texts` those of its frame
 * and `furniture` those beside them.
 */
export function compareSlide(words, texts, furniture) {
  const { claimed, strays } = claimWords(words, texts, furniture);
  const drawn = [...claimed].map(([text, claims]) => ({
    ...text,
    paragraphs: text.paragraphs.map((paragraph, index) => drawnParagraph(paragraph, claims[index])),
  }));
  const missing = furniture
    .filter(text => !claimed.has(text))
    .map(text => ({ ...text, paragraphs: text.paragraphs.map(each => drawnParagraph(each, undefined)) }));
  const faults = [
    ...[...drawn, ...missing].flatMap(text => text.paragraphs.flatMap(paragraph => faultsOf(paragraph, text))),
    ...strays.map(({ text }) => ({ kind: 'stray', shape: 'no shape', text })),
    ...overlaps(drawn),
  ];
  return { faults, drawn };
}

/** A paragraph with its pieces of words and its lines as drawn: `{ text, baseline, left, right, top, bottom }`. */
function drawnParagraph(paragraph, pieces) {
  if (!pieces) return { ...paragraph, pieces: [], drawn: undefined };
  const drawn = [];
  for (const piece of pieces) {
    const size = paragraph.size ?? (piece.bottom - piece.top) / HEIGHT_OF_WORD;
    const own = Math.min(size, (piece.bottom - piece.top) / HEIGHT_OF_WORD);
    const baseline = baselineOf(piece, own);
    const line = drawn.at(-1);
    const box = { left: piece.left, right: piece.right, top: baseline - ABOVE * own, bottom: baseline + BELOW * own };
    if (!line || baseline - line.baseline > NEW_LINE * size) drawn.push({ text: piece.text, baseline, ...box });
    else drawn[drawn.length - 1] = { text: line.text + piece.text, baseline: line.baseline, ...around(line, box) };
  }
  return { ...paragraph, pieces, drawn };
}

function around(a, b) {
  return {
    left: Math.min(a.left, b.left),
    right: Math.max(a.right, b.right),
    top: Math.min(a.top, b.top),
    bottom: Math.max(a.bottom, b.bottom),
  };
}

function faultsOf(paragraph, { name: shape, box }) {
  const { text, drawn, lines, written } = paragraph;
  if (!drawn) return [{ kind: 'lost', shape, text }];
  const said = { shape, text, predicted: lines.map(line => line?.text), rendered: drawn.map(line => line.text) };
  const faults = [];
  const other = written ? drawn.length !== lines.length : drawn.length > lines.length;
  if (other) faults.push({ kind: 'lines', ...said });
  for (const line of drawn) {
    const by = Math.max(box.left - line.left, line.right - box.right, box.top - line.top, line.bottom - box.bottom);
    if (by > TOLERANCE) faults.push({ kind: 'outside', by, ...said });
    const same = lines.find(each => each?.text === line.text);
    const wider = same ? line.right - line.left - same.width * (1 + WIDER) : 0;
    if (wider > TOLERANCE) faults.push({ kind: 'wider', by: wider, ...said });
  }
  return faults;
}

function overlaps(texts) {
  const lines = texts.flatMap(({ name, paragraphs }) =>
    paragraphs.flatMap(({ drawn }) => (drawn ?? []).map(line => ({ name, line }))),
  );
  return lines.flatMap((a, index) =>
    lines
      .slice(index + 1)
      .filter(b => a.name !== b.name && overlap(a.line, b.line))
      .map(b => ({ kind: 'overlap', shape: a.name, text: a.line.text, other: b.name, over: b.line.text })),
  );
}

function overlap(a, b) {
  const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  return across > TOLERANCE && down > TOLERANCE;
}
