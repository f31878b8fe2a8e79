// Findings as text, JSON and SARIF, and those that a briefing silences.
import { expect, test } from 'vitest';
import { findingsJson, findingsSarif, findingsText } from '../../src/check/check.ts';
import type { Finding } from '../../src/check/finding.ts';
import { RULES } from '../../src/check/rules.ts';
import { check, edited, goodDeck, textBox, told, withShape } from './decks.ts';

const small = edited(
  goodDeck.en,
  withShape(2, textBox({ size: 12 })),
  withShape(3, textBox({ size: 12, box: [560, 440, 340, 30] })),
);
const sizes = (findings: readonly Finding[]) =>
  findings.filter(({ code }) => code === 'BC201' || code.startsWith('BC8'));

test('the text of findings', () => {
  const findings = sizes(check(small));
  const guess: Finding = {
    ...(findings[0] ?? fail()),
    slide: 0,
    shape: undefined,
    severity: 'note',
    certainty: 'possible',
  };
  expect(findingsText([guess, ...findings], 'en')).toMatchInlineSnapshot(`
    "deck: note BC201 (possibly): “A short remark beside the points” is set at 12 pt; 14 pt is the least here. Say less and set it larger: from the back row it cannot be read.
    slide 2, Remark: warning BC201: “A short remark beside the points” is set at 12 pt; 14 pt is the least here. Say less and set it larger: from the back row it cannot be read.
    slide 3, Remark: warning BC201: “A short remark beside the points” is set at 12 pt; 14 pt is the least here. Say less and set it larger: from the back row it cannot be read.
    2 warnings, 1 note
    "
  `);
  expect(findingsText([{ ...guess, certainty: 'likely' }, ...findings.slice(0, 1)], 'ko')).toMatchInlineSnapshot(`
    "문서 전체: 참고 BC201 (가능성 큼): “A short remark beside the points”의 글자가 12pt입니다. 여기서는 14pt 이상이어야 합니다. 내용을 줄이고 글자를 키우십시오. 뒷자리에서는 읽을 수 없습니다.
    슬라이드 2, Remark: 경고 BC201: “A short remark beside the points”의 글자가 12pt입니다. 여기서는 14pt 이상이어야 합니다. 내용을 줄이고 글자를 키우십시오. 뒷자리에서는 읽을 수 없습니다.
    경고 1건, 참고 1건
    "
  `);
  expect(findingsText([], 'en')).toBe('Nothing found.\n');
  expect(findingsText([], 'ko')).toBe('지적할 것이 없습니다.\n');
});

test('the text names the line of the article and counts what is silenced', () => {
  const [finding = fail()] = sizes(check(small));
  const source = { file: 'data/a/article.en.md', line: 12, column: 1 };
  expect(
    findingsText(
      [
        { ...finding, source },
        { ...finding, silenced: 'meant so' },
      ],
      'en',
    ),
  ).toMatchInlineSnapshot(`
    "slide 2, Remark [data/a/article.en.md:12]: warning BC201: “A short remark beside the points” is set at 12 pt; 14 pt is the least here. Say less and set it larger: from the back row it cannot be read.
    1 warning; 1 silenced
    "
  `);
  expect(findingsText([{ ...finding, silenced: 'meant so' }], 'en')).toBe('Nothing found; 1 silenced\n');
  expect(findingsText([{ ...finding, silenced: 'meant so' }], 'ko')).toBe('지적할 것이 없습니다; 무시 1건\n');
});

test('names in a file cannot command the terminal', () => {
  const [finding = fail()] = sizes(check(small));
  expect(findingsText([{ ...finding, shape: 'a\u001b[31mb\u202ec' }], 'en')).toContain('a�[31mb�c');
});

test('a silence takes a finding out of the counts and keeps its reason', () => {
  const silenced = [{ code: 'BC201', slide: 'points', shape: 'Remark', reason: 'a label in the photograph' }];
  const findings = sizes(check(small, { silenced }));
  expect(findings.map(each => [each.slide, each.silenced])).toEqual([
    [2, 'a label in the photograph'],
    [3, undefined],
  ]);
});

test.each([
  [{ slide: 2 }, [2]],
  [{ slide: 'points' }, [2]],
  [{ slide: 'columns-3' }, [3]],
  [{ slide: 'column' }, []],
  [{}, [2, 3]],
  [{ shape: 'Remark' }, [2, 3]],
  [{ slide: 3, shape: 'title' }, []],
] as const)('a silence at %j', (place, slides) => {
  const findings = sizes(check(small, { silenced: [{ code: 'BC201', reason: 'meant so', ...place }] }));
  expect(findings.filter(({ silenced }) => silenced !== undefined).map(({ slide }) => slide)).toEqual(slides);
});

test('a silence without a reason, without use, or of no rule', () => {
  const silenced = [
    { code: 'BC201', slide: 2, reason: ' ' },
    { code: 'BC602', slide: 'points', reason: 'depth is meant' },
    { code: 'BC999', reason: 'why not' },
  ];
  const findings = sizes(check(small, { silenced })).filter(({ slide }) => slide === 0);
  expect([...told(findings), ...told(findings, 'ko')].join('\n')).toMatchInlineSnapshot(`
    "deck: warning, certain: BC201 is silenced (2) without a reason, and so is not. Say in a few words why it is meant so.
    deck: note, certain: BC602 is silenced (points), where nothing is found. Take the silence out of the plan.
    deck: note, certain: There is no rule “BC999” to be silenced. Take the silence out of the plan.
    deck: warning, certain: 까닭 없이 BC201 규칙을 무시하도록 했습니다 (2). 무시하지 않습니다. 왜 그런지 짧게 쓰십시오.
    deck: note, certain: BC602 규칙을 무시하도록 했으나 (points) 해당하는 것이 없습니다. 계획에서 지우십시오.
    deck: note, certain: 무시하도록 한 “BC999” 규칙은 없습니다. 계획에서 지우십시오."
  `);
});

test('JSON', () => {
  const findings = sizes(check(small, { silenced: [{ code: 'BC201', slide: 3, reason: 'meant so' }] }));
  const json: unknown = JSON.parse(findingsJson(findings));
  expect(json).toMatchObject({
    version: 1,
    counts: { error: 0, warning: 1, note: 0, silenced: 1 },
    findings: [
      { code: 'BC201', slide: 2, slideName: 'points', shape: 'Remark', severity: 'warning', certainty: 'certain' },
      { code: 'BC201', slide: 3, silenced: 'meant so' },
    ],
  });
});

test('SARIF', () => {
  const source = { file: 'data/a/article.en.md', line: 12, column: 1 };
  const [first = fail(), second = fail()] = sizes(
    check(small, { silenced: [{ code: 'BC201', slide: 3, reason: 'meant so' }] }),
  );
  const text = findingsSarif([{ ...first, source }, second], {
    file: 'output/새 덱.pptx',
    language: 'en',
    version: '0.1.0',
  });
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
                      "fullyQualifiedName": "slide 2 > points > Remark",
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
                "text": "“A short remark beside the points” is set at 12 pt; 14 pt is the least here. Say less and set it larger: from the back row it cannot be read.",
              },
              "properties": {
                "certainty": "certain",
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
                      "fullyQualifiedName": "slide 3 > columns-3 > Remark",
                      "name": "Remark",
                    },
                  ],
                  "physicalLocation": {
                    "artifactLocation": {
                      "uri": "output/%EC%83%88%20%EB%8D%B1.pptx",
                    },
                  },
                },
              ],
              "message": {
                "text": "“A short remark beside the points” is set at 12 pt; 14 pt is the least here. Say less and set it larger: from the back row it cannot be read.",
              },
              "properties": {
                "certainty": "certain",
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
          ],
          "tool": {
            "driver": {
              "name": "briefdeck",
              "rules": [
                {
                  "helpUri": "docs/check.md#bc201",
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
  const log: {
    runs: { tool: { driver: { rules: { id: string }[] } }; results: { ruleId: string; ruleIndex: number }[] }[];
  } = JSON.parse(findingsSarif(check(small), { file: 'a.pptx', language: 'ko', version: '0.1.0' }));
  const [run] = log.runs;
  const codes: readonly string[] = RULES.map(({ code }) => code);
  expect(run?.tool.driver.rules.every(({ id }) => codes.includes(id))).toBe(true);
  expect(run?.results.every(({ ruleId, ruleIndex }) => run.tool.driver.rules[ruleIndex]?.id === ruleId)).toBe(true);
});

function fail(): never {
  throw new Error('There is no finding.');
}
