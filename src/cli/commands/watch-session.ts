// What a watch does at each turn: builds what was saved, writes what changed, and minds the decks that other programs have open.
import { type Cache, memoryCache } from '../../cache.ts';
import type { Diagnostic } from '../../diagnostics/diagnostics.ts';
import { countsText } from '../../diagnostics/diagnostics-text.ts';
import { causeOf } from '../../diagnostics/gather-diagnostics.ts';
import { groundOf } from '../../disk/ground.ts';
import { openSign } from '../../disk/open-sign.ts';
import { outputFault, outputFrom } from '../../disk/output.ts';
import type { Project } from '../../disk/project.ts';
import { cacheOf } from '../../disk/project-cache.ts';
import { openDeckReplaced } from '../../disk/standing-messages.ts';
import type { Files } from '../../files.ts';
import type { Core } from '../core.ts';
import { readInput } from '../input.ts';
import type { Manner } from '../manner.ts';
import { asBefore, noDeckChanged, previewAt } from '../messages.ts';
import type { BuildOptions } from '../options.ts';
import { failure, hasErrors, NO_FILES, type Outcome, thrown } from '../outcome.ts';
import { startProgress } from '../progress.ts';
import { shownPath } from '../shown-path.ts';
import { summaryText } from '../summary.ts';
import { tell } from '../tell.ts';
import type { World } from '../world.ts';
import { changesIn, writtenFormats } from './build-command.ts';
import { type MadeDeck, makeDecks, placeDecks } from './make-decks.ts';
import { createPreview, previewPath } from './preview.ts';

/** Each resolves to whether a deck had to stay because another program has it open. */
export interface WatchSession {
  readonly build: () => Promise<boolean>;
  readonly retry: () => Promise<boolean>;
}

/** A deck that waits beside the place that it is meant for. */
interface Waiting {
  readonly deck: MadeDeck;
  readonly beside: string;
}

export function createWatchSession(
  options: BuildOptions,
  manner: Manner,
  world: World,
  core: Core,
  project: Project,
): WatchSession {
  const cache: Cache = memoryCache(cacheOf(project));
  /** Decks whose state before this session is kept already. */
  const kept = new Set<string>();
  let seen: Files | undefined;
  let waiting: readonly Waiting[] = [];
  let told: ReadonlySet<string> = new Set();
  let isPreviewTold = false;
  const shown = (path: string): string => shownPath(path, world.cwd);
  const ground = { root: project.root, shown };
  const preview = createPreview(manner.messages, world.cwd);
  const output = outputFrom(options.out, world.cwd, project.root, options.formats);
  const asked: BuildOptions = { ...options, formats: [...new Set([...options.formats, 'html' as const])] };

  /** Warnings and notices are told once, as long as they stay the same. */
  const say = (outcome: Outcome): void => {
    const { diagnostics } = outcome;
    const news = diagnostics.filter(each => each.severity === 'error' || !told.has(keyOf(each)));
    const old = diagnostics.filter(each => !news.includes(each));
    told = new Set(diagnostics.map(keyOf));
    tell({ ...outcome, diagnostics: news }, manner, world);
    const counts = countsText(old, manner.messages);
    if (counts !== '') world.stderr.write(`${asBefore(counts)[manner.messages]}\n`);
  };

  const place = async (decks: readonly MadeDeck[]) => {
    const signs = decks.flatMap(({ path }) => {
      const sign = openSign(path);
      return sign === undefined ? [] : [[path, sign] as const];
    });
    const open = new Map(signs);
    const placed = await placeDecks(decks, { force: false, kept, open, shown, refused: groundOf(ground) });
    for (const { state, deck } of placed.placements) if (state === 'changed') kept.add(deck.path);
    const besides = placed.placements.filter(({ state, deck }) => state === 'beside' && open.has(deck.path));
    return { ...placed, waiting: besides.map(({ deck, path }): Waiting => ({ deck, beside: path })) };
  };

  /** Says why there are no new decks, on the page too. */
  const fail = async (diagnostics: readonly Diagnostic[], files: Files = NO_FILES): Promise<boolean> => {
    const doubts = await preview(output.folder, { decks: undefined, diagnostics }, groundOf(ground));
    say(failure([...diagnostics, ...doubts], {}, files));
    return waiting.length > 0;
  };

  const build = async (): Promise<boolean> => {
    // 1. What is there, and whether it is anything new.
    const input = readInput(options, project.root);
    if ('faults' in input) {
      seen = undefined;
      return fail(input.faults, input.files);
    }
    const { files } = input;
    if (seen && areSame(seen, files)) return waiting.length > 0;
    const isFirst = seen === undefined;
    seen = files;
    const obstacle = groundOf(ground)(output.kind === 'file' ? output.file : output.folder) ?? outputFault(output);
    if (obstacle) {
      say(failure([obstacle]));
      return waiting.length > 0;
    }

    // 2. The decks; while anything is wrong with them, the last good ones stay.
    const progress = startProgress(world.stderr, false);
    const made = await makeDecks(input, asked, output, core, cache, progress.step).finally(progress.end);
    const placed = hasErrors(made.diagnostics) ? undefined : await place(made.decks);
    const diagnostics = [...made.diagnostics, ...(placed?.diagnostics ?? [])];
    if (!placed || hasErrors(diagnostics)) {
      // What could not be written is tried again with the next save, whatever it changes.
      if (placed) seen = undefined;
      return fail(diagnostics, files);
    }
    waiting = placed.waiting;
    const doubts = await preview(output.folder, { decks: made.decks, diagnostics }, groundOf(ground));

    // 3. What has changed.
    const written = writtenFormats(made.decks, placed.formats, world.cwd);
    const moved = written.filter(({ state }) => isFirst || state !== 'unchanged');
    const changes = await changesIn(placed.placements, manner.messages);
    const text =
      moved.length === 0
        ? `${noDeckChanged[manner.messages]}\n`
        : [summaryText(moved, manner.messages), ...(changes ? [changes.text] : [])].join('\n');
    const isNews = !isPreviewTold && doubts.length === 0;
    const page = isNews ? `\n${previewAt(shown(previewPath(output.folder)))[manner.messages]}\n` : '';
    isPreviewTold ||= isNews;
    say({ diagnostics: [...diagnostics, ...doubts], files, text: text + page, json: {} });
    return waiting.length > 0;
  };

  const retry = async (): Promise<boolean> => {
    const free = waiting.filter(({ deck }) => openSign(deck.path) === undefined);
    if (free.length === 0) return waiting.length > 0;
    const placed = await place(free.map(({ deck }) => deck));
    if (hasErrors(placed.diagnostics)) {
      say(failure(placed.diagnostics, {}, NO_FILES));
      return true;
    }
    const notes: Diagnostic[] = [...placed.diagnostics];
    for (const { deck, state } of placed.placements) {
      const beside = free.find(each => each.deck.path === deck.path)?.beside;
      if (beside !== undefined && state !== 'beside') notes.push(openDeckReplaced(shown(deck.path), shown(beside)));
    }
    waiting = [...waiting.filter(each => !free.includes(each)), ...placed.waiting];
    tell({ diagnostics: notes, files: NO_FILES, text: '', json: {} }, manner, world);
    return waiting.length > 0;
  };

  /** A mistake of ours is on the page too, before it is told. */
  const shownBuild = async (): Promise<boolean> => {
    try {
      return await build();
    } catch (error) {
      await preview(output.folder, { decks: undefined, diagnostics: [thrown(error)] }, groundOf(ground));
      throw error;
    }
  };

  return { build: shownBuild, retry };
}

/** What tells one diagnostic from another, wherever it has moved to in its file. */
function keyOf({ place, ...diagnostic }: Diagnostic): string {
  return causeOf({ ...diagnostic, place: place && { file: place.file, line: 1, column: 1 } });
}

function areSame(one: Files, other: Files): boolean {
  return (
    one.size === other.size &&
    [...one].every(([path, bytes]) => Buffer.compare(bytes, other.get(path) ?? NOTHING) === 0)
  );
}

const NOTHING = new Uint8Array();
