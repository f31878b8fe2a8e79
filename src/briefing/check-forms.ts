// Holds the text of every link to a figure against the table, wherever in an article it stands: on a slide, in prose of no slide, in a table.
import type { Report } from '../diagnostics.ts';
import type { Briefing } from './briefing.ts';
import { figureLinks } from './figure-links.ts';
import { formFault } from './form-fault.ts';
import type { Locale } from './locale.ts';
import { writeForm } from './write-form.ts';

/** What the article's Markdown adds to a link's text: signs of emphasis around it, backslashes before signs. */
const emphasis = /^[*_]+|[*_]+$/g;
const escaping = /\\(?=[!-/:-@[-`{-~])/g;

/** Reports links whose number is not the figure's, or whose text cannot be its form; articles without locale are passed over. */
export function checkForms(
  { articles, figures }: Pick<Briefing, 'articles' | 'figures'>,
  locales: ReadonlyMap<string, Locale>,
  report: Report,
): void {
  for (const { language, file, source } of articles.values()) {
    const locale = locales.get(language);
    for (const { figure: id, form: written, asWords, place } of figureLinks(file, source)) {
      const figure = figures.get(id);
      if (!figure || !locale || asWords) continue;
      const form = written.replace(emphasis, '').replace(escaping, '');
      const fault = formFault({ form, place }, writeForm(form, figure, locale), figure, locale);
      if (fault) report(fault);
    }
  }
}
