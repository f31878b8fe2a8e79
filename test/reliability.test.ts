// Holds docs/reliability.md: each promise and each row of the catalogue of bad input and faults has its tests, and messages that exist.
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { RULES } from '../src/check/rules.ts';
import { examples } from '../src/messages/examples.ts';

const text = readFileSync('docs/reliability.md', 'utf8');

interface Row {
  readonly id: string;
  readonly messages: readonly string[];
  /** A file and the name of one of its tests, of a row of its table, or of a check of `.ci/run`. */
  readonly tests: readonly (readonly [file: string, name: string])[];
  readonly waitsFor: string | undefined;
}

const rows = text.split('\n').flatMap((line): Row[] => {
  const [id = '', ...cells] = line
    .split(/(?<!\\)\|/)
    .slice(1, -1)
    .map(cell => cell.trim());
  if (!/^[A-Z]\d+$/.test(id)) return [];
  const [tests = '', messages = ''] = cells.reverse();
  const waitsFor = /^Not yet: waits for (.+)\.$/.exec(tests)?.[1];
  return [
    {
      id,
      messages: messages === '' ? [] : messages.split(', '),
      tests:
        waitsFor === undefined
          ? tests.split('<br>').map(each => {
              const [, file = '', name = ''] = /^`([^`]+)`: (.+)$/.exec(each) ?? [];
              return [file, name.replaceAll('\\|', '|')] as const;
            })
          : [],
      waitsFor,
    },
  ];
});

/** `X01–X03`: those that the document is to have, in their order. */
const expected = (/^Rows: (.+)\.$/m.exec(text)?.[1] ?? '').split(', ').flatMap(range => {
  const [, letter = '', first = '', last = ''] = /^([A-Z])(\d+)–[A-Z](\d+)$/.exec(range) ?? [];
  const count = Number(last) - Number(first) + 1;
  return Array.from({ length: count }, (_, at) => letter + String(Number(first) + at).padStart(first.length, '0'));
});

const codes = new Set([...Object.keys(examples).map(key => key.split('.')[0]), ...RULES.map(({ code }) => code)]);

describe('the table of promises', () => {
  test('has every row, in order', () => {
    expect(expected.length).toBeGreaterThan(100);
    expect(rows.map(({ id }) => id)).toEqual(expected);
  });

  test.each(rows)('$id has its tests, or says what it waits for', ({ tests, messages, waitsFor }) => {
    expect(messages.filter(code => !codes.has(code))).toEqual([]);
    if (waitsFor === undefined) expect(tests).not.toEqual([]);
    for (const [file, name] of tests) {
      expect(existsSync(file), file).toBe(true);
      const source = readFileSync(file, 'utf8');
      const quoted = ["'", '"', '`'].some(mark => source.includes(`${mark}${name}${mark}`));
      expect(quoted || source.includes(`check "${name}`), `${file}: ${name}`).toBe(true);
    }
  });
});
