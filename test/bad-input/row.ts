// A row of the catalogue of bad input: a small edit of the second briefing, and what its author is told, word for word.
import iconv from 'iconv-lite';
import { type TestCell, type TestWorkbook, workbookBytes } from '../briefing/workbook-bytes.ts';

/** The files of a build, to be edited in place. */
export type Edit = (files: Map<string, Uint8Array>) => void;

export interface Row {
  readonly name: string;
  readonly edits: readonly Edit[];
  /** In place of the audience `library-board` in its own language, English. */
  readonly audiences?: readonly string[];
  readonly language?: string;
  /** A table `branches.csv` of which each row makes a deck. */
  readonly each?: string;
  /** Whether the deck is that of the briefing as it was, byte for byte; else there is none. */
  readonly deck?: 'same' | 'another';
  /** Why it has more than one message, or tells more than one thing: a row with one fault has one. */
  readonly several?: string;
  readonly en: readonly string[];
  readonly ko: readonly string[];
}

/** The folder of the second briefing, before which a path of another folder is written whole: `templates/...`. */
const FOLDER = 'data/library-survey/';
const pathOf = (file: string): string => (/^(?:data|templates)\//.test(file) ? file : FOLDER + file);

const textOf = (files: Map<string, Uint8Array>, file: string): string =>
  new TextDecoder('utf-8', { ignoreBOM: true }).decode(files.get(pathOf(file)));

/** Puts `to` in the place of `from`, which must stand there once. */
export function edit(file: string, from: string, to: string): Edit {
  return files => {
    const parts = textOf(files, file).split(from);
    if (parts.length !== 2) throw new Error(`“${from}” stands ${parts.length - 1} times in ${file}.`);
    files.set(pathOf(file), new TextEncoder().encode(parts.join(to)));
  };
}

/** Puts other text, or other bytes, in the place of a whole file. */
export function write(file: string, content: string | Uint8Array): Edit {
  return files => {
    files.set(pathOf(file), typeof content === 'string' ? new TextEncoder().encode(content) : content);
  };
}

export function append(file: string, text: string): Edit {
  return files => {
    files.set(pathOf(file), new TextEncoder().encode(textOf(files, file) + text));
  };
}

export function remove(file: string): Edit {
  return files => {
    if (!files.delete(pathOf(file))) throw new Error(`There is no ${file}.`);
  };
}

export function rename(file: string, name: string): Edit {
  return files => {
    files.set(pathOf(name), files.get(pathOf(file)) ?? new Uint8Array());
    remove(file)(files);
  };
}

/** Changes a file's text as a whole: its Unicode form, its separators. */
export function rewrite(file: string, change: (text: string) => string): Edit {
  return files => {
    files.set(pathOf(file), new TextEncoder().encode(change(textOf(files, file))));
  };
}

/** Saves a file in another encoding, without a byte order mark, or with that of the encoding. */
export function encode(file: string, encoding: string, addBOM = false): Edit {
  return files => {
    const text = textOf(files, file).replace(/^\uFEFF/, '');
    files.set(pathOf(file), iconv.encode(text, encoding, { addBOM }));
  };
}

/** One cell of the table of figures, put in quotes where it needs them: `cell('budget', 'value', '1,200')`. */
export function cell(id: string, column: string, content: string): Edit {
  return files => {
    const rows = textOf(files, 'figures.csv').split('\r\n');
    const index = (rows[0] ?? '')
      .replace(/^\uFEFF/, '')
      .split(',')
      .indexOf(column);
    const at = rows.findIndex(row => row.startsWith(`${id},`));
    const cells = (rows[at] ?? '').split(',');
    if (at < 0 || index < 0) throw new Error(`There is no cell “${column}” of “${id}”.`);
    cells[index] = /[",;]/.test(content) ? `"${content.replaceAll('"', '""')}"` : content;
    rows[at] = cells.join(',');
    files.set(pathOf('figures.csv'), new TextEncoder().encode(rows.join('\r\n')));
  };
}

/**
 * Saves the table of figures as a workbook, as a program does that writes numbers as numbers; `cells` stand in place of those of the
 * table, by the id and column of their figure (`'seats value'`), and `above` in rows above it.
 */
export function asWorkbook(
  cells: Readonly<Record<string, TestCell>> = {},
  { above = [], ...saved }: Partial<TestWorkbook> & { readonly above?: readonly (readonly TestCell[])[] } = {},
): Edit {
  return files => {
    const lines = textOf(files, 'figures.csv')
      .replace(/^\uFEFF/, '')
      .trimEnd()
      .split('\r\n');
    const [names = [], ...rows] = lines.map(line => line.split(','));
    const content = (id: string, column: string, text: string): TestCell =>
      cells[`${id} ${column}`] ?? (text === '' ? undefined : /^-?[0-9.]+$/.test(text) ? Number(text) : text);
    const table = rows.map(row => row.map((text, index) => content(row[0] ?? '', names[index] ?? '', text)));
    const sheets = [{ name: 'figures', rows: [...above, names, ...table] }];
    files.set(pathOf('figures.xlsx'), workbookBytes({ ...saved, sheets }));
    remove('figures.csv')(files);
  };
}
