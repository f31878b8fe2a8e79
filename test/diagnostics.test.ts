import { describe, expect, test } from 'vitest';
import { type Diagnostic, nearest, type Severity } from '../src/diagnostics/diagnostics.ts';
import { countsText, type DiagnosticsLook, diagnosticsText } from '../src/diagnostics/diagnostics-text.ts';
import { displayWidth, padded, paddedLeft } from '../src/diagnostics/display-width.ts';

const LINES = new Map([
  ['data/energy/article.en.md:3', 'Of all firms [61.2%](fig:solr) use it.'],
  ['data/energy/article.ko.md:3', '전체 기업의 [61.2%](fig:solr)가 이용한다.'],
]);

const plain = (language: 'en' | 'ko'): DiagnosticsLook => ({
  language,
  paint: (_, text) => text,
  lineAt: ({ file, line }) => LINES.get(`${file}:${line}`),
});

function unknown(file: string, line: number, column: number, severity: Severity = 'error'): Diagnostic {
  return {
    code: 'BD201',
    message: 'BD201',
    given: {},
    severity,
    place: { file, line, column },
    what: { en: 'no figure is called “solr”.', ko: '“solr”라는 수치가 없습니다.' },
    next: { en: 'Did you mean “solar”?', ko: '혹시 “solar”인가요?' },
  };
}

describe('diagnostics as text', () => {
  test('a place, what is wrong, the next step, and a caret under the column', () => {
    expect(diagnosticsText([unknown('data/energy/article.en.md', 3, 14)], plain('en'))).toBe(`\
data/energy/article.en.md:3:14 error BD201: no figure is called “solr”. Did you mean “solar”?
    Of all firms [61.2%](fig:solr) use it.
                 ^
`);
  });

  test('in Korean, the caret counting a syllable as two columns', () => {
    expect(diagnosticsText([unknown('data/energy/article.ko.md', 3, 8)], plain('ko'))).toBe(`\
data/energy/article.ko.md:3:8 오류 BD201: “solr”라는 수치가 없습니다. 혹시 “solar”인가요?
    전체 기업의 [61.2%](fig:solr)가 이용한다.
                ^
`);
    expect('    전체 기업의 ').toHaveLength(11);
    expect(displayWidth('    전체 기업의 ')).toBe(16);
  });

  test.each([
    [
      { heading: 'Policy tasks', paragraph: 4 },
      'report.docx, “Policy tasks”, paragraph 4',
      'report.docx, ‘Policy tasks’, 4번째 문단',
    ],
    [{ heading: undefined, paragraph: 1 }, 'report.docx, paragraph 1', 'report.docx, 1번째 문단'],
    [{ heading: '정책과제' }, 'report.docx, “정책과제”', 'report.docx, ‘정책과제’'],
    [
      { heading: '정책과제', table: 2, cell: { row: 3, column: 1 } },
      'report.docx, “정책과제”, table 2, row 3, column 1',
      'report.docx, ‘정책과제’, 2번째 표, 3행, 1열',
    ],
  ])('in a document without lines by heading and paragraph: %o', (passage, en, ko) => {
    const inDocument: Diagnostic = {
      ...unknown('report.docx', 7, 1),
      place: { file: 'report.docx', line: 7, column: 1, passage },
    };
    expect(diagnosticsText([inDocument], plain('en'))).toBe(
      `${en} error BD201: no figure is called “solr”. Did you mean “solar”?\n`,
    );
    expect(diagnosticsText([inDocument], plain('ko'))).toBe(
      `${ko} 오류 BD201: “solr”라는 수치가 없습니다. 혹시 “solar”인가요?\n`,
    );
  });

  test('without a place or a next step there is just the sentence', () => {
    const notice: Diagnostic = {
      code: 'BD101',
      message: 'BD101',
      given: {},
      severity: 'notice',
      what: { en: 'read as CP949.', ko: 'CP949로 읽었습니다.' },
    };
    expect(diagnosticsText([notice], plain('en'))).toBe('notice BD101: read as CP949.\n');
    expect(diagnosticsText([notice], plain('ko'))).toBe('알림 BD101: CP949로 읽었습니다.\n');
  });

  test('each once, by file and line, those without a place first', () => {
    const found = [unknown('b.md', 2, 1), unknown('a.md', 10, 1), unknown('a.md', 9, 7), unknown('b.md', 2, 1)];
    const nowhere: Diagnostic = {
      code: 'BD801',
      message: 'BD801',
      given: {},
      severity: 'error',
      what: { en: 'no project.', ko: '프로젝트가 없습니다.' },
    };
    const places = diagnosticsText([...found, nowhere], plain('en')).replaceAll(/ error.*|error /g, '');
    expect(places).toBe('BD801: no project.\na.md:9:7\na.md:10:1\nb.md:2:1\n');
  });

  describe('what comes first', () => {
    const told = (code: Diagnostic['code'], severity: Severity, line: number): Diagnostic => ({
      ...unknown('a.md', line, 1, severity),
      code,
      message: code,
    });
    const order = (diagnostics: readonly Diagnostic[]) =>
      [...diagnosticsText(diagnostics, plain('en')).matchAll(/(\w+) (BD\d+):/g)].map(([, ...parts]) => parts.join(' '));

    test('what puts a wrong number before an audience, then doubts, errors, warnings, advice, notices', () => {
      const found = [
        told('BD105', 'notice', 1),
        told('BD430', 'warning', 2),
        told('BD430', 'error', 3),
        told('BD165', 'warning', 4),
        told('BD301', 'error', 5),
        told('BD609', 'warning', 6),
        told('BD260', 'warning', 7),
        told('BD431', 'warning', 8),
        told('BD250', 'error', 9),
        told('BD421', 'warning', 10),
        told('BD215', 'notice', 11),
      ];
      expect(order(found)).toEqual([
        ...['warning BD431', 'error BD250', 'warning BD421', 'warning BD609', 'warning BD260'],
        ...['error BD301', 'error BD430', 'warning BD165', 'warning BD430', 'notice BD105', 'notice BD215'],
      ]);
    });

    const advice = Array.from({ length: 60 }, (_, at) => told('BD430', 'warning', at + 1));

    test('at most fifty are shown, and an error is not lost behind sixty warnings', () => {
      const stale = Array.from({ length: 60 }, (_, at) => told('BD421', 'warning', at + 1));
      const text = diagnosticsText([...stale, told('BD301', 'error', 99)], plain('en'));
      expect(text.split('\n')).toHaveLength(50 + 2);
      expect(text).toContain('a.md:49:1 warning');
      expect(text).not.toContain('a.md:50:1 warning');
      expect(text).toMatch(
        /a\.md:99:1 error BD301.*\nand 11 more BD421: numbers that differ from the table; --all shows them\n$/,
      );
    });

    test('a number that is out of date is not lost behind advice, and what is not shown is counted by code', () => {
      const found = [...advice, told('BD421', 'warning', 98), told('BD283', 'notice', 1), told('BD312', 'notice', 2)];
      const text = diagnosticsText(found, plain('en'));
      expect(text).toMatch(/^a\.md:98:1 warning BD421/);
      expect(text.split('\n').slice(-4)).toEqual([
        'and 11 more BD430: numbers without a link; --all shows them',
        'and 1 more BD283: cells read as dates; --all shows it',
        'and 1 more BD312: lines with more than “:::notes”; --all shows it',
        '',
      ]);
      expect(diagnosticsText(found, plain('ko')).split('\n').slice(-4)).toEqual([
        '그 밖에 BD430 11건: 연결하지 않은 숫자(--all을 붙이면 모두 표시됩니다)',
        '그 밖에 BD283 1건: 날짜로 읽은 칸(--all을 붙이면 모두 표시됩니다)',
        '그 밖에 BD312 1건: 다른 글자가 있는 :::notes 줄(--all을 붙이면 모두 표시됩니다)',
        '',
      ]);
    });

    test('all are shown where all are asked for', () => {
      const text = diagnosticsText(advice, { ...plain('en'), all: true });
      expect(text.split('\n')).toHaveLength(60 + 1);
    });
  });

  test('of a paragraph on one long line the part around the caret is shown', () => {
    const line = `${'가나다라 '.repeat(30)}[61.2%](fig:solr)${' words'.repeat(30)}`;
    const look = { ...plain('en'), lineAt: () => line };
    const [, excerpt = '', caret = ''] = diagnosticsText([unknown('a.md', 1, 151)], look).split('\n');
    expect(excerpt).toMatch(/^ {4}….*가나다라 \[61\.2%\]\(fig:solr\) words.*…$/);
    expect(displayWidth(excerpt.slice(0, excerpt.indexOf('[')))).toBe(caret.indexOf('^'));
    expect(displayWidth(excerpt)).toBeLessThan(140);
  });

  test('a tab before the caret takes one column, a line end beyond the line is its end', () => {
    const look = { ...plain('en'), lineAt: () => 'a\tb' };
    expect(diagnosticsText([unknown('a.md', 1, 3)], look)).toContain('\n    a b\n      ^\n');
    expect(diagnosticsText([unknown('a.md', 1, 9)], look)).toContain('\n    a b\n       ^\n');
  });

  test('no file can command the terminal', () => {
    const evil: Diagnostic = { ...unknown('a.md', 1, 1), what: { en: 'no \u001B[2J figure\u202E.', ko: '' } };
    const look = { ...plain('en'), lineAt: () => 'x\u001B[31m\u0007' };
    expect(diagnosticsText([evil], look)).toBe(`\
a.md:1:1 error BD201: no \uFFFD[2J figure\uFFFD. Did you mean “solar”?
    x\uFFFD[31m\uFFFD
    ^
`);
  });

  test('colors are put on by the look alone', () => {
    const painted = diagnosticsText([unknown('a.md', 1, 1)], {
      ...plain('en'),
      paint: (part, text) => `<${part}>${text}</>`,
    });
    expect(painted).toBe(
      '<place>a.md:1:1</> <error>error BD201:</> no figure is called “solr”. Did you mean “solar”?\n',
    );
  });

  test('counts', () => {
    const found = [unknown('a', 1, 1), unknown('a', 2, 1), unknown('a', 2, 1), unknown('b', 1, 1, 'warning')];
    expect(countsText(found, 'en')).toBe('2 errors, 1 warning');
    expect(countsText(found, 'ko')).toBe('오류 2건, 경고 1건');
    expect(countsText([], 'en')).toBe('');
  });
});

describe('columns of a terminal', () => {
  test.each([
    ['adoption', 8],
    ['도입률', 6],
    ['도입 30%', 8],
    ['도입'.normalize('NFD'), 4],
    ['ｱＡ', 3],
    ['e\u0301', 1],
    ['“”·—', 4],
    ['한국 🇰🇷', 7],
    ['☎\uFE0F 1\uFE0F\u20E3', 5],
    ['👩🏽\u200D🚒👨\u200D👩\u200D👧', 4],
    ['a\u200Bb\u00ADc', 3],
  ])('%s takes %i', (text, width) => {
    expect(displayWidth(text)).toBe(width);
  });

  test('padding counts columns', () => {
    expect(padded('도입', 6)).toBe('도입  ');
    expect(paddedLeft('도입', 6)).toBe('  도입');
    expect(padded('adoption', 3)).toBe('adoption');
  });
});

test('in a list of thousands of names, only what is one slip away is near', () => {
  const ids = Array.from({ length: 4000 }, (_, index) => `region-${index}`);
  const names = [...ids, 'adoption', '고용률'];
  expect(nearest('adption', names)).toBe('adoption');
  expect(nearest('adooption', names)).toBe('adoption');
  expect(nearest('adoptoin', names)).toBe('adoption');
  expect(nearest('Adoptiom', new Set(names))).toBe('adoption');
  expect(nearest('고용율', names.values())).toBe('고용률');
  expect(nearest('adptin', names)).toBeUndefined();
  expect(nearest('adptin', names.slice(-300))).toBe('adoption');
});

test('the nearest name, or none when all are far', () => {
  expect(nearest('adption', ['need', 'adoption'])).toBe('adoption');
  expect(nearest('xyz', ['need', 'adoption'])).toBeUndefined();
});
