// What can be wrong with the text of a link to a figure.

import type { Diagnostic } from '../../diagnostics/diagnostics.ts';
import { fault } from '../../diagnostics/fault.ts';
import { type Figure, rowOf, unitNameOf } from '../model/figure.ts';
import type { Locale, Scale } from '../model/locale.ts';
import { formatFigure, missingWord } from './form.ts';
import { type PlacedForm, placesText } from './placed-form.ts';
import type { WrittenForm } from './write-form.ts';

/** What is to be said about a form that no number can be put into, when `written` is what `writeForm` made of it and `others` are links to the figure that are as wrong; nothing when the figure is at fault itself. */
export function formFault(
  { form, place }: PlacedForm,
  written: WrittenForm,
  figure: Figure,
  locale: Locale,
  others: readonly PlacedForm[] = [],
): Diagnostic | undefined {
  if (figure.reported === 'row') return undefined;
  const { id } = figure;
  const row = rowOf(figure);
  const value = formatFigure(figure, locale);
  const atRow = { alsoAt: [row] };
  switch (written.kind) {
    case 'written':
      return undefined;
    case 'no-number':
      return fault('BD420', place, {
        form,
        id,
        missing: figure.value === undefined ? missingWord(figure, locale) : undefined,
      });
    case 'several-numbers':
      return fault('BD424', place, { form, id });
    case 'other-unit':
      return fault('BD425', place, {
        form,
        id,
        value,
        row,
        isPercent: figure.unit === 'percent' || figure.unit === 'percentage-points',
        also: placesText({ form, place }, others),
      });
    case 'other-sign':
      return signFault({ form, place, ...written }, figure, value, []);
    case 'scale-outside':
      return fault(
        'BD445',
        place,
        { scale: written.scale, shown: written.shown, form, id, value, belongsInside: written.belongsInside, row },
        atRow,
      );
    case 'false-bound':
      return written.reason === 'outside'
        ? fault('BD446.outside', place, { shown: written.shown, inside: written.inside, id, value }, atRow)
        : fault(`BD446.${written.reason}`, place, { form, id, value }, atRow);
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

/** The scales of a language, the largest first, each by the word that the language itself writes, or its longest: in Hangul none of the English words that it knows. */
function scaleWords({ scales, amountScales }: Locale): readonly string[] {
  const isLatin = ({ word }: Scale) => /^[a-z]+$/i.test(word);
  const own = scales.filter(scale => isLatin(scale) === isLatin(amountScales[0] ?? scale));
  const powers = [...new Set(own.map(({ power }) => power))].sort((a, b) => b - a);
  const preferred = [...amountScales, ...own.filter(({ within }) => within), ...own];
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
  const isStale = !written.agrees && figure.value !== undefined && figure.reported !== 'row';
  return isStale ? staleFault(form, written.text, figure.id, []) : undefined;
}

/** Of a text with another number than its figure; `others` are further such texts of links to the same figure. */
export function staleFault(first: PlacedForm, now: string, id: string, others: readonly PlacedForm[]): Diagnostic {
  const alsoAt = others.map(({ place }) => place);
  return fault('BD421', first.place, { form: first.form, now, id, also: placesText(first, others) }, { alsoAt });
}

/** A text with another sign than its figure. */
export interface Turned extends PlacedForm {
  /** Whether all but the sign is the same. */
  readonly signAlone: boolean;
  readonly stated: 'plus' | 'minus';
  /** The text with the figure's sign. */
  readonly text: string;
  /** Which way the words beside it say the value went. */
  readonly direction?: 'rises' | 'falls' | undefined;
}

const brackets = /^[(\uFF08](.*)[)\uFF09]$/su;

/** `value` is that of the figure, `others` are further texts of links to it with another sign. Drafts say so on each slide that shows it. */
export function signFault(
  first: Turned,
  figure: Pick<Figure, 'id' | 'place' | 'valuePlace' | 'varies'>,
  value: string,
  others: readonly Turned[],
): Diagnostic {
  const { id } = figure;
  const row = rowOf(figure);
  const { form, place, signAlone, stated } = first;
  const all = [first, ...others];
  const open = all.find(({ direction }) => direction === undefined) ?? first;
  const given = {
    form,
    id,
    value,
    stated,
    inBrackets: brackets.test(form),
    signAlone,
    step: open.stated === 'minus' ? 'minus' : directionOf(all),
    link: `[${open.text.replace(brackets, '$1')}](fig:${id})`,
    row,
    also: placesText(first, others),
  } as const;
  return fault('BD432', place, given, { alsoAt: [row] });
}

/** What the words beside texts say together: a rise if any does, a fall if all do. */
function directionOf(forms: readonly Turned[]): 'rises' | 'falls' | 'open' {
  const directions = new Set(forms.map(({ direction }) => direction));
  if (directions.has('rises')) return 'rises';
  return directions.has(undefined) ? 'open' : 'falls';
}
