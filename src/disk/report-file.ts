// Writes a report to a file; overwrites nothing but an earlier report, unless the user asks for it.

import { dirname } from 'node:path';
import type { Diagnostic } from '../diagnostics/diagnostics.ts';
import { fault } from '../diagnostics/fault.ts';
import { readFault, writeFault } from './faults.ts';
import { fileSystem } from './file-system.ts';
import { outputFault } from './output.ts';
import { readPlainFile } from './plain-file.ts';
import { keeping, previousPath } from './previous.ts';
import { replaceFiles } from './replace.ts';
import { type ReportForm, sealed, sealOf } from './seal.ts';
import type { Refusal } from './write-refusal.ts';

export interface ReportFile {
  /** Absolute. */
  readonly path: string;
  readonly form: ReportForm;
  /** Replaces any other file too, after a backup. */
  readonly force: boolean;
  readonly refused: Refusal;
  /** A path as shown to the user. */
  readonly shown: (path: string) => string;
}

/** Why the report cannot be written, as far as is known beforehand. */
export function reportFault({ path, force, refused, shown }: ReportFile): Diagnostic | undefined {
  const mistake = refused(path) ?? outputFault({ kind: 'file', folder: dirname(path), file: path });
  if (mistake) return mistake;
  try {
    const state = fileSystem.statSync(path, { throwIfNoEntry: false });
    if (state && !state.isFile()) return fault('BD868', undefined, { path: shown(path) });
  } catch (error) {
    return writeFault(error, path, 0);
  }
  const old = oldFile(path);
  if (old && 'code' in old) return old;
  if (old === undefined || force) return undefined;
  return fault(sealOf(old) === 'edited' ? 'BD870' : 'BD869', undefined, { path: shown(path) });
}

/** Writes the report. Errors say why it was not written, a notice what was replaced. */
export async function writeReport(file: ReportFile, report: string): Promise<readonly Diagnostic[]> {
  const mistake = reportFault(file);
  if (mistake) return [mistake];
  const { path, refused, shown } = file;
  const old = oldFile(path);
  const kept = old && !('code' in old) ? await keeping(path, old) : [];
  const bytes = new TextEncoder().encode(sealed(report, file.form));
  const faults = replaceFiles([...kept, { path, bytes }], refused);
  return faults.length > 0 || !old
    ? faults
    : [fault('BD876', undefined, { path: shown(path), previous: shown(previousPath(path)) })];
}

/** The file to back up: neither an untouched earlier report nor an empty file. */
function oldFile(path: string): Buffer | Diagnostic | undefined {
  try {
    if (!fileSystem.statSync(path, { throwIfNoEntry: false })) return undefined;
    const bytes = readPlainFile(path);
    return bytes.length === 0 || sealOf(bytes) === 'whole' ? undefined : bytes;
  } catch (error) {
    return readFault(error, path);
  }
}
