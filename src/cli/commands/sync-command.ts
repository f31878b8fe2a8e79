// `briefdeck sync`: shows which numbers of the articles are no longer those of the table, and with `--write` corrects them.

import type { ArticleEdit, LeftForm } from '../../briefing/agreement/sync.ts';
import type { Diagnostic, MessageLanguage, Place } from '../../diagnostics/diagnostics.ts';
import { fault } from '../../diagnostics/fault.ts';
import { diskPath } from '../../disk/disk-path.ts';
import { readPlainFile } from '../../disk/plain-file.ts';
import { replaceFiles } from '../../disk/replace.ts';
import { refuseLinksOut } from '../../disk/write-refusal.ts';
import type { Files } from '../../files.ts';
import type { Core } from '../core.ts';
import type { Environment } from '../environment.ts';
import { type Input, readInput } from '../input.ts';
import type { SyncOptions } from '../options.ts';
import { failure, hasErrors, type Outcome } from '../outcome.ts';
import type { OutputSettings } from '../output-settings.ts';

export async function syncCommand(
  options: SyncOptions,
  settings: OutputSettings,
  environment: Environment,
  core: Core,
): Promise<Outcome> {
  const nothing = { written: false, edits: [], left: [] };

  // 1. The edits, of all briefings before anything is written.
  const input = readInput(options, environment.cwd);
  if ('faults' in input) return failure(input.faults, nothing, input.files);
  const edits: ArticleEdit[] = [];
  const left: LeftForm[] = [];
  const articles = new Map<string, Uint8Array>();
  const diagnostics: Diagnostic[] = [];
  for (const briefing of input.briefings) {
    const synced = await core.sync(input.files, briefing);
    edits.push(...synced.edits);
    left.push(...synced.left);
    for (const [file, bytes] of synced.files) articles.set(file, bytes);
    diagnostics.push(...synced.diagnostics);
  }
  if (hasErrors(diagnostics)) return failure(diagnostics, nothing, input.files);

  // 2. Into the articles.
  if (options.write) diagnostics.push(...write(articles, input));
  if (hasErrors(diagnostics)) return failure(diagnostics, nothing, input.files);
  const written = options.write && edits.length > 0;
  return {
    diagnostics,
    files: input.files,
    text: textOf(edits, left, articles.size, written, settings.messages),
    json: {
      written,
      edits: edits.map(({ place, before, after }) => ({ ...place, before, after })),
      left: left.map(({ place, form, now }) => ({ ...place, form, now })),
    },
  };
}

/** All articles or none, and none that somebody has saved since it was read. */
function write(articles: Files, { project, files }: Input): readonly Diagnostic[] {
  const refused = refuseLinksOut({ root: project.root, shown: path => path });
  const replacements = [...articles].map(([file, bytes]) => ({ file, path: diskPath(project.root, file), bytes }));
  const changed = replacements.filter(
    ({ file, path }) => !readPlainFile(path).equals(files.get(file) ?? new Uint8Array()),
  );
  return changed.length > 0
    ? changed.map(({ file }) => fault('BD820', undefined, { file }))
    : replaceFiles(replacements, refused);
}

function textOf(
  edits: readonly ArticleEdit[],
  left: readonly LeftForm[],
  articles: number,
  written: boolean,
  language: MessageLanguage,
): string {
  const at = ({ file, line, column }: Place) => `${file}:${line}:${column}`;
  const changed = edits.map(({ place, before, after }) => `${at(place)}  ${before} → ${after}`);
  const done = edits.length > 0 || left.length === 0 ? [closing(edits.length, articles, written, language)] : [];
  const kept = left.map(({ place, form, now }) => `${at(place)}  ${form} ≠ ${now}`);
  return [...changed, ...done, ...kept, ...(left.length > 0 ? [leaving(left.length, language)] : []), ''].join('\n');
}

function leaving(left: number, language: MessageLanguage): string {
  if (language === 'ko') {
    return `위 ${left}곳은 숫자가 부호나 앞뒤의 말과 맞지 않아 고치지 않았습니다. 말과 함께 직접 고치십시오.`;
  }
  const places = left === 1 ? '1 place is' : `${left} places are`;
  return `${places} left to you: the number does not go with its sign or with the words beside it.`;
}

function closing(edits: number, articles: number, written: boolean, language: MessageLanguage): string {
  if (language === 'ko') {
    if (edits === 0) return '원고의 수치가 모두 수치 표와 같습니다.';
    return written
      ? `원고 ${articles}개에서 ${edits}곳을 고쳤습니다.`
      : `원고 ${articles}개에서 ${edits}곳을 고쳐야 합니다. “npx briefdeck sync --write”를 실행하면 고쳐집니다.`;
  }
  const count = `${edits} ${edits === 1 ? 'edit' : 'edits'} in ${articles} ${articles === 1 ? 'article' : 'articles'}`;
  if (edits === 0) return 'All numbers of the articles are those of the table.';
  return written
    ? `${count} made.`
    : `${count} to make: npx briefdeck sync --write makes ${edits === 1 ? 'it' : 'them'}.`;
}
