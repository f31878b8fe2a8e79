import { describe, expect, test } from 'vitest';
import { type JsonNode, jsonValue, parseJson } from '../../../src/chart/spec/json.ts';
import { lines } from '../chart-request.ts';

function read(text: string): { readonly root: JsonNode | undefined; readonly faults: readonly string[] } {
  const faults: string[] = [];
  const root = parseJson(text, 'a.vl.json', fault => faults.push(...lines(fault)));
  return { root, faults };
}

describe('parseJson', () => {
  test('reads what JSON.parse reads', () => {
    const text = '\ufeff{"a": [1, -2.5e3, "x\\u00e9\\n", true, false, null, {}, []], "b": {"c": "막대"}}';
    const { root, faults } = read(text);
    expect(faults).toEqual([]);
    expect(root && jsonValue(root)).toEqual(JSON.parse(text.slice(1)));
  });

  test('knows the places of keys and values', () => {
    const { root } = read('{\n  "mark": {"type": "bar"}\n}');
    const mark = root?.kind === 'object' ? root.entries.get('mark') : undefined;
    expect(mark?.place).toEqual({ file: 'a.vl.json', line: 2, column: 3 });
    expect(mark?.value.place).toEqual({ file: 'a.vl.json', line: 2, column: 11 });
  });

  test('names both lines of a key that stands twice', () => {
    expect(read('{\n"mark": 1,\n"mark": 2}')).toEqual({
      root: undefined,
      faults: [
        'a.vl.json:3:1 error BD611: “mark” is twice in one object, first in line 2. Keep one of the two.',
        '한 객체 안에 “mark” 이름이 두 번 있습니다. 처음 나온 곳은 2행입니다. 둘 가운데 하나만 남기십시오.',
      ],
    });
  });

  test.each([
    [
      '{"a": "x\\u202ey"}',
      '1:7',
      'U+202E (a direction mark)',
      'Delete the backslash and what follows it for this character.',
    ],
    ['{\n"a": ["\\ud800"]}', '2:7', 'U+D800', 'Delete the backslash and what follows it for this character.'],
    ['{"\\u0007": 1}', '1:2', 'U+0007', 'Delete the backslash and what follows it for this character.'],
    [
      '{"a": "한\u202e글"}',
      '1:9',
      'U+202E (a direction mark)',
      'Delete it; it is invisible, so delete the space around it too.',
    ],
  ])('refuses characters that no slide can show: %s', (text, at, name, next) => {
    const { root, faults } = read(text);
    expect(root).toBeUndefined();
    expect(faults[0]).toBe(`a.vl.json:${at} error BD108: the character ${name} cannot stand in a slide. ${next}`);
    expect(faults).toHaveLength(2);
  });

  test.each([
    [
      '{"a": 1,}',
      '1:9',
      'this is not valid JSON: a name in double quotes is expected here. Write "name": value, and no comma after the last one.',
      '올바른 JSON이 아닙니다. 여기에 큰따옴표로 묶은 이름이 있어야 합니다. "이름": 값 형태로 쓰고, 마지막 값 뒤에는 쉼표를 쓰지 마십시오.',
    ],
    [
      "{\n  'a': 1}",
      '2:3',
      'this is not valid JSON: a name in double quotes is expected here. Write "name": value, and no comma after the last one.',
      '올바른 JSON이 아닙니다. 여기에 큰따옴표로 묶은 이름이 있어야 합니다. "이름": 값 형태로 쓰고, 마지막 값 뒤에는 쉼표를 쓰지 마십시오.',
    ],
    [
      '{"a": 01}',
      '1:8',
      'this is not valid JSON: a comma or } is expected here. Put a comma after the value before, or close the brace.',
      '올바른 JSON이 아닙니다. 여기에 쉼표나 }가 있어야 합니다. 앞 값 뒤에 쉼표를 넣거나 중괄호를 닫으십시오.',
    ],
    [
      '{"a" 1}',
      '1:6',
      'this is not valid JSON: a colon is expected here. Write "name": value.',
      '올바른 JSON이 아닙니다. 여기에 쌍점이 있어야 합니다. "이름": 값 형태로 쓰십시오.',
    ],
    [
      '[1 2]',
      '1:4',
      'this is not valid JSON: a comma or ] is expected here. Put a comma after the value before, or close the bracket.',
      '올바른 JSON이 아닙니다. 여기에 쉼표나 ]가 있어야 합니다. 앞 값 뒤에 쉼표를 넣거나 대괄호를 닫으십시오.',
    ],
    [
      '{"a": // no\n 1}',
      '1:7',
      'this is not valid JSON: a value is expected here. A value is "text", a number, true, false, null, { } or [ ]; no comma stands after the last one, and JSON has no comments.',
      '올바른 JSON이 아닙니다. 여기에 값이 있어야 합니다. 값은 "글", 숫자, true, false, null, { }, [ ] 가운데 하나입니다. 마지막 값 뒤에는 쉼표가 없고, JSON에는 주석이 없습니다.',
    ],
    [
      '{} {}',
      '1:4',
      'this is not valid JSON: the specification has already ended. Remove what comes after the last brace.',
      '올바른 JSON이 아닙니다. 명세가 이미 끝났습니다. 마지막 중괄호 뒤에 있는 것을 지우십시오.',
    ],
    [
      '['.repeat(70),
      '1:66',
      'this is not valid JSON: it is nested more than 64 levels deep. Nest it less deeply.',
      '올바른 JSON이 아닙니다. 64단계보다 깊게 겹쳐 있습니다. 덜 깊게 겹치도록 고치십시오.',
    ],
  ])('says where %s ends to be JSON', (text, at, english, inKorean) => {
    expect(read(text).faults).toEqual([`a.vl.json:${at} error BD610: ${english}`, inKorean]);
  });
});
