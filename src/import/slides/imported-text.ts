// A manuscript in its language, with its outline and with the statements of figures in each of its blocks.
import { type Mask, plainNumberMask } from '../../briefing/article/plain-numbers.ts';
import type { Locale } from '../../briefing/model/locale.ts';
import { groupBy } from '../../group-by.ts';
import { type Manuscript, type ManuscriptBlock, textOfSpans } from '../../manuscript/manuscript.ts';
import type { ProposedFigure, ProposedFigures, ReadManuscript, Statement } from '../proposal.ts';
import { type ManuscriptOutline, type ManuscriptSection, outlineOf } from './sections.ts';

export interface StatedFigure {
  readonly figure: ProposedFigure;
  readonly statement: Statement;
}

export interface ImportedText {
  /** Which of the manuscripts, counted from 0. */
  readonly index: number;
  readonly language: string;
  readonly locale: Locale;
  readonly manuscript: Manuscript;
  readonly outline: ManuscriptOutline;
  /** By block, in the order of the text. */
  readonly stated: ReadonlyMap<number, readonly StatedFigure[]>;
  /** Numbers that are to be marked as no figures, by block: those that a build would ask about otherwise. */
  readonly plain: ReadonlyMap<number, readonly Statement[]>;
  /** The ids of its tables, by block. */
  readonly tables: ReadonlyMap<number, string>;
}

/** The texts of manuscripts, one for each language; workbooks and further texts of a language give figures only. */
export function importedTexts(
  manuscripts: readonly ReadManuscript[],
  proposed: ProposedFigures,
  locales: ReadonlyMap<string, Locale>,
): readonly ImportedText[] {
  const seen = new Set<string>();
  return manuscripts.flatMap(({ manuscript, language }, index) => {
    const locale = language === undefined ? undefined : locales.get(language);
    if (language === undefined || !locale || seen.has(language)) return [];
    seen.add(language);
    return {
      index,
      language,
      locale,
      manuscript,
      outline: outlineOf(manuscript),
      stated: statedIn(index, proposed.figures),
      plain: plainIn(manuscript, index, proposed, locale),
      tables: tableIds(manuscript, index, proposed),
    };
  });
}

function statedIn(index: number, figures: readonly ProposedFigure[]): ReadonlyMap<number, readonly StatedFigure[]> {
  const all = figures.flatMap(figure =>
    figure.statements.filter(({ manuscript }) => manuscript === index).map(statement => ({ figure, statement })),
  );
  const byBlock = groupBy(all, ({ statement }) => statement.block);
  return new Map(
    [...byBlock].map(([block, stated]) => [
      block,
      [...stated].sort((one, other) => one.statement.from - other.statement.from),
    ]),
  );
}

function plainIn(
  manuscript: Manuscript,
  index: number,
  { figures, left }: ProposedFigures,
  locale: Locale,
): ReadonlyMap<number, readonly Statement[]> {
  const counts = new Set(figures.flatMap(({ value }) => value ?? []));
  const { title } = outlineOf(manuscript);
  const names = title === undefined ? [] : [lineText(manuscript.blocks[title], undefined)];
  const mask = plainNumberMask(locale, names, { currencies: new Set(Object.keys(locale.currencies)), counts });
  const asked = left
    .map(({ statement }) => statement)
    .filter(statement => statement.manuscript === index)
    .filter(({ block, cell, from, to }) =>
      /[0-9]/.test(mask(lineText(manuscript.blocks[block], cell)).slice(from, to)),
    );
  return groupBy([...asked, ...numbersInHeads(manuscript, index, mask)], ({ block }) => block);
}

/** Numbers in the heads of rows and columns name things: `15–29 years`, `2024`. */
function numbersInHeads({ blocks }: Manuscript, manuscript: number, mask: Mask): readonly Statement[] {
  return [...blocks.entries()].flatMap(([block, table]) => {
    if (table.kind !== 'table') return [];
    return table.rows.flatMap((cells, row) =>
      cells.flatMap(({ lines }, column) => {
        if (row >= Math.max(1, table.headerRows) && column > 0) return [];
        return lines.flatMap((spans, line) => {
          const words = textOfSpans(spans);
          const found = mask(words).matchAll(/[0-9](?:[0-9.,~–-]*[0-9])?/g);
          return Array.from(found, ({ index: from, 0: { length } }): Statement => {
            const to = from + length;
            return { manuscript, block, cell: { row, column, line }, from, to, form: words.slice(from, to) };
          });
        });
      }),
    );
  });
}

/** The words of a block, or of a line in a cell of a table. */
function lineText(block: ManuscriptBlock | undefined, cell: Statement['cell']): string {
  if (block === undefined || block.kind === 'picture') return '';
  if (block.kind !== 'table') return textOfSpans(block.spans);
  return textOfSpans((cell && block.rows[cell.row]?.[cell.column]?.lines[cell.line]) ?? []);
}

/** Tables of figures have their own ids; the others are counted, so that the same table has the same id in each language. */
function tableIds(manuscript: Manuscript, index: number, { tables }: ProposedFigures): ReadonlyMap<number, string> {
  const ids = new Map<number, string>();
  let others = 0;
  for (const [block, { kind }] of manuscript.blocks.entries()) {
    if (kind !== 'table') continue;
    const known = tables.find(({ places }) => places.some(each => each.manuscript === index && each.block === block));
    if (!known) others += 1;
    ids.set(block, known?.id ?? `table-${others}`);
  }
  return ids;
}

/** The numbers of the blocks of a section. */
export function blocksOf({ from, to }: { readonly from: number; readonly to: number }): readonly number[] {
  return Array.from({ length: to - from }, (_, index) => from + index);
}

/** The figures that the prose of a section states, in its order. */
export function proseFigures(text: ImportedText, section: ManuscriptSection): readonly StatedFigure[] {
  const inProse = blocksOf(section).filter(block => text.manuscript.blocks[block]?.kind !== 'table');
  return inProse.flatMap(block => text.stated.get(block) ?? []);
}

/** The first statement of each figure. */
export function firstOfEach(stated: readonly StatedFigure[]): readonly StatedFigure[] {
  return stated.filter(({ figure }, index) => stated.findIndex(each => each.figure.id === figure.id) === index);
}

/** The name of the file in place of a title: `report` of `texts/report.docx`. */
export function nameOf({ file }: Manuscript): string {
  const name = file.slice(file.lastIndexOf('/') + 1);
  return name.replace(/(?<=.)\.[^.]*$/, '');
}
