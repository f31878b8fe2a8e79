// What is said to the author about the figures that a chart draws (BD601-BD609).

import type { Diagnostic, Place } from '../diagnostics/diagnostics.ts';
import { fault } from '../diagnostics/fault.ts';
export const wrongCount = (place: Place, chart: string, count: number, least: number, most: number): Diagnostic => {
  return fault('BD602.wrongCount', place, { chart, count, least, most });
};
