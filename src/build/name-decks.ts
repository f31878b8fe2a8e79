// Names the files of a run's decks, and makes sure that no two share a name.

import type { Briefing } from '../briefing/model/briefing.ts';
import type { Locale } from '../briefing/model/locale.ts';
import { patternedDeckName } from '../briefing/plan/deck-name.ts';
import type { Report } from '../diagnostics/diagnostics.ts';
import { fault } from '../diagnostics/fault.ts';
import type { DeckTarget } from './choose-audiences.ts';

/** A deck to build, with its file name. */
export interface NamedTarget extends DeckTarget {
  /** The deck's file name without `.pptx`: `industry-5.0.ministry-briefing.ko`. */
  readonly name: string;
  /** Every name that a deck of this audience can have: complete or partial, to present or to send. */
  readonly names: readonly string[];
}

/** What a deck's name says about the run that built it. */
export interface Naming {
  /** Only some of the slides were requested. */
  readonly isPart: boolean;
  /** Copies to send, without notes. */
  readonly toSend: boolean;
}

/** The targets with their file names; those without a valid, unique name are reported and left out. */
export function nameDecks(
  targets: readonly DeckTarget[],
  briefing: Briefing,
  { isPart, toSend }: Naming,
  report: Report,
): readonly NamedTarget[] {
  const taken = new Map<string, string>();
  return targets.flatMap(target => {
    const { audience, locale } = target;
    const named = (naming: Naming, reportName: Report) =>
      patternedDeckName({ briefing, audience, locale }, suffixesOf(naming, locale), reportName);
    const name = named({ isPart, toSend }, report);
    if (name === undefined) return [];
    // File names are case-insensitive on Windows and macOS.
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

function suffixesOf({ isPart, toSend }: Naming, { words }: Locale): readonly string[] {
  return [...(isPart ? [words.part] : []), ...(toSend ? [words.toSend] : [])];
}
