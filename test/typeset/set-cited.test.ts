// Source lines that are longer than their box: they take room, name fewer sources, or go on with the rows that they are about.
import { describe, expect, test } from 'vitest';
import { buildDecks } from '../../src/build/build.ts';
import type { Cite } from '../../src/slide/slide.ts';
import type { Frame } from '../../src/typeset/frame.ts';
import { bake } from '../small-project.ts';
import {
  at,
  fill,
  itemOf,
  layout,
  paragraph,
  placeholder,
  slide,
  textStyle,
  theme,
  told,
  typeset,
} from './small-theme.ts';

const page = (body: number) =>
  layout(`body-${body}`, [
    placeholder('body', { box: [50, 100, 860, body] }),
    placeholder('source', { box: [50, 480, 200, 20], style: 'source' }),
  ]);
const look = theme([page(370)], []);
const styles = new Map([...look.styles, ['source', textStyle('source', { size: 16, least: 16 })]]);

const names = [
  'A census of towns',
  'A count of loaves',
  'The diary of a baker',
  'A list of shops',
  'Notes of a miller',
];

/** Cites so many of the names; `all` is a slide that has them all. */
const citing =
  (count: number, all: boolean): Cite =>
  (_, most = count) => {
    const named = all ? Math.min(most, count) : count;
    const text = `Source: ${names.slice(0, named).join('; ')}${named < count ? '; … (→ Sources)' : '.'}`;
    return { paragraphs: [paragraph(text, at(3))], named };
  };

function set(count: number, points: number, { all = true } = {}) {
  const cite = citing(count, all);
  const fills = [
    fill('title', 'Bread'),
    fill('body', { kind: 'text', paragraphs: Array.from({ length: points }, () => paragraph('A point', at(9))) }),
    { ...fill('source', { kind: 'text', paragraphs: cite([]).paragraphs }, 1, at(3)), cite },
  ];
  const { frames, diagnostics } = typeset([slide('bread', 'body-370', fills)], { ...look, styles });
  const { box, paragraphs } = itemOf(frames[0], 'text', 'bread/source');
  return { box, says: wordsOf(paragraphs), told: told(diagnostics) };
}

const wordsOf = (paragraphs: readonly { readonly runs: readonly { readonly text: string }[] }[]): string =>
  paragraphs
    .map(({ runs }) => runs.map(({ text }) => text).join(''))
    .join(' / ')
    .replaceAll('\u00a0', ' ');

describe('a source line that is too long for its box', () => {
  test('takes room from what stands above it, where that has some', () => {
    const { box, says, told: codes } = set(3, 4);
    expect(says).toBe(`Source: ${names.slice(0, 3).join('; ')}.`);
    expect(box[1]).toBeLessThan(480);
    expect(box[1] + box[3]).toBe(500);
    expect(codes).toEqual([]);
  });

  test('names fewer sources and the slide that has all, where there is no more room', () => {
    const { says, told: codes } = set(5, 4);
    expect(says).toBe('Source: A census of towns; A count of loaves; … (→ Sources)');
    expect(codes).toEqual([]);
    expect(set(5, 11)).toMatchObject({ says: 'Source: A census of towns; … (→ Sources)', told: [] });
  });

  test('is a fault where no slide has all, of what it follows from', () => {
    expect(set(5, 4, { all: false }).told).toEqual([
      'article.en.md:3:1 BD390: the notes and sources of slide “bread” are 56.8 pt taller than their box; they come from the figures that it shows. Show fewer figures on one slide, or shorten their labels and notes in figures.csv, or “short” in sources.yaml.',
      'BD390: “bread” 슬라이드의 주와 출처 줄이 상자보다 56.8pt 높습니다. 이 줄은 슬라이드에 있는 수치에서 만들어집니다. 한 슬라이드의 수치를 줄이거나, figures.csv의 label과 note 또는 sources.yaml의 short를 줄이십시오.',
    ]);
  });
});

/** The bakery with a table of 30 rows, five of each source, and its source lines page by page. */
async function tablePages(language: 'en' | 'ko') {
  const letters = [...'abcdef'];
  const rows = letters.flatMap(letter => [1, 2, 3, 4, 5].map(number => `${letter}${number}`));
  const figures = rows.map(id => `loaves.${id},,7,0,count,s-${id.charAt(0)},2021,${id},${id}`);
  const table = [
    '| Loaf | Number |',
    '| --- | --- |',
    ...rows.map(id => `| Loaf ${id.charAt(0)} | [7](fig:loaves.${id}) |`),
  ];
  const sources = letters.map(letter => `s-${letter}: {short: Diary ${letter}, full: The diary of baker ${letter}}`);
  const found: Frame[] = [];
  const { diagnostics } = await bake(
    buildDecks,
    [
      ['queue: {template: points}', 'queue: {template: table}'],
      ['slides: [loaves]', 'slides: [loaves, queue]'],
      ['waiting,,', `${figures.join('\n')}\nwaiting,,`],
      ['- In the morning [62.5%](fig:waiting) wait', table.join('\n')],
      ['- 아침에는 [62.5%](fig:waiting)가 줄을 선다', table.join('\n')],
      ['diary: {short', `${sources.join('\n')}\ndiary: {short`],
    ],
    { audiences: [language === 'en' ? 'neighbours' : 'mayor'], onFrames: (_, frames) => found.push(...frames) },
  );
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  return found
    .filter(({ key }) => key.startsWith('queue'))
    .map(frame => {
      const [, ...shown] = itemOf(frame, 'table', `${frame.key}/table`).rows.map(({ cells }) =>
        wordsOf(cells[0]?.paragraphs ?? []).at(-1),
      );
      return {
        shown: [...new Set(shown)].join(''),
        cited: wordsOf(itemOf(frame, 'text', `${frame.key}/source`).paragraphs),
      };
    });
}

test.each(['en', 'ko'] as const)('each page of a table cites the sources of its own rows, in %s', async language => {
  const pages = await tablePages(language);
  expect(pages.length).toBeGreaterThanOrEqual(3);
  for (const { shown, cited } of pages) {
    const named = [...cited.matchAll(/Diary (\w)/g)].map(([, letter]) => letter).join('');
    expect(named).toBe(shown);
  }
});
