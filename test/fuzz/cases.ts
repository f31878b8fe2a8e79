// Inputs for fuzzing: a small project of which one file is changed at random, or a deck that comes back changed.
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { zipSync } from 'fflate';
import { unzip } from '../../src/container/zip.ts';
import { figuresWorkbook } from '../briefing/workbook-bytes.ts';
import { BAKERY } from '../small-project.ts';

/** A file of the project as it then is; a deck that comes back has no place in it. */
export interface FuzzCase {
  readonly file: string;
  readonly bytes: Uint8Array;
}

/** What people and machines put where it does not belong. */
const TOKENS = [
  ...[
    '{{',
    '}}',
    '{{{',
    '"',
    "'",
    '`',
    ':',
    ': ',
    '- ',
    '\t',
    '\n',
    '\r',
    '\n\n',
    '[',
    '](',
    '](fig:',
    '](fig:loaves.white)',
    '|',
    ',',
  ],
  ...[
    ';',
    '#',
    '### ',
    ':::',
    ':::slide{#queue}',
    '<!-- notes: queue -->',
    '---',
    '```',
    '> ',
    '1. ',
    '&',
    '&amp;',
    '<',
    '</',
    '/>',
    '<b>',
  ],
  ...[
    '0',
    '-1',
    '1e9',
    '99999999999999999999',
    '0.1',
    '30.6%',
    '−5',
    '(5)',
    '3억',
    '1,234',
    'NaN',
    'null',
    '~',
    'true',
    'no',
    '{}',
    '[]',
    '*a',
    '&a ',
  ],
  ...[
    '\u0000',
    '\u200b',
    '\u202e',
    '\ud800',
    '\ufeff',
    '한국',
    '똠',
    '美',
    '😀',
    'é',
    '　',
    '__proto__',
    'constructor',
    'toString',
  ],
  ...[
    'fig:waiting',
    'loaves',
    'queue',
    'en',
    'ko',
    'policy',
    'x'.repeat(300),
    '../',
    'http://example.org',
    'file:///etc/passwd',
    'javascript:',
  ],
];

/** A change at a place between the beginning (0) and the end (1) of a text. */
interface Edit {
  readonly at: number;
  readonly length: number;
  readonly kind: 'delete' | 'insert' | 'replace' | 'repeat' | 'move';
  readonly token: string;
}

const edits = fc.array(
  fc.record<Edit>({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    length: fc.nat(24),
    kind: fc.constantFrom('delete', 'insert', 'replace', 'repeat', 'move'),
    token: fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom(...TOKENS) },
      fc.string({ maxLength: 8 }),
      fc.string({ unit: 'grapheme', maxLength: 8 }),
    ),
  }),
  { minLength: 1, maxLength: 4 },
);

function edited(text: string, { at, length, kind, token }: Edit): string {
  const from = Math.floor(at * text.length);
  const [before, part, after] = [text.slice(0, from), text.slice(from, from + length), text.slice(from + length)];
  switch (kind) {
    case 'delete':
      return before + after;
    case 'insert':
      return before + token + part + after;
    case 'replace':
      return before + token + after;
    case 'repeat':
      return before + part.repeat(3) + after;
    case 'move':
      return before.slice(0, from / 2) + part + before.slice(from / 2) + after;
  }
}

/** Changed as text, or byte by byte. */
function changed(bytes: Uint8Array): fc.Arbitrary<Uint8Array> {
  const text = new TextDecoder().decode(bytes);
  const asText = edits.map(all => new TextEncoder().encode(all.reduce(edited, text)));
  const noise = fc.array(fc.tuple(fc.nat(bytes.length), fc.nat(255)), { minLength: 1, maxLength: 8 });
  const asBytes = noise.map(all => {
    const other = new Uint8Array(bytes);
    for (const [at, byte] of all) other[at] = byte;
    return other;
  });
  return fc.oneof({ weight: 5, arbitrary: asText }, asBytes);
}

/** A package of Office of which one part is changed, or the package itself. */
function changedPackage(bytes: Uint8Array): fc.Arbitrary<Uint8Array> {
  const parts = [...(unzip(bytes, () => true) ?? [])];
  const ofPart = fc
    .constantFrom(...parts)
    .chain(([name, part]) =>
      changed(part).map(other => zipSync(Object.fromEntries([...parts, [name, other]]), { level: 0 })),
    );
  return fc.oneof({ weight: 4, arbitrary: ofPart }, changed(bytes));
}

const PICTURE =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 60"><g fill="#123F6E"><path d="M10 10L90 10L50 50Z"/></g></svg>';

/** With the picture that its slide `queue` shows. */
export const PROJECT: Readonly<Record<string, string>> = {
  ...BAKERY,
  'data/bakery/briefing.yaml': (BAKERY['data/bakery/briefing.yaml'] ?? '').replace(
    'queue: {template: points}',
    'queue: {template: picture}',
  ),
  'data/bakery/article.en.md': (BAKERY['data/bakery/article.en.md'] ?? '').replace(
    '- In the morning',
    '![A queue](pictures/a.svg)\n\n- In the morning',
  ),
  'data/bakery/pictures/a.svg': PICTURE,
};

const FIGURES = 'data/bakery/figures.csv';
const WORKBOOK = 'data/bakery/figures.xlsx';
const TEMPLATES = [
  ...[
    'themes/policy.yaml',
    'locales/en.yaml',
    'locales/ko.yaml',
    'slides/points.hbs',
    'slides/chart.hbs',
    'slides/picture.hbs',
  ],
  ...['decks/seminar.hbs', 'partials/head.hbs', 'charts/ranked-bars.vl.json'],
].map(path => `templates/${path}`);

/** The name of a deck that comes back. */
export const RETURNED = 'returned.pptx';

/** `deck` is what the project gives as it is. */
export function fuzzCases(deck: Uint8Array): fc.Arbitrary<FuzzCase> {
  const rows = (PROJECT[FIGURES] ?? '')
    .trimEnd()
    .split('\n')
    .map(line => line.split(','));
  const workbook = figuresWorkbook(rows);
  const ofFile = (file: string, arbitrary: fc.Arbitrary<Uint8Array>) => arbitrary.map(bytes => ({ file, bytes }));
  return fc.oneof(
    ...Object.entries(PROJECT).map(([file, text]) => ({
      weight: 4,
      arbitrary: ofFile(file, changed(new TextEncoder().encode(text))),
    })),
    ...TEMPLATES.map(file => ({ weight: 2, arbitrary: ofFile(file, changed(readFileSync(file))) })),
    { weight: 4, arbitrary: ofFile(WORKBOOK, changedPackage(workbook)) },
    { weight: 3, arbitrary: ofFile(RETURNED, changedPackage(deck)) },
  );
}
