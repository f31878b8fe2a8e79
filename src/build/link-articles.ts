// Links the numbers of a briefing's articles that are surely figures (`briefdeck link`), and says which are not sure.

import type { ArticleEdit } from '../briefing/agreement/sync.ts';
import { formatFigure } from '../briefing/figures/form.ts';
import { readLocales } from '../briefing/locale/read-locales.ts';
import { inLanguage } from '../briefing/model/language.ts';
import type { Locale } from '../briefing/model/locale.ts';
import { readBriefing } from '../briefing/read-briefing.ts';
import type { Diagnostic } from '../diagnostics/diagnostics.ts';
import { fault } from '../diagnostics/fault.ts';
import { atDocument, unwrittenLinks } from '../document/document-edits.ts';
import type { Files } from '../files.ts';
import { type LinkedArticle, linkArticle } from '../import/link/link-article.ts';
import { decodeExactly, encodeText, encodingOf } from '../text/encoding.ts';
import { type BriefingFiles, type OpenedFiles, withDocuments } from './open-documents.ts';

export interface LinkedArticles {
  /** In the order of the articles and their lines. */
  readonly edits: readonly ArticleEdit[];
  /** The articles that change, every byte outside the edits as it was. */
  readonly files: Files;
  /** Errors in what the links rest on, and then nothing else; else the numbers that are not sure, and those that contradict. */
  readonly diagnostics: readonly Diagnostic[];
}

/** `await linkArticles(files, 'industry-5.0')`: the links that its articles lack. */
export async function linkArticles(files: Files, briefing: string): Promise<LinkedArticles> {
  const nothing = { edits: [], files: new Map() };
  return withDocuments({ files, briefing }, linkTexts, diagnostics => ({ ...nothing, diagnostics }));
}

async function linkTexts({ files, briefing }: BriefingFiles, { documents }: OpenedFiles): Promise<LinkedArticles> {
  const diagnostics: Diagnostic[] = [];
  const read = await readBriefing(files, briefing, diagnostic => diagnostics.push(diagnostic));
  const locales = readLocales(files, diagnostic => diagnostics.push(diagnostic));
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  if (!read || errors.length > 0) return { edits: [], files: new Map(), diagnostics: errors };
  const linked = [...read.articles.values()].flatMap(article => {
    const locale = locales.get(article.language);
    const bytes = files.get(article.file);
    if (!locale || !bytes) return [];
    const encoding = encodingOf(bytes);
    const made = linkArticle(article, decodeExactly(bytes, encoding), read, locale);
    return [{ file: article.file, made, bytes: encodeText(made.text, encoding), locale }];
  });
  const written = await Promise.all(linked.map(each => writtenLinks(each, documents)));
  return {
    edits: written.flatMap(({ edits }) => edits),
    files: new Map(written.flatMap(({ file, edits, bytes }) => (edits.length > 0 ? [[file, bytes] as const] : []))),
    diagnostics: [
      ...linked.flatMap(({ made, locale }) => diagnosticsOf(made, locale)),
      ...written.flatMap(({ left }) => unwrittenLinks(left, documents)),
    ],
  };
}

interface WrittenLinks {
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly edits: readonly ArticleEdit[];
  /** Those that a document does not get. */
  readonly left: readonly ArticleEdit[];
}

/** Of a document, the document itself with the links. */
async function writtenLinks(
  { file, made, bytes }: { readonly file: string; readonly made: LinkedArticle; readonly bytes: Uint8Array },
  documents: OpenedFiles['documents'],
): Promise<WrittenLinks> {
  const document = documents.get(file);
  if (!document || made.links.length === 0) return { file, bytes, edits: made.edits, left: [] };
  const { linkDocument } = await import('../document/link-document.ts');
  const linked = await linkDocument({ ...document, path: file }, made.links);
  const isMade = (_: ArticleEdit, index: number) => linked.made.some(link => link === made.links[index]);
  return {
    file,
    bytes: linked.bytes,
    edits: made.edits.filter(isMade).map(edit => atDocument(edit, documents)),
    left: made.edits.filter((edit, index) => !isMade(edit, index)),
  };
}

function diagnosticsOf({ doubtful, contradictions }: LinkedArticle, locale: Locale): readonly Diagnostic[] {
  return [
    ...contradictions.map(({ place, typed, figure, form, isOfTable }) =>
      isOfTable
        ? fault(
            'BD730',
            place,
            { typed, value: formatFigure(figure, locale), label: inLanguage(figure.label, locale.language) ?? '' },
            { alsoAt: [figure.place] },
          )
        : fault('BD450', place, { typed, id: figure.id, form }, { alsoAt: [figure.place] }),
    ),
    ...doubtful.map(({ place, form, figures }) =>
      fault('BD731', place, {
        form,
        figures: figures.map(({ id, label }) => ({ id, label: inLanguage(label, locale.language) ?? '' })),
      }),
    ),
  ];
}
