// Holds the floors of the program: imports point back only, third-party packages stay in their rooms, and only the top floors touch the world.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, test } from 'vitest';
import { codeOf } from './source-text.ts';

/** Lowest first. A name ending in `/` is a folder; what is not named here belongs nowhere yet. */
const FLOORS: readonly (readonly string[])[] = [
  [
    'files.ts',
    'zip.ts',
    'cache.ts',
    'diagnostics.ts',
    'diagnostic-kinds.ts',
    'gather-diagnostics.ts',
    'diagnostics-text.ts',
    'display-width.ts',
    'fault.ts',
    'messages/',
  ],
  ['briefing/'],
  ['picture/'],
  ['slide/'],
  ['theme/'],
  ['typeset/'],
  ['chart/'],
  ['write/'],
  ['check/'],
  ['changes/'],
  ['choose-audiences.ts', 'name-decks.ts', 'draft.ts'],
  ['workshop.ts', 'compose-deck.ts', 'build-deck.ts'],
  ['build.ts', 'sync-articles.ts'],
  ['check-decks.ts'],
  ['disk/'],
  ['cli/'],
  ['cli.ts'],
];

/** Where a package may be imported; the names are the beginnings of paths. */
const ROOMS: readonly (readonly [pattern: RegExp, rooms: readonly string[]])[] = [
  [/^handlebars$/, ['slide/']],
  [
    /^saxes$/,
    ['slide/', 'write/pptx/tree.ts', 'briefing/workbook-xml.ts', 'picture/svg-tree.ts', 'check/package/node.ts'],
  ],
  [/^vega(-lite)?$/, ['chart/']],
  [/^sharp$/, ['picture/']],
  [/^fflate$/, ['write/pptx/', 'zip.ts']],
  [/^pptxgenjs$|^@xmldom\/xmldom$/, ['write/pptx/']],
  [/^harfbuzzjs$/, ['theme/']],
  [/^linebreak$/, ['typeset/']],
  [/^yaml$|^csv-parse(\/sync)?$|^iconv-lite$|^fraction\.js$/, ['briefing/']],
  [/^unified$|^remark-|^mdast|^micromark-/, ['briefing/']],
  [/^diff$/, ['changes/']],
  [/^culori$/, ['chart/', 'theme/', 'check/']],
  [/^fastest-levenshtein$/, ['diagnostics.ts']],
  [/^chokidar$/, ['disk/follow.ts']],
  [/^commander$|^picocolors$/, ['cli/', 'cli.ts']],
  [/^node:crypto$/, ['write/', 'chart/', 'disk/']],
  [/^node:/, ['disk/', 'cli/', 'cli.ts']],
];

/** What the core may not name: the clock, chance, the terminal, the machine's language. */
const WORLD =
  /\bDate\.now\b|\bnew Date\(\)|\bMath\.random\b|\brandom(Bytes|UUID)\b|\bprocess\.|\bconsole\.|\bperformance\.|\bfetch\(|\bset(Timeout|Interval)\(|\.toLocale\w+\(|\.localeCompare\(\w+\)|\bnew Intl\.\w+\(\)/g;
const TOP = ['disk/', 'cli/', 'cli.ts'];
/** A text that runs in a browser, not in the program. */
const BROWSER = ['write/preview/preview-script.ts'];

interface SourceFile {
  /** Below src: `briefing/figure.ts`. */
  readonly path: string;
  readonly code: string;
}

const sources: readonly SourceFile[] = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map(path => path.replaceAll('\\', '/'))
  .filter(path => path.endsWith('.ts'))
  .sort()
  .map(path => ({ path, code: codeOf(readFileSync(join('src', path), 'utf8')) }));

/** What a file imports, statically, dynamically or for types: `./figure.ts`, `vega`. */
function importsOf({ code }: SourceFile): readonly string[] {
  return [...code.matchAll(/(?:\bfrom\s+|\bimport\s*\(?\s*)'([\w@./:-]+)'/g)].flatMap(match => match[1] ?? []);
}

const isIn = (path: string, places: readonly string[]): boolean =>
  places.some(place => (place.endsWith('/') ? path.startsWith(place) : path === place));

const floorOf = (path: string): number => FLOORS.findIndex(places => isIn(path, places));

function upward(files: readonly SourceFile[]): readonly string[] {
  return files.flatMap(file =>
    importsOf(file)
      .filter(name => name.startsWith('.'))
      .map(name => normalize(join(dirname(file.path), name)).replaceAll('\\', '/'))
      .filter(path => path !== '../package.json' && floorOf(path) > floorOf(file.path))
      .map(path => `src/${file.path} imports src/${path}, which stands above it`),
  );
}

function outOfRoom(files: readonly SourceFile[]): readonly string[] {
  return files.flatMap(file =>
    importsOf(file)
      .filter(name => !name.startsWith('.'))
      .flatMap(name => {
        const [, rooms] = ROOMS.find(([pattern]) => pattern.test(name)) ?? [];
        if (rooms === undefined) return `src/${file.path} imports ${name}, which has no room in ROOMS`;
        return isIn(file.path, rooms) ? [] : `src/${file.path} imports ${name}, which belongs in ${rooms.join(' or ')}`;
      }),
  );
}

function worldly(files: readonly SourceFile[]): readonly string[] {
  return files
    .filter(({ path }) => !isIn(path, [...TOP, ...BROWSER]))
    .flatMap(({ path, code }) => [...code.matchAll(WORLD)].map(match => `src/${path} names ${match[0]}`));
}

/** A language is a `Locale` value; nothing compares it with a name. The words of messages are keyed by language, not chosen so. */
function languageQuestions(files: readonly SourceFile[]): readonly string[] {
  return files
    .filter(({ path }) => !isIn(path, TOP) && path !== 'diagnostics-text.ts')
    .flatMap(({ path, code }) =>
      [...code.matchAll(/[!=]==? '(ko|en)\b[^']*'/g)].map(match => `src/${path}: ${match[0]}`),
    );
}

describe('the floors of the program', () => {
  test('every file stands on one', () => {
    expect(sources.length).toBeGreaterThan(20);
    expect(sources.filter(({ path }) => floorOf(path) < 0).map(({ path }) => path)).toEqual([]);
  });

  test('imports point back only', () => {
    expect(upward(sources)).toEqual([]);
  });

  test('third-party packages stay in their rooms', () => {
    expect(outOfRoom(sources)).toEqual([]);
  });

  test('the core does not touch the world', () => {
    expect(worldly(sources)).toEqual([]);
  });

  test('nothing in the core asks which language it is', () => {
    expect(languageQuestions(sources)).toEqual([]);
  });

  test('what is forbidden would be found', () => {
    const file = (path: string, code: string): SourceFile => ({ path, code: codeOf(code) });
    const wrong = [
      file('slide/slide.ts', "import type { Frame } from '../typeset/frame.ts';\nimport sharp from 'sharp';"),
      file('chart/draw.ts', "const x = await import('../write/pptx/write.ts'); // import('../build.ts')\nnew Date();"),
      file(
        'theme/theme.ts',
        "import { readFileSync } from 'node:fs';\nexport * from 'left-pad';\nif (language === 'ko') {}",
      ),
    ];
    expect([...upward(wrong), ...outOfRoom(wrong), ...worldly(wrong), ...languageQuestions(wrong)]).toEqual([
      'src/slide/slide.ts imports src/typeset/frame.ts, which stands above it',
      'src/chart/draw.ts imports src/write/pptx/write.ts, which stands above it',
      'src/slide/slide.ts imports sharp, which belongs in picture/',
      'src/theme/theme.ts imports node:fs, which belongs in disk/ or cli/ or cli.ts',
      'src/theme/theme.ts imports left-pad, which has no room in ROOMS',
      'src/chart/draw.ts names new Date()',
      "src/theme/theme.ts: === 'ko'",
    ]);
  });
});
