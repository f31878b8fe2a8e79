// What is said about words: titles, amounts, leftovers and notes.
import type { Message } from '../../diagnostics/diagnostics.ts';
import type { Density } from '../finding.ts';
import type { Words } from '../inspection.ts';
import { quoted } from './messages-fit.ts';

export const topicTitle = (title: string): Words => ({
  code: 'BC501',
  what: {
    en: `The title “${quoted(title)}” names a topic and claims nothing.`,
    ko: `“${quoted(title)}” 제목은 주제일 뿐 주장이 아닙니다.`,
  },
  next: {
    en: 'Say what the audience should take away: covering the slide, the title alone should tell it.',
    ko: '청중이 기억할 내용을 쓰십시오. 제목만 읽어도 알 수 있어야 합니다.',
  },
});

export const manyWords = (count: number, most: number, density: Density): Words => {
  const limit = MOST_WORDS[density];
  return {
    code: 'BC502',
    what: {
      en: `The slide has ${count} words; ${most} are the most ${limit.en}.`,
      ko: `슬라이드에 어절이 ${count}개입니다. ${limit.ko} ${most}개까지입니다.`,
    },
    next: { en: 'Move words into the notes, or split the slide.', ko: '노트로 옮기거나 슬라이드를 나누십시오.' },
  };
};

const MOST_WORDS: Readonly<Record<Density, Message>> = {
  talk: { en: 'that an audience reads while it listens', ko: '들으면서 읽을 수 있는 것은' },
  handout: { en: 'for a page that is read', ko: '읽는 자료의 한 쪽에 알맞은 것은' },
};

export const manyPoints = (count: number, most: number): Words => ({
  code: 'BC503',
  what: {
    en: `The slide has ${count} points; ${most} are the most that can be told apart.`,
    ko: `슬라이드에 항목이 ${count}개입니다. ${most}개까지가 알맞습니다.`,
  },
  next: {
    en: 'Group them under two or three heads, or split the slide.',
    ko: '두세 묶음으로 나누거나 슬라이드를 나누십시오.',
  },
});

export const leftover = (found: string, text: string): Words => ({
  code: 'BC504',
  what: {
    en: `“${quoted(text)}” still has “${found}” in it.`,
    ko: `“${quoted(text)}” 부분에 “${found}” 표시가 남아 있습니다.`,
  },
  next: { en: 'Replace it with what belongs there, or delete it.', ko: '들어갈 내용으로 바꾸거나 지우십시오.' },
});

export const emptyPlaceholder = (name: string): Words => ({
  code: 'BC505',
  what: { en: `The placeholder “${name}” is empty.`, ko: `“${name}” 개체 틀이 비어 있습니다.` },
  next: {
    en: 'Fill or delete it: whoever edits the deck sees “Click to add text”.',
    ko: '채우거나 지우십시오. 편집 화면에 “텍스트를 입력하십시오”가 보입니다.',
  },
});

export const noNotes = (): Words => ({
  code: 'BC506',
  what: { en: 'The slide has no speaker notes.', ko: '슬라이드 노트가 없습니다.' },
  next: {
    en: 'Write down what is to be said, for whoever has to stand in.',
    ko: '대신 발표할 사람을 위해 할 말을 적으십시오.',
  },
});
