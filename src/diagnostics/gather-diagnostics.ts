// One message for one cause: what several slides and several decks have in common is reported once, with all of them.
import { inEveryLanguage } from '../messages/languages.ts';
import type { Diagnostic, Place } from './diagnostics.ts';

/** The same fault once, of all slides and decks where it was found; of what is too long by different lengths the worst. */
export function gathered(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const refused = new Set(
    diagnostics.filter(({ code }) => code === 'BD640').flatMap(({ alsoAt = [] }) => alsoAt.map(lineOf)),
  );
  const added = new Set(
    diagnostics.flatMap(({ message, place }) => (message === 'BD263.formula' && place ? lineOf(place) : [])),
  );
  const causes = new Map<string, [Diagnostic, ...Diagnostic[]]>();
  for (const diagnostic of diagnostics) {
    if (isOfRefusedWhole(diagnostic, refused) || isOfSharesAdded(diagnostic, added)) continue;
    const cause = causeOf(diagnostic);
    const alike = causes.get(cause);
    if (alike) alike.push(diagnostic);
    else causes.set(cause, [diagnostic]);
  }
  return Array.from(causes.values(), together);
}

/** Whether shares that add to too much (BD263) are those of a chart that is refused for it (BD640), which has reported their lines. */
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

/** What makes two diagnostics one: message, place and arguments; without the numbers in these where they only say by how much. */
export function causeOf({ message, place, given, excess }: Diagnostic): string {
  const words = JSON.stringify(given);
  const same = excess === undefined ? words : words.replace(/\d+(?:\.\d+)?/g, '');
  return JSON.stringify([message, place?.file, place?.line, place?.column, same]);
}

function together(alike: readonly [Diagnostic, ...Diagnostic[]]): Diagnostic {
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
