// Edits of the Markdown of a document as edits of the document.
import type { Diagnostic, Place } from '../diagnostics/diagnostics.ts';
import { fault } from '../diagnostics/fault.ts';
import { documentPlace, type OpenDocuments } from './document-place.ts';

/** What stands at a place, at the place in the document. */
export function atDocument<Each extends { readonly place: Place }>(each: Each, documents: OpenDocuments): Each {
  return { ...each, place: documentPlace(each.place, documents) };
}

/** That edits cannot be written into documents. */
export function unwritten(
  articles: readonly { readonly file: string; readonly edits: readonly { readonly place: Place }[] }[],
  documents: OpenDocuments,
): readonly Diagnostic[] {
  return articles.flatMap(({ file, edits }) => {
    const [first] = edits;
    if (!first || !documents.has(file)) return [];
    return [fault('BD770', documentPlace(first.place, documents), { count: edits.length })];
  });
}
