import type { Frame } from '../../typeset/frame.ts';
export function checkPptx(_bytes: Uint8Array, _frames: readonly Frame[]): readonly string[] {
  return [];
}
