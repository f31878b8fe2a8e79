// The words of a slide in all languages, chosen so that each shows the same figures.
import type { ImportedText } from './imported-text.ts';
import type { OfferedSlide } from './offered-slide.ts';
import type { ProposedLine, ProposedWords, SlidePoint } from './proposed-slide.ts';

export interface OfferInText {
  readonly text: ImportedText;
  readonly offer: OfferedSlide;
}

/** The words of a slide by language: the best headlines that state the same figures in all, and below them sentences that do. */
export function agreedWords(offers: readonly OfferInText[]): ReadonlyMap<string, ProposedWords> {
  const headlines = agreedHeadlines(offers);
  let shown = offers.map(({ text, offer: { words } }, index) => ({
    text,
    words: { ...words, headline: headlines[index] ?? words.headline },
  }));
  // A sentence that goes takes its figures with it, which then are those of one language alone elsewhere.
  for (let count = -1; count !== pointsOf(shown); ) {
    count = pointsOf(shown);
    const ids = shown.map(({ text, words }) => figuresOfLines(linesOf(words), text));
    const isShared = (id: string) => ids.every(each => each.has(id));
    shown = shown.map(({ text, words }) => ({
      text,
      words: {
        ...words,
        points: words.points.filter(
          point => !isSentence(point) || [...figuresOfLines([point.line], text)].every(isShared),
        ),
      },
    }));
  }
  return new Map(shown.map(({ text, words }) => [text.language, words]));
}

function pointsOf(shown: readonly { readonly words: ProposedWords }[]): number {
  return shown.reduce((sum, { words }) => sum + words.points.length, 0);
}

function linesOf({ headline, paragraphs, points }: ProposedWords): readonly ProposedLine[] {
  return [headline, ...paragraphs, ...points.map(({ line }) => line)];
}

/** A point that a number leads and the sentence follows that states it. */
function isSentence({ line: [first, ...others] }: SlidePoint): boolean {
  return first?.kind === 'figure' && others.some(({ kind }) => kind === 'stretch');
}

/** For each text the first headline that states the figures that one of each other text states; undefined where there are none. */
function agreedHeadlines(offers: readonly OfferInText[]): readonly (ProposedLine | undefined)[] {
  const all = offers.map(({ text, offer: { words, headlines = [] } }) =>
    [words.headline, ...headlines].map(line => ({ line, key: [...figuresOfLines([line], text)].sort().join(' ') })),
  );
  const [first = [], ...others] = all;
  // The sum of the places in all lists: a good headline in one language is worth a good one in the other.
  const common = first.flatMap(({ key }, index) => {
    const places = others.map(lines => lines.findIndex(line => line.key === key));
    return places.includes(-1) ? [] : [{ key, rank: places.reduce((sum, place) => sum + place, index) }];
  });
  const best = common.toSorted((one, other) => one.rank - other.rank)[0];
  return all.map(lines => best && lines.find(({ key }) => key === best.key)?.line);
}

/** The ids of figures that lines show. */
function figuresOfLines(lines: readonly ProposedLine[], { stated }: ImportedText): ReadonlySet<string> {
  const ids = lines.flat().flatMap(part => {
    if (part.kind === 'figure') return part.figure;
    if (part.kind === 'words') return [];
    const { from, to } = part.stretch;
    const inBlock = (stated.get(part.block) ?? []).filter(({ statement }) => !statement.cell);
    return inBlock
      .filter(({ statement }) => statement.from >= from && statement.to <= to)
      .map(({ figure }) => figure.id);
  });
  return new Set(ids);
}
