// Values as YAML, as an author would write it: short mappings in one line, texts in quotes only where they need them.
import { Document, isMap, isScalar, visit } from 'yaml';

export type YamlValue =
  | string
  | number
  | boolean
  | readonly YamlValue[]
  | { readonly [key: string]: YamlValue | undefined };

/** Longer mappings and lists are written over several lines. */
const LONGEST_LINE = 100;

/** `writeYaml({ title: { en: 'AI' } })` is `title: {en: AI}`; keys without a value are left out. */
export function writeYaml(value: YamlValue): string {
  const document = new Document(withoutUndefined(value));
  visit(document, {
    // Typographic quotation marks around a whole text look like a mistake without those of YAML.
    Scalar: (_, node) => {
      if (typeof node.value === 'string' && /^(?:“[^“”]+”|‘[^‘’]+’)$/u.test(node.value)) node.type = 'QUOTE_SINGLE';
    },
    Collection: (key, node, path) => {
      const isTop = path.length < 2;
      const leaves = node.items.every(
        item =>
          isScalar(item) || (typeof item === 'object' && item !== null && 'value' in item && isScalar(item.value)),
      );
      const length = String(JSON.stringify(node.toJSON())).length;
      if (!isTop && key !== null && leaves && length <= LONGEST_LINE && (isMap(node) || node.items.length > 0))
        node.flow = true;
    },
  });
  if (isMap(document.contents))
    for (const { key, value: below } of document.contents.items)
      if (isScalar(key) && isMap(below) && below.flow !== true) key.spaceBefore = true;
  return document.toString({ flowCollectionPadding: false, lineWidth: 0, singleQuote: true });
}

function withoutUndefined(value: YamlValue): unknown {
  if (Array.isArray(value)) return value.map(withoutUndefined);
  if (typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, each]) => (each === undefined ? [] : [[key, withoutUndefined(each)]])),
  );
}
