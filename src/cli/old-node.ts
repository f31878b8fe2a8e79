// Says that Node.js is too old, before anything is loaded that would fail on it in words of its own.

import { diagnosticsText } from '../diagnostics/diagnostics-text.ts';
import { fault } from '../diagnostics/fault.ts';
import { exitCodeFor } from './exit-code.ts';
import { mannerOf } from './manner.ts';
import type { World } from './world.ts';

/** Tells the user that `version` (`18.20.4`) is too old; answers the exit code. */
export function refuseNode(version: string, world: World): number {
  const diagnostics = [fault('BD919', undefined, { version })];
  const { messages } = mannerOf([], world.env, world.systemLanguage);
  const look = { language: messages, paint: (_: unknown, text: string) => text, lineAt: () => undefined };
  world.stderr.write(diagnosticsText(diagnostics, look));
  return exitCodeFor(diagnostics);
}
