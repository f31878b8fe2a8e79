// Numbers without a unit that the other text says the unit of: the same value at the same place among the same numbers.
import { groupBy } from '../../group-by.ts';
import { isAccepted } from './accepted-form.ts';
import type { LeftFound } from './found-number.ts';
import { labelOf } from './labels.ts';
import type { Mention } from './mentions.ts';
import type { SameFigure } from './same-figure.ts';

/** So many numbers before and behind a number are its neighbours. */
const reach = 2;

/** The figures with what one text says of them without a unit; a number that is left in one language alone belongs to the figure between whose neighbours it stands. */
export function withOtherText(
  same: readonly SameFigure[],
  left: readonly LeftFound[],
  languages: readonly string[],
): readonly SameFigure[] {
  const bare = left.filter(({ reason, value }) => reason.key === 'leftNoUnit' && value !== undefined);
  if (languages.length < 2 || bare.length === 0) return same;
  const figureOf = new Map(same.flatMap(figure => figure.map(mention => [mention, figure] as const)));
  const mentions = [...figureOf.keys()];
  const byLanguage = new Map(
    languages.map(language => [
      language,
      mentions
        .filter(({ line }) => line.locale.language === language)
        .toSorted((one, other) => one.order - other.order),
    ]),
  );
  const byValue = groupBy(bare, ({ value = '' }) => value);
  const taken = new Set<LeftFound>();
  return same.map(figure => {
    const [first] = figure;
    const known = new Set(figure.map(({ line }) => line.locale.language));
    if (!first || first.asWords || first.line.at.cell) return figure;
    const near = neighboursOf(first, byLanguage.get(first.line.locale.language) ?? [], figureOf);
    const found = (byValue.get(first.value) ?? []).find(
      one =>
        !taken.has(one) &&
        !known.has(one.line.locale.language) &&
        isBetween(one, byLanguage.get(one.line.locale.language) ?? [], figureOf, near),
    );
    const mention = found && mentionOf(found, first);
    if (!found || !mention) return figure;
    taken.add(found);
    return [...figure, mention];
  });
}

function neighboursOf(
  mention: Mention,
  inOrder: readonly Mention[],
  figureOf: ReadonlyMap<Mention, SameFigure>,
): ReadonlySet<SameFigure | undefined> {
  const at = inOrder.indexOf(mention);
  const near = [...inOrder.slice(Math.max(0, at - reach), at), ...inOrder.slice(at + 1, at + 1 + reach)];
  return new Set(near.map(other => figureOf.get(other)));
}

/** Whether a number stands next to one of the figures. */
function isBetween(
  { line: { at }, from }: LeftFound,
  inOrder: readonly Mention[],
  figureOf: ReadonlyMap<Mention, SameFigure>,
  near: ReadonlySet<SameFigure | undefined>,
): boolean {
  const isBehind = ({ line, from: start }: Mention) =>
    line.at.manuscript > at.manuscript ||
    (line.at.manuscript === at.manuscript &&
      (line.at.block > at.block || (line.at.block === at.block && start > from)));
  const index = inOrder.findIndex(isBehind);
  const [before, behind] = index < 0 ? [inOrder.at(-1), undefined] : [inOrder[index - 1], inOrder[index]];
  return [before, behind].some(mention => mention !== undefined && near.has(figureOf.get(mention)));
}

/** The number as a mention of the figure, if it may be its form. */
function mentionOf({ line, from, to, decimals }: LeftFound, other: Mention): Mention | undefined {
  const form = line.text.slice(from, to);
  const found = {
    ...other,
    line,
    from,
    to,
    end: to,
    form,
    decimals,
    writing: undefined,
    isOwn: undefined,
    isScaled: false,
  };
  if (other.isOwn || !isAccepted(found)) return undefined;
  const label = labelOf({ ...found, counted: undefined });
  return {
    ...found,
    label: label.text,
    base: undefined,
    list: undefined,
    source: undefined,
    reasons: [{ key: 'byOtherText', given: { words: other.form } }],
    isDoubtful: true,
  };
}
