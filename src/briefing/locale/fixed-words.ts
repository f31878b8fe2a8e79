// The values that may be put into a locale's fixed words, by the name that stands for each in braces.
import type { FixedWords } from '../model/locale.ts';

/** What each word must have in braces, and nothing else: `source: ['list']` for `Source: {list}`. */
export const wordValues: Readonly<Record<keyof FixedWords, readonly string[]>> = {
  contents: [],
  sources: [],
  source: ['list'],
  note: ['list'],
  opening: [],
  closing: [],
  takeaway: [],
  qrCode: ['address'],
  missing: [],
  withheld: [],
  unavailable: [],
  draft: [],
  multipleResponses: [],
  base: ['base'],
  baseOf: ['label', 'value'],
  calculated: ['label', 'formula'],
  asOf: ['source', 'date'],
  chartAlt: ['kind', 'title', 'values'],
  chartBars: [],
  chartOther: [],
  chartRange: ['count', 'largest', 'smallest'],
  chartNamed: ['label', 'value'],
  chartAnnotation: ['label', 'words'],
  tableAlt: ['title', 'rows', 'columns'],
  sourcesUsed: [],
  sourcesCitation: [],
  continued: ['title', 'part', 'parts'],
  part: [],
  toSend: [],
};

/** The names in braces in a pattern, in their order: `namesIn('{year}. {month}.')` is `['year', 'month']`. */
export function namesIn(pattern: string): readonly string[] {
  return [...pattern.matchAll(/\{([^{}]*)\}/g)].map(match => match[1] ?? '');
}

/** A pattern with its values put in: `fillIn('Source: {list}', { list: 'OECD (2023)' })`; every name must have its value. */
export function fillPattern(pattern: string, values: Readonly<Record<string, string>>): string {
  return pattern.replace(/\{([^{}]*)\}/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`The pattern “${pattern}” has no value for “${name}”.`);
    return value;
  });
}
