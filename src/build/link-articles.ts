// Links the numbers of a briefing's articles that are surely figures (`briefdeck link`), and says which are not sure.

import type { ArticleEdit } from '../briefing/agreement/sync.ts';
import { formatFigure } from '../briefing/figures/form.ts';
import { readLocales } from '../briefing/locale/read-locales.ts';
import { inLanguage } from '../briefing/model/language.ts';
import type { Locale } from '../briefing/model/locale.ts';
import { readBriefing } from '../briefing/read-briefing.ts';
import type { Diagnostic } from '../diagnostics/diagnostics.ts';
import { fault } from '../diagnostics/fault.ts';
import { unwrittenLinks } from '../document/document-edits.ts';
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
  const own = linked.filter(({ file }) => !documents.has(file));
  const edits = linked.flatMap(({ made }) => made.edits);
  return {
    edits: own.flatMap(({ made }) => made.edits),
    files: new Map(own.flatMap(({ file, made, bytes }) => (made.edits.length > 0 ? [[file, bytes] as const] : []))),
    diagnostics: [
      ...linked.flatMap(({ made, locale }) => diagnosticsOf(made, locale)),
      ...unwrittenLinks(edits, documents),
    ],
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
