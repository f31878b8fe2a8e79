// What the kinds of slides do with margins that say less than most: a request without its word, a situation without its chart, an end without lines.
import { describe, expect, test } from 'vitest';
import { buildDecks } from '../../src/build/build.ts';
import type { Frame, TextItem } from '../../src/typeset/frame.ts';
import { bake } from '../small-project.ts';

const ENGLISH = '### [62.5%](fig:waiting) wait in a queue\n- In the morning [62.5%](fig:waiting) wait';
const KOREAN = '### [62.5%](fig:waiting)가 줄을 선다\n- 아침에는 [62.5%](fig:waiting)가 줄을 선다';

const wordsIn = ({ paragraphs }: TextItem) =>
  paragraphs.map(({ runs }) => runs.map(({ text }) => text.replaceAll('\u00a0', ' ')).join('')).join('\n');

/** The slide of a kind and margin as set, in one of the languages; its boxes with their words, and rules. */
async function shown(kind: string, margin: string, language: 'en' | 'ko' = 'en') {
  const frames: Frame[] = [];
  const changes = [
    ['queue: {template: points}', `queue: {template: ${kind}}`],
    [language === 'en' ? ENGLISH : KOREAN, `### ${language === 'en' ? 'A claim' : '주장'}\n\n${margin}`],
  ] as const;
  const { diagnostics } = await bake(buildDecks, changes, {
    audiences: ['neighbours'],
    language,
    onFrames: (_, found) => frames.push(...found),
  });
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  const frame = frames.find(({ key }) => key === 'queue');
  const items = frame?.items ?? [];
  const texts = items.flatMap(item => (item.kind === 'text' ? [[item.name.slice(6), item.box[0], wordsIn(item)]] : []));
  const rules = items.filter(item => item.kind === 'decoration' && item.shape === 'rule' && item.color === 'primary');
  return { layout: frame?.layout, texts, rules: rules.length };
}

const texts = async (kind: string, margin: string, language?: 'en' | 'ko') =>
  (await shown(kind, margin, language)).texts.filter(([name]) => !/^(title|section|source)$/.test(String(name)));

describe('a request', () => {
  test.each([
    ['only a bold word', 'en', '1. **Keep the second oven**', [['request/1', 112, 'Keep the second oven']]],
    ['no bold word', 'en', '1. Keep the second oven', [['request/1', 112, 'Keep the second oven']]],
    ['only a bold word, in Korean', 'ko', '1. **둘째 화덕 유지**', [['request/1', 112, '둘째 화덕 유지']]],
    ['no bold word, in Korean', 'ko', '1. 둘째 화덕 유지', [['request/1', 112, '둘째 화덕 유지']]],
    [
      'a word and what is asked',
      'en',
      '1. **Ovens** Keep the second',
      [
        ['head/1', 112, 'Ovens'],
        ['text/1', 324, 'Keep the second'],
      ],
    ],
  ] as const)('of %s is shown', async (_, language, margin, expected) => {
    expect((await texts('requests', margin, language)).filter(([name]) => !String(name).startsWith('num'))).toEqual(
      expected,
    );
  });

  test('may be signed with a name alone', async () => {
    const margin = '1. **Ovens** Keep the second\n\n- **Ada Baker**\n- The guild';
    expect((await texts('requests', margin)).slice(3)).toEqual([
      ['name/1', 48, 'Ada Baker'],
      ['name/2', 492, 'The guild'],
    ]);
  });
});

test.each([
  ['steps', '1. **Knead**\n2. **Bake** until brown', ['Knead', 'Bake', 'until brown']],
  ['columns', '1. **Knead**\n   - **Who** The baker\n2. **Bake** until brown', ['Knead', 'Who', 'The baker', 'Bake']],
])('an item of %s may be a bold word alone', async (kind, margin, expected) => {
  const words = (await texts(kind, margin)).map(([, , word]) => word);
  expect(expected.filter(word => !words.includes(word))).toEqual([]);
});

test.each([
  ['en', '- The queue is long\n  - In winter, too'],
  ['ko', '- 줄이 길다\n  - 겨울에도'],
] as const)('a situation without a chart has its points over the whole width: %s', async (language, margin) => {
  const { layout, texts: found } = await shown('situation', margin, language);
  expect([layout, found.find(([name]) => name === 'body')?.[1]]).toEqual(['points', 48]);
});

test.each([
  ['a name and lines', 'Ada Baker\n\n- The bakery', 1],
  ['lines alone', '- The bakery\n- Open at six', 1],
  ['a name alone', 'Ada Baker', 0],
])('the last slide has no rule with nothing below it: %s', async (_, margin, rules) => {
  expect((await shown('closing', margin)).rules).toBe(rules);
});
