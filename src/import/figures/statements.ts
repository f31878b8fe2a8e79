// Where a number stands, as a proposal tells it.
import type { Statement } from '../proposal.ts';
import type { Mention } from './mentions.ts';

type Stated = Pick<Mention, 'line' | 'from' | 'to' | 'form'> & { readonly asWords?: boolean | undefined };

export function statementOf({ line, from, to, form, asWords }: Stated): Statement {
  return { ...line.at, from, to, form, ...(asWords ? { asWords } : {}) };
}

/** One text for each place. */
export function placeKey({ line: { at }, from }: Pick<Mention, 'line' | 'from'>): string {
  return `${at.manuscript} ${at.block} ${at.cell?.row ?? ''} ${at.cell?.column ?? ''} ${from}`;
}
