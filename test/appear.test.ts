// What appears click by click, in whole decks: which shapes and paragraphs a click shows, and that nothing else of a deck changes.
// @module-tag slow
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { buildDecks } from '../src/build/build.ts';
import { bytesOf } from './project-files.ts';
import { bake } from './small-project.ts';

const QUEUE = '- In the morning [62.5%](fig:waiting) wait\n';

/** The deck of the neighbours, its slide `queue` of that kind and with those words; the plan says of it what `more` says. */
async function deckWith(kind: string, words: string, more = '') {
  const result = await bake(
    buildDecks,
    [
      ['queue: {template: points}', `queue: {template: ${kind}${more}}`],
      [QUEUE, words],
    ],
    { audiences: ['neighbours'] },
  );
  const [deck] = result.decks;
  return {
    parts: unzipSync(bytesOf(deck)),
    told: result.diagnostics.map(({ code, what, next }) => `${code}: ${what.en} ${next?.en}`),
  };
}

const slidesOf = (parts: Readonly<Record<string, Uint8Array>>) =>
  Object.keys(parts)
    .filter(name => /^ppt\/slides\/[^/]+$/.test(name))
    .map(name => strFromU8(parts[name] ?? new Uint8Array()))
    .filter(xml => /<p:cSld name="queue/.test(xml));

/** Click by click, what each slide shows: `queue/head/1`, `queue/body 0` for the first paragraph. Names only what stands on the slide. */
function clicksOf(xml: string): readonly (readonly string[])[] {
  const names = new Map([...xml.matchAll(/<p:cNvPr id="(\d+)" name="([^"]+)"/g)].map(([, id, name]) => [id, name]));
  const [, ...clicks] = (/<p:tnLst>.*<\/p:tnLst>/s.exec(xml)?.[0] ?? '').split('<p:cond delay="indefinite"/>');
  return clicks.map(click => {
    const effects = [...click.matchAll(/nodeType="(\w+)".*?<p:spTgt spid="(\d+)"(?:\/>|>(.*?)<\/p:spTgt>)/gs)];
    expect(effects.map(([, type]) => type)).toEqual(
      effects.map((_, index) => (index === 0 ? 'clickEffect' : 'withEffect')),
    );
    return effects.map(([, , id = '', within = '']) => {
      const [, first, last] = /<p:pRg st="(\d+)" end="(\d+)"\/>/.exec(within) ?? [];
      expect(last).toBe(first);
      return `${names.get(id)}${first === undefined ? '' : ` ${first}`}`;
    });
  });
}

const builds = (xml: string) =>
  [...xml.matchAll(/<p:bldP spid="\d+" grpId="0"(.*?)\/>/g)].map(([, how]) => how?.trim());

const COLUMNS = `1. **Early** Bread at six
   - **For** Bakers
2. **Late** Bread at noon
   - **For** Sleepers

takeaway: Nobody waits at ten
`;

describe('a slide appears click by click', () => {
  test('by columns, each with all that stands in it, and at last what the slide comes to', async () => {
    const { parts, told } = await deckWith('columns', COLUMNS, ', appear: columns');
    expect(told.filter(text => text.startsWith('BD517'))).toEqual([]);
    const [slide = ''] = slidesOf(parts);
    const column = (part: number) =>
      ['numeral', 'head', 'text', 'foot-label', 'foot'].map(name => `queue/${name}/${part}`);
    expect(clicksOf(slide)).toEqual([column(1), column(2), ['queue/takeaway-label', 'queue/takeaway']]);
    expect(builds(slide)).toEqual([...Array.from({ length: 10 }, () => ''), 'animBg="1"', 'animBg="1"']);
  });

  test('by points, each with what is nested under it and the line that introduces it', async () => {
    const words = 'Who waits:\n\n- Early\n  - Bakers\n- Late\n- Never\n';
    const [slide = ''] = slidesOf((await deckWith('points', words, ', appear: points')).parts);
    expect(clicksOf(slide)).toEqual([
      ['queue/body 0', 'queue/body 1', 'queue/body 2'],
      ['queue/body 3'],
      ['queue/body 4'],
    ]);
    expect(builds(slide)).toEqual(['build="p"']);
  });

  test('by points that go on: each page counts its own paragraphs from the first', async () => {
    const words = Array.from({ length: 14 }, (_, index) => `- Baker ${'abcdefghijklmn'[index]}\n  - bakes\n`).join('');
    const slides = slidesOf((await deckWith('points', words, ', appear: points')).parts);
    expect(slides.length).toBeGreaterThan(1);
    expect(slides.flatMap(clicksOf).length).toBe(14);
    for (const slide of slides) {
      expect(clicksOf(slide).map(click => click.map(target => target.split(' ')[1]))).toEqual(
        clicksOf(slide).map((_, index) => [String(2 * index), String(2 * index + 1)]),
      );
    }
  });

  test('by rows, and then by what stands beside them', async () => {
    const words = '1. Early\n2. Late\n\n> Come at ten\n';
    const [slide = ''] = slidesOf((await deckWith('statement', words, ', appear: rows')).parts);
    expect(clicksOf(slide)).toEqual([
      ['queue/numeral/1', 'queue/item/1'],
      ['queue/numeral/2', 'queue/item/2'],
      ['queue/statement'],
    ]);
  });

  test('by two charts side by side, each with the line above it', async () => {
    const charts = ', charts: [loaves, loaves], appear: columns';
    const [slide = ''] = slidesOf((await deckWith('two-charts', 'Loaves\n\nLoaves again\n', charts)).parts);
    expect(clicksOf(slide)).toEqual([
      ['queue/left-subtitle', 'queue/left'],
      ['queue/right-subtitle', 'queue/right'],
    ]);
  });

  test('as the line that opens it in an article says, too', async () => {
    const { parts } = await deckWith('steps', '1. **Early** Six\n2. **Late** Noon\n');
    const result = await bake(buildDecks, [
      ['queue: {template: points}', 'queue: {template: steps}'],
      [':::slide{#queue}', ':::slide{#queue appear=rows}'],
      [QUEUE, '1. **Early** Six\n2. **Late** Noon\n'],
    ]);
    const deck = result.decks.find(({ audience }) => audience === 'neighbours');
    const slides = (files: Readonly<Record<string, Uint8Array>>) => slidesOf(files).map(clicksOf);
    expect(slides(parts)).toEqual([[]]);
    expect(slides(unzipSync(bytesOf(deck)))[0]?.length).toBe(2);
  });

  test('and nothing but its timing is other than that of a slide that is there at once', async () => {
    const still = (await deckWith('columns', COLUMNS)).parts;
    const moving = (await deckWith('columns', COLUMNS, ', appear: columns')).parts;
    const text = (parts: Readonly<Record<string, Uint8Array>>) => slidesOf(parts)[0] ?? '';
    expect(text(still)).not.toContain('p:timing');
    expect(text(moving).replace(/<p:timing>.*<\/p:timing>/s, '')).toBe(text(still));
    const others = Object.keys(still).filter(
      name => !Buffer.from(still[name] ?? []).equals(moving[name] ?? Buffer.of()),
    );
    // The fingerprint of the deck stands among its properties.
    expect(others.map(name => name.replace(/\d+/, 'N'))).toEqual(['docProps/custom.xml', 'ppt/slides/slideN.xml']);
  });
});
