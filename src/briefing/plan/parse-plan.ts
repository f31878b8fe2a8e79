// Reads the plan of a briefing (`briefing.yaml`).
import type { Place, Placed, Report } from '../../diagnostics/diagnostics.ts';
import type { ParseYaml } from '../../text/kept-yaml.ts';
import {
  boolean,
  checked,
  list,
  mapped,
  mapping,
  oneOf,
  optional,
  placed,
  type Reader,
  record,
  text,
} from '../../text/reader.ts';
import { parseYaml, type YamlNode } from '../../text/yaml.ts';
import { idPattern } from '../figures/figure-cells.ts';
import { byId } from '../figures/plan-id.ts';
import { isDay } from '../figures/table/date-cell.ts';
import { byLanguage } from '../model/language.ts';
import type {
  Audience,
  Plan,
  PlannedChart,
  PlannedDeck,
  PlannedSection,
  PlannedSilence,
  PlannedSlide,
} from '../model/plan.ts';
import { notTwoCharts } from './audience-messages.ts';
import { patternFault } from './deck-name.ts';
import { ownUnits } from './parse-units.ts';
import {
  badDay,
  badPlanId,
  badRows,
  chartWithoutFigures,
  deckWithoutSlides,
  sectionTwice,
  slideTwiceInDeck,
  withoutAudience,
} from './plan-messages.ts';

/**
 * Reads a plan: `parsePlan('data/a/briefing.yaml', text, ['en', 'ko'], report)`. One text stands for all of `languages`. Undefined when
 * a part is missing that every plan must have; all faults are reported, and what has faults may be missing from the plan.
 */
export function parsePlan(
  file: string,
  source: string,
  languages: readonly string[],
  report: Report,
  parse: ParseYaml = parseYaml,
): Plan | undefined {
  const words = byLanguage(languages);
  const plan = record({
    title: words,
    author: optional(words, {}),
    organization: optional(words, {}),
    source: placed(text),
    slides: byId(slide),
    decks: byId(id => deck(id, words)),
    charts: optional(
      byId(id => chart(id, words)),
      new Map<string, PlannedChart>(),
    ),
    audiences: atLeastOne(byId(id => audience(id, words))),
    units: optional(ownUnits(languages)),
    silence: optional(list(silence), []),
  });
  const node = parse(file, source, report);
  const read = node && plan(node, report);
  if (!read) return undefined;
  const { silence: silences, ...others } = read;
  return { ...others, silences, file };
}

type Words = ReturnType<typeof byLanguage>;

const names = optional(list(placed(text)), []);

function slide(id: Placed<string>): Reader<PlannedSlide> {
  const fields = record({
    template: placed(text),
    chart: optional(placed(text)),
    charts: optional(twoCharts),
    table: optional(placed(text)),
    rows: optional(rows),
    sources: names,
    holds: optional(claims, []),
    continue: optional(boolean, true),
    options: optional(settings, {}),
  });
  return mapped(fields, ({ continue: continues, ...read }) => ({
    ...read,
    continues,
    id: id.value,
    place: id.place,
    holds: read.holds === 'none' ? [] : read.holds,
    claimsNoFigures: read.holds === 'none',
  }));
}

const twoCharts: Reader<NonNullable<PlannedSlide['charts']>> = (node, report) => {
  const charts = list(placed(text))(node, report);
  const [left, right, ...others] = charts ?? [];
  if (left && right && others.length === 0) return [left, right];
  if (charts) report(notTwoCharts(node.place, charts.length));
  return undefined;
};

/** What must be true of the figures: a list of conditions, or `none` where no figure can tell. */
const claims: Reader<readonly Placed<string>[] | 'none'> = (node, report) =>
  node.kind === 'text' && node.text === 'none' ? 'none' : list(placed(text))(node, report);

/** `1-3`, or `2` for one row; from 1, both ends included. */
const rows: Reader<NonNullable<PlannedSlide['rows']>> = (node, report) => {
  const written = text(node, report);
  if (written === undefined) return undefined;
  const match = /^([1-9][0-9]{0,4})(?: ?[-–~] ?([1-9][0-9]{0,4}))?$/.exec(written);
  const from = Number(match?.[1]);
  const to = Number(match?.[2] ?? match?.[1]);
  if (match && from <= to) return { from, to, place: node.place };
  report(badRows(node.place, written));
  return undefined;
};

/** A setting for a template: a number or true/false as such unless in quotes, else text. */
const setting: Reader<string | number | boolean> = (node, report) => {
  const written = text(node, report);
  if (written === undefined || (node.kind === 'text' && node.quoted)) return written;
  if (written === 'true' || written === 'false') return written === 'true';
  return /^-?(?:0|[1-9][0-9]{0,14})(?:\.[0-9]{1,6})?$/.test(written) ? Number(written) : written;
};

const settings = mapped(
  mapping(() => setting),
  read => Object.fromEntries(read),
);

function deck(id: Placed<string>, words: Words): Reader<PlannedDeck> {
  const section: Reader<PlannedSection> = record({
    id: checked(text, (value, place) => (idPattern.test(value) ? undefined : badPlanId(place, value))),
    title: words,
    line: optional(words, {}),
    slides: list(placed(text)),
  });
  const fields = record({
    template: placed(text),
    opening: names,
    sections: optional(list(section), []),
    closing: names,
  });
  return (node, report) => {
    const read = fields(node, report);
    if (!read) return undefined;
    const planned = { ...read, id: id.value, place: id.place };
    reportRepeated(planned, report);
    return planned;
  };
}

function reportRepeated(planned: PlannedDeck, report: Report): void {
  const used = slidesOf(planned);
  if (used.length === 0) report(deckWithoutSlides(planned.place, planned.id));
  const seen = new Map<string, Place>();
  for (const { value, place } of used) {
    const earlier = seen.get(value);
    if (earlier) report(slideTwiceInDeck(place, value, planned.id, earlier));
    else seen.set(value, place);
  }
  const sections = new Map<string, Place>();
  for (const { id, place } of planned.sections) {
    const earlier = sections.get(id);
    if (earlier) report(sectionTwice(place, id, earlier));
    else sections.set(id, place);
  }
}

/** The slides of a deck in their order, opening and closing included. */
export function slidesOf(deck: PlannedDeck): readonly Placed<string>[] {
  return [...deck.opening, ...deck.sections.flatMap(section => section.slides), ...deck.closing];
}

function chart(id: Placed<string>, words: Words): Reader<PlannedChart> {
  const byName = optional(
    mapping(() => placed(text)),
    new Map<string, Placed<string>>(),
  );
  const fields = record({
    spec: placed(text),
    figures: names,
    group: optional(placed(text)),
    sort: optional(oneOf('value', 'none'), 'none'),
    colors: byName,
    named: byName,
    title: words,
  });
  return (node: YamlNode, report: Report) => {
    let isTold = false;
    const read = fields(node, diagnostic => {
      isTold = true;
      report(diagnostic);
    });
    if (read && read.figures.length === 0 && !read.group && !isTold) report(chartWithoutFigures(id.place, id.value));
    return read && { ...read, id: id.value, place: id.place };
  };
}

const silence: Reader<PlannedSilence> = record({
  rule: placed(text),
  slide: optional(placed(text)),
  shape: optional(placed(text)),
  chart: optional(placed(text)),
  figure: optional(placed(text)),
  reason: text,
});

/** Reports a map without entries, with which nothing would be made. */
function atLeastOne<T>(reader: Reader<T>): Reader<T> {
  return (node, report) => {
    if (node.kind === 'map' && node.entries.size === 0) report(withoutAudience(node.place));
    return reader(node, report);
  };
}

function audience(id: Placed<string>, words: Words): Reader<Audience> {
  const fields = record({
    name: words,
    language: placed(text),
    deck: placed(text),
    theme: placed(text),
    density: optional(placed(oneOf('talk', 'handout'))),
    ratio: optional(placed(oneOf('16:9', '4:3'))),
    event: optional(words),
    date: optional(checked(placed(text), ({ value, place }) => (isDay(value) ? undefined : badDay(place, value)))),
    venue: optional(words),
    presenter: optional(words),
    logo: optional(placed(text)),
    mark: optional(words),
    file: optional(checked(placed(text), ({ value, place }) => patternFault(value, place))),
    notes: optional(placed(oneOf('none', 'own', 'all'))),
    'notes-language': optional(placed(text)),
    hidden: names,
  });
  return mapped(fields, ({ 'notes-language': notesLanguage, ...read }) => ({
    ...read,
    notesLanguage,
    id: id.value,
    place: id.place,
  }));
}
