import { expect, test } from 'vitest';
import { syncPlan } from '../../../src/briefing/agreement/sync-file.ts';
import type { PlannedWords } from '../../../src/briefing/model/annotation.ts';
import { figure } from '../../chart/chart-request.ts';
import { en, ko } from '../locales.ts';

const plan = `charts:
  uses:
    annotate:
      - {line: need, words: {en: 'Need: [78.4%](fig:need)', ko: '수요 [78.4%](fig:need)는'}}
      - {line: need, words: 'It''s [78.4%](fig:need)'}
`;

/** Words as the reader of plans has them: those of line 5 without the doubled quote. */
function words(language: string, line: number, column: number, text: string): PlannedWords {
  const place = { file: 'briefing.yaml', line, column };
  return { language, file: place.file, place, source: '\n'.repeat(line - 1) + ' '.repeat(column - 1) + text };
}

test('the numbers of a plan’s words are written anew, each in its language, and words in doubled quotes are left', () => {
  const all = [
    words('en', 4, 35, 'Need: [78.4%](fig:need)'),
    words('ko', 4, 66, '수요 [78.4%](fig:need)는'),
    words('en', 5, 29, "It's [78.4%](fig:need)"),
  ];
  const figures = new Map([['need', figure('need', '80.3', 'Need')]]);
  const locales = new Map([
    ['en', en],
    ['ko', ko],
  ]);
  const { bytes, edits } = syncPlan(new TextEncoder().encode(plan), all, figures, locales);
  expect(new TextDecoder().decode(bytes)).toBe(
    plan.replace('Need: [78.4%]', 'Need: [80.3%]').replace('수요 [78.4%]', '수요 [80.3%]'),
  );
  expect(edits.map(({ place, before, after }) => `${place.line}:${place.column} ${before} ${after}`)).toEqual([
    '4:42 78.4% 80.3%',
    '4:70 78.4% 80.3%',
  ]);
});
