// Fills what a plan leaves out, by convention, from the articles and the groups of figures: what comes after knows plans that are whole.

import type { Place, Report } from '../../diagnostics/diagnostics.ts';
import type { YamlEntry, YamlMap, YamlNode } from '../../text/yaml.ts';
import { filled, valueOfKey, yamlMap, yamlText } from '../../text/yaml-tree.ts';
import { planReader } from '../plan/parse-plan.ts';
import { withAudiences } from './audiences.ts';
import { withCharts } from './charts.ts';
import { withDecks } from './decks.ts';
import type { Given } from './given.ts';
import { headingText } from './heading-text.ts';
import { withSlides } from './slides.ts';

/**
 * The tree of a whole plan, from that of a plan as written, or of none: `completePlan(undefined, { name: 'a', articles, groups }, report)`.
 * What is filled in stands where the article has the slide, heading or title that it comes from.
 */
export function completePlan(written: YamlNode | undefined, given: Given, report: Report): YamlNode {
  if (written && written.kind !== 'map') return written;
  const languages = given.articles.map(({ language }) => language);
  const reader = planReader(languages);
  const top: Place = { file: given.articles[0].file, line: 1, column: 1 };
  const add = (plan: YamlMap, key: string, value: YamlNode | undefined): YamlMap =>
    valueOfKey(plan, key) === undefined || value === undefined
      ? filled(plan, reader, { [key]: value })
      : { ...plan, entries: new Map([...plan.entries, [key, replaced(plan, key, value)]]) };

  let plan = written ?? yamlMap({}, top);
  plan = add(plan, 'title', valueOfKey(plan, 'title') ?? titleOf(given));
  plan = add(plan, 'slides', withSlides(valueOfKey(plan, 'slides'), given, report));
  plan = add(plan, 'charts', withCharts(plan, given));
  plan = add(plan, 'decks', withDecks(plan, given, report));
  return add(plan, 'audiences', withAudiences(plan, given));
}

function replaced(plan: YamlMap, key: string, value: YamlNode): YamlEntry {
  return { key: plan.entries.get(key)?.key ?? { value: key, place: value.place }, value };
}

/** The titles of the articles; the name of the briefing for one that has none. */
function titleOf({ articles, name }: Given): YamlNode {
  const [{ file }] = articles;
  const titles = articles.map(({ language, title, file: own }) => {
    const place = title[0]?.place ?? { file: own, line: 1, column: 1 };
    return [language, yamlText(headingText(title) ?? name, place)] as const;
  });
  return yamlMap(Object.fromEntries(titles), { file, line: 1, column: 1 });
}
