// Reads what the plan says of a deck.

import type { Place, Placed, Report } from '../../diagnostics/diagnostics.ts';
import { fault } from '../../diagnostics/fault.ts';
import {
  checked,
  described,
  filledIn,
  list,
  offering,
  optional,
  placed,
  type Reader,
  reader,
  record,
  shared,
  text,
} from '../../text/reader.ts';
import { idPattern } from '../figures/figure-cells.ts';
import { ids } from '../figures/plan-id.ts';
import type { byLanguage } from '../model/language.ts';
import { type PlannedDeck, type PlannedSection, slidesOf } from '../model/plan.ts';
import { chartForm } from './parse-chart.ts';

/** A deck by its id: `talk: {template: lecture, opening: [cover], sections: [...]}`. */
export function deck(id: Placed<string>, words: ReturnType<typeof byLanguage>): Reader<PlannedDeck> {
  const section: Reader<PlannedSection> = record({
    id: described(
      checked(text, (value, place) => (idPattern.test(value) ? undefined : fault('BD150', place, { text: value })), {
        pattern: idPattern.source,
      }),
      'Its id: small letters, digits, hyphens and dots.',
    ),
    title: described(words, 'Its name.'),
    line: optional(described(words, 'One line under its name in the contents.'), {}),
    slides: described(ids, 'Ids of its slides, in their order.'),
  });
  const sections = list(described(section, 'A part of the deck with a name of its own in the contents.'));
  const fields = record({
    template: described(
      offering('deck-templates', placed(text)),
      'The kind of deck: the name of a template in templates/decks.',
    ),
    opening: optional(described(ids, 'Ids of the slides before the first section.'), []),
    sections: optional(described(sections, 'Its sections, in their order.'), []),
    closing: optional(described(ids, 'Ids of the slides after the last section.'), []),
    charts: optional(chartForm()),
  });
  const known = described(shared('deck', filledIn(fields, 'template')), 'Which slides it has, in which order.');
  return reader(known.schema, (node, report) => {
    const read = fields(node, report);
    if (!read) return undefined;
    const planned = { ...read, id: id.value, place: id.place };
    reportRepeated(planned, report);
    return planned;
  });
}

function reportRepeated(planned: PlannedDeck, report: Report): void {
  const used = slidesOf(planned);
  if (used.length === 0) report(fault('BD153', planned.place, { id: planned.id }));
  const seen = new Map<string, Place>();
  for (const { value, place } of used) {
    const earlier = seen.get(value);
    if (earlier) report(fault('BD154', place, { slide: value, deck: planned.id, earlier }));
    else seen.set(value, place);
  }
  const sections = new Map<string, Place>();
  for (const { id, place } of planned.sections) {
    const earlier = sections.get(id);
    if (earlier) report(fault('BD155', place, { id, earlier }));
    else sections.set(id, place);
  }
}
