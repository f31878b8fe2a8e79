// `briefdeck changes`: what changed between decks that were built, also when they come from elsewhere.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { HandEdit } from '../changes/hand-edits.ts';
import type { Manifest } from '../changes/manifest.ts';
import type { ReportFormat } from '../changes/report.ts';
import type { Diagnostic, MessageLanguage, Report } from '../diagnostics.ts';
import { readFault } from '../disk/faults.ts';
import { previousPath } from '../disk/placement.ts';
import { findProject } from '../disk/project.ts';
import { replaceFiles } from '../disk/replace.ts';
import { examined } from '../disk/standing.ts';
import { editedSince, noManifest, noPreviousDecks, noSuchDeck } from './changes-messages.ts';
import type { Manner } from './manner.ts';
import type { ChangesOptions } from './options.ts';
import { failure, hasErrors, NO_FILES, type Outcome } from './outcome.ts';
import { shownPath } from './shown-path.ts';
import type { World } from './world.ts';

/** A deck that was read, with what people changed in it by hand. */
interface ReadDeck {
  /** As the user is to read it. */
  readonly name: string;
  readonly manifest: Manifest;
  readonly isTouched: boolean;
  readonly edits: readonly HandEdit[];
}

interface Pair {
  readonly before: ReadDeck;
  readonly after: ReadDeck;
}

export async function changesCommand(options: ChangesOptions, manner: Manner, world: World): Promise<Outcome> {
  // 1. Which decks.
  const diagnostics: Diagnostic[] = [];
  const pairs = await pairsFor(options.decks, world, diagnostic => diagnostics.push(diagnostic));
  if (hasErrors(diagnostics) || pairs.length === 0) return failure(diagnostics);

  // 2. What people did to them.
  const touched = pairs.flatMap(({ before, after }) => [before, after]).filter(({ isTouched }) => isTouched);
  diagnostics.push(...touched.map(({ name, edits }) => editedSince(name, edits)));

  // 3. What the builds changed.
  const report = await reportOf(pairs, touched, options.format, manner.messages);
  if (options.out === undefined) return { diagnostics, files: NO_FILES, text: report, json: {} };
  const path = resolve(world.cwd, options.out);
  diagnostics.push(...replaceFiles([{ path, bytes: new TextEncoder().encode(report) }]));
  const text = hasErrors(diagnostics) ? '' : `${shownPath(path, world.cwd)}\n`;
  return { diagnostics, files: NO_FILES, text, json: {} };
}

async function reportOf(
  pairs: readonly Pair[],
  touched: readonly ReadDeck[],
  format: ReportFormat,
  language: MessageLanguage,
): Promise<string> {
  const [{ compareManifests }, { combineChanges }, { changesText }, { handEditText }] = await Promise.all([
    import('../changes/compare.ts'),
    import('../changes/combine.ts'),
    import('../changes/report.ts'),
    import('../changes/hand-edit-text.ts'),
  ]);
  const changes = pairs.map(({ before, after }) => compareManifests(before.manifest, after.manifest));
  const report = changesText(combineChanges(changes), format, language);
  if (format === 'json') {
    const edited = touched.map(({ name, edits }) => ({ deck: name, edits }));
    return `${JSON.stringify({ ...JSON.parse(report), edited }, null, 2)}\n`;
  }
  if (format !== 'text') return report;
  const lists = touched.map(({ name, edits }) =>
    [EDITED_BY_HAND[language](name), ...edits.map(edit => `  ${handEditText(edit, language)}`), ''].join('\n'),
  );
  return [report, ...lists].join('\n');
}

const EDITED_BY_HAND: Readonly<Record<MessageLanguage, (name: string) => string>> = {
  en: name => `Edited by hand in ${name}:`,
  ko: name => `${name}에서 손으로 수정한 곳:`,
};

/** The decks to compare: both named, one named and the one of the last build, or all of the last build and those before. */
async function pairsFor(names: readonly string[], world: World, report: Report): Promise<readonly Pair[]> {
  const [first, second] = names.map(name => resolve(world.cwd, name));
  const read = (path: string) => readDeck(path, world.cwd, report);
  if (first !== undefined) {
    const before = await read(first);
    if (!before) return [];
    const after = await (second === undefined ? counterpart(before, first, world.cwd, report) : read(second));
    return after ? [{ before, after }] : [];
  }
  const output = outputFolder(world.cwd, report);
  if (output === undefined) return [];
  const paths = decksIn(output).filter(path => existsSync(previousPath(path)));
  if (paths.length === 0) report(noPreviousDecks(shownPath(join(output, 'previous'), world.cwd)));
  const pairs: Pair[] = [];
  for (const path of paths) {
    const [before, after] = [await read(previousPath(path)), await read(path)];
    if (before && after) pairs.push({ before, after });
  }
  return pairs;
}

function outputFolder(cwd: string, report: Report): string | undefined {
  const project = findProject(cwd);
  if (!('code' in project)) return join(project.root, 'output');
  report(project);
  return undefined;
}

function decksIn(folder: string): readonly string[] {
  const names = existsSync(folder) ? readdirSync(folder) : [];
  return names
    .filter(name => /\.pptx$/i.test(name) && !name.startsWith('~$') && !name.startsWith('.'))
    .sort()
    .map(name => join(folder, name));
}

/** The deck in output that was built for the same audience in the same language, whatever its name. */
async function counterpart(mailed: ReadDeck, path: string, cwd: string, report: Report): Promise<ReadDeck | undefined> {
  const output = outputFolder(cwd, report);
  if (output === undefined) return undefined;
  for (const other of decksIn(output).filter(each => each !== path)) {
    const deck = await readDeck(other, cwd, () => undefined);
    if (deck && keyOf(deck) === keyOf(mailed)) return deck;
  }
  report(noSuchDeck(keyOf(mailed), shownPath(output, cwd), mailed.name));
  return undefined;
}

/** `industry-5.0.ministry-briefing.ko` */
function keyOf({ manifest }: ReadDeck): string {
  return `${manifest.briefing}.${manifest.audience}.${manifest.language}`;
}

async function readDeck(path: string, cwd: string, report: Report): Promise<ReadDeck | undefined> {
  const name = shownPath(path, cwd);
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(path);
  } catch (error) {
    report(readFault(error, name));
    return undefined;
  }
  const standing = await examined(bytes);
  const { manifest } = standing.old;
  if (!manifest) {
    report(noManifest(name));
    return undefined;
  }
  const edits = standing.kind === 'edited' ? standing.edits : [];
  return { name, manifest, isTouched: standing.kind === 'edited', edits };
}
