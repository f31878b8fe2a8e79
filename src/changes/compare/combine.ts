// Combines the changes of several decks: a figure that changed in all of them is reported once.
import { type Changes, type DeckName, FIGURE_KINDS, type FigureChange } from './changes.ts';

/** A change of a figure, as each deck that has it tells it in its language. */
export interface CombinedFigure {
  readonly id: string;
  readonly kind: FigureChange['kind'];
  readonly decks: readonly [DeckFigureChange, ...DeckFigureChange[]];
}

export interface DeckFigureChange {
  readonly deck: DeckName;
  readonly change: FigureChange;
}

export interface CombinedChanges {
  readonly figures: readonly CombinedFigure[];
  /** In the order given, those without a change included. */
  readonly decks: readonly Changes[];
}

/** Several decks, as those of one briefing in two languages, on one page. */
export function combineChanges(decks: readonly Changes[]): CombinedChanges {
  const figures = new Map<string, CombinedFigure>();
  for (const { deck, figures: changes } of decks) {
    for (const change of changes) {
      const { id, kind, before, after } = change;
      const key = JSON.stringify([deck.briefing, id, kind, before?.value, after?.value]);
      const entry: DeckFigureChange = { deck, change };
      const others = figures.get(key)?.decks;
      figures.set(key, { id, kind, decks: others ? [...others, entry] : [entry] });
    }
  }
  const ofKind = (kind: FigureChange['kind']) => [...figures.values()].filter(figure => figure.kind === kind);
  return { figures: FIGURE_KINDS.flatMap(ofKind), decks };
}
