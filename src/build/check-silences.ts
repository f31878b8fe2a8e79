// Checks the silences of a plan: the rules, slides, charts and figures that they name must exist.

import type { Briefing } from '../briefing/model/briefing.ts';
import type { PlannedSilence } from '../briefing/model/plan.ts';
import { RULES } from '../check/rules.ts';
import { concernOf } from '../diagnostics/diagnostic-kinds.ts';
import { type Diagnostic, nearest, type Place, type Placed, type Report } from '../diagnostics/diagnostics.ts';
import { fault } from '../diagnostics/fault.ts';
import { isMessage, isOfBuild, isOfOldDeck } from './silence.ts';

/**
 * Every rule that is silenced must exist and may not be one by which an audience would see a wrong number; every slide, chart and figure
 * must exist: `slides` are the ids of all slides of all decks; undefined where they are not known. Returns the silences that were reported.
 */
export function checkSilences(
  { plan, figures }: Pick<Briefing, 'plan' | 'figures'>,
  slides: ReadonlySet<string> | undefined,
  report: Report,
): ReadonlySet<PlannedSilence> {
  const codes: readonly string[] = RULES.map(({ code }) => code);
  const charts = new Set(plan.charts.keys());
  const known = figures.size === 0 ? undefined : new Set(figures.keys());
  const wrong = new Set<PlannedSilence>();
  for (const silence of plan.silences ?? []) {
    const { rule, slide, chart, figure } = silence;
    const { value, place } = rule;
    const reportWrong: Report = diagnostic => {
      wrong.add(silence);
      report(diagnostic);
    };
    if (isCode(value) && !isMessage(value)) reportWrong(fault('BD190.unknownCode', place, { code: value }));
    else if (isContradiction(value)) reportWrong(neverSilent(place, value));
    else if (isOfOldDeck(value)) reportWrong(fault('BD193.oldDeck', place, { code: value }));
    else if (!isOfBuild(value) && !codes.includes(value)) reportWrong(unknownRule(place, value, codes));
    const checkId = (kind: Kind, named: Placed<string> | undefined, ids: ReadonlySet<string> | undefined) => {
      if (named && ids && !ids.has(named.value)) reportWrong(unknownId(named.place, kind, named.value, ids));
    };
    checkId('slide', slide, slides);
    checkId('chart', chart, charts);
    checkId('figure', figure, known);
  }
  return wrong;
}

function isCode(text: string): boolean {
  return /^BD[0-9]+$/.test(text);
}

function isContradiction(code: string): boolean {
  return isOfBuild(code) && concernOf({ code: `BD${Number(code.slice(2))}` }) === 'contradiction';
}

const unknownRule = (place: Place, rule: string, codes: readonly string[]): Diagnostic =>
  fault('BD190.unknownRule', place, { rule, near: nearest(rule, codes) });

const neverSilent = (place: Place, code: string): Diagnostic => fault('BD193.number', place, { code });

type Kind = 'slide' | 'chart' | 'figure';

const unknownId = (place: Place, kind: Kind, id: string, ids: ReadonlySet<string>): Diagnostic =>
  fault(`BD191.${kind}`, place, { id, near: nearest(id, ids), ids: [...ids] });

const whereOf = ({ slide, shape, chart, figure }: PlannedSilence): string => {
  const parts = [slide, shape, chart, figure].flatMap(part => part?.value ?? []);
  return parts.length === 0 ? '' : `(${parts.join(', ')})`;
};

/** A silence that only matches errors, which are reported anyway. */
export const silenceOfError = (silence: PlannedSilence): Diagnostic => {
  return fault('BD194', silence.place, { code: silence.rule.value, where: whereOf(silence) });
};

/** A silence that matches nothing. */
export const unusedSilence = (silence: PlannedSilence): Diagnostic => {
  return fault('BD192', silence.place, { code: silence.rule.value, where: whereOf(silence) });
};
