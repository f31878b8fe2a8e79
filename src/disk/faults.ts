// What the operating system answers when it will not do something, as diagnostics.
import type { Diagnostic } from '../diagnostics/diagnostics.ts';
import { nameBeside } from './beside.ts';
import { noPlainFile } from './guard-messages.ts';
import {
  cannotRead,
  cannotWrite,
  deckIsOpen,
  diskFull,
  fileInPlaceOfFolder,
  folderInPlaceOfDeck,
  noPermission,
} from './messages.ts';

/** The code of an operating system's error (`ENOSPC`), or undefined when it is no such error. */
export function faultCode(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('code' in error) || !('syscall' in error)) return undefined;
  return typeof error.code === 'string' ? error.code : undefined;
}

/** Why `path` could not be read. Throws `error` again when it is none of the operating system's. */
export function readFault(error: unknown, path: string): Diagnostic {
  const code = faultCode(error);
  if (code === undefined) throw error;
  return code === 'ENOTFILE' ? noPlainFile(path) : cannotRead(path, code);
}

/** Why `path` could not be written, for `needed` bytes. Throws `error` again when it is none of the operating system's. */
export function writeFault(error: unknown, path: string, needed: number): Diagnostic {
  const code = faultCode(error);
  switch (code) {
    case undefined:
      throw error;
    case 'ENOSPC':
    case 'EDQUOT':
    case 'EFBIG':
      return diskFull(path, needed);
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return noPermission(path, code);
    case 'EBUSY':
    case 'ETXTBSY':
      return deckIsOpen(path, code, nameBeside(path));
    case 'EISDIR':
      return folderInPlaceOfDeck(path);
    case 'ENOTDIR':
    case 'EEXIST':
      return fileInPlaceOfFolder(path);
    default:
      return cannotWrite(path, code);
  }
}
