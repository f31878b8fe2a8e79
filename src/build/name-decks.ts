// What the files of a run's decks are called, so that no two of them have one name.

import type { Briefing } from '../briefing/model/briefing.ts';
import type { Locale } from '../briefing/model/locale.ts';
import { patternedDeckName } from '../briefing/plan/deck-name.ts';
import type { Report } from '../diagnostics/diagnostics.ts';
import { fault } from '../diagnostics/fault.ts';
import type { DeckTarget } from './choose-audiences.ts';

export interface NamedCommission extends DeckTarget {
  /** Of the deck's file, without `.pptx`: `industry-5.0.ministry-briefing.ko`. */
  readonly name: string;
  /** All that the audience's decks may be called: whole, in part, to send. */
  readonly names: readonly string[];
}

/** What is said of a run in the names of its decks. */
export interface Naming {
  /** Decks have some of their slides only. */
  readonly isPart: boolean;
  /** Copies without notes. */
  readonly toSend: boolean;
}

/** The targets with the names of their files; those without a sound name of their own are reported and left out. */
export function nameDecks(
  targets: readonly DeckTarget[],
  briefing: Briefing,
  { isPart, toSend }: Naming,
  report: Report,
): readonly NamedCommission[] {
  const taken = new Map<string, string>();
  return targets.flatMap(target => {
    const { audience, locale } = target;
    const named = (naming: Naming, tell: Report) =>
      patternedDeckName({ briefing, audience, locale }, remarksOf(naming, locale), tell);
    const name = named({ isPart, toSend }, report);
    if (name === undefined) return [];
    // Windows and macOS do not tell capitals from small letters.
    const other = taken.get(name.toLowerCase());
    if (other !== undefined) {
      report(fault('BD184', audience.file?.place, { other, audience: audience.id, name }));
      return [];
    }
    taken.set(name.toLowerCase(), audience.id);
    const names = NAMINGS.flatMap(naming => named(naming, () => undefined) ?? []);
    return [{ ...target, name, names }];
  });
}

const NAMINGS: readonly Naming[] = [false, true].flatMap(isPart => [false, true].map(toSend => ({ isPart, toSend })));

function remarksOf({ isPart, toSend }: Naming, { words }: Locale): readonly string[] {
  return [...(isPart ? [words.part] : []), ...(toSend ? [words.toSend] : [])];
}
