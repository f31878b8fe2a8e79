// What went wrong in the author's material, as data: a code, a place, the reason and the next step, in English and Korean.

import { distance } from 'fastest-levenshtein';
import type { MessageLanguage } from '../messages/languages.ts';

/** A point in a text file; line and column count from 1, columns in UTF-16 units: `{ file: 'data/a/figures.csv', line: 3, column: 9 }`. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** In a workbook, where line and column are row and column: `figures!C5`. */
  readonly cell?: string | undefined;
}

/** A value with the place where its author wrote it, so that a fault found late still names the line. */
export interface Placed<T> {
  readonly value: T;
  readonly place: Place;
}

/** One sentence in every language of the messages. */
export type Message = Readonly<Record<MessageLanguage, string>>;

/** `error`: no deck; `warning`: a deck, but look; `notice`: what was understood in your favour. */
export type Severity = 'error' | 'warning' | 'notice';

/** One thing to report to the author. */
export interface Diagnostic {
  /** Stable: `BD201`. */
  readonly code: `BD${number}`;
  /** Which of the messages of its code, where there are several: `BD220.otherSign`. */
  readonly message: string;
  /** What the message says of: `{ form: '30.6%', now: '31.2%', id: 'adoption' }`. */
  readonly given: Readonly<Record<string, unknown>>;
  readonly severity: Severity;
  readonly place?: Place | undefined;
  /** The slide's key where the fault shows, if it shows on one: `gap`. */
  readonly slide?: string | undefined;
  /** Further slides where the same fault shows. */
  readonly alsoOn?: readonly string[] | undefined;
  /** Further places where the same fault is. */
  readonly alsoAt?: readonly Place[] | undefined;
  /** The decks in which it shows, by their audiences, if it depends on how a deck looks. */
  readonly decks?: readonly string[] | undefined;
  /** By how much something is too long, where that differs from deck to deck: of these the worst is reported. */
  readonly excess?: number | undefined;
  /** Whether it is an error where every number must come from the table (`--strict`). */
  readonly strict?: boolean | undefined;
  /** What is wrong, one or two sentences ending in a full stop. */
  readonly what: Message;
  /** The next step, a sentence; may be left out only for notices. */
  readonly next?: Message | undefined;
  /** Content faults may be written into a draft (`--draft`); all others stop the build even then. */
  readonly draftable?: boolean | undefined;
}

/** Where a stage puts what it found. */
export type Report = (diagnostic: Diagnostic) => void;

/** The candidate that `word` most likely meant, or nothing when none is near: `nearest('adption', ['need', 'adoption'])` is `adoption`. */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  let best: string | undefined;
  let least = (word.length < 4 ? 1 : Math.max(2, Math.floor(word.length / 3))) + 1;
  for (const candidate of candidates) {
    const away = slips(word.toLowerCase(), candidate.toLowerCase());
    if (away < least) {
      least = away;
      best = candidate;
    }
  }
  return best;
}

/** How many slips of the hand lie between two words: letters added, left out or changed, two neighbours swapped. */
function slips(word: string, other: string): number {
  const away = distance(word, other);
  if (away !== 2 || word.length !== other.length) return away;
  const first = [...word].findIndex((letter, index) => letter !== other[index]);
  return word[first] === other[first + 1] && word[first + 1] === other[first] ? 1 : away;
}
