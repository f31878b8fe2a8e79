// Reads the plan of a briefing (`briefing.yaml`).

import type { Report } from '../../diagnostics/diagnostics.ts';
import { fault } from '../../diagnostics/fault.ts';
import {
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
import type { YamlNode } from '../../text/yaml.ts';
import { byId } from '../figures/plan-id.ts';
import { byLanguage, placedByLanguage } from '../model/language.ts';
import type { Plan, PlannedChart, PlannedSilence } from '../model/plan.ts';
import { audience } from './parse-audience.ts';
import { chart } from './parse-chart.ts';
import { deck } from './parse-deck.ts';
import { slide } from './parse-slide.ts';
import { ownUnits } from './parse-units.ts';

/**
 * Reads the tree of a plan that has been completed: `parsePlan(node, ['en', 'ko'], report)`. One text stands for all of `languages`.
 * Undefined when a part is missing that every plan must have; all faults are reported, and what has faults may be missing from the plan.
 */
export function parsePlan(node: YamlNode, languages: readonly string[], report: Report): Plan | undefined {
  const read = planReader(languages)(node, report);
  if (!read) return undefined;
  const { silence: silences, ...others } = read;
  return { ...others, silences, file: node.place.file };
}

/** A reader of the plan of a briefing in these languages. */
export function planReader(languages: readonly string[]) {
  const words = byLanguage(languages);
  const audiences = atLeastOne(byId(id => audience(id, words)));
  const fields = record({
    title: described(
      words,
      'The title of the briefing, for footers and the properties of the decks. One text for all languages, or {en: ..., ko: ...}.',
    ),
    author: optional(described(words, 'Who wrote it.'), {}),
    organization: optional(described(words, 'For whom the author speaks.'), {}),
    source: optional(
      described(
        placed(text),
        'The id of sources.yaml that is named on slides with no other source: that of the article itself. Without it these name none.',
      ),
    ),
    slides: described(
      byId(slide),
      'The slides, once for all languages and decks, by id. Their words stand in the articles: :::slide{#id}.',
    ),
    decks: described(
      byId(id => deck(id, words)),
      'The decks by id: which slides, in which order.',
    ),
    charts: optional(
      described(
        byId(id => chart(id, words, placedByLanguage(languages))),
        'The charts by id.',
      ),
      new Map<string, PlannedChart>(),
    ),
    audiences: described(audiences, 'Who hears what, by id. Each audience gets one deck.'),
    units: optional(
      described(
        ownUnits(languages),
        'Units of your own, by the name that the column unit of the table of figures has.',
      ),
    ),
    silence: optional(
      described(
        list(silence),
        'What “npx briefdeck check” finds, or the build warns of, and is meant so: rules that are silenced, each at a place and with a reason.',
      ),
      [],
    ),
  });
  return described(
    filledIn(fields, 'title', 'slides', 'decks', 'audiences'),
    'The plan of a briefing (briefing.yaml): its slides once for all languages, its decks and charts, and who hears what.',
  );
}

const silence: Reader<PlannedSilence> = described(
  shared(
    'silence',
    record({
      rule: described(
        offering('rules', placed(text)),
        'The code of the rule, as “npx briefdeck check” shows it (docs/check.md says what each asks for), or of a warning of the build: BD609.',
      ),
      slide: optional(
        described(placed(text), 'The id of a slide, its continuations included; without it, all slides.'),
      ),
      shape: optional(
        described(
          placed(text),
          'The name of a shape, with or without the slide’s; without it, all of the slide. Only for rules of the check.',
        ),
      ),
      chart: optional(described(placed(text), 'The id of a chart. Only for warnings of the build.')),
      figure: optional(described(placed(text), 'The id of a figure. Only for warnings of the build.')),
      reason: described(text, 'Why it is meant so.'),
    }),
  ),
  'A rule, or a warning of the build, that is silenced.',
);

/** Reports a map without entries, with which nothing would be made. */
function atLeastOne<T>(entries: Reader<T>): Reader<T> {
  return reader(
    () => ({ ...entries.schema(), minProperties: 1 }),
    (node, report) => {
      if (node.kind === 'map' && node.entries.size === 0) report(fault('BD157', node.place, {}));
      return entries(node, report);
    },
  );
}
