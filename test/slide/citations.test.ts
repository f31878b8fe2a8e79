import { expect, it } from 'vitest';
import type { Briefing } from '../../src/briefing/model/briefing.ts';
import { sourceLine } from '../../src/slide/citations.ts';
import { en, ko } from '../briefing/locales.ts';
import { figures, smallBriefing } from './small-briefing.ts';

/** What the source lines of a slide say when its two figures of one source hold for these dates, and the citation is this one. */
async function cited(citation: string, dates: readonly string[]): Promise<readonly (string | undefined)[]> {
  const { briefing } = await smallBriefing('# T\n\n:::slide{#a}\n### A\n:::\n', 'points');
  const place = { file: 'figures.csv', line: 2, column: 1 };
  const [first] = figures.values();
  if (!first) throw new Error('no figure');
  const dated: Briefing = {
    ...briefing,
    figures: new Map(dates.map((asOf, index) => [`f${index}`, { ...first, id: `f${index}`, source: 'office', asOf }])),
    sources: new Map([['office', { id: 'office', short: { en: citation, ko: citation }, full: {}, about: {}, place }]]),
  };
  const evidence = { key: 'a', figures: [...dated.figures.keys()], sources: [], place };
  return [en, ko].map(locale => {
    const line = sourceLine(evidence, dated, locale, () => {}).paragraphs.at(-1);
    return line?.runs.map(({ text }) => text).join('');
  });
}

it.each<[string, readonly string[], string, string]>([
  ['Statistics Office', ['2024-08'], 'Statistics Office (as of August 2024).', 'Statistics Office(2024년 8월 기준).'],
  ['Office, Survey 2025', ['2025-03'], 'Office, Survey 2025.', 'Office, Survey 2025.'],
  ['Office (12 May 2024)', ['2024'], 'Office (12 May 2024).', 'Office (12 May 2024).'],
  ['Office, Survey 2022', ['2024'], 'Office, Survey 2022 (as of 2024).', 'Office, Survey 2022(2024년 기준).'],
  ['Report 12024', ['2024'], 'Report 12024 (as of 2024).', 'Report 12024(2024년 기준).'],
  ['Office', ['2024-Q3'], 'Office (as of Q3 2024).', 'Office(2024년 3분기 기준).'],
  ['Office', ['2024-08-06/2024-08-19'], 'Office (as of 6–19 August 2024).', 'Office(2024. 8. 6.~8. 19. 기준).'],
  ['Office 2023/24', ['2023/24'], 'Office 2023/24.', 'Office 2023/24.'],
  ['Office 2023', ['2023/24'], 'Office 2023 (as of 2023/24).', 'Office 2023(2023/24년 기준).'],
  ['Office', ['2022', '2022'], 'Office (as of 2022).', 'Office(2022년 기준).'],
  ['Office 2022', ['2022', '2023'], 'Office 2022 (as of 2022, 2023).', 'Office 2022(2022년, 2023년 기준).'],
  ['Office', ['2024', '2022', '2023'], 'Office (as of 2022–2024).', 'Office(2022~2024년 기준).'],
  ['Office', ['2024-01', '2024-02', '2024-03'], 'Office (as of 2024).', 'Office(2024년 기준).'],
])('“%s” for figures of %j', async (citation, dates, english, korean) => {
  const [inEnglish, inKorean] = await cited(citation, dates);
  expect([inEnglish, inKorean]).toEqual([`Source: ${english}`, `자료: ${korean}`]);
});
