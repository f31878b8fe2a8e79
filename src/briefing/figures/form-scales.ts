// Writes an amount in the scales of an author's form: `3억`, `1억 2,300만`, and in the manner of newspapers `6천838억`.
import { compare, decimalsOf, type Exact, floor, roundTo, toDecimal, whole } from '../model/decimal.ts';
import type { Locale } from '../model/locale.ts';
import { formatDecimal, isNear, roundAt, scaleDown, shortest } from './form.ts';
import type { FormNumber } from './form-number.ts';

/** The value, which is not negative, in the scales of the numbers of a form; the last takes what is left. */
export function inScales(value: Exact, form: string, numbers: readonly FormNumber[], locale: Locale): string {
  const [first] = numbers;
  const within = numbers.some(({ scales }) => scales.some(scale => scale.within));
  if (!first || !within) return inParts(value, form, numbers, locale);
  return first.decimals > 0 ? inOneScale(value, first, locale) : inSections(value, form, numbers, locale);
}

/** `3억`, `1억 2,300만`: each number in its own scale. */
function inParts(value: Exact, form: string, numbers: readonly FormNumber[], locale: Locale): string {
  const parts: string[] = [];
  let rest = value;
  for (const [index, number] of numbers.entries()) {
    const amount = scaleDown(rest, number.power);
    const isLast = index === numbers.length - 1;
    if (isLast && number.scales.length > 0 && isOutOfScale(amount, number)) {
      if (parts.length === 0 || compare(rest, whole(0)) > 0) parts.push(inFittingScale(rest, number, locale));
      break;
    }
    const part = isLast ? amount : floor(amount);
    if (part.compare(0) > 0 || (isLast && parts.length === 0)) {
      const decimal = isLast ? inFormDecimals(part, number.decimals) : toDecimal(part, 0);
      parts.push(formatDecimal(decimal, locale, number.grouped ?? true) + number.scale);
    }
    rest = rest.sub(scaleDown(part, -number.power));
  }
  return parts.join(gapsOf(form, numbers)[0] ?? ' ');
}

/** Whether an amount is too small or too large for its scale: 0.0125억, 12,500억. One below 1 goes with a form that has such a one. */
function isOutOfScale(amount: Exact, { value, power }: FormNumber): boolean {
  const least = compare(value.abs(), whole(1)) < 0 ? whole(1).div(whole(10)) : whole(1);
  const isLarge = compare(amount, whole(10000)) >= 0 && compare(value.abs(), whole(1000)) < 0;
  return power > 0 && (compare(amount, least) < 0 || isLarge);
}

/** An amount in the largest scale of which it is 1 or more, as the form writes scales, or in digits. */
function inFittingScale(value: Exact, number: FormNumber, locale: Locale): string {
  const scale = locale.amountScales.find(({ power }) => compare(scaleDown(value, power), whole(1)) >= 0);
  if (!scale) return formatDecimal(shortest(value, 2), locale, number.grouped ?? true);
  const digits = inFormDecimals(scaleDown(value, scale.power), number.decimals);
  return formatDecimal(digits, locale) + scaleLike(number, scale.power, locale);
}

/** The word for a scale in the manner of a form: ` bn` becomes ` mn`, `B` becomes `M`, `억` becomes `만`. */
function scaleLike({ scale, scales }: FormNumber, power: number, locale: Locale): string {
  const [{ word } = { word: '' }] = scales;
  const isLatin = /^[a-z]/i.test(word);
  const alike = locale.scales.filter(other => other.power === power && /^[a-z]/i.test(other.word) === isLatin);
  const found =
    alike.find(other => (other.word.length > 3 ? word.length > 3 : other.word.length === word.length)) ?? alike[0];
  const written = found?.word ?? locale.amountScales.find(other => other.power === power)?.word ?? '';
  const gap = /^[ -]?/.exec(scale)?.[0] ?? '';
  const isCapital = scale.trim() !== scale.trim().toLowerCase();
  return gap + (isCapital ? written.toUpperCase() : written);
}

/** `1.2천억` while that has one digit before its point, else in the largest scale: `1.35조`. */
function inOneScale(value: Exact, number: FormNumber, locale: Locale): string {
  const amount = scaleDown(value, number.power);
  if (compare(amount, whole(1)) >= 0 && compare(amount, whole(10)) < 0)
    return formatDecimal(inFormDecimals(amount, number.decimals), locale) + number.scale;
  const scale = locale.amountScales.find(({ power }) => compare(scaleDown(value, power), whole(1)) >= 0);
  const digits = formatDecimal(shortest(scaleDown(value, scale?.power ?? 0), 2), locale);
  return scale ? digits + spaceIn(number) + scale.word : digits;
}

interface Section {
  readonly power: number;
  readonly word: string;
}

/** `6천838억`, `4천5백`: in each section the smaller scales as far as the form has them, with larger sections where the amount has outgrown the form. */
function inSections(value: Exact, form: string, numbers: readonly FormNumber[], locale: Locale): string {
  const inner = locale.scales.filter(({ within }) => within).toSorted((a, b) => b.power - a.power);
  const used = numbers.flatMap(({ scales }) => scales.filter(({ within }) => within).map(({ power }) => power));
  // A form such as `5백23` has its smaller scales and digits behind them, in a section that has no other scale.
  const hasRest = numbers.at(-1)?.scales.length === 0 && used.length > 0 && Math.min(...used) < (inner[0]?.power ?? 0);
  const parts: string[] = [];
  const gaps = gapsOf(form, numbers);
  let rest = value;
  const sections = sectionsFor(value, numbers, (inner[0]?.power ?? 0) + 1, locale);
  for (const [index, { power, word }] of sections.entries()) {
    const amount = scaleDown(rest, power);
    const isLast = index === sections.length - 1;
    const part = isLast ? amount : floor(amount);
    rest = rest.sub(scaleDown(part, -power));
    const text = inWords(part, Math.min(...used));
    if (text !== '' || (isLast && parts.length === 0)) parts.push((text || '0') + word);
  }
  return parts.join(gaps.find((_, index) => isSectionEnd(numbers[index])) ?? gaps[0] ?? '');

  /** 4500 as `4천5백` where the smallest word of the form is 백, 4567 as `4천567`. */
  function inWords(part: Exact, smallest: number): string {
    const [largest] = inner;
    if (compare(part, whole(0)) === 0) return '';
    const isEven = compare(roundAt(part, -smallest), part) === 0;
    const words = isEven || hasRest ? inner.filter(({ power }) => power >= smallest) : inner.slice(0, 1);
    if (!largest || compare(scaleDown(part, largest.power), whole(10)) >= 0)
      return formatDecimal(shortest(part, 2), locale);
    const texts: string[] = [];
    let left = part;
    for (const { word, power } of words) {
      const digit = floor(scaleDown(left, power));
      left = left.sub(scaleDown(digit, -power));
      if (compare(digit, whole(0)) > 0) texts.push(toDecimal(digit, 0) + spaceIn(numbers[0]) + word);
    }
    if (compare(left, whole(0)) > 0) texts.push(formatDecimal(inFormDecimals(left, 0), locale));
    return texts.join(gaps.find((_, index) => !isSectionEnd(numbers[index])) ?? '');
  }
}

/** The sections of a form, the largest first, those between them, and those above them that the value needs: one goes up to 10 to the power of `room`. */
function sectionsFor(value: Exact, numbers: readonly FormNumber[], room: number, locale: Locale): readonly Section[] {
  const sections: Section[] = [];
  for (const { section: power, scale, scales } of numbers.toReversed()) {
    if (sections.some(known => known.power === power)) continue;
    const word = scales.find(({ within }) => !within)?.word ?? '';
    const at = scale.toLowerCase().lastIndexOf(word.toLowerCase());
    sections.unshift({ power, word: word && scale.slice(scale[at - 1] === ' ' ? at - 1 : at) });
  }
  const between = (power: number) => locale.amountScales.find(scale => scale.power === power);
  for (let index = sections.length - 1; index > 0; index--) {
    const [above, below] = [sections[index - 1]?.power ?? 0, sections[index]?.power ?? 0];
    const scale = below + room < above ? between(below + room) : undefined;
    if (scale) sections.splice(index++, 0, { power: scale.power, word: spaceIn(numbers[0]) + scale.word });
  }
  for (let top = sections[0]; top && compare(scaleDown(value, top.power + room), whole(1)) >= 0; top = sections[0]) {
    const neededPower = top.power + room;
    const scale = [...locale.amountScales, ...locale.scales].find(
      ({ power, within }) => power === neededPower && !within,
    );
    if (!scale) break;
    sections.unshift({ power: neededPower, word: spaceIn(numbers[0]) + scale.word });
  }
  return sections;
}

/** What stands between the numbers of a form. */
function gapsOf(form: string, numbers: readonly FormNumber[]): readonly string[] {
  return numbers.slice(1).map((number, index) => form.slice(numbers[index]?.end, number.start));
}

function isSectionEnd(number: FormNumber | undefined): boolean {
  return number?.scales.some(({ within }) => !within) === true;
}

/** The space between a number and its scale. */
function spaceIn(number: FormNumber | undefined): string {
  return /^ ?/.exec(number?.scale ?? '')?.[0] ?? '';
}

/** As many decimals as the form has; where it has none, up to two if they say the value exactly; more only if else too much is rounded away. */
function inFormDecimals(value: Exact, decimals: number): string {
  const text = decimals > 0 ? toDecimal(value, decimals) : shortest(value, 2);
  if (isNear(roundTo(value, decimalsOf(text)), value)) return text;
  for (let more = decimalsOf(text) + 1; more < 12; more++) {
    if (isNear(roundTo(value, more), value)) return toDecimal(value, more);
  }
  return shortest(value, 12);
}
