// What the authors wrote held against the figures, the plan and the other languages, all articles as a whole.
import type { Diagnostic, Report } from '../diagnostics.ts';
import { checkAgreement } from './agreement.ts';
import type { Briefing } from './briefing.ts';
import { checkForms } from './check-forms.ts';
import { checkClaimWords } from './claim-words.ts';
import type { Locale } from './locale.ts';
import { checkStrayNumbers } from './stray-numbers.ts';

/**
 * Reports numbers that are out of date or not linked, headlines without `holds`, and slides that differ between languages; the last
 * three only of articles that could be read without a fault: a broken link would be told again as a number without one.
 */
export function checkWords(
  briefing: Briefing,
  locales: ReadonlyMap<string, Locale>,
  articlesAreWhole: boolean,
  report: Report,
): void {
  checkForms(briefing, locales, report);
  if (!articlesAreWhole) return;
  checkStrayNumbers(briefing, locales, report);
  checkClaimWords(briefing, locales, report);
  checkAgreement(briefing, report);
}

/** Numbers out of date and numbers typed by hand. */
const untold: ReadonlySet<Diagnostic['code']> = new Set(['BD421', 'BD430']);

/** A report for which every number must come from the table: warnings that one does not are errors. */
export function strictly(report: Report): Report {
  return diagnostic => report(untold.has(diagnostic.code) ? { ...diagnostic, severity: 'error' } : diagnostic);
}
