// What the authors wrote held against the figures, the plan and the other languages, all articles as a whole.
import type { Report } from '../../diagnostics/diagnostics.ts';
import type { Briefing } from '../model/briefing.ts';
import type { Locale } from '../model/locale.ts';
import { checkAgreement } from './agreement.ts';
import { checkForms } from './check-forms.ts';
import { checkClaimWords } from './claim-words.ts';
import { checkStrayNumbers, type PartOutside } from './stray-numbers.ts';

/**
 * Reports links that cannot show their figure, numbers that are not linked, headlines without `holds`, and slides that differ between
 * languages; the last three only where plan and articles could be read whole: a broken link would be reported again as a number without one.
 */
export function checkWords(briefing: Briefing, locales: ReadonlyMap<string, Locale>, report: Report): void {
  const partsOutside: PartOutside[] = [];
  checkForms(briefing, locales, diagnostic => {
    const { code, place, given } = diagnostic;
    if (code === 'BD445' && place && typeof given.scale === 'string') partsOutside.push({ place, text: given.scale });
    report(diagnostic);
  });
  const { plan, articles } = briefing.broken ?? {};
  if (articles !== undefined && articles.size > 0) return;
  checkStrayNumbers(briefing, locales, report, partsOutside);
  if (plan) return;
  checkClaimWords(briefing, locales, report);
  checkAgreement(briefing, report);
}

/** A report for which every number must come from the table: warnings that one does not are errors. */
export function strictly(report: Report): Report {
  return diagnostic => report(diagnostic.strict ? { ...diagnostic, severity: 'error' } : diagnostic);
}
