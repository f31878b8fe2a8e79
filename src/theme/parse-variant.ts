// Reads the variants of a theme.
import { list, mapping, number, numbers, optional, type Reader, record, text } from '../briefing/reader.ts';
import { placeholderReader } from './parse-layout.ts';
import type { Variant } from './variant.ts';

const variantRecord = record({
  size: optional(numbers(2)),
  across: optional(number, 1),
  body: optional(number, 1),
  type: optional(number, 1),
  'least-type': optional(number, 12),
  except: optional(list(text), []),
  keep: optional(list(text), []),
  most: optional(
    mapping(() => number),
    new Map(),
  ),
  placeholders: optional(
    mapping(() => placeholderReader),
    new Map(),
  ),
});

/** A variant that waits for its name. */
export const variantReader: Reader<(name: string) => Variant> = (node, report) => {
  const read = variantRecord(node, report);
  if (!read) return undefined;
  const { size, across, body, type, except, keep, most } = read;
  const placeholders = new Map([...read.placeholders].map(([key, one]) => [key, { ...one, name: key }]));
  return name => ({ name, size, across, body, type, leastType: read['least-type'], except, keep, most, placeholders });
};
