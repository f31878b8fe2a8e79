// Tells by the words of a slide which kind it is: the template that has a place for all of them, and room.

import { displayWidth } from '../../diagnostics/display-width.ts';
import { plainText } from '../article/article-inline.ts';
import { linesOf } from '../article/article-words.ts';
import type { ArticleBlock, ArticleTable, Inline, Item, SlideText } from '../model/article.ts';

/** What the plan or the slide's own line names for it beside its words. */
interface ShownBeside {
  readonly chart: boolean;
  readonly charts: boolean;
  readonly table: boolean;
}

/** The name of a template in `templates/slides`. */
export function slideKind(slide: SlideText, named: ShownBeside): string {
  const shape = shapeOf(slide.blocks);
  if (named.charts) return 'two-charts';
  if (named.chart) return shape.bullets.length > 0 ? 'chart-points' : 'chart';
  if (named.table) return 'table';
  if (shape.hasPicture) return 'picture';
  if (shape.table) return isComparison(shape.table, shape) ? 'comparison' : 'table';
  if (shape.groups.length > 0) return areColumns(shape) ? 'columns' : 'points';
  if (shape.bullets.some(beginsWithFigure)) return kindOfFigures(shape);
  if (shape.quotes.length > 0) return kindOfQuotes(shape);
  return areSteps(shape) ? 'steps' : 'points';
}

type Line = readonly Inline[];

/** The blocks of a slide by kind: its own, which stand before the first heading, and those of its groups. */
interface Shape {
  readonly paragraphs: readonly Line[];
  readonly bullets: readonly Item[];
  readonly numbers: readonly Item[];
  readonly quotes: readonly Line[];
  readonly table: ArticleTable | undefined;
  readonly hasPicture: boolean;
  readonly groups: readonly Group[];
}

interface Group {
  readonly heading: Line;
  readonly lines: readonly Line[];
}

function shapeOf(written: readonly ArticleBlock[]): Shape {
  const all = written.filter(({ kind }) => kind !== 'takeaway' && kind !== 'qr-link');
  const heads = all.flatMap((block, index) => (block.kind === 'heading' ? [{ block, index }] : []));
  const blocks = all.slice(0, heads[0]?.index);
  const items = (ordered: boolean) =>
    blocks.flatMap(block => (block.kind === 'list' && block.ordered === ordered ? block.items : []));
  return {
    paragraphs: linesOf(blocks.filter(({ kind }) => kind === 'paragraph')),
    bullets: items(false),
    numbers: items(true),
    quotes: linesOf(all.filter(({ kind }) => kind === 'quote')),
    table: all.find(block => block.kind === 'table')?.table,
    hasPicture: all.some(({ kind }) => kind === 'picture'),
    groups: heads.map(({ block, index }, order) => ({
      heading: block.children,
      lines: linesOf(all.slice(index + 1, heads[order + 1]?.index)),
    })),
  };
}

/** How many lines words take up where so many letters go into one: those of Hangul count twice. */
function height(line: Line, letters: number): number {
  return Math.ceil(displayWidth(plainText(line).trim()) / letters);
}

const isFlat = ({ blocks }: Item): boolean => linesOf(blocks).length === 0;

const beginsWithFigure = ({ children }: Item): boolean => children[0]?.kind === 'figure' && children.length > 1;

/** Points of a word in bold and a text, with nothing under them, as far as there is room for so many letters in a line and so many lines. */
function areTerms(items: readonly Item[], word: number, text: number, lines: number): boolean {
  return items.every(item => {
    const [first, ...rest] = item.children;
    const isTerm = first?.kind === 'strong' && rest.some(hasWords) && isFlat(item);
    return isTerm && height([first], word) <= 1 && height(rest, text) <= lines;
  });
}

function hasWords(inline: Inline): boolean {
  return inline.kind !== 'break' && !(inline.kind === 'text' && inline.text.trim() === '');
}

/** A table of three columns with an empty first head, and nothing else. */
function isComparison({ header, rows }: ArticleTable, { paragraphs, bullets, numbers, groups }: Shape): boolean {
  const [first, ...others] = header;
  const isAlone = paragraphs.length + bullets.length + numbers.length + groups.length === 0;
  return isAlone && others.length === 2 && rows.length <= 4 && first?.children.some(hasWords) === false;
}

/** Numbers over sentences, or one with its definition. */
function kindOfFigures({ paragraphs, bullets, numbers, quotes }: Shape): string {
  const { length } = bullets;
  const isShort = bullets.every(item => height(item.children.slice(1), 92 / length) <= 2);
  if (paragraphs.length > 0 || !bullets.every(item => beginsWithFigure(item) && isFlat(item)) || !isShort)
    return 'points';
  const most = numbers.length;
  if (length === 1 && most > 0)
    return most <= 4 && areTerms(numbers, 11, 34, Math.floor(8 / most)) ? 'big-number' : 'points';
  const hasRoom = most <= 4 && areTerms(numbers, 9, 76, Math.floor(7 / most));
  return length <= 4 && quotes.length === 0 && hasRoom ? 'key-figures' : 'points';
}

/** Two to four groups of a heading and a few lines, and nothing beside them. */
function areColumns({ paragraphs, bullets, numbers, quotes, groups }: Shape): boolean {
  const { length } = groups;
  const isAlone = paragraphs.length + bullets.length + numbers.length + quotes.length === 0;
  const hasRoom = ({ heading, lines }: Group): boolean => {
    const rows = lines.map(line => height(line, 80 / length - 2)).reduce((sum, each) => sum + each, 0);
    return rows >= 1 && rows <= 4 && height(heading, 76 / length) <= 1;
  };
  return isAlone && length >= 2 && length <= 4 && groups.every(hasRoom);
}

function kindOfQuotes({ paragraphs, bullets, numbers, quotes }: Shape): string {
  const { length } = numbers;
  const isShort = quotes.map(line => height(line, 56)).reduce((sum, each) => sum + each, 0) <= 6;
  if (bullets.length > 0 || !isShort) return 'points';
  if (length === 0) return paragraphs.length > 0 ? 'quote' : 'points';
  const hasRoom = numbers.every(item => isFlat(item) && height(item.children, 30) <= (length > 3 ? 1 : 2));
  return paragraphs.length === 0 && length <= 5 && hasRoom ? 'statement' : 'points';
}

/** Two to six numbered points of word and text. */
function areSteps({ paragraphs, bullets, numbers }: Shape): boolean {
  const { length } = numbers;
  const isAlone = paragraphs.length + bullets.length === 0;
  return isAlone && length >= 2 && length <= 6 && areTerms(numbers, 23, 52, Math.floor(13 / length));
}
