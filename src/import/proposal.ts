// What is proposed of manuscripts: figures with the places where the texts state them, each with its reason.
import type { ByLanguage } from '../briefing/model/figure.ts';
import type { Manuscript, ManuscriptTable } from '../manuscript/manuscript.ts';
import type { ImportReason } from '../messages/import-reasons.ts';
import type { YamlValue } from '../text/write-yaml.ts';

/** A manuscript with its language (`ko`); undefined for a workbook beside texts, which gives figures only. */
export interface ReadManuscript {
  readonly manuscript: Manuscript;
  readonly language: string | undefined;
  /** Of a workbook, the language in which its heads are written. */
  readonly heads?: string | undefined;
}

/** A number as a text states it: a stretch of the words of one block, or of one cell of a table. */
export interface Statement {
  /** Which manuscript, counted from 0. */
  readonly manuscript: number;
  /** Which of its blocks, counted from 0. */
  readonly block: number;
  /** In a table: row and column, counted from 0, and the line in the cell. */
  readonly cell?: { readonly row: number; readonly column: number; readonly line: number } | undefined;
  /** Where it begins and ends in the words of the block or line, in UTF-16 code units. */
  readonly from: number;
  readonly to: number;
  /** What stands there: `30.6%`, `3억 원`, `three in ten`. */
  readonly form: string;
  /** Whether the form is words that say no number exactly (`about a third`). */
  readonly asWords?: boolean | undefined;
}

/** A row of `figures.csv`, with the places that state it. */
export interface ProposedFigure {
  /** `adoption`, `ai-use.product-development` */
  readonly id: string;
  readonly group?: string | undefined;
  /** As `figures.csv` writes it, `30.6`; undefined for a calculated figure. */
  readonly value?: string | undefined;
  readonly decimals: number;
  /** As `figures.csv` writes it: `percent`, `count`, `KRW`, or a unit of the plan's own. */
  readonly unit: string;
  /** The id of the figure that counts who was asked, or a number. */
  readonly base?: string | undefined;
  readonly multiple?: boolean | undefined;
  readonly formula?: string | undefined;
  /** An id of `ProposedSource`. */
  readonly source: string;
  readonly asOf?: string | undefined;
  readonly label: ByLanguage;
  /** The table of a workbook in which the build reads it, an id of `ProposedSheet`. */
  readonly sheet?: string | undefined;
  readonly statements: readonly Statement[];
  /** Why it is taken for a figure, why with this base or formula; one sentence a reason, in the languages of messages. */
  readonly reasons: readonly ImportReason[];
  /** Whether the author should look twice: the reasons are weak, or two readings are as good. */
  readonly unsure: boolean;
}

/** A number that is left as it is (`[2024](plain:)`), as a year, a law, a list number. */
export interface LeftNumber {
  readonly statement: Statement;
  readonly reason: ImportReason;
}

/** An entry of `sources.yaml`. */
export interface ProposedSource {
  readonly id: string;
  readonly short: ByLanguage;
  /** Where it was read, for the review. */
  readonly statement?: Statement | undefined;
}

/** A table whose numbers are figures, so that a chart or a table slide can show them. */
export interface ProposedTable {
  readonly id: string;
  /** The words above it: `Table 2. AI adoption by sector`. */
  readonly title: ByLanguage;
  /** The same table in each manuscript that has it, with its block number. */
  readonly places: readonly { readonly manuscript: number; readonly block: number; readonly table: ManuscriptTable }[];
  /** Ids of figures by row and column (as in `ManuscriptTable.rows`); undefined where the cell is no figure. */
  readonly figures: readonly (readonly (string | undefined)[])[];
}

/** An entry of `tables.yaml`: a table of a workbook that the build is to read itself. */
export interface ProposedSheet {
  readonly id: string;
  /** Which manuscript the workbook is. */
  readonly manuscript: number;
  /** The name on its tab. */
  readonly name: string;
  /** What the entry says, but for the name of the workbook, which its copy has. */
  readonly entry: { readonly [key: string]: YamlValue | undefined };
}

/** An entry of `units` in the plan. */
export interface ProposedUnit {
  /** What stands behind a number, with the space before it: `{ en: ' tonnes', ko: '톤' }`. */
  readonly writings: ByLanguage;
  /** Whether amounts in it are written with scales: `1.2 million tonnes`. */
  readonly scales: boolean;
}

export interface ProposedFigures {
  readonly figures: readonly ProposedFigure[];
  readonly tables: readonly ProposedTable[];
  readonly sheets: readonly ProposedSheet[];
  readonly sources: readonly ProposedSource[];
  /** Units that the plan must name (`units:`), by name. */
  readonly units: ReadonlyMap<string, ProposedUnit>;
  readonly left: readonly LeftNumber[];
}
