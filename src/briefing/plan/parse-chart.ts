// Reads what the plan says of a chart.

import type { Placed } from '../../diagnostics/diagnostics.ts';
import { fault } from '../../diagnostics/fault.ts';
import {
  described,
  filledIn,
  list,
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
import type { byLanguage, placedByLanguage } from '../model/language.ts';
import type { ChartForm, PlannedChart } from '../model/plan.ts';
import { annotation } from './parse-annotation.ts';

/** What charts are in PowerPoint; `other` may say it where this does not. */
export function chartForm(other?: string): Reader<ChartForm> {
  const otherwise = other === undefined ? 'as when left out' : `as when left out, unless ${other} says otherwise`;
  return described(
    oneOf('native', 'picture'),
    `native: charts of PowerPoint with their data, as far as it has a counterpart for all that they draw; picture (${otherwise}): pictures.`,
  );
}

const barColor = described(offering('bar-colors', placed(text)), 'A color of the theme for this figure.');
const colors = mapping(() => barColor, { known: { largest: 'The color of the largest figure.' } });
const named = mapping(() => described(placed(text), 'The id of a figure.'));

/** A chart by its id: `gap: {spec: gap-bars, figures: [adoption, need], title: ...}`. */
export function chart(
  id: Placed<string>,
  words: ReturnType<typeof byLanguage>,
  placedWords: ReturnType<typeof placedByLanguage>,
): Reader<PlannedChart> {
  const fields = record({
    spec: described(
      offering('charts', placed(text)),
      'How it is drawn: the name of a specification in templates/charts, without .vl.json.',
    ),
    figures: optional(described(ids, 'Ids of the figures that it draws, in this order; or name a group instead.'), []),
    group: optional(
      described(placed(text), 'The group of figures that it draws, from the column “group” of the table of figures.'),
    ),
    sort: optional(
      described(
        oneOf('value', 'none'),
        'value: the largest first; none (as when left out): in the order of the plan or the table.',
      ),
      'none',
    ),
    colors: optional(
      described(colors, 'Colors by figure: the id of a figure, or “largest”, and a color of the theme.'),
      new Map<string, Placed<string>>(),
    ),
    named: optional(
      described(
        named,
        'Further figures that the specification reads by a name of its own, such as gap: the-difference.',
      ),
      new Map<string, Placed<string>>(),
    ),
    annotate: optional(
      described(
        list(annotation(placedWords)),
        'What the chart says of its own marks: callouts, lines and brackets, each with words.',
      ),
      [],
    ),
    charts: optional(chartForm('its audience or deck')),
    title: described(words, 'What the chart shows, for its subtitle and its alternative text.'),
  });
  const known = described(shared('chart', filledIn(fields, 'spec', 'title')), 'A picture of figures.');
  return reader(known.schema, (node, report) => {
    let isReported = false;
    const read = fields(node, diagnostic => {
      isReported = true;
      report(diagnostic);
    });
    if (read && read.figures.length === 0 && !read.group && !isReported)
      report(fault('BD156', id.place, { id: id.value }));
    if (!read) return undefined;
    const { annotate: annotations, ...others } = read;
    return { ...others, annotations, id: id.value, place: id.place };
  });
}
