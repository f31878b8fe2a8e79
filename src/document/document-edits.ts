// Edits of the Markdown of a document as edits of the document.
import type { ArticleEdit } from '../briefing/agreement/sync.ts';
import type { Diagnostic, Place } from '../diagnostics/diagnostics.ts';
import { fault } from '../diagnostics/fault.ts';
import { documentPlace, type OpenDocuments } from './document-place.ts';

/** What stands at a place, at the place in the document. */
export function atDocument<Each extends { readonly place: Place }>(each: Each, documents: OpenDocuments): Each {
  return { ...each, place: documentPlace(each.place, documents) };
}

/** Links that documents lack: they are said, for they are not written there. */
export function unwrittenLinks(edits: readonly ArticleEdit[], documents: OpenDocuments): readonly Diagnostic[] {
  return edits
    .filter(({ place }) => documents.has(place.file))
    .map(({ place, before, after }) => {
      const figure = /\]\(fig:([^)\s]*)/u.exec(after)?.[1] ?? '';
      return fault('BD770', documentPlace(place, documents), { form: before, figure });
    });
}
