// Workbooks and CSV files as manuscripts: tables, and the lines around them.
import { expect, test } from 'vitest';
import { workbookBytes } from '../briefing/workbook-bytes.ts';
import { readFile } from './manuscript-text.ts';

test('a sheet is a heading; title rows, the table as Excel shows it, and its source', async () => {
  const bytes = workbookBytes({
    sheets: [
      {
        name: '조사 결과',
        merged: ['B3:C3', 'A3:A4'],
        rows: [
          ['표 1. 산업별 AI 도입률'],
          ['(단위: %)'],
          ['산업', '도입률'],
          [undefined, '2023', '2024'],
          ['제조업', { value: 0.213, format: '0.0%' }, { value: 0.306, format: '0.0%' }],
          ['서비스업', { value: 13825, format: '#,##0' }, 5],
          ['자료: 통계청'],
          [],
          ['둘째', 1],
          ['셋째', 2],
        ],
      },
      { name: 'hidden', state: 'hidden', rows: [['x', 1]] },
      { name: 'Notes', rows: [['Only text.']] },
    ],
  });
  const { text, said, manuscript } = await readFile('tables.xlsx', bytes);
  expect(said('en')).toBe('');
  expect(text).toBe(`\
## 조사 결과
표 1. 산업별 AI 도입률
(단위: %)
산업 | 도입률 | 도입률
산업 | 2023 | 2024
제조업 | 21.3% | 30.6%
서비스업 | 13825 | 5
자료: 통계청
둘째 | 1
셋째 | 2
## Notes
Only text.`);
  const table = manuscript?.blocks.find(({ kind }) => kind === 'table');
  expect(table?.kind === 'table' && table.rows[2]?.[1]?.place).toEqual({
    file: 'tables.xlsx',
    line: 5,
    column: 2,
    cell: '조사 결과!B5',
  });
});

test('a formula without a result is named, not read as nothing', async () => {
  const { text, said } = await readFile(
    'tables.xlsx',
    workbookBytes({
      sheets: [
        {
          name: 'a',
          rows: [
            ['x', 3, { formula: 'B2*2' }],
            ['y', 2],
          ],
        },
      ],
    }),
  );
  expect(text).toBe('# a\nx | 3\ny | 2');
  expect(said('en')).toContain(
    'warning BD721: 1 cell of the sheet “a” has a formula without a result and was left empty.',
  );
});

test('a CSV file: title, table, source', async () => {
  const { text } = await readFile(
    'a.csv',
    'Table 1. Adoption,,\n\nSector,2023,2024\nIndustry,21%,"1,306"\nSource: survey,,\n',
  );
  expect(text).toBe('Table 1. Adoption\nSector | 2023 | 2024\nIndustry | 21% | 1,306\nSource: survey');
});
