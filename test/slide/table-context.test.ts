import { describe, expect, it } from 'vitest';
import type { Inline } from '../../src/briefing/model/article.ts';
import { listEntries, tableContext } from '../../src/slide/table-context.ts';

const place = { file: 'data/a/article.en.md', line: 5, column: 1 };
const text = (words: string): Inline => ({ kind: 'text', text: words, place });
const cell = (words: string) => ({ children: [text(words)], place });
const words = (inlines: readonly Inline[]) =>
  inlines.map(inline => (inline.kind === 'text' ? inline.text : '')).join('');

describe('listEntries', () => {
  it('parts a list at its commas, but not within brackets', () => {
    const entries = listEntries([text('lending (by card, by app), reading (aloud), storage')]);
    expect(entries.map(entry => [words(entry.name), words(entry.explanation)])).toEqual([
      ['lending', 'by card, by app'],
      ['reading', 'aloud'],
      ['storage', ''],
    ]);
  });

  it('keeps the column of each piece', () => {
    const [, second] = listEntries([text('a (b), c (d)')]);
    expect(second?.name[0]?.place).toEqual({ ...place, column: 7 });
  });
});

describe('tableContext', () => {
  const table = {
    header: [cell('Sector'), cell('Examples')],
    rows: [
      [cell('Town'), cell('lending (by card), reading (aloud)')],
      [cell('School'), cell('storage (of books)')],
    ],
    place,
  };
  const shown = (context: ReturnType<typeof tableContext>) =>
    context.rows.map(row => row.cells.map(one => one.text.toHTML().replace(/<[^>]*>/g, '')));

  it('lays the entries of a list out as columns, capital letter first, and fills short rows', () => {
    const context = tableContext(table, { split: 2, heads: [[text('Sector')], [text('Use 1')], [text('Use 2')]] });
    expect(shown(context)).toEqual([
      ['Town', 'Lending', 'Reading'],
      ['School', 'Storage', ''],
    ]);
    expect(context.header).toHaveLength(3);
  });

  it('takes the rows that the plan names, counted from one', () => {
    expect(shown(tableContext(table, { rows: { from: 2, to: 2 }, heads: [] }))).toEqual([
      ['School', 'storage (of books)'],
    ]);
  });
});
