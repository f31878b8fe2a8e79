import { beforeAll, expect, test } from 'vitest';
import { type Fonts, loadFonts } from '../../src/fonts/fonts.ts';
import type { FilePicture } from '../../src/picture/file-picture.ts';
import type { Frame, SetParagraph, TextItem } from '../../src/typeset/frame.ts';
import { fontFiles } from '../theme/shipped-fonts.ts';
import { layout, placeholder, run, textStyle, theme } from '../typeset/small-theme.ts';
import { drawn } from './drawn.ts';

let fonts: Fonts;
beforeAll(async () => {
  fonts = await loadFonts(fontFiles);
});

const look = theme([
  layout(
    'points',
    [placeholder('body'), placeholder('footer', { type: 'footer', box: [48, 518, 600, 14], style: 'small' })],
    {
      logo: { box: [700, 510, 100, 20], align: 'right' },
    },
  ),
]);

const line = (text: string, own: Partial<SetParagraph>): SetParagraph => ({
  runs: [run(text)],
  lines: [{ runs: [run(text)], width: 50 }],
  style: textStyle('body'),
  breaks: 'natural',
  level: 0,
  marginLeft: 20,
  indent: -20,
  spaceBefore: 0,
  ...own,
});

const body = (paragraphs: readonly SetParagraph[]): TextItem => ({
  kind: 'text',
  name: 'a/body',
  placeholder: 'body',
  ordinal: 1,
  box: [50, 100, 400, 200],
  anchor: 'top',
  insets: [0, 0, 0, 0],
  paragraphs,
  height: 100,
});

const frame = (items: Frame['items']): Frame => ({
  key: 'a',
  layout: 'points',
  parts: new Map(),
  section: 0,
  number: 1,
  pages: 1,
  title: 'A',
  items,
  notes: [],
});

const labels = (svg: string): readonly string[] =>
  [...svg.matchAll(/aria-label="([^"]*)"/g)].map(([, text]) => text ?? '');

test('numbers go on over what is nested under them, and from where a list goes on', async () => {
  const number = { list: 'number', start: 4 } as const;
  const paragraphs = [
    line('d', number),
    line('nested', { list: 'bullet', level: 1 }),
    line('e', number),
    line('between', {}),
    line('first', { list: 'number' }),
    line('second', { list: 'number' }),
  ];
  const svg = await drawn(frame([body(paragraphs)]), { theme: look, fonts, footer: '' });
  expect(labels(svg)).toEqual(['4.', 'd', '–', 'nested', '5.', 'e', 'between', '1.', 'first', '2.', 'second']);
});

test('points have the marks of their style, level by level', async () => {
  const style = textStyle('body', { marks: ['□', '○'] });
  const svg = await drawn(
    frame([body([line('One', { list: 'bullet', style }), line('Two', { list: 'bullet', level: 1, style })])]),
    { theme: look, fonts, footer: '' },
  );
  expect(labels(svg)).toEqual(['□', 'One', '○', 'Two']);
});

test('a mark stands before the footer, a logo and a photograph in their own proportions', async () => {
  const photo: FilePicture = {
    raster: { type: 'jpeg', bytes: new Uint8Array([1, 2, 3]) },
    width: 30,
    height: 10,
    alt: '',
  };
  const image = {
    kind: 'image',
    name: 'a/picture',
    placeholder: 'picture',
    file: 'a.jpg',
    alt: 'A',
    box: [10, 20, 60, 20],
  } as const;
  const input = {
    theme: look,
    fonts,
    pictures: new Map([['a/picture', photo]]),
    footer: 'Title',
    mark: 'Secret',
    logo: photo,
  };
  const svg = await drawn(frame([image]), input);
  expect(labels(svg)).toEqual(['Secret', '  |  Title']);
  const pictures = [...svg.matchAll(/<image x="(\S+)" y="(\S+)" width="(\S+)" height="(\S+)".*href="(\S+)"/g)];
  expect(pictures.map(([, ...found]) => found.join(' '))).toEqual([
    '740 510 60 20 data:image/jpeg;base64,AQID',
    '10 20 60 20 data:image/jpeg;base64,AQID',
  ]);
});

test.each([
  [1, 20],
  [1.5, 32],
  [0.9, 17.28],
])('letters of 20 points on lines %d high stand %d points below the top of their line', async (height, baseline) => {
  const style = { ...textStyle('body'), size: 20, line: height };
  const item = body([line('H', { style, marginLeft: 0, indent: 0 })]);
  const svg = await drawn(frame([item]), { theme: look, fonts, footer: '' });
  const path = /aria-label="H" d="([^"]*)"/.exec(svg)?.[1] ?? '';
  const heights = [...path.matchAll(/[ML]\S+ ([\d.]+)/g)].map(([, y]) => Number(y));
  expect(Math.max(...heights)).toBeCloseTo(item.box[1] + baseline, 1);
});

test('Hanja and signs that no shipped font has stay text of their width, and all else is an outline', async () => {
  const svg = await drawn(frame([body([line('미(美)·중 ㉠', { marginLeft: 0, indent: 0 })])]), {
    theme: look,
    footer: '',
    fonts,
  });
  expect(labels(svg)).toEqual(['미(', ')·중 ']);
  const texts = [...svg.matchAll(/<text ([^>]*)>([^<]*)<\/text>/g)].map(([, attributes, text]) => [attributes, text]);
  expect(texts.map(([, text]) => text)).toEqual(['美', '㉠']);
  const { size } = textStyle('body');
  for (const [attributes] of texts) expect(attributes).toContain(` font-size="${size}" textLength="${size}"`);
});
