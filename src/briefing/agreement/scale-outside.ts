import { formatFigure } from '../figures/form.ts';
import { type WrittenForm, writeForm } from '../figures/write-form.ts';
import type { Figure } from '../model/figure.ts';
import type { Locale } from '../model/locale.ts';
/** A form with what stands beside it, and what becomes of both. */
export interface FormBeside {
  readonly form: string;
  readonly written: WrittenForm;
}

/** What decks show of a form whose number goes on outside the link, as `together` joins them. */
export function scaleOutside(
  form: string,
  outside: string,
  together: (text: string) => string,
  figure: Figure,
  locale: Locale,
): { readonly form: string; readonly written: Extract<WrittenForm, { kind: 'scale-outside' }> } {
  const [inside, alone] = [writeForm(together(form), figure, locale), writeForm(form, figure, locale)];
  return {
    form: together(form),
    written: {
      kind: 'scale-outside',
      scale: outside,
      shown: together(alone.kind === 'written' ? alone.text : form),
      belongsInside: inside.kind === 'written' && inside.agrees,
      text: formatFigure(figure, locale),
    },
  };
}

export function isShare({ unit }: Figure): boolean {
  return unit === 'percent' || unit === 'percentage-points';
}
