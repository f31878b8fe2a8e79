// The program's own templates, which come read and compiled: the same as if they were read and compiled now.
import { afterEach, expect, test } from 'vitest';
import { buildDecks } from '../../src/build/build.ts';
import { setLimits } from '../../src/limits.ts';
import { readTemplate } from '../../src/slide/template.ts';
import { bytesOf, program } from '../project-files.ts';
import { bake, bakeryFiles } from '../small-project.ts';

/** Under a limit of somebody's own, templates are read again. */
const OWN_LIMIT = { 'template-depth': 49 };

afterEach(() => setLimits());

const unexpected = (problem: unknown) => {
  throw new Error(JSON.stringify(problem));
};

const templates = [...program].filter(([path]) => path.endsWith('.hbs'));

test.each(templates.map(([path]) => path))('%s says what its text says', path => {
  const text = new TextDecoder().decode(program.get(path)).replaceAll('\r\n', '\n');
  const { compiled, ...template } = readTemplate(path, text, unexpected) ?? {};
  expect(compiled).toBeDefined();
  setLimits(OWN_LIMIT);
  expect(readTemplate(path, text, unexpected)).toEqual(template);
});

test('a template of the project in the place of one of them is read itself', () => {
  expect(readTemplate('templates/slides/points.hbs', '<slide/>', unexpected)?.source).toBe(
    '<slide at="templates/slides/points.hbs:1:1"/>',
  );
});

test.each([
  ['as they are', '', ''],
  ['one of which includes a partial of the project', '{{> notes}}', '{{> notes}}{{! nothing }}\n\n'],
  ['one of which includes other words of the project', '<source><source-line/></source>', '<source>Ours</source>'],
])('decks are the same with templates compiled before or now, %s', async (_, old, now) => {
  const files = bakeryFiles();
  const path = 'templates/partials/foot.hbs';
  const foot = new TextDecoder().decode(files.get(path));
  expect(foot).toContain(old);
  files.set(path, new TextEncoder().encode(foot.replace(old, now)));
  const decks = async () => (await bake(buildDecks, [], { files })).decks.map(bytesOf);
  const before = await decks();
  setLimits(OWN_LIMIT);
  const again = await decks();
  expect(before.length).toBe(2);
  expect(before.map((bytes, index) => Buffer.compare(bytes, again[index] ?? new Uint8Array()))).toEqual([0, 0]);
});
