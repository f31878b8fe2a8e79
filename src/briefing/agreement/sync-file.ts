// Writes an updated article back: in its own encoding, with every byte outside the edits unchanged.
import { decodeExactly, encodeText, encodingOf } from '../../text/encoding.ts';
import { lineStarts } from '../figures/figure-links.ts';
import type { PlannedWords } from '../model/annotation.ts';
import type { Figures } from '../model/figure.ts';
import type { Locale } from '../model/locale.ts';
import { type ArticleEdit, type LeftForm, syncArticle, type TextReplacement } from './sync.ts';

export interface SyncedFile {
  readonly edits: readonly ArticleEdit[];
  readonly left: readonly LeftForm[];
  /** One for each edit. */
  readonly replacements: readonly TextReplacement[];
  /** The new content; the very same bytes when there are no edits. */
  readonly bytes: Uint8Array;
}

/**
 * As `syncArticle`, from bytes to bytes; for files that `decodeText` can read:
 * `syncFile(article.file, bytes, briefing.figures, locale)`.
 */
export function syncFile(file: string, bytes: Uint8Array, figures: Figures, locale: Locale): SyncedFile {
  const encoding = encodingOf(bytes);
  const { edits, left, text, replacements } = syncArticle(file, decodeExactly(bytes, encoding), figures, locale);
  return { edits, left, replacements, bytes: edits.length === 0 ? bytes : encodeText(text, encoding) };
}

/** As `syncFile`, of the words of a plan, each in its own language. Words that the file writes in another way than they read, such as with doubled quotes, are left. */
export function syncPlan(
  bytes: Uint8Array,
  words: readonly PlannedWords[],
  figures: Figures,
  locales: ReadonlyMap<string, Locale>,
): SyncedFile {
  const encoding = encodingOf(bytes);
  const text = decodeExactly(bytes, encoding);
  const starts = lineStarts(text);
  const synced = words
    .flatMap(({ file, source, place, language }) => {
      const locale = locales.get(language);
      const from = (starts[place.line - 1] ?? text.length) + place.column - 1;
      const written = source.trimStart();
      if (!locale || !text.startsWith(written, from)) return [];
      return [{ from, written, made: syncArticle(file, source, figures, locale) }];
    })
    .toSorted((one, other) => one.from - other.from);
  let [after, done] = ['', 0];
  for (const { from, written, made } of synced) {
    after += text.slice(done, from) + made.text.trimStart();
    done = from + written.length;
  }
  const edits = synced.flatMap(({ made }) => made.edits);
  return {
    edits,
    left: synced.flatMap(({ made }) => made.left),
    replacements: synced.flatMap(({ made }) => made.replacements),
    bytes: edits.length === 0 ? bytes : encodeText(after + text.slice(done), encoding),
  };
}
