// What is said about those who hear a deck instead of seeing it, and about finding one's way in it.
import type { Shape } from '../deck/deck.ts';
import type { Words } from '../inspection.ts';
import { quoted, shapeLabel } from './messages-fit.ts';

const ALTERNATIVE: Words['next'] = {
  en: 'Say in a sentence or two what it shows; mark it as decorative if it shows nothing.',
  ko: '무엇을 보여 주는지 한두 문장으로 쓰십시오. 장식이면 장식용으로 표시하십시오.',
};

export const noAlternative = (name: string): Words => ({
  code: 'BC401',
  what: { en: `“${name}” has no alternative text.`, ko: `“${name}”에 대체 텍스트가 없습니다.` },
  next: ALTERNATIVE,
});

export const emptyAlternative = (text: string): Words => ({
  code: 'BC402',
  what: {
    en: `The alternative text “${quoted(text)}” says nothing.`,
    ko: `“${quoted(text)}” 같은 대체 텍스트는 아무것도 알려 주지 않습니다.`,
  },
  next: ALTERNATIVE,
});

export const longAlternative = (length: number, most: number): Words => ({
  code: 'BC403',
  what: {
    en: `The alternative text has ${length} characters; nobody listens to more than ${most} at once.`,
    ko: `대체 텍스트가 ${length}자입니다. ${most}자가 넘으면 듣기 어렵습니다.`,
  },
  next: {
    en: 'Say what it shows; put the rest into the notes.',
    ko: '무엇을 보여 주는지만 쓰고 나머지는 노트에 쓰십시오.',
  },
});

export const noHeader = (): Words => ({
  code: 'BC404',
  what: { en: 'The table has no header row.', ko: '표에 머리글 행이 없습니다.' },
  next: { en: 'Switch on “Header Row” in the table’s design.', ko: '표 디자인에서 “머리글 행”을 켜십시오.' },
});

export const mergedCells = (row: number, column: number): Words => ({
  code: 'BC405',
  what: {
    en: `The table has a merged cell (row ${row}, column ${column}).`,
    ko: `표에 병합된 셀이 있습니다(${row}행 ${column}열).`,
  },
  next: {
    en: 'Split it: screen readers lose count of the columns.',
    ko: '셀을 나누십시오. 화면 낭독기가 열을 잘못 셉니다.',
  },
});

export const noTitle = (): Words => ({
  code: 'BC406',
  what: { en: 'The slide has no title placeholder.', ko: '슬라이드에 제목 개체 틀이 없습니다.' },
  next: {
    en: 'Choose a layout with a title and move the headline into it: it is how people and screen readers find the slide.',
    ko: '제목이 있는 레이아웃을 골라 제목을 옮기십시오. 사람도 화면 낭독기도 제목으로 슬라이드를 찾습니다.',
  },
});

export const emptyTitle = (): Words => ({
  code: 'BC407',
  what: { en: 'The title of the slide is empty.', ko: '슬라이드 제목이 비어 있습니다.' },
  next: { en: 'Write what the slide claims.', ko: '슬라이드의 주장을 쓰십시오.' },
});

export const sameTitle = (title: string, first: number): Words => ({
  code: 'BC408',
  what: {
    en: `Slide ${first} has the title “${quoted(title)}” too.`,
    ko: `슬라이드 ${first}의 제목도 “${quoted(title)}”입니다.`,
  },
  next: {
    en: 'Say what is different here, or number them: (1/2), (2/2).',
    ko: '다른 점을 쓰거나 (1/2), (2/2)처럼 번호를 붙이십시오.',
  },
});

export const readBefore = (first: Shape, second: Shape): Words => ({
  code: 'BC409',
  what: {
    en: `${shapeLabel(second)} is read after ${shapeLabel(first)}, although it stands above it or to its left.`,
    ko: `${shapeLabel(second)} 개체가 ${shapeLabel(first)} 개체보다 위나 왼쪽에 있지만 나중에 읽힙니다.`,
  },
  next: {
    en: 'Put them in order in the selection pane: what is lowest there is read first.',
    ko: '선택 창에서 순서를 바꾸십시오. 맨 아래 것이 먼저 읽힙니다.',
  },
});

export const titleNotFirst = (first: Shape): Words => ({
  code: 'BC409',
  what: {
    en: `${shapeLabel(first)} is read before the title.`,
    ko: `${shapeLabel(first)} 개체가 제목보다 먼저 읽힙니다.`,
  },
  next: {
    en: 'Send the title to the back: what is lowest is read first.',
    ko: '제목을 맨 뒤로 보내십시오. 맨 아래 것이 먼저 읽힙니다.',
  },
});

export const emptyLink = (text: string): Words => ({
  code: 'BC410',
  what: {
    en: `The link “${quoted(text)}” does not say where it leads.`,
    ko: `“${quoted(text)}” 링크는 어디로 가는지 알려 주지 않습니다.`,
  },
  next: { en: 'Name what is there: the report, the page.', ko: '무엇이 있는지 쓰십시오(보고서 이름 등).' },
});

export const namelessSection = (number: number): Words => ({
  code: 'BC411',
  what: { en: `Section ${number} has no name of its own.`, ko: `구역 ${number}에 이름이 없습니다.` },
  next: { en: 'Name the section after what it is about.', ko: '구역의 내용을 이름으로 쓰십시오.' },
});

export const namelessDeck = (title: string): Words => ({
  code: 'BC412',
  what: {
    en: title === '' ? 'The document has no title.' : `The document is called “${quoted(title)}”.`,
    ko: title === '' ? '문서 제목이 없습니다.' : `문서 제목이 “${quoted(title)}”입니다.`,
  },
  next: {
    en: 'Write its title into the file’s properties: screen readers say it first.',
    ko: '파일 속성에 제목을 쓰십시오. 화면 낭독기가 맨 먼저 읽습니다.',
  },
});
