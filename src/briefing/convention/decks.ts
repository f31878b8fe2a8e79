// The decks of a plan by convention: one of all slides in the order of the first article, its sections the headings of the articles.

import type { Place, Report } from '../../diagnostics/diagnostics.ts';
import { fault } from '../../diagnostics/fault.ts';
import type { YamlMap, YamlNode } from '../../text/yaml.ts';
import { filled, valueOfKey, yamlList, yamlMap, yamlText } from '../../text/yaml-tree.ts';
import type { ArticleSection } from '../model/article.ts';
import { byLanguage } from '../model/language.ts';
import { deck } from '../plan/parse-deck.ts';
import type { Given } from './given.ts';
import { hasFigure, headingText } from './heading-text.ts';
import { firstOutOfOrder, orderOfSlides } from './order-of-slides.ts';

/** What the one deck is called. */
const TALK = 'talk';

/** As many entries as a page of contents has room for; a single one says nothing. */
const CONTENTS = { fewest: 2, most: 6 };

/** The decks as the plan has them, each that names no slides with all of them; or one. */
export function withDecks(plan: YamlMap, given: Given, report: Report): YamlNode | undefined {
  const written = valueOfKey(plan, 'decks');
  if (written && written.kind !== 'map') return written;
  const [first] = given.articles;
  const place = [...first.slides.values()][0]?.place ?? { file: first.file, line: 1, column: 1 };
  const { entries } = written ?? yamlMap({ [TALK]: yamlMap({}, place) }, place);
  let whole: Parts | undefined;
  const completed = [...entries].map(([id, entry]) => {
    if (entry.value.kind !== 'map') return [id, entry] as const;
    const reader = deck(entry.key, byLanguage(given.articles.map(({ language }) => language)));
    const isOpen = ['opening', 'sections', 'closing'].every(key => valueOfKey(entry.value, key) === undefined);
    if (isOpen) whole ??= partsOf(plan, given, report);
    const parts = isOpen ? whole : undefined;
    const sections = parts?.sections ?? valueOfKey(entry.value, 'sections');
    const count = sections?.kind === 'list' ? sections.items.length : 0;
    const template = count >= CONTENTS.fewest && count <= CONTENTS.most ? 'seminar' : 'executive';
    const value = filled(entry.value, reader, { template: yamlText(template, entry.key.place), ...parts });
    return [id, { ...entry, value }] as const;
  });
  return { kind: 'map', entries: new Map(completed), place: written?.place ?? place };
}

interface Parts {
  readonly opening: YamlNode | undefined;
  readonly sections: YamlNode | undefined;
  readonly closing: YamlNode | undefined;
}

/** All slides of the plan that the articles have: before the first heading, below each, and the one that closes the deck. */
function partsOf(plan: YamlMap, given: Given, report: Report): Parts {
  const { articles } = given;
  const [first, ...others] = articles;
  for (const other of others) reportOrder(first, other, report);
  const order = slidesIn(plan, given);
  const last = order.at(-1);
  const closing = order.length > 1 && last && templateOf(plan, last.id) === 'closing' ? last : undefined;
  const rows: { readonly section: ArticleSection | undefined; readonly slides: PlacedId[] }[] = [
    { section: undefined, slides: [] },
  ];
  for (const each of order) {
    if (each === closing) continue;
    const section = first.sections.find(({ slides }) => slides.includes(each.id));
    if (section && rows.at(-1)?.section !== section) rows.push({ section, slides: [] });
    rows.at(-1)?.slides.push(each);
  }
  const [opening, ...below] = rows;
  const told = new Set<string>();
  const sections = below.flatMap(({ section, slides }) =>
    section ? sectionNode(section, slides, given, told, report) : [],
  );
  return {
    opening: listOf(opening?.slides ?? []),
    sections: sections[0] && yamlList(sections, sections[0].place),
    closing: listOf(closing ? [closing] : []),
  };
}

interface PlacedId {
  readonly id: string;
  readonly place: Place;
}

/** The slides of the plan that an article has, in the order of the articles. */
function slidesIn(plan: YamlMap, { articles }: Given): readonly PlacedId[] {
  const planned = valueOfKey(plan, 'slides');
  const ids = planned?.kind === 'map' ? planned.entries : new Map();
  return orderOfSlides(articles)
    .filter(id => ids.has(id))
    .flatMap(id => {
      const text = articles.flatMap(({ slides }) => slides.get(id) ?? [])[0];
      return text ? [{ id, place: text.place }] : [];
    });
}

function templateOf(plan: YamlMap, id: string): string | undefined {
  const planned = valueOfKey(valueOfKey(plan, 'slides'), id);
  const template = valueOfKey(planned, 'template');
  return template?.kind === 'text' ? template.text : undefined;
}

function listOf(slides: readonly PlacedId[]): YamlNode | undefined {
  const [first] = slides;
  return (
    first &&
    yamlList(
      slides.map(({ id, place }) => yamlText(id, place)),
      first.place,
    )
  );
}

/** A section by the id of its first slide, with the heading of each article above that slide; one that lacks headings is reported once (`told`). */
function sectionNode(
  section: ArticleSection,
  slides: readonly PlacedId[],
  { articles }: Given,
  told: Set<string>,
  report: Report,
): readonly YamlNode[] {
  const [first] = slides;
  const ids = listOf(slides);
  if (!first || !ids) return [];
  const titles = articles.flatMap(({ language, file, sections, slides: own }) => {
    const heading = sections.find(each => each.slides.includes(first.id));
    const place = heading?.place ?? own.get(first.id)?.place ?? { file, line: 1, column: 1 };
    if (!heading && own.has(first.id) && !told.has(file)) {
      told.add(file);
      report(
        fault('BD571', place, { slide: first.id, heading: headingText(section.title) ?? '', other: section.place }),
      );
    }
    if (heading && hasFigure(heading.title)) report(fault('BD572', place, {}));
    const title = headingText(heading?.title ?? section.title) ?? first.id;
    return [[language, yamlText(title, place)] as const];
  });
  const { place } = section;
  return [
    yamlMap({ id: yamlText(first.id, place), title: yamlMap(Object.fromEntries(titles), place), slides: ids }, place),
  ];
}

function reportOrder(first: Given['articles'][0], other: Given['articles'][0], report: Report): void {
  const found = firstOutOfOrder(first, other);
  const place = found && other.slides.get(found.id)?.place;
  if (found && place) report(fault('BD570', place, { ...found, other: first.file }));
}
