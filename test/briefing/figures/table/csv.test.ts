import { describe, expect, it } from 'vitest';
import { parseCsv, writeCsv } from '../../../../src/briefing/figures/table/csv.ts';
import { collect } from '../../diagnose.ts';

function read(text: string) {
  const { report, lines } = collect();
  const table = parseCsv('figures.csv', text, report);
  const rows = table?.rows.map(row => Object.fromEntries([...row.cells].map(([name, cell]) => [name, cell.text])));
  return { table, rows, english: lines('en'), korean: lines('ko') };
}

describe('a table', () => {
  it('has cells that know their places, over several lines and behind wide letters', () => {
    const { table } = read('id,라벨,n\n"a ""x""","나\n다",3\n😀b, c ,d\n');
    expect(table?.columns.map(column => column.text)).toEqual(['id', '라벨', 'n']);
    expect(
      table?.rows.map(row => [...row.cells.values()].map(({ text, place }) => [text, place.line, place.column])),
    ).toEqual([
      [
        ['a "x"', 2, 2],
        ['나\n다', 2, 12],
        ['3', 3, 4],
      ],
      [
        ['😀b', 4, 1],
        ['c', 4, 6],
        ['d', 4, 9],
      ],
    ]);
  });

  it.each<[string, string]>([
    ['commas', 'id,a\nx,1\n'],
    ['semicolons', 'id;a\nx;1\n'],
    ['tabs', 'id\ta\nx\t1\n'],
    ['a line that names the delimiter', 'sep=;\nid;a\nx;1\n'],
    ['empty rows and columns at the end', 'id,a,,\nx,1,,\n,,,\n\n\n'],
    ['no line end at the end', 'id,a\nx,1'],
    ['text kept from Excel', 'id,a\nx,="1"\n'],
  ])('may have %s', (_, text) => {
    expect(read(text)).toMatchObject({ rows: [{ id: 'x', a: '1' }], english: [] });
  });

  it('keeps places right behind a line that names the delimiter', () => {
    expect(read('sep=;\nid;a\nx;1\n').table?.rows[0]?.cells.get('a')?.place).toEqual({
      file: 'figures.csv',
      line: 3,
      column: 3,
    });
  });
});

describe('faults of a table', () => {
  it.each<[string, string, string, string]>([
    [
      'nothing in it',
      '\n',
      '1:1 error BD205: the table is empty. Write the names of the columns in the first row.',
      '1:1 error BD205: 표가 비어 있습니다. 첫 행에 열 이름을 쓰십시오.',
    ],
    [
      'no rows',
      'id,value\n',
      '1:1 error BD205: the table has column names but no rows. Write at least one row.',
      '1:1 error BD205: 표에 열 이름만 있고 행이 없습니다. 행을 하나 이상 쓰십시오.',
    ],
    [
      'a column twice',
      'id,value,value\nx,1,2\n',
      '1:10 error BD206: two columns are called “value”; the first begins at column 4 of the line. Rename or delete one of them.',
      '1:10 error BD206: “value” 열이 두 개입니다. 처음 것은 줄의 4번째 칸에서 시작합니다. 하나의 이름을 바꾸거나 지우십시오.',
    ],
    [
      'a column without name',
      'id,,value\nx,1,2\n',
      '1:4 error BD207: this column has no name. Name it in the first row, or delete it.',
      '1:4 error BD207: 이 열에는 이름이 없습니다. 첫 행에 이름을 쓰거나 열을 지우십시오.',
    ],
    [
      'a row that is too short',
      'id,value,unit\nx,1\n',
      '2:1 error BD209: this row has 2 cells, the first row has 3. Add or remove cells so that the columns agree.',
      '2:1 error BD209: 이 행의 칸은 2개인데 첫 행은 3개입니다. 열이 맞도록 칸을 더하거나 빼십시오.',
    ],
    [
      'a remark on the table: ※ 자료: 통계청',
      'id,value,unit\nx,1,count\n※ 자료: 통계청\n',
      '3:1 error BD209: this row has 1 cell, the first row has 3. Delete it: a source goes into sources.yaml and the column source, a note on a figure into the columns note.en and note.ko.',
      '3:1 error BD209: 이 행의 칸은 1개인데 첫 행은 3개입니다. 행을 지우십시오. 출처는 sources.yaml과 source 열에, 수치에 대한 주석은 note.en 열과 note.ko 열에 씁니다.',
    ],
    [
      'a remark on the table: 자료：통계청(2024)',
      'id,value,unit\nx,1,count\n자료：통계청(2024)\n',
      '3:1 error BD209: this row has 1 cell, the first row has 3. Delete it: a source goes into sources.yaml and the column source, a note on a figure into the columns note.en and note.ko.',
      '3:1 error BD209: 이 행의 칸은 1개인데 첫 행은 3개입니다. 행을 지우십시오. 출처는 sources.yaml과 source 열에, 수치에 대한 주석은 note.en 열과 note.ko 열에 씁니다.',
    ],
    [
      'a remark on the table: Source: Statistics Korea, 2024 survey',
      'id,value,unit\nx,1,count\nSource: Statistics Korea, 2024 survey\n',
      '3:1 error BD209: this row has 2 cells, the first row has 3. Delete it: a source goes into sources.yaml and the column source, a note on a figure into the columns note.en and note.ko.',
      '3:1 error BD209: 이 행의 칸은 2개인데 첫 행은 3개입니다. 행을 지우십시오. 출처는 sources.yaml과 source 열에, 수치에 대한 주석은 note.en 열과 note.ko 열에 씁니다.',
    ],
    [
      'a remark on the table: * 잠정치',
      'id,value,unit\nx,1,count\n* 잠정치\n',
      '3:1 error BD209: this row has 1 cell, the first row has 3. Delete it: a source goes into sources.yaml and the column source, a note on a figure into the columns note.en and note.ko.',
      '3:1 error BD209: 이 행의 칸은 1개인데 첫 행은 3개입니다. 행을 지우십시오. 출처는 sources.yaml과 source 열에, 수치에 대한 주석은 note.en 열과 note.ko 열에 씁니다.',
    ],
    [
      'a remark on the table: 주) 잠정치',
      'id,value,unit\nx,1,count\n주) 잠정치\n',
      '3:1 error BD209: this row has 1 cell, the first row has 3. Delete it: a source goes into sources.yaml and the column source, a note on a figure into the columns note.en and note.ko.',
      '3:1 error BD209: 이 행의 칸은 1개인데 첫 행은 3개입니다. 행을 지우십시오. 출처는 sources.yaml과 source 열에, 수치에 대한 주석은 note.en 열과 note.ko 열에 씁니다.',
    ],
    [
      'a remark on the table: Notes: preliminary',
      'id,value,unit\nx,1,count\nNotes: preliminary\n',
      '3:1 error BD209: this row has 1 cell, the first row has 3. Delete it: a source goes into sources.yaml and the column source, a note on a figure into the columns note.en and note.ko.',
      '3:1 error BD209: 이 행의 칸은 1개인데 첫 행은 3개입니다. 행을 지우십시오. 출처는 sources.yaml과 source 열에, 수치에 대한 주석은 note.en 열과 note.ko 열에 씁니다.',
    ],
    [
      'a remark on the table: 단위: 원',
      'id,value,unit\nx,1,count\n단위: 원\n',
      '3:1 error BD209: this row has 1 cell, the first row has 3. Delete it: a source goes into sources.yaml and the column source, a note on a figure into the columns note.en and note.ko.',
      '3:1 error BD209: 이 행의 칸은 1개인데 첫 행은 3개입니다. 행을 지우십시오. 출처는 sources.yaml과 source 열에, 수치에 대한 주석은 note.en 열과 note.ko 열에 씁니다.',
    ],
    [
      'a number with a comma that splits it',
      'id,value,unit\nx,13,825,count\n',
      '2:1 error BD209: this row has 4 cells, the first row has 3. Is “13,825” one number? Then put it in quotes.',
      '2:1 error BD209: 이 행의 칸은 4개인데 첫 행은 3개입니다. “13,825” 전체가 한 숫자라면 따옴표로 묶으십시오.',
    ],
    [
      'a quotation mark that is never closed',
      'id,label\na,"x"\nb,"y\nc,z\n',
      '3:3 error BD210: the quotation mark that opens here is never closed. Close it at the end of the cell; a quotation mark inside a cell is written twice.',
      '3:3 error BD210: 여기에서 연 따옴표가 닫히지 않았습니다. 칸의 끝에서 닫으십시오. 칸 안의 따옴표는 두 번 씁니다.',
    ],
    [
      'a cell that is too long',
      `id,label\na,${'x'.repeat(40_000)}\n`,
      '2:3 error BD211: this cell has 40000 characters; the limit is 32767. Look for a quotation mark that is not closed, or shorten the cell. More is allowed by --limit cell-characters=65534.',
      '2:3 error BD211: 이 칸은 40000자입니다. 한도는 32767자입니다. 닫히지 않은 따옴표가 있는지 보거나 내용을 줄이십시오. 더 허용하려면 --limit cell-characters=65534 옵션을 쓰십시오.',
    ],
    [
      'a file that is too large',
      `id,label\na,${'x'.repeat(10_000_000)}\n`,
      '1:1 error BD212: the file has 10000012 characters; the limit for a table is 4000000. Keep only the published figures. More is allowed by --limit table-characters=16000000.',
      '1:1 error BD212: 파일이 10000012자입니다. 표의 한도는 4000000자입니다. 발표한 수치만 남기십시오. 더 허용하려면 --limit table-characters=16000000 옵션을 쓰십시오.',
    ],
    [
      'too many cells',
      `id,label\n${','.repeat(200_000)}\n`,
      '1:1 error BD212: the file has 200002 cells; the limit for a table is 150000. Keep only the published figures. More is allowed by --limit table-cells=300000.',
      '1:1 error BD212: 파일이 200002칸입니다. 표의 한도는 150000칸입니다. 발표한 수치만 남기십시오. 더 허용하려면 --limit table-cells=300000 옵션을 쓰십시오.',
    ],
  ])('%s', (_, text, english, korean) => {
    expect(read(text)).toMatchObject({ english: [english], korean: [korean] });
  });

  it('keeps the other rows when one is ragged', () => {
    expect(read('id,a\nx\ny,1\n').rows).toEqual([{ id: 'y', a: '1' }]);
  });

  it('reads quotation marks inside a cell as they stand', () => {
    expect(read('id,a\nx,"수요" 기업\ny,5" disk\n').rows).toEqual([
      { id: 'x', a: '"수요" 기업' },
      { id: 'y', a: '5" disk' },
    ]);
  });
});

describe('a written table', () => {
  const written = (header: readonly string[], rows: readonly (readonly string[])[]) =>
    new TextDecoder('utf-8', { ignoreBOM: true }).decode(writeCsv(header, rows));

  it('has a byte order mark and CRLF, so that Korean Excel opens it rightly', () => {
    expect(written(['id', 'label.ko'], [['a', '수요']])).toBe('\uFEFFid,label.ko\r\na,수요\r\n');
  });

  it('quotes what needs quotes', () => {
    expect(written(['a', 'b', 'c'], [['13,825', 'say "x"', 'two\nlines']])).toBe(
      '\uFEFFa,b,c\r\n"13,825","say ""x""","two\nlines"\r\n',
    );
  });

  it('keeps text from becoming a formula, numbers numbers, and is read back as it was', () => {
    const rows = [
      ['=1+1', '+x'],
      ['-x', '@x'],
      ['-5', '+5.5'],
    ];
    expect(written(['id', 'unit'], rows)).toBe("\uFEFFid,unit\r\n'=1+1,'+x\r\n'-x,'@x\r\n-5,+5.5\r\n");
    const text = written(['id', 'unit'], rows).slice(1).replaceAll('\r\n', '\n');
    expect(read(text).rows).toEqual(rows.map(([id, unit]) => ({ id, unit })));
    expect(written(['a'], [['\tx'], ['\rx']])).toBe('\uFEFFa\r\n\'\tx\r\n"\'\rx"\r\n');
  });
});
