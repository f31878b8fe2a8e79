// What the articles write instead of a value, as messages say it.
import type { Message } from '../../diagnostics/diagnostics.ts';
import type { WrittenInstead } from './placed-form.ts';

/** ` The articles write “62.5%” (data/a/article.en.md:16 and 3 more places).`, or nothing. */
export function insteadText(written: WrittenInstead | undefined): Message {
  if (!written) return { en: '', ko: '' };
  const { form, place, more } = written;
  const at = `${place.file}:${place.line}`;
  return {
    en: ` The articles write “${form}” (${at}${more > 0 ? ` and ${more} more ${more === 1 ? 'place' : 'places'}` : ''}).`,
    ko: ` 원고에는 “${form}”(이)라고 적혀 있습니다(${at}${more > 0 ? ` 외 ${more}곳` : ''}).`,
  };
}
