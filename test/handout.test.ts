// Handouts on paper, in whole decks: what stands on which page, and that nothing of the article is lost where it goes on.
// @module-tag slow
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { buildDecks } from '../src/build/build.ts';
import { bytesOf } from './project-files.ts';
import { bake } from './small-project.ts';

type Change = readonly [old: string, now: string];

const SENTENCE = 'The baker counts [40](fig:loaves.white) white loaves a day.';

/** The handout of the neighbours in English, or of the mayor in Korean, with texts of the project replaced. */
async function handout(entry: string, changes: readonly Change[] = [], audience = 'neighbours', draft = false) {
  const asked: Change = [', theme: policy}', `, theme: policy, ${entry}}`];
  const result = await bake(buildDecks, [asked, ...changes], { audiences: [audience], draft });
  const [deck] = result.decks;
  if (!deck) throw new Error(result.diagnostics.map(({ what }) => what.en).join('\n'));
  const parts = unzipSync(bytesOf(deck));
  return { part: (name: string) => strFromU8(parts[name] ?? new Uint8Array()), manifest: deck.manifest };
}

/** The texts of a handout, page by page: `loaves: title = White bread leads`. */
const textsOf = ({ manifest }: Awaited<ReturnType<typeof handout>>) =>
  manifest.slides.map(({ shapes }) =>
    shapes.flatMap(shape =>
      'text' in shape
        ? [`${shape.key.replace(/^.*\/(?=[a-z]+(?:\/\d)?$)/, '')} = ${shape.text.replace(/[\n\u00a0]/g, ' ')}`]
        : [],
    ),
  );

const pointsOf = (emu: string | undefined) => Number(emu) / 12700;

describe('a handout', () => {
  test('is A4 upright; its slides stand as pictures, each with its headline, its source and what the article says', async () => {
    const made = await handout('handout: one');
    const presentation = made.part('ppt/presentation.xml');
    const [, width, height] = /<p:sldSz cx="(\d+)" cy="(\d+)"/.exec(presentation) ?? [];
    expect([pointsOf(width), pointsOf(height)]).toEqual([595, 842]);
    expect(presentation).toContain(`<p:notesSz cx="${540 * 12700}" cy="${720 * 12700}"/>`);
    const pages = textsOf(made);
    const page = pages.find(texts => texts.includes('title = White bread leads with 40 loaves'));
    expect(page).toContain('text = The baker counts 40 white loaves a day.');
    expect(page).toContain('section = 1\u2002Bread');
    expect(page?.find(text => text.startsWith('source'))).toContain('Source: Baker’s diary');
    const number = pages.findIndex(texts => texts.includes('text = The baker counts 40 white loaves a day.')) + 1;
    const slide = made.part(`ppt/slides/slide${number}.xml`);
    const [, words] = /name="loaves\/slide[^"]*" descr="([^"]*)"/.exec(slide) ?? [];
    expect(words).toMatch(/^White bread leads with 40 loaves; /);
    expect(slide).toContain('<p:ph type="pic"');
  });

  test('shows two slides a page where they fit, and no more pages than slides otherwise', async () => {
    const said: readonly Change[] = [['wait\n:::', 'wait\n:::\n\nThe queue is long.']];
    const one = textsOf(await handout('handout: one', said));
    const two = textsOf(await handout('handout: two', said));
    const together = two.find(texts => texts.includes('title/1 = White bread leads with 40 loaves'));
    expect(together).toContain('heading/2 = 62.5% wait in a queue');
    expect(two.length).toBeLessThan(one.length);
  });

  test('goes on where the text is long, between sentences, under a headline that says so; no word is lost', async () => {
    const long = Array.from({ length: 80 }, () => SENTENCE).join(' ');
    const pages = textsOf(await handout('handout: one', [[SENTENCE, long]]));
    const ofLoaves = pages.filter(texts => texts.some(text => /^title = White bread leads/.test(text)));
    expect(ofLoaves.map(texts => texts.find(text => text.startsWith('title')))).toEqual([
      'title = White bread leads with 40 loaves (1/2)',
      'title = White bread leads with 40 loaves (2/2)',
    ]);
    const said = ofLoaves.map(texts => texts.find(text => text.startsWith('text = '))?.slice(7) ?? '');
    expect(said.join(' ')).toBe(Array.from({ length: 80 }, () => 'The baker counts 40 white loaves a day.').join(' '));
  });

  test('is in Korean as well', async () => {
    const pages = textsOf(await handout('handout: two', [], 'mayor'));
    expect(pages.flat().find(text => text.startsWith('text'))).toContain('식빵은 하루 40을 굽는다.');
  });

  test('of a draft says on each page what is wrong with its slides', async () => {
    const untrue: Change = ['loaves.white > loaves.rye', 'loaves.white < loaves.rye'];
    const { part, manifest } = await handout('handout: one', [untrue], 'neighbours', true);
    const footers = manifest.slides.map(({ key }, index) => {
      const slide = part(`ppt/slides/slide${index + 1}.xml`);
      const [, footer = ''] = /<p:ph type="ftr".*?<p:txBody>(.*?)<\/p:txBody>/s.exec(slide) ?? [];
      return `${key}: ${footer.replace(/<[^>]*>/g, '')}`;
    });
    expect(footers).toContain('loaves: BD250  |  DRAFT  |  Town bakery');
  });

  test('leaves the presenter’s own words out unless the plan asks for them', async () => {
    const own: readonly Change[] = [
      [':::slide{#loaves}\n### White', '::::slide{#loaves}\n### White'],
      ['loaves\n:::\n\nThe', 'loaves\n\n:::notes\nSmile here.\n:::\n::::\n\nThe'],
    ];
    expect(
      textsOf(await handout('handout: one', own))
        .flat()
        .join(),
    ).not.toContain('Smile here.');
    expect(
      textsOf(await handout('handout: one, notes: all', own))
        .flat()
        .join(),
    ).toContain('Smile here.');
  });
});
