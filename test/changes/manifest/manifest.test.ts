import { expect, test } from 'vitest';
import type { Manifest } from '../../../src/changes/manifest/manifest.ts';
import { manifestText, parseManifest } from '../../../src/changes/manifest/manifest-text.ts';
import { manifestOf } from '../../../src/changes/manifest/write-manifest.ts';
import { edition, inputOf } from '../town-library.ts';

/** `hours/title title 2 of 2 lines, 28 pt [wish use]: words` */
function shapes({ slides }: Manifest): string {
  const lines = slides.flatMap(slide => [
    `${slide.number} ${slide.key}: ${slide.title}`,
    ...slide.shapes.map(shape => {
      const figures = shape.figures.length === 0 ? '' : ` [${shape.figures.join(' ')}]`;
      if (shape.kind === 'chart') return `  ${shape.key} chart ${shape.chart}${figures}`;
      const { fit } = shape;
      return `  ${shape.key} ${shape.kind}${fit ? ` ${fit.lines} of ${fit.room}, ${fit.size} pt` : ''}${figures}: ${shape.text}`;
    }),
  ]);
  return lines.join('\n');
}

test('it has every shape of the slides, in English', () => {
  expect(shapes(edition('en'))).toBe(`1 hours: 62.5% want longer hours, only 24.0% come after work
  hours/title title 2 of 2, 28 pt [wish use]: 62.5% want longer hours, only 24.0% come after work
  hours/chart chart evenings [wish use gap]
  hours/chart/alt alt-text [wish use gap]: 62.5% / 24.0% / 38.5 percentage points
  hours/source text 1 of 2, 14 pt: Note: Gap is calculated (62.5 − 24.0).
  hours/notes notes [wish]: In the survey 62.5% of the readers asked for longer hours.
2 plan: Open until nine
  plan/title title 1 of 2, 28 pt: Open until nine
  plan/body text 2 of 2, 20 pt [wish]: Nearly two thirds of the readers ask for it: two thirds.
3 rooms: Where the lamps are
  rooms/title title 1 of 2, 28 pt: Where the lamps are
  rooms/table/0/1 table-cell 1 of 4, 14 pt: Room
  rooms/table/0/2 table-cell 1 of 4, 14 pt: Lamps
  rooms/table/1/1 table-cell 1 of 3, 20 pt: Hall
  rooms/table/1/2 table-cell 1 of 3, 20 pt: six
  rooms/table/2/1 table-cell 1 of 3, 20 pt: Attic
  rooms/table/2/2 table-cell 1 of 3, 20 pt: none
  rooms/table/alt alt-text: Table: Where the lamps are. 2 rows, 2 columns.`);
});

test('it has the figures that the deck rests on, as the deck writes them, and no others', () => {
  const told = ({ figures }: Manifest) =>
    figures.map(
      each => `${each.id}: ${each.label} ${each.value} ${each.text} ${each.unit} ${each.asOf} ${each.formula}`,
    );
  expect(told(edition('en'))).toEqual([
    'wish: Want longer hours 62.5 62.5% percent 2023-05 undefined',
    'use: Come after work 24.0 24.0% percent 2023-05 undefined',
    'gap: Gap 38.5 38.5 percentage points percentage-points 2023-05 wish - use',
    'asked: readers asked 400 400 count 2023-05 undefined',
  ]);
  expect(told(edition('ko', { order: ['plan'] }))).toEqual([
    'wish: 연장 희망 62.5 62.5% percent 2023-05 undefined',
    'asked: 조사 대상 이용자 400 400 count 2023-05 undefined',
  ]);
  expect(edition('en').figures[2]).toMatchObject({
    digits: '38.5',
    inputs: ['wish', 'use'],
    source: { id: 'town-2023', short: 'Town, Readers’ Survey' },
  });
});

test('it has the claims of its own slides', () => {
  expect(edition('en').claims).toEqual([
    { slide: 'hours', claim: 'wish > 50%', holds: true, values: [{ expression: 'wish', value: '62.5%' }] },
  ]);
  expect(edition('en', { order: ['plan'] }).claims).toEqual([]);
});

test('what the deck does not use leaves every byte of it alone', () => {
  const spare = edition('en', { figures: [['spare,7,0', 'spare,9,0']] });
  expect(manifestText(spare)).toBe(manifestText(edition('en')));
  const asked = edition('en', { figures: [['asked,400', 'asked,401']] });
  expect(manifestText(asked)).not.toBe(manifestText(edition('en')));
});

test('a hash changes with what it stands for, and with nothing else', () => {
  const { hashes: before } = edition('en');
  const { hashes: after } = edition('en', { words: { plan: 'Open until ten' }, figures: [['use,24.0', 'use,25.0']] });
  const differing = (kind: 'slides' | 'figures') =>
    Object.keys(before[kind]).filter(name => before[kind][name] !== after[kind][name]);
  expect(differing('slides')).toEqual(['hours', 'plan']);
  expect(differing('figures')).toEqual(['use', 'gap']);
  expect(after.inputs).toEqual({ 'theme small': 'a1' });
});

test('characters that no deck can hold are not in it', () => {
  const [plan] = edition('en', { order: ['plan'], words: { plan: 'Open\tuntil\u0007 nine' } }).slides;
  expect(plan?.shapes[0]).toMatchObject({ key: 'plan/title', text: 'Open until nine' });
});

test('a chart that was not drawn is a mistake of ours', () => {
  expect(() => manifestOf({ ...inputOf('en'), pictures: new Map() })).toThrow(
    'The chart “hours/chart” stands on a slide but was not drawn.',
  );
});

test('its text has sorted keys and gives it back', () => {
  const manifest = edition('ko');
  const text = manifestText(manifest);
  expect(text.split('\n').slice(0, 6)).toEqual([
    '{',
    ' "audience": "council",',
    ' "briefing": "library",',
    ' "claims": [',
    '  {',
    '   "claim": "wish > 50%",',
  ]);
  expect(text.endsWith('}\n')).toBe(true);
  expect(parseManifest(text)).toEqual(manifest);
  const turned: Record<string, unknown> = Object.fromEntries(Object.entries(JSON.parse(text)).reverse());
  const again = parseManifest(JSON.stringify(turned));
  expect(again && manifestText(again)).toBe(text);
});

test.each([
  ['no JSON', () => '<manifest/>'],
  ['another kind of data', () => '[]'],
  ['nothing in it', () => '{}'],
  ['another version', (text: string) => text.replace('"version": 1', '"version": 2')],
  ['no version', (text: string) => text.replace(/,\s*"version": 1/, '')],
  ['an unknown key', (text: string) => text.replace('"audience"', '"extra": 1, "audience"')],
  ['a key that is missing', (text: string) => text.replace(/"language": "en",/, '')],
  ['a number for a text', (text: string) => text.replace('"number": 1', '"number": "1"')],
  ['a half number', (text: string) => text.replace('"number": 1', '"number": 1.5')],
  ['an unknown kind of shape', (text: string) => text.replace('"kind": "notes"', '"kind": "film"')],
  ['a cell without its row', (text: string) => text.replace(/"row": 0,/, '')],
  ['a hash that is none', (text: string) => text.replace(/"theme small": "a1"/, '"theme small": null')],
])('a text with %s is no manifest', (_, change) => {
  const text = manifestText(edition('en'));
  expect(parseManifest(text)).toBeDefined();
  expect(change(text)).not.toBe(text);
  expect(parseManifest(change(text))).toBeUndefined();
});
