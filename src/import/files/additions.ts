// What an import adds to files that are there already: rows of figures and entries of sources and tables that they lack, at their end.
import type { Files } from '../../files.ts';

export interface Additions {
  /** The files that grow, whole. */
  readonly files: Files;
  readonly added: readonly Addition[];
}

export interface Addition {
  readonly path: string;
  readonly what: 'rows' | 'entries';
  /** Of the figures, sources or tables. */
  readonly ids: readonly string[];
}

/** What `proposed` has and the files in `existing` lack; each byte that is there stays. */
export function additionsTo(existing: Files, proposed: Files): Additions {
  const files = new Map<string, Uint8Array>();
  const added: Addition[] = [];
  for (const [path, bytes] of proposed) {
    const old = existing.get(path);
    const what = path.endsWith('/figures.csv')
      ? 'rows'
      : /\/(?:sources|tables)\.yaml$/.test(path)
        ? 'entries'
        : undefined;
    if (!old || !what) continue;
    const before = textOf(old);
    const parts = what === 'rows' ? newRows(before, textOf(bytes)) : newEntries(before, textOf(bytes));
    if (parts.length === 0) continue;
    const end = before === '' || before.endsWith('\n') ? '' : '\n';
    files.set(path, new TextEncoder().encode(`${before}${end}${parts.map(({ text }) => text).join('')}`));
    added.push({ path, what, ids: parts.map(({ id }) => id) });
  }
  return { files, added };
}

interface Part {
  readonly id: string;
  readonly text: string;
}

/** Rows can be added only to a table with the same columns. */
function newRows(before: string, proposed: string): readonly Part[] {
  const [head = '', ...rows] = proposed.split('\n').filter(row => row !== '');
  const [oldHead = '', ...oldRows] = before.split(/\r?\n/);
  if (bare(head) !== bare(oldHead)) return [];
  const known = new Set(oldRows.map(idOfRow));
  return rows.filter(row => !known.has(idOfRow(row))).map(row => ({ id: idOfRow(row), text: `${row}\n` }));
}

function idOfRow(row: string): string {
  return /^"?([^",]*)/.exec(row)?.[1] ?? '';
}

function newEntries(before: string, proposed: string): readonly Part[] {
  const known = new Set(Array.from(before.matchAll(/^([^\s#:][^:]*):/gm), ([, id = '']) => id));
  return proposed
    .split(/^(?=\S)/m)
    .map(text => ({ id: text.slice(0, text.indexOf(':')), text }))
    .filter(({ id }) => id !== '' && !known.has(id));
}

function bare(head: string): string {
  return head.replace(/^\uFEFF/, '').trim();
}

function textOf(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
}
