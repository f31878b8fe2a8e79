// Checks all articles against the figures, the plan and each other.
import type { Report } from '../../diagnostics/diagnostics.ts';
import { checkTornWords } from '../article/torn-words.ts';
import type { Briefing } from '../model/briefing.ts';
import type { Locale } from '../model/locale.ts';
import { checkAgreement } from './agreement.ts';
import { checkForms } from './check-forms.ts';
import { checkClaimWords } from './claim-words.ts';
import { checkStrayNumbers, type PartOutside } from './stray-numbers.ts';

/**
 * Reports links that cannot show their figure, numbers that are not linked, headlines without `holds`, and slides that differ between
 * languages; the last three only if plan and articles have no syntax errors: a broken link would be reported again as an unlinked number.
 */
export function checkWords(briefing: Briefing, locales: ReadonlyMap<string, Locale>, report: Report): void {
  const partsOutside: PartOutside[] = [];
  checkForms(briefing, locales, diagnostic => {
    const { code, place, given } = diagnostic;
    if (code === 'BD445' && place && typeof given.scale === 'string') partsOutside.push({ place, text: given.scale });
    report(diagnostic);
  });
  const { plan, articles } = briefing.broken ?? {};
  for (const [language, article] of briefing.articles) {
    const locale = locales.get(language);
    if (locale) checkTornWords(article, locale, report);
  }
  if (articles !== undefined && articles.size > 0) return;
  checkStrayNumbers(briefing, locales, report, partsOutside);
  if (plan) return;
  checkClaimWords(briefing, locales, report);
  checkAgreement(briefing, report);
}

/** Wraps a report for `--strict`: warnings about numbers that do not come from the table become errors. */
export function strictly(report: Report): Report {
  return diagnostic => report(diagnostic.strict ? { ...diagnostic, severity: 'error' } : diagnostic);
}
