import { describe, expect, test } from 'vitest';
import { type ChartsNeeding, checkFigures } from '../../src/briefing/check-figures.ts';
import { collect } from './diagnose.ts';
import { briefingOf, type Given, locales, placed } from './small-briefing.ts';

interface Case {
  readonly texts?: Readonly<Record<string, string>>;
  readonly rows: string;
  readonly holds?: readonly string[];
  readonly charts?: ChartsNeeding;
}

async function told({ texts = { en: '# T' }, rows, holds = [], charts = new Map() }: Case) {
  const { report, lines, diagnostics } = collect();
  const given: Given = { slides: { one: { holds: holds.map(placed) } } };
  const briefing = await briefingOf(texts, rows, given);
  const { figures } = checkFigures(briefing, locales, charts, report);
  const questioned = [...figures.values()].filter(figure => figure.questioned).map(({ id }) => id);
  return { english: lines('en'), korean: lines('ko'), diagnostics, questioned };
}

const slide = ':::slide{#one}\n### Words\n- Words\n:::\n';

describe('numbers out of date', () => {
  const text = `# T

Prose of no slide: [30.6%](fig:share) and [300 million
won](fig:money).

:::slide{#one}
### Only [**31%**](fig:share)
:::

| a |
|---|
| [200 million won](fig:money) |

[31.2%](fig:share), [0.3 billion won](fig:money), [about a third](fig:share "words"), [30](plain:)
`;

  test('are told wherever they stand, once for each figure', async () => {
    const { english, korean, diagnostics } = await told({
      texts: { en: text },
      rows: 'share | 31.2 | %\nmoney | 300000000 | KRW',
    });
    expect(english).toEqual([
      '3:20 warning BD421: “30.6%” is written here, but the figure “share” is now 31.2%; 1 more number of the articles is out of date with it. Decks show the new numbers; “npx briefdeck sync --write” writes them into the articles too.',
      '12:3 warning BD421: “200 million won” is written here, but the figure “money” is now 300 million won. Decks show 300 million won; write it here too, or let “npx briefdeck sync --write” do it.',
    ]);
    expect(korean).toEqual([
      '3:20 warning BD421: 여기에는 “30.6%”(이)라고 적혀 있지만 수치 “share”의 현재 값은 31.2%입니다. 이 수치를 따르는 원고의 다른 숫자 1개도 예전 값입니다. 발표 자료에는 새 값이 표시됩니다. “npx briefdeck sync --write”를 실행하면 원고도 모두 고쳐집니다.',
      '12:3 warning BD421: 여기에는 “200 million won”(이)라고 적혀 있지만 수치 “money”의 현재 값은 300 million won입니다. 발표 자료에는 300 million won(으)로 표시됩니다. 여기도 고치거나 “npx briefdeck sync --write”를 실행하십시오.',
    ]);
    expect(diagnostics.map(({ strict }) => strict)).toEqual([true, true]);
  });

  test('of calculated figures belong to the figure that has changed', async () => {
    const { english } = await told({
      texts: { en: '# T\n\n[47.8%p](fig:gap), [30.6%](fig:adoption)', ko: '# T\n\n[47.8%p](fig:gap)' },
      rows: 'need | 78.4 | %\nadoption | 34.6 | %\ngap | =need - adoption@1 | %p',
    });
    expect(english).toEqual([
      '3:20 warning BD421: “30.6%” is written here, but the figure “adoption” is now 34.6%; 2 more numbers of the articles are out of date with it. Decks show the new numbers; “npx briefdeck sync --write” writes them into the articles too.',
    ]);
  });

  test('are not told again of a figure with which a claim is false', async () => {
    const { english, questioned } = await told({
      texts: { en: `# T\n\n[78.4%](fig:need)\n\n${slide}` },
      rows: 'need | 38.4 | %\nrest | =100% - need@1 | %',
      holds: ['need > 50%'],
    });
    expect(english.map(line => line.slice(0, 70))).toEqual([
      '1:1 error BD250: slide “one” claims “need > 50%”, which is false: need',
    ]);
    expect(questioned).toEqual(['need', 'rest']);
  });
});

describe('a figure without value', () => {
  const rows = 'need | | %\nadoption | 30.6 | %\ngap | =need - adoption@1 | %p';

  test('is told once, with all that needs it', async () => {
    const { english, korean, diagnostics } = await told({
      texts: { en: `# T\n\n[78.4%](fig:need), [47.8%p](fig:gap)\n\n${slide}` },
      rows,
      holds: ['need > 50%', 'gap > 40%p', 'need > 50% or adoption > 30%'],
      charts: new Map([['need', [placed('both')]]]),
    });
    expect(english).toEqual([
      '2:1 error BD204: the figure “need” has no value, but slide “one” claims “need > 50%” (briefing.yaml:1), slide “one” claims “gap > 40%p” (briefing.yaml:1), the chart “both” cannot be drawn without it (briefing.yaml:1), the articles write a number for it in 2 places, first “78.4%” (article.en.md:3). Enter the value in this cell; if there is none, write those places without it.',
    ]);
    expect(korean).toEqual([
      '2:1 error BD204: “need” 수치에 값이 없는데, 다음에서 이 값을 씁니다: 슬라이드 “one”의 조건 “need > 50%”(briefing.yaml:1), 슬라이드 “one”의 조건 “gap > 40%p”(briefing.yaml:1), 차트 “both”(briefing.yaml:1), 원고의 숫자 2곳(첫 번째는 article.en.md:3의 “78.4%”). 이 칸에 값을 적으십시오. 값이 없다면 위의 곳에서 이 수치를 빼십시오.',
    ]);
    expect(diagnostics[0]).toMatchObject({ slide: 'one', draftable: true });
  });

  test('is no error where only words would have to change, and a note where nothing needs it', async () => {
    const written = await told({ texts: { en: '# T\n\n[78.4%](fig:need)' }, rows });
    expect(written.diagnostics.map(({ code, severity }) => [code, severity])).toEqual([['BD204', 'warning']]);
    const unneeded = await told({ rows });
    expect(unneeded.english).toEqual(['4:1 notice BD242: “gap” has no value, because “need” has none.']);
    expect(unneeded.korean).toEqual(['4:1 notice BD242: “need” 값이 없어서 “gap” 값도 없습니다.']);
  });
});

describe('a share that is no likely one', () => {
  test('because it is a fraction, above 100, or neither', async () => {
    const fraction = await told({ rows: 'a | 66.7 | %\nb | 0.333 | %' });
    expect(fraction.english).toEqual([
      '3:1 warning BD297: the share “b” is 0.333% beside shares above 1%. Is it 33.3%? Write percentages, not fractions of 1.',
    ]);
    expect(fraction.korean).toEqual([
      '3:1 warning BD297: “b” 비율이 1%를 넘는 다른 비율 사이에서 0.333%입니다. 33.3%입니까? 1에 대한 비가 아니라 백분율로 쓰십시오.',
    ]);
    const above = await told({
      texts: { en: '# T\n\n[33.3%](fig:b), [33.3%](fig:b)' },
      rows: 'a | 66.7 | %\nb | 333 | %',
    });
    expect(above.english).toEqual([
      '3:1 warning BD297: the share “b” is 333%, above 100%. Is it 33.3%? The articles write “33.3%” (article.en.md:3 and 1 more place). Check the decimal point.',
    ]);
    expect(above.korean).toEqual([
      '3:1 warning BD297: “b” 비율이 333%로 100%를 넘습니다. 33.3%입니까? 원고에는 “33.3%”(이)라고 적혀 있습니다(article.en.md:3 외 1곳). 소수점을 확인하십시오.',
    ]);
    expect(above.diagnostics[0]?.strict).toBe(true);
    expect((await told({ rows: 'a | 66.7 | %\nb | 0.5 | %' })).english).toEqual([]);
    expect((await told({ rows: 'growth | 120 | %' })).english).toEqual([]);
  });

  test('is what a false claim asks about', async () => {
    const { english } = await told({
      texts: { en: `# T\n\n${slide}` },
      rows: 'a | 66.7 | %\nb | 0.625 | %',
      holds: ['b > 50%'],
    });
    expect(english).toHaveLength(1);
    expect(english[0]).toMatch(/^1:1 error BD250: .* Is “b” 62\.5%\?$/);
  });
});
