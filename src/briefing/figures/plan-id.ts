// Maps whose keys are ids that the author chose: of slides, decks, charts, audiences and sources.
import type { Placed } from '../../diagnostics/diagnostics.ts';
import { mapping, type Reader } from '../../text/reader.ts';
import { badPlanId } from '../plan/plan-messages.ts';
import { idPattern } from './figure-cells.ts';

/** A reader of entries by id; ids written otherwise than `ai-use.it` are reported, and their entries are read all the same. */
export function byId<T>(entry: (id: Placed<string>) => Reader<T>): Reader<ReadonlyMap<string, T>> {
  return mapping(id => (node, report) => {
    if (!idPattern.test(id.value)) report(badPlanId(id.place, id.value));
    return entry(id)(node, report);
  });
}
