// What is said to the author about a table as such (BD205-213): its columns, rows and quotation marks.
import { type Diagnostic, didYouMean, type Place } from '../../../diagnostics/diagnostics.ts';

export const emptyTable = (place: Place, hasHeader: boolean): Diagnostic => ({
  code: 'BD205',
  severity: 'error',
  place,
  what: hasHeader
    ? { en: 'the table has column names but no rows.', ko: '표에 열 이름만 있고 행이 없습니다.' }
    : { en: 'the table is empty.', ko: '표가 비어 있습니다.' },
  next: hasHeader
    ? { en: 'Write at least one row.', ko: '행을 하나 이상 쓰십시오.' }
    : { en: 'Write the names of the columns in the first row.', ko: '첫 행에 열 이름을 쓰십시오.' },
});

export const duplicateColumn = (place: Place, name: string, earlier: Place): Diagnostic => ({
  code: 'BD206',
  severity: 'error',
  place,
  what: {
    en: `two columns are called “${name}”; the first begins at column ${earlier.column} of the line.`,
    ko: `“${name}” 열이 두 개입니다. 처음 것은 줄의 ${earlier.column}번째 칸에서 시작합니다.`,
  },
  next: { en: 'Rename or delete one of them.', ko: '하나의 이름을 바꾸거나 지우십시오.' },
});

export const unnamedColumn = (place: Place): Diagnostic => ({
  code: 'BD207',
  severity: 'error',
  place,
  what: { en: 'this column has no name.', ko: '이 열에는 이름이 없습니다.' },
  next: { en: 'Name it in the first row, or delete it.', ko: '첫 행에 이름을 쓰거나 열을 지우십시오.' },
});

export const unknownColumn = (place: Place, name: string, names: readonly string[]): Diagnostic => ({
  code: 'BD208',
  severity: 'error',
  place,
  what: { en: `no column is called “${name}” in this table.`, ko: `“${name}”: 이 표에 없는 열입니다.` },
  next: didYouMean(name, names, { en: `Columns: ${names.join(', ')}.`, ko: `쓸 수 있는 열: ${names.join(', ')}.` }),
});

/** `isRemark`: the row is a note on the table and no figure. */
export const raggedRow = (
  place: Place,
  expected: number,
  found: number,
  split: string | undefined,
  isRemark: boolean,
): Diagnostic => ({
  code: 'BD209',
  severity: 'error',
  place,
  what: {
    en: `this row has ${found} ${found === 1 ? 'cell' : 'cells'}, the first row has ${expected}.`,
    ko: `이 행의 칸은 ${found}개인데 첫 행은 ${expected}개입니다.`,
  },
  next: isRemark
    ? {
        en: 'Delete it: a source goes into sources.yaml and the column source, a note on a figure into the columns note.en and note.ko.',
        ko: '행을 지우십시오. 출처는 sources.yaml과 source 열에, 수치에 대한 주석은 note.en 열과 note.ko 열에 씁니다.',
      }
    : split === undefined
      ? { en: 'Add or remove cells so that the columns agree.', ko: '열이 맞도록 칸을 더하거나 빼십시오.' }
      : /,[0-9]{1,2}$/.test(split)
        ? {
            en: `Is “${split}” one number? Then write ${split.replace(',', '.')}.`,
            ko: `“${split}” 전체가 한 숫자라면 ${split.replace(',', '.')}(으)로 쓰십시오.`,
          }
        : {
            en: `Is “${split}” one number? Then put it in quotes.`,
            ko: `“${split}” 전체가 한 숫자라면 따옴표로 묶으십시오.`,
          },
});

export const unclosedQuote = (place: Place): Diagnostic => ({
  code: 'BD210',
  severity: 'error',
  place,
  what: { en: 'the quotation mark that opens here is never closed.', ko: '여기에서 연 따옴표가 닫히지 않았습니다.' },
  next: {
    en: 'Close it at the end of the cell; a quotation mark inside a cell is written twice.',
    ko: '칸의 끝에서 닫으십시오. 칸 안의 따옴표는 두 번 씁니다.',
  },
});

export const cellTooLong = (place: Place, found: number, limit: number): Diagnostic => ({
  code: 'BD211',
  severity: 'error',
  place,
  what: {
    en: `this cell has ${found} characters; the limit is ${limit}.`,
    ko: `이 칸은 ${found}자입니다. 한도는 ${limit}자입니다.`,
  },
  next: {
    en: 'Look for a quotation mark that is not closed, or shorten the cell.',
    ko: '닫히지 않은 따옴표가 있는지 보거나 내용을 줄이십시오.',
  },
});

export const tableTooLarge = (
  place: Place,
  found: number,
  limit: number,
  unit: 'characters' | 'cells',
): Diagnostic => ({
  code: 'BD212',
  severity: 'error',
  place,
  what: {
    en: `the file has ${found} ${unit}; the limit for a table is ${limit}.`,
    ko: `파일이 ${found}${unit === 'cells' ? '칸' : '자'}입니다. 표의 한도는 ${limit}${unit === 'cells' ? '칸' : '자'}입니다.`,
  },
  next: { en: 'Keep only the published figures in it.', ko: '발표한 수치만 남기십시오.' },
});

export const missingColumns = (place: Place, names: readonly string[]): Diagnostic => ({
  code: 'BD213',
  severity: 'error',
  place,
  what: {
    en: `the table has no ${names.length === 1 ? 'column' : 'columns'} ${listed(names)}.`,
    ko: `표에 ${listed(names)} 열이 없습니다.`,
  },
  next: {
    en: `Add ${names.length === 1 ? listed(names) : 'them'} to the first row.`,
    ko: `첫 행에 ${names.length === 1 ? `${listed(names)} 열을` : '이 열들을'} 추가하십시오.`,
  },
});

/** `from` is the line of the first row. */
export const columnsBelow = (place: Place, from: number): Diagnostic => {
  const last = place.line - 1;
  return {
    code: 'BD243',
    severity: 'error',
    place,
    what: {
      en: `the names of the columns stand in row ${place.line}, but they must be the first row.`,
      ko: `열 이름이 ${place.line}행에 있습니다. 열 이름은 첫 행에 있어야 합니다.`,
    },
    next: {
      en: from === last ? `Delete row ${last} above them.` : `Delete rows ${from}-${last} above them.`,
      ko: from === last ? `그 위의 ${last}행을 지우십시오.` : `그 위의 ${from}~${last}행을 지우십시오.`,
    },
  };
};

export const noColumns = (found: readonly { readonly text: string; readonly place: Place }[]): Diagnostic => {
  const names = listed(
    found.map(({ text }) => text),
    6,
  );
  return {
    code: 'BD244',
    severity: 'error',
    place: found[0]?.place,
    what: {
      en: `these are not the columns of a table of figures: ${names}.`,
      ko: `수치 표의 열이 아닙니다: ${names}.`,
    },
    next: {
      en: 'Make a table with the columns id, value, unit, source and label.en, and write into it the numbers that the article uses, one in a row.',
      ko: 'id, value, unit, source, label.ko 열이 있는 표를 만들고, 원고에서 쓸 수치를 한 행에 하나씩 옮겨 적으십시오.',
    },
  };
};

export const columnsNotRead = (place: Place, names: readonly string[]): Diagnostic => ({
  code: 'BD245',
  severity: 'notice',
  place,
  what: {
    en: `${names.length === 1 ? 'a column was' : `${names.length} columns were`} not read: ${listed(names, 6)}.`,
    ko: `읽지 않은 열이 ${names.length}개 있습니다: ${listed(names, 6)}.`,
  },
});

/** Names in quotation marks, at most so many and then `…`. */
function listed(names: readonly string[], most = names.length): string {
  return [...names.slice(0, most).map(name => `“${name}”`), ...(names.length > most ? ['…'] : [])].join(', ');
}
