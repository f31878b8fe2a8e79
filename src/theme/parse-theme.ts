// Reads a theme (`templates/themes/policy.yaml`) for one script: page, colours, fonts, styles; its layouts are read beside it.

import type { Script } from '../briefing/model/locale.ts';
import type { Place, Placed, Report } from '../diagnostics/diagnostics.ts';
import type { ParseYaml } from '../text/kept-yaml.ts';
import {
  boolean,
  checked,
  list,
  mapping,
  number,
  numbers,
  oneOf,
  optional,
  placed,
  type Reader,
  record,
  text,
} from '../text/reader.ts';
import { parseYaml, type YamlNode } from '../text/yaml.ts';
import { checkContrast } from './check-contrast.ts';
import { checkNames } from './check-names.ts';
import { laidOver, taken } from './extend.ts';
import { commonReader, layoutReader } from './parse-layout.ts';
import { variantReader } from './parse-variant.ts';
import type { TableStyle, TextStyle, Theme } from './theme.ts';
import * as messages from './theme-messages.ts';
import { variedTheme } from './variant.ts';

/** Finds the text of another theme by name, for `extends`. */
export type FindTheme = (name: Placed<string>) => { readonly file: string; readonly source: string } | undefined;

/** Themes may extend one another so many times over. */
const mostGenerations = 5;

/** The theme for a script, in the variants asked for (`4:3`, `handout`), or undefined when a required part is missing; unknown styles and colours are reported where they are named. */
export function parseTheme(
  file: string,
  source: string,
  script: Script,
  report: Report,
  find: FindTheme = () => undefined,
  variants: readonly Placed<string>[] = [],
  parse: ParseYaml = parseYaml,
): Theme | undefined {
  const node = wholeTree(file, source, find, parse, mostGenerations, report);
  const read = node && themeReader(script)(node, report);
  if (!read) return undefined;
  const name = file.replace(/^.*\//, '').replace(/\.ya?ml$/, '');
  const theme: Theme = {
    name,
    title: read.title,
    size: { width: read.size[0], height: read.size[1] },
    colors: new Map([...read.colors].map(([role, { value }]) => [role, value])),
    fonts: read.fonts,
    styles: named(withMarks(new Map([...read.styles].map(([key, { value }]) => [key, value])), read.marks.get(script))),
    tables: named(read.tables),
    layouts: new Map([...read.layouts].map(([key, layout]) => [key, layout(key, read.common)])),
    script,
  };
  checkNames(theme, unreadNames(node, theme), report);
  const varied = variants.reduce((varied, variant) => {
    const make = read.variants.get(variant.value);
    if (make) return variedTheme(varied, make(variant.value), theme.size.width);
    report(messages.unknownVariant(variant.place, variant.value, [...read.variants.keys()]));
    return varied;
  }, theme);
  checkContrast(varied, { file, colors: placesOf(read.colors), styles: placesOf(read.styles) }, report);
  return varied;
}

/** Names of styles and table styles that stand in the tree and could not be read. */
function unreadNames(node: YamlNode, { styles, tables }: Theme): ReadonlySet<string> {
  const under = (key: string) => {
    const part = node.kind === 'map' ? node.entries.get(key)?.value : undefined;
    return part?.kind === 'map' ? [...part.entries.keys()] : [];
  };
  const unread = (key: string, known: ReadonlyMap<string, unknown>) => under(key).filter(name => !known.has(name));
  return new Set([...unread('styles', styles), ...unread('tables', tables)]);
}

/** The theme's tree laid over that of the theme which it extends. */
function wholeTree(
  file: string,
  source: string,
  find: FindTheme,
  parse: ParseYaml,
  generations: number,
  report: Report,
): YamlNode | undefined {
  const own = parse(file, source, report);
  if (own?.kind !== 'map') return own;
  const { rest, value } = taken(own, 'extends');
  const base = value && placed(text)(value, report);
  if (!base) return rest;
  if (generations === 0) {
    report(messages.tooManyGenerations(base.place, mostGenerations));
    return undefined;
  }
  const found = find(base);
  const whole = found && wholeTree(found.file, found.source, find, parse, generations - 1, report);
  return whole && laidOver(whole, rest);
}

function themeReader(script: Script) {
  return record({
    title: text,
    size: numbers(2),
    colors: mapping(() => placed(color)),
    fonts: forScript(script, record({ latin: text, eastAsian: text })),
    styles: mapping(() => placed(styleReader(script))),
    marks: optional(
      mapping(() => list(mark)),
      new Map(),
    ),
    tables: mapping(() => tableReader),
    common: commonReader,
    layouts: mapping(() => layoutReader),
    variants: optional(
      mapping(() => variantReader),
      new Map(),
    ),
  });
}

/** Six hexadecimal digits in capitals: `16202C`. */
const color: Reader<string> = checked(text, (value, place) =>
  /^[0-9A-F]{6}$/.test(value) ? undefined : messages.badColor(place, value),
);

/** A map by script, of which one part counts: `{Latn: 28, Hang: 26}`. */
function forScript<T>(script: Script, reader: Reader<T>): Reader<T> {
  const all = mapping(() => reader);
  return (node, report) => {
    const value = all(node, report)?.get(script);
    if (value === undefined) report(messages.missingScript(node.place, script));
    return value;
  };
}

/** A number for every script, or by script. */
function numberFor(script: Script): Reader<number> {
  return (node, report) => (node.kind === 'map' ? forScript(script, number) : number)(node, report);
}

/** One character, as it stands before the points of a list. */
const mark: Reader<string> = checked(text, (value, place) =>
  value.length === 1 ? undefined : messages.badMark(place, value),
);

function withMarks<T extends object>(
  styles: ReadonlyMap<string, T>,
  marks: readonly string[] | undefined,
): ReadonlyMap<string, T> {
  if (!marks || marks.length === 0) return styles;
  return new Map([...styles].map(([name, style]) => [name, { ...style, marks }]));
}

function styleReader(script: Script): Reader<Omit<TextStyle, 'name'>> {
  const read = record({
    size: numberFor(script),
    least: optional(numberFor(script)),
    bold: optional(boolean, false),
    color: optional(text, 'ink'),
    line: optional(numberFor(script), 1),
    align: optional(oneOf('left', 'center', 'right'), 'left'),
    'space-before': optional(numberFor(script), 0),
    indent: optional(numberFor(script), 0),
    breaks: optional(oneOf('balanced', 'natural'), 'natural'),
    lines: optional(number),
  });
  return (node, report) => {
    const style = read(node, report);
    if (!style) return undefined;
    const { size, bold, color, line, align, indent, breaks, lines } = style;
    const least = Math.min(style.least ?? size, size);
    return { size, least, bold, color, line, align, spaceBefore: style['space-before'], indent, breaks, lines };
  };
}

const rule = record({ color: text, weight: number });

const tableRecord = record({
  head: text,
  body: text,
  first: text,
  'head-rule': rule,
  'row-rule': rule,
  'end-rule': rule,
  insets: numbers(4),
  columns: optional(list(number)),
  anchor: optional(oneOf('top', 'middle'), 'top'),
});

const tableReader: Reader<Omit<TableStyle, 'name'>> = (node, report) => {
  const style = tableRecord(node, report);
  if (!style) return undefined;
  const { head, body, first, insets, columns, anchor } = style;
  const rules = { headRule: style['head-rule'], rowRule: style['row-rule'], endRule: style['end-rule'] };
  return { head, body, first, ...rules, insets, columns, anchor };
};

function placesOf(values: ReadonlyMap<string, Placed<unknown>>): ReadonlyMap<string, Place> {
  return new Map([...values].map(([name, { place }]) => [name, place]));
}

function named<T extends object>(values: ReadonlyMap<string, T>): ReadonlyMap<string, T & { readonly name: string }> {
  return new Map([...values].map(([name, value]) => [name, { ...value, name }]));
}
