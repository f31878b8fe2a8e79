// What is said about languages and the fonts that draw them.
import type { Words } from '../inspection.ts';
import { quoted } from './messages-fit.ts';

export const untagged = (count: number, text: string): Words => ({
  code: 'BC301',
  what: {
    en:
      count === 1
        ? `A text does not say what language it is in: “${quoted(text)}”.`
        : `${count} texts do not say what language they are in: “${quoted(text)}”.`,
    ko: `언어가 지정되지 않은 글이 ${count}곳 있습니다: “${quoted(text)}”.`,
  },
  next: {
    en: 'Select the text and set its language (Review > Language > Set Proofing Language): line breaks, spelling and screen readers go by it.',
    ko: '글을 선택하고 언어를 지정하십시오(검토 > 언어 > 교정 언어 설정). 줄바꿈, 맞춤법, 화면 낭독기가 이를 따릅니다.',
  },
});

export const wrongLanguage = (text: string, language: string, right: string): Words => ({
  code: 'BC302',
  what: {
    en: `“${quoted(text)}” is marked as “${language}”, but its letters are not those of that language.`,
    ko: `“${quoted(text)}” 부분의 언어가 “${language}”(으)로 지정되어 있으나 그 언어의 글자가 아닙니다.`,
  },
  next: {
    en: `Set its language to “${right}”: Review > Language > Set Proofing Language.`,
    ko: `언어를 “${right}”(으)로 바꾸십시오: 검토 > 언어 > 교정 언어 설정.`,
  },
});

export const noHangul = (text: string, face: string): Words => ({
  code: 'BC303',
  what: {
    en: `“${quoted(text)}” is to be drawn by “${face}”, which has no Hangul.`,
    ko: `“${quoted(text)}”의 글꼴이 “${face}”인데, 이 글꼴에는 한글이 없습니다.`,
  },
  next: {
    en: 'Give the text, or the theme, an East Asian font such as “Malgun Gothic”; else every computer takes another one.',
    ko: '글이나 테마의 한글 글꼴을 “맑은 고딕”처럼 한글이 있는 글꼴로 지정하십시오. 그러지 않으면 컴퓨터마다 다른 글꼴로 나타납니다.',
  },
});

export const trackedHangul = (text: string, points: number): Words => ({
  code: 'BC304',
  what: {
    en: `“${quoted(text)}” has ${points} pt between its syllables.`,
    ko: `“${quoted(text)}”의 자간이 ${points}pt 벌어져 있습니다.`,
  },
  next: {
    en: 'Set the spacing to normal: Hangul has its own.',
    ko: '자간을 표준으로 하십시오. 한글은 이미 제 자간이 있습니다.',
  },
});

export const spacedHangul = (text: string): Words => ({
  code: 'BC304',
  what: { en: `“${quoted(text)}” is spread with spaces.`, ko: `“${quoted(text)}”의 글자 사이를 빈칸으로 띄웠습니다.` },
  next: { en: 'Write it as one word: nobody finds it by searching.', ko: '붙여 쓰십시오. 띄우면 검색되지 않습니다.' },
});

export const tofu = (text: string, characters: readonly string[], face: string): Words => {
  const points = characters
    .map(character => `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`)
    .join(', ');
  const isOne = characters.length === 1;
  return {
    code: 'BC305',
    what: {
      en: `“${quoted(text)}” has the ${isOne ? 'character' : 'characters'} ${points}, for which “${face}” has no glyph.`,
      ko: `“${quoted(text)}”에 있는 ${points} 문자가 “${face}” 글꼴에 없습니다.`,
    },
    next: {
      en: isOne
        ? 'Write it with another character: it may appear as an empty box.'
        : 'Write them with other characters: they may appear as empty boxes.',
      ko: '다른 문자로 바꾸십시오. 빈 네모로 나타날 수 있습니다.',
    },
  };
};

export const decomposed = (text: string): Words => ({
  code: 'BC306',
  what: {
    en: `“${quoted(text)}” is written in single letters of Hangul (as file names from a Mac are).`,
    ko: `“${quoted(text)}”의 자모가 풀려 있습니다(맥 파일 이름처럼).`,
  },
  next: { en: 'Type it again, or normalise it to NFC.', ko: '다시 입력하거나 NFC로 정규화하십시오.' },
});
