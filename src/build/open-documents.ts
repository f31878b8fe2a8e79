// Opens documents of Word and Hangul that stand in place of articles: everything behind this door reads Markdown, and what it says of a place is said of the document.
import { createHash } from 'node:crypto';
import { documentsIn } from '../briefing/find-file.ts';
import { type Cache, NO_CACHE } from '../cache.ts';
import type { Diagnostic, Report } from '../diagnostics/diagnostics.ts';
import { fault } from '../diagnostics/fault.ts';
import type { WrittenStretch } from '../document/markdown-writer.ts';
import type { Files } from '../files.ts';

/** A document by its Markdown. */
export interface OpenDocument {
  readonly bytes: Uint8Array;
  readonly markdown: string;
  readonly stretches: readonly WrittenStretch[];
}

export interface OpenedFiles {
  /** In place of each document its Markdown, under the same path, and beside it its pictures. */
  readonly files: Files;
  /** By path. */
  readonly documents: ReadonlyMap<string, OpenDocument>;
  /** What was said of them. */
  readonly diagnostics: readonly Diagnostic[];
}

/** What is asked of one briefing. */
export interface BriefingFiles {
  readonly files: Files;
  readonly briefing: string;
  readonly cache?: Cache | undefined;
}

const opened = new WeakMap<Files, Map<string, Promise<OpenedFiles>>>();

/** The files of a briefing with its documents opened; the same value for the same files. */
export function openDocuments(files: Files, briefing: string, cache: Cache = NO_CACHE): Promise<OpenedFiles> {
  const known = opened.get(files) ?? new Map<string, Promise<OpenedFiles>>();
  opened.set(files, known);
  const found = known.get(briefing) ?? openNow(files, briefing, cache);
  known.set(briefing, found);
  return found;
}

async function openNow(files: Files, briefing: string, cache: Cache): Promise<OpenedFiles> {
  const diagnostics: Diagnostic[] = [];
  const report: Report = diagnostic => diagnostics.push(diagnostic);
  const found = documentsIn(files, `data/${briefing}`);
  if (found.length === 0) return { files, documents: new Map(), diagnostics };
  const { readDocument } = await import('../document/read-document.ts');
  const changed = new Map(files);
  const documents = new Map<string, OpenDocument>();
  for (const { path, bytes, ending } of found) {
    if (ending === 'doc' || ending === 'hwp') {
      const name = path.slice(path.lastIndexOf('/') + 1);
      const now = ending === 'doc' ? '.docx' : '.hwpx';
      report(fault('BD761', { file: path, line: 1, column: 1 }, { name, ending: now }));
      continue;
    }
    const key = `document ${path} ${createHash('sha256').update(bytes).digest('hex')}`;
    const read = await readDocument({ path, bytes }, key, cache, report);
    if (!read) continue;
    documents.set(path, { ...read, bytes });
    changed.set(path, new TextEncoder().encode(read.markdown));
    const folder = path.slice(0, path.lastIndexOf('/'));
    for (const [picture, content] of read.pictures) changed.set(`${folder}/${picture}`, content);
  }
  return { files: changed, documents, diagnostics };
}

/** As `work` with the documents opened, which is not asked when one cannot be read: then there is what `none` makes of the reasons. */
export async function withDocuments<
  Request extends BriefingFiles,
  Result extends { readonly diagnostics: readonly Diagnostic[] },
>(
  request: Request,
  work: (request: Request, opened: OpenedFiles) => Promise<Result>,
  none: (diagnostics: readonly Diagnostic[]) => Result,
): Promise<Result> {
  const found = await openDocuments(request.files, request.briefing, request.cache);
  if (found.documents.size === 0 && found.diagnostics.length === 0) return work(request, found);
  const { sayOfDocument } = await import('../document/document-place.ts');
  if (found.diagnostics.some(({ severity }) => severity === 'error')) return none(found.diagnostics);
  const result = await work({ ...request, files: found.files }, found);
  return { ...result, diagnostics: result.diagnostics.map(diagnostic => sayOfDocument(diagnostic, found.documents)) };
}
