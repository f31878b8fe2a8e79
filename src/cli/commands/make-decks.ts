// Builds the briefings of a project, and writes all files or none.

import { dirname, join, parse } from 'node:path';
import type { PlannedSilence } from '../../briefing/model/plan.ts';
import type { BuildStep, BuiltDeck } from '../../build/build.ts';
import type { Cache } from '../../cache.ts';
import type { Diagnostic } from '../../diagnostics/diagnostics.ts';
import { fault } from '../../diagnostics/fault.ts';
import { nameBeside } from '../../disk/beside.ts';
import { planDeckFiles } from '../../disk/deck-files.ts';
import type { Output } from '../../disk/output.ts';
import type { OwnPlan } from '../../disk/own-files.ts';
import { type Placement, type PlacementRules, placementOf } from '../../disk/placement.ts';
import { replaceFiles } from '../../disk/replace.ts';
import { removeSame } from '../../disk/same-bytes.ts';
import type { Refusal } from '../../disk/write-refusal.ts';
import { limitOf } from '../../limits.ts';
import { DECK_ENDING, DECK_FORMAT, type Format } from '../../write/writers.ts';
import type { Core } from '../core.ts';
import type { Input } from '../input.ts';
import type { BuildOptions } from '../options.ts';
import { hasErrors } from '../outcome.ts';

/** A deck with the absolute path of its PowerPoint file, whether made or not: all its files are named after it. */
export type MadeDeck = BuiltDeck & { readonly path: string };

/** A deck whose PowerPoint file is made. */
export type DeckToPlace = MadeDeck & { readonly bytes: Uint8Array };

export interface Made {
  /** Empty if there was any error. */
  readonly decks: readonly MadeDeck[];
  readonly diagnostics: readonly Diagnostic[];
  /** The silences of all plans. */
  readonly silences: readonly PlannedSilence[];
}

/** Builds one briefing after the other; nothing is written before all have been checked. */
export async function makeDecks(
  { briefings, audiences, files }: Input,
  options: BuildOptions,
  output: Output,
  core: Core,
  cache: Cache,
  onStep: (step: BuildStep) => void,
): Promise<Made> {
  const { language, draft, strict, slides, toSend, formats } = options;
  const asked = { language, draft, strict, slides, toSend, formats };
  const decks: BuiltDeck[] = [];
  const diagnostics: Diagnostic[] = [];
  const silences: PlannedSilence[] = [];
  for (const briefing of briefings) {
    const built = await core.build({ ...asked, files, briefing, audiences, cache, onStep });
    decks.push(...built.decks);
    diagnostics.push(...built.diagnostics);
    silences.push(...(built.silences ?? []));
    if (built.decks.length === 0 && !hasErrors(built.diagnostics)) throw new Error(`no deck of ${briefing}`);
  }
  if (hasErrors(diagnostics)) return { decks: [], diagnostics, silences };
  const [deck] = decks;
  if (output.kind === 'file' && decks.length !== 1) {
    const names = decks.map(({ audience }) => audience);
    return {
      decks: [],
      diagnostics: [...diagnostics, fault('BD917', undefined, { file: options.out ?? output.file, decks: names })],
      silences,
    };
  }
  if (output.kind === 'file' && deck)
    return { decks: [{ ...deck, path: deckPath(output.file) }], diagnostics, silences };
  return {
    decks: decks.map(each => ({ ...each, path: join(output.folder, `${each.name}${DECK_ENDING}`) })),
    diagnostics,
    silences,
  };
}

/** With the extension as given: `talk.PPTX`; `talk.pptx` for a file `talk.md`. */
function deckPath(file: string): string {
  const { dir, name, ext } = parse(file);
  return ext.toLowerCase() === DECK_ENDING ? file : join(dir, `${name}${DECK_ENDING}`);
}

/** The outcome for a deck’s files in one format. */
export interface PlacedFormat {
  readonly deck: MadeDeck;
  readonly format: Format;
  /** The path of the file, or of the folder of files. */
  readonly path: string;
  readonly state: Placement<DeckToPlace>['state'];
}

export interface PlacedDecks {
  /** Of the PowerPoint files; empty if nothing was written because of an error. */
  readonly placements: readonly Placement<DeckToPlace>[];
  /** By deck, in the order of the formats. */
  readonly formats: readonly PlacedFormat[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Writes what has changed. */
export async function placeDecks(
  decks: readonly MadeDeck[],
  rules: PlacementRules & { readonly refused: Refusal },
): Promise<PlacedDecks> {
  // 1. Decide where everything goes; files that people may have edited have their own rules.
  const placements: Placement<DeckToPlace>[] = [];
  const faults: Diagnostic[] = [];
  for (const deck of decks.flatMap(withBytes)) {
    const placement = await placementOf(deck, rules);
    if ('code' in placement) faults.push(placement);
    else placements.push(placement);
  }
  const others = await planOthers(decks, rules);
  if ('code' in others) return { ...NOTHING, diagnostics: [...faults, others] };

  // 2. Write all or nothing.
  const replacements = [...placements.flatMap(placement => placement.replacements), ...others.replacements];
  if (faults.length === 0) faults.push(...replaceFiles(replacements, rules.refused));
  if (hasErrors(faults)) return { ...NOTHING, diagnostics: faults };
  others.settle();
  for (const { path, deck, state } of placements) if (state !== 'beside') removeSame(nameBeside(path), deck.bytes);
  return {
    placements,
    formats: decks.flatMap(deck => placedFormats(deck, placements, others)),
    diagnostics: [...placements.flatMap(({ notes }) => notes), ...tooLargeToSend(placements, rules.shown)],
  };
}

const NOTHING = { placements: [], formats: [] } as const;
const NO_FILES: OwnPlan = { replacements: [], states: new Map(), settle: () => undefined };

function withBytes(deck: MadeDeck): readonly DeckToPlace[] {
  const [bytes] = deck.files.get(DECK_FORMAT)?.values() ?? [];
  return bytes ? [{ ...deck, bytes }] : [];
}

/** Decks that many mail systems do not take. */
function tooLargeToSend(
  placements: readonly Placement<DeckToPlace>[],
  shown: PlacementRules['shown'],
): readonly Diagnostic[] {
  const most = limitOf('deck-file-megabytes');
  return placements
    .map(({ path, deck }) => ({ path: shown(path), megabytes: Math.ceil(deck.bytes.length / 1024 / 1024) }))
    .filter(({ megabytes }) => megabytes > most)
    .map(({ path, megabytes }) => fault('BD837', undefined, { path, megabytes, most }));
}

/** All other files go beside the deck, or into a folder named after it. */
async function planOthers(decks: readonly MadeDeck[], { force, shown }: PlacementRules): Promise<OwnPlan | Diagnostic> {
  const [first] = decks;
  const files = new Map(
    decks.flatMap(deck =>
      [...deck.files].flatMap(([format, made]) =>
        format === DECK_FORMAT ? [] : [...made].map(([path, bytes]) => [namedLike(deck, path), bytes] as const),
      ),
    ),
  );
  return first && files.size > 0 ? planDeckFiles({ folder: dirname(first.path), files, force, shown }) : NO_FILES;
}

/** A path renamed after the deck’s file: `energy.mayor.ko/01-cover.svg` is `talk/01-cover.svg`. */
function namedLike({ name, path }: MadeDeck, own: string): string {
  return `${parse(path).name}${own.slice(name.length)}`;
}

function placedFormats(
  deck: MadeDeck,
  placements: readonly Placement<DeckToPlace>[],
  { states }: OwnPlan,
): readonly PlacedFormat[] {
  return [...deck.files].flatMap(([format, made]): readonly PlacedFormat[] => {
    const placement = placements.find(each => each.deck.path === deck.path);
    if (format === DECK_FORMAT)
      return placement ? [{ deck, format, path: placement.path, state: placement.state }] : [];
    const [first = ''] = [...made.keys()].map(path => namedLike(deck, path));
    const place = first.split('/')[0] ?? first;
    const path = join(dirname(deck.path), place);
    const ending = first.slice(first.lastIndexOf('.'));
    const found = [...states].filter(([name]) => name.split('/')[0] === place && name.endsWith(ending));
    return [{ deck, format, path, state: stateOf(new Set(found.map(([, state]) => state))) }];
  });
}

function stateOf(states: ReadonlySet<string>): PlacedFormat['state'] {
  if (states.size > 1) return 'changed';
  return states.has('new') ? 'new' : states.has('unchanged') ? 'unchanged' : 'changed';
}
