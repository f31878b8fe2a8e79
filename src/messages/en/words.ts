// Words of English that several messages share.
import type { MessageArguments, Sentences } from '../catalogue.ts';

/** What to do about a name that nothing has: the nearest one, or else what the message itself advises. */
export function didYouMean(near: string | undefined, otherwise: string): string {
  return near === undefined ? otherwise : `Did you mean “${near}”?`;
}

/** Of a language without an article, in the plan or on the command line. */
export function withoutArticle({ briefing, language, languages }: MessageArguments['BD902.noArticle']): Sentences {
  return {
    what: `the briefing “${briefing}” cannot be built in the language “${language}”.`,
    next: `The file data/${briefing}/article.${language}.md is missing: write it, or make the decks in another language (${languages.join(', ')}).`,
  };
}

/** Of a language that the briefing does not have. */
export function unknownLanguage({
  briefing,
  language,
  near,
  languages,
}: MessageArguments['BD902.unknownLanguage']): Sentences {
  return {
    what: `the briefing “${briefing}” cannot be built in the language “${language}”.`,
    next: didYouMean(
      near,
      `It has: ${languages.join(', ')}. A language needs an article and a file in templates/locales.`,
    ),
  };
}

/** How many further places name what there is not. */
export function alsoNamed(more: number): string {
  return more === 0 ? '' : ` (${more} more ${more === 1 ? 'place names' : 'places name'} it)`;
}

const unitNames: ReadonlyMap<string, string> = new Map([
  ['', 'a number without a unit'],
  ['percentage-points', 'percentage points'],
]);

/** A unit as the column `unit` writes it; without a unit it is ``. */
export function unitName(unit: string): string {
  return unitNames.get(unit) ?? unit;
}
