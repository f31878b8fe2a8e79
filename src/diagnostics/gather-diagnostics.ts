// Merges repeated diagnostics: a problem that several slides or decks share is reported once, naming all of them.
import { groupBy } from '../group-by.ts';
import { inEveryLanguage } from '../messages/languages.ts';
import type { Diagnostic, Place } from './diagnostics.ts';

/** Merges equal diagnostics, with all slides and decks they were found on. Of texts that are too long by different amounts, keeps the worst. */
export function gathered(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const refused = new Set(
    diagnostics.filter(({ code }) => code === 'BD640').flatMap(({ alsoAt = [] }) => alsoAt.map(lineOf)),
  );
  const added = new Set(
    diagnostics.flatMap(({ message, place }) => (message === 'BD263.formula' && place ? lineOf(place) : [])),
  );
  const independent = diagnostics.filter(each => !isOfRefusedWhole(each, refused) && !isOfSharesAdded(each, added));
  return Array.from(groupBy(independent, causeOf).values(), merged);
}

/** Whether a BD263 (shares add to too much) is already covered by a BD640, which refuses the whole chart and reports the same lines. */
function isOfRefusedWhole({ code, place }: Diagnostic, refused: ReadonlySet<string>): boolean {
  return code === 'BD263' && place !== undefined && refused.has(lineOf(place));
}

/** Whether a share above 100 % (BD297) is the sum of shares of which that has been reported. */
function isOfSharesAdded({ code, place }: Diagnostic, added: ReadonlySet<string>): boolean {
  return code === 'BD297' && place !== undefined && added.has(lineOf(place));
}

function lineOf({ file, line }: Place): string {
  return `${file}:${line}`;
}

/** The identity of a diagnostic: message, place and arguments. With an `excess`, numbers in the arguments are ignored. */
export function causeOf({ message, place, given, excess }: Diagnostic): string {
  const words = JSON.stringify(given);
  const same = excess === undefined ? words : words.replace(/\d+(?:\.\d+)?/g, '');
  return JSON.stringify([message, place?.file, place?.line, place?.column, same]);
}

function merged(alike: readonly [Diagnostic, ...Diagnostic[]]): Diagnostic {
  const [first, ...others] = alike;
  if (others.length === 0) return first;
  const worst = others.reduce((most, other) => ((other.excess ?? 0) > (most.excess ?? 0) ? other : most), first);
  const [slide, ...alsoOn] = new Set(alike.flatMap(slidesOf));
  const decks = [...new Set(alike.flatMap(diagnostic => diagnostic.decks ?? []))];
  return {
    ...worst,
    ...(slide === undefined ? {} : { slide, alsoOn }),
    ...(decks.length === 0 ? {} : { decks }),
  };
}

function slidesOf({ slide, alsoOn = [] }: Diagnostic): readonly string[] {
  return slide === undefined ? alsoOn : [slide, ...alsoOn];
}

/** Beyond this many, decks are counted and not all named. */
const MOST_NAMED = 4;

/** Adds the names of the affected decks to the message, if the run made others too: `… In the decks “mayor”, “visitors”.` */
export function namingDecks(diagnostic: Diagnostic, made: number): Diagnostic {
  const { decks = [], what } = diagnostic;
  if (decks.length === 0 || made < 2) return diagnostic;
  const isAll = decks.length === made && decks.length > MOST_NAMED;
  const named = decks.length > MOST_NAMED ? decks.slice(0, MOST_NAMED - 1) : decks;
  const withDecks = inEveryLanguage(({ terminal }, language) => {
    const where = isAll ? terminal.inAllDecks(made) : terminal.inDecks(named, decks.length - named.length);
    return `${what[language]} ${where}`;
  });
  return { ...diagnostic, what: withDecks };
}
