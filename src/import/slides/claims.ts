// What must hold of the figures for the headlines of proposed slides to stay true, where their words say it surely: `use < 1/3`, `largest(day) = day.friday`.

import escapeRegExp from 'escape-string-regexp';
import { type CheckedForm, checkedForms } from '../../briefing/agreement/check-forms.ts';
import { checkClaimWords } from '../../briefing/agreement/claim-words.ts';
import { saidComparisons } from '../../briefing/agreement/compared-numbers.ts';
import { directionAt } from '../../briefing/agreement/directions.ts';
import { placedText } from '../../briefing/article/placed-text.ts';
import { locateLinks } from '../../briefing/figures/figure-links.ts';
import { boundBeside } from '../../briefing/figures/form-bounds.ts';
import { evaluate } from '../../briefing/figures/formula/evaluation.ts';
import { parseExpression } from '../../briefing/figures/formula/expression-parser.ts';
import { attaining } from '../../briefing/figures/formula/group-value.ts';
import { sharesInWords } from '../../briefing/figures/share-words.ts';
import { foldable, letters, oncePer, wordsPattern } from '../../briefing/locale/expressions.ts';
import type { Article, SlideText } from '../../briefing/model/article.ts';
import type { Briefing } from '../../briefing/model/briefing.ts';
import { compare, type Exact, fromDecimal, whole } from '../../briefing/model/decimal.ts';
import type { Figure, Figures } from '../../briefing/model/figure.ts';
import type { BoundKind, Locale } from '../../briefing/model/locale.ts';
import type { PlannedSlide } from '../../briefing/model/plan.ts';
import { publishedAmount } from '../../briefing/model/quantity.ts';

/** The conditions that the headlines of a briefing ask for, in all its languages, by the id of the slide; each is true of the figures. */
export function claimsOfHeadlines(
  briefing: Briefing,
  locales: ReadonlyMap<string, Locale>,
): ReadonlyMap<string, readonly string[]> {
  const { plan, articles, figures } = briefing;
  const claims = new Map<string, readonly string[]>();
  for (const { id } of plan.slides.values()) {
    const said = [...articles.values()].flatMap(article => {
      const locale = locales.get(article.language);
      const slide = article.slides.get(id);
      return locale && slide ? claimsOf(slide, article, figures, locale) : [];
    });
    const holding = [...new Set(said)].filter(claim => isTrue(claim, figures));
    if (holding.length > 0) claims.set(id, holding);
  }
  const turned = slidesThatSayTheReverse(briefing, claims, locales);
  return new Map([...claims].filter(([id]) => !turned.has(id)));
}

/** Slides of which the conditions would prove the reverse of what their headlines say. */
function slidesThatSayTheReverse(
  briefing: Briefing,
  claims: ReadonlyMap<string, readonly string[]>,
  locales: ReadonlyMap<string, Locale>,
): ReadonlySet<string> {
  const slides = new Map(
    [...briefing.plan.slides.values()].map((slide): readonly [string, PlannedSlide] => [
      slide.id,
      { ...slide, holds: (claims.get(slide.id) ?? []).map(value => ({ value, place: slide.place })) },
    ]),
  );
  const turned = new Set<string>();
  checkClaimWords({ ...briefing, plan: { ...briefing.plan, slides } }, locales, ({ slide }) => {
    if (slide !== undefined) turned.add(slide);
  });
  return turned;
}

const nowhere = { file: '', line: 1, column: 1 };

function isTrue(claim: string, figures: Figures): boolean {
  const expression = parseExpression(claim, nowhere, () => undefined);
  const value = expression && evaluate(expression, { figures, amountOf: publishedAmount }, () => undefined);
  return value?.kind === 'truth' && value.holds === true;
}

function claimsOf(slide: SlideText, article: Article, figures: Figures, locale: Locale): readonly string[] {
  const headline = placedText(slide.title, article);
  const line = article.source.split('\n')[headline.placeOf(0).line - 1] ?? '';
  const forms = checkedForms(
    { articles: new Map([[article.language, { ...article, source: line }]]), figures },
    new Map([[article.language, locale]]),
  );
  return [
    ...locateLinks('', line).flatMap(({ figure, form }) => claimOfFormula(figures.get(figure), form)),
    ...saidComparisons(forms).map(({ later, says, earlier }) => `${later.id} ${sign[says]} ${earlier.id}`),
    ...claimsOfRank(headline.text, forms, figures, locale),
    ...claimsOfParts(headline.text, forms, figures, locale),
    ...claimOfHalving(headline.text, forms, locale),
    ...forms.flatMap(form => claimOfDirection(form)),
  ];
}

const sign = { above: '>', below: '<' } as const;

/** Of a difference which is more; of times too, or how many times words say: `exports / imports` said as `twice`. */
function claimOfFormula(figure: Figure | undefined, form: string): readonly string[] {
  const { id = '', formula = '', value = '', unit } = figure ?? {};
  const [, left, way, right] = /^([a-z0-9][a-z0-9.-]*) ([/-]) ([a-z0-9][a-z0-9.-]*)$/.exec(formula) ?? [];
  const exact = fromDecimal(value);
  if (!exact) return [];
  if (formula.includes(' + ')) return unit === 'percent' && compare(exact, whole(100)) === 0 ? [`${id} = 100%`] : [];
  if (left === undefined || right === undefined) return [];
  if (way === '/' && !/\p{Nd}/u.test(form)) return [`${id} = ${value}`];
  const order = compare(exact, whole(way === '/' ? 1 : 0));
  return order === 0 ? [] : [`${left} ${order > 0 ? '>' : '<'} ${right}`];
}

/** A figure in the headline that is the largest of its group, or the smallest, where the headline says so of one. */
function claimsOfRank(
  text: string,
  forms: readonly CheckedForm[],
  figures: Figures,
  locale: Locale,
): readonly string[] {
  const words = rankWords(locale);
  const groups = new Set(forms.flatMap(({ figure }) => figure.group ?? []));
  return (['largest', 'smallest'] as const).flatMap(rank => {
    if (!words[rank].test(foldable(text))) return [];
    return [...groups].flatMap(group => {
      const [only, ...others] = attaining(rank, group, { figures, amountOf: publishedAmount });
      const isSaid = only !== undefined && others.length === 0 && forms.some(({ figure }) => figure.id === only.id);
      return isSaid ? [`${rank}(${group}) = ${only.id}`] : [];
    });
  });
}

/** Of two figures of a unit, where the headline says so, that the smaller one is half of the other: `round(price-2 / price, 1) = 0.5`. */
function claimOfHalving(text: string, forms: readonly CheckedForm[], locale: Locale): readonly string[] {
  if (!rankWords(locale).halved.test(foldable(text))) return [];
  const [one, other, ...more] = forms.map(({ figure }) => figure);
  if (!one || !other || more.length > 0 || one.unit !== other.unit) return [];
  return [`round(${one.id} / ${other.id}, 1) = 0.5`, `round(${other.id} / ${one.id}, 1) = 0.5`];
}

const rankWords = oncePer(({ headlines }: Locale) => ({
  halved: new RegExp(wordsPattern(headlines?.halved ?? [])),
  largest: new RegExp(wordsPattern(headlines?.largest ?? [])),
  smallest: new RegExp(wordsPattern(headlines?.smallest ?? [])),
}));

/** A part that words say with a bound, `fewer than a third`, of the share that stands at them, or of the only one of which it is true. */
function claimsOfParts(
  text: string,
  forms: readonly CheckedForm[],
  figures: Figures,
  locale: Locale,
): readonly string[] {
  const shares = forms.filter(({ figure }) => figure.unit === 'percent').map(each => ({ ...each, at: 0 }));
  let from = 0;
  for (const share of shares) {
    share.at = text.indexOf(share.form, from);
    from = Math.max(from, share.at + share.form.length);
  }
  return partsIn(text, locale).flatMap(({ from: start, to, part, bound }) => {
    const claims = shares.map(({ figure, form, at }) => {
      const between = at >= to ? text.slice(to, at) : text.slice(at + form.length, start);
      return { claim: `${figure.id} ${bound} ${part}`, isNear: between.length <= near && !/[0-9.;]/.test(between) };
    });
    const beside = claims.filter(({ isNear }) => isNear);
    const holding = claims.filter(({ claim }) => isTrue(claim, figures));
    const [only, ...others] = beside.length > 0 ? beside : holding;
    return only && others.length === 0 ? [only.claim] : [];
  });
}

/** So far a share may stand from the words that say how large a part it is: `half of all firms (56.2%)`. */
const near = 16;

interface PartInWords {
  readonly from: number;
  readonly to: number;
  /** As a condition writes it: `1/3`. */
  readonly part: string;
  readonly bound: string;
}

const boundSigns: Partial<Record<BoundKind, string>> = { moreThan: '>', atLeast: '>=', lessThan: '<', atMost: '<=' };

function partsIn(text: string, locale: Locale): readonly PartInWords[] {
  const { halves, fraction } = partWords(locale);
  const half = (['more', 'less'] as const).flatMap(way =>
    Array.from(foldable(text).matchAll(halves[way]), ({ index, 0: found }) => ({
      from: index,
      to: index + found.length,
      part: '1/2',
      bound: way === 'more' ? '>' : '<',
    })),
  );
  const parts = [
    ...sharesInWords(text, locale).map(({ share, head, tail }) => ({
      from: head.length,
      to: text.length - tail.length,
      share,
    })),
    ...Array.from(foldable(text).matchAll(fraction), ({ index, 0: found }) => ({
      from: index,
      to: index + found.length,
      share: fromDecimal(String(locale.numberWords.get(found.replace(/[\s-]+/g, ' ')) ?? 0)) ?? whole(0),
    })),
  ];
  const bounded = parts.flatMap(({ from, to, share }): PartInWords[] => {
    const kind = boundBeside(text.slice(0, from), text.slice(to), locale)?.kind;
    const [bound, part] = [kind && boundSigns[kind], quotient(share)];
    return bound === undefined || part === undefined ? [] : [{ from, to, part, bound }];
  });
  return [...half, ...bounded];
}

/** A part as people say it, in tenths at most: 0.3333 is `1/3`. */
function quotient(share: Exact): string | undefined {
  const wholes = Array.from({ length: 9 }, (_, index) => index + 2);
  return wholes
    .flatMap(below => Array.from({ length: below - 1 }, (_, index) => ({ above: index + 1, below })))
    .filter(({ above, below }) => Math.abs(share.valueOf() - above / below) < 0.0005)
    .map(({ above, below }) => `${above}/${below}`)[0];
}

const partWords = oncePer(({ halves, numberWords }: Locale) => {
  const words = [...numberWords].filter(([word, number]) => number < 1 && word.length > 1 && !/ a$/.test(word));
  const fractions = words
    .map(([word]) => escapeRegExp(word).replaceAll(' ', '[\\s-]+'))
    .toSorted((one, other) => other.length - one.length);
  return {
    halves: { more: new RegExp(wordsPattern(halves.more), 'g'), less: new RegExp(wordsPattern(halves.less), 'g') },
    fraction: new RegExp(`(?<![0-9${letters}-])(?:${fractions.join('|') || '(?!)'})(?![a-z-])`, 'g'),
  };
});

/** Of a change with its direction that it goes there: the value has the sign of it. */
function claimOfDirection({ figure, written, link, source, locale }: CheckedForm): readonly string[] {
  const exact = figure.value === undefined ? undefined : fromDecimal(figure.value);
  if (!exact || written.kind !== 'written' || figure.formula !== undefined) return [];
  const found = directionAt(link, source, written.text, figure, locale);
  if (!found || found.compares || found.judges) return [];
  if (found.direction === 'rises') return [`${figure.id} > 0`];
  return exact.s < 0n ? [`${figure.id} < 0`] : [];
}
