// Updates the numbers in the articles of a briefing from its figure table (`briefdeck sync`).

import type { ArticleEdit, LeftForm } from '../briefing/agreement/sync.ts';
import { type SyncedFile, syncFile, syncPlan } from '../briefing/agreement/sync-file.ts';
import { readLocales } from '../briefing/locale/read-locales.ts';
import { wordsOfPlan } from '../briefing/plan/planned-words.ts';
import { readBriefing } from '../briefing/read-briefing.ts';
import type { Diagnostic } from '../diagnostics/diagnostics.ts';
import { fault } from '../diagnostics/fault.ts';
import { atDocument } from '../document/document-edits.ts';
import type { Files } from '../files.ts';
import { type BriefingFiles, type OpenedFiles, withDocuments } from './open-documents.ts';

export interface SyncedArticles {
  /** In the order of the articles and their lines. */
  readonly edits: readonly ArticleEdit[];
  /** Links whose sign is not the figure's, which are left as they are. */
  readonly left: readonly LeftForm[];
  /** The articles, and the plan, that change, every byte outside the edits as it was. */
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
  const words = wordsOfPlan(read.plan);
  const planBytes = files.get(read.plan.file);
  if (words.length > 0 && planBytes)
    synced.push({ file: read.plan.file, ...syncPlan(planBytes, words, read.figures, locales) });
  const written = await Promise.all(synced.map(each => writtenArticle(each, documents)));
  return {
    edits: written.flatMap(({ edits }) => edits),
    left: written.flatMap(({ left }) => left),
    files: new Map(written.flatMap(({ file, edits, bytes }) => (edits.length > 0 ? [[file, bytes] as const] : []))),
    diagnostics: written.flatMap(each => each.diagnostics),
  };
}

interface WrittenArticle extends Omit<SyncedFile, 'replacements'> {
  readonly file: string;
  readonly diagnostics: readonly Diagnostic[];
}

/** Of a document, the document itself with the edits; where they cannot be made in it, they are left to its author. */
async function writtenArticle(
  { file, edits, left, replacements, bytes }: SyncedFile & { readonly file: string },
  documents: OpenedFiles['documents'],
): Promise<WrittenArticle> {
  const document = documents.get(file);
  if (!document || edits.length + left.length === 0) return { file, edits, left, bytes, diagnostics: [] };
  const { editDocument } = await import('../document/edit-document.ts');
  const made = await editDocument({ ...document, path: file }, replacements);
  const own = { file, left: left.map(each => atDocument(each, documents)), diagnostics: [] };
  if (made) return { ...own, edits: edits.map(each => atDocument(each, documents)), bytes: made };
  const undone = edits.map(({ place, before, after }) => ({
    ...atDocument({ place }, documents),
    form: before,
    now: after,
  }));
  const [first] = undone;
  return {
    ...own,
    edits: [],
    left: [...undone, ...own.left],
    bytes: document.bytes,
    diagnostics: first ? [fault('BD771', first.place, { count: undone.length })] : [],
  };
}
