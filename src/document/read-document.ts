// Reads a document that stands in place of an article, once for the same bytes.
import { type Cache, remembered } from '../cache.ts';
import type { Diagnostic, Report } from '../diagnostics/diagnostics.ts';
import { fault } from '../diagnostics/fault.ts';
import { textOfSpans } from '../manuscript/manuscript.ts';
import { type ManuscriptFile, readManuscript } from '../manuscript/read-manuscript.ts';
import { slideOpening } from '../manuscript/slide-box.ts';
import { type DocumentText, documentText } from './document-text.ts';

/** Losses of which a document that stays as it is needs no word: its page headers and its table of contents are still there. */
const UNSAID: ReadonlySet<string> = new Set(['BD714', 'BD717', 'BD719']);

interface Read {
  readonly text:
    | (Omit<DocumentText, 'pictures'> & { readonly pictures: readonly (readonly [string, string])[] })
    | null;
  readonly diagnostics: readonly Diagnostic[];
}

/** `key` stands for the bytes; what cannot be read is reported and undefined. */
export async function readDocument(
  file: ManuscriptFile,
  key: string,
  cache: Cache,
  report: Report,
): Promise<DocumentText | undefined> {
  const known = cache.get(key);
  const read = known ? remembered<Read>(cache, key, () => ({ text: null, diagnostics: [] })) : await readNow(file);
  // What a limit refuses, it may let through the next time.
  if (!known && read.text) remembered(cache, key, () => read);
  for (const diagnostic of read.diagnostics) report(diagnostic);
  if (!read.text) return undefined;
  const pictures = read.text.pictures.map(([path, bytes]): readonly [string, Uint8Array] => [
    path,
    new Uint8Array(Buffer.from(bytes, 'base64')),
  ]);
  return { ...read.text, pictures: new Map(pictures) };
}

async function readNow(file: ManuscriptFile): Promise<Read> {
  const diagnostics: Diagnostic[] = [];
  const report: Report = diagnostic => {
    if (!UNSAID.has(diagnostic.code)) diagnostics.push(diagnostic);
  };
  const manuscript = await readManuscript(file, report, true);
  if (!manuscript) return { text: null, diagnostics };
  for (const block of manuscript.blocks) {
    if (!('spans' in block)) continue;
    const opening = slideOpening(textOfSpans(block.spans));
    if (opening && !block.slide) report(fault('BD763', block.place, { id: opening.id }));
    if (opening && block.slide && opening.id === '') report(fault('BD764', block.place, {}));
  }
  const [first] = manuscript.blocks.filter(
    (block, index, all) =>
      block.slide &&
      block.slide !== all[index - 1]?.slide &&
      !('spans' in block && slideOpening(textOfSpans(block.spans))),
  );
  if (first) report(fault('BD762', first.place, {}));
  const { markdown, stretches, pictures } = documentText(manuscript);
  const text = {
    markdown,
    stretches,
    pictures: [...pictures].map(([path, bytes]) => [path, Buffer.from(bytes).toString('base64')] as const),
  };
  return { text, diagnostics };
}
