// The characters of KS X 1001, which every Korean font covers: symbols, letters, Hangul and 4,888 Hanja.
import iconv from 'iconv-lite';

/** In CP949, both bytes of a KS X 1001 character are at least this; the rest are Microsoft's additional syllables. */
const FIRST_BYTE = 0xa1;

/** Whether KS X 1001 has a character: `美`, `☞`, `㉠`, but not `汉` or `👍`. The first call takes some 20 ms. */
export function isKoreanStandard(character: string): boolean {
  const bytes = iconv.encode(character, 'cp949');
  return bytes.length === 2 && bytes.every(byte => byte >= FIRST_BYTE);
}
