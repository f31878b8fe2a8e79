// The foot of slides: the mark of a deck that not everybody may read, in bold, then title and event; and the number of the page.
import type { Place } from '../diagnostics/diagnostics.ts';
import type { Deck, Run } from './slide.ts';

/** Between the parts of a footer. */
export const FOOTER_SIGN = '  |  ';

const NOWHERE: Place = { file: '', line: 1, column: 1 };

/** `**Confidential**  |  A new start`; none where there is nothing to say. */
export function footerRuns({ mark, footer }: Pick<Deck, 'mark' | 'footer'>): readonly Run[] {
  const text: readonly Run[] = footer === '' ? [] : [{ text: footer, place: NOWHERE }];
  if (mark === undefined) return text;
  const rest = text.map(run => ({ ...run, text: `${FOOTER_SIGN}${run.text}` }));
  return [{ text: mark, strong: true, place: NOWHERE }, ...rest];
}

/** The footer of one slide, with the caution of a draft before it. */
export function cautioned(runs: readonly Run[], caution: string | undefined): readonly Run[] {
  return caution === undefined ? runs : [{ text: `${caution}${FOOTER_SIGN}`, strong: true, place: NOWHERE }, ...runs];
}

/** What stands in a placeholder of type footer: the word of a draft alone where it is only for that (`only`), the footer elsewhere. */
export function footerIn(only: string | undefined, footer: readonly Run[]): readonly Run[] {
  return only === undefined ? footer : [{ text: only, strong: true, place: NOWHERE }];
}

/** The number of a page as its placeholder's prompt writes it: `{page} / {pages}` is `11 / 17`, in three runs; without a prompt the number alone. */
export function pageRuns(prompt: string, number: number, pages: number): readonly Run[] {
  const pattern = prompt.includes('{page}') ? prompt : '{page}';
  return pattern
    .replaceAll('{pages}', String(pages))
    .split(/(\{page\})/)
    .filter(text => text !== '')
    .map(text => ({ text: text === '{page}' ? String(number) : text, place: NOWHERE }));
}
