// The documentation of the rules names each with its code, name, what must hold, a bad and a good example.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { RULES } from '../../src/check/rules.ts';

const sections = readFileSync('docs/check.md', 'utf8').split(/^### /m).slice(1);

test('every rule has its section, in order', () => {
  expect(sections.map(section => section.split('\n')[0])).toEqual(RULES.map(({ code }) => code));
});

test.each(RULES)('$code is documented', ({ code, name, title }) => {
  const section = sections.find(each => each.startsWith(`${code}\n`)) ?? '';
  expect(section.replace(/\s+/g, ' ')).toContain(`**${title.en.replace(/\.$/, '')}** (\`${name}\`)`);
  expect(section).toMatch(/^Bad: .+/m);
  expect(section).toMatch(/^Good: .+/m);
});
