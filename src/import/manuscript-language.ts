// The language of a manuscript, told by the letters of its text.
import type { Locale, Script } from '../briefing/model/locale.ts';
import type { Report } from '../diagnostics/diagnostics.ts';
import { fault } from '../diagnostics/fault.ts';
import { type Manuscript, textOfSpans } from '../manuscript/manuscript.ts';
import type { ReadManuscript } from './proposal.ts';

/** A language; none for a text without words; both where long passages are in another language than the rest. */
type ManuscriptLanguage =
  | { readonly kind: 'one'; readonly language: string }
  | { readonly kind: 'several'; readonly languages: readonly string[] }
  | { readonly kind: 'none' };

/** A text of whose letters so many are of a script is in that script: reports in Hangul have many words in Latin letters. */
const FEWEST_OF_SCRIPT = 0.2;
/** Shorter paragraphs are names and citations. */
const SHORTEST = 60;
/** Paragraphs in another language than most: an abstract has one or two. */
const MOST_FOREIGN = 2;

const letters: Readonly<Record<Script, RegExp>> = {
  Hang: /\p{Script=Hangul}/gu,
  Latn: /\p{Script=Latin}/gu,
};

/**
 * Manuscripts with their languages, one text for each; a workbook has none. `named` is the language of all texts. What cannot be told, and
 * two texts of a language, are reported as errors.
 */
export function withLanguages(
  manuscripts: readonly Manuscript[],
  locales: ReadonlyMap<string, Locale>,
  named: string | undefined,
  report: Report,
): readonly ReadManuscript[] {
  const languages = [...locales.keys()];
  if (named !== undefined && !locales.has(named)) {
    report(fault('BD746', undefined, { language: named, languages }));
    return [];
  }
  const hasTexts = manuscripts.some(manuscript => !isWorkbook(manuscript));
  const read = manuscripts.map((manuscript): ReadManuscript => {
    const { file, blocks } = manuscript;
    if (hasTexts && isWorkbook(manuscript))
      return { manuscript, language: undefined, heads: languageOfText(allWords(manuscript), [...locales.values()]) };
    if (!blocks.some(({ kind }) => kind === 'paragraph' || kind === 'point'))
      return { manuscript, language: undefined };
    if (named !== undefined) return { manuscript, language: named };
    const told = languageOf(manuscript, locales.values());
    if (told.kind === 'one') return { manuscript, language: told.language };
    const place = { file, line: 1, column: 1 };
    report(
      told.kind === 'none'
        ? fault('BD744', place, { file, languages })
        : fault('BD745', place, { file, languages: told.languages }),
    );
    return { manuscript, language: undefined };
  });
  for (const language of languages) {
    const files = read.filter(each => each.language === language).map(({ manuscript }) => manuscript.file);
    if (files.length > 1) report(fault('BD742', undefined, { language, files }));
  }
  const files = manuscripts.map(({ file }) => file);
  if (files.length > 0 && read.every(({ language }) => language === undefined))
    report(fault('BD743', undefined, { files }));
  return read;
}

/** Whether everything stands in cells. */
function isWorkbook({ blocks }: Manuscript): boolean {
  return blocks.every(({ place }) => place.cell !== undefined);
}

function allWords({ blocks }: Manuscript): string {
  const lines = blocks.flatMap(block => {
    if (block.kind === 'table') return block.rows.flatMap(row => row.flatMap(cell => cell.lines.map(textOfSpans)));
    return block.kind === 'picture' ? [] : [textOfSpans(block.spans)];
  });
  return lines.join('\n');
}

/** The language of a manuscript among those of the locales, by their scripts. */
function languageOf(manuscript: Manuscript, locales: Iterable<Locale>): ManuscriptLanguage {
  const known = [...locales];
  const texts = manuscript.blocks.flatMap(block => ('spans' in block ? [textOfSpans(block.spans)] : []));
  const whole = languageOfText(texts.join('\n'), known);
  if (whole === undefined) return { kind: 'none' };
  const paragraphs = texts.filter(text => text.length >= SHORTEST).map(text => languageOfText(text, known));
  const foreign = paragraphs.filter(language => language !== undefined && language !== whole);
  const isMixed = foreign.length > MOST_FOREIGN && foreign.length * 4 > paragraphs.length;
  const [other] = foreign;
  return isMixed && other !== undefined
    ? { kind: 'several', languages: [whole, other] }
    : { kind: 'one', language: whole };
}

/** The language of words among those of the locales, by their letters. */
export function languageOfText(text: string, locales: readonly Locale[]): string | undefined {
  const count = (script: Script): number => text.match(letters[script])?.length ?? 0;
  const all = count('Hang') + count('Latn');
  if (all === 0) return undefined;
  const [own] = locales.filter(({ script }) => script !== 'Latn' && count(script) / all >= FEWEST_OF_SCRIPT);
  return own?.language ?? locales.find(({ script }) => script === 'Latn')?.language;
}
