import LineBreaker from 'linebreak';
import { describe, expect, test } from 'vitest';
import type { Locale } from '../../src/briefing/model/locale.ts';
import type { Run } from '../../src/slide/slide.ts';
import type { Theme } from '../../src/theme/theme.ts';
import type { SetParagraph } from '../../src/typeset/frame.ts';
import {
  fill,
  fonts,
  inEnglish,
  inKorean,
  itemOf,
  layout,
  placeholder,
  run,
  slide,
  textStyle,
  theme,
  typeset,
} from './small-theme.ts';

/** Numbers from 0 to below 1 that are the same in every run (a linear congruential generator). */
function dice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

const STEMS = {
  en: 'firms AI data adoption survey of the in and with general-purpose R&D and/or 78.4% 13,825 5.0 won, sectors: (OECD, “new” talent — yet'.split(
    ' ',
  ),
  ko: '기업의 AI 도입률은 4.5%는 산업·경제 47.8%p의 ‘인더스트리 5.0’으로 13,825개 3억 원 이상, 조사(2024)에서 데이터 기반: ※ “협력” 등 의사결정을'.split(
    ' ',
  ),
};

interface Case {
  readonly runs: readonly Run[];
  readonly width: number;
  readonly height: number;
}

function someText(language: keyof typeof STEMS, seed: number): Case {
  const roll = dice(seed);
  const pick = <T>(items: readonly T[]): T | undefined => items[Math.floor(roll() * items.length)];
  const words = Array.from({ length: 1 + Math.floor(roll() * 40) }, () => pick(STEMS[language]) ?? '');
  const runs = words.map((word, index) => {
    const text = index === 0 ? word : ` ${word}`;
    return roll() < 0.04 ? run('\n') : run(text, undefined, { strong: roll() < 0.2 });
  });
  return { runs, width: 160 + Math.floor(roll() * 700), height: 30 + Math.floor(roll() * 400) };
}

function setAs(style: string, { runs, width, height }: Case, language: keyof typeof STEMS) {
  const locale: Locale = language === 'en' ? inEnglish : inKorean;
  const box = placeholder('text', { box: [0, 0, width, height], style });
  const base = theme([layout('p', [box])], [], language === 'en' ? 'Arial' : 'Malgun Gothic');
  const styles = new Map(base.styles)
    .set('natural', textStyle('natural', { size: 24, least: 16 }))
    .set('balanced', textStyle('balanced', { size: 28, least: 20, breaks: 'balanced', lines: 3, bold: true }));
  const place = { file: 'article.md', line: 1, column: 1 };
  const content = { kind: 'text' as const, paragraphs: [{ runs, level: 0, place }] };
  const { frames, diagnostics } = typeset([slide('a', 'p', [fill('text', content)])], { ...base, styles }, locale);
  const item = itemOf(frames[0], 'text', 'a/text');
  return { item, diagnostics, theme: base };
}

const textOf = (runs: readonly Run[]) => runs.map(({ text }) => text).join('');
const squeezed = (text: string) => text.replace(/\s+/g, '');

function widthOf(runs: readonly Run[], paragraph: SetParagraph, { fonts: faces }: Theme): number {
  const width = ({ text, strong }: Run) =>
    fonts.width(text, faces.latin, paragraph.style.bold || strong === true, paragraph.style.size);
  return runs.reduce((sum, one) => sum + width(one), 0);
}

/** The lines that a viewer fills which may break wherever Unicode allows: between syllables, after hyphens and slashes. */
function linesOfFreeViewer(text: string, width: number, widthOfText: (text: string) => number): number {
  let count = 0;
  for (const stretch of text.split('\n')) {
    const breaker = new LineBreaker(stretch);
    let line = '';
    let last = 0;
    count++;
    for (let next = breaker.nextBreak(); next; next = breaker.nextBreak()) {
      const piece = stretch.slice(last, next.position);
      if (line !== '' && widthOfText((line + piece).trim()) > width) {
        count++;
        line = piece.trimStart();
      } else line += piece;
      last = next.position;
    }
  }
  return count;
}

/** The last words of the lines into which a viewer puts whole words as long as they fit. */
function filled(paragraph: SetParagraph, width: number, theme: Theme): readonly string[] {
  const ends: string[] = [];
  for (const stretch of stretchesOf(paragraph)) {
    let line: readonly Run[] = [];
    for (const unit of stretch) {
      const longer = line.length === 0 ? unit : [...line, run(' '), ...unit];
      if (line.length > 0 && widthOf(longer, paragraph, theme) > width) {
        ends.push(lastWord(line));
        line = unit;
      } else line = longer;
    }
    ends.push(lastWord(line));
  }
  return ends;
}

/** The words of each stretch between forced breaks, each as runs of one weight. */
function stretchesOf({ runs }: SetParagraph): readonly (readonly (readonly Run[])[])[] {
  const stretches: Run[][][] = [[]];
  let begins = true;
  for (const one of runs) {
    if (one.text === '\n') {
      stretches.push([]);
      begins = true;
      continue;
    }
    one.text.split(/( )/).forEach(text => {
      const words = stretches.at(-1);
      if (text === ' ' || text === '') begins ||= text === ' ';
      else if (begins || !words?.length) {
        words?.push([{ ...one, text }]);
        begins = false;
      } else words.at(-1)?.push({ ...one, text });
    });
  }
  return stretches;
}

const lastWord = (line: readonly Run[]) => textOf(line).split(' ').at(-1) ?? '';
const endsOf = ({ lines }: SetParagraph) => lines.map(({ runs }) => lastWord(runs));

describe.each(['en', 'ko'] as const)('any text in %s', language => {
  const cases = Array.from({ length: 150 }, (_, index) => someText(language, index + 1));

  test.each(['natural', 'balanced'])(
    'set %s: no line is wider than its box, none is lost, sizes are in their range',
    style => {
      for (const one of cases) {
        const { item, diagnostics, theme } = setAs(style, one, language);
        const [paragraph] = item.paragraphs;
        if (!paragraph) throw new Error('There is no paragraph.');
        for (const line of paragraph.lines) {
          expect(line.width).toBeLessThanOrEqual(one.width * 0.99 + 1e-6);
          expect(line.width).toBeCloseTo(widthOf(line.runs, paragraph, theme), 6);
          expect(textOf(line.runs)).toBe(textOf(line.runs).trim());
        }
        expect(squeezed(paragraph.lines.map(({ runs }) => textOf(runs)).join(''))).toBe(squeezed(textOf(one.runs)));
        const [least, size] = style === 'natural' ? [16, 24] : [20, 28];
        expect(paragraph.style.size).toBeGreaterThanOrEqual(least);
        expect(paragraph.style.size).toBeLessThanOrEqual(size);
        const tooHigh = item.height > one.height + 0.01;
        const tooManyLines = paragraph.lines.length > (paragraph.style.lines ?? Number.POSITIVE_INFINITY);
        const said = tooManyLines ? ['BD512'] : tooHigh ? ['BD511'] : [];
        expect(diagnostics.map(({ code }) => code)).toEqual(said);
        if (tooHigh || tooManyLines) expect(paragraph.style.size).toBe(least);
      }
    },
  );

  test('a viewer that may break within words never needs more lines than foreseen', () => {
    for (const one of cases) {
      const plain = { ...one, runs: one.runs.map(({ text, place }) => run(text, place)) };
      const { item, theme } = setAs('natural', plain, language);
      const [paragraph] = item.paragraphs;
      if (!paragraph) throw new Error('There is no paragraph.');
      const measure = (text: string) => fonts.width(text, theme.fonts.latin, false, paragraph.style.size);
      const free = linesOfFreeViewer(textOf(plain.runs), one.width * 0.99, measure);
      expect(free).toBeLessThanOrEqual(paragraph.lines.length);
    }
  });

  test.each(['natural', 'balanced'])(
    'set %s has no line end written, and where its area is narrower, the lines that fill it',
    style => {
      let narrower = 0;
      for (const one of cases) {
        const { item, theme } = setAs(style, one, language);
        const [paragraph] = item.paragraphs;
        if (!paragraph) throw new Error('There is no paragraph.');
        expect(paragraph.breaks).toBe('natural');
        const area = one.width - item.insets[2];
        if (area === one.width) continue;
        narrower++;
        // By hand, as a viewer that keeps words whole: half a hundredth narrower, and wider, than the area.
        for (const share of [0.995, 1, 1.005])
          expect(filled(paragraph, area * share, theme)).toEqual(endsOf(paragraph));
        expect(filled(paragraph, one.width * 0.99, theme)).toHaveLength(paragraph.lines.length);
      }
      expect(narrower).toBeGreaterThan(10);
    },
  );

  test('set twice is the same', () => {
    for (const one of cases.slice(0, 20))
      expect(setAs('balanced', one, language)).toEqual(setAs('balanced', one, language));
  });
});
