// A unit of the author's own (`units` in the plan): milliseconds, TWh, tonnes of CO2, and how each language writes it.

import { halfWidth } from '../../text/half-width.ts';

/** What stands behind a number: behind exactly 1, and behind any other. */
export interface UnitWriting {
  readonly one: string;
  readonly other: string;
}

export interface OwnUnit {
  /** As the column `unit` has it: `tonnes-co2e`. */
  readonly name: string;
  /** By language. */
  readonly writings: Readonly<Record<string, UnitWriting>>;
  /** Whether large numbers are written with scales: `1.2 million tonnes`. */
  readonly scales: boolean;
  /** Decimals of figures that state none. */
  readonly decimals?: number | undefined;
}

/** By name. */
export type OwnUnits = ReadonlyMap<string, OwnUnit>;

/** A unit of the author's own with which a text goes on, and its words with the space before them. */
export interface FoundOwnUnit {
  readonly unit: OwnUnit;
  readonly words: string;
}

/** What a figure knows of such units: its own one, and all of the plan. */
export interface KnownOwnUnits {
  readonly own?: OwnUnit | undefined;
  readonly ownUnits?: OwnUnits | undefined;
}

/** No unit has more characters than this. */
const farthest = 200;

/** The unit of the plan with which the text behind a number of a figure goes on, written as in any of its languages, or as its name; the figure's own before others. */
export function ownUnitAfter(rest: string, { own, ownUnits }: KnownOwnUnits): FoundOwnUnit | undefined {
  if (!ownUnits) return undefined;
  const text = halfWidth(rest.slice(0, farthest)).toLowerCase();
  const start = text.startsWith(' ') ? 1 : 0;
  let best: FoundOwnUnit | undefined;
  for (const { unit, word } of wordsOf(ownUnits).get(text.charAt(start)) ?? []) {
    const end = endOfWord(text, start, word);
    if (end === undefined || (/[a-z0-9]$/.test(word) && /^[a-z0-9]/.test(text.slice(end)))) continue;
    const isBetter = !best || end > best.words.length || (end === best.words.length && unit.name === own?.name);
    if (isBetter) best = { unit, words: rest.slice(0, end) };
  }
  return best;
}

interface UnitWord {
  readonly unit: OwnUnit;
  /** In small letters. */
  readonly word: string;
}

/** The words of the units of each plan by their first letter, listed once. */
const listed = new WeakMap<OwnUnits, ReadonlyMap<string, readonly UnitWord[]>>();

function wordsOf(ownUnits: OwnUnits): ReadonlyMap<string, readonly UnitWord[]> {
  const known = listed.get(ownUnits);
  if (known) return known;
  const words = new Map<string, UnitWord[]>();
  for (const unit of ownUnits.values()) {
    for (const written of [unit.name, ...Object.values(unit.writings).flatMap(({ one, other }) => [other, one])]) {
      const word = halfWidth(written).trim().toLowerCase();
      const alike = words.get(word.charAt(0));
      if (alike) alike.push({ unit, word });
      else if (word !== '') words.set(word.charAt(0), [{ unit, word }]);
    }
  }
  listed.set(ownUnits, words);
  return words;
}

/** Where a word ends that begins at `start`; a space of the word may be left out. Both in small letters. */
export function endOfWord(text: string, start: number, word: string): number | undefined {
  let at = start;
  for (const letter of word) {
    if (text.startsWith(letter, at) || (letter === ' ' && text.startsWith('-', at))) at += letter.length;
    else if (letter !== ' ') return undefined;
  }
  return at;
}
