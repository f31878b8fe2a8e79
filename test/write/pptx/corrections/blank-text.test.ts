import { expect, test } from 'vitest';
import { dropBlankText } from '../../../../src/write/pptx/corrections/blank-text.ts';
import { corrected } from '../specimen.ts';

test('white space between elements goes, a blank run stays', () => {
  const before = '<a:p>  <a:r> <a:t> </a:t></a:r>\t</a:p>';
  expect(corrected(before, dropBlankText)).toBe('<a:p><a:r><a:t> </a:t></a:r></a:p>');
});
