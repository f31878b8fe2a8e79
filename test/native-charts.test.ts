// Charts of PowerPoint in whole decks: what is in their cells, beside them and in later builds, from the plan to the bytes.
// @module-tag slow
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { buildDecks } from '../src/build/build.ts';
import { compareManifests } from '../src/changes/compare/compare.ts';
import { deckTexts, handEdits } from '../src/changes/compare/hand-edits.ts';
import { parseManifest } from '../src/changes/manifest/manifest-text.ts';
import { checkDeck } from '../src/check/check.ts';
import { readChart } from '../src/check/deck/chart.ts';
import { readChartCells } from '../src/check/deck/workbook.ts';
import { parseTree } from '../src/container/read-xml.ts';
import { readManifest } from '../src/write/pptx/parts/manifest-part.ts';
import { readSavedDeck } from '../src/write/pptx/read-deck.ts';
import { fonts } from './check/decks.ts';
import { bytesOf } from './project-files.ts';
import { bake } from './small-project.ts';

type Change = readonly [old: string, now: string];

const native: Change = [', theme: policy}', ', theme: policy, charts: native}'];
const chartNative: Change = ['charts:\n  loaves: {spec', 'charts:\n  loaves: {charts: native, spec'];
const deckNative: Change = ['    template: seminar', '    template: seminar\n    charts: native'];

/** The decks by their audiences, with texts of the project replaced; the same ones are built once. */
async function decks(...changes: readonly Change[]): Promise<Readonly<Record<string, Uint8Array>>> {
  const key = JSON.stringify(changes);
  const found = known.get(key) ?? built(changes);
  known.set(key, found);
  return found;
}

const known = new Map<string, ReturnType<typeof built>>();

async function built(changes: readonly Change[]): Promise<Readonly<Record<string, Uint8Array>>> {
  const result = await bake(buildDecks, changes);
  const errors = result.diagnostics.filter(({ severity }) => severity === 'error').map(({ what }) => what.en);
  if (errors.length > 0) throw new Error(errors.join('\n'));
  return Object.fromEntries(result.decks.map(each => [each.audience, bytesOf(each)]));
}

async function deck(...changes: readonly Change[]): Promise<Uint8Array> {
  return (await decks(...changes)).neighbours ?? new Uint8Array();
}

const chartPart = (bytes: Uint8Array) =>
  Object.keys(unzipSync(bytes)).find(name => /^ppt\/charts\/[^/]*[.]xml$/.test(name)) ?? '';

const xmlOf = (bytes: Uint8Array, part: string) => strFromU8(unzipSync(bytes)[part] ?? new Uint8Array());

/** Cells by name, and what the chart stores of them. */
function dataOf(bytes: Uint8Array) {
  const files = unzipSync(bytes);
  const book = Object.entries(files).find(([name]) => name.startsWith('ppt/embeddings/'))?.[1] ?? new Uint8Array();
  const chart = readChart(parseTree(xmlOf(bytes, chartPart(bytes))));
  return {
    cells: Object.fromEntries(readChartCells(book)?.get('Sheet1') ?? []),
    stored: chart?.plots.flatMap(({ series }) => series.map(({ ranges }) => ranges)),
  };
}

/** The deck with its chart's part changed. */
function tampered(bytes: Uint8Array, change: (xml: string) => string): Uint8Array {
  const files = unzipSync(bytes);
  const part = chartPart(bytes);
  const [before, after] = [xmlOf(bytes, part), change(xmlOf(bytes, part))];
  if (before === after) throw new Error('The chart was not changed.');
  return zipSync({ ...files, [part]: strToU8(after) });
}

const errorsIn = (bytes: Uint8Array) =>
  checkDeck(bytes, { fonts }).findings.flatMap(({ code, severity, what }) =>
    severity === 'error' ? `${code}: ${what.en}` : [],
  );

describe('a native chart', () => {
  test('has every figure in a cell and beside it, and the names that the cells have', async () => {
    expect(dataOf(await deck(native))).toEqual({
      cells: { A2: 'White', A3: 'Rye', B1: 'Loaves a day', B2: '40', B3: '12' },
      stored: [
        {
          name: { formula: 'Sheet1!$B$1', texts: ['Loaves a day'] },
          categories: { formula: 'Sheet1!$A$2:$A$3', texts: ['White', 'Rye'] },
          values: { formula: 'Sheet1!$B$2:$B$3', texts: ['40', '12'] },
        },
      ],
    });
    const { mayor = new Uint8Array() } = await decks(native);
    expect(dataOf(mayor).cells).toEqual({ A2: '식빵', A3: '호밀빵', B1: '하루에 굽는 빵', B2: '40', B3: '12' });
    expect(xmlOf(mayor, chartPart(mayor))).toContain('<a:defRPr lang="ko-KR" altLang="en-US"');
  });

  test('is drawn from columns, whose places along the other axis are numbers, too', async () => {
    const { neighbours, mayor } = await decks(native, ['{spec: ranked-bars', '{spec: columns']);
    const xml = xmlOf(neighbours ?? new Uint8Array(), chartPart(neighbours ?? new Uint8Array()));
    expect(xml).toContain('<c:barDir val="col"/>');
    expect(dataOf(neighbours ?? new Uint8Array()).cells).toEqual({
      A2: 'White',
      A3: 'Rye',
      B1: 'Loaves a day',
      B2: '40',
      B3: '12',
    });
    expect(dataOf(mayor ?? new Uint8Array()).cells).toMatchObject({ A2: '식빵', B2: '40' });
    for (const bytes of [neighbours, mayor]) expect(errorsIn(bytes ?? new Uint8Array())).toEqual([]);
  });

  test('of several series has a column of cells for each, and their names in a legend', async () => {
    const rye = 'loaves.rye,loaves,12,0,count,diary,2021,Rye,호밀빵\n';
    const rolls = [
      'rolls.white,loaves,30,0,count,diary,2021,White,식빵',
      'rolls.rye,loaves,8,0,count,diary,2021,Rye,호밀빵',
    ];
    const names = ['loaves,,52,0,count,diary,2021,Loaves,식빵류', 'rolls,,38,0,count,diary,2021,Rolls,롤빵'];
    const more: Change = [rye, `${[rye.trim(), ...rolls, ...names].join('\n')}\n`];
    for (const spec of ['grouped-bars', 'stacked-bars', 'stacked-columns', 'columns']) {
      const all = await decks(native, more, ['{spec: ranked-bars', `{spec: ${spec}`]);
      const { neighbours = new Uint8Array(), mayor = new Uint8Array() } = all;
      expect(dataOf(neighbours).cells).toEqual({
        ...{ A2: 'White', A3: 'Rye', B1: 'Loaves', C1: 'Rolls' },
        ...{ B2: '40', B3: '12', C2: '30', C3: '8' },
      });
      expect(dataOf(mayor).cells).toMatchObject({ A2: '식빵', B1: '식빵류', C1: '롤빵', C3: '8' });
      for (const bytes of [neighbours, mayor]) {
        expect(xmlOf(bytes, chartPart(bytes))).toContain('<c:legendPos val="t"/>');
        expect(errorsIn(bytes)).toEqual([]);
      }
    }
  });

  test('stands in the box of the picture, with its words for those who cannot see it', async () => {
    const slide = xmlOf(await deck(native), 'ppt/slides/slide4.xml');
    const picture = xmlOf(await deck(), 'ppt/slides/slide4.xml');
    const box = (xml: string, element: string) =>
      /<a:off [^>]*><a:ext [^>]*>/.exec(xml.slice(xml.indexOf(`<${element}>`)))?.[0];
    const words = (xml: string) => /descr="[^"]*"/.exec(xml)?.[0];
    expect(box(slide, 'p:graphicFrame')).toBe(box(picture, 'p:pic'));
    expect(words(slide)).toBe(words(picture));
    expect(slide).not.toContain('<p:pic>');
  });

  test('takes its colors and fonts from the theme', async () => {
    const bytes = await deck(native, ['group: loaves, title', 'group: loaves, colors: {largest: data}, title']);
    const xml = xmlOf(bytes, chartPart(bytes));
    expect(xml.match(/<c:(?:ser|dPt)>.*?<a:schemeClr val="(\w+)"/g)).toHaveLength(2);
    expect(xml).not.toContain('srgbClr');
    expect(xml.match(/typeface="[^"]*"/g)).not.toContainEqual(expect.not.stringMatching(/\+mn-(?:lt|ea)/));
  });

  test('is the same, byte by byte, each time', async () => {
    const again = await built([native]);
    expect(Buffer.compare(await deck(native), again.neighbours ?? new Uint8Array())).toBe(0);
  });

  test('is found sound by the linter', async () => {
    for (const bytes of Object.values(await decks(native))) expect(errorsIn(bytes)).toEqual([]);
  });

  test('has names that look like formulas as text', async () => {
    const bytes = await deck(native, ['2021,White,', '2021,=White,'], ['2021,Rye,', '2021,@Rye,']);
    expect(dataOf(bytes).cells).toMatchObject({ A2: '=White', A3: '@Rye' });
    const book = Object.entries(unzipSync(bytes)).find(([name]) => name.startsWith('ppt/embeddings/'))?.[1];
    const sheet = strFromU8(unzipSync(book ?? new Uint8Array())['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
    expect(sheet).toContain('<c r="A2" s="1" t="s">');
    expect(sheet).toContain('<c r="B1" t="s">');
    expect(sheet).not.toContain('<f>');
  });
});

describe('charts: native', () => {
  const natives = async (...changes: readonly Change[]) =>
    Object.entries(await decks(...changes)).flatMap(([audience, bytes]) => (chartPart(bytes) === '' ? [] : audience));

  test.each([
    ['nowhere', [], []],
    ['at the audiences', [native], ['neighbours', 'mayor']],
    ['at a chart', [chartNative], ['neighbours', 'mayor']],
    ['at a deck', [deckNative], ['neighbours']],
    ['at a chart that is to be a picture', [native, ['{spec', '{charts: picture, spec']], []],
    [
      'at a deck whose audience wants pictures',
      [deckNative, [', theme: policy}', ', theme: policy, charts: picture}']],
      [],
    ],
  ] satisfies readonly (readonly [string, readonly Change[], readonly string[]])[])(
    '%s',
    async (_, changes, expected) => {
      expect(await natives(...changes)).toEqual(expected);
    },
  );

  test('takes no other word', async () => {
    const { diagnostics } = await bake(buildDecks, [[', theme: policy}', ', theme: policy, charts: nativ}']]);
    expect(diagnostics.map(({ code, what }) => `${code}: ${what.en}`)).toContainEqual(
      expect.stringMatching(/^BD\d+: .*nativ/),
    );
  });
});

describe('a figure that changes', () => {
  const white: Change = ['loaves.white,loaves,40', 'loaves.white,loaves,44'];
  const linked: Change = ['[40]', '[44]'];

  test('reaches cell, chart and scale, and is a change of the chart', async () => {
    const [before, after] = [await deck(native), await deck(native, white, linked)];
    expect(dataOf(after).cells.B2).toBe('44');
    expect(dataOf(after).stored?.[0]?.values?.texts).toEqual(['44', '12']);
    const most = (bytes: Uint8Array) => Number(/<c:max val="([^"]*)"/.exec(xmlOf(bytes, chartPart(bytes)))?.[1]);
    expect(most(after)).toBeGreaterThan(most(before));
    const [old, now] = [before, after].map(bytes => parseManifest(readManifest(bytes) ?? ''));
    if (!old || !now) throw new Error('no manifest');
    const places = compareManifests(old, now).slides.flatMap(slide => slide.places);
    expect(places.filter(({ kind }) => kind === 'chart')).toMatchObject([
      { status: 'changed', chart: 'loaves', figures: ['loaves.white'] },
    ]);
  });
});

describe('a chart that was edited by hand', () => {
  async function editsOf(change: (xml: string) => string): Promise<readonly string[]> {
    const bytes = tampered(await deck(native), change);
    const manifest = parseManifest(readManifest(bytes) ?? '');
    const found = readSavedDeck(bytes);
    if (!manifest || !found) throw new Error('no deck');
    expect(found.isIntact).toBe(false);
    return handEdits(manifest, deckTexts(found.shapes())).map(
      ({ kind, key, words }) =>
        `${key} ${kind}: ${words
          .map(({ kind: how, text }) => (how === 'same' ? '' : `${how} ${text.trim()}`))
          .join(' ')
          .trim()}`,
    );
  }

  test.each([
    ['a value', '<c:v>40</c:v>', '<c:v>41</c:v>', 'loaves/chart edited: old 40 new 41'],
    ['a name', '<c:v>Rye</c:v>', '<c:v>Oats</c:v>', 'loaves/chart edited: old Rye new Oats'],
    ['the name of the series', '<c:v>Loaves a day</c:v>', '<c:v>Loaves</c:v>', 'loaves/chart edited: old a day'],
    [
      'a label typed over',
      '<c:dLbls>',
      '<c:dLbls><c:dLbl><c:idx val="0"/><c:tx><c:rich><a:bodyPr/><a:p><a:r><a:t>50</a:t></a:r></a:p></c:rich></c:tx></c:dLbl>',
      'loaves/chart edited: new 50',
    ],
  ])('%s', async (_, old, now, expected) => {
    expect(await editsOf(xml => xml.replace(old, now))).toEqual([expect.stringContaining(expected)]);
  });

  test('is as it was when another program has only written it anew', async () => {
    expect(
      await editsOf(xml =>
        xml.replace('<c:v>40</c:v>', '<c:v>40.000000000000007</c:v>').replace('<c:gapWidth', '<c:dLbls/><c:gapWidth'),
      ),
    ).toEqual([]);
  });

  test('and shows something else than its cell has is an error of the linter (BC608)', async () => {
    const shown = (old: string, now: string) =>
      deck(native).then(bytes => errorsIn(tampered(bytes, xml => xml.replace(old, now))));
    expect(await shown('<c:v>40</c:v>', '<c:v>48</c:v>')).toEqual([
      'BC608: The chart shows “48” where cell B2 of its workbook has “40”.',
    ]);
    expect(await shown('<c:v>Rye</c:v>', '<c:v>Oats</c:v>')).toEqual([
      'BC608: The chart shows “Oats” where cell A3 of its workbook has “Rye”.',
    ]);
    expect(await shown('<c:v>Loaves a day</c:v>', '<c:v>Loaves</c:v>')).toHaveLength(1);
    expect(await shown('$B$2:$B$3</c:f>', '$C$2:$C$3</c:f>')).toEqual([
      'BC608: The chart shows “40” where cell C2 of its workbook has nothing.',
    ]);
    expect(await shown('<c:v>40</c:v>', '<c:v>40.000000000000007</c:v>')).toEqual([]);
  });
});
