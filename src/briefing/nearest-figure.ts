// The figure of the table that a number typed by hand most likely is.
import { compare, type Exact, fromDecimal, whole } from './decimal.ts';
import type { Figure, Figures } from './figure.ts';
import { scaleDown } from './form.ts';
import { numbersIn } from './form-number.ts';
import type { Locale } from './locale.ts';
import { writeForm } from './write-form.ts';

/** A figure that a number may be, and the text of the link that would show it. */
export interface Likely {
  readonly figure: Figure;
  readonly form: string;
  /** Whether it is the very number. */
  readonly same: boolean;
}

/** A number is near a figure when it is at most this share of it away. */
const near = whole(1).div(whole(10));

/**
 * The figure with the same number as `typed`, or else the nearest within a tenth; undefined when none is near. `after` is what follows
 * the number, for its scale and unit: `nearestFigure('30.6%', ' of firms', figures, locale)`.
 */
export function nearestFigure(typed: string, after: string, figures: Figures, locale: Locale): Likely | undefined {
  const form = typed + (/^[^0-9\uFFFC]{0,12}/.exec(after)?.[0] ?? '');
  const fitting = [...figures.values()].filter(figure => fits(form, figure));
  const same = fitting.find(figure => agrees(form, figure, locale));
  if (same) return { figure: same, form: typed, same: true };
  const [closest] = fitting
    .flatMap(figure => {
      const distance = distanceOf(form, figure, locale);
      return distance && compare(distance, near) <= 0 ? [{ figure, distance }] : [];
    })
    .toSorted((one, other) => compare(one.distance, other.distance));
  if (!closest) return undefined;
  const written = writeForm(typed, closest.figure, locale);
  return written.kind === 'written' ? { figure: closest.figure, form: written.text, same: false } : undefined;
}

/** Percent goes with percent; a bare number may be a share only where it has decimals, as in a column under %. */
function fits(form: string, figure: Figure): boolean {
  const isShare = figure.unit === 'percent' || figure.unit === 'percentage-points';
  if (/^[^%]*[0-9] ?[%％]/u.test(form)) return isShare || figure.unit === 'ratio';
  return isShare ? /[0-9]\.[0-9]/.test(form) : figure.unit !== 'year';
}

function agrees(form: string, figure: Figure, locale: Locale): boolean {
  const written = writeForm(form, figure, locale);
  return written.kind === 'written' && written.agrees;
}

/** How far the number of a form is from the figure, as a share of the figure. */
function distanceOf(form: string, figure: Figure, locale: Locale): Exact | undefined {
  const value = figure.value === undefined ? undefined : fromDecimal(figure.value);
  const [stated, ...others] = numbersIn(form, figure, locale);
  if (!value || value.n === 0n || !stated || others.length > 0) return undefined;
  return scaleDown(stated.value, -stated.power).sub(value).div(value).abs();
}
