// Reads the citations of a briefing (`sources.yaml`).
import type { Report } from '../../diagnostics/diagnostics.ts';
import type { ParseYaml } from '../../text/cached-yaml.ts';
import { described, mapped, optional, type Reader, record, shared } from '../../text/reader.ts';
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
  const node = parse(file, text, report);
  return node && sourcesReader(languages)(node, report);
}

/** A reader of the sources of a briefing in these languages. */
export function sourcesReader(languages: readonly string[]): Reader<Sources> {
  const words = byLanguage(languages);
  const source = described(
    shared(
      'source',
      record({
        short: described(words, 'For the source line of a slide. One text for all languages, or {en: ..., ko: ...}.'),
        full: described(words, 'In full, for the table of sources.'),
        about: optional(
          described(words, 'What in the deck rests on it, for the table of sources where no figure does.'),
          {},
        ),
      }),
    ),
    'A citation.',
  );
  return described(
    byId(id => mapped(source, read => ({ ...read, id: id.value, place: id.place }))),
    'The citations that figures, tables and slides point to (sources.yaml), by id.',
  );
}
