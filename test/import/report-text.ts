// Reports for tests with their figures marked in the text: `{30.6%=30.6 percent}`, with its label `{30.6%=30.6 percent|adoption rate}`; `{~27}` may be a figure or not.
import { readFileSync } from 'node:fs';
import type { ProposedFigures, ReadManuscript } from '../../src/import/proposal.ts';
import { type ManuscriptBlock, textOfSpans } from '../../src/manuscript/manuscript.ts';
import { manuscriptOf } from './manuscript-text.ts';

/** What a report states: `30.6 percent` from one offset of a block to another. */
interface Expected {
  readonly block: number;
  readonly from: number;
  readonly to: number;
  readonly form: string;
  /** `30.6 percent`; undefined where it does not matter. */
  readonly says: string | undefined;
  /** What a reader would call it, where the text has words for it. */
  readonly label: string | undefined;
}

export interface MarkedReport {
  readonly read: ReadManuscript;
  readonly expected: readonly Expected[];
}

/** The report of a file in test/import/reports, `employment.ko`, with its marks taken out. */
export function markedReport(name: string): MarkedReport {
  return markedText(name, readFileSync(`test/import/reports/${name}.md`, 'utf8').normalize('NFC'));
}

/** The text of such a file without its marks. */
export function plainReport(name: string): string {
  const text = readFileSync(`test/import/reports/${name}.md`, 'utf8').normalize('NFC');
  return withoutMarks(text);
}

function withoutMarks(text: string): string {
  return text.replace(mark, (_, open: string | undefined, form: string | undefined) => open ?? form ?? '');
}

const mark = /\{(?:~([^{}]*)|([^{}=]*)=([^{}|]*)(?:\|([^{}]*))?)\}/g;

export function markedText(name: string, text: string): MarkedReport {
  const language = name.split('.').at(-1);
  const blocks = manuscriptOf(name, text).blocks.map(wordsOf);
  const expected = blocks.flatMap((words, block) => {
    let taken = 0;
    return [...words.matchAll(mark)].map(({ index, 0: whole, 1: open, 2: marked = '', 3: says, 4: label }) => {
      const form = open ?? marked;
      const from = index - taken;
      taken += whole.length - form.length;
      return { block, from, to: from + form.length, form, says, label };
    });
  });
  return { read: { manuscript: manuscriptOf(name, withoutMarks(text)), language }, expected };
}

function wordsOf(block: ManuscriptBlock): string {
  return block.kind === 'table' || block.kind === 'picture' ? '' : textOfSpans(block.spans);
}

export interface Score {
  readonly recall: number;
  readonly precision: number;
  /** `60.0% (60.0 percent)` of what was missed or read otherwise, and of what is no figure. */
  readonly missed: readonly string[];
  readonly wrong: readonly string[];
  /** Of the marked labels, how many are given word for word, and those that are not: `Firms, not firms surveyed`. */
  readonly labels: number;
  readonly mislabelled: readonly string[];
}

/** How the proposed figures of the prose of one report compare with its marks. */
export function scoreOf({ expected, read }: MarkedReport, { figures }: ProposedFigures, manuscript = 0): Score {
  const found = figures.flatMap(({ statements, value, unit, formula, label }) =>
    statements
      .filter(statement => statement.manuscript === manuscript && !statement.cell)
      .map(statement => ({
        ...statement,
        says: `${value ?? formula} ${unit}`,
        isCalculated: formula !== undefined,
        label: label[read.language ?? ''] ?? '',
        unit,
      })),
  );
  const isAt = (one: Expected, { block, from, to }: { block: number; from: number; to: number }) =>
    one.block === block && from < one.to && to > one.from;
  // A calculated figure has no value of its own: it gives the stated one, or it would not be proposed.
  const isSame = (one: Expected, other: { says: string; isCalculated: boolean; unit: string }) =>
    one.says === undefined || one.says === other.says || (other.isCalculated && one.says.endsWith(` ${other.unit}`));
  const sure = expected.filter(({ says }) => says !== undefined);
  const missed = sure.filter(one => !found.some(other => isAt(one, other) && isSame(one, other)));
  const wrong = found.filter(other => !expected.some(one => isAt(one, other) && isSame(one, other)));
  const named = sure.filter(({ label }) => label !== undefined);
  const mislabelled = named.flatMap(one => {
    const other = found.find(each => isAt(one, each));
    const isSo = other?.label.toLowerCase() === one.label?.toLowerCase();
    return isSo ? [] : [`${other?.label ?? 'nothing'}, not ${one.label} (${one.form})`];
  });
  const counted = found.filter(other => !expected.some(one => one.says === undefined && isAt(one, other)));
  return {
    recall: ratio(sure.length - missed.length, sure.length),
    precision: ratio(counted.length - wrong.length, counted.length),
    missed: missed.map(({ form, says }) => `${form} (${says})`),
    labels: ratio(named.length - mislabelled.length, named.length),
    mislabelled,
    wrong: wrong.map(({ form, says }) => `${form} (${says})`),
  };
}

function ratio(part: number, whole: number): number {
  return whole === 0 ? 1 : part / whole;
}

/** Each cell of the proposed tables: `15~29세, 취업자: 3672 thousand-count`, its base behind it if it has one. */
export function cellsOf({ tables, figures }: ProposedFigures, language: string): readonly string[] {
  const byId = new Map(figures.map(figure => [figure.id, figure]));
  const baseText = (base: string) => byId.get(base)?.value ?? base;
  return tables.flatMap(table =>
    table.figures.flatMap(row =>
      row.flatMap(id => {
        const figure = id === undefined ? undefined : byId.get(id);
        if (!figure) return [];
        const base = figure.base === undefined ? '' : ` of ${baseText(figure.base)}`;
        return [`${figure.label[language]}: ${figure.value} ${figure.unit}${base}`];
      }),
    ),
  );
}
