// What a shell offers while somebody types a command, and the scripts that make it ask.
import { spawnSync } from 'node:child_process';
import { describe, expect, test, vi } from 'vitest';
import { FORMATS } from '../src/write/writers.ts';
import { commandLine } from './command-line.ts';
import { BAKERY } from './small-project.ts';

const { put, briefdeck } = commandLine(BAKERY);

/** What is offered in place of the last word, without what is said of it. */
async function offered(...words: readonly string[]): Promise<readonly string[]> {
  const { exitCode, out, err } = await briefdeck(['complete', '--', ...words]);
  expect([exitCode, err]).toEqual([0, '']);
  const lines = out.trimEnd().split('\n');
  // The last line tells the script to add no names of files.
  expect(lines.at(-1)).toBe(':4');
  return lines.slice(0, -1).map(line => line.split('\t')[0] ?? '');
}

describe('a shell offers', () => {
  test.each([
    [
      'commands',
      [''],
      [
        'new',
        'build',
        'watch',
        'check',
        'changes',
        'plan',
        'template',
        'link',
        'sync',
        'worker',
        'explain',
        'completion',
      ],
    ],
    ['a command that was begun', ['wa'], ['watch']],
    [
      'the options of a command',
      ['sync', '--'],
      ['--link', '--write', '--json', '--messages', '--debug', '--all', '--max-input', '--limit', '--help'],
    ],
    ['an option that was begun', ['build', '--to'], ['--to-send']],
    ['briefings', ['build', ''], ['bakery']],
    ['briefings, behind an option', ['sync', '--write', 'b'], ['bakery']],
    ['audiences', ['build', '--audience', ''], ['neighbours', 'mayor']],
    ['audiences, for the letter of the option', ['check', 'bakery', '-a', 'm'], ['mayor']],
    ['audiences, behind an equals sign', ['watch', '--audience=n'], ['neighbours']],
    ['languages', ['build', '--lang', ''], ['en', 'ko']],
    ['formats of decks', ['build', '--format', ''], FORMATS],
    ['formats beside others', ['watch', '-f', 'pptx,'], FORMATS.slice(1).map(format => `pptx,${format}`)],
    ['formats of findings', ['check', '--format', ''], ['text', 'json', 'sarif']],
    ['formats of changes', ['changes', '--format', ''], ['text', 'html', 'md', 'json']],
    ['slides', ['build', '--slides', 'front,'], ['front,loaves', 'front,queue']],
    ['densities', ['check', '--density', 'h'], ['handout']],
    ['codes', ['explain', 'BD619'], ['BD619']],
    ['languages of messages', ['build', '--messages', ''], ['en', 'ko']],
    ['shells', ['completion', 'p'], ['powershell']],
    ['nothing where nothing is known', ['build', '--max-input', ''], []],
  ])('%s', async (_, words, names) => {
    expect(await offered(...words)).toEqual(names);
  });

  test('decks of this folder and of output, and no name that a shell would read as more than a name', async () => {
    put('talk.pptx');
    put('강연.pptx');
    put('$(touch mine).pptx');
    put('output/bakery.mayor.ko.pptx');
    put('output/bakery.mayor.ko (part).pptx');
    put('output/preview.html');
    const decks = ['talk.pptx', '강연.pptx', 'output/bakery.mayor.ko.pptx'];
    expect(await offered('changes', '')).toEqual(decks);
    expect(await offered('check', '')).toEqual(['bakery', ...decks]);
  });

  test('audiences of the briefings that were named, else of all', async () => {
    for (const [path, text] of Object.entries(BAKERY))
      put(path.replace('bakery', 'cafe'), text.replace('  mayor: {name', '  guests: {name'));
    expect(await offered('build', 'cafe', '--audience', '')).toEqual(['neighbours', 'guests']);
    expect(await offered('build', '--audience', '')).toEqual(['neighbours', 'mayor', 'guests']);
  });

  test('what it says of them in the language of the messages', async () => {
    const { out } = await briefdeck(['complete', '--', 'syn'], {}, { env: { LANG: 'ko_KR.UTF-8' } });
    expect(out).toBe('sync\t원고의 수치를 수치 표에 맞춥니다\n:4\n');
  });

  test('commands also where there is no project, and what there is of one with a plan that cannot be read', async () => {
    put('data/bakery/briefing.yaml', 'audiences: [');
    expect(await offered('build', '')).toEqual(['bakery']);
    expect(await offered('build', '--audience', '')).toEqual([]);
    const { out } = await briefdeck(['complete', '--', 'build', ''], {}, { cwd: '/' });
    expect(out).toBe(':4\n');
  });
});

describe('briefdeck completion', () => {
  test.each([
    ['bash', 'complete -F __briefdeck_complete briefdeck'],
    ['zsh', '#compdef briefdeck'],
    ['fish', 'complete -c briefdeck'],
    ['powershell', "Register-ArgumentCompleter -CommandName 'briefdeck'"],
  ])('prints a script for %s, which asks this program', async (shell, line) => {
    const { exitCode, out, err } = await briefdeck(['completion', shell]);
    expect([exitCode, err]).toEqual([0, '']);
    expect(out).toContain(line);
    expect(out).toMatch(/node '[^']*\/bin\/briefdeck\.mjs' complete /);
  });

  test('the script for bash is one that bash reads', async () => {
    const { out } = await briefdeck(['completion', 'bash']);
    const { status, stderr } = spawnSync('bash', ['-n'], { input: out, encoding: 'utf8' });
    expect([status, stderr]).toEqual([0, '']);
  });

  test.each([
    [
      ['tcsh'],
      'error BD945: there is no completion script for “tcsh”. Did you mean “bash”?',
      '오류 BD945: “tcsh”에서 쓸 수 있는 자동 완성 스크립트가 없습니다. 혹시 “bash”인가요?',
    ],
    [
      ['cmd.exe'],
      'error BD945: there is no completion script for “cmd.exe”. Available: bash, zsh, fish, powershell.',
      '오류 BD945: “cmd.exe”에서 쓸 수 있는 자동 완성 스크립트가 없습니다. 사용할 수 있는 셸: bash, zsh, fish, powershell',
    ],
    [
      ['zsh', 'fish'],
      'error BD945: there is no completion script for “zsh fish”. Available: bash, zsh, fish, powershell.',
      '오류 BD945: “zsh fish”에서 쓸 수 있는 자동 완성 스크립트가 없습니다. 사용할 수 있는 셸: bash, zsh, fish, powershell',
    ],
    [
      [],
      'error BD946: the name of your shell is missing. Write one of these after “completion”: bash, zsh, fish, powershell.',
      '오류 BD946: 셸 이름이 없습니다. “completion” 뒤에 다음 중 하나를 쓰십시오: bash, zsh, fish, powershell',
    ],
  ])('%j is refused', async (words, english, korean) => {
    const [en, ko] = [
      await briefdeck(['completion', ...words]),
      await briefdeck(['completion', ...words, '--messages', 'ko']),
    ];
    expect([en.exitCode, en.out, en.err.split('\n')[0]]).toEqual([2, '', english]);
    expect(ko.err.split('\n')[0]).toBe(korean);
  });

  test('a build does not load what completes', async () => {
    vi.doMock('@bomb.sh/tab', () => {
      throw new Error('was loaded');
    });
    try {
      vi.resetModules();
      const { run } = await import('../src/cli/run.ts');
      const said: string[] = [];
      const stream = { isTTY: false, write: (text: string) => void said.push(text) };
      const environment = { cwd: '/', env: {}, systemLanguage: 'en', stdout: stream, stderr: stream };
      const { NO_CORE } = await import('./command-line.ts');
      expect(await run(['build', '--help'], environment, NO_CORE)).toBe(0);
      await run(['build'], environment, NO_CORE);
      expect(said.join('')).not.toContain('was loaded');
      await expect(run(['complete', '--', ''], environment, NO_CORE)).rejects.toThrow();
    } finally {
      vi.doUnmock('@bomb.sh/tab');
      vi.resetModules();
    }
  });
});
