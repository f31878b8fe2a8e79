// What an audience asks for beside the words: a mark, a logo, hidden slides, notes in another language, pictures of files.
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import type { FilePicture } from '../../../src/picture/file-picture.ts';
import type { ImageItem } from '../../../src/typeset/frame.ts';
import type { DeckContent } from '../../../src/write/finished-deck.ts';
import { writePptx } from '../../../src/write/pptx/write.ts';
import { item, testInput } from './fixtures.ts';
import { elements, part, partNames, shape } from './opened.ts';
import { testLanguage } from './theme-fixture.ts';

const input = await testInput('en');
const write = (more: Partial<DeckContent>): Promise<Uint8Array> => writePptx({ ...input, ...more });

const photo = await sharp({ create: { width: 60, height: 40, channels: 3, background: '#336699' } })
  .jpeg()
  .toBuffer();
const picture: FilePicture = {
  raster: { type: 'jpeg', bytes: new Uint8Array(photo) },
  width: 30,
  height: 20,
  alt: 'A blue hall',
};
const drawing: FilePicture = {
  svg: '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 30 20"><rect width="30" height="20"/></svg>',
  raster: { type: 'png', bytes: new Uint8Array(await sharp(photo).png().toBuffer()) },
  width: 30,
  height: 20,
  alt: '',
};

describe('a deck', () => {
  test('has its mark in bold before the footer, on slides and layouts', async () => {
    const bytes = await write({ deck: { ...input.deck, mark: 'Confidential' } });
    const runs = (xml: string) => elements(shape(xml, 'footer'), 'a:r').map(one => one.replace(/ dirty="0"/, ''));
    expect(runs(part(bytes, 'ppt/slideLayouts/slideLayout2.xml'))).toEqual([
      '<a:r><a:rPr lang="en-US" altLang="ko-KR" b="1"/><a:t>Confidential</a:t></a:r>',
      '<a:r><a:rPr lang="en-US" altLang="ko-KR"/><a:t>  |  A new collaboration | Seminar</a:t></a:r>',
    ]);
    expect(shape(part(bytes, 'ppt/slides/slide2.xml'), 'points/footer')).toMatch(
      /b="1"[^>]*\/><a:t>Confidential<\/a:t>.*<a:t> {2}\| {2}A new collaboration \| Seminar<\/a:t>/,
    );
  });

  test('keeps hidden slides, does not show them, and counts them', async () => {
    const frames = input.frames.map((frame, index) => (index === 1 ? { ...frame, hidden: true } : frame));
    const bytes = await write({ frames });
    const roots = frames.map((_, index) => /<p:sld [^>]*>/.exec(part(bytes, `ppt/slides/slide${index + 1}.xml`))?.[0]);
    expect(roots.map(root => root?.includes(' show="0"'))).toEqual([false, true, false, false, false, false]);
    expect(part(bytes, 'docProps/app.xml')).toContain(
      '<Slides>6</Slides><Notes>2</Notes><HiddenSlides>1</HiddenSlides>',
    );
  });

  test('may have its notes in another language', async () => {
    const bytes = await write({ notesLocale: testLanguage('ko') });
    const notes = part(bytes, 'ppt/notesSlides/notesSlide2.xml');
    expect([...notes.matchAll(/ lang="([^"]*)"/g)].every(([, tag]) => tag === 'ko-KR')).toBe(true);
    expect(notes).toContain('<a:pPr eaLnBrk="0"/>');
    expect(part(bytes, 'ppt/slides/slide2.xml')).not.toContain('lang="ko-KR"');
  });

  test('goes on counting where a numbered list does', async () => {
    const [, points] = input.frames;
    const body = points?.items.find(one => one.name === 'points/body');
    if (!points || body?.kind !== 'text') throw new Error('no body');
    const style = body.paragraphs[1]?.style;
    if (!style) throw new Error('no style');
    const paragraphs = ['Fourth', 'Fifth'].map(text => ({ ...item(text, style, 'number'), start: 4 }));
    const items = points.items.map(one => (one === body ? { ...body, paragraphs } : one));
    const bytes = await write({ frames: input.frames.map(frame => (frame === points ? { ...points, items } : frame)) });
    const written = shape(part(bytes, 'ppt/slides/slide2.xml'), 'points/body');
    expect(written.match(/<a:buAutoNum type="arabicPeriod" startAt="4"\/>/g)).toHaveLength(2);
  });
});

describe('a picture of a file', () => {
  const image: ImageItem = {
    kind: 'image',
    name: 'chart/chart',
    placeholder: 'chart',
    box: [100, 162, 300, 200],
    file: 'pictures/hall.jpg',
    alt: 'A blue hall',
  };
  const frames = input.frames.map(frame => ({
    ...frame,
    items: frame.items.map(one => (one.kind === 'picture' ? image : one)),
  }));

  test('is a JPEG part of its own, with its words, in its own proportions', async () => {
    const bytes = await write({ frames, pictures: new Map([['chart/chart', picture]]) });
    const shown = shape(part(bytes, 'ppt/slides/slide5.xml'), 'chart/chart');
    expect(shown).toContain('descr="A blue hall"');
    expect(shown).toMatch(/<a:blip r:embed="rId2"\/>/);
    expect(shown).toContain('<a:off x="1270000" y="2057400"/><a:ext cx="3810000" cy="2540000"/>');
    expect(shown).toContain('noChangeAspect="1"');
    expect(partNames(bytes, 'ppt/media/')).toEqual([expect.stringMatching(/^ppt\/media\/[0-9a-f]{16}\.jpeg$/)]);
    expect(part(bytes, '[Content_Types].xml')).toContain('<Default Extension="jpeg" ContentType="image/jpeg"/>');
  });

  test('that came as SVG has both forms', async () => {
    const bytes = await write({ frames, pictures: new Map([['chart/chart', { ...drawing, alt: 'A drawing' }]]) });
    const shown = shape(part(bytes, 'ppt/slides/slide5.xml'), 'chart/chart');
    expect(shown).toMatch(/<a:blip r:embed="rId2"><a:extLst>.*<asvg:svgBlip [^>]*r:embed="rId3"\/>/);
    expect(
      partNames(bytes, 'ppt/media/')
        .map(name => name.replace(/^.*\./, ''))
        .sort(),
    ).toEqual(['png', 'svg']);
  });
});

describe('a logo', () => {
  const layouts = new Map(
    [...input.theme.layouts].map(([name, layout]) =>
      name === 'points' || name === 'cover'
        ? [name, { ...layout, logo: { box: [700, 500, 90, 20] as const, align: 'right' as const } }]
        : [name, layout],
    ),
  );
  const theme = { ...input.theme, layouts };

  test('stands once on each layout that has a place for it, and is read aloud on none', async () => {
    const bytes = await write({ theme, logo: drawing });
    const named = partNames(bytes, 'ppt/slideLayouts/slideLayout').filter(name =>
      part(bytes, name).includes('name="logo"'),
    );
    expect(named).toHaveLength(2);
    const logo = shape(part(bytes, 'ppt/slideLayouts/slideLayout2.xml'), 'logo');
    expect(logo).toContain('<adec:decorative');
    expect(logo).toContain('<a:off x="9652000" y="6350000"/><a:ext cx="381000" cy="254000"/>');
    expect(logo).toContain(
      '<asvg:svgBlip xmlns:asvg="http://schemas.microsoft.com/office/drawing/2016/SVG/main" r:embed="rId3"/>',
    );
    expect(part(bytes, 'ppt/slides/slide2.xml')).not.toContain('logo');
    expect(partNames(bytes, 'ppt/media/')).toHaveLength(4);
  });

  test('leaves no hole where there is none', async () => {
    const bytes = await write({ theme });
    for (const name of partNames(bytes, 'ppt/slideLayouts/slideLayout'))
      expect(part(bytes, name)).not.toContain('p:pic>');
  });
});
