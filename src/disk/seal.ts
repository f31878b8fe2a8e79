// A hash of a report’s own text, embedded in it, by which it is recognized in any folder.
import { createHash } from 'node:crypto';

/** The formats of reports. */
export type ReportForm = 'text' | 'html' | 'md' | 'json' | 'sarif';

const SEAL = /(?<=Briefdeck report )[0-9a-f]{16}/g;
const OPEN = '0'.repeat(16);

/** The report with its mark at the end, as each format allows: `<!-- Briefdeck report 9f86d081884c7d65 -->`. */
export function sealed(report: string, form: ReportForm): string {
  const open = withMark(report, form, `Briefdeck report ${OPEN}`);
  return resealed(open, hashOf(open));
}

/** `whole`: an unchanged report; `edited`: one that was changed since; undefined: something else. */
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

/** Adds a member at the end of an object that is written over several lines. */
function withMember(json: string, member: string): string {
  return `${json.replace(/\s*\}\s*$/, '')},\n  ${member}\n}\n`;
}

/** Only the last mark counts, since a report may quote another one. */
function resealed(text: string, seal: string): string {
  const at = [...text.matchAll(SEAL)].at(-1)?.index ?? 0;
  return `${text.slice(0, at)}${seal}${text.slice(at + seal.length)}`;
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}
