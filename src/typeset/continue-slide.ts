// Continues a slide: what does not fit on one is distributed over several, each complete with headline and sources.
import { fault } from '../diagnostics/fault.ts';
import type { Content, Fill, Paragraph, Run, Slide } from '../slide/slide.ts';
import type { Layout } from '../theme/theme.ts';
import { divide, FEWEST } from './divide.ts';
import { type Pieces, piecesOf } from './pieces.ts';
import type { FillSpot } from './place-fills.ts';
import { setCited } from './set-cited.ts';
import type { SetOnce } from './set-once.ts';
import type { SetSlide } from './set-slide.ts';

/** A slide goes on over so many slides at most; what needs more is no matter for slides. */
const MOST_PARTS = 6;

/**
 * Sets a slide; where the text or the table of a placeholder that may go on does not fit at its least size, over as few
 * slides as hold it (six at most). The rule: points part only whole, with what is nested under them and the line that
 * introduces them, rows with the header repeated; every slide has two at least, and the slides are as evenly filled as can be, at
 * one size. Headlines say which part it is (`headline` is the pattern, `{title} ({part}/{parts})`), sources stand on each,
 * notes on the first only. The parts of `sectors` have the keys `sectors`, `sectors/2`, ... A slide whose author forbids it,
 * or whose points are too few, comes back alone with its fault.
 */
export function setSlides(slide: Slide, layout: Layout, headline: string, setOnce: SetOnce): readonly SetSlide[] {
  const alone = setCited(slide, layout, setOnce);
  if (slide.continues === false) return [alone];
  const isFull = slide.fills.some(({ cite, placeholder }) => cite && alone.high.has(placeholder));
  const fill =
    slide.fills.find(({ placeholder }) => alone.high.has(placeholder) && mayGoOn(placeholder, layout)) ??
    (isFull ? slide.fills.find(({ placeholder }) => mayGoOn(placeholder, layout)) : undefined);
  const item = fill && alone.frame.items.find(({ name }) => name === `${slide.key}/${fill.placeholder}`);
  const pieces = fill && item && piecesOf(fill.content, item);
  if (!fill || !pieces) return [alone];
  const whole: Whole = { slide, fill, pieces, layout, headline, setOnce };
  const room = layout.placeholders.get(fill.placeholder)?.box[3] ?? 0;
  const least = Math.max(2, Math.floor(sum(pieces.heights) / room));
  const most = Math.min(MOST_PARTS, Math.floor(pieces.heights.length / FEWEST));
  let fewest: readonly SetSlide[] | undefined;
  for (let parts = least; parts <= most; parts++) {
    const set = setParts(whole, parts);
    fewest ??= set;
    // A part whose sources have no room yet has fewer on more slides.
    if (set?.every(part => !part.slide.fills.some(({ cite, placeholder }) => cite && part.high.has(placeholder)))) {
      fewest = set;
      break;
    }
  }
  const { placeholder, place } = fill;
  return fewest
    ? withDiagnosticsOnce(fewest, { slide: slide.key, placeholder, place: alone.high.get(placeholder) ?? place })
    : [alone];
}

function mayGoOn(placeholder: string, layout: Layout): boolean {
  const { continues, track } = layout.placeholders.get(placeholder) ?? {};
  return continues === true && track === undefined;
}

/** A slide that goes on, and the fill of it that does not fit. */
interface Whole {
  readonly slide: Slide;
  readonly fill: Fill;
  readonly pieces: Pieces;
  readonly layout: Layout;
  readonly headline: string;
  readonly setOnce: SetOnce;
}

/** So many parts at one size; undefined when that is too few. */
function setParts(whole: Whole, parts: number): readonly SetSlide[] | undefined {
  const { fill, pieces, layout, setOnce } = whole;
  const { placeholder } = fill;
  const ends = divide(pieces.heights, parts) ?? [];
  const heights = ends.map((end, index) => sum(pieces.heights.slice(ends[index - 1] ?? 0, end)));
  const slides = ends.map((end, index) => {
    const share = (heights[index] ?? 0) / Math.max(...heights);
    return partOf(whole, pieces.part(ends[index - 1] ?? 0, end, share), { index, parts });
  });
  const first = slides.map(part => setCited(part, layout, setOnce));
  if (first.some(({ high }) => high.has(placeholder))) return undefined;
  const step = Math.max(...first.map(({ steps }) => steps.get(placeholder) ?? 0));
  const from = new Map([[placeholder, step]]);
  return first.map(part => (part.steps.get(placeholder) === step ? part : setOnce(part.slide, part.layout, from)));
}

function sum(lengths: readonly number[]): number {
  return lengths.reduce((total, length) => total + length, 0);
}

/** The parts with their diagnostics: those they share only once, and one that says that the slide continues. */
function withDiagnosticsOnce(parts: readonly SetSlide[], spot: FillSpot): readonly SetSlide[] {
  const reported = new Set<string>();
  return parts.map((part, index) => {
    const own = part.diagnostics.filter(({ code, place, what }) => {
      const key = `${code} ${place?.file}:${place?.line}:${place?.column} ${what.en.replaceAll(part.slide.key, spot.slide)}`;
      return reported.has(key) ? false : reported.add(key);
    });
    return {
      ...part,
      diagnostics:
        index === 0
          ? [
              fault(
                'BD520',
                spot.place,
                { placeholder: spot.placeholder, slide: spot.slide, parts: parts.length },
                { slide: spot.slide, excess: parts.length },
              ),
              ...own,
            ]
          : own,
    };
  });
}

interface Which {
  /** From 0. */
  readonly index: number;
  readonly parts: number;
}

function partOf({ slide, fill: own, layout, headline }: Whole, content: Content, which: Which): Slide {
  const titled = (title: Content) => headlineOfPart(title, headline, which);
  const title = slide.fills.find(({ placeholder }) => placeholder === 'title')?.content;
  const fills = slide.fills.flatMap((fill): readonly Fill[] => {
    if (fill.placeholder === own.placeholder) return [{ ...fill, content: about(content, title && titled(title)) }];
    if (fill.placeholder === 'title') return [{ ...fill, content: titled(fill.content) }];
    return which.index > 0 && layout.placeholders.get(fill.placeholder)?.once ? [] : [fill];
  });
  // Each rests on the sources of what it shows itself.
  const cited = fills.map(({ cite, ...fill }): Fill => {
    if (!cite) return fill;
    return { ...fill, content: { kind: 'text', paragraphs: cite(fills).paragraphs }, cite };
  });
  if (which.index === 0) return { ...slide, fills: cited };
  return { ...slide, key: `${slide.key}/${which.index + 1}`, fills: cited, notes: [] };
}

/** A table is about what the headline of its slide says. */
function about(content: Content, title: Content | undefined): Content {
  if (content.kind !== 'table' || title?.kind !== 'text') return content;
  const words = title.paragraphs.flatMap(({ runs }) => runs.map(({ text }) => (text === '\n' ? ' ' : text)));
  return { kind: 'table', table: { ...content.table, title: words.join('') } };
}

/** A headline with its part: `AI use differs by sector (1/2)`; what is added never stands on a line of its own. */
export function headlineOfPart(content: Content, headline: string, { index, parts }: Which): Content {
  if (content.kind !== 'text') return content;
  const [before = '', after = ''] = headline
    .replaceAll('{parts}', String(parts))
    .replaceAll('{part}', String(index + 1))
    .split('{title}')
    .map(text => text.replaceAll(' ', '\u00a0'));
  const last = content.paragraphs.length - 1;
  const paragraphs = content.paragraphs.map((paragraph, position): Paragraph => {
    const added = (text: string): readonly Run[] => (text === '' ? [] : [{ text, place: paragraph.place }]);
    return {
      ...paragraph,
      runs: [...(position === 0 ? added(before) : []), ...paragraph.runs, ...(position === last ? added(after) : [])],
    };
  });
  return { kind: 'text', paragraphs };
}
