import { describe, expect, test } from 'vitest';
import { explainCommand } from '../src/cli/commands/explain-command.ts';
import { outputSettingsOf } from '../src/cli/output-settings.ts';

const explain = (codes: readonly string[], language: 'en' | 'ko') =>
  explainCommand({ codes }, outputSettingsOf(['--messages', language], {}, 'en'));

describe('briefdeck explain', () => {
  test('says what a code is about, with an example and the next step', () => {
    expect(explain(['bd619'], 'en').text).toBe(`BD619 (warning): chart colors that are hard to see

  For example: in the chart “exports” the colors “data” and “primary” look alike to people who are color-blind or sit in the last row.
  What to do: Choose colors of which one is much darker than the other.

  For example: in the chart “exports” the color “context” is hard to see on the page: its contrast is 1.8 : 1.
  What to do: Choose one that has 3 : 1.
`);
  });

  test('speaks the language of the messages', () => {
    expect(explain(['BD619'], 'ko').text).toContain('BD619 (경고): 구별하기 어려운 차트 색');
    expect(explain(['BD619'], 'ko').text).toContain('할 일: 밝기가 뚜렷이 다른 색을 고르십시오.');
  });

  test('says where all codes are listed for one that does not exist', () => {
    expect(explain(['BD42'], 'en').diagnostics.map(({ code, next }) => [code, next?.en])).toEqual([
      ['BD948', 'To list all codes: npx briefdeck explain.'],
    ]);
  });

  test('lists all codes, each once, when none is asked for', () => {
    const codes = explain([], 'en')
      .text.trim()
      .split('\n')
      .map(line => line.slice(0, 5));
    expect(codes).toContain('BD619');
    expect(new Set(codes).size).toBe(codes.length);
  });
});
