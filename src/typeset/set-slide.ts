// One slide with everything at its final place and size.
import type { Paragraph, Slide } from '../slide/slide.ts';
import type { Layout } from '../theme/theme.ts';
import { decorationBoxes } from '../theme/track.ts';
import type { Fault } from './fault.ts';
import { fitTogether } from './fit.ts';
import type { DecorationItem, Frame, FrameItem } from './frame.ts';
import { type Spot, tooHigh, tooManyLines, tooWide } from './messages.ts';
import { isTitle, type PlacedFill, placeFills } from './place-fills.ts';
import { prepareFill } from './prepare-fill.ts';
import type { Setting } from './setting.ts';

/** The frame of a slide on its layout; what does not fit is reported, and set at its least size all the same. */
export function setSlide(slide: Slide, layout: Layout, number: number, setting: Setting): Frame {
  const { parts, fills } = placeFills(slide, layout, setting.report);
  const items = new Map<string, FrameItem>();
  for (const group of bySiblings(fills, setting)) {
    for (const [name, item] of setSiblings(group, setting)) items.set(name, item);
  }
  const title = fills.find(isTitle)?.fill.content;
  return {
    key: slide.key,
    layout: layout.name,
    parts,
    section: slide.section,
    number,
    title: title?.kind === 'text' ? onOneLine(title.paragraphs) : '',
    items: [...decorations(slide, layout, parts), ...fills.flatMap(({ name }) => items.get(name) ?? [])],
    notes: slide.notes,
    hidden: slide.hidden,
  };
}

/**
 * Fills that take the same size: those of one placeholder (the heads of three columns), and of all placeholders on a
 * track whose styles have one size (the word and the sentence of a row).
 */
function bySiblings(fills: readonly PlacedFill[], { theme }: Setting): readonly (readonly PlacedFill[])[] {
  const groups = new Map<string, PlacedFill[]>();
  for (const fill of fills) {
    const { name, track, style } = fill.placeholder;
    const kin = track === undefined ? `placeholder ${name}` : `track ${track} ${theme.styles.get(style)?.size}`;
    const group = groups.get(kin);
    if (group) group.push(fill);
    else groups.set(kin, [fill]);
  }
  return [...groups.values()];
}

/** Sets siblings, at one size. */
function setSiblings(siblings: readonly PlacedFill[], setting: Setting): ReadonlyMap<string, FrameItem> {
  const prepared = siblings.map(sibling => prepareFill(sibling, setting));
  const steps = Math.max(...prepared.map(fill => fill.steps));
  const attempts = fitTogether(
    prepared.map(fill => fill.attempt),
    steps,
  );
  return new Map(
    attempts.map(({ value, faults }, index) => {
      const spot = siblings[index]?.spot;
      if (spot) for (const fault of toTell(faults)) reportFault(fault, spot, setting);
      return [value.name, value];
    }),
  );
}

/** Of a box with too many lines it is not said again that it is too high. */
function toTell(faults: readonly Fault[]): readonly Fault[] {
  return faults.some(({ kind }) => kind === 'lines') ? faults.filter(({ kind }) => kind !== 'high') : faults;
}

function reportFault(fault: Fault, { slide, placeholder }: Spot, { report }: Setting): void {
  const spot: Spot = { slide, placeholder, place: fault.place };
  switch (fault.kind) {
    case 'high':
      report(tooHigh(spot, fault.by, fault.size));
      break;
    case 'lines':
      report(tooManyLines(spot, fault.lines, fault.most, fault.size));
      break;
    case 'wide':
      report(tooWide(spot, fault.word, fault.by, fault.size));
      break;
  }
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
