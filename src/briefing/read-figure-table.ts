// Finds the figures of a briefing and reads them: `figures.csv` or `figures.xlsx`, and the tables of workbooks that `tables.yaml` names.

import type { Report } from '../diagnostics/diagnostics.ts';
import { fault } from '../diagnostics/fault.ts';
import { type Files, filesUnder } from '../files.ts';
import type { ParseYaml } from '../text/cached-yaml.ts';
import { decodeText } from '../text/read-text.ts';
import { parseYaml } from '../text/yaml.ts';
import { type CsvTable, parseCsv } from './figures/table/csv.ts';
import { findFile, lastName, missingFile, misspelt } from './find-file.ts';

/**
 * The figures in `data/a` as one table: `await readFigureTable(files, 'data/a', report)`; undefined if a file of them cannot be read, and
 * `none` if there is none.
 */
export async function readFigureTable(
  files: Files,
  folder: string,
  report: Report,
  languages: readonly string[] = [],
  parse: ParseYaml = parseYaml,
): Promise<CsvTable | 'none' | undefined> {
  const own = await readOwnTable(files, folder, report);
  const found = findFile(files, `${folder}/tables.yaml`, report);
  if (!found) {
    const names = filesUnder(files, folder).map(lastName);
    const other = names.find(name => /^tables?\.ya?ml(?:\.txt)?$/i.test(name));
    if (other === undefined) return own;
    report(missingFile(`${folder}/tables.yaml`, [other]));
    return undefined;
  }
  const { readTables } = await import('./figures/tables/read-tables.ts');
  const hasSources = findFile(files, `${folder}/sources.yaml`, () => undefined) !== undefined;
  const find = (name: string) => findFile(files, `${folder}/${name}`.normalize('NFC'), report);
  const names = filesUnder(files, folder).map(path => path.normalize('NFC').slice(folder.length + 1));
  const tables = readTables(found, { find, names, languages, hasSources, parse }, report);
  if (own === undefined || tables === undefined) return undefined;
  if (own === 'none') return tables;
  return {
    ...own,
    rows: [...own.rows, ...tables.rows],
    isPartial: tables.isPartial,
  };
}

/** It is an error if there is a table of figures in each format, or in another. */
async function readOwnTable(files: Files, folder: string, report: Report): Promise<CsvTable | 'none' | undefined> {
  const csv = findFile(files, `${folder}/figures.csv`, report);
  const workbook = findFile(files, `${folder}/figures.xlsx`, report);
  if (csv && workbook) {
    report(
      fault(
        'BD119.bothTables',
        { file: workbook.path, line: 1, column: 1 },
        { first: lastName(csv.path), second: lastName(workbook.path) },
      ),
    );
    return undefined;
  }
  if (csv) {
    const text = decodeText(csv.path, csv.bytes, report);
    return text === undefined ? undefined : parseCsv(csv.path, text, report);
  }
  if (workbook) {
    const { readWorkbook } = await import('./figures/workbook/workbook.ts');
    return readWorkbook(workbook.path, workbook.bytes, report);
  }
  const paths = filesUnder(files, folder);
  const other = paths.find(path => /^figures\.(?:xlsm|xlsb|xls|ods|numbers|tsv|txt)$/i.test(lastName(path)));
  const names = paths.map(lastName);
  if (other === undefined && misspelt('figures.csv', names) === undefined) return 'none';
  report(
    other === undefined
      ? missingFile(`${folder}/figures.csv`, names)
      : fault('BD119.otherTable', { file: other, line: 1, column: 1 }, { name: lastName(other) }),
  );
  return undefined;
}
