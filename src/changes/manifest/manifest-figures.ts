// The figures that a deck rests on: those that it shows, what they are calculated from, who was asked, and what its claims name.

import type { ClaimResult } from '../../briefing/agreement/claims.ts';
import { formatFigure, formatValue } from '../../briefing/figures/form.ts';
import { parseExpression } from '../../briefing/figures/formula/expression-parser.ts';
import { inputsOf } from '../../briefing/figures/formula/formula.ts';
import { figuresNamed } from '../../briefing/figures/formula/formula-order.ts';
import type { Briefing } from '../../briefing/model/briefing.ts';
import { type Figure, type Figures, unitNameOf } from '../../briefing/model/figure.ts';
import { inLanguage } from '../../briefing/model/language.ts';
import type { Locale } from '../../briefing/model/locale.ts';
import type { ManifestFigure, ManifestSlide } from './manifest.ts';

/** In order of appearance on the slides, then what they rest on, then those of claims. */
export function figuresOfDeck(
  slides: readonly ManifestSlide[],
  claims: readonly ClaimResult[],
  briefing: Briefing,
  locale: Locale,
): readonly ManifestFigure[] {
  const { figures } = briefing;
  const shown = slides.flatMap(({ shapes }) => shapes.flatMap(shape => shape.figures));
  const named = [...shown, ...claims.flatMap(({ claim }) => figuresOfClaim(claim, figures))];
  const below = named.flatMap(id => restsOn(figures.get(id), figures));
  return [...new Set([...shown, ...below, ...named])].flatMap(id => {
    const figure = figures.get(id);
    return figure ? manifestFigure(figure, briefing, locale) : [];
  });
}

function figuresOfClaim(claim: string, figures: Figures): readonly string[] {
  const expression = parseExpression(claim, { file: '', line: 1, column: 1 }, () => {});
  return expression ? [...figuresNamed(expression, figures)] : [];
}

/** What a figure is calculated from, and the count of those who were asked, where that is a figure. */
function restsOn(figure: Figure | undefined, figures: Figures): readonly string[] {
  if (!figure) return [];
  const inputs = inputsOf(figure, figures);
  const bases = [figure.id, ...inputs].flatMap(id => figures.get(id)?.base ?? []);
  return [...inputs, ...bases];
}

function manifestFigure(figure: Figure, { figures, sources }: Briefing, locale: Locale): ManifestFigure {
  const source = sources.get(figure.source);
  return {
    id: figure.id,
    label: inLanguage(figure.label, locale.language) ?? figure.id,
    value: figure.value,
    text: formatFigure(figure, locale),
    digits: formatValue(figure, locale),
    unit: unitNameOf(figure),
    source: { id: figure.source, short: (source && inLanguage(source.short, locale.language)) ?? figure.source },
    asOf: figure.asOf,
    formula: figure.formula,
    inputs: figure.formula === undefined ? undefined : inputsOf(figure, figures),
  };
}
