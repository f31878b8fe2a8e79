import { expect, test } from 'vitest';
import { checkForms } from '../../src/briefing/check-forms.ts';
import { collect } from './diagnose.ts';
import { briefingOf, locales } from './small-briefing.ts';

const rows = `
  share  | 31.2      | %
  gap    | 47.8      | %p
  money  | 300000000 | KRW
  none   |           | %
`;

async function told(texts: Readonly<Record<string, string>>) {
  const { report, lines, diagnostics } = collect();
  checkForms(await briefingOf(texts, rows), locales, report);
  return { english: lines('en'), korean: lines('ko'), files: diagnostics.map(({ place }) => place?.file) };
}

test('a number that is not the table’s is told wherever it stands, once', async () => {
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
  expect(await told({ en: text })).toEqual({
    english: [
      '3:20 warning BD421: “30.6%” is written here, but the figure “share” is now 31.2%. Decks show 31.2%; write it here too, or let “npx briefdeck sync --write” do it everywhere.',
      '7:10 warning BD421: “31%” is written here, but the figure “share” is now 31.2%. Decks show 31.2%; write it here too, or let “npx briefdeck sync --write” do it everywhere.',
      '12:3 warning BD421: “200 million won” is written here, but the figure “money” is now 300 million won. Decks show 300 million won; write it here too, or let “npx briefdeck sync --write” do it everywhere.',
    ],
    korean: [
      '3:20 warning BD421: 여기에는 “30.6%”(이)라고 적혀 있지만 수치 “share”의 현재 값은 31.2%입니다. 덱에는 31.2%(으)로 표시됩니다. 여기도 고치거나 “npx briefdeck sync --write”로 모두 고치십시오.',
      '7:10 warning BD421: 여기에는 “31%”(이)라고 적혀 있지만 수치 “share”의 현재 값은 31.2%입니다. 덱에는 31.2%(으)로 표시됩니다. 여기도 고치거나 “npx briefdeck sync --write”로 모두 고치십시오.',
      '12:3 warning BD421: 여기에는 “200 million won”(이)라고 적혀 있지만 수치 “money”의 현재 값은 300 million won입니다. 덱에는 300 million won(으)로 표시됩니다. 여기도 고치거나 “npx briefdeck sync --write”로 모두 고치십시오.',
    ],
    files: ['article.en.md', 'article.en.md', 'article.en.md'],
  });
});

test('forms that cannot be a figure’s, and figures without value, in each language by its own locale', async () => {
  const { english, korean, files } = await told({
    en: '# T\n\n[some](fig:share), [10 to 20%](fig:share), [31.2%](fig:gap), [30%](fig:none)',
    ko: '# T\n\n[3억 원](fig:money), [2억 원](fig:money)',
    fr: '# T\n\n[1%](fig:share)',
  });
  expect(english).toEqual([
    '3:1 error BD420: “some” shows no number, though it links to the figure “share”. Write the number into it, or mark it as words: [some](fig:share "words").',
    '3:20 error BD424: “10 to 20%” has several numbers, so it is not clear which of them is the figure “share”. Link each number to its own figure.',
    '3:44 error BD425: “31.2%” has another unit than the figure “gap”, which is 47.8 percentage points. Percent are shares, percentage points are differences of shares: write the right one.',
    '3:62 warning BD421: “30%” is written here, but the figure “none” has no value; decks show “n.a.”. Enter the value in the table of figures, or write the sentence without the number.',
    '3:20 warning BD421: “2억 원” is written here, but the figure “money” is now 3억 원. Decks show 3억 원; write it here too, or let “npx briefdeck sync --write” do it everywhere.',
  ]);
  expect(korean.slice(0, 4)).toEqual([
    '3:1 error BD420: “some”은(는) 수치 “share”에 연결되었지만 숫자가 없습니다. 숫자를 써 넣거나 낱말로 표시하십시오: [some](fig:share "words").',
    '3:20 error BD424: “10 to 20%”에 숫자가 여러 개 있어 어느 것이 수치 “share”인지 알 수 없습니다. 숫자마다 해당 수치에 따로 연결하십시오.',
    '3:44 error BD425: “31.2%”의 단위가 수치 “gap”(47.8 percentage points)의 단위와 다릅니다. 퍼센트는 비율, 퍼센트포인트는 비율의 차이입니다. 맞는 단위를 쓰십시오.',
    '3:62 warning BD421: 여기에는 “30%”(이)라고 적혀 있지만 수치 “none”에 값이 없어 덱에는 “n.a.”(으)로 표시됩니다. 수치표에 값을 적거나, 숫자 없이 문장을 쓰십시오.',
  ]);
  expect(files).toEqual(['article.en.md', 'article.en.md', 'article.en.md', 'article.en.md', 'article.ko.md']);
});
