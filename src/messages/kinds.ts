// What kind of message each is, where it is not simply an error: how severe, and what a draft or `--strict` changes.
import type { Severity } from '../diagnostics/diagnostics.ts';
import type { MessageKey } from './catalogue.ts';

/** Of a message. */
export interface Kind {
  /** `error` unless said otherwise. */
  readonly severity?: Severity;
  /** A fault of content that may be written into a draft (`--draft`). */
  readonly draftable?: boolean;
  /** An error where every number must come from the table (`--strict`). */
  readonly strict?: boolean;
}

const warning: Kind = { severity: 'warning' };

export const kinds: { readonly [K in MessageKey]?: Kind } = {
  'BD619.alikeColors': warning,
  'BD619.faintColor': warning,
};
