import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readFigureTable } from '../../src/briefing/read-figure-table.ts';
import { collect } from './diagnose.ts';
import { figuresWorkbook } from './workbook-bytes.ts';

const csv = strToU8('id,value\nneed,78.4\n');
const workbook = figuresWorkbook([
  ['id', 'value'],
  ['need', 35.2],
]);

async function read(files: Readonly<Record<string, Uint8Array>>) {
  const { report, lines, diagnostics } = collect();
  const all = Object.entries(files).map(([name, bytes]) => [`data/a/${name}`, bytes] as const);
  const table = await readFigureTable(new Map(all), 'data/a', report);
  return {
    value: table === 'none' ? table : table?.rows[0]?.cells.get('value')?.text,
    files: diagnostics.map(({ place }) => place?.file),
    english: lines('en'),
    korean: lines('ko'),
  };
}

describe('the table of figures', () => {
  it.each<[string, Uint8Array, string]>([
    ['figures.csv', csv, '78.4'],
    ['figures.xlsx', workbook, '35.2'],
  ])('is read from %s', async (name, bytes, value) => {
    expect(await read({ [name]: bytes })).toEqual({ value, files: [], english: [], korean: [] });
  });

  it('is found under capitals', async () => {
    expect(await read({ 'Figures.XLSX': workbook })).toMatchObject({
      value: '35.2',
      english: [
        '1:1 notice BD102: “Figures.XLSX” was read as “figures.xlsx”. Rename it to “figures.xlsx”; other systems may not find it.',
      ],
    });
  });

  it('is not there twice', async () => {
    expect(await read({ 'figures.csv': csv, 'figures.xlsx': workbook })).toEqual({
      value: undefined,
      files: ['data/a/figures.xlsx'],
      english: [
        '1:1 error BD119: the briefing has two tables of figures, “figures.csv” and “figures.xlsx”. Keep one of them, so that every number is in one place; move the other to another folder.',
      ],
      korean: [
        '1:1 error BD119: 수치 표가 “figures.csv”, “figures.xlsx” 두 개 있습니다. 숫자가 한 곳에만 있도록 하나만 남기고 다른 하나는 폴더 밖으로 옮기십시오.',
      ],
    });
  });

  it.each(['figures.xls', 'figures.xlsm', 'figures.ods', 'figures.tsv'])('is not read from %s', async name => {
    expect(await read({ [name]: workbook })).toEqual({
      value: undefined,
      files: [`data/a/${name}`],
      english: [
        `1:1 error BD119: the table of figures is read from figures.csv or figures.xlsx, not from “${name}”. Save it as “CSV UTF-8” or as “Excel Workbook (*.xlsx)” under one of these names.`,
      ],
      korean: [
        `1:1 error BD119: 수치 표는 figures.csv나 figures.xlsx에서 읽으며 “${name}” 파일은 읽지 않습니다. “CSV UTF-8”이나 “Excel 통합 문서(*.xlsx)”로 그 이름에 저장하십시오.`,
      ],
    });
  });

  it('is missing', async () => {
    const { value, english } = await read({ 'figure.csv': csv });
    expect(value).toBeUndefined();
    expect(english).toEqual(['1:1 error BD101: the file “figures.csv” is missing. Did you mean “figure.csv”?']);
  });

  it.each(['tables.yml', 'table.yaml'])('names tables in tables.yaml, not in %s', async name => {
    expect(await read({ 'figures.csv': csv, [name]: strToU8('a: b') })).toEqual({
      value: undefined,
      files: ['data/a/tables.yaml'],
      english: [`1:1 error BD101: the file “tables.yaml” is missing. Did you mean “${name}”?`],
      korean: [`1:1 error BD101: “tables.yaml” 파일이 없습니다. 혹시 “${name}”인가요?`],
    });
  });
});
