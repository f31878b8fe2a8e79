#!/usr/bin/env node
// The program's entry: looks at the version of Node, hands the environment to the command line, and leaves with its exit code.
import { version } from '../package.json';
import { cachedBuild } from './build/cached-build.ts';
import type { Environment, Terminal } from './cli/environment.ts';
import type { DrawSvg } from './picture/png.ts';

const [word = '', ...words] = process.argv.slice(2);
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);

function terminal(stream: NodeJS.WriteStream): Terminal {
  // A reader that has gone away (`briefdeck build | head`) is no reason to fail: the decks are what counts.
  stream.on('error', () => undefined);
  return { write: text => void stream.write(text), isTTY: stream.isTTY === true };
}

const environment: Environment = {
  cwd: process.cwd(),
  env: process.env,
  // Of all that know the system's language this one starts in a third of a millisecond, a date format in twenty.
  systemLanguage: new Intl.PluralRules().resolvedOptions().locale,
  stdout: terminal(process.stdout),
  stderr: terminal(process.stderr),
};

/** Most patterns of a build are used for a short while: they are compiled to machine code, not interpreted first. */
async function compilePatternsAtOnce(): Promise<void> {
  const { setFlagsFromString } = await import('node:v8');
  setFlagsFromString('--no-regexp-tier-up');
}

async function loadBuild() {
  await compilePatternsAtOnce();
  return import('./build/build.ts');
}

const drawSvg: DrawSvg = async (...picture) => (await import('./cli/draw-apart.ts')).drawApart(...picture);

if (major < 20 || (major === 20 && minor < 9)) {
  const { refuseNode } = await import('./cli/old-node.ts');
  process.exitCode = refuseNode(process.versions.node, environment);
} else if (words.length === 0 && ['--version', '-V'].includes(word)) {
  // Asked by scripts and editors: little is loaded for it.
  environment.stdout.write(`${version}\n`);
} else {
  const { run } = await import('./cli/run.ts');
  process.exitCode = await run(process.argv.slice(2), environment, {
    build: request => cachedBuild(request, async asked => (await loadBuild()).buildDecks({ ...asked, drawSvg })),
    loadAhead: async files => (await loadBuild()).loadAhead(files),
    planRows: async request => (await import('./build/plan-rows.ts')).planRows(request),
    openRows: async (shared, root, rows) => {
      await compilePatternsAtOnce();
      return (await import('./cli/row-pool.ts')).openRowPool({ ...shared, drawSvg }, root, rows);
    },
    checkBriefing: async request => (await import('./build/check-decks.ts')).checkBriefing({ ...request, drawSvg }),
    checkFiles: async request => (await import('./build/check-decks.ts')).checkFiles(request),
    plan: async (files, briefing) => (await import('./build/plan-text.ts')).wholePlanText(files, briefing),
    link: async (files, briefing) => (await import('./build/link-articles.ts')).linkArticles(files, briefing),
    sync: async (files, briefing) => (await import('./build/sync-articles.ts')).syncArticles(files, briefing),
    makeBriefing: async request => (await import('./build/make-briefing.ts')).makeBriefing(request),
  });
}
