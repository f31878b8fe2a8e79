// The unit of an amount in a text: money before it, a unit or what is counted behind it, or words that say what it is.
import { sharePower, unitAfter } from '../../briefing/figures/form-unit.ts';
import { foldable, oncePer } from '../../briefing/locale/expressions.ts';
import type { Locale } from '../../briefing/model/locale.ts';
import type { ImportReason } from '../../messages/import-reasons.ts';
import { halfWidth } from '../../text/half-width.ts';
import { type Amount, moneyBefore, unitReach } from './amounts.ts';
import { countedAt } from './counted-nouns.ts';
import { type FoundUnitName, figureOf } from './found-number.ts';
import { measureAt } from './measures.ts';
import type { TextLine } from './text-line.ts';
import { wordAt, wordBefore } from './words-beside.ts';

/** A unit beside an amount, and where its words begin and end. */
export interface ReadUnit extends FoundUnitName {
  readonly start: number;
  readonly end: number;
  /** Where the form ends: what is counted may stand behind it. */
  readonly formEnd: number;
  readonly power: number;
  readonly counted?: string | undefined;
  readonly reason: ImportReason;
  readonly isDoubtful?: boolean | undefined;
}

export function unitOf(text: string, amount: Amount, line: TextLine): ReadUnit | undefined {
  const { locale } = line;
  const rest = text.slice(amount.end, amount.end + unitReach);
  const start = amount.from;
  const bare = { start, end: amount.end, formEnd: amount.end, power: 0 };
  const money = moneyBefore(text, amount.from, locale);
  if (money)
    return {
      unit: money.unit,
      ...bare,
      start: amount.from - money.length,
      reason: unitReason(text.slice(amount.from - money.length, amount.from)),
    };
  // Digits in the name of a unit, `tCO2eq`, are hidden in `text`.
  const shown = halfWidth(line.text).slice(amount.end, amount.end + unitReach);
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
      ...bare,
      counted: asked,
      reason: countReason(asked),
    };
  const index = indexAt(text, amount, locale);
  if (index !== undefined)
    return {
      unit: 'index',
      ...bare,
      reason: { key: 'index', given: { words: index } },
    };
  const turned = turnBeside(text, amount, locale);
  if (turned !== undefined)
    return {
      unit: 'count',
      ...bare,
      reason: countReason(turned),
      isDoubtful: true,
    };
  const isCount = amount.scale.length > 1 || (amount.isGrouped && amount.decimals === 0);
  if (isCount)
    return {
      unit: 'count',
      ...bare,
      reason:
        amount.scale.length > 1
          ? { key: 'scaleAlone', given: { words: amount.scale } }
          : { key: 'groupedAlone', given: {} },
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

/** Words beside a number without unit that say that it counts who was asked: `n =`, `responded`. */
function askedBeside(text: string, { from, end }: Amount, { manuscripts: { asked } }: Locale): string | undefined {
  const before = wordBefore(
    text.slice(Math.max(0, from - unitReach), from),
    asked.before.filter(word => /[=:]$/.test(word)),
  );
  return before ?? wordAt(text.slice(end, end + unitReach), asked.after);
}

/** The words that make two bare numbers those of one thing that rose or fell: `fell from 62 to 49`. */
function turnBeside(text: string, { from, end, scale }: Amount, locale: Locale): string | undefined {
  if (scale !== '') return undefined;
  const { first, second } = turnWords(locale);
  const before = foldable(text.slice(Math.max(0, from - unitReach), from));
  const found =
    second.exec(before) ??
    (/^ to [0-9][0-9.,]*(?![0-9]*[ %-]?[a-z%])/.test(text.slice(end, end + unitReach)) ? first.exec(before) : null);
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
