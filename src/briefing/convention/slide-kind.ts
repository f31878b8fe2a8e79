// Tells by the words of a slide which kind it is: the template that has a place for all of them.

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
  if (shape.groups > 0) return shape.groups <= 4 ? 'columns' : 'points';
  if (shape.bullets.some(beginsWithFigure)) return kindOfFigures(shape);
  if (shape.quotes > 0) return kindOfQuotes(shape);
  return isSteps(shape) ? 'steps' : 'points';
}

/** The blocks of a slide by kind. */
interface Shape {
  readonly paragraphs: number;
  readonly bullets: readonly Item[];
  readonly numbers: readonly Item[];
  readonly quotes: number;
  readonly table: ArticleTable | undefined;
  readonly hasPicture: boolean;
  readonly groups: number;
}

function shapeOf(blocks: readonly ArticleBlock[]): Shape {
  const items = (ordered: boolean) =>
    blocks.flatMap(block => (block.kind === 'list' && block.ordered === ordered ? block.items : []));
  const count = (kind: ArticleBlock['kind']) => blocks.filter(block => block.kind === kind).length;
  return {
    paragraphs: count('paragraph'),
    bullets: items(false),
    numbers: items(true),
    quotes: count('quote'),
    table: blocks.find(block => block.kind === 'table')?.table,
    hasPicture: count('picture') > 0,
    groups: count('heading'),
  };
}

const beginsWithFigure = ({ children }: Item): boolean => children[0]?.kind === 'figure' && children.length > 1;

/** A point of a word in bold and a text, with nothing under it. */
const isTerm = ({ children, blocks }: Item): boolean =>
  children[0]?.kind === 'strong' && linesOf(blocks).length === 0 && children.slice(1).some(hasWords);

function hasWords(inline: Inline): boolean {
  return inline.kind !== 'break' && !(inline.kind === 'text' && inline.text.trim() === '');
}

/** Three columns with an empty first head. */
function isComparison({ header }: ArticleTable, { paragraphs, bullets, numbers, groups }: Shape): boolean {
  const [first, ...others] = header;
  const isAlone = groups + paragraphs + bullets.length + numbers.length === 0;
  return isAlone && others.length === 2 && first?.children.some(hasWords) === false;
}

/** Numbers over sentences, or one with its definition; points where the layout of these has no place for the rest. */
function kindOfFigures({ paragraphs, bullets, numbers, quotes }: Shape): string {
  const areFigures = bullets.every(item => beginsWithFigure(item) && linesOf(item.blocks).length === 0);
  if (!areFigures || paragraphs > 0 || !numbers.every(isTerm) || numbers.length > 4) return 'points';
  if (bullets.length === 1 && numbers.length > 0) return 'big-number';
  return bullets.length <= 4 && quotes === 0 ? 'key-figures' : 'points';
}

function kindOfQuotes({ paragraphs, bullets, numbers }: Shape): string {
  if (bullets.length > 0) return 'points';
  if (numbers.length === 0) return paragraphs > 0 ? 'quote' : 'points';
  const areLines = numbers.every(({ blocks }) => linesOf(blocks).length === 0);
  return paragraphs === 0 && areLines && numbers.length <= 5 ? 'statement' : 'points';
}

/** Numbered points of word and text. */
function isSteps({ paragraphs, bullets, numbers }: Shape): boolean {
  return paragraphs + bullets.length === 0 && numbers.length >= 2 && numbers.length <= 6 && numbers.every(isTerm);
}
