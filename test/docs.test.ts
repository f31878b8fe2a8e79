// The documentation is held to what it shows: its example is built as it is printed, its commands are understood, its links lead somewhere.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { buildDecks } from '../src/build/build.ts';
import { program } from './project-files.ts';

const PAGES = [
  ...['README.md', 'README.ko.md', 'ARCHITECTURE.md', 'CONTRIBUTING.md'],
  ...['docs/author.md', 'docs/author.ko.md', 'docs/design.md', 'docs/check.md', 'docs/many-machines.md'],
];
const read = (path: string): string => readFileSync(path, 'utf8');

/** The files that a page prints: a path in bold, then a block with what the file holds. */
function filesPrintedOn(page: string): ReadonlyMap<string, Uint8Array> {
  const printed = read(page).matchAll(/^\*\*`(data\/[^`]+)`\*\*\n\n```\w+\n([\s\S]*?)^```$/gm);
  return new Map([...printed].map(([, path = '', text]) => [path, new TextEncoder().encode(text)]));
}

/** The anchors of a page’s headings as GitHub makes them: `### Units and forms` is `units-and-forms`. */
function anchorsOf(page: string): ReadonlySet<string> {
  const text = read(page).replace(/```[\s\S]*?```/g, '');
  const headings = [...text.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) => heading.toLowerCase());
  return new Set(headings.map(heading => heading.replace(/[^\p{L}\p{N}\s_-]/gu, '').replaceAll(' ', '-')));
}

test.each(['docs/author.md', 'docs/author.ko.md'])('the example of %s is built without a word', async page => {
  const files = new Map([...filesPrintedOn(page)].filter(([path]) => path.startsWith('data/night-bus/')));
  expect([...files.keys()].map(path => path.replace(/^.*\//, ''))).toEqual([
    ...['figures.csv', 'sources.yaml', 'article.en.md', 'article.ko.md', 'briefing.yaml'],
  ]);
  const request = { files: new Map([...program, ...files]), briefing: 'night-bus', audiences: [], draft: false };
  const { decks, diagnostics } = await buildDecks(request);
  expect(diagnostics).toEqual([]);
  expect(decks.map(({ name, slides }) => `${name} ${slides}`)).toEqual([
    'night-bus.mayor.ko 4',
    'night-bus.visitors.en 4',
  ]);
});

test.each([
  ['docs/author.md', 'en'],
  ['docs/author.ko.md', 'ko'],
])('the least that must be written, in %s, is built without a word', async (page, language) => {
  const files = new Map([...filesPrintedOn(page)].filter(([path]) => path.startsWith('data/tea/')));
  expect([...files.keys()].map(path => path.replace(/^.*\//, ''))).toEqual(['figures.csv', `article.${language}.md`]);
  const request = { files: new Map([...program, ...files]), briefing: 'tea', audiences: [], draft: false };
  const { decks, diagnostics } = await buildDecks(request);
  expect(diagnostics).toEqual([]);
  expect(decks.map(({ name, slides }) => `${name} ${slides}`)).toEqual([`tea.${language} 3`]);
});

test.each(PAGES)('every link and picture of %s leads somewhere', page => {
  const text = read(page)
    .replace(/```[\s\S]*?```/g, '')
    .replace(/`[^`\n]*`/g, '');
  const targets = [...text.matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = '']) => target);
  const broken = targets.filter(target => {
    if (/^https?:/.test(target)) return false;
    const [path = '', anchor] = target.split('#');
    const file = path === '' ? page : join(dirname(page), decodeURI(path));
    if (!existsSync(file)) return true;
    return anchor !== undefined && !anchorsOf(file).has(decodeURI(anchor));
  });
  expect(broken).toEqual([]);
});

test('the READMEs are read in one sitting', () => {
  for (const page of ['README.md', 'README.ko.md'])
    expect(read(page).split('\n').length, page).toBeLessThanOrEqual(150);
});

test('the examples for many machines are sound: bash reads its scripts, YAML its jobs, and the parts begin with 1', () => {
  const blocks = [...read('docs/many-machines.md').matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)];
  const scripts = blocks.flatMap(([, kind, text = '']) => (kind === 'sh' ? text : []));
  expect(scripts.map(text => spawnSync('bash', ['-n'], { input: text, encoding: 'utf8' }).stderr)).toEqual(['', '']);
  const [job, workflow] = blocks.flatMap(([, kind, text = '']) => (kind === 'yaml' ? [parse(text)] : []));
  const [container] = job.spec.template.spec.containers;
  expect([job.kind, job.spec.completionMode, job.spec.completions]).toEqual(['Job', 'Indexed', 8]);
  expect(container.args[0]).toContain('--shard "$((JOB_COMPLETION_INDEX + 1))/8"');
  const { part } = workflow.jobs.decks.strategy.matrix;
  expect(part).toEqual([1, 2, 3, 4]);
  expect(JSON.stringify(workflow.jobs.decks.steps)).toContain(`--shard $\{{ matrix.part }}/${part.length}`);
});
