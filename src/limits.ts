// The limits of what is read, checked and drawn, so that no file, however it was made, keeps a machine busy for minutes or takes all of its
// memory. Each has a name, a usual number far above what briefings need, and a switch: `--limit article-table-rows=2000`.
//
// They are set once, before anything is read, and are no argument of every function on the way to where they hold: a limit changes whether a
// deck is made, never a byte of it.

/** The usual numbers. */
const USUAL = {
  'article-characters': 1_000_000,
  'article-depth': 20,
  'article-line-characters': 20_000,
  'article-lines': 20_000,
  'article-table-rows': 1_000,
  'article-underlines': 1_000,
  'cell-characters': 32_767,
  'chart-characters': 100_000,
  'chart-layers': 100,
  'deck-file-megabytes': 25,
  'deck-megabytes': 96,
  'deck-part-megabytes': 16,
  'deck-parts': 20_000,
  'document-elements': 2_000_000,
  'document-megabytes': 1024,
  'document-parts': 10_000,
  'formula-characters': 2_000,
  'formula-depth': 60,
  'markup-characters': 5_000_000,
  'overlapping-pairs': 500,
  'part-elements': 400_000,
  'picture-megapixels': 100,
  'slide-characters': 20_000,
  'slide-shapes': 1_000,
  'svg-bytes': 10_000_000,
  'svg-drawn-elements': 30_000,
  'svg-elements': 20_000,
  'svg-megabytes': 1024,
  'svg-seconds': 5,
  'table-cells': 150_000,
  'table-characters': 4_000_000,
  'template-characters': 50_000,
  'template-depth': 50,
  'template-includes': 1_000,
  'template-values': 20_000,
  'theme-levels': 5,
  'workbook-part-megabytes': 64,
  'workbook-parts': 10_000,
  'xml-depth': 200,
  'yaml-characters': 1_000_000,
  'yaml-depth': 64,
};

export type LimitName = keyof typeof USUAL;

/** Numbers in place of the usual ones. */
export type Limits = Readonly<Partial<Record<LimitName, number>>>;

/** What nests deeper than that makes programs run out of stack; all other limits may be as high as the machine allows. */
const HIGHEST: Limits = {
  'article-depth': 100,
  'chart-layers': 500,
  'formula-depth': 500,
  'template-depth': 200,
  'xml-depth': 1_000,
  'yaml-depth': 500,
};

let given: Limits = {};

/** What holds from now on in this thread: the usual numbers, but for these. */
export function setLimits(limits: Limits = {}): void {
  given = limits;
}

/** The numbers in place of the usual ones that hold now. */
export function givenLimits(): Limits {
  return given;
}

export function limitOf(name: LimitName): number {
  return given[name] ?? USUAL[name];
}

export function isLimit(name: string): name is LimitName {
  return Object.hasOwn(USUAL, name);
}

export function highestOf(name: LimitName): number {
  return HIGHEST[name] ?? Number.MAX_SAFE_INTEGER;
}

/** All limits in the order of their names. */
export const limitNames: readonly LimitName[] = Object.keys(USUAL).filter(isLimit).sort();

/** A limit and, where it is known, how much was found. */
export type ReachedLimit = readonly [name: LimitName, found?: number];

/** The switch that allows twice as much as now, or doubles it until what was found is allowed; undefined where that is more than programs can. */
export function switchFor([name, found = 0]: ReachedLimit): string | undefined {
  const now = limitOf(name);
  const doublings = Math.max(1, Math.ceil(Math.log2(found / now)));
  const more = Math.min(now * 2 ** doublings, highestOf(name));
  return more > now && more >= found ? `--limit ${name}=${more}` : undefined;
}
