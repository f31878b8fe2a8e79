// Holds the floors of the program: imports point back only, third-party packages stay in their rooms, and only the top floors touch the world.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, test } from 'vitest';
import { codeOf } from './source-text.ts';

/** Rooms, lowest first; those on one line share a floor. A file belongs to the longest name that its path begins with. */
const FLOORS: readonly (readonly string[])[] = [
  ['limits.ts', 'files.ts', 'cache.ts', 'cached-value.ts', 'group-by.ts', 'diagnostics/', 'messages/'],
  ['container/'],
  ['fonts/'],
  ['check/'],
  ['text/'],
  ['briefing/model/'],
  ['briefing/locale/'],
  ['briefing/figures/'],
  ['manuscript/'],
  ['briefing/plan/'],
  ['briefing/article/'],
  ['briefing/convention/'],
  ['briefing/agreement/'],
  ['briefing/'],
  ['import/', 'document/'],
  ['picture/'],
  ['slide/'],
  ['theme/'],
  ['typeset/'],
  ['chart/'],
  ['write/'],
  ['changes/'],
  ['build/'],
  ['disk/'],
  ['cli/'],
  ['cli.ts', 'row-worker.ts', 'svg-process.ts'],
];

/** No folder holds more files than a reader takes in at once. */
const MOST_FILES = 30;

/** Where a package may be imported; the names are the beginnings of paths. */
const ROOMS: readonly (readonly [pattern: RegExp, rooms: readonly string[]])[] = [
  [/^handlebars$/, ['slide/', 'write/page.ts']],
  [/^saxes$/, ['container/read-xml.ts', 'slide/markup.ts']],
  [/^vega(-lite)?$|^jsonc-parser$/, ['chart/']],
  [/^sharp$/, ['picture/']],
  [/^uqr$/, ['picture/qr-code.ts']],
  [/^fflate$/, ['container/zip.ts']],
  [/^pptxgenjs$/, ['write/pptx/']],
  [/^harfbuzzjs$/, ['fonts/']],
  [/^linebreak$/, ['typeset/']],
  [/^yaml$/, ['text/']],
  [/^iconv-lite$/, ['text/', 'fonts/korean-standard.ts']],
  [/^csv-parse(\/sync)?$|^fraction\.js$/, ['briefing/']],
  [/^unified$|^remark-|^mdast|^micromark-/, ['text/', 'briefing/', 'manuscript/', 'import/']],
  [/^parse5$/, ['manuscript/']],
  [/^diff$/, ['changes/']],
  [/^culori$/, ['chart/', 'theme/', 'check/']],
  [/^fastest-levenshtein$|^get-east-asian-width$/, ['diagnostics/']],
  [/^escape-string-regexp$/, ['briefing/', 'import/', 'slide/', 'typeset/']],
  [/^chokidar$/, ['disk/follow.ts']],
  [/^piscina$/, ['cli/row-pool.ts']],
  [/^bullmq$|^ioredis$|^@aws-sdk\//, ['cli/queue/']],
  [/^@bomb\.sh\/tab$/, ['cli/commands/completion-command.ts']],
  [/^commander$|^picocolors$/, ['cli/', 'cli.ts']],
  [/^node:crypto$/, ['build/', 'write/', 'chart/', 'disk/', 'cli/queue/']],
  [/^node:v8$/, ['cached-value.ts', 'cli.ts']],
  [/^node:zlib$/, ['container/zip.ts']],
  [/^node:/, ['disk/', 'cli/', 'cli.ts', 'row-worker.ts', 'svg-process.ts']],
];

/** What the core may not name: the clock, chance, the terminal, the machine's language. */
const WORLD =
  /\bDate\.now\b|\bnew Date\(\)|\bMath\.random\b|\brandom(Bytes|UUID)\b|\bprocess\.|\bconsole\.|\bperformance\.|\bfetch\(|\bset(Timeout|Interval)\(|\.toLocale\w+\(|\.localeCompare\(\w+\)|\bnew Intl\.\w+\(\)/g;
const TOP = ['disk/', 'cli/', 'cli.ts', 'row-worker.ts', 'svg-process.ts'];
/** What runs in a browser, not in the program. */
const BROWSER = ['write/preview/page/'];

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

/** The floor of the room that a path is in; -1 for none. */
function floorOf(path: string): number {
  const rooms = FLOORS.flat().filter(room => isIn(path, [room]));
  const room = rooms.toSorted((a, b) => b.length - a.length)[0];
  return room === undefined ? -1 : FLOORS.findIndex(floor => floor.includes(room));
}

/** Files that import each other in a circle, each circle once. */
function circles(files: readonly SourceFile[]): readonly string[] {
  const imports = new Map(files.map(file => [file.path, importsOf(file).flatMap(name => targetOf(file, name))]));
  const done = new Set<string>();
  const found: string[] = [];
  const visit = (path: string, chain: readonly string[]): void => {
    const start = chain.indexOf(path);
    if (start >= 0) found.push([...chain.slice(start), path].join(' → '));
    if (start >= 0 || done.has(path)) return;
    for (const next of imports.get(path) ?? []) visit(next, [...chain, path]);
    done.add(path);
  };
  for (const { path } of files) visit(path, []);
  return found;
}

/** The file below src that an import leads to. */
function targetOf({ path }: SourceFile, name: string): readonly string[] {
  const target = normalize(join(dirname(path), name)).replaceAll('\\', '/');
  return name.startsWith('.') && !target.startsWith('..') ? [target] : [];
}

function upward(files: readonly SourceFile[]): readonly string[] {
  return files.flatMap(file =>
    importsOf(file)
      .flatMap(name => targetOf(file, name))
      .filter(path => floorOf(path) > floorOf(file.path))
      .map(path => `src/${file.path} imports src/${path}, which stands above it`),
  );
}

/** What the linter of any deck imports besides itself: it could be a program of its own. */
const LINTER = ['check/', 'limits.ts', 'diagnostics/', 'messages/', 'container/', 'fonts/'];

function linterImports(files: readonly SourceFile[]): readonly string[] {
  return files
    .filter(({ path }) => isIn(path, ['check/']))
    .flatMap(file => importsOf(file).flatMap(name => targetOf(file, name).map(target => [file.path, target] as const)))
    .filter(([, target]) => !isIn(target, LINTER))
    .map(([path, target]) => `src/${path} imports src/${target}, which the linter does not know`);
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
    .filter(({ path }) => !isIn(path, TOP))
    .flatMap(({ path, code }) =>
      [...code.matchAll(/[!=]==? '(ko|en)\b[^']*'/g)].map(match => `src/${path}: ${match[0]}`),
    );
}

/** Formats follow the table of writers: what a build makes of them, it asks the table. (A report of changes may be `html` too.) */
function formatsNamed(files: readonly SourceFile[]): readonly string[] {
  return files
    .filter(({ path }) => isIn(path, ['build/', 'disk/', 'cli/']))
    .flatMap(({ path, code }) =>
      [...code.matchAll(/'(?:pptx|svg|png|titles)'|`[^`]*\.pptx`|\(\w+, '\.pptx'/g)].map(
        ([text]) => `src/${path}: ${text}`,
      ),
    );
}

/** Where Korean may be written, besides the messages: what reads or writes it. */
const KOREAN: readonly string[] = [
  // Particles, and how numbers are read aloud.
  'briefing/article/particles.ts',
  'briefing/article/korean-reading.ts',
  // What authors type: marks of lists and notes, units, dates, words for yes and for no value.
  'briefing/article/article-references.ts',
  'text/typed-mark.ts',
  'briefing/figures/figure-cells.ts',
  'briefing/figures/figure-suspicions.ts',
  'briefing/figures/unit-meant.ts',
  'briefing/figures/table/',
  'briefing/figures/workbook/workbook-number.ts',
  'briefing/locale/locale-reader.ts',
  'briefing/model/period.ts',
  'briefing/plan/parse-units.ts',
  'text/read-text.ts',
  // Names of styles, numbers of headings, and what Hangul writes itself.
  'manuscript/hangul/hangul-words.ts',
  'manuscript/heading-number.ts',
  'manuscript/slide-box.ts',
  'manuscript/style-name.ts',
  // What is looked for in decks of any maker.
  'check/deck/',
  'check/rules/',
  'check/set/',
  // What a format is, said in its own file: a new one is a file and a line.
  'write/slide-pictures.ts',
  'write/titles.ts',
  'write/preview/html-writer.ts',
];

const hasKorean = ({ code }: Pick<SourceFile, 'code'>): boolean => /\p{Script=Hangul}/u.test(code);

function koreanOutside(files: readonly SourceFile[]): readonly string[] {
  return files
    .filter(file => !isIn(file.path, ['messages/', ...KOREAN]) && hasKorean(file))
    .map(({ path }) => `src/${path} is written in Korean, which stands in src/messages/ko`);
}

/** Names of what is said: sentences stand in the catalogue, whatever a file is called. */
function messagesOutside(files: readonly SourceFile[]): readonly string[] {
  return files
    .filter(({ path }) => !isIn(path, ['messages/']) && /messages/.test(path))
    .map(({ path }) => `src/${path} keeps messages, which stand in src/messages`);
}

/** Names that several files export; what the catalogue of messages has, it has in every language. */
function namesTwice(files: readonly SourceFile[]): readonly string[] {
  const homes = new Map<string, Set<string>>();
  for (const { path, code } of files.filter(file => !isIn(file.path, ['messages/']))) {
    for (const [, name = ''] of code.matchAll(/^export (?:async )?(?:function|const|interface|type) (\w+)/gm)) {
      homes.set(name, (homes.get(name) ?? new Set()).add(path));
    }
  }
  return [...homes].flatMap(([name, paths]) => (paths.size > 1 ? `${name}: ${[...paths].join(', ')}` : []));
}

describe('the floors of the program', () => {
  test('every file stands on one', () => {
    expect(sources.length).toBeGreaterThan(20);
    expect(sources.filter(({ path }) => floorOf(path) < 0).map(({ path }) => path)).toEqual([]);
  });

  test('no folder holds more files than a reader takes in at once', () => {
    const folders = [...new Set(sources.map(({ path }) => dirname(path)))];
    const count = (folder: string): number => sources.filter(({ path }) => dirname(path) === folder).length;
    expect(folders.filter(folder => count(folder) > MOST_FILES)).toEqual([]);
  });

  test('no file imports itself by way of others', () => {
    expect(circles(sources)).toEqual([]);
  });

  test('a name that a file exports means one thing in the whole program', () => {
    expect(namesTwice(sources)).toEqual([]);
    const twice = [
      { path: 'a.ts', code: 'export const one = 1;' },
      { path: 'b.ts', code: 'export function one() {}' },
    ];
    expect(namesTwice(twice)).toEqual(['one: a.ts, b.ts']);
  });

  test('imports point back only', () => {
    expect(upward(sources)).toEqual([]);
  });

  test('the linter knows decks, and nothing of briefings', () => {
    expect(linterImports(sources)).toEqual([]);
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

  test('formats are named by the table of writers', () => {
    expect(formatsNamed(sources)).toEqual([]);
  });

  test('Korean stands in the messages, and where it is read or written', () => {
    expect(koreanOutside(sources)).toEqual([]);
    const idle = KOREAN.filter(place => !sources.some(file => isIn(file.path, [place]) && hasKorean(file)));
    expect(idle).toEqual([]);
  });

  test('messages stand in the catalogue', () => {
    expect(messagesOutside(sources)).toEqual([]);
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
    const linter = [file('check/silence.ts', "import type { Plan } from '../briefing/model/plan.ts';")];
    expect(linterImports(linter)).toEqual([
      'src/check/silence.ts imports src/briefing/model/plan.ts, which the linter does not know',
    ]);
    const format = file('cli/run.ts', "if (format === 'pptx') join(folder, `${name}.pptx`);\nbasename(path, '.pptx');");
    expect(formatsNamed([format])).toEqual([
      "src/cli/run.ts: 'pptx'",
      'src/cli/run.ts: `${name}.pptx`',
      "src/cli/run.ts: (path, '.pptx'",
    ]);
    expect([...upward(wrong), ...outOfRoom(wrong), ...worldly(wrong), ...languageQuestions(wrong)]).toEqual([
      'src/slide/slide.ts imports src/typeset/frame.ts, which stands above it',
      'src/chart/draw.ts imports src/write/pptx/write.ts, which stands above it',
      'src/slide/slide.ts imports sharp, which belongs in picture/',
      'src/theme/theme.ts imports node:fs, which belongs in disk/ or cli/ or cli.ts or row-worker.ts or svg-process.ts',
      'src/theme/theme.ts imports left-pad, which has no room in ROOMS',
      'src/chart/draw.ts names new Date()',
      "src/theme/theme.ts: === 'ko'",
    ]);
  });
});
