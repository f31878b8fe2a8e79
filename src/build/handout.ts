// A deck as a handout on paper: its slides as pictures, each with what the article says of it.

import type { Audience } from '../briefing/model/plan.ts';
import type { ShownPicture } from '../chart/picture.ts';
import type { Report } from '../diagnostics/diagnostics.ts';
import { drawnPicture } from '../picture/file-picture.ts';
import type { Paragraph, Slide } from '../slide/slide.ts';
import type { Theme } from '../theme/theme.ts';
import type { DecorationItem, Frame } from '../typeset/frame.ts';
import { type HandoutEntry, handoutPages } from '../typeset/handout-pages.ts';
import { slideSetter } from '../typeset/set-once.ts';
import { settingOf, typesetDeck } from '../typeset/typeset.ts';
import { type SlideView, slideViews } from '../write/slide-views.ts';
import type { BuildContext } from './build-context.ts';
import type { DeckTarget } from './choose-audiences.ts';
import type { ComposedDeck } from './compose-deck.ts';
import type { SetDeck } from './set-deck.ts';

export interface Handout {
  readonly composed: ComposedDeck;
  readonly set: SetDeck;
}

/** The variant of themes that has the pages of handouts. */
const VARIANT = 'paper';

/** Of an alternative text. */
const MOST_CHARACTERS = 400;

/** The deck as the audience's handout has it; undefined when its theme fails. */
export async function asHandout(
  { deck, theme, logo }: ComposedDeck,
  { frames, pictures, logo: drawnLogo }: SetDeck,
  handout: NonNullable<Audience['handout']>,
  { audience, locale }: DeckTarget,
  { readTheme, drawing, fontsToDraw: fonts, fonts: measure, cache }: BuildContext,
  report: Report,
): Promise<Handout | undefined> {
  const variants = [{ value: VARIANT, place: handout.place }];
  const paper = readTheme(audience.theme, locale.script, report, variants, audience.brand);
  if (!paper) return undefined;

  // 1. The slides as they are shown, each in a frame of its own.
  const look = { theme, footer: deck.footer, mark: deck.mark, logo: drawnLogo };
  const framed = frames.map(frame => ({ ...frame, items: [...frame.items, ...edges(frame, theme)] }));
  const views = await slideViews(framed, look, pictures, { fonts, fontsName: drawing.fontsName, cache });

  // 2. What stands on which page.
  const sizes = new Map(views.map(view => [fileOf(view.key), { width: view.width, height: view.height }]));
  const entries = frames.flatMap((frame, index) => {
    const view = views[index];
    return view ? [entryOf(frame, view, deck.slides)] : [];
  });
  const setOnce = slideSetter(settingOf(paper, locale, measure, sizes, report), cache);
  const slides = handoutPages(entries, handout.value, paper, locale, setOnce);

  // 3. The pages, typeset, and the pictures on them.
  const named: Report = diagnostic => report({ ...diagnostic, decks: [audience.id] });
  const pages = typesetDeck({ ...deck, slides }, paper, locale, measure, named, sizes, cache);
  const shown = new Map<string, ShownPicture>();
  for (const item of pages.flatMap(({ items }) => items)) {
    const view = item.kind === 'image' ? views.find(({ key }) => fileOf(key) === item.file) : undefined;
    if (!view || item.kind !== 'image') continue;
    const [, , width, height] = item.box;
    const svg = new TextDecoder().decode(view.svg);
    shown.set(item.name, await drawnPicture(svg, { width, height, alt: item.alt }));
  }
  return {
    composed: { deck: { ...deck, slides }, theme: paper, logo },
    set: { frames: pages.map(page => withCaution(page, frames)), pictures: shown, logo: undefined },
  };
}

/** The page of a draft with what is wrong with the slides on it. */
function withCaution(page: Frame, frames: readonly Frame[]): Frame {
  const files = new Set(page.items.map(item => (item.kind === 'image' ? item.file : '')));
  const cautions = frames.flatMap(({ key, caution }) => (files.has(fileOf(key)) ? (caution ?? []) : []));
  return cautions.length === 0 ? page : { ...page, caution: [...new Set(cautions)].join(', ') };
}

/** What a page calls the picture of a slide. */
function fileOf(key: string): string {
  return `slide ${key}`;
}

/** A line around a slide, within it. */
function edges({ key }: Frame, { size: { width, height } }: Theme): readonly DecorationItem[] {
  const boxes = [
    [0, 0, width, 0],
    [0, height, width, 0],
    [0, 0, 0, height],
    [width, 0, 0, height],
  ] as const;
  return boxes.map((box, index) => ({
    kind: 'decoration',
    name: `${key}/edge/${index + 1}`,
    shape: 'rule',
    box,
    color: 'context',
    weight: 2,
    dash: false,
  }));
}

/** A frame with what the deck says of its slide; the text stands with the first part of a slide that goes on. */
function entryOf(frame: Frame, { title, words }: SlideView, slides: readonly Slide[]): HandoutEntry {
  const { key } = frame;
  const own = slides.find(slide => slide.key === key);
  const slide = own ?? slides.find(each => key.startsWith(`${each.key}/`));
  const place = slide?.place ?? { file: key, line: 1, column: 1 };
  const said = (is: (placeholder: string) => boolean) => paragraphsOf(frame, is);
  const cited = slide?.fills.find(({ cite }) => cite !== undefined)?.placeholder;
  return {
    key,
    sectionIndex: frame.section,
    section: joined(said(placeholder => placeholder === 'section-number' || placeholder === 'section')),
    title: said(placeholder => placeholder === 'title'),
    source: said(placeholder => placeholder === cited),
    text: (own?.notes ?? []).map(withoutSlideLinks),
    picture: fileOf(key),
    alt: shortened(words === '' ? title : `${title}; ${words}`),
    figures: slide?.figures ?? [],
    place,
  };
}

/** As much of the words of a slide as is listened to: up to a word’s end. */
function shortened(words: string): string {
  if (words.length <= MOST_CHARACTERS) return words;
  const start = words.slice(0, MOST_CHARACTERS - 1);
  return `${start.slice(0, Math.max(start.lastIndexOf(' '), MOST_CHARACTERS / 2))}…`;
}

/** What a frame says in a placeholder, as running text: without the breaks of its lines. */
function paragraphsOf({ items }: Frame, is: (placeholder: string) => boolean): readonly Paragraph[] {
  return items.flatMap(item =>
    item.kind === 'text' && is(item.placeholder)
      ? item.paragraphs.flatMap(({ runs }) => {
          const [first] = runs;
          return first ? [withoutSlideLinks({ runs: runs.map(unbroken), level: 0, place: first.place })] : [];
        })
      : [],
  );
}

/** Paragraphs as one, such as the numeral of a section and its name. */
function joined([first, ...others]: readonly Paragraph[]): readonly Paragraph[] {
  if (!first) return [];
  const runs = others.flatMap(({ runs: [start, ...rest] }) =>
    start ? [{ ...start, text: `\u2002${start.text}` }, ...rest] : [],
  );
  return [{ ...first, runs: [...first.runs, ...runs] }];
}

function unbroken(run: Paragraph['runs'][number]): Paragraph['runs'][number] {
  return { ...run, text: run.text.replace(/[\u00a0\n]/g, ' '), color: undefined };
}

/** On paper no link leads to a slide. */
function withoutSlideLinks(paragraph: Paragraph): Paragraph {
  return {
    ...paragraph,
    runs: paragraph.runs.map(run => (run.link?.startsWith('#') ? { ...run, link: undefined } : run)),
  };
}
