// Articles in Markdown as documents of Word and Hangul, as their authors would type them there: written for tests, apart from the program's readers.
import { escapeXml } from '../../src/container/xml.ts';
import { hwpxDocument, hwpxLine, hwpxList, hwpxRun, hwpxTable } from '../manuscript/make-hwpx.ts';
import { wordDocument } from '../manuscript/make-word.ts';

interface Words {
  readonly text: string;
  readonly strong?: boolean;
  readonly emphasis?: boolean;
  readonly href?: string;
  readonly footnote?: string;
}

type Block =
  | { readonly kind: 'heading'; readonly level: number; readonly words: readonly Words[] }
  | { readonly kind: 'paragraph' | 'quote'; readonly words: readonly Words[] }
  | { readonly kind: 'point'; readonly level: number; readonly ordered: boolean; readonly words: readonly Words[] }
  | { readonly kind: 'table'; readonly rows: readonly (readonly (readonly Words[])[])[] }
  | { readonly kind: 'slide'; readonly blocks: readonly Block[] };

interface Parsed {
  readonly blocks: readonly Block[];
  readonly footnotes: ReadonlyMap<string, readonly Words[]>;
}

type Language = 'en' | 'ko';

const NAMES = {
  en: { slide: 'Slide', notes: 'Notes', table: 'Table' },
  ko: { slide: '슬라이드', notes: '노트', table: '표' },
} as const;

function parse(markdown: string, language: Language): Parsed {
  const names = NAMES[language];
  const footnotes = new Map<string, readonly Words[]>();
  const blocks: Block[] = [];
  let slide: Block[] | undefined;
  let paragraph: string[] = [];
  const add = (block: Block): void => void (slide ?? blocks).push(block);
  const end = (): void => {
    if (paragraph.length > 0) add({ kind: 'paragraph', words: wordsOf(paragraph.join(' '), language) });
    paragraph = [];
  };
  let rows: (readonly (readonly Words[])[])[] = [];
  for (const line of [...markdown.split('\n'), '']) {
    if (!line.startsWith('|') && rows.length > 0) {
      add({ kind: 'table', rows });
      rows = [];
    }
    const opening = /^:{3,}slide\{#(\S+?)(?: (.*))?\}$/.exec(line);
    const note = /^\[\^(\w+)\]: (.*)$/.exec(line);
    const heading = /^(#+) (.*)$/.exec(line);
    const point = /^( *)(-|\d+\.) (.*)$/.exec(line);
    if (opening) {
      const settings = opening[2] ? `, ${opening[2].split(' ').join(', ')}` : '';
      slide = [{ kind: 'paragraph', words: [{ text: `[${names.slide}: ${opening[1]}${settings}]` }] }];
    } else if (line === ':::notes') add({ kind: 'paragraph', words: [{ text: `[${names.notes}]` }] });
    else if (/^:{3,}$/.test(line)) {
      end();
      const isOfNotes =
        line === ':::' && slide?.some(block => 'words' in block && block.words[0]?.text === `[${names.notes}]`);
      if (slide && !isOfNotes) {
        blocks.push({ kind: 'slide', blocks: slide });
        slide = undefined;
      }
    } else if (note) footnotes.set(note[1] ?? '', wordsOf(note[2] ?? '', language));
    else if (heading) {
      end();
      const words = wordsOf(heading[2] ?? '', language);
      if (slide) add({ kind: 'paragraph', words });
      else add({ kind: 'heading', level: heading[1]?.length ?? 1, words });
    } else if (point) {
      const [, indent = '', mark = '', text = ''] = point;
      add({ kind: 'point', level: indent.length / 2 + 1, ordered: mark !== '-', words: wordsOf(text, language) });
    } else if (line.startsWith('> ')) add({ kind: 'quote', words: wordsOf(line.slice(2), language) });
    else if (line.startsWith('|')) {
      end();
      if (!/^\|[ |-]+\|$/.test(line)) {
        const cells = line.slice(1, -1).split(/(?<!\\)\|/);
        rows.push(cells.map(cell => wordsOf(cell.trim(), language)));
      }
    } else if (line === '') end();
    else paragraph.push(line);
  }
  return { blocks, footnotes };
}

function wordsOf(source: string, language: Language): readonly Words[] {
  const names = NAMES[language];
  const words: Words[] = [];
  const pattern =
    /\*\*(.+?)\*\*|\*(.+?)\*|\[([^\]^]+)\]\(([^) ]+)( "words")?\)|\[\^(\w+)\]|<!-- (notes|table): (\S*) -->|\\([\\|.*_])|[^*[<\\]+|[\s\S]/gu;
  for (const [whole, strong, emphasis, text, href, title, footnote, mark, id, escaped] of source.matchAll(pattern)) {
    if (strong !== undefined) words.push(...wordsOf(strong, language).map(each => ({ ...each, strong: true })));
    else if (emphasis !== undefined && /\S$/.test(emphasis)) words.push({ text: emphasis, emphasis: true });
    else if (text !== undefined) words.push({ text, href: `${href}${title ? '#words' : ''}` });
    else if (footnote !== undefined) words.push({ text: '', footnote });
    else if (mark !== undefined) words.push({ text: `[${mark === 'notes' ? names.notes : names.table}: ${id}] ` });
    else words.push({ text: escaped ?? whole });
  }
  return words;
}

/** `await articleAsWord(markdown, 'ko')`: slides in tables of one cell, or in paragraphs of the style for slides. */
export function articleAsWord(markdown: string, language: Language, slides: 'table' | 'style' = 'table'): Uint8Array {
  const { blocks, footnotes } = parse(markdown, language);
  const links: string[] = [];
  const run = ({ text, strong, emphasis, href, footnote }: Words): string => {
    const look = `${strong ? '<w:b/>' : ''}${emphasis ? '<w:i/>' : ''}`;
    if (footnote !== undefined) return `<w:r><w:footnoteReference w:id="${Number(footnote) + 1}"/></w:r>`;
    // Word parts a number into runs where it checks spelling.
    const parts = text.length > 3 && href?.startsWith('fig:') ? [text.slice(0, 2), text.slice(2)] : [text];
    const runs = parts
      .map(part => `<w:r><w:rPr>${look}</w:rPr><w:t xml:space="preserve">${escapeXml(part)}</w:t></w:r>`)
      .join('');
    if (href === undefined) return runs;
    const [target = '', anchor] = href.split('#');
    const id = `rIdLink${links.length}`;
    links.push(
      `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" Target="${escapeXml(target)}" TargetMode="External"/>`,
    );
    return `<w:hyperlink r:id="${id}"${anchor ? ` w:anchor="${anchor}"` : ''}>${runs}</w:hyperlink>`;
  };
  const styleOf = (block: Block, inSlide: boolean): string => {
    if (inSlide && slides === 'style') return 'Slide';
    if (block.kind === 'heading') return block.level === 1 ? 'Title' : `Heading${block.level - 1}`;
    return block.kind === 'quote' ? 'Quote' : 'Normal';
  };
  const paragraph = (words: readonly Words[], style: string, list = ''): string =>
    `<w:p><w:pPr><w:pStyle w:val="${style}"/>${list}</w:pPr>${words.map(run).join('')}</w:p>`;
  const write = (block: Block, inSlide = false): string => {
    if (block.kind === 'slide') {
      const inside = block.blocks.map(each => write(each, true)).join('');
      return slides === 'table'
        ? `<w:tbl><w:tblPr/><w:tblGrid/><w:tr><w:tc><w:tcPr/>${inside}</w:tc></w:tr></w:tbl>`
        : inside;
    }
    if (block.kind === 'table') {
      const rows = block.rows.map(
        row => `<w:tr>${row.map(cell => `<w:tc><w:tcPr/>${paragraph(cell, 'Normal')}</w:tc>`).join('')}</w:tr>`,
      );
      return `<w:tbl><w:tblPr/><w:tblGrid/>${rows.join('')}</w:tbl>`;
    }
    const list =
      block.kind === 'point'
        ? `<w:numPr><w:ilvl w:val="${block.level - 1}"/><w:numId w:val="${block.ordered ? 2 : 1}"/></w:numPr>`
        : '';
    const isTypedQuote = block.kind === 'quote' && slides === 'style';
    return paragraph(isTypedQuote ? [{ text: '> ' }, ...block.words] : block.words, styleOf(block, inSlide), list);
  };
  const body = blocks.map(block => write(block)).join('');
  const notes = [...footnotes].map(
    ([id, words]) => `<w:footnote w:id="${Number(id) + 1}"><w:p>${words.map(run).join('')}</w:p></w:footnote>`,
  );
  const level = (at: number, format: string): string => `<w:lvl w:ilvl="${at}"><w:numFmt w:val="${format}"/></w:lvl>`;
  return wordDocument({
    body,
    links: links.join(''),
    styles:
      '<w:style w:type="paragraph" w:styleId="Slide"><w:name w:val="슬라이드"/></w:style><w:style w:type="paragraph" w:styleId="Quote"><w:name w:val="Quote"/></w:style>',
    numbering: `<w:abstractNum w:abstractNumId="1">${level(0, 'bullet')}${level(1, 'bullet')}</w:abstractNum><w:abstractNum w:abstractNumId="2">${level(0, 'decimal')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="2"/></w:num>`,
    ...(notes.length > 0 && { footnotes: notes.join('') }),
  });
}

/** The same as a document of Hangul. */
export function articleAsHwpx(markdown: string, language: Language): Uint8Array {
  const { blocks, footnotes } = parse(markdown, language);
  const run = ({ text, strong, emphasis, href, footnote }: Words): string => {
    const look = strong ? 1 : emphasis ? 2 : 0;
    if (footnote !== undefined) {
      const words = (footnotes.get(footnote) ?? []).map(run).join('');
      return hwpxRun(`<hp:ctrl><hp:footNote number="${footnote}">${hwpxList(hwpxLine(words))}</hp:footNote></hp:ctrl>`);
    }
    const letters = hwpxRun(`<hp:t>${escapeXml(text)}</hp:t>`, look);
    if (href === undefined) return letters;
    const written = escapeXml(`${href.replaceAll(':', '\\:')};1;0;0;`);
    const begin = `<hp:ctrl><hp:fieldBegin id="1" type="HYPERLINK" name="" editable="0" dirty="0"><hp:parameters cnt="1" name=""><hp:stringParam name="Command">${written}</hp:stringParam></hp:parameters></hp:fieldBegin></hp:ctrl>`;
    return `${hwpxRun(begin)}${letters}${hwpxRun('<hp:ctrl><hp:fieldEnd beginIDRef="1"/></hp:ctrl>')}`;
  };
  const paragraph = (words: readonly Words[], style = 0, look = 0): string =>
    hwpxLine(words.map(run).join(''), style, look);
  const write = (block: Block): string => {
    switch (block.kind) {
      case 'slide':
        return hwpxLine(hwpxRun(hwpxTable([{ inside: block.blocks.map(write).join(''), row: 0, column: 0 }])));
      case 'table': {
        const cells = block.rows.flatMap((row, rowIndex) =>
          row.map((cell, column) => ({ inside: paragraph(cell), row: rowIndex, column })),
        );
        return hwpxLine(hwpxRun(hwpxTable(cells)));
      }
      case 'heading':
        return paragraph(block.words, block.level, Math.max(0, block.level - 1));
      case 'quote':
        return paragraph([{ text: '> ' }, ...block.words]);
      case 'point':
        return paragraph(block.words, 0, block.ordered ? 5 : block.level === 1 ? 4 : 6);
      case 'paragraph':
        return paragraph(block.words);
    }
  };
  return hwpxDocument({
    sections: [blocks.map(write).join('')],
    paragraphs:
      '<hh:paraPr id="6" tabPrIDRef="0" condense="0"><hh:align horizontal="JUSTIFY" vertical="BASELINE"/><hh:heading type="BULLET" idRef="1" level="1"/></hh:paraPr>',
  });
}
