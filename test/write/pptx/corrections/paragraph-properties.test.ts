import { expect, test } from 'vitest';
import {
  dropEmptyParagraphProperties,
  keepOneParagraphProperties,
} from '../../../../src/write/pptx/corrections/paragraph-properties.ts';
import { corrected } from '../specimen.ts';

test('of the properties before every run the first stay, in the first place', () => {
  const before = '<a:p><a:pPr algn="l"/><a:r><a:t>a</a:t></a:r><a:br/><a:pPr algn="l"/><a:r><a:t>b</a:t></a:r></a:p>';
  const after = '<a:p><a:pPr algn="l"/><a:r><a:t>a</a:t></a:r><a:br/><a:r><a:t>b</a:t></a:r></a:p>';
  expect(corrected(before, node => void keepOneParagraphProperties(node))).toBe(after);
});

test('properties that stand behind a break move to the front', () => {
  const before = '<a:p><a:br/><a:pPr algn="l"/><a:r><a:t>b</a:t></a:r></a:p>';
  const after = '<a:p><a:pPr algn="l"/><a:br/><a:r><a:t>b</a:t></a:r></a:p>';
  expect(corrected(before, node => void keepOneParagraphProperties(node))).toBe(after);
});

test('properties that say nothing go', () => {
  expect(corrected('<a:p><a:pPr/></a:p>', dropEmptyParagraphProperties)).toBe('<a:p/>');
  const kept = '<a:p><a:pPr lvl="1"/></a:p>';
  expect(corrected(kept, dropEmptyParagraphProperties)).toBe(kept);
});
