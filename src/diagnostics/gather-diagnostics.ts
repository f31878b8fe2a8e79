// One message for one cause: what several slides and several decks have in common is reported once, with all of them.
import type { Diagnostic, Message, Place } from './diagnostics.ts';

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
export function causeOf({ code, message, place, given, what, excess }: Diagnostic): string {
  const said = given ?? { what: what.en };
  const words = JSON.stringify(said);
  const same = excess === undefined ? words : words.replace(/\d+(?:\.\d+)?/g, '');
  return JSON.stringify([message ?? code, place?.file, place?.line, place?.column, same]);
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
  const { en, ko } = decksText(decks, made);
  return { ...diagnostic, what: { en: `${what.en} ${en}`, ko: `${what.ko} ${ko}` } };
}

function decksText(decks: readonly string[], made: number): Message {
  const count = decks.length;
  if (count === made && count > MOST_NAMED)
    return { en: `In all ${count} decks.`, ko: `발표 자료 ${count}개 모두에 해당합니다.` };
  const named = (count > MOST_NAMED ? decks.slice(0, MOST_NAMED - 1) : decks).map(deck => `“${deck}”`).join(', ');
  const more = count > MOST_NAMED ? count - MOST_NAMED + 1 : 0;
  return {
    en: `In the ${count === 1 ? 'deck' : 'decks'} ${named}${more > 0 ? ` and ${more} more` : ''}.`,
    ko: `해당 발표 자료: ${named}${more > 0 ? ` 외 ${more}개` : ''}.`,
  };
}
