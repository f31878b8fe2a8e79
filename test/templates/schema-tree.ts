// Walks through a JSON Schema, and asks a reader of the program what it expects at the same place.
import type { Report } from '../../src/diagnostics/diagnostics.ts';

/** As much of a JSON Schema (draft 07) as the schemas of `templates/schema` use. */
export interface Schema {
  readonly $ref?: string;
  readonly description?: string;
  readonly type?: string | readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: Schema | false;
  readonly patternProperties?: Readonly<Record<string, Schema>>;
  readonly propertyNames?: { readonly pattern: string };
  readonly items?: Schema;
  readonly required?: readonly string[];
  readonly enum?: readonly (string | null)[];
  readonly pattern?: string;
  readonly minItems?: number;
  readonly maxItems?: number;
  /** Words that are offered, and what may stand there beside them; or lists of other lengths. */
  readonly anyOf?: readonly Schema[];
  readonly definitions?: Readonly<Record<string, Schema>>;
  readonly else?: Schema;
}

/** A place in a file: keys, `'aa'` for a key that the author chooses, `0` for an item of a list. */
export type Path = readonly (string | 0)[];

export interface SchemaNode {
  readonly path: Path;
  readonly schema: Schema;
  /** Keys that must be there, also those that only a file which stands alone must have. */
  readonly required: readonly string[];
  /** Words that an editor offers beside anything else that may stand there. */
  readonly offered: readonly string[];
}

/** A key that an author may choose anywhere: an id, a language, a name. */
const chosen = 'aa';

/** The words that a schema wants: those that it lists, or what its pattern leaves beside true and false. */
export function wordsOf({ enum: listed, type = [], pattern = '' }: Schema): readonly string[] {
  if (listed) return listed.filter(word => word !== null);
  const words = /^\^\(\?:([a-z|]+)\)\$$/.exec(pattern)?.[1];
  return type.includes('boolean') && words ? words.split('|') : [];
}

/** Every place that a schema describes. */
export function placesOf(root: Schema): readonly SchemaNode[] {
  const resolve = (schema: Schema | undefined): Schema => {
    if (schema?.$ref === undefined) return schema ?? {};
    const { $ref, ...own } = schema;
    return { ...resolve(root.definitions?.[$ref.replace('#/definitions/', '')]), ...own };
  };
  const otherThanOffered = (schema: Schema): Schema => {
    const others = schema.anyOf?.filter(
      choice => choice.enum === undefined && (choice.$ref ?? choice.type) !== undefined && choice.type !== 'null',
    );
    return others?.[0] ? { ...otherThanOffered(resolve(others[0])), ...schema } : schema;
  };
  const offeredIn = (schema: Schema): readonly string[] =>
    schema.anyOf?.map(resolve).flatMap(choice => [...wordsOf(choice), ...offeredIn(choice)]) ?? [];
  const visit = (path: Path, from: Schema, strictFrom: Schema): readonly SchemaNode[] => {
    const choices = resolve(from);
    const schema = otherThanOffered(choices);
    const offered = offeredIn(choices);
    const strict = resolve(strictFrom);
    const required = [...(schema.required ?? []), ...(strict.required ?? [])];
    const named = Object.entries(schema.properties ?? {}).flatMap(([key, child]) =>
      visit([...path, key], child, strict.properties?.[key] ?? (strict.additionalProperties || {})),
    );
    const free = schema.additionalProperties
      ? visit([...path, chosen], schema.additionalProperties, strict.additionalProperties || {})
      : [];
    const items = schema.items ? visit([...path, 0], schema.items, strict.items ?? {}) : [];
    return [{ path, schema, required, offered }, ...named, ...free, ...items];
  };
  return visit([], root, root.else ?? {});
}

/** What a reader reports when `leaf` (as YAML on one line) stands at a place and nothing else in the file: code, text, next step. */
export type Answer = { readonly code: string; readonly what: string; readonly next: string };

/** A file with one leaf in it. */
export function fileWith(path: Path, leaf: string): string {
  const before = path.map(key => (key === 0 ? '[' : `{${JSON.stringify(key)}: `)).join('');
  const after = path.map(key => (key === 0 ? ']' : '}'));
  return `${before}${leaf}${after.reverse().join('')}\n`;
}

/** Reads a file with one leaf in it and answers what is reported at the leaf itself or inside it. */
export function ask(read: (text: string, report: Report) => unknown, path: Path, leaf: string): readonly Answer[] {
  const text = fileWith(path, leaf);
  const from = text.length - 1 - path.length - leaf.length + 1;
  const to = from + leaf.length;
  const answers: Answer[] = [];
  read(text, ({ code, place, what, next }) => {
    const column = place?.column ?? 0;
    if (column >= from && column < to) answers.push({ code, what: what.en, next: next?.en ?? '' });
  });
  return answers;
}

/** The words between “…” in a text. */
export const quotedIn = (text: string): readonly string[] =>
  [...text.matchAll(/“([^”]*)”/g)].map(match => match[1] ?? '');

/** The words of a list at the end of a sentence: `Keys here: a, b.` */
export const listedIn = (text: string): readonly string[] => text.replace(/^[^:]*: |\.$/g, '').split(', ');
