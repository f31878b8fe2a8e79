// The plan of a briefing as a row that makes a deck of its own has it: with its title and the name of its file.

import type { DeckRow } from '../model/deck-row.ts';
import type { Plan } from '../model/plan.ts';

export function planOfRow(plan: Plan, { title, file }: DeckRow): Plan {
  const audiences = file
    ? new Map([...plan.audiences].map(([id, audience]) => [id, { ...audience, file }]))
    : plan.audiences;
  return title
    ? { ...plan, title: { ...plan.title, ...title.value }, coverTitle: title, audiences }
    : { ...plan, audiences };
}
