// Whether text fits its box by the widths of the fonts, whether PowerPoint had to shrink it, and how its last lines look.
import { isFurniture, isTitleShape, paragraphText, type Shape, wordsOfBody } from '../deck/deck.ts';
import { type Certainty, findingMessage } from '../finding.ts';
import { type ReportHere, type Rule, reportingAt } from '../inspection.ts';
import type { CheckedLine, CheckedText } from '../set/lines.ts';
import { type CheckedCell, neededHeight, type SetBox, type SetShape } from '../set/set-slide.ts';

/** Titles of slides have two lines at most. */
const TITLE_LINES = 2;
/** Those of covers, which may stand in half a page. */
const COVER_TITLE_LINES = 4;

export const checkFit: Rule = ({ slides }, report) => {
  for (const { slide, shapes } of slides) {
    for (const set of shapes) {
      const here = reportingAt(report, slide.number, set.shape.name);
      if (set.text) checkBox(set.shape, set.text, here);
      if (set.cells.length > 0) checkTable(set, here);
    }
  }
};

/** Below this share of a line nobody sees it: insets and the space under the last line take it. */
const TOLERANCE = 0.1;

function checkBox(shape: Shape, text: SetBox, report: ReportHere): void {
  const { body, area, least, most } = text;
  if (body.direction === 'stacked') return;
  const words = wordsOfBody(body);
  const line = least.lines.at(-1)?.height ?? 0;
  const free = area.height * body.columns;
  const [under, by] = [least, most].map(({ height }) => height - free);
  const shrinks = body.autofit.kind === 'shrink' && !body.autofit.computed;
  const known = least.known && most.known;
  // A box that grows has no height of its own: what it runs into is another rule's affair.
  if (body.autofit.kind !== 'grow' && under !== undefined && by !== undefined) {
    const limit = Math.max(1, line * (known ? TOLERANCE : 0.5));
    const sure: Certainty | undefined =
      under > limit ? (known ? 'certain' : 'possible') : by > limit ? 'likely' : undefined;
    const over = sure === 'likely' ? by : under;
    if (sure !== undefined && (known || sure !== 'likely')) {
      const severity = sure === 'certain' && over >= line / 2 ? 'error' : 'warning';
      report({
        ...findingMessage('BC101', say => say.textTooTall(words, free + over, free, shrinks)),
        severity,
        certainty: sure,
      });
    }
  }
  const { broken } = least;
  if (broken !== undefined) {
    report({
      ...findingMessage('BC102', say => say.wordTooWide(broken)),
      severity: 'warning',
      certainty: known ? 'certain' : 'possible',
    });
  }
  const scale = body.autofit.kind === 'shrink' ? body.autofit.scale : 1;
  if (scale < 1) {
    report({
      ...findingMessage('BC105', say => say.shrunkText(words, scale * 100)),
      severity: 'note',
      certainty: 'certain',
    });
  }
  const mostLines = shape.placeholder?.type === 'ctrTitle' ? COVER_TITLE_LINES : TITLE_LINES;
  if (isTitleShape(shape) && least.lines.length > mostLines) {
    report({
      ...findingMessage('BC108', say => say.longTitle(least.lines.length)),
      severity: 'warning',
      certainty: known ? 'certain' : 'likely',
    });
  }
  if (!isFurniture(shape)) checkLastLines(text, isTitleShape(shape), report);
}

function checkTable({ shape, box, cells }: SetShape, report: ReportHere): void {
  const given = shape.table?.rows.reduce((sum, { height }) => sum + height, 0) ?? 0;
  const needed = box?.height ?? 0;
  const grows = (cell: CheckedCell): number => neededHeight(cell) - (shape.table?.rows[cell.cell.row]?.height ?? 0);
  const tallest = cells.toSorted((a, b) => grows(b) - grows(a))[0];
  const known = cells.every(({ least }) => least.known);
  const over = needed - given;
  // Rows without a height of their own are as high as their text: what they run into is another rule's affair.
  if (tallest && given > 0 && over > (known ? 2 : 12)) {
    const severity = known && over > 12 ? 'error' : 'warning';
    const certainty = known ? 'certain' : 'possible';
    report({
      ...findingMessage('BC101', say => say.tableTooTall(needed, given, wordsOfBody(tallest.body))),
      severity,
      certainty,
    });
  }
  for (const cell of cells) {
    const { broken } = cell.least;
    if (broken !== undefined) {
      const certainty = cell.least.known ? 'certain' : 'possible';
      report({ ...findingMessage('BC102', say => say.wordTooWide(broken)), severity: 'warning', certainty });
    }
    checkLastLines(cell, false, report);
  }
}

/** Orphans are reported when both ways of breaking lines leave one: then it is there on every machine. */
function checkLastLines({ body, least, most }: SetBox, title: boolean, report: ReportHere): void {
  const [leastLines, mostLines] = [byParagraph(least), byParagraph(most)];
  for (const [index, paragraph] of body.paragraphs.entries()) {
    const [one, other] = [orphanIn(leastLines.get(index)), orphanIn(mostLines.get(index))];
    if (one === undefined || other === undefined) continue;
    const text = paragraphText(paragraph);
    report({
      ...findingMessage('BC106', say => say.orphanLine(one, text)),
      severity: title ? 'warning' : 'note',
      certainty: 'likely',
    });
  }
}

function byParagraph({ lines }: CheckedText): ReadonlyMap<number, readonly CheckedLine[]> {
  const own = new Map<number, CheckedLine[]>();
  for (const line of lines) {
    const before = own.get(line.paragraph);
    if (before) before.push(line);
    else own.set(line.paragraph, [line]);
  }
  return own;
}

/** A last line counts as an orphan below this share of the longest line. */
const SHORT = 0.2;

function orphanIn(own: readonly CheckedLine[] = []): string | undefined {
  const last = own.at(-1);
  if (own.length < 2 || !last) return undefined;
  const text = lineText(last).trim();
  const widest = Math.max(...own.map(line => line.right - line.left));
  const letters = [...text].filter(letter => /[\p{L}\p{N}]/u.test(letter));
  const short = /[\uAC00-\uD7A3]/.test(text) ? letters.length <= 2 : letters.length <= 7 && /\p{L}/u.test(text);
  return !/\s/.test(text) && letters.length > 0 && short && last.right - last.left < widest * SHORT ? text : undefined;
}

function lineText({ pieces }: CheckedLine): string {
  return pieces.map(({ text }) => text).join('');
}
