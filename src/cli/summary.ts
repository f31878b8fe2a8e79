// What was written, as a table for a person or as one JSON object for a program.
import type { BuiltDeck } from '../build.ts';
import type { Diagnostic, MessageLanguage } from '../diagnostics.ts';
import { inOrder } from '../diagnostics-text.ts';
import { displayWidth, padded, paddedLeft } from '../display-width.ts';

/** A deck with the path of its file, as shown: `output/industry-5.0.kiet-seminar.ko.pptx`. */
export interface WrittenDeck {
  readonly deck: BuiltDeck;
  readonly path: string;
}

const HEADS: Readonly<Record<MessageLanguage, readonly string[]>> = {
  en: ['Deck', 'Language', 'Slides', 'Figures', 'Size', 'File'],
  ko: ['자료', '언어', '슬라이드', '수치', '크기', '파일'],
};
/** Numbers stand to the right. */
const NUMBERS: ReadonlySet<number> = new Set([2, 3, 4]);

/** One line a deck, under a head, with a line feed at the end. */
export function summaryText(written: readonly WrittenDeck[], language: MessageLanguage): string {
  const rows = [HEADS[language], ...written.map(row)];
  const widths = HEADS.en.map((_, column) => Math.max(...rows.map(cells => displayWidth(cells[column] ?? ''))));
  return rows.map(cells => `${line(cells, widths)}\n`).join('');
}

function row({ deck, path }: WrittenDeck): readonly string[] {
  return [deck.audience, deck.language, String(deck.slides), String(deck.figures), sizeText(deck.bytes.length), path];
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

/** The same for a program, with everything that was found: file, line and column only where there is a place. */
export function summaryJson(
  exitCode: number,
  written: readonly WrittenDeck[],
  diagnostics: readonly Diagnostic[],
  language: MessageLanguage,
): string {
  const decks = written.map(({ deck, path }) => {
    const { bytes, file: _, ...facts } = deck;
    return { ...facts, bytes: bytes.length, path };
  });
  const found = inOrder(diagnostics).map(({ code, severity, place, slide, what, next }) => ({
    code,
    severity,
    ...place,
    slide,
    what: what[language],
    next: next?.[language],
  }));
  return `${JSON.stringify({ exitCode, decks, diagnostics: found }, null, 2)}\n`;
}
