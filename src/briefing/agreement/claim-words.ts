// Headlines that compare, count or say a direction, held against the plan: it must say what has to be true of the figures, or that no figure can tell.

import type { Report } from '../../diagnostics/diagnostics.ts';
import { fault } from '../../diagnostics/fault.ts';
import { allInlines, linesOf } from '../article/article-words.ts';
import { placedText } from '../article/placed-text.ts';
import { type FoundWords, finderOf } from '../locale/expressions.ts';
import type { SlideText } from '../model/article.ts';
import type { Briefing } from '../model/briefing.ts';
import { compare, fromDecimal } from '../model/decimal.ts';
import type { Figures } from '../model/figure.ts';
import type { Locale } from '../model/locale.ts';
import { reverseOf } from './claim-directions.ts';
import { directionOfName } from './direction-names.ts';
import { type Direction, directionOfWord } from './direction-words.ts';
import { amountOf } from './directions.ts';

/**
 * Warns of each headline with a claim word of its language whose slide has no `holds` in the plan, and of each that says a direction of
 * which `holds` proves the reverse.
 */
export function checkClaimWords(
  { plan, articles, figures }: Briefing,
  locales: ReadonlyMap<string, Locale>,
  report: Report,
): void {
  for (const article of articles.values()) {
    const locale = locales.get(article.language);
    const find = locale && finderOf(locale.claimWords);
    for (const slide of article.slides.values()) {
      const { id, title } = slide;
      const planned = plan.slides.get(id);
      if (!find || !planned || planned.claimsNoFigures) continue;
      const headline = placedText(title, article);
      const found = find(headline.text);
      const [first] = found;
      if (!first) continue;
      const stated = directionStated(found, locale);
      if (planned.holds.length === 0) {
        const isDirection =
          (directionOfWord(first.words, locale) ?? directionOfName(first.words, locale)) !== undefined;
        const example = exampleFor(slide, isDirection, figures);
        report(
          fault(
            'BD252.unkept',
            headline.placeOf(first.at),
            { words: inOneLine(first.words), isDirection, slide: id, example },
            { slide: id },
          ),
        );
        continue;
      }
      const reverse = stated && reverseOf(stated.direction, planned.holds, figures, [...locales.values()]);
      if (!reverse) continue;
      const { value, place } = reverse;
      const given = { words: inOneLine(stated.words), direction: stated.direction, claim: value, slide: id, place };
      report(fault('BD252.reverse', headline.placeOf(stated.at), given, { slide: id, alsoAt: [place] }));
    }
  }
}

function inOneLine(words: string): string {
  return words.replaceAll('\n', ' ');
}

/** The one direction that a headline says, and its first word for it; undefined where it says none, or both. */
function directionStated(
  found: readonly FoundWords[],
  locale: Locale,
): (FoundWords & { direction: Direction }) | undefined {
  const stated = found.flatMap(each => {
    const direction = directionOfWord(each.words, locale);
    return direction === undefined ? [] : { ...each, direction };
  });
  const [first] = stated;
  return stated.every(({ direction }) => direction === first?.direction) ? first : undefined;
}

/** A condition that is true today, on the figures that the slide shows: `sales < 0`, `use < need`, `use > 30%`. */
function exampleFor({ title, blocks }: SlideText, isDirection: boolean, figures: Figures): string {
  const linked = allInlines([...title, ...linesOf(blocks).flat()]).flatMap(inline => {
    const figure = inline.kind === 'figure' ? figures.get(inline.figure) : undefined;
    const value = figure?.value === undefined ? undefined : fromDecimal(figure.value);
    return figure && value ? { figure: amountOf(figure, figures) ?? figure, value } : [];
  });
  const [first] = linked;
  if (!first) return isDirection ? 'sales > 0' : 'a < b / 2';
  const { figure, value } = first;
  if (isDirection) return `${figure.id} ${figure.value?.startsWith('-') ? '<' : '>'} 0`;
  const other = linked.find(each => each.figure.unit === figure.unit && compare(each.value, value) !== 0);
  if (other) return `${figure.id} ${compare(value, other.value) < 0 ? '<' : '>'} ${other.figure.id}`;
  const tens = Math.floor(value.valueOf() / 10) * 10;
  return figure.unit === 'percent' ? `${figure.id} >= ${tens}%` : `${figure.id} >= ${figure.value}`;
}
