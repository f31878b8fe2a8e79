// The numbers that authors type before headings: `제1장 서론`, `Ⅰ. 추진 배경`, `1. Introduction`, `가. 현황`, `□ 추진 경과`.

export interface HeadingNumber {
  /** The same for all numbers of one kind, the larger units first. */
  readonly rank: number;
  /** From 1; 0 for a sign that does not count. */
  readonly value: number;
  /** As it is typed, without the space behind it: `Ⅰ.` */
  readonly mark: string;
  /** Where the words begin. */
  readonly from: number;
}

const SYLLABLES = '가나다라마바사아자차카타파하';
const ROMAN: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10 };

function romanValue(text: string): number {
  const digits = [...text.normalize('NFKC').toUpperCase()].map(letter => ROMAN[letter] ?? 0);
  return digits.reduce((sum, digit, index) => sum + (digit < (digits[index + 1] ?? 0) ? -digit : digit), 0);
}

const number = (text: string): number => (/^\d/u.test(text) ? Number.parseInt(text, 10) : romanValue(text));
const lastNumber = (text: string): number => Number(/\d+$/u.exec(text)?.[0]);

/** Kinds from the largest unit to the smallest; the first group is the number. */
const KINDS: readonly (readonly [pattern: RegExp, value: (text: string) => number])[] = [
  [/^제 ?(\d{1,2}|[\u2160-\u216B]+|[IVX]+) ?편[. ]/u, number],
  [/^part (\d{1,2}|[IVX]+)[.: ]/iu, number],
  [/^제 ?(\d{1,2}|[\u2160-\u216B]+|[IVX]+) ?장[. ]/u, number],
  [/^chapter (\d{1,2}|[IVX]+)[.: ]/iu, number],
  [/^([\u2160-\u216B]+|[IVX]{1,4}(?=[.]))[.)]? ?/u, romanValue],
  [/^제 ?(\d{1,2}|[\u2160-\u216B]+|[IVX]+) ?절[. ]/u, number],
  [/^section (\d{1,2}|[IVX]+)[.: ]/iu, number],
  [/^(\d{1,2})\.(?: |(?=\p{L}))/u, number],
  [/^([A-Z])\. (?!\p{Lu}\.)/u, text => text.charCodeAt(0) - 64],
  [/^(\d{1,2}[.-]\d{1,2})\.? (?=\p{L})/u, lastNumber],
  [/^(\d{1,2}[.-]\d{1,2}[.-]\d{1,2})\.? (?=\p{L})/u, lastNumber],
  [/^([가나다라마바사아자차카타파하])\.(?: |(?=\p{L}))/u, text => SYLLABLES.indexOf(text) + 1],
  [/^([□■]) ?/u, () => 0],
];

/** The rank of □, which counts nothing. */
export const SIGN_RANK = KINDS.length - 1;

/** The number with which a line begins; undefined for a line without one. */
export function headingNumber(line: string): HeadingNumber | undefined {
  for (const [rank, [pattern, value]] of KINDS.entries()) {
    const [found, inside] = pattern.exec(line) ?? [];
    if (found === undefined || inside === undefined) continue;
    return { rank, value: value(inside), mark: found.trimEnd(), from: found.length };
  }
  return undefined;
}

/** The rank of a number that stands alone, `Ⅰ`, `2.`, `제1장`; undefined for other text. */
export function soleNumber(text: string): number | undefined {
  if (/^(?:\d{1,2}|[IVX]{1,4}|[\u2160-\u216B]+)$/u.test(text)) return headingNumber(`${text}. 가`)?.rank;
  const number = headingNumber(`${text} 가`);
  return number?.mark === text && number.value > 0 ? number.rank : undefined;
}

/** Whether a line stands above a table of contents. */
export function isContentsLabel(line: string): boolean {
  return /^[<〈《[［【]? ?(?:목 ?차|차 ?례|(?:table of )?contents) ?[>〉》\]］】]?$/iu.test(line);
}

/** Whether a line names a table or a picture: `표 1. 산업별 도입률`, `<그림 2>`, `[Table 3] …`. */
export function isCaption(line: string): boolean {
  return /^[<〈《[［【(]? ?(?:표|그림|도표|자료|출처|주|단위|table|figure|fig\.|chart|box|source|note|unit)s?(?: ?[\d\u2160-\u216B]|[ >〉》\]］】)]*[:：)])/iu.test(
    line,
  );
}
