// What Word documents hold, as it is read.
import { describe, expect, test } from 'vitest';
import { wordDocument, wordParagraph, wordRun, wordTable } from './make-word.ts';
import { readFile, wordsOf } from './manuscript-text.ts';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
/** A picture of one dot. */
const PNG = Uint8Array.from(
  atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='),
  sign => sign.charCodeAt(0),
);

const read = async (body: string, more: Omit<Parameters<typeof wordDocument>[0], 'body'> = {}) =>
  readFile('report.docx', wordDocument({ body, ...more }));

const paragraph = (inside: string): string => `<w:p>${inside}</w:p>`;

describe('headings', () => {
  test.each([
    ['Title and heading', ['Title', 'Heading1', undefined, 'Heading2', 'Heading1'], '', '# a\n## b\nc\n### d\n## e'],
    ['headings without a title: the first heading is none', ['Heading1', undefined, 'Heading1'], '', '## a\nb\n## c'],
    [
      'one heading 1 over all others is the title',
      ['Heading1', 'Heading2', undefined, 'Heading2'],
      '',
      '# a\n## b\nc\n## d',
    ],
  ])('%s', async (_, styles, more, text) => {
    const body = styles.map((style, index) => wordParagraph('abcde'[index] ?? '', style)).join('');
    expect((await read(body, { styles: more })).text).toBe(text);
  });

  test.each(['제목', '개요', 'outline', '소제목'])('styles called “%s 1” and “%s 2”', async name => {
    const styles = [1, 2]
      .map(level => `<w:style w:type="paragraph" w:styleId="s${level}"><w:name w:val="${name} ${level}"/></w:style>`)
      .join('');
    const body = [
      wordParagraph('서론', 's1'),
      wordParagraph('본문이다.'),
      wordParagraph('배경', 's2'),
      wordParagraph('결론', 's1'),
    ];
    expect((await read(body.join(''), { styles })).text).toBe('## 서론\n본문이다.\n### 배경\n## 결론');
  });

  test('a style that is based on a heading is one, unless it says that it is body text', async () => {
    const styles =
      '<w:style w:type="paragraph" w:styleId="Chapter"><w:name w:val="Chapter"/><w:basedOn w:val="Heading1"/></w:style><w:style w:type="paragraph" w:styleId="Lead"><w:name w:val="Lead"/><w:basedOn w:val="Heading1"/><w:pPr><w:outlineLvl w:val="9"/></w:pPr></w:style>';
    const body = [wordParagraph('One', 'Chapter'), wordParagraph('A lead.', 'Lead'), wordParagraph('Two', 'Chapter')];
    expect((await read(body.join(''), { styles })).text).toBe('## One\nA lead.\n## Two');
  });

  test('paragraphs with a level of the outline of their own', async () => {
    const body = [0, 1, 0].map(level => wordParagraph(`h${level}`, undefined, `<w:outlineLvl w:val="${level}"/>`));
    expect((await read(body.join(''))).text).toBe('## h0\n### h1\n## h0');
  });
});

test('lists of Word: levels, bullets and numbers', async () => {
  const level = (number: number, format: string): string =>
    `<w:lvl w:ilvl="${number}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="%1."/></w:lvl>`;
  const numbering = `<w:abstractNum w:abstractNumId="0">${level(0, 'bullet')}${level(1, 'decimal')}${level(2, 'ganada')}</w:abstractNum><w:num w:numId="7"><w:abstractNumId w:val="0"/></w:num>`;
  const point = (text: string, at: number): string =>
    wordParagraph(text, undefined, `<w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="7"/></w:numPr>`);
  const body = [wordParagraph('Three wishes:'), point('one', 0), point('two', 1), point('three', 2), point('four', 0)];
  expect((await read(body.join(''), { numbering })).text).toBe('Three wishes:\n- one\n  1. two\n    1. three\n- four');
});

test('text in all its runs: bold, slanted, tabs, line ends, hyphens that do not break, symbols', async () => {
  const body = paragraph(
    [
      wordRun('Only '),
      wordRun('30.6', '<w:b/>'),
      wordRun('%', '<w:b/>'),
      wordRun(' of ', '<w:b w:val="0"/>'),
      wordRun('firms', '<w:i/>'),
      '<w:r><w:tab/><w:t>use</w:t><w:br/><w:t>AI</w:t><w:noBreakHyphen/><w:t>based tools</w:t><w:softHyphen/></w:r>',
    ].join(''),
  );
  expect((await read(body)).text).toBe('Only *30.6%* of _firms_ use AI-based tools');
});

test('addresses are kept where they stand, and nothing goes to them', async () => {
  const links = `<Relationship Id="rId9" Type="${OFFICE}/hyperlink" Target="https://example.org/a" TargetMode="External"/>`;
  const field = (type: string): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
  const body = paragraph(
    [
      `<w:hyperlink r:id="rId9">${wordRun('the report')}</w:hyperlink>`,
      wordRun(' and '),
      field('begin'),
      '<w:r><w:instrText xml:space="preserve"> HYPERLINK "https://example.org/b" \\o "x" </w:instrText></w:r>',
      field('separate'),
      wordRun('its data'),
      field('end'),
      wordRun('.'),
    ].join(''),
  );
  expect((await read(body, { links })).text).toBe(
    '[the report](https://example.org/a) and [its data](https://example.org/b).',
  );
});

test('footnotes and endnotes, numbered as the text refers to them', async () => {
  const note = (kind: string, id: number, text: string): string =>
    `<w:${kind} w:id="${id}">${paragraph(`<w:r><w:${kind}Ref/></w:r>${wordRun(text)}`)}</w:${kind}>`;
  const body = paragraph(
    `${wordRun('A')}<w:r><w:footnoteReference w:id="5"/></w:r>${wordRun(' and B')}<w:r><w:footnoteReference w:id="2"/></w:r>${wordRun('.')}<w:r><w:endnoteReference w:id="1"/></w:r>`,
  );
  const { text } = await read(body, {
    footnotes: note('footnote', 2, 'Second.') + note('footnote', 5, 'First.'),
    endnotes: note('endnote', 1, 'At the end.'),
  });
  expect(text).toBe('A^1 and B^2.^i\n[^1]: First.\n[^2]: Second.\n[^i]: At the end.');
});

describe('tables', () => {
  test('merged cells stand in all places that they cover', async () => {
    const cell = (text: string, properties = ''): string =>
      `<w:tc><w:tcPr>${properties}</w:tcPr>${wordParagraph(text)}</w:tc>`;
    const rows = [
      `<w:tr><w:trPr><w:tblHeader/></w:trPr>${cell('Sector', '<w:vMerge w:val="restart"/>')}${cell('Share', '<w:gridSpan w:val="2"/>')}</w:tr>`,
      `<w:tr><w:trPr><w:tblHeader/></w:trPr>${cell('', '<w:vMerge/>')}${cell('2023')}${cell('2024')}</w:tr>`,
      `<w:tr>${cell('Industry')}${cell('21%')}${cell('30%')}</w:tr>`,
    ];
    const { text, manuscript } = await read(`<w:tbl>${rows.join('')}</w:tbl>`);
    expect(text).toBe('Sector | Share | Share\nSector | 2023 | 2024\nIndustry | 21% | 30%');
    const [table] = manuscript?.blocks ?? [];
    if (table?.kind !== 'table') throw new Error('no table');
    expect(table.headerRows).toBe(2);
    expect(table.rows[0]?.[0]).toBe(table.rows[1]?.[0]);
    expect(table.rows[0]?.[1]).toBe(table.rows[0]?.[2]);
  });

  test('a table of one cell is a frame: its text is read as paragraphs', async () => {
    const { text } = await read(wordTable([['Summary: firms need AI.']]) + wordParagraph('Text.'));
    expect(text).toBe('Summary: firms need AI.\nText.');
  });

  test('a table within a cell: named, its text kept', async () => {
    const inner = wordTable([
      ['a', 'b'],
      ['c', 'd'],
    ]);
    const { text, said } = await read(
      `<w:tbl><w:tr><w:tc>${wordParagraph('outer')}${inner}${wordParagraph('')}</w:tc><w:tc>${wordParagraph('x')}</w:tc></w:tr></w:tbl>`,
    );
    expect(text).toBe('outer / a b / c d | x');
    expect(said('en')).toBe(
      'report.docx, paragraph 1 warning BD716: 1 table within a cell of another, the first one here: the text was kept, the rows and columns were not. Put the inner table below the outer one, if its numbers are needed.\n',
    );
  });
});

test('tracked changes as if accepted, and said', async () => {
  const body =
    paragraph(
      `${wordRun('Use rose to ')}<w:del w:id="1"><w:r><w:delText>21%</w:delText></w:r></w:del><w:ins w:id="2">${wordRun('30%')}</w:ins>${wordRun('.')}`,
    ) +
    `<w:p><w:pPr><w:rPr><w:del w:id="3"/></w:rPr></w:pPr>${wordRun('It goes ')}</w:p>` +
    paragraph(wordRun('on.'));
  const { text, said } = await read(body);
  expect(text).toBe('Use rose to 30%.\nIt goes on.');
  expect(said('en')).toBe(
    'report.docx, paragraph 1 notice BD709: 2 tracked changes read as if accepted: what was inserted is there, what was deleted is not.\n',
  );
  expect(said('ko')).toBe(
    'report.docx, 1번째 문단 알림 BD709: 변경 내용 추적 2건은 모두 적용한 것으로 읽었습니다. 넣은 글은 있고 지운 글은 없습니다.\n',
  );
});

test('what is left out is named: comments, equations, charts, hidden text, headers, contents', async () => {
  const drawing = (inside: string): string =>
    `<w:r><w:drawing><wp:inline><wp:docPr id="1" name="x"/><a:graphic><a:graphicData>${inside}</a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`;
  const body = [
    wordParagraph('Report on AI', 'Title'),
    '<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj></w:sdtPr><w:sdtContent><w:p><w:r><w:t>1 Introduction … 3</w:t></w:r></w:p></w:sdtContent></w:sdt>',
    wordParagraph('Introduction', 'Heading1'),
    paragraph(`${wordRun('A comment')}<w:r><w:commentReference w:id="0"/></w:r>${wordRun('.')}`),
    paragraph(`${wordRun('An equation ')}<m:oMath><m:r><m:t>a=b</m:t></m:r></m:oMath>${wordRun('.')}`),
    paragraph(wordRun('A chart.') + drawing('<c:chart r:id="rId3"/>')),
    paragraph(`${wordRun('Seen')}${wordRun(' unseen', '<w:vanish/>')}${wordRun('.')}`),
    wordParagraph('Conclusion', 'Heading1'),
  ].join('');
  const { text, said } = await read(body, {
    links: `<Relationship Id="rIdH" Type="${OFFICE}/header" Target="header1.xml"/>`,
    parts: {
      'word/header1.xml':
        '<w:hdr xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:p><w:r><w:t>Draft</w:t></w:r></w:p></w:hdr>',
    },
  });
  expect(text).toBe('# Report on AI\n## Introduction\nA comment.\nAn equation .\nA chart.\nSeen.\n## Conclusion');
  expect(said('en')).toBe(`\
report.docx, “Introduction”, paragraph 2 warning BD711: 1 equation left out, the first one here. Write in words what the equation says, if the text needs it.
report.docx, “Introduction”, paragraph 3 warning BD713: 1 chart or drawing left out, the first one here. Give the numbers of a chart as a table.
report.docx, “Report on AI” notice BD717: the table of contents was left out.
report.docx, “Introduction”, paragraph 1 notice BD710: 1 comment in the document left out.
report.docx, “Introduction”, paragraph 4 notice BD718: 1 piece of hidden text left out, the first one here.
report.docx, “Conclusion” notice BD714: the headers and footers of the pages were left out.
`);
});

test('text boxes: their text follows the paragraph that holds them', async () => {
  const box = `<mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor><a:graphic><a:graphicData><wps:wsp><wps:txbx><w:txbxContent>${wordParagraph('In the box.')}</w:txbxContent></wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox><w:txbxContent>${wordParagraph('In the box.')}</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent>`;
  const { text, said } = await read(paragraph(`${wordRun('Before ')}<w:r>${box}</w:r>${wordRun('and after.')}`));
  expect(text).toBe('Before and after.\nIn the box.');
  expect(said('en')).toBe(
    'report.docx, paragraph 1 notice BD712: the text of 1 text box was read as paragraphs after the one that holds the box, the first one here.\n',
  );
});

test('pictures with their words; one that a deck cannot show is named', async () => {
  const picture = (id: string, words: string): string =>
    `<w:p><w:r><w:drawing><wp:inline><wp:docPr id="1" name="x" descr="${words}"/><a:graphic><a:graphicData><pic:pic><pic:blipFill><a:blip r:embed="${id}"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>`;
  const { text, said } = await read(wordParagraph('Two pictures.') + picture('rId7', 'A dot') + picture('rId8', ''), {
    links: `<Relationship Id="rId7" Type="${OFFICE}/image" Target="media/image1.png"/><Relationship Id="rId8" Type="${OFFICE}/image" Target="media/image2.emf"/>`,
    parts: { 'word/media/image1.png': PNG, 'word/media/image2.emf': new Uint8Array([1, 0, 0, 0]) },
  });
  expect(text).toBe(`Two pictures.\n![A dot](png, ${PNG.length})`);
  expect(said('en')).toContain('warning BD715: 1 picture left out');
});

test('letters of a Mac (NFD) and spaces of typesetters are read as everybody types them', async () => {
  const { text } = await read(wordParagraph('도입률은\u00A030.6\u2009%이다'.normalize('NFD')));
  expect(text).toBe('도입률은 30.6 %이다');
});

test('places: heading and paragraph, table, row and column', async () => {
  const body =
    wordParagraph('Policy tasks', 'Heading1') +
    wordParagraph('One.') +
    wordTable([
      ['a', 'b'],
      ['c', 'd'],
    ]) +
    wordParagraph('End', 'Heading1');
  const { manuscript } = await read(body);
  const [, one, table] = manuscript?.blocks ?? [];
  expect(one?.place).toEqual({
    file: 'report.docx',
    line: 2,
    column: 1,
    passage: { heading: 'Policy tasks', paragraph: 1 },
  });
  if (table?.kind !== 'table') throw new Error('no table');
  expect(table.rows[1]?.[0]?.place.passage).toEqual({ heading: 'Policy tasks', table: 1, cell: { row: 2, column: 1 } });
});

test('strict OOXML and other prefixes are the same', async () => {
  const bytes = wordDocument({
    body: '',
    parts: {
      'word/document.xml':
        '<x:document xmlns:x="http://purl.oclc.org/ooxml/wordprocessingml/main"><x:body><x:p><x:r><x:t>Strict.</x:t></x:r></x:p></x:body></x:document>',
    },
  });
  const { text, manuscript } = await readFile('report.docx', bytes);
  expect(text).toBe('Strict.');
  expect(manuscript && wordsOf(manuscript)).toBe('Strict.');
});
