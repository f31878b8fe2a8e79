// `review.md`: every proposal with its place and its reason, and how to accept or refuse it.
import type { Diagnostic } from '../../diagnostics/diagnostics.ts';
import type { Manuscript } from '../../manuscript/manuscript.ts';
import { textOfSpans } from '../../manuscript/manuscript.ts';
import { type ImportReason, reasonText } from '../../messages/import-reasons.ts';
import { languages, type MessageLanguage } from '../../messages/languages.ts';
import type { LostThing, ProposedKind } from '../../messages/review-words.ts';
import type { ProposedFigure, ProposedFigures, ReadManuscript, Statement } from '../proposal.ts';
import type { ImportedText } from '../slides/imported-text.ts';
import { type ProposedSlide, textOfLine } from '../slides/proposed-slide.ts';

export interface ReviewContents {
  /** The briefing: `ai-2025`. */
  readonly name: string;
  readonly manuscripts: readonly ReadManuscript[];
  readonly proposed: ProposedFigures;
  readonly slides: readonly ProposedSlide[];
  readonly texts: readonly ImportedText[];
  /** What must hold for the headlines of slides, by their ids. */
  readonly claims: ReadonlyMap<string, readonly string[]>;
  /** What the build refused of the proposals, so that they were taken back. */
  readonly dropped: readonly Diagnostic[];
}

/** The review as Markdown, in the language of the messages. */
export function reviewFile(contents: ReviewContents, language: MessageLanguage): string {
  const say = languages[language].review;
  const { name, manuscripts, proposed, slides, texts, claims, dropped } = contents;
  const { figures, left } = proposed;
  const where = (statements: readonly Statement[]) =>
    statements.map(statement => placeOf(statement, contents, language)).join('; ');
  const why = (reasons: readonly ImportReason[]) =>
    reasons.map(reason => reasonText(reason, languages[language].importReasons)).join(' ');
  const figureRow = ({ id, value, formula, unit, base, source, label, statements, reasons }: ProposedFigure) => [
    id,
    formula ?? value ?? '',
    unit,
    base ?? '',
    source,
    Object.values(label).join(' / '),
    where(statements),
    why(reasons),
  ];
  const unsure = figures.filter(figure => figure.unsure);
  const losses = manuscripts.flatMap(({ manuscript }) => manuscript.losses.map(loss => ({ ...loss, manuscript })));
  const sections = [
    `# ${say.title(name)}`,
    say.readFrom(manuscripts.map(({ manuscript }) => manuscript.file).join(', ')),
    `## ${say.accept}`,
    say
      .howTo(name)
      .map(line => `- ${line}`)
      .join('\n'),
    `## ${say.unsure}`,
    unsure.length > 0 ? table(say.columns, unsure.map(figureRow)) : say.noneUnsure,
    ...(dropped.length > 0
      ? [
          `## ${say.dropped(dropped.length)}`,
          dropped.map(({ code, what }) => `- ${code}: ${what[language]}`).join('\n'),
        ]
      : []),
    `## ${say.slides(slides.length)}`,
    table(
      say.slideColumns,
      slides.map(({ id, template, words, chart }) => [
        id,
        template,
        headlinesOf(words, texts),
        (claims.get(id) ?? []).join('; '),
        [
          isKind(template, say.slideReasons) ? say.slideReasons[template] : '',
          ...(chart ? [chart.isOrdered ? say.keptOrder : say.ranked] : []),
        ].join(' '),
      ]),
    ),
    ...(proposed.sheets.length > 0
      ? [
          `## ${say.tables(proposed.sheets.length)}`,
          table(
            say.tableColumns,
            proposed.sheets.map(({ id, manuscript, name: sheet }) => [
              id,
              `${manuscripts[manuscript]?.manuscript.file ?? ''}, ${sheet}`,
              String(figures.filter(figure => figure.sheet === id).length),
              say.tableReason,
            ]),
          ),
        ]
      : []),
    `## ${say.figures(figures.length)}`,
    figures.length > 0 ? table(say.columns, figures.map(figureRow)) : say.nothing,
    ...(losses.length > 0
      ? [
          `## ${say.losses(losses.length)}`,
          losses
            .map(({ what, place, manuscript }) => `- ${manuscript.file}, ${place.line}: ${lossName(what, language)}`)
            .join('\n'),
        ]
      : []),
    `## ${say.left(left.length)}`,
    left.length > 0
      ? table(
          say.leftColumns,
          left.map(({ statement, reason }) => [statement.form, where([statement]), why([reason])]),
        )
      : say.nothing,
  ];
  return `${sections.join('\n\n')}\n`;
}

/** A headline in each language. */
function headlinesOf(words: ProposedSlide['words'], texts: readonly ImportedText[]): string {
  return texts
    .flatMap(({ language, manuscript }) => {
      const line = words.get(language)?.headline;
      return line ? [textOfLine(line, manuscript)] : [];
    })
    .join(' / ');
}

function isKind(template: string, reasons: Readonly<Record<ProposedKind, string>>): template is ProposedKind {
  return Object.hasOwn(reasons, template);
}

function lossName(what: LostThing, language: MessageLanguage): string {
  return languages[language].review.lossNames[what];
}

function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) =>
    `| ${cells.map(cell => cell.replaceAll('|', '\\|').replace(/\s+/g, ' ')).join(' | ')} |`;
  return [line(heads), line(heads.map(() => '---')), ...rows.map(line)].join('\n');
}

/** `report.docx, “Policy tasks”, paragraph 4`: places in a text without lines are counted from the nearest heading. */
function placeOf(
  { manuscript, block, cell }: Statement,
  { manuscripts }: ReviewContents,
  language: MessageLanguage,
): string {
  const found = manuscripts[manuscript]?.manuscript;
  if (!found) return '';
  const table = found.blocks[block];
  const ofSheet = cell && table?.kind === 'table' ? table.rows[cell.row]?.[cell.column]?.place.cell : undefined;
  if (ofSheet !== undefined) return `${found.file}, ${ofSheet}`;
  const heading = headingBefore(found, block);
  const text = found.blocks[heading];
  const title = text && 'spans' in text ? textOfSpans(text.spans) : undefined;
  return `${found.file}, ${languages[language].review.paragraph(title, block - heading)}`;
}

/** The block of the nearest heading at or before a block; -1 if there is none. */
function headingBefore({ blocks }: Manuscript, block: number): number {
  return blocks.slice(0, block + 1).findLastIndex(({ kind }) => kind === 'heading');
}
