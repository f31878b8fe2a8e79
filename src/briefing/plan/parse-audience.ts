// Reads what the plan says of an audience.

import type { Placed } from '../../diagnostics/diagnostics.ts';
import { fault } from '../../diagnostics/fault.ts';
import { brandColor } from '../../text/color.ts';
import {
  checked,
  described,
  filledIn,
  mapped,
  offering,
  oneOf,
  optional,
  placed,
  type Reader,
  record,
  shared,
  text,
} from '../../text/reader.ts';
import { ids } from '../figures/plan-id.ts';
import { dayPattern, isDay } from '../figures/table/date-cell.ts';
import type { byLanguage } from '../model/language.ts';
import type { Audience } from '../model/plan.ts';
import { namePattern, patternFault } from './deck-name.ts';
import { chartForm } from './parse-chart.ts';

const day = checked(
  placed(text),
  ({ value, place }) => (isDay(value) ? undefined : fault('BD152', place, { text: value })),
  {
    type: ['string'],
    pattern: dayPattern.source,
  },
);

const fileName = checked(placed(text), ({ value, place }) => patternFault(value, place), { pattern: namePattern });

/** An audience by its id: `ministry: {name: ..., language: ko, deck: short, theme: policy}`. */
export function audience(id: Placed<string>, words: ReturnType<typeof byLanguage>): Reader<Audience> {
  const fields = record({
    name: described(words, 'What this audience is called.'),
    language: described(offering('languages', placed(text)), 'The language of the deck, as in article.ko.md.'),
    deck: described(placed(text), 'The id of a deck, from “decks”.'),
    theme: described(offering('themes', placed(text)), 'How the deck looks: the name of a theme in templates/themes.'),
    brand: optional(brandColor),
    density: optional(
      described(
        placed(oneOf('talk', 'handout')),
        'talk (as when left out): to be shown; handout: to be read, with the notes beside the slides.',
      ),
    ),
    ratio: optional(described(placed(oneOf('16:9', '4:3')), 'Width to height of the page; 16:9 when left out.')),
    handout: optional(
      described(
        placed(oneOf('one', 'two')),
        'A handout on A4 in place of a deck to be shown: the slides as they are shown, one or two to a page, each with the text of the article that belongs to it.',
      ),
    ),
    event: optional(described(words, 'The occasion, for the cover and the footer.')),
    date: optional(described(day, 'The day, for the cover: 2024-11-22.')),
    venue: optional(described(words, 'The place, for the cover.')),
    presenter: optional(described(words, 'Who speaks, in place of the author.')),
    logo: optional(
      described(
        placed(text),
        'A picture in the folder of the briefing, for the cover and the footer: pictures/logo.svg.',
      ),
    ),
    mark: optional(described(words, 'Who may read the deck, or until when nobody may, for every slide.')),
    file: optional(
      described(
        fileName,
        'The name of the file, without .pptx: text with {date}, {title}, {event}, {audience}, {language}, {briefing}, {id} or {mark} in it. Without it, {briefing}.{id}.{language}.',
      ),
    ),
    notes: optional(
      described(
        placed(oneOf('none', 'own', 'all')),
        'What stands in the notes under the slides: none, the own words of the presenter (own), or these and the text of the article (all, as when left out).',
      ),
    ),
    'notes-language': optional(
      described(placed(text), 'The language of the notes, where it is not that of the slides.'),
    ),
    hidden: optional(described(ids, 'Ids of slides that the deck has but a slide show leaves out.'), []),
    charts: optional(chartForm('its deck')),
  });
  const known = described(
    shared('audience', filledIn(fields, 'name', 'language', 'deck', 'theme')),
    'Who hears which deck, and in which language.',
  );
  return mapped(known, ({ 'notes-language': notesLanguage, ...read }) => ({
    ...read,
    notesLanguage,
    id: id.value,
    place: id.place,
  }));
}
