// A problem in the author's files, as data: code, place, reason and next step, in every message language.

import { distance } from 'fastest-levenshtein';
import type { MessageLanguage } from '../messages/languages.ts';
import type { DocumentPassage } from './document-passage.ts';

/** A position in a text file. Lines and columns start at 1; columns are in UTF-16 code units: `{ file: 'data/a/figures.csv', line: 3, column: 9 }`. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** Only in a workbook, where `line` and `column` are the row and column: `figures!C5`. */
  readonly cell?: string | undefined;
  /** Only in a document that has no lines, where `line` and `column` are the order of its parts. */
  readonly passage?: DocumentPassage | undefined;
}

/** A value with its position in the source, so that problems found late still name the line. */
export interface Placed<T> {
  readonly value: T;
  readonly place: Place;
}

/** One sentence in every language of the messages. */
export type Message = Readonly<Record<MessageLanguage, string>>;

/** `error`: no deck is written; `warning`: worth a look; `notice`: for information, such as how an ambiguous value was read. */
export type Severity = 'error' | 'warning' | 'notice';

/** One thing to report to the author. */
export interface Diagnostic {
  /** Stable: `BD201`. */
  readonly code: `BD${number}`;
  /** The message key: the code, with a suffix if the code has several messages: `BD220.otherSign`. */
  readonly message: string;
  /** The arguments of the message: `{ form: '30.6%', now: '31.2%', id: 'adoption' }`. */
  readonly given: Readonly<Record<string, unknown>>;
  readonly severity: Severity;
  readonly place?: Place | undefined;
  /** The key of the slide that is affected, if any: `gap`. */
  readonly slide?: string | undefined;
  /** Further slides with the same problem. */
  readonly alsoOn?: readonly string[] | undefined;
  /** Further places with the same problem. */
  readonly alsoAt?: readonly Place[] | undefined;
  /** The affected decks, by audience, if it depends on how a deck looks. */
  readonly decks?: readonly string[] | undefined;
  /** By how much something is too long. Where decks differ, only the worst case is reported. */
  readonly excess?: number | undefined;
  /** Whether it becomes an error with `--strict`, which requires every number to come from the table. */
  readonly strict?: boolean | undefined;
  /** What is wrong, one or two sentences ending in a full stop. */
  readonly what: Message;
  /** The next step, a sentence; may be left out only for notices. */
  readonly next?: Message | undefined;
  /** Whether a draft (`--draft`) is written despite it; all other errors stop the build even then. */
  readonly draftable?: boolean | undefined;
}

/** Called by each stage with every problem it finds. */
export type Report = (diagnostic: Diagnostic) => void;

/** Of longer lists, only names that are one slip away are suggested: thousands of unknown names among thousands of known ones take no minutes. */
const MOST_COMPARED = 300;

/** The candidate that `word` is most likely a misspelling of, or undefined if none is close: `nearest('adption', ['need', 'adoption'])` is `adoption`. */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  const all = Array.isArray(candidates) ? candidates : [...candidates];
  const written = word.toLowerCase();
  if (all.length > MOST_COMPARED) return all.find(candidate => isOneSlip(written, candidate));
  let best: string | undefined;
  let limit = (word.length < 4 ? 1 : Math.max(2, Math.floor(word.length / 3))) + 1;
  for (const candidate of all) {
    if (Math.abs(candidate.length - written.length) >= limit) continue;
    const edits = editDistance(written, candidate.toLowerCase());
    if (edits < limit) {
      limit = edits;
      best = candidate;
    }
  }
  return best;
}

/** Whether one letter is added, left out, changed or swapped with its neighbour, or only capitals differ: seen without comparing all of both. */
function isOneSlip(written: string, candidate: string): boolean {
  if (Math.abs(candidate.length - written.length) > 1) return false;
  const other = candidate.toLowerCase();
  let start = 0;
  while (start < written.length && written[start] === other[start]) start++;
  let [end, otherEnd] = [written.length, other.length];
  while (end > start && otherEnd > start && written[end - 1] === other[otherEnd - 1]) {
    end--;
    otherEnd--;
  }
  const [left, otherLeft] = [end - start, otherEnd - start];
  if (left <= 1 && otherLeft <= 1) return true;
  return left === 2 && otherLeft === 2 && written[start] === other[start + 1] && written[start + 1] === other[start];
}

/** Edit distance between two words; swapping two adjacent letters counts as one edit. */
function editDistance(word: string, other: string): number {
  const edits = distance(word, other);
  if (edits !== 2 || word.length !== other.length) return edits;
  const first = [...word].findIndex((letter, index) => letter !== other[index]);
  return word[first] === other[first + 1] && word[first + 1] === other[first] ? 1 : edits;
}
