// Prints the outcome of a command: diagnostics to stderr, output to stdout, or both as one JSON object (`--json`).

import picocolors from 'picocolors';
import type { Diagnostic } from '../diagnostics/diagnostics.ts';
import { countsText, diagnosticsText, inOrder } from '../diagnostics/diagnostics-text.ts';
import { gathered } from '../diagnostics/gather-diagnostics.ts';
import type { Files } from '../files.ts';
import { languages, type MessageLanguage } from '../messages/languages.ts';
import type { Environment } from './environment.ts';
import { exitCodeFor } from './exit-code.ts';
import type { Outcome } from './outcome.ts';
import type { OutputSettings } from './output-settings.ts';
import { sourceLines } from './source-lines.ts';

/** Prints, and returns the exit code. */
export function printOutcome(outcome: Outcome, settings: OutputSettings, environment: Environment): number {
  const { diagnostics, files, text, json, fails } = outcome;
  const exitCode = exitCodeFor(diagnostics) || Number(fails ?? false);
  const language = settings.messages;
  if (settings.json) {
    const found = diagnosticsJson(diagnostics, language);
    environment.stdout.write(`${JSON.stringify({ exitCode, ...json, diagnostics: found }, null, 2)}\n`);
    return exitCode;
  }
  printDiagnostics(diagnostics, files, settings, environment);
  const { terminal } = languages[language];
  const counts = countsText(diagnostics, language);
  if (counts !== '') environment.stderr.write(`${terminal.closing(counts, exitCode === 0 || fails !== undefined)}\n`);
  const stale = gathered(diagnostics).filter(({ code }) => code === 'BD421');
  const places = stale.flatMap(({ alsoAt = [] }) => ['first', ...alsoAt]).length;
  if (places > 0) environment.stderr.write(`${terminal.howToSync(places)}\n`);
  if (text !== '') environment.stdout.write(text);
  return exitCode;
}

/** Prints diagnostics as text, each with its source line. */
export function printDiagnostics(
  diagnostics: readonly Diagnostic[],
  files: Files,
  settings: OutputSettings,
  environment: Environment,
): void {
  const colors = picocolors.createColors(environment.stderr.isTTY && !environment.env.NO_COLOR);
  const hues = { error: colors.red, warning: colors.yellow, notice: colors.cyan, place: colors.bold, line: colors.dim };
  const look = {
    language: settings.messages,
    lineAt: sourceLines(files),
    all: settings.all,
    paint: (part: keyof typeof hues, text: string) => hues[part](text),
  };
  environment.stderr.write(diagnosticsText(diagnostics, look));
}

/** Diagnostics without a place have no `file`, `line` and `column`. */
function diagnosticsJson(diagnostics: readonly Diagnostic[], language: MessageLanguage): readonly object[] {
  return inOrder(diagnostics).map(({ code, message, given, severity, place, slide, decks, what, next }) => ({
    code,
    message,
    arguments: given,
    severity,
    ...place,
    slide,
    decks,
    what: what[language],
    next: next?.[language],
  }));
}
