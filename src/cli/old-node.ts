// Reports an unsupported Node.js version before loading anything that would crash on it.

import { diagnosticsText } from '../diagnostics/diagnostics-text.ts';
import { fault } from '../diagnostics/fault.ts';
import type { Environment } from './environment.ts';
import { exitCodeFor } from './exit-code.ts';
import { outputSettingsOf } from './output-settings.ts';

/** Prints that `version` (`18.20.4`) is too old, and returns the exit code. */
export function refuseNode(version: string, environment: Environment): number {
  const diagnostics = [fault('BD919', undefined, { version })];
  const { messages } = outputSettingsOf([], environment.env, environment.systemLanguage);
  const look = { language: messages, paint: (_: unknown, text: string) => text, lineAt: () => undefined };
  environment.stderr.write(diagnosticsText(diagnostics, look));
  return exitCodeFor(diagnostics);
}
