// Bad input: cells of the table of figures, what Excel does to them, and figures that contradict each other or the words.
import { append, cell, edit, type Row, rewrite } from './row.ts';

export const numbers: readonly Row[] = [
  {
    name: 'many figures that nothing uses, of which the first twenty are named',
    edits: [
      rewrite('figures.csv', text => {
        const budget = /^budget,.*$/m.exec(text)?.[0] ?? '';
        return `${text.trimEnd()}\r\n${Array.from({ length: 30 }, (_, at) => budget.replace('budget', `unused-${at}`)).join('\r\n')}\r\n`;
      }),
    ],
    deck: 'same',
    en: [
      `data/library-survey/figures.csv:13:1 notice BD203: not used (30 figures): ${Array.from({ length: 20 }, (_, at) => `“unused-${at}”`).join(', ')}, …. Link it in an article, [12.5%](fig:id), or delete the row.`,
    ],
    ko: [
      `data/library-survey/figures.csv:13:1 알림 BD203: 쓰이지 않은 수치(30개): ${Array.from({ length: 20 }, (_, at) => `“unused-${at}”`).join(', ')}, …. 원고에서 [12.5%](fig:id)처럼 연결하거나 행을 지우십시오.`,
    ],
  },
  {
    name: 'a number without a link that the table contradicts',
    edits: [edit('article.en.md', 'All branches close', 'The opening hours are 51 a week; all branches close')],
    deck: 'another',
    en: [
      'data/library-survey/article.en.md:19:27 warning BD450: “51” is typed by hand, but the words around it are about the figure “opening-hours”, which is 52. Link it: [52](fig:opening-hours). If it is a different number, mark it as one that is not in the table: [51](plain:).',
    ],
    ko: [
      'data/library-survey/article.en.md:19:27 경고 BD450: “51”은(는) 직접 입력한 숫자인데, 여기에서 말하는 수치 “opening-hours”의 값은 52입니다. [52](fig:opening-hours)처럼 연결하고, 다른 숫자라면 [51](plain:)로 표시하십시오.',
    ],
  },
  {
    name: 'a number without a link that has the digits of a figure, and another unit',
    edits: [edit('article.en.md', 'All branches close', 'Rents rose by 62.5 index points; all branches close')],
    deck: 'another',
    en: [
      'data/library-survey/article.en.md:19:19 warning BD430: “62.5” is typed by hand, so it will not follow the table of figures. Add it to the table and link it, [62.5](fig:id), or mark it as a number that is not in the table: [62.5](plain:).',
    ],
    ko: [
      'data/library-survey/article.en.md:19:19 경고 BD430: “62.5”은(는) 직접 입력한 숫자라서 수치 표가 바뀌어도 따라 바뀌지 않습니다. 수치 표에 추가해 [62.5](fig:id)처럼 연결하거나, 수치가 아니면 [62.5](plain:)로 표시하십시오.',
    ],
  },
  {
    name: 'a value that is no number',
    edits: [cell('seats', 'value', 'many')],
    en: [
      'data/library-survey/figures.csv:9:8 error BD271: “many” is not a number. Write only the number, in full (5000000); the unit has its own column. If there is no number, write n.a.',
    ],
    ko: [
      'data/library-survey/figures.csv:9:8 오류 BD271: “many”: 숫자가 아닙니다. 숫자만 모든 자리를 쓰십시오(5000000). 단위는 unit 열에 쓰고, 값이 없으면 n.a.라고 쓰십시오.',
    ],
  },
  {
    name: 'an empty value',
    edits: [cell('seats', 'value', '')],
    en: [
      'data/library-survey/figures.csv:9:8 error BD270: this figure has neither a value nor a formula. Write the number, or n.a. if there is none.',
    ],
    ko: [
      'data/library-survey/figures.csv:9:8 오류 BD270: 이 수치에는 값도 수식도 없습니다. 숫자를 쓰고, 값이 없으면 n.a.라고 쓰십시오.',
    ],
  },
  {
    name: 'a blank value',
    edits: [cell('seats', 'value', '\u00a0 ')],
    en: [
      'data/library-survey/figures.csv:9:8 error BD270: this figure has neither a value nor a formula. Write the number, or n.a. if there is none.',
    ],
    ko: [
      'data/library-survey/figures.csv:9:8 오류 BD270: 이 수치에는 값도 수식도 없습니다. 숫자를 쓰고, 값이 없으면 n.a.라고 쓰십시오.',
    ],
  },
  {
    name: 'a value that is marked as missing',
    edits: [cell('seats', 'value', 'n.a.')],
    en: [
      'data/library-survey/figures.csv:9:8 error BD204: the figure “seats” has no value, but slide “seats” claims “seats < seats-asked” (data/library-survey/briefing.yaml:17), the chart “seats” cannot be drawn without it (data/library-survey/briefing.yaml:28), the articles write a number for it in 8 places, first “410” (data/library-survey/article.en.md:52). Enter the value in this cell; if there is none, write those places without it.',
    ],
    ko: [
      'data/library-survey/figures.csv:9:8 오류 BD204: “seats” 수치에 값이 없는데, 다음에서 이 값을 씁니다: 슬라이드 “seats”의 조건 “seats < seats-asked”(data/library-survey/briefing.yaml:17), 차트 “seats”(data/library-survey/briefing.yaml:28), 원고의 숫자 8곳(첫 번째는 data/library-survey/article.en.md:52의 “410”). 이 칸에 값을 적으십시오. 값이 없다면 위의 곳에서 이 수치를 빼십시오.',
    ],
  },
  {
    name: 'a figure without a unit',
    edits: [cell('seats', 'unit', '')],
    en: [
      'data/library-survey/figures.csv:9:14 error BD288: the figure “seats” has no unit. Write one of: percent, percentage points, count, KRW, year, ratio, index, plain.',
    ],
    ko: [
      'data/library-survey/figures.csv:9:14 오류 BD288: “seats” 수치에 단위가 없습니다. 다음 가운데 하나를 쓰십시오: percent, percentage points, count, KRW, year, ratio, index, plain.',
    ],
  },
  {
    name: 'a figure without a source',
    edits: [cell('seats', 'source', '')],
    en: [
      'data/library-survey/figures.csv:9:23 error BD290: the figure “seats” has no source. Write an id of sources.yaml.',
    ],
    ko: [
      'data/library-survey/figures.csv:9:23 오류 BD290: “seats” 수치에 출처가 없습니다. sources.yaml에 있는 id를 쓰십시오.',
    ],
  },
  {
    name: 'a figure without a label',
    edits: [cell('opening-hours', 'label.en', ''), cell('opening-hours', 'label.ko', '')],
    en: [
      'data/library-survey/figures.csv:11:1 error BD291: the figure “opening-hours” has no label. Write what it counts in label.en, label.ko and so on.',
    ],
    ko: [
      'data/library-survey/figures.csv:11:1 오류 BD291: “opening-hours” 수치에 이름표(label)가 없습니다. 무엇의 수치인지 label.ko, label.en 열에 쓰십시오.',
    ],
  },
  {
    name: 'figures without a date',
    edits: [cell('opening-hours', 'as_of', ''), cell('budget', 'as_of', '')],
    deck: 'another',
    en: [
      'data/library-survey/figures.csv:11:1 warning BD284: 2 figures have no date: “opening-hours”, “budget”. Write in the column as_of what date the figure is for: 2023 or 2023-05.',
    ],
    ko: [
      'data/library-survey/figures.csv:11:1 경고 BD284: 기준일이 없는 수치가 2개 있습니다: “opening-hours”, “budget”. as_of 열에 기준 시점을 2023 또는 2023-05처럼 쓰십시오.',
    ],
  },
  {
    name: 'an unknown unit',
    edits: [cell('evening-share', 'unit', 'percents')],
    en: ['data/library-survey/figures.csv:3:23 error BD289: no unit is called “percents”. Did you mean “percent”?'],
    ko: ['data/library-survey/figures.csv:3:23 오류 BD289: “percents”: 없는 단위입니다. 혹시 “percent”인가요?'],
  },
  {
    name: 'an id that is none',
    edits: [rewrite('figures.csv', text => text.replace('\r\nseats,', '\r\nSeats here,'))],
    en: [
      'data/library-survey/figures.csv:9:1 error BD286: “Seats here” cannot be an id. Use small letters, digits, hyphens and dots: use.part-1.',
    ],
    ko: [
      'data/library-survey/figures.csv:9:1 오류 BD286: “Seats here”: id로 쓸 수 없습니다. 영문 소문자, 숫자, 붙임표, 점만 쓰십시오. 예: use.part-1',
    ],
  },
  {
    name: 'a date that does not exist',
    edits: [cell('seats', 'as_of', '2024-13-01')],
    en: [
      'data/library-survey/figures.csv:9:37 error BD281: there is no date “2024-13-01”. Write 2023, 2023-05, 2023-05-17, 2023-Q2, 2023-H1, FY2023, 2023/24, or a span such as 2021/2023.',
    ],
    ko: [
      'data/library-survey/figures.csv:9:37 오류 BD281: “2024-13-01”: 없는 날짜입니다. 2023, 2023-05, 2023-05-17, 2023-Q2, 2023-H1, FY2023, 2023/24 또는 2021/2023 같은 기간으로 쓰십시오.',
    ],
  },
  {
    name: 'a percent sign where the unit is percent',
    edits: [cell('evening-share', 'value', '62.5%')],
    deck: 'same',
    en: ['data/library-survey/figures.csv:3:16 notice BD278: “62.5%” was read as 62.5.'],
    ko: ['data/library-survey/figures.csv:3:16 알림 BD278: “62.5%” → 62.5(으)로 읽었습니다.'],
  },
  {
    name: 'a percent sign where the unit is another',
    edits: [cell('seats', 'value', '41.0%')],
    en: [
      'data/library-survey/figures.csv:9:8 error BD276: “41.0%” has the sign %, but the unit of its row is count. Correct the unit, or remove the sign.',
    ],
    ko: [
      'data/library-survey/figures.csv:9:8 오류 BD276: “41.0%”에는 % 기호가 있는데 이 행의 단위는 count입니다. 단위를 고치거나 기호를 지우십시오.',
    ],
  },
  { name: 'a thousands comma', edits: [cell('readers-asked', 'value', '1,200')], deck: 'same', en: [], ko: [] },
  {
    name: 'a thousands comma without quotes',
    edits: [rewrite('figures.csv', text => text.replace('readers-asked,,1200,', 'readers-asked,,1,200,'))],
    en: [
      'data/library-survey/figures.csv:2:1 error BD209: this row has 15 cells, the first row has 14. Is “1,200” one number? Then put it in quotes.',
    ],
    ko: [
      'data/library-survey/figures.csv:2:1 오류 BD209: 이 행의 칸은 15개인데 첫 행은 14개입니다. “1,200” 전체가 한 숫자라면 따옴표로 묶으십시오.',
    ],
  },
  {
    name: 'marks that can be read in two ways',
    edits: [cell('readers-asked', 'value', '1.200,5')],
    en: [
      'data/library-survey/figures.csv:2:17 error BD272: “1.200,5” could be read as 1200.5 or 1.2005. Write it with a point for decimals and without other marks.',
    ],
    ko: [
      'data/library-survey/figures.csv:2:17 오류 BD272: “1.200,5”의 뜻이 분명하지 않습니다(1200.5 또는 1.2005). 소수점은 점으로 쓰고 다른 기호는 빼십시오.',
    ],
  },
  {
    name: 'full-width digits',
    edits: [cell('seats', 'value', '４１０')],
    deck: 'same',
    en: ['data/library-survey/figures.csv:9:8 notice BD278: “４１０” was read as 410.'],
    ko: ['data/library-survey/figures.csv:9:8 알림 BD278: “４１０” → 410(으)로 읽었습니다.'],
  },
  {
    name: 'an amount in words',
    edits: [cell('budget', 'value', '12억')],
    en: [
      'data/library-survey/figures.csv:12:9 error BD271: “12억” is not a number. Write only the number, in full (5000000); the unit has its own column. If there is no number, write n.a.',
    ],
    ko: [
      'data/library-survey/figures.csv:12:9 오류 BD271: “12억”: 숫자가 아닙니다. 숫자만 모든 자리를 쓰십시오(5000000). 단위는 unit 열에 쓰고, 값이 없으면 n.a.라고 쓰십시오.',
    ],
  },
  {
    name: 'an error of Excel',
    edits: [cell('seats', 'value', '#REF!')],
    en: [
      'data/library-survey/figures.csv:9:8 error BD273: “#REF!” is an Excel error, not a value. Correct the cell in the workbook and save it again.',
    ],
    ko: [
      'data/library-survey/figures.csv:9:8 오류 BD273: “#REF!”: 값이 아니라 Excel 오류입니다. 원본 엑셀에서 셀을 고치고 다시 저장하십시오.',
    ],
  },
  {
    name: 'a formula of Excel',
    edits: [cell('seats', 'value', '=400+10')],
    en: [
      'data/library-survey/figures.csv:9:8 error BD271: “=400+10” is not a number. Write only the number, in full (5000000); the unit has its own column. If there is no number, write n.a.',
    ],
    ko: [
      'data/library-survey/figures.csv:9:8 오류 BD271: “=400+10”: 숫자가 아닙니다. 숫자만 모든 자리를 쓰십시오(5000000). 단위는 unit 열에 쓰고, 값이 없으면 n.a.라고 쓰십시오.',
    ],
  },
  { name: 'a number as text of Excel', edits: [cell('seats', 'value', '="410"')], deck: 'same', en: [], ko: [] },
  {
    name: 'a number shortened by Excel',
    edits: [cell('budget', 'value', '1.2E+09')],
    en: [
      'data/library-survey/figures.csv:12:9 error BD275: “1.2E+09” is a number that Excel has shortened; digits may be lost. In Excel, format the cell as text and write the number again.',
    ],
    ko: [
      'data/library-survey/figures.csv:12:9 오류 BD275: “1.2E+09”: Excel이 줄여 쓴 숫자입니다. 자릿수가 사라졌을 수 있습니다. Excel에서 셀 서식을 텍스트로 바꾸고 숫자를 다시 쓰십시오.',
    ],
  },
  {
    name: 'a number that Excel made a date of',
    edits: [cell('seats', 'value', 'Apr-10')],
    en: [
      'data/library-survey/figures.csv:9:8 error BD274: “Apr-10” is a date; Excel may have turned a number into it. In Excel, format the cell as text and write the number again.',
    ],
    ko: [
      'data/library-survey/figures.csv:9:8 오류 BD274: “Apr-10”: 날짜입니다. Excel이 숫자를 날짜로 바꾸었을 수 있습니다. Excel에서 셀 서식을 텍스트로 바꾸고 숫자를 다시 쓰십시오.',
    ],
  },
  {
    name: 'a month as Excel writes it',
    edits: [cell('evening-share', 'as_of', 'May-23')],
    deck: 'same',
    en: ['data/library-survey/figures.csv:3:64 notice BD283: “May-23” was read as 2023-05.'],
    ko: ['data/library-survey/figures.csv:3:64 알림 BD283: “May-23” → 2023-05(으)로 읽었습니다.'],
  },
  {
    name: 'a month that Excel made a day of',
    edits: [cell('evening-share', 'as_of', '2023-05-01')],
    deck: 'same',
    en: [
      'data/library-survey/figures.csv:3:64 notice BD283: “2023-05-01” was read as 2023-05. Excel makes the first day of a month; if that day is meant, write it like “1 May 2023”.',
    ],
    ko: [
      'data/library-survey/figures.csv:3:64 알림 BD283: “2023-05-01” → 2023-05(으)로 읽었습니다. Excel은 월을 그달 1일로 바꿉니다. 1일을 뜻한다면 “2023년 5월 1일”처럼 쓰십시오.',
    ],
  },
  {
    name: 'a month as Excel counts days',
    edits: [cell('evening-share', 'as_of', '45047')],
    deck: 'same',
    en: [
      'data/library-survey/figures.csv:3:64 notice BD283: “45047” was read as 2023-05. Excel makes the first day of a month; if that day is meant, write it like “1 May 2023”.',
    ],
    ko: [
      'data/library-survey/figures.csv:3:64 알림 BD283: “45047” → 2023-05(으)로 읽었습니다. Excel은 월을 그달 1일로 바꿉니다. 1일을 뜻한다면 “2023년 5월 1일”처럼 쓰십시오.',
    ],
  },
  {
    name: 'a zero that Excel dropped',
    edits: [
      cell('evening-share', 'value', '62.50'),
      cell('evening-share', 'decimals', ''),
      append(
        'figures.csv',
        'quiet-share,,20,,percent,readers-asked,yes,,reader-survey,2023-05,Ask for quiet rooms,조용한 열람실 요구,,\r\n',
      ),
      append(
        'article.en.md',
        '\n[20.00%](fig:quiet-share) ask for quiet rooms, [62.50%](fig:evening-share) for evenings.\n',
      ),
    ],
    deck: 'another',
    en: [
      'data/library-survey/figures.csv:13:1 notice BD296: “quiet-share” is shown as 20.00, with the decimals of the other figures of its source. If that is not meant, write the decimals in the column decimals.',
    ],
    ko: [
      'data/library-survey/figures.csv:13:1 알림 BD296: “quiet-share”: 같은 출처의 다른 수치에 맞추어 20.00(으)로 표시합니다. 아니라면 decimals 열에 소수 자릿수를 쓰십시오.',
    ],
  },
  {
    name: 'semicolons between the cells',
    edits: [rewrite('figures.csv', text => text.replaceAll(',', ';'))],
    deck: 'same',
    en: [],
    ko: [],
  },
  {
    name: 'tabs between the cells',
    edits: [rewrite('figures.csv', text => text.replaceAll(',', '\t'))],
    deck: 'same',
    en: [],
    ko: [],
  },
  {
    name: 'the mark of Excel for its separator',
    edits: [rewrite('figures.csv', text => `sep=;\r\n${text.replace('\uFEFF', '').replaceAll(',', ';')}`)],
    deck: 'same',
    en: [],
    ko: [],
  },
  {
    name: 'lines that end as on an old Mac, and empty rows at the end',
    edits: [rewrite('figures.csv', text => `${text}\r\n\r\n,,,,,,,,,,,,,\r\n`.replaceAll('\r\n', '\r'))],
    deck: 'same',
    en: [],
    ko: [],
  },
  {
    name: 'a row with a cell too few',
    edits: [
      rewrite('figures.csv', text => text.replace('Seats in place,현재 열람석,,', 'Seats in place,현재 열람석,')),
    ],
    en: [
      'data/library-survey/figures.csv:9:1 error BD209: this row has 13 cells, the first row has 14. Add or remove cells so that the columns agree.',
    ],
    ko: [
      'data/library-survey/figures.csv:9:1 오류 BD209: 이 행의 칸은 13개인데 첫 행은 14개입니다. 열이 맞도록 칸을 더하거나 빼십시오.',
    ],
  },
  {
    name: 'a column twice',
    edits: [rewrite('figures.csv', text => text.replace('note.en,note.ko', 'note.en,note.en'))],
    en: [
      'data/library-survey/figures.csv:1:91 error BD206: two columns are called “note.en”; the first begins at column 83 of the line. Rename or delete one of them.',
    ],
    ko: [
      'data/library-survey/figures.csv:1:91 오류 BD206: “note.en” 열이 두 개입니다. 처음 것은 줄의 83번째 칸에서 시작합니다. 하나의 이름을 바꾸거나 지우십시오.',
    ],
  },
  {
    name: 'a misspelt column',
    edits: [rewrite('figures.csv', text => text.replace('as_of', 'asof'))],
    en: [
      'data/library-survey/figures.csv:1:59 error BD208: no column is called “asof” in this table. Did you mean “as_of”?',
    ],
    ko: ['data/library-survey/figures.csv:1:59 오류 BD208: “asof”: 이 표에 없는 열입니다. 혹시 “as_of”인가요?'],
  },
  {
    name: 'a quotation mark that is not closed',
    edits: [rewrite('figures.csv', text => text.replace('Seats in place', '"Seats in place'))],
    en: [
      'data/library-survey/figures.csv:9:42 error BD210: the quotation mark that opens here is never closed. Close it at the end of the cell; a quotation mark inside a cell is written twice.',
    ],
    ko: [
      'data/library-survey/figures.csv:9:42 오류 BD210: 여기에서 연 따옴표가 닫히지 않았습니다. 칸의 끝에서 닫으십시오. 칸 안의 따옴표는 두 번 씁니다.',
    ],
  },
  {
    name: 'only the names of the columns',
    edits: [rewrite('figures.csv', text => text.slice(0, text.indexOf('\r\n') + 2))],
    en: [
      'data/library-survey/figures.csv:1:1 error BD205: the table has column names but no rows. Write at least one row.',
    ],
    ko: ['data/library-survey/figures.csv:1:1 오류 BD205: 표에 열 이름만 있고 행이 없습니다. 행을 하나 이상 쓰십시오.'],
  },
  {
    name: 'an empty table',
    edits: [rewrite('figures.csv', () => '')],
    en: [
      'data/library-survey/figures.csv:1:1 error BD205: the table is empty. Write the names of the columns in the first row.',
    ],
    ko: ['data/library-survey/figures.csv:1:1 오류 BD205: 표가 비어 있습니다. 첫 행에 열 이름을 쓰십시오.'],
  },
  {
    name: 'a share as a fraction',
    several: 'the share that was added beside it is used nowhere',
    edits: [
      cell('evening-share', 'value', '0.625'),
      append(
        'figures.csv',
        'quiet-share,,20.3,1,percent,readers-asked,yes,,reader-survey,2023-05,Ask for quiet rooms,조용한 열람실 요구,,\r\n',
      ),
    ],
    en: [
      'data/library-survey/briefing.yaml:10:40 error BD250: slide “evenings” claims “evening-share > 1/2”, which is false: evening-share = 0.625%, 1/2 = 50%. Change the headline “62.5% of readers ask for longer evenings, more than for anything else” (data/library-survey/article.en.md:15), “이용자의 62.5%가 야간 개관 연장을 가장 많이 요구” (data/library-survey/article.ko.md:15) and this claim, or correct the figure evening-share (data/library-survey/figures.csv:3). Is “evening-share” 62.5%?',
      'data/library-survey/figures.csv:13:1 notice BD203: not used: “quiet-share”. Link it in an article, [12.5%](fig:id), or delete the row.',
    ],
    ko: [
      'data/library-survey/briefing.yaml:10:40 오류 BD250: 슬라이드 “evenings”의 조건 “evening-share > 1/2”이(가) 사실과 다릅니다: evening-share = 0.625%, 1/2 = 50%. 제목 “62.5% of readers ask for longer evenings, more than for anything else” (data/library-survey/article.en.md:15), “이용자의 62.5%가 야간 개관 연장을 가장 많이 요구” (data/library-survey/article.ko.md:15) 문구와 이 조건을 고치거나, 수치 evening-share (data/library-survey/figures.csv:3) 값을 고치십시오. “evening-share” 값은 62.5%가 아닙니까?',
      'data/library-survey/figures.csv:13:1 알림 BD203: 쓰이지 않은 수치: “quiet-share”. 원고에서 [12.5%](fig:id)처럼 연결하거나 행을 지우십시오.',
    ],
  },
  {
    name: 'a share above 100',
    edits: [cell('evening-share', 'value', '625')],
    deck: 'another',
    en: [
      'data/library-survey/figures.csv:3:16 warning BD297: the share “evening-share” is 625%, above 100%. Is it 62.5%? The articles write “62.5%” (data/library-survey/article.en.md:16 and 3 more places). Check the decimal point.',
    ],
    ko: [
      'data/library-survey/figures.csv:3:16 경고 BD297: “evening-share” 비율이 625%로 100%를 넘습니다. 62.5%를 잘못 적은 값으로 보입니다. 원고에는 “62.5%”(이)라고 적혀 있습니다(data/library-survey/article.en.md:16 외 3곳). 소수점 위치를 확인하십시오.',
    ],
  },
  {
    name: 'a share that no number of those asked can give',
    edits: [cell('readers-asked', 'value', '150'), cell('evening-share', 'value', '62.5')],
    deck: 'another',
    en: [
      'data/library-survey/figures.csv:3:16 warning BD260: “evening-share”: no whole number out of 150 gives 62.5%; the nearest is 94/150 = 62.7%. The articles write “1,200 readers” (data/library-survey/article.en.md:24 and 1 more place). Check the share, its decimals and its base (in a weighted survey, shares need not come from whole numbers).',
    ],
    ko: [
      'data/library-survey/figures.csv:3:16 경고 BD260: “evening-share”: 150 가운데 62.5%가 되는 응답 수가 없습니다. 가장 가까운 값은 94/150 = 62.7%입니다. 원고에는 “1,200 readers”(이)라고 적혀 있습니다(data/library-survey/article.en.md:24 외 1곳). 비율과 소수 자릿수, 응답 기준(base)을 확인하십시오. 가중치를 적용한 조사라면 맞지 않을 수 있습니다.',
    ],
  },
  {
    name: 'a number in the article that is no longer that of the table',
    edits: [cell('seats', 'value', '420')],
    deck: 'another',
    several: 'a calculated figure has texts of its own that are out of date',
    en: [
      'data/library-survey/article.en.md:52:78 warning BD421: “410” is written here, but the figure “seats” is 420. The same is true at: data/library-survey/article.en.md:74, data/library-survey/article.ko.md:52 (“410석”), data/library-survey/article.ko.md:74 (“410석”). Decks show 420; “npx briefdeck sync --write” writes it into the articles too.',
      'data/library-survey/article.en.md:66:32 warning BD421: “230” is written here, but the figure “seats-missing” is 220. The same is true at: data/library-survey/article.en.md:74, data/library-survey/article.ko.md:66 (“230석”), data/library-survey/article.ko.md:74 (“230석”). Decks show 220; “npx briefdeck sync --write” writes it into the articles too.',
    ],
    ko: [
      'data/library-survey/article.en.md:52:78 경고 BD421: 여기에는 “410”(이)라고 적혀 있지만 수치 “seats”의 값은 420입니다. 다음 곳도 값이 다릅니다: data/library-survey/article.en.md:74, data/library-survey/article.ko.md:52 (“410석”), data/library-survey/article.ko.md:74 (“410석”). 발표 자료에는 420(으)로 표시됩니다. “npx briefdeck sync --write”를 실행하면 원고도 모두 고쳐집니다.',
      'data/library-survey/article.en.md:66:32 경고 BD421: 여기에는 “230”(이)라고 적혀 있지만 수치 “seats-missing”의 값은 220입니다. 다음 곳도 값이 다릅니다: data/library-survey/article.en.md:74, data/library-survey/article.ko.md:66 (“230석”), data/library-survey/article.ko.md:74 (“230석”). 발표 자료에는 220(으)로 표시됩니다. “npx briefdeck sync --write”를 실행하면 원고도 모두 고쳐집니다.',
    ],
  },
  {
    name: 'a value that has turned round',
    edits: [cell('budget', 'value', '-1200000000')],
    en: [
      'data/library-survey/article.en.md:21:51 error BD432: “KRW 1.2 billion” is written here, but the figure “budget” is KRW −1.2 billion: text and value differ only in their sign. The text says plus; only words such as “fell by” make it a minus. The same is true at: data/library-survey/article.en.md:24 (“1.2 billion won”), data/library-survey/article.ko.md:21 (“12억 원”), data/library-survey/article.ko.md:24 (“12억 원”). Where words say a fall (“fell by”), link to a figure with the formula abs(budget); elsewhere write the sign into the link: [KRW −1.2 billion](fig:budget).',
    ],
    ko: [
      'data/library-survey/article.en.md:21:51 오류 BD432: 여기에는 “KRW 1.2 billion”(이)라고 적혀 있지만 수치 “budget”의 값은 KRW −1.2 billion입니다. 부호만 서로 다릅니다. 적힌 대로라면 양수이고, “감소” 같은 말이 있어야 음수라는 뜻이 됩니다. 다음 곳도 같습니다: data/library-survey/article.en.md:24 (“1.2 billion won”), data/library-survey/article.ko.md:21 (“12억 원”), data/library-survey/article.ko.md:24 (“12억 원”). “감소”처럼 줄었다는 말이 있으면 수식이 abs(budget)인 수치에 연결하고, 없으면 링크 안에 부호까지 쓰십시오: [KRW −1.2 billion](fig:budget).',
    ],
  },
  {
    name: 'words that say the reverse of a value',
    edits: [
      cell('opening-hours', 'value', '-52'),
      rewrite('article.en.md', text =>
        text.replaceAll('[52 hours]', '[−52 hours]').replace('now open [', 'now open longer, up ['),
      ),
      rewrite('article.ko.md', text =>
        text.replaceAll('[52시간]', '[△52시간]').replace('이며, 시는', ' 줄었으며, 시는'),
      ),
    ],
    several: 'a rise of a value below zero is another fault than a fall of it',
    en: [
      'data/library-survey/article.en.md:24:173 error BD433: “up −52 hours” says the opposite of the figure “opening-hours”, which is −52. Write the direction that the value has, with its amount from a figure with the formula abs(opening-hours), or correct the value (data/library-survey/figures.csv:11).',
      'data/library-survey/article.ko.md:24:116 warning BD434: “△52시간 줄었으며” is a double negative: taken literally, it means a rise. Link to a figure with the formula abs(opening-hours), which has no minus, or leave the direction to the sign: “changed by −52”.',
    ],
    ko: [
      'data/library-survey/article.en.md:24:173 오류 BD433: “up −52 hours”은(는) 수치 “opening-hours”(−52)와 반대되는 뜻입니다. 값에 맞는 방향의 말로 바꾸고 숫자는 수식이 abs(opening-hours)인 수치에 연결하거나, 값(data/library-survey/figures.csv:11)을 고치십시오.',
      'data/library-survey/article.ko.md:24:116 경고 BD434: “△52시간 줄었으며”은(는) 이중 부정이어서 글자대로 읽으면 늘었다는 뜻입니다. 음수 부호가 없도록 수식이 abs(opening-hours)인 수치에 연결하거나, “−52 변화”처럼 부호로만 방향을 나타내십시오.',
    ],
  },
  {
    name: 'a minus before the link of a value above zero',
    edits: [edit('article.en.md', '[1.2 billion won]', '−[1.2 billion won]')],
    en: [
      'data/library-survey/article.en.md:24:228 error BD435: “−1.2 billion won” will be read as a number below zero, but its sign stands before the link and the figure “budget” is KRW 1.2 billion. Remove the sign; or, if the value is below zero, correct it in the table (data/library-survey/figures.csv:12) and write the sign inside the link: [−1.2 billion won](fig:budget).',
    ],
    ko: [
      'data/library-survey/article.en.md:24:228 오류 BD435: “−1.2 billion won”은(는) 음수로 읽히는데 부호가 링크 밖에 있고 수치 “budget”의 값은 KRW 1.2 billion입니다. 부호를 지우십시오. 음수가 맞으면 수치 표(data/library-survey/figures.csv:12)의 값을 고치고 부호를 링크 안에 쓰십시오: [−1.2 billion won](fig:budget).',
    ],
  },
  {
    name: 'a value above zero in brackets',
    edits: [edit('article.en.md', '[1.2 billion won]', '[(1.2 billion won)]')],
    deck: 'another',
    en: [
      'data/library-survey/article.en.md:24:227 warning BD437: “(1.2 billion won)” is read as a number below zero in tables, but the figure “budget” is KRW 1.2 billion. Write [1.2 billion won](fig:budget); brackets that belong to the sentence stand outside the link.',
    ],
    ko: [
      'data/library-survey/article.en.md:24:227 경고 BD437: “(1.2 billion won)”은(는) 표에서 음수로 읽히는데 수치 “budget”의 값은 KRW 1.2 billion입니다. [1.2 billion won](fig:budget)(으)로 쓰고, 문장에 필요한 괄호는 링크 밖에 두십시오.',
    ],
  },
  {
    name: 'a value that is missing where only the articles need it',
    edits: [cell('opening-hours', 'value', 'n.a.')],
    deck: 'another',
    en: [
      'data/library-survey/figures.csv:11:16 warning BD204: the figure “opening-hours” has no value, but the articles write a number for it in 4 places, first “52 hours” (data/library-survey/article.en.md:20). Enter the value in this cell; if there is none, “npx briefdeck sync --write” writes n.a. there until there is one.',
    ],
    ko: [
      'data/library-survey/figures.csv:11:16 경고 BD204: “opening-hours” 수치에 값이 없는데, 다음에서 이 값을 씁니다: 원고의 숫자 4곳(첫 번째는 data/library-survey/article.en.md:20의 “52 hours”). 이 칸에 값을 적으십시오. 값이 없다면 “npx briefdeck sync --write”를 실행하십시오. 값이 생길 때까지 원고에 해당 없음으로 표시됩니다.',
    ],
  },
  {
    name: 'words for a missing value where there is one',
    edits: [edit('article.en.md', 'opens [52 hours]', 'opens [n.a.]')],
    deck: 'another',
    en: [
      'data/library-survey/article.en.md:20:23 warning BD421: “n.a.” is written here, but the figure “opening-hours” is 52. Decks show 52; write it here too, or let “npx briefdeck sync --write” do it.',
    ],
    ko: [
      'data/library-survey/article.en.md:20:23 경고 BD421: 여기에는 “n.a.”(이)라고 적혀 있지만 수치 “opening-hours”의 값은 52입니다. 발표 자료에는 52(으)로 표시됩니다. 여기도 고치거나 “npx briefdeck sync --write”를 실행하십시오.',
    ],
  },
  {
    name: 'a claim that no longer holds',
    edits: [cell('evening-share', 'value', '42.5')],
    en: [
      'data/library-survey/briefing.yaml:10:40 error BD250: slide “evenings” claims “evening-share > 1/2”, which is false: evening-share = 42.5%, 1/2 = 50%. Change the headline “62.5% of readers ask for longer evenings, more than for anything else” (data/library-survey/article.en.md:15), “이용자의 62.5%가 야간 개관 연장을 가장 많이 요구” (data/library-survey/article.ko.md:15) and this claim, or correct the figure evening-share (data/library-survey/figures.csv:3).',
    ],
    ko: [
      'data/library-survey/briefing.yaml:10:40 오류 BD250: 슬라이드 “evenings”의 조건 “evening-share > 1/2”이(가) 사실과 다릅니다: evening-share = 42.5%, 1/2 = 50%. 제목 “62.5% of readers ask for longer evenings, more than for anything else” (data/library-survey/article.en.md:15), “이용자의 62.5%가 야간 개관 연장을 가장 많이 요구” (data/library-survey/article.ko.md:15) 문구와 이 조건을 고치거나, 수치 evening-share (data/library-survey/figures.csv:3) 값을 고치십시오.',
    ],
  },
  {
    name: 'a claim that cannot be read',
    edits: [edit('briefing.yaml', 'holds: [seats < seats-asked]', 'holds: [seats <]')],
    en: [
      'data/library-survey/briefing.yaml:17:57 error BD223: the formula or claim ends where a value should follow. Add the id of a figure or a number here.',
    ],
    ko: [
      'data/library-survey/briefing.yaml:17:57 오류 BD223: 수식이나 조건이 값이 올 자리에서 끝났습니다. 이 자리에 수치의 id나 숫자를 쓰십시오.',
    ],
  },
  {
    name: 'percentages and counts in one formula',
    edits: [cell('seats-missing', 'formula', 'seats-asked - evening-share')],
    en: [
      'data/library-survey/figures.csv:10:27 error BD232: “seats-asked” (count) and “evening-share” (percent) cannot be subtracted from each other. Use figures whose units match, or correct the column “unit”.',
    ],
    ko: [
      'data/library-survey/figures.csv:10:27 오류 BD232: “seats-asked”(개수(count)), “evening-share”(퍼센트(percent)): 단위가 달라 서로 뺄 수 없습니다. 단위가 맞는 수치를 쓰거나, “unit” 열을 고치십시오.',
    ],
  },
  {
    name: 'a formula in a circle',
    edits: [cell('seats', 'value', ''), cell('seats', 'formula', 'seats-asked - seats-missing')],
    en: [
      'data/library-survey/figures.csv:9:19 error BD240: these formulas depend on each other: seats → seats-missing → seats. Give one of them a value, or remove it from the formula.',
    ],
    ko: [
      'data/library-survey/figures.csv:9:19 오류 BD240: 수식이 서로를 가리킵니다: seats → seats-missing → seats. 그 가운데 하나에 값을 적거나, 수식에서 빼십시오.',
    ],
  },
  {
    name: 'a number beyond what Excel keeps',
    edits: [cell('budget', 'value', '9007199254740993')],
    en: [
      'data/library-survey/figures.csv:12:9 error BD277: “9007199254740993” is above 9007199254740992, the largest number that Excel and charts keep exactly. State it in a larger unit.',
    ],
    ko: [
      'data/library-survey/figures.csv:12:9 오류 BD277: “9007199254740993”: Excel과 차트가 정확히 다룰 수 있는 9007199254740992보다 큽니다. 더 큰 단위로 쓰십시오.',
    ],
  },
  {
    name: 'a word that counts like a scale and is none',
    edits: [edit('article.en.md', '[1.2 billion won](fig:budget)', '[120 crore won](fig:budget)')],
    en: [
      'data/library-survey/article.en.md:24:227 error BD440: in “120 crore won” it is not clear how “crore” changes the number: it is not one of the scales trillion, billion, million, thousand, hundred, or may be part of a word. Write the amount with one of these scales or in full; if “crore” only says what is counted, link only the number.',
    ],
    ko: [
      'data/library-survey/article.en.md:24:227 오류 BD440: “120 crore won”에서 “crore”이(가) 숫자의 크기를 어떻게 바꾸는지 알 수 없습니다. 쓸 수 있는 단위(trillion, billion, million, thousand, hundred)가 아니거나 다른 말의 일부일 수 있습니다. 이 단위를 쓰거나 숫자를 모두 쓰십시오. “crore”이(가) 세는 말일 뿐이면 숫자만 연결하십시오.',
    ],
  },
  {
    name: 'an amount in another currency',
    edits: [edit('article.en.md', '[1.2 billion won](fig:budget)', '[$1.2 billion](fig:budget)')],
    en: [
      'data/library-survey/article.en.md:24:227 error BD425: “$1.2 billion” does not have the unit of the figure “budget”, which is KRW 1.2 billion. Use the unit in the table, or correct it there (data/library-survey/figures.csv:12).',
    ],
    ko: [
      'data/library-survey/article.en.md:24:227 오류 BD425: “$1.2 billion”의 단위가 수치 “budget”(KRW 1.2 billion)의 단위와 다릅니다. 수치 표의 단위로 쓰거나, 표의 단위(data/library-survey/figures.csv:12)를 고치십시오.',
    ],
  },
  {
    name: 'a number with another unit than the author’s own of its figure',
    edits: [
      rewrite('briefing.yaml', text => `${text}\nunits: {hours: {en: " hours", ko: 시간}}\n`),
      cell('opening-hours', 'unit', 'hours'),
      edit('article.en.md', 'opens [52 hours](fig:opening-hours)', 'opens [52 minutes](fig:opening-hours)'),
    ],
    en: [
      'data/library-survey/article.en.md:20:23 error BD425: “52 minutes” does not have the unit of the figure “opening-hours”, which is 52 hours. Use the unit in the table, or correct it there (data/library-survey/figures.csv:11).',
    ],
    ko: [
      'data/library-survey/article.en.md:20:23 오류 BD425: “52 minutes”의 단위가 수치 “opening-hours”(52 hours)의 단위와 다릅니다. 수치 표의 단위로 쓰거나, 표의 단위(data/library-survey/figures.csv:11)를 고치십시오.',
    ],
  },
];
