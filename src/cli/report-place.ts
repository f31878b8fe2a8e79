// Where a report is written, and the files that it must not overwrite.
import { resolve } from 'node:path';
import { spelledPath } from '../disk/disk-path.ts';
import { findProject } from '../disk/project.ts';
import type { ReportFile } from '../disk/report-file.ts';
import type { ReportForm } from '../disk/seal.ts';
import { type Refusal, refuseSources } from '../disk/write-refusal.ts';
import { shownPath } from './shown-path.ts';

export interface ReportOptions {
  /** Decks and briefings. */
  readonly reads: readonly string[];
  readonly format: ReportForm;
  readonly out?: string | undefined;
  readonly force: boolean;
}

export interface ReportPlace {
  /** Undefined when the report goes to the standard output. */
  readonly file: ReportFile | undefined;
  readonly refused: Refusal;
}

export function reportPlace({ reads, format, out, force }: ReportOptions, cwd: string): ReportPlace {
  const project = findProject(cwd);
  const shown = (path: string): string => shownPath(path, cwd);
  const root = 'code' in project ? cwd : project.root;
  const refused = refuseSources({ root, reads: reads.map(path => resolve(cwd, path)), shown });
  const file =
    out === undefined ? undefined : { path: spelledPath(resolve(cwd, out)), form: format, force, refused, shown };
  return { file, refused };
}
