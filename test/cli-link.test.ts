import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { linkArticles } from '../src/build/link-articles.ts';
import { commandLine } from './command-line.ts';
import { BAKERY } from './small-project.ts';

const FIGURES = `id,group,value,decimals,unit,source,as_of,label.en,label.ko
loaves.white,loaves,40,0,count,diary,2021,White,식빵
loaves.rye,loaves,12,0,count,diary,2021,Rye,호밀빵
waiting,,62.5,1,percent,diary,2021,Waiting,대기 손님
oven,,3000000,0,KRW,diary,2021,Price of the oven,오븐 가격
early,,18.5,1,percent,diary,2021,Customers before seven,일곱 시 전 손님
late,,18.5,1,percent,diary,2021,Customers after seven,일곱 시 후 손님
`;

const { root, put, briefdeck } = commandLine({ ...BAKERY, 'data/bakery/figures.csv': FIGURES });
const core = { link: linkArticles };
const article = (language: string): string => `data/bakery/article.${language}.md`;
const text = (language: string): string => readFileSync(join(root(), article(language)), 'utf8');
const add = (language: string, prose: string): void =>
  put(article(language), `${BAKERY[article(language)]}\n${prose}\n`);

test('says that there is nothing to link', async () => {
  expect(await briefdeck(['link'], core)).toEqual({
    exitCode: 0,
    out: 'No number without a link is surely that of a figure.\n',
    err: '',
  });
  expect((await briefdeck(['link', '--messages', 'ko'], core)).out).toBe(
    '연결되지 않은 숫자 가운데 어느 수치인지 확실한 것이 없습니다.\n',
  );
});

test('shows the links with their units, in both languages, and makes them only when told', async () => {
  add('en', 'The price of the oven is 3 million won. In all, 62.5% are waiting.');
  add('ko', '오븐 가격은 300만 원이고, 손님의 62.5%가 대기한다.');
  const shown = await briefdeck(['link', 'bakery'], core);
  expect(shown.out).toBe(`\
data/bakery/article.en.md:18:26  3 million won → [3 million won](fig:oven)
data/bakery/article.en.md:18:49  62.5% → [62.5%](fig:waiting)
data/bakery/article.ko.md:18:8  300만 원 → [300만 원](fig:oven)
data/bakery/article.ko.md:18:22  62.5% → [62.5%](fig:waiting)
4 links in 2 articles to make: npx briefdeck link --write makes them.
`);
  expect(text('en')).not.toContain('fig:oven');
  expect((await briefdeck(['link', '--write'], core)).out).toMatch(/\n4 links in 2 articles made\.\n$/);
  expect(text('en')).toContain('is [3 million won](fig:oven). In all, [62.5%](fig:waiting) are');
  expect(text('ko')).toContain('오븐 가격은 [300만 원](fig:oven)이고, 손님의 [62.5%](fig:waiting)가');
  expect((await briefdeck(['link', '--write'], core)).out).toBe(
    'No number without a link is surely that of a figure.\n',
  );
});

test('leaves what has the number alone, another unit, or a link already', async () => {
  add('en', 'The forest lost 62.5% of its trees. They wait 62.5 minutes. Of 12 months, [40](plain:) days were dry.');
  add('ko', '숲의 62.5%가 사라졌다. 줄은 62.5m이다. 12개월 동안 비가 왔다.');
  expect((await briefdeck(['link'], core)).out).toBe('No number without a link is surely that of a figure.\n');
});

test('lists a number that may be that of several figures', async () => {
  add('en', 'Of all customers 18.5% buy rye.');
  const { out, err } = await briefdeck(['link', '--write'], core);
  expect(out).toBe('No number without a link is surely that of a figure.\n');
  expect(err).toContain(
    'data/bakery/article.en.md:18:18 notice BD731: “18.5%” may be “early” (Customers before seven) or “late” (Customers after seven): they have the same number, and the words here fit them equally well. Link it to the one that is meant: [18.5%](fig:early).',
  );
});

test('finds a number that a table of the same article contradicts, without any link', async () => {
  add(
    'en',
    `| Branch | Share of rye (%) | Share of white (%) |\n| --- | --- | --- |\n| Harbor | 19 | 42 |\n| Station | 35 | 40 |\n\nIn the branch Harbor the share of rye is 21%. At the Station the share of white is 40%.`,
  );
  const { err } = await briefdeck(['link'], core);
  expect(err).toContain(
    'data/bakery/article.en.md:23:42 warning BD730: “21%” is written here, but a table of this article has 19% for “Harbor, Share of rye”. Correct the one that is wrong, and link both to one figure.',
  );
  expect(err).not.toContain('“40%”');
});

test('the same in Korean', async () => {
  add(
    'ko',
    `| 지점 | 호밀빵 비중(%) | 식빵 비중(%) |\n| --- | --- | --- |\n| 항구점 | 19.2 | 42.0 |\n| 역전점 | 35.1 | 40.7 |\n\n항구점의 호밀빵 비중은 21.2%이다. 역전점의 식빵 비중은 40.7%이다.`,
  );
  const { err } = await briefdeck(['link', '--messages', 'ko'], core);
  expect(err).toContain(
    'BD730: 여기에는 “21.2%”라고 적혀 있지만, 이 원고의 표에는 “항구점, 호밀빵 비중”의 값이 19.2%입니다. 틀린 쪽을 고치고, 둘을 같은 수치에 연결하십시오.',
  );
  expect(err).not.toContain('“40.7%”');
});

test('a number near a figure with its words is one that the table contradicts', async () => {
  add('en', 'The price of the oven is 3.1 million won.');
  expect((await briefdeck(['link'], core)).err).toContain('warning BD450: “3.1” is typed by hand');
});

test('sync --link does the same', async () => {
  add('en', 'In all, 62.5% are waiting.');
  add('ko', '손님의 62.5%가 대기한다.');
  const same = [['--messages', 'en'], ['--messages', 'ko'], ['--json'], ['bakery']];
  for (const words of same)
    expect(await briefdeck(['sync', '--link', ...words], core)).toEqual(await briefdeck(['link', ...words], core));
  expect(text('en')).toContain('In all, 62.5% are');
  expect((await briefdeck(['sync', '--link', '--write'], core)).out).toMatch(/\n2 links in 2 articles made\.\n$/);
  expect(text('en')).toContain('In all, [62.5%](fig:waiting) are');
  expect(text('ko')).toContain('손님의 [62.5%](fig:waiting)가');
});

test('touches no other byte', async () => {
  const windows = `\uFEFF${`${BAKERY[article('en')]}\nIn all, 62.5% are waiting.`.replaceAll('\n', '\r\n')}  \t\r\n`;
  put(article('en'), windows);
  await briefdeck(['link', '--write'], core);
  expect(text('en')).toBe(windows.replace('all, 62.5%', 'all, [62.5%](fig:waiting)'));
});
