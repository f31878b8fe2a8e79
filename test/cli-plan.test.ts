// `briefdeck plan` as its user meets it: the plan in full, and a file of it that never replaces another.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { wholePlanText } from '../src/build/plan-text.ts';
import { commandLine } from './command-line.ts';

const ARTICLE = `# 동네 빵집

:::slide{#cover}
### 동네 빵집
:::

## 빵

:::slide{#loaves chart=loaves holds="loaves.white > loaves.rye; loaves.white > 20"}
### 식빵이 앞섬
하루에 굽는 빵(개)
:::

:::slide{#queue}
### 줄은 “아침”에 가장 긺
- 아침
- 저녁: “짧음”
:::
`;

const FIGURES =
  'id,group,value,decimals,unit,as_of,label.ko\nloaves.white,loaves,40,0,count,2021,식빵\nloaves.rye,loaves,12,0,count,2021,호밀빵\n';

const { root, put, briefdeck } = commandLine({
  'data/bakery/article.ko.md': ARTICLE,
  'data/bakery/figures.csv': FIGURES,
});
const core = { plan: wholePlanText };
const FILE = 'data/bakery/briefing.yaml';

const WHOLE = `title: {ko: 동네 빵집}

slides:
  cover: {template: cover}
  loaves:
    chart: loaves
    holds: [loaves.white > loaves.rye, loaves.white > 20]
    template: chart
  queue: {template: points}

charts:
  loaves:
    group: loaves
    spec: ranked-bars
    sort: value
    title: {ko: 하루에 굽는 빵(개)}

decks:
  talk:
    template: executive
    opening: [cover]
    sections:
      - id: loaves
        title: {ko: 빵}
        slides: [loaves, queue]

audiences:
  ko:
    name: {ko: 한국어}
    language: ko
    deck: talk
    theme: policy
    file: '{briefing}.{language}'
`;

test('prints the plan in full, and a plan that is printed is a plan', async () => {
  expect(await briefdeck(['plan'], core)).toEqual({ exitCode: 0, out: WHOLE, err: '' });
  put(FILE, WHOLE);
  expect(await briefdeck(['plan', 'bakery'], core)).toEqual({ exitCode: 0, out: WHOLE, err: '' });
});

test('saves it, once and again', async () => {
  const said = { exitCode: 0, out: 'The plan is in data/bakery/briefing.yaml.\n', err: '' };
  expect(await briefdeck(['plan', '--write'], core)).toEqual(said);
  expect(readFileSync(join(root(), FILE), 'utf8')).toBe(WHOLE);
  expect(await briefdeck(['plan', '--write'], core)).toEqual(said);
  expect((await briefdeck(['plan', '--write', '--messages', 'ko'], core)).out).toBe(
    '계획을 data/bakery/briefing.yaml에 저장하였습니다.\n',
  );
});

test('a plan that says otherwise stays as it is', async () => {
  put(FILE, 'title: Bread\n');
  const { exitCode, err } = await briefdeck(['plan', '--write'], core);
  expect([exitCode, err.split('\n')[0]]).toEqual([
    1,
    'error BD575: data/bakery/briefing.yaml is there already, and stays as it is. Run the command without --write, and copy from what it prints.',
  ]);
  expect(readFileSync(join(root(), FILE), 'utf8')).toBe('title: Bread\n');
  expect((await briefdeck(['plan'], core)).out).toContain('title: Bread\n');
});

test('of several briefings each is named', async () => {
  put('data/mill/article.en.md', '# Mill\n\n:::slide{#one}\n### Mill\n:::\n');
  const { out } = await briefdeck(['plan'], core);
  expect(out.match(/^#.*$/gm)).toEqual(['# data/bakery/briefing.yaml', '# data/mill/briefing.yaml']);
});

test('a briefing with errors has none to print', async () => {
  put('data/bakery/article.ko.md', ARTICLE.replace('chart=loaves', 'chrat=loaves'));
  const { exitCode, out, err } = await briefdeck(['plan', '--write'], core);
  expect([exitCode, out]).toEqual([1, '']);
  expect(err).toContain('data/bakery/article.ko.md:9:18 error BD310: “chrat=loaves” is not understood here');
});
