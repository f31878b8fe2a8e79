import { describe, expect, test } from 'vitest';
import { faults, read } from './article-words.ts';

describe('opening and closing lines of slides', () => {
  test('a slide that nothing closes would swallow the rest', async () => {
    expect(
      await faults('# T', ':::slide{#gap}', '### A claim', '- point', '', '## Next section', 'Words that stay.'),
    ).toMatchInlineSnapshot(`
      "2:1 error BD301: the block of slide “gap” is not closed before the end of the file. Put a line “:::” after its last line; a “:::notes” inside needs a closing line of its own.
      슬라이드 “gap”의 블록이 파일 끝까지 닫히지 않았습니다. 마지막 줄 다음에 “:::” 줄을 넣으십시오. 안에 있는 “:::notes”도 따로 닫아야 합니다."
    `);
  });
  test('a slide that is still open when the next begins', async () => {
    expect(
      await faults(
        '# T',
        ':::slide{#gap}',
        '### A claim',
        ':::notes',
        'Mine.',
        ':::',
        '',
        'Prose. <!-- notes: b -->',
        '::::slide{#b}',
        '### B',
        '::::',
      ),
    ).toMatchInlineSnapshot(`
      "2:1 error BD301: the block of slide “gap” is not closed before the next slide begins in line 9. Put a line “:::” after its last line; a “:::notes” inside needs a closing line of its own.
      슬라이드 “gap”의 블록이 닫히기 전에 9행에서 다음 슬라이드가 시작됩니다. 마지막 줄 다음에 “:::” 줄을 넣으십시오. 안에 있는 “:::notes”도 따로 닫아야 합니다."
    `);
  });
  test('notes that are not closed', async () => {
    expect(
      await faults('# T', '::::slide{#gap}', '### A claim', ':::notes', 'Mine.', '::::', 'Prose.'),
    ).toMatchInlineSnapshot(`
      "4:1 error BD302: the notes inside slide “gap” are not closed. Put a line “:::” after the last line of the notes.
      슬라이드 “gap” 안의 발표자 노트가 닫히지 않았습니다. 노트의 마지막 줄 다음에 “:::” 줄을 넣으십시오."
    `);
  });
  test('notes in notes', async () => {
    expect(
      await faults('# T', ':::slide{#gap}', '### A claim', ':::notes', 'One.', ':::notes', 'Two.', ':::', ':::'),
    ).toMatchInlineSnapshot(`
      "4:1 error BD302: the notes inside slide “gap” are not closed. Put a line “:::” after the last line of the notes.
      슬라이드 “gap” 안의 발표자 노트가 닫히지 않았습니다. 노트의 마지막 줄 다음에 “:::” 줄을 넣으십시오."
    `);
  });
  test('a misspelt name', async () => {
    expect(await faults('# T', ':::slid{#gap}', '### A claim', ':::note', 'x', ':::', ':::')).toMatchInlineSnapshot(`
      "2:4 error BD303: no block is called “slid”. Did you mean “slide”?
      “slid” 블록은 없습니다. 혹시 “slide”인가요?
      4:4 error BD303: no block is called “note”. Did you mean “notes”?
      “note” 블록은 없습니다. 혹시 “notes”인가요?"
    `);
  });
  test('a name that is near none', async () => {
    expect(await faults('# T', ':::warning', 'Mind.', ':::')).toMatchInlineSnapshot(`
      "2:4 error BD303: no block is called “warning”. The blocks are “slide” and “notes”.
      “warning” 블록은 없습니다. 쓸 수 있는 블록은 “slide”와 “notes”입니다."
    `);
  });
  test('a name in Korean, with an id', async () => {
    expect(await faults('# T', ':::슬라이드{#gap}', '### 주장', ':::')).toMatchInlineSnapshot(`
      "2:4 error BD303: no block is called “슬라이드”. The blocks are “slide” and “notes”.
      “슬라이드” 블록은 없습니다. 쓸 수 있는 블록은 “slide”와 “notes”입니다."
    `);
  });
  test('full-width colons of a Korean keyboard', async () => {
    expect(await faults('# T', '：：：slide{#gap}', '### 주장', '：：：', '본문')).toMatchInlineSnapshot(`
      "2:1 error BD304: “：：：slide{#gap}” has full-width colons, which Markdown does not read. Type “:::slide{#gap}” with the keyboard set to English.
      “：：：slide{#gap}”에 전각 쌍점(：)이 있습니다. 마크다운은 이것을 읽지 못합니다. 한/영 키로 영문 입력으로 바꾸고 다음을 입력하십시오: “:::slide{#gap}”.
      4:1 error BD304: “：：：” has full-width colons, which Markdown does not read. Type “:::” with the keyboard set to English.
      “：：：”에 전각 쌍점(：)이 있습니다. 마크다운은 이것을 읽지 못합니다. 한/영 키로 영문 입력으로 바꾸고 다음을 입력하십시오: “:::”."
    `);
  });
  test('too few colons', async () => {
    expect(await faults('# T', '::slide{#gap}', '### A claim', '::notes', 'x', '::', '::')).toMatchInlineSnapshot(`
      "2:1 error BD305: “::slide{#gap}” has too few colons: a block opens and closes with three or more. Write “:::slide{#gap}”.
      “::slide{#gap}”에 쌍점이 모자랍니다. 블록은 쌍점 세 개 이상으로 열고 닫습니다. 다음과 같이 쓰십시오: “:::slide{#gap}”.
      4:1 error BD305: “::notes” has too few colons: a block opens and closes with three or more. Write “:::notes”.
      “::notes”에 쌍점이 모자랍니다. 블록은 쌍점 세 개 이상으로 열고 닫습니다. 다음과 같이 쓰십시오: “:::notes”.
      6:1 error BD305: “::” has too few colons: a block opens and closes with three or more. Write “:::”.
      “::”에 쌍점이 모자랍니다. 블록은 쌍점 세 개 이상으로 열고 닫습니다. 다음과 같이 쓰십시오: “:::”.
      7:1 error BD305: “::” has too few colons: a block opens and closes with three or more. Write “:::”.
      “::”에 쌍점이 모자랍니다. 블록은 쌍점 세 개 이상으로 열고 닫습니다. 다음과 같이 쓰십시오: “:::”."
    `);
  });
  test('one colon', async () => {
    expect(await faults('# T', ':slide{#gap}', '### A claim', ':::')).toMatchInlineSnapshot(`
      "2:1 error BD305: “:slide{#gap}” has too few colons: a block opens and closes with three or more. Write “:::slide{#gap}”.
      “:slide{#gap}”에 쌍점이 모자랍니다. 블록은 쌍점 세 개 이상으로 열고 닫습니다. 다음과 같이 쓰십시오: “:::slide{#gap}”."
    `);
  });
  test('closed with fewer colons than opened', async () => {
    expect(await faults('# T', '::::slide{#gap}', '### A claim', ':::')).toMatchInlineSnapshot(`
      "4:1 error BD306: the block opened in line 2 with 4 colons is closed with 3. Write “::::”.
      2행에서 쌍점 4개로 연 블록을 3개로 닫았습니다. 다음과 같이 쓰십시오: “::::”."
    `);
  });
  test('a closing line too many', async () => {
    expect(await faults('# T', ':::slide{#gap}', '### A claim', ':::', ':::')).toMatchInlineSnapshot(`
      "5:1 error BD307: this line closes a block, but none is open. Remove it, or open the block above with “:::slide{#id}”.
      이 줄은 블록을 닫지만 열린 블록이 없습니다. 줄을 지우거나 위에서 “:::slide{#id}”로 블록을 여십시오."
    `);
  });
  test('full-width sign', async () => {
    expect(
      await faults('# T', ':::slide{＃gap}', '### A claim', ':::', ':::slide｛#b｝', '### B', ':::'),
    ).toMatchInlineSnapshot(`
      "2:9 error BD308: the opening line of this block cannot be read: it has full-width signs (＃, ｛ or ｝). Write “:::slide{#gap}”.
      블록을 여는 줄을 읽을 수 없습니다. 전각 기호(＃, ｛, ｝)가 들어 있습니다. 다음과 같이 쓰십시오: “:::slide{#gap}”.
      5:9 error BD308: the opening line of this block cannot be read: it has full-width signs (＃, ｛ or ｝). Write “:::slide{#b}”.
      블록을 여는 줄을 읽을 수 없습니다. 전각 기호(＃, ｛, ｝)가 들어 있습니다. 다음과 같이 쓰십시오: “:::slide{#b}”."
    `);
  });
  test('curly quotes', async () => {
    expect(await faults('# T', ':::slide{id=“gap”}', '### A claim', ':::')).toMatchInlineSnapshot(`
      "2:9 error BD308: the opening line of this block cannot be read: it has curly quotes. Write “:::slide{#gap}”.
      블록을 여는 줄을 읽을 수 없습니다. 둥근따옴표가 들어 있습니다. 다음과 같이 쓰십시오: “:::slide{#gap}”."
    `);
  });
  test('a brace that is not closed', async () => {
    expect(await faults('# T', ':::slide{#gap', '### A claim', ':::')).toMatchInlineSnapshot(`
      "2:9 error BD308: the opening line of this block cannot be read: its brace “{” is not closed. Write “:::slide{#gap}”.
      블록을 여는 줄을 읽을 수 없습니다. 중괄호 “{”가 닫히지 않았습니다. 다음과 같이 쓰십시오: “:::slide{#gap}”."
    `);
  });
  test('an id outside braces', async () => {
    expect(
      await faults('# T', ':::slide #gap', '### A claim', ':::', ':::slide b', '### B', ':::'),
    ).toMatchInlineSnapshot(`
      "2:9 error BD308: the opening line of this block cannot be read: its id stands outside braces. Write “:::slide{#gap}”.
      블록을 여는 줄을 읽을 수 없습니다. id가 중괄호 밖에 있습니다. 다음과 같이 쓰십시오: “:::slide{#gap}”.
      5:9 error BD308: the opening line of this block cannot be read: its id stands outside braces. Write “:::slide{#b}”.
      블록을 여는 줄을 읽을 수 없습니다. id가 중괄호 밖에 있습니다. 다음과 같이 쓰십시오: “:::slide{#b}”."
    `);
  });
  test('an id without its sign', async () => {
    expect(await faults('# T', ':::slide{gap}', '### A claim', ':::')).toMatchInlineSnapshot(`
      "2:9 error BD308: the opening line of this block cannot be read: its id has no “#” before it. Write “:::slide{#gap}”.
      블록을 여는 줄을 읽을 수 없습니다. id 앞에 “#”이 없습니다. 다음과 같이 쓰십시오: “:::slide{#gap}”."
    `);
  });
  test('an id with a dot or other signs', async () => {
    expect(await faults('# T', ':::slide{#gap!}', '### A claim', ':::')).toMatchInlineSnapshot(`
      "2:9 error BD308: the opening line of this block cannot be read: an id has only letters, digits, “-” and “_”, and begins with a letter or digit. Write “:::slide{#gap}”.
      블록을 여는 줄을 읽을 수 없습니다. id에는 문자, 숫자, “-”, “_”만 쓸 수 있고 첫 글자는 문자나 숫자여야 합니다. 다음과 같이 쓰십시오: “:::slide{#gap}”."
    `);
  });
  test('words after the brace', async () => {
    expect(await faults('# T', ':::slide{#gap} A claim', '### A claim', ':::')).toMatchInlineSnapshot(`
      "2:9 error BD308: the opening line of this block cannot be read: words follow the closing brace. Write “:::slide{#gap}”.
      블록을 여는 줄을 읽을 수 없습니다. 닫는 중괄호 뒤에 다른 글자가 있습니다. 다음과 같이 쓰십시오: “:::slide{#gap}”."
    `);
  });
  test('no name', async () => {
    expect(await faults('# T', ':::{#gap}', '### A claim', ':::')).toMatchInlineSnapshot(`
      "2:1 error BD308: the opening line of this block cannot be read: it names no kind of block. Write “:::slide{#gap}”.
      블록을 여는 줄을 읽을 수 없습니다. 블록의 종류가 적혀 있지 않습니다. 다음과 같이 쓰십시오: “:::slide{#gap}”."
    `);
  });
  test('no id', async () => {
    expect(
      await faults('# T', ':::slide', '### A claim', ':::', ':::slide{}', '### A claim', ':::'),
    ).toMatchInlineSnapshot(`
      "2:9 error BD309: this slide has no id. Give it one: “:::slide{#id}”.
      이 슬라이드에 id가 없습니다. “:::slide{#id}”처럼 id를 적으십시오.
      5:9 error BD309: this slide has no id. Give it one: “:::slide{#id}”.
      이 슬라이드에 id가 없습니다. “:::slide{#id}”처럼 id를 적으십시오."
    `);
  });
  test('attributes and classes', async () => {
    expect(
      await faults('# T', ':::slide{#gap .wide}', '### A claim', ':::', ':::slide{#b template=chart}', '### B', ':::'),
    ).toMatchInlineSnapshot(`
      "2:15 error BD310: “.wide” is not understood here: beside its id a slide may have template=, chart=, charts=, table=, rows=, sources=, holds=, continue=, appear=. Write “:::slide{#gap}”.
      여기에는 “.wide”을(를) 쓸 수 없습니다. id 뒤에는 template=, chart=, charts=, table=, rows=, sources=, holds=, continue=, appear=만 쓸 수 있습니다. 다음과 같이 쓰십시오: “:::slide{#gap}”."
    `);
  });
  test('notes outside a slide', async () => {
    expect(await faults('# T', ':::notes', 'Mine.', ':::')).toMatchInlineSnapshot(`
      "2:1 error BD311: “:::notes” is outside a slide. Move it into its slide, before the line that closes the slide; for prose use the mark “<!-- notes: id -->”.
      “:::notes”가 슬라이드 밖에 있습니다. 슬라이드를 닫는 줄 앞으로 옮기십시오. 본문에는 “<!-- notes: id -->” 표시를 쓰십시오."
    `);
  });
  test('notes with an attribute', async () => {
    expect(
      await faults('# T', ':::slide{#gap}', '### A claim', ':::notes{#x}', 'Mine.', ':::', ':::'),
    ).toMatchInlineSnapshot(`
      "4:9 error BD312: “:::notes” is followed by “{#x}”. Put “:::notes” alone on its line.
      “:::notes” 줄에는 “{#x}” 같은 다른 글자를 쓸 수 없습니다. “:::notes”만 한 줄에 쓰십시오."
    `);
  });
  test('a slide in a list or a quote', async () => {
    expect(await faults('# T', '- :::slide{#gap}', '> :::slide{#b}')).toMatchInlineSnapshot(`
      "2:3 error BD313: “:::slide” is not at the beginning of a line, so it does not open a block. Put it on a line of its own, outside lists and quotes.
      “:::slide” 부분이 줄의 처음에 있지 않아 블록을 열지 못합니다. 목록이나 인용문 밖에서 새 줄의 처음에 쓰십시오.
      3:3 error BD313: “:::slide” is not at the beginning of a line, so it does not open a block. Put it on a line of its own, outside lists and quotes.
      “:::slide” 부분이 줄의 처음에 있지 않아 블록을 열지 못합니다. 목록이나 인용문 밖에서 새 줄의 처음에 쓰십시오."
    `);
  });
});

describe('what a slide says', () => {
  test('an id used twice', async () => {
    expect(
      await faults('# T', ':::slide{#gap}', '### A claim', ':::', '', ':::slide{#gap}', '### Another', ':::'),
    ).toMatchInlineSnapshot(`
      "6:1 error BD314: slide “gap” is here a second time; the first is in line 2. Give one of them another id.
      id가 “gap”인 슬라이드가 두 번 나옵니다. 첫 번째는 2행에 있습니다. 둘 중 하나의 id를 바꾸십시오."
    `);
  });
  test('an empty slide', async () => {
    expect(await faults('# T', ':::slide{#gap}', '', ':::')).toMatchInlineSnapshot(`
      "2:1 error BD315: slide “gap” is empty. Write its headline as “### …”, and its points below.
      슬라이드 “gap”에 내용이 없습니다. “### …” 제목으로 핵심 주장을 쓰고 그 아래에 내용을 쓰십시오."
    `);
  });
  test('a slide without claim', async () => {
    expect(
      await faults('# T', ':::slide{#gap}', '- a point', ':::', ':::slide{#b}', '###', ':::'),
    ).toMatchInlineSnapshot(`
      "2:1 error BD316: slide “gap” has no headline. Begin it with a heading “### …” that says what the slide shows.
      슬라이드 “gap”에 핵심 주장(### 제목)이 없습니다. 슬라이드가 말하려는 바를 “### …” 제목으로 맨 앞에 쓰십시오.
      5:1 error BD316: slide “b” has no headline. Begin it with a heading “### …” that says what the slide shows.
      슬라이드 “b”에 핵심 주장(### 제목)이 없습니다. 슬라이드가 말하려는 바를 “### …” 제목으로 맨 앞에 쓰십시오."
    `);
  });
  test('two claims', async () => {
    expect(await faults('# T', ':::slide{#gap}', '### A claim', '### Another', ':::')).toMatchInlineSnapshot(`
      "4:1 error BD317: slide “gap” has a second headline; the first is in line 3. Make it a group with “####”, or begin another slide.
      슬라이드 “gap”에 핵심 주장(### 제목)이 두 개 있습니다. 첫 번째는 3행에 있습니다. “####”로 바꾸어 묶음으로 만들거나 다른 슬라이드로 나누십시오."
    `);
  });
  test('something before the claim', async () => {
    expect(await faults('# T', ':::slide{#gap}', 'Words.', '', '### A claim', ':::')).toMatchInlineSnapshot(`
      "3:1 error BD318: something comes before the headline of slide “gap”. Move it below the heading “###”.
      슬라이드 “gap”의 핵심 주장(### 제목) 앞에 다른 내용이 있습니다. “###” 제목 아래로 옮기십시오."
    `);
  });
  test('a heading of another level', async () => {
    expect(
      await faults('# T', ':::slide{#gap}', '### A claim', '## Section', '##### Five', ':::'),
    ).toMatchInlineSnapshot(`
      "4:1 error BD319: a heading of level 2 cannot be inside a slide. Use “###” for the headline and “####” for a group; if the heading belongs to the article, close the slide before it with “:::”.
      슬라이드 안에는 2단계 제목을 쓸 수 없습니다. 핵심 주장에는 “###”, 묶음에는 “####”를 쓰십시오. 본문의 제목이라면 그 앞에서 “:::”로 슬라이드를 닫으십시오.
      5:1 error BD319: a heading of level 5 cannot be inside a slide. Use “###” for the headline and “####” for a group; if the heading belongs to the article, close the slide before it with “:::”.
      슬라이드 안에는 5단계 제목을 쓸 수 없습니다. 핵심 주장에는 “###”, 묶음에는 “####”를 쓰십시오. 본문의 제목이라면 그 앞에서 “:::”로 슬라이드를 닫으십시오."
    `);
  });
  test('a line under a text that makes it a heading', async () => {
    expect(await faults('# T', ':::slide{#gap}', '### A claim', 'Words', '---', ':::')).toMatchInlineSnapshot(`
      "4:1 error BD319: a heading of level 2 cannot be inside a slide. Use “###” for the headline and “####” for a group; if the heading belongs to the article, close the slide before it with “:::”.
      슬라이드 안에는 2단계 제목을 쓸 수 없습니다. 핵심 주장에는 “###”, 묶음에는 “####”를 쓰십시오. 본문의 제목이라면 그 앞에서 “:::”로 슬라이드를 닫으십시오."
    `);
  });
  test('a heading in a list or in notes', async () => {
    expect(
      await faults('# T', ':::slide{#gap}', '### A claim', '- #### Group', ':::notes', '#### Mine', ':::', ':::'),
    ).toMatchInlineSnapshot(`
      "4:3 error BD320: a heading cannot be inside a list, a quote or notes. Start the heading at the beginning of its line, or use **bold** instead.
      목록, 인용문, 노트 안에는 제목을 쓸 수 없습니다. 제목을 줄의 처음에서 시작하거나 **굵은 글씨**로 쓰십시오.
      6:1 error BD320: a heading cannot be inside a list, a quote or notes. Start the heading at the beginning of its line, or use **bold** instead.
      목록, 인용문, 노트 안에는 제목을 쓸 수 없습니다. 제목을 줄의 처음에서 시작하거나 **굵은 글씨**로 쓰십시오."
    `);
  });
  test('a point without words', async () => {
    expect(await faults('# T', ':::slide{#gap}', '### A claim', '-', '- b', ':::')).toMatchInlineSnapshot(`
      "4:1 error BD323: this list item is empty. Write something after the marker, or remove it.
      이 목록 항목에 내용이 없습니다. 기호 뒤에 내용을 쓰거나 항목을 지우십시오."
    `);
  });
  test('a date that Markdown reads as a list', async () => {
    expect(await faults('# T', ':::slide{#gap}', '### A claim', '2024. 8. 28. 발표', ':::')).toMatchInlineSnapshot(`
      "4:1 error BD324: “2024.” at the beginning of a line opens a numbered list, and a slide numbers from 1. Begin the list with “1.”; if no list is meant, write “2024\\.”.
      줄 처음의 “2024.” 표기는 번호 목록을 여는데, 슬라이드의 번호는 1부터 시작합니다. 목록을 “1.”부터 시작하십시오. 목록이 아니라면 다음과 같이 쓰십시오: “2024\\.”."
    `);
  });
  test('a list that begins with 0', async () => {
    expect(await faults('# T', ':::slide{#gap}', '### A claim', '0) a', ':::')).toMatchInlineSnapshot(`
      "4:1 error BD324: “0)” at the beginning of a line opens a numbered list, and a slide numbers from 1. Begin the list with “1.”; if no list is meant, write “0\\)”.
      줄 처음의 “0)” 표기는 번호 목록을 여는데, 슬라이드의 번호는 1부터 시작합니다. 목록을 “1.”부터 시작하십시오. 목록이 아니라면 다음과 같이 쓰십시오: “0\\)”."
    `);
  });
  test('what a slide cannot show', async () => {
    expect(
      await faults(
        '# T',
        ':::slide{#gap}',
        '### A <b>claim</b>',
        'a ![logo](logo.png)',
        '',
        '```',
        'code',
        '```',
        '~~gone~~ and more[^1]',
        '',
        '***',
        '',
        '[^1]: the note',
        ':::',
      ),
    ).toMatchInlineSnapshot(`
      "3:7 error BD321: a slide cannot show raw HTML. Use Markdown instead; if it is meant as text, write “\\<” for “<”.
      슬라이드에는 HTML 태그를 넣을 수 없습니다. 마크다운으로 쓰십시오. 글자 그대로 보이려면 “<” 대신 “\\<”로 쓰십시오.
      4:3 error BD321: a slide cannot show an image inside a line, a list or a quote. Put it into a paragraph of its own; charts are named in briefing.yaml.
      슬라이드에는 줄, 목록, 인용문 속의 그림을 넣을 수 없습니다. 별도의 문단에 쓰십시오. 차트는 briefing.yaml에서 지정합니다.
      6:1 error BD321: a slide cannot show a block of code. Write it as a paragraph or a list.
      슬라이드에는 코드 블록을 넣을 수 없습니다. 문단이나 목록으로 쓰십시오.
      9:1 error BD321: a slide cannot show struck-through text. Remove the “~~”.
      슬라이드에는 취소선을 넣을 수 없습니다. “~~”를 지우십시오.
      9:18 error BD321: a slide cannot show a footnote. Write the words on the slide, or name the source in sources.yaml.
      슬라이드에는 각주를 넣을 수 없습니다. 슬라이드 본문에 쓰거나 출처를 sources.yaml에 적으십시오.
      11:1 error BD321: a slide cannot show a horizontal rule. Remove the line, or begin another slide.
      슬라이드에는 가로줄을 넣을 수 없습니다. 그 줄을 지우거나 다른 슬라이드로 나누십시오.
      13:1 error BD321: a slide cannot show a footnote. Write the words on the slide, or name the source in sources.yaml.
      슬라이드에는 각주를 넣을 수 없습니다. 슬라이드 본문에 쓰거나 출처를 sources.yaml에 적으십시오."
    `);
  });
  test('what notes cannot hold', async () => {
    expect(
      await faults(
        '# T',
        ':::slide{#gap}',
        '### A claim',
        ':::notes',
        '| a |',
        '|---|',
        '',
        '![x](y.png)',
        '',
        '```',
        'x',
        '```',
        ':::',
        ':::',
      ),
    ).toMatchInlineSnapshot(`
      "5:1 error BD321: speaker notes cannot hold a table. Write it as sentences.
      발표자 노트에는 표를 넣을 수 없습니다. 문장으로 쓰십시오.
      8:1 error BD321: speaker notes cannot hold an image. Remove it; charts are named in briefing.yaml.
      발표자 노트에는 그림을 넣을 수 없습니다. 지우십시오. 차트는 briefing.yaml에서 지정합니다.
      10:1 error BD321: speaker notes cannot hold a block of code. Write it as a paragraph or a list.
      발표자 노트에는 코드 블록을 넣을 수 없습니다. 문단이나 목록으로 쓰십시오."
    `);
  });
  test('a row with too few or too many cells', async () => {
    expect(
      await faults(
        '# T',
        ':::slide{#gap}',
        '### A claim',
        '| a | b |',
        '|---|---|',
        '| 1 |',
        '| 1 | 2 | 3 |',
        ':::',
        '|a|b|',
        '|-|-|',
        '|1|2|',
        'Words without an empty line',
      ),
    ).toMatchInlineSnapshot(`
      "12:1 error BD325: this row has 1 cell, the head of the table has 2. Give it the missing cells, write “\\|” for a bar inside a cell, or put an empty line after the table.
      이 행은 1칸인데 표의 머리글 행은 2칸입니다. 빠진 칸을 채우고, 칸 안의 세로줄은 “\\|”로 쓰고, 표 다음에는 빈 줄을 두십시오.
      6:1 error BD325: this row has 1 cell, the head of the table has 2. Give it the missing cells, write “\\|” for a bar inside a cell, or put an empty line after the table.
      이 행은 1칸인데 표의 머리글 행은 2칸입니다. 빠진 칸을 채우고, 칸 안의 세로줄은 “\\|”로 쓰고, 표 다음에는 빈 줄을 두십시오.
      7:1 error BD325: this row has 3 cells, the head of the table has 2. Give it the missing cells, write “\\|” for a bar inside a cell, or put an empty line after the table.
      이 행은 3칸인데 표의 머리글 행은 2칸입니다. 빠진 칸을 채우고, 칸 안의 세로줄은 “\\|”로 쓰고, 표 다음에는 빈 줄을 두십시오."
    `);
  });
});

describe('marks', () => {
  test('notes for a slide that is not here', async () => {
    expect(
      await faults(
        '# T',
        ':::slide{#gap}',
        '### A claim',
        ':::',
        'Words. <!-- notes: gaps -->More. <!-- notes: elsewhere -->',
      ),
    ).toMatchInlineSnapshot(`
      "5:8 error BD331: this article has no slide “gaps”. Did you mean “gap”?
      이 원고에는 id가 “gaps”인 슬라이드가 없습니다. 혹시 “gap”인가요?
      5:34 error BD331: this article has no slide “elsewhere”. Name the id of a “:::slide{#id}” block of this file, or end the notes with “<!-- notes: -->”.
      이 원고에는 id가 “elsewhere”인 슬라이드가 없습니다. 이 파일의 “:::slide{#id}” 블록에 있는 id를 쓰거나, “<!-- notes: -->”로 노트를 끝내십시오."
    `);
  });
  test('an unknown name', async () => {
    expect(
      await faults('# T', ':::slide{#gap}', '### A claim', ':::', '<!-- note: gap -->', 'Words <!-- speaker: gap -->.'),
    ).toMatchInlineSnapshot(`
      "5:1 error BD332: no mark is called “note”. Did you mean “notes”?
      “note” 표시는 없습니다. 혹시 “notes”인가요?
      6:7 error BD332: no mark is called “speaker”. The marks are “<!-- notes: id -->” and “<!-- table: id -->”.
      “speaker” 표시는 없습니다. 쓸 수 있는 표시는 “<!-- notes: id -->”와 “<!-- table: id -->”입니다."
    `);
  });
  test('a colon that is missing', async () => {
    expect(
      await faults(
        '# T',
        ':::slide{#gap}',
        '### A claim',
        ':::',
        '<!-- notes gap -->',
        '',
        '<!-- notes -->',
        '',
        '<!-- slide gap -->',
      ),
    ).toMatchInlineSnapshot(`
      "5:1 error BD333: “<!-- notes gap -->” cannot be read as a mark. Write “<!-- notes: gap -->”.
      “<!-- notes gap -->” 부분을 표시로 읽을 수 없습니다. 다음과 같이 쓰십시오: “<!-- notes: gap -->”.
      7:1 error BD333: “<!-- notes -->” cannot be read as a mark. Write “<!-- notes: id -->”.
      “<!-- notes -->” 부분을 표시로 읽을 수 없습니다. 다음과 같이 쓰십시오: “<!-- notes: id -->”.
      9:1 error BD332: no mark is called “slide”. The marks are “<!-- notes: id -->” and “<!-- table: id -->”.
      “slide” 표시는 없습니다. 쓸 수 있는 표시는 “<!-- notes: id -->”와 “<!-- table: id -->”입니다."
    `);
  });
  test('a table mark without id', async () => {
    expect(await faults('# T', '<!-- table: -->', '|a|', '|-|')).toMatchInlineSnapshot(`
      "2:1 error BD333: “<!-- table: -->” cannot be read as a mark. Write “<!-- table: id -->”.
      “<!-- table: -->” 부분을 표시로 읽을 수 없습니다. 다음과 같이 쓰십시오: “<!-- table: id -->”."
    `);
  });
  test('a mark in a slide', async () => {
    expect(
      await faults(
        '# T',
        ':::slide{#gap}',
        '### A claim <!-- notes: gap -->',
        '<!-- table: t -->',
        '| a |',
        '|---|',
        ':::',
      ),
    ).toMatchInlineSnapshot(`
      "4:1 error BD334: a mark is inside a slide; marks belong in the text outside. Move it out of the block; notes inside a slide stand between “:::notes” and “:::”.
      표시가 슬라이드 안에 있습니다. 표시는 슬라이드 밖의 본문에 씁니다. 블록 밖으로 옮기십시오. 슬라이드 안의 노트는 “:::notes”와 “:::” 사이에 씁니다.
      3:13 error BD334: a mark is inside a slide; marks belong in the text outside. Move it out of the block; notes inside a slide stand between “:::notes” and “:::”.
      표시가 슬라이드 안에 있습니다. 표시는 슬라이드 밖의 본문에 씁니다. 블록 밖으로 옮기십시오. 슬라이드 안의 노트는 “:::notes”와 “:::” 사이에 씁니다."
    `);
  });
  test('a mark in emphasis or a cell', async () => {
    expect(
      await faults(
        '# T',
        ':::slide{#gap}',
        '### A claim',
        ':::',
        '**bold <!-- notes: gap -->**',
        '',
        '| a <!-- notes: --> |',
        '|---|',
      ),
    ).toMatchInlineSnapshot(`
      "5:8 error BD335: a mark is inside bold or italic text, a link or a table cell. Move it before or after them.
      표시가 굵은 글씨, 기울인 글씨, 링크 또는 표의 칸 안에 있습니다. 그 앞이나 뒤로 옮기십시오.
      7:5 error BD335: a mark is inside bold or italic text, a link or a table cell. Move it before or after them.
      표시가 굵은 글씨, 기울인 글씨, 링크 또는 표의 칸 안에 있습니다. 그 앞이나 뒤로 옮기십시오."
    `);
  });
  test('a mark without its table', async () => {
    expect(
      await faults('# T', '<!-- table: uses -->', 'Words.', '', '|a|', '|-|', '<!-- table: last -->'),
    ).toMatchInlineSnapshot(`
      "2:1 error BD336: no table follows the mark of table “uses”. Put the mark on the line above the table, with nothing between them.
      표 “uses”의 표시 다음에 표가 없습니다. 표 바로 윗줄에 표시를 두고 그 사이에 다른 내용을 넣지 마십시오.
      7:1 error BD336: no table follows the mark of table “last”. Put the mark on the line above the table, with nothing between them.
      표 “last”의 표시 다음에 표가 없습니다. 표 바로 윗줄에 표시를 두고 그 사이에 다른 내용을 넣지 마십시오."
    `);
  });
  test('two marks for one table', async () => {
    expect(
      await faults('# T', '<!-- table: uses -->', '<!-- table: more -->', '', '|a|', '|-|'),
    ).toMatchInlineSnapshot(`
      "2:1 error BD336: no table follows the mark of table “uses”. Put the mark on the line above the table, with nothing between them.
      표 “uses”의 표시 다음에 표가 없습니다. 표 바로 윗줄에 표시를 두고 그 사이에 다른 내용을 넣지 마십시오."
    `);
  });
  test('a table between which a slide stands', async () => {
    expect(
      await faults('# T', '<!-- table: uses -->', ':::slide{#gap}', '### A claim', ':::', '|a|', '|-|'),
    ).toMatchInlineSnapshot(`
      "2:1 error BD336: no table follows the mark of table “uses”. Put the mark on the line above the table, with nothing between them.
      표 “uses”의 표시 다음에 표가 없습니다. 표 바로 윗줄에 표시를 두고 그 사이에 다른 내용을 넣지 마십시오."
    `);
  });
  test('a table id used twice', async () => {
    expect(
      await faults('# T', '<!-- table: uses -->', '|a|', '|-|', '', '<!-- table: uses -->', '|b|', '|-|'),
    ).toMatchInlineSnapshot(`
      "6:1 error BD337: table “uses” is named a second time; the first is in line 3. Give one of them another id.
      id가 “uses”인 표가 두 번 나옵니다. 첫 번째는 3행에 있습니다. 둘 중 하나의 id를 바꾸십시오."
    `);
  });
  test('a comment that is not closed', async () => {
    expect(await faults('# T', 'Words <!-- notes: gap', 'more', '', '<!-- and', 'never closed')).toMatchInlineSnapshot(`
      "5:1 error BD355: the comment opened with “<!--” cannot be read to its end. Write “<!--” before and “-->” after it, with plain hyphens.
      “<!--”로 시작한 주석을 끝까지 읽을 수 없습니다. 앞에는 “<!--”, 뒤에는 “-->”를 붙임표(-)로 쓰십시오.
      2:7 error BD355: the comment opened with “<!--” cannot be read to its end. Write “<!--” before and “-->” after it, with plain hyphens.
      “<!--”로 시작한 주석을 끝까지 읽을 수 없습니다. 앞에는 “<!--”, 뒤에는 “-->”를 붙임표(-)로 쓰십시오."
    `);
  });
  test('dashes that an editor put for hyphens', async () => {
    expect(await faults('# T', 'Words <!— notes: gap —> more')).toMatchInlineSnapshot(`
      "2:7 error BD355: the comment opened with “<!—” cannot be read to its end. Write “<!--” before and “-->” after it, with plain hyphens.
      “<!—”로 시작한 주석을 끝까지 읽을 수 없습니다. 앞에는 “<!--”, 뒤에는 “-->”를 붙임표(-)로 쓰십시오."
    `);
  });
});

describe('links', () => {
  test('other schemes', async () => {
    expect(
      await faults(
        '# T',
        '[a](javascript:alert(1)) [b](file:///etc/passwd) <data:text/html,x> [c](other.md) [d](FIGURE:x)',
      ),
    ).toMatchInlineSnapshot(`
      "2:1 error BD341: the link to “javascript:alert(1)” is refused: links lead to http:, https: or mailto: addresses, to slides (#id) or to figures. Write the whole address with “https://”, or for a number “[12.5%](fig:id)”.
      “javascript:alert(1)” 링크는 쓸 수 없습니다. 링크에는 http:, https:, mailto: 주소, 슬라이드(#id), 수치(fig:)만 쓸 수 있습니다. “https://”로 시작하는 전체 주소를 쓰고, 수치라면 “[12.5%](fig:id)”처럼 쓰십시오.
      2:26 error BD341: the link to “file:///etc/passwd” is refused: links lead to http:, https: or mailto: addresses, to slides (#id) or to figures. Write the whole address with “https://”, or for a number “[12.5%](fig:id)”.
      “file:///etc/passwd” 링크는 쓸 수 없습니다. 링크에는 http:, https:, mailto: 주소, 슬라이드(#id), 수치(fig:)만 쓸 수 있습니다. “https://”로 시작하는 전체 주소를 쓰고, 수치라면 “[12.5%](fig:id)”처럼 쓰십시오.
      2:50 error BD341: the link to “data:text/html,x” is refused: links lead to http:, https: or mailto: addresses, to slides (#id) or to figures. Write the whole address with “https://”, or for a number “[12.5%](fig:id)”.
      “data:text/html,x” 링크는 쓸 수 없습니다. 링크에는 http:, https:, mailto: 주소, 슬라이드(#id), 수치(fig:)만 쓸 수 있습니다. “https://”로 시작하는 전체 주소를 쓰고, 수치라면 “[12.5%](fig:id)”처럼 쓰십시오.
      2:69 error BD341: the link to “other.md” is refused: links lead to http:, https: or mailto: addresses, to slides (#id) or to figures. Write the whole address with “https://”, or for a number “[12.5%](fig:id)”.
      “other.md” 링크는 쓸 수 없습니다. 링크에는 http:, https:, mailto: 주소, 슬라이드(#id), 수치(fig:)만 쓸 수 있습니다. “https://”로 시작하는 전체 주소를 쓰고, 수치라면 “[12.5%](fig:id)”처럼 쓰십시오.
      2:83 error BD341: the link to “FIGURE:x” is refused: links lead to http:, https: or mailto: addresses, to slides (#id) or to figures. Write the whole address with “https://”, or for a number “[12.5%](fig:id)”.
      “FIGURE:x” 링크는 쓸 수 없습니다. 링크에는 http:, https:, mailto: 주소, 슬라이드(#id), 수치(fig:)만 쓸 수 있습니다. “https://”로 시작하는 전체 주소를 쓰고, 수치라면 “[12.5%](fig:id)”처럼 쓰십시오."
    `);
  });
  test('a figure without id', async () => {
    expect(await faults('# T', '[30.6%](fig:)')).toMatchInlineSnapshot(`
      "2:1 error BD342: the link of “30.6%” names no figure. Write the id of the figure after “fig:”, or “plain:” if the number is not in the table.
      “30.6%”의 링크에 수치의 id가 없습니다. “fig:” 다음에 수치의 id를 쓰십시오. 수치 표에 없는 숫자라면 “plain:”을 쓰십시오."
    `);
  });
  test('a space, full-width signs or curly quotes in the address', async () => {
    expect(
      await faults(
        '# T',
        '[1](fig: a) 그리고 [2]（fig:b） 또는 ［3］(fig:c)',
        '[4](fig:d “words”) [5] (plain:) [6](fig：e)',
      ),
    ).toMatchInlineSnapshot(`
      "2:1 error BD343: “[1](fig: a)” is not a valid link and would be shown as text. Write “[12.5%](fig:id)”: half-width brackets and colon, no space inside, straight quotes around a title.
      “[1](fig: a)” 부분은 링크로 읽히지 않아 글자 그대로 보이게 됩니다. “[12.5%](fig:id)”처럼 반각 괄호와 쌍점으로, 공백 없이 쓰십시오. 제목에는 곧은따옴표(")를 쓰십시오.
      2:17 error BD343: “[2]（fig:b）” is not a valid link and would be shown as text. Write “[12.5%](fig:id)”: half-width brackets and colon, no space inside, straight quotes around a title.
      “[2]（fig:b）” 부분은 링크로 읽히지 않아 글자 그대로 보이게 됩니다. “[12.5%](fig:id)”처럼 반각 괄호와 쌍점으로, 공백 없이 쓰십시오. 제목에는 곧은따옴표(")를 쓰십시오.
      2:31 error BD343: “［3］(fig:c)” is not a valid link and would be shown as text. Write “[12.5%](fig:id)”: half-width brackets and colon, no space inside, straight quotes around a title.
      “［3］(fig:c)” 부분은 링크로 읽히지 않아 글자 그대로 보이게 됩니다. “[12.5%](fig:id)”처럼 반각 괄호와 쌍점으로, 공백 없이 쓰십시오. 제목에는 곧은따옴표(")를 쓰십시오.
      3:1 error BD343: “[4](fig:d “words”)” is not a valid link and would be shown as text. Write “[12.5%](fig:id)”: half-width brackets and colon, no space inside, straight quotes around a title.
      “[4](fig:d “words”)” 부분은 링크로 읽히지 않아 글자 그대로 보이게 됩니다. “[12.5%](fig:id)”처럼 반각 괄호와 쌍점으로, 공백 없이 쓰십시오. 제목에는 곧은따옴표(")를 쓰십시오.
      3:20 error BD343: “[5] (plain:)” is not a valid link and would be shown as text. Write “[12.5%](fig:id)”: half-width brackets and colon, no space inside, straight quotes around a title.
      “[5] (plain:)” 부분은 링크로 읽히지 않아 글자 그대로 보이게 됩니다. “[12.5%](fig:id)”처럼 반각 괄호와 쌍점으로, 공백 없이 쓰십시오. 제목에는 곧은따옴표(")를 쓰십시오.
      3:33 error BD343: “[6](fig：e)” is not a valid link and would be shown as text. Write “[12.5%](fig:id)”: half-width brackets and colon, no space inside, straight quotes around a title.
      “[6](fig：e)” 부분은 링크로 읽히지 않아 글자 그대로 보이게 됩니다. “[12.5%](fig:id)”처럼 반각 괄호와 쌍점으로, 공백 없이 쓰십시오. 제목에는 곧은따옴표(")를 쓰십시오."
    `);
  });
  test('an unknown form', async () => {
    expect(await faults('# T', '[x](fig:a "word") [y](fig:b "about half of all")')).toMatchInlineSnapshot(`
      "2:1 error BD344: “word” is not a title that a figure link can have. Did you mean “words”?
      링크 제목 “word”에 해당하는 표기 방식이 없습니다. 혹시 “words”인가요?
      2:19 error BD344: “about half of all” is not a title that a figure link can have. The only one is “words”, for text that is not a number.
      링크 제목 “about half of all”에 해당하는 표기 방식이 없습니다. 수치 링크의 제목에는 숫자가 아닌 표기라는 뜻의 “words”만 쓸 수 있습니다."
    `);
  });
  test('no text', async () => {
    expect(await faults('# T', '[](fig:a) [ ](https://example.org)')).toMatchInlineSnapshot(`
      "2:1 error BD345: the link to “fig:a” has no text. Write its words between “[” and “]”.
      “fig:a” 링크에 글자가 없습니다. “[”와 “]” 사이에 글자를 쓰십시오.
      2:11 error BD345: the link to “https://example.org” has no text. Write its words between “[” and “]”.
      “https://example.org” 링크에 글자가 없습니다. “[”와 “]” 사이에 글자를 쓰십시오."
    `);
  });
  test('plain with an id', async () => {
    expect(await faults('# T', '[14](plain:firms)')).toMatchInlineSnapshot(`
      "2:1 error BD346: “plain:firms” names a figure, but “plain:” marks a number that is not one. Write “fig:” before the id of a figure, or “plain:” alone.
      “plain:firms”에 id가 있지만 “plain:”은 수치 표에 없는 숫자라는 표시입니다. 수치의 id 앞에는 “fig:”를 쓰고, 그렇지 않으면 “plain:”만 쓰십시오."
    `);
  });
});

describe('the text as a whole', () => {
  test('raw HTML in the prose is a warning', async () => {
    expect(
      await faults('# T', 'Words <AI> and <font color="red">red</font>.', '', '<div>', 'x', '</div>'),
    ).toMatchInlineSnapshot(`
      "2:7 warning BD322: “<AI>” is read as HTML and left out. Remove it; if it is meant as text, write “\\<” for “<”.
      “<AI>” 부분은 HTML 태그로 읽혀 빠집니다. 지우십시오. 글자 그대로 보이려면 “<” 대신 “\\<”로 쓰십시오.
      2:16 warning BD322: “<font color="red">” is read as HTML and left out. Remove it; if it is meant as text, write “\\<” for “<”.
      “<font color="red">” 부분은 HTML 태그로 읽혀 빠집니다. 지우십시오. 글자 그대로 보이려면 “<” 대신 “\\<”로 쓰십시오.
      4:1 warning BD322: “<div>” is read as HTML and left out. Remove it; if it is meant as text, write “\\<” for “<”.
      “<div>” 부분은 HTML 태그로 읽혀 빠집니다. 지우십시오. 글자 그대로 보이려면 “<” 대신 “\\<”로 쓰십시오."
    `);
  });
  test.each([
    ['a&#1;b', '2:2', 'U+0001', '&#1;'],
    ['가&#x202E;나', '2:2', 'U+202E (a direction mark)', '&#x202E;'],
    ['**a&#xFFFE;b**', '2:4', 'U+FFFE', '&#xFFFE;'],
    ['a &#xD800; b', '2:3', 'U+D800', '&#xD800;'],
    ['[30.6%&ZeroWidthSpace;](fig:x)', '2:7', 'U+200B (a space without width)', '&ZeroWidthSpace;'],
    ['two&shy;words', '2:4', 'U+00AD (a soft hyphen)', '&shy;'],
    ['[page](https://e.org/&#x202e;a)', '2:22', 'U+202E (a direction mark)', '&#x202e;'],
    ['한글&rlm; 뒤', '2:3', 'U+200F (a direction mark)', '&rlm;'],
  ])('a reference to a character that no slide can show: %s', async (line, place, name, written) => {
    const [english, korean] = (await faults('# T', line)).split('\n');
    expect(english).toBe(`${place} error BD108: the character ${name} cannot stand in a slide. Delete “${written}”.`);
    expect(korean).toContain(`문자는 슬라이드에 쓸 수 없습니다. “${written}”을(를) 지우십시오.`);
  });
  test('references to characters that can be seen, and what only looks like one', async () => {
    expect(await faults('# T', 'a &amp; b &#65; &#x2014; &nbsp; &copy; `&#1;` \\&#1; &#1 &zwj')).toBe('');
  });
  test('code that is not closed', async () => {
    expect(await faults('# T', ':::slide{#gap}', '### A claim', '  ```js', ':::')).toMatchInlineSnapshot(`
      "4:3 error BD354: the block of code opened with “\`\`\`” is not closed. Put a line “\`\`\`” after its last line, or remove it.
      “\`\`\`”로 연 코드 블록이 닫히지 않았습니다. 마지막 줄 다음에 “\`\`\`” 줄을 넣거나 지우십시오."
    `);
  });
  test('no title', async () => {
    expect(await faults('## Section', 'Words.')).toMatchInlineSnapshot(`
      "1:1 error BD356: the article has no title. Start the file with a line “# Title”.
      원고에 제목이 없습니다. 파일 첫머리에 “# 제목” 줄을 쓰십시오."
    `);
  });
  test('nothing at all', async () => {
    expect(await faults('')).toMatchInlineSnapshot(`
      "1:1 error BD357: the article is empty. Write it, or restore it from a backup: a line “# Title”, then the text and its slides (:::slide{#id} … :::).
      원고가 비어 있습니다. “# 제목” 줄로 시작해 본문과 슬라이드(:::slide{#id} … :::)를 쓰거나 백업에서 되살리십시오."
    `);
  });
  test('a line longer than can be read', async () => {
    expect(await faults('# T', 'x'.repeat(20_001), 'Words.')).toMatchInlineSnapshot(`
      "2:1 error BD353: this line has 20001 characters; at most 20000 can be read. Break it into paragraphs. More is allowed by --limit article-line-characters=40000.
      이 줄은 20001자입니다. 한 줄은 20000자까지 읽을 수 있습니다. 여러 문단으로 나누십시오. 더 허용하려면 --limit article-line-characters=40000 옵션을 쓰십시오."
    `);
  });
  test.each([
    ['signs of emphasis', 'a*'],
    ['brackets', '['],
    ['links that do not end', '[a]('],
    ['signs within words', '_a_b '],
    ['quoted words', '“가 '],
  ])('a paragraph of several lines longer than can be read: %s', async (_, words) => {
    const line = words.repeat(15_000 / words.length);
    const said = `3:1 error BD353: this paragraph has more than 20000 characters. Break it into several, with an empty line between them. More is allowed by --limit article-line-characters=40000.
이 문단이 20000자를 넘습니다. 빈 줄을 넣어 여러 문단으로 나누십시오. 더 허용하려면 --limit article-line-characters=40000 옵션을 쓰십시오.`;
    expect(await faults('# T', line, line, line, '', 'Words.')).toBe(said);
  });
  test('many lines that are no paragraph are read', async () => {
    const lines = (line: string) => Array.from({ length: 4_000 }, () => line);
    expect(await faults('# T', ...lines('- an item'), '', ...lines('Words.').flatMap(line => [line, '']))).toBe('');
    expect(await faults('# T', '```', ...lines('code of a line'), '```')).toBe('');
  });
  test.each([
    ['a headline and its line', ['a', '=']],
    ['with a line between them', ['a', '---', '']],
    ['in a quotation', ['> a', '> ==', '']],
    ['in Korean', ['가', '====', '나', '']],
  ])('more underlined headlines than can be read: %s', async (_, lines) => {
    const all = Array.from({ length: 1_200 }, () => lines).flat();
    const line = 1 + 1_000 * lines.length + 2;
    const said = `${line}:1 error BD358: more than 1000 headlines of the article are underlined with “===” or “---”. Begin headlines with “#” instead. More is allowed by --limit article-underlines=2000.
원고에서 “===”나 “---”로 밑줄을 그은 제목이 1000개를 넘습니다. 제목은 “#”으로 시작하십시오. 더 허용하려면 --limit article-underlines=2000 옵션을 쓰십시오.`;
    expect(await faults('# T', ...all)).toBe(said);
  });
  test('a table with more rows than can be read', async () => {
    const rows = (row: (number: number) => string) => Array.from({ length: 3000 }, (_, number) => row(number));
    const said = (line: number) => [
      `${line}:1 error BD359: this table has more than 1000 rows. Keep only the rows that a slide can show. More is allowed by --limit article-table-rows=2000.`,
      '표의 행이 1000개를 넘습니다. 슬라이드에 보일 행만 남기십시오. 더 허용하려면 --limit article-table-rows=2000 옵션을 쓰십시오.',
    ];
    const tables = [
      ['| a | b |', '|---|---|', ...rows(row => `| ${row} | x |`)],
      ['a | b', '---|---', ...rows(row => `${row} | x`)],
      ['  | a | b', '  |---|---', ...rows(row => `  | ${row} | [1](fig:unknown)`)],
      ['| 가 | 나 |', '|:-:|--:|', ...rows(() => '|  | 값 |')],
    ];
    for (const table of tables) expect((await faults('# T', '', ...table)).split('\n')).toEqual(said(1003));
  });
  test.each([
    ['quotes in one line', `${'>'.repeat(200)} x`],
    ['lists in one line', `${'- '.repeat(5000)}x`],
    ['lists over many lines', Array.from({ length: 1000 }, (_, level) => `${'  '.repeat(level)}- x`).join('\n')],
    [
      'lists in quotes',
      Array.from({ length: 15 }, (_, level) => `${'> '.repeat(10)}${'  '.repeat(level)}- x`).join('\n'),
    ],
    ['emphasis', `${'*a _b '.repeat(200)}x${'_ *'.repeat(200)}`],
  ])('nested too deep, in the prose and on a slide: %s', async (_, typed) => {
    for (const lines of [
      ['# T', '', typed],
      ['# T', ':::slide{#gap}', '### A claim', '', typed, '', ':::'],
    ]) {
      const { found, article } = await read(...lines);
      expect(found.map(({ code }) => code)).toContain('BD352');
      expect(article.text.startsWith('T')).toBe(true);
    }
  });
  test('the words about nesting', async () => {
    expect(await faults('# T', `${'>'.repeat(200)} x`)).toMatchInlineSnapshot(`
      "2:1 error BD352: lists, quotes or emphasis are nested more than 20 levels deep. Write it with fewer levels. More is allowed by --limit article-depth=40.
      목록, 인용문, 강조가 20단계보다 깊이 겹쳐 있습니다. 단계를 줄여 쓰십시오. 더 허용하려면 --limit article-depth=40 옵션을 쓰십시오."
    `);
  });
  test('rules of many signs are not nested', async () => {
    expect(await faults('# T', '- '.repeat(100), '*'.repeat(100))).toBe('');
  });
});
