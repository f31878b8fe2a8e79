// Readers that make typed values of a YAML tree and say exactly what is wrong where it is: plans, sources, locales and themes are read with them.
//
//   const section = record({ id: text, title: text, slides: optional(list(placed(text)), []) });
//   const read = section(node, report);   // { id: string, title: string, slides: readonly Placed<string>[], place: Place } | undefined

import { type Diagnostic, nearest, type Place, type Placed, type Report } from '../diagnostics/diagnostics.ts';
import { fault } from '../diagnostics/fault.ts';
import { type Offer, orEmpty, type Schema } from './schema.ts';
import type { YamlEntry, YamlMap, YamlNode, YamlText } from './yaml.ts';

/**
 * Makes a value of a node. What is wrong it reports, all of it, and goes on with what is left: a list without the bad items,
 * a record without its bad optional fields; undefined when nothing is left. So look at the reports before you trust the value.
 */
export interface Reader<T> {
  (node: YamlNode, report: Report): T | undefined;
  /** What an editor is told of it, made when it is asked for: all that is read without a report, and as little else as can be said. */
  readonly schema: () => Schema;
}

/** A reader of its own kind: `reader(fields.schema, (node, report) => ...)`. */
export function reader<T>(schema: () => Schema, read: (node: YamlNode, report: Report) => T | undefined): Reader<T> {
  return Object.assign(read, { schema });
}

/** A reader that an editor describes: `described(text, 'Why it is meant so.')`. */
export function described<T>(inner: Reader<T>, description: string): Reader<T> {
  return knownAs(inner, { description });
}

/** A reader whose schema stands once in the file that is made of it: `shared('placeholder', record(...))`. */
export function shared<T>(name: string, inner: Reader<T>): Reader<T> {
  return knownAs(inner, { name });
}

/** A reader for which an editor offers names, and takes any other: `offering('themes', placed(text))`. */
export function offering<T>(offers: Offer, inner: Reader<T>): Reader<T> {
  return knownAs(inner, { offers });
}

/** Plain text of YAML, which may look like a number or like true or false. */
const textSchema: Schema = { type: ['string', 'number', 'boolean'] };

/** Text as written, in NFC, never empty: `Robots`, `012`, `2024-08`. */
export const text: Reader<string> = reader(
  () => textSchema,
  (node, report) => {
    if (node.kind !== 'text' || saysNothing(node)) {
      report(fault('BD130', node.place, { expected: 'text', found: kindOf(node), text: '' }));
      return undefined;
    }
    return node.text.normalize('NFC');
  },
);

/** Text that may also be empty or a space when it stands in quotes: `", "`, `" "`, `""`. */
export const mark: Reader<string> = reader(text.schema, (node, report) =>
  node.kind === 'text' && node.quoted ? node.text.normalize('NFC') : text(node, report),
);

const plainNumber = /^-?(0|[1-9][0-9]*)(\.[0-9]+)?$/;

/** A number in plain digits: `12`, `-3`, `0.5`; not `012`, `0x10`, `1e3` or `+5`. */
export const number: Reader<number> = reader(
  () => ({ type: ['number', 'string'], pattern: plainNumber.source }),
  (node, report) => {
    const written = text(node, report);
    if (written === undefined) return undefined;
    if (!plainNumber.test(written)) {
      report(fault('BD133', node.place, { text: written }));
      return undefined;
    }
    return Number(written);
  },
);

/**
 * A number from `least` to `most`, so that no file asks for what no program can show: `within(0, 100)`. One beyond is reported and read as
 * the nearest that is not, so that nothing else seems to be missing.
 */
export function within(least: number, most: number): Reader<number> {
  return reader(
    () => ({ ...number.schema(), minimum: least, maximum: most }),
    (node, report) => {
      const value = number(node, report);
      if (value === undefined || (value >= least && value <= most)) return value;
      report(fault('BD136.range', node.place, { value, least, most }));
      return Math.min(most, Math.max(least, value));
    },
  );
}

/** As `within`, without decimals. */
export function wholeWithin(least: number, most: number): Reader<number> {
  return reader(
    () => ({ ...number.schema(), minimum: least, maximum: most, multipleOf: 1 }),
    (node, report) => {
      const value = number(node, report);
      if (value === undefined || (Number.isInteger(value) && value >= least && value <= most)) return value;
      report(fault('BD136.whole', node.place, { value, least, most }));
      return Math.min(most, Math.max(least, Math.round(value)));
    },
  );
}

const yesOrNo = ['true', 'false', 'yes', 'no'] as const;

/** `true` or `false`, also written `yes` or `no`. */
export const boolean: Reader<boolean> = reader(
  () => ({ type: ['boolean', 'string'], pattern: `^(?:${yesOrNo.join('|')})$` }),
  (node, report) => {
    const word = oneOf(...yesOrNo)(node, report);
    return word === undefined ? undefined : word === 'true' || word === 'yes';
  },
);

/** One of the given words: `oneOf('across', 'down')`. */
export function oneOf<const Word extends string>(...words: readonly Word[]): Reader<Word> {
  return reader(
    () => ({ enum: words }),
    (node, report) => {
      const written = text(node, report);
      if (written === undefined) return undefined;
      const word = words.find(candidate => candidate === written);
      if (word === undefined)
        report(fault('BD134', node.place, { text: written, near: nearest(written, words), words }));
      return word;
    },
  );
}

/** What a reader reads, with its place: `placed(text)`. */
export function placed<T>(inner: Reader<T>): Reader<Placed<T>> {
  return mapped(inner, (value, place) => ({ value, place }));
}

/** What a reader reads, made into something else: `mapped(text, name => ({ name }))`. */
export function mapped<T, U>(inner: Reader<T>, make: (value: T, place: Place) => U): Reader<U> {
  return reader(inner.schema, (node, report) => {
    const value = inner(node, report);
    return value === undefined ? undefined : make(value, node.place);
  });
}

/**
 * What a reader reads, unless `fault` finds something wrong with it:
 * `checked(text, (id, place) => (isId(id) ? undefined : badId(place, id)), { pattern: id.source })`. What an editor can know of that is `more`.
 */
export function checked<T>(
  inner: Reader<T>,
  mistake: (value: T, place: Place) => Diagnostic | undefined,
  more: Schema = {},
): Reader<T> {
  return reader(
    () => ({ ...inner.schema(), ...more }),
    (node, report) => {
      const value = inner(node, report);
      if (value === undefined) return undefined;
      const found = mistake(value, node.place);
      if (!found) return value;
      report(found);
      return undefined;
    },
  );
}

/** A list, `[a, b]` or lines that begin with `- `; every item is read, so that all faults are reported. */
export function list<T>(item: Reader<T>): Reader<readonly T[]> {
  return reader(
    () => ({ type: ['array'], items: item.schema() }),
    (node, report) => {
      if (node.kind !== 'list') {
        const written = node.kind === 'text' ? node.text.trim() : '';
        report(fault('BD130', node.place, { expected: 'list', found: kindOf(node), text: written }));
        return undefined;
      }
      return node.items.map(child => item(child, report)).filter(value => value !== undefined);
    },
  );
}

type Pair<T> = readonly [T, T];
type Four<T> = readonly [T, T, T, T];

/** Exactly so many numbers: `numbers([number, number])` reads the size `[960, 540]`. An editor is told what the first of them may be. */
export function numbers(each: Pair<Reader<number>>): Reader<Pair<number>>;
export function numbers(each: Four<Reader<number>>): Reader<Four<number>>;
export function numbers(each: readonly Reader<number>[]): Reader<readonly number[]> {
  const { length } = each;
  return reader(
    () => ({ ...list(each[0] ?? number).schema(), minItems: length, maxItems: length }),
    (node, report) => {
      if (node.kind !== 'list') return list(number)(node, report);
      const { items, place } = node;
      if (items.length !== length) report(fault('BD135', place, { expected: length, found: items.length }));
      const values = items.map((item, index) => each[index]?.(item, report)).filter(value => value !== undefined);
      return values.length === length ? values : undefined;
    },
  );
}

/** What an editor knows of the keys of an author's own. */
export interface KeyFacts {
  /** How they are written. */
  readonly pattern?: RegExp;
  /** Those that mean something, with what each is: `{ largest: 'The color of the largest figure.' }`. */
  readonly known?: Readonly<Record<string, string>>;
}

/** A map with keys of the author's own: `mapping(() => text)` reads `{ink: 16202C, accent: B93C0C}`. The reader of a value may depend on its key. */
export function mapping<T>(
  value: (key: Placed<string>) => Reader<T>,
  keys: KeyFacts = {},
): Reader<ReadonlyMap<string, T>> {
  const schema = (): Schema => {
    const each = value({ value: '', place: { file: '', line: 1, column: 1 } }).schema();
    const known = Object.entries(keys.known ?? {}).map(
      ([key, description]) => [key, { ...each, description }] as const,
    );
    return {
      type: ['object'],
      properties: known.length > 0 ? Object.fromEntries(known) : undefined,
      propertyNames: keys.pattern && { pattern: keys.pattern.source },
      additionalProperties: each,
    };
  };
  return reader(schema, (node, report) => {
    const map = mapOf(node, report);
    if (!map) return undefined;
    const values = new Map<string, T>();
    let hasStranger = false;
    for (const entry of map.entries.values()) {
      // Where the line with a name is missing, all that belongs to it is of another kind than what has names here: the first says so.
      const once: Report = diagnostic => {
        const isStranger = diagnostic.code === 'BD130' && diagnostic.place === entry.value.place;
        if (!isStranger || !hasStranger) report(diagnostic);
        hasStranger ||= isStranger;
      };
      const read = value(entry.key)(entry.value, once);
      if (read !== undefined) values.set(entry.key.value, read);
    }
    return values;
  });
}

/** A field of a record that may be left out, or be left empty (`venue:`); then it is `otherwise`. */
export interface Optional<T> {
  readonly reader: Reader<T>;
  readonly otherwise: T;
}

/** `optional(text)` is undefined when left out, `optional(list(text), [])` an empty list. */
export function optional<T>(inner: Reader<T>): Optional<T | undefined>;
export function optional<T>(inner: Reader<T>, otherwise: T): Optional<T>;
export function optional<T>(inner: Reader<T>, otherwise?: T): Optional<T | undefined> {
  return { reader: inner, otherwise };
}

/** The known keys of a record: a reader for a required one, `optional(...)` for the others. */
export type Fields = Readonly<Record<string, Reader<unknown> | Optional<unknown>>>;

/** What `record(fields)` reads: a value by key, and the record's own place. */
export type ReadRecord<F extends Fields> = {
  readonly [Key in keyof F]: F[Key] extends Reader<infer T> ? T : F[Key] extends Optional<infer T> ? T : never;
} & { readonly place: Place };

/** A map with known keys; reports unknown keys (with the nearest known one), missing ones unless they are misspelt, and every fault inside. */
export function record<F extends Fields>(fields: F): Reader<ReadRecord<F>> {
  const names = Object.keys(fields);
  return reader(
    () => recordSchema(fields),
    (node, report) => {
      const map = mapOf(node, report);
      if (!map) return undefined;
      let whole = true;
      const free = names.filter(name => !map.entries.has(name));
      const meant = new Set<string | undefined>();
      for (const { key } of map.entries.values()) {
        if (names.includes(key.value)) continue;
        const known = free.length === 0 ? names : free;
        report(unknownKey(key.place, key.value, known));
        meant.add(nearest(key.value, known));
      }
      const missing = Object.entries(fields).flatMap(([name, field]) =>
        typeof field === 'function' && !map.entries.has(name) && !meant.has(name) ? [name] : [],
      );
      for (const name of missing) report(fault('BD132', map.place, { key: name }));
      // Where just one part is missing, its first line most likely is, and what belongs to it stands in the part before: that is not reported again.
      const isMisplaced = ({ value }: YamlEntry) =>
        missing.length === 1 && map.entries.size > 2 && value.kind === 'map';
      const values: Record<string, unknown> = { place: map.place };
      for (const [name, field] of Object.entries(fields)) {
        const entry = map.entries.get(name);
        const child = entry?.value;
        if (entry && isMisplaced(entry)) {
          whole = false;
          continue;
        }
        if (typeof field === 'function') {
          values[name] = child && field(child, report);
          whole &&= values[name] !== undefined;
        } else {
          values[name] =
            child === undefined || isEmpty(child) ? field.otherwise : (field.reader(child, report) ?? field.otherwise);
        }
      }
      return whole ? (values as ReadRecord<F>) : undefined;
    },
  );
}

function recordSchema(fields: Fields): Schema {
  const entries = Object.entries(fields);
  const required = entries.flatMap(([name, field]) => (typeof field === 'function' ? [name] : []));
  const schemaOf = (field: Fields[string]) =>
    typeof field === 'function' ? field.schema() : orEmpty(field.reader.schema());
  return {
    type: ['object'],
    properties: Object.fromEntries(entries.map(([name, field]) => [name, schemaOf(field)])),
    required: required.length > 0 ? required : undefined,
    additionalProperties: false,
  };
}

/** The same reader, of which an editor is told more. */
function knownAs<T>(inner: Reader<T>, more: Schema): Reader<T> {
  return reader(
    () => ({ ...inner.schema(), ...more }),
    (node, report) => inner(node, report),
  );
}

function mapOf(node: YamlNode, report: Report): YamlMap | undefined {
  if (node.kind === 'map') return node;
  report(fault('BD130', node.place, { expected: 'map', found: kindOf(node), text: '' }));
  return undefined;
}

function isEmpty(node: YamlNode): node is YamlText {
  return node.kind === 'text' && !node.quoted && saysNothing(node);
}

/** Nothing, or what YAML has for it: `null`, `~`. */
function saysNothing({ text: written, quoted }: YamlText): boolean {
  return written.trim() === '' || (!quoted && /^(?:~|null|Null|NULL)$/.test(written));
}

function kindOf(node: YamlNode): 'text' | 'list' | 'map' | 'empty' {
  return node.kind === 'text' && saysNothing(node) ? 'empty' : node.kind;
}

/** A key that nothing reads, told in one way in every file of keys. */
export function unknownKey(place: Place, key: string, known: readonly string[]): Diagnostic {
  return fault('BD131', place, { key, near: nearest(key, known), known });
}
