// What can be wrong with the text of a link to a figure, wherever the link stands.
import type { Diagnostic, Place } from '../diagnostics.ts';
import type { Figure } from './figure.ts';
import { formatFigure } from './form.ts';
import { missingNumber, noNumberInForm, otherUnitInForm, severalNumbersInForm, staleNumber } from './form-messages.ts';
import type { Locale } from './locale.ts';
import type { WrittenForm } from './write-form.ts';

/** A link's text and where the link begins. */
export interface PlacedForm {
  readonly form: string;
  readonly place: Place;
}

/** What is to be said about a form, when `written` is what `writeForm` made of it; nothing when it agrees with the figure, or when the figure is at fault itself. */
export function formFault(
  { form, place }: PlacedForm,
  written: WrittenForm,
  figure: Figure,
  locale: Locale,
): Diagnostic | undefined {
  if (figure.faulty) return undefined;
  switch (written.kind) {
    case 'written':
      if (written.agrees) return undefined;
      return figure.value === undefined
        ? missingNumber(place, form, written.text, figure.id)
        : staleNumber(place, form, written.text, figure.id);
    case 'no-number':
      return noNumberInForm(place, form, figure.id);
    case 'several-numbers':
      return severalNumbersInForm(place, form, figure.id);
    case 'other-unit':
      return otherUnitInForm(place, form, figure.id, formatFigure(figure, locale));
  }
}
