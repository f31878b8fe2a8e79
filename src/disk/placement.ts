// Decides where each deck of a run goes: to its path, or beside a deck that was edited; and which old decks are backed up.

import type { Manifest } from '../changes/manifest/manifest.ts';
import type { Diagnostic } from '../diagnostics/diagnostics.ts';
import { fault } from '../diagnostics/fault.ts';
import { nameBeside } from './beside.ts';
import { spelledPath } from './disk-path.ts';
import { type ExistingFile, existingFileAt } from './existing-file.ts';
import { keeping, previousPath } from './previous.ts';
import type { Replacement } from './replace.ts';

/** A deck with its intended absolute path. */
export interface MeantDeck {
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly manifest: Manifest;
}

export interface Placement<Deck extends MeantDeck> {
  readonly deck: Deck;
  /** Where it goes, or already is. */
  readonly path: string;
  readonly state: 'new' | 'changed' | 'unchanged' | 'beside';
  /** The manifest of the deck it replaces. */
  readonly before: Manifest | undefined;
  /** The files to write; empty if it is unchanged. */
  readonly replacements: readonly Replacement[];
  readonly notes: readonly Diagnostic[];
}

export interface PlacementRules {
  /** Replaces decks edited by hand and files of other programs too. */
  readonly force: boolean;
  /** Paths whose old deck needs no second backup. */
  readonly kept?: ReadonlySet<string> | undefined;
  /** Decks that another program has open, with how we know: they stay, and the new ones go beside them. */
  readonly open?: ReadonlyMap<string, string> | undefined;
  /** A path as shown to the user. */
  readonly shown: (path: string) => string;
}

/** The place of a deck; a diagnostic if there is none. */
export async function placementOf<Deck extends MeantDeck>(
  deck: Deck,
  rules: PlacementRules,
): Promise<Placement<Deck> | Diagnostic> {
  const { bytes } = deck;
  const { force, shown } = rules;
  const path = spelledPath(deck.path);
  const existing = await existingFileAt(path, deck);
  if ('code' in existing) return existing;
  if (existing.kind === 'free') return { ...inPlace(deck, path), state: 'new', before: undefined };
  const before = existing.old.manifest;
  if (existing.kind === 'same') return { ...inPlace(deck, path), state: 'unchanged', before, replacements: [] };
  const open = rules.open?.get(deck.path);
  if (open === undefined && (force || existing.kind === 'ours')) {
    const keep = rules.kept?.has(deck.path) ? [] : await keeping(path, existing.old.bytes);
    const notes =
      existing.kind === 'ours'
        ? []
        : [fault('BD832', undefined, { path: shown(path), previous: shown(previousPath(path)) })];
    return { ...inPlace(deck, path), state: 'changed', before, replacements: [...keep, { path, bytes }], notes };
  }
  const beside = await freeNameBeside(deck, path);
  if (beside === undefined) return fault('BD835', undefined, { path: shown(path) });
  const note = reasonToStay(existing, open, shown(path), shown(beside.path));
  return { deck, ...beside, state: 'beside', before, notes: [note] };
}

function inPlace<Deck extends MeantDeck>(deck: Deck, path: string) {
  const { bytes } = deck;
  const notes: readonly Diagnostic[] = [];
  return { deck, path, replacements: [{ path, bytes }], notes };
}

/** How many names beside a deck are tried. */
const MOST_BESIDE = 99;

/** The first name beside the deck that is free or holds an untouched deck of ours. */
async function freeNameBeside(
  deck: MeantDeck,
  place: string,
): Promise<{ readonly path: string; readonly replacements: readonly Replacement[] } | undefined> {
  for (let number = 1; number <= MOST_BESIDE; number += 1) {
    const path = nameBeside(place, number);
    const existing = await existingFileAt(path, deck);
    if ('code' in existing) continue;
    if (existing.kind === 'same') return { path, replacements: [] };
    if (existing.kind === 'free' || existing.kind === 'ours')
      return { path, replacements: [{ path, bytes: deck.bytes }] };
  }
  return undefined;
}

function reasonToStay(existing: ExistingFile, open: string | undefined, path: string, beside: string): Diagnostic {
  if (open !== undefined) return fault('BD833', undefined, { path, sign: open, beside });
  return existing.kind === 'edited'
    ? fault('BD830', undefined, { path, edits: existing.edits, beside })
    : fault('BD831', undefined, { path, beside });
}
