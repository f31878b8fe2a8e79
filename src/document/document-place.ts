// What is said of a place in the Markdown of a document is said of the document: its heading or slide, and the paragraph there.
import type { Diagnostic, Message, Place } from '../diagnostics/diagnostics.ts';
import type { DocumentPassage } from '../diagnostics/document-passage.ts';
import { inEveryLanguage, languages, type MessageLanguage } from '../messages/languages.ts';
import type { WrittenStretch } from './markdown-writer.ts';

/** A document by its Markdown. */
interface OpenDocument {
  readonly markdown: string;
  readonly stretches: readonly WrittenStretch[];
}

export type OpenDocuments = ReadonlyMap<string, OpenDocument>;

/** The diagnostic with its places as those of documents, where they are, in its sentences too. */
export function sayOfDocument(diagnostic: Diagnostic, documents: OpenDocuments): Diagnostic {
  const { place, alsoAt, what, next, given } = diagnostic;
  const { first } = given;
  const earlier = isPlace(first) ? documentPlace(first, documents) : undefined;
  const said = (message: Message): Message =>
    inEveryLanguage((_, language) =>
      [...documents].reduce(
        (text, [file, document]) => withoutLines(text, file, document, language),
        earlier?.passage
          ? message[language].replace(
              languages[language].terminal.line(earlier.line),
              passageText(earlier.passage, language),
            )
          : message[language],
      ),
    );
  return {
    ...diagnostic,
    what: said(what),
    ...(next && { next: said(next) }),
    ...(place && { place: documentPlace(place, documents) }),
    ...(alsoAt && { alsoAt: alsoAt.map(each => documentPlace(each, documents)) }),
  };
}

function isPlace(value: unknown): value is Place {
  return typeof value === 'object' && value !== null && 'file' in value && 'line' in value;
}

/** A place in Markdown keeps its line and column, which order what is said of the document. */
export function documentPlace(place: Place, documents: OpenDocuments): Place {
  const document = place.passage ? undefined : documents.get(place.file);
  return document ? { ...place, passage: passageAt(document, place) } : place;
}

function passageAt(
  { markdown, stretches }: OpenDocument,
  { line, column }: Pick<Place, 'line' | 'column'>,
): DocumentPassage {
  let start = 0;
  for (let before = 1; before < line; before++) start = markdown.indexOf('\n', start) + 1;
  const offset = start + column - 1;
  const found = stretches.findLast(({ at }) => at <= offset);
  return (found ?? stretches[0])?.passage ?? { heading: undefined };
}

function passageText(passage: DocumentPassage, language: MessageLanguage): string {
  return languages[language].terminal.passage(passage).join(', ');
}

/** A sentence with passages in place of lines: `article.ko.docx:15, 19` is `article.ko.docx (“Needs”, paragraph 2; “Needs”, table 1)`. */
function withoutLines(text: string, file: string, document: OpenDocument, language: MessageLanguage): string {
  const [head = '', ...parts] = text.split(`${file}:`);
  const named = parts.map(part => {
    const [whole = '', lines] = /^(\d+(?:, \d+)*)(?::\d+)?/.exec(part) ?? [];
    if (lines === undefined) return `${file}:${part}`;
    // Behind the sign that begins the row of a table.
    const passages = lines.split(', ').map(line => passageAt(document, { line: Number(line), column: 2 }));
    const words = new Set(passages.map(passage => passageText(passage, language)));
    return `${file} (${[...words].join('; ')})${part.slice(whole.length)}`;
  });
  return head + named.join('');
}
