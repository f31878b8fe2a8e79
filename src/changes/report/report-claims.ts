// A claim of a slide in words: what it says, whether it holds, and the values put in.

import type { ReportWords } from '../../messages/report-words.ts';
import type { ClaimChange } from '../compare/changes.ts';

/** `adoption < 1/3 (adoption = 35.2%, 1/3 ≈ 33.33%)` */
export function claimText({ claim, kind, holds, values }: ClaimChange, words: ReportWords): string {
  if (kind === 'removed') return claim;
  const put = values.map(({ expression, value }) => `${expression} = ${value}`.replace('= ≈', '≈'));
  const outcome = kind === 'added' ? [words.outcome(holds)] : [];
  const facts = [...outcome, ...put];
  return facts.length === 0 ? claim : claim + words.aside(facts.join(', '));
}
