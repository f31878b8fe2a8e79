// Checks the claims of slides (`holds` in the plan) against the figures, so that no headline outlives its numbers.

import type { Place, Placed, Report } from '../../diagnostics/diagnostics.ts';
import { fault } from '../../diagnostics/fault.ts';
import { plainText } from '../article/article-inline.ts';
import { evaluate } from '../figures/formula/evaluation.ts';
import { type Expression, type ExpressionPart, partsOf } from '../figures/formula/expression.ts';
import { parseExpression } from '../figures/formula/expression-parser.ts';
import { figuresNamed } from '../figures/formula/formula-order.ts';
import { inputsOf } from '../figures/formula/formula-words.ts';
import { attaining } from '../figures/formula/group-value.ts';
import { amountText, figureText } from '../figures/quantity-text.ts';
import type { Article } from '../model/article.ts';
import { type Figure, type Figures, rowOf } from '../model/figure.ts';
import type { Plan } from '../model/plan.ts';
import { figuresOfGroup, type Known, publishedAmount } from '../model/quantity.ts';
import { inHundredths, percent } from '../model/unit-algebra.ts';
import { type UnlikelyShare, unlikelyShares } from './unlikely-shares.ts';

/** A part of a claim and what it is: `{ expression: 'adoption', value: '30.6%' }`. */
export interface ClaimValue {
  readonly expression: string;
  readonly value: string;
}

/** What became of one claim: `{ slide: 'gap', claim: 'adoption < 1/3', holds: true, values: [...] }`. */
export interface ClaimResult {
  readonly slide: string;
  /** As its author wrote it. */
  readonly claim: string;
  /** Undefined when a figure is missing or the claim cannot be read. */
  readonly holds: boolean | undefined;
  /** The figures that it names, then what is calculated from them. */
  readonly values: readonly ClaimValue[];
}

/**
 * Reports every claim of the plan that is false or cannot be read; both may be written into a draft. Several that are false with the same
 * figure are reported with the first of them. Claims on figures at fault, or on figures without value, are passed over: of those
 * `checkFigures` reports those. Figures count as they are published, those of formulas included. Headlines and their places come from
 * `articles`, by language.
 */
export function checkClaims(
  plan: Plan,
  figures: Figures,
  report: Report,
  articles: ReadonlyMap<string, Article> = new Map(),
): FoundInClaims {
  const groups: FalseClaim[][] = [];
  /** The first of the groups whose first claim rests on a figure. */
  const groupOf = new Map<string, number>();
  /** Figures of claims that cannot be calculated: most likely the unit of one of them is wrong. */
  const unclear = new Set<string>();
  for (const { slide, claim } of claimsOf(plan)) {
    const reportOfClaim: Report = diagnostic => report({ ...diagnostic, slide, draftable: true });
    const expression = parseExpression(claim.value, claim.place, reportOfClaim);
    if (!expression) continue;
    const named = figuresNamed(expression, figures).flatMap(id => figures.get(id) ?? []);
    if (
      named.some(figure => figure.reported === 'row' || figure.reported === 'unit' || unclear.has(figure.id)) ||
      namesGroupOfChart(expression, plan, figures)
    )
      continue;
    const result = resultOf(slide, expression, figures, diagnostic => {
      for (const { id } of named) unclear.add(id);
      reportOfClaim(diagnostic);
    });
    if (result?.holds !== false) continue;
    const found = { slide, claim, values: result.values, rests: published(named, figures) };
    const shared = found.rests.flatMap(({ text }) => groupOf.get(text) ?? []);
    const group = groups[Math.min(...shared)];
    if (group) group.push(found);
    else {
      for (const { text } of found.rests) if (!groupOf.has(text)) groupOf.set(text, groups.length);
      groups.push([found]);
    }
  }
  const unlikely = groups.length > 0 ? unlikelyShares(figures) : new Map<string, UnlikelyShare>();
  for (const [first, ...others] of groups) {
    if (!first) continue;
    const { slide, claim, values, rests } = first;
    const likely = rests.flatMap(({ text: id }) => {
      const share = unlikely.get(id);
      return share ? [{ id, share: share.other }] : [];
    });
    const given = {
      slide,
      claim: claim.value,
      values: texts(values.map(({ expression, value }) => `${expression} = ${value}`.replace('= ≈', '≈'))),
      headlines: texts(headlines(slide, articles).map(({ text, place }) => withPlace(`“${text}”`, place))),
      figures: texts(
        rests.map(({ text, place }) => withPlace(text, place)),
        mostListed,
      ),
      also: texts(
        others.map(other => withPlace(`“${other.claim.value}”`, other.claim.place)),
        mostListed,
      ),
      likely: likely[0],
    };
    report(fault('BD250', claim.place, given, { slide, alsoOn: others.map(other => other.slide) }));
  }
  return { rests: new Set(groups.flat().flatMap(({ rests }) => rests.map(({ text }) => text))), unclear };
}

/** Ids of figures of which `checkClaims` spoke. */
export interface FoundInClaims {
  /** The published ones on which what is false rests. */
  readonly rests: ReadonlySet<string>;
  /** Those that cannot be calculated with. */
  readonly unclear: ReadonlySet<string>;
}

/** Whether a claim names a group without figures that a chart names too: that has been reported. */
function namesGroupOfChart({ root }: Expression, plan: Plan, figures: Figures): boolean {
  const drawn = new Set([...plan.charts.values()].flatMap(({ group }) => group?.value ?? []));
  return [...partsOf(root)].some(
    part => part.kind === 'group' && drawn.has(part.group) && figuresOfGroup(figures, part.group).length === 0,
  );
}

/** More figures than this are not listed one by one. */
const mostListed = 6;

/** Texts in a row, at most so many and then `…`; of none, nothing. */
function texts(all: readonly string[], most = all.length): string | undefined {
  return all.length === 0 ? undefined : [...all.slice(0, most), ...(all.length > most ? ['…'] : [])].join(', ');
}

function withPlace(text: string, { file, line }: Place): string {
  return `${text} (${file}:${line})`;
}

/** Something that the author may change, and where: a headline, a figure. */
interface Edit {
  readonly text: string;
  readonly place: Place;
}

/** A claim that is false, with the figures on which it rests. */
interface FalseClaim extends PlannedClaim {
  readonly values: readonly ClaimValue[];
  readonly rests: readonly Edit[];
}

/** The claims that cannot be checked, because a figure has no value, by the figures that they name, themselves or through a group. */
export function uncheckableClaims(plan: Plan, figures: Figures): ReadonlyMap<string, readonly PlannedClaim[]> {
  const claims = new Map<string, PlannedClaim[]>();
  for (const planned of claimsOf(plan)) {
    const { slide, claim } = planned;
    const expression = parseExpression(claim.value, claim.place, () => {});
    const result = expression && resultOf(slide, expression, figures, () => {});
    if (!expression || !result || result.holds !== undefined) continue;
    for (const id of figuresNamed(expression, figures)) {
      const known = claims.get(id);
      if (known) known.push(planned);
      else claims.set(id, [planned]);
    }
  }
  return claims;
}

/** Every claim of the plan with its outcome and the values put in, in the plan's order; nothing is reported. */
export function claimResults(plan: Plan, figures: Figures): readonly ClaimResult[] {
  return claimsOf(plan).map(({ slide, claim }) => {
    const expression = parseExpression(claim.value, claim.place, () => {});
    const result = expression && resultOf(slide, expression, figures, () => {});
    return result ?? { slide, claim: claim.value, holds: undefined, values: [] };
  });
}

export interface PlannedClaim {
  readonly slide: string;
  readonly claim: Placed<string>;
}

function claimsOf(plan: Plan): readonly PlannedClaim[] {
  return [...plan.slides.values()].flatMap(({ id, holds }) => holds.map(claim => ({ slide: id, claim })));
}

function resultOf(slide: string, expression: Expression, figures: Figures, report: Report): ClaimResult | undefined {
  const known: Known = { figures, amountOf: publishedAmount };
  const value = evaluate(expression, known, report);
  if (value?.kind === 'quantity') report(fault('BD235', expression.place, { text: expression.text }));
  if (value?.kind !== 'truth') return undefined;
  return { slide, claim: expression.text, holds: value.holds, values: valuesOf(expression, known) };
}

/** What stands in the claim, first what comes from the table, then the sides of comparisons that are calculated from it. */
function valuesOf(expression: Expression, known: Known): readonly ClaimValue[] {
  const values = new Map<string, string>();
  const parts = [...partsOf(expression.root)];
  for (const part of parts) {
    const figure = part.kind === 'figure' ? known.figures.get(part.id) : undefined;
    if (figure) values.set(figure.id, figureText(figure));
    if (part.kind === 'group') values.set(textOf(part, expression), groupText(part, expression, known));
  }
  for (const part of parts) {
    if (part.kind !== 'comparison') continue;
    for (const [side, other] of [
      [part.left, part.right],
      [part.right, part.left],
    ] as const) {
      if (!isCalculated(side)) continue;
      values.set(textOf(side, expression), sideText(side, other, expression, known));
    }
  }
  return [...values].map(([name, value]) => ({ expression: name, value }));
}

function isCalculated(part: ExpressionPart): boolean {
  return part.kind !== 'number' && part.kind !== 'figure' && part.kind !== 'group';
}

function groupText(part: Extract<ExpressionPart, { kind: 'group' }>, expression: Expression, known: Known): string {
  const text = sideText(part, part, expression, known);
  if (part.name !== 'largest' && part.name !== 'smallest') return text;
  const ids = attaining(part.name, part.group, known).map(({ id }) => id);
  return ids.length > 0 ? `${text} (${ids.join(', ')})` : text;
}

/** A calculated side; a bare number beside a share is written as a share: `1/3` is `≈ 33.33%`. */
function sideText(side: ExpressionPart, other: ExpressionPart, expression: Expression, known: Known): string {
  const value = evaluate(expression, known, () => {}, side);
  const beside = evaluate(expression, known, () => {}, other);
  if (value?.kind !== 'quantity') return 'n.a.';
  const asShare =
    value.measure.kind === 'number' && beside?.kind === 'quantity' && inHundredths(beside.measure)
      ? percent
      : undefined;
  return amountText(value.amount, asShare ?? value.measure);
}

function textOf(part: ExpressionPart, expression: Expression): string {
  return expression.text.slice(part.from, part.to);
}

function headlines(slide: string, articles: ReadonlyMap<string, Article>): readonly Edit[] {
  return [...articles.values()].flatMap(({ slides }) => {
    const words = slides.get(slide);
    return words ? { text: plainText(words.title).replaceAll('\n', ' '), place: words.place } : [];
  });
}

/** Where the values that a claim rests on are typed: the figures themselves, or the inputs of their formulas. */
function published(named: readonly Figure[], figures: Figures): readonly Edit[] {
  const places = new Map<string, Place>();
  for (const figure of named) {
    const inputs = figure.formula === undefined ? [figure.id] : inputsOf(figure, figures);
    for (const id of inputs) {
      const figure = figures.get(id);
      if (figure) places.set(id, rowOf(figure));
    }
  }
  return [...places].map(([text, place]) => ({ text, place }));
}
