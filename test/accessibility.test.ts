// What those hear and see who do not see as others do: decks of every kind of slide, read part by part.
// @module-tag slow
import { beforeAll, expect, test, vi } from 'vitest';
import { type BuiltDeck, buildDecks } from '../src/build/build.ts';
import { checkDeck } from '../src/check/check.ts';
import { loadFonts } from '../src/fonts/fonts.ts';
import { bytesOf, filesBelow, program } from './project-files.ts';
import { fontFiles } from './theme/shipped-fonts.ts';
import { elements, part, partNames } from './write/pptx/opened.ts';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const AUDIENCES = ['policy-wide', 'seminar-narrow-ko', 'korean-public-handout-ko'];

const files = new Map([...program, ...filesBelow('docs/gallery', 'data')]);
let decks: readonly BuiltDeck[] = [];
beforeAll(async () => {
  ({ decks } = await buildDecks({ files, briefing: 'gallery', audiences: AUDIENCES, draft: false }));
});

const KINDS = ['p:sp', 'p:pic', 'p:graphicFrame', 'p:cxnSp'];

/** The shapes of all parts whose names begin so: part and XML. */
function shapesOf(bytes: Uint8Array, start: string): readonly (readonly [name: string, xml: string])[] {
  return partNames(bytes, start)
    .filter(name => name.endsWith('.xml'))
    .flatMap(name => KINDS.flatMap(kind => elements(part(bytes, name), kind)).map(xml => [name, xml] as const));
}

const isPlaceholder = (xml: string) => xml.includes('<p:ph ');
const isDecorative = (xml: string) => /<adec:decorative [^>]*val="1"/.test(xml);
const nameOf = (xml: string) => /<p:cNvPr[^>]* name="([^"]*)"/.exec(xml)?.[1] ?? '';
/** Icons stand beside words that say all. */
const isIcon = (xml: string) => xml.startsWith('<p:pic>') && /\/icon\/\d+$/.test(nameOf(xml)) && isDecorative(xml);

/** The shapes of all slides but icons. */
function wordedShapes(bytes: Uint8Array) {
  const shapes = shapesOf(bytes, 'ppt/slides/slide');
  const worded = shapes.filter(([, xml]) => !isIcon(xml));
  expect(shapes.length - worded.length).toBeGreaterThan(2);
  return worded;
}

test('the decks are there', () => {
  expect(decks.map(({ audience }) => audience).toSorted()).toEqual([...AUDIENCES].toSorted());
});

test('rules, panels and arrows are marked decorative and hold no words; they stand on layouts, not on slides', () => {
  for (const bytes of decks.map(bytesOf)) {
    const layouts = [
      ...shapesOf(bytes, 'ppt/slideLayouts/slideLayout'),
      ...shapesOf(bytes, 'ppt/slideMasters/slideMaster'),
    ];
    const marks = layouts.filter(([, xml]) => !isPlaceholder(xml));
    expect(marks.length).toBeGreaterThan(20);
    expect(marks.filter(([, xml]) => !isDecorative(xml)).map(([name, xml]) => `${name} ${nameOf(xml)}`)).toEqual([]);
    expect(marks.filter(([, xml]) => xml.includes('<a:t>')).map(([name]) => name)).toEqual([]);
    const slides = wordedShapes(bytes);
    expect(slides.filter(([, xml]) => !isPlaceholder(xml)).map(([name, xml]) => `${name} ${nameOf(xml)}`)).toEqual([]);
  }
});

test('what carries meaning is none of them, and speaks: by its words, or by an alternative text', () => {
  for (const bytes of decks.map(bytesOf)) {
    const slides = wordedShapes(bytes);
    expect(slides.length).toBeGreaterThan(100);
    const mute = slides.filter(([, xml]) => !/<a:t>[^<]|<a:fld /.test(xml) && !/<p:cNvPr[^>]* descr="[^"]/.test(xml));
    expect(mute.map(([name, xml]) => `${name} ${nameOf(xml)}`)).toEqual([]);
    expect(slides.filter(([, xml]) => isDecorative(xml)).map(([name]) => name)).toEqual([]);
    const pictures = slides.filter(([, xml]) => /^<p:(pic|graphicFrame)/.test(xml));
    expect(pictures.filter(([, xml]) => !/descr="[^"]/.test(xml)).map(([name]) => name)).toEqual([]);
  }
});

test('everything is heard in the order in which it is seen, the title first, and can be read', async () => {
  const fonts = await loadFonts(fontFiles, 'measure');
  for (const deck of decks) {
    const bytes = bytesOf(deck);
    const file = deck.name;
    const density = file.includes('handout') ? 'handout' : 'talk';
    const { findings } = checkDeck(bytes, { fonts, density });
    const serious = findings.filter(({ severity }) => severity !== 'note');
    expect(serious.map(({ code, slideName, what }) => `${file} ${slideName} ${code} ${what.en}`)).toEqual([]);
  }
});

test('no bar of a chart means something by its color alone: each has its name and its value in words', () => {
  for (const bytes of decks.map(bytesOf)) {
    const charts = partNames(bytes, 'ppt/media/')
      .filter(name => name.endsWith('.svg'))
      .map(name => part(bytes, name))
      .filter(svg => svg.includes('aria-label'));
    expect(charts.filter(svg => barsOf(svg) > 1).length).toBeGreaterThan(0);
    for (const svg of charts) {
      const bars = barsOf(svg);
      const words = [...svg.matchAll(/aria-label="([^"]*)"/g)].map(([, text]) => text ?? '');
      expect(words.filter(text => /\d/.test(text)).length).toBeGreaterThanOrEqual(bars);
      // Series share the names of their categories, which may be years.
      expect(words.length).toBeGreaterThanOrEqual(bars + Math.min(bars, 2));
    }
  }
});

function barsOf(svg: string): number {
  return [...svg.matchAll(/<path d="M[\d.,]+h[\d.]+v[\d.]+h-[\d.]+Z" fill="#/g)].length;
}
