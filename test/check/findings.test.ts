// Findings as text, JSON and SARIF, and those that a briefing silences.
import { expect, test } from 'vitest';
import type { PlannedSilence } from '../../src/briefing/model/plan.ts';
import { type CheckedDeck, countsOf } from '../../src/check/checked-deck.ts';
import type { Finding } from '../../src/check/finding.ts';
import { findingsJson } from '../../src/check/findings-json.ts';
import { findingsSarif, uriText } from '../../src/check/findings-sarif.ts';
import { findingsText } from '../../src/check/findings-text.ts';
import { RULES } from '../../src/check/rules.ts';
import { silence, unusedSilences } from '../../src/check/silence.ts';
import { check, edited, goodDeck, textBox, withShape } from './decks.ts';

const small = edited(
  goodDeck.en,
  withShape(2, textBox({ size: 12 })),
  withShape(3, textBox({ size: 12, box: [560, 440, 340, 30] })),
);
const sizes = (findings: readonly Finding[]) => findings.filter(({ code }) => code === 'BC201');

const deckOf = (findings: readonly Finding[], more: Partial<CheckedDeck> = {}): CheckedDeck => ({
  path: 'output/talk.pptx',
  slides: 6,
  title: 'Talk',
  density: 'talk',
  isDensityAssumed: false,
  findings,
  ...more,
});
const plain = (_: string, text: string) => text;
const textOf = (language: 'en' | 'ko', ...decks: readonly CheckedDeck[]) =>
  findingsText(decks, { language, paint: plain });
const source = { file: 'data/a/article.en.md', line: 12, column: 1 };

test('the text of findings', () => {
  const findings = sizes(check(small));
  const first = findings[0] ?? fail();
  const guess: Finding = { ...first, slide: 0, shape: undefined, severity: 'note', certainty: 'possible' };
  const part: Finding = { ...guess, shape: '/ppt/theme/theme1.xml', severity: 'error', certainty: 'certain' };
  const other: Finding = { ...first, slide: 4, shape: 'Label', source, certainty: 'likely' };
  expect(textOf('en', deckOf([guess, part, ...findings, other]))).toMatchInlineSnapshot(`
    "output/talk.pptx (6 slides):
      note BC201 (possibly): “A short remark beside the points” is set at 12 pt; 14 pt is the least here. Say less and set it larger: from the back row it cannot be read.
      /ppt/theme/theme1.xml: error BC201: “A short remark beside the points” is set at 12 pt; 14 pt is the least here. Say less and set it larger: from the back row it cannot be read.
      slides 2, 3, Remark: warning BC201: “A short remark beside the points” is set at 12 pt; 14 pt is the least here. Say less and set it larger: from the back row it cannot be read.
      slide 4, Label [data/a/article.en.md:12]: warning BC201 (likely): “A short remark beside the points” is set at 12 pt; 14 pt is the least here. Say less and set it larger: from the back row it cannot be read.
    1 error, 3 warnings, 1 note.
    "
  `);
  expect(textOf('ko', deckOf([guess, part, ...findings, other]))).toMatchInlineSnapshot(`
    "output/talk.pptx (슬라이드 6장):
      참고 BC201(확인 필요): “A short remark beside the points”의 글자가 12pt입니다. 여기서는 14pt 이상이어야 합니다. 내용을 줄이고 글자를 키우십시오. 뒷자리에서는 읽을 수 없습니다.
      /ppt/theme/theme1.xml: 오류 BC201: “A short remark beside the points”의 글자가 12pt입니다. 여기서는 14pt 이상이어야 합니다. 내용을 줄이고 글자를 키우십시오. 뒷자리에서는 읽을 수 없습니다.
      슬라이드 2, 3, Remark: 경고 BC201: “A short remark beside the points”의 글자가 12pt입니다. 여기서는 14pt 이상이어야 합니다. 내용을 줄이고 글자를 키우십시오. 뒷자리에서는 읽을 수 없습니다.
      슬라이드 4, Label [data/a/article.en.md:12]: 경고 BC201(가능성 큼): “A short remark beside the points”의 글자가 12pt입니다. 여기서는 14pt 이상이어야 합니다. 내용을 줄이고 글자를 키우십시오. 뒷자리에서는 읽을 수 없습니다.
    오류 1건, 경고 3건, 참고 1건.
    "
  `);
});

test('decks without findings have a line each', () => {
  const [finding = fail()] = sizes(check(small));
  const clean = deckOf([], { path: 'a.pptx', slides: 1 });
  const silenced = deckOf([{ ...finding, silenced: 'meant so' }], { path: 'b.pptx' });
  expect(textOf('en', clean, silenced)).toMatchInlineSnapshot(`
    "a.pptx (1 slide): nothing found.
    b.pptx (6 slides): nothing found (1 silenced).
    "
  `);
  expect(textOf('ko', clean, silenced)).toMatchInlineSnapshot(`
    "a.pptx (슬라이드 1장): 지적할 것이 없습니다.
    b.pptx (슬라이드 6장): 지적할 것이 없습니다 (무시 1건).
    "
  `);
  expect(textOf('en', clean, silenced, deckOf([finding]))).toMatch(/\n3 decks: 1 warning; 1 silenced\.\n$/);
  expect(textOf('ko', clean, silenced, deckOf([finding]))).toMatch(/\n발표 자료 3건: 경고 1건; 무시 1건\.\n$/);
});

test('what is found on several slides is told once, with their lines', () => {
  const [finding = fail()] = sizes(check(small));
  const notes = [2, 3, 5].map(
    (slide): Finding => ({ ...finding, slide, shape: undefined, source: { ...source, line: slide * 10 } }),
  );
  expect(textOf('en', deckOf(notes))).toMatch(
    /^ {2}slides 2, 3, 5 \[data\/a\/article\.en\.md:20, 30, 50\]: warning BC201: /m,
  );
  expect(textOf('ko', deckOf(notes))).toMatch(
    /^ {2}슬라이드 2, 3, 5 \[data\/a\/article\.en\.md:20, 30, 50\]: 경고 BC201: /m,
  );
});

test('at most fifty lines of a deck are shown, the worst of them', () => {
  const [finding = fail()] = sizes(check(small));
  const many = Array.from({ length: 60 }, (_, at): Finding => ({ ...finding, slide: at + 1, shape: `Shape ${at}` }));
  const worst: Finding = { ...finding, slide: 61, severity: 'error' };
  const lines = textOf('en', deckOf([...many, worst])).split('\n');
  expect(lines.filter(line => /^ {2}slide/.test(line))).toHaveLength(50);
  expect(lines.at(-4)).toMatch(/^ {2}slide 61, Remark: error/);
  expect(lines.at(-3)).toBe('  and 11 more; --all shows them.');
  expect(textOf('ko', deckOf([...many, worst]))).toContain(
    '  그 밖에 11건이 더 있습니다. --all을 붙이면 모두 표시됩니다.\n',
  );
});

test('who has a deck to be read is told how to say so', () => {
  const findings = sizes(check(small));
  const told = 'Checked as a talk. If people are to read the deck at their desks: --density handout.\n';
  expect(textOf('en', deckOf(findings, { isDensityAssumed: true }))).toContain(told);
  expect(textOf('ko', deckOf(findings, { isDensityAssumed: true }))).toContain(
    '화면에 띄우는 발표 자료로 보고 점검했습니다. 배포용이라면 --density handout을 붙이십시오.\n',
  );
  expect(textOf('en', deckOf(findings))).not.toContain(told);
  const [finding = fail()] = findings;
  expect(textOf('en', deckOf([{ ...finding, code: 'BC401' }], { isDensityAssumed: true }))).not.toContain(told);
});

test('names in a file cannot command the terminal', () => {
  const [finding = fail()] = sizes(check(small));
  const text = textOf('en', deckOf([{ ...finding, shape: 'a\u001b[31mb\u202ec' }], { path: 'a\u001b[1m.pptx' }));
  expect(text).toContain('a�[31mb�c');
  expect(text).not.toMatch(/[\u001b\u202e]/);
});

const place = { file: 'data/a/briefing.yaml', line: 30, column: 5 };
const silenceOf = (words: { readonly [key in 'rule' | 'slide' | 'shape' | 'reason']?: string }): PlannedSilence => {
  const placed = (value: string | undefined) => (value === undefined ? undefined : { value, place });
  const { rule = 'BC201', slide, shape, reason = 'meant so' } = words;
  return { rule: { value: rule, place }, slide: placed(slide), shape: placed(shape), reason, place };
};

test('a silence takes a finding out of the counts and keeps its reason', () => {
  const silences = [silenceOf({ slide: 'points', shape: 'Remark', reason: 'a label in the photograph' })];
  const findings = sizes(check(small, { briefingOf: () => ({ sourceOf: () => undefined, silences }) }));
  expect(findings.map(each => [each.slide, each.silenced])).toEqual([
    [2, 'a label in the photograph'],
    [3, undefined],
  ]);
  expect(countsOf([deckOf(findings)])).toEqual({ error: 0, warning: 1, note: 0, silenced: 1 });
});

test.each([
  [{ slide: 'points' }, [2]],
  [{ slide: 'columns-3' }, [3]],
  [{ slide: 'column' }, []],
  [{}, [2, 3]],
  [{ shape: 'Remark' }, [2, 3]],
  [{ slide: 'columns-3', shape: 'title' }, []],
  [{ rule: 'BC401' }, []],
] as const)('a silence at %j', (words, slides) => {
  const silences = [silenceOf(words)];
  const findings = sizes(check(small, { briefingOf: () => ({ sourceOf: () => undefined, silences }) }));
  expect(findings.filter(({ silenced }) => silenced !== undefined).map(({ slide }) => slide)).toEqual(slides);
  expect(unusedSilences(silences, findings)).toEqual(slides.length === 0 ? silences : []);
});

test('a silence goes with the continuations of a slide, and knows a shape without the slide’s name', () => {
  const [finding = fail()] = sizes(check(small));
  const found: Finding = { ...finding, slideName: 'points/2', shape: 'points/2/body' };
  const silenced = (words: Parameters<typeof silenceOf>[0]) => silence([found], [silenceOf(words)])[0]?.silenced;
  expect(silenced({ slide: 'points', shape: 'body' })).toBe('meant so');
  expect(silenced({ shape: 'points/2/body' })).toBe('meant so');
  expect(silenced({ slide: 'point' })).toBe(undefined);
});

test('JSON', () => {
  const silences = [silenceOf({ slide: 'columns-3' })];
  const [first = fail(), ...others] = sizes(
    check(small, { briefingOf: () => ({ sourceOf: () => undefined, silences }) }),
  );
  const json = findingsJson([deckOf([{ ...first, source }, ...others])], 'en');
  expect(JSON.parse(JSON.stringify(json))).toEqual({
    counts: { error: 0, warning: 1, note: 0, silenced: 1 },
    decks: [
      {
        path: 'output/talk.pptx',
        title: 'Talk',
        slides: 6,
        density: 'talk',
        counts: { error: 0, warning: 1, note: 0, silenced: 1 },
        findings: [
          {
            code: 'BC201',
            severity: 'warning',
            certainty: 'certain',
            file: 'data/a/article.en.md',
            line: 12,
            column: 1,
            slide: 2,
            slideName: 'points',
            shape: 'Remark',
            what: '“A short remark beside the points” is set at 12 pt; 14 pt is the least here.',
            next: 'Say less and set it larger: from the back row it cannot be read.',
          },
          expect.objectContaining({ code: 'BC201', slide: 3, silenced: 'meant so' }),
        ],
      },
    ],
  });
  expect(JSON.stringify(findingsJson([deckOf([first])], 'ko'))).toContain(
    '“A short remark beside the points”의 글자가',
  );
});

test('SARIF', () => {
  const silences = [silenceOf({ slide: 'columns-3' })];
  const [first = fail(), second = fail()] = sizes(
    check(small, { briefingOf: () => ({ sourceOf: () => undefined, silences }) }),
  );
  const decks = [
    deckOf([{ ...first, source }, second], { path: '새 자료.pptx' }),
    deckOf([{ ...first, slide: 0, shape: undefined, slideName: undefined }], { path: 'a.b.en.pptx', plan: place }),
  ];
  const text = findingsSarif(decks, { language: 'en', version: '0.1.0', uriOf: path => `output/${uriText(path)}` });
  expect(JSON.parse(text)).toMatchInlineSnapshot(`
    {
      "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
      "runs": [
        {
          "columnKind": "utf16CodeUnits",
          "language": "en-US",
          "results": [
            {
              "level": "warning",
              "locations": [
                {
                  "logicalLocations": [
                    {
                      "fullyQualifiedName": "새 자료.pptx > slide 2 > points > Remark",
                      "name": "Remark",
                    },
                  ],
                  "physicalLocation": {
                    "artifactLocation": {
                      "uri": "data/a/article.en.md",
                    },
                    "region": {
                      "startColumn": 1,
                      "startLine": 12,
                    },
                  },
                },
              ],
              "message": {
                "text": "새 자료.pptx, slide 2, Remark: “A short remark beside the points” is set at 12 pt; 14 pt is the least here. Say less and set it larger: from the back row it cannot be read.",
              },
              "partialFingerprints": {
                "briefdeckPlace/v1": "새 자료.pptx | points | Remark | BC201 | “A short remark beside the points” is set at 12 pt; 14 pt is the least here.",
              },
              "properties": {
                "certainty": "certain",
                "deck": "새 자료.pptx",
                "slide": 2,
              },
              "ruleId": "BC201",
              "ruleIndex": 0,
            },
            {
              "level": "warning",
              "locations": [
                {
                  "logicalLocations": [
                    {
                      "fullyQualifiedName": "새 자료.pptx > slide 3 > columns-3 > Remark",
                      "name": "Remark",
                    },
                  ],
                  "physicalLocation": {
                    "artifactLocation": {
                      "uri": "output/%EC%83%88%20%EC%9E%90%EB%A3%8C.pptx",
                    },
                    "region": {
                      "startColumn": 1,
                      "startLine": 1,
                    },
                  },
                },
              ],
              "message": {
                "text": "새 자료.pptx, slide 3, Remark: “A short remark beside the points” is set at 12 pt; 14 pt is the least here. Say less and set it larger: from the back row it cannot be read.",
              },
              "partialFingerprints": {
                "briefdeckPlace/v1": "새 자료.pptx | columns-3 | Remark | BC201 | “A short remark beside the points” is set at 12 pt; 14 pt is the least here.",
              },
              "properties": {
                "certainty": "certain",
                "deck": "새 자료.pptx",
                "slide": 3,
              },
              "ruleId": "BC201",
              "ruleIndex": 0,
              "suppressions": [
                {
                  "justification": "meant so",
                  "kind": "external",
                  "status": "accepted",
                },
              ],
            },
            {
              "level": "warning",
              "locations": [
                {
                  "logicalLocations": [
                    {
                      "fullyQualifiedName": "a.b.en.pptx",
                      "name": "a.b.en.pptx",
                    },
                  ],
                  "physicalLocation": {
                    "artifactLocation": {
                      "uri": "data/a/briefing.yaml",
                    },
                    "region": {
                      "startColumn": 5,
                      "startLine": 30,
                    },
                  },
                },
              ],
              "message": {
                "text": "a.b.en.pptx: “A short remark beside the points” is set at 12 pt; 14 pt is the least here. Say less and set it larger: from the back row it cannot be read.",
              },
              "partialFingerprints": {
                "briefdeckPlace/v1": "a.b.en.pptx | 0 |  | BC201 | “A short remark beside the points” is set at 12 pt; 14 pt is the least here.",
              },
              "properties": {
                "certainty": "certain",
                "deck": "a.b.en.pptx",
                "slide": 0,
              },
              "ruleId": "BC201",
              "ruleIndex": 0,
            },
          ],
          "tool": {
            "driver": {
              "name": "briefdeck",
              "rules": [
                {
                  "help": {
                    "text": "Everything can be read from the back row. docs/check.md has a bad and a good example.",
                  },
                  "id": "BC201",
                  "name": "type-size",
                  "shortDescription": {
                    "text": "Everything can be read from the back row.",
                  },
                },
              ],
              "semanticVersion": "0.1.0",
              "version": "0.1.0",
            },
          },
        },
      ],
      "version": "2.1.0",
    }
  `);
});

test('SARIF names only rules that exist', () => {
  const request = { language: 'ko', version: '0.1.0', uriOf: uriText } as const;
  const log: {
    runs: { tool: { driver: { rules: { id: string }[] } }; results: { ruleId: string; ruleIndex: number }[] }[];
  } = JSON.parse(findingsSarif([deckOf(check(small))], request));
  const [run] = log.runs;
  const codes: readonly string[] = RULES.map(({ code }) => code);
  expect(run?.tool.driver.rules.every(({ id }) => codes.includes(id))).toBe(true);
  expect(run?.results.every(({ ruleId, ruleIndex }) => run.tool.driver.rules[ruleIndex]?.id === ruleId)).toBe(true);
});

function fail(): never {
  throw new Error('There is no finding.');
}
