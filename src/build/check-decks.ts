// Decks under the rules of the linter: files as they stand, or all decks of a briefing, which are built for that and written nowhere.
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
import { silencesOfCheck, unusedOfCheck } from './silence.ts';
import { sourcePlaces } from './source-place.ts';

export interface CheckedDecks {
  readonly decks: readonly CheckedDeck[];
  readonly diagnostics: readonly Diagnostic[];
}

export interface BriefingCheckRequest extends BuildRequest {
  /** In place of the density of each audience. */
  readonly density?: Density | undefined;
}

/** Checks the decks of a briefing; what keeps them from being built comes back as diagnostics, with no decks. */
export async function checkBriefing(request: BriefingCheckRequest): Promise<CheckedDecks> {
  const { files, density, audiences, onStep } = request;

  // 1. The decks, as a build would write them.
  const built = await buildDecks({ ...request, formats: [DECK_FORMAT] });
  const plan = readPlan(files, request.briefing, request.cache);
  if (!plan || built.decks.length === 0) return { decks: [], diagnostics: built.diagnostics };

  // 2. What the rules find in them.
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

  // 3. Silences without use, when they were held against all that they could mean.
  const isEntire = audiences.length === 0 && request.slides === undefined && request.language === undefined;
  const findings = decks.flatMap(deck => deck.findings);
  const unused = isEntire ? unusedOfCheck(plan, findings) : [];
  return { decks, diagnostics: [...built.diagnostics, ...unused.map(unusedSilence)] };
}

/** A deck as it lies somewhere, under the path that the user is to read. */
export interface DeckFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

export interface FilesCheckRequest {
  readonly decks: readonly DeckFile[];
  /** With the program's fonts. */
  readonly fonts: Files;
  /** In place of what the decks say. */
  readonly density?: Density | undefined;
  /** The files of the briefing that a deck at that path was made from, if its project is at hand. */
  readonly filesOf: (path: string, briefing: string) => Files | undefined;
  readonly onStep?: ((step: BuildStep) => void) | undefined;
}

/** Checks decks of anybody; those of ours by what their briefing knows of them. */
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
    const known: CheckRequest['briefingOf'] = origin => {
      const files = filesOf(path, origin.briefing);
      const plan = files && readPlan(files, origin.briefing);
      return plan && briefingOf(plan, files, origin);
    };
    return { ...checkDeck(bytes, { fonts, density, briefingOf: known }), path };
  });
}

function briefingOf(plan: Plan, files: Files, origin: DeckOrigin): DeckBriefing {
  const density = plan.audiences.get(origin.audience ?? '')?.density?.value;
  return { sourceOf: sourcePlaces(origin, files), silences: silencesOfCheck(plan), density };
}
