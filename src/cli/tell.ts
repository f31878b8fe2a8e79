// Tells the user what a command came to: diagnostics on one stream, what was asked for on the other, or everything as one JSON object.
import picocolors from 'picocolors';
import type { Diagnostic, MessageLanguage } from '../diagnostics/diagnostics.ts';
import { countsText, diagnosticsText, inOrder } from '../diagnostics/diagnostics-text.ts';
import { gathered } from '../diagnostics/gather-diagnostics.ts';
import type { Files } from '../files.ts';
import { exitCodeFor } from './exit-code.ts';
import type { Manner } from './manner.ts';
import { closingLine, howToSync } from './messages.ts';
import type { Outcome } from './outcome.ts';
import { sourceLines } from './source-lines.ts';
import type { World } from './world.ts';

/** Answers the exit code. */
export function tell(outcome: Outcome, manner: Manner, world: World): number {
  const { diagnostics, files, text, json, fails } = outcome;
  const exitCode = exitCodeFor(diagnostics) || Number(fails ?? false);
  const language = manner.messages;
  if (manner.json) {
    const found = diagnosticsJson(diagnostics, language);
    world.stdout.write(`${JSON.stringify({ exitCode, ...json, diagnostics: found }, null, 2)}\n`);
    return exitCode;
  }
  tellDiagnostics(diagnostics, files, manner, world);
  const counts = countsText(diagnostics, language);
  if (counts !== '') world.stderr.write(`${closingLine(counts, exitCode === 0 || fails !== undefined)[language]}\n`);
  const stale = gathered(diagnostics).filter(({ code }) => code === 'BD421');
  const places = stale.flatMap(({ alsoAt = [] }) => ['first', ...alsoAt]).length;
  if (places > 0) world.stderr.write(`${howToSync(places)[language]}\n`);
  if (text !== '') world.stdout.write(text);
  return exitCode;
}

/** Diagnostics as text, with the lines that they speak of. */
export function tellDiagnostics(diagnostics: readonly Diagnostic[], files: Files, manner: Manner, world: World): void {
  const colors = picocolors.createColors(world.stderr.isTTY && !world.env.NO_COLOR);
  const hues = { error: colors.red, warning: colors.yellow, notice: colors.cyan, place: colors.bold, line: colors.dim };
  const look = {
    language: manner.messages,
    lineAt: sourceLines(files),
    all: manner.all,
    paint: (part: keyof typeof hues, text: string) => hues[part](text),
  };
  world.stderr.write(diagnosticsText(diagnostics, look));
}

/** File, line and column only where there is a place. */
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
