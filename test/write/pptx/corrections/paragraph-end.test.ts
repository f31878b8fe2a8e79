import { expect, test } from 'vitest';
import { setParagraphEnd } from '../../../../src/write/pptx/corrections/paragraph-end.ts';
import { corrected } from '../specimen.ts';

const end = (before: string, emptySize?: number) => corrected(before, node => setParagraphEnd(node, emptySize));

test('a paragraph ends in the size of its last run, not in that of its box', () => {
  const before =
    '<a:p><a:r><a:rPr sz="1600" b="1"/><a:t>a</a:t></a:r><a:endParaRPr lang="en-US" sz="1200" dirty="0"/></a:p>';
  const after = '<a:p><a:r><a:rPr sz="1600" b="1"/><a:t>a</a:t></a:r><a:endParaRPr sz="1600" b="1" dirty="0"/></a:p>';
  expect(end(before)).toBe(after);
});

test('where the run inherits its size the end does too', () => {
  const before = '<a:p><a:r><a:rPr/><a:t>a</a:t></a:r><a:endParaRPr sz="1200"/></a:p>';
  expect(end(before, 1800)).toBe('<a:p><a:r><a:rPr/><a:t>a</a:t></a:r><a:endParaRPr dirty="0"/></a:p>');
});

test('an empty paragraph has the size that was decided for it', () => {
  expect(end('<a:p><a:endParaRPr sz="1200"/></a:p>', 1800)).toBe('<a:p><a:endParaRPr sz="1800" dirty="0"/></a:p>');
});
