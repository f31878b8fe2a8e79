// `briefdeck build`: writes decks, and reports what has changed since the last build.

import { dirname } from 'node:path';
import { unsilencedOfDisk } from '../../build/silence.ts';
import type { Changes } from '../../changes/compare/changes.ts';
import type { Diagnostic } from '../../diagnostics/diagnostics.ts';
import { recover } from '../../disk/journal.ts';
import { outputFault, outputFrom } from '../../disk/output.ts';
import type { Placement } from '../../disk/placement.ts';
import { cacheOf } from '../../disk/project-cache.ts';
import { refuseSources } from '../../disk/write-refusal.ts';
import { languages, type MessageLanguage } from '../../messages/languages.ts';
import { PAGE_FORMAT } from '../../write/writers.ts';
import type { Core } from '../core.ts';
import type { Environment } from '../environment.ts';
import { readInput } from '../input.ts';
import { handleLeftovers, makesAll } from '../leftovers.ts';
import type { BuildOptions } from '../options.ts';
import { failure, hasErrors, type Outcome } from '../outcome.ts';
import type { OutputSettings } from '../output-settings.ts';
import { startProgress } from '../progress.ts';
import { shownPath } from '../shown-path.ts';
import { summaryJson, summaryText, type WrittenFormat } from '../summary.ts';
import { type DeckToPlace, type MadeDeck, makeDecks, type PlacedFormat, placeDecks } from './make-decks.ts';
import { announce, createPreview, previewPath } from './preview.ts';

const NO_DECKS = { decks: [] };

export async function buildCommand(
  options: BuildOptions,
  settings: OutputSettings,
  environment: Environment,
  core: Core,
): Promise<Outcome> {
  // 1. Find the project and the requested briefings.
  const input = readInput(options, environment.cwd);
  if ('faults' in input) return failure(input.faults, NO_DECKS, input.files);

  // 2. Check that decks can be written.
  const output = outputFrom(options.out, environment.cwd, input.project.root, options.formats);
  const shownOf = (path: string): string => shownPath(path, environment.cwd);
  const refused = refuseSources({ root: input.project.root, shown: shownOf });
  const obstacle = refused(output.kind === 'file' ? output.file : output.folder) ?? outputFault(output);
  if (obstacle) return failure([obstacle], NO_DECKS);
  const recovered = recover(output.folder, { refused, shown: shownOf });
  if (hasErrors(recovered)) return failure(recovered, NO_DECKS);

  // 3. Build.
  const progress = startProgress(environment.stderr, settings.json);
  const cache = cacheOf(input.project);
  const made = await makeDecks(input, options, output, core, cache, progress.step).finally(progress.end);
  const page = { language: settings.messages, cwd: environment.cwd, refused };
  const failed = async (faults: readonly Diagnostic[]): Promise<Outcome> =>
    failure([...faults, ...(await announce({ failure: faults }, output.folder, page))], NO_DECKS, input.files);
  if (hasErrors(made.diagnostics)) return failed([...recovered, ...made.diagnostics]);

  // 4. Write what has changed.
  const rules = { force: options.force, shown: shownOf, refused };
  const placed = await placeDecks(made.decks, rules);
  const diagnostics = [...recovered, ...made.diagnostics, ...placed.diagnostics];
  if (hasErrors(diagnostics)) return failed(diagnostics);

  const previewAt = options.formats.includes(PAGE_FORMAT) ? previewPath(output.folder) : undefined;
  if (previewAt === undefined) {
    const hasChanged = placed.placements.some(({ state }) => state !== 'unchanged');
    diagnostics.push(...(await announce({ hasChanged }, output.folder, page)));
  } else {
    const preview = createPreview(settings.messages, environment.cwd);
    diagnostics.push(...(await preview(output.folder, { decks: made.decks, diagnostics }, refused)));
  }

  if (makesAll(options, input)) {
    const cleaning = { folder: output.folder, clean: options.clean, refused, shown: shownOf };
    diagnostics.push(...(await handleLeftovers(made.decks, placed.placements, cleaning)));
  }

  // 5. Report what has changed.
  const written = writtenFormats(made.decks, placed.formats, environment.cwd);
  const changes = await changesIn(placed.placements, settings.messages);
  const shown = previewAt === undefined ? undefined : shownOf(previewAt);
  return {
    diagnostics: unsilencedOfDisk(diagnostics, made.silences),
    files: input.files,
    text: [
      summaryText(written, settings.messages),
      ...(shown === undefined ? [] : [`${languages[settings.messages].terminal.previewAt(shown)}\n`]),
      ...(changes ? [changes.text] : []),
    ].join('\n'),
    json: {
      decks: summaryJson(written),
      ...(shown === undefined ? {} : { preview: shown }),
      ...(changes ? { changes: changes.decks } : {}),
    },
  };
}

/** The written files by deck; for a run that makes only a page, the decks on it. */
export function writtenFormats(
  decks: readonly MadeDeck[],
  placed: readonly PlacedFormat[],
  cwd: string,
): readonly WrittenFormat[] {
  if (placed.length > 0) return placed.map(each => ({ ...each, path: shownPath(each.path, cwd) }));
  const shownOn = ({ path }: MadeDeck): string => shownPath(previewPath(dirname(path)), cwd);
  return decks.map(deck => ({ deck, format: PAGE_FORMAT, path: shownOn(deck), state: 'preview' }));
}

/** The changes in decks that differ from before; undefined if there is nothing to compare with. */
export async function changesIn(
  placements: readonly Placement<DeckToPlace>[],
  language: MessageLanguage,
): Promise<{ readonly text: string; readonly decks: readonly Changes[] } | undefined> {
  const moved = placements.flatMap(({ deck, state, before }) =>
    before && state !== 'unchanged' ? [{ before, after: deck.manifest }] : [],
  );
  if (moved.length === 0) return undefined;
  const [{ compareManifests }, { combineChanges }, { changesText }] = await Promise.all([
    import('../../changes/compare/compare.ts'),
    import('../../changes/compare/combine.ts'),
    import('../../changes/report/report.ts'),
  ]);
  const decks = moved.map(({ before, after }) => compareManifests(before, after));
  return { text: changesText(combineChanges(decks), 'text', language), decks };
}
