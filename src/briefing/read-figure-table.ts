// Finds the table of figures of a briefing, `figures.csv` or `figures.xlsx`, and reads it.

import type { Report } from '../diagnostics/diagnostics.ts';
import { fault } from '../diagnostics/fault.ts';
import { type Files, filesUnder } from '../files.ts';
import { decodeText } from '../text/read-text.ts';
import { type CsvTable, parseCsv } from './figures/table/csv.ts';
import { findFile, lastName, missingFile, misspelt } from './find-file.ts';

/**
 * The table of figures in `data/a`: `await readFigureTable(files, 'data/a', report)`. It is an error if there is one in each format, or
 * in another; the result is undefined then, and if the file cannot be read as a table, and `none` if there is no table.
 */
export async function readFigureTable(
  files: Files,
  folder: string,
  report: Report,
): Promise<CsvTable | 'none' | undefined> {
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
