import { describe, expect, test } from 'vitest';
import { type ChartsByFigure, checkFigures } from '../../../src/briefing/agreement/check-figures.ts';
import { CountedMap, growth } from '../counted.ts';
import { collect } from '../diagnose.ts';
import { briefingOf, type Given, locales, placed } from '../small-briefing.ts';

interface Case {
  readonly texts?: Readonly<Record<string, string>>;
  readonly rows: string;
  readonly holds?: readonly string[];
  readonly charts?: ChartsByFigure;
  readonly labels?: Readonly<Record<string, string>>;
}

async function told({ texts = { en: '# T' }, rows, holds = [], charts = new Map(), labels = {} }: Case) {
  const { report, lines, diagnostics } = collect();
  const given: Given = { slides: { one: { holds: holds.map(placed) } }, labels };
  const briefing = await briefingOf(texts, rows, given);
  const { figures } = checkFigures(briefing, locales, charts, report);
  const questioned = [...figures.values()].filter(({ reported }) => reported === 'value').map(({ id }) => id);
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
      '3:20 warning BD421: “30.6%” is written here, but the figure “share” is 31.2%. The same is true at: article.en.md:7 (“31%”). Decks show 31.2%; “npx briefdeck sync --write” writes it into the articles too.',
      '12:3 warning BD421: “200 million won” is written here, but the figure “money” is 300 million won. Decks show 300 million won; write it here too, or let “npx briefdeck sync --write” do it.',
    ]);
    expect(korean).toEqual([
      '3:20 warning BD421: 여기에는 “30.6%”(이)라고 적혀 있지만 수치 “share”의 값은 31.2%입니다. 다음 곳도 값이 다릅니다: article.en.md:7 (“31%”). 발표 자료에는 31.2%(으)로 표시됩니다. “npx briefdeck sync --write”를 실행하면 원고도 모두 고쳐집니다.',
      '12:3 warning BD421: 여기에는 “200 million won”(이)라고 적혀 있지만 수치 “money”의 값은 300 million won입니다. 발표 자료에는 300 million won(으)로 표시됩니다. 여기도 고치거나 “npx briefdeck sync --write”를 실행하십시오.',
    ]);
    expect(diagnostics.map(({ strict }) => strict)).toEqual([true, true]);
  });

  test('are told of each figure, also of one that is calculated from another', async () => {
    const { english } = await told({
      texts: { en: '# T\n\n[47.8%p](fig:gap), [30.6%](fig:adoption)', ko: '# T\n\n[47.8%p](fig:gap)' },
      rows: 'need | 78.4 | %\nadoption | 34.6 | %\ngap | =need - adoption@1 | %p',
    });
    expect(english).toEqual([
      '3:1 warning BD421: “47.8%p” is written here, but the figure “gap” is 43.8%p. The same is true at: article.ko.md:3. Decks show 43.8%p; “npx briefdeck sync --write” writes it into the articles too.',
      '3:20 warning BD421: “30.6%” is written here, but the figure “adoption” is 34.6%. Decks show 34.6%; write it here too, or let “npx briefdeck sync --write” do it.',
    ]);
  });

  test('are told with all their lines, of many the last by their numbers alone', async () => {
    const lines = Array.from({ length: 9 }, () => '[30.6%](fig:share), [30.6%](fig:share)').join('\n');
    const { english, korean } = await told({ texts: { en: `# T\n\n${lines}` }, rows: 'share | 31.2 | %' });
    expect(english).toEqual([
      '3:1 warning BD421: “30.6%” is written here, but the figure “share” is 31.2%. The same is true at: article.en.md:3, article.en.md:4, article.en.md:5, article.en.md:6, article.en.md:7, article.en.md:8, article.en.md:9, 10, 11. Decks show 31.2%; “npx briefdeck sync --write” writes it into the articles too.',
    ]);
    expect(korean[0]).toContain('article.en.md:8, article.en.md:9, 10, 11. 발표');
  });

  test('are told where a word for a missing value is left over', async () => {
    const { english } = await told({
      texts: { en: '# T\n\n[n.a.](fig:share)', ko: '# T\n\n[해당 없음](fig:share "약 30%")' },
      rows: 'share | 31.2 | %',
    });
    expect(english).toEqual([
      '3:1 warning BD421: “n.a.” is written here, but the figure “share” is 31.2%. The same is true at: article.ko.md:3 (“해당 없음”). Decks show 31.2%; “npx briefdeck sync --write” writes it into the articles too.',
    ]);
    expect((await told({ texts: { en: '# T\n\n[n.a.](fig:share)' }, rows: 'share | | %' })).english).toEqual([]);
  });

  test('are told where the word for a missing value is not that of the language, or of what the table says', async () => {
    const { english, korean } = await told({
      texts: {
        en: '# T\n\n[withheld](fig:secret), [n.a.](fig:secret), [해당 없음](fig:none), [withheld](fig:none), [N/A](fig:none), [–](fig:secret)',
        ko: '# T\n\n[n.a.](fig:none), [N/A](fig:none), [해당 없음](fig:none), [해당 없음](fig:secret), [비공개](fig:secret), [자료 없음](fig:none), [해당사항 없음](fig:none)',
      },
      rows: 'secret | withheld | %\nnone | | %',
    });
    expect(english).toEqual([
      '3:25 warning BD391: “n.a.” is written here for the figure “secret”, which has no value; decks show “withheld”. Write “withheld”, or let “npx briefdeck sync --write” do it.',
      '3:45 warning BD391: “해당 없음” is written here for the figure “none”, which has no value; decks show “n.a.”. Also: article.en.md:3 (“withheld”). Write “n.a.”, or let “npx briefdeck sync --write” do it.',
      '3:1 warning BD391: “n.a.” is written here for the figure “none”, which has no value; decks show “해당 없음”. Also: article.ko.md:3 (“N/A”). Write “해당 없음”, or let “npx briefdeck sync --write” do it.',
      '3:55 warning BD391: “해당 없음” is written here for the figure “secret”, which has no value; decks show “비공개”. Write “비공개”, or let “npx briefdeck sync --write” do it.',
    ]);
    expect(korean[2]).toBe(
      '3:1 warning BD391: 값이 없는 “none” 수치가 여기에 “n.a.”(으)로 적혀 있으나, 발표 자료에는 “해당 없음”(으)로 표시됩니다. 다음 곳도 같습니다: article.ko.md:3 (“N/A”). “해당 없음”(으)로 고치거나 “npx briefdeck sync --write”를 실행하십시오.',
    );
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

describe('a text with another sign than its figure', () => {
  const rows = 'sales | -2.3 | %\njobs | -12500 | count\nshare | 30.6 | %';

  test('is no number out of date: the error says what the words mean, and names all places', async () => {
    const { english, korean, diagnostics, questioned } = await told({
      texts: {
        en: '# T\n\nSales fell by [2.3%](fig:sales),\n[down 2.3%](fig:sales). Firms cut [12,500 jobs](fig:jobs).',
        ko: '# T\n\n매출은 [2.3%](fig:sales) 감소하였다.',
      },
      rows,
    });
    expect(english).toEqual([
      '3:15 error BD432: “2.3%” is written here, but the figure “sales” is −2.3%: text and value differ only in their sign. The text says plus; only words such as “fell by” make it a minus. The same is true at: article.en.md:4 (“down 2.3%”), article.ko.md:3. Beside words that say a fall, link to a figure with the formula abs(sales), which has no minus.',
      '4:35 error BD432: “12,500 jobs” is written here, but the figure “jobs” is −12,500: text and value differ only in their sign. The text says plus; only words such as “fell by” make it a minus. Beside words that say a fall, link to a figure with the formula abs(jobs), which has no minus.',
    ]);
    expect(korean[0]).toBe(
      '3:15 error BD432: 여기에는 “2.3%”(이)라고 적혀 있지만 수치 “sales”의 값은 −2.3%입니다. 부호만 서로 다릅니다. 적힌 대로라면 양수이고, “감소” 같은 말이 있어야 음수라는 뜻이 됩니다. 다음 곳도 같습니다: article.en.md:4 (“down 2.3%”), article.ko.md:3. 줄었다는 말 옆에는 음수 부호가 없도록 수식이 abs(sales)인 수치에 연결하십시오.',
    );
    expect(diagnostics[0]).toMatchObject({ draftable: true, alsoAt: [{ file: 'figures.csv', line: 2 }] });
    expect(questioned).toEqual([]);
  });

  test('that says a minus of a value above zero', async () => {
    const { english, korean } = await told({ texts: { ko: '# T\n\n매출이 [△30.6%](fig:share) 변화' }, rows });
    expect(english).toEqual([
      '3:5 error BD432: “△30.6%” is written here, but the figure “share” is 30.6%: text and value differ only in their sign. The text says a minus, the table a plus. Write [30.6%](fig:share) with words that go with it, or correct the sign in the table (figures.csv:4).',
    ]);
    expect(korean).toEqual([
      '3:5 error BD432: 여기에는 “△30.6%”(이)라고 적혀 있지만 수치 “share”의 값은 30.6%입니다. 부호만 서로 다릅니다. 적힌 대로라면 음수인데 수치 표에서는 양수입니다. [30.6%](fig:share)(으)로 쓰고 앞뒤의 말을 맞추거나, 수치 표(figures.csv:4)의 부호를 고치십시오.',
    ]);
  });

  test('because the value has turned round since it was written', async () => {
    const { english, korean } = await told({ texts: { en: '# T\n\nSales rose by [+1.8%](fig:sales).' }, rows });
    expect(english).toEqual([
      '3:15 error BD432: “+1.8%” is written here, but the figure “sales” is −2.3%: the sign has changed, so the words beside it may now say the opposite. The words say a rise and the value is none: change them and write [−2.3%](fig:sales), or correct the value (figures.csv:2).',
    ]);
    expect(korean[0]).toContain('적힌 숫자와 부호가 달라서 옆에 있는 증감 표현이 반대 뜻이 될 수 있습니다.');
  });

  test('is told with the claim that is false because of it', async () => {
    const { english } = await told({
      texts: { en: `# T\n\nSales rose by [2.3%](fig:sales).\n\n${slide}` },
      rows,
      holds: ['sales > 0'],
    });
    expect(english.map(line => line.slice(0, 15))).toEqual(['1:1 error BD250']);
  });

  test('is none where the sign is written, or words that are no form of it', async () => {
    const text =
      '# T\n\n[−2.3%](fig:sales), [△2.3%](fig:sales), [-2.3%](fig:sales), [minus 2.3%](fig:sales), [a fall](fig:sales "words"), [+30.6%](fig:share)';
    expect((await told({ texts: { en: text }, rows })).english).toEqual([]);
  });
});

describe('words of direction that go against the sign', () => {
  const rows = 'sales | -2.3 | %\nfall | =abs(sales)@1 | %\nshare | 30.6 | %\ndecline | =abs(share)@1 | %';

  test('of a rise are an error, of a fall a double negative, once for each figure', async () => {
    const { english, korean, diagnostics } = await told({
      texts: {
        en: '# T\n\nSales rose by [−2.3%](fig:sales), fell by [-2.3%](fig:sales), fell by [2.3%](fig:fall).',
        ko: '# T\n\n매출 [△2.3%](fig:sales) 증가, [△2.3%](fig:sales) 감소',
      },
      rows,
    });
    expect(english).toEqual([
      '3:15 error BD433: “rose by −2.3%” says the opposite of the figure “sales”, which is −2.3%. The same is true at: article.ko.md:3 (“△2.3%”). Write the direction that the value has, with its amount from a figure with the formula abs(sales), or correct the value (figures.csv:2).',
      '3:43 warning BD434: “fell by -2.3%” is a double negative: taken literally, it means a rise. The same is true at: article.ko.md:3 (“△2.3%”). Link to a figure with the formula abs(sales), which has no minus, or leave the direction to the sign: “changed by −2.3%”.',
    ]);
    expect(korean).toEqual([
      '3:15 error BD433: “rose by −2.3%”은(는) 수치 “sales”(−2.3%)와 반대되는 뜻입니다. 다음 곳도 같습니다: article.ko.md:3 (“△2.3%”). 값에 맞는 방향의 말로 바꾸고 숫자는 수식이 abs(sales)인 수치에 연결하거나, 값(figures.csv:2)을 고치십시오.',
      '3:43 warning BD434: “fell by -2.3%”은(는) 이중 부정이어서 글자대로 읽으면 늘었다는 뜻입니다. 다음 곳도 같습니다: article.ko.md:3 (“△2.3%”). 음수 부호가 없도록 수식이 abs(sales)인 수치에 연결하거나, “−2.3% 변화”처럼 부호로만 방향을 나타내십시오.',
    ]);
    expect(diagnostics.map(({ strict, draftable }) => [strict, draftable])).toEqual([
      [undefined, true],
      [true, true],
    ]);
  });

  test('beside the amount of a figure that has turned round', async () => {
    const { english } = await told({ texts: { en: '# T\n\nThe share fell by [30.6%](fig:decline).' }, rows });
    expect(english).toEqual([
      '3:19 error BD433: “fell by 30.6%” says the opposite of the figure “share”, which is 30.6%. Write the direction that the value has, with its amount from a figure with the formula abs(share), or correct the value (figures.csv:4).',
    ]);
  });

  test('is told once where the number is out of date, too: it is not to be written there', async () => {
    const { english } = await told({
      texts: { en: '# T\n\nThe share fell by [29.0%](fig:decline), by [29.0%](fig:decline).' },
      rows,
    });
    expect(english.map(line => line.slice(0, 50))).toEqual([
      '3:19 error BD433: “fell by 30.6%” says the opposit',
      '3:44 warning BD421: “29.0%” is written here, but t',
    ]);
  });

  test('as does a minus before the link', async () => {
    const { english, korean } = await told({ texts: { ko: '# T\n\n비율은 △[30.6%](fig:share) 변화' }, rows });
    expect(english).toEqual([
      '3:6 error BD435: “△30.6%” will be read as a number below zero, but its sign stands before the link and the figure “share” is 30.6%. Remove the sign; or, if the value is below zero, correct it in the table (figures.csv:4) and write the sign inside the link: [△30.6%](fig:share).',
    ]);
    expect(korean).toEqual([
      '3:6 error BD435: “△30.6%”은(는) 음수로 읽히는데 부호가 링크 밖에 있고 수치 “share”의 값은 30.6%입니다. 부호를 지우십시오. 음수가 맞으면 수치 표(figures.csv:4)의 값을 고치고 부호를 링크 안에 쓰십시오: [△30.6%](fig:share).',
    ]);
  });
});

describe('an offer for a number with another sign', () => {
  const rows = 'sales | -2.3 | %\njobs | -12500 | count\nresult | -1250000000 | KRW\npoints | 30.6 | %p';
  const next = async (language: string, text: string) => {
    const { english, korean } = await told({ texts: { [language]: `# T\n\n${text}` }, rows });
    return [...english, ...korean].map(
      line => /(?:minus|the table a plus|round[^.]*|됩니다|양수입니다|있습니다)\. (.*)$/.exec(line)?.[1],
    );
  };

  test.each([
    [
      'ko',
      '일자리 증감은 [1만 2,500개](fig:jobs)이다.',
      'Where words say a fall (“fell by”), link to a figure with the formula abs(jobs); elsewhere write the sign into the link: [−1만 2,500개](fig:jobs).',
      '“감소”처럼 줄었다는 말이 있으면 수식이 abs(jobs)인 수치에 연결하고, 없으면 링크 안에 부호까지 쓰십시오: [−1만 2,500개](fig:jobs).',
    ],
    [
      'en',
      'The change is [12,500 jobs](fig:jobs).',
      'Where words say a fall (“fell by”), link to a figure with the formula abs(jobs); elsewhere write the sign into the link: [−12,500 jobs](fig:jobs).',
      '“감소”처럼 줄었다는 말이 있으면 수식이 abs(jobs)인 수치에 연결하고, 없으면 링크 안에 부호까지 쓰십시오: [−12,500 jobs](fig:jobs).',
    ],
    [
      'ko',
      '영업손익은 [12.5억 원](fig:result)의 흑자이다.',
      'The words say a rise and the value is none: change them and write [−12.5억 원](fig:result), or correct the value (figures.csv:4).',
      '늘었다는 말과 값이 맞지 않습니다. 말을 바꾸고 [−12.5억 원](fig:result)(으)로 쓰거나, 값(figures.csv:4)을 고치십시오.',
    ],
    [
      'ko',
      '매출은 [2.3%](fig:sales) 줄었다.',
      'Beside words that say a fall, link to a figure with the formula abs(sales), which has no minus.',
      '줄었다는 말 옆에는 음수 부호가 없도록 수식이 abs(sales)인 수치에 연결하십시오.',
    ],
    [
      'ko',
      '비율은 [△30.6%p](fig:points)이다.',
      'Write [30.6%p](fig:points) with words that go with it, or correct the sign in the table (figures.csv:5).',
      '[30.6%p](fig:points)(으)로 쓰고 앞뒤의 말을 맞추거나, 수치 표(figures.csv:5)의 부호를 고치십시오.',
    ],
  ])('%s: %s', async (language, text, english, korean) => {
    expect(await next(language, text)).toEqual([english, korean]);
  });

  test('in brackets says that these are no sign', async () => {
    const { english, korean } = await told({ texts: { en: '# T\n\nChange: [(2.3%)](fig:sales)' }, rows });
    expect(english).toEqual([
      '3:9 error BD432: “(2.3%)” is written here, but the figure “sales” is −2.3%: text and value differ only in their sign. Brackets are a minus in some tables only. Where words say a fall (“fell by”), link to a figure with the formula abs(sales); elsewhere write the sign into the link: [−2.3%](fig:sales).',
    ]);
    expect(korean[0]).toContain('부호만 서로 다릅니다. 괄호는 일부 표에서만 음수를 나타냅니다. “감소”처럼');
  });
});

test('a ratio written as a change, and words that say another sign, are errors with what to write', async () => {
  const { english, korean } = await told({
    texts: { en: '# T\n\nIt grew by [150%](fig:ratio). Growth turned positive at [−0.3%](fig:growth).', ko: '# T\n' },
    rows: 'ratio | 1.5 | ratio\ngrowth | -0.3 | %',
  });
  expect(english).toEqual([
    '3:12 error BD456: “grew by 150%” says how much was added, but the figure “ratio” says how many times as much it is: 1.5 times. Write it so, “to 1.5 times”, or link to a figure of the change itself; if this is the change, say so in its label (figures.csv:2).',
    '3:57 error BD433: “turned positive at −0.3%” says the opposite of the figure “growth”, which is −0.3%. Write words that go with the sign of the value, or correct the value (figures.csv:3).',
  ]);
  expect(korean).toEqual([
    '3:12 error BD456: “grew by 150%”은(는) 늘거나 준 만큼을 뜻하는데, 수치 “ratio”은(는) 몇 배인지를 나타내는 값(1.5 times)입니다. “1.5 times로”처럼 쓰거나 증감률 수치에 연결하십시오. 이 값이 증감률이면 이름표(figures.csv:2)에 밝히십시오.',
    '3:57 error BD433: “turned positive at −0.3%”은(는) 수치 “growth”(−0.3%)와 반대되는 뜻입니다. 값의 부호에 맞는 말로 바꾸거나, 값(figures.csv:3)을 고치십시오.',
  ]);
});

describe('a value whose label says what its sign means', () => {
  const rows = 'sales | 2.3 | %\ndrop | 2.3 | %\nfall | -1.2 | %\nsize | =abs(fall)@1 | %';
  const labels = { sales: 'Change in sales', drop: '매출 감소율' };

  test('is no fall where it is above zero, and no rise where it is the size of a fall', async () => {
    const { english, korean, diagnostics } = await told({
      texts: {
        en: '# T\n\nSales fell by [2.3%](fig:sales).',
        ko: '# T\n\n매출 [2.3%](fig:sales) 감소, [2.3%](fig:drop) 증가',
      },
      rows,
      labels,
    });
    expect(english).toEqual([
      '3:15 error BD433: “fell by 2.3%” says the opposite of the figure “sales”, which is 2.3% and called “Change in sales”. The same is true at: article.ko.md:3. Write the direction that the value has, or correct the sign of the value or the label (figures.csv:2).',
      '3:26 error BD433: “2.3% 증가” says the opposite of the figure “drop”, which is 2.3% and called “매출 감소율”. Write the direction that the value has, or correct the sign of the value or the label (figures.csv:3).',
    ]);
    expect(korean).toEqual([
      '3:15 error BD433: “fell by 2.3%”은(는) 수치 “sales”(2.3%, 이름표 “Change in sales”)와 반대되는 뜻입니다. 다음 곳도 같습니다: article.ko.md:3. 값에 맞는 방향의 말로 바꾸거나, 값의 부호나 이름표(figures.csv:2)를 고치십시오.',
      '3:26 error BD433: “2.3% 증가”은(는) 수치 “drop”(2.3%, 이름표 “매출 감소율”)와 반대되는 뜻입니다. 값에 맞는 방향의 말로 바꾸거나, 값의 부호나 이름표(figures.csv:3)를 고치십시오.',
    ]);
    expect(diagnostics.map(({ draftable }) => draftable)).toEqual([true, true]);
  });

  test('a value below zero that is called better', async () => {
    const { english, korean } = await told({
      texts: { en: '# T\n\nSales improved by [1.2%](fig:size).' },
      rows,
      labels,
    });
    expect(english).toEqual([
      '3:19 warning BD436: “improved by 1.2%” says better or worse, but the figure “fall” is −1.2%: it reads like the reverse. Say whether the value rose or fell, or correct it (figures.csv:4).',
    ]);
    expect(korean).toEqual([
      '3:19 warning BD436: “improved by 1.2%”은(는) 좋아졌거나 나빠졌다는 말인데 수치 “fall”의 값은 −1.2%이어서 반대로 읽힙니다. 값이 늘었는지 줄었는지로 쓰거나, 값(figures.csv:4)을 고치십시오.',
    ]);
  });

  test('a value above zero in brackets', async () => {
    const { english, korean } = await told({
      texts: { en: '# T\n\n| Sales |\n|---|\n| [(2.3%)](fig:sales) |', ko: '# T\n\n[(2.3%)](fig:sales)' },
      rows,
    });
    expect(english).toEqual([
      '5:3 warning BD437: “(2.3%)” is read as a number below zero in tables, but the figure “sales” is 2.3%. The same is true at: article.ko.md:3. Write [2.3%](fig:sales); brackets that belong to the sentence stand outside the link.',
    ]);
    expect(korean).toEqual([
      '5:3 warning BD437: “(2.3%)”은(는) 표에서 음수로 읽히는데 수치 “sales”의 값은 2.3%입니다. 다음 곳도 같습니다: article.ko.md:3. [2.3%](fig:sales)(으)로 쓰고, 문장에 필요한 괄호는 링크 밖에 두십시오.',
    ]);
  });

  test('a minus before the link of the amount of a figure below zero names that figure', async () => {
    const { english, korean } = await told({ texts: { ko: '# T\n\n변화는 △[1.2%](fig:size)' }, rows });
    expect(english).toEqual([
      '3:6 error BD435: “△1.2%” will be read as a number below zero, but its sign stands before the link and the figure “size” is 1.2%. Link to the figure that is below zero, with the sign inside: [△1.2%](fig:fall).',
    ]);
    expect(korean).toEqual([
      '3:6 error BD435: “△1.2%”은(는) 음수로 읽히는데 부호가 링크 밖에 있고 수치 “size”의 값은 1.2%입니다. 값이 음수인 수치에 연결하고 부호를 링크 안에 쓰십시오: [△1.2%](fig:fall).',
    ]);
  });
});

describe('one figure that is called a rise in one place and a fall in another', () => {
  const rows = 'wages | 2.3 | %\ngap | 4.1 | %p\nfall | -1.2 | %\nsize | =abs(fall)@1 | %';

  test('is told with both places', async () => {
    const { english, korean, diagnostics } = await told({
      texts: { en: '# T\n\nWages rose by [2.3%](fig:wages).', ko: '# T\n\n임금은\n[2.3%](fig:wages) 감소' },
      rows,
    });
    expect(english).toEqual([
      '3:15 warning BD438: the figure “wages” is a rise here, “rose by 2.3%”, and a fall in article.ko.md:4:1, “2.3% 감소”. Write the same direction in both places, or link them to two figures.',
    ]);
    expect(korean).toEqual([
      '3:15 warning BD438: 수치 “wages”을(를) 여기에서는 “rose by 2.3%”(이)라고 하고 article.ko.md:4:1에서는 “2.3% 감소”(이)라고 합니다. 두 곳의 증감 방향을 같게 쓰거나, 서로 다른 수치에 연결하십시오.',
    ]);
    expect(diagnostics.map(({ strict, draftable }) => [strict, draftable])).toEqual([[true, true]]);
  });

  test.each([
    ['up [2.3%](fig:wages), a [2.3%](fig:wages) decline', '', '“up 2.3%”', '“2.3% decline”'],
    ['[2.3%](fig:wages)↑ and a drop of [2.3%](fig:wages)', '', '“2.3%↑”', '“drop of 2.3%”'],
    [
      '',
      '임금 [2.3%](fig:wages) 인하에 따른 감소([2.3%](fig:wages)), [2.3%](fig:wages) 오른',
      '“2.3% 오른”',
      '“2.3% 인하에”',
    ],
    ['', '흑자 [2.3%](fig:wages), 적자 [2.3%](fig:wages)', '“흑자 2.3%”', '“적자 2.3%”'],
    ['', '증가율 [2.3%](fig:wages), 감소율 [2.3%](fig:wages)', '“증가율 2.3%”', '“감소율 2.3%”'],
  ])('%s%s', async (en, ko, rise, fall) => {
    const { english } = await told({ texts: { en: `# T\n\n${en}`, ko: `# T\n\n${ko}` }, rows });
    expect(english).toHaveLength(1);
    expect(english[0]).toContain('BD438');
    expect(english[0]).toContain(rise);
    expect(english[0]).toContain(fall);
  });

  test.each([
    ['en', 'A is [4.1 pp](fig:gap) higher than B, B is [4.1 pp](fig:gap) lower than A'],
    ['en', 'Wages fell by [2.3%](fig:wages), down [2.3%](fig:wages)'],
    ['en', 'fell by [1.2%](fig:size), a change of [1.2%](fig:size)'],
    ['ko', '가 지역이 [4.1%p](fig:gap) 더 높고, 나 지역이 [4.1%p](fig:gap) 낮아'],
    ['ko', '[2.3%](fig:wages) 개선, [2.3%](fig:wages) 감소'],
  ])('no false alarm: %s %s', async (language, text) => {
    expect((await told({ texts: { [language]: `# T\n\n${text}` }, rows })).english).toEqual([]);
  });
});

test('two numbers and words that say the reverse of them are an error with both rows', async () => {
  const { english, korean, diagnostics } = await told({
    texts: {
      en: '# T\n\nIt fell from [28.9%](fig:before) to [31.4%](fig:now).',
      ko: '# T\n\n[31.4%](fig:now)로 지난해 [31.4%](fig:same)보다 높다',
    },
    rows: 'before | 28.9 | %\nnow | 31.4 | %\nsame | 31.4 | %',
  });
  expect(english).toEqual([
    '3:14 error BD439: “fell from 28.9% to 31.4%” is not what the numbers say: the figure “now” (31.4%) is above “before” (28.9%). Write what the numbers say, swap them, or correct the values (figures.csv:2, figures.csv:3).',
    '3:1 error BD439: “31.4%로 지난해 31.4%보다 높다” is not what the numbers say: the figure “now” (31.4%) is equal to “same” (31.4%). Write what the numbers say, swap them, or correct the values (figures.csv:4, figures.csv:3).',
  ]);
  expect(korean).toEqual([
    '3:14 error BD439: “fell from 28.9% to 31.4%”은(는) 두 숫자와 반대되는 말입니다. 수치 “now”(31.4%)은(는) “before”(28.9%)보다 큽니다. 두 숫자에 맞는 말로 바꾸거나, 숫자의 자리를 바꾸거나, 값(figures.csv:2, figures.csv:3)을 고치십시오.',
    '3:1 error BD439: “31.4%로 지난해 31.4%보다 높다”은(는) 두 숫자와 반대되는 말입니다. 수치 “now”(31.4%)은(는) “same”(31.4%)과(와) 같습니다. 두 숫자에 맞는 말로 바꾸거나, 숫자의 자리를 바꾸거나, 값(figures.csv:4, figures.csv:3)을 고치십시오.',
  ]);
  expect(diagnostics.map(({ draftable }) => draftable)).toEqual([true, true]);
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
    expect(written.english).toEqual([
      '2:1 warning BD204: the figure “need” has no value, but the articles write a number for it in 1 place, first “78.4%” (article.en.md:3). Enter the value in this cell; if there is none, “npx briefdeck sync --write” writes n.a. there until there is one.',
    ]);
    expect(written.korean).toEqual([
      '2:1 warning BD204: “need” 수치에 값이 없는데, 다음에서 이 값을 씁니다: 원고의 숫자 1곳(첫 번째는 article.en.md:3의 “78.4%”). 이 칸에 값을 적으십시오. 값이 없다면 “npx briefdeck sync --write”를 실행하십시오. 값이 생길 때까지 원고에 해당 없음으로 표시됩니다.',
    ]);
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
      '3:1 warning BD297: 다른 비율은 1%를 넘는데 “b” 비율은 0.333%입니다. 33.3%를 소수로 적은 값으로 보입니다. 비율은 소수가 아니라 백분율로 쓰십시오.',
    ]);
    const above = await told({
      texts: { en: '# T\n\n[33.3%](fig:b), [33.3%](fig:b)' },
      rows: 'a | 66.7 | %\nb | 333 | %',
    });
    expect(above.english).toEqual([
      '3:1 warning BD297: the share “b” is 333%, above 100%. Is it 33.3%? The articles write “33.3%” (article.en.md:3 and 1 more place). Check the decimal point.',
    ]);
    expect(above.korean).toEqual([
      '3:1 warning BD297: “b” 비율이 333%로 100%를 넘습니다. 33.3%를 잘못 적은 값으로 보입니다. 원고에는 “33.3%”(이)라고 적혀 있습니다(article.en.md:3 외 1곳). 소수점 위치를 확인하십시오.',
    ]);
    expect(above.diagnostics[0]?.strict).toBe(true);
    expect((await told({ rows: 'a | 66.7 | %\nb | 3075 | %' })).english).toEqual([
      '3:1 warning BD297: the share “b” is 3075%, above 100%. Is it 30.75%? Check the decimal point.',
    ]);
    const several = await told({ rows: 'a | 66.7 | %\nb | 12.5 | %\nc | 0.3075 | %\nd | 0.125 | %\ne | 0.9 | %' });
    expect(several.english.map(line => /^.*?: the share (.*?)%/.exec(line)?.[1])).toEqual([
      '“c” is 0.3075',
      '“d” is 0.125',
    ]);
    expect((await told({ rows: 'a | 66.75 | %\nb | 0.125 | %\nc | 0.312 | %' })).english).toEqual([]);
    expect((await told({ rows: 'a | 66.7 | %\nb | 0.5 | %' })).english).toEqual([]);
    expect((await told({ rows: 'growth | 120 | %' })).english).toEqual([]);
  });

  test('because all of them are fractions', async () => {
    const { english, korean } = await told({ rows: 'a | 0.667 | % | r\nb | 0.137 | % | r\nc | 12.5 | % | s' });
    expect(english).toEqual([
      '2:1 warning BD297: 2 shares are at most 1%: “a” 0.667%, “b” 0.137%. Are they fractions of 1, 66.7%, 13.7%? Then write 66.7, or give the cells in Excel the format of percentages.',
    ]);
    expect(korean).toEqual([
      '2:1 warning BD297: 1% 이하인 비율이 2개 있습니다: “a” 0.667%, “b” 0.137%. 66.7%, 13.7%를 소수로 적은 값으로 보입니다. 그렇다면 값을 66.7처럼 백분율로 쓰거나 Excel에서 셀 서식을 백분율로 바꾸십시오.',
    ]);
    const lone = await told({ texts: { en: '# T\n\n[66.7%](fig:a)' }, rows: 'a | 0.667 | %' });
    expect(lone.english).toEqual([
      '2:1 warning BD297: a share is at most 1%: “a” 0.667%. Is it a fraction of 1, 66.7%? The articles write “66.7%” (article.en.md:3). Then write 66.7, or give the cell in Excel the format of percentages.',
    ]);
    expect(lone.korean).toEqual([
      '2:1 warning BD297: 1% 이하인 비율이 있습니다: “a” 0.667%. 66.7%를 소수로 적은 값으로 보입니다. 원고에는 “66.7%”(이)라고 적혀 있습니다(article.en.md:3). 그렇다면 값을 66.7처럼 백분율로 쓰거나 Excel에서 셀 서식을 백분율로 바꾸십시오.',
    ]);
  });

  test('because all of them are fractions, with what the articles write for one', async () => {
    const { english, diagnostics } = await told({
      texts: { en: '# T\n\n[13.7%](fig:b)' },
      rows: 'a | 0.667 | % | r\nb | 0.137 | % | r',
    });
    expect(english).toEqual([
      '3:1 warning BD297: 2 shares are at most 1%: “a” 0.667%, “b” 0.137%. Are they fractions of 1, 66.7%, 13.7%? The articles write “13.7%” (article.en.md:3). Then write 66.7, or give the cells in Excel the format of percentages.',
    ]);
    expect(diagnostics[0]?.strict).toBe(true);
  });

  test.each([
    ['in two groups', 'a | 0.66 | % | r\nb | 0.34 | % | r\nc | 0.25 | % | s\nd | 0.75 | % | s'],
    ['that add to 1', 'a | 0.6 | % | r\nb | 0.4 | % | r'],
    ['one of them 1', 'a | 1 | % | r\nb | 0.55 | % | r'],
    ['without a group', 'a | 0.612 | %\nb | 0.5 | %\nc | 0 | %'],
    ['of those asked, with one decimal', 'a | 0.5 | % | r | 10\nb | 0.7 | % | r | 10'],
  ])('because all are fractions: %s', async (_, rows) => {
    const { english, questioned } = await told({ rows });
    expect(english.map(line => line.replace(/:.*/s, ''))).toEqual(['2']);
    expect(english[0]).toContain('BD297');
    expect(questioned.length).toBeGreaterThan(1);
  });

  test.each([
    ['one beside others', 'a | 0.5 | % | r\nb | 66.7 | % | r'],
    ['growth of quarters', 'a | 0.6 | % | r\nb | 0.3 | % | r\nc | 0.5 | % | r'],
    ['one alone, with the decimals of a small share', 'a | 0.25 | %'],
    ['a negative one among them', 'a | 0.25 | % | r\nb | -0.31 | % | r'],
    ['one that is calculated', 'a | 5 | count\nb | 800 | count\nc | =a / b@3 | %'],
    ['differences', 'a | 0.25 | %p | r\nb | 0.31 | %p | r'],
  ])('but not because it is small: %s', async (_, rows) => {
    expect((await told({ rows })).english).toEqual([]);
  });

  test('is found in a large table at once', async () => {
    const rows = Array.from({ length: 3000 }, (_, at) => `f${at} | ${(at % 90) + 5}.5 | %`).join('\n');
    expect((await told({ rows: `${rows}\nlast | 0.667 | %` })).english).toHaveLength(1);
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

describe('many figures', () => {
  const rows = (count: number, row: (index: number) => string) => Array.from({ length: count }, (_, at) => row(at));
  const chain = (first: string) => (count: number) => [
    `c0 | ${first} | count`,
    ...rows(count, at => `c${at + 1} | =c${at} + c0@0 | count`),
  ];
  const tables: Readonly<Record<string, (count: number) => Case>> = {
    'formulas over a figure without value': count => ({ rows: chain('')(count).join('\n') }),
    'formulas over a figure that is written otherwise': count => ({
      texts: { en: '# T\n\n[4](fig:c0)' },
      rows: chain('5')(count).join('\n'),
    }),
    'claims on figures without value': count => ({
      rows: rows(count, at => `a${at} | | count\nb${at} | =a${at} + 1@0 | count`).join('\n'),
      holds: rows(count, at => `b${at} > 1`),
    }),
    'claims that are false': count => ({
      rows: rows(count, at => `a${at} | 1 | count`).join('\n'),
      holds: rows(count, at => `a${at} > 1`),
    }),
    'shares of one group': count => ({ rows: rows(count, at => `a${at} | 12.${at % 10} | % | g | 500`).join('\n') }),
    'shares above 100': count => ({ rows: rows(count, at => `a${at} | ${at % 9 ? 12.3 : 625} | % | g`).join('\n') }),
    'links that are out of date': count => ({
      texts: { en: `# T\n\n${rows(count, at => `[3](fig:a${at})`).join('\n\n')}` },
      rows: rows(count, at => `a${at} | 5 | count`).join('\n'),
    }),
  };

  test.each(Object.entries(tables))('are twice the work when they are twice as many: %s', async (_, caseOf) => {
    const steps = async (count: number) => {
      const { texts = { en: '# T' }, rows: written, holds = [] } = caseOf(count);
      const briefing = await briefingOf(texts, written, { slides: { one: { holds: holds.map(placed) } } });
      const figures = new CountedMap(briefing.figures);
      checkFigures({ ...briefing, figures }, locales, new Map(), () => {});
      return figures.count;
    };
    expect(await growth(steps)).toBeLessThan(2.2);
  });

  test('without value are named up to six, and counted no further', async () => {
    const { english, korean } = await told({
      rows: [...rows(8, at => `a${at} | | count`), `all | =${rows(8, at => `a${at}`).join(' + ')}@0 | count`].join(
        '\n',
      ),
    });
    expect(english).toEqual([
      '10:1 notice BD242: “all” has no value, because “a0”, “a1”, “a2”, “a3”, “a4”, “a5” and others have none.',
    ]);
    expect(korean).toEqual([
      '10:1 notice BD242: “a0”, “a1”, “a2”, “a3”, “a4”, “a5” 등의 값이 없어서 “all” 값도 없습니다.',
    ]);
  });
});
