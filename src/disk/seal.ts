// The mark in a report by which it is known again, whatever folder it has come to: the hash of its own text.
import { createHash } from 'node:crypto';

/** What a report is written as. */
export type ReportForm = 'text' | 'html' | 'md' | 'json' | 'sarif';

const SEAL = /(?<=Briefdeck report )[0-9a-f]{16}/g;
const OPEN = '0'.repeat(16);

/** The report with its mark at the end, where each form has a place for one: `<!-- Briefdeck report 9f86d081884c7d65 -->`. */
export function sealed(report: string, form: ReportForm): string {
  const open = withMark(report, form, `Briefdeck report ${OPEN}`);
  return resealed(open, hashOf(open));
}

/** `whole`: a report as it was written; `edited`: one that was worked on since; undefined: something else. */
export function sealOf(bytes: Uint8Array): 'whole' | 'edited' | undefined {
  const text = new TextDecoder().decode(bytes).replaceAll('\r\n', '\n');
  const seal = text.match(SEAL)?.at(-1);
  if (seal === undefined) return undefined;
  return hashOf(resealed(text, OPEN)) === seal ? 'whole' : 'edited';
}

function withMark(report: string, form: ReportForm, mark: string): string {
  switch (form) {
    case 'text':
      return `${report}${mark}\n`;
    case 'html':
    case 'md':
      return `${report}<!-- ${mark} -->\n`;
    case 'json':
      return withMember(report, `"generator": "${mark}"`);
    case 'sarif':
      return withMember(report, `"properties": {"generator": "${mark}"}`);
  }
}

/** One member more at the end of an object that is written in several lines. */
function withMember(json: string, member: string): string {
  return `${json.replace(/\s*\}\s*$/, '')},\n  ${member}\n}\n`;
}

/** Only the last mark counts: a report may quote another one. */
function resealed(text: string, seal: string): string {
  const at = [...text.matchAll(SEAL)].at(-1)?.index ?? 0;
  return `${text.slice(0, at)}${seal}${text.slice(at + seal.length)}`;
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}
