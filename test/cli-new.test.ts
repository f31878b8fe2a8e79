// `briefdeck new`: a report becomes a briefing in the project, and nothing that is there is lost.
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { buildDecks } from '../src/build/build.ts';
import { makeBriefing } from '../src/build/make-briefing.ts';
import { syncArticles } from '../src/build/sync-articles.ts';
import { run } from '../src/cli/run.ts';
import { type TestCell, workbookBytes } from './briefing/workbook-bytes.ts';
import { NO_CORE } from './command-line.ts';

const folders: string[] = [];

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** A folder with reports in it, and `briefdeck` as called there. */
function desk(reports: Readonly<Record<string, string | Uint8Array>>) {
  const folder = mkdtempSync(join(tmpdir(), 'briefdeck-'));
  folders.push(folder);
  for (const [name, content] of Object.entries(reports)) writeFileSync(join(folder, name), content);
  return {
    folder,
    read: (path: string): string => readFileSync(join(folder, path), 'utf8'),
    has: (path: string): boolean => existsSync(join(folder, path)),
    call: async (...argv: readonly string[]) => {
      const [out, err]: [string[], string[]] = [[], []];
      const environment = {
        cwd: folder,
        env: { LANG: 'C' },
        systemLanguage: 'en-US',
        stdout: { isTTY: false, write: (text: string) => void out.push(text) },
        stderr: { isTTY: false, write: (text: string) => void err.push(text) },
      };
      const exitCode = await run(argv, environment, {
        ...NO_CORE,
        makeBriefing,
        build: buildDecks,
        sync: syncArticles,
      });
      return { exitCode, out: out.join(''), err: err.join('') };
    },
  };
}

const english = `# Night Buses in Sample Town

Transport office

## What residents ask for

In March 2025 the town asked 800 residents. 61.5% want a night bus, and 12.5% use the night taxi.
A bus is wanted on Fridays (48.5%), on Saturdays (44.0%) and on the days before (21.5%).

Source: Sample Town, Survey of Residents 2025
`;

const korean = `# 예시시 심야버스

교통과

## 주민 수요

시는 2025년 3월 주민 800명을 조사하였다. 61.5%가 심야버스를 희망하였고, 12.5%가 심야택시를 이용하였다.
심야버스를 희망하는 요일은 금요일(48.5%), 토요일(44.0%), 평일(21.5%)의 순이었다.

자료: 예시시, ‘2025년 주민 조사’
`;

describe('briefdeck new', { timeout: 120_000 }, () => {
  test('makes a briefing of a report in two languages, which builds at once', async () => {
    const { call, read } = desk({ 'report.en.md': english, 'report.ko.md': korean });
    const made = await call('new', 'buses', 'report.en.md', 'report.ko.md');
    expect(made).toMatchObject({ exitCode: 0, err: '' });
    expect(made.out).toContain(
      'data/buses/article.en.md\n  data/buses/article.ko.md\n  data/buses/figures.csv\n  data/buses/sources.yaml\n  data/buses/briefing.yaml\n  data/buses/review.md\n',
    );
    expect(read('data/buses/article.en.md')).toContain('[61.5%](fig:');
    expect(read('data/buses/article.ko.md')).toContain('[61.5%](fig:');
    expect(read('data/buses/review.md')).toMatch(/^# What is proposed for “buses”\n/);
    const built = await call('build', 'buses');
    expect(built.exitCode).toBe(0);
    expect(built.out).toContain('buses.seminar-ko.ko.pptx');
  });

  test('gives the same bytes again, and leaves what is there as it is', async () => {
    const { call, read, folder } = desk({ 'report.en.md': english, 'report.ko.md': korean });
    await call('new', 'one', 'report.en.md');
    await call('new', 'two', 'report.en.md');
    expect(read('data/two/article.en.md')).toBe(read('data/one/article.en.md'));
    writeFileSync(
      join(folder, 'data/one/article.en.md'),
      read('data/one/article.en.md').replace('A bus is', 'Buses are'),
    );
    const again = await call('new', 'one', 'report.en.md', 'report.ko.md');
    expect(again.exitCode).toBe(0);
    expect(again.err).toContain('BD748: data/one/article.en.md is there already and stays as it is.');
    expect(again.err).not.toContain('new entries');
    expect(read('data/one/article.en.md')).toContain('Buses are wanted');
    expect(read('data/one/article.ko.md')).toContain('# 예시시 심야버스');
  });

  test('leaves a table in its workbook, so that the file of the next quarter is copied over it', {
    tags: ['slow'],
  }, async () => {
    const share = (value: number): TestCell => ({ value, format: '0.0%' });
    const quarter = (...rows: readonly (readonly TestCell[])[]) =>
      workbookBytes({
        sheets: [{ name: '요일', rows: [['심야버스를 희망하는 요일'], ['(단위: %)'], ['요일', '비율'], ...rows] }],
      });
    const { call, read, has, folder } = desk({
      'report.ko.md': korean,
      'days.xlsx': quarter(['금요일', share(0.485)], ['토요일', share(0.44)], ['평일', share(0.215)]),
    });
    expect(await call('new', 'buses', 'report.ko.md', 'days.xlsx')).toMatchObject({ exitCode: 0, err: '' });
    expect(read('data/buses/figures.csv')).not.toContain('48.5');
    expect(read('data/buses/article.ko.md')).toContain('금요일([48.5%](fig:');
    expect((await call('build', 'buses')).exitCode).toBe(0);
    writeFileSync(
      join(folder, 'data/buses/days.xlsx'),
      quarter(['토요일', share(0.41)], ['일요일', share(0.1)], ['금요일', share(0.512)], ['평일', share(0.215)]),
    );
    const built = await call('build', 'buses');
    expect(built.exitCode).toBe(0);
    expect(built.err).toContain('days.xlsx:요일!A5 warning BD786');
    expect(built.out).toContain('48.5% → 51.2%');
    expect(built.out).toContain('44.0% → 41.0%');
    expect(built.out).not.toContain('21.5% →');
    expect((await call('sync', 'buses', '--write')).exitCode).toBe(0);
    expect(read('data/buses/article.ko.md')).toContain('금요일([51.2%](fig:');
    expect(has('data/buses/tables.yaml')).toBe(true);
    writeFileSync(join(folder, 'data/buses/days.xlsx'), quarter(['토요일', share(0.41)], ['금요일', share(0.512)]));
    const lost = await call('build', 'buses');
    expect(lost.exitCode).toBe(1);
    expect(lost.err).toContain('error BD785');
    expect(lost.err.match(/error BD/g)).toHaveLength(1);
  });

  test('finds room for a long title, and makes no page of contents for one section', async () => {
    const long =
      '고용동향 조사 결과와 산업별 취업자 변화 그리고 향후 정책과제에 관한 종합적인 분석과 전망에 대한 연구 보고서';
    const text = `# ${long}\n\n취업자는 전년보다 18만 7천명 증가하였다. 고용률은 70.4%로 높아졌고, 실업률은 2.9%로 낮아졌다.\n`;
    const { call, read } = desk({ 'jobs.md': text });
    expect(await call('new', 'jobs', 'jobs.md')).toMatchObject({ exitCode: 0 });
    expect(read('data/jobs/briefing.yaml')).not.toContain('template: seminar');
    expect(read('data/jobs/article.ko.md')).toContain('[18만 7천명](fig:');
  });

  test('takes a text without a number and without a title', async () => {
    const { call, read, has } = desk({
      'memo.txt':
        'The council meets on Friday, and everybody may come.\n\nIt will talk about buses, which many ask for.\n',
    });
    const made = await call('new', 'memo', 'memo.txt');
    expect(made.exitCode).toBe(0);
    expect(made.err).toContain('BD750: no number with a unit was found in “memo.txt”.');
    expect(has('data/memo/figures.csv')).toBe(false);
    expect(read('data/memo/article.en.md')).toMatch(/^# memo\n/);
    expect((await call('build', 'memo')).exitCode).toBe(0);
  });

  test.each([
    ['without files', ['new', 'buses'], 'BD741: “new” needs a name for the briefing and the files to read.', 2],
    [
      'with a name that is no folder',
      ['new', '../up', 'report.en.md'],
      'BD740: “../up” cannot be the name of a briefing',
      2,
    ],
    [
      'of a file that is not there',
      ['new', 'buses', 'raport.docx'],
      'BD803: “raport.docx” cannot be read (ENOENT).',
      3,
    ],
    [
      'of two texts in one language',
      ['new', 'buses', 'report.en.md', 'second.md'],
      'BD742: “report.en.md” and “second.md” are both texts in the language “en”',
      1,
    ],
    [
      'in a language that there is not',
      ['new', 'buses', 'report.en.md', '--lang', 'fr'],
      'BD746: there is no locale for the language “fr”.',
      2,
    ],
  ])('%s writes nothing', async (_, argv, message, exitCode) => {
    const { call, has } = desk({ 'report.en.md': english, 'second.md': english.replace('Night', 'Late') });
    const refused = await call(...argv);
    expect(refused.err).toContain(message);
    expect(refused.exitCode).toBe(exitCode);
    expect(has('data')).toBe(false);
  });
});
