// Applies the plan's silences: which diagnostics of a build they suppress, and which silences are for the linter.

import type { Briefing } from '../briefing/model/briefing.ts';
import type { Plan, PlannedSilence } from '../briefing/model/plan.ts';
import type { Finding } from '../check/finding.ts';
import { isSlide, unusedSilences } from '../check/silence.ts';
import { concernOf } from '../diagnostics/diagnostic-kinds.ts';
import type { Diagnostic, Place } from '../diagnostics/diagnostics.ts';
import { groupBy } from '../group-by.ts';
import { manyOf } from '../messages/languages.ts';

/** Whether a code belongs to the build, not to the linter: about sources and templates (`BD609`), or deck files (`BD872`). */
export function isOfBuild(code: string): boolean {
  return /^BD[1-6]\d\d$/.test(code) || isOfDisk(code);
}

/** Whether a code is about files on disk, which are handled after the build: `BD872`. */
export function isOfDisk(code: string): boolean {
  return /^BD8\d\d$/.test(code);
}

/** Whether a message says that an old deck was left in place. It cannot be silenced: a reader who missed it would present old numbers. */
export function isOfOldDeck(code: string): boolean {
  return ['BD822', 'BD831', 'BD833', 'BD836'].includes(code);
}

/** Diagnostics about files on disk, without those that the plans silence. */
export function unsilencedOfDisk(
  diagnostics: readonly Diagnostic[],
  silences: readonly PlannedSilence[],
): readonly Diagnostic[] {
  const silenced = new Set(silences.map(({ rule }) => rule.value).filter(code => isOfDisk(code) && !isOfOldDeck(code)));
  return diagnostics.filter(({ code, severity }) => severity === 'error' || !silenced.has(code));
}

/** Whether there is a message with this code. */
export function isMessage(code: string): boolean {
  return manyOf({ code }, 'en') !== '';
}

/** The silences for the linter; it knows no charts or figures of the plan, so those that name one are not among them. */
export function silencesOfCheck({ silences = [] }: Plan): readonly PlannedSilence[] {
  return silences.filter(({ rule, chart, figure }) => !isOfBuild(rule.value) && !chart && !figure);
}

/** The linter's silences that match none of the findings; `findings` must be those of all decks of the briefing. */
export function unusedOfCheck(plan: Plan, findings: readonly Finding[]): readonly PlannedSilence[] {
  const used = silencesOfCheck(plan).filter(each => unusedSilences([each], findings).length === 0);
  return (plan.silences ?? []).filter(each => !isOfBuild(each.rule.value) && !used.includes(each));
}

/** What remains of a build's diagnostics after silencing, and which silences to report. */
export interface SilenceMatches {
  /** Not silenced. Errors, and whatever may show an audience a wrong number, always remain. */
  readonly open: readonly Diagnostic[];
  /** Silences that match no diagnostic. */
  readonly unused: readonly PlannedSilence[];
  /** Silences that match errors only. */
  readonly ofErrors: readonly PlannedSilence[];
}

/** Removes the warnings and notices that the plan silences. */
export function matchSilences(
  diagnostics: readonly Diagnostic[],
  briefing: Pick<Briefing, 'plan' | 'figures'>,
): SilenceMatches {
  const silences = (briefing.plan.silences ?? []).filter(
    ({ rule }) => isOfBuild(rule.value) && !isOfDisk(rule.value) && isMessage(rule.value),
  );
  const byCode = groupBy(diagnostics, ({ code }): string => code);
  const matches = silences.map(silence => ({
    silence,
    all: (byCode.get(silence.rule.value) ?? []).filter(diagnostic => isMeantOfBuild(silence, diagnostic, briefing)),
  }));
  const silenced = new Set(matches.flatMap(({ all }) => all.filter(canBeSilenced)));
  return {
    open: diagnostics.filter(diagnostic => !silenced.has(diagnostic)),
    unused: matches.filter(({ all }) => all.length === 0).map(({ silence }) => silence),
    ofErrors: matches.filter(({ all }) => all.length > 0 && all.every(isPlainError)).map(({ silence }) => silence),
  };
}

function isPlainError(diagnostic: Diagnostic): boolean {
  return diagnostic.severity === 'error' && concernOf(diagnostic) !== 'contradiction';
}

function canBeSilenced(diagnostic: Diagnostic): boolean {
  return diagnostic.severity !== 'error' && concernOf(diagnostic) !== 'contradiction';
}

/** Whether a silence applies to a diagnostic that has the code of its rule. */
function isMeantOfBuild(
  { slide, shape, chart, figure }: PlannedSilence,
  diagnostic: Diagnostic,
  { plan, figures }: Pick<Briefing, 'plan' | 'figures'>,
): boolean {
  const slides = [...(diagnostic.slide === undefined ? [] : [diagnostic.slide]), ...(diagnostic.alsoOn ?? [])];
  const onSlide = slide === undefined || (slides.length > 0 && slides.every(name => isSlide(name, slide.value)));
  const ofChart = chart === undefined || isAt(diagnostic, plan.charts.get(chart.value)?.place);
  const ofFigure = figure === undefined || isAt(diagnostic, figures.get(figure.value)?.place);
  return onSlide && ofChart && ofFigure && shape === undefined;
}

/** Whether a diagnostic is on the same line as `about`. */
function isAt({ place }: Diagnostic, about: Place | undefined): boolean {
  return place !== undefined && place.file === about?.file && place.line === about.line;
}
