// How numbers and units end when they are read aloud in Korean: particles follow the sound, not the sign.

/** What a spoken word ends with; `rieul` is the consonant ㄹ, which 으로/로 treats as a vowel. */
export type Ending = 'vowel' | 'rieul' | 'consonant';

/**
 * How Korean text that ends in a number, a number with its unit, or Hangul ends when read aloud: `30.6%` (퍼센트) and `47.8%p`
 * (퍼센트포인트) with a vowel, `13,825` (오) too, `3` (삼) with a consonant, `7` (칠) with ㄹ. What stands in parentheses after a word is not read.
 * Undefined for what has no settled reading, such as Latin words.
 */
export function endingOf(text: string): Ending | undefined {
  const syllable = lastSyllable(spoken(text));
  if (syllable === undefined) return undefined;
  const final = (syllable.charCodeAt(0) - firstHangul) % finals;
  return final === 0 ? 'vowel' : final === rieul ? 'rieul' : 'consonant';
}

/** Hangul syllables stand in Unicode in blocks of 28, by final consonant; none is 0 and ㄹ is 8. */
const firstHangul = 0xac00;
const finals = 28;
const rieul = 8;

const digits = ['영', '일', '이', '삼', '사', '오', '육', '칠', '팔', '구'] as const;
const tens = ['', '십', '백', '천'] as const;
const myriads = ['', '만', '억', '조', '경'] as const;

/** The last syllable of units that are signs or Latin letters, longest first: 퍼센트포인트, 퍼센트, 제곱미터 ... */
const units: readonly (readonly [RegExp, string])[] = [
  [/[%％]\s*[pP]$/, '트'],
  [/[%％]$/, '트'],
  [/‰$/, '밀'],
  [/(?:℃|°C?)$/, '도'],
  [/(?:[kc]?m[²³23]|[㎡㎢㎥])$/, '터'],
  [/(?:[kcmμn]?m|[㎞㎝㎜])$/, '터'],
  [/(?:[km]?g|[㎏㎎])$/, '램'],
  [/[kMGT]?Wh$/, '시'],
  [/[kMGT]?W$/, '트'],
  [/[kMGT]?Hz$/, '츠'],
  [/[KMGTP]B$/, '트'],
  [/(?:[mk]?[Lℓ]|ml)$/, '터'],
  [/ha$/, '르'],
  [/t$/, '톤'],
  [/bp$/, '트'],
  [/p$/, '트'],
];

/** Currencies that are written before the number and read after it. */
const currencies: readonly (readonly [RegExp, string])[] = [
  [/(?:\$|USD) ?$/, '러'],
  [/(?:₩|KRW) ?$/, '원'],
  [/(?:€|EUR) ?$/, '로'],
  [/(?:£|GBP) ?$/, '드'],
  [/(?:¥|￥|JPY) ?$/, '엔'],
];

const numberAtEnd = /[0-9][0-9,]*(?:\.[0-9]+)?$/;

/** The text without closing quotes, and without parentheses that explain a word: `제품개발(66.7%)` is `제품개발`. */
function spoken(text: string): string {
  const bare = text.trimEnd().replace(/[”’"'」』》〉\]]+$/u, '');
  const explained = /^(.*\S)\s*\([^()]*\)$/su.exec(bare)?.[1];
  return explained ?? bare.replace(/\)$/, '');
}

function lastSyllable(text: string): string | undefined {
  const amount = text.replace(/[만억조경천백십]*$/u, '');
  const number = numberAtEnd.exec(amount);
  if (number) {
    const before = amount.slice(0, number.index);
    const currency = currencies.find(([sign]) => sign.test(before));
    if (currency) return currency[1];
    if (amount === text) return lastOfNumber(number[0], before);
  }
  if (/[가-힣]$/u.test(text)) return text.slice(-1);
  const unit = units.find(([sign]) => sign.test(text) && numberAtEnd.test(text.replace(sign, '').trimEnd()));
  return unit?.[1];
}

/** `13,825` ends in 오, `300` in 백, `50,000` in 만, `30.0` in 영; a fraction ends in its numerator: `1/3` is 삼분의 일. */
function lastOfNumber(number: string, before: string): string | undefined {
  const numerator = /([0-9]+)\/$/.exec(before)?.[1];
  const text = (numerator ?? number).replaceAll(',', '');
  if (text.includes('.') || /^0*$/.test(text)) return digits[Number(text.slice(-1))];
  const zeros = /0*$/.exec(text)?.[0].length ?? 0;
  if (zeros === 0) return digits[Number(text.slice(-1))];
  return zeros < tens.length ? tens[zeros] : myriads[Math.floor(zeros / 4)];
}
