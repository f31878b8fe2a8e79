// Reads what the plan says of a slide.

import type { Placed } from '../../diagnostics/diagnostics.ts';
import { fault } from '../../diagnostics/fault.ts';
import {
  boolean,
  described,
  filledIn,
  mapped,
  mapping,
  offering,
  oneOf,
  optional,
  placed,
  type Reader,
  reader,
  record,
  shared,
  text,
} from '../../text/reader.ts';
import { ids } from '../figures/plan-id.ts';
import type { PlannedSlide } from '../model/plan.ts';

/** A slide by its id: `gap: {template: chart, chart: gap}`. */
export function slide(id: Placed<string>): Reader<PlannedSlide> {
  return mapped(fields, ({ continue: continues, ...read }) => ({
    ...read,
    continues,
    id: id.value,
    place: id.place,
    holds: read.holds === 'none' ? [] : read.holds,
    claimsNoFigures: read.holds === 'none',
  }));
}

const twoCharts = reader<NonNullable<PlannedSlide['charts']>>(
  () => ({ ...ids.schema(), minItems: 2, maxItems: 2 }),
  (node, report) => {
    const charts = ids(node, report);
    const [left, right, ...others] = charts ?? [];
    if (left && right && others.length === 0) return [left, right];
    if (charts) report(fault('BD180', node.place, { found: charts.length }));
    return undefined;
  },
);

/** What must be true of the figures: a list of conditions, or `none` where no figure can tell. */
const claims = reader<readonly Placed<string>[] | 'none'>(
  () => ({ anyOf: [{ enum: ['none'] }, ids.schema()] }),
  (node, report) => (node.kind === 'text' && node.text === 'none' ? 'none' : ids(node, report)),
);

const rowsPattern = /^([1-9][0-9]{0,4})(?: ?[-–~] ?([1-9][0-9]{0,4}))?$/;

/** `1-3`, or `2` for one row; from 1, both ends included. */
const rows = reader<NonNullable<PlannedSlide['rows']>>(
  () => ({ type: ['string', 'integer'], pattern: rowsPattern.source, examples: ['1-3'] }),
  (node, report) => {
    const written = text(node, report);
    if (written === undefined) return undefined;
    const match = rowsPattern.exec(written);
    const from = Number(match?.[1]);
    const to = Number(match?.[2] ?? match?.[1]);
    if (match && from <= to) return { from, to, place: node.place };
    report(fault('BD151', node.place, { text: written }));
    return undefined;
  },
);

/** A setting for a template: a number or true/false as such unless in quotes, else text. */
const setting = reader<string | number | boolean>(text.schema, (node, report) => {
  const written = text(node, report);
  if (written === undefined || (node.kind === 'text' && node.quoted)) return written;
  if (written === 'true' || written === 'false') return written === 'true';
  return /^-?(?:0|[1-9][0-9]{0,14})(?:\.[0-9]{1,6})?$/.test(written) ? Number(written) : written;
});

const settings = mapped(
  mapping(() => described(setting, 'A number, true or false, or a text.')),
  read => Object.fromEntries(read),
);

const fields = described(
  shared(
    'slide',
    filledIn(
      record({
        template: described(
          offering('slide-templates', placed(text)),
          'The kind of slide: the name of a template in templates/slides.',
        ),
        chart: optional(described(placed(text), 'The id of the chart that it shows, from “charts” below.')),
        charts: optional(
          described(twoCharts, 'The ids of the two charts that it shows side by side, in place of “chart”.'),
        ),
        table: optional(described(placed(text), 'The id of a table of the article, as in <!-- table: id -->.')),
        rows: optional(
          described(
            rows,
            'Which rows of that table, from 1, both ends included: 1-3, or 2 for one row. Without it, all of them.',
          ),
        ),
        sources: optional(described(ids, 'Ids of sources.yaml that the slide names, beside those of its figures.'), []),
        holds: optional(
          described(
            claims,
            'What must be true of the figures for the headline to be true, such as exports > 50%, exports < imports / 2 or largest(group) = group.id. When one of them is false, no deck is made. none: the headline claims nothing that figures could tell.',
          ),
          [],
        ),
        continue: optional(
          described(
            boolean,
            'Whether it may go on over further slides where its text does not fit; yes when left out.',
          ),
          true,
        ),
        appear: optional(
          described(
            placed(oneOf('columns', 'points', 'rows')),
            'What appears click by click when the slide is shown: its columns, points or rows. Without it, all of it is there from the beginning.',
          ),
        ),
        options: optional(
          described(
            settings,
            'Settings that the template of this kind reads by name, such as large: true for a table.',
          ),
          {},
        ),
      }),
      'template',
    ),
  ),
  'What kind of slide it is, and what it shows beside the words that the articles give it.',
);
