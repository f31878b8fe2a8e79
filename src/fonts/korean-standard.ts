// The characters of the Korean standard KS X 1001, which every Korean font has: signs, letters, Hangul and 4,888 Hanja.
import iconv from 'iconv-lite';

/** Both bytes of a character of the standard are at least this; the other characters of CP949 are Microsoft's syllables. */
const FIRST_BYTE = 0xa1;

/** Whether the standard has a character: `美`, `☞`, `㉠`, not `汉` or `👍`. The first question costs some 20 ms. */
export function isKoreanStandard(character: string): boolean {
  const bytes = iconv.encode(character, 'cp949');
  return bytes.length === 2 && bytes.every(byte => byte >= FIRST_BYTE);
}
