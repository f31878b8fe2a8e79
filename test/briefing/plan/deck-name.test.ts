import { describe, expect, test } from 'vitest';
import type { Briefing } from '../../../src/briefing/model/briefing.ts';
import type { Audience } from '../../../src/briefing/model/plan.ts';
import { patternedDeckName, patternFault } from '../../../src/briefing/plan/deck-name.ts';
import type { Diagnostic } from '../../../src/diagnostics/diagnostics.ts';
import { smallBriefing } from '../../slide/small-briefing.ts';
import { en, ko } from '../locales.ts';

const place = { file: 'data/a/briefing.yaml', line: 9, column: 7 };
const { briefing } = await smallBriefing('# L\n', 'points');

function name(pattern: string | undefined, own: Partial<Audience> = {}, title = 'Libraries', remarks: string[] = []) {
  const told: Diagnostic[] = [];
  const audience: Audience = {
    id: 'board',
    name: { en: 'The board', ko: '이사회' },
    language: { value: 'en', place },
    deck: { value: 'talk', place },
    theme: { value: 'policy', place },
    file: pattern === undefined ? undefined : { value: pattern, place },
    place,
    ...own,
  };
  const titled: Briefing = {
    ...briefing,
    plan: { ...briefing.plan, file: place.file, title: { en: title, ko: '도서관: 저녁' } },
  };
  const locale = own.language?.value === 'ko' ? ko : en;
  return { found: patternedDeckName({ briefing: titled, audience, locale }, remarks, fault => told.push(fault)), told };
}

const words = (faults: readonly (Diagnostic | undefined)[]) =>
  faults.flatMap(fault =>
    fault ? [`${fault.code}: ${fault.what.en} ${fault.next?.en}`, `${fault.what.ko} ${fault.next?.ko}`] : [],
  );

describe('the name of a deck', () => {
  test('is made of the ids where the plan gives no pattern', () => {
    expect(name(undefined).found).toBe('small.board.en');
  });

  test('has what the pattern asks for, in the language of the deck', () => {
    const date = { value: '2024-05-03', place };
    expect(name('{date} {title} ({audience}).{language}', { date }).found).toBe('2024-05-03 Libraries (The board).en');
    const korean = { date, language: { value: 'ko', place }, mark: { ko: '대외비' }, event: { ko: '이사회 회의' } };
    expect(name('{date} {title} {event} {mark} {briefing}-{id}', korean).found).toBe(
      '2024-05-03 도서관 - 저녁 이사회 회의 대외비 small-board',
    );
  });

  test.each([
    ['Industry 5.0: A New Start', 'Industry 5.0 - A New Start'],
    ['A/B \\ C | D', 'A-B - C - D'],
    ['Who? "We" <all> * of us', 'Who We all of us'],
    ['  dots at the end. . .', 'dots at the end'],
    ['...hidden', 'hidden'],
    ['a\u200bb\u202ec\td', 'abc d'],
    ['도서관', '도서관'],
  ])('is one that Windows takes: %j becomes %j', (title, safe) => {
    expect(name('{title}', {}, title)).toEqual({ found: safe, told: [] });
  });

  test('says in brackets that it is a part, or a copy to send', () => {
    expect(name('{title}.pptx', {}, 'A', ['part', 'to send']).found).toBe('A (part) (to send)');
    expect(name(undefined, {}, 'A', ['발췌']).found).toBe('small.board.en (발췌)');
  });

  test('is refused when a value is missing', () => {
    const { found, told } = name('{date} {event}');
    expect(found).toBeUndefined();
    expect(words(told)).toEqual([
      'BD183: the file name asks for {date}, which the audience “board” does not have. Give it in the plan, or take {date} out.',
      '파일 이름에 {date} 항목이 있지만 “board” 청중에는 그 값이 없습니다. 계획에 값을 쓰거나 {date} 항목을 빼십시오.',
      'BD183: the file name asks for {event}, which the audience “board” does not have. Give it in the plan, or take {event} out.',
      '파일 이름에 {event} 항목이 있지만 “board” 청중에는 그 값이 없습니다. 계획에 값을 쓰거나 {event} 항목을 빼십시오.',
    ]);
  });

  test('is refused when Windows keeps it for a device, when nothing is left of it, or when it is too long', () => {
    expect(words(name('{id}', { id: 'con' }).told)).toEqual([
      'BD182: “con” cannot be a file name: Windows keeps it for a device. Write another pattern under file.',
      '“con”: 파일 이름으로 쓸 수 없습니다. Windows에서 장치 이름으로 예약되어 있습니다. file에 다른 형식을 쓰십시오.',
    ]);
    expect(words(name('{title}', {}, '???').told)[0]).toBe(
      'BD182: “” cannot be a file name: nothing is left of it. Write another pattern under file.',
    );
    const long = '가'.repeat(90);
    expect(words(name('{title}', {}, long).told)).toEqual([
      `BD182: “${long}” cannot be a file name: it has 275 bytes, and 255 are possible. Write another pattern under file.`,
      `“${long}”: 파일 이름으로 쓸 수 없습니다. 275바이트입니다. 255바이트까지 쓸 수 있습니다. file에 다른 형식을 쓰십시오.`,
    ]);
  });
});

test('a name in a row of a table is refused in the words of the table', () => {
  const file = { value: 'con', place: { file: 'branches.csv', line: 2, column: 4 } };
  expect(words(name('{id}', { file }).told)).toEqual([
    'BD182: “con” cannot be a file name: Windows keeps it for a device. Write another name in this row’s cell of the column file.',
    '“con”: 파일 이름으로 쓸 수 없습니다. Windows에서 장치 이름으로 예약되어 있습니다. 이 행의 file 칸에 다른 이름을 쓰십시오.',
  ]);
});

describe('a pattern', () => {
  const fault = (pattern: string) => words([patternFault(pattern, place)]);

  test('has known names in braces', () => {
    expect(fault('{dat} {title}')).toEqual([
      'BD181: a file name has no “{dat}”. Did you mean “date”?',
      '파일 이름에 “{dat}” 항목은 쓸 수 없습니다. 혹시 “date”인가요?',
    ]);
    expect(fault('{}')[0]).toBe(
      'BD181: a file name has no “{}”. It can have: {date}, {title}, {event}, {audience}, {language}, {briefing}, {id}, {mark}.',
    );
    expect(fault('{title')).toEqual([
      'BD181: a brace of “{title” has no partner. Write {title} and the like.',
      '“{title”의 중괄호가 짝이 맞지 않습니다. {title}처럼 쓰십시오.',
    ]);
  });

  test('has no sign that a file name cannot have', () => {
    expect(fault('out/{title}')).toEqual([
      'BD182: “out/{title}” cannot be a file name: it contains “/”. Write another pattern under file.',
      '“out/{title}”: 파일 이름으로 쓸 수 없습니다. “/”을(를) 쓸 수 없습니다. file에 다른 형식을 쓰십시오.',
    ]);
    expect(patternFault('{date} {title} ({audience}).{language}', place)).toBeUndefined();
  });
});
