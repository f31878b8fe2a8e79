import { expect, test } from 'vitest';
import { type Changes, changedPlaces, hasChanges } from '../../../src/changes/compare/changes.ts';
import { compareManifests } from '../../../src/changes/compare/compare.ts';
import type { Manifest } from '../../../src/changes/manifest/manifest.ts';
import { manifestText } from '../../../src/changes/manifest/manifest-text.ts';
import { type Edition, edition, WORDS } from '../town-library.ts';

function changes(now: Edition, before: Edition = {}): Changes {
  return compareManifests(edition('en', before), edition('en', now));
}

/** `hours/title changed wish: [-62.5%-]{+65.0%+} want …`, slide by slide. */
function places({ slides }: Changes): readonly string[] {
  const marks = { same: ['', ''], old: ['[-', '-]'], new: ['{+', '+}'] } as const;
  return slides.flatMap(slide =>
    slide.places.map(place => {
      const head = [place.key, place.status, ...place.figures].join(' ');
      if (place.kind === 'chart') return head;
      const words = place.words.map(({ kind, text }) => marks[kind][0] + text + marks[kind][1]).join('');
      const { before, after } = place.fit ?? {};
      const fit =
        before && after
          ? ` (${before.lines} > ${after.lines} of ${after.room}, ${before.size} > ${after.size} pt)`
          : '';
      return `${head}: ${words}${fit}`;
    }),
  );
}

function slides({ slides }: Changes): readonly string[] {
  return slides.map(
    ({ number, key, kind, moved, before }) =>
      `${before?.number ?? '-'} > ${number} ${key} ${kind}${moved ? ' moved' : ''}`,
  );
}

test('the same deck has no changes', () => {
  const none = changes({});
  expect(hasChanges(none)).toBe(false);
  expect(none).toEqual({
    deck: { briefing: 'library', audience: 'council', language: 'en', title: 'Library hours' },
    figures: [],
    claims: [],
    slides: [],
    facts: [],
  });
});

test('a number that changes is followed to every place, also to those that write it out or put it into words', () => {
  const now = changes({
    figures: [['62.5', '65.0']],
    words: { note: 'Note: Gap is calculated (65.0 − 24.0).' },
  });
  expect(places(now)).toEqual([
    'hours/title changed wish: [-62.5%-]{+65.0%+} want longer hours, only 24.0% come after work',
    'hours/chart changed wish gap',
    'hours/chart/alt changed wish gap: [-62.5%-]{+65.0%+} / 24.0% / [-38.5-]{+41.0+} percentage points',
    'hours/source changed wish: Note: Gap is calculated ([-62.5-]{+65.0+} − 24.0).',
    'hours/notes changed wish: In the survey [-62.5%-]{+65.0%+} of the readers asked for longer hours.',
  ]);
  const told = now.figures.map(({ id, kind, before, after, because, places, unchanged }) => ({
    change: `${id} ${kind} ${before?.text} > ${after?.text}`,
    because,
    places: places.map(({ number, key }) => `${number} ${key}`),
    unchanged: unchanged.map(({ key }) => key),
  }));
  expect(told).toEqual([
    {
      change: 'wish value 62.5% > 65.0%',
      because: [],
      places: ['1 hours/title', '1 hours/chart', '1 hours/chart/alt', '1 hours/source', '1 hours/notes'],
      unchanged: ['plan/body'],
    },
    {
      change: 'gap derived 38.5 percentage points > 41.0 percentage points',
      because: ['wish'],
      places: ['1 hours/chart', '1 hours/chart/alt'],
      unchanged: [],
    },
  ]);
});

test('digits that no reader sees move a figure, but no words are left behind', () => {
  const [wish] = changes({ figures: [['wish,62.5,1', 'wish,62.54,1']] }).figures;
  expect(wish).toMatchObject({ id: 'wish', kind: 'value', places: [], unchanged: [] });
  expect([wish?.before?.value, wish?.after?.value, wish?.after?.text]).toEqual(['62.5', '62.54', '62.5%']);
});

test('another source, date, label or formula is told without a move', () => {
  const { figures } = changes({
    figures: [['percent,asked,,town-2023,2023-05,Come', 'percent,asked,,town-2024,2024-05,Come']],
  });
  expect(figures.map(({ id, kind }) => `${id} ${kind}`)).toEqual(['use details']);
});

test('figures that the deck rests on now, or no longer', () => {
  const added = changes({ words: { plan: '{spare} rooms' } }, { words: { plan: 'Rooms' } });
  expect(added.figures.map(({ id, kind, places }) => `${id} ${kind} ${places.map(({ key }) => key)}`)).toEqual([
    'spare added plan/title',
  ]);
  const removed = changes({ words: { plan: 'Rooms' } }, { words: { plan: '{spare} rooms' } });
  expect(removed.figures.map(({ id, kind, places }) => `${id} ${kind} ${places.map(({ key }) => key)}`)).toEqual([
    'spare removed plan/title',
  ]);
});

test('a claim that breaks, holds again, comes, goes, or can no longer be checked', () => {
  const claims = ({ claims }: Changes) => claims.map(each => `${each.number} ${each.slide} ${each.kind} ${each.claim}`);
  const less: Edition = { figures: [['wish,62.5', 'wish,48.0']] };
  expect(claims(changes(less))).toEqual(['1 hours broke wish > 50%']);
  expect(changes(less).claims[0]?.values).toEqual([{ expression: 'wish', value: '48.0%' }]);
  expect(claims(changes({}, less))).toEqual(['1 hours holds wish > 50%']);
  expect(claims(changes({ holds: ['wish > 2 * use'] }))).toEqual([
    '1 hours added wish > 2 * use',
    '1 hours removed wish > 50%',
  ]);
  expect(claims(changes({ holds: ['wish > 50% and'] }, { holds: ['wish > 50% and'] }))).toEqual([]);
  expect(claims(changes({ order: ['plan'] }))).toEqual(['undefined hours removed wish > 50%']);
});

test('slides that come, go and move; those that only shift are left alone', () => {
  expect(slides(changes({ order: ['rooms', 'hours', 'plan'] }))).toEqual(['3 > 1 rooms kept moved']);
  expect(slides(changes({ order: ['hours', 'rooms'] }))).toEqual(['- > 2 plan removed']);
  expect(slides(changes({}, { order: ['plan', 'rooms'] }))).toEqual(['- > 1 hours added']);
});

test('a new title is told on its slide', () => {
  const [slide] = changes({ words: { plan: 'Open until ten' } }).slides;
  expect(slide).toMatchObject({
    key: 'plan',
    title: 'Open until ten',
    before: { number: 2, title: 'Open until nine' },
  });
});

test('a row put into a table is one row, and one that goes is one row', () => {
  const rows = WORDS.en.table;
  const more = [...rows.slice(0, 1), ['Cellar', 'two'], ...rows.slice(1)];
  expect(places(changes({ words: { table: more } }))).toEqual([
    'rooms/table/1/1 added: {+Cellar+}',
    'rooms/table/1/2 added: {+two+}',
    'rooms/table/alt changed: Table: Where the lamps are. [-2-]{+3+} rows, 2 columns.',
  ]);
  expect(places(changes({}, { words: { table: more } }))).toEqual([
    'rooms/table/alt changed: Table: Where the lamps are. [-3-]{+2+} rows, 2 columns.',
    'rooms/table/1/1 removed: [-Cellar-]',
    'rooms/table/1/2 removed: [-two-]',
  ]);
});

test('a row whose head changes is still that row', () => {
  const table = WORDS.en.table.map(row => (row[0] === 'Attic' ? ['Loft', 'none'] : row));
  expect(places(changes({ words: { table } }))).toEqual(['rooms/table/2/1 changed: [-Attic-]{+Loft+}']);
});

test('a text that gains a line says how much room is left', () => {
  const plan = 'Open until ten on every day of the week but Sunday and the holidays';
  expect(places(changes({ words: { plan } }))).toEqual([
    `plan/title changed: Open until [-nine-]{+ten on every day of the week but Sunday and the holidays+} (1 > 2 of 2, 28 > 28 pt)`,
  ]);
});

test('a text that needs a smaller size, and one that overflows even then, as in a draft', () => {
  const steps =
    'Nearly two thirds of the readers ask for it, and half of them would come twice as often as they do now.';
  expect(places(changes({ words: { steps } }))).toEqual([
    'plan/body changed: Nearly two thirds of the readers ask for it[-: two thirds-]{+, and half of them would come twice as often as they do now+}. (2 > 2 of 2, 20 > 18 pt)',
  ]);
  const [place] = changes({ words: { steps: `${steps} ${steps}` } }).slides[0]?.places ?? [];
  expect(place).toMatchObject({
    fit: { before: { lines: 2, room: 2, size: 20 }, after: { lines: 4, room: 2, size: 18 } },
  });
});

test('the same words on other lines are told, but are no place that changed', () => {
  const before = edition('en', { order: ['plan'] });
  const after: Manifest = JSON.parse(manifestText(before).replace('"lines": 1', '"lines": 2'));
  const now = compareManifests(before, after);
  expect(places(now)).toEqual(['plan/title refitted: Open until nine (1 > 2 of 2, 28 > 28 pt)']);
  expect(changedPlaces(now)).toEqual([]);
});

test('footer, version and theme', () => {
  expect(changes({ footer: 'DRAFT  |  Town council', inputs: { 'theme small': 'b2', locale: 'c3' } }).facts).toEqual([
    { kind: 'footer', before: 'Town council', after: 'DRAFT  |  Town council' },
    { kind: 'input', name: 'locale' },
    { kind: 'input', name: 'theme small' },
  ]);
});

test('two different decks are compared all the same, and it is said', () => {
  const { deck, comparedWith } = compareManifests(edition('en'), edition('ko', { audience: 'readers' }));
  expect(deck).toMatchObject({ audience: 'readers', language: 'ko' });
  expect(comparedWith).toMatchObject({ audience: 'council', language: 'en' });
});
