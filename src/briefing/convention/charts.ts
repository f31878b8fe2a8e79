// The charts of a plan by convention: a slide may name a group of figures in place of a chart, which is then drawn as ranked bars.

import type { YamlEntry, YamlMap, YamlNode } from '../../text/yaml.ts';
import { filled, valueOfKey, yamlMap, yamlText } from '../../text/yaml-tree.ts';
import type { SlideText } from '../model/article.ts';
import type { ByLanguage } from '../model/figure.ts';
import { byLanguage, placedByLanguage } from '../model/language.ts';
import { chart } from '../plan/parse-chart.ts';
import type { Given } from './given.ts';
import { headingText } from './heading-text.ts';

/** The charts as the plan has them, completed, then those that slides name by a group; undefined where there are none. */
export function withCharts(plan: YamlMap, given: Given): YamlNode | undefined {
  const written = valueOfKey(plan, 'charts');
  if (written && written.kind !== 'map') return written;
  const slides = valueOfKey(plan, 'slides');
  const shown = slides?.kind === 'map' ? [...slides.entries].flatMap(([id, { value }]) => chartsNamed(id, value)) : [];
  const entries = new Map(
    [...(written?.entries ?? [])].map(([id, entry]) => [id, completed(id, entry, shown, given)] as const),
  );
  for (const { chart: node } of shown) {
    const id = node.kind === 'text' ? node.text : '';
    if (entries.has(id) || !given.groups.has(id)) continue;
    const { place } = node;
    const entry = { key: { value: id, place }, value: yamlMap({ group: yamlText(id, place) }, place) };
    entries.set(id, completed(id, entry, shown, given));
  }
  const place = written?.place ?? shown[0]?.chart.place;
  return place && entries.size > 0 ? { kind: 'map', entries, place } : undefined;
}

interface ShownChart {
  readonly slide: string;
  readonly chart: YamlNode;
}

function chartsNamed(id: string, planned: YamlNode): readonly ShownChart[] {
  const [one, two] = [valueOfKey(planned, 'chart'), valueOfKey(planned, 'charts')];
  const all = [...(one ? [one] : []), ...(two?.kind === 'list' ? two.items : [])];
  return all.map(node => ({ slide: id, chart: node }));
}

function completed(id: string, entry: YamlEntry, shown: readonly ShownChart[], given: Given): YamlEntry {
  const { key, value } = entry;
  if (value.kind !== 'map') return entry;
  const languages = given.articles.map(({ language }) => language);
  const on = shown.find(({ chart: node }) => node.kind === 'text' && node.text === id);
  const group = valueOfKey(value, 'group');
  const name = group?.kind === 'text' ? group.text : undefined;
  const sort = name === undefined || valueOfKey(value, 'figures') ? undefined : yamlText('value', key.place);
  return {
    key,
    value: filled(value, chart(key, byLanguage(languages), placedByLanguage(languages)), {
      spec: yamlText('ranked-bars', key.place),
      sort,
      title: titleOf(on?.slide ?? id, name, entry, given),
    }),
  };
}

/** What a chart shows, by language: the line that its slide writes over it, else whom its figures are shares of, else the headline. */
function titleOf(slide: string, group: string | undefined, { key }: YamlEntry, given: Given): YamlNode {
  const titles = given.articles.map(article => {
    const text = article.slides.get(slide);
    const title = titleIn(article.language, text, given.groups.get(group ?? '')) ?? key.value;
    return [article.language, yamlText(title, text?.place ?? key.place)] as const;
  });
  return yamlMap(Object.fromEntries(titles), key.place);
}

function titleIn(language: string, text: SlideText | undefined, base: ByLanguage | undefined): string | undefined {
  const line = text?.blocks.find(block => block.kind === 'paragraph');
  return (line && headingText(line.children)) ?? base?.[language] ?? (text && headingText(text.title));
}
