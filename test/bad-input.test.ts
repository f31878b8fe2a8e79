// The catalogue of bad input, end to end: what an author is told, word for word in both languages, and that no deck comes of it.
import { describe, expect, test } from 'vitest';
import { type BuildResult, buildDecks } from '../src/build.ts';
import { diagnosticsText } from '../src/diagnostics-text.ts';
import type { Files } from '../src/files.ts';
import { names } from './bad-input/names.ts';
import { numbers } from './bad-input/numbers.ts';
import type { Row } from './bad-input/row.ts';
import { projectFiles } from './project-files.ts';

const files: Files = projectFiles('test/cases/second/input');

async function build({ edits, audiences = ['library-board'], language }: Omit<Row, 'name' | 'en' | 'ko'>) {
  const edited = new Map(files);
  for (const edit of edits) edit(edited);
  return buildDecks({ files: edited, briefing: 'library-survey', audiences, language, draft: false });
}

const sound = build({ edits: [] });

function lines({ diagnostics }: BuildResult, language: 'en' | 'ko'): readonly string[] {
  const text = diagnosticsText(diagnostics, { language, lineAt: () => undefined, paint: (_, part) => part });
  return text.split('\n').slice(0, -1);
}

describe.each([
  ['names', names],
  ['numbers', numbers],
])('%s', (_, rows) => {
  test.each(rows)('$name', async row => {
    const result = await build(row);
    expect(lines(result, 'en')).toEqual(row.en);
    expect(lines(result, 'ko')).toEqual(row.ko);
    const bytes = result.decks.map(deck => deck.bytes);
    if (row.deck === undefined) expect(bytes).toEqual([]);
    if (row.deck === 'same') expect(bytes).toEqual((await sound).decks.map(deck => deck.bytes));
    if (row.deck === 'another') expect(bytes).not.toEqual((await sound).decks.map(deck => deck.bytes));
  });
});
