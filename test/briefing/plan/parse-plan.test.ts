import { describe, expect, it } from 'vitest';
import { parseSources } from '../../../src/briefing/figures/parse-sources.ts';
import { slidesOf } from '../../../src/briefing/model/plan.ts';
import { parsePlan } from '../../../src/briefing/plan/parse-plan.ts';
import { parseYaml } from '../../../src/text/yaml.ts';
import { collect } from '../diagnose.ts';

const whole = `title: {en: Trees, ko: 나무}
organization: KFS
source: article
slides:
  gap: {template: chart, chart: growth, holds: ["a > 50%"]}
  rows-1: {template: table, table: kinds, rows: 1-3, sources: [ks], options: {split: 2, wide: true, name: "2"}}
decks:
  talk:
    template: talk
    opening: [gap]
    sections:
      - {id: first, title: {en: First, ko: 첫째}, slides: [rows-1]}
charts:
  growth: {spec: bars, group: growth, colors: {largest: data}, named: {gap: a-b}, title: Growth}
audiences:
  town: {name: Town, language: ko, deck: talk, theme: plain, date: 2024-11-22, venue:}
`;

function read(text: string) {
  const { report, lines } = collect();
  const node = parseYaml('briefing.yaml', text, report);
  return { plan: node && parsePlan(node, ['en', 'ko'], report), english: lines('en'), korean: lines('ko') };
}

describe('a plan', () => {
  it('has all that it says', () => {
    const { plan, english } = read(whole);
    expect(english).toEqual([]);
    expect(plan).toMatchObject({
      file: 'briefing.yaml',
      title: { en: 'Trees', ko: '나무' },
      author: {},
      organization: { en: 'KFS', ko: 'KFS' },
      source: { value: 'article', place: { line: 3, column: 9 } },
    });
    expect(plan?.slides.get('rows-1')).toMatchObject({
      id: 'rows-1',
      template: { value: 'table' },
      table: { value: 'kinds' },
      rows: { from: 1, to: 3 },
      sources: [{ value: 'ks' }],
      options: { split: 2, wide: true, name: '2' },
      place: { line: 6, column: 3 },
    });
    expect(plan?.slides.get('gap')?.holds).toMatchObject([{ value: 'a > 50%', place: { line: 5, column: 50 } }]);
    const deck = plan?.decks.get('talk');
    expect(deck && slidesOf(deck).map(({ value }) => value)).toEqual(['gap', 'rows-1']);
    expect(deck?.sections).toMatchObject([{ id: 'first', title: { en: 'First', ko: '첫째' }, line: {} }]);
    expect(plan?.charts.get('growth')).toMatchObject({
      spec: { value: 'bars' },
      figures: [],
      group: { value: 'growth' },
      sort: 'none',
      title: { en: 'Growth', ko: 'Growth' },
    });
    expect(plan?.charts.get('growth')?.colors.get('largest')?.value).toBe('data');
    expect(plan?.audiences.get('town')).toMatchObject({
      language: { value: 'ko' },
      date: { value: '2024-11-22' },
      venue: undefined,
      event: undefined,
    });
  });

  it.each<[string, string, string, string, string]>([
    [
      'a misspelt key',
      'template: chart',
      'tempalte: chart',
      '5:9 error BD131: no key is called “tempalte” here. Did you mean “template”?',
      '5:9 error BD131: “tempalte”: 여기에 없는 키입니다. 혹시 “template”인가요?',
    ],
    [
      'an id of other letters',
      '  gap: {',
      '  Gap_1: {',
      '5:3 error BD150: “Gap_1” cannot be an id. Use small letters, digits, hyphens and dots: part-1.',
      '5:3 error BD150: “Gap_1”: id로 쓸 수 없습니다. 영문 소문자, 숫자, 붙임표, 점만 쓰십시오. 예: part-1',
    ],
    [
      'rows that are none',
      'rows: 1-3',
      'rows: 3-1',
      '6:49 error BD151: “3-1” does not name rows of a table. Write the first and the last row: 1-3.',
      '6:49 error BD151: “3-1”: 표의 행 범위가 아닙니다. 첫 행과 마지막 행을 1-3처럼 쓰십시오.',
    ],
    [
      'a day that there is not',
      '2024-11-22',
      '2024-11-31',
      '16:68 error BD152: “2024-11-31” is not a day. Write it as 2023-05-17.',
      '16:68 error BD152: “2024-11-31”: 날짜가 아닙니다. 2023-05-17처럼 쓰십시오.',
    ],
    [
      'a deck without slides',
      `    opening: [gap]
    sections:
      - {id: first, title: {en: First, ko: 첫째}, slides: [rows-1]}
`,
      '',
      '8:3 error BD153: the deck “talk” has no slides. Name slides under opening, sections or closing.',
      '8:3 error BD153: “talk” 발표 자료에 슬라이드가 없습니다. opening, sections, closing에 슬라이드를 쓰십시오.',
    ],
    [
      'a slide twice in a deck',
      'slides: [rows-1]',
      'slides: [rows-1, gap]',
      '12:66 error BD154: the slide “gap” is in the deck “talk” a second time; the first is on line 10. Keep one of them.',
      '12:66 error BD154: “talk” 발표 자료에 “gap” 슬라이드가 두 번 있습니다. 처음은 10행입니다. 하나만 남기십시오.',
    ],
    [
      'a section twice',
      'slides: [rows-1]}',
      'slides: [rows-1]}\n      - {id: first, title: Again, slides: []}',
      '13:9 error BD155: the section “first” is here a second time; the first is on line 12. Give each its own id.',
      '13:9 error BD155: “first” 구역이 두 번 있습니다. 처음은 12행입니다. id를 서로 다르게 쓰십시오.',
    ],
    [
      'a chart without figures',
      'group: growth, ',
      '',
      '14:3 error BD156: the chart “growth” names no figures. Write figures: [a, b], or group: name.',
      '14:3 error BD156: “growth” 차트에 수치가 없습니다. figures: [a, b] 또는 group: 이름을 쓰십시오.',
    ],
    [
      'no audience',
      'audiences:\n  town: {name: Town, language: ko, deck: talk, theme: plain, date: 2024-11-22, venue:}',
      'audiences: {}',
      '15:12 error BD157: the plan names no audience. Add one under audiences, with name, language, deck and theme.',
      '15:12 error BD157: 계획에 청중이 없습니다. audiences 아래에 name, language, deck, theme을 쓰십시오.',
    ],
  ])('%s', (_, from, to, english, korean) => {
    const result = read(whole.replace(from, to));
    expect(result.english[0]).toBe(english);
    expect(result.korean[0]).toBe(korean);
  });
});

describe('silences of a plan', () => {
  it('have a rule, a reason, and a place if they want one', () => {
    const silenced = `${whole}silence:\n  - {rule: BC501, slide: gap, shape: title, reason: 위원회 이름}\n  - {rule: BC506, reason: said by heart}\n`;
    const { plan, english } = read(silenced);
    expect(english).toEqual([]);
    expect(plan?.silences).toMatchObject([
      {
        rule: { value: 'BC501', place: { line: 18, column: 12 } },
        slide: { value: 'gap', place: { line: 18, column: 26 } },
        shape: { value: 'title' },
        reason: '위원회 이름',
        place: { line: 18, column: 5 },
      },
      { rule: { value: 'BC506' }, slide: undefined, shape: undefined, reason: 'said by heart' },
    ]);
    expect(read(whole).plan?.silences).toEqual([]);
  });

  it.each([
    ['{rule: BC501}', '18:5 error BD132: the key “reason” is missing here. Add “reason: …”.'],
    [
      '{rule: BC501, reason: ""}',
      '18:28 error BD130: expected text here, found nothing. Write one value after the colon.',
    ],
    ['{reason: so}', '18:5 error BD132: the key “rule” is missing here. Add “rule: …”.'],
    [
      '{rule: BC501, slides: gap, reason: so}',
      '18:19 error BD131: no key is called “slides” here. Did you mean “slide”?',
    ],
    [
      'BC501',
      '18:5 error BD130: expected keys with values here, found text. Write it as keys with values: {key: value}.',
    ],
  ])('are refused as %s', (item, english) => {
    expect(read(`${whole}silence:\n  - ${item}\n`).english).toEqual([english]);
  });
});

it('sources have their words in all languages', () => {
  const { report, lines } = collect();
  const text = 'ks:\n  short: {en: KS, ko: 통계청}\n  full: KS (2022)\n';
  expect(parseSources('sources.yaml', text, ['en', 'ko'], report)?.get('ks')).toEqual({
    id: 'ks',
    short: { en: 'KS', ko: '통계청' },
    full: { en: 'KS (2022)', ko: 'KS (2022)' },
    about: {},
    place: { file: 'sources.yaml', line: 1, column: 1 },
  });
  expect(parseSources('sources.yaml', 'ks:\n  short: KS\n  ful: KS\n', ['en'], report)?.size).toBe(0);
  expect(lines()).toEqual(['3:3 error BD131: no key is called “ful” here. Did you mean “full”?']);
});

it('knows a headline that no figure can tell of', () => {
  const { plan, english } = read(whole.replace('holds: ["a > 50%"]', 'holds: none'));
  expect(english).toEqual([]);
  expect(plan?.slides.get('gap')).toMatchObject({ holds: [], claimsNoFigures: true });
  expect(plan?.slides.get('rows-1')).toMatchObject({ holds: [], claimsNoFigures: false });
  expect(read(whole.replace('holds: ["a > 50%"]', 'holds: nothing')).english).toEqual([
    '5:48 error BD130: expected a list here, found text. Write it as a list: [nothing].',
  ]);
});
