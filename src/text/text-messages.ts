// Characters that no slide can show are reported in one way, wherever they are found (BD108).

import type { Diagnostic, Place } from '../diagnostics/diagnostics.ts';
import { fault } from '../diagnostics/fault.ts';
import { codePointName } from './characters.ts';

/** `written` is how it stands in the file where it stands there as a reference, `&#1;`, or `\\` for an escape. */
export const forbiddenCharacter = (place: Place, code: number, written?: string): Diagnostic =>
  fault('BD108', place, { code, name: codePointName(code), written });
