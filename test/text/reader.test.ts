import { describe, expect, it } from 'vitest';
import { byLanguage, inLanguage } from '../../src/briefing/model/language.ts';
import { fault } from '../../src/diagnostics/fault.ts';
import {
  boolean,
  checked,
  list,
  mapped,
  mapping,
  mark,
  number,
  numbers,
  oneOf,
  optional,
  placed,
  type Reader,
  record,
  text,
} from '../../src/text/reader.ts';
import { parseYaml } from '../../src/text/yaml.ts';
import { collect } from '../briefing/diagnose.ts';

function read<T>(reader: Reader<T>, source: string) {
  const { report, lines } = collect();
  const node = parseYaml('a.yaml', source, report);
  return { value: node && reader(node, report), english: lines('en'), korean: lines('ko') };
}

const good = (value: unknown) => ({ value, english: [], korean: [] });

describe('readers', () => {
  it('take null and ~ for nothing, and in quotes for text', () => {
    const reader = record({ a: optional(text), b: optional(text, 'b'), c: optional(text) });
    expect(read(reader, 'a: null\nb: ~\nc: "null"\n').value).toMatchObject({ a: undefined, b: 'b', c: 'null' });
    expect(read(text, '~').english).toEqual([
      '1:1 error BD130: expected text here, found nothing. Write one value after the colon.',
    ]);
  });

  it('say how a list is written', () => {
    expect(read(list(text), 'a: b\n').english).toEqual([
      '1:1 error BD130: expected a list here, found keys with values. Begin each entry of the list with “- ”.',
    ]);
    expect(read(list(text), '-표지\n').korean).toEqual([
      '1:1 error BD130: 여기에 필요한 것: 목록. 지금 있는 것: 글. “-” 뒤에 공백을 넣으십시오.',
    ]);
  });

  it('read values of every kind', () => {
    expect(read(text, '012')).toEqual(good('012'));
    expect(read(text, '수요'.normalize('NFD'))).toEqual(good('수요'));
    expect(read(mark, '" "')).toEqual(good(' '));
    expect(read(mark, '""')).toEqual(good(''));
    expect(read(number, '-12.5')).toEqual(good(-12.5));
    expect(read(boolean, 'yes')).toEqual(good(true));
    expect(read(boolean, 'false')).toEqual(good(false));
    expect(read(oneOf('across', 'down'), 'down')).toEqual(good('down'));
    expect(read(list(number), '[1, 2]')).toEqual(good([1, 2]));
    expect(read(numbers([number, number, number, number]), '[48, 42, 864, 72]')).toEqual(good([48, 42, 864, 72]));
    expect(
      read(
        mapped(text, (value, place) => `${value}@${place.column}`),
        ' x',
      ),
    ).toEqual(good('x@2'));
    expect(read(placed(text), 'x')).toEqual(good({ value: 'x', place: { file: 'a.yaml', line: 1, column: 1 } }));
    expect(
      read(
        mapping(() => text),
        'ink: 16202C',
      ),
    ).toEqual(good(new Map([['ink', '16202C']])));
  });

  const section = record({ id: text, slides: optional(list(text), []), line: optional(text) });

  it('read records, whose optional fields may be left out or empty', () => {
    expect(read(section, 'id: a\nline:\n')).toEqual(
      good({ id: 'a', slides: [], line: undefined, place: { file: 'a.yaml', line: 1, column: 1 } }),
    );
  });

  it('name unknown and missing keys', () => {
    expect(read(section, 'sldies: [a]\nother: 1\n')).toEqual({
      value: undefined,
      english: [
        '1:1 error BD131: no key is called “sldies” here. Did you mean “slides”?',
        '2:1 error BD131: no key is called “other” here. Keys here: id, slides, line.',
        '1:1 error BD132: the key “id” is missing here. Add “id: …”.',
      ],
      korean: [
        '1:1 error BD131: “sldies”: 여기에 없는 키입니다. 혹시 “slides”인가요?',
        '2:1 error BD131: “other”: 여기에 없는 키입니다. 쓸 수 있는 키: id, slides, line.',
        '1:1 error BD132: 여기에 “id” 키가 없습니다. “id: …”을 추가하십시오.',
      ],
    });
  });

  it('suggest only keys that are still free', () => {
    expect(read(section, 'id: a\nidd: b\n').english).toEqual([
      '2:1 error BD131: no key is called “idd” here. Keys here: slides, line.',
    ]);
  });

  it.each<[string, Reader<unknown>, string, string, string]>([
    [
      'text for a list',
      list(text),
      'a',
      '1:1 error BD130: expected a list here, found text. Write it as a list: [a].',
      '1:1 error BD130: 여기에 필요한 것: 목록. 지금 있는 것: 글. [a] 형태의 목록으로 쓰십시오.',
    ],
    [
      'a list for text',
      text,
      '[a]',
      '1:1 error BD130: expected text here, found a list. Write one value after the colon; text that begins with [ or { goes into quotes.',
      '1:1 error BD130: 여기에 필요한 것: 글. 지금 있는 것: 목록. 쌍점 뒤에 값 하나를 쓰십시오. [나 {로 시작하는 글은 따옴표로 묶으십시오.',
    ],
    [
      'nothing for keys',
      record({ a: section }),
      'a:',
      '1:3 error BD130: expected keys with values here, found nothing. Write it as keys with values: {key: value}.',
      '1:3 error BD130: 여기에 필요한 것: 키와 값. 지금 있는 것: 빈칸. {key: value} 형태로 쓰십시오.',
    ],
    [
      'an octal number',
      number,
      '012',
      '1:1 error BD133: “012” is not a number. Write it in digits: 12, -3 or 0.5.',
      '1:1 error BD133: “012”: 숫자가 아닙니다. 12, -3, 0.5처럼 숫자로 쓰십시오.',
    ],
    [
      'another word',
      oneOf('across', 'down'),
      'acros',
      '1:1 error BD134: “acros” is not a value for this key. Did you mean “across”?',
      '1:1 error BD134: “acros”: 이 키에 쓸 수 없는 값입니다. 혹시 “across”인가요?',
    ],
    [
      'neither yes nor no',
      boolean,
      'maybe',
      '1:1 error BD134: “maybe” is not a value for this key. Write one of: true, false, yes, no.',
      '1:1 error BD134: “maybe”: 이 키에 쓸 수 없는 값입니다. 다음 가운데 하나를 쓰십시오: true, false, yes, no.',
    ],
    [
      'a box of three',
      numbers([number, number, number, number]),
      '[1, 2, 3]',
      '1:1 error BD135: expected a list of 4, found 3. Give exactly 4.',
      '1:1 error BD135: 항목 4개가 필요한데 3개가 있습니다. 정확히 4개를 쓰십시오.',
    ],
  ])('refuse %s', (_, reader, source, english, korean) => {
    expect(read(reader, source)).toEqual({ value: undefined, english: [english], korean: [korean] });
  });

  it('report all faults and go on with what is left', () => {
    const reader = record({ sizes: list(number), note: optional(number, 7) });
    const { value, english } = read(reader, 'sizes: [1, x, 3, y]\nnote: z\n');
    expect(value).toMatchObject({ sizes: [1, 3], note: 7 });
    expect(english.map(line => line.slice(0, 5))).toEqual(['1:12 ', '1:18 ', '2:7 e']);
  });

  it('hold values against rules of their own', () => {
    const even = checked(number, (value, place) =>
      value % 2 === 0 ? undefined : fault('BD131', place, { key: `${value}`, near: undefined, known: ['2', '4'] }),
    );
    expect(read(list(even), '[2, 3]')).toMatchObject({
      value: [2],
      english: [expect.stringMatching(/^1:5 error BD131: .*“3”/)],
    });
  });
});

describe('text by language', () => {
  const words = byLanguage(['en', 'ko']);

  it('is one text for all, or one for each', () => {
    expect(read(words, 'KIET')).toEqual(good({ en: 'KIET', ko: 'KIET' }));
    expect(read(words, '{en: Robots, ko: 로봇}')).toEqual(good({ en: 'Robots', ko: '로봇' }));
    expect(read(words, '{en: Robots}')).toEqual(good({ en: 'Robots' }));
  });

  it.each([
    ['{English: Robots, ko: 로봇}', 'no key is called “English” here. Keys here: en, ko.'],
    ['{en: Robots, KO: 로봇}', 'no key is called “KO” here. Did you mean “ko”?'],
    ['{en: Robots, 한국어: 로봇}', 'no key is called “한국어” here. Keys here: en, ko.'],
    ['{en_US: Robots, ko: 로봇}', 'no key is called “en_US” here. Keys here: en, ko.'],
  ])('has languages as keys: %s', (source, said) => {
    expect(read(words, source).english.map(line => line.replace(/^.*BD131: /, ''))).toEqual([said]);
  });

  it('may have more languages than the briefing', () => {
    expect(read(words, '{en: Robots, ja: ロボット, pt-BR: Robôs}').english).toEqual([]);
  });

  it('is picked by language, and never from what all objects have', () => {
    expect(inLanguage({ en: 'Robots' }, 'en')).toBe('Robots');
    expect(inLanguage({ en: 'Robots' }, 'ko')).toBeUndefined();
    expect(inLanguage({}, 'toString')).toBeUndefined();
  });
});
