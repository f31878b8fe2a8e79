// Readers of colors: six hexadecimal digits, as themes write them, or a brand's with # before them.
import { fault } from '../diagnostics/fault.ts';
import { checked, described, mapped, placed, type Reader, text } from './reader.ts';

const digits = /^[0-9A-F]{6}$/;

/** Six hexadecimal digits in capitals: `16202C`. */
export const color: Reader<string> = described(
  checked(text, (value, place) => (digits.test(value) ? undefined : fault('BD551', place, { value })), {
    pattern: digits.source,
  }),
  'Six hexadecimal digits in capitals: 16202C.',
);

const brandDigits = /^#?[0-9A-Fa-f]{6}$/;

/** A color that others are made of, with its place: `'#0F4C81'` is `0F4C81`. */
export const brandColor = described(
  mapped(
    placed(
      checked(text, (value, place) => (brandDigits.test(value) ? undefined : fault('BD551.brand', place, { value })), {
        pattern: brandDigits.source,
      }),
    ),
    ({ value, place }) => ({ value: value.replace('#', '').toUpperCase(), place }),
  ),
  'One color, of which all others of the theme are made: "#0F4C81".',
);
