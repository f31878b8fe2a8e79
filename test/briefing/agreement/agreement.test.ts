import { expect, test } from 'vitest';
import { checkAgreement } from '../../../src/briefing/agreement/agreement.ts';
import type { PlannedChart } from '../../../src/briefing/model/plan.ts';
import { collect } from '../diagnose.ts';
import { briefingOf, type Given, placed } from '../small-briefing.ts';

const rows = `
  share   | 31.2      | %
  need    | 78.4      | %
  money   | 300000000 | KRW
  uses.a  | 60        | %    | uses
  uses.b  | 40        | %    | uses
`;

async function told(en: string, ko: string, given: Given = {}) {
  const { report, lines } = collect();
  const slide = (words: string) => `# T\n\n:::slide{#one}\n### ${words}\n:::\n`;
  checkAgreement(await briefingOf({ en: slide(en), ko: slide(ko) }, rows, given), report);
  return { english: lines('en'), korean: lines('ko') };
}

test('a figure in one language only is told once for the slide, with both places', async () => {
  expect(
    await told(
      '[31.2%](fig:share) and [14](plain:)\n- [78.4%](fig:need)',
      '[3억 원](fig:money), [15](plain:)\n- [78.4%](fig:need)',
    ),
  ).toEqual({
    english: [
      '3:1 warning BD431: the slide “one” shows different numbers here than in the other language: only in article.en.md:3 “share”, 14; only here “money”, 15. Make both say the same, and link every number to its figure.',
    ],
    korean: [
      '3:1 warning BD431: 슬라이드 “one”의 수치가 다른 언어와 다릅니다. article.en.md:3에만 있음: “share”, 14; 여기에만 있음: “money”, 15. 두 언어의 내용을 맞추고 모든 숫자를 수치에 연결하십시오.',
    ],
  });
});

test.each([
  [
    'the same figures in other words',
    '[300 million won](fig:money), [a third](fig:share "words")',
    '[3억 원](fig:money), [31.2%](fig:share)',
  ],
  [
    'figures twice, nested, in another order',
    '[31.2%](fig:share) [78.4%](fig:need)',
    '**[78.4%](fig:need)**\n- a\n  - [31.2%](fig:share) [31.2%](fig:share)',
  ],
  ['a rank in one language', 'mainly', '[1위](plain:)와 [2위](plain:)'],
  ['plain numbers with other units', '[7 p.m.](plain:), [1974](plain:)', '[1974년](plain:), [7시](plain:)'],
  ['own notes', 'A\n:::notes\n[31.2%](fig:share)\n:::', '나'],
])('%s agree', async (_, en, ko) => {
  expect((await told(en, ko)).english).toEqual([]);
});

test('what a chart draws is in all languages; rows of a table that are not shown do not count', async () => {
  const place = placed('').place;
  const chart: PlannedChart = {
    id: 'c',
    spec: placed('bars'),
    figures: [placed('need')],
    group: placed('uses'),
    sort: 'none',
    colors: new Map(),
    named: new Map([['gap', placed('share')]]),
    title: {},
    place,
  };
  const drawn: Given = { slides: { one: { chart: placed('c') } }, plan: { charts: new Map([['c', chart]]) } };
  expect((await told('[78.4%](fig:need), [60%](fig:uses.a), [31.2%](fig:share)', '나무', drawn)).english).toEqual([]);
  expect((await told('[300 million won](fig:money)', '나무', drawn)).english).toHaveLength(1);

  const article = (second: string) =>
    `# T\n\n<!-- table: t -->\n\n| a |\n|---|\n| [31.2%](fig:share) |\n| ${second} |\n\n:::slide{#one}\n### A\n:::\n`;
  const texts = { en: article('[78.4%](fig:need)'), ko: article('x') };
  for (const [row, count] of [
    [1, 0],
    [2, 1],
  ] as const) {
    const { report, diagnostics } = collect();
    const slides = { one: { table: placed('t'), rows: { from: row, to: row, place } } };
    checkAgreement(await briefingOf(texts, rows, { slides }), report);
    expect(diagnostics).toHaveLength(count);
  }
});
