// Spans of text, cleaned and cut: words stay as they are written, and only what has no ink changes.
import { invisibleIn, withoutInvisible } from '../text/characters.ts';
import type { ManuscriptSpan } from './manuscript.ts';

/** Tabs, and the spaces of typesetters: no-break, thin, full-width. */
const SPACES = /[\t\u00A0\u2000-\u200A\u202F\u205F\u3000]/gu;
/** What no slide can show; line ends stay. */
const CONTROLS =
  /[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF\uFFFE\uFFFF\uD800-\uDFFF]/gu;

/** A text in NFC, each space a plain one, without characters that have neither ink nor width; line ends stay. */
export function plainWords(text: string): string {
  const spaced = text.normalize('NFC').replace(/\r\n?/gu, '\n').replace(SPACES, ' ');
  const seen = invisibleIn(spaced).length === 0 ? spaced : withoutInvisible(spaced);
  return seen.replace(CONTROLS, '');
}

/** Spans as a block has them: cleaned, one space between words and none at either end, neighbours of one style joined, none empty. */
export function cleanSpans(spans: readonly ManuscriptSpan[]): readonly ManuscriptSpan[] {
  const cleaned: ManuscriptSpan[] = [];
  let isAfterSpace = true;
  for (const span of spans) {
    let text = plainWords(span.text)
      .replace(/ *\n */gu, '\n')
      .replace(/ {2,}/gu, ' ');
    if (isAfterSpace) text = text.replace(/^ +/u, '');
    if (text !== '') isAfterSpace = /[ \n]$/u.test(text);
    if (text !== '' || span.footnote !== undefined) join(cleaned, { ...span, text });
  }
  return trimmedEnd(cleaned);
}

function join(spans: ManuscriptSpan[], span: ManuscriptSpan): void {
  const last = spans.at(-1);
  const isAlike =
    last !== undefined &&
    last.footnote === undefined &&
    Boolean(last.strong) === Boolean(span.strong) &&
    Boolean(last.emphasis) === Boolean(span.emphasis) &&
    last.href === span.href &&
    last.source === span.source;
  if (last && (isAlike || (span.text === '' && last.footnote === undefined))) {
    spans[spans.length - 1] = { ...last, text: last.text + span.text, footnote: span.footnote };
  } else spans.push(span);
}

function trimmedEnd(spans: readonly ManuscriptSpan[]): readonly ManuscriptSpan[] {
  const last = spans.at(-1);
  if (!last) return spans;
  const text = last.text.trimEnd();
  if (text === last.text) return spans;
  if (text === '' && last.footnote === undefined) return trimmedEnd(spans.slice(0, -1));
  return [...spans.slice(0, -1), { ...last, text }];
}

/** The part of spans from one offset in their text up to another. */
export function sliceSpans(
  spans: readonly ManuscriptSpan[],
  from: number,
  to = Number.POSITIVE_INFINITY,
): readonly ManuscriptSpan[] {
  let start = 0;
  return spans.flatMap((span): readonly ManuscriptSpan[] => {
    const end = start + span.text.length;
    const text = span.text.slice(Math.max(0, from - start), Math.max(0, to - start));
    const isReached = end >= from && end <= to;
    start = end;
    if (text === '' && !(isReached && span.footnote !== undefined)) return [];
    return [{ ...span, text, footnote: isReached ? span.footnote : undefined }];
  });
}

/** The lines of spans whose text has line ends, each cleaned; none is empty. */
export function linesOfSpans(spans: readonly ManuscriptSpan[]): readonly (readonly ManuscriptSpan[])[] {
  const lines: ManuscriptSpan[][] = [[]];
  for (const span of spans) {
    const parts = span.text.split('\n');
    for (const [index, text] of parts.entries()) {
      if (index > 0) lines.push([]);
      const isLast = index === parts.length - 1;
      lines.at(-1)?.push({ ...span, text, footnote: isLast ? span.footnote : undefined });
    }
  }
  return lines.map(cleanSpans).filter(line => line.length > 0);
}
