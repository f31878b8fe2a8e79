import { expect, test } from 'vitest';
import { checkClaims, claimResults } from '../../../src/briefing/agreement/claims.ts';
import { resolveFormulas } from '../../../src/briefing/figures/formula/formula.ts';
import type { Article } from '../../../src/briefing/model/article.ts';
import type { Plan, PlannedSlide } from '../../../src/briefing/model/plan.ts';
import { collect } from '../diagnose.ts';
import { table } from '../figure-table.ts';

const none = { file: 'briefing.yaml', line: 1, column: 1 };

/** A plan with claims by slide; the first claim stands in line 10, the next in 11. */
function planOf(holds: Readonly<Record<string, readonly string[]>>): Plan {
  let line = 10;
  const slides = Object.entries(holds).map(([id, claims]): [string, PlannedSlide] => [
    id,
    {
      id,
      template: { value: 'points', place: none },
      sources: [],
      options: {},
      place: none,
      holds: claims.map(value => ({ value, place: { ...none, line: line++, column: 8 } })),
    },
  ]);
  return {
    file: 'briefing.yaml',
    title: {},
    author: {},
    organization: {},
    source: { value: 'article', place: none },
    slides: new Map(slides),
    decks: new Map(),
    charts: new Map(),
    audiences: new Map(),
  };
}

function article(language: string, title: string): Article {
  const place = { file: `article.${language}.md`, line: 30, column: 1 };
  const words = {
    id: 'gap',
    title: [{ kind: 'text', text: title, place }] as const,
    blocks: [],
    ownNotes: [],
    prose: [],
    place,
  };
  return {
    language,
    file: place.file,
    title: [],
    sections: [],
    slides: new Map([['gap', words]]),
    tables: new Map(),
    text: '',
    source: '',
  };
}

function tableWith(adoption: string) {
  return resolveFormulas(
    table(`
      need         | 78.4                | %
      adoption     | ${adoption}         | %
      adoption-gap | =need - adoption@1  | %p
      uses.a       | 66.7                | %     | uses
      uses.b       | 33.3                | %     | uses
      firms        | 13825               | count
      unknown      |                     | %
    `),
    () => {},
  );
}

function check(holds: Readonly<Record<string, readonly string[]>>, adoption = '30.6', articles?: readonly Article[]) {
  const collected = collect();
  const byLanguage = articles && new Map(articles.map(one => [one.language, one]));
  checkClaims(planOf(holds), tableWith(adoption), collected.report, byLanguage);
  return collected;
}

const holds = {
  gap: ['need > 50%', 'adoption < 1/3', 'adoption-gap > 40%p'],
  uses: ['largest(uses) = uses.a and round(uses.a / uses.b, 1) = 2.0'],
};

test('claims that the figures bear are not reported', () => {
  expect(check(holds).lines()).toEqual([]);
});

test('a false claim names the slide, the claim, the values, and the places to edit, in both languages', () => {
  const articles = [article('en', 'Fewer than a third\nuse AI'), article('ko', '도입 기업은 3분의 1 미만')];
  const { lines, diagnostics } = check(holds, '35.2', articles);
  expect(lines()).toEqual([
    '11:8 error BD250: slide “gap” claims “adoption < 1/3”, which is false: adoption = 35.2%, 1/3 ≈ 33.33%. ' +
      'Change the headline “Fewer than a third use AI” (article.en.md:30), “도입 기업은 3분의 1 미만” (article.ko.md:30) and this claim, or correct the figure adoption (figures.csv:3).',
  ]);
  expect(lines('ko')).toEqual([
    '11:8 error BD250: 슬라이드 “gap”의 조건 “adoption < 1/3”이(가) 사실과 다릅니다: adoption = 35.2%, 1/3 ≈ 33.33%. ' +
      '제목 “Fewer than a third use AI” (article.en.md:30), “도입 기업은 3분의 1 미만” (article.ko.md:30) 문구와 이 조건을 고치거나, 수치 adoption (figures.csv:3) 값을 고치십시오.',
  ]);
  expect(diagnostics[0]).toMatchObject({ slide: 'gap', draftable: true });
});

test('without articles the words of the slide are named; a formula is traced to the figures that are typed', () => {
  const { lines } = check({ gap: ['adoption-gap > 50%p and need > adoption * 3'] });
  expect(lines()).toEqual([
    '10:8 error BD250: slide “gap” claims “adoption-gap > 50%p and need > adoption * 3”, which is false: adoption-gap = 47.8%p, need = 78.4%, adoption = 30.6%, adoption * 3 = 91.8%. ' +
      'Change the words on the slide in every language and this claim, or correct the figure need (figures.csv:2), adoption (figures.csv:3).',
  ]);
});

test('a false claim over a group says which figure it is', () => {
  expect(check({ uses: ['largest(uses) = uses.b or firms > 2 * 13825'] }).lines()).toEqual([
    '10:8 error BD250: slide “uses” claims “largest(uses) = uses.b or firms > 2 * 13825”, which is false: largest(uses) = 66.7% (uses.a), uses.b = 33.3%, firms = 13,825, 2 * 13825 = 27,650. ' +
      'Change the words on the slide in every language and this claim, or correct the figure uses.a (figures.csv:5), uses.b (figures.csv:6), firms (figures.csv:7).',
  ]);
});

test('a claim without figures has nothing to correct but the words', () => {
  expect(check({ odd: ['1 > 2'] }).lines()).toEqual([
    '10:8 error BD250: slide “odd” claims “1 > 2”, which is false. Change the words on the slide in every language and this claim.',
  ]);
});

test('claims that are false with the same figure are told together, with all their slides', () => {
  const { lines, diagnostics } = check({ gap: ['need < 50%'], uses: ['firms < 10', 'need < 60%'] });
  expect(lines()).toEqual([
    '10:8 error BD250: slide “gap” claims “need < 50%”, which is false: need = 78.4%. So are further claims: “need < 60%” (briefing.yaml:12). ' +
      'Change the words on the slide in every language and this claim, or correct the figure need (figures.csv:2).',
    '11:8 error BD250: slide “uses” claims “firms < 10”, which is false: firms = 13,825. Change the words on the slide in every language and this claim, or correct the figure firms (figures.csv:7).',
  ]);
  expect(lines('ko')[0]).toContain(' 다음 조건도 사실과 다릅니다: “need < 60%” (briefing.yaml:12).');
  expect(diagnostics.map(({ slide, alsoOn }) => [slide, alsoOn])).toEqual([
    ['gap', ['uses']],
    ['uses', []],
  ]);
});

test('claims that cannot be read are reported all, each at its place, with their slide', () => {
  const { lines, diagnostics } = check({ gap: ['need > 50', 'adoptoin < 1/3'], uses: ['sum(uses)'] });
  expect(lines()).toEqual([
    '10:15 error BD233: beside a percentage “50” means 50 times the whole. Write 50%, or a fraction such as 1/3.',
    '11:8 error BD230: no figure is called “adoptoin”. Did you mean “adoption”?',
    '12:8 error BD235: “sum(uses)” is a number, where something true or false is needed. Compare it, for example: sum(uses) > 0',
  ]);
  expect(diagnostics.map(({ slide, draftable }) => `${slide} ${draftable}`)).toEqual([
    'gap true',
    'gap true',
    'uses true',
  ]);
});

test('results are data: slide, claim, outcome, values', () => {
  const plan = planOf({ gap: ['need > 50%', 'adoption < 1/3', 'unknown > 1%', 'need >'], uses: [] });
  expect(claimResults(plan, tableWith('35.2'))).toEqual([
    { slide: 'gap', claim: 'need > 50%', holds: true, values: [{ expression: 'need', value: '78.4%' }] },
    {
      slide: 'gap',
      claim: 'adoption < 1/3',
      holds: false,
      values: [
        { expression: 'adoption', value: '35.2%' },
        { expression: '1/3', value: '≈ 33.33%' },
      ],
    },
    { slide: 'gap', claim: 'unknown > 1%', holds: undefined, values: [{ expression: 'unknown', value: 'n.a.' }] },
    { slide: 'gap', claim: 'need >', holds: undefined, values: [] },
  ]);
});
