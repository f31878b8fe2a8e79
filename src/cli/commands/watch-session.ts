// One round of a watch: builds what was saved, writes what changed, and handles decks that other programs have open.

import { unsilencedOfDisk } from '../../build/silence.ts';
import { type Cache, memoryCache } from '../../cache.ts';
import type { Diagnostic } from '../../diagnostics/diagnostics.ts';
import { countsText } from '../../diagnostics/diagnostics-text.ts';
import { fault } from '../../diagnostics/fault.ts';
import { causeOf } from '../../diagnostics/gather-diagnostics.ts';
import { type LateCache, lateCache } from '../../disk/cache.ts';
import { recover } from '../../disk/journal.ts';
import { openSign } from '../../disk/open-sign.ts';
import { type Output, outputFault, outputFrom } from '../../disk/output.ts';
import type { Project } from '../../disk/project.ts';
import { cacheOf } from '../../disk/project-cache.ts';
import { type Refusal, refuseSources } from '../../disk/write-refusal.ts';
import { areSameFiles, type Files } from '../../files.ts';
import { languages } from '../../messages/languages.ts';
import { PAGE_FORMAT } from '../../write/writers.ts';
import type { Core } from '../core.ts';
import type { Environment } from '../environment.ts';
import { type Input, readInput } from '../input.ts';
import type { BuildOptions } from '../options.ts';
import { failure, hasErrors, NO_FILES, type Outcome, thrown } from '../outcome.ts';
import type { OutputSettings } from '../output-settings.ts';
import { printOutcome } from '../print-outcome.ts';
import { startProgress } from '../progress.ts';
import { shownPath } from '../shown-path.ts';
import { summaryText } from '../summary.ts';
import { changesIn, writtenFormats } from './build-command.ts';
import { type Made, type MadeDeck, makeDecks, type PlacedDecks, placeDecks } from './make-decks.ts';
import { createPreview, type Preview, previewPath } from './preview.ts';

/** Each resolves to whether a deck could not be replaced because another program has it open. */
export interface WatchSession {
  readonly build: () => Promise<boolean>;
  readonly retry: () => Promise<boolean>;
}

/** A deck that waits beside its path until that is free. */
interface Waiting {
  readonly deck: MadeDeck;
  readonly beside: string;
}

/** The settings of a session, and its state between rounds. */
interface Session {
  readonly options: BuildOptions;
  readonly settings: OutputSettings;
  readonly environment: Environment;
  readonly core: Core;
  readonly project: Project;
  readonly cache: Cache;
  /** What a round has found goes to the disk after its decks. */
  readonly late: LateCache;
  readonly output: Output;
  readonly preview: Preview;
  /** A path as shown to the user. */
  readonly shown: (path: string) => string;
  readonly refused: () => Refusal;
  /** Decks that were already backed up in this session. */
  readonly kept: Set<string>;
  /** The files of the last build. */
  seen: Files | undefined;
  waiting: readonly Waiting[];
  /** Diagnostics of the last round. */
  reported: ReadonlySet<string>;
  isPreviewAnnounced: boolean;
}

export function createWatchSession(
  options: BuildOptions,
  settings: OutputSettings,
  environment: Environment,
  core: Core,
  project: Project,
): WatchSession {
  const shown = (path: string): string => shownPath(path, environment.cwd);
  const late = lateCache(cacheOf(project));
  const session: Session = {
    options,
    settings,
    environment,
    core,
    project,
    late,
    cache: memoryCache(late),
    output: outputFrom(options.out, environment.cwd, project.root, options.formats),
    preview: createPreview(settings.messages, environment.cwd),
    shown,
    refused: () => refuseSources({ root: project.root, shown }),
    kept: new Set(),
    seen: undefined,
    waiting: [],
    reported: new Set(),
    isPreviewAnnounced: false,
  };
  return { build: () => shownBuild(session), retry: () => retry(session) };
}

/** Bugs are shown on the page too, before they are reported. */
async function shownBuild(session: Session): Promise<boolean> {
  try {
    const isFirst = session.seen === undefined;
    const isOpen = await build(session);
    if (isFirst && session.seen) void loadAhead(session, session.seen);
    return isOpen;
  } catch (error) {
    await showFailure(session, [thrown(error)]);
    throw error;
  } finally {
    session.late.flush();
  }
}

/** While nothing is saved. What cannot be loaded is reported by the build that needs it. */
async function loadAhead({ core }: Session, files: Files): Promise<void> {
  await core.loadAhead?.(files).catch(() => undefined);
}

async function build(session: Session): Promise<boolean> {
  // 1. Read the files, and stop if nothing has changed.
  const { options, project, output, refused } = session;
  const input = readInput(options, project.root);
  if ('faults' in input) {
    session.seen = undefined;
    return fail(session, input.faults, input.files);
  }
  if (session.seen && areSameFiles(session.seen, input.files)) return isWaiting(session);
  const isFirst = session.seen === undefined;
  session.seen = input.files;
  const obstacle = refused()(output.kind === 'file' ? output.file : output.folder) ?? outputFault(output);
  if (obstacle) {
    say(session, failure([obstacle]));
    return isWaiting(session);
  }
  const recovered = isFirst ? recover(output.folder, { refused: refused(), shown: session.shown }) : [];
  if (hasErrors(recovered)) {
    say(session, failure(recovered));
    return isWaiting(session);
  }

  // 2. Build the decks; if there are errors, the last good ones stay.
  const made = await make(session, input);
  const placed = hasErrors(made.diagnostics) ? undefined : await place(session, made.decks);
  const diagnostics = [...recovered, ...made.diagnostics, ...(placed?.diagnostics ?? [])];
  if (!placed || hasErrors(diagnostics)) {
    // A failed write is tried again with the next save, whatever that changes.
    if (placed) session.seen = undefined;
    return fail(session, diagnostics, input.files);
  }
  session.waiting = placed.waiting;

  // 3. Write the page, and report what has changed.
  const doubts = await session.preview(output.folder, { decks: made.decks, diagnostics }, refused());
  const text = `${await changesText(session, made, placed, isFirst)}${previewText(session, doubts)}`;
  const remaining = unsilencedOfDisk([...diagnostics, ...doubts], made.silences);
  say(session, { diagnostics: remaining, files: input.files, text, json: {} });
  return isWaiting(session);
}

/** The decks in the requested formats, and the view for the page. */
async function make({ options, output, core, cache, environment }: Session, input: Input): Promise<Made> {
  const asked: BuildOptions = { ...options, formats: [...new Set([...options.formats, PAGE_FORMAT])] };
  const progress = startProgress(environment.stderr, false);
  return makeDecks(input, asked, output, core, cache, progress.step).finally(progress.end);
}

type PlacedNow = PlacedDecks & { readonly waiting: readonly Waiting[] };

async function place({ kept, shown, refused }: Session, decks: readonly MadeDeck[]): Promise<PlacedNow> {
  const signs = decks.flatMap(({ path }) => {
    const sign = openSign(path);
    return sign === undefined ? [] : [[path, sign] as const];
  });
  const open = new Map(signs);
  const placed = await placeDecks(decks, { force: false, kept, open, shown, refused: refused() });
  for (const { state, deck } of placed.placements) if (state === 'changed') kept.add(deck.path);
  const besides = placed.placements.filter(({ state, deck }) => state === 'beside' && open.has(deck.path));
  return { ...placed, waiting: besides.map(({ deck, path }): Waiting => ({ deck, beside: path })) };
}

async function retry(session: Session): Promise<boolean> {
  const { waiting, shown, settings, environment } = session;
  const free = waiting.filter(({ deck }) => openSign(deck.path) === undefined);
  if (free.length === 0) return isWaiting(session);
  const placed = await place(
    session,
    free.map(({ deck }) => deck),
  );
  if (hasErrors(placed.diagnostics)) {
    say(session, failure(placed.diagnostics, {}, NO_FILES));
    return true;
  }
  const notes: Diagnostic[] = [...placed.diagnostics];
  for (const { deck, state } of placed.placements) {
    const beside = free.find(each => each.deck.path === deck.path)?.beside;
    if (beside !== undefined && state !== 'beside')
      notes.push(fault('BD834', undefined, { path: shown(deck.path), beside: shown(beside) }));
  }
  session.waiting = [...waiting.filter(each => !free.includes(each)), ...placed.waiting];
  printOutcome({ diagnostics: notes, files: NO_FILES, text: '', json: {} }, settings, environment);
  return isWaiting(session);
}

function isWaiting({ waiting }: Session): boolean {
  return waiting.length > 0;
}

/** Reports why there are no new decks, on the page too. */
async function fail(session: Session, diagnostics: readonly Diagnostic[], files: Files = NO_FILES): Promise<boolean> {
  const doubts = await showFailure(session, diagnostics);
  say(session, failure([...diagnostics, ...doubts], {}, files));
  return isWaiting(session);
}

function showFailure(
  { preview, output, refused }: Session,
  diagnostics: readonly Diagnostic[],
): Promise<readonly Diagnostic[]> {
  return preview(output.folder, { decks: undefined, diagnostics }, refused());
}

/** Warnings and notices are reported once, as long as they stay the same. */
function say(session: Session, outcome: Outcome): void {
  const { reported, settings, environment } = session;
  const { diagnostics } = outcome;
  const news = diagnostics.filter(each => each.severity === 'error' || !reported.has(keyOf(each)));
  const old = diagnostics.filter(each => !news.includes(each));
  session.reported = new Set(diagnostics.map(keyOf));
  printOutcome({ ...outcome, diagnostics: news }, settings, environment);
  const counts = countsText(old, settings.messages);
  if (counts !== '') environment.stderr.write(`${languages[settings.messages].terminal.asBefore(counts)}\n`);
}

async function changesText(
  { settings, environment }: Session,
  made: Made,
  placed: PlacedDecks,
  isFirst: boolean,
): Promise<string> {
  const written = writtenFormats(made.decks, placed.formats, environment.cwd);
  const moved = written.filter(({ state }) => isFirst || state !== 'unchanged');
  if (moved.length === 0) return `${languages[settings.messages].terminal.noDeckChanged}\n`;
  const changes = await changesIn(placed.placements, settings.messages);
  return [summaryText(moved, settings.messages), ...(changes ? [changes.text] : [])].join('\n');
}

/** The path of the page, announced once. */
function previewText(session: Session, doubts: readonly Diagnostic[]): string {
  if (session.isPreviewAnnounced || doubts.length > 0) return '';
  session.isPreviewAnnounced = true;
  return `\n${languages[session.settings.messages].terminal.previewAt(session.shown(previewPath(session.output.folder)))}\n`;
}

/** Identifies a diagnostic wherever it has moved in its file. */
function keyOf({ place, ...diagnostic }: Diagnostic): string {
  return causeOf({ ...diagnostic, place: place && { file: place.file, line: 1, column: 1 } });
}
