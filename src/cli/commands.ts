// The commands with their arguments and options, declared for commander; returns the parsed command line as a value.

import { Command } from 'commander';
import { version } from '../../package.json';
import { languages, type MessageLanguage } from '../messages/languages.ts';
import { DECK_FORMAT, FORMATS, fileEndings, formatList } from '../write/writers.ts';

/** As the user typed it, unchecked. */
export interface RawOptions {
  readonly audience?: readonly string[];
  readonly lang?: string;
  readonly out?: string;
  readonly slides?: string;
  readonly format?: string;
  readonly strict?: boolean;
  readonly draft?: boolean;
  readonly toSend?: boolean;
  readonly force?: boolean;
  readonly clean?: boolean;
  readonly link?: boolean;
  readonly write?: boolean;
  readonly pictures?: boolean;
  readonly each?: string;
  readonly shard?: string;
  readonly queue?: string;
  readonly store?: string;
  readonly concurrency?: string;
  readonly maxInput?: string;
  /** `yaml-depth=128`, one for each time it is written. */
  readonly limit?: readonly string[];
  readonly density?: string;
  readonly json?: boolean;
}

export type CommandName =
  | 'new'
  | 'build'
  | 'watch'
  | 'check'
  | 'changes'
  | 'plan'
  | 'template'
  | 'link'
  | 'sync'
  | 'worker'
  | 'explain'
  | 'completion';

/** Shells with completion. */
export const SHELLS: readonly string[] = ['bash', 'zsh', 'fish', 'powershell'];

export interface ParsedCommand {
  readonly command: CommandName;
  /** Briefings or decks. */
  readonly words: readonly string[];
  readonly raw: RawOptions;
}

/** The program; `write` receives help texts, `take` the parsed command. */
export function commands(
  language: MessageLanguage,
  write: (text: string) => void,
  take: (parsed: ParsedCommand) => void,
): Command {
  const { descriptions: say, headings, examples } = languages[language].help;
  const program = new Command('npx briefdeck')
    .description(say.program)
    .usage(say.mainUsage)
    .version(version, '-V, --version', say.version)
    .helpOption('-h, --help', say.help)
    .helpCommand(false)
    .exitOverride()
    .configureOutput({ writeOut: write, writeErr: () => undefined })
    .configureHelp({ styleTitle: title => headings[title] ?? title })
    .addHelpText('after', examples.main);
  const command = (name: CommandName): Command =>
    program
      .command(name)
      .description(say[name])
      .usage(say[`${name}Usage`])
      .action((words: string[], raw: RawOptions) => take({ command: name, words, raw }));
  const spoken = (each: Command): Command =>
    each.option('--messages <language>', say.messages).option('--debug', say.debug);
  const limited = (each: Command): Command =>
    each
      .option('--all', say.all)
      .option('--max-input <MB>', say.maxInput)
      .option('--limit <name=number>', say.limit, (written, before: readonly string[] = []) => [...before, written]);

  const make = command('new').argument('[name-and-files...]', say.reports);
  make.option('-l, --lang <language>', say.langOfText).option('--json', say.json);
  limited(spoken(make)).addHelpText('after', examples.new);

  const build = making(command('build').argument('[briefing...]', say.briefing), language);
  build.option('--each <table>', say.each).option('--shard <part>', say.shard);
  build.option('--queue <address>', say.queue).option('--store <place>', say.store);
  build.option('--force', say.force).option('--clean', say.clean).option('--json', say.json);
  limited(spoken(build)).addHelpText('after', examples.build);

  const watch = making(command('watch').argument('[briefing...]', say.briefing), language);
  limited(spoken(watch)).addHelpText('after', examples.watch);

  const check = command('check').argument('[deck.pptx | briefing...]', say.subject);
  check.option('-a, --audience <name...>', say.audience).option('-l, --lang <language>', say.lang);
  check.option('--density <density>', say.density).option('--strict', say.strictCheck);
  check.option('-f, --format <format>', say.checkFormat).option('-o, --out <file>', say.outFile);
  check.option('--force', say.forceFile).option('--json', say.json);
  limited(spoken(check)).addHelpText('after', examples.check);

  const changes = command('changes').argument('[deck...]', say.deck);
  changes.option('-f, --format <format>', say.reportFormat).option('-o, --out <file>', say.outFile);
  changes.option('--no-pictures', say.noPictures).option('--force', say.forceFile);
  spoken(changes).addHelpText('after', examples.changes);

  const plan = command('plan').argument('[briefing...]', say.briefing);
  plan.option('--write', say.writePlan).option('--json', say.json);
  limited(spoken(plan)).addHelpText('after', examples.plan);

  const template = command('template').argument('[word-and-file...]', say.templateOf);
  template.option('-l, --lang <language>', say.langOfTemplate).option('--json', say.json);
  spoken(template).addHelpText('after', examples.template);

  const link = command('link').argument('[briefing...]', say.briefing);
  link.option('--write', say.write).option('--json', say.json);
  limited(spoken(link)).addHelpText('after', examples.link);

  const sync = command('sync').argument('[briefing...]', say.briefing);
  sync.option('--link', say.syncLink).option('--write', say.write).option('--json', say.json);
  limited(spoken(sync)).addHelpText('after', examples.sync);
  const worker = command('worker').option('--queue <address>', say.queueOfWorker).option('--store <place>', say.store);
  worker.action((raw: RawOptions) => take({ command: 'worker', words: [], raw }));
  spoken(worker.option('--concurrency <number>', say.concurrency)).addHelpText('after', examples.worker);

  const explain = command('explain').argument('[code...]', say.code).option('--json', say.json);
  spoken(explain).addHelpText('after', examples.explain);

  const completion = command('completion').argument('[shell...]', say.shell);
  spoken(completion).addHelpText('after', examples.completion);
  return program;
}

/** Options for making decks. */
function making(command: Command, language: MessageLanguage): Command {
  const say = languages[language].help.descriptions;
  return command
    .option('-a, --audience <name...>', say.audience)
    .option('-l, --lang <language>', say.lang)
    .option('-o, --out <path>', say.out(fileEndings(FORMATS)))
    .option('--slides <ids>', say.slides)
    .option('-f, --format <formats>', say.format(formatList(language), DECK_FORMAT))
    .option('--to-send', say.toSend)
    .option('--strict', say.strict)
    .option('--draft', say.draft);
}
