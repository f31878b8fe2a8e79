// Runs the linter on deck files, or on the decks of a briefing, which are built in memory for it.
import type { Plan } from '../briefing/model/plan.ts';
import { readPlan } from '../briefing/read-plan.ts';
import { type CheckRequest, checkDeck, type DeckBriefing, type Density } from '../check/check.ts';
import type { CheckedDeck } from '../check/checked-deck.ts';
import type { DeckOrigin } from '../check/deck/deck.ts';
import type { Diagnostic } from '../diagnostics/diagnostics.ts';
import type { Files } from '../files.ts';
import { loadFonts } from '../fonts/fonts.ts';
import { DECK_FORMAT } from '../write/writers.ts';
import { type BuildRequest, type BuildStep, buildDecks } from './build.ts';
import { unusedSilence } from './check-silences.ts';
import { openDocuments } from './open-documents.ts';
import { silencesOfCheck, unusedOfCheck } from './silence.ts';
import { sourcePlaces } from './source-place.ts';

export interface CheckedDecks {
  readonly decks: readonly CheckedDeck[];
  readonly diagnostics: readonly Diagnostic[];
}

export interface BriefingCheckRequest extends BuildRequest {
  /** Overrides the density of every audience. */
  readonly density?: Density | undefined;
}

/** Checks the decks of a briefing; if they cannot be built, returns the build's diagnostics and no decks. */
export async function checkBriefing(request: BriefingCheckRequest): Promise<CheckedDecks> {
  const { density, audiences, onStep } = request;

  // 1. Build the decks.
  const built = await buildDecks({ ...request, formats: [DECK_FORMAT] });
  const { files } = await openDocuments(request.files, request.briefing, request.cache);
  const plan = readPlan(files, request.briefing, request.cache);
  if (!plan || built.decks.length === 0) return { decks: [], diagnostics: built.diagnostics };

  // 2. Run the rules on them.
  const fonts = await loadFonts(files, 'measure');
  const decks: CheckedDeck[] = [];
  for (const [done, { name, audience, files: made }] of built.decks.entries()) {
    const [file = name, bytes = new Uint8Array()] = [...(made.get(DECK_FORMAT) ?? [])][0] ?? [];
    onStep?.({ done, total: built.decks.length, what: file });
    const result = checkDeck(bytes, {
      fonts,
      density,
      briefingOf: origin => briefingOf(plan, files, { ...origin, audience }),
    });
    decks.push({ ...result, path: file, plan: plan.audiences.get(audience)?.place });
  }

  // 3. Report unused silences, but only after a full run: otherwise they may apply to a deck that was not built.
  const isFullRun = audiences.length === 0 && request.slides === undefined && request.language === undefined;
  const findings = decks.flatMap(deck => deck.findings);
  const unused = isFullRun ? unusedOfCheck(plan, findings) : [];
  return { decks, diagnostics: [...built.diagnostics, ...unused.map(unusedSilence)] };
}

/** A deck file, with the path to display. */
export interface DeckFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

export interface FilesCheckRequest {
  readonly decks: readonly DeckFile[];
  /** The files of the program's fonts. */
  readonly fonts: Files;
  /** Overrides the density that each deck states. */
  readonly density?: Density | undefined;
  /** The files of the briefing from which the deck at `path` was built, if its project is available. */
  readonly filesOf: (path: string, briefing: string) => Files | undefined;
  readonly onStep?: ((step: BuildStep) => void) | undefined;
}

/** Checks any decks. For decks built by Briefdeck, the briefing adds source lines, silences and density. */
export async function checkFiles({
  decks,
  fonts: fontFiles,
  density,
  filesOf,
  onStep,
}: FilesCheckRequest): Promise<readonly CheckedDeck[]> {
  const fonts = await loadFonts(fontFiles, 'measure');
  return decks.map(({ path, bytes }, done) => {
    onStep?.({ done, total: decks.length, what: path });
    const findBriefing: CheckRequest['briefingOf'] = origin => {
      const files = filesOf(path, origin.briefing);
      const plan = files && readPlan(files, origin.briefing);
      return plan && briefingOf(plan, files, origin);
    };
    return { ...checkDeck(bytes, { fonts, density, briefingOf: findBriefing }), path };
  });
}

function briefingOf(plan: Plan, files: Files, origin: DeckOrigin): DeckBriefing {
  const density = plan.audiences.get(origin.audience ?? '')?.density?.value;
  return { sourceOf: sourcePlaces(origin, files), silences: silencesOfCheck(plan), density };
}
