// The entries of `sources.yaml`: each source that the texts name, in all languages that name it, and the text itself.
import { foldable } from '../../briefing/locale/expressions.ts';
import type { ByLanguage } from '../../briefing/model/figure.ts';
import type { Locale } from '../../briefing/model/locale.ts';
import { textOfSpans } from '../../manuscript/manuscript.ts';
import type { ProposedSource, ReadManuscript } from '../proposal.ts';
import { idOf, uniqueIds } from './names.ts';
import type { SameFigure } from './same-figure.ts';
import type { NamedSource } from './sources.ts';
import { statementOf } from './statements.ts';

export interface SourcesOfText {
  readonly all: readonly ProposedSource[];
  /** The id of a figure's source. */
  readonly idOf: (figure: SameFigure) => string;
}

/** The title of a text, the first of its highest headings. */
export function titleOfManuscript({ manuscript: { blocks } }: ReadManuscript): string | undefined {
  const heading = blocks.find(block => block.kind === 'heading' && block.level === 1);
  return heading?.kind === 'heading' ? textOfSpans(heading.spans).trim() : undefined;
}

interface Entry {
  id: string;
  readonly names: Map<string, string>;
  readonly first: NamedSource;
}

/** One source for each that is named; a figure that two texts state joins its names in both languages. */
export function proposedSources(
  same: readonly SameFigure[],
  manuscripts: readonly ReadManuscript[],
  locales: ReadonlyMap<string, Locale>,
): SourcesOfText {
  const unique = uniqueIds();
  const byName = new Map<string, Entry>();
  const entries: Entry[] = [];
  const languages = languagesOf(manuscripts, locales);
  for (const figure of same) {
    const named = figure.flatMap(({ source, line }) => (source ? [{ source, language: line.locale.language }] : []));
    let known = named.map(({ source, language }) => byName.get(`${language} ${source.name}`)).find(Boolean);
    for (const { source, language } of named) {
      const key = `${language} ${source.name}`;
      if (byName.has(key)) continue;
      const same = entries.find(({ names }) => isSameSource(names.get(language) ?? '', source.name));
      if (same) {
        if ((same.names.get(language) ?? '').length < source.name.length) same.names.set(language, source.name);
        byName.set(key, same);
        known ??= same;
        continue;
      }
      const entry = known && !known.names.has(language) ? known : { id: '', names: new Map(), first: source };
      if (entry !== known) entries.push(entry);
      entry.names.set(language, source.name);
      byName.set(key, entry);
      known ??= entry;
    }
  }
  for (const entry of entries) {
    const latin = [...entry.names.values()].find(name => /[a-z]{3}/i.test(name)) ?? entry.first.name;
    entry.id = unique(idOf(latin) ?? 'source');
  }
  const ofText = unique('report');
  const titles: ByLanguage = Object.fromEntries(
    [...manuscripts]
      .sort((one, other) => Number(one.language !== undefined) - Number(other.language !== undefined))
      .map(read => [read.language ?? languages[0] ?? '', titleOfManuscript(read) ?? read.manuscript.file]),
  );
  const all = entries.map(({ id, names, first: { line, name, at } }): ProposedSource => {
    const from = line.text.indexOf(name, Math.max(0, at - 1));
    const statement = from < 0 ? undefined : statementOf({ line, from, to: from + name.length, form: name });
    return { id, short: inAllLanguages(Object.fromEntries(names), languages), statement };
  });
  return {
    all: [...all, { id: ofText, short: inAllLanguages(titles, languages) }],
    idOf: figure => {
      const mention = figure.find(({ source }) => source);
      return (mention?.source && byName.get(`${mention.line.locale.language} ${mention.source.name}`)?.id) ?? ofText;
    },
  };
}

/** Shorter names may be part of another's by chance. */
const shortestPart = 6;

/** Whether one name is the end of the other, as a text says it again: `경제활동인구조사` of `통계청, 「경제활동인구조사」`. */
function isSameSource(one: string, other: string): boolean {
  const [short = '', long = ''] = [one, other]
    .map(name => foldable(name).replace(/[^\p{L}\p{N}]/gu, ''))
    .toSorted((left, right) => left.length - right.length);
  return short.length >= shortestPart && long.endsWith(short);
}

/** The languages of texts; of workbooks alone, the first that there is. */
export function languagesOf(
  manuscripts: readonly ReadManuscript[],
  locales: ReadonlyMap<string, Locale>,
): readonly string[] {
  const languages = [...new Set(manuscripts.flatMap(({ language }) => language ?? []))];
  return languages.length > 0 ? languages : [...locales.keys()].slice(0, 1);
}

/** A text for each language: what a language lacks is that of another. */
export function inAllLanguages(text: ByLanguage, languages: readonly string[]): ByLanguage {
  const [any = ''] = Object.values(text);
  return Object.fromEntries(languages.map(language => [language, text[language] ?? any]));
}
