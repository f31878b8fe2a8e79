// The units that a table gives for its numbers: in its title, “(단위: 천명, %)”, in the head of a column or row, “(US$ million)”.
import { scalesAt } from '../../briefing/figures/form-number.ts';
import { unitAfter, unitBefore } from '../../briefing/figures/form-unit.ts';
import { foldable } from '../../briefing/locale/expressions.ts';
import type { Locale } from '../../briefing/model/locale.ts';
import { halfWidth } from '../../text/half-width.ts';
import type { FoundUnitName } from './found-number.ts';
import { measureAt } from './measures.ts';
import { wordAt } from './words-beside.ts';

/** A unit as a table gives it. */
export interface TableUnit extends FoundUnitName {
  /** As written: `천명`. */
  readonly words: string;
}

/** The units in a text: those in brackets, or behind the word for units, or all of it where that is a unit. */
export function unitsNamedIn(text: string, locale: Locale): readonly TableUnit[] {
  const plain = halfWidth(text);
  const bracketed = [...plain.matchAll(/[([<]([^()[\]<>]*)[)\]>]/g)]
    .map(([, inside = '']) => inside)
    .filter(inside => !isColumnName(inside));
  const behind = locale.manuscripts.unitLines.flatMap(word => {
    const found = new RegExp(`(?:^|[\\s(\\[])${word}\\s*[:：]\\s*([^()\\[\\]\\n]+)`, 'iu').exec(plain);
    return found?.[1] === undefined ? [] : [found[1]];
  });
  const parts = [...behind, ...bracketed].flatMap(partsOf);
  return parts.flatMap(part => unitOfWords(part, locale) ?? []);
}

/** Whether brackets say nothing but units: `단위: 억 원, %`, `US$ 100 million`; a number with its unit, `3 million tonnes`, is an amount. */
export function isUnitBracket(inside: string, locale: Locale): boolean {
  const lead = locale.manuscripts.unitLines.find(word => new RegExp(`^\\s*${word}\\s*[:：]`, 'iu').test(inside));
  const parts = partsOf(inside);
  if (!parts.every(part => unitOfWords(part, locale) !== undefined)) return false;
  return lead !== undefined || (parts.length > 1 && parts.some(part => !/[0-9]/.test(part)));
}

/** The units of a list, `천명, %`; thousands are parted by a comma, too. */
function partsOf(list: string): readonly string[] {
  return list.split(/[,;/·]\s*(?!000)/u);
}

/** Whether brackets name a column for calculation, `(A)`, `(B-A)`: those letters are no amperes and no bytes. */
export function isColumnName(inside: string): boolean {
  return /^\s*[A-F](?:\s*[-+/*×÷=]\s*[A-F])*\s*$/.test(inside);
}

const powerNames: ReadonlyMap<number, string> = new Map([
  [2, 'hundred'],
  [3, 'thousand'],
  [4, 'ten-thousand'],
  [6, 'million'],
  [7, 'ten-million'],
  [8, 'hundred-million'],
  [9, 'billion'],
  [12, 'trillion'],
]);

/** One unit, `천명`, `% of firms`, `US$ million`; undefined where the words are no unit. */
export function unitOfWords(written: string, locale: Locale): TableUnit | undefined {
  const { manuscripts } = locale;
  const lead = manuscripts.unitLines
    .map(word => new RegExp(`^\\s*${word}\\s*[:：]\\s*`, 'iu'))
    .find(each => each.test(written));
  const words = (lead ? written.replace(lead, '') : written).trim();
  const text = inSingular(halfWidth(words), locale);
  if (text === '' || text.length > 40) return undefined;
  if (/^(?:in )?(?:19|20)\d\d(?:\.\d+)? ?= ?100/.test(text)) return { unit: 'index', words };
  const sign = /^(?:[A-Z]{0,3}\p{Sc}|[A-Z]{3}(?![A-Za-z]))\s*/u.exec(text)?.[0] ?? '';
  const money = sign === '' ? undefined : unitBefore(sign.trim(), locale)?.units.find(unit => /^[A-Z]{3}$/.test(unit));
  const start = money === undefined ? 0 : sign.length;
  const { end, scales, zeros } = scaleAt(text, start, locale);
  const isScale =
    scales.length > 0 && !(scales.length === 1 && /^[a-z]$/i.test(scales[0]?.word ?? '') && money === undefined);
  const power = isScale || zeros > 0 ? scales.reduce((sum, scale) => sum + scale.power, zeros) : 0;
  const rest = text.slice(isScale || zeros > 0 ? end : start);
  const name = money ?? unitBehind(rest, locale);
  const base = name ?? (power > 0 ? 'count' : undefined);
  if (base === undefined) return undefined;
  const own = typeof base === 'string' ? { unit: base } : base;
  if (power === 0) return { ...own, words, writing: own.isOwn ? own.writing : undefined };
  const isHangul = /^[\uAC00-\uD7A3]/.test(words);
  const unit = `${powerNames.get(power) ?? `e${power}`}-${own.unit}`;
  return { unit, isOwn: true, writing: isHangul ? words : ` ${words}`, words };
}

/** The scale words at a place, behind a number of tens that goes with them: `100만`, `1,000`. */
function scaleAt(
  text: string,
  start: number,
  locale: Locale,
): ReturnType<typeof scalesAt> & { readonly zeros: number } {
  const direct = scalesAt(text, start, locale);
  const tens = direct.scales.length > 0 ? undefined : /^1(?:0{1,3}|,000) ?/.exec(text.slice(start))?.[0];
  if (tens === undefined) return { ...direct, zeros: 0 };
  return { ...scalesAt(text, start + tens.length, locale), zeros: tens.replace(/[^0]/g, '').length };
}

/** The unit that a text begins with: a share, money, a measure, or what is counted. */
function unitBehind(rest: string, locale: Locale): FoundUnitName | string | undefined {
  const text = rest.trim();
  if (text === '') return undefined;
  const measure = measureAt(text, locale);
  const after = unitAfter(text, locale);
  const length = after?.words.trim().length ?? 0;
  if (measure && measure.words.length >= length)
    return {
      unit: measure.unit,
      isOwn: true,
      writing: `${/^[\uAC00-\uD7A3]/.test(measure.words) ? '' : ' '}${measure.words}`,
    };
  const [first] = after?.units ?? [];
  if (first !== undefined && after) {
    const goesOn = text.slice(length);
    if (first === 'percent' && /^(?:$|\s)/.test(goesOn)) return 'percent';
    if (after.units.includes('percentage-points') && goesOn === '') return 'percentage points';
    if (/^[A-Z]{3}$/.test(first) && goesOn === '') return first;
    if (first === 'ratio' && goesOn === '') return 'ratio';
    if (first === 'count' && goesOn === '') return 'count';
  }
  const counted = wordAt(text, locale.manuscripts.counted);
  return counted !== undefined && counted.length === foldable(text).length ? 'count' : undefined;
}

/** `millions of won` as `million won`. */
function inSingular(text: string, { scales }: Locale): string {
  return text.replace(/\b([A-Za-z]{3,})s\b(?: of\b)?/gu, (word, one: string) =>
    scales.some(scale => scale.word === one.toLowerCase()) ? one : word,
  );
}
