// A small theme and makers of slides for it, so that a test shows on one screen what stands where.
import type { Locale } from '../../src/briefing/model/locale.ts';
import type { Diagnostic, Place } from '../../src/diagnostics/diagnostics.ts';
import { loadFonts } from '../../src/fonts/fonts.ts';
import type { Content, Fill, Paragraph, Run, Slide } from '../../src/slide/slide.ts';
import type { Layout, Placeholder, TableStyle, TextStyle, Theme, Track } from '../../src/theme/theme.ts';
import type { Frame, FrameItem } from '../../src/typeset/frame.ts';
import { typesetDeck } from '../../src/typeset/typeset.ts';
import { en, ko } from '../briefing/locales.ts';
import { fontFiles } from '../theme/shipped-fonts.ts';
import { english, korean } from './phrases.ts';

export const fonts = await loadFonts(fontFiles, 'measure');
export const at = (line: number, column = 1, file = 'article.en.md'): Place => ({ file, line, column });

export const textStyle = (name: string, own: Partial<TextStyle> = {}): TextStyle => ({
  name,
  size: 20,
  least: 18,
  bold: false,
  color: 'ink',
  line: 1,
  align: 'left',
  spaceBefore: 0,
  indent: 0,
  breaks: 'natural',
  ...own,
});

const rule = { color: 'primary', weight: 1 };

export const tableStyle = (name: string, own: Partial<TableStyle> = {}): TableStyle => ({
  name,
  head: 'small',
  body: 'body',
  first: 'strong',
  headRule: rule,
  rowRule: rule,
  endRule: rule,
  insets: [0, 5, 10, 5],
  anchor: 'top',
  ...own,
});

export const placeholder = (name: string, own: Partial<Placeholder> = {}): Placeholder => ({
  name,
  type: 'body',
  box: [50, 100, 400, 200],
  style: 'body',
  anchor: 'top',
  insets: [0, 0, 0, 0],
  prompt: name,
  ...own,
});

export const layout = (name: string, placeholders: readonly Placeholder[], own: Partial<Layout> = {}): Layout => ({
  name,
  title: name,
  background: 'background',
  tracks: new Map(),
  placeholders: new Map(placeholders.map(placeholder => [placeholder.name, placeholder])),
  decorations: [],
  place: at(1, 1, 'theme.yaml'),
  ...own,
});

export const track = (name: string, own: Partial<Track> = {}): Track => ({
  name,
  direction: 'across',
  box: [50, 100, 620, 200],
  gap: 20,
  usual: 3,
  max: 4,
  ...own,
});

const STYLES = [
  textStyle('headline', { size: 28, least: 24, bold: true, breaks: 'balanced', lines: 2 }),
  textStyle('body', { spaceBefore: 10, indent: 20 }),
  textStyle('strong', { bold: true }),
  textStyle('small', { size: 14, least: 14 }),
  textStyle('centred', { align: 'center' }),
  textStyle('right', { align: 'right' }),
  textStyle('band', { breaks: 'balanced' }),
];

const TITLE = placeholder('title', { type: 'title', box: [50, 20, 860, 72], style: 'headline' });

export function theme(
  layouts: readonly Layout[],
  tables: readonly TableStyle[] = [tableStyle('table')],
  face = 'Arial',
): Theme {
  const complete = layouts.map(({ placeholders, ...rest }) => ({
    ...rest,
    placeholders: new Map([['title', TITLE], ...placeholders]),
  }));
  return {
    name: 'small',
    title: 'Small',
    size: { width: 960, height: 540 },
    colors: new Map([['ink', '000000']]),
    fonts: { latin: face, eastAsian: 'Malgun Gothic' },
    styles: new Map(STYLES.map(style => [style.name, style])),
    tables: new Map(tables.map(table => [table.name, table])),
    layouts: new Map(complete.map(layout => [layout.name, layout])),
    script: face === 'Arial' ? 'Latn' : 'Hang',
  };
}

export const run = (text: string, place: Place = at(1), own: Partial<Run> = {}): Run => ({ text, place, ...own });

export const paragraph = (text: string, place: Place = at(1), own: Partial<Paragraph> = {}): Paragraph => ({
  runs: text
    .split(/(\n)/)
    .filter(part => part !== '')
    .map(part => run(part, place)),
  level: 0,
  place,
  ...own,
});

export const fill = (name: string, content: string | Content, ordinal = 1, place: Place = at(1)): Fill => ({
  placeholder: name,
  ordinal,
  content: typeof content === 'string' ? { kind: 'text', paragraphs: [paragraph(content, place)] } : content,
  place: at(9, 3, 'slide.hbs'),
});

export const slide = (key: string, layout: string, fills: readonly Fill[]): Slide => ({
  key,
  layout,
  section: 0,
  fills,
  notes: [],
  figures: [],
  place: at(7, 1),
});

export const inEnglish: Locale = { ...en, phrases: english };
export const inKorean: Locale = { ...ko, phrases: korean };

/** Frames and diagnostics of a deck of slides. */
export function typeset(
  slides: readonly Slide[],
  theme: Theme,
  locale: Locale = inEnglish,
): { readonly frames: readonly Frame[]; readonly diagnostics: readonly Diagnostic[] } {
  const diagnostics: Diagnostic[] = [];
  const deck = { title: 'Deck', sections: [], slides, footer: '' };
  const frames = typesetDeck(deck, theme, locale, fonts, diagnostic => diagnostics.push(diagnostic));
  return { frames, diagnostics };
}

/** The item of a name, of the kind that the test expects. */
export function itemOf<Kind extends FrameItem['kind']>(
  frame: Frame | undefined,
  kind: Kind,
  name: string,
): Extract<FrameItem, { kind: Kind }> {
  for (const item of frame?.items ?? []) if (item.name === name && isKind(item, kind)) return item;
  throw new Error(`${frame?.key} has no ${kind} ${name}: ${frame?.items.map(item => item.name).join(', ')}`);
}

function isKind<Kind extends FrameItem['kind']>(
  item: FrameItem,
  kind: Kind,
): item is Extract<FrameItem, { kind: Kind }> {
  return item.kind === kind;
}

/** `code: what [next]` in both languages, as the author reads them. */
export function told(diagnostics: readonly Diagnostic[]): readonly string[] {
  return diagnostics.flatMap(({ code, place, what, next }) => [
    `${place?.file}:${place?.line}:${place?.column} ${code}: ${what.en} ${next?.en ?? ''}`,
    `${code}: ${what.ko} ${next?.ko ?? ''}`,
  ]);
}
