// What changed, for programs.
import type { CombinedChanges } from '../compare/combine.ts';

/** Counts up when the form of the report changes. */
export const JSON_VERSION = 1;

/** All changes deck by deck as one JSON object, the same in every language. */
export function changesJson({ decks }: CombinedChanges): string {
  return `${JSON.stringify({ version: JSON_VERSION, decks }, null, 2)}\n`;
}
