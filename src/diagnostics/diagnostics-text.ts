// Formats diagnostics for people: place, problem, next step, and the source line with a caret.

import { languages, type MessageLanguage, manyOf } from '../messages/languages.ts';
import { concernOf } from './diagnostic-kinds.ts';
import type { Diagnostic, Place, Severity } from './diagnostics.ts';
import { displayWidth } from './display-width.ts';
import { gathered } from './gather-diagnostics.ts';
import { placeText } from './place-text.ts';
import { visible } from './visible.ts';

export { placeText } from './place-text.ts';

/** How to write diagnostics. */
export interface DiagnosticsLook {
  readonly language: MessageLanguage;
  /** Puts color on a part of the text; leaves it alone where there is none. */
  readonly paint: (part: Severity | 'place' | 'line', text: string) => string;
  /** The line of the author's file that a place points to, without its end; undefined when it cannot be shown. */
  readonly lineAt: (place: Place) => string | undefined;
  /** Whether all are shown, however many there are. */
  readonly all?: boolean | undefined;
}

/** At most so many are shown; the rest is counted by code. */
export const MOST_SHOWN = 50;

/**
 * All diagnostics of a run, each once: what may put a wrong number before an audience first, then faults, advice and notices, each by file
 * and line. At most 50 are shown (errors first to be kept), the rest is counted by code; with a line feed at the end.
 * `data/a/article.ko.md:41:12 error BD201: no figure is called “adption”. Did you mean “adoption”?`
 */
export function diagnosticsText(diagnostics: readonly Diagnostic[], look: DiagnosticsLook): string {
  const all = inOrder(diagnostics);
  const errorsFirst = all.toSorted((a, b) => Number(b.severity === 'error') - Number(a.severity === 'error'));
  const kept = new Set(look.all ? all : errorsFirst.slice(0, MOST_SHOWN));
  const shown = all.filter(diagnostic => kept.has(diagnostic)).map(diagnostic => diagnosticText(diagnostic, look));
  const hidden = all.filter(diagnostic => !kept.has(diagnostic));
  return [...shown, ...hiddenText(hidden, look.language)].map(text => `${text}\n`).join('');
}

/** `and 126 more BD430: numbers without a link; --all shows them`, a line for each code. */
function hiddenText(hidden: readonly Diagnostic[], language: MessageLanguage): readonly string[] {
  const codes = new Set(hidden.map(({ code }) => code));
  return [...codes].map(code => {
    const count = hidden.filter(diagnostic => diagnostic.code === code).length;
    return languages[language].terminal.hidden(code, count, manyOf({ code }, language));
  });
}

/** `2 errors, 1 warning`, or nothing when there are none. */
export function countsText(diagnostics: readonly Diagnostic[], language: MessageLanguage): string {
  const all = gathered(diagnostics);
  const { counted, severities } = languages[language].terminal;
  return (['error', 'warning', 'notice'] as const)
    .map(severity => ({ severity, count: all.filter(diagnostic => diagnostic.severity === severity).length }))
    .filter(({ count }) => count > 0)
    .map(({ severity, count }) => counted(count, severities[severity]))
    .join(', ');
}

/** Each once, in the order in which they are read; of one rank those without a place first, then by file, line and column. */
export function inOrder(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  return gathered(diagnostics).toSorted((a, b) => rankOf(a) - rankOf(b) || byPlace(a.place, b.place));
}

/** What can put a wrong number before an audience comes first, whether or not it is an error. */
function rankOf(diagnostic: Diagnostic): number {
  const { severity } = diagnostic;
  if (severity === 'notice') return 6;
  switch (concernOf(diagnostic)) {
    case 'contradiction':
      return 0;
    case 'doubt':
      return 1;
    case 'fault':
      return severity === 'error' ? 2 : 4;
    case 'advice':
      return severity === 'error' ? 3 : 5;
  }
}

function byPlace(a: Place | undefined, b: Place | undefined): number {
  if (a === undefined || b === undefined) return Number(a !== undefined) - Number(b !== undefined);
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.line - b.line || a.column - b.column;
}

function diagnosticText(diagnostic: Diagnostic, look: DiagnosticsLook): string {
  const { code, severity, place, what, next } = diagnostic;
  const where = place && onOneLine(placeText(place, look.language));
  const head = [
    where && look.paint('place', where),
    look.paint(severity, `${languages[look.language].terminal.severities[severity]} ${code}:`),
    onOneLine(what[look.language]),
    next && onOneLine(next[look.language]),
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
  const start = onOneLine(
    before.length > AROUND ? `…${before.slice(1 - AROUND).join('')}` : before.join('').trimStart(),
  ).replaceAll('\t', ' ');
  const end = onOneLine(after.length > AROUND ? `${after.slice(0, AROUND - 1).join('')}…` : after.join('').trimEnd());
  return `${INDENT}${start}${end.replaceAll('\t', ' ')}\n${INDENT}${' '.repeat(displayWidth(start))}^`;
}

/** On one line, so that no file can command the terminal or write a line of its own. */
function onOneLine(text: string): string {
  return visible(text).replaceAll('\n', '\uFFFD');
}
