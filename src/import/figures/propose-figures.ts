// Proposes the figures of manuscripts: `proposeFigures([{ manuscript, language: 'en' }, { manuscript, language: 'ko' }], locales)`.
import type { Locale } from '../../briefing/model/locale.ts';
import { groupBy } from '../../group-by.ts';
import { languageOfText } from '../manuscript-language.ts';
import type { LeftNumber, ProposedFigures, ProposedUnit, ReadManuscript } from '../proposal.ts';
import { lineMask } from './find-numbers.ts';
import { statedFormulas } from './formulas.ts';
import type { LeftFound } from './found-number.ts';
import { type Mention, mentionsOf } from './mentions.ts';
import { withNames } from './named-figures.ts';
import { withOtherText } from './other-text.ts';
import { languagesOf, proposedSources, titleOfManuscript } from './proposed-sources.ts';
import { cellKeys, proposedTables, sameTables, tableNames } from './proposed-tables.ts';
import { figuresOfText, type SameFigure, togetherFrom } from './same-figure.ts';
import { placeKey, statementOf } from './statements.ts';
import { type NumbersOfTable, numbersOfTable } from './table-numbers.ts';
import { tablesInText } from './tables-in-text.ts';
import { linesOfManuscript } from './text-line.ts';

/** The figures, tables, sources and units of texts in one language or several; every number of the result stands in what was read. */
export function proposeFigures(
  manuscripts: readonly ReadManuscript[],
  locales: ReadonlyMap<string, Locale>,
): ProposedFigures {
  // 1. The numbers of each text and of its tables, and what it says of them.
  const texts = manuscripts.map((read, index) => numbersOf(read, index, locales));
  const tables = sameTables(texts.flatMap(({ tables: ofText }) => ofText));

  // 2. Which of them are the same figure, in one text and in all.
  const keys = cellKeys(tables);
  const [first = [], ...others] = byLanguage(texts).map(mentions => figuresOfText(mentions));
  const together = others.reduce((one, other) => togetherFrom(one, other, keys), first);
  const languages = languagesOf(manuscripts, locales);
  const left = texts.flatMap(text => text.left);
  const same = withOtherText(together, left, languages);
  const formulas = statedFormulas(same);
  const stated = new Set(same.flatMap(figure => figure.map(placeKey)));

  // 3. Their names, sources and rows.
  const sources = proposedSources(same, manuscripts, locales);
  const names = tableNames(tables, {
    languageOf: words => languageOfText(words, [...locales.values()]),
    all: languages,
  });
  const named = withNames(same, languages, sources, names, formulas);
  const figureOf = new Map(same.flatMap(figure => figure.map(mention => [placeKey(mention), figure] as const)));
  const sourceOf = (mention: Mention) => sources.idOf(figureOf.get(placeKey(mention)) ?? [mention]);
  // The names of rows are what they are of, not how it changed.
  const labelIn = (mention: Mention, language: string) =>
    figureOf.get(placeKey(mention))?.find(({ line, subject }) => line.locale.language === language && subject !== '')
      ?.subject;
  return {
    figures: named.figures,
    sheets: names.sheets.map(({ entryOf }) => entryOf({ sourceOf, labelIn })),
    tables: proposedTables(tables, names, named.idOf, languages),
    sources: sources.all,
    units: unitsOf(same, locales),
    left: left.filter(number => !stated.has(placeKey(number))).map(leftNumber),
  };
}

interface NumbersOfText {
  readonly language: string;
  readonly mentions: readonly Mention[];
  readonly left: readonly LeftFound[];
  readonly tables: readonly NumbersOfTable[];
}

function numbersOf(read: ReadManuscript, index: number, locales: ReadonlyMap<string, Locale>): NumbersOfText {
  const locale = locales.get(read.language ?? read.heads ?? '') ?? [...locales.values()][0];
  if (!locale) return { language: '', mentions: [], left: [], tables: [] };
  const title = titleOfManuscript(read);
  const lines = linesOfManuscript(read, index, locale);
  const prose = mentionsOf(lines, lineMask(locale, title === undefined ? [] : [title]));
  const tables = tablesInText(read, index, lines, locale).map(numbersOfTable);
  const ofTables = tables.flatMap(({ cells }) => cells.flatMap(row => row.flatMap(mention => mention ?? [])));
  return { language: locale.language, mentions: [...prose.mentions, ...ofTables], left: prose.left, tables };
}

/** The mentions of all texts of each language, in the order in which they stand. */
function byLanguage(texts: readonly NumbersOfText[]): readonly (readonly Mention[])[] {
  return [...groupBy(texts, ({ language }) => language).values()].map(ofLanguage => {
    const mentions = ofLanguage.flatMap(text => text.mentions);
    return mentions.toSorted(byPlace).map((mention, order) => Object.assign(mention, { order }));
  });
}

function byPlace({ line: { at: one }, from }: Mention, { line: { at: other }, from: otherFrom }: Mention): number {
  return (
    one.manuscript - other.manuscript ||
    one.block - other.block ||
    (one.cell?.row ?? 0) - (other.cell?.row ?? 0) ||
    (one.cell?.column ?? 0) - (other.cell?.column ?? 0) ||
    from - otherFrom
  );
}

function leftNumber({ line, from, to, reason }: LeftFound): LeftNumber {
  return { statement: statementOf({ line, from, to, form: line.text.slice(from, to) }), reason };
}

/** The units of measure of all figures, written as the texts write them; in a language that has none, as its locale does. */
function unitsOf(same: readonly SameFigure[], locales: ReadonlyMap<string, Locale>): ReadonlyMap<string, ProposedUnit> {
  const units = new Map<string, { readonly writings: Record<string, string>; scales: boolean }>();
  for (const { isOwn, unit: name, writing, line, isScaled } of same.flat()) {
    if (!isOwn || writing === undefined) continue;
    const unit = units.get(name) ?? { writings: {}, scales: false };
    unit.writings[line.locale.language] ??= writing;
    unit.scales ||= isScaled;
    units.set(name, unit);
  }
  for (const [name, { writings }] of units) {
    const [known = ` ${name}`] = Object.values(writings);
    for (const { language, manuscripts } of locales.values()) {
      const [word] = manuscripts.measures[name] ?? [];
      writings[language] ??= word === undefined ? known : `${/^[\uAC00-\uD7A3]/.test(word) ? '' : ' '}${word}`;
    }
  }
  return units;
}
