// `briefdeck sync`: lists numbers in the articles that differ from the table, and corrects them with `--write`.

import type { ArticleEdit, LeftForm } from '../../briefing/agreement/sync.ts';
import type { Diagnostic, Place } from '../../diagnostics/diagnostics.ts';
import { placeText } from '../../diagnostics/diagnostics-text.ts';
import { fault } from '../../diagnostics/fault.ts';
import { diskPath } from '../../disk/disk-path.ts';
import { readPlainFile } from '../../disk/plain-file.ts';
import { lockOf, replaceFiles } from '../../disk/replace.ts';
import { refuseLinksOut } from '../../disk/write-refusal.ts';
import type { Files } from '../../files.ts';
import { languages, type MessageLanguage } from '../../messages/languages.ts';
import type { Core } from '../core.ts';
import type { Environment } from '../environment.ts';
import { type Input, readInput } from '../input.ts';
import type { SyncOptions } from '../options.ts';
import { failure, hasErrors, type Outcome } from '../outcome.ts';
import type { OutputSettings } from '../output-settings.ts';
import { unsilencedAround } from '../unsilenced.ts';

export async function syncCommand(
  options: SyncOptions,
  settings: OutputSettings,
  environment: Environment,
  core: Core,
): Promise<Outcome> {
  const nothing = { written: false, edits: [], left: [] };

  // 1. Find the edits of all briefings before writing anything.
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

  // 2. Write the articles.
  if (options.write) diagnostics.push(...writeArticles(articles, input));
  if (hasErrors(diagnostics)) return failure(diagnostics, nothing, input.files);
  const written = options.write && edits.length > 0;
  return {
    diagnostics: await unsilencedAround(diagnostics, [environment.cwd]),
    files: input.files,
    text: textOf(edits, left, articles.size, written, settings.messages),
    json: {
      written,
      edits: edits.map(({ place, before, after }) => ({ ...place, before, after })),
      left: left.map(({ place, form, now }) => ({ ...place, form, now })),
    },
  };
}

/** Writes all articles or none, and none that was saved since it was read. */
export function writeArticles(articles: Files, { project, files }: Input): readonly Diagnostic[] {
  const refused = refuseLinksOut({ root: project.root, shown: path => path });
  const replacements = [...articles].map(([file, bytes]) => ({ file, path: diskPath(project.root, file), bytes }));
  const open = replacements.flatMap(({ file, path }) => {
    const sign = /\.(?:docx|hwpx)$/i.test(file) ? lockOf(path) : undefined;
    return sign === undefined ? [] : [fault('BD772', undefined, { path: file, sign })];
  });
  if (open.length > 0) return open;
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
  const words = languages[language].terminal;
  const at = (place: Place) => placeText(place, language);
  const changed = edits.map(({ place, before, after }) => `${at(place)}  ${before} → ${after}`);
  const done = edits.length > 0 || left.length === 0 ? [words.edits(edits.length, articles, written)] : [];
  const kept = left.map(({ place, form, now }) => `${at(place)}  ${form} ≠ ${now}`);
  return [...changed, ...done, ...kept, ...(left.length > 0 ? [words.leftToAuthor(left.length)] : []), ''].join('\n');
}
