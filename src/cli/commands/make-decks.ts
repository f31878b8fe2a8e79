// Decks from the files of a project: every briefing built, and all decks given their places on the disk, or none.
import { basename, dirname, join } from 'node:path';
import type { BuildStep, BuiltDeck } from '../../build/build.ts';
import type { Cache } from '../../cache.ts';
import type { Diagnostic } from '../../diagnostics/diagnostics.ts';
import { nameBeside } from '../../disk/beside.ts';
import type { Refusal } from '../../disk/ground.ts';
import type { Output } from '../../disk/output.ts';
import type { OwnPlan } from '../../disk/own-files.ts';
import { type Placement, type PlacementRules, placementOf } from '../../disk/placement.ts';
import { replaceFiles } from '../../disk/replace.ts';
import { removeSame } from '../../disk/same-bytes.ts';
import { planPictures } from '../../disk/slide-pictures.ts';
import type { Files } from '../../files.ts';
import type { Core } from '../core.ts';
import type { Input } from '../input.ts';
import { severalDecksOneFile } from '../messages.ts';
import type { BuildOptions } from '../options.ts';
import { hasErrors } from '../outcome.ts';

/** A deck with the absolute path of its file. */
export type MadeDeck = BuiltDeck & { readonly path: string };

export interface Made {
  /** Empty when anything was wrong. */
  readonly decks: readonly MadeDeck[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Builds one briefing after the other; all find their faults before anything is written. */
export async function makeDecks(
  { briefings, audiences, files }: Input,
  options: BuildOptions,
  output: Output,
  core: Core,
  cache: Cache,
  onStep: (step: BuildStep) => void,
): Promise<Made> {
  const { language, draft, strict, slides, toSend } = options;
  const asked = { language, draft, strict, slides, toSend };
  const pictures = options.formats.filter(format => format === 'svg' || format === 'png');
  const views = options.formats.includes('html');
  const decks: BuiltDeck[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const briefing of briefings) {
    const built = await core.build({ ...asked, files, briefing, audiences, pictures, views, cache, onStep });
    decks.push(...built.decks);
    diagnostics.push(...built.diagnostics);
    if (built.decks.length === 0 && !hasErrors(built.diagnostics)) throw new Error(`no deck of ${briefing}`);
  }
  if (hasErrors(diagnostics)) return { decks: [], diagnostics };
  if (output.kind === 'folder') {
    return { decks: decks.map(deck => ({ ...deck, path: join(output.folder, deck.file) })), diagnostics };
  }
  const [deck] = decks;
  if (deck && decks.length === 1) return { decks: [{ ...deck, path: output.file }], diagnostics };
  const names = decks.map(({ audience }) => audience);
  return { decks: [], diagnostics: [...diagnostics, severalDecksOneFile(options.out ?? output.file, names)] };
}

export interface Placed {
  /** Empty when anything could not be written; then nothing was. */
  readonly placements: readonly Placement<MadeDeck>[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Writes what has changed. */
export async function placeDecks(
  decks: readonly MadeDeck[],
  { formats }: BuildOptions,
  rules: PlacementRules & { readonly refused: Refusal },
): Promise<Placed> {
  const placements: Placement<MadeDeck>[] = [];
  const faults: Diagnostic[] = [];
  for (const deck of formats.includes('pptx') ? decks : []) {
    const placement = await placementOf(deck, rules);
    if ('code' in placement) faults.push(placement);
    else placements.push(placement);
  }
  const pictures = await picturesPlan(decks, rules);
  if ('code' in pictures) faults.push(pictures);
  else if (faults.length === 0) {
    const replacements = [...placements.flatMap(placement => placement.replacements), ...pictures.replacements];
    faults.push(...replaceFiles(replacements, rules.refused));
    if (!hasErrors(faults)) pictures.settle();
  }
  if (hasErrors(faults)) return { placements: [], diagnostics: faults };
  for (const { path, deck, state } of placements) if (state !== 'beside') removeSame(nameBeside(path), deck.bytes);
  return { placements, diagnostics: placements.flatMap(({ notes }) => notes) };
}

const NO_PICTURES: OwnPlan = { replacements: [], settle: () => undefined };

/** The pictures of a deck lie in a folder beside it that is called like it. */
async function picturesPlan(
  decks: readonly MadeDeck[],
  { force, shown }: PlacementRules,
): Promise<OwnPlan | Diagnostic> {
  const [first] = decks;
  const pictures: Files = new Map(
    decks.flatMap(({ path, pictures }) =>
      [...pictures].map(([name, bytes]) => [`${stemOf(path)}/${basename(name)}`, bytes] as const),
    ),
  );
  return first && pictures.size > 0
    ? planPictures({ folder: dirname(first.path), pictures, force, shown })
    : NO_PICTURES;
}

function stemOf(path: string): string {
  return basename(path).replace(/\.pptx$/i, '');
}
