// Bad input: tables of which each row makes a deck (`--each branches.csv`), and rows that make a headline false.
import { edit, type Row } from './row.ts';

const ALL: readonly string[] = [];

export const rows: readonly Row[] = [
  {
    name: 'a column that no figure is named after',
    edits: [],
    each: 'file,budgte\na,1\nb,2\n',
    en: [
      'branches.csv:1:6 error BD175: no figure is called “budgte”, nor is it another column of this table. Did you mean “budget”?',
    ],
    ko: ['branches.csv:1:6 오류 BD175: “budgte” 수치가 없고, 이 표의 다른 열 이름도 아닙니다. 혹시 “budget”인가요?'],
  },
  {
    name: 'a column of its own that is misspelt',
    edits: [],
    each: 'flie,seats\na,400\n',
    en: [
      'branches.csv:1:1 error BD175: no figure is called “flie”, nor is it another column of this table. Did you mean “file”?',
    ],
    ko: ['branches.csv:1:1 오류 BD175: “flie” 수치가 없고, 이 표의 다른 열 이름도 아닙니다. 혹시 “file”인가요?'],
  },
  {
    name: 'a column of a remark without its sign',
    edits: [],
    each: 'file,지역\na,부산\n',
    en: [
      'branches.csv:1:6 error BD175: no figure is called “지역”, nor is it another column of this table. Name the column after the id of a figure, or audience, language, title or file. A column that is not to be read begins with “#”.',
    ],
    ko: [
      'branches.csv:1:6 오류 BD175: “지역” 수치가 없고, 이 표의 다른 열 이름도 아닙니다. 열 이름에는 수치의 id나 audience, language, title, file을 쓰십시오. 읽지 않을 열의 이름은 “#”으로 시작합니다.',
    ],
  },
  {
    name: 'a column of a calculated figure',
    edits: [],
    each: 'file,seats-missing\na,1\nb,2\n',
    en: [
      'branches.csv:1:6 error BD176: the figure “seats-missing” is calculated (seats-asked - seats), so no column can give its value. Give the figures that it is calculated from, and delete this column.',
    ],
    ko: [
      'branches.csv:1:6 오류 BD176: “seats-missing” 수치는 수식(seats-asked - seats)으로 계산하므로 열에서 값을 줄 수 없습니다. 수식에 쓰인 수치를 열로 만들고 이 열은 지우십시오.',
    ],
  },
  {
    name: 'a column twice',
    edits: [],
    each: 'file,seats,seats\na,400,401\n',
    en: [
      'branches.csv:1:12 error BD206: two columns are called “seats”; the first begins at column 6 of the line. Rename or delete one of them.',
    ],
    ko: [
      'branches.csv:1:12 오류 BD206: “seats” 열이 두 개입니다. 처음 것은 줄의 6번째 칸에서 시작합니다. 하나의 이름을 바꾸거나 지우십시오.',
    ],
  },
  {
    name: 'a column without a name',
    edits: [],
    each: 'file,\na,400\n',
    en: [
      'branches.csv:2:1 error BD209: this row has 2 cells, the first row has 1. Add or remove cells so that the columns agree.',
    ],
    ko: ['branches.csv:2:1 오류 BD209: 이 행의 칸은 2개인데 첫 행은 1개입니다. 열이 맞도록 칸을 더하거나 빼십시오.'],
  },
  {
    name: 'only the names of the columns of rows',
    edits: [],
    each: 'file,seats\n',
    en: ['branches.csv:1:1 error BD205: the table has column names but no rows. Write at least one row.'],
    ko: ['branches.csv:1:1 오류 BD205: 표에 열 이름만 있고 행이 없습니다. 행을 하나 이상 쓰십시오.'],
  },
  {
    name: 'rows without an audience where there are several',
    edits: [],
    audiences: ALL,
    each: 'file,seats\na,400\nb,401\n',
    en: [
      'branches.csv:2:1 error BD177: 2 rows, of which this is the first, name no audience, and there are several: library-board, town-council. Name it in a column audience, or choose one for all with --audience.',
    ],
    ko: [
      'branches.csv:2:1 오류 BD177: 이 행을 비롯한 2개 행에 청중이 없는데 브리핑의 청중은 여럿입니다: library-board, town-council. audience 열에 쓰거나 --audience로 하나를 지정하십시오.',
    ],
  },
  {
    name: 'one row without an audience',
    edits: [],
    audiences: ALL,
    each: 'file,audience,evening-share\na,library-board,40\nb,,66\n',
    several: 'the row that has one has a false headline',
    en: [
      'data/library-survey/briefing.yaml:10:40 error BD250: slide “evenings” claims “evening-share > 1/2”, which is false: evening-share = 40.0%, 1/2 = 50%. Change the headline “62.5% of readers ask for longer evenings, more than for anything else” (data/library-survey/article.en.md:15), “이용자의 62.5%가 야간 개관 연장을 가장 많이 요구” (data/library-survey/article.ko.md:15) and this claim, or correct the figure evening-share (branches.csv:2).',
      'branches.csv:3:1 error BD177: this row names no audience, and there are several: library-board, town-council. Name it in a column audience, or choose one for all with --audience.',
    ],
    ko: [
      'data/library-survey/briefing.yaml:10:40 오류 BD250: 슬라이드 “evenings”의 조건 “evening-share > 1/2”이(가) 사실과 다릅니다: evening-share = 40.0%, 1/2 = 50%. 제목 “62.5% of readers ask for longer evenings, more than for anything else” (data/library-survey/article.en.md:15), “이용자의 62.5%가 야간 개관 연장을 가장 많이 요구” (data/library-survey/article.ko.md:15) 문구와 이 조건을 고치거나, 수치 evening-share (branches.csv:2) 값을 고치십시오.',
      'branches.csv:3:1 오류 BD177: 이 행에 청중이 없는데 브리핑의 청중은 여럿입니다: library-board, town-council. audience 열에 쓰거나 --audience로 하나를 지정하십시오.',
    ],
  },
  {
    name: 'an audience of a row that there is not',
    edits: [],
    each: 'file,audience\na,libary-board\n',
    en: ['branches.csv:2:3 error BD179: the briefing has no audience “libary-board”. Did you mean “library-board”?'],
    ko: ['branches.csv:2:3 오류 BD179: 브리핑에 “libary-board” 청중이 없습니다. 혹시 “library-board”인가요?'],
  },
  {
    name: 'a language of a row that there is not',
    edits: [],
    each: 'file,language\na,kr\n',
    en: [
      'branches.csv:2:3 error BD159: the briefing “library-survey” cannot be built in the language “kr”. Did you mean “ko”?',
    ],
    ko: ['branches.csv:2:3 오류 BD159: 브리핑 “library-survey”은(는) “kr” 언어로 만들 수 없습니다. 혹시 “ko”인가요?'],
  },
  {
    name: 'a path as the name of a deck',
    edits: [],
    each: 'file\n../a\n',
    en: [
      'branches.csv:2:1 error BD182: “../a” cannot be a file name: it contains “/”. Write another name in this row’s cell of the column file.',
    ],
    ko: [
      'branches.csv:2:1 오류 BD182: “../a”: 파일 이름으로 쓸 수 없습니다. “/”을(를) 쓸 수 없습니다. 이 행의 file 칸에 다른 이름을 쓰십시오.',
    ],
  },
  {
    name: 'a name of a device as that of a deck',
    edits: [],
    each: 'file\ncon\n',
    en: [
      'branches.csv:2:1 error BD182: “con” cannot be a file name: Windows keeps it for a device. Write another name in this row’s cell of the column file.',
    ],
    ko: [
      'branches.csv:2:1 오류 BD182: “con”: 파일 이름으로 쓸 수 없습니다. Windows에서 장치 이름으로 예약되어 있습니다. 이 행의 file 칸에 다른 이름을 쓰십시오.',
    ],
  },
  {
    name: 'one name for two decks',
    edits: [],
    each: 'file\nNorth\nnorth\n',
    en: [
      'branches.csv:3:1 error BD178: the decks of the lines 2, 3 would both be “North.pptx”. Give each its own name in a column file.',
    ],
    ko: [
      'branches.csv:3:1 오류 BD178: 2행, 3행의 발표 자료가 모두 “North.pptx”가 됩니다. file 열에 서로 다른 이름을 쓰십시오.',
    ],
  },
  {
    name: 'rows without names',
    edits: [],
    each: 'seats\n400\n401\n402\n',
    en: [
      'branches.csv:3:1 error BD178: the decks of the lines 2, 3, 4 would all be “library-survey.library-board.en.pptx”. Give each its own name in a column file.',
    ],
    ko: [
      'branches.csv:3:1 오류 BD178: 2행, 3행, 4행의 발표 자료가 모두 “library-survey.library-board.en.pptx”가 됩니다. file 열에 서로 다른 이름을 쓰십시오.',
    ],
  },
  {
    name: 'a row with a cell too many',
    edits: [],
    each: 'file,visits.central\na,48,210\n',
    en: [
      'branches.csv:2:1 error BD209: this row has 3 cells, the first row has 2. Is “48,210” one number? Then put it in quotes.',
    ],
    ko: [
      'branches.csv:2:1 오류 BD209: 이 행의 칸은 3개인데 첫 행은 2개입니다. “48,210” 전체가 한 숫자라면 따옴표로 묶으십시오.',
    ],
  },
  {
    name: 'a value of a row that is no number',
    edits: [],
    each: 'file,seats\na,40O\n',
    en: [
      'branches.csv:2:3 error BD271: “40O” is not a number. Write only the number, in full (5000000); the unit has its own column. If there is no number, write n.a.',
    ],
    ko: [
      'branches.csv:2:3 오류 BD271: “40O”: 숫자가 아닙니다. 숫자만 모든 자리를 쓰십시오(5000000). 단위는 unit 열에 쓰고, 값이 없으면 n.a.라고 쓰십시오.',
    ],
  },
  {
    name: 'a value of a row with another sign',
    edits: [],
    each: 'file,budget\na,-5\n',
    en: [
      'data/library-survey/article.en.md:21:51 error BD432: “KRW 1.2 billion” is written here, but the figure “budget” is KRW −5: the sign has changed, so the words beside it may now say the opposite. The same is true at: data/library-survey/article.en.md:24 (“1.2 billion won”), data/library-survey/article.ko.md:21 (“12억 원”), data/library-survey/article.ko.md:24 (“12억 원”). Where words say a fall (“fell by”), link to a figure with the formula abs(budget); elsewhere write the sign into the link: [KRW −5](fig:budget).',
    ],
    ko: [
      'data/library-survey/article.en.md:21:51 오류 BD432: 여기에는 “KRW 1.2 billion”(이)라고 적혀 있지만 수치 “budget”의 값은 KRW −5입니다. 적힌 숫자와 부호가 달라서 옆에 있는 증감 표현이 반대 뜻이 될 수 있습니다. 다음 곳도 같습니다: data/library-survey/article.en.md:24 (“1.2 billion won”), data/library-survey/article.ko.md:21 (“12억 원”), data/library-survey/article.ko.md:24 (“12억 원”). “감소”처럼 줄었다는 말이 있으면 수식이 abs(budget)인 수치에 연결하고, 없으면 링크 안에 부호까지 쓰십시오: [KRW −5](fig:budget).',
    ],
  },
  {
    name: 'a row that makes a headline false',
    several: 'a claim is false, and what is calculated from the value changes its sign',
    edits: [],
    each: 'file,seats\na,700\n',
    en: [
      'data/library-survey/article.en.md:66:32 error BD432: “230” is written here, but the figure “seats-missing” is −60: the sign has changed, so the words beside it may now say the opposite. The same is true at: data/library-survey/article.en.md:74, data/library-survey/article.ko.md:66 (“230석”), data/library-survey/article.ko.md:74 (“230석”). The words say a rise and the value is none: change them and write [−60](fig:seats-missing), or correct the value (data/library-survey/figures.csv:10).',
      'data/library-survey/briefing.yaml:17:50 error BD250: slide “seats” claims “seats < seats-asked”, which is false: seats = 700, seats-asked = 640. Change the headline “Readers ask for 640 reading seats, but there are only 410” (data/library-survey/article.en.md:51), “이용자가 요구하는 열람석은 640석, 현재는 410석에 불과” (data/library-survey/article.ko.md:51) and this claim, or correct the figure seats (branches.csv:2), seats-asked (data/library-survey/figures.csv:8).',
    ],
    ko: [
      'data/library-survey/article.en.md:66:32 오류 BD432: 여기에는 “230”(이)라고 적혀 있지만 수치 “seats-missing”의 값은 −60입니다. 적힌 숫자와 부호가 달라서 옆에 있는 증감 표현이 반대 뜻이 될 수 있습니다. 다음 곳도 같습니다: data/library-survey/article.en.md:74, data/library-survey/article.ko.md:66 (“230석”), data/library-survey/article.ko.md:74 (“230석”). 늘었다는 말과 값이 맞지 않습니다. 말을 바꾸고 [−60](fig:seats-missing)(으)로 쓰거나, 값(data/library-survey/figures.csv:10)을 고치십시오.',
      'data/library-survey/briefing.yaml:17:50 오류 BD250: 슬라이드 “seats”의 조건 “seats < seats-asked”이(가) 사실과 다릅니다: seats = 700, seats-asked = 640. 제목 “Readers ask for 640 reading seats, but there are only 410” (data/library-survey/article.en.md:51), “이용자가 요구하는 열람석은 640석, 현재는 410석에 불과” (data/library-survey/article.ko.md:51) 문구와 이 조건을 고치거나, 수치 seats (branches.csv:2), seats-asked (data/library-survey/figures.csv:8) 값을 고치십시오.',
    ],
  },
  {
    name: 'a row that makes the largest another',
    edits: [],
    each: 'file,visits.hill\na,900000\n',
    en: [
      'data/library-survey/briefing.yaml:11:52 error BD250: slide “visits” claims “largest(visits) = visits.central”, which is false: largest(visits) = 900,000 (visits.hill), visits.central = 48,210. So are further claims: “visits.harbor > visits.hill” (data/library-survey/briefing.yaml:15). Change the headline “The Central Library has more visits than any other branch” (data/library-survey/article.en.md:26), “방문이 가장 많은 곳은 중앙도서관” (data/library-survey/article.ko.md:26) and this claim, or correct the figure visits.central (data/library-survey/figures.csv:4), visits.north (data/library-survey/figures.csv:5), visits.harbor (data/library-survey/figures.csv:6), visits.hill (branches.csv:2).',
    ],
    ko: [
      'data/library-survey/briefing.yaml:11:52 오류 BD250: 슬라이드 “visits”의 조건 “largest(visits) = visits.central”이(가) 사실과 다릅니다: largest(visits) = 900,000 (visits.hill), visits.central = 48,210. 다음 조건도 사실과 다릅니다: “visits.harbor > visits.hill” (data/library-survey/briefing.yaml:15). 제목 “The Central Library has more visits than any other branch” (data/library-survey/article.en.md:26), “방문이 가장 많은 곳은 중앙도서관” (data/library-survey/article.ko.md:26) 문구와 이 조건을 고치거나, 수치 visits.central (data/library-survey/figures.csv:4), visits.north (data/library-survey/figures.csv:5), visits.harbor (data/library-survey/figures.csv:6), visits.hill (branches.csv:2) 값을 고치십시오.',
    ],
  },
  {
    name: 'a mark that may be nothing or no value, in a row',
    edits: [],
    each: 'file,opening-hours\na,-\n',
    en: ['branches.csv:2:3 error BD248: “-” can mean 0 or no value. Write 0, or n.a. if there is no value.'],
    ko: [
      'branches.csv:2:3 오류 BD248: “-”의 뜻이 분명하지 않습니다(0 또는 값 없음). 0을 쓰고, 값이 없으면 n.a.라고 쓰십시오.',
    ],
  },
  {
    name: 'a row without a value that a claim needs',
    edits: [],
    each: 'file,seats\na,n.a.\n',
    en: [
      'branches.csv:2:3 error BD204: the figure “seats” has no value, but slide “seats” claims “seats < seats-asked” (data/library-survey/briefing.yaml:17), the chart “seats” cannot be drawn without it (data/library-survey/briefing.yaml:28). Enter the value in this cell; if there is none, write those places without it.',
    ],
    ko: [
      'branches.csv:2:3 오류 BD204: “seats” 수치에 값이 없는데, 다음에서 이 값을 씁니다: 슬라이드 “seats”의 조건 “seats < seats-asked”(data/library-survey/briefing.yaml:17), 차트 “seats”(data/library-survey/briefing.yaml:28). 이 칸에 값을 적으십시오. 값이 없다면 위의 곳에서 이 수치를 빼십시오.',
    ],
  },
  {
    name: 'a number of the article that the table of figures does not have, and each row its own',
    edits: [edit('article.en.md', '[KRW 1.2 billion](fig:budget)', '[KRW 1.3 billion](fig:budget)')],
    each: 'file,budget\nnorth,1400000000\n',
    deck: 'another',
    en: [],
    ko: [],
  },
];
