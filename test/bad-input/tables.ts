// Bad input: tables of figures as people and programs make them: workbooks that nothing calculated, titles above, columns of their own.
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { type TestCell, workbookBytes } from '../briefing/workbook-bytes.ts';
import { append, asWorkbook, cell, type Edit, edit, type Row, rewrite, write } from './row.ts';

const counts: readonly (readonly TestCell[])[] = [
  ['Visits of 2022'],
  [],
  ['Branch', 'Visits in 2022', 'Remarks'],
  ['Central Library', 48210],
  ['North Branch', 23140, 'closed in May'],
  ['Harbor Branch', 15905],
  ['Hill Branch', 9120],
  [],
  ['Source: branches'],
];

/** The visits as a workbook of the branches, which tables.yaml names, in place of rows of the table of figures. */
function inWorkbook(rows = counts): Edit {
  return files => {
    rewrite('figures.csv', text => text.replace(/visits\..*\r\n/g, ''))(files);
    write('counts.xlsx', workbookBytes({ sheets: [{ name: 'Counts', rows }] }))(files);
    write(
      'tables.yaml',
      `visits:
  workbook: counts.xlsx
  sheet: Counts
  header: 3
  labels: {en: Branch}
  columns:
    value: {head: Visits in 2022, as_of: 2022}
  ids:
    central: {en: Central Library, ko: 중앙도서관}
    north: {en: North Branch, ko: 북부분관}
    harbor: {en: Harbor Branch, ko: 항구분관}
    hill: {en: Hill Branch, ko: 언덕분관}
  unit: count
  source: branch-counts
`,
    )(files);
  };
}

export const tables: readonly Row[] = [
  { name: 'a workbook that tables.yaml names', edits: [inWorkbook()], deck: 'same', en: [], ko: [] },
  {
    name: 'a workbook with a row more, in another order',
    edits: [
      inWorkbook([
        ...counts.slice(0, 3),
        ...counts.slice(3, 7).toReversed(),
        ['Mobile library', 210],
        ...counts.slice(7),
      ]),
    ],
    deck: 'another',
    en: [
      'data/library-survey/counts.xlsx:Counts!A8 warning BD786: the table “visits” has a row without an id, not read: “Mobile library”. To use it, add it under ids in tables.yaml: an id of small Latin letters, and the label as it stands there.',
    ],
    ko: [
      'data/library-survey/counts.xlsx:Counts!A8 경고 BD786: “visits” 표에 id가 없어 읽지 않은 행이 1개 있습니다: “Mobile library”. 쓰려면 tables.yaml의 ids에 영문 소문자 id와 표에 있는 이름표를 더하십시오.',
    ],
  },
  {
    name: 'a workbook that lost a row',
    edits: [inWorkbook(counts.toSpliced(4, 1))],
    en: [
      'data/library-survey/tables.yaml:10:17 error BD785: the table “visits” has no row “North Branch” any more, so “north” has no number (sheet “Counts”). Write here what the row is called now, or delete this line and what the articles say of it.',
    ],
    ko: [
      'data/library-survey/tables.yaml:10:17 오류 BD785: “visits” 표에 “North Branch” 행이 없어져 “north”의 숫자가 없습니다(“Counts” 시트). 여기에 지금의 이름표를 쓰거나, 이 행과 원고의 해당 숫자를 지우십시오.',
    ],
  },
  {
    name: 'a workbook whose head is that of the next year',
    edits: [inWorkbook(counts.with(2, ['Branch', 'Visits in 2023', 'Remarks']))],
    en: [
      'data/library-survey/tables.yaml:7:19 error BD783: no column of the sheet “Counts” is headed “Visits in 2022” in row 3. Did you mean “Visits in 2023”? Its heads: Branch, Visits in 2023, Remarks. Write here what the head is now, and look whether its numbers are still the same thing.',
    ],
    ko: [
      'data/library-survey/tables.yaml:7:19 오류 BD783: “Counts” 시트의 3행에 제목이 “Visits in 2022”인 열이 없습니다. 혹시 “Visits in 2023”인가요? 열 제목: Branch, Visits in 2023, Remarks. 여기에 지금의 제목을 쓰고, 숫자의 뜻이 그대로인지 확인하십시오.',
    ],
  },
  {
    name: 'a workbook whose table begins in another row',
    edits: [inWorkbook([['Sample Town'], ...counts])],
    en: [
      'data/library-survey/tables.yaml:4:11 error BD782: the heads of the table “visits” are not in row 3 of the sheet “Counts”, but in row 4. Write header: 4.',
    ],
    ko: [
      'data/library-survey/tables.yaml:4:11 오류 BD782: “visits” 표의 열 제목이 “Counts” 시트의 3행이 아니라 4행에 있습니다. header: 4(으)로 고치십시오.',
    ],
  },
  {
    name: 'a workbook with a number that nobody calculated',
    edits: [inWorkbook(counts.with(6, ['Hill Branch', { formula: 'B6-6785' }]))],
    en: [
      'data/library-survey/counts.xlsx:Counts!B7 error BD214: the formula in this cell was never calculated. Open the workbook in Excel, so that it is calculated, and save it.',
    ],
    ko: [
      'data/library-survey/counts.xlsx:Counts!B7 오류 BD214: 이 셀의 수식이 계산되지 않은 채 저장되었습니다. Excel에서 열어 계산되게 한 뒤 저장하십시오.',
    ],
  },
  {
    name: 'a workbook with another number than the article',
    edits: [inWorkbook(counts.with(3, ['Central Library', 49210]))],
    deck: 'another',
    en: [
      'data/library-survey/article.en.md:32:47 warning BD421: “48,210” is written here, but the figure “visits.central” is 49,210. The same is true at: data/library-survey/article.en.md:38, data/library-survey/article.ko.md:32 (“48,210회”), data/library-survey/article.ko.md:38 (“48,210회”). Decks show 49,210; “npx briefdeck sync --write” writes it into the articles too.',
    ],
    ko: [
      'data/library-survey/article.en.md:32:47 경고 BD421: 여기에는 “48,210”(이)라고 적혀 있지만 수치 “visits.central”의 값은 49,210입니다. 다음 곳도 값이 다릅니다: data/library-survey/article.en.md:38, data/library-survey/article.ko.md:32 (“48,210회”), data/library-survey/article.ko.md:38 (“48,210회”). 발표 자료에는 49,210(으)로 표시됩니다. “npx briefdeck sync --write”를 실행하면 원고도 모두 고쳐집니다.',
    ],
  },
  {
    name: 'a row of a workbook without its other language',
    edits: [inWorkbook(), edit('tables.yaml', '{en: Hill Branch, ko: 언덕분관}', 'Hill Branch')],
    audiences: ['town-council'],
    language: 'ko',
    en: [
      'data/library-survey/counts.xlsx:Counts!B7 error BD171: the figure “visits.hill” of a chart has no label in the language “ko”. Write it beside the label in tables.yaml, under ids: {…, ko: …}; or name a column of the sheet under labels.',
    ],
    ko: [
      'data/library-survey/counts.xlsx:Counts!B7 오류 BD171: 차트에 쓰인 “visits.hill” 수치에 “ko” 이름표가 없습니다. tables.yaml의 ids에서 이름표 옆에 {…, ko: …}처럼 쓰거나, 시트의 열을 labels에 쓰십시오.',
    ],
  },
  {
    name: 'a figure in the table and in a workbook',
    edits: [
      inWorkbook(),
      append('figures.csv', 'visits.hill,visits,9120,0,count,,,,branch-counts,2022,Hill Branch,언덕분관,,\r\n'),
    ],
    en: [
      'data/library-survey/counts.xlsx:Counts!B7 error BD791: the figure “visits.hill” comes from two files; it is also in data/library-survey/figures.csv:9. Delete its row there if the workbook is to count, or call the table or its row something else in tables.yaml.',
    ],
    ko: [
      'data/library-survey/counts.xlsx:Counts!B7 오류 BD791: “visits.hill” 수치가 두 파일에 있습니다. 다른 하나는 data/library-survey/figures.csv:9에 있습니다. 통합 문서의 숫자를 쓰려면 그 행을 지우고, 아니면 tables.yaml에서 표나 행의 이름을 바꾸십시오.',
    ],
  },
  { name: 'a workbook in place of a table', edits: [asWorkbook()], deck: 'same', en: [], ko: [] },
  {
    name: 'a workbook whose formulas nothing calculated',
    edits: [
      asWorkbook(
        {
          'seats value': { value: 0, formula: '400+10' },
          'budget value': { value: 0, formula: '1.2*10^9' },
        },
        { calculation: 'calcId="124519" fullCalcOnLoad="1"' },
      ),
    ],
    en: [
      'data/library-survey/figures.xlsx:figures!C9 error BD214: 2 formulas were never calculated: C9, C12. Open the workbook in Excel, so that they are calculated, and save it; where 0 is right, write 0 in place of the formula.',
    ],
    ko: [
      'data/library-survey/figures.xlsx:figures!C9 오류 BD214: 수식 2개(C9, C12)가 계산되지 않은 채 저장되었습니다. Excel에서 열어 계산되게 한 뒤 저장하십시오. 정말 0이면 수식 대신 0을 쓰십시오.',
    ],
  },
  {
    name: 'a workbook whose results are those of other numbers',
    edits: [
      asWorkbook({
        'seats value': { value: 41, formula: '400+10' },
        'budget value': { value: 1.4e9, formula: '1.2*10^9' },
      }),
    ],
    en: [
      'data/library-survey/figures.xlsx:figures!C9 error BD253: 2 saved results are not what their formulas give: C9 (41 → 410), C12 (1400000000 → 1200000000). Open the workbook in Excel, press Ctrl+Alt+F9 to calculate everything, and save it.',
    ],
    ko: [
      'data/library-survey/figures.xlsx:figures!C9 오류 BD253: 저장된 결과 2개가 수식을 계산한 값과 다릅니다: C9 (41 → 410), C12 (1400000000 → 1200000000). Excel에서 열어 Ctrl+Alt+F9로 모두 다시 계산한 뒤 저장하십시오.',
    ],
  },
  {
    name: 'a workbook whose formulas have no results',
    edits: [asWorkbook({ 'seats value': { formula: '400+10' } })],
    en: [
      'data/library-survey/figures.xlsx:figures!C9 error BD214: the formula in this cell was never calculated. Open the workbook in Excel, so that it is calculated, and save it.',
    ],
    ko: [
      'data/library-survey/figures.xlsx:figures!C9 오류 BD214: 이 셀의 수식이 계산되지 않은 채 저장되었습니다. Excel에서 열어 계산되게 한 뒤 저장하십시오.',
    ],
  },
  {
    name: 'a workbook with titles above its table',
    edits: [asWorkbook({}, { above: [['도서관 이용 조사'], [], ['(단위: 명, %)']] })],
    en: [
      'data/library-survey/figures.xlsx:figures!A4 notice BD776: the column names are in row 4; rows 1-3 above them were not read.',
    ],
    ko: [
      'data/library-survey/figures.xlsx:figures!A4 알림 BD776: 열 이름이 4행에 있어 그 위의 1~3행은 읽지 않았습니다.',
    ],
    deck: 'same',
  },
  {
    name: 'titles above the table',
    edits: [rewrite('figures.csv', text => `Library survey\r\nUnit: %\r\n\r\n${text.replace('\uFEFF', '')}`)],
    en: [
      'data/library-survey/figures.csv:4:1 error BD243: the column names are in row 4, but they must be in the first row. Delete rows 1-3 above them.',
    ],
    ko: [
      'data/library-survey/figures.csv:4:1 오류 BD243: 열 이름이 4행에 있습니다. 열 이름은 첫 행에 있어야 합니다. 그 위의 1~3행을 지우십시오.',
    ],
  },
  {
    name: 'the table of a statistical office',
    edits: [rewrite('figures.csv', () => '도서관,2022,,2023,\r\n,방문,대출,방문,대출\r\n중앙,1,2,3,4\r\n북부,5,6\r\n')],
    en: [
      'data/library-survey/figures.csv:1:1 error BD244: these are not the columns of a table of figures: “도서관”, “2022”, “2023”. Make a table with the columns id, value, unit, source and label.en, and enter the numbers that the article uses, one per row.',
    ],
    ko: [
      'data/library-survey/figures.csv:1:1 오류 BD244: 수치 표의 열이 아닙니다: “도서관”, “2022”, “2023”. id, value, unit, source, label.ko 열이 있는 표를 만들고, 원고에서 쓸 수치를 한 행에 하나씩 옮겨 적으십시오.',
    ],
  },
  {
    name: 'a column of remarks',
    edits: [
      rewrite('figures.csv', text =>
        text
          .trimEnd()
          .split('\r\n')
          .map((line, at) => `${line},${at === 0 ? '비고' : '확인함'}\r\n`)
          .join(''),
      ),
    ],
    deck: 'same',
    en: ['data/library-survey/figures.csv:1:99 notice BD245: a column was not read: “비고”.'],
    ko: ['data/library-survey/figures.csv:1:99 알림 BD245: 읽지 않은 열이 1개 있습니다: “비고”.'],
  },
  {
    name: 'a dash that may be 0',
    edits: [cell('seats', 'value', '-')],
    en: [
      'data/library-survey/figures.csv:9:8 error BD248: “-” can mean 0 or no value. Write 0, or n.a. if there is no value.',
    ],
    ko: [
      'data/library-survey/figures.csv:9:8 오류 BD248: “-”의 뜻이 분명하지 않습니다(0 또는 값 없음). 0을 쓰고, 값이 없으면 n.a.라고 쓰십시오.',
    ],
  },
  {
    name: 'a dash as text of a workbook',
    edits: [asWorkbook({ 'seats value': '–' })],
    en: [
      'data/library-survey/figures.xlsx:figures!C9 error BD248: “–” can mean 0 or no value. Write 0, or n.a. if there is no value.',
    ],
    ko: [
      'data/library-survey/figures.xlsx:figures!C9 오류 BD248: “–”의 뜻이 분명하지 않습니다(0 또는 값 없음). 0을 쓰고, 값이 없으면 n.a.라고 쓰십시오.',
    ],
  },
  {
    name: 'a triangle for a minus, and a mark of what is secret',
    several: 'two cells',
    edits: [
      append(
        'figures.csv',
        'growth,,△2.3,,percent,,,,branch-counts,2022,Change,증감률,,\r\nhidden,,x,,count,,,,branch-counts,2022,Hidden,비밀,,\r\n',
      ),
      append('article.en.md', '\n[-2.3%](fig:growth), and [no number](fig:hidden "words").\n'),
    ],
    deck: 'another',
    en: [
      'data/library-survey/figures.csv:13:9 notice BD278: “△2.3” was read as -2.3.',
      'data/library-survey/figures.csv:14:9 notice BD247: “x” was read as n.a., no value.',
    ],
    ko: [
      'data/library-survey/figures.csv:13:9 알림 BD278: “△2.3” → -2.3(으)로 읽었습니다.',
      'data/library-survey/figures.csv:14:9 알림 BD247: “x” → 값 없음(n.a.)으로 읽었습니다.',
    ],
  },
  {
    name: 'a workbook with a number that only looks negative',
    edits: [asWorkbook({ 'seats value': { value: 410, format: '"▲"#,##0' } })],
    en: [
      'data/library-survey/figures.xlsx:figures!C9 error BD219: the cell holds 410, but its number format makes it look like -410. Write the number that is meant, and give the cell a number format that shows its sign (0.0).',
    ],
    ko: [
      'data/library-survey/figures.xlsx:figures!C9 오류 BD219: 셀의 값은 410인데 서식 때문에 -410(으)로 보입니다. 뜻하는 숫자를 쓰고, 셀 서식을 부호가 보이는 것(0.0)으로 바꾸십시오.',
    ],
  },
  {
    name: 'a percentage that is multiplied by a hundred',
    edits: [
      append(
        'figures.csv',
        'seats-share,,,1,percent,,,round(seats / seats-asked * 100),branch-counts,2022,Seats in place,좌석 비율,,\r\n',
      ),
      append('article.en.md', '\n[64.1%](fig:seats-share) of the seats.\n'),
    ],
    en: [
      'data/library-survey/figures.csv:13:27 error BD249: the formula “round(seats / seats-asked * 100)” of “seats-share” has a needless factor, and gives 6,406%, not 64%: percentages are calculated as fractions of 1 and shown as percentages. Write it as round(seats / seats-asked)',
    ],
    ko: [
      'data/library-survey/figures.csv:13:27 오류 BD249: “seats-share” 수식 “round(seats / seats-asked * 100)”에 불필요한 배수가 있습니다(결과 6,406%, 배수를 빼면 64%). 백분율은 1에 대한 비로 계산하여 백분율로 표시합니다. 다음과 같이 쓰십시오: round(seats / seats-asked)',
    ],
  },
  {
    name: 'a percentage that is multiplied by a figure of a hundred',
    edits: [
      append(
        'figures.csv',
        'hundred,,100,0,plain,,,,branch-counts,2022,Hundred,백,,\r\nseats-share,,,1,percent,,,seats / seats-asked * hundred,branch-counts,2022,Seats in place,좌석 비율,,\r\n',
      ),
      append('article.en.md', '\n[64.1%](fig:seats-share) of the seats.\n'),
    ],
    en: [
      'data/library-survey/figures.csv:14:27 error BD249: the formula “seats / seats-asked * hundred” of “seats-share” has a needless factor, and gives 6,406.25%, not 64.0625%: percentages are calculated as fractions of 1 and shown as percentages. Write it as seats / seats-asked',
    ],
    ko: [
      'data/library-survey/figures.csv:14:27 오류 BD249: “seats-share” 수식 “seats / seats-asked * hundred”에 불필요한 배수가 있습니다(결과 6,406.25%, 배수를 빼면 64.0625%). 백분율은 1에 대한 비로 계산하여 백분율로 표시합니다. 다음과 같이 쓰십시오: seats / seats-asked',
    ],
  },
  {
    name: 'times that are multiplied by a hundred',
    edits: [
      append(
        'figures.csv',
        'seats-times,,,1,ratio,,,seats * 100 / seats-asked,branch-counts,2022,Seats in place,좌석 비율,,\r\n',
      ),
      append('article.en.md', '\n[64.1 times](fig:seats-times) the seats.\n'),
    ],
    en: [
      'data/library-survey/figures.csv:13:25 error BD249: the formula “seats * 100 / seats-asked” of “seats-times” has a needless factor, and gives 64.0625, not ≈ 0.64: a ratio says how many times, not how many percent. Write it as seats / seats-asked, or for a percentage also change the column “unit” to percent.',
    ],
    ko: [
      'data/library-survey/figures.csv:13:25 오류 BD249: “seats-times” 수식 “seats * 100 / seats-asked”에 불필요한 배수가 있습니다(결과 64.0625, 배수를 빼면 ≈ 0.64). 배수(ratio) 단위는 몇 퍼센트가 아니라 몇 배인지를 나타냅니다. 다음과 같이 쓰십시오: seats / seats-asked. 백분율이라면 unit 열도 percent로 바꾸십시오.',
    ],
  },
  {
    name: 'a share of an amount that is divided by a hundred',
    edits: [
      append(
        'figures.csv',
        'seats-evening,,,0,count,,,seats * evening-share / 100,branch-counts,2022,Seats in the evening,저녁 좌석,,\r\n',
      ),
      append('article.en.md', '\n[4](fig:seats-evening) seats in the evening.\n'),
    ],
    en: [
      'data/library-survey/figures.csv:13:27 error BD249: the formula “seats * evening-share / 100” of “seats-evening” has a needless factor, and gives 2.5625, not 256.25: a percentage in a formula is a fraction of 1 already. Write it as seats * evening-share',
    ],
    ko: [
      'data/library-survey/figures.csv:13:27 오류 BD249: “seats-evening” 수식 “seats * evening-share / 100”에 불필요한 배수가 있습니다(결과 2.5625, 배수를 빼면 256.25). 수식의 백분율은 이미 1에 대한 비로 계산합니다. 다음과 같이 쓰십시오: seats * evening-share',
    ],
  },
  {
    name: 'a formula that adds shares to more than 100',
    edits: [
      append(
        'figures.csv',
        'way.bus,,48.5,1,percent,readers-asked,,,reader-survey,2023-05,Bus,버스,,\r\nway.car,,44,1,percent,readers-asked,,,reader-survey,2023-05,Car,승용차,,\r\nway.foot,,21.5,1,percent,readers-asked,,,reader-survey,2023-05,On foot,도보,,\r\nway-all,,,1,percent,readers-asked,,way.bus + way.car + way.foot,reader-survey,2023-05,All ways,전체,,\r\n',
      ),
      append('article.en.md', '\n[114.0%](fig:way-all) came.\n'),
    ],
    deck: 'another',
    en: [
      'data/library-survey/figures.csv:16:36 warning BD263: the formula “way.bus + way.car + way.foot” of “way-all” adds shares to 114% (way.bus 48.5%, way.car 44.0%, way.foot 21.5%), but nothing says that several answers were possible. If they were, write yes in the column multiple of these rows; if not, a number is wrong or counted twice.',
    ],
    ko: [
      'data/library-survey/figures.csv:16:36 경고 BD263: “way-all” 수식 “way.bus + way.car + way.foot”에서 비율을 더하면 114%인데(way.bus 48.5%, way.car 44.0%, way.foot 21.5%), 복수 응답이라는 표시가 없습니다. 복수 응답이면 이 행들의 multiple 열에 yes를 쓰십시오. 아니라면 틀렸거나 두 번 들어간 숫자가 있습니다.',
    ],
  },
  {
    name: 'single answers that add to more than 100',
    edits: [
      append(
        'figures.csv',
        'way.bus,way,48.5,1,percent,readers-asked,,,reader-survey,2023-05,Bus,버스,,\r\nway.car,way,44,1,percent,readers-asked,,,reader-survey,2023-05,Car,승용차,,\r\nway.foot,way,21.5,1,percent,readers-asked,,,reader-survey,2023-05,On foot,도보,,\r\n',
      ),
      append('article.en.md', '\n[48.5%](fig:way.bus), [44.0%](fig:way.car), [21.5%](fig:way.foot).\n'),
    ],
    deck: 'another',
    en: [
      'data/library-survey/figures.csv:13:13 warning BD263: the shares of the group “way” add up to 114.0% (way.bus 48.5%, way.car 44.0%, way.foot 21.5%), but nothing says that several answers were possible. If they were, write yes in the column multiple of these rows; if not, a number is wrong or counted twice.',
    ],
    ko: [
      'data/library-survey/figures.csv:13:13 경고 BD263: “way” 묶음의 비율을 더하면 114.0%인데(way.bus 48.5%, way.car 44.0%, way.foot 21.5%), 복수 응답이라는 표시가 없습니다. 복수 응답이면 이 행들의 multiple 열에 yes를 쓰십시오. 아니라면 틀렸거나 두 번 들어간 숫자가 있습니다.',
    ],
  },
  {
    name: 'a workbook whose shares are all fractions',
    edits: [asWorkbook({ 'evening-share value': 0.625 })],
    en: [
      'data/library-survey/briefing.yaml:10:40 error BD250: slide “evenings” claims “evening-share > 1/2”, which is false: evening-share = 0.625%, 1/2 = 50%. Change the headline “62.5% of readers ask for longer evenings, more than for anything else” (data/library-survey/article.en.md:15), “이용자의 62.5%가 야간 개관 연장을 가장 많이 요구” (data/library-survey/article.ko.md:15) and this claim, or correct the figure evening-share (data/library-survey/figures.xlsx:3). Is “evening-share” 62.5%?',
    ],
    ko: [
      'data/library-survey/briefing.yaml:10:40 오류 BD250: 슬라이드 “evenings”의 조건 “evening-share > 1/2”이(가) 사실과 다릅니다: evening-share = 0.625%, 1/2 = 50%. 제목 “62.5% of readers ask for longer evenings, more than for anything else” (data/library-survey/article.en.md:15), “이용자의 62.5%가 야간 개관 연장을 가장 많이 요구” (data/library-survey/article.ko.md:15) 문구와 이 조건을 고치거나, 수치 evening-share (data/library-survey/figures.xlsx:3) 값을 고치십시오. “evening-share” 값은 62.5%가 아닙니까?',
    ],
  },
  {
    name: 'a workbook with number formats, and numbers as text',
    edits: [
      asWorkbook({
        'evening-share value': { value: 0.625, format: '0.0%' },
        'budget value': { value: 1_200_000_000, format: '[$₩-412]#,##0;-[$₩-412]#,##0' },
        'seats value': '410',
        'visits.central value': { value: 48_210, format: '#,##0,' },
        'readers-asked value': { value: 1200, format: '#,##0"명"', formula: '600*2' },
      }),
    ],
    deck: 'same',
    en: [
      'data/library-survey/figures.xlsx:figures!C4 notice BD218: the number format of this cell drops the thousands; the full number was read: 48210. Check that this is right for the unit of its row.',
    ],
    ko: [
      'data/library-survey/figures.xlsx:figures!C4 알림 BD218: 셀 서식이 천 단위를 줄여 보이지만 전체 숫자(48210)를 읽었습니다. 이 행의 단위로 맞는 숫자인지 확인하십시오.',
    ],
  },
  {
    name: 'a group that cannot be read',
    edits: [cell('visits.hill', 'group', 'Visits here')],
    en: [
      'data/library-survey/figures.csv:7:13 error BD286: “Visits here” cannot be an id. Use small letters, digits, hyphens and dots: use.part-1.',
    ],
    ko: [
      'data/library-survey/figures.csv:7:13 오류 BD286: “Visits here”: id로 쓸 수 없습니다. 영문 소문자, 숫자, 붙임표, 점만 쓰십시오. 예: use.part-1',
    ],
  },
  {
    name: 'merged cells that are not clear, in a workbook',
    edits: [
      files => {
        asWorkbook()(files);
        const path = 'data/library-survey/figures.xlsx';
        const sheet = 'xl/worksheets/sheet1.xml';
        const parts = unzipSync(files.get(path) ?? new Uint8Array());
        const merged = strFromU8(parts[sheet] ?? new Uint8Array())
          .replace('<mergeCells>', '<mergeCells><mergeCell ref="C8:C9"/>')
          .replace(/<c r="C9".*?<\/c>/, '');
        files.set(path, zipSync({ ...parts, [sheet]: strToU8(merged) }));
      },
    ],
    en: [
      'data/library-survey/figures.xlsx:figures!C8 error BD118: the cells C8:C9 are merged, so it is not clear where their content belongs. Unmerge them in Excel and write the content into each cell that it belongs to.',
    ],
    ko: [
      'data/library-survey/figures.xlsx:figures!C8 오류 BD118: 병합된 셀 C8:C9의 내용이 어느 칸의 것인지 알 수 없습니다. Excel에서 병합을 풀고 내용을 해당하는 칸마다 쓰십시오.',
    ],
  },
];
