// `briefdeck completion bash`: prints the completion script for a shell, and answers that script while the user types.

import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { RootCommand } from '@bomb.sh/tab';
import { readPlan } from '../../briefing/read-plan.ts';
import { nearest } from '../../diagnostics/diagnostics.ts';
import { fault } from '../../diagnostics/fault.ts';
import { programFolder } from '../../disk/program.ts';
import { findProject, readProject } from '../../disk/project.ts';
import type { Files } from '../../files.ts';
import { languages } from '../../messages/languages.ts';
import { entriesIn } from '../../messages/reference.ts';
import { FORMATS } from '../../write/writers.ts';
import { commands, SHELLS } from '../commands.ts';
import type { Environment } from '../environment.ts';
import { CHECK_FORMATS, type CompletionOptions, DENSITIES, REPORT_FORMATS } from '../options.ts';
import { failure, NO_FILES, type Outcome } from '../outcome.ts';
import type { OutputSettings } from '../output-settings.ts';

/** The script for a shell. */
export function completionCommand({ shells }: CompletionOptions): Outcome {
  const shell = shells.join(' ');
  if (shell === '') return failure([fault('BD946', undefined, { shells: SHELLS })]);
  if (!SHELLS.includes(shell))
    return failure([fault('BD945', undefined, { name: shell, near: nearest(shell, SHELLS), shells: SHELLS })]);
  const text = printedBy(() => new RootCommand().setup('briefdeck', executable(), shell));
  return { diagnostics: [], files: NO_FILES, text, json: { script: text } };
}

/** The call of this program for the script; the path is quoted, and left out if it has characters that are special in shells. */
function executable(): string {
  const path = join(programFolder(), 'bin/briefdeck.mjs').replaceAll('\\', '/');
  return /['"`$]/.test(path) ? 'npx briefdeck' : `node '${path}'`;
}

/** Candidates for the last of `words`, one per line: `completions(['build', '--lang', ''], …)`. */
export function completions(
  words: readonly string[],
  { messages: language }: OutputSettings,
  { cwd }: Environment,
): string {
  const ignore = () => undefined;
  const program = commands(language, ignore, ignore);
  const values = valuesIn(cwd, words);
  const root = new RootCommand();
  for (const each of [program, ...program.commands]) {
    const help = each.createHelp();
    const name = each === program ? '' : each.name();
    const known = each === program ? root : root.command(name, each.description());
    for (const { long, short, description, required } of help.visibleOptions(each)) {
      const [option, letter] = [(long ?? '').slice(2), short?.slice(1)];
      const offer = (complete: (value: string, about: string) => void) => {
        for (const value of values(option, name)) complete(value, '');
      };
      if (required) known.option(option, description, offer, letter);
      else known.option(option, description, letter);
    }
    for (const argument of each.registeredArguments) {
      known.argument(
        argument.name(),
        complete => {
          for (const value of values(argument.name(), name)) complete(value, '');
        },
        argument.variadic,
      );
    }
  }
  return printedBy(() => root.parse([...words]));
}

/** Values of options and arguments, by command and name; computed on demand. */
function valuesIn(cwd: string, words: readonly string[]): (name: string, command: string) => readonly string[] {
  const project = findProject(cwd);
  const all = 'code' in project ? [] : project.briefings;
  const named = all.filter(name => words.includes(name));
  const files = (): Files => ('code' in project ? NO_FILES : readProject(project, all, () => undefined));
  const plans = () => (named.length > 0 ? named : all).flatMap(name => readPlan(files(), name) ?? []);
  const written = words.at(-1) ?? '';
  return (name, command) => {
    switch (name) {
      case 'briefing':
        return safe(all);
      case 'deck':
        return safe(decksIn(cwd));
      case 'deck.pptx | briefing':
        return safe([...all, ...decksIn(cwd)]);
      case 'audience':
        return safe(plans().flatMap(({ audiences }) => [...audiences.keys()]));
      case 'slides':
        return listed(safe(plans().flatMap(({ slides }) => [...slides.keys()])), written);
      case 'lang':
        return [...files().keys()].flatMap(path => /^templates\/locales\/([\w-]+)\.yaml$/.exec(path)?.[1] ?? []);
      case 'format':
        if (command === 'changes') return REPORT_FORMATS;
        return command === 'check' ? CHECK_FORMATS : listed(FORMATS, written);
      case 'each':
        return safe(filesIn(cwd, /\.(?:csv|xlsx)$/i));
      case 'density':
        return DENSITIES;
      case 'messages':
        return Object.keys(languages);
      case 'code':
        return entriesIn(languages.en).map(({ code }) => code);
      case 'shell':
        return SHELLS;
      default:
        return [];
    }
  };
}

/** Names without characters that are special in shells: bash expands candidates. */
function safe(names: readonly string[]): readonly string[] {
  return [...new Set(names)].filter(name => /^[\p{L}\p{N}._/-]+$/u.test(name));
}

/** Values of a comma-separated list that is partly typed: `svg` and `png` after `pptx,`. */
function listed(values: readonly string[], written: string): readonly string[] {
  const before = /^(?:.*=)?(.*,)/.exec(written)?.[1] ?? '';
  const used = before.split(',');
  return values.filter(value => !used.includes(value)).map(value => before + value);
}

/** The decks here and in `output`. */
function decksIn(cwd: string): readonly string[] {
  return ['', 'output/'].flatMap(folder => filesIn(join(cwd, folder), /\.pptx$/i).map(name => folder + name));
}

function filesIn(folder: string, ending: RegExp): readonly string[] {
  try {
    return readdirSync(folder)
      .filter(name => ending.test(name))
      .sort();
  } catch {
    return [];
  }
}

/** Captured output: the completion library prints its answers itself. */
function printedBy(speak: () => void): string {
  const lines: string[] = [];
  const { log } = console;
  console.log = (line: string) => void lines.push(`${line}\n`);
  try {
    speak();
  } finally {
    console.log = log;
  }
  return lines.join('');
}
