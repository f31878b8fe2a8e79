// Words of English that several messages share.

/** What to do about a name that nothing has: the nearest one, or else what the message itself advises. */
export function didYouMean(near: string | undefined, otherwise: string): string {
  return near === undefined ? otherwise : `Did you mean “${near}”?`;
}
