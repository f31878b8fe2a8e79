// The JSON Schemas (draft 07) for editors: the part that every reader carries, and how they are assembled into files.

export type SchemaType = 'string' | 'number' | 'integer' | 'boolean' | 'null' | 'array' | 'object';

/** Names that an editor offers without wanting one of them; which there are is known where the schema of the file is made. */
export type Offer =
  | 'slide-templates'
  | 'deck-templates'
  | 'charts'
  | 'themes'
  | 'themes-to-extend'
  | 'colors'
  | 'bar-colors'
  | 'languages'
  | 'language-tags'
  | 'rules';

/** As much of a JSON Schema as the readers say. */
export interface Schema {
  readonly description?: string | undefined;
  /** A part with a name stands once in the file, under its definitions: `placeholder`. */
  readonly name?: string | undefined;
  readonly type?: readonly SchemaType[] | undefined;
  readonly enum?: readonly (string | null)[] | undefined;
  readonly offers?: Offer | undefined;
  readonly pattern?: string | undefined;
  readonly minimum?: number | undefined;
  readonly maximum?: number | undefined;
  readonly multipleOf?: number | undefined;
  readonly examples?: readonly string[] | undefined;
  readonly properties?: Readonly<Record<string, Schema>> | undefined;
  readonly patternProperties?: Readonly<Record<string, Schema>> | undefined;
  readonly propertyNames?: { readonly pattern: string } | undefined;
  readonly additionalProperties?: Schema | false | undefined;
  readonly minProperties?: number | undefined;
  readonly required?: readonly string[] | undefined;
  readonly items?: Schema | undefined;
  readonly minItems?: number | undefined;
  readonly maxItems?: number | undefined;
  readonly anyOf?: readonly Schema[] | undefined;
}

/** A schema of which parts may be left empty (`venue:`). */
export function orEmpty(schema: Schema): Schema {
  const { description, ...rest } = schema;
  const { name, type, enum: words, anyOf } = rest;
  if (words) return { ...schema, enum: [...words, null] };
  if (type && !name && !anyOf) return { ...schema, type: [...type, 'null'] };
  return { description, anyOf: [...(name ? [rest] : (anyOf ?? [rest])), { type: ['null'] }] };
}

/** A schema with each of its parts changed. */
function withParts(schema: Schema, change: (part: Schema) => Schema): Schema {
  const all = (parts: Readonly<Record<string, Schema>> | undefined) =>
    parts && Object.fromEntries(Object.entries(parts).map(([key, part]) => [key, change(part)]));
  return {
    ...schema,
    properties: all(schema.properties),
    patternProperties: all(schema.patternProperties),
    additionalProperties: schema.additionalProperties && change(schema.additionalProperties),
    items: schema.items && change(schema.items),
    anyOf: schema.anyOf?.map(change),
  };
}

/** A schema of a file that says only what it does otherwise than another: nothing must be there. */
export function withoutRequired(schema: Schema): Schema {
  return { ...withParts(schema, withoutRequired), required: undefined };
}

/** Of a schema, only what must be there; undefined when nothing must. */
export function onlyRequired(schema: Schema): Schema | undefined {
  const { required, anyOf = [] } = schema;
  const properties = Object.entries(schema.properties ?? {}).flatMap(([key, part]) => {
    const needed = onlyRequired(part);
    return needed ? [[key, needed] as const] : [];
  });
  const additionalProperties = schema.additionalProperties ? onlyRequired(schema.additionalProperties) : undefined;
  const items = schema.items && onlyRequired(schema.items);
  const needed = anyOf.map(onlyRequired).find(part => part !== undefined);
  if (!required && properties.length === 0 && !additionalProperties && !items) return needed;
  return {
    required,
    properties: properties.length > 0 ? Object.fromEntries(properties) : undefined,
    additionalProperties,
    items,
  };
}

/** What stands at the head of the schema of a file. */
export interface SchemaFile {
  readonly title: string;
  readonly schema: Schema;
  /** What must be there unless one key is (`extends`). */
  readonly unless?: { readonly key: string; readonly schema: Schema | undefined };
}

/** The text of the schema of a file, with its named parts under `definitions` and the names that an editor offers. */
export function schemaText({ title, schema, unless }: SchemaFile, offered: Readonly<Record<Offer, readonly string[]>>) {
  const definitions = new Map<string, string>();
  const parts: Record<string, object> = {};
  const whole = (part: Schema): object => {
    const { name, description, ...rest } = part;
    if (name === undefined) return { description, ...inside(rest) };
    const definition = inside(rest);
    const text = JSON.stringify(definition);
    const other = definitions.get(name);
    if (other !== undefined && other !== text) throw new Error(`Two parts are called “${name}”: ${other} and ${text}.`);
    definitions.set(name, text);
    parts[name] = definition;
    return { description, $ref: `#/definitions/${name}` };
  };
  const all = (children: Readonly<Record<string, Schema>> | undefined) =>
    children && Object.fromEntries(Object.entries(children).map(([key, child]) => [key, whole(child)]));
  const inside = ({ offers, ...part }: Schema): object => {
    const own = {
      ...part,
      type: part.type?.length === 1 ? part.type[0] : part.type,
      properties: all(part.properties),
      patternProperties: all(part.patternProperties),
      additionalProperties: part.additionalProperties && whole(part.additionalProperties),
      items: part.items && whole(part.items),
      anyOf: part.anyOf?.map(whole),
    };
    return offers ? { anyOf: [{ enum: offered[offers] }, own] } : own;
  };
  const file = whole(schema);
  const otherwise = unless?.schema && { if: { required: [unless.key] }, else: whole(unless.schema) };
  const head = { $schema: 'http://json-schema.org/draft-07/schema#', title, definitions: parts };
  return `${JSON.stringify({ ...head, ...file, ...otherwise }, null, 2)}\n`;
}
