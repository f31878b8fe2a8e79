// What is said to the author about the plan by itself (BD150-159, BD180-189).
import { type Diagnostic, didYouMean, type Message, type Place } from '../diagnostics.ts';
import type { NameFault } from './deck-name.ts';

const error = (code: Diagnostic['code'], place: Place, what: Message, next: Message): Diagnostic => ({
  code,
  severity: 'error',
  place,
  what,
  next,
});

export const badPlanId = (place: Place, text: string): Diagnostic =>
  error(
    'BD150',
    place,
    { en: `“${text}” cannot be an id.`, ko: `“${text}”: id로 쓸 수 없습니다.` },
    {
      en: 'Use small letters, digits, hyphens and dots: part-1.',
      ko: '영문 소문자, 숫자, 붙임표, 점만 쓰십시오. 예: part-1',
    },
  );

export const badRows = (place: Place, text: string): Diagnostic =>
  error(
    'BD151',
    place,
    { en: `“${text}” does not name rows of a table.`, ko: `“${text}”: 표의 행 범위가 아닙니다.` },
    { en: 'Write the first and the last row: 1-3.', ko: '첫 행과 마지막 행을 1-3처럼 쓰십시오.' },
  );

export const badDay = (place: Place, text: string): Diagnostic =>
  error(
    'BD152',
    place,
    { en: `“${text}” is not a day.`, ko: `“${text}”: 날짜가 아닙니다.` },
    { en: 'Write it as 2023-05-17.', ko: '2023-05-17처럼 쓰십시오.' },
  );

export const deckWithoutSlides = (place: Place, id: string): Diagnostic =>
  error(
    'BD153',
    place,
    { en: `the deck “${id}” has no slides.`, ko: `“${id}” 덱에 슬라이드가 없습니다.` },
    {
      en: 'Name slides under opening, sections or closing.',
      ko: 'opening, sections, closing에 슬라이드를 쓰십시오.',
    },
  );

export const slideTwiceInDeck = (place: Place, slide: string, deck: string, earlier: Place): Diagnostic =>
  error(
    'BD154',
    place,
    {
      en: `the slide “${slide}” stands in the deck “${deck}” a second time; the first is on line ${earlier.line}.`,
      ko: `“${deck}” 덱에 “${slide}” 슬라이드가 두 번 있습니다. 처음은 ${earlier.line}번째 줄입니다.`,
    },
    { en: 'Keep one of them.', ko: '하나만 남기십시오.' },
  );

export const sectionTwice = (place: Place, id: string, earlier: Place): Diagnostic =>
  error(
    'BD155',
    place,
    {
      en: `the section “${id}” stands here a second time; the first is on line ${earlier.line}.`,
      ko: `“${id}” 구역이 두 번 있습니다. 처음은 ${earlier.line}번째 줄입니다.`,
    },
    { en: 'Give each its own id.', ko: 'id를 서로 다르게 쓰십시오.' },
  );

export const chartWithoutFigures = (place: Place, id: string): Diagnostic =>
  error(
    'BD156',
    place,
    { en: `the chart “${id}” names no figures.`, ko: `“${id}” 차트에 수치가 없습니다.` },
    {
      en: 'Write figures: [a, b], or group: name.',
      ko: 'figures: [a, b] 또는 group: 이름을 쓰십시오.',
    },
  );

export const withoutAudience = (place: Place): Diagnostic =>
  error(
    'BD157',
    place,
    { en: 'the plan names no audience.', ko: '계획에 청중이 없습니다.' },
    {
      en: 'Add one under audiences, with name, language, deck and theme.',
      ko: 'audiences 아래에 name, language, deck, theme을 쓰십시오.',
    },
  );

export const notTwoCharts = (place: Place, found: number): Diagnostic =>
  error(
    'BD180',
    place,
    {
      en: `“charts” names ${found} ${found === 1 ? 'chart' : 'charts'}; it takes two.`,
      ko: `charts에 차트가 ${found}개 있습니다. 두 개여야 합니다.`,
    },
    {
      en: 'Write charts: [left, right], or chart: name for one.',
      ko: 'charts: [왼쪽, 오른쪽]으로 쓰고, 하나면 chart: 이름으로 쓰십시오.',
    },
  );

export const unknownNamePart = (place: Place, name: string, names: readonly string[]): Diagnostic =>
  error(
    'BD181',
    place,
    { en: `a file name has no “{${name}}”.`, ko: `파일 이름에 “{${name}}” 항목은 쓸 수 없습니다.` },
    didYouMean(name, names, {
      en: `It can have: ${braced(names)}.`,
      ko: `쓸 수 있는 항목: ${braced(names)}.`,
    }),
  );

export const brokenBraces = (place: Place, pattern: string): Diagnostic =>
  error(
    'BD181',
    place,
    { en: `a brace of “${pattern}” has no partner.`, ko: `“${pattern}”의 중괄호가 짝이 맞지 않습니다.` },
    { en: 'Write {title} and the like.', ko: '{title}처럼 쓰십시오.' },
  );

const nameFaults: Readonly<Record<'reserved' | 'empty', Message>> = {
  reserved: { en: 'Windows keeps it for a device', ko: 'Windows에서 장치 이름으로 예약되어 있습니다' },
  empty: { en: 'nothing is left of it', ko: '남는 글자가 없습니다' },
};

function nameFault(fault: NameFault): Message {
  switch (fault.kind) {
    case 'character':
      return { en: `it contains “${fault.character}”`, ko: `“${fault.character}”을(를) 쓸 수 없습니다` };
    case 'long':
      return {
        en: `it has ${fault.bytes} bytes, and ${fault.most} are possible`,
        ko: `${fault.bytes}바이트입니다. ${fault.most}바이트까지 쓸 수 있습니다`,
      };
    case 'reserved':
    case 'empty':
      return nameFaults[fault.kind];
  }
}

export const badFileName = (place: Place, name: string, fault: NameFault): Diagnostic => {
  const reason = nameFault(fault);
  return error(
    'BD182',
    place,
    {
      en: `“${name}” cannot be a file name: ${reason.en}.`,
      ko: `“${name}”: 파일 이름으로 쓸 수 없습니다. ${reason.ko}.`,
    },
    { en: 'Write another pattern under file.', ko: 'file에 다른 형식을 쓰십시오.' },
  );
};

export const nameLacks = (place: Place, part: string, audience: string): Diagnostic =>
  error(
    'BD183',
    place,
    {
      en: `the file name asks for {${part}}, which the audience “${audience}” does not have.`,
      ko: `파일 이름에 {${part}} 항목이 있지만 “${audience}” 청중에는 그 값이 없습니다.`,
    },
    { en: `Give it in the plan, or take {${part}} out.`, ko: `계획에 값을 쓰거나 {${part}} 항목을 빼십시오.` },
  );

export const sameFileName = (place: Place | undefined, name: string, audience: string, other: string): Diagnostic => ({
  code: 'BD184',
  severity: 'error',
  place,
  what: {
    en: `the decks of “${other}” and “${audience}” would both be “${name}.pptx”.`,
    ko: `“${other}” 청중과 “${audience}” 청중의 파일 이름이 “${name}.pptx”로 같습니다.`,
  },
  next: { en: 'Put {audience} or {language} into the pattern.', ko: '형식에 {audience}나 {language}를 넣으십시오.' },
});

export const unknownHiddenSlide = (place: Place, id: string, deck: string, ids: readonly string[]): Diagnostic =>
  error(
    'BD185',
    place,
    {
      en: `the deck “${deck}” has no slide “${id}” that could be hidden.`,
      ko: `“${deck}” 덱에는 숨길 “${id}” 슬라이드가 없습니다.`,
    },
    didYouMean(id, ids, { en: `It has: ${ids.join(', ')}.`, ko: `있는 슬라이드: ${ids.join(', ')}.` }),
  );

export const notesWithoutArticle = (place: Place, language: string, languages: readonly string[]): Diagnostic =>
  error(
    'BD186',
    place,
    {
      en: `there are no notes in the language “${language}”: it has no article, or no file in templates/locales.`,
      ko: `“${language}” 언어의 노트를 만들 수 없습니다. 원고나 templates/locales의 파일이 없습니다.`,
    },
    didYouMean(language, languages, {
      en: `There are: ${languages.join(', ')}.`,
      ko: `쓸 수 있는 언어: ${languages.join(', ')}.`,
    }),
  );

export const slidesWithoutNotes = (place: Place, language: string, slides: readonly string[]): Diagnostic => ({
  code: 'BD187',
  severity: 'warning',
  place,
  what: {
    en: `in the language of the notes, “${language}”, these slides have none: ${slides.join(', ')}.`,
    ko: `노트 언어 “${language}”의 원고에 다음 슬라이드의 노트가 없습니다: ${slides.join(', ')}.`,
  },
  next: {
    en: `Write prose or :::notes for them in the article of that language.`,
    ko: '그 언어의 원고에 본문이나 :::notes를 쓰십시오.',
  },
});

export const footerTooWide = (place: Place, audience: string, by: number): Diagnostic => ({
  code: 'BD188',
  severity: 'warning',
  place,
  what: {
    en: `the footer for “${audience}” is ${by} pt wider than its place.`,
    ko: `“${audience}” 청중의 바닥글이 자리보다 ${by}pt 넓습니다.`,
  },
  next: { en: 'Shorten the title, the event or the mark.', ko: '제목, 행사 이름, 표시(mark)를 줄이십시오.' },
});

function braced(names: readonly string[]): string {
  return names.map(name => `{${name}}`).join(', ');
}
