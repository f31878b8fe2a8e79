// Collects what a stage reports, and prints it as a test compares it.

import type { Diagnostic, Report } from '../../src/diagnostics/diagnostics.ts';
import type { MessageLanguage } from '../../src/messages/languages.ts';

/** A report that remembers: `const { report, lines } = collect()`. */
export function collect(): {
  readonly report: Report;
  readonly diagnostics: readonly Diagnostic[];
  /** `3:9 error BD210: what. next.`, one line each. */
  readonly lines: (language?: MessageLanguage) => readonly string[];
} {
  const diagnostics: Diagnostic[] = [];
  return {
    report: diagnostic => {
      diagnostics.push(diagnostic);
    },
    diagnostics,
    lines: (language = 'en') => diagnostics.map(diagnostic => print(diagnostic, language)),
  };
}

function print({ place, severity, code, what, next }: Diagnostic, language: MessageLanguage): string {
  const at = place ? `${place.line}:${place.column} ` : '';
  return `${at}${severity} ${code}: ${what[language]}${next ? ` ${next[language]}` : ''}`;
}
