import { expect, test } from 'vitest';
import { deckTexts, type FoundShape, handEdits } from '../../../src/changes/compare/hand-edits.ts';
import { handEditText } from '../../../src/messages/hand-edit-text.ts';
import { languages } from '../../../src/messages/languages.ts';
import { edition } from '../town-library.ts';

const manifest = edition('en');

/** The shapes of the deck as it was built: lines broken where the title is balanced, footers with them. */
function built(): FoundShape[] {
  const chart = manifest.slides[0]?.shapes.find(shape => shape.kind === 'chart');
  return [
    { name: 'hours/title', text: '62.5% want longer hours,\nonly 24.0% come after work' },
    { name: 'hours/chart', picture: chart?.picture, alternative: '62.5% / 24.0% / 38.5 percentage points' },
    { name: 'hours/source', text: 'Note: Gap is calculated (62.5 − 24.0).' },
    { name: 'hours/footer', text: 'Town council' },
    { name: 'hours/notes', text: 'In the survey 62.5% of the readers asked for longer hours.' },
    { name: 'plan/title', text: 'Open until nine' },
    { name: 'plan/body', text: 'Nearly two thirds of the readers ask for it: two thirds.' },
    { name: 'plan/footer', text: 'Town council' },
    { name: 'rooms/title', text: 'Where the lamps are' },
    {
      name: 'rooms/table',
      rows: [
        ['Room', 'Lamps'],
        ['Hall', 'six'],
        ['Attic', 'none'],
      ],
      alternative: 'Table: Where the lamps are. 2 rows, 2 columns.',
    },
  ];
}

const editsOf = (shapes: readonly FoundShape[], language: 'en' | 'ko' = 'en') =>
  handEdits(manifest, deckTexts(shapes)).map(edit => handEditText(edit, languages[language].report));

const changed = (name: string, change: Partial<FoundShape>) =>
  built().map(shape => (shape.name === name ? { ...shape, ...change } : shape));

const without = (...names: readonly string[]) =>
  built().filter(({ name }) => !names.some(each => name.startsWith(each)));

test('a deck as it was built has no edits', () => {
  expect(editsOf(built())).toEqual([]);
});

test.each<readonly [string, readonly FoundShape[], readonly string[], readonly string[]]>([
  [
    'a number in a title',
    changed('hours/title', { text: '62.5% want longer hours,\nonly a quarter comes after work' }),
    ['slide 1 “hours”: title edited: “24.0% come” → “a quarter comes”'],
    ['슬라이드 1 “hours”: 제목 수정: “24.0% come” → “a quarter comes”'],
  ],
  [
    'a cell',
    changed('rooms/table', {
      rows: [
        ['Room', 'Lamps'],
        ['Hall', 'seven'],
        ['Attic', 'none'],
      ],
    }),
    ['slide 3 “rooms”: table (row 1, column 2) edited: “six” → “seven”'],
    ['슬라이드 3 “rooms”: 표(1행 2열) 수정: “six” → “seven”'],
  ],
  [
    'a row that was added',
    changed('rooms/table', {
      rows: [
        ['Room', 'Lamps'],
        ['Hall', 'six'],
        ['Attic', 'none'],
        ['Cellar', 'two'],
      ],
    }),
    ['slide 3 “rooms”: “table/3/1” added: “Cellar”', 'slide 3 “rooms”: “table/3/2” added: “two”'],
    ['슬라이드 3 “rooms”: “table/3/1” 추가: “Cellar”', '슬라이드 3 “rooms”: “table/3/2” 추가: “two”'],
  ],
  [
    'another picture',
    changed('hours/chart', { picture: '0123456789abcdef' }),
    ['slide 1 “hours”: chart edited'],
    ['슬라이드 1 “hours”: 차트 수정'],
  ],
  [
    'alternative text',
    changed('rooms/table', { alternative: 'Lamps' }),
    ['slide 3 “rooms”: alt text edited: “Table: Where the lamps are. 2 rows, 2 co…” → “Lamps”'],
    ['슬라이드 3 “rooms”: 대체 텍스트 수정: “Table: Where the lamps are. 2 rows, 2 co…” → “Lamps”'],
  ],
  [
    'notes that were emptied',
    changed('hours/notes', { text: '' }),
    ['slide 1 “hours”: notes edited: “In the survey 62.5% of the readers asked…” → “”'],
    ['슬라이드 1 “hours”: 노트 수정: “In the survey 62.5% of the readers asked…” → “”'],
  ],
  [
    'notes that were written',
    [...built(), { name: 'plan/notes', text: 'Say thanks.' }],
    ['slide 2 “plan”: notes added: “Say thanks.”'],
    ['슬라이드 2 “plan”: 노트 추가: “Say thanks.”'],
  ],
  [
    'a box that was taken away, and one that was put in',
    [...without('plan/body'), { name: 'plan/TextBox 5', text: 'Ask the\nmayor' }],
    ['slide 2 “plan”: text removed', 'slide 2 “plan”: “TextBox 5” added: “Ask the mayor”'],
    ['슬라이드 2 “plan”: 본문 삭제', '슬라이드 2 “plan”: “TextBox 5” 추가: “Ask the mayor”'],
  ],
  [
    'another footer',
    changed('plan/footer', { text: 'Confidential' }),
    ['slide 2 “plan”: “footer” added: “Confidential”'],
    ['슬라이드 2 “plan”: “footer” 추가: “Confidential”'],
  ],
  [
    'a slide that is gone',
    without('rooms/'),
    ['slide 3 “rooms”: slide removed'],
    ['슬라이드 3 “rooms”: 슬라이드 삭제'],
  ],
  [
    'a slide that was copied, and a new one',
    [...built(), ...built().filter(({ name }) => name === 'plan/title'), { name: 'Slide 9/Title 1', text: 'Thanks' }],
    ['slide 2 “plan”: “title#2” added: “Open until nine”', '“Slide 9/Title 1” added: “Thanks”'],
    ['슬라이드 2 “plan”: “title#2” 추가: “Open until nine”', '“Slide 9/Title 1” 추가: “Thanks”'],
  ],
])('%s', (_, shapes, inEnglish, inKorean) => {
  expect(editsOf(shapes)).toEqual(inEnglish);
  expect(editsOf(shapes, 'ko')).toEqual(inKorean);
});

test('what another program does to a deck is no edit: new names, decomposed syllables, line breaks of its own', () => {
  const renamed = built().map(shape => (shape.name.endsWith('/title') ? { ...shape, name: `${shape.name} 2` } : shape));
  expect(editsOf(renamed)).toEqual([]);
  const korean = edition('ko', { order: ['plan'] });
  const texts = deckTexts([
    { name: 'plan/title', text: '밤 아홉 시까지\u000B연다'.normalize('NFD') },
    { name: 'plan/body', text: '이용자의 셋 중 둘이 바란다:  셋 중 둘. ' },
  ]);
  expect(handEdits(korean, texts)).toEqual([]);
});

test('a space that was put into a word or taken from between two is an edit', () => {
  expect(editsOf(changed('plan/title', { text: 'Open un til nine' }))).toHaveLength(1);
  expect(editsOf(changed('plan/title', { text: 'Open untilnine' }))).toHaveLength(1);
});

test('an edit says where it is and what was there', () => {
  const [edit] = handEdits(manifest, deckTexts(changed('plan/title', { text: 'Open until ten' })));
  expect(edit).toEqual({
    kind: 'edited',
    what: 'title',
    key: 'plan/title',
    slide: { key: 'plan', number: 2, title: 'Open until nine' },
    words: [
      { kind: 'same', text: 'Open until ' },
      { kind: 'old', text: 'nine' },
      { kind: 'new', text: 'ten' },
    ],
  });
});

test('shapes of one name are counted', () => {
  const names = ['Box', 'Box#2', 'Box', 'Box', 'Other', 'Box', 'Other'];
  expect([...deckTexts(names.map(name => ({ name, text: name }))).keys()]).toEqual([
    'Box',
    'Box#2',
    'Box#3',
    'Box#4',
    'Other',
    'Box#5',
    'Other#2',
  ]);
});
