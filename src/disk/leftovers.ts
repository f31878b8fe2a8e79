// Finds files in `output` that no audience produces any more: decks of deleted audiences, their copies and pictures.
import { basename, extname, join, parse } from 'node:path';
import type { Diagnostic } from '../diagnostics/diagnostics.ts';
import { DECK_ENDING } from '../write/writers.ts';
import { DECK_FILES_REGISTER } from './deck-files.ts';
import { examined } from './existing-file.ts';
import { faultCode } from './faults.ts';
import { fileSystem } from './file-system.ts';
import { openSign } from './open-sign.ts';
import { moveOwn, ownFilesIn } from './own-files.ts';
import { readPlainFile } from './plain-file.ts';
import { keeping, previousPath } from './previous.ts';
import { replaceFiles } from './replace.ts';
import { removeSame } from './same-bytes.ts';
import type { Refusal } from './write-refusal.ts';

export interface Leftover {
  /** Absolute path of a deck, a folder of pictures, or another file of a deck. */
  readonly path: string;
  readonly kind: 'deck' | 'pictures' | 'file';
  /** Why it is not moved away: it was edited, another program has it open, or it is not ours. */
  readonly stays?: 'edited' | 'open' | 'foreign' | undefined;
}

export interface Living {
  /** Names, without extension, that decks of the plan’s audiences may have. */
  readonly names: readonly string[];
  /** Names of decks that are in place, so that `(new)` copies beside them are outdated. */
  readonly placed: readonly string[];
}

/** Sorted by name; decks first. */
export async function leftoversIn(folder: string, living: Living): Promise<readonly Leftover[]> {
  const isLiving = livingNames(living);
  const decks: Leftover[] = [];
  for (const name of fileSystem.readdirSync(folder).sort()) {
    const path = join(folder, name);
    const { name: stem, ext } = parse(name);
    if (ext.toLowerCase() !== DECK_ENDING || /^(~\$|\.)/.test(name) || isLiving(stem)) continue;
    if (!fileSystem.lstatSync(path).isFile()) continue;
    const stays = await reasonToStay(path);
    if (stays !== 'of-a-row') decks.push({ path, kind: 'deck', stays });
  }
  const files = ownFilesIn(folder, DECK_FILES_REGISTER).filter(({ name }) => !isLiving(deckOf(name)));
  const places = [...new Set(files.map(({ name }) => placeOf(name)))].sort();
  return [
    ...decks,
    ...places.map((place): Leftover => {
      const there = files.filter(({ name }) => placeOf(name) === place);
      const kind = there.some(({ name }) => name === place) ? 'file' : 'pictures';
      const isEdited = there.some(({ isWhole }) => !isWhole);
      return { path: join(folder, place), kind, stays: isEdited ? 'edited' : undefined };
    }),
  ];
}

/** Moves them into `previous`; returns the errors. */
export async function putAway(
  leftovers: readonly Leftover[],
  folder: string,
  refused: Refusal,
): Promise<readonly Diagnostic[]> {
  const faults: Diagnostic[] = [];
  for (const { path, kind, stays } of leftovers) {
    if (stays !== undefined) continue;
    if (kind === 'deck') {
      const bytes = readPlainFile(path);
      const found = replaceFiles(await keeping(path, bytes), refused);
      if (found.length === 0) removeSame(path, bytes);
      faults.push(...found);
    } else {
      const isGone = (name: string): boolean => placeOf(name) === basename(path);
      const keptAt = (name: string): string =>
        kind === 'file' ? previousPath(path) : join(previousPath(path), basename(name));
      faults.push(...(await moveOwn({ folder, register: DECK_FILES_REGISTER, refused }, isGone, keptAt)));
    }
  }
  return faults;
}

/** A deck `talk (new)` is outdated if `talk` is in place; otherwise this is unknown. */
function livingNames({ names, placed }: Living): (name: string) => boolean {
  const known = new Set(names.map(oneForm));
  const inPlace = new Set(placed.map(oneForm));
  return name => {
    const [, base] = /^(.*) \(new(?: \d+)?\)$/s.exec(name) ?? [];
    return known.has(oneForm(name)) || (base !== undefined && known.has(oneForm(base)) && !inPlace.has(oneForm(base)));
  };
}

function oneForm(name: string): string {
  return name.normalize('NFC').toLowerCase();
}

/** `bakery.mayor.ko/03-summary.svg` and `bakery.mayor.ko.md` belong to `bakery.mayor.ko`. */
function deckOf(name: string): string {
  return name.includes('/') ? placeOf(name) : name.slice(0, -extname(name).length);
}

/** The first part of a path below the folder of the decks: a folder, or the file itself. */
function placeOf(name: string): string {
  return name.split('/')[0] ?? name;
}

/** A deck made from a row of a table is needed by that table, whatever the plan says. */
async function reasonToStay(path: string): Promise<Leftover['stays'] | 'of-a-row'> {
  if (openSign(path) !== undefined) return 'open';
  try {
    const { kind, old } = await examined(readPlainFile(path));
    if (old.manifest?.rows !== undefined) return 'of-a-row';
    return kind === 'ours' ? undefined : kind;
  } catch (error) {
    if (faultCode(error) === undefined) throw error;
    return 'foreign';
  }
}
