// Reads the plan of a briefing by itself, without reporting its faults, which a build does.
import { type Cache, NO_CACHE } from '../cache.ts';
import type { Files } from '../files.ts';
import { yamlParser } from '../text/cached-yaml.ts';
import { decodeText } from '../text/read-text.ts';
import { findArticles, findFile } from './find-file.ts';
import type { Plan } from './model/plan.ts';
import { parsePlan } from './plan/parse-plan.ts';

const unsaid = (): void => undefined;

/** The plan in `data/<name>`; undefined if there is none that can be read. */
export function readPlan(files: Files, name: string, cache: Cache = NO_CACHE): Plan | undefined {
  const folder = `data/${name}`;
  const languages = [...findArticles(files, folder, unsaid).keys()];
  const found = findFile(files, `${folder}/briefing.yaml`, unsaid);
  const text = found && decodeText(found.path, found.bytes, unsaid);
  return text === undefined || found === undefined
    ? undefined
    : parsePlan(found.path, text, languages, unsaid, yamlParser(cache));
}
