// The numbers of one text as mentions of figures: with their labels, their lists, who was asked, the source, and the time for which they hold.

import { foldable } from '../../briefing/locale/expressions.ts';
import { compare, fromDecimal, toDecimal, whole } from '../../briefing/model/decimal.ts';
import type { ImportReason } from '../../messages/import-reasons.ts';
import { sentenceAround, type TextStretch } from '../sentences.ts';
import type { Change } from './changes.ts';
import { findNumbers, type LineMask } from './find-numbers.ts';
import type { FoundNumber, LeftFound } from './found-number.ts';
import { labelOf } from './labels.ts';
import { type NamedSource, sourcesIn } from './sources.ts';
import type { TextLine } from './text-line.ts';
import { timeOf } from './times.ts';
import { wordAt, wordBefore } from './words-beside.ts';

/** A number of a text with all that the text says of it. */
export interface Mention extends FoundNumber {
  /** Its place among the numbers of its text. */
  readonly order: number;
  readonly label: string;
  /** What the number is of, and how it changed by it. */
  readonly subject: string;
  readonly change: Change | undefined;
  readonly source?: NamedSource | undefined;
  readonly asOf?: string | undefined;
  /** The number of those asked. */
  readonly base?: Mention | undefined;
  /** The number of those asked, where a head of a table gives it: `201`. */
  readonly askedCount?: string | undefined;
  /** Of a cell, the head of its row. */
  readonly rowName?: string | undefined;
  /** Of a cell, the head of its row without what that belongs to. */
  readonly ownName?: string | undefined;
  readonly multiple: boolean;
  /** A list of shares in a sentence: what it is a list of, and which number of the text is the first of it. */
  readonly list?: { readonly first: number; readonly name: string } | undefined;
}

export interface MentionsOfText {
  readonly mentions: readonly Mention[];
  readonly left: readonly LeftFound[];
}

export function mentionsOf(lines: readonly TextLine[], mask: LineMask): MentionsOfText {
  const mentions: Mention[] = [];
  const left: LeftFound[] = [];
  let source: NamedSource | undefined;
  let section = '';
  let sectionStart = 0;
  for (const line of lines) {
    if (line.heading !== section) {
      section = line.heading;
      sectionStart = mentions.length;
    }
    const said = sourcesIn(line, mask(line.text));
    const below = said.find(({ isLine }) => isLine);
    if (below) {
      // A line that names a source speaks of what stands above it and has none.
      for (let index = sectionStart; index < mentions.length; index++) {
        const mention = mentions[index];
        if (mention && !mention.source) mentions[index] = withSource(mention, below);
      }
    }
    source = undefined;
    const numbers = findNumbers(line, mask);
    left.push(...numbers.left);
    const lists = listsIn(numbers.found, line);
    const made: Mention[] = [];
    for (const [index, found] of numbers.found.entries()) {
      source = said.findLast(({ at, isLine }) => !isLine && at <= found.from) ?? source;
      const sentence = sentenceAround(line.text, found.from, line.locale);
      const list = lists.find(({ from, to }) => index >= from && index < to);
      const label = labelOf(found, made[index - 1]);
      const base = baseOf(found, made, sentence.from);
      const multiple = found.unit === 'percent' ? multipleIn(line, sentence, found.from) : undefined;
      const over = list?.isOver && multiple === undefined ? list.sum : undefined;
      const asOf = timeOf(line, sentence, found.from);
      const reasons: ImportReason[] = [
        ...found.reasons,
        ...(list ? [{ key: 'listed', given: { count: list.to - list.from } } as const] : []),
        ...(base ? [{ key: 'base', given: { words: `${base.form} ${base.counted ?? ''}`.trim() } } as const] : []),
        ...(multiple === undefined ? [] : [{ key: 'multiple', given: { words: multiple } } as const]),
        ...(over === undefined ? [] : [{ key: 'overWhole', given: { sum: over } } as const]),
        ...(asOf ? [{ key: 'asOf', given: { words: asOf.words } } as const] : []),
        ...(label.isDoubtful ? [{ key: 'doubtfulLabel', given: {} } as const] : []),
      ];
      const mention: Mention = {
        ...found,
        order: mentions.length + made.length,
        label: label.text,
        subject: label.subject,
        change: label.change,
        asOf: asOf?.date,
        base,
        multiple: multiple !== undefined || over !== undefined,
        list: list ? { first: mentions.length + list.from, name: list.name } : undefined,
        reasons,
        isDoubtful: found.isDoubtful || label.isDoubtful,
      };
      made.push(source ? withSource(mention, source) : mention);
    }
    mentions.push(...made);
  }
  return { mentions, left };
}

function withSource(mention: Mention, source: NamedSource): Mention {
  return {
    ...mention,
    source,
    reasons: [...mention.reasons, { key: 'source', given: { words: source.name } }],
  };
}

/** Of a share, the number of those asked that its sentence has before it. */
function baseOf(found: FoundNumber, before: readonly Mention[], sentence: number): Mention | undefined {
  if (found.unit !== 'percent') return undefined;
  return before.findLast(other => other.from >= sentence && other.unit === 'count' && isOfAsked(other));
}

/** Whether a count is that of those asked: words beside it say so. */
export function isOfAsked({ line, from, to, counted, decimals }: FoundNumber): boolean {
  if (decimals > 0) return false;
  const { asked } = line.locale.manuscripts;
  const before = wordBefore(line.text.slice(Math.max(0, from - 60), from), asked.before);
  if (before !== undefined) return true;
  const after = line.text.slice(to, to + 60);
  const noun = counted === undefined ? 0 : Math.max(0, foldable(after).indexOf(counted));
  const behind = after.slice(
    noun + (counted !== undefined && foldable(after).startsWith(counted, noun) ? counted.length : 0),
  );
  return wordAt(behind, asked.after) !== undefined || wordAt(after, asked.after) !== undefined;
}

/** Words of the sentence, or of the line before a number, that say that several answers were possible. */
function multipleIn({ text, locale }: TextLine, { from, to }: TextStretch, at: number): string | undefined {
  const sentence = foldable(text.slice(from, to));
  const word = locale.manuscripts.multiple.find(each => sentence.includes(foldable(each)));
  return (
    word ??
    locale.manuscripts.multiple.find(each => foldable(text.slice(Math.max(0, at - 200), at)).includes(foldable(each)))
  );
}

interface NumberList {
  /** Positions in the numbers of the line, `to` behind the last. */
  readonly from: number;
  readonly to: number;
  readonly name: string;
  readonly sum: string;
  readonly isOver: boolean;
}

const fewestListed = 3;

/** Three or more shares in brackets, one after another in a sentence. */
function listsIn(numbers: readonly FoundNumber[], line: TextLine): readonly NumberList[] {
  const lists: NumberList[] = [];
  let from = 0;
  for (let index = 0; index <= numbers.length; index++) {
    const [before, number] = [numbers[index - 1], numbers[index]];
    if (index > from && before && number && isListed(before, number, line)) continue;
    if (index - from >= fewestListed) {
      const all = numbers.slice(from, index);
      const sum = all.reduce((total, { value }) => total.add(fromDecimal(value) ?? whole(0)), whole(0));
      const most = whole(100).add(whole(all.length).div(whole(10)));
      lists.push({
        from,
        to: index,
        name: listName(all[0], line),
        sum: toDecimal(sum, Math.max(...all.map(({ decimals }) => decimals))),
        isOver: all[0]?.unit === 'percent' && compare(sum, most) > 0,
      });
    }
    from = index;
  }
  return lists;
}

function isListed(one: FoundNumber, other: FoundNumber, { text }: TextLine): boolean {
  const between = text.slice(one.to, other.from);
  const isBracket = /^\s*\)/.test(between) && /\(\s*$/.test(between);
  return (
    isBracket && one.unit === other.unit && one.unit === 'percent' && !/[.!?]\s/.test(between) && between.length < 120
  );
}

/** What a list is a list of: the words before its first item and that one's own words. */
function listName(first: FoundNumber | undefined, line: TextLine): string {
  if (!first) return '';
  const before =
    line.text
      .slice(0, first.from)
      .replace(/\s*[(（]\s*$/u, '')
      .split(/[.!?:,]\s/)
      .at(-1) ?? '';
  const own = foldable(labelOf(first).text);
  const rest = foldable(before).endsWith(own) ? before.slice(0, before.length - own.length) : before;
  return rest
    .split(/\s+/)
    .filter(word => /\p{L}/u.test(word))
    .slice(-3)
    .join(' ');
}
