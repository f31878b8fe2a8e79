// The English article before a number: “an 8% rise”, “a 7% rise”, as the number is read aloud.

/**
 * `a` or `an` for text that begins with a number: `8%`, `11`, `18,000`, `$80 million` take `an`; `1,800`, `0.8%`, `-8` take `a`.
 * A number of four digits without comma is read as a year: `an 1850 map`. Undefined when it begins with no number.
 */
export function indefiniteArticle(text: string): 'a' | 'an' | undefined {
  const number = /^[“‘"'(]*([-−–]?)[$€£¥₩]?([0-9]+)((?:,[0-9]{3})*)/u.exec(text);
  if (!number) return undefined;
  const [, minus = '', first = '', thousands = ''] = number;
  if (minus !== '') return 'a';
  const digits = first.replace(/^0+(?=[0-9])/, '');
  const isYear = digits.length === 4 && thousands === '';
  const spoken = digits.slice(0, isYear && /^1[18]/.test(digits) ? 2 : ((digits.length - 1) % 3) + 1);
  return spoken.startsWith('8') || spoken === '11' || spoken === '18' ? 'an' : 'a';
}

/**
 * The text before a number with its article made to fit: `fitArticle('It is a ', '8% rise')` is `It is an `. A capital `A` counts as
 * an article only where a sentence or quotation begins; everything else stays as it is.
 */
export function fitArticle(before: string, number: string): string {
  const article = indefiniteArticle(number);
  if (article === undefined) return before;
  return before.replace(
    /(^|[\s(“‘"'])(an?)([ \u00A0]+)$|((?:^|[.!?:]\s+|[(“‘"']))(An?)([ \u00A0]+)$/u,
    (_, ahead?: string, small?: string, gap?: string, start?: string, _capital?: string, capitalGap?: string) =>
      small === undefined
        ? `${start ?? ''}${article === 'an' ? 'An' : 'A'}${capitalGap ?? ''}`
        : `${ahead ?? ''}${article}${gap ?? ''}`,
  );
}
