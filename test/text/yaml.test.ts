import { describe, expect, it } from 'vitest';
import { parseYaml, type YamlNode } from '../../src/text/yaml.ts';
import { collect } from '../briefing/diagnose.ts';

function parse(text: string) {
  const { report, lines } = collect();
  return { node: parseYaml('briefing.yaml', text, report), english: lines('en'), korean: lines('ko') };
}

/** A tree without its places. */
function plain(node: YamlNode | undefined): unknown {
  if (node?.kind === 'map') return Object.fromEntries([...node.entries].map(([key, { value }]) => [key, plain(value)]));
  return node?.kind === 'list' ? node.items.map(plain) : node?.text;
}

describe('a tree', () => {
  it('keeps every value as written', () => {
    const text = 'a: 012\nb: yes\nc: 2024-08-01\nd: +5\ne: 0x10\nf: "2"\ng: 12:30\nh:\ni: ~\nj: need > 50%\n';
    expect(plain(parse(text).node)).toEqual({
      a: '012',
      b: 'yes',
      c: '2024-08-01',
      d: '+5',
      e: '0x10',
      f: '2',
      g: '12:30',
      h: '',
      i: '~',
      j: 'need > 50%',
    });
  });

  it('knows the place of every key and value', () => {
    const { node } = parse('slides:\n  gap: {chart: "need", rows: [1, 2]}\n');
    const slides = node?.kind === 'map' ? node.entries.get('slides')?.value : undefined;
    const gap = slides?.kind === 'map' ? slides.entries.get('gap') : undefined;
    expect(gap?.key.place).toEqual({ file: 'briefing.yaml', line: 2, column: 3 });
    const fields = gap?.value.kind === 'map' ? gap.value.entries : undefined;
    expect(fields?.get('chart')?.value).toEqual({
      kind: 'text',
      text: 'need',
      quoted: true,
      place: { file: 'briefing.yaml', line: 2, column: 17 },
    });
    expect(fields?.get('rows')?.value.place).toEqual({ file: 'briefing.yaml', line: 2, column: 30 });
  });

  it('may be of lists, blocks of text and Korean keys', () => {
    expect(plain(parse('- a\n- 제목: |\n    둘\n    셋\n').node)).toEqual(['a', { 제목: '둘\n셋\n' }]);
  });
});

const quoteIt = 'If this is text, put all of it in quotes';
const quoteItKo = '글이라면 전체를 따옴표로 묶으십시오';

describe('faults', () => {
  it.each<[string, string, string, string]>([
    [
      'a key twice',
      'a: 1\nb: 2\na: 3\n',
      '3:1 error BD121: the key “a” is here a second time; the first is on line 1. Keep one of them.',
      '3:1 error BD121: “a” 키가 두 번 있습니다. 처음은 1행입니다. 하나만 남기십시오.',
    ],
    [
      'a tab',
      'a:\n\tb: 1\n',
      '2:1 error BD120: this line is indented with a tab. Indent with spaces, two for each level.',
      '2:1 error BD120: 이 줄은 탭으로 들여쓰여 있습니다. 한 단계에 공백 두 칸씩, 공백으로 들여쓰십시오.',
    ],
    [
      'a colon in text',
      'title: Industry 6.0: a new paradigm\n',
      `1:8 error BD120: there is a “: ” inside text that is not in quotes, or this line is indented too far. ${quoteIt}: title: "Industry 6.0: a new paradigm".`,
      `1:8 error BD120: 따옴표로 묶지 않은 글 안에 “: ”이 있거나, 이 줄이 너무 깊이 들여쓰여 있습니다. ${quoteItKo}: title: "Industry 6.0: a new paradigm"`,
    ],
    [
      'an open brace',
      'a: {b: 1\nc: 2\n',
      '1:4 error BD122: the { that opens here is never closed. Close it with }.',
      '1:4 error BD122: 여기에서 연 { 기호가 닫히지 않았습니다. } 기호로 닫으십시오.',
    ],
    [
      'an open bracket',
      'a: [b, c\n',
      '1:4 error BD122: the [ that opens here is never closed. Close it with ].',
      '1:4 error BD122: 여기에서 연 [ 기호가 닫히지 않았습니다. ] 기호로 닫으십시오.',
    ],
    [
      'an open quotation mark',
      'a: 1\nb: "x\nc: 2\n',
      '2:4 error BD122: the " that opens here is never closed. Close it with ".',
      '2:4 error BD122: 여기에서 연 " 기호가 닫히지 않았습니다. " 기호로 닫으십시오.',
    ],
    [
      'an apostrophe for the first digits of a year',
      "a: 1\nb: '25년 조사\nc: 2\n",
      "2:4 error BD122: the ' that opens here is never closed. If it stands for the first digits of a year, write 2025, or put the whole text in double quotes.",
      "2:4 error BD122: 여기에서 연 ' 기호가 닫히지 않았습니다. 연도의 앞 두 자리를 줄인 것이라면 2025처럼 모두 쓰거나, 글 전체를 큰따옴표로 묶으십시오.",
    ],
    [
      'two documents',
      'a: 1\n---\nb: 2\n',
      '2:1 error BD123: a second document begins here (---); only one is read. Remove the line ---.',
      '2:1 error BD123: 여기에서 두 번째 문서(---)가 시작됩니다. 문서 하나만 읽을 수 있습니다. --- 줄을 지우십시오.',
    ],
    [
      'a key of JavaScript',
      'a: {__proto__: {b: 1}}\n',
      '1:5 error BD124: the key “__proto__” is not allowed. Give it another name.',
      '1:5 error BD124: “__proto__” 키는 쓸 수 없습니다. 다른 이름을 쓰십시오.',
    ],
    [
      'too many levels',
      `${'['.repeat(100)}${']'.repeat(100)}`,
      '1:66 error BD125: this is nested more than 64 levels deep. Look for brackets that are not closed. More is allowed by --limit yaml-depth=128.',
      '1:66 error BD125: 64단계보다 깊이 들어가 있습니다. 닫히지 않은 괄호가 있는지 확인하십시오. 더 허용하려면 --limit yaml-depth=128 옵션을 쓰십시오.',
    ],
    [
      'an anchor',
      'a: &D x\n',
      `1:4 error BD126: a value cannot begin with “&” (aliases, anchors and tags are not read). ${quoteIt}: a: "&D x".`,
      `1:4 error BD126: 값은 “&” 기호로 시작할 수 없습니다(별칭, 앵커, 태그는 읽지 않습니다). ${quoteItKo}: a: "&D x"`,
    ],
    [
      'a key that is no text',
      '? {a: 1}\n: 2\n',
      '1:3 error BD127: a key must be text. Write it as key: value.',
      '1:3 error BD127: 키는 글이어야 합니다. key: value 형태로 쓰십시오.',
    ],
    [
      'nothing',
      '# later\n',
      '1:1 error BD128: the file is empty. Write it, or restore it from a backup.',
      '1:1 error BD128: 파일에 내용이 없습니다. 내용을 쓰거나 백업에서 되살리십시오.',
    ],
    [
      'no space after the colon',
      'a:1\nb: 2\n',
      '1:2 error BD120: a space is missing after this colon. Write “a: 1”.',
      '1:2 error BD120: 쌍점 뒤에 공백이 없습니다. 다음과 같이 쓰십시오: “a: 1”.',
    ],
    [
      'uneven indentation',
      'a:\n  b: 1\n c: 2\n',
      '3:1 error BD120: this line is indented differently from the lines that it belongs to. Start all keys of one block in the same column.',
      '3:1 error BD120: 이 줄의 들여쓰기가 같은 묶음의 다른 줄과 다릅니다. 같은 묶음의 키는 같은 칸에서 시작하십시오.',
    ],
    [
      'no comma between entries',
      'a: {b: 1 c: 2}\n',
      '1:8 error BD120: two entries between { } or [ ] have no comma between them, or a “: ” stands inside text that is not in quotes. Put a comma between the entries; if it is one text, put it in quotes: b: "1 c: 2".',
      '1:8 error BD120: { }나 [ ] 안의 두 항목 사이에 쉼표가 없거나, 따옴표로 묶지 않은 글 안에 “: ”이 있습니다. 항목 사이에 쉼표를 넣고, 한 글이라면 따옴표로 묶으십시오: b: "1 c: 2"',
    ],
    [
      'no comma between texts',
      'a: ["x", "y" "z"]\n',
      `1:14 error BD120: a comma or a colon is missing here, or something here should be in quotes. ${quoteIt}: key: "text".`,
      `1:14 error BD120: 쉼표나 쌍점이 빠졌거나, 따옴표로 묶어야 할 것이 있습니다. ${quoteItKo}. 예: key: "글"`,
    ],
    [
      'a sign that text cannot begin with',
      'a: @b\n',
      `1:4 error BD120: text cannot begin with this character unless it is in quotes. ${quoteIt}: a: "@b".`,
      `1:4 error BD120: 글이 이 글자로 시작하려면 따옴표로 묶어야 합니다. ${quoteItKo}: a: "@b"`,
    ],
    [
      'a strange backslash',
      'a: "\\q"\n',
      '1:5 error BD120: this backslash has no meaning in YAML. Write \\\\ for a backslash, or use single quotes.',
      '1:5 error BD120: YAML에 없는 역슬래시 표기입니다. 역슬래시는 \\\\로 쓰거나 작은따옴표를 쓰십시오.',
    ],
    [
      'text after a quotation',
      'a: "b" c\n',
      `1:8 error BD120: something here does not belong to the value before it. ${quoteIt}: a: '"b" c'.`,
      `1:8 error BD120: 앞의 값에 이어질 수 없는 것이 있습니다. ${quoteItKo}: a: '"b" c'`,
    ],
  ])('%s', (_, text, english, korean) => {
    expect(parse(text)).toEqual({ node: undefined, english: [english], korean: [korean] });
  });

  it('reports all of a file, one for each line', () => {
    expect(parse('a: &x [1, *x, *x]\nb: *x\n').english.map(line => line.slice(0, 15))).toEqual([
      '1:4 error BD126',
      '2:4 error BD126',
    ]);
    expect(parse('a: 1\na: 2\nconstructor: 3\n').english).toHaveLength(2);
  });

  it.each([
    ['20,000 open brackets', '['.repeat(20_000)],
    ['1,000 levels of keys', Array.from({ length: 1000 }, (_, level) => `${' '.repeat(level)}a:`).join('\n')],
  ])('%s end in one message', (_, text) => {
    expect(parse(text).english).toHaveLength(1);
    expect(parse(text).english[0]).toContain('BD125');
  });
});

describe('text as people type it', () => {
  it.each<[string, string]>([
    [
      'a: {en: Seoul, Busan and Daegu, ko: b}',
      '1:16 error BD386: a comma ends the text before it, and “Busan and Daegu” is read as a key without a value. QUOTE en: "Seoul, Busan and Daegu".',
    ],
    [
      'a: {ko: 서울, 부산, 대구}',
      '1:13 error BD386: a comma ends the text before it, and “부산, 대구” is read as a key without a value. QUOTE ko: "서울, 부산, 대구".',
    ],
    [
      'a: {b: {c: 1}, venue: Hall, room 3, d: e}',
      '1:29 error BD386: a comma ends the text before it, and “room 3” is read as a key without a value. QUOTE venue: "Hall, room 3".',
    ],
    [
      'a: {en: “Tools, Firms”, ko: b}',
      '1:17 error BD386: a comma ends the text before it, and “Firms”” is read as a key without a value. QUOTE en: "Tools, Firms".',
    ],
    [
      'a: {en: Tools: a report, ko: b}',
      '1:9 error BD120: a “: ” stands inside text that is not in quotes. QUOTE en: "Tools: a report".',
    ],
    [
      'a: {ko: 도구: 보고서}',
      '1:9 error BD120: a “: ” stands inside text that is not in quotes. QUOTE ko: "도구: 보고서".',
    ],
    [
      'a: Robots #1',
      '1:11 error BD387: “#” begins a comment here: “#1” is not read. QUOTE a: "Robots #1". If it is a comment, write “# ” with a space, on a line of its own.',
    ],
    [
      '- a: 로봇 #해시 #둘',
      '1:9 error BD387: “#” begins a comment here: “#해시 #둘” is not read. QUOTE a: "로봇 #해시 #둘". If it is a comment, write “# ” with a space, on a line of its own.',
    ],
    [
      'a: {en: Robots #1, ko: b}',
      '1:16 error BD387: “#” begins a comment here: “#1, ko: b}” is not read. QUOTE en: "Robots #1". If it is a comment, write “# ” with a space, on a line of its own.',
    ],
    [
      'a: {b: [c] # later}',
      '1:12 error BD387: “#” begins a comment here: “# later}” is not read. QUOTE key: "text". If it is a comment, write “# ” with a space, on a line of its own.',
    ],
    [
      "a: 'Firm's tools'",
      '1:10 error BD120: something here does not belong to the value before it. QUOTE a: "Firm\'s tools".',
    ],
    [
      'a: [Draft] Tools',
      '1:12 error BD120: something here does not belong to the value before it. QUOTE a: "[Draft] Tools".',
    ],
    ['a: %b', '1:4 error BD120: text cannot begin with this character unless it is in quotes. QUOTE a: "%b".'],
    [
      'a: *b',
      '1:4 error BD126: a value cannot begin with “*” (aliases, anchors and tags are not read). QUOTE a: "*b".',
    ],
    [
      'a: !b',
      '1:4 error BD126: a value cannot begin with “!” (aliases, anchors and tags are not read). QUOTE a: "!b".',
    ],
    ['a: - b', '1:4 error BD120: something here does not belong to the value before it. QUOTE a: "- b".'],
    ['a: {b:c}', '1:6 error BD120: a space is missing after this colon. Write “b: c”.'],
    [
      'a: {b: 1， c: 2}',
      '1:9 error BD120: this is a full-width comma (，), which YAML does not read. Type “, ” with the keyboard set to English.',
    ],
  ])('%s', (text, expected) => {
    const { node, english } = parse(`${text}\n`);
    expect(english).toEqual([expected.replace('QUOTE', 'If this is text, put all of it in quotes:')]);
    expect(node).toBeUndefined();
  });

  it('curly quotes are part of it, which is said', () => {
    const { node, english, korean } = parse("a: {en: “Tools”, ko: ‘도구’}\nb: '“Tools”'\nc: “A” and “B”\n");
    expect(plain(node)).toEqual({ a: { en: '“Tools”', ko: '‘도구’' }, b: '“Tools”', c: '“A” and “B”' });
    expect(english).toEqual([
      '1:9 warning BD388: curly quotes do not quote in YAML: slides show “Tools” with them. Write straight quotes: "Tools". If slides are to show them, put straight ones around: \'“Tools”\'.',
      '1:22 warning BD388: curly quotes do not quote in YAML: slides show ‘도구’ with them. Write straight quotes: "도구". If slides are to show them, put straight ones around: \'‘도구’\'.',
    ]);
    expect(korean[0]).toBe(
      '1:9 warning BD388: 둥근따옴표는 YAML의 따옴표가 아니어서 슬라이드에 “Tools” 그대로 보입니다. 곧은따옴표로 쓰십시오: "Tools" 슬라이드에 보일 따옴표라면 곧은따옴표로 한 번 더 묶으십시오: \'“Tools”\'',
    );
  });

  it('a bracket that is never closed before a hundred quoted words is named', () => {
    expect(parse(`a: [${'"in a row", \'too\', '.repeat(50)}d\n`).english).toEqual([
      '1:4 error BD122: the [ that opens here is never closed. Close it with ].',
    ]);
  });

  it('comments with a space, addresses and times are read as ever', () => {
    const { node, english } = parse(
      'a: b # c\n# d\ne: https://example.org/#x\nf: Hall 3 (10:30)\ng: {h: "a, b: #1", i: C#}\n',
    );
    expect(english).toEqual([]);
    expect(plain(node)).toEqual({
      a: 'b',
      e: 'https://example.org/#x',
      f: 'Hall 3 (10:30)',
      g: { h: 'a, b: #1', i: 'C#' },
    });
  });
});

describe('characters that no slide can show', () => {
  it.each([
    ['title: "a\\u0001b"', '1:9', 'U+0001'],
    ['a: {ko: "가\\u202E나"}', '1:10', 'U+202E (a direction mark)'],
    ['- "word\\vof Word"', '1:4', 'U+000B (a vertical tab)'],
    ['"ke\\x07y": 1', '1:1', 'U+0007'],
    ['a: "\\uD800"', '1:5', 'U+D800'],
    ['a: "x\\u2028y"', '1:5', 'U+2028 (a line separator)'],
  ])('are refused where a backslash stands for them: %s', (text, place, name) => {
    const { node, english, korean } = parse(`${text}\n`);
    expect(node).toBeUndefined();
    expect(english).toEqual([
      `${place} error BD108: the character ${name} cannot stand in a slide. Delete the backslash and what follows it for this character.`,
    ]);
    expect(korean[0]).toContain('문자는 슬라이드에 쓸 수 없습니다. 이 문자를 나타내는 역슬래시(\\) 표기를 지우십시오.');
  });

  it('are not what a plain text with a backslash has', () => {
    expect(plain(parse('a: \'C:\\u0001\'\nb: \\u202e\nc: "tab\\tand \\u00a0"\n').node)).toEqual({
      a: 'C:\\u0001',
      b: '\\u202e',
      c: 'tab\tand \u00a0',
    });
  });
});
