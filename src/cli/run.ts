// A run of the command line: arguments, files, build, decks on disk, and what the user is told of it.
import { isAbsolute, join, relative } from 'node:path';
import picocolors from 'picocolors';
import type { BuildRequest, BuildResult, BuiltDeck } from '../build.ts';
import type { Diagnostic } from '../diagnostics.ts';
import { countsText, diagnosticsText } from '../diagnostics-text.ts';
import { faultCode } from '../disk/faults.ts';
import { cannotRead, incompleteInstallation } from '../disk/messages.ts';
import { type Output, outputFault, outputFrom } from '../disk/output.ts';
import { findProject, readProject, USUAL_LIMIT } from '../disk/project.ts';
import { replaceFiles } from '../disk/replace.ts';
import type { Files } from '../files.ts';
import { exitCodeFor } from './exit-code.ts';
import { type Manner, mannerOf } from './manner.ts';
import { closingLine, ownFault, severalDecksOneFile, unknownBriefing } from './messages.ts';
import { type BuildOptions, parseArguments } from './options.ts';
import { startProgress } from './progress.ts';
import { sourceLines } from './source-lines.ts';
import { summaryJson, summaryText, type WrittenDeck } from './summary.ts';
import type { World } from './world.ts';

/** The core's door, given so that the command line can be tested without it and opened only when there is something to build. */
export type Build = (request: BuildRequest) => Promise<BuildResult>;

/** What a run comes to before anybody is told. */
interface Outcome {
  readonly written: readonly WrittenDeck[];
  readonly diagnostics: readonly Diagnostic[];
  readonly files: Files;
}

const NO_FILES: Files = new Map();

/** Runs `briefdeck` with `argv` (`['build', '--draft']`) and answers its exit code; everything it says goes to `world`. */
export async function run(argv: readonly string[], world: World, build: Build): Promise<number> {
  const manner = mannerOf(argv, world.env, world.systemLanguage);
  const parsed = parseArguments(argv, manner.messages);
  switch (parsed.kind) {
    case 'answer':
      world.stdout.write(parsed.text);
      return 0;
    case 'fault':
      return tell({ written: [], diagnostics: [parsed.diagnostic], files: NO_FILES }, manner, world);
    case 'build':
      return tell(await outcomeOf(parsed.options, manner, world, build), manner, world);
  }
}

/** Nothing that happens in a build leaves it as an exception. */
async function outcomeOf(options: BuildOptions, manner: Manner, world: World, build: Build): Promise<Outcome> {
  try {
    return await makeDecks(options, manner, world, build);
  } catch (error) {
    if (manner.debug && error instanceof Error) world.stderr.write(`${error.stack ?? error.message}\n`);
    return failure(thrown(error));
  }
}

async function makeDecks(options: BuildOptions, manner: Manner, world: World, build: Build): Promise<Outcome> {
  // 1. Find the project and what is asked of it.
  const project = findProject(world.cwd);
  if ('code' in project) return failure(project);
  const { briefings, audiences } = sortedOut(options, project.briefings);
  const unknown = briefings.filter(name => !project.briefings.includes(name));
  if (unknown.length > 0) return failure(...unknown.map(name => unknownBriefing(name, project.briefings)));

  // 2. See that decks can be written at all.
  const output = outputFrom(options.out, world.cwd, project.root);
  const obstacle = outputFault(output);
  if (obstacle) return failure(obstacle);

  // 3. Read.
  const diagnostics: Diagnostic[] = [];
  const limit = options.maxInput === undefined ? USUAL_LIMIT : options.maxInput * 1024 * 1024;
  const files = readProject(project, briefings, diagnostic => diagnostics.push(diagnostic), limit);
  if (diagnostics.length > 0) return { written: [], diagnostics, files };

  // 4. Build, one briefing after the other; all find their faults before anything is written.
  const decks: BuiltDeck[] = [];
  const progress = startProgress(world.stderr, manner.json);
  try {
    for (const briefing of briefings) {
      const { language, draft } = options;
      const built = await build({ files, briefing, audiences, language, draft, onStep: progress.step });
      decks.push(...built.decks);
      diagnostics.push(...built.diagnostics);
      if (built.decks.length === 0 && exitCodeFor(built.diagnostics) === 0) throw new Error(`no deck of ${briefing}`);
    }
  } finally {
    progress.end();
  }
  if (exitCodeFor(diagnostics) !== 0) return { written: [], diagnostics, files };

  // 5. Write.
  const written = placed(decks, output, options);
  if ('code' in written) return { written: [], diagnostics: [...diagnostics, written], files };
  diagnostics.push(...replaceFiles(written.map(({ deck, path }) => ({ path, bytes: deck.bytes }))));
  if (exitCodeFor(diagnostics) !== 0) return { written: [], diagnostics, files };
  return { written: written.map(({ deck, path }) => ({ deck, path: shown(path, world.cwd) })), diagnostics, files };
}

/** `--audience a b` may swallow the name of a briefing that stands behind it; it is given back. */
function sortedOut(
  options: BuildOptions,
  known: readonly string[],
): { briefings: readonly string[]; audiences: readonly string[] } {
  const swallowed = options.audiences.slice(1).filter(name => known.includes(name));
  const briefings = new Set([...options.briefings, ...swallowed]);
  return {
    briefings: briefings.size > 0 ? [...briefings] : known,
    audiences: options.audiences.filter(name => !swallowed.includes(name)),
  };
}

/** Absolute paths for the decks, or why `--out` cannot hold them. */
function placed(
  decks: readonly BuiltDeck[],
  output: Output,
  options: BuildOptions,
): readonly WrittenDeck[] | Diagnostic {
  if (output.kind === 'folder') return decks.map(deck => ({ deck, path: join(output.folder, deck.file) }));
  const [deck] = decks;
  if (deck && decks.length === 1) return [{ deck, path: output.file }];
  return severalDecksOneFile(
    options.out ?? output.file,
    decks.map(({ audience }) => audience),
  );
}

function failure(...diagnostics: readonly Diagnostic[]): Outcome {
  return { written: [], diagnostics, files: NO_FILES };
}

/** What was thrown, as something to tell: a part of the installation, the operating system, or a mistake of ours. */
function thrown(error: unknown): Diagnostic {
  const reason = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
  const part = /^Could not load the "(sharp)" module|^Cannot find (?:package|module) '([^']+)'/.exec(reason);
  if (part) return incompleteInstallation(part[1] ?? part[2] ?? '');
  const code = faultCode(error);
  if (code !== undefined && error instanceof Error && 'path' in error) return cannotRead(String(error.path), code);
  return ownFault(reason);
}

/** Relative to where the command was given, when it lies below. */
function shown(path: string, cwd: string): string {
  const way = relative(cwd, path);
  return way.startsWith('..') || isAbsolute(way) ? path : way;
}

function tell({ written, diagnostics, files }: Outcome, manner: Manner, world: World): number {
  const exitCode = exitCodeFor(diagnostics);
  const language = manner.messages;
  if (manner.json) {
    world.stdout.write(summaryJson(exitCode, written, diagnostics, language));
    return exitCode;
  }
  const colors = picocolors.createColors(world.stderr.isTTY && !world.env.NO_COLOR);
  const hues = { error: colors.red, warning: colors.yellow, notice: colors.cyan, place: colors.bold, line: colors.dim };
  const look = {
    language,
    lineAt: sourceLines(files),
    paint: (part: keyof typeof hues, text: string) => hues[part](text),
  };
  world.stderr.write(diagnosticsText(diagnostics, look));
  const counts = countsText(diagnostics, language);
  if (counts !== '') world.stderr.write(`${closingLine(counts, written.length > 0)[language]}\n`);
  if (written.length > 0) world.stdout.write(summaryText(written, language));
  return exitCode;
}
