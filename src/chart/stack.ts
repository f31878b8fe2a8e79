// Bars that are stretched to 100 % claim that their parts are a whole; the figures must bear it.

import { checkWhole } from '../briefing/agreement/survey.ts';
import type { Figure } from '../briefing/model/figure.ts';
import type { PlannedChart } from '../briefing/model/plan.ts';
import type { Diagnostic, Message, Place, Report } from '../diagnostics/diagnostics.ts';
import type { Json } from './spec/json.ts';

/** Refuses a specification that stretches to 100 % figures that are no parts of one whole (BD640). */
export function checkStack(
  spec: Json,
  chart: PlannedChart,
  rows: readonly { readonly figure: Figure }[],
  report: Report,
): void {
  if (!isStretched(JSON.stringify(spec))) return;
  const whole = checkWhole(rows.map(row => row.figure));
  if (whole.kind === 'none') report(noWhole(chart.place, chart.id, whole.reason));
}

/** Whether a specification stacks to 100 %, as a channel or as a step (`"offset": "normalize"`), or divides each value by their sum itself. */
function isStretched(specText: string): boolean {
  if (/"(?:stack|offset)"\s*:\s*"normalize"/.test(specText)) return true;
  const sums = [...specText.matchAll(/\{[^{}]*"op"\s*:\s*"sum"[^{}]*\}/g)].flatMap(
    ([step]) => /"as"\s*:\s*"([A-Za-z_][A-Za-z0-9_]*)"/.exec(step)?.[1] ?? [],
  );
  return sums.some(sum =>
    new RegExp(`/\\s*\\(?\\s*datum(?:\\.${sum}\\b|\\[\\\\?["']${sum}\\\\?["']\\])`).test(specText),
  );
}

const noWhole = (place: Place, chart: string, reason: Message): Diagnostic => ({
  code: 'BD640',
  severity: 'error',
  place,
  what: {
    en: `the chart “${chart}” stacks its figures to 100 %, but they are no parts of one whole: ${reason.en}`,
    ko: `“${chart}” 차트는 수치를 100%로 쌓지만, 이 수치들은 한 전체의 부분이 아닙니다: ${reason.ko}`,
  },
  next: {
    en: 'Draw them as bars of their own, for instance with the chart “ranked-bars”.',
    ko: '“ranked-bars” 차트처럼 따로 선 막대로 그리십시오.',
  },
});
