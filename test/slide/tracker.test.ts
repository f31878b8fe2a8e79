// The names of all sections above a headline, where the theme wants them: the slide's own in bold, and alone where there is no room for the others.
import { expect, test } from 'vitest';
import { buildDecks } from '../../src/build/build.ts';
import type { Frame } from '../../src/typeset/frame.ts';
import { bake } from '../small-project.ts';

const ONE = 'sections: [{id: one, title: {en: Bread, ko: 빵}, slides: [loaves, queue]}]';
const sections = (bread: string, people: string) =>
  `sections: [{id: one, title: {en: ${bread}, ko: 빵}, slides: [loaves]}, {id: two, title: {en: ${people}, ko: 사람}, slides: [queue]}]`;

/** The line above the headline of each slide that has one: `*Bread* | People`, `~` before what is in another color than its own. */
async function lines(theme: string, planned: string, language: 'en' | 'ko' = 'en', more = '') {
  const frames: Frame[] = [];
  const { diagnostics } = await bake(
    buildDecks,
    [
      [ONE, planned],
      ['deck: long, theme: policy', `deck: long, theme: ${theme}${more}`],
    ],
    { audiences: ['neighbours'], language, onFrames: (_, found) => frames.push(...found) },
  );
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  return frames.flatMap(({ items }) =>
    items.flatMap(item => {
      if (item.kind !== 'text' || item.placeholder !== 'section') return [];
      const runs = item.paragraphs.flatMap(paragraph => paragraph.runs);
      const words = runs.map(({ text, strong, color }) => (strong ? `*${text}*` : color ? `~${text}` : text)).join('');
      return [words.replace(/[\s\u00a0]+/g, ' ')];
    }),
  );
}

test('the theme seminar names all sections, the current one strong, in both languages', async () => {
  expect(await lines('seminar', sections('Bread', 'People'))).toEqual(['*Bread*~ | ~People', '~Bread~ | *People*']);
  expect(await lines('seminar', sections('Bread', 'People'), 'ko')).toEqual(['*빵*~ | ~사람', '~빵~ | *사람*']);
});

test('a deck of one section, and other themes, name the slide’s own', async () => {
  expect(await lines('seminar', ONE)).toEqual(['*Bread*', '*Bread*']);
  expect(await lines('policy', sections('Bread', 'People'))).toEqual(['1 Bread', '2 People']);
});

test('where there is no room for all names, the slide’s own stands alone', async () => {
  const long = 'What the people of the town say about the baker’s bread when they are asked';
  const planned = sections(long, `${long} again`);
  expect(await lines('seminar', planned)).toEqual([`*1 ${long}*`, `*2 ${long} again*`]);
});

test('a narrower page has room for fewer', async () => {
  const planned = sections(
    'What the town’s people say about their daily bread today',
    'How long they wait for it on a Saturday morning in midwinter',
  );
  const [wide] = await lines('seminar', planned);
  const [narrow] = await lines('seminar', planned, 'en', ", ratio: '4:3'");
  expect([wide?.includes('|'), narrow]).toEqual([true, '*1 What the town’s people say about their daily bread today*']);
});
