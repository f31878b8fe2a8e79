// Summarizes the decks of a run, as a table or as JSON.

import { displayWidth, padded, paddedLeft } from '../diagnostics/display-width.ts';
import type { Placement } from '../disk/placement.ts';
import { languages, type MessageLanguage } from '../messages/languages.ts';
import { type Format, writerOf } from '../write/writers.ts';
import type { DeckToPlace, MadeDeck } from './commands/make-decks.ts';

/** A deck in a format, with the path of the file or folder as shown to the user: `output/industry-5.0.kiet-seminar.ko.pptx`. */
export interface WrittenFormat {
  readonly deck: MadeDeck;
  readonly format: Format;
  readonly path: string;
  /** `preview`: only the page of all decks was requested; `path` is that page. */
  readonly state: Placement<DeckToPlace>['state'] | 'preview';
}

/** Numbers are right-aligned. */
const NUMBERS: ReadonlySet<number> = new Set([2, 3, 4]);

/** A header, and a line per deck and format, ending with a line feed. */
export function summaryText(written: readonly WrittenFormat[], language: MessageLanguage): string {
  const { columns } = languages[language].terminal;
  const rows = [columns, ...written.map(each => row(each, language))];
  const widths = columns.map((_, column) => Math.max(...rows.map(cells => displayWidth(cells[column] ?? ''))));
  return rows.map(cells => `${line(cells, widths)}\n`).join('');
}

function row(written: WrittenFormat, language: MessageLanguage): readonly string[] {
  const { deck, format, path, state } = written;
  const { audience, language: own, slides, figures } = deck;
  const { makes, extension } = writerOf(format);
  const place = makes === 'folder' ? `${path}/*.${extension}` : path;
  const size = sizeText(sizeOf(written));
  return [audience, own, String(slides), String(figures), size, languages[language].terminal.states[state], place];
}

/** In bytes: the deck’s files in this format, or its pictures on the page. */
function sizeOf({ deck: { files, view }, format }: WrittenFormat): number {
  const made = [...(files.get(format)?.values() ?? [])].map(bytes => bytes.length);
  const shown = view?.slides.map(({ svg }) => svg.length) ?? [];
  return (made.length > 0 ? made : shown).reduce((sum, size) => sum + size, 0);
}

function line(cells: readonly string[], widths: readonly number[]): string {
  return cells
    .map((cell, column) => (NUMBERS.has(column) ? paddedLeft : padded)(cell, widths[column] ?? 0))
    .join('  ')
    .trimEnd();
}

/** `182 KB`, `1.4 MB`, in steps of 1024 as file managers show them. */
export function sizeText(bytes: number): string {
  const kilobytes = Math.ceil(bytes / 1024);
  return kilobytes < 1000 ? `${kilobytes} KB` : `${(kilobytes / 1024).toFixed(1)} MB`;
}

/** The same for JSON output; `bytes` is the size of all files, `files` their number where they stand in a folder. */
export function summaryJson(written: readonly WrittenFormat[]): readonly object[] {
  return written.map(each => {
    const { deck, format, path, state } = each;
    const { briefing, audience, language, slides, figures } = deck;
    const count = writerOf(format).makes === 'folder' ? { files: deck.files.get(format)?.size } : {};
    return { briefing, audience, language, slides, figures, format, bytes: sizeOf(each), path, state, ...count };
  });
}
