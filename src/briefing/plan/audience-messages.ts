// What is said to the author about what a deck shows and to whom: charts, hidden slides, notes, the footer, file names (BD180-189).
import { type Diagnostic, didYouMean, type Message, type Place } from '../../diagnostics/diagnostics.ts';
import type { NameFault } from './deck-name.ts';

const error = (code: Diagnostic['code'], place: Place, what: Message, next: Message): Diagnostic => ({
  code,
  severity: 'error',
  place,
  what,
  next,
});

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
      ko: `“${deck}” 발표 자료에는 숨길 “${id}” 슬라이드가 없습니다.`,
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

export const chartNotShown = (place: Place, chart: string, slide: string, template: string): Diagnostic => ({
  ...error(
    'BD189',
    place,
    {
      en: `the template “${template}” has no place for the chart “${chart}”, so the slide “${slide}” would not show it.`,
      ko: `“${template}” 템플릿에는 “${chart}” 차트가 들어갈 자리가 없어 슬라이드 “${slide}”에 표시되지 않습니다.`,
    },
    {
      en: 'Choose the template chart, chart-points or two-charts, or take the chart out.',
      ko: 'chart, chart-points, two-charts 템플릿을 고르거나 차트를 빼십시오.',
    },
  ),
  slide,
  draftable: true,
});

function braced(names: readonly string[]): string {
  return names.map(name => `{${name}}`).join(', ');
}
