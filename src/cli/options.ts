// Parses the command line into a value; mistakes become diagnostics that suggest the nearest name.

import { availableParallelism } from 'node:os';
import { type Command, CommanderError, type Option } from 'commander';
import type { Shard } from '../build/plan-rows.ts';
import type { ReportFormat } from '../changes/report/report.ts';
import type { Density } from '../check/finding.ts';
import type { Diagnostic } from '../diagnostics/diagnostics.ts';
import { nearest } from '../diagnostics/diagnostics.ts';
import { fault } from '../diagnostics/fault.ts';
import { highestOf, isLimit, type Limits, limitNames } from '../limits.ts';
import { languages, type MessageLanguage } from '../messages/languages.ts';
import { DECK_FORMAT, FORMATS, type Format, fileEndings, isFormat, writerOf } from '../write/writers.ts';
import { commands, type ParsedCommand, type RawOptions } from './commands.ts';
import { requestedMessageLanguages } from './output-settings.ts';
import type { QueueAddress } from './queue/queue-fault.ts';

export const REPORT_FORMATS: readonly ReportFormat[] = ['text', 'html', 'md', 'json'];

export const CHECK_FORMATS = ['text', 'json', 'sarif'] as const;

export type CheckFormat = (typeof CHECK_FORMATS)[number];

export const DENSITIES: readonly Density[] = ['talk', 'handout'];

export interface BuildOptions {
  /** Empty: all of the project. */
  readonly briefings: readonly string[];
  /** Empty: all of a briefing. */
  readonly audiences: readonly string[];
  readonly language?: string | undefined;
  readonly out?: string | undefined;
  /** Ids; undefined: all of a deck. */
  readonly slides?: readonly string[] | undefined;
  readonly formats: readonly Format[];
  /** Copies without notes and manifest. */
  readonly toSend: boolean;
  readonly strict: boolean;
  readonly draft: boolean;
  /** Decks edited by hand are replaced too. */
  readonly force: boolean;
  /** Moves decks that no audience produces any more to output/previous. */
  readonly clean: boolean;
  /** A table with a deck per row. */
  readonly each?: string | undefined;
  /** Of its rows; undefined: all. */
  readonly shard?: Shard | undefined;
  /** Rows are made by workers that take them from a queue. */
  readonly queue?: QueueAddress | undefined;
  /** Maximum size of data and templates together, in megabytes. */
  readonly maxInput?: number | undefined;
  readonly limits: Limits;
}

export interface ChangesOptions {
  /** At most two. */
  readonly decks: readonly string[];
  readonly format: ReportFormat;
  readonly out?: string | undefined;
  /** Slides before and after, in output/changes. */
  readonly pictures: boolean;
  /** The file of the report is replaced, whatever it is. */
  readonly force: boolean;
}

export interface CheckOptions {
  /** Decks and briefings; empty: all briefings of the project. */
  readonly subjects: readonly string[];
  /** Of briefings; empty: all. */
  readonly audiences: readonly string[];
  readonly language?: string | undefined;
  /** Overrides decks and audiences. */
  readonly density?: Density | undefined;
  readonly format: CheckFormat;
  readonly out?: string | undefined;
  /** Warnings fail too. */
  readonly strict: boolean;
  /** The file of the report is replaced, whatever it is. */
  readonly force: boolean;
  readonly maxInput?: number | undefined;
  readonly limits: Limits;
}

export interface SyncOptions {
  readonly briefings: readonly string[];
  readonly write: boolean;
  readonly maxInput?: number | undefined;
  readonly limits: Limits;
}

export interface TemplateOptions {
  /** Undefined: named after the language. */
  readonly file?: string | undefined;
  /** Undefined: that of the file's name, or of the messages. */
  readonly language?: string | undefined;
}

export interface NewOptions {
  /** A folder of `data/`, which need not exist. */
  readonly name: string;
  /** Files, at least one. */
  readonly reports: readonly string[];
  /** Of all texts; undefined: told by their words. */
  readonly language?: string | undefined;
  readonly maxInput?: number | undefined;
  readonly limits: Limits;
}

export interface WorkerOptions extends QueueAddress {
  /** Jobs at the same time. */
  readonly concurrency: number;
}

export interface ExplainOptions {
  /** `BD421`; none: all codes, a line each. */
  readonly codes: readonly string[];
}

export interface CompletionOptions {
  /** One. */
  readonly shells: readonly string[];
}

export type Arguments =
  | { readonly kind: 'build'; readonly options: BuildOptions }
  | { readonly kind: 'watch'; readonly options: BuildOptions }
  | { readonly kind: 'changes'; readonly options: ChangesOptions }
  | { readonly kind: 'check'; readonly options: CheckOptions }
  | { readonly kind: 'plan'; readonly options: SyncOptions }
  | { readonly kind: 'link'; readonly options: SyncOptions }
  | { readonly kind: 'sync'; readonly options: SyncOptions }
  | { readonly kind: 'new'; readonly options: NewOptions }
  | { readonly kind: 'template'; readonly options: TemplateOptions }
  | { readonly kind: 'worker'; readonly options: WorkerOptions }
  | { readonly kind: 'explain'; readonly options: ExplainOptions }
  | { readonly kind: 'completion'; readonly options: CompletionOptions }
  /** `--help` and `--version`. */
  | { readonly kind: 'answer'; readonly text: string }
  | { readonly kind: 'fault'; readonly diagnostic: Diagnostic };

/** `['build', 'industry-5.0', '--draft']` as options; never throws because of user input. */
export function parseArguments(argv: readonly string[], language: MessageLanguage): Arguments {
  const written: string[] = [];
  let parsed: ParsedCommand | undefined;
  const program = commands(
    language,
    text => written.push(text),
    read => {
      parsed = read;
    },
  );
  try {
    program.parse(argv, { from: 'user' });
  } catch (error) {
    if (error instanceof CommanderError) return refusal(error, argv, program, written.join(''));
    throw error;
  }
  if (!parsed) return faulty(fault('BD910', undefined, {}));
  const unknown = requestedMessageLanguages(argv).find(word => !(word in languages));
  return unknown === undefined ? checked(parsed) : faulty(fault('BD915', undefined, { name: unknown }));
}

function faulty(diagnostic: Diagnostic): Arguments {
  return { kind: 'fault', diagnostic };
}

function checked({ command, words, raw }: ParsedCommand): Arguments {
  const empty = VALUES.find(name => raw[name] !== undefined && namesIn(raw[name]).length === 0);
  if (empty !== undefined) return faulty(fault('BD914', undefined, { option: `--${empty}`, command }));
  const maxInput = raw.maxInput === undefined ? undefined : Number(raw.maxInput);
  if (maxInput !== undefined && !(Number.isInteger(maxInput) && maxInput > 0))
    return faulty(fault('BD916', undefined, { option: '--max-input' }));
  const limits = limitsIn(raw.limit);
  if ('code' in limits) return faulty(limits);
  const briefings = words.map(briefingName);
  switch (command) {
    case 'build':
    case 'watch': {
      const formats = (raw.format ?? DECK_FORMAT).split(',').map(name => name.trim().toLowerCase());
      const unknown = formats.find(name => !isFormat(name));
      if (unknown !== undefined)
        return faulty(fault('BD920', undefined, { name: unknown, near: nearest(unknown, FORMATS), names: FORMATS }));
      const options: BuildOptions = {
        briefings,
        audiences: audiencesOf(raw),
        language: raw.lang,
        out: raw.out,
        slides: raw.slides === undefined ? undefined : namesIn(raw.slides),
        formats: FORMATS.filter(name => formats.includes(name)),
        toSend: raw.toSend ?? false,
        strict: raw.strict ?? false,
        draft: raw.draft ?? false,
        force: raw.force ?? false,
        clean: raw.clean ?? false,
        each: raw.each,
        shard: shardIn(raw.shard),
        queue: queueIn(raw),
        maxInput,
        limits,
      };
      const isPart =
        words.length > 0 || [raw.audience, raw.slides, raw.lang, raw.out, raw.each].some(each => each !== undefined);
      if (options.clean && isPart) return faulty(fault('BD925', undefined, {}));
      const unfit = rowsFault(raw, options);
      if (unfit) return faulty(unfit);
      return command === 'build' ? { kind: 'build', options } : { kind: 'watch', options };
    }
    case 'changes': {
      if (words.length > 2) return faulty(fault('BD921', undefined, { count: words.length }));
      const ending = /\.(\w+)$/.exec(raw.out ?? '')?.[1]?.toLowerCase();
      const parsed = raw.format?.toLowerCase() ?? ENDINGS.get(ending ?? '') ?? 'text';
      const format = REPORT_FORMATS.find(name => name === parsed);
      if (format === undefined)
        return faulty(
          fault('BD920', undefined, { name: parsed, near: nearest(parsed, REPORT_FORMATS), names: REPORT_FORMATS }),
        );
      if (isNoReport(raw.out))
        return faulty(fault('BD924', undefined, { file: raw.out, endings: ['html', 'md', 'json', 'txt'] }));
      const { out, pictures = true, force = false } = raw;
      return { kind: 'changes', options: { decks: words, format, out, pictures, force } };
    }
    case 'check':
      return checkArguments(words, raw, { maxInput, limits });
    case 'plan':
    case 'link':
    case 'sync': {
      const kind = command === 'sync' && raw.link === true ? 'link' : command;
      return { kind, options: { briefings, write: raw.write ?? false, maxInput, limits } };
    }
    case 'new': {
      const [name, ...reports] = words;
      if (name === undefined || reports.length === 0) return faulty(fault('BD741', undefined, {}));
      return { kind: 'new', options: { name: briefingName(name), reports, language: raw.lang, maxInput, limits } };
    }
    case 'template': {
      const [name, file, ...others] = words;
      if (name !== 'word' || others.length > 0) return faulty(fault('BD774.name', undefined, { name }));
      if (file !== undefined && !/\.docx$/i.test(file)) return faulty(fault('BD775', undefined, { file }));
      return { kind: 'template', options: { file, language: raw.lang } };
    }
    case 'worker': {
      const concurrency = raw.concurrency === undefined ? availableParallelism() : Number(raw.concurrency);
      if (!(Number.isInteger(concurrency) && concurrency > 0))
        return faulty(fault('BD916', undefined, { option: '--concurrency' }));
      const address = queueIn(raw);
      if (!address) return faulty(queueFaultIn(raw, address) ?? fault('BD940', undefined, { option: '--queue' }));
      const unfit = queueFaultIn(raw, address);
      return unfit ? faulty(unfit) : { kind: 'worker', options: { ...address, concurrency } };
    }
    case 'completion':
      return { kind: 'completion', options: { shells: words } };
    case 'explain':
      return { kind: 'explain', options: { codes: words } };
  }
}

/** Options that need a value: `--slides ""`. */
const VALUES = ['slides', 'audience', 'lang', 'out', 'format', 'density', 'each', 'shard', 'queue', 'store'] as const;

/** Why these options cannot be combined with `--each`. */
function rowsFault(raw: RawOptions, { each, shard, queue, formats }: BuildOptions): Diagnostic | undefined {
  const { shard: written, out } = raw;
  if (written !== undefined && shard === undefined) return fault('BD927', undefined, { written });
  if (each === undefined) {
    const option = ROWS_OPTIONS.find(name => raw[name] !== undefined);
    return option && fault('BD929', undefined, { option: `--${option}` });
  }
  const page = formats.find(format => writerOf(format).makes === 'page');
  if (page !== undefined) return fault('BD928', undefined, { option: `--format ${page}` });
  const isFile = fileEndings(FORMATS).some(ending => out?.toLowerCase().endsWith(ending));
  if (isFile) return fault('BD928', undefined, { option: `--out ${out}` });
  return queueFaultIn(raw, queue);
}

const ROWS_OPTIONS = ['shard', 'queue', 'store'] as const;

/** Why the queue cannot be asked for so. */
function queueFaultIn(raw: RawOptions, address: QueueAddress | undefined): Diagnostic | undefined {
  if (!address) {
    const missing = raw.queue === undefined ? '--queue' : '--store';
    return raw.queue === undefined && raw.store === undefined
      ? undefined
      : fault('BD940', undefined, { option: missing });
  }
  return /^rediss?:\/\/[^/]/.test(address.queue) ? undefined : fault('BD941', undefined, {});
}

function queueIn({ queue, store }: RawOptions): QueueAddress | undefined {
  return queue === undefined || store === undefined ? undefined : { queue, store };
}

/** `yaml-depth=128` as a number in place of the usual one; of two for one limit the last. */
function limitsIn(written: readonly string[] = []): Limits | Diagnostic {
  let limits: Limits = {};
  for (const each of written) {
    const [name = '', number = ''] = each.split('=').map(part => part.trim());
    if (!isLimit(name))
      return fault('BD930.unknown', undefined, { name, near: nearest(name, limitNames), names: limitNames });
    const [value, most] = [Number(number), highestOf(name)];
    if (!(/^\d+$/.test(number) && value > 0 && value <= most))
      return fault('BD930.number', undefined, { name, number, most });
    limits = { ...limits, [name]: value };
  }
  return limits;
}

/** `2/8` */
function shardIn(written: string | undefined): Shard | undefined {
  const [, part, of] = /^([0-9]{1,6})\/([0-9]{1,6})$/.exec(written ?? '')?.map(Number) ?? [];
  return part !== undefined && of !== undefined && part >= 1 && part <= of ? { part, of } : undefined;
}

/** The names of an option, `gap,tasks` or one by one. */
function namesIn(written: string | readonly string[] = []): readonly string[] {
  return [written]
    .flat()
    .flatMap(names => names.normalize('NFC').split(','))
    .map(name => name.trim())
    .filter(name => name !== '');
}

function audiencesOf({ audience = [] }: RawOptions): readonly string[] {
  return [...new Set(audience.map(name => name.normalize('NFC')))];
}

function checkArguments(
  words: readonly string[],
  raw: RawOptions,
  most: Pick<CheckOptions, 'maxInput' | 'limits'>,
): Arguments {
  const ending = /\.(\w+)$/.exec(raw.out ?? '')?.[1]?.toLowerCase();
  const parsed =
    raw.format?.toLowerCase() ?? (raw.json ? 'json' : (CHECK_FORMATS.find(name => name === ending) ?? 'text'));
  const format = CHECK_FORMATS.find(name => name === parsed);
  if (format === undefined)
    return faulty(
      fault('BD920', undefined, { name: parsed, near: nearest(parsed, CHECK_FORMATS), names: CHECK_FORMATS }),
    );
  if (raw.json && (format !== 'json' || raw.out !== undefined)) return faulty(fault('BD923', undefined, {}));
  if (isNoReport(raw.out))
    return faulty(fault('BD924', undefined, { file: raw.out, endings: ['txt', 'json', 'sarif'] }));
  const density = DENSITIES.find(each => each === raw.density?.toLowerCase());
  if (raw.density !== undefined && density === undefined)
    return faulty(fault('BD922', undefined, { name: raw.density, near: nearest(raw.density, DENSITIES) }));
  // `--audience a talk.pptx` consumes a deck’s name that follows it; this gives it back.
  const audiences = audiencesOf(raw);
  const swallowed = audiences.filter(name => /\.pptx$/i.test(name));
  return {
    kind: 'check',
    options: {
      subjects: [...words, ...swallowed],
      audiences: audiences.filter(name => !swallowed.includes(name)),
      language: raw.lang,
      density,
      format,
      out: raw.out,
      strict: raw.strict ?? false,
      force: raw.force ?? false,
      ...most,
    },
  };
}

/** Names of decks, workbooks and pictures, which a report cannot be. */
function isNoReport(out: string | undefined): out is string {
  return /\.(pp[st][xm]?|pot[xm]?|ppam|odp|key|pdf|docx?|xls[xmb]?|ods|png|jpe?g|gif|svg|zip)$/i.test(out ?? '');
}

/** The format of a report by its file extension; text by default. */
const ENDINGS: ReadonlyMap<string, ReportFormat> = new Map([
  ['html', 'html'],
  ['htm', 'html'],
  ['md', 'md'],
  ['json', 'json'],
]);

/** A briefing may also be given as its folder, as the shell completes it: `data/industry-5.0/`. */
export function briefingName(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[/\\]+$/, '')
    .replace(/^(\.[/\\])?data[/\\]/, '');
}

/** Turns commander’s errors into our diagnostics, and its help into an answer. */
function refusal(error: CommanderError, argv: readonly string[], program: Command, written: string): Arguments {
  const quoted = /'([^']*)'/.exec(error.message)?.[1] ?? '';
  const command = program.commands.find(each => argv.includes(each.name()));
  const names = program.commands.map(each => each.name());
  const option = quoted.replace(/=.*/, '');
  switch (error.code) {
    case 'commander.helpDisplayed':
    case 'commander.version':
      return { kind: 'answer', text: written };
    case 'commander.help':
      return faulty(fault('BD910', undefined, {}));
    case 'commander.unknownCommand':
      return faulty(fault('BD911', undefined, { name: quoted, near: nearest(quoted, names), names }));
    case 'commander.unknownOption':
      return faulty(
        fault('BD913', undefined, {
          name: option,
          near: nearest(option, optionsOf(command ?? program)),
          command: command?.name(),
        }),
      );
    case 'commander.optionMissingArgument':
      return faulty(
        fault('BD914', undefined, { option: /--[a-z-]+/.exec(quoted)?.[0] ?? quoted, command: command?.name() }),
      );
    default:
      return faulty(
        fault('BD918', undefined, { words: error.message.replace(/^error: /, ''), command: command?.name() }),
      );
  }
}

function optionsOf(command: Command): readonly string[] {
  const options: readonly Option[] = command.createHelp().visibleOptions(command);
  return options.flatMap(option => option.long ?? []);
}
