// The figure that a number typed by hand is: the same unit, the words of its label near the number, and no other figure as likely.

import { scaleDown, unitText } from '../figures/form.ts';
import { numbersIn } from '../figures/form-number.ts';
import { writeForm } from '../figures/write-form.ts';
import { letters, oncePer } from '../locale/expressions.ts';
import { compare, type Exact, fromDecimal, toDecimal, whole } from '../model/decimal.ts';
import type { Figure, Figures } from '../model/figure.ts';
import { inLanguage } from '../model/language.ts';
import type { Locale } from '../model/locale.ts';

/** A number that its author typed, and the line around it. */
export interface TypedNumber {
  readonly typed: string;
  /** The line, its links and its numbers that are no figures as marks. */
  readonly masked: string;
  /** Where the number begins in it. */
  readonly at: number;
  /** Whether its sentence has a year or another number that is no figure: then the number may hold of another time, or of others. */
  readonly isOfOthers: boolean;
  /** Ids of the figures that the line links. */
  readonly linked: ReadonlySet<string>;
}

/** A figure that a number is, and the text of the link that would show it. */
export interface Likely {
  readonly figure: Figure;
  readonly form: string;
  /** Whether the number is not the figure's, though its words and its unit are. */
  readonly contradicts: boolean;
}

/** The one figure that a number is, or that it contradicts; several that it may as well be; or none, where unit and words say so of no figure. */
export type FigureMatch =
  | ({ readonly kind: 'one' } & Likely)
  | { readonly kind: 'several'; readonly figures: readonly Figure[] }
  | { readonly kind: 'none' };

export type FigureFinder = (number: TypedNumber) => FigureMatch;

/** A number is near a figure when it is at most this share of it away. */
const near = whole(1).div(whole(10));

/**
 * A finder among the figures of a briefing; only those of which a word stands beside a number are looked at more closely. A number that
 * contradicts one is at most `farthestAway` from it, as a share of it, or has its digits in another order.
 */
export function figureFinder(figures: Figures, locale: Locale, farthestAway = near): FigureFinder {
  const labelled = new Map<string, Labelled[]>();
  for (const figure of figures.values()) {
    const label = wordsOf(inLanguage(figure.label, locale.language) ?? '', locale);
    for (const begins of new Set([...label.map(beginning), beginning(figure.id)])) {
      const alike = labelled.get(begins);
      if (alike) alike.push({ figure, label });
      else labelled.set(begins, [{ figure, label }]);
    }
  }
  return number => {
    const clause = clauseAround(number);
    const there = wordsOf(`${clause.before} ${clause.after}`, locale);
    const near = new Set([...there, headOf(clause) ?? ''].map(beginning).flatMap(begins => labelled.get(begins) ?? []));
    const byFigure = new Map(Array.from(near, ({ figure, label }) => [figure, label]));
    const isMeant = (figure: Figure) =>
      figure.value !== undefined && figure.unit !== 'year' && hasUnit(clause, figure, locale);
    const shares = Array.from(byFigure, ([figure, label]) => ({ figure, share: wordsShared(label, there) })).filter(
      ({ figure, share }) => share >= 1 / 2 && isMeant(figure) && agrees(clause, figure, locale),
    );
    const most = Math.max(...shares.map(({ share }) => share));
    const [best, ...others] = shares.filter(({ share }) => share === most);
    if (best && others.length > 0) return { kind: 'several', figures: [best, ...others].map(({ figure }) => figure) };
    if (best)
      return { kind: 'one', figure: best.figure, form: wholeForm(clause, best.figure, locale), contradicts: false };
    const same = Array.from(byFigure, ([figure, label]) => ({ figure, label })).filter(
      ({ figure, label }) => saysTheSame(clause, there, figure, label) && isMeant(figure),
    );
    const found = contradicted(
      number,
      clause,
      same.map(({ figure }) => figure),
      locale,
      farthestAway,
    );
    const isAnother = (figure: Figure) => isMeant(figure) && agrees(clause, figure, locale);
    return found && ![...figures.values()].some(isAnother) ? { kind: 'one', ...found } : { kind: 'none' };
  };
}

/** A figure with the words of its label. */
interface Labelled {
  readonly figure: Figure;
  readonly label: readonly string[];
}

/** What two words that may be one have in common. */
function beginning(word: string): string {
  return word.slice(0, 2);
}

/** What stands around a number up to the next comma, the next number or the next link on either side. */
interface Clause {
  readonly before: string;
  readonly typed: string;
  readonly after: string;
}

const clauseEnd = /[,;.!?](?=\s|$)|[\n0-9\uFFFC]/g;
/** No clause goes on further. */
const farthest = 2_000;

function clauseAround({ typed, masked, at }: TypedNumber): Clause {
  const end = at + typed.length;
  const before =
    masked
      .slice(Math.max(0, at - farthest), at)
      .split(clauseEnd)
      .at(-1) ?? '';
  const [after = ''] = masked.slice(end, end + farthest).split(clauseEnd);
  return { before, typed, after };
}

/** Whether the number has the figure's unit beside it; a figure without one goes with numbers that have none. */
function hasUnit({ before, typed, after }: Clause, figure: Figure, locale: Locale): boolean {
  const unit = unitText(figure, locale).toLowerCase();
  const rest = `${/[%％]\S*$/.exec(typed)?.[0] ?? ''}${after}`.trimStart().toLowerCase();
  const [first] = numbersIn(typed + after, figure, locale);
  if (figure.unit === 'currency')
    return (first?.scale ?? '') !== '' || `${before}${after}`.toLowerCase().includes(unit);
  if (unit === '') return !/^[%％]/.test(rest) && !/(?:[$€£¥₩]|[A-Z]{3} ?)$/.test(before);
  const written = [unit, locale.units[`${figure.unit}-one`]?.trim().toLowerCase()].find(
    word => word !== undefined && rest.startsWith(word),
  );
  return written !== undefined && !/^[a-z]/.test(rest.slice(written.length));
}

function agrees({ typed, after }: Clause, figure: Figure, locale: Locale): boolean {
  const written = writeForm(typed + after, figure, locale);
  return written.kind === 'written' && written.agrees;
}

/** A number with the scale behind it, which a link must not leave out: `300 million`. */
function wholeForm({ typed, after }: Clause, figure: Figure, locale: Locale): string {
  const end = numbersIn(typed + after, figure, locale).at(-1)?.end ?? typed.length;
  const form = (typed + after).slice(0, Math.max(typed.length, end));
  const written = writeForm(form, figure, locale);
  return written.kind === 'written' && written.agrees ? form : typed;
}

/** How many of the words of a figure's label, as a share of them, are among those of the clause. */
function wordsShared(label: readonly string[], there: readonly string[]): number {
  const found = label.filter(word => there.some(other => isWord(other, word)));
  return label.length === 0 ? 0 : found.length / label.length;
}

const anyWord = new RegExp(`[${letters}]+`, 'g');

/** Words that only join others, as the language names them for its line breaks. */
const joiningWords = oncePer(
  ({ phrases }: Locale) =>
    new Set([...(phrases?.breakBefore ?? []), ...(phrases?.keepAfterEndings ?? []).map(ending => ending.trim())]),
);

/** The words of a text that say something. */
function wordsOf(text: string, locale: Locale): readonly string[] {
  const joining = joiningWords(locale);
  const words = text.toLowerCase().match(anyWord) ?? [];
  return [...new Set(words)].filter(word => word.length > 1 && !joining.has(word));
}

/** Whether a written word is that of a label, with a plural's s or a Korean particle at its end. */
function isWord(written: string, word: string): boolean {
  const ending = /^[\uAC00-\uD7A3]+$/.test(word) ? /^[\uAC00-\uD7A3]{0,3}$/ : /^s?$/;
  return [
    [written, word],
    [word, written],
  ].some(([long = '', short = '']) => long.startsWith(short) && ending.test(long.slice(short.length)));
}

/** The one of the figures of which the clause says the same that it has another number for; undefined unless that is sure. */
function contradicted(
  { typed, isOfOthers, linked }: TypedNumber,
  clause: Clause,
  same: readonly Figure[],
  locale: Locale,
  farthestAway: Exact,
): Likely | undefined {
  if (isOfOthers) return undefined;
  const [figure, ...others] = same.filter(
    each => isSlip(clause, each, locale, farthestAway) && each.reported !== 'row' && each.reported !== 'value',
  );
  if (!figure || others.length > 0 || linked.has(figure.id)) return undefined;
  const written = writeForm(typed, figure, locale);
  return written.kind === 'written' ? { figure, form: written.text, contradicts: true } : undefined;
}

const headBefore = new RegExp(`(?:^|\\s)([${letters}.-]+) ?[:=(] ?$`);

/** The word before a number and a colon or a bracket, `wish: 60.0%`. */
function headOf({ before }: Clause): string | undefined {
  return headBefore.exec(before)?.[1]?.toLowerCase();
}

/** Whether all words of the label stand in the clause; a single one, or the figure's id, must stand before a colon or a bracket. */
function saysTheSame(clause: Clause, there: readonly string[], { id }: Figure, label: readonly string[]): boolean {
  if (label.length > 1 && wordsShared(label, there) === 1) return true;
  const head = headOf(clause);
  const [only, ...more] = label;
  if (head === undefined) return false;
  return head === id || (only !== undefined && more.length === 0 && isWord(head, only));
}

/** Whether a number looks like the figure's before, or like a slip of the hand: near it, or the same digits in another order; and as exact. */
function isSlip({ typed, after }: Clause, figure: Figure, locale: Locale, farthestAway: Exact): boolean {
  const value = figure.value === undefined ? undefined : fromDecimal(figure.value);
  const [stated, ...others] = numbersIn(typed + after, figure, locale);
  if (!value || value.n === 0n || !stated || others.length > 0) return false;
  if (stated.scale === '' && stated.decimals !== figure.decimals) return false;
  const amount = scaleDown(stated.value, -stated.power);
  const isNear = compare(amount.sub(value).div(value).abs(), farthestAway) <= 0;
  const digits = digitsOf(stated.value, stated.decimals);
  const own = digitsOf(value, figure.decimals);
  return digits.length >= own.length && (isNear || digits.toSorted().join() === own.toSorted().join());
}

/** The digits that count: `['6', '0', '0']` of 60.0, `['8']` of 800. */
function digitsOf(value: Exact, decimals: number): readonly string[] {
  const digits = toDecimal(value.abs(), decimals).replace('.', '').replace(/^0+/, '');
  return [...(decimals === 0 ? digits.replace(/0+$/, '') : digits)];
}
