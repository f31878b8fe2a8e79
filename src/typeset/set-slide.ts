// One slide with everything at its final place and size.
import type { Paragraph, Slide, Table } from '../slide/slide.ts';
import type { Layout, TableStyle, TextStyle } from '../theme/theme.ts';
import { decorationBoxes } from '../theme/track.ts';
import { checkGlyphs } from './check-glyphs.ts';
import type { Attempt, Fault } from './fault.ts';
import { fitTogether } from './fit.ts';
import type { DecorationItem, Frame, FrameItem, SetParagraph, TableItem, TextItem } from './frame.ts';
import { type Spot, tooHigh, tooManyLines, tooWide, unknownTableStyle, unknownTextStyle } from './messages.ts';
import { isTitle, type PlacedFill, placeFills } from './place-fills.ts';
import { prepareTable, setTable } from './set-table.ts';
import { type PreparedText, prepareText, setText } from './set-text.ts';
import type { Setting } from './setting.ts';

/** The frame of a slide on its layout; what does not fit is reported, and set at its least size all the same. */
export function setSlide(slide: Slide, layout: Layout, number: number, setting: Setting): Frame {
  const { parts, fills } = placeFills(slide, layout, setting.report);
  const items = new Map<string, FrameItem>();
  for (const group of bySiblings(fills)) {
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
  };
}

/** Fills of the same placeholder, which take the same size: the heads of three columns. */
function bySiblings(fills: readonly PlacedFill[]): readonly (readonly PlacedFill[])[] {
  const groups = new Map<string, PlacedFill[]>();
  for (const fill of fills) {
    const group = groups.get(fill.placeholder.name);
    if (group) group.push(fill);
    else groups.set(fill.placeholder.name, [fill]);
  }
  return [...groups.values()];
}

/** Sets the fills of one placeholder, at one size. */
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
      if (spot) for (const fault of faults) reportFault(fault, spot, setting);
      return [value.name, value];
    }),
  );
}

/** A fill measured, to be set at several sizes. */
interface PreparedFill {
  readonly steps: number;
  readonly attempt: (step: number) => Attempt<FrameItem>;
}

function prepareFill(placed: PlacedFill, setting: Setting): PreparedFill {
  const { fill, placeholder, box, name } = placed;
  switch (fill.content.kind) {
    case 'chart': {
      const { chart } = fill.content;
      const value: FrameItem = { kind: 'picture', name, placeholder: placeholder.name, box, chart };
      return { steps: 0, attempt: () => ({ value, faults: [] }) };
    }
    case 'text':
      return prepareTextFill(placed, fill.content.paragraphs, setting);
    case 'table':
      return prepareTableFill(placed, fill.content.table, setting);
  }
}

function prepareTextFill(placed: PlacedFill, paragraphs: readonly Paragraph[], setting: Setting): PreparedFill {
  const { fill, placeholder, box, name, spot } = placed;
  checkGlyphs(paragraphs, spot, setting);
  const own = styleNamed(placeholder.style, setting);
  const text: PreparedText = prepareText(paragraphs, paragraph => styleOf(paragraph, own, spot, setting), setting);
  const textColor = placeholder.fill === undefined ? fill.color : undefined;
  return {
    steps: text.steps,
    attempt: step => {
      const { value, faults } = setText(text, step, box, placeholder.insets);
      const item: TextItem = {
        kind: 'text',
        name,
        placeholder: placeholder.name,
        ordinal: fill.ordinal,
        box,
        anchor: placeholder.anchor,
        insets: placeholder.insets,
        fill: placeholder.fill === undefined ? undefined : (fill.color ?? placeholder.fill),
        outline: placeholder.outline,
        paragraphs: textColor === undefined ? value.paragraphs : value.paragraphs.map(set => colored(set, textColor)),
        height: value.height,
      };
      return { value: item, faults };
    },
  };
}

function prepareTableFill(placed: PlacedFill, table: Table, setting: Setting): PreparedFill {
  const { placeholder, box, name, spot } = placed;
  for (const cell of [table.header, ...table.rows].flat()) checkGlyphs(cell.paragraphs, spot, setting);
  const style = tableStyleOf(table, placed, setting);
  const prepared = prepareTable(
    table,
    style,
    (styleName, paragraph) =>
      paragraph ? styleOf(paragraph, styleNamed(style.body, setting), spot, setting) : styleNamed(styleName, setting),
    setting,
  );
  const alt = setting.tableAlt
    .replaceAll('{rows}', String(table.rows.length))
    .replaceAll('{columns}', String(prepared.rows[0]?.length ?? 0))
    .replaceAll('{title}', () => table.title);
  return {
    steps: prepared.steps,
    attempt: step => {
      const { value, faults } = setTable(prepared, step, box, placeholder.anchor === 'middle');
      const item: TableItem = { kind: 'table', name, placeholder: placeholder.name, style: style.name, alt, ...value };
      return { value: item, faults };
    },
  };
}

/** A paragraph's own style, if the theme has it, else that of its box or cell. */
function styleOf(paragraph: Paragraph, otherwise: TextStyle, spot: Spot, { theme, report }: Setting): TextStyle {
  if (paragraph.style === undefined) return otherwise;
  const style = theme.styles.get(paragraph.style);
  if (!style) report(unknownTextStyle({ ...spot, place: paragraph.place }, paragraph.style, [...theme.styles.keys()]));
  return style ?? otherwise;
}

/** A style that the theme itself names, and has therefore checked. */
function styleNamed(name: string, { theme }: Setting): TextStyle {
  const style = theme.styles.get(name);
  if (!style) throw new Error(`The theme “${theme.name}” names a text style “${name}” that it does not have.`);
  return style;
}

function tableStyleOf(table: Table, { placeholder, spot }: PlacedFill, { theme, report }: Setting): TableStyle {
  const own = table.style === undefined ? undefined : theme.tables.get(table.style);
  if (table.style !== undefined && !own) {
    report(unknownTableStyle({ ...spot, place: table.place }, table.style, [...theme.tables.keys()]));
  }
  const style = own ?? theme.tables.get(placeholder.style);
  if (!style)
    throw new Error(`The theme “${theme.name}” names a table style “${placeholder.style}” that it does not have.`);
  return style;
}

function colored(paragraph: SetParagraph, color: string): SetParagraph {
  return { ...paragraph, style: { ...paragraph.style, color } };
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
