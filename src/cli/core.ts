// The core's entry points as values: loaded only when needed, and replaceable in tests.
import type { BuildRequest, BuildResult } from '../build/build.ts';
import type { RowBuilder, SharedRequest } from '../build/build-rows.ts';
import type { BriefingCheckRequest, CheckedDecks, FilesCheckRequest } from '../build/check-decks.ts';
import type { LinkedArticles } from '../build/link-articles.ts';
import type { BriefingRequest, MadeBriefing } from '../build/make-briefing.ts';
import type { PlannedRows, RowsRequest } from '../build/plan-rows.ts';
import type { PlanText } from '../build/plan-text.ts';
import type { SyncedArticles } from '../build/sync-articles.ts';
import type { CheckedDeck } from '../check/checked-deck.ts';
import type { Files } from '../files.ts';

export interface Core {
  readonly build: (request: BuildRequest) => Promise<BuildResult>;
  /** Loads what builds need only where something has changed. */
  readonly loadAhead?: (files: Files) => Promise<void>;
  /** Builds the decks of a briefing in order to check them. */
  readonly checkBriefing: (request: BriefingCheckRequest) => Promise<CheckedDecks>;
  readonly checkFiles: (request: FilesCheckRequest) => Promise<readonly CheckedDeck[]>;
  /** Plans the decks for a table of rows. */
  readonly planRows: (request: RowsRequest) => Promise<PlannedRows>;
  /** Opens a builder for that number of rows, in a project at `root`. */
  readonly openRows: (shared: SharedRequest, root: string, rows: number) => Promise<RowBuilder>;
  /** Completes the plan of a briefing. */
  readonly plan: (files: Files, briefing: string) => Promise<PlanText>;
  /** Updates the numbers in the articles of a briefing. */
  readonly sync: (files: Files, briefing: string) => Promise<SyncedArticles>;
  /** Links the numbers of the articles of a briefing that are surely figures. */
  readonly link: (files: Files, briefing: string) => Promise<LinkedArticles>;
  /** Makes a briefing of reports and tables. */
  readonly makeBriefing: (request: BriefingRequest) => Promise<MadeBriefing>;
}
