// Words of a document as Markdown: with their stress, their links, their footnotes.
import { type ManuscriptSpan, textOfSpans } from '../manuscript/manuscript.ts';
import { type Surroundings, typedSigns } from './markdown-signs.ts';
import type { MarkdownWriter } from './markdown-writer.ts';

/** Signs of Markdown at an offset of the words, or in place of those up to another; of several at one offset the lower rank comes first. */
interface Sign {
  readonly from: number;
  readonly to: number;
  readonly written: string;
  readonly rank: number;
}

const RANK = { endInside: 0, endLink: 1, endStress: 2, footnote: 3, stress: 4, link: 5, inside: 6, typed: 7 };

/** Neighbouring spans of one look or one address, by their offsets in the words. */
interface Group {
  from: number;
  to: number;
  readonly value: string;
}

/** Writes spans into a line. A stress on all of the words says nothing where such words are stressed anyway. */
export function writeInline(
  spans: readonly ManuscriptSpan[],
  writer: MarkdownWriter,
  surroundings: Surroundings,
  isStressedAnyway = false,
): void {
  const text = textOfSpans(spans);
  const isPlain = isStressedAnyway && spans.every(({ strong, text: words }) => strong || words.trim() === '');
  const links = groupsOf(spans, ({ href }) => addressOf(href));
  const stresses = isPlain ? [] : groupsOf(spans, styleOf).map(group => trimmed(group, text));
  const signs = [
    ...links.flatMap(({ from, to, value }) => [
      { from, to: from, written: '[', rank: RANK.link },
      { from: to, to, written: `](${value})`, rank: RANK.endLink },
    ]),
    ...stresses.flatMap(group => stressSigns(group, text, links)),
    ...footnoteSigns(spans),
    ...typedSigns(text, surroundings).map(sign => ({ ...sign, rank: RANK.typed })),
  ].toSorted((one, other) => one.from - other.from || one.rank - other.rank);
  let done = 0;
  for (const { from, to, written } of signs) {
    if (from < done) continue;
    writeWords(spans, done, from, writer);
    writer.sign(written);
    done = Math.max(from, to);
  }
  writeWords(spans, done, text.length, writer);
}

function writeWords(spans: readonly ManuscriptSpan[], from: number, to: number, writer: MarkdownWriter): void {
  let start = 0;
  for (const { text, source } of spans) {
    writer.words(text.slice(Math.max(0, from - start), Math.max(0, to - start)), source);
    start += text.length;
  }
}

/** Blank spans between two of one value are in their group. */
function groupsOf(
  spans: readonly ManuscriptSpan[],
  markOf: (span: ManuscriptSpan) => string | undefined,
): readonly Group[] {
  const groups: Group[] = [];
  let start = 0;
  let isOpen = false;
  for (const span of spans) {
    const value = markOf(span);
    const last = groups.at(-1);
    const to = start + span.text.length;
    if (value === undefined) isOpen &&= span.text.trim() === '' && span.footnote === undefined;
    else if (isOpen && last?.value === value) last.to = to;
    else groups.push({ from: start, to, value });
    if (value !== undefined) isOpen = true;
    start = to;
  }
  return groups.filter(({ from, to }) => from < to);
}

function styleOf({ strong, emphasis }: ManuscriptSpan): string | undefined {
  if (strong) return emphasis ? '***' : '**';
  return emphasis ? '*' : undefined;
}

function trimmed({ from, to, value }: Group, text: string): Group {
  const words = text.slice(from, to);
  return { from: from + words.length - words.trimStart().length, to: from + words.trimEnd().length, value };
}

/** A stress around words; within the link of a figure; or none, where Markdown would show its signs. */
function stressSigns({ from, to, value }: Group, text: string, links: readonly Group[]): readonly Sign[] {
  if (from >= to) return [];
  const link = links.find(each => each.from <= from && to <= each.to);
  const isInside = link !== undefined && (link.from < from || link.to > to || /^(?:fig|plain):/u.test(link.value));
  if (!isInside && links.some(each => (each.from < from && from < each.to) || (each.from < to && to < each.to)))
    return [];
  if (isInside && (link.from < from || link.to > to)) return [];
  const opensWell =
    isInside || opens(text.slice(0, from), links.some(each => each.from === from) ? '[' : text.slice(from));
  const closesWell =
    isInside || opens(reversed(text.slice(to)), links.some(each => each.to === to) ? ')' : reversed(text.slice(0, to)));
  if (!opensWell || !closesWell) return [];
  return [
    { from, to: from, written: value, rank: isInside ? RANK.inside : RANK.stress },
    { from: to, to, written: value, rank: isInside ? RANK.endInside : RANK.endStress },
  ];
}

/** Whether signs of stress between these two open one: a sign behind them needs something other than a letter before them, if that is not CJK. */
function opens(before: string, after: string): boolean {
  const last = [...before].at(-1) ?? ' ';
  const [first = ' '] = after;
  return (
    !/[\p{P}\p{S}]/u.test(first) ||
    !/[\p{L}\p{N}]/u.test(last) ||
    /[\p{sc=Hangul}\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/u.test(last)
  );
}

function reversed(text: string): string {
  return [...text].reverse().join('');
}

function footnoteSigns(spans: readonly ManuscriptSpan[]): readonly Sign[] {
  let at = 0;
  return spans.flatMap(({ text, footnote }): readonly Sign[] => {
    at += text.length;
    return footnote === undefined ? [] : [{ from: at, to: at, written: `[^${footnote}]`, rank: RANK.footnote }];
  });
}

/** An address that an article may have: of a figure (`fig:adoption`, `fig:adoption#words`), of a number that is none, of the web, of mail. */
function addressOf(href: string | undefined): string | undefined {
  if (href === undefined) return undefined;
  const [, figure, title] = /^fig:\/{0,2}([^#\s]*)(?:#(.*))?$/iu.exec(href) ?? [];
  if (figure !== undefined) return `fig:${decoded(figure)}${title === 'words' ? ' "words"' : ''}`;
  if (/^plain:/iu.test(href)) return 'plain:';
  return /^(?:https?:\/\/|mailto:)\S+$/iu.test(href) ? href.replace(/[()<>"]/gu, escaped) : undefined;
}

function escaped(sign: string): string {
  return `%${sign.charCodeAt(0).toString(16).toUpperCase()}`;
}

function decoded(address: string): string {
  try {
    return decodeURIComponent(address).normalize('NFC');
  } catch {
    return address;
  }
}
