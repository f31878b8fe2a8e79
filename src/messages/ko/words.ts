// Words of Korean that several messages share.
import type { MessageArguments, Sentences } from '../catalogue.ts';

/** What to do about a name that nothing has: the nearest one, or else what the message itself advises. */
export function didYouMean(near: string | undefined, otherwise: string): string {
  return near === undefined ? otherwise : `혹시 “${near}”인가요?`;
}

/** Of a language without an article, in the plan or on the command line. */
export function withoutArticle({ briefing, language, languages }: MessageArguments['BD902.noArticle']): Sentences {
  return {
    what: `브리핑 “${briefing}”은(는) “${language}” 언어로 만들 수 없습니다.`,
    next: `data/${briefing}/article.${language}.md 파일이 없습니다. 이 파일을 쓰거나 다른 언어로 만드십시오(${languages.join(', ')}).`,
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
    what: `브리핑 “${briefing}”은(는) “${language}” 언어로 만들 수 없습니다.`,
    next: didYouMean(
      near,
      `있는 언어: ${languages.join(', ')}. 언어마다 원고와 templates/locales의 파일이 필요합니다.`,
    ),
  };
}

/** How many further places name what there is not. */
export function alsoNamed(more: number): string {
  return more === 0 ? '' : ` 다른 ${more}곳에서도 이 이름을 씁니다.`;
}

const unitNames: ReadonlyMap<string, string> = new Map([
  ['', '단위 없는 수'],
  ['percent', '퍼센트(percent)'],
  ['percentage-points', '퍼센트포인트(percentage points)'],
  ['count', '개수(count)'],
  ['year', '연도(year)'],
  ['ratio', '비율(ratio)'],
  ['index', '지수(index)'],
  ['plain', '단위 없는 값(plain)'],
]);

/** A unit, a currency by its three capitals; without a unit it is ``. */
export function unitName(unit: string): string {
  return unitNames.get(unit) ?? (/^[A-Z]{3}$/.test(unit) ? `통화(${unit})` : unit);
}
