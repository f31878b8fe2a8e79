// Finds the numbers of a line: which are figures, with their units, and which are left as they are, and why.
import { UNREAD } from '../../briefing/article/placed-text.ts';
import { plainNumberMask } from '../../briefing/article/plain-numbers.ts';
import { scaleDown } from '../../briefing/figures/form.ts';
import { isOneAmount, numbersIn } from '../../briefing/figures/form-number.ts';
import { sharePower, unitAfter, unitBefore } from '../../briefing/figures/form-unit.ts';
import { amountIn } from '../../briefing/figures/write-form.ts';
import { foldable, letters, oncePer } from '../../briefing/locale/expressions.ts';
import { type Exact, toDecimal } from '../../briefing/model/decimal.ts';
import type { Figure } from '../../briefing/model/figure.ts';
import type { Locale } from '../../briefing/model/locale.ts';
import type { ImportReason } from '../../messages/import-reasons.ts';
import { halfWidth } from '../../text/half-width.ts';
import { isAccepted } from './accepted-form.ts';
import { type FoundNumber, type FoundUnitName, figureOf, type LeftFound } from './found-number.ts';
import type { TextLine } from './text-line.ts';
import { numbersInWords } from './words-as-numbers.ts';
import { wordAt, wordBefore } from './words-beside.ts';

/** The numbers of a line, each in its order. */
export interface NumbersOfLine {
  readonly found: readonly FoundNumber[];
  readonly left: readonly LeftFound[];
}

/** Hides what is no figure wherever it stands; `names` are titles, whose numbers belong to names. */
export type LineMask = (text: string) => string;

export function lineMask(locale: Locale, names: readonly string[]): LineMask {
  const currencies = new Set(Object.keys(locale.unitWords).filter(unit => /^[A-Z]{3}$/.test(unit)));
  return plainNumberMask(locale, names, { currencies, counts: new Set() });
}

/** So much behind a number is read for its scale and unit. */
const reach = 60;

const digits = /[0-9]{1,3}(?:,[0-9]{3})+(?![0-9])(?:\.[0-9]+)?|[0-9]+(?:\.[0-9]+)?/g;

/** A number as it stands, without its unit. */
interface Amount {
  readonly from: number;
  readonly end: number;
  readonly exact: Exact;
  readonly decimals: number;
  /** The scale words: ` million`, `만`. */
  readonly scale: string;
  readonly isGrouped: boolean;
}

export function findNumbers(line: TextLine, mask: LineMask): NumbersOfLine {
  const { locale, text } = line;
  const whole = halfWidth(text);
  if (!/[0-9]/.test(whole) && !mayHaveWords(text, locale)) return { found: [], left: [] };
  const masked = mask(text);
  const inWords = numbersInWords(line, masked);
  const open = hiding(masked, [...inWords.found, ...inWords.others]);
  const found: FoundNumber[] = inWords.found.filter(isAccepted);
  const left: LeftFound[] = inWords.others
    .filter(({ from, to }) => /[0-9]/.test(masked.slice(from, to)))
    .map(({ from, to }) => ({ line, from, to, decimals: 0, reason: { key: 'leftPlain', given: {} } }));
  const add = (number: FoundNumber | undefined, amount: Amount) => {
    if (!number) return;
    const isTaken = found.some(other => number.from < other.to && number.to > other.from);
    if (isTaken) return;
    if (isAccepted(number)) found.push(number);
    else left.push(leftAmount(line, amount, { key: 'leftRefused', given: { words: number.form } }));
  };
  let end = 0;
  for (const { index, 0: written } of whole.matchAll(digits)) {
    if (index < end) continue;
    if (open.charAt(index) === UNREAD) {
      end = index + written.length;
      if (masked.charAt(index) === UNREAD)
        left.push({ line, from: index, to: end, decimals: 0, reason: { key: 'leftPlain', given: {} } });
      continue;
    }
    const amount = amountAt(open, index, locale);
    if (!amount) continue;
    end = amount.end;
    // Thousands parted by spaces are no number of the program.
    const isSpaced = /[0-9] $/.test(open.slice(0, index)) && /^[0-9]{3}$/.test(written);
    if (isSpaced) {
      left.push(leftAmount(line, amount, { key: 'leftRefused', given: { words: written } }));
      continue;
    }
    const reason = notAFigure(open, amount, line);
    if (reason) {
      left.push(leftAmount(line, amount, reason));
      continue;
    }
    const read = unitOf(open, amount, line);
    if (read) {
      end = read.end;
      add(foundWith(line, open, amount, read), amount);
      continue;
    }
    const range = rangeFrom(open, amount, line);
    if (range) {
      end = range.other.end;
      for (const number of range.numbers) add(number, amount);
      continue;
    }
    left.push(leftAmount(line, amount, { key: 'leftNoUnit', given: {} }));
  }
  return { found: found.toSorted((one, other) => one.from - other.from), left };
}

function mayHaveWords(text: string, { numberWords, timesWords, countingWords }: Locale): boolean {
  const small = foldable(text);
  return [numberWords, timesWords, countingWords].some(words => [...words.keys()].some(word => small.includes(word)));
}

function hiding(masked: string, words: readonly { readonly from: number; readonly to: number }[]): string {
  let open = masked;
  for (const { from, to } of words) open = open.slice(0, from) + UNREAD.repeat(to - from) + open.slice(to);
  return open;
}

function leftAmount(line: TextLine, { from, end, exact, decimals }: Amount, reason: ImportReason): LeftFound {
  return { line, from, to: end, value: toDecimal(exact, decimals), decimals, reason };
}

/** Money without value, beside which every scale word counts. */
const anyAmount: Figure = {
  id: 'x',
  value: undefined,
  decimals: 0,
  unit: 'currency',
  currency: 'XXX',
  multiple: false,
  source: '',
  label: {},
  note: {},
  place: { file: '', line: 1, column: 1 },
};

function amountAt(text: string, at: number, locale: Locale): Amount | undefined {
  const rest = text.slice(at, at + reach);
  const stop = rest.search(/[\uFFFC\n;!?]|[,.](?![0-9])/);
  const window = stop < 0 ? rest : rest.slice(0, stop);
  const numbers = numbersIn(window, { ...anyAmount }, locale);
  const [first] = numbers;
  if (first?.start !== 0) return undefined;
  let count = 1;
  while (count < numbers.length && isOneAmount(window, numbers.slice(0, count + 1))) count++;
  const parts = numbers.slice(0, count);
  const last = parts.at(-1) ?? first;
  // A letter alone may be a unit, `120 m`, unless it stands beside money.
  const isLetter = /^[ -]?[a-z]$/i.test(last.scale) && count === 1;
  const isMoney = moneyBefore(text, at, locale) !== undefined;
  if (isLetter && !(isMoney && !last.scale.startsWith(' '))) {
    const [written = ''] = window.match(/^[0-9.,]*[0-9]/) ?? [];
    return {
      from: at,
      end: at + written.length,
      exact: first.value,
      decimals: first.decimals,
      scale: '',
      isGrouped: first.grouped === true,
    };
  }
  const power = parts.length === 1 ? first.power : 0;
  return {
    from: at,
    end: at + last.end,
    exact: amountIn(parts),
    decimals: Math.max(0, parts.length === 1 ? first.decimals - power : 0),
    scale: parts.map(({ scale }) => scale.trim()).join(''),
    isGrouped: first.grouped === true,
  };
}

/** A unit beside an amount, and where its words begin and end. */
interface ReadUnit extends FoundUnitName {
  readonly start: number;
  readonly end: number;
  /** Where the form ends: what is counted may stand behind it. */
  readonly formEnd: number;
  readonly power: number;
  readonly counted?: string | undefined;
  readonly reason: ImportReason;
  readonly isDoubtful?: boolean | undefined;
}

/** What stands beside a number and makes it none that is reported. */
function notAFigure(text: string, amount: Amount, line: TextLine): ImportReason | undefined {
  const { manuscripts } = line.locale;
  const rest = text.slice(amount.end, amount.end + reach);
  const percent = /^ ?%(?!p)/.exec(rest)?.[0].length ?? 0;
  const behind =
    wordAt(rest.slice(percent), manuscripts.notFigures.after) ?? wordAt(rest, manuscripts.notFigures.after);
  if (behind !== undefined) return { key: 'leftBeside', given: { words: behind } };
  const before = wordBefore(text.slice(Math.max(0, amount.from - reach), amount.from), manuscripts.notFigures.before);
  if (before !== undefined && percent === 0) return { key: 'leftBeside', given: { words: before } };
  const part = wordAt(rest, manuscripts.parts);
  const time = wordAt(rest, manuscripts.times);
  const measure = measureAt(rest, line.locale);
  const counted = wordAt(rest, manuscripts.counted);
  const unit = unitAfter(rest, line.locale)?.words.trim() ?? '';
  const longest = Math.max(measure?.words.length ?? 0, counted?.length ?? 0, unit.length);
  if (part !== undefined && part.length >= longest && amount.scale === '' && !amount.isGrouped)
    return { key: 'leftPart', given: { words: part } };
  const isMeasured = amount.decimals > 0 || amount.isGrouped || isAverage(text, amount.from, line.locale);
  const isExactTime = measure !== undefined && amount.scale === '' && isMeasured;
  if (time !== undefined && time.length >= longest && !isExactTime) return { key: 'leftTime', given: { words: time } };
  return undefined;
}

/** Whether the clause before a number says that it is a mean: a time that is one was measured. */
function isAverage(text: string, at: number, { manuscripts }: Locale): boolean {
  const clause =
    foldable(text.slice(Math.max(0, at - reach), at))
      .split(/[.,;:]\s|\n/)
      .at(-1) ?? '';
  return manuscripts.averages.some(word => clause.includes(foldable(word)));
}

function unitOf(text: string, amount: Amount, line: TextLine): ReadUnit | undefined {
  const { locale } = line;
  const rest = text.slice(amount.end, amount.end + reach);
  const start = amount.from;
  const money = moneyBefore(text, amount.from, locale);
  if (money)
    return {
      unit: money.unit,
      start: amount.from - money.length,
      end: amount.end,
      formEnd: amount.end,
      power: 0,
      reason: unitReason(text.slice(amount.from - money.length, amount.from)),
    };
  // Digits in the name of a unit, `tCO2eq`, are hidden in `text`.
  const shown = halfWidth(line.text).slice(amount.end, amount.end + reach);
  const measure = measureAt(shown, locale);
  const after = unitAfter(rest, locale);
  const counted = countedAt(rest, amount, locale);
  const lengths = [measure?.words.length ?? 0, after?.words.trim().length ?? 0, counted?.words.length ?? 0];
  const most = Math.max(...lengths);
  if (measure && measure.words.length === most) {
    const end = amount.end + measure.length;
    const unit = { unit: measure.unit, writing: shown.slice(0, measure.length), isOwn: true };
    return { ...unit, start, end, formEnd: end, power: 0, reason: unitReason(measure.words) };
  }
  if (after && !/^ ?\(/.test(after.words) && after.words.trim().length === most) {
    const unit = unitNameOf(after.units, after.words, after.isDoubtful, amount, text, locale);
    if (unit) {
      const end = amount.end + after.words.length;
      const power = unit.isShare
        ? (sharePower(after, figureOf({ ...unit, value: '1', decimals: 0, isScaled: false, line })) ?? 0)
        : 0;
      const isCount = unit.unit === 'count';
      const hasForm = !isCount || !/^ ?[a-z]/i.test(after.words);
      return {
        unit: unit.unit,
        start,
        end,
        formEnd: hasForm ? end : amount.end,
        power,
        counted: isCount ? after.words.trim() : undefined,
        reason: isCount ? countReason(after.words.trim()) : unitReason(after.words.trim()),
      };
    }
  }
  if (counted) {
    const end = amount.end + counted.length;
    return {
      unit: 'count',
      start,
      end,
      formEnd: counted.formLength === undefined ? amount.end : amount.end + counted.formLength,
      power: 0,
      counted: counted.words,
      reason: countReason(counted.words),
    };
  }
  const asked = amount.decimals === 0 ? askedBeside(text, amount, locale) : undefined;
  if (asked !== undefined)
    return {
      unit: 'count',
      start,
      end: amount.end,
      formEnd: amount.end,
      power: 0,
      counted: asked,
      reason: countReason(asked),
    };
  const index = indexAt(text, amount, locale);
  if (index !== undefined)
    return {
      unit: 'index',
      start,
      end: amount.end,
      formEnd: amount.end,
      power: 0,
      reason: { key: 'index', given: { words: index } },
    };
  const turned = turnBeside(text, amount, locale);
  if (turned !== undefined)
    return {
      unit: 'count',
      start,
      end: amount.end,
      formEnd: amount.end,
      power: 0,
      reason: countReason(turned),
      isDoubtful: true,
    };
  if (amount.scale.length > 1)
    return {
      unit: 'count',
      start,
      end: amount.end,
      formEnd: amount.end,
      power: 0,
      reason: { key: 'scaleAlone', given: { words: amount.scale } },
      isDoubtful: true,
    };
  return undefined;
}

function unitReason(words: string): ImportReason {
  return { key: 'unitBeside', given: { words: words.trim() } };
}

function countReason(words: string): ImportReason {
  return { key: 'counted', given: { words } };
}

/** The currency before a number and how long it is with its space: `US$`, `KRW `. */
function moneyBefore(
  text: string,
  at: number,
  locale: Locale,
): { readonly unit: string; readonly length: number } | undefined {
  const before = text.slice(Math.max(0, at - 8), at);
  const [written = ''] = /(?:[A-Z]{0,3}\p{Sc}|(?<![A-Za-z])[A-Z]{3}) ?$/u.exec(before) ?? [];
  const found = written === '' ? undefined : unitBefore(written, locale);
  const [unit] = found?.units ?? [];
  if (unit === undefined || !/^[A-Z]{3}$/.test(unit) || !/^(?:[A-Z]{0,3}\p{Sc}|[A-Z]{3})$/u.test(found?.words ?? ''))
    return undefined;
  const words = found?.words ?? '';
  return { unit, length: words.length + (written.length - written.trimEnd().length) };
}

interface NamedUnit extends FoundUnitName {
  readonly isShare: boolean;
}

function unitNameOf(
  units: readonly string[],
  words: string,
  isDoubtful: boolean,
  amount: Amount,
  text: string,
  { doubtfulUnits }: Locale,
): NamedUnit | undefined {
  const word = words.trim().toLowerCase();
  const [first = ''] = units;
  if (first === 'percent') return { unit: 'percent', isShare: true };
  if (units.includes('percentage-points')) {
    const isClear =
      /[%％]/.test(words) || word.includes('point') === false
        ? word.length > 1
        : word.includes('percent') || /[%％]|per ?cent/i.test(text);
    return isClear ? { unit: 'percentage points', isShare: true } : undefined;
  }
  if (first === 'basis-points') return { unit: 'percentage points', isShare: true };
  if (first === 'count' || first === 'ratio') return { unit: first, isShare: false };
  if (/^[A-Z]{3}$/.test(first)) {
    const isAmount = amount.scale !== '' || amount.isGrouped;
    const isOther = (isDoubtful || doubtfulUnits.includes(word)) && !isAmount;
    return isOther ? undefined : { unit: first, isShare: false };
  }
  return undefined;
}

/** A unit of measure with which a text goes on: `units` of the locale, or one that the sciences write. */
export function measureAt(
  rest: string,
  { manuscripts, notUnits }: Locale,
): { readonly unit: string; readonly words: string; readonly length: number } | undefined {
  if (notUnits.some(word => rest.trimStart().toLowerCase().startsWith(word.toLowerCase()))) return undefined;
  const space = rest.startsWith(' ') ? 1 : 0;
  const text = rest.slice(space);
  let best: { readonly unit: string; readonly words: string; readonly length: number } | undefined;
  for (const [unit, words] of Object.entries(manuscripts.measures)) {
    for (const word of words) {
      if (!text.startsWith(word) || (best && best.words.length >= word.length)) continue;
      if (/[A-Za-z0-9]$/.test(word) && /^[A-Za-z0-9]/.test(text.slice(word.length))) continue;
      best = { unit, words: word, length: space + word.length };
    }
  }
  const science = sciences.exec(text)?.[0];
  if (science !== undefined && science.length > (best?.words.length ?? 0))
    best = { unit: science.replaceAll('/', '-per-'), words: science, length: space + science.length };
  return best;
}

/** Units of physics and of computers with their prefixes, which all languages write alike. */
const sciences =
  /^(?:[kMGTPmnμµ]?(?:Wh|W|Hz|bps|B|V|A|Pa|eV|J|Ω|mol|cal)|[kmcnμµ]m|[kmμµn]g|ms|µs|μs|ns|dB|lx|ppm|ppb|rpm|hPa|FLOPS|[MGTPE]FLOPS)(?:\/(?:h|s|m³|m2|m²|㎡|kg|L|ℓ|d|day|kWh|km))?(?![A-Za-z0-9])/;

interface Counted {
  readonly words: string;
  /** With the space before it. */
  readonly length: number;
  /** How much of it is written into the form: a Korean counter, the 개 of `개 기업`. */
  readonly formLength?: number | undefined;
}

/** What is counted behind a number: a noun that the language lists, or behind a large number any noun. */
function countedAt(rest: string, amount: Amount, locale: Locale): Counted | undefined {
  const { manuscripts, notUnits, bounds } = locale;
  const bound = wordAt(rest, bounds?.atLeast.after ?? []) ?? wordAt(rest, bounds?.atMost.after ?? []);
  const skipped = bound === undefined ? 0 : rest.indexOf(bound) + bound.length;
  const text = rest.slice(skipped);
  const isUnit = !notUnits.some(word => text.trimStart().toLowerCase().startsWith(word.toLowerCase()));
  const word = isUnit ? wordAt(text, manuscripts.counted) : undefined;
  if (word !== undefined) {
    const length = text.indexOf(text.trimStart()) + word.length;
    const isLatin = /^[a-z]/i.test(word);
    const formLength = isLatin || skipped > 0 ? undefined : length - word.length + (word.split(' ')[0]?.length ?? 0);
    return { words: word, length: skipped + length, formLength };
  }
  const noun = nounBehind(text, amount, locale);
  return noun === undefined ? undefined : { words: noun.words, length: skipped + noun.length };
}

/** The noun in the plural behind a number, at most three words away. */
function nounBehind(
  text: string,
  amount: Amount,
  locale: Locale,
): { readonly words: string; readonly length: number } | undefined {
  if (!/^ [a-z]/i.test(text)) return undefined;
  const isLarge =
    amount.isGrouped || amount.scale.length > 1 || (amount.decimals === 0 && amount.exact.compare(100) >= 0);
  const stops = stopWords(locale);
  let length = 0;
  for (const { 0: written, 1: word = '' } of text.slice(0, reach).matchAll(/ ([a-z][a-z’'-]*)/gi)) {
    if (text.slice(length, length + written.length) !== written) return undefined;
    length += written.length;
    const small = word.toLowerCase();
    if (stops.has(small)) return undefined;
    const isListed = locale.manuscripts.counted.includes(small);
    if (isListed || (isLarge && /[^s]s$/.test(small))) return { words: text.slice(1, length), length };
    if (length > 40 || (!isLarge && length > written.length + 12)) return undefined;
    if (!isLarge && length > written.length) return undefined;
  }
  return undefined;
}

const stopWords = oncePer(
  ({ phrases, manuscripts }: Locale) =>
    new Set([
      ...(phrases?.breakBefore ?? []),
      ...manuscripts.saying,
      ...(phrases?.keepAfterEndings ?? []).map(word => word.trim()),
    ]),
);

/** Words beside a number without unit that say that it counts who was asked: `n =`, `responded`. */
function askedBeside(text: string, { from, end }: Amount, { manuscripts: { asked } }: Locale): string | undefined {
  const before = wordBefore(
    text.slice(Math.max(0, from - reach), from),
    asked.before.filter(word => /[=:]$/.test(word)),
  );
  return before ?? wordAt(text.slice(end, end + reach), asked.after);
}

/** The words that make two bare numbers those of one thing that rose or fell: `fell from 62 to 49`. */
function turnBeside(text: string, { from, end, scale }: Amount, locale: Locale): string | undefined {
  if (scale !== '') return undefined;
  const { first, second } = turnWords(locale);
  const before = foldable(text.slice(Math.max(0, from - reach), from));
  const found =
    second.exec(before) ??
    (/^ to [0-9][0-9.,]*(?![0-9]*[ %-]?[a-z%])/.test(text.slice(end, end + reach)) ? first.exec(before) : null);
  return found?.[0].trim();
}

/** Verbs of a language that parts its words by spaces. */
const turnWords = oncePer(({ comparisons }: Locale) => {
  const verbs = [...(comparisons?.rises ?? []), ...(comparisons?.falls ?? [])].filter(word => /^[a-z]+$/.test(word));
  const verb = `(?<![a-z])(?:${verbs.join('|') || '(?!)'}) from `;
  return { first: new RegExp(`${verb}$`), second: new RegExp(`${verb}[0-9][0-9.,]* to $`) };
});

/** The word that makes a number that of an index: its name before it, or its base year behind it. */
function indexAt(text: string, amount: Amount, { manuscripts }: Locale): string | undefined {
  const base = /^ ?\([^()]{0,12}= ?100\)/.exec(text.slice(amount.end, amount.end + 20))?.[0];
  if (base !== undefined) return base.trim();
  const clause =
    text
      .slice(Math.max(0, amount.from - 40), amount.from)
      .split(/[.;]\s|\n/)
      .at(-1) ?? '';
  const small = foldable(clause);
  const name = manuscripts.indexes.find(word => small.includes(word));
  return amount.decimals > 0 && amount.scale === '' ? name : undefined;
}

/** Two numbers that share the unit of the second: `10~20%`, `from 5 to 10 percent`. */
function rangeFrom(
  text: string,
  low: Amount,
  line: TextLine,
): { readonly numbers: readonly (FoundNumber | undefined)[]; readonly other: { readonly end: number } } | undefined {
  const between = betweenNumbers(line.locale).exec(text.slice(low.end, low.end + 12))?.[0];
  if (between === undefined) return undefined;
  const high = amountAt(text, low.end + between.length, line.locale);
  if (!high || high.exact.compare(low.exact) <= 0 || notAFigure(text, high, line)) return undefined;
  const unit = unitOf(text, high, line);
  if (!unit) return undefined;
  const whole = text.slice(low.from, unit.end);
  const reason: ImportReason = {
    key: 'rangeEnd',
    given: { words: line.text.slice(low.from, low.from + whole.length) },
  };
  const second = foundWith(line, text, high, unit);
  const first = foundWith(line, text, low, {
    ...unit,
    start: low.from,
    end: low.end,
    formEnd: low.end,
    counted: unit.counted,
  });
  const ends = [first && { ...first, range: 'low' as const }, second && { ...second, range: 'high' as const }];
  return { numbers: ends.map(end => end && { ...end, reasons: [...end.reasons, reason] }), other: unit };
}

const betweenNumbers = oncePer(
  ({ pairs }: Locale) => new RegExp(`^ ?(?:[-~∼〜–—]|(?:${pairs.join('|') || '(?!)'})(?= )) ?(?=[0-9])`, 'i'),
);

/** The number with its sign and unit, as a link would have it. */
function foundWith(line: TextLine, text: string, amount: Amount, read: ReadUnit): FoundNumber | undefined {
  const sign = signBefore(text, read.start, line.locale);
  const from = read.start - sign.length;
  const exact = scaleDown(sign.isMinus ? amount.exact.neg() : amount.exact, -read.power);
  const decimals = Math.max(0, amount.decimals - read.power);
  if (decimals > 6) return undefined;
  return {
    line,
    from,
    to: read.formEnd,
    end: read.end,
    form: line.text.slice(from, read.formEnd),
    value: toDecimal(exact, decimals),
    decimals,
    unit: read.unit,
    writing: read.writing,
    isOwn: read.isOwn,
    isScaled: amount.scale !== '',
    asWords: false,
    counted: read.counted,
    reasons: [read.reason],
    isDoubtful: read.isDoubtful === true,
  };
}

/** A sign before a number, where no letter, digit or sign stands before it. */
function signBefore(text: string, at: number, locale: Locale): { readonly length: number; readonly isMinus: boolean } {
  const before = text.slice(Math.max(0, at - 12), at);
  const plain = new RegExp(`(?<![0-9${letters}%)\\uFFFC+/~-])([-+])$`).exec(before)?.[1];
  if (plain !== undefined) return { length: 1, isMinus: plain === '-' };
  const word = locale.minusSigns.find(sign => foldable(before).trimEnd().endsWith(sign));
  if (word === undefined) return { length: 0, isMinus: false };
  const gap = before.length - before.trimEnd().length;
  const isWord = !/^\p{L}/u.test(word) || !/[\p{L}\p{N}]$/u.test(before.trimEnd().slice(0, -word.length));
  return gap > 1 || !isWord ? { length: 0, isMinus: false } : { length: word.length + gap, isMinus: true };
}
