// Decides for each argument of `briefdeck check` whether it names a deck or a briefing.

import { readdirSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { type Diagnostic, nearest } from '../../diagnostics/diagnostics.ts';
import { fault } from '../../diagnostics/fault.ts';
import { faultCode } from '../../disk/faults.ts';
import type { Project } from '../../disk/project.ts';
import { unknownBriefing } from '../input.ts';
import { briefingName } from '../options.ts';
import { shownPath } from '../shown-path.ts';

export interface Subjects {
  /** Absolute paths of files. */
  readonly decks: readonly string[];
  readonly briefings: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
}

type Subject = { readonly deck: string } | { readonly briefing: string } | { readonly fault: Diagnostic };

/** `['output/*.pptx', 'energy']`; each word is tried as a briefing, then as a file. Without a project there are no briefings. */
export function subjectsOf(words: readonly string[], project: Project | undefined, cwd: string): Subjects {
  const found = words.flatMap(word => subjectsOfWord(word, project, cwd));
  return {
    decks: [...new Set(found.flatMap(each => ('deck' in each ? each.deck : [])))],
    briefings: [...new Set(found.flatMap(each => ('briefing' in each ? each.briefing : [])))],
    diagnostics: found.flatMap(each => ('fault' in each ? each.fault : [])),
  };
}

function subjectsOfWord(word: string, project: Project | undefined, cwd: string): readonly Subject[] {
  const briefings = project?.briefings ?? [];
  const path = resolve(cwd, word);
  const isFolder = isFolderAt(path);
  // A folder with the name of a briefing may be its folder in `data`.
  if (isFolder !== false && briefings.includes(briefingName(word))) return [{ briefing: briefingName(word) }];
  const within = project && briefings.find(name => join(project.root, 'data', name) === path.normalize('NFC'));
  if (within !== undefined) return [{ briefing: within }];
  if (isFolder === false) return [fileSubject(path, cwd)];
  if (isFolder)
    return [
      {
        fault: fault('BD861', undefined, {
          path: shownPath(path, cwd) || '.',
          names: decksIn(path).map(shownIn(path, cwd)),
        }),
      },
    ];
  // On Windows the shell does not expand patterns.
  if (/[*?]/.test(basename(word))) {
    const files = decksIn(dirname(path)).filter(patternOf(basename(word)));
    if (files.length === 0) return [{ fault: fault('BD862', undefined, { pattern: word }) }];
    return files.map(file => fileSubject(join(dirname(path), file), cwd));
  }
  if (!project || /[/\\]|\.[a-z]{3,4}$/i.test(word)) {
    const names = decksIn(dirname(path)).map(shownIn(dirname(path), cwd));
    return [{ fault: fault('BD860', undefined, { path: word, near: nearest(word, names), names }) }];
  }
  return [{ fault: unknownBriefing(briefingName(word), briefings) }];
}

function fileSubject(path: string, cwd: string): Subject {
  return basename(path).startsWith('~$')
    ? { fault: fault('BD863', undefined, { path: shownPath(path, cwd) }) }
    : { deck: path };
}

/** Undefined if it does not exist; an inaccessible path counts as a file, and reading it reports the reason. */
function isFolderAt(path: string): boolean | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false })?.isDirectory();
  } catch (error) {
    return faultCode(error) === 'ENOTDIR' ? undefined : false;
  }
}

function decksIn(folder: string): readonly string[] {
  if (!isFolderAt(folder)) return [];
  return readdirSync(folder)
    .filter(name => /\.pptx$/i.test(name) && !name.startsWith('~$') && !name.startsWith('.'))
    .sort();
}

const shownIn =
  (folder: string, cwd: string) =>
  (name: string): string =>
    shownPath(join(folder, name), cwd);

/** `*.ko.pptx`: any letters for `*`, one for `?`. */
function patternOf(pattern: string): (name: string) => boolean {
  const source = pattern
    .normalize('NFC')
    .replace(/[.+^${}()|[\]\\]/g, '\\$&')
    .replace(/\*+/g, '.*')
    .replaceAll('?', '.');
  const expression = new RegExp(`^${source}$`, 'i');
  return name => expression.test(name.normalize('NFC'));
}
