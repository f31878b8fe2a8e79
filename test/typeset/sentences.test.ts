import { describe, expect, test } from 'vitest';
import { cutText, textOf } from '../../src/typeset/sentences.ts';
import { paragraph } from './small-theme.ts';

const cut = (text: string) => cutText([paragraph(text)]).map(({ runs }) => runs.map(run => run.text).join(''));

describe('running text is cut', () => {
  test('between sentences, but not after “et al.”, an initial or a decimal point', () => {
    expect(cut('Firms use AI (M. Choi et al. Oxford). Most do not. “Why?” they ask. It is 30.6%.')).toEqual([
      'Firms use AI (M. Choi et al. Oxford). ',
      'Most do not. ',
      '“Why?” they ask. ',
      'It is 30.6%.',
    ]);
    expect(cut('도입률은 30.6%이다. 격차가 크다. ‘인더스트리 5.0’이다.')).toEqual([
      '도입률은 30.6%이다. ',
      '격차가 크다. ',
      '‘인더스트리 5.0’이다.',
    ]);
  });

  test('and joined again as it was', () => {
    const paragraphs = [paragraph('One. Two. Three.'), paragraph('Four.')];
    const texts = (pieces: ReturnType<typeof cutText>) =>
      textOf(pieces).map(({ runs }) => runs.map(run => run.text).join(''));
    expect(texts(cutText(paragraphs))).toEqual(['One. Two. Three.', 'Four.']);
    expect(texts(cutText(paragraphs).slice(1, 3))).toEqual(['Two. Three.']);
  });
});
