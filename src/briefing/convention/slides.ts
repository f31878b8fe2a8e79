// The slides of a plan by convention: every slide of the articles, its kind told by its words.

import { nearest, type Report } from '../../diagnostics/diagnostics.ts';
import type { YamlEntry, YamlMap, YamlNode } from '../../text/yaml.ts';
import { filled, valueOfKey, yamlMap, yamlText } from '../../text/yaml-tree.ts';
import { plainText } from '../article/article-inline.ts';
import type { SlideText } from '../model/article.ts';
import { slide } from '../plan/parse-slide.ts';
import type { Given } from './given.ts';
import { orderOfSlides } from './order-of-slides.ts';
import { settingsOf } from './settings.ts';
import { slideKind } from './slide-kind.ts';

/** The slides as the plan has them, completed, then those that it does not name; a plan that misspells the id of one means it. */
export function withSlides(written: YamlNode | undefined, given: Given, report: Report): YamlNode | undefined {
  if (written && written.kind !== 'map') return written;
  const [first] = given.articles;
  const planned = [...(written?.entries ?? [])];
  const order = orderOfSlides(given.articles);
  const ids = new Set(planned.map(([id]) => id));
  const unwritten = [...ids].filter(id => !order.includes(id));
  const added = order.filter(id => !ids.has(id) && nearest(id, unwritten) === undefined);
  const entries = [
    ...planned.map(([id, entry]) => [id, completed(id, entry, given, report)] as const),
    ...added.flatMap(id => {
      const place = textsOf(id, given)[0]?.place ?? { file: first.file, line: 1, column: 1 };
      const entry = { key: { value: id, place }, value: yamlMap({}, place) };
      return [[id, completed(id, entry, given, report)] as const];
    }),
  ];
  const place = written?.place ?? { file: first.file, line: 1, column: 1 };
  return entries.length > 0 || written ? { kind: 'map', entries: new Map(entries), place } : undefined;
}

/** The slide in every article that has it. */
function textsOf(id: string, { articles }: Given): readonly SlideText[] {
  return articles.flatMap(({ slides }) => slides.get(id) ?? []);
}

function completed(id: string, entry: YamlEntry, given: Given, report: Report): YamlEntry {
  const [text] = textsOf(id, given);
  if (!text || entry.value.kind !== 'map') return entry;
  const reader = slide(entry.key);
  const set = filled(entry.value, reader, settingsOf(id, entry.value, textsOf(id, given), report));
  return { ...entry, value: filled(set, reader, { template: yamlText(kindOf(id, set, given), text.place) }) };
}

/** The kind that the words of all articles have in common; points where they differ. */
function kindOf(id: string, planned: YamlMap, given: Given): string {
  const named = {
    chart: valueOfKey(planned, 'chart') !== undefined,
    charts: valueOfKey(planned, 'charts') !== undefined,
    table: valueOfKey(planned, 'table') !== undefined,
  };
  if (!Object.values(named).includes(true)) {
    if (isCover(id, given)) return 'cover';
    if (id === 'closing') return 'closing';
  }
  const [kind = 'points', ...others] = new Set(textsOf(id, given).map(text => slideKind(text, named)));
  return others.length === 0 || kind === 'table' || kind === 'picture' ? kind : 'points';
}

/** The slide called so, or the first one when its headline is the title of the article, or all that it says. */
function isCover(id: string, { articles: [first] }: Given): boolean {
  const text = first.slides.get(id);
  const hasRoom = text?.blocks.every(block => block.kind === 'paragraph' || (block.kind === 'list' && !block.ordered));
  if (!text || !hasRoom || text.blocks.filter(({ kind }) => kind === 'paragraph').length > 1) return false;
  const isFirst = [...first.slides.keys()][0] === id;
  return id === 'cover' || (isFirst && (plain(text.title) === plain(first.title) || text.blocks.length === 0));
}

function plain(inlines: SlideText['title']): string {
  return plainText(inlines)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}
