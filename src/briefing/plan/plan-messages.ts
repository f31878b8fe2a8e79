// What is said to the author about the plan by itself (BD150-159, BD442-444).
import type { Diagnostic, Message, Place } from '../../diagnostics/diagnostics.ts';

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
    { en: `the deck “${id}” has no slides.`, ko: `“${id}” 발표 자료에 슬라이드가 없습니다.` },
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
      ko: `“${deck}” 발표 자료에 “${slide}” 슬라이드가 두 번 있습니다. 처음은 ${earlier.line}행입니다.`,
    },
    { en: 'Keep one of them.', ko: '하나만 남기십시오.' },
  );

export const sectionTwice = (place: Place, id: string, earlier: Place): Diagnostic =>
  error(
    'BD155',
    place,
    {
      en: `the section “${id}” stands here a second time; the first is on line ${earlier.line}.`,
      ko: `“${id}” 구역이 두 번 있습니다. 처음은 ${earlier.line}행입니다.`,
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

export const badUnitName = (place: Place, name: string): Diagnostic =>
  error(
    'BD442',
    place,
    { en: `“${name}” cannot be the name of a unit.`, ko: `“${name}”: 단위의 이름으로 쓸 수 없습니다.` },
    {
      en: 'Begin it with a letter, and use at most 40 characters without commas, semicolons and quotation marks: tonnes-co2e.',
      ko: '글자로 시작하고, 쉼표·쌍반점·따옴표 없이 40자까지 쓰십시오. 예: tonnes-co2e',
    },
  );

export const builtInUnit = (place: Place, name: string): Diagnostic =>
  error(
    'BD443',
    place,
    /^[A-Z]{3}$/.test(name)
      ? {
          en: `three capitals such as “${name}” are a currency in the column unit.`,
          ko: `“${name}”처럼 대문자 세 글자는 unit 열에서 통화를 뜻합니다.`,
        }
      : { en: `“${name}” is a unit that there is already.`, ko: `“${name}”: 이미 있는 단위입니다.` },
    { en: 'Give the unit another name.', ko: '단위에 다른 이름을 붙이십시오.' },
  );

export const badUnitDecimals = (place: Place, count: number): Diagnostic =>
  error(
    'BD444',
    place,
    { en: `“${count}” is not a number of decimals.`, ko: `“${count}”: 소수 자릿수가 아닙니다.` },
    {
      en: 'Write a whole number from 0 to 6, or leave the line out.',
      ko: '0부터 6까지의 정수를 쓰거나 이 줄을 지우십시오.',
    },
  );
