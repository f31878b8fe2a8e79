// A small theme with everything that layouts can have: a track, panels, rules, arrows, a dark cover, two table styles.
import type { Script } from '../../../src/briefing/model/locale.ts';
import type {
  Box,
  Decoration,
  Layout,
  Placeholder,
  TableStyle,
  TextStyle,
  Theme,
  Track,
} from '../../../src/theme/theme.ts';
import type { DeckLanguage } from '../../../src/write/pptx/parts/base.ts';

const PLACE = { file: 'themes/test.yaml', line: 1, column: 1 };

const style = (name: string, size: number, more: Partial<TextStyle> = {}): TextStyle => ({
  name,
  size,
  least: size,
  bold: false,
  color: 'ink',
  line: 1,
  align: 'left',
  spaceBefore: 0,
  indent: 0,
  breaks: 'natural',
  ...more,
});

function styles(script: Script): ReadonlyMap<string, TextStyle> {
  const [down, line] = script === 'Hang' ? [1, 1.16] : [0, 1.08];
  const list: readonly TextStyle[] = [
    style('cover-title', 40 - 2 * down, { bold: true, color: 'on-dark', breaks: 'balanced', line }),
    style('cover-line', 22 - down, { color: 'on-dark-muted', line }),
    style('headline', 28 - 2 * down, { least: 24, bold: true, breaks: 'balanced', line: script === 'Hang' ? 1.08 : 1 }),
    style('section', 12, { bold: true, color: 'primary' }),
    style('body', 20 - down, { least: 18, line, spaceBefore: 10, indent: 20 }),
    style('head', 22 - down, { bold: true, line }),
    style('numeral', 36, { bold: true, color: 'primary' }),
    style('band', 20 - down, { bold: true, color: 'on-dark', line }),
    style('entry', 18 - down, { line }),
    style('entry-bold', 18 - down, { bold: true, color: 'primary', line }),
    style('detail', 16, { color: 'muted', line: 1.04 }),
    style('label', 14, { bold: true, color: 'muted' }),
    style('source', 11, { color: 'muted' }),
    style('footer', 10, { color: 'muted' }),
    style('number', 12, { bold: true, color: 'muted', align: 'right' }),
  ];
  return new Map(list.map(one => [one.name, one]));
}

const placeholder = (name: string, box: Box, more: Partial<Placeholder> & Pick<Placeholder, 'style'>): Placeholder => ({
  name,
  type: 'body',
  box,
  anchor: 'top',
  insets: [0, 0, 0, 0],
  prompt: name,
  ...more,
});

const decoration = (shape: Decoration['shape'], box: Box, more: Partial<Decoration> = {}): Decoration => ({
  shape,
  box,
  color: 'primary',
  weight: 0.75,
  dash: false,
  ...more,
});

const COMMON: readonly Placeholder[] = [
  placeholder('title', [48, 42, 864, 72], { type: 'title', style: 'headline' }),
  placeholder('section', [48, 24, 864, 16], { style: 'section' }),
];

const FOOT: readonly Placeholder[] = [
  placeholder('source', [48, 482, 864, 30], { style: 'source' }),
  placeholder('footer', [48, 518, 760, 14], { type: 'footer', style: 'footer', anchor: 'middle', prompt: '' }),
  placeholder('number', [852, 518, 60, 14], { type: 'slide-number', style: 'number', anchor: 'middle', prompt: '' }),
];

const FOOT_RULE = decoration('rule', [48, 514, 864, 0], { color: 'hairline' });

function layout(
  name: string,
  placeholders: readonly Placeholder[],
  decorations: readonly Decoration[] = [],
  tracks: readonly Track[] = [],
  background = 'background',
): Layout {
  return {
    name,
    title: `${name.slice(0, 1).toUpperCase()}${name.slice(1)}`,
    background,
    tracks: new Map(tracks.map(track => [track.name, track])),
    placeholders: new Map(placeholders.map(one => [one.name, one])),
    decorations,
    place: PLACE,
  };
}

const content = (
  name: string,
  placeholders: readonly Placeholder[],
  decorations: readonly Decoration[] = [],
  tracks: readonly Track[] = [],
): Layout => layout(name, [...COMMON, ...placeholders, ...FOOT], [...decorations, FOOT_RULE], tracks);

const COLUMN: Track = {
  name: 'column',
  direction: 'across',
  box: [48, 138, 864, 230],
  gap: 24,
  usual: 3,
  max: 4,
};

const LAYOUTS: readonly Layout[] = [
  layout(
    'cover',
    [
      placeholder('title', [48, 120, 790, 110], { type: 'center-title', style: 'cover-title' }),
      placeholder('subtitle', [48, 250, 790, 60], { type: 'subtitle', style: 'cover-line' }),
    ],
    [decoration('panel', [48, 92, 50, 6], { color: 'accent' }), decoration('rule', [48, 398, 864, 0], { dash: true })],
    [],
    'dark',
  ),
  content('points', [placeholder('body', [48, 144, 864, 324], { style: 'body' })]),
  content(
    'columns',
    [
      placeholder('numeral', [0, 12, 0, 46], { style: 'numeral', track: 'column' }),
      placeholder('head', [0, 62, 0, 34], { style: 'head', track: 'column' }),
      placeholder('text', [0, 102, 0, 120], { style: 'body', track: 'column' }),
      placeholder('band', [48, 392, 864, 72], {
        style: 'band',
        anchor: 'middle',
        insets: [24, 8, 24, 8],
        fill: 'primary',
      }),
    ],
    [
      decoration('rule', [0, 0, 0, 0], { track: 'column', weight: 2 }),
      decoration('arrow-right', [-18, 100, 12, 24], { track: 'column', except: 'first', color: 'context' }),
      decoration('arrow-down', [467, 372, 26, 14], { color: 'context' }),
    ],
    [COLUMN],
  ),
  content('chart', [
    placeholder('chart', [48, 162, 560, 306], { type: 'picture', style: 'entry' }),
    placeholder('caution', [640, 162, 272, 120], {
      style: 'entry',
      anchor: 'middle',
      insets: [14, 8, 14, 8],
      outline: { color: 'muted', weight: 1, dash: true },
    }),
  ]),
  content('table', [placeholder('table', [48, 138, 864, 336], { type: 'table', style: 'plain' })]),
  content('quote', [placeholder('quotation', [72, 150, 816, 230], { style: 'head', anchor: 'middle' })]),
];

const TABLES: readonly TableStyle[] = [
  {
    name: 'plain',
    head: 'label',
    body: 'entry',
    first: 'entry-bold',
    headRule: { color: 'primary', weight: 2 },
    rowRule: { color: 'hairline', weight: 0.75 },
    endRule: { color: 'primary', weight: 1 },
    insets: [0, 9, 16, 7],
    anchor: 'top',
  },
  {
    name: 'open',
    head: 'label',
    body: 'entry',
    first: 'entry',
    headRule: { color: 'hairline', weight: 0.75 },
    rowRule: { color: 'hairline', weight: 0.75 },
    endRule: { color: 'hairline', weight: 0 },
    insets: [0, 0.5, 8, 0.5],
    anchor: 'middle',
  },
];

/** The theme for a script. */
export function testTheme(script: Script): Theme {
  return {
    name: 'test',
    title: 'Test & trial',
    size: { width: 960, height: 540 },
    colors: new Map([
      ['background', 'FFFFFF'],
      ['tint', 'F2F5F8'],
      ['hairline', 'C5CED8'],
      ['ink', '16202C'],
      ['muted', '4B5867'],
      ['primary', '123F6E'],
      ['on-dark', 'ffffff'],
      ['dark', '0A2E38'],
      ['on-dark-muted', 'B9D3D6'],
      ['data', '123F6E'],
      ['accent', 'B93C0C'],
      ['context', '8793A2'],
    ]),
    fonts:
      script === 'Hang'
        ? { latin: 'Malgun Gothic', eastAsian: 'Malgun Gothic' }
        : { latin: 'Arial', eastAsian: 'Malgun Gothic' },
    styles: styles(script),
    tables: new Map(TABLES.map(one => [one.name, one])),
    layouts: new Map(LAYOUTS.map(one => [one.name, one])),
    script,
  };
}

/** The language of the test deck. */
export function testLanguage(language: 'en' | 'ko'): DeckLanguage {
  return language === 'ko'
    ? { language, tag: 'ko-KR', altTag: 'en-US', lineBreak: 'syllable' }
    : { language, tag: 'en-US', altTag: 'ko-KR', lineBreak: 'space' };
}
