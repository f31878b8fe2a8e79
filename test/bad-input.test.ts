// The catalogue of bad input, end to end: what an author is told, word for word in both languages, and that no deck comes of it.

import { describe, expect, test } from 'vitest';
import { type BuildRequest, type BuildResult, buildDecks } from '../src/build/build.ts';
import { openRows } from '../src/build/build-rows.ts';
import { planRows } from '../src/build/plan-rows.ts';
import { memoryCache } from '../src/cache.ts';
import { diagnosticsText } from '../src/diagnostics/diagnostics-text.ts';
import type { MessageLanguage } from '../src/messages/languages.ts';
import { articles } from './bad-input/article.ts';
import { encodings } from './bad-input/encodings.ts';
import { libraryFiles } from './bad-input/files.ts';
import { fits } from './bad-input/fit.ts';
import { names } from './bad-input/names.ts';
import { numbers } from './bad-input/numbers.ts';
import { plans } from './bad-input/plan.ts';
import type { Row } from './bad-input/row.ts';
import { rows } from './bad-input/rows.ts';
import { tables } from './bad-input/tables.ts';
import { templates } from './bad-input/templates.ts';
import { bytesOf } from './project-files.ts';

const cache = memoryCache();

async function build({ edits, audiences = ['library-board'], language, each }: Partial<Row>): Promise<BuildResult> {
  const edited = new Map(libraryFiles);
  for (const edit of edits ?? []) edit(edited);
  const asked = { files: edited, briefing: 'library-survey', audiences, language, draft: false, cache };
  return each === undefined ? buildDecks(asked) : buildRows(each, asked);
}

async function buildRows(text: string, asked: BuildRequest): Promise<BuildResult> {
  const table = { path: 'branches.csv', bytes: new TextEncoder().encode(text) };
  const { rows = [], diagnostics } = await planRows({ ...asked, table });
  const builder = await openRows(asked);
  const built: BuildResult[] = [];
  for (const row of rows) built.push(await builder.build(row));
  return {
    decks: built.flatMap(({ decks }) => decks),
    diagnostics: [...diagnostics, ...built.flatMap(each => each.diagnostics)],
  };
}

/** The decks of the briefing as it is, by their audience. */
const sound = new Map<string, Promise<readonly Uint8Array[]>>();

function soundDecks(audience: string): Promise<readonly Uint8Array[]> {
  const decks = sound.get(audience) ?? build({ audiences: [audience] }).then(deckBytes);
  sound.set(audience, decks);
  return decks;
}

const deckBytes = ({ decks }: BuildResult): readonly Uint8Array[] => decks.map(bytesOf);

/** As the command line prints them, without the lines of the files. */
function printed({ diagnostics }: BuildResult, language: MessageLanguage): readonly string[] {
  const text = diagnosticsText(diagnostics, { language, lineAt: () => undefined, paint: (_, part) => part });
  return text.split('\n').slice(0, -1);
}

const catalogue = [
  { about: 'names', rows: names },
  { about: 'numbers', rows: numbers },
  { about: 'tables', rows: tables },
  { about: 'files', rows: encodings },
  { about: 'articles', rows: articles },
  { about: 'plans', rows: plans },
  { about: 'templates', rows: templates },
  { about: 'what does not fit', rows: fits },
  { about: 'tables of rows', rows },
];

test('one fault gives one message, and a row with more says why', () => {
  const told = catalogue.flatMap(({ rows }) => rows).map(({ name, several, en, ko }) => ({ name, several, en, ko }));
  const unlike = told.filter(
    ({ several, en, ko }) => en.length > 1 !== (several !== undefined) || ko.length !== en.length,
  );
  expect(unlike).toEqual([]);
});

describe.each(catalogue)('$about', ({ rows }) => {
  test.each(rows)('$name', { timeout: 30_000 }, async row => {
    const result = await build(row);
    expect(printed(result, 'en')).toEqual(row.en);
    expect(printed(result, 'ko')).toEqual(row.ko);
    const hasErrors = result.diagnostics.some(({ severity }) => severity === 'error');
    expect(result.decks.length > 0).toBe(!hasErrors);
    if (row.deck === undefined) expect(result.decks).toEqual([]);
    if (row.deck === 'same') expect(deckBytes(result)).toEqual(await soundDecks(row.audiences?.[0] ?? 'library-board'));
    if (row.deck === 'another') expect(deckBytes(result)).not.toEqual(await soundDecks('library-board'));
  });
});
