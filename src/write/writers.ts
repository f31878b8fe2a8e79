// The table of output formats. To add one: a writer in its own file and an entry here. Writers import large dependencies on first use.
import type { Message } from '../diagnostics/diagnostics.ts';
import { pptx } from './pptx/pptx-writer.ts';
import { html } from './preview/html-writer.ts';
import { png, svg } from './slide-pictures.ts';
import { titles } from './titles.ts';
import type { Writer } from './writer.ts';

export const WRITERS = { pptx, svg, png, html, titles } satisfies Record<string, Writer>;

export type Format = keyof typeof WRITERS;

/** All formats, in the order of the table. */
export const FORMATS: readonly Format[] = Object.keys(WRITERS).filter(isFormat);

export function isFormat(name: string): name is Format {
  return Object.hasOwn(WRITERS, name);
}

export function writerOf(format: Format): Writer {
  return WRITERS[format];
}

/** The default format. */
export const DECK_FORMAT = onlyFormatThatMakes('deck');

export const DECK_ENDING = `.${writerOf(DECK_FORMAT).extension}`;

/** The format that `watch` shows. */
export const PAGE_FORMAT = onlyFormatThatMakes('page');

function onlyFormatThatMakes(makes: Writer['makes']): Format {
  const [format, ...others] = FORMATS.filter(name => writerOf(name).makes === makes);
  if (format === undefined || others.length > 0) throw new Error(`not one format makes a ${makes}`);
  return format;
}

/** `pptx (PowerPoint), svg (...)` */
export function formatList(language: keyof Message): string {
  return FORMATS.map(format => `${format} (${writerOf(format).what[language]})`).join(', ');
}

/** The extensions of formats that write one file per deck: `['.pptx', '.md']`. */
export function fileEndings(formats: readonly Format[]): readonly string[] {
  const ofFiles = formats.map(writerOf).filter(({ makes }) => makes === 'deck' || makes === 'file');
  return ofFiles.map(({ extension }) => `.${extension}`);
}
