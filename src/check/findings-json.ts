// Findings as JSON, including silenced ones; members are named as in the diagnostics of other commands.
import type { MessageLanguage } from '../messages/languages.ts';
import { type CheckedDeck, countsOf } from './checked-deck.ts';
import type { Finding } from './finding.ts';

/** `{ counts: { error: 0, … }, decks: [{ path: 'talk.pptx', slides: 6, …, findings: [{ code: 'BC201', … }] }] }` */
export function findingsJson(
  decks: readonly CheckedDeck[],
  language: MessageLanguage,
): Readonly<Record<string, unknown>> {
  return {
    counts: countsOf(decks),
    decks: decks.map(deck => {
      const { path, title, slides, density, findings } = deck;
      const counts = countsOf([deck]);
      return { path, title, slides, density, counts, findings: findings.map(each => findingJson(each, language)) };
    }),
  };
}

/** Findings have `file`, `line` and `column` only if the author's line is known. */
function findingJson(finding: Finding, language: MessageLanguage): object {
  const { code, severity, certainty, slide, slideName, shape, source, what, next, silenced } = finding;
  const place = slide === 0 ? {} : { slide, slideName };
  return {
    code,
    severity,
    certainty,
    ...source,
    ...place,
    shape,
    what: what[language],
    next: next[language],
    silenced,
  };
}
