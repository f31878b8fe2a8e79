// How serious each code is: the order in which diagnostics are listed, and which of them cannot be silenced.
import type { Code } from '../messages/catalogue.ts';
import type { Diagnostic } from './diagnostics.ts';

/**
 * In the order in which they are read. `contradiction`: text, table and plan say different things, so an audience may see a wrong number;
 * `doubt`: a number or a comparison that may be wrong; `fault`: all else that must be mended; `advice`: nothing is wrong today.
 */
export type Concern = 'contradiction' | 'doubt' | 'fault' | 'advice';

/** Codes whose concern is not `fault`. */
const CONCERNS: Readonly<Partial<Record<string, Concern>>> = {
  BD204: 'contradiction',
  BD250: 'contradiction',
  BD253: 'contradiction',
  BD256: 'contradiction',
  BD421: 'contradiction',
  BD425: 'contradiction',
  BD431: 'contradiction',
  BD432: 'contradiction',
  BD433: 'contradiction',
  BD456: 'contradiction',
  BD435: 'contradiction',
  BD436: 'contradiction',
  BD437: 'contradiction',
  BD438: 'contradiction',
  BD439: 'contradiction',
  BD445: 'contradiction',
  BD446: 'contradiction',
  BD448: 'contradiction',
  BD450: 'contradiction',
  BD455: 'contradiction',
  BD608: 'contradiction',
  BD645: 'contradiction',

  BD215: 'doubt',
  BD216: 'doubt',
  BD217: 'doubt',
  BD218: 'doubt',
  BD219: 'doubt',
  BD246: 'doubt',
  BD248: 'doubt',
  BD260: 'doubt',
  BD263: 'doubt',
  BD297: 'doubt',
  BD298: 'doubt',
  BD609: 'doubt',

  BD105: 'advice',
  BD195: 'advice',
  BD245: 'advice',
  BD247: 'advice',
  BD252: 'advice',
  BD278: 'advice',
  BD283: 'advice',
  BD284: 'advice',
  BD296: 'advice',
  BD363: 'advice',
  BD430: 'advice',
  BD464: 'advice',
  BD516: 'advice',
  BD520: 'advice',
  BD619: 'advice',
  BD658: 'advice',
  BD837: 'advice',
} satisfies Partial<Record<Code, Concern>>;

export function concernOf({ code }: Pick<Diagnostic, 'code'>): Concern {
  return CONCERNS[code] ?? 'fault';
}
