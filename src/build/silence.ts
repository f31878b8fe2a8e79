// Silences of the plan: which messages of a build they mean, and which are meant for the check.
import type { Briefing } from '../briefing/model/briefing.ts';
import type { Plan, PlannedSilence } from '../briefing/model/plan.ts';
import type { Finding } from '../check/finding.ts';
import { isSlide, unusedSilences } from '../check/silence.ts';
import { concernOf } from '../diagnostics/diagnostic-kinds.ts';
import type { Diagnostic, Place } from '../diagnostics/diagnostics.ts';
import { manyOf } from '../messages/languages.ts';

/** Whether a code is one of messages about what authors and designers wrote, or about the files of decks: `BD609`, `BD872`. */
export function isOfBuild(code: string): boolean {
  return /^BD[1-6]\d\d$/.test(code) || isOfDisk(code);
}

/** Whether a code is one of messages about files on the disk, of which the build of a deck knows nothing: `BD872`. */
export function isOfDisk(code: string): boolean {
  return /^BD8\d\d$/.test(code);
}

/** Whether a message says that an old deck is where the new one should be: whoever does not read it takes old numbers along. */
export function isOfOldDeck(code: string): boolean {
  return ['BD831', 'BD833', 'BD836', 'BD846'].includes(code);
}

/** What is to be said of files on the disk, without what the plans silence. */
export function heardOfDisk(
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

/** Those that the check is to hear of: it finds nothing in charts and figures of the plan. */
export function silencesOfCheck({ silences = [] }: Plan): readonly PlannedSilence[] {
  return silences.filter(({ rule, chart, figure }) => !isOfBuild(rule.value) && !chart && !figure);
}

/** The silences of rules of the check that mean none of the findings, which are those of all decks of the briefing. */
export function unusedOfCheck(plan: Plan, findings: readonly Finding[]): readonly PlannedSilence[] {
  const used = silencesOfCheck(plan).filter(each => unusedSilences([each], findings).length === 0);
  return (plan.silences ?? []).filter(each => !isOfBuild(each.rule.value) && !used.includes(each));
}

/** What a build has to say once its silences are heard. */
export interface Heard {
  /** Errors, and what may put a wrong number before an audience, always. */
  readonly open: readonly Diagnostic[];
  /** Silences of warnings of the build that mean none of them. */
  readonly unused: readonly PlannedSilence[];
  /** Those that mean nothing but errors. */
  readonly ofErrors: readonly PlannedSilence[];
}

/** The messages of a build without the warnings and notices that the plan silences. */
export function heard(diagnostics: readonly Diagnostic[], briefing: Pick<Briefing, 'plan' | 'figures'>): Heard {
  const silences = (briefing.plan.silences ?? []).filter(
    ({ rule }) => isOfBuild(rule.value) && !isOfDisk(rule.value) && isMessage(rule.value),
  );
  const ofCode = new Map<string, Diagnostic[]>();
  for (const diagnostic of diagnostics) {
    const alike = ofCode.get(diagnostic.code);
    if (alike) alike.push(diagnostic);
    else ofCode.set(diagnostic.code, [diagnostic]);
  }
  const meant = silences.map(silence => ({
    silence,
    all: (ofCode.get(silence.rule.value) ?? []).filter(diagnostic => isMeantOfBuild(silence, diagnostic, briefing)),
  }));
  const silenced = new Set(meant.flatMap(({ all }) => all.filter(canBeSilenced)));
  return {
    open: diagnostics.filter(diagnostic => !silenced.has(diagnostic)),
    unused: meant.filter(({ all }) => all.length === 0).map(({ silence }) => silence),
    ofErrors: meant.filter(({ all }) => all.length > 0 && all.every(isPlainError)).map(({ silence }) => silence),
  };
}

function isPlainError(diagnostic: Diagnostic): boolean {
  return diagnostic.severity === 'error' && concernOf(diagnostic) !== 'contradiction';
}

function canBeSilenced(diagnostic: Diagnostic): boolean {
  return diagnostic.severity !== 'error' && concernOf(diagnostic) !== 'contradiction';
}

/** Whether a silence means a message with the code of its rule. */
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

/** Whether a message stands in the line of what it is about. */
function isAt({ place }: Diagnostic, about: Place | undefined): boolean {
  return place !== undefined && place.file === about?.file && place.line === about.line;
}
