// The arguments of the command line as a value; what cannot be understood as diagnostics with the nearest name.
import { Command, CommanderError, type Option } from 'commander';
import { version } from '../../package.json';
import type { Diagnostic, MessageLanguage } from '../diagnostics.ts';
import { buildHelp, DESCRIPTIONS, HEADINGS, mainHelp } from './help.ts';
import { messagesAsked } from './manner.ts';
import {
  badNumber,
  missingCommand,
  missingValue,
  unknownCommand,
  unknownMessages,
  unknownOption,
  wrongUse,
} from './messages.ts';

export interface BuildOptions {
  /** Empty: all of the project. */
  readonly briefings: readonly string[];
  /** Empty: all of a briefing. */
  readonly audiences: readonly string[];
  readonly language?: string | undefined;
  readonly out?: string | undefined;
  readonly draft: boolean;
  /** Megabytes that data and templates may have together. */
  readonly maxInput?: number | undefined;
}

export type Arguments =
  | { readonly kind: 'build'; readonly options: BuildOptions }
  /** `--help` and `--version`. */
  | { readonly kind: 'answer'; readonly text: string }
  | { readonly kind: 'fault'; readonly diagnostic: Diagnostic };

/** `['build', 'industry-5.0', '--draft']` as options; never throws for what a user wrote. */
export function parseArguments(argv: readonly string[], language: MessageLanguage): Arguments {
  const written: string[] = [];
  let options: BuildOptions | undefined;
  const program = commands(language, written, read => {
    options = read;
  });
  try {
    program.parse(argv, { from: 'user' });
  } catch (error) {
    if (error instanceof CommanderError) return refusal(error, argv, program, written.join(''));
    throw error;
  }
  return options ? checked(options, argv) : { kind: 'fault', diagnostic: missingCommand() };
}

interface RawOptions {
  readonly audience?: readonly string[];
  readonly lang?: string;
  readonly out?: string;
  readonly draft?: boolean;
  readonly maxInput?: string;
}

function commands(language: MessageLanguage, written: string[], take: (options: BuildOptions) => void): Command {
  const say = DESCRIPTIONS[language];
  const write = (text: string): void => {
    written.push(text);
  };
  const program = new Command('briefdeck')
    .description(say.program)
    .usage(say.mainUsage)
    .version(version, '-V, --version', say.version)
    .helpOption('-h, --help', say.help)
    .helpCommand(false)
    .exitOverride()
    .configureOutput({ writeOut: write, writeErr: () => undefined })
    .configureHelp({ styleTitle: title => HEADINGS[language][title] ?? title })
    .addHelpText('after', mainHelp(language));
  const build = program
    .command('build')
    .description(say.build)
    .usage(say.buildUsage)
    .argument('[briefing...]', say.briefing)
    .option('-a, --audience <name...>', say.audience)
    .option('-l, --lang <language>', say.lang)
    .option('-o, --out <path>', say.out)
    .option('--draft', say.draft)
    .option('--json', say.json)
    .option('--messages <language>', say.messages)
    .option('--debug', say.debug)
    .option('--max-input <MB>', say.maxInput)
    .addHelpText('after', buildHelp(language));
  build.action((briefings: string[], raw: RawOptions) => {
    take({
      briefings: briefings.map(briefingName),
      audiences: [...new Set((raw.audience ?? []).map(name => name.normalize('NFC')))],
      language: raw.lang,
      out: raw.out,
      draft: raw.draft ?? false,
      maxInput: raw.maxInput === undefined ? undefined : Number(raw.maxInput),
    });
  });
  return program;
}

/** A briefing may also be given as its folder, as the shell completes it: `data/industry-5.0/`. */
function briefingName(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[/\\]+$/, '')
    .replace(/^(\.[/\\])?data[/\\]/, '');
}

function checked(options: BuildOptions, argv: readonly string[]): Arguments {
  const fault = (diagnostic: Diagnostic): Arguments => ({ kind: 'fault', diagnostic });
  const { maxInput } = options;
  if (maxInput !== undefined && !(Number.isInteger(maxInput) && maxInput > 0)) return fault(badNumber('--max-input'));
  const unknown = messagesAsked(argv).find(word => word !== 'en' && word !== 'ko');
  return unknown === undefined ? { kind: 'build', options } : fault(unknownMessages(unknown));
}

/** What commander says in English, with its own codes, as an answer or a diagnostic of ours. */
function refusal(error: CommanderError, argv: readonly string[], program: Command, written: string): Arguments {
  const quoted = /'([^']*)'/.exec(error.message)?.[1] ?? '';
  const fault = (diagnostic: Diagnostic): Arguments => ({ kind: 'fault', diagnostic });
  switch (error.code) {
    case 'commander.helpDisplayed':
    case 'commander.version':
      return { kind: 'answer', text: written };
    case 'commander.help':
      return fault(missingCommand());
    case 'commander.unknownCommand':
      return fault(unknownCommand(quoted, namesOf(program)));
    case 'commander.unknownOption':
      return fault(unknownOption(quoted.replace(/=.*/, ''), optionsOf(program, argv)));
    case 'commander.optionMissingArgument':
      return fault(missingValue(/--[a-z-]+/.exec(quoted)?.[0] ?? quoted));
    default:
      return fault(wrongUse(error.message.replace(/^error: /, '')));
  }
}

function namesOf(program: Command): readonly string[] {
  return program.commands.map(command => command.name());
}

function optionsOf(program: Command, argv: readonly string[]): readonly string[] {
  const command = program.commands.find(each => argv.includes(each.name())) ?? program;
  const options: readonly Option[] = command.createHelp().visibleOptions(command);
  return options.flatMap(option => option.long ?? []);
}
