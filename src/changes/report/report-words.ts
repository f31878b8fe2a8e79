// The words of change reports in both languages of the messages.

import type { MessageLanguage } from '../../diagnostics/diagnostics.ts';
import type { ClaimChange, FactChange, FigureChange, SlideChange } from '../compare/changes.ts';
import type { ShapeKind } from '../manifest/manifest.ts';

export interface ReportWords {
  readonly language: MessageLanguage;
  /** Title of the page. */
  readonly changes: (deck: string) => string;
  readonly noChanges: (decks: string) => string;
  /** First line of the summary; `decks` is the name of the one deck, or their number. */
  readonly changesIn: (decks: string | number, places: string) => string;
  readonly comparedWith: (deck: string) => string;
  /** `6 places on 3 slides` */
  readonly places: (places: number, slides: number) => string;
  readonly inEachDeck: string;
  /** Where another deck has the same change: `also jobs.ministry.ko slide 4`. */
  readonly also: (places: string) => string;
  readonly slideNumber: (number: number) => string;
  /** Of a deck whose changes are those of the decks before it. */
  readonly toldAbove: string;
  readonly noPlace: string;
  readonly andMore: (count: number) => string;
  /** Beside a value: ` (…)`. */
  readonly aside: (text: string) => string;
  readonly calculated: string;
  readonly follows: (figures: string) => string;
  readonly formula: (formula: string) => string;
  readonly shown: (text: string) => string;
  readonly figureKinds: Readonly<Record<Exclude<FigureChange['kind'], 'value' | 'derived' | 'details'>, string>>;
  readonly details: Readonly<Record<Detail, string>>;
  readonly inWords: (figure: string) => string;
  readonly claimKinds: Readonly<Record<ClaimChange['kind'], string>>;
  readonly outcome: (holds: boolean | undefined) => string;
  readonly slideKinds: Readonly<Record<Exclude<SlideChange['kind'], 'kept'> | 'moved' | 'retitled', string>>;
  readonly slides: string;
  readonly movedFrom: (number: number) => string;
  readonly otherPlaces: string;
  readonly lines: string;
  readonly chartsRedrawn: string;
  readonly notesChanged: string;
  readonly wholeDeck: string;
  readonly factKinds: Readonly<Record<Exclude<FactChange['kind'], 'input'>, string>>;
  readonly kinds: Readonly<Record<ShapeKind | 'slide', string>>;
  readonly cell: (row: number, column: number) => string;
  readonly slide: (number: number, key: string) => string;
  /** How many lines there is room for besides: 2, 0, or -1 where one is too many. */
  readonly room: (lines: number) => string;
  readonly linesNow: (before: number, after: number) => string;
  readonly sizeNow: (before: number, after: number) => string;
  readonly changed: string;
  readonly redrawn: string;
  readonly added: string;
  readonly removed: string;
  readonly edited: string;
  readonly table: readonly [string, string, string, string, string, string];
  readonly figures: string;
  readonly claims: string;
  readonly lookAgain: string;
  readonly before: string;
  readonly after: string;
  /** What a picture shows: `Slide 4 before: 30.6% have adopted it`. */
  readonly picture: (side: string, slide: string, title: string) => string;
  /** In the place of a picture: the deck does not have the slide, or it cannot be drawn. */
  readonly noSlide: string;
  readonly noPicture: string;
  /** Below pictures of a slide that says what it said. */
  readonly lookOnly: string;
  /** Of a deck: its pictures show it without what people did to it. */
  readonly editedSince: (deck: string) => string;
}

const count = (number: number, one: string): string => `${number} ${one}${number === 1 ? '' : 's'}`;

const en: ReportWords = {
  language: 'en',
  changes: deck => `Changes: ${deck}`,
  noChanges: decks => `No changes in ${decks}.`,
  changesIn: (decks, places) => `Changes in ${typeof decks === 'number' ? `${decks} decks` : decks}: ${places}`,
  comparedWith: deck => `compared with another deck: ${deck}`,
  places: (places, slides) => `${count(places, 'place')} on ${count(slides, 'slide')}`,
  noPlace: 'no place changed',
  inEachDeck: 'in each deck',
  also: places => `also ${places}`,
  slideNumber: number => `slide ${number}`,
  toldAbove: 'What changed here is told under the decks above.',
  andMore: more => `and ${more} more`,
  aside: text => ` (${text})`,
  calculated: 'calculated',
  follows: figures => `follows ${figures}`,
  formula: formula => `calculated: ${formula}`,
  shown: text => `shown as ${text}`,
  figureKinds: { added: 'now used', removed: 'no longer used' },
  details: { source: 'source', asOf: 'date', label: 'label', formula: 'formula' },
  inWords: figure => `“${figure}” has changed, but the words that state it have not`,
  claimKinds: {
    holds: 'claim now true',
    broke: 'claim no longer true',
    unknown: 'claim can no longer be checked',
    added: 'claim added',
    removed: 'claim taken away',
  },
  outcome: holds => (holds === undefined ? 'cannot be checked' : holds ? 'true' : 'false'),
  slideKinds: { added: 'added', removed: 'removed', moved: 'moved', retitled: 'retitled' },
  slides: 'slides',
  movedFrom: number => `was ${number}`,
  otherPlaces: 'other places',
  lines: 'lines',
  chartsRedrawn: 'charts redrawn',
  notesChanged: 'notes changed',
  wholeDeck: 'whole deck',
  factKinds: { title: 'title', footer: 'footer', program: 'Briefdeck' },
  kinds: {
    title: 'title',
    text: 'text',
    'table-cell': 'table',
    chart: 'chart',
    'alt-text': 'alt text',
    notes: 'notes',
    slide: 'slide',
  },
  cell: (row, column) => (row === 0 ? `head, column ${column}` : `row ${row}, column ${column}`),
  slide: (number, key) => `slide ${number} “${key}”`,
  room: lines =>
    lines > 0 ? `room for ${lines} more` : lines === 0 ? 'no room left' : `${count(-lines, 'line')} too many`,
  linesNow: (before, after) => `now ${count(after, 'line')}, was ${before}`,
  sizeNow: (before, after) => `now set in ${after} pt, was ${before} pt`,
  changed: 'changed',
  redrawn: 'redrawn',
  added: 'added',
  removed: 'removed',
  edited: 'edited',
  table: ['Figure', 'Before', 'After', 'Source', 'As of', 'Where it shows'],
  figures: 'Figures',
  claims: 'claims',
  lookAgain: 'look again',
  before: 'Before',
  after: 'After',
  picture: (side, slide, title) => `${side}, ${slide}: ${title}`,
  noSlide: 'The deck does not have this slide.',
  noPicture:
    'No picture: the deck does not hold what is needed to draw this slide. An older Briefdeck built it, or another program has saved it.',
  lookOnly: 'The words are the same; the look has changed.',
  editedSince: deck => `${deck} was edited by hand since it was built; pictures show it as it was built.`,
};

const ko: ReportWords = {
  language: 'ko',
  changes: deck => `변경 내역: ${deck}`,
  noChanges: decks => `변경 사항이 없습니다: ${decks}`,
  changesIn: (decks, places) => `${typeof decks === 'number' ? `발표 자료 ${decks}건` : decks} 변경 내역: ${places}`,
  comparedWith: deck => `다른 발표 자료와 비교함: ${deck}`,
  places: (places, slides) => `슬라이드 ${slides}장, ${places}곳`,
  noPlace: '바뀐 곳 없음',
  inEachDeck: '각 발표 자료 공통',
  also: places => `${places}도 같음`,
  slideNumber: number => `슬라이드 ${number}`,
  toldAbove: '바뀐 내용은 위의 발표 자료와 같습니다.',
  andMore: more => `외 ${more}건`,
  aside: text => `(${text})`,
  calculated: '계산값',
  follows: figures => `${figures} 변경에 따름`,
  formula: formula => `계산식: ${formula}`,
  shown: text => `표시: ${text}`,
  figureKinds: { added: '새로 사용', removed: '사용 안 함' },
  details: { source: '출처', asOf: '기준 시점', label: '명칭', formula: '계산식' },
  inWords: figure => `“${figure}” 수치는 바뀌었으나 이를 풀어 쓴 문구는 그대로임`,
  claimKinds: {
    holds: '조건 충족',
    broke: '조건 불충족',
    unknown: '조건 확인 불가',
    added: '조건 추가',
    removed: '조건 삭제',
  },
  outcome: holds => (holds === undefined ? '확인 불가' : holds ? '충족' : '불충족'),
  slideKinds: { added: '추가', removed: '삭제', moved: '순서 변경', retitled: '제목 변경' },
  slides: '슬라이드',
  movedFrom: number => `이전 ${number}번`,
  otherPlaces: '그 밖의 변경',
  lines: '줄 수',
  chartsRedrawn: '다시 그린 차트',
  notesChanged: '바뀐 노트',
  wholeDeck: '발표 자료 전체',
  factKinds: { title: '제목', footer: '바닥글', program: 'Briefdeck' },
  kinds: {
    title: '제목',
    text: '본문',
    'table-cell': '표',
    chart: '차트',
    'alt-text': '대체 텍스트',
    notes: '노트',
    slide: '슬라이드',
  },
  cell: (row, column) => (row === 0 ? `머리글 ${column}열` : `${row}행 ${column}열`),
  slide: (number, key) => `슬라이드 ${number} “${key}”`,
  room: lines => (lines > 0 ? `${lines}줄 여유` : lines === 0 ? '여유 없음' : `${-lines}줄 넘침`),
  linesNow: (before, after) => `${after}줄(이전 ${before}줄)`,
  sizeNow: (before, after) => `글자 크기 ${after}pt(이전 ${before}pt)`,
  changed: '변경',
  redrawn: '다시 그림',
  added: '추가',
  removed: '삭제',
  edited: '수정',
  table: ['수치', '변경 전', '변경 후', '출처', '기준 시점', '반영 위치'],
  figures: '수치',
  claims: '조건',
  lookAgain: '확인 필요',
  before: '변경 전',
  after: '변경 후',
  picture: (side, slide, title) => `${side}, ${slide}: ${title}`,
  noSlide: '이 발표 자료에는 이 슬라이드가 없습니다.',
  noPicture:
    '그림이 없습니다. 이 발표 자료에 슬라이드를 그리는 데 필요한 기록이 없습니다. 이전 버전의 Briefdeck으로 만들었거나 다른 프로그램에서 저장한 발표 자료입니다.',
  lookOnly: '글은 그대로이고 모양만 바뀌었습니다.',
  editedSince: deck => `${deck}은(는) 만든 뒤에 손으로 수정되었습니다. 그림은 만든 때의 모습입니다.`,
};

/** What of a figure may differ besides its value. */
export type Detail = 'source' | 'asOf' | 'label' | 'formula';

/** With a capital where a line begins: `Alt text`. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

export const reportWords: Readonly<Record<MessageLanguage, ReportWords>> = { en, ko };
