// Warnings of a build that a plan silences: which are not told, which are told all the same, and what is said of the silence.
// @module-tag slow
import { describe, expect, test } from 'vitest';
import { type BuildRequest, buildDecks } from '../../src/build/build.ts';
import { matchSilences } from '../../src/build/silence.ts';
import type { Diagnostic } from '../../src/diagnostics/diagnostics.ts';
import { bake } from '../small-project.ts';

type Change = readonly [old: string, now: string];

/** A chart of two sources, and a number without a link on a slide. */
const doubtful: readonly Change[] = [
  ['rye,loaves,12,0,count,diary', 'rye,loaves,12,0,count,ledger'],
  ['diary: {short', 'ledger: {short: {en: Ledger, ko: 장부}, full: {en: Ledger, ko: 장부}}\ndiary: {short'],
  ['wait in a queue\n-', 'wait in a queue\n- At 14 windows\n-'],
  ['줄을 선다\n-', '줄을 선다\n- 창구 14곳\n-'],
];
const silencing = (...items: readonly string[]): Change => [
  'source: diary\n',
  `source: diary\nsilence:\n${items.map(item => `  - {${item}, reason: meant so}\n`).join('')}`,
];

async function told(changes: readonly Change[], language: 'en' | 'ko' = 'en', request: Partial<BuildRequest> = {}) {
  const { diagnostics } = await bake(buildDecks, [...doubtful, ...changes], request);
  return diagnostics.map(({ code, severity, place, what }) =>
    `${severity} ${code} ${place?.file.replace('data/bakery/', '')}:${place?.line} ${what[language]}`.replace(
      /(BD430 article\S+).*/,
      '$1',
    ),
  );
}

const mixed =
  'warning BD609 briefing.yaml:8 the chart “loaves” compares “loaves.white” and “loaves.rye”, which come from different sources.';
const typed = ['warning BD430 article.en.md:15', 'warning BD430 article.ko.md:15'];

describe('a warning of a build', () => {
  test('is told without a silence', async () => {
    expect(await told([])).toEqual([...typed, mixed]);
  });

  test.each([
    ['rule: BD609', typed],
    ['rule: BD609, chart: loaves', typed],
    ['rule: BD430', [mixed]],
    ['rule: BD430, slide: queue', [mixed]],
  ])('is not told with {%s}', async (silence, left) => {
    const after = left.map(line => line.replace('yaml:8', 'yaml:10'));
    expect(await told([silencing(silence)])).toEqual(after);
  });

  test.each([
    [
      'rule: BD430, slide: loaves',
      'BD430 is silenced (loaves), but finds nothing there.',
      '무시하도록 한 BD430(loaves)에 해당하는 것이 없습니다.',
    ],
    [
      'rule: BD619, chart: loaves',
      'BD619 is silenced (loaves), but finds nothing there.',
      '무시하도록 한 BD619(loaves)에 해당하는 것이 없습니다.',
    ],
    [
      'rule: BD430, slide: queue, shape: title',
      'BD430 is silenced (queue, title), but finds nothing there.',
      '무시하도록 한 BD430(queue, title)에 해당하는 것이 없습니다.',
    ],
  ])('is told with {%s}, which means nothing', async (silence, en, ko) => {
    expect((await told([silencing(silence)])).filter(line => /BD192/.test(line))).toEqual([
      `notice BD192 briefing.yaml:4 ${en}`,
    ]);
    expect((await told([silencing(silence)], 'ko')).filter(line => /BD192/.test(line))).toEqual([
      `notice BD192 briefing.yaml:4 ${ko}`,
    ]);
  });

  test('that puts a wrong number before an audience cannot be silenced', async () => {
    const stale: Change = ['식빵은 하루 [40]', '식빵은 하루 [44]'];
    const lines = await told([silencing('rule: BD421'), stale]);
    expect(lines.filter(line => /BD(?:421|19)/.test(line))).toEqual([
      expect.stringMatching(/^warning BD421 article\.ko\.md:11 “44” is written here, /),
      'error BD193 briefing.yaml:4 BD421 cannot be silenced: an audience might see a wrong number.',
    ]);
    expect((await told([silencing('rule: BD250')], 'ko')).filter(line => /BD193/.test(line))).toEqual([
      'error BD193 briefing.yaml:4 BD250은(는) 무시할 수 없습니다. 청중에게 틀린 수치가 보일 수 있습니다.',
    ]);
  });

  test.each(['BD822', 'BD831', 'BD833', 'BD836'])(
    '%s, which says that an old deck stays, cannot be silenced',
    async code => {
      const of = (lines: readonly string[]) => lines.filter(line => /BD19/.test(line));
      expect(of(await told([silencing(`rule: ${code}`)]))).toEqual([
        `error BD193 briefing.yaml:4 ${code} cannot be silenced: an old deck might be taken for the new one.`,
      ]);
      expect(of(await told([silencing(`rule: ${code}`)], 'ko'))).toEqual([
        `error BD193 briefing.yaml:4 ${code}은(는) 무시할 수 없습니다. 예전 발표 자료를 새 발표 자료로 잘못 알고 쓸 수 있습니다.`,
      ]);
    },
  );

  test.each(['BD832', 'BD872', 'BD873', 'BD874', 'BD876'])('%s, of files on the disk, may be silenced', async code => {
    expect((await told([silencing(`rule: ${code}`)])).filter(line => /BD19/.test(line))).toEqual([]);
  });

  test.each([
    ['rule: BD421', 'BD193'],
    ['rule: BD250', 'BD193'],
    ['rule: BD609, chart: nosuch', 'BD191'],
    ['rule: BD609, figure: nosuch', 'BD191'],
    ['rule: BD999', 'BD190'],
  ])('that is wrong is told once: {%s}', async (silence, code) => {
    const lines = (await told([silencing(silence)])).filter(line => /BD19/.test(line));
    expect(lines.map(line => /BD\d+/.exec(line)?.[0])).toEqual([code]);
  });

  test.each(['BD999', 'BD42', 'BD399', 'BD699', 'BD000', 'BD6091'])(
    'of %s, which no message has, is an error',
    async code => {
      const of = (lines: readonly string[]) => lines.filter(line => /BD19/.test(line));
      expect(of(await told([silencing(`rule: ${code}`)]))).toEqual([
        `error BD190 briefing.yaml:4 no message has the code “${code}”.`,
      ]);
      expect(of(await told([silencing(`rule: ${code}`)], 'ko'))).toEqual([
        `error BD190 briefing.yaml:4 “${code}”: 어느 메시지에도 없는 코드입니다.`,
      ]);
    },
  );

  test('that is an error with --strict is told then, and the silence is not called unused', async () => {
    const silence = silencing('rule: BD430, slide: queue');
    expect((await told([silence], 'en', { strict: true })).filter(line => !/BD609/.test(line))).toEqual([
      ...typed.map(line => line.replace('warning', 'error')),
      'notice BD194 briefing.yaml:4 BD430 is silenced (queue), but is an error there, and errors cannot be silenced.',
    ]);
    expect((await told([silence], 'ko', { strict: true })).at(-1)).toBe(
      'notice BD194 briefing.yaml:4 무시하도록 한 BD430(queue)은(는) 오류입니다. 오류는 무시할 수 없습니다.',
    );
  });

  test('of a chart or a figure that there is not is an error of the silence', async () => {
    const lines = await told([silencing('rule: BD609, chart: loafs', 'rule: BD260, figure: waitin')]);
    expect(lines.filter(line => /^error/.test(line))).toEqual([
      'error BD191 briefing.yaml:4 no chart is called “loafs”.',
      'error BD191 briefing.yaml:5 no figure is called “waitin”.',
    ]);
  });

  test('is silenced at the row of a figure, and on all of its slides or on none', () => {
    const place = { file: 'figures.csv', line: 4, column: 1 };
    const silence = (words: Readonly<Record<string, string>>) => ({
      rule: { value: 'BD260', place },
      ...Object.fromEntries(Object.entries(words).map(([key, value]) => [key, { value, place }])),
      reason: 'weighted',
      place,
    });
    const doubt: Diagnostic = {
      code: 'BD260',
      message: 'BD260',
      given: {},
      severity: 'warning',
      slide: 'gap',
      alsoOn: ['end/2'],
      place: { ...place, column: 9 },
      what: { en: 'x', ko: 'x' },
    };
    const open = (...silences: readonly ReturnType<typeof silence>[]) =>
      matchSilences([doubt], {
        plan: {
          file: 'briefing.yaml',
          title: {},
          author: {},
          organization: {},
          source: { value: 's', place },
          slides: new Map(),
          decks: new Map(),
          charts: new Map(),
          audiences: new Map(),
          silences,
        },
        figures: new Map([
          ['share', { ...FIGURE, id: 'share', place }],
          ['other', { ...FIGURE, id: 'other', place: { ...place, line: 5 } }],
        ]),
      }).open.length;
    expect(open(silence({ figure: 'share' }))).toBe(0);
    expect(open(silence({ figure: 'other' }))).toBe(1);
    expect(open(silence({ slide: 'gap' }))).toBe(1);
    expect(open(silence({}))).toBe(0);
  });
});

const FIGURE = {
  value: '61.5',
  decimals: 1,
  unit: 'percent',
  multiple: false,
  source: 's',
  label: {},
  note: {},
} as const;
