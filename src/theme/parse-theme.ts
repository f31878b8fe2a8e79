// Reads a theme (`templates/themes/policy.yaml`) for one script: page, colors, fonts and styles. For layouts see parse-layout.ts.

import type { Script } from '../briefing/model/locale.ts';
import { nearest, type Place, type Placed, type Report } from '../diagnostics/diagnostics.ts';
import { fault } from '../diagnostics/fault.ts';
import { limitOf } from '../limits.ts';
import type { ParseYaml } from '../text/cached-yaml.ts';
import { brandColor, color } from '../text/color.ts';
import {
  boolean,
  checked,
  described,
  list,
  mapped,
  mapping,
  offering,
  oneOf,
  optional,
  placed,
  type Reader,
  reader,
  record,
  shared,
  text,
  wholeWithin,
  within,
} from '../text/reader.ts';
import { onlyRequired, type Schema, type SchemaFile, withoutRequired } from '../text/schema.ts';
import { parseYaml, type YamlMap, type YamlNode } from '../text/yaml.ts';
import { checkBoxes } from './check-boxes.ts';
import { checkContrast } from './check-contrast.ts';
import { checkNames } from './check-names.ts';
import { mergedOver, taken } from './extend.ts';
import { paletteOf } from './palette.ts';
import {
  commonReader,
  insets,
  layoutReader,
  pageSize,
  role,
  takeawayReader,
  typeSize,
  weight,
} from './parse-layout.ts';
import { variantReader } from './parse-variant.ts';
import { withTakeawayAlone, withTakeaways } from './takeaway.ts';
import type { TableStyle, TextStyle, Theme } from './theme.ts';
import { variedTheme } from './variant.ts';

/** Finds the source of another theme by name, for `extends`. */
export type FindTheme = (name: Placed<string>) => { readonly file: string; readonly source: string } | undefined;

/** The theme for a script in the requested variants (`4:3`, `handout`), in the colors of a brand if one is given, or undefined if a required part is missing. Reports references to unknown styles and colors. */
export function parseTheme(
  file: string,
  source: string,
  script: Script,
  report: Report,
  find: FindTheme = () => undefined,
  variants: readonly Placed<string>[] = [],
  parse: ParseYaml = parseYaml,
  brand?: Placed<string>,
): Theme | undefined {
  const whole = resolvedTree(file, source, find, parse, limitOf('theme-levels'), report);
  const node = whole && brand ? mergedOver(whole, colorsOf(brand)) : whole;
  let isFaulty = false;
  const read =
    node &&
    themeReader(script)(node, diagnostic => {
      isFaulty = true;
      report(diagnostic);
    });
  if (!read) return undefined;
  const name = file.replace(/^.*\//, '').replace(/\.ya?ml$/, '');
  const theme: Theme = {
    name,
    title: read.title,
    size: { width: read.size[0], height: read.size[1] },
    colors: new Map([...read.colors].map(([role, { value }]) => [role, value])),
    fonts: read.fonts,
    styles: named(withMarks(new Map([...read.styles].map(([key, { value }]) => [key, value])), read.marks?.[script])),
    tables: named(read.tables),
    layouts: new Map([...read.layouts].map(([key, layout]) => [key, layout(key, read.common)])),
    takeaway: read.takeaway,
    numerals: read.numerals?.[script],
    tracker: read.tracker,
    script,
  };
  const varied = variants.reduce((varied, variant) => {
    const make = read.variants.get(variant.value);
    if (make) return variedTheme(varied, make(variant.value), theme.size.width);
    const names = [...read.variants.keys()];
    report(fault('BD558', variant.place, { name: variant.value, near: nearest(variant.value, names), names }));
    return varied;
  }, theme);
  const checked = withTakeawayAlone(varied);
  checkNames(checked, unreadNames(node, theme), report);
  if (!isFaulty) checkBoxes(checked, report);
  // What could not be read stands otherwise in the theme, where it may hide a text or uncover one.
  if (!isFaulty) checkContrast(checked, { file, colors: placesOf(read.colors), styles: placesOf(read.styles) }, report);
  return withTakeaways(varied);
}

/** Names of styles and table styles that exist in the file but could not be read. */
function unreadNames(node: YamlNode, { styles, tables }: Theme): ReadonlySet<string> {
  const under = (key: string) => {
    const part = node.kind === 'map' ? node.entries.get(key)?.value : undefined;
    return part?.kind === 'map' ? [...part.entries.keys()] : [];
  };
  const unread = (key: string, known: ReadonlyMap<string, unknown>) => under(key).filter(name => !known.has(name));
  return new Set([...unread('styles', styles), ...unread('tables', tables)]);
}

/** The theme's tree merged over that of the theme that it extends. */
function resolvedTree(
  file: string,
  source: string,
  find: FindTheme,
  parse: ParseYaml,
  generations: number,
  report: Report,
): YamlNode | undefined {
  const own = parse(file, source, report);
  if (own?.kind !== 'map') return own;
  const { rest: named, value } = taken(own, 'extends');
  const { rest: plain, value: brandNode } = taken(named, 'brand');
  const brand = brandNode && brandColor(brandNode, report);
  const rest = brand ? mergedOver(colorsOf(brand), plain) : plain;
  const base = value && extended(value, report);
  if (!base) return rest;
  if (generations === 0) {
    report(fault('BD557', base.place, { most: limitOf('theme-levels') }));
    return undefined;
  }
  const found = find(base);
  const whole = found && resolvedTree(found.file, found.source, find, parse, generations - 1, report);
  return whole && mergedOver(whole, rest);
}

/** The colors that are made of a brand's, as a theme writes them; all of them stand where the brand does. */
function colorsOf({ value, place }: Placed<string>): YamlMap {
  const entries = [...paletteOf(value)].map(
    ([role, text]) =>
      [role, { key: { value: role, place }, value: { kind: 'text', text, quoted: true, place } }] as const,
  );
  const colors: YamlMap = { kind: 'map', entries: new Map(entries), place };
  return { kind: 'map', entries: new Map([['colors', { key: { value: 'colors', place }, value: colors }]]), place };
}

/** The reader of a complete theme, after `extends` is resolved, for one script. */
function themeReader(script: Script) {
  return described(
    record({
      title: described(text, 'What PowerPoint calls it.'),
      size: described(pageSize, 'Width and height of the page in points: [960, 540].'),
      colors: described(
        mapping(() => placed(color)),
        'Colors by name: six hexadecimal digits in capitals. Put digits alone in quotes.',
      ),
      fonts: described(forScript(script, fonts, 'decks'), 'The fonts of the decks, by script.'),
      styles: described(
        mapping(() => placed(styleReader(script))),
        'Text styles by name.',
      ),
      marks: optional(
        described(
          byScript(
            list(mark),
            () => 'What stands before the points of a list, one character for each level: [□, ○, ―].',
          ),
          'What stands before the points of lists, by script: {Hang: [□, ○, ―]}; the usual • and – when left out.',
        ),
      ),
      numerals: optional(
        described(
          byScript(list(text), () => 'The numerals of the sections in their order: [I, II, III]; digits go on.'),
          'What sections are numbered with on slides whose layout has a place section-number, by script.',
        ),
      ),
      tracker: optional(
        described(
          role,
          'A color of the theme. With it, slides name all sections of their deck above the headline, the others than their own in this color.',
        ),
      ),
      tables: described(
        mapping(() => tableReader),
        'Table styles by name.',
      ),
      common: described(commonReader, 'What every layout has, unless it is bare.'),
      takeaway: optional(takeawayReader),
      layouts: described(
        mapping(() => layoutReader),
        'Layouts by the name that slide templates use.',
      ),
      variants: optional(
        described(
          mapping(() => variantReader(styleReader(script)), {
            known: {
              '4:3': 'For pages of 4:3.',
              handout: 'To be read, with the notes beside the slides.',
              paper: 'Pages of handouts on A4.',
            },
          }),
          'Variants of the theme, by the words that an audience asks for them with.',
        ),
        new Map(),
      ),
    }),
    'How slides look (templates/themes/policy.yaml). All lengths in points; 960 x 540 is a page of 16:9.',
  );
}

const extended = described(
  offering('themes-to-extend', placed(text)),
  'The name of another theme in templates/themes; then this one says only what it does otherwise.',
);

/** The schema of a theme; with `extends`, every other key is optional. */
export function themeSchema(): Omit<SchemaFile, 'title'> {
  const whole = themeReader('Latn').schema();
  const schema = withoutRequired(whole);
  return {
    schema: { ...schema, properties: { extends: extended.schema(), brand: brandColor.schema(), ...schema.properties } },
    unless: { key: 'extends', schema: onlyRequired(whole) },
  };
}

/** The scripts in words. */
const letters: Readonly<Record<Script, string>> = { Latn: 'Latin letters', Hang: 'Hangul' };

/** A map by script: `{Latn: 28, Hang: 26}`. */
function byScript<T>(inner: Reader<T>, describe: (letters: string) => string) {
  const part = (script: Script) => optional(described(inner, describe(letters[script])));
  return record({ Latn: part('Latn'), Hang: part('Hang') });
}

/** A map by script, of which the value for one script is used. */
function forScript<T>(script: Script, inner: Reader<T>, purpose: 'decks' | 'text'): Reader<T> {
  const all = byScript(inner, letters => `For ${purpose} in ${letters}.`);
  return reader(all.schema, (node, report) => {
    let isReported = false;
    const value = all(node, diagnostic => {
      isReported = true;
      report(diagnostic);
    })?.[script];
    if (value === undefined && !isReported) report(fault('BD552', node.place, { script }));
    return value;
  });
}

/** A single number for all scripts, or a map by script. */
function numberFor(script: Script, name: string, number: Reader<number>): Reader<number> {
  const each = forScript(script, number, 'text');
  const schema = (): Schema => {
    const { type, ...map } = each.schema();
    const one = number.schema();
    return { ...one, ...map, type: [...(one.type ?? []), ...(type ?? [])] };
  };
  return shared(
    name,
    reader(schema, (node, report) => (node.kind === 'map' ? each : number)(node, report)),
  );
}

const fonts = shared(
  'fonts',
  record({
    latin: described(text, 'The font of Latin letters and digits.'),
    eastAsian: described(text, 'The font of Hangul.'),
  }),
);

/** A list marker: one character. */
const mark: Reader<string> = checked(
  text,
  (value, place) => (value.length === 1 ? undefined : fault('BD559', place, { value })),
  { pattern: '^[^]$' },
);

function withMarks<T extends object>(
  styles: ReadonlyMap<string, T>,
  marks: readonly string[] | undefined,
): ReadonlyMap<string, T> {
  if (!marks || marks.length === 0) return styles;
  return new Map([...styles].map(([name, style]) => [name, { ...style, marks }]));
}

function styleReader(script: Script): Reader<Omit<TextStyle, 'name'>> {
  const size = numberFor(script, 'typeSize', typeSize);
  const space = numberFor(script, 'space', within(0, 1000));
  const read = described(
    record({
      size: described(size, 'The size of the type.'),
      least: optional(
        described(size, 'The least size to which text may step down where it does not fit; without it, it may not.'),
      ),
      bold: optional(described(boolean, 'Whether it is bold.'), false),
      color: optional(described(role, 'A color of the theme; ink when left out.'), 'ink'),
      line: optional(
        described(
          numberFor(script, 'lineHeight', within(0.5, 5)),
          'The height of lines as a share of the usual one: 1.08.',
        ),
        1,
      ),
      align: optional(described(oneOf('left', 'center', 'right'), 'Where lines stand; left when left out.'), 'left'),
      'space-before': optional(described(space, 'Space before every paragraph but the first.'), 0),
      indent: optional(described(space, 'Space before the text of list items.'), 0),
      breaks: optional(
        described(
          oneOf('balanced', 'natural'),
          'balanced: lines of like length, in titles with written breaks, elsewhere by a narrower text area; natural (as when left out): lines break as they are full.',
        ),
        'natural',
      ),
      lines: optional(described(wholeWithin(1, 1000), 'At most so many lines.')),
      levels: optional(
        described(list(text), 'The text styles of its points, level by level; the last is for all levels below.'),
      ),
      remark: optional(described(text, 'The text style of remarks, lines that begin with ※.')),
      lead: optional(
        described(
          byScript(mark, () => 'One character.'),
          'What stands before its text, by script: {Hang: ☞}.',
        ),
      ),
    }),
    'How text is set. All lengths in points; a number may differ by script: {Latn: 28, Hang: 26}.',
  );
  return mapped(read, style => {
    const { size, bold, color, line, align, indent, breaks, lines, levels, remark } = style;
    const lead = style.lead?.[script];
    const least = Math.min(style.least ?? size, size);
    return {
      size,
      least,
      bold,
      color,
      line,
      align,
      spaceBefore: style['space-before'],
      indent,
      breaks,
      lines,
      levels,
      remark,
      lead,
    };
  });
}

const rule = shared(
  'rule',
  record({
    color: described(role, 'A color of the theme.'),
    weight: described(weight, 'How thick it is, in points; 0 for none.'),
  }),
);

const tableRecord = described(
  record({
    head: described(text, 'The text style of its first row.'),
    body: described(text, 'The text style of its cells.'),
    first: described(text, 'The text style of its first column.'),
    'head-rule': described(rule, 'The rule under its first row.'),
    'row-rule': described(rule, 'The rules between its rows.'),
    'end-rule': described(rule, 'The rule under its last row.'),
    insets: described(insets, 'Space within a cell: left, top, right, bottom.'),
    columns: optional(
      described(
        list(within(0.01, 10_000)),
        'The widths of its columns as shares; without it, they follow from what stands in them.',
      ),
    ),
    anchor: optional(described(oneOf('top', 'middle'), 'Where text stands in a cell; top when left out.'), 'top'),
  }),
  'How a table looks: rules, not boxes.',
);

const tableReader: Reader<Omit<TableStyle, 'name'>> = mapped(tableRecord, style => {
  const { head, body, first, insets, columns, anchor } = style;
  const rules = { headRule: style['head-rule'], rowRule: style['row-rule'], endRule: style['end-rule'] };
  return { head, body, first, ...rules, insets, columns, anchor };
});

function placesOf(values: ReadonlyMap<string, Placed<unknown>>): ReadonlyMap<string, Place> {
  return new Map([...values].map(([name, { place }]) => [name, place]));
}

function named<T extends object>(values: ReadonlyMap<string, T>): ReadonlyMap<string, T & { readonly name: string }> {
  return new Map([...values].map(([name, value]) => [name, { ...value, name }]));
}
