// Reports in plain text, Markdown and HTML, as they are read.
import { describe, expect, test } from 'vitest';
import { readFile } from './manuscript-text.ts';

const lines = (...all: readonly string[]): string => all.join('\n');

describe('plain text', () => {
  test('each line is a paragraph', async () => {
    const { text, said } = await readFile(
      'report.txt',
      lines('AI 도입 실태', '기업의 30.6%가 도입했다.', '', '끝이다.'),
    );
    expect(said('en')).toBe('');
    expect(text).toBe('# AI 도입 실태\n기업의 30.6%가 도입했다.\n끝이다.');
  });

  test('lines with the same number of tabs are a table', async () => {
    const { text } = await readFile(
      'report.txt',
      lines('도입률 조사', '산업\t2023\t2024', '제조업\t21%\t30%', '서비스업\t\t12%', '끝이다.'),
    );
    expect(text).toBe('# 도입률 조사\n산업 | 2023 | 2024\n제조업 | 21% | 30%\n서비스업 |  | 12%\n끝이다.');
  });

  test('lines broken by the width of a page are joined, and that is said', async () => {
    const page = lines(
      'AI adoption in Korean firms',
      '',
      'Artificial intelligence is spreading through all industries, but the adop-',
      'tion rate among firms with fifty or more employees remains low. In a survey',
      'of the chamber of commerce, 78.4% of the respondents said that they needed',
      'the technology, while only 30.6% had introduced it. The rate of adoption is',
      'the highest among large firms.',
      '',
      'Barriers to adoption are the shortage of people and of money, as surveys of',
      'various institutions have found again and again over the last three years.',
    );
    const { text, said } = await readFile('report.txt', page);
    expect(text).toBe(
      lines(
        '# AI adoption in Korean firms',
        'Artificial intelligence is spreading through all industries, but the adoption rate among firms with fifty or more employees remains low. In a survey of the chamber of commerce, 78.4% of the respondents said that they needed the technology, while only 30.6% had introduced it. The rate of adoption is the highest among large firms.',
        'Barriers to adoption are the shortage of people and of money, as surveys of various institutions have found again and again over the last three years.',
      ),
    );
    expect(said('en')).toBe(
      'report.txt:1:1 notice BD720: its lines end in the middle of sentences, as in text copied from a page: 8 lines were joined to 3 paragraphs. Look over the words where a line ended.\n',
    );
  });

  test('in Korean a word that the page broke is one word if it stands so elsewhere', async () => {
    const page = lines(
      '인공지능은 모든 산업으로 퍼지고 있지만 실제로 도입한 기업은 아직 많지 않다. 인공지',
      '능을 도입한 기업은 30.6%에 그쳤고, 필요하다고 답한 기업은 78.4%에 이르렀다. 도입률은',
      '대기업에서 가장 높았으며 중소기업에서는 여전히 낮은 수준에 머물러 있는 것으로 나타',
      '났다. 인력과 자금의 부족이 도입을 가로막는 가장 큰 까닭이며, 여러 기관의 조사에서도',
      '같은 결과가 거듭하여 나타났다. 정부는 인력을 기르고 연구개발비와 세제와 금융을 알맞',
      '은 때에 지원하여야 하며, 기업은 스스로 데이터를 모으고 다듬는 일에서 시작하여야 할',
      '것이다.',
    );
    const { text } = await readFile('report.txt', page);
    expect(text).toContain('인공지능을 도입한');
    expect(text).toContain('도입률은 대기업에서');
    expect(text.split('\n')).toHaveLength(1);
  });
});

describe('headings and points that authors type', () => {
  test.each([
    [
      'Ⅰ. and 1., □ and ○ below them',
      [
        'AI 도입 실태',
        'Ⅰ. 추진 배경',
        '1. 국내 현황',
        '□ 기업의 30.6%가 AI를 도입',
        '○ 대기업은 48%',
        '- 제조업 중심',
        '※ 자료: 통계청',
        '2. 국외 현황',
        '본문이다.',
        'Ⅱ. 결론',
        '본문이다.',
      ],
      [
        '# AI 도입 실태',
        '## {Ⅰ.} 추진 배경',
        '### {1.} 국내 현황',
        '- {□} 기업의 30.6%가 AI를 도입',
        '  - {○} 대기업은 48%',
        '    - {-} 제조업 중심',
        '※ 자료: 통계청',
        '### {2.} 국외 현황',
        '본문이다.',
        '## {Ⅱ.} 결론',
        '본문이다.',
      ],
    ],
    [
      'chapters and sections',
      ['제1장 서론', '제1절 배경', '본문이다.', '제2절 목적', '본문이다.', '제2장 결과', '본문이다.'],
      [
        '## {제1장} 서론',
        '### {제1절} 배경',
        '본문이다.',
        '### {제2절} 목적',
        '본문이다.',
        '## {제2장} 결과',
        '본문이다.',
      ],
    ],
    [
      'in English',
      ['AI in firms', '1. Introduction', 'Text.', '1.1 Background', 'Text.', '1.2 Aim', 'Text.', '2. Results', 'Text.'],
      [
        '# AI in firms',
        '## {1.} Introduction',
        'Text.',
        '### {1.1} Background',
        'Text.',
        '### {1.2} Aim',
        'Text.',
        '## {2.} Results',
        'Text.',
      ],
    ],
    [
      'numbers that follow each other are a list',
      ['Three wishes.', '1. People', '2. Money', '3. Time', 'The end.'],
      ['Three wishes.', '1. {1.} People', '1. {2.} Money', '1. {3.} Time', 'The end.'],
    ],
    [
      '□ stands before headings where all of them are labels',
      ['업무 보고', '□ 추진 배경', '○ 도입률이 낮음', '○ 인력이 부족함', '□ 추진 계획', '○ 인력을 기름'],
      [
        '# 업무 보고',
        '## {□} 추진 배경',
        '- {○} 도입률이 낮음',
        '- {○} 인력이 부족함',
        '## {□} 추진 계획',
        '- {○} 인력을 기름',
      ],
    ],
    [
      'a sentence with a number is none, nor are laws, versions and shares',
      [
        '본문이다.',
        '1. 기업의 30.6%가 AI를 도입하였다.',
        '제3조에 따른다.',
        '2.3 percent of firms use it.',
        '5.0 버전이다.',
        '끝이다.',
      ],
      [
        '본문이다.',
        '1. 기업의 30.6%가 AI를 도입하였다.',
        '제3조에 따른다.',
        '2.3 percent of firms use it.',
        '5.0 버전이다.',
        '끝이다.',
      ],
    ],
    [
      '①, 가. and (1) count',
      ['과제는 다음과 같다.', '① 인력', '가. 교육', '나. 유치', '② 자금', '끝이다.'],
      ['과제는 다음과 같다.', '1. {①} 인력', '  1. {가.} 교육', '  1. {나.} 유치', '1. {②} 자금', '끝이다.'],
    ],
    [
      '○○시, ▲2.3% and · within words are no marks',
      ['○○시는 도입했다.', '▲2.3% 줄었다.', '△ 5명이다.', '끝이다.'],
      ['○○시는 도입했다.', '▲2.3% 줄었다.', '△ 5명이다.', '끝이다.'],
    ],
    [
      'dashes and stars as in Markdown',
      ['Wishes.', '- People', '- Money', '* Time', 'End.'],
      ['Wishes.', '- {-} People', '- {-} Money', '  - {*} Time', 'End.'],
    ],
  ])('%s', async (_, written, expected) => {
    expect((await readFile('report.txt', lines(...written))).text).toBe(lines(...expected));
  });
});

describe('Markdown', () => {
  test('headings, lists, tables, notes, links', async () => {
    const source = lines(
      '---',
      'title: x',
      '---',
      '# Title',
      '',
      'Only **30.6%**[^a] of [firms][f]',
      'use it.',
      '',
      '- one',
      '  1. two',
      '- three',
      '',
      '| a | b |',
      '|---|---|',
      '| 1 | 2 |',
      '',
      '[^a]: Survey of *2024*.',
      '',
      '[f]: https://example.org',
    );
    const { text, manuscript } = await readFile('report.md', source);
    expect(text).toBe(
      lines(
        '# Title',
        'Only *30.6%*^1 of [firms](https://example.org) use it.',
        '- one',
        '  1. two',
        '- three',
        'a | b',
        '1 | 2',
        '[^1]: Survey of _2024_.',
      ),
    );
    expect(manuscript?.blocks[1]?.place).toEqual({ file: 'report.md', line: 6, column: 1 });
  });
});

describe('HTML', () => {
  test('headings, paragraphs, lists, tables with merged cells; nothing of the site around it', async () => {
    const page = lines(
      '<!doctype html><html><head><title>t</title><style>p{}</style></head><body>',
      '<nav><a href="/">Home</a></nav>',
      '<h1>AI in firms</h1>',
      '<p>Only <b>30.6%</b> of <a href="https://example.org">firms</a>',
      'use it.<script>alert(1)</script></p>',
      '<ul><li>one<ol><li><p>two</p></li></ol></li><li>three</li></ul>',
      '<table><thead><tr><th rowspan="2">Sector<th colspan="2">Share</tr><tr><th>2023<th>2024</tr></thead>',
      '<tr><td>Industry<td>21%<td>30%<br>(n=500)</tr></table>',
      '<div>Loose text <p style="display:none">hidden</p></div>',
      '</body></html>',
    );
    const { text, said, manuscript } = await readFile('report.html', page);
    expect(text).toBe(
      lines(
        '# AI in firms',
        'Only *30.6%* of [firms](https://example.org) use it.',
        '- one',
        '  1. two',
        '- three',
        'Sector | Share | Share',
        'Sector | 2023 | 2024',
        'Industry | 21% | 30% / (n=500)',
        'Loose text',
      ),
    );
    expect(manuscript?.blocks[1]?.place).toEqual({ file: 'report.html', line: 4, column: 4 });
    expect(said('en')).toBe('report.html:9:17 notice BD718: 1 piece of hidden text left out, the first one here.\n');
  });

  test('a picture in the page itself is read, one elsewhere is named and not fetched', async () => {
    const png = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
    const { text, said } = await readFile(
      'report.html',
      `<html><body><p>Two.</p><img alt="A dot" src="data:image/png;base64,${png}"><img src="https://example.org/a.png">`,
    );
    expect(text).toBe('Two.\n![A dot](png, 70)');
    expect(said('en')).toContain('warning BD715: 1 picture left out');
  });

  test('ten thousand levels end with a message, not with the program', async () => {
    const { manuscript, said } = await readFile('report.html', `<html><body>${'<div>'.repeat(10_000)}x`);
    expect(manuscript).toBeUndefined();
    expect(said('en')).toContain('error BD703');
  });
});
