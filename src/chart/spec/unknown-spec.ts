// What is said when a chart names a spec that the project does not have.
import { type Diagnostic, nearest, type Place } from '../../diagnostics/diagnostics.ts';
import { fault } from '../../diagnostics/fault.ts';

export const unknownSpec = (place: Place, name: string, names: readonly string[]): Diagnostic =>
  fault('BD600', place, { name, near: nearest(name, names), names });
