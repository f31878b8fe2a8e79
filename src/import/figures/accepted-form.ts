// Whether a number of a text may become a link as it stands: asked of the same readers that a build asks.

import { misdirection } from '../../briefing/agreement/directions.ts';
import { formBeside } from '../../briefing/agreement/form-beside.ts';
import { otherWordsBefore } from '../../briefing/agreement/words-before.ts';
import { wordsContradict } from '../../briefing/agreement/words-contradict.ts';
import { locateLinks } from '../../briefing/article/figure-links.ts';
import { writeForm } from '../../briefing/figures/write-form.ts';
import type { FoundNumber } from './found-number.ts';
import { figureOf } from './found-number.ts';

/** So much of a line is read before and behind a number. */
const reach = 120;

/** Whether a build would take the form, with the words around it, for the number that was read in it. */
export function isAccepted(found: Omit<FoundNumber, 'reasons' | 'isDoubtful'>): boolean {
  const { line, from, to, form, asWords } = found;
  if (/[[\]]/.test(form)) return false;
  const figure = figureOf(found);
  const [before, after] = [line.text.slice(Math.max(0, from - reach), from), line.text.slice(to, to + reach)];
  const source = `${plain(before)}[${form}](fig:x${asWords ? ' "words"' : ''})${plain(after)}`;
  const link = locateLinks('', source).find(({ figure: id }) => id === 'x');
  if (!link) return false;
  if (asWords) return !wordsContradict(form, link, source, figure, line.locale);
  const alone = writeForm(form, figure, line.locale);
  if (alone.kind !== 'written' || !alone.agrees) return false;
  const beside = formBeside(form, link, source, figure, line.locale);
  if (beside && !(beside.written.kind === 'false-bound' && beside.written.reason === 'limit')) return false;
  if (otherWordsBefore(link, source, figure, line.locale) !== undefined) return false;
  return misdirection(link, source, form, figure, new Map([['x', figure]]), line.locale) === undefined;
}

/** Words of a manuscript, which are no Markdown. */
function plain(text: string): string {
  return text.replace(/[[\]|`*_]/g, ' ');
}
