// What the labels of a group share, so that a chart whose title says it need not repeat it.

const TAIL = /, (?<part>[^,]+)$/u;

/** What all labels say behind their last comma: `2024` of `Tea, 2024` and `Coffee, 2024`; undefined where it is not the same. */
export function sharedPart([first, ...others]: readonly string[]): string | undefined {
  const part = first === undefined ? undefined : TAIL.exec(first)?.groups?.part;
  return part !== undefined && others.length > 0 && others.every(label => label.endsWith(`, ${part}`))
    ? part
    : undefined;
}

/** The labels without what they share. */
export function withoutSharedPart(labels: readonly string[]): readonly string[] {
  const part = sharedPart(labels);
  return part === undefined ? labels : labels.map(label => label.slice(0, -part.length - 2));
}
