// Which kind of slide its words make it, and where there is no room for a kind that has fixed places.
import { expect, test } from 'vitest';
import { parseArticle } from '../../../src/briefing/article/parse-article.ts';
import { slideKind } from '../../../src/briefing/convention/slide-kind.ts';

const nothing = { chart: false, charts: false, table: false };

async function kindOf(words: string, named: Partial<typeof nothing> = {}): Promise<string> {
  const text = `# T\n\n:::slide{#a}\n### Claim\n\n${words}\n:::\n`;
  const article = await parseArticle('article.en.md', text, 'en', () => undefined);
  const slide = article.slides.get('a');
  return slide ? slideKind(slide, { ...nothing, ...named }) : 'none';
}

const groups = (...names: readonly string[]) => names.map(name => `#### ${name}\n\n- A point\n- Another\n`).join('\n');

test.each<[string, string]>([
  ['points', '- A point\n- Another'],
  ['points', 'A paragraph.'],
  ['points', '- 첫째\n- 둘째\n  - 자세히'],
  ['key-figures', '- [61.5%](fig:a) of adults\n- [20%](fig:b) of adults'],
  ['key-figures', '- [61.5%](fig:a) 성인의 비율\n- [20%](fig:b) 청년의 비율\n\n1. **수요** 늘어남\n2. **공급** 줄어듦'],
  ['key-figures', '- [61.5%](fig:a) of adults'],
  ['big-number', '- [61.5%](fig:a) of adults\n\n1. **Who** Adults in town\n2. **When** In spring'],
  ['big-number', '- [61.5%](fig:a) 성인의 비율\n\n1. **대상** 시의 성인\n\n> 2023년에는 묻지 않음'],
  ['steps', '1. **Boil** Bring water to the boil\n2. **Pour** Serve at once'],
  ['steps', '1. **끓이기** 물을 끓인다\n2. **따르기** 바로 낸다\n3. **마시기** 함께 마신다'],
  ['columns', groups('One', 'Two', 'Three')],
  ['columns', groups('하나', '둘')],
  ['columns', groups('One', 'Two', 'Three', 'Four')],
  ['table', '| A | B |\n| --- | --- |\n| 1 | 2 |'],
  ['table', '| A | B |\n| --- | --- |\n| 1 | 2 |\n\n- What follows'],
  ['comparison', '| | Old | New |\n| --- | --- | --- |\n| Aim | Speed | Care |'],
  ['comparison', '| | 이전 | 이후 |\n| --- | --- | --- |\n| 목표 | 속도 | 돌봄 |\n\n> 돌봄이 먼저'],
  ['quote', '> Tea forgets the din.\n\nT’ien Yiheng'],
  ['quote', '> 차는 소란을 잊게 한다.\n\n전예형'],
  ['statement', '1. Talent\n2. Money\n\n> Both are needed'],
  ['picture', '![a hall](hall.png)\n\n- What it shows'],
])('%s', async (kind, words) => {
  expect(await kindOf(words)).toBe(kind);
});

test.each<[string, string]>([
  ['a label that is too long', `- [61.5%](fig:a) ${'of adults '.repeat(12)}\n- [20%](fig:b) of adults`],
  ['five figures', ['a', 'b', 'c', 'd', 'e'].map(id => `- [1%](fig:${id}) of them`).join('\n')],
  ['a figure with points under it', '- [61.5%](fig:a) of adults\n  - Mostly at breakfast\n- [20%](fig:b) of adults'],
  ['a figure among other points', '- [61.5%](fig:a) of adults\n- Others drink water'],
  ['steps of which one has no word', '1. **Boil** Bring water to the boil\n2. Serve at once'],
  ['seven steps', '1234567'.replace(/./g, '$&. **Step** Do it\n')],
  ['a step that is too long', `1. **끓이기** ${'물을 끓인다 '.repeat(30)}\n2. **따르기** 낸다`],
  ['five groups', groups('A', 'B', 'C', 'D', 'E')],
  ['a group that is too long', `${groups('A', 'B')}\n#### C\n\n${'- 긴 글이 열에 들어가지 않음\n'.repeat(5)}`],
  ['a quote that nobody said', '> Tea forgets the din.'],
])('points for %s', async (_, words) => {
  expect(await kindOf(words)).toBe('points');
});

test('what is named beside the words comes first', async () => {
  expect(await kindOf('What it shows, %', { chart: true })).toBe('chart');
  expect(await kindOf('- A point', { chart: true })).toBe('chart-points');
  expect(await kindOf('', { charts: true })).toBe('two-charts');
  expect(await kindOf('1. Head\n2. Head', { table: true })).toBe('table');
});
