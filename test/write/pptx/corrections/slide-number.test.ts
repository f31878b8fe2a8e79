import { expect, test } from 'vitest';
import { countSlides } from '../../../../src/write/pptx/corrections/slide-number.ts';
import { corrected } from '../specimen.ts';

test('a number written as text becomes the field that counts', () => {
  const before = '<p:txBody><a:p><a:r><a:rPr lang="en-US"/><a:t>7</a:t></a:r><a:endParaRPr/></a:p></p:txBody>';
  expect(corrected(before, node => countSlides(node, '{1}', 7))).toBe(
    '<p:txBody><a:p><a:fld id="{1}" type="slidenum"><a:rPr lang="en-US"/><a:t>7</a:t></a:fld><a:endParaRPr/></a:p></p:txBody>',
  );
});

test('what stands before and behind the number stays text', () => {
  const run = (text: string) => `<a:r><a:rPr lang="en-US"/><a:t>${text}</a:t></a:r>`;
  expect(
    corrected(`<p:txBody><a:p>${run('- ')}${run('7')}${run(' / 17')}</a:p></p:txBody>`, node =>
      countSlides(node, '{1}', 7),
    ),
  ).toBe(
    `<p:txBody><a:p>${run('- ')}<a:fld id="{1}" type="slidenum"><a:rPr lang="en-US"/><a:t>7</a:t></a:fld>${run(' / 17')}</a:p></p:txBody>`,
  );
});
