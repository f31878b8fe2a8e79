import { expect, test } from 'vitest';
import type { Locale } from '../../src/briefing/model/locale.ts';
import { parseMarkup } from '../../src/slide/markup.ts';
import { readRuns } from '../../src/slide/runs.ts';
import { collect } from '../briefing/diagnose.ts';
import { table } from '../briefing/figure-table.ts';
import { en, ko } from '../briefing/locales.ts';

const figures = table(`
  share | 31.3 | %
  count | 8    | count
  firms | 7    | count
  none  |      | %
  least | 300000000 | KRW
`);
const start = { file: 'templates/slides/own.hbs', line: 1, column: 1 };

/** The runs of a line of markup, `|` between them, and what was told. */
function read(markup: string, locale: Locale) {
  const { report, lines } = collect();
  const root = parseMarkup(`<p>${markup}</p>`, start, report);
  const runs = root ? readRuns(root.children, { figures, locale, pages: new Map(), planned: new Set() }, report) : [];
  return {
    line: runs.map(({ text }) => text.replaceAll('\u00a0', '_').replace('\n', '/')).join('|'),
    told: lines(),
    keys: [...new Set(runs.flatMap(Object.keys))].sort(),
  };
}

test.each([
  ['<data value="firms">7</data><span>는 늘었다</span>', '7|은 늘었다'],
  ['<strong><data value="share">31.3%</data></strong>을 넘는다', '31.3%|를 넘는다'],
  ['‘<data value="firms">7</data>’는', '‘|7|’은'],
  ['<data value="none">30%</data>는', '해당_없음|은'],
  // A number stays with its unit.
  ['자본금 <data value="least">3억 원</data> 이상', '자본금 |3억_원| 이상'],
  // Not beside words, breaks, or what is no particle.
  ['<data value="firms" as="words">일곱</data>는', '일곱|는'],
  ['<data value="firms">7</data><br/>는', '7|/|는'],
  ['<data value="firms">7</data> 는', '7| 는'],
  ['<data value="firms">7</data><data value="count">8</data>는', '7|8|은'],
  ['<span>7</span><span>는</span>', '7|는'],
])('%s in Korean', (markup, line) => {
  expect(read(markup, ko).line).toBe(line);
});

test.each([
  ['<span>It is a </span><data value="count">8</data><span> fold rise</span>', 'It is an |8| fold rise'],
  ['An <strong><data value="firms">7</data></strong> fold rise', 'A |7| fold rise'],
  ['<em>Plan</em> A <data value="count">8</data>', 'Plan| A |8'],
  ['a <data value="count" as="words">eightfold</data> rise', 'a |eightfold| rise'],
  ['<em>a</em> <data value="count">8</data>', 'a| |8'],
  ['a<br/><data value="count">8</data>', 'a|/|8'],
  ['a <span>8</span>', 'a |8'],
  ['at least <data value="least">KRW 300 million</data>', 'at least |KRW_300_million'],
])('%s in English', (markup, line) => {
  expect(read(markup, en).line).toBe(line);
});

test.each([
  ['a slide of the deck', '#gap', '#gap', []],
  ['an address', 'https://example.org', 'https://example.org', []],
  [
    'a slide of another deck',
    '#tasks',
    undefined,
    [
      '1:1 notice BD385: not every deck has the slide “tasks”: where it is missing, the text is shown without its link. Add the slide to those decks in briefing.yaml, or leave it so.',
    ],
  ],
  ['a slide of the deck that is not made now', '#later', undefined, []],
  ['a slide that another deck makes itself', '#contents', undefined, ['1:1 notice BD385']],
  ['a misspelt slide', '#gpa', undefined, ['1:1 error BD384: the link “#gpa” leads to no slide. Did you mean “gap”?']],
  [
    'no slide',
    '#격차표',
    undefined,
    ['1:1 error BD384: the link “#격차표” leads to no slide. Write the id of a slide of briefing.yaml after “#”.'],
  ],
])('a link to %s', (_, href, expected, told) => {
  const linked = (inNotes: boolean) => {
    const { report, lines } = collect();
    const root = parseMarkup(`<p><a href="${href}">there</a></p>`, start, report);
    const pages = new Map([['gap', 3]]);
    const planned = new Set(['gap', 'tasks', 'later']);
    const sources = { figures, locale: en, pages, planned, entire: new Set(['gap', 'later']), inNotes };
    const [run] = root ? readRuns(root.children, sources, report) : [];
    expect(run?.text).toBe('there');
    return { link: run?.link, lines: lines() };
  };
  const { link, lines } = linked(false);
  expect(link).toBe(expected);
  expect(lines.map((line, index) => line.slice(0, told[index]?.length))).toEqual(told);
  expect(linked(true)).toEqual({
    link: href.startsWith('#') ? undefined : href,
    lines: lines.filter(line => line.includes('BD384')),
  });
});

test('only runs come out, and a stale number of a template is told', () => {
  const { keys, told } = read('a <data value="share">30.6%</data>', en);
  expect(keys).toEqual(['figure', 'place', 'text']);
  expect(told).toEqual([
    '1:1 warning BD421: “30.6%” is written here, but the figure “share” is 31.3%. Decks show 31.3%; write it here too, or let “npx briefdeck sync --write” do it.',
  ]);
});

test.each<[string, Locale, string | undefined]>([
  ['Only <data value="share"/>% do', en, 'BD445: “%” stands outside the link, so decks would show “31.3%%”'],
  [
    'Only <data value="share">31.3%</data> percent do',
    en,
    'BD445: “percent” stands outside the link, so decks would show “31.3% percent”',
  ],
  ['<data value="share">31.3</data> percentage points', en, 'BD425: “31.3 percentage points” does not have the unit'],
  [
    '<data value="firms">7</data> thousand',
    en,
    'BD445: “thousand” stands outside the link, so decks would show “7 thousand”',
  ],
  ['<data value="share"/>%이다', ko, 'BD445: “%” stands outside the link, so decks would show “31.3%%”'],
  ['<data value="least"/>원', ko, 'BD445: “원” stands outside the link, so decks would show “3억 원원”'],
  ['Only <data value="share"/> of firms, <data value="share">31.3</data>% do', en, undefined],
  ['<data value="firms"/> firms, <data value="least"/> a year', en, undefined],
  ['<data value="share"/>가 <data value="firms">7</data>개', ko, undefined],
])('what a template writes beside a number: %s', (markup, locale, message) => {
  const { told } = read(markup, locale);
  expect(told.length).toBe(message === undefined ? 0 : 1);
  if (message !== undefined) expect(told[0]).toContain(message);
});
