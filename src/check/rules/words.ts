// How much a slide says, what was left standing in it, and whether somebody wrote down what to say.
import { isFootnote, isFurniture, isTitleShape, type Shape, wordsOfBody } from '../deck/deck.ts';
import { type Density, findingMessage } from '../finding.ts';
import { type ReportHere, type Rule, reportingAt } from '../inspection.ts';
import type { SetShape } from '../set/set-slide.ts';
import { isSignpost } from './titles.ts';

/** Words of a slide that are read, footer and sources aside, and points of its lists. */
const MOST: Readonly<Record<Density, { readonly words: number; readonly points: number }>> = {
  talk: { words: 120, points: 7 },
  handout: { words: 350, points: 12 },
};

export const wordsRule: Rule = ({ slides, density }, report) => {
  const most = MOST[density];
  for (const { slide, shapes } of slides) {
    const here = reportingAt(report, slide.number);
    const words = shapes.reduce((sum, set) => sum + countWords(set), 0);
    const points = shapes.reduce((sum, { shape }) => sum + countPoints(shape), 0);
    if (words > most.words)
      here({
        ...findingMessage('BC502', say => say.manyWords(words, most.words, density)),
        severity: 'warning',
        certainty: 'likely',
      });
    if (points > most.points)
      here({
        ...findingMessage('BC503', say => say.manyPoints(points, most.points)),
        severity: 'warning',
        certainty: 'likely',
      });
    if (density === 'talk' && slide.notes === '' && !isSignpost(slide, slides.length))
      here({ ...findingMessage('BC506', say => say.noNotes()), severity: 'note', certainty: 'certain' });
    checkLeftovers(slide.notes, here);
    for (const { shape } of shapes) checkShape(shape, reportingAt(report, slide.number, shape.name));
  }
};

function countWords({ shape, text, cells }: SetShape): number {
  if (isFurniture(shape)) return 0;
  const bodies = [...(text && !isFootnote(text.body) ? [text] : []), ...cells].map(({ body }) => wordsOfBody(body));
  return bodies.flatMap(words => words.split(/\s+/)).filter(word => /[\p{L}\p{N}]/u.test(word)).length;
}

function countPoints({ text, placeholder }: Shape): number {
  if (placeholder?.type === 'title') return 0;
  return (text?.paragraphs ?? []).filter(({ bullet, runs }) => bullet && runs.some(run => run.text.trim() !== ''))
    .length;
}

/** Signs of templates, of programs that had nothing to say, and of authors who meant to come back. */
const LEFTOVERS: readonly RegExp[] = [
  /\{\{[^{}]*\}?\}?|\$\{\w[^{}]*\}|<%(?:(?!<%).)*?%>|%[A-Z_]{4,}%/,
  /\blorem ipsum\b|\bdolor sit amet\b/i,
  /\b(TODO|TBD|TBC|FIXME|XXX+)\b|\?{3,}|\[(placeholder|insert|your|add|내용|제목)[^[\]]*\]/,
  /click to (add|edit)|(제목|텍스트|부제목)[을를]? ?(추가|입력)하(십시오|려면|세요)|마스터 (제목|텍스트) 스타일/i,
  /\bundefined\b|\bNaN\b|\[object Object\]|#(REF|VALUE|DIV\/0|NAME\?|N\/A)!?/,
];

function checkShape(shape: Shape, report: ReportHere): void {
  const cells = shape.table?.rows.flatMap(row => row.cells.map(cell => wordsOfBody(cell.text))) ?? [];
  for (const text of [wordsOfBody(shape.text), ...cells, shape.alternative]) if (checkLeftovers(text, report)) break;
  const { placeholder } = shape;
  const isEmpty = shape.kind === 'text' && wordsOfBody(shape.text).trim() === '';
  if (placeholder && isEmpty && !isTitleShape(shape) && !isFurniture(shape)) {
    report({
      ...findingMessage('BC505', say => say.emptyPlaceholder(shape.name)),
      severity: 'warning',
      certainty: 'certain',
    });
  }
}

function checkLeftovers(text: string, report: ReportHere): boolean {
  const found = LEFTOVERS.flatMap(pattern => pattern.exec(text)?.[0] ?? [])[0];
  if (found === undefined) return false;
  report({ ...findingMessage('BC504', say => say.leftover(found, text)), severity: 'error', certainty: 'likely' });
  return true;
}
