import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { namesIn, wordValues } from '../../../src/briefing/locale/fixed-words.ts';
import { parseLocale } from '../../../src/briefing/locale/parse-locale.ts';
import { collect } from '../diagnose.ts';
import { en, ko } from '../locales.ts';

const english = readFileSync(new URL('../../../templates/locales/en.yaml', import.meta.url), 'utf8');

function parse(source: string, file = 'templates/locales/en.yaml') {
  const { report, lines } = collect();
  return { locale: parseLocale(file, source, report), english: lines('en'), korean: lines('ko') };
}

it('the shipped locales have every word with its values', () => {
  for (const { words } of [en, ko]) {
    expect(Object.keys(words).sort()).toEqual(Object.keys(wordValues).sort());
    for (const [key, names] of Object.entries(wordValues)) {
      const word = Object.entries(words).find(([name]) => name === key)?.[1] ?? '';
      expect([...namesIn(word)].sort(), key).toEqual([...names].sort());
      expect(word.trim(), key).not.toBe('');
    }
  }
});

it('a locale is named by its file, its scales the longest word first, its amounts the largest first', () => {
  expect([en.language, ko.language]).toEqual(['en', 'ko']);
  expect(ko.scales.slice(0, 2).map(({ word }) => word)).toEqual(['trillion', 'thousand']);
  expect(ko.amountScales).toEqual([
    { word: '조', power: 12, within: false },
    { word: '억', power: 8, within: false },
    { word: '만', power: 4, within: false },
  ]);
  expect([en.units['percentage-points-one'], ko.units['percentage-points-one']]).toEqual([' percentage point', '%p']);
});

it.each<[string, string, string, string]>([
  [
    english.replace('{list}', '{lsit}'),
    'a value that is not put in',
    '“{lsit}” is put in here. Did you mean “list”?',
    '“{lsit}” 값이 들어가지 않습니다. 혹시 “list”인가요?',
  ],
  [
    english.replace('{year}"\n', 'year"\n'),
    'a value that is missing',
    '“{year}” is missing in this text. Write {year} where the value belongs, and put the text in quotes.',
    '이 문구에 “{year}” 자리가 없습니다. 값이 들어갈 자리에 {year}을 쓰고 문구를 따옴표로 묶으십시오.',
  ],
  [
    english.replace('[trillion,', '[trilion,'),
    'an amount without scale',
    '“trilion” is not among the scales. Did you mean “trillion”?',
    '“trilion”: scales에 없는 단위입니다. 혹시 “trillion”인가요?',
  ],
  [
    english.replace('percent: "%"', 'percent: "{value}%"'),
    'a unit with braces',
    'no value called “{value}” is put in here. Write plain text without braces.',
    '여기에는 “{value}” 값이 들어가지 않습니다. 중괄호 없이 글만 쓰십시오.',
  ],
  [
    english.replace('listMark: ", "', 'listMark: "{and}"'),
    'a list with braces',
    'no value called “{and}” is put in here. Write plain text without braces.',
    '여기에는 “{and}” 값이 들어가지 않습니다. 중괄호 없이 글만 쓰십시오.',
  ],
  ...['{{x}} {day}', 'en_US', 'English', '- x', 'e', 'en-USA'].map((tag): [string, string, string, string] => [
    english.replace('tag: en-US', `tag: "${tag}"`),
    `the tag ${tag}`,
    `“${tag}” is not the tag of a language. Write the language and its country, for example en-US.`,
    `“${tag}”: 언어 태그가 아닙니다. ko-KR처럼 언어와 나라를 쓰십시오.`,
  ]),
  ...['', '5', 'x', '-', '..', '점'].map((mark): [string, string, string, string] => [
    english.replace('decimalMark: "."', `decimalMark: "${mark}"`),
    `decimals behind ${mark}`,
    `“${mark}” cannot stand between a number and its decimals. Write one of these signs in quotes: . , · ٫`,
    `“${mark}” 기호는 소수점으로 쓸 수 없습니다. 다음 기호 가운데 하나를 따옴표로 묶어 쓰십시오: . , · ٫`,
  ]),
  ...['5', 'k', '-', ', ', '천'].map((mark): [string, string, string, string] => [
    english.replace('groupMark: ","', `groupMark: "${mark}"`),
    `thousands parted by ${mark}`,
    `“${mark}” cannot stand between thousands. Write one of these signs in quotes: , . ' ’ · ٬ or a space; "" for nothing.`,
    `“${mark}” 기호는 천 단위 구분에 쓸 수 없습니다. 다음 기호나 빈칸을 따옴표로 묶어 쓰십시오: , . ' ’ · ٬ 구분하지 않으려면 ""라고 쓰십시오.`,
  ]),
  [
    english.replace('groupMark: ","', 'groupMark: "."'),
    'one sign for both',
    '“.” stands before decimals, too, so that nobody could tell thousands from decimals. Write different signs for decimalMark and groupMark.',
    '“.” 기호가 소수점이기도 해서 천 단위와 소수를 구별할 수 없습니다. decimalMark와 groupMark에 서로 다른 기호를 쓰십시오.',
  ],
  [
    english.replace('January, ', ''),
    'eleven months',
    'a year has 12 months, but this list has 11. Name all twelve, or write [] for months in digits.',
    '달 이름은 12개여야 하는데 11개가 있습니다. 열두 달을 모두 쓰거나, 숫자로 쓰려면 []라고 쓰십시오.',
  ],
  [
    english.replace('  draft: DRAFT\n', ''),
    'a word that is missing',
    'the key “draft” is missing here. Add “draft: …”.',
    '여기에 “draft” 키가 없습니다. “draft: …”을 추가하십시오.',
  ],
  [
    english.replace('  other: ', '  USD: '),
    'no pattern for other currencies',
    'the key “other” is missing here. Add “other: …”.',
    '여기에 “other” 키가 없습니다. “other: …”을 추가하십시오.',
  ],
])('refuses faults %#', (source, _, message, korean) => {
  const result = parse(source);
  expect(result.english.join('\n')).toContain(message);
  expect(result.korean.join('\n')).toContain(korean);
});

it('wants a file named by its language', () => {
  expect(parse(english, 'templates/locales/English.yaml')).toEqual({
    locale: undefined,
    english: ['1:1 error BD140: the file of a language is not named by that language. Name it like “en.yaml”.'],
    korean: ['1:1 error BD140: 언어 파일의 이름이 언어 이름이 아닙니다. “en.yaml”처럼 이름을 붙이십시오.'],
  });
});

it('says what agrees with a number, what claims and which numbers are plain; a language may leave it out', () => {
  expect([en.agreement, ko.agreement]).toEqual(['article-before-numbers', 'particles-after-numbers']);
  expect(en.claimWords.words).toContain('fewer than');
  expect(en.claimWords.except).toContain('rather than');
  expect(ko.claimWords.words).toContain('#분의*');
  expect(ko.plainNumbers).toMatchObject({ words: expect.arrayContaining(['제#*']), except: [] });
  const least = parse(english.replace(/^(agreement|claimWords|plainNumbers):.*\n(?: .*\n)*/gm, ''));
  expect(least.english).toEqual([]);
  expect(least.locale).toMatchObject({
    agreement: 'none',
    claimWords: { words: [], except: [] },
    plainNumbers: { words: [], except: [] },
  });
});

it('refuses an agreement that it does not know, and words that are no list', () => {
  const wrong = english
    .replace('agreement: article-before-numbers', 'agreement: article')
    .replace('  except: [', '  exept: [');
  expect(parse(wrong)).toMatchObject({
    english: [
      expect.stringMatching(/^\d+:12 error BD134: “article” is not a value for this key\./),
      expect.stringMatching(/^\d+:3 error BD131: no key is called “exept” here\. Did you mean “except”\?$/),
    ],
  });
});

it.each([
  [['withheld'], 'n.a.', 'n.a.'],
  [['unavailable'], 'withheld', 'n.a.'],
  [['withheld', 'unavailable'], 'n.a.', 'n.a.'],
])('a locale without %s writes the word for what is missing', (lacking, withheld, unavailable) => {
  const written = english
    .replace(/^ {2}missing: .*$/m, '  missing: n.a.')
    .split('\n')
    .filter(line => !lacking.some(key => line.startsWith(`  ${key}:`)));
  const { locale, english: told } = parse(written.join('\n'));
  expect(told).toEqual([]);
  expect([locale?.words.withheld, locale?.words.unavailable]).toEqual([withheld, unavailable]);
});

it.each(['ko-KR', 'en', 'sr-Latn-RS', 'es-419', 'yue-HK'])('the tag %s is one', tag => {
  expect(parse(english.replace('tag: en-US', `tag: ${tag}`)).english).toEqual([]);
});

it.each(['', ' ', '\u00A0', '\u202F', '’', '٬'])('thousands may be parted by “%s”', mark => {
  expect(parse(english.replace('groupMark: ","', `groupMark: "${mark}"`)).english).toEqual([]);
});
