// Whether the bars of a chart have an order of their own, which ranking would destroy: years, ages, sizes, answers from yes to no.
import { foldable, oncePer } from '../../briefing/locale/expressions.ts';
import type { Locale } from '../../briefing/model/locale.ts';

/** Fewer may stand so by chance. */
const FEWEST = 3;

/**
 * Whether labels rise or fall from the first to the last, by the numbers in them (`15–19`, `20–29`, `30 and over`) or as the words of an
 * order of the locale do (`agree`, `neither`, `disagree`). Totals have no place in an order, and one label may stand below it: `Don't know`.
 */
export function haveOwnOrder(labels: readonly string[], locale: Locale): boolean {
  const { totals, orders } = locale.manuscripts;
  const small = labels.map(foldable).filter(label => !totals.some(total => beginsWith(label, foldable(total))));
  const byWords = [...orders, locale.dates.months].map(
    words => (label: string) => placeAmong(words.map(foldable), label),
  );
  return [(label: string) => numbersIn(label, locale), ...byWords].some(placeOf => isSteady(small.map(placeOf)));
}

/** A place in an order, by its first number, then by its second one. */
type Place = readonly number[];

function isSteady(places: readonly Place[]): boolean {
  const placed = places.at(-1)?.length === 0 ? places.slice(0, -1) : places;
  const steps = placed.slice(1).map((place, index) => compare(placed[index] ?? [], place));
  return (
    placed.length >= FEWEST &&
    placed.every(({ length }) => length > 0) &&
    (steps.every(step => step < 0) || steps.every(step => step > 0))
  );
}

function compare(one: Place, other: Place): number {
  const at = one.findIndex((number, index) => number !== other[index]);
  if (at < 0) return one.length - other.length;
  return (one[at] ?? 0) - (other[at] ?? -1);
}

/** All numbers with their scales: `5천만~1억 원` gives 50,000,000 and 100,000,000. */
function numbersIn(label: string, locale: Locale): Place {
  return Array.from(label.matchAll(/([0-9][0-9,]*(?:\.[0-9]+)?)\s?(\p{L}*)/gu), ([, digits = '', behind = '']) =>
    scaled(Number(digits.replaceAll(',', '')), behind, longestFirst(locale)),
  );
}

const longestFirst = oncePer(({ scales }: Locale) =>
  scales.toSorted((one, other) => other.word.length - one.word.length),
);

function scaled(number: number, behind: string, scales: Locale['scales']): number {
  const scale = scales.find(
    ({ word }) => behind.startsWith(foldable(word)) && !/^[a-z]/.test(behind.slice(word.length)),
  );
  return scale ? scaled(number * 10 ** scale.power, behind.slice(scale.word.length), scales) : number;
}

/** The longest word with which a label begins. */
function placeAmong(words: readonly string[], label: string): Place {
  const fitting = words.filter(word => beginsWith(label, word));
  const longest = fitting.toSorted((one, other) => other.length - one.length)[0];
  return longest === undefined ? [] : [words.indexOf(longest)];
}

/** In Latin letters whole words only; words in Hangul have endings. */
function beginsWith(label: string, word: string): boolean {
  return label.startsWith(word) && !/^[a-z]/.test(label.slice(word.length));
}
