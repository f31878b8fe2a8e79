// The manifest: what a deck says and which figures it depends on, embedded in the deck so that a later build can report changes.

import type { ClaimResult } from '../../briefing/agreement/claims.ts';
import type { Fit } from './fit.ts';

/** Counts up when the form of a manifest changes; other versions are not read. */
export const MANIFEST_VERSION = 1;

export interface Manifest {
  readonly version: typeof MANIFEST_VERSION;
  /** Of the program that made the deck: `0.1.0`. */
  readonly program: string;
  readonly briefing: string;
  readonly audience: string;
  /** The table of rows of which one made the deck: `regions.csv`. */
  readonly rows?: string | undefined;
  readonly language: string;
  readonly title: string;
  readonly footer: string;
  /** Those that the deck rests on, and no others: the shown ones in order of appearance, then inputs, bases and those of claims. */
  readonly figures: readonly ManifestFigure[];
  /** Of the deck's slides. */
  readonly claims: readonly ClaimResult[];
  /** In the deck's order. */
  readonly slides: readonly ManifestSlide[];
  readonly hashes: ManifestHashes;
}

/** A figure as the deck knows it. */
export interface ManifestFigure {
  readonly id: string;
  /** In the deck's language. */
  readonly label: string;
  /** Exact, as in the table of figures; undefined when it is missing. */
  readonly value?: string | undefined;
  /** With its unit, in the deck's language: `47.8 percentage points`. */
  readonly text: string;
  /** Its digits alone, as notes under slides write them: `47.8`. */
  readonly digits: string;
  /** `percent`, or the currency's code: `KRW`. */
  readonly unit: string;
  readonly source: { readonly id: string; readonly short: string };
  readonly asOf?: string | undefined;
  readonly formula?: string | undefined;
  /** With a formula: the published figures that it rests on. */
  readonly inputs?: readonly string[] | undefined;
}

export interface ManifestSlide {
  readonly key: string;
  /** From 1. */
  readonly number: number;
  /** On one line. */
  readonly title: string;
  /** In reading order, the notes last. */
  readonly shapes: readonly ManifestShape[];
}

export type ManifestShape = ManifestText | ManifestCell | ManifestChart;

interface Words {
  /** `gap/title`, `gap/notes`, `sectors/table/0/2` */
  readonly key: string;
  /** Paragraphs, and lines that their author broke, end in `\n`. */
  readonly text: string;
  /** Ids of the figures in it, each once. */
  readonly figures: readonly string[];
  /** Not for notes and alternative texts, nor for boxes without text. */
  readonly fit?: Fit | undefined;
}

export interface ManifestText extends Words {
  readonly kind: 'title' | 'text' | 'alt-text' | 'notes';
}

export interface ManifestCell extends Words {
  readonly kind: 'table-cell';
  /** The key of its table: `sectors/table`. */
  readonly table: string;
  /** 0 is the head. */
  readonly row: number;
  /** From 1. */
  readonly column: number;
}

export interface ManifestChart {
  readonly kind: 'chart';
  readonly key: string;
  /** Its id in the plan. */
  readonly chart: string;
  /** Hash of its SVG. */
  readonly picture: string;
  /** Of a chart of PowerPoint: what its cells say, a line for each category. */
  readonly data?: string | undefined;
  readonly figures: readonly string[];
}

export type ShapeKind = ManifestShape['kind'];

/** Hashes of what the deck uses, by name: 16 hexadecimal digits of SHA-256. */
export interface ManifestHashes {
  /** Of each slide's content, by its key. */
  readonly slides: Readonly<Record<string, string>>;
  /** Of each figure, by its id. */
  readonly figures: Readonly<Record<string, string>>;
  /** Of themes, templates and the like, by the name that the caller gives: `theme policy`. */
  readonly inputs: Readonly<Record<string, string>>;
}
