// Reads the citations of a briefing (`sources.yaml`).
import type { Report } from '../../diagnostics/diagnostics.ts';
import type { ParseYaml } from '../../text/kept-yaml.ts';
import { mapped, optional, record } from '../../text/reader.ts';
import { parseYaml } from '../../text/yaml.ts';
import { byLanguage } from '../model/language.ts';
import type { Sources } from '../model/source.ts';
import { byId } from './plan-id.ts';

/**
 * Reads sources by id: `parseSources('data/a/sources.yaml', 'oecd: {short: OECD, full: OECD (2023)}', ['en'], report)`. One text stands
 * for all of `languages`. Undefined when the file cannot be read as a whole; all faults are reported.
 */
export function parseSources(
  file: string,
  text: string,
  languages: readonly string[],
  report: Report,
  parse: ParseYaml = parseYaml,
): Sources | undefined {
  const words = byLanguage(languages);
  const source = record({ short: words, full: words, about: optional(words, {}) });
  const sources = byId(id => mapped(source, read => ({ ...read, id: id.value, place: id.place })));
  const node = parse(file, text, report);
  return node && sources(node, report);
}
