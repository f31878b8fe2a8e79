// Type guards for parsed data of unknown shape; strict: an unexpected member makes it invalid.

/** Whether a value is a `T`. */
export type Guard<T> = (value: unknown) => value is T;

export const isText: Guard<string> = value => typeof value === 'string';
export const isTruth: Guard<boolean> = value => typeof value === 'boolean';
export const isWholeNumber: Guard<number> = (value): value is number => Number.isSafeInteger(value);
export const isNumber: Guard<number> = (value): value is number => Number.isFinite(value);

/** One of the values given. */
export function oneOfValues<const T>(...values: readonly T[]): Guard<T> {
  return (value): value is T => values.some(each => each === value);
}

export function maybe<T>(guard: Guard<T>): Guard<T | undefined> {
  return (value): value is T | undefined => value === undefined || guard(value);
}

export function either<A, B>(one: Guard<A>, other: Guard<B>): Guard<A | B> {
  return (value): value is A | B => one(value) || other(value);
}

export function listOf<T>(guard: Guard<T>): Guard<readonly T[]> {
  return (value): value is readonly T[] => Array.isArray(value) && value.every(each => guard(each));
}

/** An object with keys of any name. */
export function recordOf<T>(guard: Guard<T>): Guard<Readonly<Record<string, T>>> {
  return (value): value is Readonly<Record<string, T>> => isObject(value) && Object.values(value).every(guard);
}

/** An object with these keys and no others. */
export function objectOf<T extends object>(guards: { readonly [K in keyof T]-?: Guard<T[K]> }): Guard<T> {
  return (value): value is T => {
    if (!isObject(value) || !Object.keys(value).every(key => Object.hasOwn(guards, key))) return false;
    for (const key in guards) if (!guards[key](value[key])) return false;
    return true;
  };
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
