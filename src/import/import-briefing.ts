// A briefing from manuscripts, from files read to files to write: figures, slides, articles, table, sources, plan, review.

import type { ByLanguage } from '../briefing/model/figure.ts';
import type { Locale } from '../briefing/model/locale.ts';
import type { Diagnostic } from '../diagnostics/diagnostics.ts';
import type { Files } from '../files.ts';
import { textOfSpans } from '../manuscript/manuscript.ts';
import { inEveryLanguage, type MessageLanguage } from '../messages/languages.ts';
import { articleFile } from './files/article-file.ts';
import { type PlanContents, planFile } from './files/plan-file.ts';
import { reviewFile } from './files/review-file.ts';
import { figuresFile, sourcesFile } from './files/table-files.ts';
import { tablesFile, workbookNames } from './files/workbook-files.ts';
import type { ProposedFigures, ProposedSource, ReadManuscript } from './proposal.ts';
import { type Refused, withoutFigures, withoutSheets, withoutSlides } from './refused.ts';
import { type ImportedText, importedTexts, nameOf } from './slides/imported-text.ts';
import { proposeSlides } from './slides/propose-slides.ts';
import type { ProposedSlide } from './slides/proposed-slide.ts';

export interface ImportContents {
  /** A folder of `data/`: `ai-2025`. */
  readonly name: string;
  readonly manuscripts: readonly ReadManuscript[];
  /** The files of the manuscripts. */
  readonly contents: readonly Uint8Array[];
  readonly proposed: ProposedFigures;
  readonly locales: ReadonlyMap<string, Locale>;
  /** What a build has refused of the proposals. */
  readonly refused: Refused;
}

/** What the files of an imported briefing are made of. */
export interface ImportedBriefing {
  readonly texts: readonly ImportedText[];
  readonly proposed: ProposedFigures;
  readonly slides: readonly ProposedSlide[];
  readonly plan: PlanContents;
  /** The files of the briefing but for its review, `data/ai-2025/briefing.yaml` and the like. */
  readonly files: Files;
}

/** The id of the report itself among the sources. */
const REPORT = 'report';

const PLAN = 'briefing.yaml';

/** The briefing that is proposed for manuscripts; the same manuscripts give the same bytes. */
export function importBriefing({
  name,
  manuscripts,
  contents,
  proposed: all,
  locales,
  refused,
}: ImportContents): ImportedBriefing {
  const proposed = withoutFigures(withoutSheets(all, refused.sheets), refused.figures);
  const texts = importedTexts(manuscripts, proposed, locales);
  const proposedSlides = withoutSlides(proposeSlides(texts, proposed), refused.slides);
  const slides = [proposedSlides.cover, ...proposedSlides.sections.flatMap(section => section.slides)];
  const languages = texts.map(({ language }) => language);
  const title = titleOf(texts);
  const report: ProposedSource = { id: REPORT, short: title };
  const folder = `data/${name}`;
  const plan: PlanContents = {
    title,
    author: undefined,
    organization: undefined,
    source: REPORT,
    slides: proposedSlides,
    units: proposed.units,
    languages,
    hasContents: !refused.contents,
    hasSources: !refused.sources,
    claims: new Map(),
    names: { seminar: deckName('seminar'), short: deckName('short') },
  };
  const pictures = texts.map(text => picturesOf(text));
  const workbooks = workbookNames(proposed.sheets, manuscripts);
  const ofTable = proposed.figures.filter(({ sheet }) => sheet === undefined);
  const written = new Map<string, string>([
    ...texts.map((text, index): readonly [string, string] => {
      const paths = new Map([...(pictures[index] ?? [])].map(([block, { path }]) => [block, path]));
      return [`article.${text.language}.md`, articleFile({ text, slides, pictures: paths })];
    }),
    ...(ofTable.length > 0 ? [['figures.csv', figuresFile(ofTable, languages)] as const] : []),
    ...(proposed.sheets.length > 0 ? [['tables.yaml', tablesFile(proposed.sheets, workbooks)] as const] : []),
    ['sources.yaml', sourcesFile(proposed, report, languages)],
    [PLAN, planFile(plan)],
  ]);
  const encoder = new TextEncoder();
  const files = new Map<string, Uint8Array>(
    [...written].map(([path, text]) => [`${folder}/${path}`, encoder.encode(text)]),
  );
  for (const { path, bytes } of pictures.flatMap(each => [...each.values()])) files.set(`${folder}/${path}`, bytes);
  for (const [index, file] of workbooks) files.set(`${folder}/${file}`, contents[index] ?? new Uint8Array());
  return { texts, proposed, slides, plan, files };
}

/** An imported briefing whose plan says what must hold for the headlines of its slides, by their ids. */
export function withClaims(
  name: string,
  imported: ImportedBriefing,
  claims: ReadonlyMap<string, readonly string[]>,
): ImportedBriefing {
  const plan = { ...imported.plan, claims };
  const files = new Map(imported.files).set(`data/${name}/${PLAN}`, new TextEncoder().encode(planFile(plan)));
  return { ...imported, plan, files };
}

/** The review of an imported briefing; `dropped` is what the build refused. */
export function reviewOf(
  { name, manuscripts }: Pick<ImportContents, 'name' | 'manuscripts'>,
  { texts, proposed, slides, plan: { claims } }: ImportedBriefing,
  dropped: readonly Diagnostic[],
  language: MessageLanguage,
): string {
  return reviewFile({ name, manuscripts, proposed, slides, texts, claims, dropped }, language);
}

function titleOf(texts: readonly ImportedText[]): ByLanguage {
  return Object.fromEntries(
    texts.map(({ language, manuscript, outline }) => {
      const block = outline.title === undefined ? undefined : manuscript.blocks[outline.title];
      const words = block && 'spans' in block ? textOfSpans(block.spans).replace(/\s+/g, ' ').trim() : '';
      return [language, words === '' ? nameOf(manuscript) : words];
    }),
  );
}

/** The name of a deck as the languages of the messages have it. */
function deckName(deck: 'seminar' | 'short'): ByLanguage {
  return inEveryLanguage(({ review }) => review.deckNames[deck]);
}

/** Formats that slides can show. */
const SHOWABLE: ReadonlySet<string> = new Set(['png', 'jpg', 'jpeg', 'svg']);

function picturesOf({
  language,
  manuscript,
}: ImportedText): ReadonlyMap<number, { readonly path: string; readonly bytes: Uint8Array }> {
  const showable = [...manuscript.blocks.entries()].flatMap(([block, each]) =>
    each.kind === 'picture' && SHOWABLE.has(each.extension) ? [{ block, ...each }] : [],
  );
  return new Map(
    showable.map(({ block, bytes, extension }, index) => [
      block,
      { path: `pictures/${language}-${index + 1}.${extension}`, bytes },
    ]),
  );
}
