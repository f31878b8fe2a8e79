// From a slide of ours back to the line where its author wrote it: decks carry the name of their briefing, slides their id.
import type { Place } from '../diagnostics/diagnostics.ts';
import type { Files } from '../files.ts';
import type { Deck } from './deck/deck.ts';

/** The lines of the slides of a deck; gives nothing for decks of others, or when the article is not among the files. */
export function sourcePlaces(
  { origin }: Deck,
  files: Files | undefined,
): (slideName: string | undefined) => Place | undefined {
  const file = origin && `data/${origin.briefing}/article.${origin.language}.md`;
  const bytes = file === undefined ? undefined : files?.get(file);
  if (file === undefined || !bytes) return () => undefined;
  const lines = new TextDecoder().decode(bytes).split(/\r?\n/);
  const places = new Map<string, Place>();
  for (const [index, line] of lines.entries()) {
    const id = /^\s*:{3,}slide\{[^}]*#([\w.-]+)/.exec(line)?.[1];
    if (id !== undefined && !places.has(id)) places.set(id, { file, line: index + 1, column: 1 });
  }
  // `sectors/2` continues the slide `sectors`.
  return name => places.get(name ?? '') ?? places.get(name?.split('/')[0] ?? '');
}
