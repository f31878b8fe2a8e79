// The marks of lists as a theme has them: read, drawn and written; □ ○ ― for Korean public offices.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { buildDecks } from '../../src/build/build.ts';
import { markOf } from '../../src/theme/marks.ts';
import { parseTheme } from '../../src/theme/parse-theme.ts';
import { collect } from '../briefing/diagnose.ts';
import { bytesOf } from '../project-files.ts';
import { bake } from '../small-project.ts';
import {
  at,
  fill,
  fonts,
  inKorean,
  itemOf,
  layout,
  paragraph,
  placeholder,
  slide,
  theme,
  told,
  typeset,
} from '../typeset/small-theme.ts';
import { part, partNames } from '../write/pptx/opened.ts';

const themeFile = (name: string) => {
  const file = `templates/themes/${name}.yaml`;
  return { file, source: readFileSync(file, 'utf8') };
};

function marksIn(name: string, script: 'Latn' | 'Hang', change: (source: string) => string = source => source) {
  const { report, lines } = collect();
  const { file, source } = themeFile(name);
  const read = parseTheme(file, change(source), script, report, wanted => themeFile(wanted.value));
  const style = read?.styles.get('points');
  return { marks: style && [0, 1, 2, 3, 4].map(level => markOf(style, level)), told: lines() };
}

describe('marks of a theme', () => {
  test('are • and – in turn where it says nothing', () => {
    expect(marksIn('policy', 'Hang')).toEqual({ marks: ['•', '–', '•', '–', '•'], told: [] });
  });

  test('are a matter of the script: □ ○ ― ▪ in Hangul only', () => {
    expect(marksIn('korean-public', 'Hang')).toEqual({ marks: ['□', '○', '―', '▪', '□'], told: [] });
    expect(marksIn('korean-public', 'Latn')).toEqual({ marks: ['•', '–', '•', '–', '•'], told: [] });
  });

  test('are one key, that any theme may have', () => {
    const plain = marksIn('plain', 'Hang', source => `${source}\nmarks: {Hang: [※, ·]}\n`);
    expect(plain).toEqual({ marks: ['※', '·', '※', '·', '※'], told: [] });
  });

  test('that are not one character are named', () => {
    const { report, lines } = collect();
    const { file, source } = themeFile('korean-public');
    const wrong = source.replace('[□, ○, ―, ▪]', '[□, -->]');
    parseTheme(file, wrong, 'Hang', report, wanted => themeFile(wanted.value));
    expect([...lines(), ...lines('ko')]).toEqual([
      '10:13 error BD559: “-->” is not a list mark: it must be one character. Write one for each level, as in [□, ○, ―].',
      '10:13 error BD559: “-->”은(는) 글머리 기호가 아닙니다. 글머리 기호는 한 글자여야 합니다. [□, ○, ―]처럼 수준마다 하나씩 쓰십시오.',
    ]);
  });
});

describe('points with marks of a theme', () => {
  const own = (marks: readonly string[]) => {
    const made = theme([layout('points', [placeholder('body')])], [], 'Malgun Gothic');
    return { ...made, styles: new Map([...made.styles].map(([name, style]) => [name, { ...style, marks }])) };
  };
  const points = fill('body', {
    kind: 'text',
    paragraphs: [paragraph('첫째', at(1), { list: 'bullet' }), paragraph('둘째', at(2), { list: 'bullet', level: 1 })],
  });

  test('stand clear of them, though the style’s indent has no room for a mark as wide as a syllable', () => {
    const { frames, diagnostics } = typeset([slide('a', 'points', [points])], own(['□', '○']), inKorean);
    expect(diagnostics).toEqual([]);
    const { paragraphs } = itemOf(frames[0], 'text', 'a/body');
    const mark = fonts.width('□', 'Malgun Gothic', false, 20);
    expect(mark).toBe(20);
    expect(paragraphs.map(({ marginLeft, indent }) => [marginLeft, indent])).toEqual([
      [24, -24],
      [48, -24],
    ]);
  });

  test('keep the indent of their style where the marks are narrow', () => {
    const { frames } = typeset([slide('a', 'points', [points])], own(['•', '·']), inKorean);
    expect(itemOf(frames[0], 'text', 'a/body').paragraphs.map(({ marginLeft }) => marginLeft)).toEqual([20, 40]);
  });

  test('that no font has are an error of the theme, told once', () => {
    const { diagnostics } = typeset([slide('a', 'points', [points])], own(['□', '\u{e000}']), inKorean);
    expect(told(diagnostics)).toEqual([
      'theme.yaml:1:1 BD514: no font at hand has “\u{e000}”, which the theme puts before list items; they are set in Malgun Gothic. Choose another mark in the theme.',
      'BD514: 테마의 글머리 기호 “\u{e000}”이(가) 있는 글꼴이 없습니다. 글의 글꼴은 Malgun Gothic입니다. 테마에서 다른 글머리 기호를 고르십시오.',
    ]);
  });
});

test('a deck of the theme has its marks on its layouts, and slides that leave them to these', {
  timeout: 60_000,
}, async () => {
  const nested = (first: string) => [`- ${first}`, `- ${first}\n  - 둘째 수준\n    - 셋째 수준`] as const;
  const { decks, diagnostics } = await bake(
    buildDecks,
    [
      ['deck: short, theme: policy', 'deck: long, theme: korean-public'],
      nested('아침에는 [62.5%](fig:waiting)가 줄을 선다'),
    ],
    { audiences: ['mayor'] },
  );
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  const [deck] = decks;
  if (!deck) throw new Error('no deck');
  const name = partNames(bytesOf(deck), 'ppt/slides/slide').find(path =>
    part(bytesOf(deck), path).includes('name="queue"'),
  );
  const xml = part(bytesOf(deck), name ?? '');
  const links = part(bytesOf(deck), (name ?? '').replace('slides/', 'slides/_rels/').concat('.rels'));
  const layoutXml = part(bytesOf(deck), `ppt/slideLayouts/${/slideLayout\d+\.xml/.exec(links)?.[0]}`);
  expect([...layoutXml.matchAll(/<a:lvl(\d)pPr[^>]*>.*?<a:buChar char="(.)"/g)].map(([, , mark]) => mark)).toEqual([
    '□',
    '○',
    '―',
    '▪',
    '□',
  ]);
  // The slide says nothing: its points have their level, and take the mark from the layout.
  expect(xml).toMatch(/<a:pPr lvl="1"[^>]*\/?>/);
  expect(xml).toMatch(/<a:pPr lvl="2"[^>]*\/?>/);
  expect(xml).not.toContain('buChar');
});
