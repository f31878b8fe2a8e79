// Ids that the author chose, of slides, decks, charts, audiences and sources: lists of them, and maps with them as keys.

import type { Placed } from '../../diagnostics/diagnostics.ts';
import { fault } from '../../diagnostics/fault.ts';
import { list, mapping, placed, type Reader, reader, text } from '../../text/reader.ts';
import { idPattern } from './figure-cells.ts';

/** Ids with their places: `[gap, steps]`. */
export const ids = list(placed(text));

/** A reader of entries by id; ids written otherwise than `ai-use.it` are reported, and their entries are read all the same. */
export function byId<T>(entry: (id: Placed<string>) => Reader<T>): Reader<ReadonlyMap<string, T>> {
  const read = (id: Placed<string>) => {
    const inner = entry(id);
    return reader(inner.schema, (node, report) => {
      if (!idPattern.test(id.value)) report(fault('BD150', id.place, { text: id.value }));
      return inner(node, report);
    });
  };
  return mapping(read, { pattern: idPattern });
}
