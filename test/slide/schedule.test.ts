// A table of tasks and times as a schedule: where its bars stand, what stands above them, and what is told of times that are none.
import { describe, expect, test } from 'vitest';
import { buildDecks } from '../../src/build/build.ts';
import type { Frame, TextItem } from '../../src/typeset/frame.ts';
import { bake } from '../small-project.ts';

const ENGLISH = '### [62.5%](fig:waiting) wait in a queue\n- In the morning [62.5%](fig:waiting) wait';
const KOREAN = '### [62.5%](fig:waiting)가 줄을 선다\n- 아침에는 [62.5%](fig:waiting)가 줄을 선다';

async function schedule(language: 'en' | 'ko', rows: readonly string[], theme = 'policy') {
  const frames: Frame[] = [];
  const head = rows[0]?.split('|').length === 6 ? '| Task | From | To | Words |' : '| Task | From | To |';
  const columns = head.split('|').length - 2;
  const table = [head, `|${' - |'.repeat(columns)}`, ...rows].join('\n');
  const { diagnostics } = await bake(
    buildDecks,
    [
      ['queue: {template: points}', 'queue: {template: schedule}'],
      ['deck: long, theme: policy', `deck: long, theme: ${theme}`],
      [language === 'en' ? ENGLISH : KOREAN, `### ${language === 'en' ? 'A claim' : '주장'}\n\n${table}`],
    ],
    { audiences: ['neighbours'], language, onFrames: (_, found) => frames.push(...found) },
  );
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  const texts = (frames.find(({ key }) => key === 'queue')?.items ?? []).filter(item => item.kind === 'text');
  return {
    said: errors.flatMap(({ code, what, next }) => [`${code}: ${what.en} ${next?.en}`, `${what.ko} ${next?.ko}`]),
    periods: texts.filter(({ placeholder }) => placeholder === 'period'),
    bars: texts.filter(({ placeholder }) => placeholder === 'bar' || placeholder === 'milestone'),
    layout: frames.find(({ key }) => key === 'queue')?.layout,
  };
}

const wordsOf = ({ paragraphs }: TextItem) =>
  paragraphs.map(({ runs }) => runs.map(({ text }) => text.replaceAll('\u00a0', ' ')).join('')).join('');

/** Which columns a bar takes up, from 0, in hundredths: `0-3 March–May 2025`. */
function placed(bar: TextItem, periods: readonly TextItem[]): string {
  const [left = 0, , width = 1] = periods[0]?.box ?? [];
  const at = (x: number) => Math.round((100 * (x - left)) / width) / 100;
  return `${at(bar.box[0])}-${at(bar.box[0] + bar.box[2])} ${wordsOf(bar)}`;
}

async function drawn(language: 'en' | 'ko', ...rows: readonly string[]) {
  const { said, periods, bars, layout } = await schedule(language, rows);
  expect(said).toEqual([]);
  return { layout, heads: periods.map(wordsOf).join(' '), bars: bars.map(bar => placed(bar, periods)) };
}

describe('a schedule', () => {
  test('of months has its bars over them, as both languages write times', async () => {
    const expected = (heads: string, ...bars: readonly string[]) => ({ layout: 'schedule', heads, bars });
    expect(
      await drawn('en', '| Bake | March 2025 | 2025-05 |', '| Sell | 2025-04-16 | Jun 2025 |', '| Rest | 2025-07 | |'),
    ).toEqual(expected('Mar ’25 Apr May Jun Jul', '0-3 March–May 2025', '1.48-4 16 April 2025–June 2025', '4-5 ▲ Jul'));
    expect(
      await drawn('ko', '| 굽기 | 2025년 3월 | 2025. 5. |', '| 팔기 | 2025. 4. | 2025-06 |', '| 휴식 | 2025. 7. | |'),
    ).toEqual(expected('’25. 3월 4월 5월 6월 7월', '0-3 2025년 3~5월', '1-4 2025년 4~6월', '4-5 ▲ 7월'));
  });

  test('of more than twelve months has quarters, of more than twelve quarters years', async () => {
    expect(await drawn('en', '| Bake | 2025-02 | 2025-Q2 |', '| Sell | 2026-01 | 2026-03 |')).toMatchObject({
      heads: 'Q1 ’25 Q2 Q3 Q4 Q1 ’26',
      bars: ['0.33-2 Q1–Q2', '4-5 Q1'],
    });
    expect(await drawn('ko', '| 굽기 | 2025 | 2027년 |', '| 팔기 | 2027년 하반기 | 2029 |')).toMatchObject({
      heads: '2025년 2026년 2027년 2028년 2029년',
      bars: ['0-3 2025~2027년', '2.5-5 2027년 하반기~2029년'],
    });
  });

  test('with words has a column for them', async () => {
    expect((await drawn('en', '| Bake | 2025-03 | 2025-05 | In one oven |')).layout).toBe('schedule-notes');
  });

  test.each(['policy', 'seminar', 'plain', 'dark', 'korean-public'])('fits at its most: %s', async theme => {
    const most = Array.from(
      { length: 8 },
      (_, index) => `| Task ${index + 1} | 2025-${String(index + 1).padStart(2, '0')} | 2025-12 |`,
    );
    expect((await schedule('en', most, theme)).said).toEqual([]);
  });

  test.each([
    [
      '| Bake | 2025-05 | 2025-03 |',
      [
        'BD683: “Bake” ends (2025-03) before it begins (2025-05). Correct one of the two.',
        '“Bake”의 끝(2025-03)이 시작(2025-05)보다 앞섭니다. 둘 중 하나를 고치십시오.',
      ],
    ],
    [
      '| Bake | soon | 2025-03 |',
      [
        'BD683: “soon” is no time of a schedule. Write a day, a month, a quarter, a half or a year: 2025-03-17, March 2025, 2025-Q2, 2025.',
        '“soon”: 추진일정에 쓸 수 있는 시기가 아닙니다. 날짜, 월, 분기, 반기, 연도로 쓰십시오. 예: 2025. 3. 17., 2025년 3월, 2025년 2분기, 2025',
      ],
    ],
    [
      '| Bake | | 2025-03 |',
      [
        'BD683: “” is no time of a schedule. Write a day, a month, a quarter, a half or a year: 2025-03-17, March 2025, 2025-Q2, 2025.',
        '“”: 추진일정에 쓸 수 있는 시기가 아닙니다. 날짜, 월, 분기, 반기, 연도로 쓰십시오. 예: 2025. 3. 17., 2025년 3월, 2025년 2분기, 2025',
      ],
    ],
    [
      '| Bake | 2010 | 2025 |',
      [
        'BD683: the schedule takes 16 years, and there is room for 12. Leave out what is farthest away, or make two schedules.',
        '추진일정의 기간이 16년입니다. 12년까지 표시할 수 있습니다. 먼 일정을 빼거나 일정을 둘로 나누십시오.',
      ],
    ],
    [
      '| Bake | FY2025 | 2026 |',
      [
        'BD683: “FY2025” is no time of a schedule. Write a day, a month, a quarter, a half or a year: 2025-03-17, March 2025, 2025-Q2, 2025.',
        '“FY2025”: 추진일정에 쓸 수 있는 시기가 아닙니다. 날짜, 월, 분기, 반기, 연도로 쓰십시오. 예: 2025. 3. 17., 2025년 3월, 2025년 2분기, 2025',
      ],
    ],
  ])('says what is no schedule: %s', async (row, said) => {
    expect((await schedule('en', [row])).said).toEqual(said);
  });
});
