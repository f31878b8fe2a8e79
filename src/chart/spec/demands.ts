// What a chart's specification asks of its figures, written by its designer into `usermeta`: how many, in which text styles, with which gaps.

import type { Report } from '../../diagnostics/diagnostics.ts';
import { nearest } from '../../diagnostics/diagnostics.ts';
import { fault } from '../../diagnostics/fault.ts';
import type { TextStyle, Theme } from '../../theme/theme.ts';
import { required } from './inspect.ts';
import type { JsonNode } from './json.ts';

/** Of the bars' names. Lengths in points. */
export interface LabelDemand {
  readonly style: TextStyle;
  /** Between a label and the line where the bars start. */
  readonly gap: number;
  /** The share of the picture's width that labels may take: 0.36 ... */
  readonly share: number;
  /** ... and at most, when they would not fit otherwise: 0.5. */
  readonly most: number;
  /** At most so many lines. */
  readonly lines: number;
  /** In a picture narrower than so many points, labels have lines of their own beside the bars, not a column before them: 560. */
  readonly column: number;
}

/** Of the values at the bars' ends. */
export interface ValueDemand {
  readonly style: TextStyle;
  /** For bars that the plan gives a color of their own. */
  readonly emphasis: TextStyle;
  /** Between a bar's end and its value. */
  readonly gap: number;
  /** On both sides of a value that stands in its bar where that is long enough for it; 0: values never do. */
  readonly inside: number;
}

/** Of a figure that the specification reads by a name of its own. */
export interface NamedDemand {
  readonly style: TextStyle;
  /** `difference`: it must be the distance between the two bars. */
  readonly is: 'difference' | 'any';
}

export interface Demands {
  readonly least: number;
  readonly most: number;
  /** More rows than these stand in two columns. */
  readonly column: number;
  /** Whether it can draw values below zero, and figures marked as missing. */
  readonly negative: boolean;
  readonly missing: boolean;
  /** Into so many equal cells the whole is divided, of which each figure fills its share: 100; 0: it has no cells. */
  readonly cells: number;
  /** At most so many series over common categories; 0: it draws none. */
  readonly series: number;
  /** Whether values and names stand at the ends of lines, not at each mark. */
  readonly ends: boolean;
  /** Whether categories stand one below another, each in a row, and not side by side. */
  readonly rows: boolean;
  /** How the values of a category stand: each from zero, one upon the other, or so with the middle series at zero. */
  readonly stacked: 'no' | 'from-zero' | 'diverging';
  /** Whether those of a category must be a whole: shares that add to 100 %. */
  readonly whole: boolean;
  readonly label: LabelDemand;
  readonly value: ValueDemand;
  readonly named: ReadonlyMap<string, NamedDemand>;
}

/** More bars than this are no picture for a slide, whatever a specification says. */
const mostBars = 40;

/** Cells beyond these are too small to be seen. */
const mostCells = 1000;

/** The demands of a specification that has been inspected, or undefined after reporting what is missing (BD618, BD625). */
export function readDemands(root: JsonNode, theme: Theme, report: Report): Demands | undefined {
  if (root.kind !== 'object') return undefined;
  const meta = child(root, 'usermeta', report);
  if (!meta) return undefined;
  const label = child(meta, 'label', report);
  const value = child(meta, 'value', report);
  const labelStyle = label && styleOf(label, 'style', theme, report);
  const valueStyle = value && styleOf(value, 'style', theme, report);
  const emphasis = value?.entries.has('emphasis') ? styleOf(value, 'emphasis', theme, report) : valueStyle;
  const named = namedDemands(meta, theme, report);
  if (!labelStyle || !valueStyle || !emphasis || !named) return undefined;
  const figures = optional(meta, 'figures');
  return {
    least: numberAt(figures, 'least', 1),
    most: Math.min(numberAt(figures, 'most', mostBars), mostBars),
    column: numberAt(figures, 'column', mostBars),
    negative: scalarAt(figures, 'negative') === true,
    missing: drawsMissing(root),
    cells: Math.min(numberAt(figures, 'cells', 0), mostCells),
    series: numberAt(figures, 'series', 0),
    ends: scalarAt(figures, 'ends') === true,
    rows: scalarAt(figures, 'rows') === true,
    stacked: stacking(scalarAt(figures, 'stacked')),
    whole: scalarAt(figures, 'whole') === true,
    label: {
      style: labelStyle,
      gap: numberAt(label, 'gap', 12),
      share: numberAt(label, 'share', 0.36),
      most: numberAt(label, 'most', 0.5),
      lines: numberAt(label, 'lines', 2),
      column: numberAt(label, 'column', 0),
    },
    value: { style: valueStyle, emphasis, gap: numberAt(value, 'gap', 10), inside: numberAt(value, 'inside', 0) },
    named,
  };
}

function stacking(written: unknown): Demands['stacked'] {
  return written === 'diverging' ? written : written === true ? 'from-zero' : 'no';
}

/** Whether a specification says that it draws figures without value. */
export function drawsMissing(root: JsonNode): boolean {
  const meta = root.kind === 'object' ? optional(root, 'usermeta') : undefined;
  return scalarAt(meta && optional(meta, 'figures'), 'missing') === true;
}

type ObjectNode = JsonNode & { readonly kind: 'object' };

function namedDemands(meta: ObjectNode, theme: Theme, report: Report): ReadonlyMap<string, NamedDemand> | undefined {
  const demands = new Map<string, NamedDemand>();
  const named = optional(meta, 'named');
  if (!named) return demands;
  for (const [name, { value }] of named.entries) {
    if (value.kind !== 'object') continue;
    const style = styleOf(value, 'style', theme, report);
    if (style) demands.set(name, { style, is: scalarAt(value, 'is') === 'difference' ? 'difference' : 'any' });
  }
  return demands.size === named.entries.size ? demands : undefined;
}

function styleOf(node: ObjectNode, name: string, theme: Theme, report: Report): TextStyle | undefined {
  const entry = required(node, name, 'style', report);
  if (!entry) return undefined;
  const styleName = entry.value.kind === 'scalar' ? String(entry.value.value) : '';
  const style = theme.styles.get(styleName);
  if (!style)
    report(
      fault('BD625', entry.value.place, {
        theme: theme.name,
        name: styleName,
        near: nearest(styleName, [...theme.styles.keys()]),
      }),
    );
  return style;
}

function child(node: ObjectNode, name: 'usermeta' | 'label' | 'value', report: Report): ObjectNode | undefined {
  const value = required(node, name, name, report)?.value;
  return value?.kind === 'object' ? value : undefined;
}

function optional(node: ObjectNode, name: string): ObjectNode | undefined {
  const value = node.entries.get(name)?.value;
  return value?.kind === 'object' ? value : undefined;
}

function scalarAt(node: ObjectNode | undefined, name: string): string | number | boolean | null | undefined {
  const value = node?.entries.get(name)?.value;
  return value?.kind === 'scalar' ? value.value : undefined;
}

function numberAt(node: ObjectNode | undefined, name: string, otherwise: number): number {
  const value = scalarAt(node, name);
  return typeof value === 'number' ? value : otherwise;
}
