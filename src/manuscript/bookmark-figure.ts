// The figure that the name of a bookmark means: `fig_adoption` in Word, whose names have letters, digits and underscores alone, `fig:adoption` in Hangul.

/**
 * The address of the figure, `fig:ai-use.product` of `fig_ai_use__product`; undefined for bookmarks of other kinds. A name stands once in a
 * document: `fig2_adoption` is the same figure again.
 */
export function bookmarkAddress(name: string): string | undefined {
  const [, written] = /^fig[0-9]*[_:](.+)$/iu.exec(name.trim()) ?? [];
  return written === undefined ? undefined : `fig:${written.replaceAll('__', '.').replaceAll('_', '-').toLowerCase()}`;
}
