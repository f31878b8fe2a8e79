// What a slide's template may read of the author's words: plain objects in which every name is present, with a value or without.

import escapeRegExp from 'escape-string-regexp';
import { unitText } from '../briefing/figures/form.ts';
import { fillPattern } from '../briefing/locale/fixed-words.ts';
import type { ArticleBlock, Inline, Item, SlideText } from '../briefing/model/article.ts';
import type { Figures } from '../briefing/model/figure.ts';
import { inLanguage } from '../briefing/model/language.ts';
import type { Locale } from '../briefing/model/locale.ts';
import type { PlannedChart, PlannedSlide } from '../briefing/model/plan.ts';
import { figuresDrawn } from '../briefing/plan/chart-figures.ts';
import { chartScale, chartsAlike, chartUnit, namesScale, saysUnit } from '../briefing/plan/chart-scale.ts';
import type { Place } from '../diagnostics/diagnostics.ts';
import {
  type AuthorText,
  authorBlocks,
  authorIcon,
  authorPicture,
  authorText,
  planText,
  qrFigure,
} from './author-text.ts';
import { allNotes } from './speech.ts';
import type { TableContext } from './table-context.ts';

/** Where the author wrote what an object of the context stands for, for messages about it. */
export const placeOf: unique symbol = Symbol('place');

/** A line of the author's: a paragraph or a point. */
export interface LineContext {
  readonly [placeOf]: Place;
  /** From 1 among its siblings. */
  readonly number: number;
  readonly last: boolean;
  readonly text: AuthorText;
  /** What stands before its words: `icon: factory`. */
  readonly icon: AuthorText | undefined;
  /** The bold words that it begins with. */
  readonly term: AuthorText | undefined;
  /** The figure that it begins with, and the color role that the plan's option `colors` gives to it. */
  readonly figure: { readonly text: AuthorText; readonly color: string | undefined } | undefined;
  /** What follows term or figure. */
  readonly rest: AuthorText | undefined;
  readonly bullets: readonly LineContext[];
  readonly numbers: readonly LineContext[];
}

/** Blocks by kind: those of the slide itself, or of one of its groups. */
export interface BlocksContext {
  readonly [placeOf]: Place;
  readonly blocks: AuthorText | undefined;
  readonly paragraphs: readonly LineContext[];
  readonly bullets: readonly LineContext[];
  readonly numbers: readonly LineContext[];
  /** Paragraphs of the quotes; a slide's own are all of its quotes, also those after a heading. */
  readonly quote: readonly LineContext[] | undefined;
}

export interface GroupContext extends BlocksContext {
  readonly number: number;
  readonly last: boolean;
  readonly heading: AuthorText;
  readonly icon: AuthorText | undefined;
}

export interface ChartContext {
  readonly id: string;
  readonly title: AuthorText;
  /** The title with the unit of the values, which stand in the chart without it: `Uses of AI, %`. */
  readonly subtitle: AuthorText;
}

/** What a slide comes to: `**Direction** Foster talent` has a label of its own. */
export interface TakeawayContext {
  readonly [placeOf]: Place;
  readonly label: AuthorText | undefined;
  readonly text: AuthorText;
}

/** A link to be scanned. */
export interface QrContext {
  readonly [placeOf]: Place;
  readonly code: AuthorText;
  /** A link, written as short as it can be typed: `example.org/report`. */
  readonly address: AuthorText;
  /** What stands around the address. */
  readonly words: AuthorText | undefined;
}

export interface SlideContext extends BlocksContext {
  readonly id: string;
  readonly title: AuthorText;
  readonly groups: readonly GroupContext[];
  readonly table: TableContext | undefined;
  readonly chart: ChartContext | undefined;
  /** The picture in the margin. */
  readonly picture: AuthorText | undefined;
  readonly takeaway: TakeawayContext | undefined;
  /** The link of the margin that is to be scanned. */
  readonly qr: QrContext | undefined;
  /** Two where the plan names two. */
  readonly charts: readonly ChartContext[];
  /** The presenter's own words and the prose, in the deck's language: a handout shows them. */
  readonly notes: readonly LineContext[] | undefined;
  /** What stands in the notes under the slide. */
  readonly speech: readonly LineContext[] | undefined;
}

/** What a slide's template may read beside the words in the margin. */
export interface SlideExtras {
  /** The article's table or the slide's own, made ready. */
  readonly table: TableContext | undefined;
  /** Those that the plan names for it. */
  readonly charts: readonly PlannedChart[];
  /** What stands in the notes under it. */
  readonly speech: readonly ArticleBlock[];
  readonly figures: Figures;
  readonly locale: Locale;
  /** The color roles of the theme, where it could be read: others are reported and left out. */
  readonly colors?: ReadonlySet<string> | undefined;
}

/** The color roles in the option `colors`: `data accent`. */
export function colorNames({ colors }: PlannedSlide['options']): readonly string[] {
  return typeof colors === 'string' ? colors.split(/[\s,]+/).filter(name => name !== '') : [];
}

/** The context of one slide. */
export function slideContext(text: SlideText, planned: PlannedSlide, extras: SlideExtras): SlideContext {
  const blocks = text.blocks.filter(({ kind }) => kind !== 'takeaway' && kind !== 'qr-link');
  const firstHeading = blocks.findIndex(block => block.kind === 'heading');
  const own = firstHeading < 0 ? blocks : blocks.slice(0, firstHeading);
  const known = (color: string) => (extras.colors?.has(color) === false ? undefined : color);
  const colors = colorNames(planned.options).map(known);
  const charts = extras.charts.map(chart => chartContext(chart, extras));
  return {
    ...blocksContext(withUnits(own, extras), colors, text.place),
    blocks: wholeBlocks(blocks),
    quote: quoteIn(blocks),
    id: text.id,
    title: authorText(text.title),
    groups: groups(firstHeading < 0 ? [] : blocks.slice(firstHeading)),
    table: extras.table,
    chart: charts[0],
    charts,
    picture: pictureIn(blocks),
    takeaway: takeawayIn(text.blocks),
    qr: qrIn(text.blocks, extras.locale),
    notes: notesIn(allNotes(text)),
    speech: notesIn(extras.speech),
  };
}

function chartContext(chart: PlannedChart, extras: SlideExtras): ChartContext {
  const { locale } = extras;
  const title = inLanguage(chart.title, locale.language) ?? '';
  const unit = unitOf(chart, extras);
  const subtitle = saysUnit(title, unit) ? title : `${title}${locale.listMark}${unit}`;
  return { id: chart.id, title: planText(title, chart.place), subtitle: planText(subtitle, chart.place) };
}

/** The unit in which a chart of this slide writes its values. */
function unitOf(chart: PlannedChart, { charts, figures, locale }: SlideExtras): string {
  const [figure] = figuresDrawn(chart, figures);
  return figure ? chartUnit(figure, chartScale(chartsAlike(chart, charts, figures), figures, locale), locale) : '';
}

/** The blocks of a slide with charts, whose first paragraphs are their subtitles: each says the scale that its chart has. */
function withUnits(blocks: readonly ArticleBlock[], extras: SlideExtras): readonly ArticleBlock[] {
  let index = -1;
  return blocks.map(block => {
    if (!isParagraph(block)) return block;
    index += 1;
    const chart = extras.charts[index];
    return chart ? { ...block, children: withUnit(block, chart, extras) } : block;
  });
}

/** A subtitle with the scale of its chart: `예산(원)` says `예산(억 원)`, `Budget` says `Budget, KRW billion`; one that names a scale stays. */
function withUnit({ children, place }: Paragraph, chart: PlannedChart, extras: SlideExtras): readonly Inline[] {
  const { figures, locale } = extras;
  const [figure] = figuresDrawn(chart, figures);
  const unit = unitOf(chart, extras);
  const plain = figure ? unitText(figure, locale) : '';
  const words = authorText(children).plain ?? '';
  if (!figure || unit === plain || namesScale(words, figure, locale)) return children;
  const last = children.at(-1);
  const end = new RegExp(`(?<![\\p{L}\\p{N}])${escapeRegExp(plain)}(?=[)\\]]?$)`, 'u');
  if (plain !== '' && last?.kind === 'text' && end.test(last.text)) {
    return [...children.slice(0, -1), { ...last, text: last.text.replace(end, () => unit) }];
  }
  const added = `${locale.listMark}${unit}`;
  if (last?.kind !== 'text') return [...children, { kind: 'text', text: added, place }];
  return [...children.slice(0, -1), { ...last, text: last.text.trimEnd() + added }];
}

function pictureIn(blocks: readonly ArticleBlock[]): AuthorText | undefined {
  const picture = blocks.find(block => block.kind === 'picture');
  return picture && authorPicture(picture);
}

function takeawayIn(blocks: readonly ArticleBlock[]): TakeawayContext | undefined {
  const [takeaway] = lines(
    blocks.filter(block => block.kind === 'takeaway'),
    [],
  );
  if (!takeaway) return undefined;
  const { term, rest, text } = takeaway;
  return { [placeOf]: takeaway[placeOf], ...(term && rest ? { label: term, text: rest } : { label: undefined, text }) };
}

function qrIn(blocks: readonly ArticleBlock[], { words }: Locale): QrContext | undefined {
  const found = blocks.find(block => block.kind === 'qr-link');
  const { children = [], link, place } = found ?? {};
  if (!link || !place) return undefined;
  const short = link.href.replace(/^(?:https?:\/\/|mailto:)/i, '').replace(/\/$/, '');
  const isAddress = [link.href, short].includes(authorText(link.children).plain?.trim() ?? '');
  const around = isAddress ? children.filter(child => child !== link) : children;
  const shown = authorText(around).plain?.trim() !== '';
  return {
    [placeOf]: place,
    code: qrFigure(link.href, fillPattern(words.qrCode, { address: short }), place),
    address: authorText([{ ...link, children: [{ kind: 'text', text: short, place: link.place }] }]),
    words: shown ? authorText(around) : undefined,
  };
}

function notesIn(blocks: readonly ArticleBlock[]): readonly LineContext[] | undefined {
  const notes = lines(blocks.filter(isParagraph), []);
  return notes.length > 0 ? notes : undefined;
}

function groups(blocks: readonly ArticleBlock[]): readonly GroupContext[] {
  const heads = blocks.flatMap((block, index) => (block.kind === 'heading' ? [{ block, index }] : []));
  return heads.map(({ block, index }, order) => ({
    ...blocksContext(blocks.slice(index + 1, heads[order + 1]?.index), [], block.place),
    number: order + 1,
    last: order === heads.length - 1,
    heading: authorText(block.children),
    icon: block.icon && authorIcon(block.icon),
  }));
}

function blocksContext(
  blocks: readonly ArticleBlock[],
  colors: readonly (string | undefined)[],
  place: Place,
): BlocksContext {
  return {
    [placeOf]: place,
    blocks: wholeBlocks(blocks),
    paragraphs: lines(blocks.filter(isParagraph), colors),
    ...lists(blocks, colors),
    quote: quoteIn(blocks),
  };
}

/** All blocks with words, headings of groups and what stands below them included. */
function wholeBlocks(blocks: readonly ArticleBlock[]): AuthorText | undefined {
  return blocks.some(({ kind }) => kind !== 'picture') ? authorBlocks(blocks) : undefined;
}

function quoteIn(blocks: readonly ArticleBlock[]): readonly LineContext[] | undefined {
  const quoted = blocks.flatMap(block => (block.kind === 'quote' ? block.blocks : [])).filter(isParagraph);
  return quoted.length > 0 ? lines(quoted, []) : undefined;
}

function lists(
  blocks: readonly ArticleBlock[],
  colors: readonly (string | undefined)[],
): Pick<LineContext, 'bullets' | 'numbers'> {
  const items = (ordered: boolean) =>
    lines(
      blocks.flatMap(block => (block.kind === 'list' && block.ordered === ordered ? block.items : [])),
      colors,
    );
  return { bullets: items(false), numbers: items(true) };
}

type Paragraph = Extract<ArticleBlock, { kind: 'paragraph' }>;

function isParagraph(block: ArticleBlock): block is Paragraph {
  return block.kind === 'paragraph';
}

function lines(
  sources: readonly (Pick<Paragraph, 'children' | 'place'> | Item)[],
  colors: readonly (string | undefined)[],
): readonly LineContext[] {
  return sources.map((source, index) => {
    const [first, ...others] = source.children;
    const rest = withoutLeadingSpace(others);
    return {
      [placeOf]: source.place,
      number: index + 1,
      last: index === sources.length - 1,
      text: authorText(source.children),
      icon: 'icon' in source && source.icon ? authorIcon(source.icon) : undefined,
      term: first?.kind === 'strong' ? authorText(first.children) : undefined,
      figure: first?.kind === 'figure' ? { text: authorText([first]), color: colors[index] } : undefined,
      rest: (first?.kind === 'strong' || first?.kind === 'figure') && rest.length > 0 ? authorText(rest) : undefined,
      ...lists('blocks' in source ? source.blocks : [], []),
    };
  });
}

function withoutLeadingSpace(inlines: readonly Inline[]): readonly Inline[] {
  const [first, ...others] = inlines;
  if (first?.kind !== 'text') return inlines;
  const text = first.text.trimStart();
  return text === '' ? withoutLeadingSpace(others) : [{ ...first, text }, ...others];
}
