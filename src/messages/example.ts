// Helpers for examples whose argument type is wider than the example value.

/** An argument that may be undefined: `near: optional('adoption')`. */
export function optional<T>(value: T): T | undefined {
  return value;
}

/** An argument that is one of several literals: `found: word<'percent' | 'percentage-points'>('percent')`. */
export function word<Words extends string>(value: Words): Words {
  return value;
}
