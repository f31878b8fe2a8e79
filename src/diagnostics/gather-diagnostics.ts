// One message for one cause: what several slides and several decks have in common is reported once, with all of them.
import { inEveryLanguage } from '../messages/languages.ts';
import type { Diagnostic, Place } from './diagnostics.ts';

/** The same fault once, of all slides and decks where it was found; of what is too long by different lengths the worst. */
export function gathered(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const causes = new Map<string, Diagnostic>();
  for (const diagnostic of diagnostics.filter(each => !isOfRefusedWhole(each, diagnostics))) {
    const cause = causeOf(diagnostic);
    const known = causes.get(cause);
    causes.set(cause, known ? together(known, diagnostic) : diagnostic);
  }
  return [...causes.values()];
}

/** Whether shares that add to too much (BD263) are those of a chart that is refused for it (BD640). */
function isOfRefusedWhole({ code, place }: Diagnostic, all: readonly Diagnostic[]): boolean {
  const isThere = (other: Place) => other.file === place?.file && other.line === place.line;
  return code === 'BD263' && all.some(other => other.code === 'BD640' && other.alsoAt?.some(isThere));
}

/** What makes two diagnostics one: message, place and arguments; without the numbers in these where they only say by how much. */
export function causeOf({ message, place, given, excess }: Diagnostic): string {
  const words = JSON.stringify(given);
  const same = excess === undefined ? words : words.replace(/\d+(?:\.\d+)?/g, '');
  return JSON.stringify([message, place?.file, place?.line, place?.column, same]);
}

function together(known: Diagnostic, other: Diagnostic): Diagnostic {
  const worst = (other.excess ?? 0) > (known.excess ?? 0) ? other : known;
  const [slide, ...alsoOn] = union(slidesOf(known), slidesOf(other));
  const decks = union(known.decks ?? [], other.decks ?? []);
  return {
    ...worst,
    ...(slide === undefined ? {} : { slide, alsoOn }),
    ...(decks.length === 0 ? {} : { decks }),
  };
}

function slidesOf({ slide, alsoOn = [] }: Diagnostic): readonly string[] {
  return slide === undefined ? alsoOn : [slide, ...alsoOn];
}

function union(one: readonly string[], other: readonly string[]): readonly string[] {
  return [...new Set([...one, ...other])];
}

/** More decks than this are counted. */
const MOST_NAMED = 4;

/** The message with the decks in which it was found, where there are others: `… In the decks “mayor”, “visitors”.` */
export function namingDecks(diagnostic: Diagnostic, made: number): Diagnostic {
  const { decks = [], what } = diagnostic;
  if (decks.length === 0 || made < 2) return diagnostic;
  const isAll = decks.length === made && decks.length > MOST_NAMED;
  const named = decks.length > MOST_NAMED ? decks.slice(0, MOST_NAMED - 1) : decks;
  const told = inEveryLanguage(({ terminal }, language) => {
    const where = isAll ? terminal.inAllDecks(made) : terminal.inDecks(named, decks.length - named.length);
    return `${what[language]} ${where}`;
  });
  return { ...diagnostic, what: told };
}
