// Caches parsed articles, within a run and between runs: the same text gives the same article and diagnostics.
import { type Cache, derived } from '../../cache.ts';
import { bytesOfValue, valueOfBytes } from '../../cached-value.ts';
import type { Diagnostic, Report } from '../../diagnostics/diagnostics.ts';
import type { Article } from '../model/article.ts';
import { parseArticle } from './parse-article.ts';

interface Cached {
  readonly article: Article;
  readonly diagnostics: readonly Diagnostic[];
}

/** As `parseArticle`, which is asked only when the cache does not know the answer. */
export async function readArticle(
  file: string,
  text: string,
  language: string,
  cache: Cache,
  report: Report,
): Promise<Article> {
  const key = `article ${file}\n${language}\n${text}`;
  const known = cache.get(key);
  const { article, diagnostics } = known ? cachedFrom(known) : await parsed(file, text, language);
  if (!known) cache.put(key, bytesOfValue({ article, diagnostics }));
  for (const diagnostic of diagnostics) report(diagnostic);
  return article;
}

async function parsed(file: string, text: string, language: string): Promise<Cached> {
  const diagnostics: Diagnostic[] = [];
  const article = await parseArticle(file, text, language, diagnostic => diagnostics.push(diagnostic));
  return { article, diagnostics };
}

const cachedFrom = derived((bytes: Uint8Array): Cached => valueOfBytes(bytes));
