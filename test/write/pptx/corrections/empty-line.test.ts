import { expect, test } from 'vitest';
import { dropEmptyLine } from '../../../../src/write/pptx/corrections/empty-line.ts';
import { corrected } from '../specimen.ts';

test('a line without width and color goes', () => {
  expect(corrected('<p:spPr><a:noFill/><a:ln></a:ln></p:spPr>', dropEmptyLine)).toBe('<p:spPr><a:noFill/></p:spPr>');
});

test('a line with a width is no empty line', () => {
  const kept = '<p:spPr><a:ln w="12700"/></p:spPr>';
  expect(corrected(kept, dropEmptyLine)).toBe(kept);
});
