// Reads what the plan says of the marks of a chart: `{callout: exports, words: The most ever}`.

import type { Placed } from '../../diagnostics/diagnostics.ts';
import { fault } from '../../diagnostics/fault.ts';
import { described, optional, placed, type Reader, reader, record, shared, text } from '../../text/reader.ts';
import type { PlannedAnnotation, PlannedWords } from '../model/annotation.ts';

type Words = ReadonlyMap<string, Placed<string>>;

/** An annotation of a chart, with words as `words` reads them. */
export function annotation(words: Reader<Words>): Reader<PlannedAnnotation> {
  const fields = record({
    callout: optional(described(placed(text), 'Words to one mark, with a line to it: the id of a figure.')),
    line: optional(
      described(
        placed(text),
        'A line across the marks: at the value of this figure, or “average”: at the average of the figures drawn.',
      ),
    ),
    bracket: optional(
      described(
        placed(text),
        'A bracket between two marks: a figure whose formula compares theirs, such as the ratio of the two.',
      ),
    ),
    words: described(words, 'What it says, in each language. Numbers are links to figures: [12%](fig:jobs).'),
  });
  return reader(shared('annotation', fields).schema, (node, report) => {
    const read = fields(node, report);
    if (!read) return undefined;
    const { callout, line, bracket, place } = read;
    const said = { words: new Map([...read.words].map(([key, one]) => [key, plannedWords(key, one)])), place };
    const kinds: readonly PlannedAnnotation[] = [
      ...(callout ? [{ ...said, kind: 'callout' as const, figure: callout }] : []),
      ...(line ? [{ ...said, kind: 'line' as const, at: line }] : []),
      ...(bracket ? [{ ...said, kind: 'bracket' as const, figure: bracket }] : []),
    ];
    const [only, ...others] = kinds;
    if (only && others.length === 0) return only;
    report(fault('BD666', place, { found: kinds.map(({ kind }) => kind) }));
    return undefined;
  });
}

function plannedWords(language: string, { value, place }: Placed<string>): PlannedWords {
  const { file, line, column } = place;
  return { language, file, place, source: '\n'.repeat(line - 1) + ' '.repeat(column - 1) + value };
}
