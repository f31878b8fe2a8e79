// What is said about room: text and its box, boxes and each other, and the edge of the slide.
import { type Shape, wordsOf } from '../deck/deck.ts';
import type { Words } from '../inspection.ts';

/** At most so many characters of a text are quoted. */
const QUOTED = 40;
/** So many beside the name of a shape, to know it by. */
const BESIDE_NAME = 20;

/** A text in a message: on one line and not too long. */
export function quoted(text: string, most = QUOTED): string {
  const line = [...text.replace(/\s+/g, ' ').trim()];
  return line.length > most ? `${line.slice(0, most - 1).join('')}…` : line.join('');
}

/** A shape as people find it, by its name in the selection pane and by its words: `“TextBox 6” (Costs will fall…)`. */
export function shapeLabel({ name, text }: Shape): string {
  const words = quoted(wordsOf(text), BESIDE_NAME);
  return words === '' ? `“${name}”` : `“${name}” (${words})`;
}

const points = (length: number): string => String(Math.round(length * 10) / 10);

export const textTooTall = (text: string, needed: number, given: number, shrinks: boolean): Words => ({
  code: 'BC101',
  what: {
    en: `“${quoted(text)}” needs a height of ${points(needed)} pt; its box has ${points(given)} pt.${shrinks ? ' Autofit is on, but PowerPoint shrinks the text only when somebody edits it.' : ''}`,
    ko: `“${quoted(text)}”에 필요한 높이는 ${points(needed)}pt인데 상자는 ${points(given)}pt입니다.${shrinks ? ' 자동 맞춤이 켜져 있지만 PowerPoint는 편집할 때에만 글자를 줄입니다.' : ''}`,
  },
  next: { en: 'Shorten the text or make the box taller.', ko: '글을 줄이거나 상자를 키우십시오.' },
});

export const tableTooTall = (needed: number, given: number, text: string): Words => ({
  code: 'BC101',
  what: {
    en: `The rows of the table grow to ${points(needed)} pt where ${points(given)} pt are given; the tallest cell says “${quoted(text)}”.`,
    ko: `표의 행이 늘어나 ${points(given)}pt 자리에 ${points(needed)}pt를 차지합니다. 가장 높은 셀은 “${quoted(text)}”입니다.`,
  },
  next: {
    en: 'Shorten the cells, widen their columns, or split the table.',
    ko: '셀의 글을 줄이거나 열을 넓히거나 표를 나누십시오.',
  },
});

export const wordTooWide = (word: string): Words => ({
  code: 'BC102',
  what: {
    en: `“${quoted(word)}” is wider than its line and is cut in the middle.`,
    ko: `“${quoted(word)}” 부분이 줄보다 길어 중간에서 잘립니다.`,
  },
  next: {
    en: 'Use a shorter word, a smaller size, or a wider box.',
    ko: '짧은 낱말이나 작은 글자를 쓰거나 상자를 넓히십시오.',
  },
});

export const overlap = (one: Shape, other: Shape): Words => ({
  code: 'BC103',
  what: {
    en: `${shapeLabel(one)} and ${shapeLabel(other)} overlap.`,
    ko: `${shapeLabel(one)} 개체와 ${shapeLabel(other)} 개체가 겹칩니다.`,
  },
  next: { en: 'Move them apart, or make one of them smaller.', ko: '서로 떼어 놓거나 하나를 줄이십시오.' },
});

export const textOnPicture = (one: Shape, other: Shape): Words => ({
  code: 'BC103',
  what: {
    en: `${shapeLabel(one)} stands on ${shapeLabel(other)}.`,
    ko: `${shapeLabel(one)} 개체가 ${shapeLabel(other)} 개체 위에 있습니다.`,
  },
  next: {
    en: 'Look whether it can be read at every point; a plain panel behind the text makes it sure.',
    ko: '모든 곳에서 읽히는지 확인하십시오. 글 뒤에 단색 면을 두면 확실합니다.',
  },
});

export const offSlide = (shape: Shape, by: number): Words => ({
  code: 'BC104',
  what: {
    en: `${shapeLabel(shape)} runs ${points(by)} pt over the edge of the slide.`,
    ko: `${shapeLabel(shape)} 개체가 슬라이드 밖으로 ${points(by)}pt 벗어납니다.`,
  },
  next: { en: 'Move it onto the slide or make it smaller.', ko: '슬라이드 안으로 옮기거나 줄이십시오.' },
});

export const besideSlide = (shape: Shape): Words => ({
  code: 'BC104',
  what: {
    en: `${shapeLabel(shape)} lies beside the slide, where nobody sees it.`,
    ko: `${shapeLabel(shape)} 개체가 슬라이드 밖에 있어 보이지 않습니다.`,
  },
  next: {
    en: 'Delete it: whoever gets the file can still read it.',
    ko: '지우십시오. 파일을 받은 사람은 읽을 수 있습니다.',
  },
});

export const shrunkText = (text: string, percent: number): Words => ({
  code: 'BC105',
  what: {
    en: `PowerPoint has shrunk “${quoted(text)}” to ${points(percent)}% to make it fit.`,
    ko: `PowerPoint가 “${quoted(text)}” 부분을 상자에 맞추려고 ${points(percent)}%로 줄였습니다.`,
  },
  next: {
    en: 'Shorten the text, so that it has the size of its neighbours on other slides.',
    ko: '다른 슬라이드와 글자 크기가 같아지도록 글을 줄이십시오.',
  },
});

export const orphanLine = (last: string, text: string): Words => ({
  code: 'BC106',
  what: {
    en: `The last line of “${quoted(text)}” is only “${quoted(last)}”.`,
    ko: `“${quoted(text)}”의 마지막 줄에 “${quoted(last)}”만 남습니다.`,
  },
  next: {
    en: 'Shorten the text by a word, or break the line earlier.',
    ko: '글을 조금 줄이거나 줄을 더 앞에서 바꾸십시오.',
  },
});

export const covered = (under: Shape, above: Shape): Words => ({
  code: 'BC107',
  what: {
    en: `${shapeLabel(above)} lies on ${shapeLabel(under)} and hides its text.`,
    ko: `${shapeLabel(above)} 개체가 ${shapeLabel(under)} 개체의 글을 가립니다.`,
  },
  next: { en: 'Send it to the back, or move it.', ko: '맨 뒤로 보내거나 옮기십시오.' },
});

export const longTitle = (lines: number): Words => ({
  code: 'BC108',
  what: { en: `The title takes ${lines} lines.`, ko: `제목이 ${lines}줄입니다.` },
  next: { en: 'Say it in two lines at most.', ko: '두 줄 안으로 줄이십시오.' },
});
