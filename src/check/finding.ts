// What the linter says about a deck, as data: the rule, how bad and how sure it is, the place, the reason and the next step.

import type { Message, Place } from '../diagnostics/diagnostics.ts';
import type { Language } from '../messages/catalogue.ts';
import { inEveryLanguage } from '../messages/languages.ts';

/** `error`: the slide fails before an audience, or PowerPoint repairs the file; `warning`: mend it; `note`: look at it. */
export type FindingSeverity = 'error' | 'warning' | 'note';

/** `certain`: read from the file; `likely`: rests on a measurement or an estimate; `possible`: a guess worth a look. */
export type Certainty = 'certain' | 'likely' | 'possible';

/** One thing that is not good enough. */
export interface Finding {
  /** Stable, one of `RULES`: `BC101`. */
  readonly code: `BC${number}`;
  readonly severity: FindingSeverity;
  readonly certainty: Certainty;
  /** From 1; 0 is the deck as a whole. */
  readonly slide: number;
  /** The slide's own name, in decks that have names for them: `gap`. */
  readonly slideName?: string | undefined;
  /** The name of the shape: `gap/title`, `TextBox 4`; for package faults that of the part: `/ppt/slides/slide3.xml`. */
  readonly shape?: string | undefined;
  /** Where its author wrote the slide, if the deck is ours and its article is at hand. */
  readonly source?: Place | undefined;
  readonly what: Message;
  readonly next: Message;
  /** The reason for which a briefing wants not to hear of it. */
  readonly silenced?: string | undefined;
}

/** A finding as a rule gives it: the slide's name and source are put in when all are gathered. */
export type FoundByRule = Omit<Finding, 'slideName' | 'source' | 'silenced'>;

/** What a message gives of a finding; the rule adds how bad, how sure and where. */
export type Said = Pick<FoundByRule, 'code' | 'what' | 'next'>;

/** A message in every language: `said('BC102', say => say.wordTooWide(word))`. */
export function said(
  code: Finding['code'],
  say: (findings: Language['findings']['findings']) => { readonly what: string; readonly next: string },
): Said {
  const all = inEveryLanguage(({ findings }) => say(findings.findings));
  return {
    code,
    what: inEveryLanguage((_, language) => all[language].what),
    next: inEveryLanguage((_, language) => all[language].next),
  };
}

/** Where reading and rules put what they find. */
export type ReportFinding = (found: FoundByRule) => void;

/** How much a slide may hold: shown to a room, or read at a desk. */
export type Density = 'talk' | 'handout';
