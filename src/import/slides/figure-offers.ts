// Slides that show figures: a chart for those of a group, large numbers for those that stand alone.
import escapeRegExp from 'escape-string-regexp';
import { sharedPart, withoutSharedPart } from '../../briefing/figures/shared-part.ts';
import { oncePer } from '../../briefing/locale/expressions.ts';
import type { Locale } from '../../briefing/model/locale.ts';
import { displayWidth } from '../../diagnostics/display-width.ts';
import { groupBy } from '../../group-by.ts';
import type { ProposedFigure, ProposedFigures, Statement } from '../proposal.ts';
import { blocksOf, firstOfEach, type ImportedText, type StatedFigure } from './imported-text.ts';
import { headlineStretch, headlinesFor, noWords, part, sentenceOf, wordsLine } from './lines.ts';
import type { OfferedSlide } from './offered-slide.ts';
import { haveOwnOrder } from './own-order.ts';
import type { LinePart, SlidePoint } from './proposed-slide.ts';
import type { ManuscriptSection } from './sections.ts';
import { headOfColumn, tableTitle } from './table-offers.ts';

/** So many bars tell more than their numbers in a row. */
const FEWEST_BARS = 3;
/** More bars than these are not read on a slide. */
const MOST_BARS = 12;
/** More large numbers than these are no longer large. */
const MOST_NUMBERS = 4;
/** Four numbers side by side have room for so many columns of Latin letters. */
const WIDEST_NUMBER = 12;
/** Below a number of four a label has two lines. */
const WIDEST_LABEL = 40;

/** A chart for each group of which a sentence lists enough, and for one column of each table. */
export function chartOffers(
  text: ImportedText,
  section: ManuscriptSection,
  proposed: ProposedFigures,
): readonly OfferedSlide[] {
  const stated = blocksOf(section).flatMap(block => text.stated.get(block) ?? []);
  // How many were asked is no finding.
  const bases = new Set(proposed.figures.flatMap(({ base }) => base ?? []));
  const groups = groupBy(
    stated.filter(({ figure }) => figure.group !== undefined && !bases.has(figure.id)),
    ({ figure }) => figure.group ?? '',
  );
  const shown = new Set<number>();
  return [...groups]
    .toSorted(([, one], [, other]) => byTime(one, other))
    .flatMap(([group, all]): OfferedSlide[] => {
      const listed = firstOfEach(all);
      const [first] = listed;
      if (!first || listed.length < FEWEST_BARS || listed.length > MOST_BARS) return [];
      const { block, cell } = first.statement;
      const labels = listed.map(({ figure }) => figure.label[text.language] ?? '');
      const isOrdered = haveOwnOrder(withoutSharedPart(labels), text.locale);
      const table = text.manuscript.blocks[block];
      if (!cell || table?.kind !== 'table') {
        const [headline = [], ...headlines] = headlinesFor(text, first);
        const words = { ...noWords(block), headline };
        return [{ key: `group ${group}`, name: group, template: 'chart', words, headlines, group, isOrdered }];
      }
      if (shown.has(block)) return [];
      shown.add(block);
      const head = headOfColumn(table, cell.column);
      const caption = tableTitle(text, block, section, proposed);
      const title = head === '' ? caption : `${caption}: ${head}`;
      const words = { ...noWords(block), headline: wordsLine(title) };
      const isSaid = sharedPart(labels) === undefined;
      const named = { name: group, group, title: isSaid ? caption : title };
      return [{ key: `group ${group}`, template: 'chart', words, ...named, isOrdered }];
    });
}

/** The latest first; without a time, as they stand in the text. */
function byTime([one]: readonly StatedFigure[], [other]: readonly StatedFigure[]): number {
  const [first = '', second = ''] = [one?.figure.asOf, other?.figure.asOf];
  return first < second ? 1 : first > second ? -1 : 0;
}

/** Whether a number and its label have room side by side with others. */
export function isLargeNumber({ language, locale }: ImportedText, { figure, statement }: StatedFigure): boolean {
  const label = figure.label[language];
  const { form } = largeNumber(figure, statement, locale);
  return label !== undefined && displayWidth(label) <= WIDEST_LABEL && displayWidth(form) <= WIDEST_NUMBER;
}

/** Figures that stand alone, as large numbers with their labels. */
export function numberOffers(
  text: ImportedText,
  index: number,
  named: readonly StatedFigure[],
): readonly OfferedSlide[] {
  const shares = named.filter(({ figure }) => isShare(figure));
  // One count alone mostly says of whom something is said.
  if (named.length === 1 && named[0]?.figure.unit === 'count') return [];
  const shown = (shares.length > 1 ? shares : named).slice(0, MOST_NUMBERS);
  const [first] = shown;
  if (!first) return [];
  const numbers = shown.map(({ figure, statement }): SlidePoint => {
    const number = largeNumber(figure, statement, text.locale);
    const label: LinePart = { kind: 'words', text: ` ${figure.label[text.language] ?? ''}` };
    return { level: 1, ordered: false, line: [{ kind: 'figure', figure: figure.id, statement: number }, label] };
  });
  // A sentence that is too long for a headline leaves it to the next one.
  const lead = shown.find(each => headlineStretch(text, each)) ?? first;
  const points = [...numbers, ...sentencePoints(text, shown, lead)];
  const [headline = [], ...headlines] = [...new Set([lead, first])].flatMap(each => headlinesFor(text, each));
  const words = { ...noWords(first.statement.block), headline, points };
  const template = shown.length === 1 ? 'big-number' : 'key-figures';
  return [{ key: `figures ${index}`, name: first.figure.id, template, words, headlines }];
}

/** Shares and their changes are what a report finds; counts beside them mostly say of whom. */
function isShare({ unit }: ProposedFigure): boolean {
  return unit === 'percent' || unit === 'percentage-points' || unit === 'ratio';
}

/** The sentences that state the further figures, below their numbers; that of `lead` is the headline. */
function sentencePoints(text: ImportedText, shown: readonly StatedFigure[], lead: StatedFigure): readonly SlidePoint[] {
  const seen = new Set([sentenceKey(text, lead)]);
  return shown.flatMap((stated): SlidePoint[] => {
    const { figure, statement } = stated;
    const key = sentenceKey(text, stated);
    const sentence = headlineStretch(text, stated);
    if (seen.has(key) || !sentence) return [];
    seen.add(key);
    const number: LinePart = { kind: 'figure', figure: figure.id, statement, strong: true };
    return [
      { level: 1, ordered: true, line: [number, { kind: 'words', text: ' ' }, part(statement.block, sentence, true)] },
    ];
  });
}

function sentenceKey(text: ImportedText, { statement }: StatedFigure): string {
  return `${statement.block} ${sentenceOf(text, statement)?.from}`;
}

/** A number as it is set large: of a count without what is counted, `800` of `800 residents`, which its label says. */
function largeNumber({ unit }: ProposedFigure, statement: Statement, locale: Locale): Statement {
  if (unit !== 'count') return statement;
  const number = numberAlone(locale).exec(statement.form)?.[0] ?? statement.form;
  return { ...statement, form: number };
}

const numberAlone = oncePer(
  ({ scales }: Locale) =>
    new RegExp(
      `[0-9][0-9.,]*(?:\\s?(?:${scales.map(({ word }) => escapeRegExp(word)).join('|')})(?!\\p{L})(?:\\s?[0-9][0-9.,]*)?)*`,
      'u',
    ),
);
