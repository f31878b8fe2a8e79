// What the label of a figure, or the head of a column, says of the sign of its values: “Change in sales” has one, the size of a fall is positive.
import { anyOf, foldable, masked, wordsPattern } from '../locale/expressions.ts';
import type { Figure } from '../model/figure.ts';
import type { DirectionWords, Locale } from '../model/locale.ts';

/** `rises`: a value above zero is a rise (`증가율`). `falls`: it is a fall (`감소율`). `changes`: its sign says which (`증감률`). */
type NamedDirection = 'rises' | 'falls' | 'changes';

/** What a name says of the values that it is the name of; undefined where it says nothing, or things that do not go together. */
export function directionOfName(name: string, { directions }: Locale): NamedDirection | undefined {
  if (!directions) return undefined;
  const { except, rises, falls, changes, compared } = patternsOf(directions);
  const words = masked(foldable(name), except);
  const [isRise, isFall, isChange] = [rises.test(words), falls.test(words), changes.test(words)];
  if (isFall) return isRise || isChange ? undefined : 'falls';
  if (isChange) return 'changes';
  if (isRise) return 'rises';
  return compared.test(words) ? 'changes' : undefined;
}

/** Whether a value of the figure that is above zero is a rise or a fall, by its labels in the languages given, and the label that says so. */
export function directionOfLabel(
  { label }: Figure,
  locales: readonly Locale[],
): { readonly direction: 'rises' | 'falls'; readonly label: string } | undefined {
  const directions = locales.flatMap(locale => {
    const words = Object.hasOwn(label, locale.language) ? label[locale.language] : undefined;
    const named = words === undefined ? undefined : directionOfName(words, locale);
    if (words === undefined || named === undefined) return [];
    return { direction: named === 'falls' ? ('falls' as const) : ('rises' as const), label: words };
  });
  const [first] = directions;
  return directions.every(({ direction }) => direction === first?.direction) ? first : undefined;
}

interface NamePatterns {
  readonly except: RegExp | undefined;
  readonly rises: RegExp;
  readonly falls: RegExp;
  readonly changes: RegExp;
  readonly compared: RegExp;
}

const compiled = new WeakMap<DirectionWords, NamePatterns>();

function patternsOf(directions: DirectionWords): NamePatterns {
  const known = compiled.get(directions);
  if (known) return known;
  const { rises, falls, changes, compared, notNames } = directions;
  const pattern = (words: readonly string[]) => new RegExp(wordsPattern(words));
  const made = {
    except: anyOf(notNames),
    rises: pattern([...rises.names, ...rises.labels]),
    falls: pattern([...falls.names, ...falls.labels]),
    changes: pattern(changes),
    compared: pattern(compared),
  };
  compiled.set(directions, made);
  return made;
}
