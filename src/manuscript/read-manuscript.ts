// Reads a report, whatever program it was written in: the entry of this room.
import type { Report } from '../diagnostics/diagnostics.ts';
import { fault } from '../diagnostics/fault.ts';
import type { MessageArguments } from '../messages/catalogue.ts';
import { arrange } from './arrange.ts';
import type { DraftReader } from './draft.ts';
import type { Lost, Manuscript, ManuscriptLoss } from './manuscript.ts';
import { kindOfManuscript, type ManuscriptKind, otherEnding, type RefusedKind } from './manuscript-kind.ts';

/** A file as the user named it, with its content. */
export interface ManuscriptFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

const READERS: Readonly<Record<ManuscriptKind, () => Promise<DraftReader>>> = {
  docx: async () => (await import('./word/word-document.ts')).readWord,
  hwpx: async () => (await import('./hangul/hwpx-document.ts')).readHwpx,
  hwp: async () => (await import('./hangul/hwp-document.ts')).readHwp,
  xlsx: async () => (await import('./workbook-text.ts')).readWorkbookText,
  html: async () => (await import('./web-page.ts')).readWebPage,
  csv: async () => (await import('./csv-text.ts')).readCsvText,
  markdown: async () => (await import('./markdown-text.ts')).readMarkdown,
  text: async () => (await import('./plain-text.ts')).readPlainText,
};

/**
 * `await readManuscript({ path: 'report.ko.hwpx', bytes }, report)`: undefined, with an error reported, for a file that cannot be read.
 * What was not taken over of one that can be is named once for each kind of thing, with the first place. Of one that is traced, spans say
 * where they are written.
 */
export async function readManuscript(
  { path, bytes }: ManuscriptFile,
  report: Report,
  isTraced = false,
): Promise<Manuscript | undefined> {
  const file = path.normalize('NFC');
  const place = { file, line: 1, column: 1 };
  if (file !== path) report(fault('BD719', place, { name: file.slice(file.lastIndexOf('/') + 1) }));
  if (bytes.length === 0) {
    report(fault('BD707', place, {}));
    return undefined;
  }
  const told = kindOfManuscript(file, bytes);
  if ('refused' in told) {
    report(refusal(told.refused, file));
    return undefined;
  }
  const ending = otherEnding(file, told.reads);
  if (ending !== undefined) report(fault('BD706', place, { ending, kind: told.reads }));
  const read = await READERS[told.reads]();
  const drafted = await read(file, bytes, report, isTraced);
  if (!drafted) return undefined;
  const manuscript = arrange(file, drafted);
  if (!manuscript.blocks.some(({ kind }) => kind !== 'picture')) {
    report(fault('BD707', place, {}));
    return undefined;
  }
  for (const lost of new Set(manuscript.losses.map(({ what }) => what))) reportLoss(lost, manuscript.losses, report);
  return manuscript;
}

function refusal(refused: RefusedKind, file: string) {
  const place = { file, line: 1, column: 1 };
  switch (refused) {
    case 'encrypted':
      return fault('BD701', place, {});
    case 'rights':
      return fault('BD702', place, { by: 'rights' });
    case 'damaged':
      return fault('BD703.package', place, {});
    default:
      return fault('BD700', place, { kind: refused });
  }
}

const LOSSES = {
  trackedChange: 'BD709',
  comment: 'BD710',
  equation: 'BD711',
  textBox: 'BD712',
  drawing: 'BD713',
  pageHeader: 'BD714',
  picture: 'BD715',
  nestedTable: 'BD716',
  contents: 'BD717',
  hiddenText: 'BD718',
} as const satisfies Readonly<Record<Lost, keyof MessageArguments>>;

function reportLoss(what: Lost, losses: readonly ManuscriptLoss[], report: Report): void {
  const all = losses.filter(loss => loss.what === what);
  const [first] = all;
  if (!first) return;
  report(fault(LOSSES[what], first.place, { count: all.length }));
}
