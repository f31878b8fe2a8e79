// Findings for scripts: plain JSON with both languages, silenced findings too.
import type { Finding, FindingSeverity } from './finding.ts';

/** Counts up when the form changes in a way that a script would notice. */
const VERSION = 1;

/** `{"version":1,"counts":{"error":0,"warning":1,"note":2,"silenced":0},"findings":[…]}`, indented, with a line feed at the end. */
export function findingsJson(findings: readonly Finding[]): string {
  const open = findings.filter(({ silenced }) => silenced === undefined);
  const count = (severity: FindingSeverity): number => open.filter(each => each.severity === severity).length;
  const counts = {
    error: count('error'),
    warning: count('warning'),
    note: count('note'),
    silenced: findings.length - open.length,
  };
  return `${JSON.stringify({ version: VERSION, counts, findings }, undefined, 2)}\n`;
}
