// The change report as JSON.
import type { CombinedChanges } from '../compare/combine.ts';

/** Incremented when the structure of the report changes. */
export const JSON_VERSION = 1;

/** All changes by deck, as one JSON object that does not depend on the language. */
export function changesJson({ decks }: CombinedChanges): string {
  return `${JSON.stringify({ version: JSON_VERSION, decks }, null, 2)}\n`;
}
