// Turns errors of the operating system into diagnostics.

import type { Diagnostic } from '../diagnostics/diagnostics.ts';
import { fault } from '../diagnostics/fault.ts';
import { nameBeside } from './beside.ts';

/** The code of an operating system's error (`ENOSPC`), or undefined for any other error. */
export function faultCode(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('code' in error) || !('syscall' in error)) return undefined;
  return typeof error.code === 'string' ? error.code : undefined;
}

/** Why `path` could not be read. Rethrows any other error. */
export function readFault(error: unknown, path: string): Diagnostic {
  const code = faultCode(error);
  if (code === undefined) throw error;
  return code === 'ENOTFILE' ? fault('BD868', undefined, { path }) : fault('BD803', undefined, { path, code });
}

/** Why `path`, which needs `needed` bytes, could not be written. Rethrows any other error. */
export function writeFault(error: unknown, path: string, needed: number): Diagnostic {
  const code = faultCode(error);
  switch (code) {
    case undefined:
      throw error;
    case 'ENOSPC':
    case 'EDQUOT':
    case 'EFBIG':
      return fault('BD814', undefined, { path, needed });
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return fault('BD813', undefined, { path, code });
    case 'EBUSY':
    case 'ETXTBSY':
      return fault('BD815', undefined, { path, sign: code, elsewhere: nameBeside(path) });
    case 'EISDIR':
      return fault('BD811', undefined, { path });
    case 'ENOTDIR':
    case 'EEXIST':
      return fault('BD812', undefined, { path, asked: 'folder' });
    default:
      return fault('BD816', undefined, { path, code });
  }
}
