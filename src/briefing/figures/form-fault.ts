// What can be wrong with the text of a link to a figure, wherever the link stands.

import type { Diagnostic } from '../../diagnostics/diagnostics.ts';
import { fault } from '../../diagnostics/fault.ts';
import { type Figure, unitNameOf } from '../model/figure.ts';
import type { Locale } from '../model/locale.ts';
import { formatFigure, missingWord } from './form.ts';
import { falseBound, otherSign, otherUnitInForm, type PlacedForm, scaleOutside, staleNumber } from './form-messages.ts';
import type { WrittenForm } from './write-form.ts';

/** What is to be said about a form that no number can be put into, when `written` is what `writeForm` made of it and `others` are links to the figure that are as wrong; nothing when the figure is at fault itself. */
export function formFault(
  { form, place }: PlacedForm,
  written: WrittenForm,
  figure: Figure,
  locale: Locale,
  others: readonly PlacedForm[] = [],
): Diagnostic | undefined {
  if (figure.faulty) return undefined;
  switch (written.kind) {
    case 'written':
      return undefined;
    case 'no-number':
      return fault('BD420', place, {
        form,
        id: figure.id,
        missing: figure.value === undefined ? missingWord(figure, locale) : undefined,
      });
    case 'several-numbers':
      return fault('BD424', place, { form, id: figure.id });
    case 'other-unit':
      return otherUnitInForm({ form, place }, figure, formatFigure(figure, locale), others);
    case 'other-sign':
      return otherSign({ form, place, ...written }, figure, formatFigure(figure, locale), []);
    case 'scale-outside':
      return scaleOutside(place, form, figure, formatFigure(figure, locale), written);
    case 'false-bound':
      return falseBound(place, form, figure, formatFigure(figure, locale), written);
    case 'scale-of-unit':
      return fault('BD441', place, {
        form,
        scale: written.scale,
        unit: unitNameOf(figure),
        isOwn: figure.own !== undefined,
      });
    case 'strange-scale':
      return fault('BD440', place, { form, word: written.word, scales: scaleWords(locale) });
  }
}

/** The scales of a language, the largest first, each by the word that the language itself writes, or its longest. */
function scaleWords({ scales, amountScales }: Locale): readonly string[] {
  const powers = [...new Set(scales.map(({ power }) => power))].sort((a, b) => b - a);
  const preferred = [...amountScales, ...scales.filter(({ within }) => within), ...scales];
  return powers.flatMap(power => preferred.find(scale => scale.power === power)?.word ?? []);
}

/** As `formFault`, of a form in a template, whose number may also be out of date. */
export function templateFormFault(
  form: PlacedForm,
  written: WrittenForm,
  figure: Figure,
  locale: Locale,
): Diagnostic | undefined {
  if (written.kind !== 'written') return formFault(form, written, figure, locale);
  const isStale = !written.agrees && figure.value !== undefined && !figure.faulty;
  return isStale ? staleNumber(form, written.text, figure.id, []) : undefined;
}
