// Whether things stand free of each other and on the slide: by what is seen of them, not by their boxes.

import { limitOf } from '../../limits.ts';
import type { OpenedBox, Shape } from '../deck/deck.ts';
import { wordsOfBody } from '../deck/deck.ts';
import { findingMessage } from '../finding.ts';
import { type Rule, reportingAt, shapeLabel, type UnplacedFinding } from '../inspection.ts';
import { type SetShape, setShape } from '../set/set-slide.ts';

/** So many points may things touch: rounding, and the air around letters. */
const TOUCH = 1.5;

export const placesRule: Rule = ({ deck, slides, measure }, report) => {
  const most = limitOf('overlapping-pairs');
  for (const { slide, shapes } of slides) {
    const fixed = slide.behind.filter(shape => isSmall(shape, deck.size)).map(shape => setShape(shape, measure));
    const all = [...fixed, ...shapes];
    let pairs = 0;
    for (const [index, upper] of all.entries()) {
      for (const lower of index < fixed.length || pairs > most ? [] : all.slice(0, index)) {
        const found = between(lower, upper);
        if (!found) continue;
        pairs++;
        if (pairs > most) {
          reportingAt(report, slide.number)(beyondPairs(most));
          break;
        }
        reportingAt(report, slide.number, upper.shape.name)(found);
      }
    }
    for (const set of shapes) {
      const found = atEdge(set, deck.size);
      if (found) reportingAt(report, slide.number, set.shape.name)(found);
    }
  }
};

function beyondPairs(most: number): UnplacedFinding {
  const message = findingMessage('BC723', say => say.tooManyPairs(most), ['overlapping-pairs']);
  return { ...message, severity: 'error', certainty: 'certain' };
}

/** Of layouts and masters only what carries meaning of its own: a logo, a word; no panels, no pictures behind all. */
function isSmall(shape: Shape, size: { readonly width: number; readonly height: number }): boolean {
  if (shape.text && wordsOfBody(shape.text).trim() !== '') return true;
  const area = (shape.box?.width ?? 0) * (shape.box?.height ?? 0);
  return shape.kind === 'picture' && !shape.decorative && area < 0.2 * size.width * size.height;
}

/** What is wrong between two shapes of which one is painted after the other. */
function between(lower: SetShape, upper: SetShape): UnplacedFinding | undefined {
  const [under, above] = [lower.ink, upper.ink];
  if (!under || !above) return undefined;
  const certainty = isKnown(lower) && isKnown(upper) ? 'certain' : 'possible';
  const hides = hidingBox(upper);
  if (lower.text && hides && shared(under, hides) > 0.1 * areaOf(under)) {
    return {
      ...findingMessage('BC107', say => say.covered(...labelsOf(lower, upper))),
      severity: 'error',
      certainty: upper.shape.solid ? 'certain' : 'likely',
    };
  }
  const common = shared(under, above);
  if (common === 0 || !isContent(lower) || !isContent(upper)) return undefined;
  if (lower.text && upper.text)
    return {
      ...findingMessage('BC103', say => say.overlap(...labelsOf(lower, upper))),
      severity: certainty === 'certain' ? 'error' : 'warning',
      certainty,
    };
  const smaller = Math.min(areaOf(under), areaOf(above));
  const inside = common > 0.98 * smaller;
  if (upper.text && inside && lower.shape.kind === 'picture') {
    return {
      ...findingMessage('BC103', say => say.textOnPicture(shapeLabel(upper.shape), shapeLabel(lower.shape))),
      severity: 'note',
      certainty: 'possible',
    };
  }
  // A logo in a picture, a picture in a frame: only what is neither apart nor within is a mishap.
  if (!lower.text && !upper.text && (inside || common < 0.02 * smaller)) return undefined;
  return {
    ...findingMessage('BC103', say => say.overlap(...labelsOf(lower, upper))),
    severity: 'warning',
    certainty: certainty === 'certain' ? 'likely' : certainty,
  };
}

function labelsOf(lower: SetShape, upper: SetShape): readonly [string, string] {
  return [shapeLabel(lower.shape), shapeLabel(upper.shape)];
}

/** What of a shape nothing behind it can be seen through. */
function hidingBox({ shape, box }: SetShape): OpenedBox | undefined {
  if (shape.kind === 'picture' || shape.kind === 'chart') return shape.kind === 'picture' ? box : undefined;
  return shape.fill.kind === 'solid' && shape.fill.color.alpha > 0.5 ? box : undefined;
}

/** Panels and marks without words may lie under anything. */
function isContent({ shape, text }: SetShape): boolean {
  return text !== undefined || ['picture', 'chart', 'table', 'other'].includes(shape.kind);
}

function isKnown({ text, cells }: SetShape): boolean {
  return (text?.least.known ?? true) && cells.every(({ least }) => least.known);
}

function atEdge(
  { shape, ink, text, cells }: SetShape,
  size: { readonly width: number; readonly height: number },
): UnplacedFinding | undefined {
  if (!ink || shape.decorative) return undefined;
  const outside = ink.x >= size.width || ink.y >= size.height || ink.x + ink.width <= 0 || ink.y + ink.height <= 0;
  if (outside)
    return {
      ...findingMessage('BC104', say => say.besideSlide(shapeLabel(shape))),
      severity: 'note',
      certainty: 'certain',
    };
  const by = Math.max(-ink.x, -ink.y, ink.x + ink.width - size.width, ink.y + ink.height - size.height);
  if (by <= TOUCH) return undefined;
  const measured = text !== undefined || cells.length > 0;
  const known = isKnown({ shape, ink, text, cells });
  if (measured || shape.kind === 'chart' || shape.kind === 'table') {
    return {
      ...findingMessage('BC104', say => say.offSlide(shapeLabel(shape), by)),
      severity: known ? 'error' : 'warning',
      certainty: known ? 'certain' : 'possible',
    };
  }
  // Pictures that bleed are a manner of design.
  return shape.kind === 'picture'
    ? {
        ...findingMessage('BC104', say => say.offSlide(shapeLabel(shape), by)),
        severity: 'note',
        certainty: 'possible',
      }
    : undefined;
}

function areaOf({ width, height }: OpenedBox): number {
  return width * height;
}

/** The area that two boxes share, nothing while they only touch. */
function shared(one: OpenedBox, other: OpenedBox): number {
  const width = Math.min(one.x + one.width, other.x + other.width) - Math.max(one.x, other.x);
  const height = Math.min(one.y + one.height, other.y + other.height) - Math.max(one.y, other.y);
  return width > TOUCH && height > TOUCH ? width * height : 0;
}
