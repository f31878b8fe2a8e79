// Writes the preview page beside the decks; during a watch it shows the last good slides while there are errors.
import { existsSync } from 'node:fs';
import { join, parse } from 'node:path';
import type { Diagnostic } from '../../diagnostics/diagnostics.ts';
import { ownFilesIn, replaceOwn } from '../../disk/own-files.ts';
import type { Refusal } from '../../disk/write-refusal.ts';
import type { MessageLanguage } from '../../messages/languages.ts';
import { PREVIEW_PAGE } from '../../write/preview/html-writer.ts';
import type { PreviewDeck } from '../../write/preview/preview.ts';
import { shownPath } from '../shown-path.ts';
import type { MadeDeck } from './make-decks.ts';

/** The result of a build. */
export interface PreviewedBuild {
  /** Undefined if it has failed. */
  readonly decks: readonly MadeDeck[] | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/** Writes the page; returns failures as warnings, since decks do not depend on it. */
export type Preview = (folder: string, build: PreviewedBuild, refused: Refusal) => Promise<readonly Diagnostic[]>;

const REGISTER = '.briefdeck-preview.json';

/** A preview that remembers the decks of the last good build. */
export function createPreview(language: MessageLanguage, cwd: string): Preview {
  let last: readonly PreviewDeck[] = [];
  return async (folder, { decks, diagnostics }, refused) => {
    const { previewFiles, readSlideRecord, SLIDES } = await import('../../write/preview/preview.ts');
    if (decks) last = decks.flatMap(previewDeck);
    const record = ownText(folder, SLIDES);
    const before = record === undefined ? undefined : readSlideRecord(record);
    const files = previewFiles({ decks: last, diagnostics, failed: decks === undefined, language, before });
    const shown = (path: string): string => shownPath(path, cwd);
    return (await replaceOwn({ folder, files, register: REGISTER, shown, refused })).map(asWarning);
  };
}

/**
 * Says on the page of an earlier build that one after it has failed or has made decks without a page; its slides stay as
 * they are. Nothing is written where there is no page of ours, or nothing is new: a build that changed no deck after none.
 */
export async function announce(
  after: { readonly failure: readonly Diagnostic[] } | { readonly hasChanged: boolean },
  folder: string,
  { language, cwd, refused }: { readonly language: MessageLanguage; readonly cwd: string; readonly refused: Refusal },
): Promise<readonly Diagnostic[]> {
  if (!existsSync(previewPath(folder))) return [];
  const { failureOf, newerDecks, readStamp, STAMP, stampScript } = await import('../../write/preview/preview.ts');
  const now = ownText(folder, STAMP);
  const known = now === undefined ? undefined : readStamp(now);
  if (!known || ('hasChanged' in after && !after.hasChanged && !known.hasNews)) return [];
  const news = 'failure' in after ? failureOf(after.failure, language) : newerDecks(language);
  const files = new Map([[STAMP, stampScript(known.stamp, news)]]);
  const shown = (path: string): string => shownPath(path, cwd);
  return (await replaceOwn({ folder, files, register: REGISTER, shown, refused, keepsOthers: true })).map(asWarning);
}

/** Of a file of the page that nobody else has changed. */
function ownText(folder: string, asked: string): string | undefined {
  const file = ownFilesIn(folder, REGISTER, name => name === asked).find(({ isWhole }) => isWhole);
  return file?.bytes.toString('utf8');
}

export function previewPath(folder: string): string {
  return join(folder, PREVIEW_PAGE);
}

function previewDeck({ path, briefing, view }: MadeDeck): readonly PreviewDeck[] {
  return view ? [{ name: parse(path).name, briefing, view }] : [];
}

function asWarning(diagnostic: Diagnostic): Diagnostic {
  return { ...diagnostic, severity: 'warning' };
}
