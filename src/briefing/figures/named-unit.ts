// The unit that the head of a column or a title names for numbers that stand without one: `Budget (KRW million)`, `격차(%p)`.

import escapeRegExp from 'escape-string-regexp';
import { halfWidth } from '../../text/half-width.ts';
import { oncePer, wordsPattern } from '../locale/expressions.ts';
import type { Figure } from '../model/figure.ts';
import type { Locale } from '../model/locale.ts';
import { ownUnitAfter } from '../model/own-unit.ts';
import { unitWriting } from './form.ts';
import { scalesAt } from './form-number.ts';
import { isOtherUnit, sharePower, unitAfter, unitBefore } from './form-unit.ts';

/** What a named unit makes of a figure's number beside it. */
export type UnitNamed =
  | { readonly kind: 'right' }
  | { readonly kind: 'other' }
  /** The number would have to be smaller by this power of ten: `천 명` over 13,825. */
  | { readonly kind: 'scaled'; readonly words: string; readonly power: number; readonly isMoney: boolean };

/** What the units in a text's brackets, or behind its last comma, make of a figure's number; undefined where there is none. Of several, one is right. */
export function unitNamed(text: string, figure: Figure, locale: Locale): UnitNamed | undefined {
  const bracketed = [...text.matchAll(/[([\uFF08\uFF3B]([^()[\]\uFF08\uFF09\uFF3B\uFF3D]*)[)\]\uFF09\uFF3D]/gu)];
  const last = /[,\uFF0C]([^,()\uFF0C]+)$/u.exec(text)?.[1];
  const behind = leadsOf(locale).behind.exec(text)?.[1];
  const parts = [...bracketed.map(([, inside = '']) => inside), last ?? '', behind ?? ''];
  const named = parts
    .flatMap(part => part.split(/[;/\u00B7\uFF0C]|,(?!000)/u))
    .flatMap(part => namedIn(part, false, figure, locale) ?? []);
  const all = named.length > 0 ? named : [namedIn(text, true, figure, locale)];
  return all.find(unit => unit?.kind === 'right') ?? all[0];
}

/** Whether a figure's own label has the scale, so that its values are in it. */
export function isInLabel(unit: UnitNamed, figure: Figure, locale: Locale): boolean {
  const label = Object.hasOwn(figure.label, locale.language) ? figure.label[locale.language] : undefined;
  const own = label === undefined ? undefined : unitNamed(label, figure, locale);
  return unit.kind === 'scaled' && own?.kind === 'scaled' && own.power === unit.power;
}

/** The words before a unit, with the unit at the end of a text, and at its beginning. */
const leadsOf = oncePer(({ unitLeads }: Locale) => {
  const leads = unitLeads.length === 0 ? '(?!)' : unitLeads.map(word => escapeRegExp(word)).join('|');
  return {
    behind: new RegExp(`(?:^|\\s)(?:${leads})\\s+([^,()]{1,40})$`, 'iu'),
    ahead: new RegExp(`^(?:${leads})\\s+`, 'iu'),
  };
});

/** Thousands in digits: `'000`, `1,000s`. */
const noughts = /^['\u2018\u2019]?(?:1[ ,.]?)?000(?:[ ,.]?000)*s?(?![0-9])/u;

/**
 * What one unit makes of the number, `단위: 백만 원`; undefined where the words are more or other than a unit. A scale may stand before things:
 * `million tonnes`. `isHead` if it is all that a head says, where things are no unit.
 */
function namedIn(part: string, isHead: boolean, figure: Figure, locale: Locale): UnitNamed | undefined {
  const text = part
    .replace(/^[^:\uFF1A]*[:\uFF1A]/u, '')
    .trim()
    .replace(leadsOf(locale).ahead, '');
  const own = ownUnitAfter(text, figure);
  if (own && own.words.length === text.length) return { kind: own.unit.name === figure.own?.name ? 'right' : 'other' };
  const ofOwn = otherScaleOfOwn(text, figure, locale);
  if (ofOwn && ofOwn.words.length === text.length)
    return ofOwn.power === undefined
      ? { kind: 'other' }
      : { kind: 'scaled', words: ofOwn.scale, power: ofOwn.power, isMoney: false };
  const sign = /^(?:[A-Z]{0,3}\p{Sc}|[A-Z]{3}(?![A-Za-z]))/u.exec(text)?.[0] ?? '';
  const plain = inSingular(halfWidth(text.slice(sign.length)), locale);
  const start = /^ */.exec(plain)?.[0].length ?? 0;
  const digits = noughts.exec(plain.slice(start))?.[0];
  const known = scalesAt(plain, start, locale);
  const end = digits === undefined ? known.end : start + digits.length;
  const scales = digits === undefined ? known.scales : [{ power: digits.replace(/[^0]/g, '').length }];
  const [scaled, rest] = [plain.slice(start, end).trim(), plain.slice(end)];
  const found = sign === '' ? unitAfter(rest, locale) : unitBefore(sign, locale);
  const isWhole = sign === '' ? (found?.words.length ?? 0) === rest.length : rest.trim() === '';
  const isOfThings = !isHead && scales.length > 0 && /^\s[\p{L}\s.-]+$/u.test(rest);
  if (!(isWhole || isOfThings)) return undefined;
  if (scales.length === 0 && (!found || found.isDoubtful || locale.doubtfulUnits.includes(text))) return undefined;
  if (isHead && scales.length === 0 && found?.units.every(unit => unit === 'count' || unit === 'ratio'))
    return undefined;
  // A letter alone may be a unit: metres.
  if (/^[a-z]$/i.test(scaled) && !found) return undefined;
  // A number without a unit may be in any; an index is no share.
  if (figure.unit === 'index' && found && isOtherUnit(found, figure, locale)) return { kind: 'other' };
  if (figure.unit === 'plain' || figure.unit === 'index') return { kind: 'right' };
  if (found && (isOtherUnit(found, figure, locale) || (figure.unit !== 'currency' && sharePower(found, figure))))
    return { kind: 'other' };
  if (found && figure.unit === 'own') return { kind: 'other' };
  const power = scales.reduce((sum, scale) => sum + scale.power, 0);
  const isMoney = found !== undefined && figure.unit === 'currency';
  return power === 0 ? { kind: 'right' } : { kind: 'scaled', words: scaled, power, isMoney };
}

/** The scale with which a text begins, `millions of won`. */
export function namedScale(
  text: string,
  locale: Locale,
): { readonly words: string; readonly power: number } | undefined {
  const plain = inSingular(halfWidth(text), locale);
  const start = /^ */.exec(plain)?.[0].length ?? 0;
  const { end, scales } = scalesAt(plain, start, locale);
  const power = scales.reduce((sum, scale) => sum + scale.power, 0);
  return power === 0 ? undefined : { words: plain.slice(start, end), power };
}

/**
 * The scale with which words begin that say in what amounts of a figure are, `millions of dollars`, `USD million`, `천 명`; undefined for
 * another unit, and for a scale without unit that is none for sure: “in million homes”.
 */
export function scaleOfAmounts(
  text: string,
  { unit, currency = '' }: Figure,
  locale: Locale,
): { readonly words: string; readonly power: number; readonly length: number } | undefined {
  if (unit !== 'currency' && unit !== 'count') return undefined;
  const own = unit === 'currency' ? currency : unit;
  const code = (words: string) => (/^ ?([A-Z]{3})(?![A-Za-z])/.exec(words)?.[1] === currency ? currency : undefined);
  const sign = /^(?:[A-Z]{0,3}\p{Sc}|[A-Z]{3}(?![A-Za-z])) ?/u.exec(text)?.[0] ?? '';
  const isOwnSign = code(sign) !== undefined || unitBefore(sign, locale)?.units.includes(own) === true;
  const plain = halfWidth(text.slice(sign.length));
  const scale = namedScale(plain, locale);
  if (!scale || (sign !== '' && !isOwnSign)) return undefined;
  const written = /^ ?\p{L}+/u.exec(plain)?.[0] ?? '';
  const isLatin = /[a-z]$/i.test(scale.words);
  const end = isLatin ? written.length : plain.indexOf(scale.words) + scale.words.length;
  const link = shareLinks(locale).exec(plain.slice(end))?.[0] ?? '';
  const rest = plain.slice(end + link.length);
  const spaced = link === '' ? rest : ` ${rest}`;
  const found = unitAfter(spaced, locale);
  const named = code(spaced) ?? found?.words.trim() ?? '';
  const isOwn = code(spaced) !== undefined || found?.units.includes(own) === true;
  const isAlone = link === '' && named === '' && (sign !== '' || (isLatin && written.trim() !== scale.words.trim()));
  if (named === '' ? !isAlone : !isOwn) return undefined;
  const length = sign.length + (named === '' ? end : end + link.length + rest.indexOf(named) + named.length);
  return /^[\p{L}\p{N}]|^ of /u.test(text.slice(length)) ? undefined : { ...scale, length };
}

const shareLinks = oncePer(({ shareLinks }: Locale) => new RegExp(`^ ${wordsPattern(shareLinks)} `, 'iu'));

/** `millions` as `million`. */
function inSingular(text: string, { scales }: Locale): string {
  return text.replace(/\b([A-Za-z]{3,})s\b/gu, (word, one: string) =>
    scales.some(scale => scale.word === one.toLowerCase()) ? one : word,
  );
}

/** The author's own unit with other scale words than it has, with which a text goes on: `톤` and `만 톤` where the unit is `천 톤`; `power` where it is written with scales. */
export function otherScaleOfOwn(
  text: string,
  figure: Figure,
  locale: Locale,
): { readonly words: string; readonly scale: string; readonly power: number | undefined } | undefined {
  if (!figure.own || ownUnitAfter(text, figure)?.unit.name === figure.own.name) return undefined;
  const plain = halfWidth(text);
  const written = halfWidth(unitWriting(figure, locale).other).trim();
  const bare = written.slice(scalesAt(written, 0, locale).end).trim();
  const start = plain.startsWith(' ') ? 1 : 0;
  const { end, scales } = scalesAt(plain, start, locale);
  const gap = plain.startsWith(' ', end) ? 1 : 0;
  const stop = end + gap + bare.length;
  if (bare === '' || plain.slice(end + gap, stop) !== bare || (bare === written && scales.length === 0))
    return undefined;
  if (/[A-Za-z]$/.test(bare) && /^[A-Za-z]/.test(plain.slice(stop))) return undefined;
  const power = scales.reduce((sum, scale) => sum + scale.power, 0);
  const isScaled = bare === written && figure.own.scales;
  return { words: text.slice(0, stop), scale: text.slice(start, end), power: isScaled ? power : undefined };
}
