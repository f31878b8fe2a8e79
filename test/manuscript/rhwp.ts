// Another reader and writer of Hangul documents (@rhwp/core), to hold ours against.
import { readFileSync } from 'node:fs';
import init, { HwpDocument } from '@rhwp/core';

let started: Promise<unknown> | undefined;

/** Opens a document of either format. */
export async function openHangul(bytes: Uint8Array): Promise<HwpDocument> {
  Object.assign(globalThis, { measureTextWidth: (_font: string, text: string) => text.length * 10 });
  started ??= init({ module_or_path: readFileSync('node_modules/@rhwp/core/rhwp_bg.wasm') });
  await started;
  return new HwpDocument(bytes);
}

/** A document of the new format in the old one. */
export async function hwpOf(hwpx: Uint8Array): Promise<Uint8Array> {
  const document = await openHangul(hwpx);
  const bytes = document.exportHwp();
  document.free();
  return bytes;
}

/** The words that it reads, one space between any two. */
export async function wordsByRhwp(bytes: Uint8Array): Promise<string> {
  const document = await openHangul(bytes);
  const text: string = JSON.parse(document.getTextFileUnicode());
  document.free();
  return text.replace(/\s+/gu, ' ').trim();
}
