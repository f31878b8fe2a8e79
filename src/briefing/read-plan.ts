// Reads the plan of a briefing by itself, without reporting its faults, which a build does.
import { type Cache, NO_CACHE } from '../cache.ts';
import type { Files } from '../files.ts';
import { yamlParser } from '../text/cached-yaml.ts';
import { decodeText } from '../text/read-text.ts';
import { completePlan } from './convention/complete-plan.ts';
import { slidesNamedIn } from './convention/given.ts';
import { findArticles, findFile } from './find-file.ts';
import type { Plan } from './model/plan.ts';
import { parsePlan } from './plan/parse-plan.ts';

const unsaid = (): void => undefined;

/**
 * The plan in `data/<name>`; undefined if there is none that can be read, nor an article. What a plan leaves out is filled from the ids of the
 * slides alone: their kinds and the sections are those of a build only where the plan says them.
 */
export function readPlan(files: Files, name: string, cache: Cache = NO_CACHE): Plan | undefined {
  const folder = `data/${name}`;
  const [first, ...others] = [...findArticles(files, folder, unsaid)].flatMap(([language, { path, bytes }]) => {
    // Of a document that has not been opened no more is known than its language.
    const text = decodeText(path, bytes, unsaid) ?? (path.endsWith('.md') ? undefined : '');
    return text === undefined ? [] : slidesNamedIn(path, text, language);
  });
  const found = findFile(files, `${folder}/briefing.yaml`, unsaid);
  const text = found && decodeText(found.path, found.bytes, unsaid);
  const written = found && text !== undefined ? yamlParser(cache)(found.path, text, unsaid) : undefined;
  if (!first || (found && !written)) return undefined;
  const articles = [first, ...others] as const;
  const node = completePlan(written, { name, articles, groups: new Map() }, unsaid);
  return parsePlan(
    node,
    articles.map(({ language }) => language),
    unsaid,
  );
}
