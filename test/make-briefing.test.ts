// A briefing made of a long report: few rounds take back what a build refuses, and no deck is packed for it.
import { afterAll, expect, test, vi } from 'vitest';
import { denseReport } from './import/dense-report.ts';
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
