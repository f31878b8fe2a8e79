// Traces a slide of a built deck back to the author's line, by the briefing name in the deck and the slide ids.

import { ARTICLE_ENDINGS } from '../briefing/find-file.ts';
import type { DeckOrigin } from '../check/deck/deck.ts';
import type { Place } from '../diagnostics/diagnostics.ts';
import type { Files } from '../files.ts';

/** The lines of the slides of a deck; gives nothing when its article is not among the files. */
export function sourcePlaces(
  { briefing, language }: DeckOrigin,
  files: Files,
): (slideName: string | undefined) => Place | undefined {
  const file = ARTICLE_ENDINGS.map(ending => `data/${briefing}/article.${language}.${ending}`).find(path =>
    files.has(path),
  );
  const bytes = file === undefined ? undefined : files.get(file);
  if (file === undefined || !bytes) return () => undefined;
  const lines = new TextDecoder().decode(bytes).split(/\r?\n/);
  const places = new Map<string, Place>();
  for (const [index, line] of lines.entries()) {
    const id = /^\s*:{3,}slide\{[^}]*#([\w.-]+)/.exec(line)?.[1];
    if (id === undefined || places.has(id)) continue;
    const passage = file.endsWith('.md') ? undefined : { heading: undefined, slide: id };
    places.set(id, { file, line: index + 1, column: 1, passage });
  }
  // `sectors/2` continues the slide `sectors`.
  return name => places.get(name ?? '') ?? places.get(name?.split('/')[0] ?? '');
}
