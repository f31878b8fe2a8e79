// One slide with everything at its final place and size.

import type { Diagnostic, Place } from '../diagnostics/diagnostics.ts';
import { fault } from '../diagnostics/fault.ts';
import { groupBy } from '../group-by.ts';
import type { Paragraph, Slide } from '../slide/slide.ts';
import type { Layout } from '../theme/theme.ts';
import { decorationBoxes } from '../theme/track.ts';
import { clicksOf } from './appear.ts';
import { checkGlyphs } from './check-glyphs.ts';
import { type FaintText, faintestText } from './faint-text.ts';
import type { Fault } from './fault.ts';
import { fitTogether } from './fit.ts';
import type { DecorationItem, Frame, FrameItem } from './frame.ts';
import { type FillSpot, isTitle, type PlacedFill, placeFills } from './place-fills.ts';
import { prepareFill } from './prepare-fill.ts';
import type { Setting } from './setting.ts';

/** A slide as set. */
export interface SetSlide {
  readonly slide: Slide;
  readonly layout: Layout;
  readonly frame: Frame;
  /** What is wrong with it; reported by the caller that uses it. */
  readonly diagnostics: readonly Diagnostic[];
  /** The placeholders that are too high even at their least size, by name, with the author's place. */
  readonly high: ReadonlyMap<string, Place>;
  /** By how many points each placeholder was stepped down. */
  readonly steps: ReadonlyMap<string, number>;
}

/**
 * Sets a slide on its layout; what does not fit is set at its least size all the same. Placeholders of `from` are at
 * least so many points smaller than their styles.
 */
export function setSlide(
  slide: Slide,
  layout: Layout,
  setting: Setting,
  from: ReadonlyMap<string, number> = new Map(),
): SetSlide {
  const diagnostics: Diagnostic[] = [];
  const quiet: Setting = { ...setting, report: diagnostic => diagnostics.push(diagnostic) };
  checkGlyphs(slide, quiet);
  const { parts, fills } = placeFills(slide, layout, quiet.report);
  const items = new Map<string, FrameItem>();
  const high = new Map<string, Place>();
  const steps = new Map<string, number>();
  for (const group of bySiblings(fills, quiet)) {
    const first = Math.max(...group.map(({ placeholder }) => from.get(placeholder.name) ?? 0));
    const { step, set } = setSiblings(group, first, quiet);
    for (const { item, spot, faults } of set) {
      items.set(item.name, item);
      steps.set(spot.placeholder, step);
      const excess = faults.find(({ kind }) => kind === 'high');
      if (excess) high.set(spot.placeholder, excess.place);
      const isCited = fills.some(({ name, fill }) => name === item.name && fill.cite !== undefined);
      const isOfSources = fills.some(
        ({ name, fill: { content } }) => name === item.name && content.kind === 'table' && content.table.isOfSources,
      );
      for (const mistake of toTell(faults)) diagnostics.push(messageOf(mistake, spot, { isCited, isOfSources }));
    }
  }
  const marks = decorations(slide, layout, parts);
  const panels = marks.filter(({ shape }) => shape === 'panel');
  for (const { name, spot } of fills) {
    const item = items.get(name);
    const faint = item && faintestText(item, panels, layout, setting.theme);
    if (faint) diagnostics.push(faintMessage(faint, spot));
  }
  const title = fills.find(isTitle)?.fill.content;
  const frame: Frame = {
    key: slide.key,
    layout: layout.name,
    parts,
    section: slide.section,
    number: 0,
    pages: 0,
    title: title?.kind === 'text' ? onOneLine(title.paragraphs) : '',
    items: [...marks, ...fills.flatMap(({ name }) => items.get(name) ?? [])],
    notes: slide.notes,
    clicks: clicksOf(slide, layout, fills, setting.theme.takeaway, quiet.report),
    hidden: slide.hidden,
  };
  return { slide, layout, frame, diagnostics, high, steps };
}

/**
 * Fills that take the same size: those of one placeholder (the heads of three columns), and of all placeholders on a
 * track whose styles have one size (the word and the sentence of a row).
 */
function bySiblings(fills: readonly PlacedFill[], { theme }: Setting): readonly (readonly PlacedFill[])[] {
  const groups = groupBy(fills, ({ placeholder: { name, track, style } }) =>
    track === undefined ? `placeholder ${name}` : `track ${track} ${theme.styles.get(style)?.size}`,
  );
  return [...groups.values()];
}

interface SetSibling {
  readonly item: FrameItem;
  readonly spot: FillSpot;
  readonly faults: readonly Fault[];
}

/** Sets siblings, at one size, the first step to be tried given. */
function setSiblings(
  siblings: readonly PlacedFill[],
  first: number,
  setting: Setting,
): { readonly step: number; readonly set: readonly SetSibling[] } {
  const prepared = siblings.map(sibling => ({ ...prepareFill(sibling, setting), spot: sibling.spot }));
  const steps = Math.max(...prepared.map(fill => fill.steps));
  const { step, attempts } = fitTogether(
    prepared.map(fill => fill.attempt),
    steps,
    Math.min(first, steps),
  );
  const set = attempts.flatMap(({ value, faults }, index) => {
    const spot = prepared[index]?.spot;
    return spot ? [{ item: value, spot, faults }] : [];
  });
  return { step, set };
}

/** Of a box with too many lines, or with a word that is too wide, it is not said again that it is too high. */
function toTell(faults: readonly Fault[]): readonly Fault[] {
  const others = faults.filter(({ kind }) => kind !== 'high');
  return others.length > 0 ? others : faults;
}

/** `isCited` for a line of sources, `isOfSources` for their table, which the program writes. */
function messageOf(
  mistake: Fault,
  { slide, placeholder }: FillSpot,
  { isCited, isOfSources }: { readonly isCited: boolean; readonly isOfSources: boolean },
): Diagnostic {
  const { place, size } = mistake;
  const where = { placeholder, slide };
  switch (mistake.kind) {
    case 'high': {
      const { by } = mistake;
      return isCited
        ? fault('BD390', place, { slide, by }, { slide })
        : fault('BD511', place, { ...where, by, size, isOfSources }, { slide, excess: by });
    }
    case 'lines': {
      const { lines, most } = mistake;
      return fault('BD512', place, { ...where, lines, size, most }, { slide, excess: lines - most });
    }
    case 'wide': {
      const { word, by } = mistake;
      return fault('BD513', place, { ...where, word, by, size }, { slide, excess: by });
    }
  }
}

function faintMessage({ color, ground, ratio, least, place }: FaintText, { slide, placeholder }: FillSpot): Diagnostic {
  const shown = String(Math.floor(ratio * 10) / 10);
  return fault('BD515', place, { placeholder, slide, color, ground, shown, least }, { slide });
}

/** The decorations of a layout, one item per box. */
function decorations(slide: Slide, layout: Layout, parts: ReadonlyMap<string, number>): readonly DecorationItem[] {
  return layout.decorations
    .flatMap(decoration => decorationBoxes(layout, decoration, parts).map(box => ({ decoration, box })))
    .map(({ decoration, box }, index) => ({
      kind: 'decoration',
      name: `${slide.key}/decoration/${index + 1}`,
      shape: decoration.shape,
      box,
      color: decoration.color,
      weight: decoration.weight,
      dash: decoration.dash,
    }));
}

function onOneLine(paragraphs: readonly Paragraph[]): string {
  return paragraphs
    .map(paragraph => paragraph.runs.map(run => run.text).join(''))
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();
}
