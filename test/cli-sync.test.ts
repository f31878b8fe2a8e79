import { readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { syncArticles } from '../src/build/sync-articles.ts';
import { commandLine } from './command-line.ts';
import { BAKERY } from './small-project.ts';

const { root, put, briefdeck } = commandLine(BAKERY);
const core = { sync: syncArticles };
const article = (language: string): string => `data/bakery/article.${language}.md`;
const text = (path: string): string => readFileSync(join(root(), path), 'utf8');
const survey = (value: string): void =>
  put('data/bakery/figures.csv', BAKERY['data/bakery/figures.csv']?.replace('62.5', value));

test('says that there is nothing to do', async () => {
  expect(await briefdeck(['sync'], core)).toEqual({
    exitCode: 0,
    out: 'All numbers in the articles match the table.\n',
    err: '',
  });
  expect((await briefdeck(['sync', '--messages', 'ko'], core)).out).toBe('원고의 수치가 모두 수치 표와 같습니다.\n');
});

test('shows the edits, and makes them only when told', async () => {
  survey('64.0');
  const shown = await briefdeck(['sync', 'bakery'], core);
  expect(shown).toEqual({
    exitCode: 0,
    out: `\
data/bakery/article.en.md:14:6  62.5% → 64.0%
data/bakery/article.en.md:15:19  62.5% → 64.0%
data/bakery/article.ko.md:14:6  62.5% → 64.0%
data/bakery/article.ko.md:15:9  62.5% → 64.0%
4 edits in 2 articles to make: npx briefdeck sync --write makes them.
`,
    err: '',
  });
  expect(text(article('ko'))).toBe(BAKERY[article('ko')]);
  const korean = await briefdeck(['sync', '--messages=ko'], core);
  expect(korean.out).toMatch(
    /\n원고 2개에서 4곳을 고쳐야 합니다\. “npx briefdeck sync --write”를 실행하면 고쳐집니다\.\n$/,
  );
  expect((await briefdeck(['sync', '--write'], core)).out).toMatch(/\n4 edits in 2 articles made\.\n$/);
  expect(text(article('en'))).toBe(BAKERY[article('en')]?.replaceAll('62.5%', '64.0%'));
  expect(text(article('ko'))).toBe(BAKERY[article('ko')]?.replaceAll('62.5%', '64.0%'));
  expect((await briefdeck(['sync', '--write'], core)).out).toBe('All numbers in the articles match the table.\n');
});

test('touches no other byte, and no article without edits', async () => {
  survey('64.0');
  const windows = `\uFEFF${BAKERY[article('en')]?.replaceAll('\n', '\r\n')}  \t\r\n`;
  put(article('en'), windows);
  put(article('ko'), BAKERY[article('ko')]?.replaceAll('62.5%', '64.0%'));
  const long = new Date('2020-01-01T00:00:00Z');
  utimesSync(join(root(), article('ko')), long, long);
  const { out } = await briefdeck(['sync', '--write'], core);
  expect(out).toContain('2 edits in 1 article made.');
  expect(text(article('en'))).toBe(windows.replaceAll('62.5%', '64.0%'));
  expect(statSync(join(root(), article('ko'))).mtime).toEqual(long);
});

test('finds articles in folders whose names are taken apart into letters', async () => {
  for (const [path, content] of Object.entries(BAKERY)) put(path.replace('bakery', '빵집'.normalize('NFD')), content);
  rmSync(join(root(), 'data/bakery'), { recursive: true });
  const folder = `data/${'빵집'.normalize('NFD')}`;
  put(`${folder}/figures.csv`, BAKERY['data/bakery/figures.csv']?.replace('62.5', '64.0'));
  expect((await briefdeck(['sync', '빵집', '--write'], core)).out).toContain('4 edits in 2 articles made.');
  expect(readdirSync(join(root(), 'data'))).toHaveLength(1);
  expect(text(`${folder}/article.ko.md`)).toContain('[64.0%](fig:waiting)');
});

test('the same for a program', async () => {
  survey('64.0');
  const told = JSON.parse((await briefdeck(['sync', '--json'], core)).out);
  expect([told.exitCode, told.written, told.edits.length]).toEqual([0, false, 4]);
  expect(told.edits[0]).toEqual({
    file: 'data/bakery/article.en.md',
    line: 14,
    column: 6,
    before: '62.5%',
    after: '64.0%',
  });
});

test('leaves alone, and lists, what has another sign than its figure', async () => {
  survey('-62.5');
  const told = await briefdeck(['sync', '--write'], core);
  expect(told).toEqual({
    exitCode: 0,
    out: `\
data/bakery/article.en.md:14:6  62.5% ≠ −62.5%
data/bakery/article.en.md:15:19  62.5% ≠ −62.5%
data/bakery/article.ko.md:14:6  62.5% ≠ −62.5%
data/bakery/article.ko.md:15:9  62.5% ≠ −62.5%
4 places are left to you: the number does not go with its sign or with the words beside it.
`,
    err: '',
  });
  expect(text(article('en'))).toBe(BAKERY[article('en')]);
  expect((await briefdeck(['sync', '--messages', 'ko'], core)).out).toMatch(
    /\n위 4곳은 숫자가 부호나 앞뒤의 말과 맞지 않아 고치지 않았습니다\. 말과 함께 직접 고치십시오\.\n$/,
  );
  const { left } = JSON.parse((await briefdeck(['sync', '--json'], core)).out);
  expect(left[0]).toEqual({ file: 'data/bakery/article.en.md', line: 14, column: 6, form: '62.5%', now: '−62.5%' });
});

test('makes no edit from figures that are wrong', async () => {
  survey('many');
  const { exitCode, out, err } = await briefdeck(['sync', '--write'], core);
  expect([exitCode, out]).toEqual([1, '']);
  expect(err).toMatch(/^data\/bakery\/figures\.csv:4:\d+ error BD2\d\d: /);
  expect(err).toMatch(/\n1 error\. Nothing was written\.\n$/);
  expect(text(article('en'))).toBe(BAKERY[article('en')]);
});

test('makes none in an article that was saved in the meantime', async () => {
  survey('64.0');
  const meanwhile: typeof syncArticles = async (files, briefing) => {
    const synced = await syncArticles(files, briefing);
    writeFileSync(join(root(), article('en')), '# Another text\n');
    return synced;
  };
  const { exitCode, err } = await briefdeck(['sync', '--write'], { sync: meanwhile });
  expect([exitCode, err]).toEqual([
    3,
    'error BD820: “data/bakery/article.en.md” was saved by another program just now; nothing was written. Run the command again.\n1 error. Nothing was written.\n',
  ]);
  expect(text(article('en'))).toBe('# Another text\n');
  expect(text(article('ko'))).toBe(BAKERY[article('ko')]);
});
