// `briefdeck link`: lists numbers in the articles that are surely figures and have no link, and links them with `--write`.

import type { ArticleEdit } from '../../briefing/agreement/sync.ts';
import type { Diagnostic, Place } from '../../diagnostics/diagnostics.ts';
import { placeText } from '../../diagnostics/diagnostics-text.ts';
import { languages, type MessageLanguage } from '../../messages/languages.ts';
import type { Core } from '../core.ts';
import type { Environment } from '../environment.ts';
import { readInput } from '../input.ts';
import type { SyncOptions } from '../options.ts';
import { failure, hasErrors, type Outcome } from '../outcome.ts';
import type { OutputSettings } from '../output-settings.ts';
import { unsilencedAround } from '../unsilenced.ts';
import { writeArticles } from './sync-command.ts';

export async function linkCommand(
  options: SyncOptions,
  settings: OutputSettings,
  environment: Environment,
  core: Core,
): Promise<Outcome> {
  const nothing = { written: false, edits: [] };

  // 1. Find the links of all briefings before writing anything.
  const input = readInput(options, environment.cwd);
  if ('faults' in input) return failure(input.faults, nothing, input.files);
  const edits: ArticleEdit[] = [];
  const articles = new Map<string, Uint8Array>();
  const diagnostics: Diagnostic[] = [];
  for (const briefing of input.briefings) {
    const linked = await core.link(input.files, briefing);
    edits.push(...linked.edits);
    for (const [file, bytes] of linked.files) articles.set(file, bytes);
    diagnostics.push(...linked.diagnostics);
  }
  if (hasErrors(diagnostics)) return failure(diagnostics, nothing, input.files);

  // 2. Write the articles.
  if (options.write) diagnostics.push(...writeArticles(articles, input));
  if (hasErrors(diagnostics)) return failure(diagnostics, nothing, input.files);
  const written = options.write && edits.length > 0;
  return {
    diagnostics: await unsilencedAround(diagnostics, [environment.cwd]),
    files: input.files,
    text: textOf(edits, articles.size, written, settings.messages),
    json: { written, edits: edits.map(({ place, before, after }) => ({ ...place, before, after })) },
  };
}

function textOf(edits: readonly ArticleEdit[], articles: number, written: boolean, language: MessageLanguage): string {
  const at = (place: Place) => placeText(place, language);
  const changed = edits.map(({ place, before, after }) => `${at(place)}  ${before} → ${after}`);
  return [...changed, languages[language].terminal.links(edits.length, articles, written), ''].join('\n');
}
