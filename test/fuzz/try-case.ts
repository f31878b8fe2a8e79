// Tries a case of fuzzing: what comes of it is a sound deck or a message, and nothing else.
import { createHash } from 'node:crypto';
import { Socket } from 'node:net';
import { type BuildResult, buildDecks } from '../../src/build/build.ts';
import { memoryCache } from '../../src/cache.ts';
import { checkDeck } from '../../src/check/check.ts';
import { type Fonts, loadFonts } from '../../src/fonts/fonts.ts';
import { readRecord } from '../../src/write/pptx/parts/manifest-part.ts';
import { bytesOf, program } from '../project-files.ts';
import { type FuzzCase, PROJECT, RETURNED } from './cases.ts';

const cache = memoryCache();
let fonts: Fonts | undefined;
/** Decks that were looked at, by their hashes. */
const known = new Set<string>();

/** Nothing of a build asks anybody for anything. */
Socket.prototype.connect = () => {
  throw new Error('a connection was opened');
};

function files(changed?: FuzzCase): Map<string, Uint8Array> {
  const all = new Map(program);
  for (const [path, text] of Object.entries(PROJECT)) all.set(path, new TextEncoder().encode(text));
  if (changed) all.set(changed.file, changed.bytes);
  if (changed?.file.endsWith('.xlsx')) all.delete('data/bakery/figures.csv');
  return all;
}

const build = (changed?: FuzzCase): Promise<BuildResult> =>
  buildDecks({ files: files(changed), briefing: 'bakery', audiences: ['neighbours'], draft: false, cache });

/** The deck of the project as it is. */
export async function soundDeck(): Promise<Uint8Array> {
  const { decks, diagnostics } = await build();
  if (diagnostics.length > 0) throw new Error(diagnostics.map(({ what }) => what.en).join('\n'));
  return bytesOf(decks[0]);
}

/** Throws what is wrong: an exception of the program, a deck that is unsound, neither deck nor error, a message that shows the program’s inside. */
export async function tryCase(fuzzCase: FuzzCase): Promise<void> {
  fonts ??= await loadFonts(program, 'measure');
  if (fuzzCase.file === RETURNED) {
    checkDeck(fuzzCase.bytes, { fonts });
    readRecord(fuzzCase.bytes, 'manifest');
    readRecord(fuzzCase.bytes, 'marks');
    return;
  }
  const { decks, diagnostics } = await build(fuzzCase);
  const hasErrors = diagnostics.some(({ severity }) => severity === 'error');
  if (decks.length > 0 === hasErrors) throw new Error(`${decks.length} decks, ${diagnostics.length} messages`);
  for (const { code, what, next } of diagnostics) {
    const said = [what.en, what.ko, next?.en, next?.ko].join(' ');
    if (code === 'BD799' || /\[object |Cannot read prop|is not a function|is not iterable|call stack/.test(said))
      throw new Error(`${code}: ${said}`);
  }
  for (const deck of decks) {
    const hash = createHash('sha256').update(bytesOf(deck)).digest('hex');
    if (known.has(hash)) continue;
    known.add(hash);
    const found = checkDeck(bytesOf(deck), { fonts }).findings.filter(({ code }) => code.startsWith('BC7'));
    if (found.length > 0)
      throw new Error(`a deck that is unsound: ${found.map(({ code, what }) => `${code} ${what.en}`).join(' ')}`);
  }
}
