// Diagnostics as the text that a person reads: the place, what is wrong, the next step, and the line with a caret under it.
import type { Diagnostic, Message, MessageLanguage, Place, Severity } from './diagnostics.ts';
import { displayWidth } from './display-width.ts';

/** How to write diagnostics. */
export interface DiagnosticsLook {
  readonly language: MessageLanguage;
  /** Puts colour on a part of the text; leaves it alone where there is none. */
  readonly paint: (part: Severity | 'place' | 'line', text: string) => string;
  /** The line of the author's file that a place points to, without its end; undefined when it cannot be shown. */
  readonly lineAt: (place: Place) => string | undefined;
}

/** At most so many are shown; the rest is counted. */
export const MOST_SHOWN = 50;

const SEVERITIES: Readonly<Record<Severity, Message>> = {
  error: { en: 'error', ko: '오류' },
  warning: { en: 'warning', ko: '경고' },
  notice: { en: 'notice', ko: '알림' },
};
const RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, notice: 2 };

/**
 * All diagnostics of a run, each once, by file and line, at most 50 (errors first to be kept), with a line feed at the end.
 * `data/a/article.ko.md:41:12 error BD201: no figure is called “adption”. Did you mean “adoption”?`
 */
export function diagnosticsText(diagnostics: readonly Diagnostic[], look: DiagnosticsLook): string {
  const all = inOrder(diagnostics);
  const kept = new Set(all.toSorted((a, b) => RANK[a.severity] - RANK[b.severity]).slice(0, MOST_SHOWN));
  const shown = all.filter(diagnostic => kept.has(diagnostic)).map(diagnostic => diagnosticText(diagnostic, look));
  const more = all.length - kept.size;
  if (more > 0) shown.push(look.language === 'ko' ? `그 밖에 ${more}건이 더 있습니다.` : `... and ${more} more.`);
  return shown.map(text => `${text}\n`).join('');
}

/** `2 errors, 1 warning`, or nothing when there are none. */
export function countsText(diagnostics: readonly Diagnostic[], language: MessageLanguage): string {
  const all = inOrder(diagnostics);
  return (['error', 'warning', 'notice'] as const)
    .map(severity => ({ severity, count: all.filter(diagnostic => diagnostic.severity === severity).length }))
    .filter(({ count }) => count > 0)
    .map(({ severity, count }) =>
      language === 'ko'
        ? `${SEVERITIES[severity].ko} ${count}건`
        : `${count} ${SEVERITIES[severity].en}${count === 1 ? '' : 's'}`,
    )
    .join(', ');
}

/** Without repetitions; those without a place first, then by file, line and column. */
export function inOrder(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const once = new Map<string, Diagnostic>();
  for (const diagnostic of diagnostics) {
    const { code, place, what } = diagnostic;
    const key = JSON.stringify([code, place?.file, place?.line, place?.column, what.en]);
    if (!once.has(key)) once.set(key, diagnostic);
  }
  return [...once.values()].toSorted((a, b) => byPlace(a.place, b.place));
}

function byPlace(a: Place | undefined, b: Place | undefined): number {
  if (a === undefined || b === undefined) return Number(a !== undefined) - Number(b !== undefined);
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.line - b.line || a.column - b.column;
}

function diagnosticText(diagnostic: Diagnostic, look: DiagnosticsLook): string {
  const { code, severity, place, what, next } = diagnostic;
  const where = place && visible(`${place.file}:${place.cell ?? `${place.line}:${place.column}`}`);
  const head = [
    where && look.paint('place', where),
    look.paint(severity, `${SEVERITIES[severity][look.language]} ${code}:`),
    visible(what[look.language]),
    next && visible(next[look.language]),
  ];
  const line = place && look.lineAt(place);
  const excerpt = place && line?.trim() ? `\n${look.paint('line', excerptText(line, place.column))}` : '';
  return head.filter(part => part).join(' ') + excerpt;
}

/** Characters kept of a long line on either side of its caret: an article's paragraph is one line of a thousand. */
const AROUND = 44;
const INDENT = '    ';

/** The line around the column (from 1, in UTF-16 units) and a caret below it. */
function excerptText(line: string, column: number): string {
  const at = Math.min(column - 1, line.length);
  const before = [...line.slice(0, at)];
  const after = [...line.slice(at)];
  const start = visible(
    before.length > AROUND ? `…${before.slice(1 - AROUND).join('')}` : before.join('').trimStart(),
  ).replaceAll('\t', ' ');
  const end = visible(after.length > AROUND ? `${after.slice(0, AROUND - 1).join('')}…` : after.join('').trimEnd());
  return `${INDENT}${start}${end.replaceAll('\t', ' ')}\n${INDENT}${' '.repeat(displayWidth(start))}^`;
}

/** Control characters and bidirectional controls as a replacement mark, so that no file can command the terminal. */
function visible(text: string): string {
  return text.replace(/[\u0000-\u0008\u000A-\u001F\u007F-\u009F\u200E\u200F\u202A-\u202E\u2066-\u2069]/g, '\uFFFD');
}
