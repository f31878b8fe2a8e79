// A finding of the linter, as data: rule, severity, certainty, place, reason and next step.

import type { Message, Place } from '../diagnostics/diagnostics.ts';
import type { ReachedLimit } from '../limits.ts';
import type { Language } from '../messages/catalogue.ts';
import { inEveryLanguage } from '../messages/languages.ts';
import { allowMore } from '../messages/limits-reached.ts';

/** `error`: the slide fails in front of an audience, or PowerPoint repairs the file; `warning`: should be fixed; `note`: worth a look. */
export type FindingSeverity = 'error' | 'warning' | 'note';

/** `certain`: read from the file; `likely`: based on a measurement or an estimate; `possible`: a guess worth a look. */
export type Certainty = 'certain' | 'likely' | 'possible';

/** One problem in a deck. */
export interface Finding {
  /** Stable, one of `RULES`: `BC101`. */
  readonly code: `BC${number}`;
  readonly severity: FindingSeverity;
  readonly certainty: Certainty;
  /** Slide number from 1; 0 for the deck as a whole. */
  readonly slide: number;
  /** The slide's id, in decks that have them: `gap`. */
  readonly slideName?: string | undefined;
  /** The shape's name: `gap/title`, `TextBox 4`; for package problems the part's name: `/ppt/slides/slide3.xml`. */
  readonly shape?: string | undefined;
  /** The slide's line in the article, if Briefdeck built the deck and the article is available. */
  readonly source?: Place | undefined;
  readonly what: Message;
  readonly next: Message;
  /** The reason that the briefing gives for silencing it. */
  readonly silenced?: string | undefined;
}

/** A finding as a rule reports it; the slide's id and source are added afterwards. */
export type FoundByRule = Omit<Finding, 'slideName' | 'source' | 'silenced'>;

/** The part of a finding that its message provides; the rule adds severity, certainty and place. */
export type FindingMessage = Pick<FoundByRule, 'code' | 'what' | 'next'>;

/** A message in every language: `findingMessage('BC102', say => say.wordTooWide(word))`; with a limit, its switch. */
export function findingMessage(
  code: Finding['code'],
  say: (findings: Language['findings']['findings']) => { readonly what: string; readonly next: string },
  reached?: ReachedLimit,
): FindingMessage {
  const all = inEveryLanguage(({ findings, terminal }) => {
    const { what, next } = say(findings.findings);
    const more = allowMore(reached, terminal);
    return { what, next: more === undefined ? next : `${next} ${more}` };
  });
  return {
    code,
    what: inEveryLanguage((_, language) => all[language].what),
    next: inEveryLanguage((_, language) => all[language].next),
  };
}

/** Called with every finding, while reading a deck and by the rules. */
export type ReportFinding = (found: FoundByRule) => void;

/** How much a slide may hold: `talk` is projected, `handout` is read at a desk. */
export type Density = 'talk' | 'handout';
