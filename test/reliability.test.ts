// Which test holds each promise about bad input: data (D), text (T), YAML (Y), templates (H) and charts (V). A row without a test says what it waits for.
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

/** A file below `test` and the name of one of its tests, or of a row of its table. */
type Tested = readonly [file: string, name: string];
interface Waits {
  readonly waitsFor: string;
}

const numbers = (name: string): Tested => ['bad-input/numbers.ts', name];
const files = (name: string): Tested => ['bad-input/encodings.ts', name];
const names = (name: string): Tested => ['bad-input/names.ts', name];
const articles = (name: string): Tested => ['bad-input/article.ts', name];
const plans = (name: string): Tested => ['bad-input/plan.ts', name];
const templates = (name: string): Tested => ['bad-input/templates.ts', name];
const fits = (name: string): Tested => ['bad-input/fit.ts', name];
const spec = (name: string): Tested => ['chart/spec/spec.test.ts', name];
const chart = (name: string): Tested => ['chart/faults.test.ts', name];

const catalogue: Readonly<Record<string, Tested | Waits>> = {
  // byte order marks
  D01: files('byte order marks before everything'),
  // CP949
  D02: files('a table in CP949, as Korean Excel saves it'),
  // UTF-16
  D03: files('a table in UTF-16 with tabs, as Excel saves Unicode text'),
  // mixed encodings
  D04: files('a byte that belongs to another encoding'),
  // percent signs in numbers
  D05: numbers('a percent sign where the unit is another'),
  // thousands and decimal marks
  D06: numbers('marks that can be read in two ways'),
  // ragged rows
  D07: numbers('a thousands comma without quotes'),
  // fractions for percentages
  D08: numbers('a share as a fraction'),
  // empty cells
  D09: numbers('an empty value'),
  // marks of missing values, errors of Excel
  D10: numbers('an error of Excel'),
  // full-width digits, amounts in words
  D11: numbers('full-width digits'),
  // formulas in what is written
  D12: [
    'briefing/figures/table/csv.test.ts',
    'keeps text from becoming a formula, numbers numbers, and is read back as it was',
  ],
  // ids twice
  D13: names('a figure twice'),
  // columns twice, empty tables
  D14: numbers('only the names of the columns'),
  // unclosed quotes
  D15: numbers('a quotation mark that is not closed'),
  // delimiters
  D16: numbers('the mark of Excel for its separator'),
  // what Excel makes dates of, and fills in
  D17: numbers('a number that Excel made a date of'),
  // shares that are no parts of a whole
  D18: ['chart/stack.test.ts', 'multiple responses and shares that do not add to 100 may not, and bars are offered'],
  // too many rows
  D19: chart('too many figures'),
  // enormous cells
  D20: ['briefing/figures/table/csv.test.ts', 'a cell that is too long'],
  // workbooks with another name
  D21: files('an Excel workbook with the name of a table'),
  // decomposed Hangul
  D22: files('text in parts of letters, as macOS writes it'),
  // shares that no count gives
  D23: numbers('a share that no number of those asked can give'),
  // prose and table differ
  D24: numbers('a number in the article that is no longer that of the table'),
  // languages differ
  D25: [
    'briefing/agreement/agreement.test.ts',
    'a figure in one language only is told once for the slide, with both places',
  ],
  D26: { waitsFor: 'raw survey data' },
  D27: { waitsFor: 'raw survey data' },
  D28: { waitsFor: 'raw survey data' },
  // differences stated wrong
  D29: chart('a distance that is not the difference'),
  // zeros at the end, numbers too large
  D30: numbers('a number beyond what Excel keeps'),
  // units
  D31: numbers('a figure without a unit'),
  // sources and dates
  D32: numbers('a date that does not exist'),
  // unknown and unused figures
  D33: names('an unknown figure in the article'),

  // control characters
  T01: files('a control character'),
  // rare characters, marks of direction
  T02: fits('an emoji, and a private character'),
  // what cannot be divided
  T03: fits('a word that is wider than its column'),
  // signs of markup
  T04: articles('braces and tags as text'),
  // braces in the article
  T05: articles('braces and tags as text'),
  // missing in a language
  T06: names('texts that the language being built lacks'),
  // tables of different shape
  T07: names('a table of different shape in the two languages'),
  T08: { waitsFor: 'a look for spaces inside words, as text pasted from PDF has them' },
  // too little, too much
  T09: fits('too many points'),
  // fonts
  T10: ['fonts/fonts.test.ts', 'is cut off'],
  // no Korean font
  T11: ['chart/draw-chart.test.ts', 'needs no font and nothing from outside'],

  // alias bombs
  Y01: plans('an alias'),
  // depth
  Y02: plans('20,000 levels'),
  // keys twice
  Y03: names('a key twice in the plan'),
  // keys that objects have
  Y04: plans('keys that objects have anyway'),
  // values that look like others
  Y05: plans('a value that looks like something else to YAML'),
  // tabs, colons, unknown keys
  Y06: plans('a tab before a key'),

  // only text is compiled: a template is text by its type, and what is compiled was rewritten as text
  H01: ['slide/template.test.ts', 'gives every tag its place and reads every name through a strict helper'],
  H02: templates('a misspelt name'),
  H03: templates('a misspelt name in a condition'),
  H04: templates('partials that include each other'),
  H05: templates('loops within loops'),
  H06: templates('a block that is not closed'),
  H07: templates('names that objects have anyway'),
  H08: templates('three braces'),
  H09: templates('a misspelt tag'),
  H10: templates('an object as text'),
  H11: templates('a path for a partial'),

  // files
  V01: templates('a chart that reads a file'),
  // the network
  V02: templates('a chart that reads the network'),
  // missing data: they come from the table alone
  V03: spec('other data'),
  // images, links
  V04: spec('an outside picture'),
  // endless work
  V05: spec('a sequence without end'),
  // sizes
  V06: spec('a size of its own'),
  // misspelt fields
  V07: templates('a misspelt field of a chart'),
  // odd names of fields: there are no fields of the author's own
  V08: spec('a number for a field'),
  // unknown properties
  V09: templates('a misspelt property of a chart'),
  // labels
  V10: fits('a name that is too long for its chart'),
  // time
  V11: spec('a time scale'),
  // bars not from zero
  V12: chart('a scale that does not start at zero'),
  // expressions
  V13: spec('a value from outside'),
  // warnings
  V14: chart('a property that Vega-Lite warns of'),
  // marks against figures
  V15: chart('a filter that drops a bar'),
};

const rows = [
  ['D', 33],
  ['T', 11],
  ['Y', 6],
  ['H', 11],
  ['V', 15],
] as const;

describe('every row of the catalogue of bad input', () => {
  const ids = rows.flatMap(([letter, count]) =>
    Array.from({ length: count }, (_, index) => `${letter}${String(index + 1).padStart(2, '0')}`),
  );

  test('is there', () => {
    expect(Object.keys(catalogue)).toEqual(ids);
  });

  test.each(Object.entries(catalogue))('%s has its test, or says what it waits for', (_, entry) => {
    if ('waitsFor' in entry) {
      expect(entry.waitsFor).not.toBe('');
      return;
    }
    const [file, name] = entry;
    const path = new URL(file, import.meta.url);
    expect(existsSync(path), file).toBe(true);
    expect(
      new RegExp(`['"\`]${name.replace(/[.*+?^${'$'}{}()|[\]\\]/g, '\\$&')}['"\`]`).test(readFileSync(path, 'utf8')),
      name,
    ).toBe(true);
  });
});
