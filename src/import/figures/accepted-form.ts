// Whether a number of a text may become a link as it stands: asked of the same readers that a build asks.

import { misdirection } from '../../briefing/agreement/directions.ts';
import { formBeside } from '../../briefing/agreement/form-beside.ts';
import { otherWordsBefore } from '../../briefing/agreement/words-before.ts';
import { wordsContradict } from '../../briefing/agreement/words-contradict.ts';
import { locateLinks } from '../../briefing/figures/figure-links.ts';
import { writeForm } from '../../briefing/figures/write-form.ts';
import type { Figure } from '../../briefing/model/figure.ts';
import type { Locale } from '../../briefing/model/locale.ts';
import { type FoundNumber, figureOf } from './found-number.ts';

/** So much of a line is read before and behind a number. */
const reach = 120;

/** Whether a build would take the form, with the words around it, for the number that was read in it. */
export function isAccepted(found: Omit<FoundNumber, 'reasons' | 'isDoubtful'>): boolean {
  const { line, from, to, form, asWords } = found;
  const [before, after] = [line.text.slice(Math.max(0, from - reach), from), line.text.slice(to, to + reach)];
  return isFormOf(figureOf(found), { form, asWords, before: plain(before), after: plain(after) }, line.locale);
}

/** A form and the source around it. */
export interface FormInText {
  readonly form: string;
  readonly asWords: boolean;
  readonly before: string;
  readonly after: string;
}

/** Whether a build would take a form for that of a figure. */
export function isFormOf(figure: Figure, { form, asWords, before, after }: FormInText, locale: Locale): boolean {
  if (/[[\]]/.test(form)) return false;
  const source = `${before}[${form}](fig:${figure.id}${asWords ? ' "words"' : ''})${after}`;
  const link = locateLinks('', source).find(({ start }) => start === before.length);
  if (!link) return false;
  if (asWords) return !wordsContradict(form, link, source, figure, locale);
  const alone = writeForm(form, figure, locale);
  if (alone.kind !== 'written' || !alone.agrees) return false;
  const beside = formBeside(form, link, source, figure, locale);
  if (beside && !(beside.written.kind === 'false-bound' && beside.written.reason === 'limit')) return false;
  if (otherWordsBefore(link, source, figure, locale) !== undefined) return false;
  return misdirection(link, source, form, figure, new Map([[figure.id, figure]]), locale) === undefined;
}

/** Words of a manuscript, which are no Markdown. */
function plain(text: string): string {
  return text.replace(/[[\]|`*_]/g, ' ');
}
