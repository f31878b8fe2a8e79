// The figure that the name of a bookmark means: `fig_adoption` in Word, whose names have letters, digits and underscores alone, `fig:adoption` in Hangul.

/**
 * The address of the figure, `fig:ai-use.product` of `fig_ai_use__product`; undefined for bookmarks of other kinds. A name stands once in a
 * document: `fig2_adoption` is the same figure again.
 */
export function bookmarkAddress(name: string): string | undefined {
  const [, written] = /^fig[0-9]*[_:](.+)$/iu.exec(name.trim()) ?? [];
  return written === undefined ? undefined : `fig:${written.replaceAll('__', '.').replaceAll('_', '-').toLowerCase()}`;
}

/** Word takes no longer names. */
const LONGEST = 40;

/** A name that is not taken for a bookmark of a figure in Word; undefined where it would be too long. */
export function bookmarkName(figure: string, isTaken: (name: string) => boolean): string | undefined {
  const written = figure.replaceAll('-', '_').replaceAll('.', '__');
  for (let count = 1; ; count++) {
    const name = `fig${count === 1 ? '' : count}_${written}`;
    if (name.length > LONGEST) return undefined;
    if (!isTaken(name)) return name;
  }
}
