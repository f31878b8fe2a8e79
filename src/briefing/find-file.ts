// Finds a file of a briefing even if its name differs in case or Unicode normalization, as some file systems allow.

import { type Diagnostic, nearest, type Report } from '../diagnostics/diagnostics.ts';
import { fault } from '../diagnostics/fault.ts';
import { type Files, filesUnder } from '../files.ts';
import { neededColumns } from './figures/table/table-columns.ts';

/** A file as found: its path as it stands in `files`, and its bytes. */
export interface FoundFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** The file at `path`; one that differs only in capitals or Unicode form is taken, with a notice. */
export function findFile(files: Files, path: string, report: Report): FoundFile | undefined {
  const exact = files.get(path);
  if (exact) return { path, bytes: exact };
  const found = [...files].find(([other]) => plainName(other) === plainName(path));
  if (!found) return undefined;
  const [other, bytes] = found;
  if (other.normalize('NFC') !== path)
    report(fault('BD102', { file: other, line: 1, column: 1 }, { found: lastName(other), expected: lastName(path) }));
  return { path: other, bytes };
}

/** The name of an article, with its language where it says one. */
const articleName = /^article(?:\.([a-z]{2,3}(?:-[a-z0-9]{2,8})*))?\.(md|docx|hwpx|doc|hwp)$/;

/** Endings of articles: Markdown, Word, Hangul. */
export const ARTICLE_ENDINGS = ['md', 'docx', 'hwpx'] as const;

/** Whether a folder with a file of this name is a briefing. */
export function isOfBriefing(name: string): boolean {
  const plain = plainName(name);
  return plain === 'briefing.yaml' || articleName.test(plain);
}

/** The articles of a briefing by language, `ko` for `data/a/article.ko.md`; names are taken as by `findFile`. */
export function findArticles(files: Files, folder: string, report: Report): ReadonlyMap<string, FoundFile> {
  const found = new Map<string, FoundFile>();
  for (const { language, ending } of articlesIn(files, folder)) {
    const article = findFile(files, `${folder}/article.${language}.${ending}`, report);
    const other = found.get(language);
    if (article && other && article.path !== other.path) {
      const names = [other, article].map(({ path }) => lastName(path));
      report(fault('BD760', undefined, { names }));
    } else if (article) found.set(language, article);
  }
  return found;
}

/** Articles in the formats of Word and Hangul, which have to be opened; those of their old formats, too. */
export function documentsIn(files: Files, folder: string): readonly (FoundFile & { readonly ending: string })[] {
  return articlesIn(files, folder).flatMap(({ path, ending }) => {
    const bytes = files.get(path);
    return ending === 'md' || !bytes ? [] : [{ path, bytes, ending }];
  });
}

/** All that could be articles with a language, in the folder itself. */
function articlesIn(
  files: Files,
  folder: string,
): readonly { readonly path: string; readonly language: string; readonly ending: string }[] {
  return filesUnder(files, folder).flatMap(path => {
    const [, language, ending] = articleName.exec(plainName(lastName(path))) ?? [];
    const isBelow = path
      .normalize('NFC')
      .slice(folder.length + 1)
      .includes('/');
    return language === undefined || ending === undefined || isBelow ? [] : [{ path, language, ending }];
  });
}

/** That there is no file at a path, where there are these. */
export function missingFile(path: string, others: readonly string[]): Diagnostic {
  const name = lastName(path);
  const given = { name, near: nearest(name, others), columns: neededColumns };
  return fault('BD101.file', { file: path, line: 1, column: 1 }, given);
}

/** The name of a file of this kind that is most likely a misspelling of a name: `briefing.yml` for `briefing.yaml`, but not `briefing.pdf`. */
export function misspelt(name: string, others: readonly string[]): string | undefined {
  return nearest(
    name,
    others.filter(other => /\.(?:ya?ml|csv)(?:\.txt)?$/i.test(other)),
  );
}

/** The last part of a path. */
export function lastName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

function plainName(path: string): string {
  return path.normalize('NFC').toLowerCase();
}
