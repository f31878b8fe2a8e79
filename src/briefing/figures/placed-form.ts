// Texts of links to figures as messages name them: with where they stand.

import type { Place } from '../../diagnostics/diagnostics.ts';

/** A link's text and where the link begins. */
export interface PlacedForm {
  readonly form: string;
  readonly place: Place;
}

/** What the articles write for a figure of which something else is said: the first text, and how many further places have one. */
export interface WrittenInstead extends PlacedForm {
  readonly more: number;
}

/** Of further lines than this only the numbers are named. */
const mostPlaces = 6;

/** `data/a/article.en.md:7, data/a/article.ko.md:5 (“31%”)`: a text is named where it is not that of `first`; of many, the last as `data/a/article.ko.md:9, 12, 15`; of none, nothing. */
export function placesText(first: PlacedForm, others: readonly PlacedForm[]): string | undefined {
  const formsAt = new Map<string, { readonly place: Place; readonly forms: Set<string> }>();
  for (const { form, place } of others) {
    const at = `${place.file}:${place.line}`;
    const known = formsAt.get(at) ?? { place, forms: new Set() };
    formsAt.set(at, { place, forms: known.forms.add(form) });
  }
  const all = [...formsAt];
  const named = all.slice(0, mostPlaces).map(([at, { forms }]) => {
    const unlike = [...forms].filter(form => form !== first.form).map(form => `“${form}”`);
    return unlike.length === 0 ? at : `${at} (${unlike.join(', ')})`;
  });
  const lines = new Map<string, number[]>();
  for (const [, { place }] of all.slice(mostPlaces)) {
    lines.set(place.file, [...(lines.get(place.file) ?? []), place.line]);
  }
  const texts = [...named, ...[...lines].map(([file, numbers]) => `${file}:${numbers.join(', ')}`)];
  return texts.length === 0 ? undefined : texts.join(', ');
}
