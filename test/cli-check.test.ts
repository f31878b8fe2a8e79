// `briefdeck check` from the command line to what a presenter reads, with real decks: built to be looked at, edited by hand, somebody else's, none at all.
// @module-tag slow
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { buildDecks } from '../src/build/build.ts';
import { checkBriefing, checkFiles } from '../src/build/check-decks.ts';
import { memoryCache } from '../src/cache.ts';
import type { Core } from '../src/cli/core.ts';
import { parseArguments } from '../src/cli/options.ts';
import { commandLine, type Said } from './command-line.ts';
import { bytesOf } from './project-files.ts';
import { BAKERY, bake } from './small-project.ts';

const { put, root, briefdeck } = commandLine(BAKERY);
/** Keeps what runs have in common; it changes nothing but the time that they take. */
const cache = memoryCache();
const core: Partial<Core> = { checkBriefing: request => checkBriefing({ ...request, cache }), checkFiles };
const check = (...argv: readonly string[]): Promise<Said> => briefdeck(['check', ...argv], core);
const PLAN = 'data/bakery/briefing.yaml';
const DECK = 'output/bakery.neighbours.en.pptx';
const built = new Map<string, Uint8Array>();

beforeAll(async () => {
  for (const deck of (await bake(buildDecks, [], { cache })).decks) built.set(`${deck.name}.pptx`, bytesOf(deck));
}, 120_000);

/** A deck as somebody has left it: texts of its parts replaced. */
function edited(file: string, ...edits: readonly (readonly [part: string, from: RegExp, to: string])[]): Uint8Array {
  const parts = unzipSync(built.get(file) ?? new Uint8Array());
  for (const [part, from, to] of edits) {
    const before = strFromU8(parts[part] ?? new Uint8Array());
    const after = before.replace(from, to);
    if (after === before) throw new Error(`The edit of ${part} changed nothing.`);
    parts[part] = strToU8(after);
  }
  return zipSync(parts, { level: 1 });
}

const CHART = 'ppt/slides/slide3.xml';
const POINTS = 'ppt/slides/slide4.xml';
const RUN = '<a:rPr lang="en-US" ';
/** What a hurried presenter does to the English deck: a picture's words deleted, a text at 9 pt, both titles alike. */
const hurried = () =>
  edited(
    'bakery.neighbours.en.pptx',
    [CHART, /(name="loaves\/chart"[^>]*?) descr="[^"]*"/, '$1'],
    [POINTS, /(name="queue\/body".*?)<a:rPr /s, '$1<a:rPr sz="900" '],
    [
      POINTS,
      /(name="queue\/title".*?)<a:p>.*?<\/a:p>(<\/p:txBody>)/s,
      `$1<a:p><a:r>${RUN}/><a:t>${'White bread leads with 40 loaves'}</a:t></a:r></a:p>$2`,
    ],
  );

/** What is said of a deck in a folder without a project. */
async function checkAway(bytes: Uint8Array | undefined, ...argv: readonly string[]): Promise<Said> {
  const cwd = mkdtempSync(join(tmpdir(), 'away-'));
  writeFileSync(join(cwd, 'talk.pptx'), bytes ?? new Uint8Array());
  const said = await briefdeck(['check', 'talk.pptx', ...argv], core, { cwd });
  rmSync(cwd, { recursive: true });
  return said;
}

describe('a briefing', { timeout: 60_000 }, () => {
  test('is checked as a build would make it now, and nothing is written', async () => {
    expect(await check()).toEqual({
      exitCode: 0,
      out: `\
bakery.neighbours.en.pptx (5 slides):
  slide 4 [data/bakery/article.en.md:13]: note BC506: The slide has no speaker notes. Write down what is to be said, for whoever has to stand in.
bakery.mayor.ko.pptx (3 slides): nothing found.
2 decks: 1 note.
`,
      err: '',
    });
    expect(readdirSync(root())).toEqual(['data']);
  });

  test('by its name or its folder, for one audience, in Korean', async () => {
    const { exitCode, out } = await check('data/bakery/', '-a', 'mayor', '--messages', 'ko');
    expect([exitCode, out]).toEqual([0, 'bakery.mayor.ko.pptx (슬라이드 3장): 지적할 것이 없습니다.\n']);
    expect((await check('bakery', '--audience', 'mayor')).out).toMatch(/^bakery\.mayor\.ko\.pptx \(3 slides\)/);
    expect((await briefdeck(['check', '.', '-a', 'mayor'], core, { cwd: join(root(), 'data/bakery') })).exitCode).toBe(
      0,
    );
  });

  test('whose audience reads a handout is judged as one, also when the deck is met elsewhere', async () => {
    const changes = [['deck: long, theme: policy', 'deck: long, theme: policy, density: handout']] as const;
    put(PLAN, (BAKERY[PLAN] ?? '').replace(...changes[0]));
    const density = async (...argv: readonly string[]) =>
      JSON.parse((await check(...argv, '--json')).out).decks[0].density;
    expect(await density('-a', 'neighbours')).toBe('handout');
    expect(await density('-a', 'neighbours', '--density', 'talk')).toBe('talk');
    const { decks } = await bake(buildDecks, changes, { audiences: ['neighbours'], cache });
    const { out } = await checkAway(bytesOf(decks[0]), '--json');
    expect(JSON.parse(out).decks[0].density).toBe('handout');
    expect(await density('-a', 'mayor')).toBe('talk');
  });

  test('that cannot be built says why', async () => {
    put(PLAN, (BAKERY[PLAN] ?? '').replace('chart: loaves,', 'chart: loavs,'));
    expect(await check()).toEqual({
      exitCode: 1,
      out: '',
      err: `\
data/bakery/briefing.yaml:5:36 error BD161: no chart is called “loavs”. Did you mean “loaves”?
    loaves: {template: chart, chart: loavs, holds: [loaves.white > loaves.rye]}
                                     ^
1 error.
`,
    });
  });
});

describe('what is meant so', { timeout: 60_000 }, () => {
  const silence = (...items: readonly string[]): void =>
    put(PLAN, `${BAKERY[PLAN]}silence:\n${items.map(item => `  - {${item}}\n`).join('')}`);

  test('is silenced in the plan, with a reason', async () => {
    silence('rule: BC506, slide: queue, reason: said at the counter');
    expect(await check('-a', 'neighbours')).toMatchObject({
      exitCode: 0,
      out: 'bakery.neighbours.en.pptx (5 slides): nothing found (1 silenced).\n',
    });
    const [deck] = JSON.parse((await check('-a', 'neighbours', '--json')).out).decks;
    expect(deck.findings).toMatchObject([{ code: 'BC506', slide: 4, silenced: 'said at the counter' }]);
  });

  test('is told when nothing would be found either', async () => {
    silence('rule: BC602, slide: loaves, reason: depth');
    const line = (words: string): string =>
      `${PLAN}:22:5 ${words}\n    - {rule: BC602, slide: loaves, reason: depth}\n      ^\n`;
    expect((await check()).err).toBe(
      `${line('notice BD192: BC602 is silenced (loaves), but finds nothing there. Take the silence out of the plan.')}1 notice.\n`,
    );
    expect((await check('--messages', 'ko')).err).toBe(
      `${line('알림 BD192: 무시하도록 한 BC602(loaves)에 해당하는 것이 없습니다. 계획에서 이 항목을 지우십시오.')}알림 1건.\n`,
    );
    expect((await check('-a', 'mayor')).err).toBe('');
  });

  test.each([
    [
      'rule: BC506, slide: queue',
      `${PLAN}:22:5 error BD132: the key “reason” is missing here. Add “reason: …”.`,
      `${PLAN}:22:5 오류 BD132: 여기에 “reason” 키가 없습니다. “reason: …”을 추가하십시오.`,
    ],
    [
      'rule: BC5O6, reason: said',
      `${PLAN}:22:12 error BD190: the check has no rule “BC5O6”. Did you mean “BC506”?`,
      `${PLAN}:22:12 오류 BD190: “BC5O6”: 점검에 없는 규칙입니다. 혹시 “BC506”인가요?`,
    ],
    [
      'rule: notes, reason: said',
      `${PLAN}:22:12 error BD190: the check has no rule “notes”. Write the code that “npx briefdeck check” shows, such as BC501 (docs/check.md has them all), or that of a warning of the build, such as BD609.`,
      `${PLAN}:22:12 오류 BD190: “notes”: 점검에 없는 규칙입니다. npx briefdeck check가 보여 주는 코드를 BC501처럼 쓰거나(모든 규칙은 docs/check.md에 있습니다) 빌드 경고의 코드를 BD609처럼 쓰십시오.`,
    ],
    [
      'rule: BC506, slide: quue, reason: said',
      `${PLAN}:22:26 error BD191: no deck has a slide “quue”. Did you mean “queue”?`,
      `${PLAN}:22:26 오류 BD191: “quue”: 어느 발표 자료에도 없는 슬라이드입니다. 혹시 “queue”인가요?`,
    ],
    [
      'rule: BC506, slide: oven-and-flour, reason: said',
      `${PLAN}:22:26 error BD191: no deck has a slide “oven-and-flour”. Available: front, loaves, queue, contents, sources.`,
      `${PLAN}:22:26 오류 BD191: “oven-and-flour”: 어느 발표 자료에도 없는 슬라이드입니다. 있는 슬라이드: front, loaves, queue, contents, sources.`,
    ],
  ])('is an error of the plan when it is wrong: %s', async (item, english, korean) => {
    silence(item);
    const { exitCode, out, err } = await check();
    expect([exitCode, out, err.split('\n')[0]]).toEqual([1, '', english]);
    expect((await check('--messages', 'ko')).err.split('\n')[0]).toBe(korean);
  });

  test('holds for a deck that is opened as a file in its project, wherever it lies', async () => {
    silence('rule: BC506, slide: queue, reason: said at the counter', 'rule: BC401, shape: chart, reason: read out');
    put(DECK, hurried());
    expect((await check(DECK)).out).toContain('\n1 error, 1 warning; 2 silenced.\n');
    const elsewhere = await briefdeck(['check', join(root(), DECK)], core, { cwd: tmpdir() });
    expect(elsewhere.out).toContain('; 2 silenced.\n');
  });
});

describe('a deck in a file', { timeout: 60_000 }, () => {
  beforeEach(() => put(DECK, hurried()));

  test('is checked as it is; what people did to it is told by slide, shape and line of the article', async () => {
    expect(await check(DECK)).toEqual({
      exitCode: 1,
      out: `\
output/bakery.neighbours.en.pptx (5 slides):
  slide 3, loaves/chart [data/bakery/article.en.md:7]: warning BC401: “loaves/chart” has no alternative text. Say in a sentence or two what it shows; mark it as decorative if it shows nothing.
  slide 4, queue/body [data/bakery/article.en.md:13]: error BC201: “In the morning 62.5% wait” is set at 9 pt; 14 pt is the least here. Say less and set it larger: from the back row it cannot be read.
  slide 4, queue/title [data/bakery/article.en.md:13]: warning BC408: Slide 3 has the title “White bread leads with 40 loaves” too. Say what is different here, or number them: (1/2), (2/2).
  slide 4 [data/bakery/article.en.md:13]: note BC506: The slide has no speaker notes. Write down what is to be said, for whoever has to stand in.
1 error, 2 warnings, 1 note.
`,
      err: '',
    });
  });

  test('in Korean', async () => {
    expect((await check(DECK, '--messages', 'ko')).out).toBe(`\
output/bakery.neighbours.en.pptx (슬라이드 5장):
  슬라이드 3, loaves/chart [data/bakery/article.en.md:7]: 경고 BC401: “loaves/chart”에 대체 텍스트가 없습니다. 무엇을 보여 주는지 한두 문장으로 쓰십시오. 장식이면 장식용으로 표시하십시오.
  슬라이드 4, queue/body [data/bakery/article.en.md:13]: 오류 BC201: “In the morning 62.5% wait”의 글자가 9pt입니다. 여기서는 14pt 이상이어야 합니다. 내용을 줄이고 글자를 키우십시오. 뒷자리에서는 읽을 수 없습니다.
  슬라이드 4, queue/title [data/bakery/article.en.md:13]: 경고 BC408: 슬라이드 3의 제목도 “White bread leads with 40 loaves”입니다. 다른 점을 쓰거나 (1/2), (2/2)처럼 번호를 붙이십시오.
  슬라이드 4 [data/bakery/article.en.md:13]: 참고 BC506: 슬라이드 노트가 없습니다. 대신 발표할 사람을 위해 할 말을 적으십시오.
오류 1건, 경고 2건, 참고 1건.
`);
  });

  test('out of its project it has no lines, nor when its briefing is broken', async () => {
    const { exitCode, out } = await checkAway(hurried());
    expect([exitCode, out.includes('  slide 3, loaves/chart: warning BC401')]).toEqual([1, true]);
    put(PLAN, 'slides: [broken');
    expect((await check(DECK)).out).toContain('  slide 3, loaves/chart: warning BC401');
  });

  test('in color on a terminal that wants it', async () => {
    const looked = (env: Record<string, string>, tty: boolean) => briefdeck(['check', DECK], core, { env, tty });
    expect((await looked({}, true)).out).toContain('\u001B[31merror BC201:\u001B[39m');
    expect((await looked({ NO_COLOR: '1' }, true)).out).not.toContain('\u001B');
    expect((await looked({}, false)).out).not.toContain('\u001B');
  });

  test('by the limits of a handout when that is what it is', async () => {
    const { exitCode, out } = await check(DECK, '--density', 'handout');
    expect([exitCode, out.includes('10 pt is the least here'), out.includes('BC506')]).toEqual([0, true, false]);
    expect((await check(DECK, '--density', 'handout', '--strict')).exitCode).toBe(1);
  });

  test('fails with --strict on warnings, and not on notes', async () => {
    put(
      'output/mended.pptx',
      edited('bakery.neighbours.en.pptx', [CHART, /(name="loaves\/chart"[^>]*?) descr="[^"]*"/, '$1']),
    );
    expect((await check('output/mended.pptx')).exitCode).toBe(0);
    expect((await check('output/mended.pptx', '--strict')).exitCode).toBe(1);
    put('output/good.pptx', built.get('bakery.neighbours.en.pptx'));
    expect((await check('output/good.pptx', '--strict')).exitCode).toBe(0);
  });

  test('among several, named by a pattern that the shell has left as it is', async () => {
    put('output/bakery.mayor.ko.pptx', built.get('bakery.mayor.ko.pptx'));
    put('output/~$bakery.mayor.ko.pptx', 'owner');
    const { exitCode, out, err } = await check('output/*.ko.pptx', 'output/~$bakery.mayor.ko.pptx');
    expect([exitCode, out]).toEqual([0, 'output/bakery.mayor.ko.pptx (3 slides): nothing found.\n']);
    expect(err).toBe(`\
notice BD863: “output/~$bakery.mayor.ko.pptx” was skipped: PowerPoint keeps it beside a deck that is open.
notice BD864: “output/bakery.mayor.ko.pptx” is open in another program: it was checked as it was last saved.
2 notices.
`);
    const plan = (rule: string) =>
      `${BAKERY[PLAN]}silence:\n  - {rule: ${rule}, reason: the deck stays open on the desk}\n`;
    put(PLAN, plan('BD863'));
    expect((await check('output/*.ko.pptx', 'output/~$bakery.mayor.ko.pptx')).err).toBe(`\
notice BD864: “output/bakery.mayor.ko.pptx” is open in another program: it was checked as it was last saved.
1 notice.
`);
    put(PLAN, plan('BD864').replace('silence:', 'silence:\n  - {rule: BD863, reason: it is always there}'));
    expect((await check('output/*.ko.pptx', 'output/~$bakery.mayor.ko.pptx')).err).toBe('');
    put(PLAN, plan('BD609'));
    expect((await check('output/*.ko.pptx', '--messages', 'ko')).err).toContain('알림 BD864: ');
    expect((await check('output/*.pptx')).out).toMatch(
      /^output\/bakery\.mayor(.|\n)*\noutput\/bakery\.neighbours(.|\n)*\n2 decks: 1 error/,
    );
  });
});

describe('what is no deck', { timeout: 60_000 }, () => {
  test.each([
    [
      'letter.docx',
      zipSync({ '[Content_Types].xml': strToU8('<a/>'), 'word/document.xml': strToU8('<a/>') }),
      'error BC701: This is a Word document, not a PowerPoint presentation. Name a PowerPoint file that ends in .pptx.',
    ],
    [
      'old.ppt',
      new Uint8Array([
        0xd0,
        0xcf,
        0x11,
        0xe0,
        0xa1,
        0xb1,
        0x1a,
        0xe1,
        ...[...'PowerPoint Document'].flatMap(letter => [letter.charCodeAt(0), 0]),
      ]),
      'error BC701: This is a presentation of the old format (.ppt). Open it in PowerPoint and save it as “PowerPoint Presentation (*.pptx)”.',
    ],
    [
      'empty.pptx',
      new Uint8Array(),
      'error BC701: The file is empty. Copy or download it again, or take it from a backup.',
    ],
  ])('is called what it is: %s', async (name, bytes, told) => {
    put(name, bytes);
    expect(await check(name)).toEqual({ exitCode: 1, out: `${name}:\n  ${told}\n1 error.\n`, err: '' });
  });

  test.each([
    [
      'talc.pptx',
      3,
      'error BD860: there is no file “talc.pptx”. Did you mean “talk.pptx”?',
      '오류 BD860: “talc.pptx” 파일이 없습니다. 혹시 “talk.pptx”인가요?',
    ],
    [
      'decks/talk.pptx',
      3,
      'error BD860: there is no file “decks/talk.pptx”. Name a deck with its folder, such as output/talk.pptx, or a briefing.',
      '오류 BD860: “decks/talk.pptx” 파일이 없습니다. output/talk.pptx처럼 폴더까지 쓰거나 브리핑 이름을 쓰십시오.',
    ],
    [
      'march.pptx',
      3,
      'error BD860: there is no file “march.pptx”. Available: talk.pptx.',
      '오류 BD860: “march.pptx” 파일이 없습니다. 있는 파일: talk.pptx.',
    ],
    [
      'talk.pptx/x',
      3,
      'error BD860: there is no file “talk.pptx/x”. Name a deck with its folder, such as output/talk.pptx, or a briefing.',
      '오류 BD860: “talk.pptx/x” 파일이 없습니다. output/talk.pptx처럼 폴더까지 쓰거나 브리핑 이름을 쓰십시오.',
    ],
    [
      '.',
      3,
      'error BD861: “.” is a folder, neither a deck nor a briefing. Name the decks in it: npx briefdeck check “talk.pptx”.',
      '오류 BD861: “.”은(는) 폴더입니다. 발표 자료도 브리핑도 아닙니다. 그 안의 발표 자료를 쓰십시오: npx briefdeck check “talk.pptx”',
    ],
    [
      'empty',
      3,
      'error BD861: “empty” is a folder, neither a deck nor a briefing. There is no .pptx file in it; name a deck, or a folder of data.',
      '오류 BD861: “empty”은(는) 폴더입니다. 발표 자료도 브리핑도 아닙니다. 그 안에 .pptx 파일이 없습니다. 발표 자료나 data 안의 폴더를 쓰십시오.',
    ],
    [
      '*.ko.pptx',
      3,
      'error BD862: no deck matches “*.ko.pptx”. Check the folder, and name the deck itself.',
      '오류 BD862: “*.ko.pptx”에 맞는 발표 자료가 없습니다. 폴더를 확인하고 발표 자료의 이름을 쓰십시오.',
    ],
    [
      'bakary',
      2,
      'error BD912: no briefing is called “bakary”. Did you mean “bakery”?',
      '오류 BD912: “bakary”(이)라는 브리핑이 없습니다. 혹시 “bakery”인가요?',
    ],
  ])('or is not there: %s', async (word, exitCode, english, korean) => {
    put('talk.pptx', built.get('bakery.mayor.ko.pptx'));
    mkdirSync(join(root(), 'empty'));
    expect(await check(word)).toEqual({ exitCode, out: '', err: `${english}\n1 error.\n` });
    expect((await check(word, '--messages', 'ko')).err).toBe(`${korean}\n오류 1건.\n`);
  });

  test('keeps nobody from checking the others', async () => {
    put('talk.pptx', built.get('bakery.mayor.ko.pptx'));
    const { exitCode, out, err } = await check('march.pptx', 'talk.pptx');
    expect([exitCode, out, err.includes('BD860')]).toEqual([3, 'talk.pptx (3 slides): nothing found.\n', true]);
  });

  test('where there is no project either', async () => {
    const { exitCode, err } = await briefdeck(['check'], core, { cwd: tmpdir() });
    expect([exitCode, err]).toEqual([
      3,
      `error BD865: there is nothing to check: neither “${tmpdir()}” nor a folder above it holds a briefing. Name a deck: npx briefdeck check talk.pptx; or go to the folder of your project.\n1 error.\n`,
    ]);
    expect((await briefdeck(['check', 'energy'], core, { cwd: tmpdir() })).exitCode).toBe(3);
    expect((await briefdeck(['check', '--messages', 'ko'], core, { cwd: tmpdir() })).err).toContain(
      '오류 BD865: 점검할 것이 없습니다. ',
    );
  });
});

/** What SARIF 2.1.0 requires, and what code hosts ask for beside: a place with a line for each result, and words for each rule. */
const sarifSchema = {
  type: 'object',
  required: ['$schema', 'version', 'runs'],
  properties: {
    version: { const: '2.1.0' },
    runs: {
      type: 'array',
      minItems: 1,
      maxItems: 1,
      items: {
        type: 'object',
        required: ['tool', 'results'],
        properties: {
          columnKind: { enum: ['utf16CodeUnits', 'unicodeCodePoints'] },
          language: { type: 'string', pattern: '^[a-z]{2}-[A-Z]{2}$' },
          tool: {
            type: 'object',
            required: ['driver'],
            properties: {
              driver: {
                type: 'object',
                required: ['name', 'version', 'rules'],
                properties: {
                  semanticVersion: { type: 'string', pattern: '^\\d+\\.\\d+\\.\\d+' },
                  rules: {
                    type: 'array',
                    uniqueItems: true,
                    items: {
                      type: 'object',
                      required: ['id', 'shortDescription', 'help'],
                      properties: {
                        id: { type: 'string', pattern: '^BC\\d{3}$' },
                        shortDescription: { $ref: '#/definitions/message' },
                        help: { $ref: '#/definitions/message' },
                        helpUri: { type: 'string', pattern: '^https?:' },
                      },
                    },
                  },
                },
              },
            },
          },
          results: {
            type: 'array',
            items: {
              type: 'object',
              required: ['ruleId', 'ruleIndex', 'level', 'message', 'locations', 'partialFingerprints'],
              properties: {
                ruleId: { type: 'string', pattern: '^BC\\d{3}$' },
                ruleIndex: { type: 'integer', minimum: 0 },
                level: { enum: ['none', 'note', 'warning', 'error'] },
                message: { $ref: '#/definitions/message' },
                partialFingerprints: { type: 'object', additionalProperties: { type: 'string' } },
                suppressions: {
                  type: 'array',
                  items: {
                    type: 'object',
                    required: ['kind', 'justification'],
                    properties: {
                      kind: { enum: ['inSource', 'external'] },
                      status: { enum: ['accepted', 'underReview', 'rejected'] },
                    },
                  },
                },
                locations: {
                  type: 'array',
                  minItems: 1,
                  items: {
                    type: 'object',
                    required: ['physicalLocation'],
                    properties: {
                      physicalLocation: {
                        type: 'object',
                        required: ['artifactLocation', 'region'],
                        properties: {
                          artifactLocation: {
                            type: 'object',
                            required: ['uri'],
                            properties: {
                              uri: {
                                type: 'string',
                                pattern: "^(file:///)?[\\w.~!$&'()*+,;=:@%-]+(/[\\w.~!$&'()*+,;=:@%-]+)*$",
                              },
                            },
                          },
                          region: {
                            type: 'object',
                            required: ['startLine'],
                            properties: {
                              startLine: { type: 'integer', minimum: 1 },
                              startColumn: { type: 'integer', minimum: 1 },
                            },
                          },
                        },
                      },
                    },
                  },
                },
              },
            },
          },
        },
      },
    },
  },
  definitions: {
    message: { type: 'object', required: ['text'], properties: { text: { type: 'string', minLength: 5 } } },
  },
};
const isSarif = new Ajv({ allErrors: true }).compile(sarifSchema);

interface SarifResult {
  readonly ruleId: string;
  readonly ruleIndex: number;
  readonly message: { readonly text: string };
  readonly locations: readonly {
    readonly physicalLocation: {
      readonly artifactLocation: { readonly uri: string };
      readonly region: { readonly startLine: number };
    };
  }[];
}

/** The run of a log, held against the schema; each result points to its rule. */
function sarifRun(text: string): { readonly results: readonly SarifResult[] } {
  const log = JSON.parse(text);
  isSarif(log);
  expect(isSarif.errors ?? []).toEqual([]);
  const [run] = log.runs;
  const { rules } = run.tool.driver;
  for (const { ruleId, ruleIndex } of run.results) expect(rules[ruleIndex].id).toBe(ruleId);
  return run;
}

describe('for programs', { timeout: 60_000 }, () => {
  beforeEach(() => put('output/새 덱.pptx', hurried()));

  test('one JSON object, with messages in the language of messages', async () => {
    const { exitCode, out, err } = await check('output/새 덱.pptx', '--json');
    expect([exitCode, err]).toEqual([1, '']);
    const told = JSON.parse(out);
    expect(Object.keys(told)).toEqual(['exitCode', 'counts', 'decks', 'diagnostics']);
    expect(told).toMatchObject({
      exitCode: 1,
      counts: { error: 1, warning: 2, note: 1, silenced: 0 },
      diagnostics: [],
    });
    expect(told.decks).toMatchObject([{ path: 'output/새 덱.pptx', title: 'Town bakery', slides: 5, density: 'talk' }]);
    expect(told.decks[0].findings[0]).toEqual({
      code: 'BC401',
      severity: 'warning',
      certainty: 'certain',
      file: 'data/bakery/article.en.md',
      line: 7,
      column: 1,
      slide: 3,
      slideName: 'loaves',
      shape: 'loaves/chart',
      what: '“loaves/chart” has no alternative text.',
      next: 'Say in a sentence or two what it shows; mark it as decorative if it shows nothing.',
    });
    expect((await check('output/새 덱.pptx', '--json', '--messages', 'ko')).out).toContain('대체 텍스트가 없습니다.');
    const same = JSON.parse((await check('output/새 덱.pptx', '--format', 'json')).out);
    expect(same).toEqual({ counts: told.counts, decks: told.decks });
  });

  test('also when there is nothing to look at', async () => {
    const { exitCode, out } = await check('march.pptx', '--json');
    expect([exitCode, JSON.parse(out)]).toMatchObject([
      3,
      { exitCode: 3, decks: [], diagnostics: [{ code: 'BD860' }] },
    ]);
  });

  test('SARIF that code hosts take: articles with lines, decks with addresses', async () => {
    const lost = edited(
      'bakery.neighbours.en.pptx',
      ['docProps/custom.xml', /<property .*<\/property>/s, ''],
      [CHART, /(name="loaves\/chart"[^>]*?) descr="[^"]*"/, '$1'],
    );
    put('output/남의 것.pptx', lost);
    const { exitCode, out, err } = await check('output/새 덱.pptx', 'output/남의 것.pptx', '--format', 'sarif');
    expect([exitCode, err]).toEqual([1, '']);
    const places = sarifRun(out).results.map(({ ruleId, locations: [location] }) => [
      ruleId,
      location?.physicalLocation.artifactLocation.uri,
      location?.physicalLocation.region.startLine,
    ]);
    const stranger = 'output/%EB%82%A8%EC%9D%98%20%EA%B2%83.pptx';
    expect(places).toEqual([
      ['BC401', 'data/bakery/article.en.md', 7],
      ['BC201', 'data/bakery/article.en.md', 13],
      ['BC408', 'data/bakery/article.en.md', 13],
      ['BC506', 'data/bakery/article.en.md', 13],
      ['BC401', stranger, 1],
      ['BC506', stranger, 1],
    ]);
  });

  test('SARIF of a briefing points to the article or the plan; of nothing found it is a log all the same', async () => {
    const { exitCode, out } = await check('--format', 'sarif', '--messages', 'ko');
    expect(exitCode).toBe(0);
    expect(sarifRun(out).results.map(({ message }) => message.text)).toEqual([
      'bakery.neighbours.en.pptx, 슬라이드 4: 슬라이드 노트가 없습니다. 대신 발표할 사람을 위해 할 말을 적으십시오.',
    ]);
    expect(sarifRun((await check('-a', 'mayor', '--format', 'sarif')).out).results).toEqual([]);
  });

  test('SARIF of a deck elsewhere has its whole address', async () => {
    const { out } = await briefdeck(['check', join(root(), 'output/새 덱.pptx'), '--format', 'sarif'], core, {
      cwd: join(root(), 'data'),
    });
    expect(sarifRun(out).results).toHaveLength(4);
    put('broken.pptx', 'x');
    const broken = await briefdeck(['check', join(root(), 'broken.pptx'), '--format', 'sarif'], core, {
      cwd: tmpdir(),
    });
    const [result] = sarifRun(broken.out).results;
    expect(result?.locations[0]?.physicalLocation.artifactLocation.uri).toMatch(/broken\.pptx$/);
  });

  test('into a file, in the format that its ending says', async () => {
    const { exitCode, out } = await check('output/새 덱.pptx', '--out', 'check.sarif');
    expect([exitCode, out]).toEqual([1, 'check.sarif: 1 error, 2 warnings, 1 note\n']);
    sarifRun(readFileSync(join(root(), 'check.sarif'), 'utf8'));
    const text = await check('output/새 덱.pptx', '--out', 'check.txt', '--messages', 'ko');
    expect(text.out).toBe('check.txt: 오류 1건, 경고 2건, 참고 1건\n');
    expect(readFileSync(join(root(), 'check.txt'), 'utf8')).toContain('경고 BC401');
    expect((await check('output/새 덱.pptx', '--out', 'check.txt/a.json')).exitCode).toBe(3);
  });
});

describe('arguments', () => {
  test.each([
    [['--format', 'xml'], 'BD920: no format is called “xml”. Available: text, json, sarif.'],
    [
      ['--density', 'slides'],
      'BD922: no density is called “slides”. Write --density talk for a deck that is shown, --density handout for one that is read.',
    ],
    [['--density', 'handouts'], 'BD922: no density is called “handouts”. Did you mean “handout”?'],
    [
      ['--json', '--format', 'sarif'],
      'BD923: “--json” prints one JSON object and cannot be combined with another format or a file. To write a file: --out check.json, or --out check.sarif.',
    ],
  ])('%j', async (argv, message) => {
    const said = await check(...argv);
    expect(said.exitCode).toBe(2);
    expect(said.err + said.out).toContain(message.slice(0, 5));
    const parsed = parseArguments(['check', ...argv], 'en');
    const { code, what, next } =
      parsed.kind === 'fault' ? parsed.diagnostic : { code: '', what: undefined, next: undefined };
    expect(`${code}: ${what?.en} ${next?.en}`).toBe(message);
    expect(`${what?.ko}${next?.ko}`).toMatch(/[가-힣]/);
  });

  test('a deck behind --audience is a deck', () => {
    expect(parseArguments(['check', '-a', 'mayor', 'talk.pptx'], 'en')).toMatchObject({
      options: { audiences: ['mayor'], subjects: ['talk.pptx'] },
    });
  });
});

test('names that lead out of a deck, and links in it, write nothing anywhere', async () => {
  const evil = strToU8('<evil/>');
  const names = [
    '../evil.xml',
    '../../../evil.xml',
    'ppt/../../evil.xml',
    `${root()}/evil.xml`,
    'C:\\evil.xml',
    '..\\evil.xml',
  ];
  const link = { os: 3, attrs: (0o120777 << 16) >>> 0 };
  const deck = zipSync({
    ...unzipSync(built.get('bakery.neighbours.en.pptx') ?? new Uint8Array()),
    ...Object.fromEntries(names.map(name => [name, evil])),
    'ppt/media/link.png': [strToU8(join(root(), PLAN)), link],
  });
  put('sent.pptx', deck);
  const files = () => [root(), tmpdir()].map(folder => readdirSync(folder).filter(name => name.includes('evil')));
  const said = await check('sent.pptx');
  expect([said.exitCode, /BD799|Town bakery, ko/.test(said.out + said.err), files()]).toEqual([1, false, [[], []]]);
  expect(readdirSync(root()).sort()).toEqual(['data', 'sent.pptx']);
});
