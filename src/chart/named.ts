// The further figures that a specification reads by a name of its own, like the gap between two bars.

import { fillPattern } from '../briefing/locale/fixed-words.ts';
import { compare, fromDecimal, roundTo, toDecimal } from '../briefing/model/decimal.ts';
import type { Figure, Figures } from '../briefing/model/figure.ts';
import { inLanguage } from '../briefing/model/language.ts';
import type { Locale } from '../briefing/model/locale.ts';
import type { PlannedChart } from '../briefing/model/plan.ts';
import { measureOf, same } from '../briefing/model/unit-algebra.ts';
import { type ChartScale, chartFigure, drawnValue } from '../briefing/plan/chart-scale.ts';
import type { Report } from '../diagnostics/diagnostics.ts';
import { nearest } from '../diagnostics/diagnostics.ts';
import { fault } from '../diagnostics/fault.ts';
import type { TextStyle } from '../theme/theme.ts';
import type { Row } from './row.ts';
import type { Demands } from './spec/demands.ts';

/** A figure under the name by which the specification reads it. */
export interface Named {
  readonly figure: Figure;
  /** For drawing only, at the scale of the chart. */
  readonly value: number;
  readonly style: TextStyle;
  readonly label: string;
  /** With its unit: `47.8 percentage points`. */
  readonly text: string;
  /** With its label: `Gap of 47.8 percentage points`. */
  readonly phrase: string;
}

/** The named figures by name, or undefined after reporting what is wrong with them (BD601, BD604, BD605, BD607, BD608). */
export function namedFigures(
  chart: PlannedChart,
  figures: Figures,
  rows: readonly Row[],
  demands: Demands,
  locale: Locale,
  scale: ChartScale | undefined,
  report: Report,
): ReadonlyMap<string, Named> | undefined {
  const found = new Map<string, Named>();
  const spec = chart.spec.value;
  const names = [...demands.named.keys()];
  for (const [name, { place }] of chart.named) {
    if (!demands.named.has(name))
      report(fault('BD607.unreadNamed', place, { chart: chart.id, name, spec, near: nearest(name, names), names }));
  }
  for (const [name, demand] of demands.named) {
    const entry = chart.named.get(name);
    const figure = entry && figures.get(entry.value);
    if (!entry) report(fault('BD607.noNamed', chart.place, { spec, name, chart: chart.id }));
    else if (!figure)
      report(
        fault('BD601.unknownFigure', entry.place, {
          chart: chart.id,
          id: entry.value,
          near: nearest(entry.value, figures.keys()),
        }),
      );
    else if (figure.value === undefined)
      report(fault('BD604.missingValue', entry.place, { id: figure.id, chart: chart.id, spec }));
    else {
      const label = inLanguage(figure.label, locale.language);
      if (label === undefined) report(fault('BD605', figure.place, { id: figure.id, language: locale.language }));
      const difference = demand.is === 'difference' ? otherDifference(figure, rows) : undefined;
      if (difference !== undefined) {
        report(fault('BD608', entry.place, { chart: chart.id, difference, value: figure.value, id: figure.id }));
      }
      if (label === undefined || difference !== undefined) continue;
      // At the scale of the chart where it has the unit of the rows.
      const own = rows.some(row => same(measureOf(row.figure), measureOf(figure))) ? scale : undefined;
      const text = chartFigure(figure, own, locale);
      found.set(name, {
        figure,
        value: drawnValue(figure, own)?.valueOf() ?? 0,
        style: demand.style,
        label,
        text,
        phrase: fillPattern(locale.words.chartNamed, { label, value: text }),
      });
    }
  }
  return found.size === names.length && chart.named.size === names.length ? found : undefined;
}

/** The distance between the first two bars, as decimal text, where the figure does not say it to its last decimal. */
function otherDifference(figure: Figure, rows: readonly Row[]): string | undefined {
  const [one, other] = rows.map(row => fromDecimal(row.figure.value ?? ''));
  const stated = fromDecimal(figure.value ?? '');
  if (!one || !other || !stated) return undefined;
  const drawn = one.sub(other).abs();
  const agrees = compare(roundTo(drawn, figure.decimals), roundTo(stated.abs(), figure.decimals)) === 0;
  return agrees ? undefined : toDecimal(drawn, figure.decimals);
}
