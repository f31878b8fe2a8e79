// How many cells of tables like those of statistical offices get the right label, unit and base: the score is printed, and must not fall.
import { expect, test } from 'vitest';
import { figuresOf } from '../../src/briefing/figures/parse-figures.ts';
import type { Figure } from '../../src/briefing/model/figure.ts';
import { readFigureTable } from '../../src/briefing/read-figure-table.ts';
import { proposeFigures } from '../../src/import/figures/propose-figures.ts';
import { importBriefing } from '../../src/import/import-briefing.ts';
import { withLanguages } from '../../src/import/manuscript-language.ts';
import { NOTHING_REFUSED } from '../../src/import/refused.ts';
import { readManuscript } from '../../src/manuscript/read-manuscript.ts';
import { locales } from '../briefing/small-briefing.ts';
import { type TestCell, type TestSheet, workbookBytes } from '../briefing/workbook-bytes.ts';
import { written } from './manuscripts.ts';

const share = (value: number): TestCell => ({ value, format: '0.0%' });
const fixed = (value: number): TestCell => ({ value, format: '#,##0.0' });

interface Book extends TestSheet {
  readonly report: string;
  readonly language: string;
  /** The column and rows of its labels, and the unit and the base of each column: a number, a column, or a row (`=5`). */
  readonly labels: string;
  readonly rows: readonly (readonly TestCell[])[];
  readonly from: number;
  readonly to: number;
  readonly columns: Readonly<Record<string, readonly [unit: string, base?: string]>>;
  /** Units of rows that have their own. */
  readonly units?: Readonly<Record<number, string>>;
}

const books: readonly Book[] = [
  {
    name: '활용 목적',
    report: '# 실태\n## 결과\n기업의 활용이 늘었다.',
    language: 'ko',
    merged: ['A4:A6', 'A7:A8'],
    rows: [
      ['[표 Ⅱ-3] AI 활용 목적(복수 응답)'],
      ['(단위: %, 개사)'],
      ['구분', '응답', '응답 기업 수', '2023년', '2024년', '비고'],
      ['활용 목적', '제품 개발', 500, share(0.281), share(0.306)],
      [undefined, '물류', 500, share(0.12), share(0.09), '수정치'],
      [undefined, '마케팅', 500, share(0.2), share(0.25)],
      ['도입 계획', '있음', 347, share(0.5), share(0.55)],
      [undefined, '없음', 347, share(0.5), share(0.45)],
      ['주: 복수 응답이므로 합계가 100%를 넘을 수 있음'],
      ['자료: 산업통상자원부, ‘2024년 AI 활용 실태조사’'],
    ],
    labels: 'B',
    from: 4,
    to: 8,
    columns: { C: ['count'], D: ['percent', 'C'], E: ['percent', 'C'] },
  },
  {
    name: 'Table 1',
    report: '# Report\n## Results\nMore firms use it.',
    language: 'en',
    merged: ['A3:A4', 'B3:C3', 'D3:E3'],
    rows: [
      ['Table 1. Employment by industry'],
      ['(thousand persons, %)'],
      ['Industry', 'Employed (thousand persons)', undefined, 'Share (%)', undefined],
      [undefined, '2023', '2024', '2023', '2024'],
      ['Manufacturing', 4461, 4432, 15.7, 15.5],
      ['Construction', 2114, 2061, 7.4, 7.2],
      ['Services', 19812, 20103, 69.7, 70.3],
      ['Total', 28416, 28576, fixed(100), fixed(100)],
      ['Source: Statistics Korea'],
    ],
    labels: 'A',
    from: 5,
    to: 8,
    columns: { B: ['thousand-count'], C: ['thousand-count'], D: ['percent'], E: ['percent'] },
  },
  {
    name: '고용동향',
    report: '# 동향\n## 결과\n고용률이 올랐다.',
    language: 'ko',
    rows: [
      ['성별 고용률 (단위: %, %p)'],
      ['구분', '2023', '2024', '증감'],
      ['전체', 69.2, 69.5, 0.3],
      ['남자', 76.9, 76.8, -0.1],
      ['여자', 61.4, 62.1, 0.7],
      ['자료: 통계청'],
    ],
    labels: 'A',
    from: 3,
    to: 5,
    columns: { B: ['percent'], C: ['percent'], D: ['percentage points'] },
  },
  {
    name: 'Rates',
    report: '# Report\n## Results\nMore firms use it.',
    language: 'en',
    rows: [
      ['Employment rates (unit: %, percentage points)'],
      ['Group', '2023', '2024', 'Change'],
      ['All', 69.2, 69.5, 0.3],
      ['Men', 76.9, 76.8, -0.1],
      ['Women', 61.4, 62.1, 0.7],
      ['Source: Statistics Office'],
    ],
    labels: 'A',
    from: 3,
    to: 5,
    columns: { B: ['percent'], C: ['percent'], D: ['percentage points'] },
  },
  {
    name: '수출',
    report: '# 동향\n## 결과\n수출이 늘었다.',
    language: 'ko',
    rows: [
      ['시도별 수출', undefined, '(단위: 백만 달러, %)'],
      [],
      ['지역', '수출액(백만 달러)', '전년 대비 증감률(%)', '사업체 수(개)'],
      ['서울', { value: 5120.4, format: '#,##0.0' }, '△2.3', { value: 13825, format: '#,##0' }],
      ['부산', fixed(1200.1), 1.2, 4210],
      ['경기', fixed(11030.7), 3.4, 21006],
      ['합계', fixed(17351.2), 1.9, 39041],
      [],
      ['자료: 관세청'],
    ],
    labels: 'A',
    from: 4,
    to: 7,
    columns: { B: ['million-USD'], C: ['percent'], D: ['count'] },
  },
  {
    name: 'Barriers',
    report: '# Report\n## Results\nMore firms use it.',
    language: 'en',
    rows: [
      ['Table 4. Barriers to adoption, % of firms'],
      ['Barrier', 'Small (n=201)', 'Large (n=146)'],
      ['Cost', 45.2, 31.1],
      ['Skills', 38.7, 40.2],
      ['Data', 21.3, 25.9],
      ['Note: firms could give several answers.'],
      ['Source: Chamber of Commerce'],
    ],
    labels: 'A',
    from: 3,
    to: 5,
    columns: { B: ['percent', '201'], C: ['percent', '146'] },
  },
  {
    name: '만족도',
    report: '# 조사\n## 결과\n만족도가 높았다.',
    language: 'ko',
    rows: [
      ['표 7. 서비스 만족 비율'],
      ['(단위: %)'],
      ['항목', '수도권', '비수도권'],
      ['응답자 수', 620, 380],
      ['만족', 61.2, 58.4],
      ['보통', 30.1, 32.2],
      ['불만족', 8.7, 9.4],
      ['자료: 예시연구원'],
    ],
    labels: 'A',
    from: 4,
    to: 7,
    columns: { B: ['percent', '=4'], C: ['percent', '=4'] },
    units: { 4: 'count' },
  },
];

/** `C5` of a book as it should be read. */
function expected(book: Book): ReadonlyMap<string, { label: string; unit: string; base: string }> {
  const textAt = (column: string, row: number) => {
    const cell = book.rows[row - 1]?.[column.charCodeAt(0) - 65];
    return typeof cell === 'object' ? String(cell.value) : String(cell ?? '');
  };
  const cells = new Map<string, { label: string; unit: string; base: string }>();
  for (let row = book.from; row <= book.to; row++)
    for (const [column, [unit, base = '']] of Object.entries(book.columns)) {
      const own = book.units?.[row];
      const counted = base.startsWith('=')
        ? textAt(column, Number(base.slice(1)))
        : /^[A-Z]$/.test(base)
          ? textAt(base, row)
          : base;
      cells.set(`${column}${row}`, {
        label: textAt(book.labels, row),
        unit: own ?? unit,
        base: own === undefined ? counted : '',
      });
    }
  return cells;
}

const unitName = ({ unit, currency, own }: Figure) =>
  own?.name ?? currency ?? (unit === 'percentage-points' ? 'percentage points' : unit);

/** The figures of a book by cell, as a build reads them. */
async function readBook(book: Book) {
  const bytes = workbookBytes({ sheets: [book] });
  const manuscript = await readManuscript({ path: 'tables.xlsx', bytes }, () => undefined);
  if (!manuscript) throw new Error('unreadable');
  const report = written(`report.${book.language}.md`, book.report);
  const manuscripts = withLanguages([report, manuscript], locales, undefined, () => undefined);
  const proposed = proposeFigures(manuscripts, locales);
  const contents = [new Uint8Array(), bytes];
  const { files } = importBriefing({ name: 'a', manuscripts, contents, proposed, locales, refused: NOTHING_REFUSED });
  const errors: string[] = [];
  const table = await readFigureTable(
    files,
    'data/a',
    each => void (each.severity === 'error' && errors.push(each.what.en)),
    [book.language],
  );
  const figures = table && table !== 'none' ? figuresOf(table, () => undefined, 'unknown') : new Map<string, Figure>();
  return { proposed, figures, errors };
}

test('at least nine of ten cells have the right label, unit and base', { tags: ['slow'] }, async () => {
  let right = 0;
  let all = 0;
  const wrong: string[] = [];
  for (const book of books) {
    const { figures, proposed, errors } = await readBook(book);
    expect(errors).toEqual([]);
    const units = new Map(proposed.figures.map(({ id, unit }) => [id, unit]));
    const byCell = new Map([...figures.values()].map(figure => [figure.valuePlace?.cell?.split('!')[1] ?? '', figure]));
    for (const [cell, { label, unit, base }] of expected(book)) {
      all++;
      const figure = byCell.get(cell);
      const found = {
        label: figure?.label[book.language] ?? '',
        unit: figure ? (figure.unit === 'plain' ? (units.get(figure.id) ?? '') : unitName(figure)) : '',
        base: figures.get(figure?.base ?? '')?.value ?? figure?.base ?? '',
      };
      if (found.label === label && found.unit === unit && found.base === base) right++;
      else wrong.push(`${book.name}!${cell}: ${JSON.stringify(found)}, not ${JSON.stringify({ label, unit, base })}`);
    }
  }
  console.log(
    `Cells with the right label, unit and base: ${right} of ${all}.${wrong.map(each => `\n  ${each}`).join('')}`,
  );
  expect(right / all).toBeGreaterThanOrEqual(0.9);
});
