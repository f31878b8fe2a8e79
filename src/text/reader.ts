// Composable readers that turn a YAML tree into typed values and report errors at their exact place. Plans, sources, locales and themes use them.
//
//   const section = record({ id: text, title: text, slides: optional(list(placed(text)), []) });
//   const read = section(node, report);   // { id: string, title: string, slides: readonly Placed<string>[], place: Place } | undefined

import { type Diagnostic, nearest, type Place, type Placed, type Report } from '../diagnostics/diagnostics.ts';
import { fault } from '../diagnostics/fault.ts';
import { type Offer, orEmpty, type Schema } from './schema.ts';
import type { YamlEntry, YamlMap, YamlNode, YamlText } from './yaml.ts';

/**
 * Reads a value from a node. Reports all errors and returns what is left: a list without its bad items, a record without its
 * bad optional fields, or undefined. So a value is reliable only if nothing was reported.
 */
export interface Reader<T> {
  (node: YamlNode, report: Report): T | undefined;
  /** The JSON Schema for editors, made on demand: it accepts everything that is read without a report, and little else. */
  readonly schema: () => Schema;
}

/** Defines a reader: `reader(fields.schema, (node, report) => ...)`. */
export function reader<T>(schema: () => Schema, read: (node: YamlNode, report: Report) => T | undefined): Reader<T> {
  return Object.assign(read, { schema });
}

/** Adds the description that editors show: `described(text, 'What it is for.')`. */
export function described<T>(inner: Reader<T>, description: string): Reader<T> {
  return withSchema(inner, { description });
}

/** Names a reader's schema, so that a schema file defines it once and refers to it: `shared('placeholder', record(...))`. */
export function shared<T>(name: string, inner: Reader<T>): Reader<T> {
  return withSchema(inner, { name });
}

/** Lets editors suggest names without restricting the value to them: `offering('themes', placed(text))`. */
export function offering<T>(offers: Offer, inner: Reader<T>): Reader<T> {
  return withSchema(inner, { offers });
}

/** An unquoted YAML scalar, which schemas may see as a number or boolean. */
const textSchema: Schema = { type: ['string', 'number', 'boolean'] };

/** Text as written, in NFC, never empty: `Robots`, `012`, `2024-08`. */
export const text: Reader<string> = reader(
  () => textSchema,
  (node, report) => {
    if (node.kind !== 'text' || isNull(node)) {
      report(fault('BD130', node.place, { expected: 'text', found: kindOf(node), text: '' }));
      return undefined;
    }
    return node.text.normalize('NFC');
  },
);

/** Text that may be empty or blank if it is quoted: `", "`, `" "`, `""`. */
export const mark: Reader<string> = reader(text.schema, (node, report) =>
  node.kind === 'text' && node.quoted ? node.text.normalize('NFC') : text(node, report),
);

const plainNumber = /^-?(0|[1-9][0-9]*)(\.[0-9]+)?$/;

/** A number in plain decimal notation: `12`, `-3`, `0.5`; not `012`, `0x10`, `1e3` or `+5`. */
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

/** Adds the place to a reader's value: `placed(text)`. */
export function placed<T>(inner: Reader<T>): Reader<Placed<T>> {
  return mapped(inner, (value, place) => ({ value, place }));
}

/** Converts a reader's value: `mapped(text, name => ({ name }))`. */
export function mapped<T, U>(inner: Reader<T>, make: (value: T, place: Place) => U): Reader<U> {
  return reader(inner.schema, (node, report) => {
    const value = inner(node, report);
    return value === undefined ? undefined : make(value, node.place);
  });
}

/**
 * Validates a reader's value: `mistake` returns a diagnostic if something is wrong. `more` is what the schema can say of that:
 * `checked(text, (id, place) => (isId(id) ? undefined : badId(place, id)), { pattern: id.source })`.
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

/** A list, `[a, b]` or `- ` lines. Every item is read, so that all errors are reported. */
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

/** Exactly as many numbers as readers: `numbers([number, number])` reads the size `[960, 540]`. The schema describes all of them like the first. */
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

/** What the schema of a `mapping` says about its keys. */
export interface KeyFacts {
  /** The pattern that keys must match. */
  readonly pattern?: RegExp;
  /** Keys with a meaning of their own, with a description: `{ largest: 'The color of the largest figure.' }`. */
  readonly known?: Readonly<Record<string, string>>;
}

/** A map with arbitrary keys: `mapping(() => text)` reads `{ink: 16202C, accent: B93C0C}`. The reader of a value may depend on its key. */
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
    let hasWrongKind = false;
    for (const entry of map.entries.values()) {
      // If the line with the key is missing, everything below it has the wrong kind: report that once.
      const once: Report = diagnostic => {
        const isWrongKind = diagnostic.code === 'BD130' && diagnostic.place === entry.value.place;
        if (!isWrongKind || !hasWrongKind) report(diagnostic);
        hasWrongKind ||= isWrongKind;
      };
      const read = value(entry.key)(entry.value, once);
      if (read !== undefined) values.set(entry.key.value, read);
    }
    return values;
  });
}

/** A field of a record that may be missing or empty (`venue:`); it is then `otherwise`. */
export interface Optional<T> {
  readonly reader: Reader<T>;
  readonly otherwise: T;
}

/** If the field is missing, `optional(text)` is undefined and `optional(list(text), [])` an empty list. */
export function optional<T>(inner: Reader<T>): Optional<T | undefined>;
export function optional<T>(inner: Reader<T>, otherwise: T): Optional<T>;
export function optional<T>(inner: Reader<T>, otherwise?: T): Optional<T | undefined> {
  return { reader: inner, otherwise };
}

/** The keys of a record: a reader for each required one, `optional(...)` for the others. */
export type Fields = Readonly<Record<string, Reader<unknown> | Optional<unknown>>>;

/** The value of `record(fields)`: the fields, and the record's place. */
export type ReadRecord<F extends Fields> = {
  readonly [Key in keyof F]: F[Key] extends Reader<infer T> ? T : F[Key] extends Optional<infer T> ? T : never;
} & { readonly place: Place };

/** A map with fixed keys. Reports unknown keys (suggesting the nearest known one), missing keys unless misspelt, and every error in the values. */
export function record<F extends Fields>(fields: F): Reader<ReadRecord<F>> {
  const names = Object.keys(fields);
  return reader(
    () => recordSchema(fields),
    (node, report) => {
      const map = mapOf(node, report);
      if (!map) return undefined;
      let isComplete = true;
      const free = names.filter(name => map.entries.get(name)?.isFilled ?? !map.entries.has(name));
      const misspelt = new Set<string | undefined>();
      for (const { key } of map.entries.values()) {
        if (names.includes(key.value)) continue;
        const known = free.length === 0 ? names : free;
        report(unknownKey(key.place, key.value, known));
        misspelt.add(nearest(key.value, known));
      }
      const missing = Object.entries(fields).flatMap(([name, field]) =>
        typeof field === 'function' && !map.entries.has(name) && !misspelt.has(name) ? [name] : [],
      );
      for (const name of missing) report(fault('BD132', map.place, { key: name }));
      // If just one key is missing, most likely its line is, and its content is now part of the key before: do not report that again.
      const isMisplaced = ({ value }: YamlEntry) =>
        missing.length === 1 && map.entries.size > 2 && value.kind === 'map';
      const values: Record<string, unknown> = { place: map.place };
      for (const [name, field] of Object.entries(fields)) {
        const entry = map.entries.get(name);
        const child = entry?.value;
        if (entry && isMisplaced(entry)) {
          isComplete = false;
          continue;
        }
        if (typeof field === 'function') {
          values[name] = child && field(child, report);
          isComplete &&= values[name] !== undefined;
        } else {
          values[name] =
            child === undefined || isEmpty(child) ? field.otherwise : (field.reader(child, report) ?? field.otherwise);
        }
      }
      return isComplete ? (values as ReadRecord<F>) : undefined;
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

/** A record of which some keys are filled in before it is read, where they are missing or empty: its schema does not ask for them. */
export function filledIn<T>(inner: Reader<T>, ...keys: readonly string[]): Reader<T> {
  const schema = (): Schema => {
    const { required, properties = {}, ...rest } = inner.schema();
    const asked = required?.filter(key => !keys.includes(key)) ?? [];
    const known = Object.entries(properties).map(
      ([key, property]) => [key, keys.includes(key) ? orEmpty(property) : property] as const,
    );
    return { ...rest, properties: Object.fromEntries(known), required: asked.length > 0 ? asked : undefined };
  };
  return reader(schema, (node, report) => inner(node, report));
}

/** The same reader with additions to its schema. */
function withSchema<T>(inner: Reader<T>, more: Schema): Reader<T> {
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

export function isEmpty(node: YamlNode): node is YamlText {
  return node.kind === 'text' && !node.quoted && isNull(node);
}

/** Empty, or YAML's null: `null`, `~`. */
function isNull({ text: written, quoted }: YamlText): boolean {
  return written.trim() === '' || (!quoted && /^(?:~|null|Null|NULL)$/.test(written));
}

function kindOf(node: YamlNode): 'text' | 'list' | 'map' | 'empty' {
  return node.kind === 'text' && isNull(node) ? 'empty' : node.kind;
}

/** The diagnostic for an unknown key, the same for every file. */
export function unknownKey(place: Place, key: string, known: readonly string[]): Diagnostic {
  return fault('BD131', place, { key, near: nearest(key, known), known });
}
