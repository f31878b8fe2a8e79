// Holds the silences of a plan against what they name: the rules that there are, and the slides that the briefing has.

import type { Briefing } from '../briefing/model/briefing.ts';
import type { PlannedSilence } from '../briefing/model/plan.ts';
import { RULES } from '../check/rules.ts';
import { concernOf } from '../diagnostics/diagnostic-kinds.ts';
import {
  type Diagnostic,
  didYouMean,
  type Message,
  nearest,
  type Place,
  type Placed,
  type Report,
} from '../diagnostics/diagnostics.ts';
import { fault } from '../diagnostics/fault.ts';
import { isOfBuild } from './silence.ts';

/**
 * Every rule that is silenced must exist and may not be one by which an audience would see a wrong number; every slide, chart and figure
 * must exist: `slides` are the ids of all slides of all decks; undefined where they are not known.
 */
export function checkSilences(
  { plan, figures }: Pick<Briefing, 'plan' | 'figures'>,
  slides: ReadonlySet<string> | undefined,
  report: Report,
): void {
  const codes: readonly string[] = RULES.map(({ code }) => code);
  for (const { rule, slide, chart, figure } of plan.silences ?? []) {
    const { value, place } = rule;
    if (isContradiction(value)) report(neverSilent(place, value));
    else if (!isOfBuild(value) && !codes.includes(value)) report(unknownRule(place, value, codes));
    const tell = (kind: Kind, named: Placed<string> | undefined, ids: ReadonlySet<string> | undefined) => {
      if (named && ids && !ids.has(named.value)) report(unknownId(named.place, kind, named.value, ids));
    };
    tell('slide', slide, slides);
    tell('chart', chart, new Set(plan.charts.keys()));
    tell('figure', figure, figures.size === 0 ? undefined : new Set(figures.keys()));
  }
}

function isContradiction(code: string): boolean {
  return isOfBuild(code) && concernOf({ code: `BD${Number(code.slice(2))}` }) === 'contradiction';
}

const unknown = (code: Diagnostic['code'], place: Place, what: Message, next: Message): Diagnostic => ({
  code,
  severity: 'error',
  draftable: true,
  place,
  what,
  next,
});

const unknownRule = (place: Place, rule: string, codes: readonly string[]): Diagnostic =>
  fault('BD190', place, { rule, near: nearest(rule, codes) });

const neverSilent = (place: Place, code: string): Diagnostic => fault('BD193', place, { code });

type Kind = 'slide' | 'chart' | 'figure';

const UNKNOWN: Readonly<Record<Kind, (id: string) => Message>> = {
  slide: id => ({ en: `no deck has a slide “${id}”.`, ko: `“${id}”: 어느 발표 자료에도 없는 슬라이드입니다.` }),
  chart: id => ({ en: `no chart is called “${id}”.`, ko: `“${id}”: 없는 차트입니다.` }),
  figure: id => ({ en: `no figure is called “${id}”.`, ko: `“${id}”: 없는 수치입니다.` }),
};
const KINDS: Readonly<Record<Kind, string>> = { slide: '슬라이드', chart: '차트', figure: '수치' };

const unknownId = (place: Place, kind: Kind, id: string, ids: ReadonlySet<string>): Diagnostic =>
  unknown(
    'BD191',
    place,
    UNKNOWN[kind](id),
    didYouMean(id, ids, {
      en: `There are: ${[...ids].join(', ')}.`,
      ko: `있는 ${KINDS[kind]}: ${[...ids].join(', ')}.`,
    }),
  );
const whereOf = ({ slide, shape, chart, figure }: PlannedSilence): string => {
  const parts = [slide, shape, chart, figure].flatMap(part => part?.value ?? []);
  return parts.length === 0 ? '' : `(${parts.join(', ')})`;
};

/** A silence that means an error: that is told all the same. */
export const silenceOfError = (silence: PlannedSilence): Diagnostic => {
  return fault('BD194', silence.place, { code: silence.rule.value, where: whereOf(silence) });
};

/** A silence without which nothing would be told either. */
export const unusedSilence = (silence: PlannedSilence): Diagnostic => {
  return fault('BD192', silence.place, { code: silence.rule.value, where: whereOf(silence) });
};
