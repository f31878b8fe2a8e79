// Updates the numbers in the articles of a briefing from its figure table (`briefdeck sync`).

import type { ArticleEdit, LeftForm } from '../briefing/agreement/sync.ts';
import { syncFile } from '../briefing/agreement/sync-file.ts';
import { readLocales } from '../briefing/locale/read-locales.ts';
import { readBriefing } from '../briefing/read-briefing.ts';
import type { Diagnostic } from '../diagnostics/diagnostics.ts';
import { atDocument, unwritten } from '../document/document-edits.ts';
import type { Files } from '../files.ts';
import { type BriefingFiles, type OpenedFiles, withDocuments } from './open-documents.ts';

export interface SyncedArticles {
  /** In the order of the articles and their lines. */
  readonly edits: readonly ArticleEdit[];
  /** Links whose sign is not the figure's, which are left as they are. */
  readonly left: readonly LeftForm[];
  /** The articles that change, every byte outside the edits as it was. */
  readonly files: Files;
  /** Errors in what the edits rest on; then there are none. */
  readonly diagnostics: readonly Diagnostic[];
}

/** `await syncArticles(files, 'industry-5.0')`: what its articles must say instead, so that they say what the table says. */
export async function syncArticles(files: Files, briefing: string): Promise<SyncedArticles> {
  const nothing = { edits: [], left: [], files: new Map() };
  return withDocuments({ files, briefing }, syncTexts, diagnostics => ({ ...nothing, diagnostics }));
}

async function syncTexts({ files, briefing }: BriefingFiles, { documents }: OpenedFiles): Promise<SyncedArticles> {
  const diagnostics: Diagnostic[] = [];
  const read = await readBriefing(files, briefing, diagnostic => diagnostics.push(diagnostic));
  const locales = readLocales(files, diagnostic => diagnostics.push(diagnostic));
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  if (!read || errors.length > 0) return { edits: [], left: [], files: new Map(), diagnostics: errors };
  const synced = [...read.articles].flatMap(([language, { file }]) => {
    const locale = locales.get(language);
    const bytes = files.get(file);
    return locale && bytes ? [{ file, ...syncFile(file, bytes, read.figures, locale) }] : [];
  });
  return {
    edits: synced.flatMap(({ edits }) => edits).map(edit => atDocument(edit, documents)),
    left: synced.flatMap(({ left }) => left).map(form => atDocument(form, documents)),
    files: new Map(
      synced
        .filter(({ file, edits }) => edits.length > 0 && !documents.has(file))
        .map(({ file, bytes }) => [file, bytes]),
    ),
    diagnostics: unwritten(synced, documents),
  };
}
