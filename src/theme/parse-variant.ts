// Reads the variants of a theme.
import { list, mapping, number, numbers, optional, type Reader, record, text } from '../text/reader.ts';
import { decorationReader, placeholderReader } from './parse-layout.ts';
import type { Variant } from './variant.ts';

const variantRecord = record({
  size: optional(numbers(2)),
  across: optional(number, 1),
  body: optional(number, 1),
  type: optional(number, 1),
  'least-type': optional(number, 12),
  'usual-type': optional(number),
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
  decorations: optional(list(decorationReader), []),
});

/** A variant that waits for its name. */
export const variantReader: Reader<(name: string) => Variant> = (node, report) => {
  const read = variantRecord(node, report);
  if (!read) return undefined;
  const { size, across, body, type, except, keep, most, decorations } = read;
  const leastType = read['least-type'];
  const usualType = read['usual-type'] ?? leastType;
  const placeholders = new Map([...read.placeholders].map(([key, one]) => [key, { ...one, name: key }]));
  return name => ({
    name,
    size,
    across,
    body,
    type,
    leastType,
    usualType,
    except,
    keep,
    most,
    placeholders,
    decorations,
  });
};
