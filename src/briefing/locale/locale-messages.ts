// What is said to the author about a locale (BD140-149).
import { type Diagnostic, didYouMean, type Place } from '../../diagnostics/diagnostics.ts';

export const localeFileName = (place: Place): Diagnostic => ({
  code: 'BD140',
  severity: 'error',
  place,
  what: { en: 'the file of a language is not named by that language.', ko: '언어 파일의 이름이 언어 이름이 아닙니다.' },
  next: { en: 'Name it like “en.yaml”.', ko: '“en.yaml”처럼 이름을 붙이십시오.' },
});

export const unknownName = (place: Place, name: string, names: readonly string[]): Diagnostic => ({
  code: 'BD141',
  severity: 'error',
  place,
  what: { en: `no value called “{${name}}” is put in here.`, ko: `여기에는 “{${name}}” 값이 들어가지 않습니다.` },
  next: didYouMean(
    name,
    names,
    names.length === 0
      ? { en: 'Write plain text without braces.', ko: '중괄호 없이 글만 쓰십시오.' }
      : { en: `Values here: ${braced(names)}.`, ko: `쓸 수 있는 값: ${braced(names)}.` },
  ),
});

export const missingName = (place: Place, name: string): Diagnostic => ({
  code: 'BD142',
  severity: 'error',
  place,
  what: { en: `“{${name}}” is missing in this text.`, ko: `이 문구에 “{${name}}” 자리가 없습니다.` },
  next: {
    en: `Write {${name}} where the value belongs, and put the text in quotes.`,
    ko: `값이 들어갈 자리에 {${name}}을 쓰고 문구를 따옴표로 묶으십시오.`,
  },
});

export const unknownScale = (place: Place, word: string, words: Iterable<string>): Diagnostic => {
  const known = [...words];
  return {
    code: 'BD143',
    severity: 'error',
    place,
    what: { en: `“${word}” is not among the scales.`, ko: `“${word}”: scales에 없는 단위입니다.` },
    next: didYouMean(word, known, { en: `Scales: ${known.join(', ')}.`, ko: `쓸 수 있는 단위: ${known.join(', ')}.` }),
  };
};

export const monthsCount = (place: Place, found: number): Diagnostic => ({
  code: 'BD144',
  severity: 'error',
  place,
  what: { en: `a year has 12 months; here are ${found}.`, ko: `달 이름은 12개여야 하는데 ${found}개가 있습니다.` },
  next: {
    en: 'Name all twelve, or write [] for months in digits.',
    ko: '열두 달을 모두 쓰거나, 숫자로 쓰려면 []라고 쓰십시오.',
  },
});

const braced = (names: readonly string[]) => names.map(name => `{${name}}`).join(', ');
