// A briefing made of a long report: few rounds take back what a build refuses, and no deck is packed for it.
import { afterAll, expect, test, vi } from 'vitest';
import { denseReport } from './import/dense-report.ts';
import { plainReport } from './import/report-text.ts';
import { program } from './project-files.ts';

const SPIED = ['../src/build/build.ts', '../src/typeset/typeset.ts', '../src/write/pptx/write.ts'] as const;

/** `makeBriefing` with modules of its own, and how often a round reached which step. */
async function countedMaker() {
  for (const name of SPIED) vi.doMock(name, { spy: true });
  vi.resetModules();
  const { buildDecks } = await import('../src/build/build.ts');
  const { typesetDeck } = await import('../src/typeset/typeset.ts');
  const { writePptx } = await import('../src/write/pptx/write.ts');
  const { makeBriefing } = await import('../src/build/make-briefing.ts');
  const counts = () => ({
    rounds: vi.mocked(buildDecks).mock.calls.length,
    'decks set': vi.mocked(typesetDeck).mock.calls.length,
    'decks packed': vi.mocked(writePptx).mock.calls.length,
  });
  return { makeBriefing, counts };
}

afterAll(() => {
  for (const name of SPIED) vi.doUnmock(name);
  vi.resetModules();
});

test.each([
  ['en', 5, [], 1],
  // Rises to less than before, each of which is said for both of its places.
  ['ko', 3, Array(6).fill('BD439'), 2],
] as const)('of a long report in %s', { tags: ['slow'] }, async (language, seed, refused, rounds) => {
  const { makeBriefing, counts } = await countedMaker();
  const bytes = new TextEncoder().encode(denseReport(language, 6, seed));
  const reports = [{ path: `report.${language}.md`, bytes }];
  const made = await makeBriefing({ briefing: 'dense', reports, files: program, messages: 'en' });
  expect(made.diagnostics).toEqual([]);
  expect(made.counts).toMatchObject({ decks: 2 });
  expect([...made.review.matchAll(/^- (BD\d+):/gm)].map(([, code]) => code)).toEqual(refused);
  // Rounds whose content has an error set no deck.
  expect(counts()).toEqual({ rounds, 'decks set': 2, 'decks packed': 0 });
});

test('of more sources than a page of them has room for, decks have none', { tags: ['slow'] }, async () => {
  const { makeBriefing } = await import('../src/build/make-briefing.ts');
  const parts = Array.from({ length: 24 }, (_, index) => {
    const rate = (where: string, tenth: number) =>
      `According to the ${where} Survey of Ward ${index + 1}, its ${where} rate was ${index + 10}.${tenth}%.`;
    return `## Ward ${index + 1}\n\n${rate('Northern', 1)}\n\n${rate('Southern', 2)}\n\n${rate('Eastern', 3)}\n`;
  });
  const reports = [{ path: 'report.en.md', bytes: new TextEncoder().encode(`# A survey\n\n${parts.join('\n')}`) }];
  const made = await makeBriefing({ briefing: 'dense', reports, files: program, messages: 'en' });
  expect(made.diagnostics).toEqual([]);
  const plan = new TextDecoder().decode(made.files.get('data/dense/briefing.yaml'));
  const decks = plan.slice(plan.indexOf('\ndecks:'), plan.indexOf('\naudiences:'));
  expect([...decks.matchAll(/template: (.*)/g)].map(([, name]) => name)).toEqual(['report', 'report']);
  expect(made.review).toContain('- BD511: “table” on slide “sources”');
});

test('a chart whose title the build refuses is taken back, and the rest is written', async () => {
  const { makeBriefing } = await import('../src/build/make-briefing.ts');
  const text = `# Trade in 2031

## Exports by region

Exports rose by 11.4% in 2031.

Exports in US$ million

| Region | Exports (KRW billion) |
| --- | --- |
| China | 114.0 |
| United States | 100.4 |
| Japan | 24.1 |
`;
  const reports = [{ path: 'trade.en.md', bytes: new TextEncoder().encode(text) }];
  const made = await makeBriefing({ briefing: 'trade', reports, files: program, messages: 'en' });
  expect(made.diagnostics).toEqual([]);
  expect([...made.files.keys()]).toContain('data/trade/briefing.yaml');
  expect([...made.review.matchAll(/^- (BD\d+):/gm)].map(([, code]) => code)).toEqual(['BD647']);
});

/** What a build says of the briefing that is made of a report in two languages, and its headlines in one. */
async function builtOf(name: string, language: string) {
  const { makeBriefing } = await import('../src/build/make-briefing.ts');
  const { buildDecks } = await import('../src/build/build.ts');
  const encoder = new TextEncoder();
  const reports = ['ko', 'en'].map(each => ({
    path: `${name}.${each}.md`,
    bytes: encoder.encode(plainReport(`${name}.${each}`)),
  }));
  const made = await makeBriefing({ briefing: 'new', reports, files: program, messages: 'en' });
  const files = new Map([...program, ...made.files]);
  const { diagnostics } = await buildDecks({ files, briefing: 'new', audiences: [], draft: false, formats: [] });
  const article = new TextDecoder().decode(made.files.get(`data/new/article.${language}.md`));
  const headlines = [...article.matchAll(/^:::slide\{#[^}]*\}\n### (.*)$/gm)].map(([, headline = '']) =>
    headline.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1'),
  );
  return { codes: diagnostics.map(({ code }) => code), headlines };
}

test.each([
  [
    'trade3',
    'ko',
    [
      '2031년 8월 수출입 동향',
      '2031년 8월 수출은 전년동월대비 11.4% 증가한 579.0억 달러',
      '반도체 수출은 118.8억 달러(+38.8%)로 역대 8월 중 최대 실적을 경신하며 10개월 연속 증가',
      '대중국 수출은 114억 달러(+7.9%)',
      '주요 지역별 수출입 실적: 수출액',
      '주요 지역별 수출입 실적',
      '국제유가는 배럴당 77.6달러로 전월보다 7.3% 하락',
    ],
  ],
  [
    'trade3',
    'en',
    [
      'Exports and Imports in August 2031',
      'Exports in August 2031 rose 11.4% year on year to US$57.90 billion',
      'Semiconductor exports reached US$11.88 billion (+38.8%), a record for August',
      'Exports to China were US$11.4 billion (+7.9%)',
      'Exports and imports by region: Exports',
      'Exports and imports by region',
      'The price of oil was US$77.6 a barrel, 7.3% lower than the month before',
    ],
  ],
] as const)(
  '%s: slides in %s show what they show in the other language',
  { tags: ['slow'] },
  async (name, language, headlines) => {
    const built = await builtOf(name, language);
    expect(built.headlines).toEqual(headlines);
    expect(built.codes).not.toContain('BD431');
  },
);
