// Which paragraphs are headings, and of which level.
import type { Draft, DraftParagraph } from './draft.ts';
import { type HeadingNumber, headingNumber, isCaption, SIGN_RANK } from './heading-number.ts';
import { textOfSpans } from './manuscript.ts';
import { pointMark } from './points.ts';

/*
 * The rule. Where two or more paragraphs have a style for headings, these are the headings, and no others. Else a paragraph is a heading if
 * it is short, does not end as a sentence does, and begins with a number of a heading (제1장, Ⅰ., 1., 1.1, 가.), unless the block before or
 * after it has a number of the same kind, as in a list or a table of contents; numbers of a kind begin with the first. □ stands before
 * headings if all its paragraphs are that short and state no number. A short paragraph all in bold above one that is not is a heading below
 * these, unless it begins with the mark of a point. A bar with a number and words beside it is always one (`frames.ts`). The title of the whole is the paragraph in its style, or the one heading of the highest level with which the text begins,
 * or else its first paragraph, if it could be a heading.
 */

export interface FoundHeading {
  /** 1 for the title of the whole text. */
  readonly level: number;
  /** What is typed before its words, if anything. */
  readonly mark?: string | undefined;
  /** Where its words begin. */
  readonly from: number;
}

/** A heading with its rank among all, 0 for the title; gaps do not matter. */
type Ranked = Omit<FoundHeading, 'level'> & { readonly rank: number };

const LONGEST = 60;
const LONGEST_SIGNED = 30;
const LONGEST_TITLE = 100;

/** The headings among drafts, by their index. */
export function headingsIn(drafts: readonly Draft[]): ReadonlyMap<number, FoundHeading> {
  const styled = styledHeadings(drafts);
  const banners = bannersIn(drafts);
  const isStyled = [...styled.values()].filter(({ rank }) => rank > 0).length > 1;
  const ranked = isStyled
    ? new Map([...styled, ...banners])
    : new Map([...typedHeadings(drafts), ...styled, ...banners]);
  return levelled(ranked, drafts);
}

function bannersIn(drafts: readonly Draft[]): ReadonlyMap<number, Ranked> {
  const found = new Map<number, Ranked>();
  for (const [index, draft] of drafts.entries()) {
    if (draft.kind !== 'paragraph' || !draft.banner) continue;
    const { rank, mark } = draft.banner;
    found.set(index, { rank: 1 + rank / TYPED, mark, from: mark.length + 1 });
  }
  return found;
}

function styledHeadings(drafts: readonly Draft[]): ReadonlyMap<number, Ranked> {
  const found = new Map<number, Ranked>();
  let title: number | undefined;
  for (const [index, draft] of drafts.entries()) {
    if (draft.kind !== 'paragraph' || draft.heading === undefined) continue;
    // A title of two lines has them both in its style.
    if (draft.heading === 0 && title === index - 1) continue;
    const isTitle = draft.heading === 0 && title === undefined && found.size === 0;
    if (isTitle) title = index;
    const number = headingNumber(textOfSpans(draft.spans));
    found.set(index, {
      rank: isTitle ? 0 : Math.max(1, draft.heading),
      mark: number?.mark,
      from: number?.from ?? 0,
    });
  }
  return found;
}

/** Ranks of typed headings stand below those of styles, of which there is one at most. */
const TYPED = 100;
/** That of paragraphs all in bold. */
const BOLD = 2 * TYPED;

function typedHeadings(drafts: readonly Draft[]): ReadonlyMap<number, Ranked> {
  const numbers = drafts.map(draft => (isPlain(draft) ? headingNumber(textOfSpans(draft.spans)) : undefined));
  const texts = drafts.map(draft => (isPlain(draft) ? textOfSpans(draft.spans) : ''));
  const couldBe = (index: number): boolean => {
    const number = numbers[index];
    const [before, after] = [numbers[index - 1], numbers[index + 1]];
    if (!number) return false;
    const isNext = (one: HeadingNumber | undefined, by: number) =>
      one?.rank === number.rank && (number.value === 0 || one.value === number.value + by);
    if (isNext(before, -1) || isNext(after, 1)) return false;
    return drafts[index + 1] !== undefined && isShort((texts[index] ?? '').slice(number.from), LONGEST);
  };
  const found = new Map<number, Ranked>();
  const counted = new Set<number>();
  const areSigned = numbers.every(
    (number, index) => number?.rank !== SIGN_RANK || (couldBe(index) && isLabel(texts[index] ?? '')),
  );
  for (const [index, number] of numbers.entries()) {
    if (!number || !couldBe(index)) continue;
    if (number.rank === SIGN_RANK ? !areSigned : number.value !== 1 && !counted.has(number.rank)) continue;
    counted.add(number.rank);
    found.set(index, { rank: TYPED + number.rank, mark: number.mark, from: number.from });
  }
  for (const [index, draft] of drafts.entries()) {
    const next = drafts[index + 1];
    const text = texts[index] ?? '';
    if (found.has(index) || numbers[index] || !isBold(draft) || isBold(next) || next?.kind === 'loss') continue;
    if (next && isShort(text, LONGEST) && !pointMark(text)) found.set(index, { rank: BOLD, from: 0 });
  }
  return found;
}

/** A paragraph that no list of its program has. */
function isPlain(draft: Draft | undefined): draft is DraftParagraph {
  return draft?.kind === 'paragraph' && draft.list === undefined;
}

function isBold(draft: Draft | undefined): boolean {
  if (!isPlain(draft)) return false;
  return draft.spans.every(({ text, strong }) => strong === true || !/[\p{L}\p{N}]/u.test(text));
}

/** Whether words could be a heading: not many, with letters, without the end of a sentence, and not the name of a table. */
function isShort(text: string, most: number): boolean {
  return text.length <= most && /\p{L}/u.test(text) && !/[.!。;,:][”’"')\]]*$/u.test(text) && !isCaption(text);
}

function isLabel(text: string): boolean {
  return text.length <= LONGEST_SIGNED && !/\d/u.test(text);
}

/** Ranks as levels without gaps, the title first. */
function levelled(ranked: ReadonlyMap<number, Ranked>, drafts: readonly Draft[]): ReadonlyMap<number, FoundHeading> {
  const all = new Map(ranked);
  const ranks = (): readonly number[] =>
    [...new Set([...all.values()].map(({ rank }) => rank))].toSorted((a, b) => a - b);
  if (ranks()[0] !== 0) {
    const first = drafts.findIndex(({ kind }) => kind !== 'loss' && kind !== 'picture');
    const found = all.get(first);
    const opening = found?.rank === BOLD ? undefined : found;
    const [highest] = ranks();
    const isAlone = [...all.values()].filter(({ rank }) => rank === highest).length === 1;
    if (opening ? opening.rank === highest && isAlone : couldBeTitle(drafts, first)) {
      all.set(first, { from: 0, ...opening, rank: 0 });
    }
  }
  const order = ranks();
  const below = order[0] === 0 ? 1 : 2;
  return new Map(
    [...all]
      .toSorted(([a], [b]) => a - b)
      .map(([index, { rank, ...heading }]) => [index, { ...heading, level: order.indexOf(rank) + below }]),
  );
}

function couldBeTitle(drafts: readonly Draft[], index: number): boolean {
  const draft = drafts[index];
  if (!isPlain(draft) || drafts[index + 1] === undefined) return false;
  const text = textOfSpans(draft.spans);
  return isShort(text, LONGEST_TITLE) && !headingNumber(text) && !/^[^\p{L}\p{N}「『“‘"'<〈《(（[［]/u.test(text);
}
