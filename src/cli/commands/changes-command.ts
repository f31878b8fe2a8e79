// `briefdeck changes`: what changed between built decks, wherever they are stored.

import { existsSync, readdirSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { CombinedChanges } from '../../changes/compare/combine.ts';
import type { ReportFormat } from '../../changes/report/report.ts';
import { JSON_VERSION } from '../../changes/report/report-json.ts';
import type { Diagnostic, Report } from '../../diagnostics/diagnostics.ts';
import { fault } from '../../diagnostics/fault.ts';
import { visibleLine } from '../../diagnostics/visible.ts';
import { recover } from '../../disk/journal.ts';
import { previousPath } from '../../disk/previous.ts';
import { findProject } from '../../disk/project.ts';
import { reportFault, writeReport } from '../../disk/report-file.ts';
import type { Refusal } from '../../disk/write-refusal.ts';
import { languages, type MessageLanguage } from '../../messages/languages.ts';
import type { Environment } from '../environment.ts';
import type { ChangesOptions } from '../options.ts';
import { failure, hasErrors, NO_FILES, type Outcome } from '../outcome.ts';
import type { OutputSettings } from '../output-settings.ts';
import { reportPlace } from '../report-place.ts';
import { shownPath } from '../shown-path.ts';
import { unsilencedAround } from '../unsilenced.ts';
import { drawPairs, embedded, type PicturedPair, picturesJson, writePictures } from './changes-pictures.ts';
import { type ReadDeck, readDeckFile } from './read-deck.ts';

interface Pair {
  readonly before: ReadDeck;
  readonly after: ReadDeck;
}

/** JSON output if there is nothing to report. */
const NOTHING = { version: JSON_VERSION, decks: [], edited: [], pictures: [] };

export async function changesCommand(
  options: ChangesOptions,
  settings: OutputSettings,
  environment: Environment,
): Promise<Outcome> {
  const { cwd } = environment;
  const outcome = await compareDecks(options, settings, environment);
  const folders = [cwd, ...options.decks.map(deck => dirname(resolve(cwd, deck)))];
  return { ...outcome, diagnostics: await unsilencedAround(outcome.diagnostics, folders) };
}

async function compareDecks(
  options: ChangesOptions,
  settings: OutputSettings,
  environment: Environment,
): Promise<Outcome> {
  // 1. Find the decks, and check that the report can be written.
  const { file, refused } = reportPlace({ ...options, reads: options.decks }, environment.cwd);
  const obstacle = file && reportFault(file);
  if (obstacle) return failure([obstacle], NOTHING);
  const diagnostics: Diagnostic[] = [];
  const report: Report = diagnostic => diagnostics.push(diagnostic);
  const pairs = await pairsFor(options.decks, environment, refused, report);
  if (hasErrors(diagnostics) || pairs.length === 0) return failure(diagnostics, NOTHING);

  // 2. Edits by hand.
  const touched = pairs.flatMap(({ before, after }) => [before, after]).filter(({ isTouched }) => isTouched);
  diagnostics.push(...touched.map(({ name, edits }) => fault('BD843', undefined, { name, edits })));

  // 3. Changes between builds, with pictures if requested.
  const [{ compareManifests }, { combineChanges }] = await Promise.all([
    import('../../changes/compare/compare.ts'),
    import('../../changes/compare/combine.ts'),
  ]);
  const compared = pairs.map(pair => ({
    ...pair,
    changes: compareManifests(pair.before.manifest, pair.after.manifest),
  }));
  const combined = combineChanges(compared.map(({ changes }) => changes));
  const folder = options.pictures ? picturesFolder(environment.cwd) : undefined;
  const pictured = folder === undefined ? [] : await drawPairs(compared, report);
  if (folder !== undefined) {
    const names = touched.map(({ name }) => name);
    diagnostics.push(
      ...(await writePictures(folder, combined, pictured, names, settings.messages, environment.cwd, refused)),
    );
  }

  // 4. The report.
  const content = { combined, touched, pictured, folder };
  const json = { ...jsonOf(content, environment.cwd) };
  const text = await reportOf(content, options.format, settings.messages, environment.cwd);
  if (!file) return { diagnostics, files: NO_FILES, text, json };
  const written = options.format === 'json' ? `${JSON.stringify(json, null, 2)}\n` : text;
  diagnostics.push(...(await writeReport(file, written)));
  const place = hasErrors(diagnostics) ? '' : `${shownPath(file.path, environment.cwd)}\n`;
  return { diagnostics, files: NO_FILES, text: place, json };
}

/** What to report. */
interface ReportContent {
  readonly combined: CombinedChanges;
  readonly touched: readonly ReadDeck[];
  readonly pictured: readonly PicturedPair[];
  /** The folder of the pictures; undefined if none were drawn. */
  readonly folder: string | undefined;
}

function jsonOf({ combined, touched, pictured, folder }: ReportContent, cwd: string) {
  return {
    version: JSON_VERSION,
    decks: combined.decks,
    edited: touched.map(({ name, edits }) => ({ deck: name, edits })),
    pictures: folder === undefined ? [] : picturesJson(folder, pictured, cwd),
  };
}

async function reportOf(
  content: ReportContent,
  format: ReportFormat,
  language: MessageLanguage,
  cwd: string,
): Promise<string> {
  const { combined, touched, pictured, folder } = content;
  const [{ changesText }, { handEditText }] = await Promise.all([
    import('../../changes/report/report.ts'),
    import('../../messages/hand-edit-text.ts'),
  ]);
  const edited = touched.map(({ name }) => name);
  const extras = format === 'html' ? { pictures: embedded(pictured), edited } : { edited };
  const report = changesText(combined, format, language, extras);
  if (format !== 'text') return report;
  const count = pictured.reduce((sum, { slides }) => sum + slides.length, 0);
  const words = languages[language].terminal;
  const page = folder === undefined ? '' : shownPath(join(folder, 'index.html'), cwd);
  const lists = touched.map(({ name, edits }) =>
    [
      words.editedByHand(name),
      ...edits.map(edit => `  ${visibleLine(handEditText(edit, languages[language].report))}`),
      '',
    ].join('\n'),
  );
  return [report + (count > 0 ? `${words.picturesAt(page, count)}\n` : ''), ...lists].join('\n');
}

/** Of the project’s decks; undefined outside a project. */
function picturesFolder(cwd: string): string | undefined {
  const project = findProject(cwd);
  return 'code' in project ? undefined : join(project.root, 'output', 'changes');
}

/** The pairs to compare: two named decks, a named deck and that of the last build, or all of the last build with those before. */
async function pairsFor(
  names: readonly string[],
  environment: Environment,
  refused: Refusal,
  report: Report,
): Promise<readonly Pair[]> {
  const [first, second] = names.map(name => resolve(environment.cwd, name));
  const read = (path: string) => readDeckFile(path, environment.cwd, report);
  if (first !== undefined) {
    const before = await read(first);
    if (!before) return [];
    const after = await (second === undefined ? counterpart(before, first, environment.cwd, report) : read(second));
    return after ? [{ before, after }] : [];
  }
  const output = outputFolder(environment.cwd, report);
  if (output === undefined) return [];
  const shown = (path: string): string => shownPath(path, environment.cwd);
  for (const each of recover(output, { refused, shown })) report(each);
  const paths = decksIn(output).filter(path => existsSync(previousPath(path)));
  if (paths.length === 0)
    report(fault('BD840', undefined, { folder: shownPath(join(output, 'previous'), environment.cwd) }));
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

/** The deck in `output` for the same audience and language, whatever its name. */
async function counterpart(mailed: ReadDeck, path: string, cwd: string, report: Report): Promise<ReadDeck | undefined> {
  const output = outputFolder(cwd, report);
  if (output === undefined) return undefined;
  for (const other of decksIn(output).filter(each => each !== path)) {
    const deck = await readDeckFile(other, cwd, () => undefined);
    if (deck && keyOf(deck) === keyOf(mailed)) return deck;
  }
  report(fault('BD841', undefined, { folder: shownPath(output, cwd), key: keyOf(mailed), name: mailed.name }));
  return undefined;
}

/** `industry-5.0.ministry-briefing.ko` */
function keyOf({ manifest }: ReadDeck): string {
  return `${manifest.briefing}.${manifest.audience}.${manifest.language}`;
}
