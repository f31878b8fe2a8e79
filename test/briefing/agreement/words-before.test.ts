import { describe, expect, test } from 'vitest';
import { checkForms } from '../../../src/briefing/agreement/check-forms.ts';
import { collect } from '../diagnose.ts';
import { briefingOf, locales } from '../small-briefing.ts';

const rows = `
  third  | 33.1         | %
  half   | 49.8         | %
  need   | 78.4         | %
  tenth  | 29.6         | %
  ratio  | 2.1          | ratio
  budget | 3600000000   | USD
  won    | 500000000    | KRW
`;

async function told(language: string, text: string) {
  const { report, lines } = collect();
  checkForms(await briefingOf({ [language]: `# T\n\n${text}` }, rows), locales, report);
  return { english: lines('en'), korean: lines('ko') };
}

const quoted = async (language: string, text: string) =>
  (await told(language, text)).english.map(line => /(BD\d+): .*?“([^”]*)”/.exec(line)?.slice(1).join(' '));

test('the words, the figure and its value are named', async () => {
  expect(await told('en', 'A third of firms ([49.8%](fig:half)) have a plan.')).toEqual({
    english: [
      '3:19 warning BD455: “A third of firms” stands before the figure “half” as if it said the same, but the figure is 49.8%. Correct the words, or the figure. If they are about something else, put them into a clause of their own.',
    ],
    korean: [
      '3:19 warning BD455: 수치 “half” 바로 앞의 “A third of firms”은(는) 같은 뜻으로 읽히지만, 수치는 49.8%입니다. 문구나 수치를 고치십시오. 다른 것을 말하는 문구라면 문장을 나누어 쓰십시오.',
    ],
  });
});

describe('a share or an amount in words right before another number:', () => {
  test.each([
    ['en', 'One in five firms, [29.6%](fig:tenth), has a plan.', 'One in five firms'],
    ['en', 'Two thirds of firms agree: [49.8%](fig:half)', 'Two thirds of firms agree'],
    ['en', 'Of all, more than half of firms ([49.8%](fig:half)) agree.', 'more than half of firms'],
    ['en', 'It is needed by nine out of ten ([78.4%](fig:need)).', 'nine out of ten'],
    ['en', '- Three quarters ([49.8%](fig:half)) agree', 'Three quarters'],
    ['en', 'Half a trillion dollars ([$3.6 billion](fig:budget)) were spent.', 'Half a trillion dollars'],
    ['en', 'About two million dollars ([$3.6 billion](fig:budget)) were spent.', 'About two million dollars'],
    ['ko', '기업의 절반([33.1%](fig:third))이 찬성', '절반'],
    ['ko', '기업의 절반 이상([49.8%](fig:half))이 찬성', '절반 이상'],
    ['ko', '기업 10곳 중 3곳([78.4%](fig:need))이 찬성', '10곳 중 3곳'],
    ['ko', '기업의 3분의 1([49.8%](fig:half))이 찬성', '3분의 1'],
    ['ko', '다섯 곳 가운데 한 곳, 5곳 가운데 1곳([49.8%](fig:half))', '5곳 가운데 1곳'],
    ['ko', '예산 반 조 원([5억 원](fig:won))', '반 조 원'],
  ])('%s: %s', async (language, text, words) => {
    expect(await quoted(language, text)).toEqual([`BD455 ${words}`]);
  });

  test.each([
    ['en', 'A third of firms ([33.1%](fig:third)) and nearly half of them, [49.8%](fig:half), agree.'],
    [
      'en',
      'Three in ten firms ([29.6%](fig:tenth)), one in three, [33.1%](fig:third), four out of five: [78.4%](fig:need)',
    ],
    ['en', 'In the second half of the year ([33.1%](fig:third)) it rose by a third ([78.4%](fig:need)).'],
    ['en', 'Half of the need is met ([33.1%](fig:third) of [78.4%](fig:need)).'],
    ['en', 'A third of firms export, [29.6%](fig:tenth) import. A third have no plan. The need: [78.4%](fig:need)'],
    ['en', 'Half as many as in May ([33.1%](fig:third)), less than half of all ([29.6%](fig:tenth))'],
    ['en', 'Half a billion won ([500 million won](fig:won)), a half-hearted reply ([33.1%](fig:third))'],
    ['ko', '기업의 3분의 1([33.1%](fig:third)), 절반 미만([49.8%](fig:half)), 10곳 중 8곳([78.4%](fig:need))'],
    ['ko', '비용을 절반으로 줄인 기업([33.1%](fig:third)), 상반기([78.4%](fig:need))'],
  ])('and none that agrees or says something else, %s: %s', async (language, text) => {
    expect(await quoted(language, text)).toEqual([]);
  });
});

describe('words of a link that are a part of a number of things, of all, or times:', () => {
  test.each([
    ['en', '[Three in four](fig:third "words") firms', 'Three in four'],
    ['en', '[1 in 5](fig:third "words") firms', '1 in 5'],
    ['en', '[nine out of every ten](fig:need "words") firms', 'nine out of every ten'],
    ['en', '[more than one in two firms](fig:half "words")', 'more than one in two firms'],
    ['en', '[Most firms](fig:third "words") agree', 'Most firms'],
    ['en', '[The vast majority](fig:half "words") agree', 'The vast majority'],
    ['en', '[a minority of firms](fig:need "words")', 'a minority of firms'],
    ['en', '[hardly any](fig:need "words")', 'hardly any'],
    ['en', 'It is [three times](fig:ratio "words") the input', 'three times'],
    ['en', 'It has [tripled](fig:ratio "words")', 'tripled'],
    ['en', 'It costs [half a billion](fig:won "words") dollars', 'half a billion'],
    ['ko', '기업 [10곳 중 7곳](fig:third "words")', '10곳 중 7곳'],
    ['ko', '기업의 [3분의 2](fig:third "words")', '3분의 2'],
    ['ko', '기업 [과반](fig:third "words")이 찬성', '과반'],
    ['ko', '기업 [대다수가](fig:half "words") 찬성', '대다수가'],
    ['ko', '기업 [소수](fig:need "words")만 찬성', '소수'],
    ['ko', '투입의 [세 배](fig:ratio "words")', '세 배'],
  ])('%s: %s', async (language, text, words) => {
    expect(await quoted(language, text)).toEqual([`BD448 ${words}`]);
  });

  test.each([
    [
      'en',
      '[one in three](fig:third "words"), [about three in ten firms](fig:tenth "words"), [half](fig:half "words")',
    ],
    ['en', '[most firms](fig:need "words"), [the majority of firms](fig:need "words"), [few firms](fig:third "words")'],
    ['en', '[the most wanted](fig:third "words"), [most often](fig:third "words"), [a few months](fig:need "words")'],
    [
      'en',
      '[twice](fig:ratio "words") the input, [more than double](fig:ratio "words"), [two times](fig:ratio "words")',
    ],
    ['ko', '[3곳 중 1곳](fig:third "words"), [대부분의 기업](fig:need "words"), [두 배](fig:ratio "words")'],
  ])('and none that is true, %s: %s', async (language, text) => {
    expect(await quoted(language, text)).toEqual([]);
  });
});
