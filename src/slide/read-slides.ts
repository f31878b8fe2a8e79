// Converts slide markup to slides: the fills of placeholders, the figures that a slide shows, and last the source lines, which need all slides.

import type { Briefing } from '../briefing/model/briefing.ts';
import type { Locale } from '../briefing/model/locale.ts';
import { chartsOf, type PlannedSlide } from '../briefing/model/plan.ts';
import { figuresOfChart } from '../briefing/plan/chart-figures.ts';
import type { Place, Placed, Report } from '../diagnostics/diagnostics.ts';
import { fault } from '../diagnostics/fault.ts';
import { type Evidence, sourceLine, sourceTable } from './citations.ts';
import { readContent, readParagraphs } from './content.ts';
import { wordsLeftOut } from './left-out.ts';
import { checkAttributes, elementsIn, type MarkupElement, unknownTag } from './markup.ts';
import type { RunSources } from './runs.ts';
import type { Cite, Content, Deck, Fill, Paragraph, Slide } from './slide.ts';

/** Reads the slides of a deck from its markup. Notes may be in another language. For a partial deck, `entire` has the ids of the whole deck. */
export function readSlides(
  root: MarkupElement,
  briefing: Briefing,
  locale: Locale,
  report: Report,
  notesLocale: Locale = locale,
  entire?: ReadonlySet<string>,
): Pick<Deck, 'sections' | 'slides'> {
  const sections = elementsIn(root).filter(element => isKnown(element, root, ['section'], report));
  const elements = sections.flatMap((section, index) => {
    checkAttributes(section, ['title'], report);
    return elementsIn(section)
      .filter(element => isKnown(element, section, ['slide'], report))
      .map(element => ({ element, section: index }));
  });
  const pages = new Map(elements.map(({ element }, index) => [element.attributes.get('id') ?? '', index + 1]));
  const sources: RunSources = { figures: briefing.figures, locale, pages, planned: briefing.plan.slides, entire };
  const notes: RunSources = { ...sources, locale: notesLocale, inNotes: true };
  const drafts = elements.map(({ element, section }) =>
    readDraft(element, section, briefing, { sources, notes }, report),
  );
  reportDuplicateIds(drafts, report);
  const slides = drafts.flatMap(draft => {
    const slide = resolveSources(draft, drafts, briefing, locale, report);
    return isListOfNothing(draft, slide) ? [] : [slide];
  });
  const left = new Set(drafts.length > slides.length ? slides.map(({ section }) => section) : sections.keys());
  const kept = [...sections.keys()].filter(index => left.has(index));
  return {
    sections: kept.map((index, order) => ({
      id: `section-${order + 1}`,
      title: sections[index]?.attributes.get('title') ?? '',
    })),
    slides: slides.map(slide => ({ ...slide, section: kept.indexOf(slide.section) })),
  };
}

/** Whether a slide is the list of the sources of a deck that has none. */
function isListOfNothing({ fills }: Draft, slide: Slide): boolean {
  const index = fills.findIndex(({ content }) => content.kind === 'source-list');
  const list = slide.fills.find(({ placeholder }) => placeholder === fills[index]?.placeholder)?.content;
  return index >= 0 && list?.kind === 'table' && list.table.rows.length === 0;
}

/** Whether a slide with a source line has no content besides its title. */
function isEmpty(fills: Draft['fills']): boolean {
  const showsNothing = ({ content }: Draft['fills'][number]) =>
    content.kind === 'table' ? content.table.header.length === 0 : content.kind === 'text' && !hasText(content);
  const others = fills.filter(fill => !['title', 'section', 'source'].includes(fill.placeholder));
  return fills.some(({ content }) => content.kind === 'source-line') && others.every(showsNothing);
}

/** A slide whose source line or table of sources is not resolved yet: that takes all slides. */
interface Draft extends Omit<Slide, 'fills'>, Evidence {
  readonly fills: readonly (Omit<Fill, 'content'> & { readonly content: Content | Pending })[];
}

type Pending = { readonly kind: 'source-line' } | { readonly kind: 'source-list' };

function readDraft(
  element: MarkupElement,
  section: number,
  briefing: Briefing,
  { sources, notes: notesSources }: { readonly sources: RunSources; readonly notes: RunSources },
  reportAll: Report,
): Draft {
  let faulty = false;
  const report: Report = diagnostic => {
    faulty ||= diagnostic.severity === 'error';
    reportAll(diagnostic);
  };
  checkAttributes(element, ['id', 'layout'], report);
  const key = required(element, 'id', report);
  const fills: Draft['fills'][number][] = [];
  let notes: readonly Paragraph[] = [];
  for (const child of elementsIn(element)) {
    if (child.name === 'notes') notes = readParagraphs(child, notesSources, report);
    else if (child.name === 'left-out') checkAttributes(child, [], report);
    else fills.push(readFill(child, sources, report));
  }
  const planned = briefing.plan.slides.get(key);
  const written = briefing.articles.get(sources.locale.language)?.slides.get(key);
  if (!fills.some(fill => fill.placeholder === 'title' && hasText(fill.content)) && written?.title.length !== 0) {
    report(fault('BD417', element.place, { key }, { slide: key }));
  }
  if (planned && !faulty && isEmpty(fills) && !planned.table)
    report(fault('BD427', planned.place, { slide: key, template: planned.template.value }, { slide: key }));
  else if (planned && !faulty && written) {
    for (const { text, place } of wordsLeftOut(written.blocks, element)) {
      const words = text.length > 40 ? `${text.slice(0, 40)}…` : text;
      report(fault('BD426', place, { template: planned.template.value, words, slide: key }, { slide: key }));
    }
    for (const chart of chartsLeftOut(planned, fills)) {
      report(
        fault(
          'BD189',
          chart.place,
          { template: planned.template.value, chart: chart.value, slide: key },
          { slide: key },
        ),
      );
    }
  }
  return {
    key,
    layout: required(element, 'layout', report),
    layoutPlace: element.place,
    section,
    fills,
    notes,
    figures: figuresShown(fills, briefing),
    continues: planned?.continues,
    appear: planned?.appear,
    sources: planned?.sources.map(source => source.value) ?? [],
    place: planned?.place ?? element.place,
  };
}

/** Charts that the plan assigns to a slide but its template does not show. */
function chartsLeftOut(planned: PlannedSlide, fills: Draft['fills']): readonly Placed<string>[] {
  const shown = fills.flatMap(({ content }) => (content.kind === 'chart' ? [content.chart] : []));
  return chartsOf(planned).filter(({ value }) => !shown.includes(value));
}

function readFill(element: MarkupElement, sources: RunSources, report: Report): Draft['fills'][number] {
  checkAttributes(element, ['part', 'color', 'from', 'to'], report);
  const part = element.attributes.get('part') ?? '1';
  if (!/^[1-9]\d*$/.test(part)) {
    report(fault('BD415', element.place, { tag: element.name, name: 'part', value: part }));
  }
  const [only] = elementsIn(element);
  const pending = only?.name === 'source-line' || only?.name === 'source-list' ? { kind: only.name } : undefined;
  return {
    placeholder: element.name,
    ordinal: Number.parseInt(part, 10) || 1,
    color: element.attributes.get('color'),
    span: spanOf(element, report),
    content: isPending(pending) ? pending : readContent(element, sources, report),
    place: element.place,
  };
}

/** `from="0.25" to="0.5"`; undefined where neither is said, or after reporting what is no share. */
function spanOf(element: MarkupElement, report: Report): Fill['span'] {
  const [from = '0', to = '1'] = ['from', 'to'].map(name => element.attributes.get(name));
  if (from === '0' && to === '1') return undefined;
  for (const [name, value] of [
    ['from', from],
    ['to', to],
  ] as const) {
    if (/^(?:0(?:\.\d+)?|1)$/.test(value) && Number(from) < Number(to)) continue;
    report(fault('BD415', element.place, { tag: element.name, name, value }));
    return undefined;
  }
  return { from: Number(from), to: Number(to) };
}

function isPending(content: { readonly kind: string } | undefined): content is Pending {
  return content?.kind === 'source-line' || content?.kind === 'source-list';
}

function resolveSources(
  draft: Draft,
  all: readonly Draft[],
  briefing: Briefing,
  locale: Locale,
  report: Report,
): Slide {
  const { key, layout, layoutPlace, section, notes, figures, continues, appear, place } = draft;
  const title = titleOf(draft.fills);
  const allOn = all.find(other => other.fills.some(({ content }) => content.kind === 'source-list'))?.key;
  const cite: Cite = (others, most) => {
    const evidence = { ...draft, figures: figuresShown(others, briefing) };
    const brief = most === undefined || allOn === undefined ? undefined : { most, allOn };
    return sourceLine(evidence, briefing, locale, () => undefined, brief);
  };
  const resolve = (fill: Draft['fills'][number]): Content => {
    const { content } = fill;
    switch (content.kind) {
      case 'source-line': {
        const line = sourceLine(draft, briefing, locale, report);
        if (line.named > 0) reportTypedSources(draft, locale, report);
        return { kind: 'text', paragraphs: line.paragraphs };
      }
      case 'source-list': {
        const citing = all.filter(other => other.fills.some(one => one.content.kind === 'source-line'));
        return { kind: 'table', table: sourceTable(citing, briefing, locale, fill.place) };
      }
      case 'table':
        return { kind: 'table', table: { ...content.table, title } };
      case 'text':
      case 'chart':
      case 'image':
      case 'icon':
      case 'qr-code':
        return content;
    }
  };
  const fills = draft.fills.map(
    (fill): Fill => ({
      ...fill,
      content: resolve(fill),
      ...(fill.content.kind === 'source-line' ? { cite } : {}),
    }),
  );
  return { key, layout, layoutPlace, section, fills: titleFirst(fills), notes, figures, continues, appear, place };
}

/** Reports paragraphs in which the author typed a source line, although the deck generates one. */
function reportTypedSources({ key, fills }: Draft, { words }: Locale, report: Report): void {
  const [label = ''] = words.source.split('{list}');
  const labels = [label.replace(/[:\s]+$/u, ''), words.sources, words.sourcesCitation].map(word => word.toLowerCase());
  for (const { content } of fills) {
    for (const { runs, place } of content.kind === 'text' ? content.paragraphs : []) {
      const text = runs
        .map(run => run.text)
        .join('')
        .trim();
      const start = /^[^\p{L}]*(\p{L}[\p{L} ]*?)\s*[:\uFF1A]/u.exec(text)?.[1]?.toLowerCase();
      if (start !== undefined && labels.includes(start)) report(fault('BD396', place, { text }, { slide: key }));
    }
  }
}

function titleFirst(fills: readonly Fill[]): readonly Fill[] {
  const isTitle = (fill: Fill) => fill.placeholder === 'title';
  return [...fills.filter(isTitle), ...fills.filter(fill => !isTitle(fill))];
}

function titleOf(fills: Draft['fills']): string {
  const title = fills.find(fill => fill.placeholder === 'title')?.content;
  return title?.kind === 'text'
    ? title.paragraphs
        .flatMap(paragraph => paragraph.runs)
        .map(run => (run.text === '\n' ? ' ' : run.text))
        .join('')
    : '';
}

function hasText(content: Content | Pending): boolean {
  return (
    content.kind === 'text' && content.paragraphs.some(paragraph => paragraph.runs.some(run => run.text.trim() !== ''))
  );
}

/** Distinct ids of the figures in a slide's texts, tables and charts, in order of appearance. */
function figuresShown(
  fills: readonly Pick<Draft['fills'][number], 'content'>[],
  briefing: Briefing,
): readonly string[] {
  return [...new Set(fills.flatMap(({ content }) => figuresInContent(content, briefing)))];
}

function figuresInContent(content: Content | Pending, briefing: Briefing): readonly string[] {
  switch (content.kind) {
    case 'text':
      return figuresIn(content.paragraphs);
    case 'table':
      return [content.table.header, ...content.table.rows].flat().flatMap(cell => figuresIn(cell.paragraphs));
    case 'chart': {
      const chart = briefing.plan.charts.get(content.chart);
      return chart ? figuresOfChart(chart, briefing.figures) : [];
    }
    case 'image':
    case 'icon':
    case 'qr-code':
    case 'source-line':
    case 'source-list':
      return [];
  }
}

function figuresIn(paragraphs: readonly Paragraph[]): readonly string[] {
  return paragraphs.flatMap(paragraph => paragraph.runs).flatMap(run => run.figure ?? []);
}

/** Reports two slides with the same id, unless both come from one place in a template: then the plan lists a slide twice, which is already reported. */
function reportDuplicateIds(drafts: readonly Draft[], report: Report): void {
  const first = new Map<string, Place>();
  for (const { key, place, layoutPlace = place } of drafts) {
    const before = first.get(key);
    if (!before) first.set(key, layoutPlace);
    else if (before.file !== layoutPlace.file || before.line !== layoutPlace.line) {
      report(fault('BD416', layoutPlace, { key, first: before }, { slide: key }));
    }
  }
}

function required(element: MarkupElement, name: string, report: Report): string {
  const value = element.attributes.get(name);
  if (value === undefined || value === '') report(fault('BD414', element.place, { tag: element.name, name }));
  return value ?? '';
}

function isKnown(element: MarkupElement, parent: MarkupElement, known: readonly string[], report: Report): boolean {
  if (known.includes(element.name)) return true;
  report(unknownTag(element.place, element.name, parent.name, known));
  return false;
}
