// A project on the disk, a command line in it, and a core that makes decks at once: what the tests of commands share.
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach } from 'vitest';
import type { BuildRequest, BuildResult, BuiltDeck } from '../src/build/build.ts';
import type { Manifest } from '../src/changes/manifest/manifest.ts';
import type { Core } from '../src/cli/core.ts';
import type { Environment } from '../src/cli/environment.ts';
import { exitCodeFor } from '../src/cli/exit-code.ts';
import { run } from '../src/cli/run.ts';
import type { Diagnostic } from '../src/diagnostics/diagnostics.ts';

export type Build = Core['build'];

export interface Said {
  readonly exitCode: number;
  readonly out: string;
  readonly err: string;
}

export interface CommandLine {
  /** The project's folder, another one for each test. */
  readonly root: () => string;
  /** Writes a file of the project. */
  readonly put: (path: string, content?: string | Uint8Array) => void;
  readonly briefdeck: (
    argv: readonly string[],
    core?: Build | Partial<Core>,
    environment?: Partial<Environment> & { readonly tty?: boolean },
  ) => Promise<Said>;
}

/** A project of those files for each test of the file. */
export function commandLine(files: Readonly<Record<string, string>>): CommandLine {
  let folder = '';
  const put: CommandLine['put'] = (path, content = '') => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  };
  beforeEach(() => {
    folder = realpathSync(mkdtempSync(join(tmpdir(), 'briefdeck-')));
    for (const [path, content] of Object.entries(files)) put(path, content);
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));
  return {
    root: () => folder,
    put,
    briefdeck: async (argv, core = {}, environment = {}) => {
      const [out, err]: [string[], string[]] = [[], []];
      const isTTY = environment.tty ?? false;
      const stdout = { isTTY, write: (text: string) => void out.push(text) };
      const stderr = { isTTY, write: (text: string) => void err.push(text) };
      const around = { cwd: folder, env: { LANG: 'C' }, systemLanguage: 'en-US', stdout, stderr, ...environment };
      const exitCode = await run(argv, around, {
        ...NO_CORE,
        ...(typeof core === 'function' ? { build: core } : core),
      });
      return { exitCode, out: out.join(''), err: err.join('') };
    },
  };
}

const notAsked = () => Promise.reject(new Error('The core was not to be asked.'));
/** Answers nothing. */
export const NO_CORE: Core = {
  build: notAsked,
  planRows: notAsked,
  openRows: notAsked,
  plan: notAsked,
  link: notAsked,
  sync: notAsked,
  checkBriefing: notAsked,
  checkFiles: notAsked,
  makeBriefing: notAsked,
};

export const EMPTY_MANIFEST: Manifest = {
  version: 1,
  program: '0.1.0',
  briefing: 'energy',
  audience: 'ministry',
  language: 'ko',
  title: 'Energy',
  footer: 'Energy',
  figures: [],
  claims: [],
  slides: [],
  hashes: { slides: {}, figures: {}, inputs: {} },
};

export function deck(briefing: string, audience: string, language: string): BuiltDeck {
  const name = `${briefing}.${audience}.${language}`;
  const file = `${name}.pptx`;
  return {
    name,
    names: ['', ' (part)', ' (to send)'].map(remark => `${name}${remark}`),
    briefing,
    audience,
    language,
    slides: 14,
    figures: 9,
    manifest: { ...EMPTY_MANIFEST, briefing, audience, language },
    files: new Map([['pptx', new Map([[file, new TextEncoder().encode(file.repeat(50))]])]]),
  };
}

export const ALL = [deck('energy', 'ministry', 'ko'), deck('energy', 'delegation', 'en')];

/** A core that makes the decks asked for, with what it was asked. */
export function maker(diagnostics: readonly Diagnostic[] = []) {
  const requests: BuildRequest[] = [];
  const make = async (request: BuildRequest): Promise<BuildResult> => {
    requests.push(request);
    const { briefing, audiences } = request;
    const decks = ALL.map(each => deck(briefing, each.audience, request.language ?? each.language));
    const chosen = decks.filter(({ audience }) => audiences.length === 0 || audiences.includes(audience));
    const failed = exitCodeFor(diagnostics) !== 0;
    return { decks: failed ? [] : chosen, diagnostics };
  };
  return { make, requests };
}

export const NOTICE: Diagnostic = {
  code: 'BD101',
  message: 'BD101',
  given: {},
  severity: 'notice',
  what: { en: 'read as CP949.', ko: 'CP949로 읽었습니다.' },
};
