// Readers that make typed values of a YAML tree and say exactly what is wrong where it is: plans, sources, locales and themes are read with them.
//
//   const section = record({ id: text, title: text, slides: optional(list(placed(text)), []) });
//   const read = section(node, report);   // { id: string, title: string, slides: readonly Placed<string>[], place: Place } | undefined
import { type Diagnostic, nearest, type Place, type Placed, type Report } from '../diagnostics/diagnostics.ts';
import type { YamlEntry, YamlMap, YamlNode, YamlText } from './yaml.ts';
import { type Kind, missingKey, noNumber, noneOf, unknownKey, wrongKind, wrongLength } from './yaml-messages.ts';

/**
 * Makes a value of a node. What is wrong it reports, all of it, and goes on with what is left: a list without the bad items,
 * a record without its bad optional fields; undefined when nothing is left. So look at the reports before you trust the value.
 */
export type Reader<T> = (node: YamlNode, report: Report) => T | undefined;

/** Text as written, in NFC, never empty: `Robots`, `012`, `2024-08`. */
export const text: Reader<string> = (node, report) => {
  if (node.kind !== 'text' || saysNothing(node)) {
    report(wrongKind(node.place, 'text', kindOf(node)));
    return undefined;
  }
  return node.text.normalize('NFC');
};

/** Text that may also be empty or a space when it stands in quotes: `", "`, `" "`, `""`. */
export const mark: Reader<string> = (node, report) =>
  node.kind === 'text' && node.quoted ? node.text.normalize('NFC') : text(node, report);

/** A number in plain digits: `12`, `-3`, `0.5`; not `012`, `0x10`, `1e3` or `+5`. */
export const number: Reader<number> = (node, report) => {
  const written = text(node, report);
  if (written === undefined) return undefined;
  if (!/^-?(0|[1-9][0-9]*)(\.[0-9]+)?$/.test(written)) {
    report(noNumber(node.place, written));
    return undefined;
  }
  return Number(written);
};

/** `true` or `false`, also written `yes` or `no`. */
export const boolean: Reader<boolean> = (node, report) => {
  const word = oneOf('true', 'false', 'yes', 'no')(node, report);
  return word === undefined ? undefined : word === 'true' || word === 'yes';
};

/** One of the given words: `oneOf('across', 'down')`. */
export function oneOf<const Word extends string>(...words: readonly Word[]): Reader<Word> {
  return (node, report) => {
    const written = text(node, report);
    if (written === undefined) return undefined;
    const word = words.find(candidate => candidate === written);
    if (word === undefined) report(noneOf(node.place, written, words));
    return word;
  };
}

/** What `reader` reads, with its place: `placed(text)`. */
export function placed<T>(reader: Reader<T>): Reader<Placed<T>> {
  return (node, report) => {
    const value = reader(node, report);
    return value === undefined ? undefined : { value, place: node.place };
  };
}

/** What `reader` reads, made into something else: `mapped(text, name => ({ name }))`. */
export function mapped<T, U>(reader: Reader<T>, make: (value: T, place: Place) => U): Reader<U> {
  return (node, report) => {
    const value = reader(node, report);
    return value === undefined ? undefined : make(value, node.place);
  };
}

/** What `reader` reads, unless `fault` finds something wrong with it: `checked(text, (id, place) => (isId(id) ? undefined : badId(place, id)))`. */
export function checked<T>(reader: Reader<T>, fault: (value: T, place: Place) => Diagnostic | undefined): Reader<T> {
  return (node, report) => {
    const value = reader(node, report);
    if (value === undefined) return undefined;
    const found = fault(value, node.place);
    if (!found) return value;
    report(found);
    return undefined;
  };
}

/** A list, `[a, b]` or lines that begin with `- `; every item is read, so that all faults are reported. */
export function list<T>(item: Reader<T>): Reader<readonly T[]> {
  return (node, report) => {
    if (node.kind !== 'list') {
      report(wrongKind(node.place, 'list', kindOf(node), node.kind === 'text' ? node.text.trim() : ''));
      return undefined;
    }
    return node.items.map(child => item(child, report)).filter(value => value !== undefined);
  };
}

/** Exactly so many numbers: `numbers(4)` reads the box `[48, 42, 864, 72]`. */
export function numbers(count: 2): Reader<readonly [number, number]>;
export function numbers(count: 4): Reader<readonly [number, number, number, number]>;
export function numbers(count: number): Reader<readonly number[]> {
  return (node, report) => {
    const values = list(number)(node, report);
    if (values === undefined || values.length === count) return values;
    report(wrongLength(node.place, count, values.length));
    return undefined;
  };
}

/** A map with keys of the author's own: `mapping(() => text)` reads `{ink: 16202C, accent: B93C0C}`. The reader of a value may depend on its key. */
export function mapping<T>(value: (key: Placed<string>) => Reader<T>): Reader<ReadonlyMap<string, T>> {
  return (node, report) => {
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
  };
}

/** A field of a record that may be left out, or be left empty (`venue:`); then it is `otherwise`. */
export interface Optional<T> {
  readonly reader: Reader<T>;
  readonly otherwise: T;
}

/** `optional(text)` is undefined when left out, `optional(list(text), [])` an empty list. */
export function optional<T>(reader: Reader<T>): Optional<T | undefined>;
export function optional<T>(reader: Reader<T>, otherwise: T): Optional<T>;
export function optional<T>(reader: Reader<T>, otherwise?: T): Optional<T | undefined> {
  return { reader, otherwise };
}

/** The known keys of a record: a reader for a required one, `optional(...)` for the others. */
export type Fields = Readonly<Record<string, Reader<unknown> | Optional<unknown>>>;

/** What `record(fields)` reads: a value by key, and the record's own place. */
export type ReadRecord<F extends Fields> = {
  readonly [Key in keyof F]: F[Key] extends Reader<infer T> ? T : F[Key] extends Optional<infer T> ? T : never;
} & { readonly place: Place };

/** A map with known keys; reports unknown keys (with the nearest known one), missing ones unless they are misspelt, and every fault inside. */
export function record<F extends Fields>(fields: F): Reader<ReadRecord<F>> {
  return (node, report) => {
    const map = mapOf(node, report);
    if (!map) return undefined;
    let whole = true;
    const names = Object.keys(fields);
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
    for (const name of missing) report(missingKey(map.place, name));
    // Where just one part is missing, its first line most likely is, and what belongs to it stands in the part before: that is not told again.
    const isMisplaced = ({ value }: YamlEntry) => missing.length === 1 && map.entries.size > 2 && value.kind === 'map';
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
  };
}

function mapOf(node: YamlNode, report: Report): YamlMap | undefined {
  if (node.kind === 'map') return node;
  report(wrongKind(node.place, 'map', kindOf(node)));
  return undefined;
}

function isEmpty(node: YamlNode): node is YamlText {
  return node.kind === 'text' && !node.quoted && saysNothing(node);
}

/** Nothing, or what YAML has for it: `null`, `~`. */
function saysNothing({ text: written, quoted }: YamlText): boolean {
  return written.trim() === '' || (!quoted && /^(?:~|null|Null|NULL)$/.test(written));
}

function kindOf(node: YamlNode): Kind {
  return node.kind === 'text' && saysNothing(node) ? 'empty' : node.kind;
}
