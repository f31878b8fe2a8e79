// A report with a workbook of tables: the workbook is copied, and `tables.yaml` says where its figures are.
import { strFromU8, strToU8 } from 'fflate';
import { expect, test } from 'vitest';
import { makeBriefing } from '../../src/build/make-briefing.ts';
import { type TestCell, type TestSheet, workbookBytes } from '../briefing/workbook-bytes.ts';
import { program } from '../project-files.ts';

const share = (value: number): TestCell => ({ value, format: '0.0%' });

const report = `# AI 활용 실태와 과제

## 활용 목적

2024년 기업의 AI 활용 목적은 제품 개발이 30.6%로 가장 많았고 마케팅이 25.0%였다. 물류는 9.0%에 그쳤다.

자료: 산업통상자원부, ‘2024년 AI 활용 실태조사’
`;

const english = `# Use of AI and what it takes

## Purposes

In 2024 firms used AI for product development (30.6%), marketing (25.0%) and logistics (9.0%).

| Purpose | Firms asked | 2023 | 2024 |
| --- | --- | --- | --- |
| Product development | 500 | 28.1% | 30.6% |
| Logistics | 500 | 12.0% | 9.0% |
| Marketing | 500 | 20.0% | 25.0% |
`;

const purposes: TestSheet = {
  name: '활용 목적',
  rows: [
    ['표 3. AI 활용 목적'],
    ['(단위: %, 개사)'],
    ['목적', '응답 기업 수', '2023년', '2024년', '비고'],
    ['제품 개발', 500, share(0.281), share(0.306)],
    ['물류', 500, share(0.12), share(0.09), '수정'],
    ['마케팅', 500, share(0.2), share(0.25)],
    ['자료: 산업통상자원부, ‘2024년 AI 활용 실태조사’'],
  ],
};

async function make(
  sheets: readonly TestSheet[],
  reports: Readonly<Record<string, string>> = { 'report.ko.md': report },
) {
  const made = await makeBriefing({
    briefing: 'ai',
    reports: [
      ...Object.entries(reports).map(([path, text]) => ({ path, bytes: strToU8(text) })),
      { path: 'sheets/tables.xlsx', bytes: workbookBytes({ sheets }) },
    ],
    files: program,
    messages: 'en',
  });
  const text = (name: string) => {
    const bytes = made.files.get(`data/ai/${name}`);
    return bytes && strFromU8(bytes);
  };
  return { ...made, text };
}

test('a workbook beside a report is copied, and tables.yaml says where its figures are', async () => {
  const { files, text, review, diagnostics } = await make([purposes]);
  expect(diagnostics).toEqual([]);
  expect([...files.keys()]).toEqual([
    'data/ai/article.ko.md',
    'data/ai/tables.yaml',
    'data/ai/sources.yaml',
    'data/ai/briefing.yaml',
    'data/ai/tables.xlsx',
  ]);
  expect(text('tables.yaml')).toBe(`# yaml-language-server: $schema=../../templates/schema/tables.schema.json

ai-hwalyong-mokjeok:
  workbook: tables.xlsx
  sheet: 활용 목적
  header: 3
  labels: {ko: 목적}
  columns:
    '2023': {head: 2023년, as_of: '2023'}
    '2024': {head: 2024년, as_of: '2024'}
    eungdap-gieop-su: {head: 응답 기업 수, unit: count}
  ids: {jepum-gaebal: 제품 개발, mulryu: 물류, maketing: 마케팅}
  unit: percent
  baseColumn: 응답 기업 수
  source: saneoptongsangjawonbu-2024nyeon-ai-hwaly
`);
  expect(text('article.ko.md')).toContain(
    '제품 개발이 [30.6%](fig:ai-hwalyong-mokjeok.jepum-gaebal.2024)로 가장 많았고 마케팅이 [25.0%](fig:ai-hwalyong-mokjeok.maketing.2024)였다. 물류는 [9.0%](fig:ai-hwalyong-mokjeok.mulryu.2024)에 그쳤다.',
  );
  expect(review).toContain('## Tables that stay in their workbook (1)');
  expect(review).toContain('| ai-hwalyong-mokjeok | sheets/tables.xlsx, 활용 목적 | 9 | Each of its cells is a number');
  expect(review).toContain('“활용 목적”, paragraph 1; sheets/tables.xlsx, 활용 목적!D4 |');
});

test('labels in the other language come from the same table in its text', { tags: ['slow'] }, async () => {
  const { text, diagnostics } = await make([purposes], { 'report.ko.md': report, 'report.en.md': english });
  expect(diagnostics).toEqual([]);
  expect(text('tables.yaml')).toContain(`  ids:
    product-development: {ko: 제품 개발, en: Product development}
    logistics: {ko: 물류, en: Logistics}
    marketing: {ko: 마케팅, en: Marketing}
`);
  expect(text('article.en.md')).toContain('product development ([30.6%](fig:firms-used-ai.product-development.2024))');
  expect(text('article.ko.md')).toContain('(fig:firms-used-ai.product-development.2024)');
});

test('where only the prose of the other language names a row, that is its label there', {
  tags: ['slow'],
}, async () => {
  const prose = english.slice(0, english.indexOf('| Purpose'));
  const { text, diagnostics } = await make([purposes], { 'report.ko.md': report, 'report.en.md': prose });
  expect(diagnostics).toEqual([]);
  expect(text('tables.yaml')).toContain('{ko: 물류, en: Logistics}');
  expect(text('article.en.md')).toContain('logistics ([9.0%](fig:ai-hwalyong-mokjeok.mulryu.2024))');
});

test('a row that the prose of the other language says to have risen is called by its name alone', {
  tags: ['slow'],
}, async () => {
  const risen = english
    .slice(0, english.indexOf('| Purpose'))
    .replace('logistics (9.0%)', 'logistics, where use increased by 9.0%,');
  expect(risen).toContain('increased by 9.0%');
  const { text } = await make([purposes], { 'report.ko.md': report, 'report.en.md': risen });
  expect(text('tables.yaml')).not.toContain('(increase)');
});

test('questions, answers, two languages, units of rows, years as rows: each is an entry that the build reads', {
  tags: ['slow'],
}, async () => {
  const { text, diagnostics, counts } = await make([
    {
      name: 'Survey',
      merged: ['A2:A3', 'A4:A5'],
      rows: [
        ['질문', '응답', '비율 (%) (n=500)'],
        ['AI를 활용합니까?', '예', 30.6],
        [undefined, '아니요', 69.4],
        ['도입할 계획입니까?', '있다', 55.1],
        [undefined, '없다', 44.9],
      ],
    },
    {
      name: 'Regions',
      rows: [
        ['시도별 수출', '', '단위: 백만 달러, %'],
        ['지역', 'Region', '수출액(백만 달러)', '증가율(%)'],
        ['서울', 'Seoul', 1200.5, 2.1],
        ['부산', 'Busan', 800.1, { value: -1.2, format: '0.0' }],
      ],
    },
    {
      name: 'Years',
      rows: [
        ['연도', '사업체 수(개)', '종사자 수(명)'],
        ['2022', 13825, 402331],
        ['2023', 14210, 410022],
      ],
    },
  ]);
  expect(diagnostics).toEqual([]);
  const tables = text('tables.yaml') ?? '';
  expect(tables).toContain(
    '  header: 1\n  labels: {ko: 응답}\n  groups: {ko: 질문}\n  columns:\n    biyul: {head: 비율 (%)}\n',
  );
  expect(tables).toContain('AI를 활용합니까? > 예');
  expect(tables).toContain('labels: {ko: 지역, en: Region}');
  expect(tables).toContain('seoul: {ko: 서울, en: Seoul}');
  expect(tables).toContain('head: 수출액(백만 달러)');
  expect(tables).toContain("'2022': '2022'");
  expect(counts.figures).toBe(15);
});

test('a table with a cell that is no number goes into figures.csv, as before', { tags: ['slow'] }, async () => {
  const rows = purposes.rows.with(5, ['마케팅', 500, '-', share(0.25)]);
  const { text, files } = await make([{ ...purposes, rows }]);
  expect(text('tables.yaml')).toBeUndefined();
  expect(files.has('data/ai/tables.xlsx')).toBe(false);
  expect(text('figures.csv')).toContain('제품 개발');
});

test('what a build refuses of a table goes into figures.csv', { tags: ['slow'] }, async () => {
  // Two columns of the sheet have the head that tells one of them.
  const rows = purposes.rows.with(2, ['목적', '응답 기업 수', '2023년', '2024년', '2024년']);
  const { text, diagnostics } = await make([{ ...purposes, rows }]);
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(text('tables.yaml')).toBeUndefined();
  expect(text('figures.csv')).toContain('제품 개발');
});
