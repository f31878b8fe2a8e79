// `briefdeck build --each regions.csv`: a deck for each row of a table, in a folder named after the table.
import { basename, extname, join, relative, resolve, sep } from 'node:path';
import type { RowsFile } from '../../briefing/read-rows.ts';
import type { RowBuilder, SharedRequest } from '../../build/build-rows.ts';
import { hashOfFiles } from '../../build/cached-build.ts';
import type { PlannedRow } from '../../build/plan-rows.ts';
import { unsilencedOfDisk } from '../../build/silence.ts';
import type { Diagnostic } from '../../diagnostics/diagnostics.ts';
import { fault } from '../../diagnostics/fault.ts';
import { gathered, namingDecks } from '../../diagnostics/gather-diagnostics.ts';
import { readFault } from '../../disk/faults.ts';
import { recover } from '../../disk/journal.ts';
import { outputFault, outputFrom } from '../../disk/output.ts';
import { readPlainFile } from '../../disk/plain-file.ts';
import { cacheOf } from '../../disk/project-cache.ts';
import { rowRecords } from '../../disk/row-records.ts';
import { refuseSources } from '../../disk/write-refusal.ts';
import { languages } from '../../messages/languages.ts';
import type { Core } from '../core.ts';
import type { Environment } from '../environment.ts';
import { readInput } from '../input.ts';
import type { BuildOptions } from '../options.ts';
import { failure, hasErrors, type Outcome } from '../outcome.ts';
import type { OutputSettings } from '../output-settings.ts';
import { startProgress } from '../progress.ts';
import { queueFault } from '../queue/queue-fault.ts';
import { shownPath } from '../shown-path.ts';
import { type MadeRow, makeRows } from './make-rows.ts';

const NO_DECKS = { decks: [] };

export async function eachCommand(
  options: BuildOptions & { readonly each: string },
  settings: OutputSettings,
  environment: Environment,
  core: Core,
): Promise<Outcome> {
  // 1. Find the briefing and the table, and check that decks can be written.
  const input = readInput(options, environment.cwd);
  if ('faults' in input) return failure(input.faults, NO_DECKS, input.files);
  const { project, briefings, audiences } = input;
  const [briefing, ...others] = briefings;
  if (briefing === undefined || others.length > 0)
    return failure([fault('BD926', undefined, { names: briefings })], NO_DECKS);
  const shown = (path: string): string => shownPath(path, environment.cwd);
  const path = resolve(environment.cwd, options.each);
  const table = readTable(path, shown(path));
  if ('code' in table) return failure([table], NO_DECKS);
  const usual = join(project.root, 'output', basename(path, extname(path)));
  const output = outputFrom(options.out ?? usual, environment.cwd, project.root, options.formats);
  const refused = refuseSources({ root: project.root, shown });
  const obstacle = refused(output.folder) ?? outputFault(output);
  if (obstacle) return failure([obstacle], NO_DECKS);
  const recovered = recover(output.folder, { refused, shown });
  if (hasErrors(recovered)) return failure(recovered, NO_DECKS);

  // 2. Plan all rows before the first deck is made.
  const { language, draft, strict, slides, toSend, formats } = options;
  // The table may be in the data folder: a changed row must not cause the others to be built again.
  const files = new Map(input.files);
  files.delete(relative(project.root, path).split(sep).join('/').normalize('NFC'));
  const cache = cacheOf(project);
  const shared: SharedRequest = { files, briefing, draft, strict, slides, toSend, formats, cache };
  const plan = await core.planRows({ ...shared, audiences, language, table, shard: options.shard });
  const lines = new Map([...input.files, [table.path, table.bytes]]);
  if (!plan.rows) return failure(plan.diagnostics, NO_DECKS, lines);

  // 3. The decks.
  const { rows } = plan;
  const { terminal } = languages[settings.messages];
  const progress = startProgress(environment.stderr, settings.json, terminal.timeLeft);
  const { files: _files, cache: _cache, ...choices } = shared;
  const key = `${JSON.stringify(Object.entries(choices).sort())} ${hashOfFiles(files)}`;
  const records = rowRecords(output.folder, cache, key);
  const place = { folder: output.folder, rules: { force: options.force, shown, refused }, records };
  let done = 0;
  const onMade = ({ planned }: MadeRow): void => {
    done += 1;
    progress.step({ done, total: rows.length, what: planned.name });
  };
  const open = async (missing: readonly PlannedRow[]): Promise<RowBuilder> => {
    if (!options.queue) return core.openRows(shared, project.root, missing.length);
    const { openRowQueue } = await import('../queue/row-queue.ts');
    const noWorker = (): void => environment.stderr.write(`${terminal.noWorker}\n`);
    return openRowQueue(shared, missing, options.queue, environment.cwd, noWorker);
  };
  let made: readonly MadeRow[];
  try {
    made = await makeRows(rows, open, place, onMade);
  } catch (error) {
    const found = options.queue && queueFault(error, options.queue);
    if (found) return failure([found], NO_DECKS, lines);
    throw error;
  } finally {
    progress.end();
  }

  // 4. Merge diagnostics that several rows have in common.
  const ofRows = made.flatMap(({ planned, diagnostics }) => diagnostics.map(each => ofRow(each, planned, table.path)));
  const merged = gathered([...recovered, ...plan.diagnostics, ...ofRows]).map(each => namingDecks(each, made.length));
  const counts = countsOf(made, plan.count - rows.length);
  return {
    diagnostics: unsilencedOfDisk(merged, plan.silences),
    files: lines,
    text: summary(made, counts, shown(output.folder), settings),
    json: { counts: Object.fromEntries(counts), decks: made.flatMap(({ written }) => written) },
    fails: false,
  };
}

function readTable(path: string, shown: string): RowsFile | Diagnostic {
  try {
    return { path: shown, bytes: readPlainFile(path) };
  } catch (error) {
    return readFault(error, shown);
  }
}

/** Adds the row’s deck, unless the place shows it: `In the deck “busan (regions.csv:5)”.` */
function ofRow(diagnostic: Diagnostic, { name, row }: PlannedRow, table: string): Diagnostic {
  const { decks: _decks, ...rest } = diagnostic;
  return rest.place?.file === table ? rest : { ...rest, decks: [`${name} (${table}:${row.place.line})`] };
}

type Counts = readonly (readonly [state: MadeRow['state'], count: number])[];

/** How many decks are in each state; `lost` ones could not be built at all. */
function countsOf(made: readonly MadeRow[], lost: number): Counts {
  const states = ['new', 'changed', 'unchanged', 'beside', 'failed'] as const;
  return states
    .map(state => {
      const count = made.filter(each => each.state === state).length;
      return [state, state === 'failed' ? count + lost : count] as const;
    })
    .filter(([, count]) => count > 0);
}

/** One line; with `--all`, preceded by a line for each deck. */
function summary(made: readonly MadeRow[], counts: Counts, folder: string, { messages, all }: OutputSettings): string {
  const { terminal } = languages[messages];
  const wordFor = (state: MadeRow['state']) => (state === 'failed' ? terminal.failed : terminal.states[state]);
  const decks = all ? made.map(({ planned, state }) => `${planned.name}  ${wordFor(state)}\n`) : [];
  const total = counts.reduce((sum, [, count]) => sum + count, 0);
  const parts = counts.map(([state, count]) => terminal.stateCount(wordFor(state), count));
  return `${decks.join('')}${terminal.rows(folder, total, parts)}\n`;
}
