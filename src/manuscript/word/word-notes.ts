// Footnotes and endnotes of Word, numbered in the order in which the text refers to them.
import { childrenOf, type XmlElement } from '../../container/tree.ts';
import type { ManuscriptSpan } from '../manuscript.ts';
import { romanNumber } from '../note-number.ts';
import { linkedPart, type WordPackage } from './word-package.ts';

export type NoteKind = 'footnotes' | 'endnotes';

export interface WordNotes {
  /** The number by which the text refers to a note: `1` for the first footnote, `i` for the first endnote. */
  readonly refer: (kind: NoteKind, id: string) => string | undefined;
  /** All that have been referred to. */
  readonly all: () => ReadonlyMap<string, readonly ManuscriptSpan[]>;
}

export function wordNotes(word: WordPackage, textOf: (note: XmlElement) => readonly ManuscriptSpan[]): WordNotes {
  const found = new Map<string, readonly ManuscriptSpan[]>();
  const counts = { footnotes: 0, endnotes: 0 };
  const parts = new Map<NoteKind, ReadonlyMap<string, XmlElement>>();
  const notesOf = (kind: NoteKind): ReadonlyMap<string, XmlElement> => {
    const known = parts.get(kind);
    if (known) return known;
    const notes = childrenOf(linkedPart(word, kind), kind === 'footnotes' ? 'w:footnote' : 'w:endnote');
    const byId = new Map(notes.map(note => [note.attributes.get('w:id') ?? '', note]));
    parts.set(kind, byId);
    return byId;
  };
  return {
    refer: (kind, id) => {
      const note = notesOf(kind).get(id);
      if (!note) return undefined;
      counts[kind]++;
      const number = kind === 'footnotes' ? String(counts.footnotes) : romanNumber(counts.endnotes);
      found.set(number, []);
      found.set(number, textOf(note));
      return number;
    },
    all: () => found,
  };
}
