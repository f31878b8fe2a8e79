// Checks everything that depends on figures. Each figure is questioned once: what only follows from that is not reported again.

import type { Diagnostic, Place, Placed, Report } from '../../diagnostics/diagnostics.ts';
import { fault } from '../../diagnostics/fault.ts';
import { groupBy } from '../../group-by.ts';
import { formatFigure } from '../figures/form.ts';
import { signFault, staleFault } from '../figures/form-fault.ts';
import { formulaSteps, unitsQuestioned } from '../figures/formula/formula.ts';
import { type FormulaStep, inputsAmong } from '../figures/formula/formula-order.ts';
import { inputsOf } from '../figures/formula/formula-words.ts';
import { type PlacedForm, placesText, type WrittenInstead } from '../figures/placed-form.ts';
import type { Briefing } from '../model/briefing.ts';
import { type Figure, type Figures, rowOf } from '../model/figure.ts';
import type { Locale } from '../model/locale.ts';
import {
  checkedForms,
  type MisdirectedForm,
  misdirectedForms,
  type StaleForm,
  staleForms,
  type TurnedForm,
  turnedForms,
  twoDirections,
} from './check-forms.ts';
import { checkClaims, uncheckableClaims } from './claims.ts';
import { falseComparisons } from './compared-numbers.ts';
import { checkSums, checkSurveys } from './survey.ts';
import { type UnlikelyShare, unlikelyShares } from './unlikely-shares.ts';

/** Charts, with their places in the plan, that cannot be drawn without a figure, by the figure's id. */
export type ChartsByFigure = ReadonlyMap<string, readonly Placed<string>[]>;

/**
 * Holds the figures of a briefing against its claims, articles and bases. A figure is questioned once, for the weightiest reason: that it
 * has no value and is needed, that a claim is false with it, that it is no likely share, that it cannot come from its base, that the
 * articles say something else. Figures that are calculated from one that is questioned are questioned with it. The result is the
 * briefing with its questioned figures marked.
 */
export function checkFigures(
  briefing: Briefing,
  locales: ReadonlyMap<string, Locale>,
  charts: ChartsByFigure,
  report: Report,
): Briefing {
  const written = checkedForms(briefing, locales);
  // What an article writes of a figure that each deck of a table of rows has its own value of is that of another deck.
  const stales = staleForms(written).filter(({ figure }) => figure.varies !== true);
  const forms = stales.filter(({ isWord }) => !isWord);
  const words = stales.filter(({ isWord }) => isWord);
  const steps = formulaSteps(briefing.figures);
  const stale = byRoot(forms, briefing.figures, steps);
  let { figures } = briefing;
  const question = (ids: Iterable<string>) => {
    figures = questioned(figures, new Set(ids), steps);
  };
  question(reportMissing(briefing, steps, stale, charts, report));
  const { rests, unclear } = checkClaims(briefing.plan, figures, report, briefing.articles);
  question(rests);
  reportTurned(turnedForms(written), rests, report);
  const reversed = misdirectedForms(written, briefing.figures, locales);
  reportMisdirected(reversed, rests, report);
  const alreadyReported = new Set([...rests, ...reversed.map(({ linked }) => linked.id)]);
  for (const { figure, rise, fall } of twoDirections(written)) {
    if (alreadyReported.has(figure.id)) continue;
    const given = { id: figure.id, rise: rise.form, fall: fall.form, place: fall.place };
    report(fault('BD438', rise.place, given, { alsoAt: [fall.place, rowOf(figure)] }));
  }
  for (const { words, first, earlier, later, is } of falseComparisons(written)) {
    if (alreadyReported.has(earlier.id) || alreadyReported.has(later.id)) continue;
    const { locale, place } = first;
    const [earlierValue, laterValue] = [formatFigure(earlier, locale), formatFigure(later, locale)];
    const rows = [rowOf(earlier), rowOf(later)];
    const given = { words, earlier: earlier.id, earlierValue, later: later.id, laterValue, is, rows };
    report(fault('BD439', place, given, { alsoAt: rows }));
  }
  const placeText = ({ file, line, column }: Place) => `${file}:${line}:${column}`;
  const reported = new Set(reversed.map(({ place }) => placeText(place)));
  const isReportedAt = (place: Place) => reported.has(placeText(place));
  figures = unitsQuestioned(figures, unclear);
  question(reportShares(figures, stale, report));
  question(checkSurveys(figures, report, ({ id }) => writtenInstead(stale.get(id))));
  checkSums(figures, report);
  for (const [first, ...others] of byFigure(forms.filter(({ place }) => !isReportedAt(place)))) {
    if (first.figure.value === undefined || figures.get(first.figure.id)?.reported === 'value') continue;
    report(staleFault(first, first.now, first.figure.id, others));
  }
  for (const [first, ...others] of groupBy(words, ({ figure, now }) => `${figure.id} ${now}`).values()) {
    const { form, now, figure, place } = first;
    const alsoAt = others.map(other => other.place);
    report(fault('BD391', place, { form, now, id: figure.id, also: placesText(first, others) }, { alsoAt }));
  }
  return { ...briefing, figures };
}

/** Forms in one group for each figure, in the order of the articles. */
function byFigure<Form extends { readonly figure: Figure }>(forms: readonly Form[]): Groups<Form> {
  return groupBy(forms, ({ figure }) => figure.id).values();
}

type Groups<Form> = Iterable<readonly [Form, ...Form[]]>;

/** Reports texts whose sign is not that of their figure, unless a claim that is false with it has reported it. */
function reportTurned(forms: readonly TurnedForm[], reported: ReadonlySet<string>, report: Report): void {
  for (const [first, ...others] of byFigure(forms)) {
    if (!reported.has(first.figure.id)) report(signFault(first, first.figure, first.value, others));
  }
}

type StaleByRoot = ReadonlyMap<string, readonly [StaleForm, ...StaleForm[]]>;

/** Stale forms by the figure at their root: for a calculated one the first of its inputs that is stale, or has no value, itself. */
function byRoot(forms: readonly StaleForm[], figures: Figures, steps: readonly FormulaStep[]): StaleByRoot {
  const ids = new Set(forms.map(({ figure }) => figure.id));
  const isStale = (id: string) => ids.has(id);
  const roots = inputsAmong(steps, figures, isStale, 1);
  const rootsWithoutValue = inputsAmong(steps, figures, id => isStale(id) || isMissing(figures.get(id)), 1);
  const groups = new Map<string, [StaleForm, ...StaleForm[]]>();
  for (const form of forms) {
    const { id, value } = form.figure;
    const root = (value === undefined ? rootsWithoutValue : roots).get(id)?.[0] ?? id;
    const group = groups.get(root);
    if (!group) groups.set(root, [form]);
    else if (id === root && group[0].figure.id !== root) group.unshift(form);
    else group.push(form);
  }
  return groups;
}

function writtenInstead(stale: readonly [StaleForm, ...StaleForm[]] | undefined): WrittenInstead | undefined {
  return stale && { form: stale[0].form, place: stale[0].place, more: stale.length - 1 };
}

function isMissing(figure: Figure | undefined): boolean {
  return (
    figure !== undefined && figure.value === undefined && figure.formula === undefined && figure.reported !== 'row'
  );
}

/** Reports words and signs beside numbers that say the reverse of the figure, unless a claim that is false with it has reported it. */
function reportMisdirected(forms: readonly MisdirectedForm[], reported: ReadonlySet<string>, report: Report): void {
  const groups = groupBy(forms, ({ misdirected: { kind, figure } }) => `${kind} ${figure.id}`).values();
  for (const [first, ...others] of groups) {
    if (!reported.has(first.misdirected.figure.id)) report(misdirectionFault(first, others));
  }
}

function misdirectionFault(first: MisdirectedForm, others: readonly PlacedForm[]): Diagnostic {
  const { place, misdirected, value } = first;
  const { kind, words, figure, label, saysSign = false, written, below } = misdirected;
  const { id } = figure;
  const row = rowOf(figure);
  const given = { words, id, value, also: placesText(first, others) };
  const atRow = { alsoAt: [row] };
  switch (kind) {
    case 'contradiction':
      return fault('BD433', place, { ...given, label, saysSign, row }, atRow);
    case 'double':
      return fault('BD434', place, given, atRow);
    case 'judged':
      return fault('BD436', place, { ...given, row }, atRow);
    case 'multiple':
      return fault('BD456', place, { ...given, row }, atRow);
    case 'outside':
      return fault('BD435', place, { ...given, written, below: below?.id, row }, atRow);
    case 'brackets':
      return fault('BD437', place, { ...given, written }, atRow);
  }
}

/** The figures with those marked that are questioned, and those that are calculated from them. */
function questioned(figures: Figures, ids: ReadonlySet<string>, steps: readonly FormulaStep[]): Figures {
  if (ids.size === 0) return figures;
  const rests = inputsAmong(steps, figures, id => ids.has(id), 1);
  return new Map(
    [...figures].map(([id, figure]) => [
      id,
      ids.has(id) || rests.has(id) ? { ...figure, reported: figure.reported ?? 'value' } : figure,
    ]),
  );
}

/** More figures without value are not named one by one. */
const mostNamed = 6;

/** Reports figures marked as missing that something needs, once each, and notes calculated ones that have no value because of others. */
function reportMissing(
  { figures, plan }: Briefing,
  steps: readonly FormulaStep[],
  stale: StaleByRoot,
  charts: ChartsByFigure,
  report: Report,
): readonly string[] {
  const calculated = [...figures.values()].filter(
    ({ formula, value, reported }) => formula !== undefined && value === undefined && reported !== 'row',
  );
  const uncheckable = uncheckableClaims(plan, figures);
  const needing = new Map<string, string[]>();
  for (const figure of calculated) {
    if (!uncheckable.has(figure.id) && !charts.has(figure.id)) continue;
    for (const id of inputsOf(figure, figures)) {
      if (isMissing(figures.get(id))) needing.set(id, [...(needing.get(id) ?? []), figure.id]);
    }
  }
  const reported = new Set<string>();
  for (const figure of figures.values()) {
    if (!isMissing(figure)) continue;
    const { id, place, valuePlace = place } = figure;
    const all = [id, ...(needing.get(id) ?? [])];
    const claims = [...new Set(all.flatMap(one => uncheckable.get(one) ?? []))];
    const drawn = [...new Set(all.flatMap(one => charts.get(one) ?? []))];
    const written = writtenInstead(stale.get(id));
    if (claims.length + drawn.length === 0 && !written) continue;
    const [firstSlide, ...alsoOn] = claims.map(({ slide }) => slide);
    const given = {
      id,
      claims: claims.map(({ slide, claim }) => ({ slide, claim: claim.value, place: claim.place })),
      charts: drawn.map(chart => ({ chart: chart.value, place: chart.place })),
      written,
    };
    const severity = claims.length + drawn.length > 0 ? 'error' : 'warning';
    report(fault('BD204', valuePlace, given, { severity, slide: firstSlide, alsoOn }));
    reported.add(id);
  }
  const missingOf = inputsAmong(steps, figures, id => isMissing(figures.get(id)), mostNamed + 1);
  const alreadyReported = inputsAmong(steps, figures, id => reported.has(id), 1);
  for (const { id, place } of calculated) {
    const missing = missingOf.get(id) ?? [];
    if (missing.length === 0 || alreadyReported.has(id)) continue;
    report(fault('BD242', place, { id, missing: missing.slice(0, mostNamed), more: missing.length > mostNamed }));
  }
  return [...reported];
}

function reportShares(figures: Figures, stale: StaleByRoot, report: Report): readonly string[] {
  const reported: string[] = [];
  const fractions: [Figure, UnlikelyShare][] = [];
  for (const [id, unlikely] of unlikelyShares(figures)) {
    const figure = figures.get(id);
    if (!figure || figure.reported === 'value' || figure.reported === 'row') continue;
    reported.push(id);
    if (unlikely.kind === 'fractions') fractions.push([figure, unlikely]);
    else {
      const { kind, value, other } = unlikely;
      const written = writtenInstead(stale.get(id));
      const key = kind === 'above' ? 'BD297.above' : 'BD297.fraction';
      report(
        fault(key, figure.valuePlace ?? figure.place, { id, value, other, written }, { strict: written !== undefined }),
      );
    }
  }
  const [first] = fractions.find(([{ id }]) => stale.has(id)) ?? fractions[0] ?? [];
  const shares = fractions.map(([{ id }, { value, other }]) => ({ id, value, other }));
  if (first) {
    const written = writtenInstead(stale.get(first.id));
    const traits = { strict: written !== undefined };
    report(fault('BD297.fractions', first.valuePlace ?? first.place, { shares, written }, traits));
  }
  return reported;
}
