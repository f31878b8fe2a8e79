// Measures a fill (text, table, chart, picture or icon) so that it can be set into its box at several sizes.
import { nearest } from '../diagnostics/diagnostics.ts';
import { fault } from '../diagnostics/fault.ts';
import { sideOfModules } from '../picture/qr-code.ts';
import { type ImageContent, imageFile } from '../slide/images.ts';
import type { Paragraph, Table } from '../slide/slide.ts';
import { containedBox } from '../theme/contain.ts';
import { styleOfLevel, styleOfLine } from '../theme/level-style.ts';
import type { Box, Placeholder, TableStyle, TextStyle } from '../theme/theme.ts';
import type { Attempt } from './fault.ts';
import type { FrameItem, SetParagraph, TableItem, TextItem } from './frame.ts';
import { type FillSpot, isTitle, type PlacedFill } from './place-fills.ts';
import { type PreparedText, prepareText, setText, setTitle } from './set-text.ts';
import type { Setting } from './setting.ts';
import { prepareTable, setTable } from './tables/set-table.ts';

/** A measured fill. `attempt(step)` sets it `step` sizes smaller. */
export interface PreparedFill {
  readonly steps: number;
  readonly attempt: (step: number) => Attempt<FrameItem>;
}

/** Measures a fill in the styles of its placeholder; unknown styles are reported here, once. */
export function prepareFill(placed: PlacedFill, setting: Setting): PreparedFill {
  const { fill, placeholder, box, name } = placed;
  checkColors(placed, setting);
  switch (fill.content.kind) {
    case 'chart': {
      const { chart } = fill.content;
      const value: FrameItem = {
        kind: 'picture',
        name,
        placeholder: placeholder.name,
        box,
        ordinal: partOf(placed),
        chart,
      };
      return { steps: 0, attempt: () => ({ value, faults: [] }) };
    }
    case 'image':
    case 'icon':
    case 'qr-code':
      return prepareImage(placed, fill.content, setting);
    case 'text':
      return fill.content.shorter
        ? orElse(
            prepareTextFill(placed, fill.content.paragraphs, setting),
            prepareTextFill(placed, fill.content.shorter, setting),
          )
        : prepareTextFill(placed, fill.content.paragraphs, setting);
    case 'table':
      return prepareTableFill(placed, fill.content.table, setting);
  }
}

/** The part of a track in which a fill stands. */
function partOf({ fill, placeholder }: PlacedFill): number | undefined {
  return placeholder.track === undefined ? undefined : fill.ordinal;
}

/** What fits at none of its sizes gives way to another. */
function orElse(one: PreparedFill, other: PreparedFill): PreparedFill {
  const attempt: PreparedFill['attempt'] = step =>
    step <= one.steps ? one.attempt(step) : other.attempt(step - one.steps - 1);
  return { steps: one.steps + 1 + other.steps, attempt };
}

function prepareImage(placed: PlacedFill, content: ImageContent, { theme, images }: Setting): PreparedFill {
  const { fill, placeholder, box, name } = placed;
  const file = imageFile(content);
  const shown =
    content.kind === 'icon'
      ? { file, alt: '', color: fill.color ?? theme.styles.get(placeholder.style)?.color }
      : { file, alt: content.alt };
  const size = images.get(file);
  // A picture is aligned in its box like the placeholder's text.
  const across = theme.styles.get(placeholder.style)?.align ?? 'left';
  const whole = size && !placeholder.crop ? containedBox(box, size, { across, down: placeholder.anchor }) : box;
  const own = content.kind === 'qr-code' && size ? withWholeModules(whole, size.width, placeholder) : whole;
  const value: FrameItem = {
    kind: 'image',
    name,
    placeholder: placeholder.name,
    box: own,
    ordinal: partOf(placed),
    ...shown,
  };
  return { steps: 0, attempt: () => ({ value, faults: [] }) };
}

/** The box of a QR code at a size at which its edges are sharp. */
function withWholeModules([x, y, width, height]: Box, modules: number, { anchor }: Placeholder): Box {
  const side = sideOfModules(width, modules);
  const below = anchor === 'top' ? 0 : (height - side) / (anchor === 'middle' ? 2 : 1);
  return [x, y + below, side, side];
}

/** Reports a color role that the theme does not have. */
function checkColors({ fill: { color, content, place }, spot }: PlacedFill, { theme, report }: Setting): void {
  const paragraphs =
    content.kind === 'table'
      ? [content.table.header, ...content.table.rows].flat().flatMap(cell => cell.paragraphs)
      : content.kind === 'text'
        ? content.paragraphs
        : [];
  const named = paragraphs.flatMap(({ runs }) => runs.map(run => ({ color: run.color, place: run.place })));
  const unknown = [{ color, place }, ...named].find(one => one.color !== undefined && !theme.colors.has(one.color));
  if (unknown?.color === undefined) return;
  report(fault('BD389', unknown.place, namedAmong(unknown.color, theme.colors), { slide: spot.slide }));
}

/** Message arguments for an unknown name: the name, the nearest known one, and all known ones. */
function namedAmong(name: string, known: ReadonlyMap<string, unknown>) {
  const names = [...known.keys()];
  return { name, near: nearest(name, names), names };
}

function prepareTextFill(placed: PlacedFill, paragraphs: readonly Paragraph[], setting: Setting): PreparedFill {
  const { fill, placeholder, box, name, spot } = placed;
  const own = styleNamed(placeholder.style, setting);
  const text: PreparedText = prepareText(
    own.lead === undefined ? paragraphs : led(paragraphs, own.lead),
    paragraph => styleOf(paragraph, ownOf(paragraph, own, setting), spot, setting),
    setting,
  );
  const textColor = placeholder.fill === undefined ? fill.color : undefined;
  const set = isTitle(placed) ? setTitle : setText;
  return {
    steps: text.steps,
    attempt: step => {
      const { value, faults } = set(text, step, box, placeholder.insets);
      const item: TextItem = {
        kind: 'text',
        name,
        placeholder: placeholder.name,
        ordinal: fill.ordinal,
        box,
        anchor: placeholder.anchor,
        insets: value.insets,
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

/** The style that a box gives to a paragraph: that of its level, or of remarks. */
function ownOf({ list, level, runs }: Paragraph, own: TextStyle, { theme: { styles } }: Setting): TextStyle {
  return list === undefined ? styleOfLine(own, runs[0]?.text ?? '', styles) : styleOfLevel(own, level, styles);
}

/** The text with what stands before it. */
function led([first, ...others]: readonly Paragraph[], lead: string): readonly Paragraph[] {
  if (!first) return [];
  return [{ ...first, runs: [{ text: `${lead}\u00a0`, place: first.place }, ...first.runs] }, ...others];
}

/** A paragraph's own style, if the theme has it, else that of its box or cell. */
function styleOf(paragraph: Paragraph, otherwise: TextStyle, spot: FillSpot, { theme, report }: Setting): TextStyle {
  if (paragraph.style === undefined) return otherwise;
  const style = theme.styles.get(paragraph.style);
  if (!style) report(fault('BD503', paragraph.place, namedAmong(paragraph.style, theme.styles), { slide: spot.slide }));
  return style ?? otherwise;
}

/** A style that the theme refers to; that it exists was checked when the theme was read. */
function styleNamed(name: string, { theme }: Setting): TextStyle {
  const style = theme.styles.get(name);
  if (!style) throw new Error(`The theme “${theme.name}” names a text style “${name}” that it does not have.`);
  return style;
}

function tableStyleOf(table: Table, { placeholder, spot }: PlacedFill, { theme, report }: Setting): TableStyle {
  const own = table.style === undefined ? undefined : theme.tables.get(table.style);
  if (table.style !== undefined && !own) {
    report(fault('BD504', table.place, namedAmong(table.style, theme.tables), { slide: spot.slide }));
  }
  const style = own ?? theme.tables.get(placeholder.style);
  if (!style)
    throw new Error(`The theme “${theme.name}” names a table style “${placeholder.style}” that it does not have.`);
  return style;
}

function colored(paragraph: SetParagraph, color: string): SetParagraph {
  return { ...paragraph, style: { ...paragraph.style, color } };
}
