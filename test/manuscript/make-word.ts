// Makes Word documents for tests, part by part as Word writes them.

import { escapeXml } from '../../src/container/xml.ts';
import { zip } from '../../src/container/zip.ts';
import type { ArticleBlock } from './article-as.ts';

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const R = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** The parts of a document, by name: what is not given is as in an empty one. */
export interface WordParts {
  /** The inside of `w:body`. */
  readonly body: string;
  /** The inside of `w:styles`, beside Title and headings 1 to 3. */
  readonly styles?: string;
  /** The inside of `w:numbering`. */
  readonly numbering?: string;
  /** The inside of `w:footnotes`. */
  readonly footnotes?: string;
  readonly endnotes?: string;
  /** Further relationships of the main part: `<Relationship …/>`. */
  readonly links?: string;
  /** Further parts: `word/media/image1.png`. */
  readonly parts?: Readonly<Record<string, Uint8Array | string>>;
  /** Left out of the zip. */
  readonly without?: readonly string[];
}

const STYLES = [
  '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>',
  '<w:style w:type="paragraph" w:styleId="Title"><w:name w:val="Title"/><w:basedOn w:val="Normal"/></w:style>',
  ...[1, 2, 3].map(
    level =>
      `<w:style w:type="paragraph" w:styleId="Heading${level}"><w:name w:val="heading ${level}"/><w:basedOn w:val="Normal"/><w:pPr><w:outlineLvl w:val="${level - 1}"/></w:pPr></w:style>`,
  ),
].join('');

export function wordDocument(made: WordParts): Uint8Array {
  const optional = (['numbering', 'footnotes', 'endnotes'] as const).filter(name => made[name] !== undefined);
  const roots = { numbering: 'w:numbering', footnotes: 'w:footnotes', endnotes: 'w:endnotes' };
  const parts: Record<string, Uint8Array | string> = {
    '[Content_Types].xml':
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="png" ContentType="image/png"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/></Types>',
    '_rels/.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/document.xml': `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:document ${W} ${R} xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture" xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:v="urn:schemas-microsoft-com:vml"><w:body>${made.body}</w:body></w:document>`,
    'word/_rels/document.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rIdStyles" Type="${OFFICE}/styles" Target="styles.xml"/>${optional.map(name => `<Relationship Id="rId-${name}" Type="${OFFICE}/${name}" Target="${name}.xml"/>`).join('')}${made.links ?? ''}</Relationships>`,
    'word/styles.xml': `<w:styles ${W}>${STYLES}${made.styles ?? ''}</w:styles>`,
    ...Object.fromEntries(
      optional.map(name => [`word/${name}.xml`, `<${roots[name]} ${W} ${R}>${made[name]}</${roots[name]}>`]),
    ),
    ...made.parts,
  };
  const kept = Object.entries(parts).filter(([name]) => !made.without?.includes(name));
  return zip(new Map(kept.map(([name, part]) => [name, typeof part === 'string' ? utf8(part) : part])), () => false);
}

/** A paragraph: its text, the id of its style, and further properties as XML. */
export function wordParagraph(text: string, style?: string, properties = ''): string {
  const named = style === undefined ? '' : `<w:pStyle w:val="${style}"/>`;
  return `<w:p><w:pPr>${named}${properties}</w:pPr>${wordRun(text)}</w:p>`;
}

export function wordRun(text: string, properties = ''): string {
  return `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r>`;
}

/** A table of texts, its first row repeated on each page. */
export function wordTable(rows: readonly (readonly string[])[]): string {
  const lines = rows.map(
    (row, index) =>
      `<w:tr>${index === 0 ? '<w:trPr><w:tblHeader/></w:trPr>' : ''}${row.map(cell => `<w:tc><w:tcPr/>${wordParagraph(cell)}</w:tc>`).join('')}</w:tr>`,
  );
  return `<w:tbl><w:tblPr/><w:tblGrid/>${lines.join('')}</w:tbl>`;
}

export function wordOf(blocks: readonly ArticleBlock[]): Uint8Array {
  const body = blocks.map(block => {
    if ('rows' in block) return wordTable(block.rows);
    const { text, level } = block;
    return wordParagraph(text, level === undefined ? undefined : level === 1 ? 'Title' : `Heading${level - 1}`);
  });
  return wordDocument({ body: body.join('') });
}
