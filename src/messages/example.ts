// Arguments of examples whose types are wider than the example itself.

/** May be missing: `near: optional('adoption')`. */
export function optional<T>(value: T): T | undefined {
  return value;
}

/** One of several words: `found: word<'percent' | 'percentage-points'>('percent')`. */
export function word<Words extends string>(value: Words): Words {
  return value;
}
