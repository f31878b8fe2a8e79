// Proposes the figures of manuscripts: `proposeFigures([{ manuscript, language: 'en' }, { manuscript, language: 'ko' }], locales)`.
import type { ByLanguage } from '../../briefing/model/figure.ts';
import type { Locale } from '../../briefing/model/locale.ts';
import { groupBy } from '../../group-by.ts';
import { textOfSpans } from '../../manuscript/manuscript.ts';
import type { ImportReason } from '../../messages/import-reasons.ts';
import type {
  LeftNumber,
  ProposedFigure,
  ProposedFigures,
  ProposedSource,
  ProposedUnit,
  ReadManuscript,
  Statement,
} from '../proposal.ts';
import { lineMask } from './find-numbers.ts';
import type { LeftFound } from './found-number.ts';
import { type Mention, type MentionsOfText, mentionsOf } from './mentions.ts';
import { idOf, uniqueIds } from './names.ts';
import { figuresOfText, type SameFigure, togetherFrom } from './same-figure.ts';
import type { NamedSource } from './sources.ts';
import { linesOfManuscript } from './text-line.ts';

/** The figures, sources and units of texts in one language or several; every number of the result stands in what was read. */
export function proposeFigures(
  manuscripts: readonly ReadManuscript[],
  locales: ReadonlyMap<string, Locale>,
): ProposedFigures {
  // 1. The numbers of each text, and what it says of them.
  const texts = manuscripts.map((read, index) => textOf(read, index, locales));

  // 2. Which of them are the same figure, in one text and in all.
  const ofLanguages = [...byLanguage(manuscripts, texts)].map(mentions => figuresOfText(mentions));
  const [first = [], ...others] = ofLanguages;
  const same = others.reduce((one, other) => togetherFrom(one, other), first);

  // 3. Their names, sources and rows.
  const sources = sourcesOf(same, manuscripts, locales);
  const named = namedFigures(same, manuscripts, sources);
  return {
    figures: named,
    tables: [],
    sources: sources.all,
    units: unitsOf(same, locales),
    left: texts.flatMap(({ left }) => left.map(leftNumber)),
  };
}

function textOf(read: ReadManuscript, index: number, locales: ReadonlyMap<string, Locale>): MentionsOfText {
  const locale = locales.get(read.language ?? '') ?? [...locales.values()][0];
  if (!locale) return { mentions: [], left: [] };
  const title = titleOfManuscript(read);
  return mentionsOf(linesOfManuscript(read, index, locale), lineMask(locale, title === undefined ? [] : [title]));
}

/** The title of a text, the first of its highest headings. */
export function titleOfManuscript({ manuscript: { blocks } }: ReadManuscript): string | undefined {
  const heading = blocks.find(block => block.kind === 'heading' && block.level === 1);
  return heading?.kind === 'heading' ? textOfSpans(heading.spans).trim() : undefined;
}

/** The mentions of all texts in each language, one text after another. */
function byLanguage(
  manuscripts: readonly ReadManuscript[],
  texts: readonly MentionsOfText[],
): Iterable<readonly Mention[]> {
  const mentions = new Map<string, Mention[]>();
  for (const [index, text] of texts.entries()) {
    const language = manuscripts[index]?.language ?? '';
    const known = mentions.get(language) ?? [];
    // Numbers count on from one text to the next.
    const start = known.length;
    mentions.set(language, [...known, ...text.mentions.map(mention => ({ ...mention, order: mention.order + start }))]);
  }
  return mentions.values();
}

export function statementOf({
  line,
  from,
  to,
  form,
  asWords,
}: Pick<Mention, 'line' | 'from' | 'to' | 'form'> & { readonly asWords?: boolean }): Statement {
  return { ...line.at, from, to, form, ...(asWords ? { asWords } : {}) };
}

function leftNumber({ line, from, to, reason }: LeftFound): LeftNumber {
  return { statement: statementOf({ line, from, to, form: line.text.slice(from, to) }), reason };
}

interface Sources {
  readonly all: readonly ProposedSource[];
  readonly idOf: (figure: SameFigure) => string;
}

const longestName = 240;

/** One source for each that is named; the same figure joins its names in two languages. */
function sourcesOf(
  same: readonly SameFigure[],
  manuscripts: readonly ReadManuscript[],
  locales: ReadonlyMap<string, Locale>,
): Sources {
  const unique = uniqueIds();
  const byName = new Map<string, { id: string; names: Map<string, string>; first: NamedSource }>();
  const all: { id: string; names: Map<string, string>; first: NamedSource }[] = [];
  const languages = [...new Set(manuscripts.flatMap(({ language }) => language ?? []))];
  for (const figure of same) {
    const named = figure.flatMap(({ source, line }) => (source ? [{ source, language: line.locale.language }] : []));
    let known = named.map(({ source, language }) => byName.get(`${language} ${source.name}`)).find(Boolean);
    for (const { source, language } of named) {
      const key = `${language} ${source.name}`;
      if (byName.has(key)) continue;
      const free = known && !known.names.has(language) ? known : undefined;
      const entry = free ?? { id: '', names: new Map<string, string>(), first: source };
      entry.names.set(language, source.name);
      byName.set(key, entry);
      known ??= entry;
      if (!free) all.push(entry);
    }
  }
  for (const entry of all) entry.id = unique(idOf(entry.names.get('en') ?? entry.first.name) ?? 'source');
  const own = unique('report');
  const title: ByLanguage = Object.fromEntries(
    manuscripts.flatMap(read => {
      const language = read.language ?? [...locales.keys()][0];
      return language === undefined ? [] : [[language, titleOfManuscript(read) ?? read.manuscript.file]];
    }),
  );
  const ofText: ProposedSource = { id: own, short: withAll(title, languages) };
  const sources = all.map(({ id, names, first: { line, at, name, isLine } }): ProposedSource => {
    const from = line.text.indexOf(name, isLine ? 0 : at);
    const statement = from < 0 ? undefined : statementOf({ line, from, to: from + name.length, form: name });
    const short = Object.fromEntries([...names].map(([language, text]) => [language, text.slice(0, longestName)]));
    return { id, short: withAll(short, languages), statement };
  });
  return {
    all: [...sources, ofText],
    idOf: figure => {
      const mention = figure.find(({ source }) => source);
      return mention?.source ? (byName.get(`${mention.line.locale.language} ${mention.source.name}`)?.id ?? own) : own;
    },
  };
}

/** A text for each language: what a language lacks is that of another. */
function withAll(text: ByLanguage, languages: readonly string[]): ByLanguage {
  const [any = ''] = Object.values(text);
  return Object.fromEntries(languages.map(language => [language, text[language] ?? any]));
}

function namedFigures(
  same: readonly SameFigure[],
  manuscripts: readonly ReadManuscript[],
  sources: Sources,
): readonly ProposedFigure[] {
  const languages = [...new Set(manuscripts.flatMap(({ language }) => language ?? []))];
  const unique = uniqueIds();
  const groups = new Map<string, string>();
  const groupIds = uniqueIds();
  const ids = new Map<SameFigure, { readonly id: string; readonly group: string | undefined }>();
  const keyOfMention = new Map(same.flatMap(figure => figure.map(mention => [placeKey(mention), figure] as const)));

  // Lists that share a figure are one group.
  for (const figure of same) {
    const lists = figure.flatMap(({ line, list }) =>
      list ? [{ key: `${line.at.manuscript} ${line.at.block} ${list.first}`, list, line }] : [],
    );
    if (lists.length === 0) continue;
    const known = lists.map(({ key }) => groups.get(key)).find(id => id !== undefined);
    const latin = lists.find(({ list }) => /[a-z]/i.test(list.name)) ?? lists[0];
    const id = known ?? groupIds(idOf(latin?.list.name ?? '') ?? 'shares');
    for (const { key } of lists) groups.set(key, id);
  }
  for (const [index, figure] of same.entries()) {
    const english = figure.find(({ label }) => /[a-z]{3}/i.test(label)) ?? figure[0];
    const own = idOf(english?.label ?? '') ?? `figure-${index + 1}`;
    const list = figure.find(mention => mention.list);
    const group = list?.list && groups.get(`${list.line.at.manuscript} ${list.line.at.block} ${list.list.first}`);
    ids.set(figure, { id: unique(group === undefined ? own : `${group}.${own}`), group });
  }
  return same.flatMap(figure => {
    const [first] = figure;
    const { id, group } = ids.get(figure) ?? {};
    if (!first || id === undefined) return [];
    const label = withAll(labelsOf(figure), languages);
    const base = figure
      .flatMap(mention => (mention.base ? [keyOfMention.get(placeKey(mention.base))] : []))
      .find(Boolean);
    const baseId = base && ids.get(base)?.id;
    const asOf = figure.find(mention => mention.asOf !== undefined)?.asOf;
    const decimals = Math.max(...figure.map(mention => mention.decimals));
    return [
      {
        id,
        group,
        value: figure.toSorted((one, other) => other.decimals - one.decimals)[0]?.value,
        decimals,
        unit: first.unit,
        base: baseId,
        multiple: figure.some(({ multiple }) => multiple) ? true : undefined,
        source: sources.idOf(figure),
        asOf,
        label,
        statements: figure.map(statementOf),
        reasons: reasonsOf(figure),
        unsure: figure.every(({ isDoubtful }) => isDoubtful),
      },
    ];
  });
}

/** The label in each language: the first of its mentions that is clear, else the first. */
function labelsOf(figure: SameFigure): ByLanguage {
  const named = [...groupBy(figure, ({ line }) => line.locale.language)].map(([language, alike]) => {
    const clear = alike.find(({ reasons }) => !reasons.some(({ key }) => key === 'doubtfulLabel')) ?? alike[0];
    return [language, clear?.label ?? ''];
  });
  return Object.fromEntries(named);
}

function placeKey({ line: { at }, from }: Mention): string {
  return `${at.manuscript} ${at.block} ${at.cell?.row ?? ''} ${at.cell?.column ?? ''} ${from}`;
}

/** The reasons of all mentions, each once, with those that are only seen together. */
function reasonsOf(figure: SameFigure): readonly ImportReason[] {
  const reasons: ImportReason[] = [];
  const seen = new Set<string>();
  const add = (reason: ImportReason) => {
    const key = JSON.stringify(reason);
    if (!seen.has(key)) reasons.push(reason);
    seen.add(key);
  };
  const [first, ...others] = figure;
  for (const reason of first?.reasons ?? []) add(reason);
  for (const mention of others) for (const reason of mention.reasons) if (reason.key !== 'doubtfulLabel') add(reason);
  if (!figure.some(({ source }) => source)) add({ key: 'noSource', given: {} });
  for (const [language, alike] of groupBy(figure, ({ line }) => line.locale.language)) {
    if (alike.length > 1) add({ key: 'repeated', given: { count: alike.length } });
    const [other] = alike;
    if (other && language !== first?.line.locale.language) add({ key: 'inOtherText', given: { words: other.form } });
  }
  return reasons;
}

function unitsOf(same: readonly SameFigure[], locales: ReadonlyMap<string, Locale>): ReadonlyMap<string, ProposedUnit> {
  const units = new Map<string, { writings: Record<string, string>; scales: boolean }>();
  for (const mention of same.flat()) {
    if (!mention.isOwn || mention.writing === undefined) continue;
    const unit = units.get(mention.unit) ?? { writings: {}, scales: false };
    unit.writings[mention.line.locale.language] ??= mention.writing;
    unit.scales ||= mention.isScaled;
    units.set(mention.unit, unit);
  }
  for (const [name, unit] of units) {
    for (const locale of locales.values()) {
      const [word] = locale.manuscripts.measures[name] ?? [];
      const known = Object.values(unit.writings)[0] ?? ` ${name}`;
      unit.writings[locale.language] ??=
        word === undefined ? known : `${/^[\uAC00-\uD7A3]/.test(word) ? '' : ' '}${word}`;
    }
  }
  return units;
}
