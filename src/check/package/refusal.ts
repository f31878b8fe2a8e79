// Explains what a file is that is not a deck, and what to do: people rename files, forget passwords and interrupt downloads.

import { kindOfBytes } from '../../container/file-kind.ts';
import type { Language } from '../../messages/catalogue.ts';
import { inEveryLanguage } from '../../messages/languages.ts';
import type { FoundByRule } from '../finding.ts';

type FileKind = keyof Language['findings']['files'];

/** Of bytes that are no zip. */
export function refusal(bytes: Uint8Array): FoundByRule {
  return refused(kindOf(bytes));
}

/** Of a zip that holds no presentation, by the names of its parts: `/word/document.xml`. */
export function foreignPackage(names: Iterable<string>): FoundByRule {
  const all = [...names];
  const found = PARTS.find(([pattern]) => all.some(name => pattern.test(name)));
  return refused(found?.[1] ?? 'zip');
}

const PARTS: readonly (readonly [pattern: RegExp, kind: FileKind])[] = [
  [/^\/ppt\//i, 'damaged'],
  [/^\/word\/document/i, 'word'],
  [/^\/xl\/workbook/i, 'excel'],
  [/^\/contents\/(section|content\.hpf)/i, 'hangul'],
  [/^\/index\/.*\.iwa$|^\/index\.zip$/i, 'keynote'],
  [/^\/mimetype$/i, 'open-document'],
];

function kindOf(bytes: Uint8Array): FileKind {
  if (bytes.length === 0) return 'empty';
  if (isCompoundFile(bytes)) {
    // The names of its streams are UTF-16: [MS-CFB] 2.6.1. What PowerPoint encrypts, it puts into such a container.
    const names = new TextDecoder('utf-16le').decode(bytes);
    if (names.includes('EncryptedPackage')) return 'password';
    if (names.includes('PowerPoint Document')) return 'old';
    if (names.includes('WordDocument')) return 'word';
  }
  // A zip keeps the list of its parts at its end.
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return 'cut-off';
  const kind = kindOfBytes(bytes);
  if (kind !== undefined) return KINDS.get(kind) ?? 'other';
  return /<(!doctype html|html|head|body)\b/i.test(new TextDecoder().decode(bytes.subarray(0, 4096)))
    ? 'page'
    : 'other';
}

const KINDS: ReadonlyMap<string, FileKind> = new Map<string, FileKind>([
  ['word', 'word'],
  ['excel', 'excel'],
  ['hangul', 'hangul'],
  ['pdf', 'pdf'],
  ['picture', 'picture'],
]);

function isCompoundFile(bytes: Uint8Array): boolean {
  return [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1].every((byte, index) => bytes[index] === byte);
}

function refused(kind: FileKind): FoundByRule {
  const what = inEveryLanguage(({ findings }) => findings.files[kind].what);
  const next = inEveryLanguage(({ findings }) => findings.files[kind].next);
  return { code: 'BC701', severity: 'error', certainty: 'certain', slide: 0, what, next };
}
