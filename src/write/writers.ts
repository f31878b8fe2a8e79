// The formats in which decks are written. A new one is a writer in a file of its own, and a line here; whatever is heavy in it is
// imported when it is asked for.
import type { Message } from '../diagnostics/diagnostics.ts';
import { pptx } from './pptx/pptx-writer.ts';
import { html } from './preview/html-writer.ts';
import { png, svg } from './slide-pictures.ts';
import { titles } from './titles.ts';
import type { Writer } from './writer.ts';

export const WRITERS = { pptx, svg, png, html, titles } satisfies Record<string, Writer>;

export type Format = keyof typeof WRITERS;

/** In the order of the table. */
export const FORMATS: readonly Format[] = Object.keys(WRITERS).filter(isFormat);

export function isFormat(name: string): name is Format {
  return Object.hasOwn(WRITERS, name);
}

export function writerOf(format: Format): Writer {
  return WRITERS[format];
}

/** Made when nothing else is asked for. */
export const DECK_FORMAT = theOnly('deck');

export const DECK_ENDING = `.${writerOf(DECK_FORMAT).extension}`;

/** What a watch shows. */
export const PAGE_FORMAT = theOnly('page');

function theOnly(makes: Writer['makes']): Format {
  const [format, ...others] = FORMATS.filter(name => writerOf(name).makes === makes);
  if (format === undefined || others.length > 0) throw new Error(`not one format makes a ${makes}`);
  return format;
}

/** `pptx (PowerPoint), svg (...)` */
export function formatList(language: keyof Message): string {
  return FORMATS.map(format => `${format} (${writerOf(format).what[language]})`).join(', ');
}

/** The endings of formats that make one file of a deck: `['.pptx', '.md']`. */
export function fileEndings(formats: readonly Format[]): readonly string[] {
  const ofFiles = formats.map(writerOf).filter(({ makes }) => makes === 'deck' || makes === 'file');
  return ofFiles.map(({ extension }) => `.${extension}`);
}
