// Words of a language that stand on one side of something or the other.

export interface WordsBeside {
  readonly before: readonly string[];
  readonly after: readonly string[];
}
