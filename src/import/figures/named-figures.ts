// Figures with their ids, groups, labels and reasons: the rows of `figures.csv`.
import type { ByLanguage } from '../../briefing/model/figure.ts';
import { groupBy } from '../../group-by.ts';
import type { ImportReason } from '../../messages/import-reasons.ts';
import type { ProposedFigure } from '../proposal.ts';
import type { StatedFormula } from './formulas.ts';
import type { Mention } from './mentions.ts';
import { idOf, uniqueIds } from './names.ts';
import { inAllLanguages, type SourcesOfText } from './proposed-sources.ts';
import type { TableNames } from './proposed-tables.ts';
import type { SameFigure } from './same-figure.ts';
import { placeKey, statementOf } from './statements.ts';

export interface FiguresWithNames {
  readonly figures: readonly ProposedFigure[];
  /** The id of the figure that a mention is of. */
  readonly idOf: (mention: Mention) => string | undefined;
}

interface Name {
  readonly id: string;
  readonly group: string | undefined;
  readonly sheet?: string | undefined;
}

export function withNames(
  same: readonly SameFigure[],
  languages: readonly string[],
  sources: SourcesOfText,
  tables: TableNames,
  formulas: ReadonlyMap<SameFigure, StatedFormula>,
): FiguresWithNames {
  const names = namesOf(same, tables);
  const figureAt = new Map(same.flatMap(figure => figure.map(mention => [placeKey(mention), figure] as const)));
  const idAt = (mention: Mention) => {
    const figure = figureAt.get(placeKey(mention));
    return figure && names.get(figure)?.id;
  };
  const figures = same.flatMap((figure): readonly ProposedFigure[] => {
    const [first] = figure;
    const name = names.get(figure);
    if (!first || !name) return [];
    const exact = figure.reduce((most, mention) => (mention.decimals > most.decimals ? mention : most), first);
    // What a workbook gives is not calculated again.
    const stated = name.sheet === undefined ? formulas.get(figure) : undefined;
    const formula = stated?.figures.map(part => names.get(part)?.id).join(` ${stated.sign} `);
    const based = figure.find(({ base }) => base !== undefined)?.base;
    return [
      {
        ...name,
        value: formula === undefined ? exact.value : undefined,
        formula,
        decimals: exact.decimals,
        unit: first.unit,
        base: (based && idAt(based)) ?? figure.find(({ askedCount }) => askedCount !== undefined)?.askedCount,
        multiple: figure.some(({ multiple }) => multiple) ? true : undefined,
        source: sources.idOf(figure),
        asOf: figure.find(({ asOf }) => asOf !== undefined)?.asOf,
        label: inAllLanguages(labelsOf(figure), languages),
        statements: figure.map(statementOf),
        reasons: [
          ...reasonsOf(figure),
          ...(stated && formula !== undefined
            ? [{ key: 'formula', given: { formula, words: stated.words } } as const]
            : []),
        ],
        unsure: figure.every(({ isDoubtful }) => isDoubtful),
      },
    ];
  });
  return { figures, idOf: idAt };
}

/** Ids from English labels if there are any, else from the sounds of others; items of a list and of a column go together. */
function namesOf(same: readonly SameFigure[], tables: TableNames): ReadonlyMap<SameFigure, Name> {
  const cellOf = (figure: SameFigure) => figure.flatMap(mention => tables.nameOf(mention) ?? [])[0];
  const ofSheets = same.flatMap(figure => {
    const cell = cellOf(figure);
    return cell?.sheet === undefined ? [] : [cell.id];
  });
  const unique = uniqueIds(ofSheets);
  const groups = groupsOfLists(same, tables);
  return new Map(
    same.map((figure, index) => {
      const label = figure.find(mention => /[a-z]{3}/i.test(mention.label))?.label ?? figure[0]?.label ?? '';
      const cell = cellOf(figure);
      if (cell?.sheet !== undefined) return [figure, cell];
      const group = cell?.group ?? figure.flatMap(mention => groups.get(listKey(mention) ?? '') ?? [])[0];
      const own = cell?.id ?? idOf(label) ?? `figure-${index + 1}`;
      return [figure, { id: unique(group === undefined ? own : `${group}.${own}`), group }];
    }),
  );
}

function listKey({ line: { at }, list }: Mention): string | undefined {
  return list && `${at.manuscript} ${at.block} ${list.first}`;
}

/**
 * The group of each list; lists of two texts that share a figure are one. Figures that a language calls by one name are no group, in which
 * nothing would tell them apart.
 */
function groupsOfLists(same: readonly SameFigure[], tables: TableNames): ReadonlyMap<string, string> {
  const groups = new Map<string, string>();
  const named = new Map<string, SameFigure[]>();
  const unique = uniqueIds(tables.groups);
  for (const figure of same) {
    const listed = figure.filter(({ list }) => list !== undefined);
    const keys = listed.flatMap(mention => listKey(mention) ?? []);
    const latin = listed.find(({ list }) => /[a-z]/i.test(list?.name ?? '')) ?? listed[0];
    if (!latin) continue;
    const id = keys.flatMap(key => groups.get(key) ?? [])[0] ?? unique(idOf(latin.list?.name ?? '') ?? 'shares');
    for (const key of keys) groups.set(key, id);
    named.set(id, [...(named.get(id) ?? []), figure]);
  }
  const isTold = (id: string) => haveNamesOfTheirOwn(named.get(id) ?? []);
  return new Map([...groups].filter(([, id]) => isTold(id)));
}

function haveNamesOfTheirOwn(figures: readonly SameFigure[]): boolean {
  const names = figures.flatMap(figure => Object.entries(labelsOf(figure)).map(entry => entry.join(' ')));
  return new Set(names).size === names.length;
}

/** The label in each language: that of its cell in a table, else of the first of its mentions that is clear, else of the first. */
function labelsOf(figure: SameFigure): ByLanguage {
  const named = [...groupBy(figure, ({ line }) => line.locale.language)].map(([language, alike]) => {
    const clear =
      alike.find(({ rowName }) => rowName !== undefined) ??
      alike.find(({ reasons }) => !reasons.some(({ key }) => key === 'doubtfulLabel')) ??
      alike[0];
    return [language, withRange(clear)];
  });
  return Object.fromEntries(named);
}

/** Both ends of a range have the words beside it. */
function withRange(mention: Mention | undefined): string {
  const { low, high } = mention?.line.locale.manuscripts ?? {};
  const pattern = mention?.range === 'low' ? low : mention?.range === 'high' ? high : undefined;
  return pattern?.replace('{label}', mention?.label ?? '') ?? mention?.label ?? '';
}

/** The reasons of all mentions, each once, with those that are only seen together. */
function reasonsOf(figure: SameFigure): readonly ImportReason[] {
  const reasons = new Map<string, ImportReason>();
  const add = (reason: ImportReason) => reasons.set(JSON.stringify(reason), reason);
  const [first, ...others] = figure;
  for (const reason of first?.reasons ?? []) add(reason);
  for (const { reasons: more } of others) for (const reason of more) if (reason.key !== 'doubtfulLabel') add(reason);
  if (!figure.some(({ source }) => source)) add({ key: 'noSource', given: {} });
  for (const [language, alike] of groupBy(figure, ({ line }) => line.locale.language)) {
    if (alike.length > 1) add({ key: 'repeated', given: { count: alike.length } });
    const [other] = alike;
    if (other && language !== first?.line.locale.language) add({ key: 'inOtherText', given: { words: other.form } });
  }
  return [...reasons.values()];
}
