// The lines of a paragraph between the breaks that a deck really writes.

import { cleanText } from '../../../container/xml.ts';
import type { Run } from '../../../slide/slide.ts';
import type { SetParagraph } from '../../../typeset/frame.ts';

/**
 * Runs by written line: the foreseen lines where their ends are written as breaks, else the runs split where the author
 * forced a break. Text is cleaned of what a deck cannot hold; runs without text are left out. There is always a line.
 */
export function writtenLines(paragraph: SetParagraph): readonly (readonly Run[])[] {
  const lines =
    paragraph.breaks === 'written' && paragraph.lines.length > 0
      ? paragraph.lines.map(line => line.runs.filter(run => run.text !== '\n'))
      : splitAtLineEnds(paragraph.runs);
  return lines.map(runs => runs.map(run => ({ ...run, text: cleanText(run.text) })).filter(run => run.text !== ''));
}

function splitAtLineEnds(runs: readonly Run[]): readonly (readonly Run[])[] {
  const lines: Run[][] = [[]];
  for (const run of runs) {
    run.text.split('\n').forEach((text, index) => {
      if (index > 0) lines.push([]);
      lines.at(-1)?.push({ ...run, text });
    });
  }
  return lines;
}
