// Every number in what is written stands in what was read, whatever the report says.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readLocales } from '../../src/briefing/locale/read-locales.ts';
import { proposeFigures } from '../../src/import/figures/propose-figures.ts';
import { importBriefing } from '../../src/import/import-briefing.ts';
import type { Statement } from '../../src/import/proposal.ts';
import { NOTHING_REFUSED } from '../../src/import/refused.ts';
import { type Manuscript, textOfSpans } from '../../src/manuscript/manuscript.ts';
import { program } from '../project-files.ts';
import { written } from './manuscripts.ts';

const locales = readLocales(program, () => undefined);

const digits = fc.oneof(
  fc.integer({ min: 0, max: 99 }).map(String),
  fc.integer({ min: 100, max: 99_999_999 }).map(number => number.toLocaleString('en-US')),
  fc.tuple(fc.integer({ min: 0, max: 120 }), fc.integer({ min: 0, max: 9 })).map(([whole, part]) => `${whole}.${part}`),
);

const sentences = {
  en: [
    (n: string, m: string) => `In 2024, ${n}% of firms used it, up from ${m}% a year before.`,
    (n: string, m: string) => `Spending reached ${n} million won, and ${m} firms took part (Article 24).`,
    (n: string, m: string) => `First, costs (${n}%), skills (${m}%) and data (12.5%) are named.`,
    (n: string, m: string) => `See Table 2 on page ${n}; call 02-123-4567 before ${m} o’clock.`,
    (n: string, m: string) =>
      `The gap is ${n} percentage points, or ${m} times as much, half of which is twice one third.`,
  ],
  ko: [
    (n: string, m: string) => `2024년 기업의 ${n}%가 이용하여 전년의 ${m}%보다 늘었다.`,
    (n: string, m: string) => `지출은 ${n}억 원이며 ${m}개사가 참여하였다(제24조).`,
    (n: string, m: string) => `첫째, 비용(${n}%), 인력(${m}%), 자료(12.5%)를 들었다.`,
    (n: string, m: string) => `표 2와 ${n}쪽을 보고, ${m}시 전에 02-123-4567로 문의한다.`,
    (n: string, m: string) => `격차는 ${n}%p이고 ${m}배이며, 절반은 3분의 1의 두 배이다.`,
  ],
};

const report = (language: 'en' | 'ko') =>
  fc
    .array(
      fc.oneof(
        fc
          .tuple(fc.nat(sentences[language].length - 1), digits, digits)
          .map(([which, n, m]) => sentences[language][which]?.(n, m) ?? ''),
        fc.tuple(digits, digits).map(([n, m]) => `| Head (%) | 2024 |\n| One | ${n} |\n| Two | ${m} |`),
        fc.constant('## A section'),
      ),
      { minLength: 1, maxLength: 12 },
    )
    .map(parts => written(`report.${language}.md`, `# A report\n${parts.join('\n')}`));

const numbersIn = (text: string): readonly string[] => text.match(/[0-9]+(?:[.,][0-9]+)*/g) ?? [];

function wordsOf({ blocks }: Manuscript): string {
  return blocks
    .flatMap(block => {
      if (block.kind === 'table') return block.rows.flatMap(row => row.flatMap(({ lines }) => lines.map(textOfSpans)));
      return 'spans' in block ? [textOfSpans(block.spans)] : [];
    })
    .join('\n');
}

function wordsAt({ blocks }: Manuscript, { block, cell, from, to }: Statement): string {
  const found = blocks[block];
  if (found?.kind === 'table')
    return textOfSpans((cell && found.rows[cell.row]?.[cell.column]?.lines[cell.line]) ?? []).slice(from, to);
  return found && 'spans' in found ? textOfSpans(found.spans).slice(from, to) : '';
}

test.each(['en', 'ko'] as const)('of reports in %s', { tags: ['slow'] }, language => {
  fc.assert(
    fc.property(report(language), manuscript => {
      const manuscripts = [{ manuscript, language }];
      const proposed = proposeFigures(manuscripts, locales);
      for (const { statements } of proposed.figures)
        for (const statement of statements) expect(wordsAt(manuscript, statement)).toBe(statement.form);
      const { files } = importBriefing({
        name: 'report',
        manuscripts,
        contents: [],
        proposed,
        locales,
        refused: NOTHING_REFUSED,
      });
      const article = new TextDecoder().decode(files.get(`data/report/article.${language}.md`));
      const shown = article.replaceAll(/\]\((?:fig|plain):[^)]*\)/g, ']').replaceAll(/^:::.*$|^\d+\. |<!--.*-->/gm, '');
      const read = new Set(numbersIn(wordsOf(manuscript)));
      expect(numbersIn(shown).filter(number => !read.has(number))).toEqual([]);
    }),
    { numRuns: 150, seed: 11 },
  );
});
