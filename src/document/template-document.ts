// The Word document that an author begins with: its styles, and an example of each thing.
import { DECLARATION, escapeXml } from '../container/xml.ts';
import { zip } from '../container/zip.ts';
import type { TemplateParagraph, TemplateWords } from '../messages/template-words.ts';

const OPEN = 'http://schemas.openxmlformats.org';
const OFFICE = `${OPEN}/officeDocument/2006/relationships`;
const WORD = `xmlns:w="${OPEN}/wordprocessingml/2006/main" xmlns:r="${OFFICE}"`;
const TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

/** The document with these words; without a table of figures of its own, its numbers are no figures. */
export function templateDocument(words: TemplateWords, hasFigures: boolean): Uint8Array {
  const links: string[] = [];
  const body = words.content.map(each =>
    'look' in each ? paragraph(each, links, hasFigures) : box(each, links, hasFigures),
  );
  const page =
    '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1440" w:right="1440" w:bottom="1440" w:left="1440" w:header="720" w:footer="720" w:gutter="0"/></w:sectPr>';
  const relations = links.map((target, index) =>
    relation(`rId${index + 10}`, 'hyperlink', target, ' TargetMode="External"'),
  );
  const parts: Readonly<Record<string, string>> = {
    '[Content_Types].xml': `<Types xmlns="${OPEN}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${TYPE}.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="${TYPE}.styles+xml"/><Override PartName="/word/numbering.xml" ContentType="${TYPE}.numbering+xml"/></Types>`,
    '_rels/.rels': relationships(relation('rId1', 'officeDocument', 'word/document.xml')),
    'word/document.xml': `<w:document ${WORD}><w:body>${body.join('')}${page}</w:body></w:document>`,
    'word/_rels/document.xml.rels': relationships(
      relation('rId1', 'styles', 'styles.xml'),
      relation('rId2', 'numbering', 'numbering.xml'),
      ...relations,
    ),
    'word/styles.xml': styles(words.styles),
    'word/numbering.xml': `<w:numbering ${WORD}>${list(1, 'bullet', '•')}${list(2, 'decimal', '%1.')}<w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="2"/></w:num></w:numbering>`,
  };
  const bytes = Object.entries(parts).map(
    ([name, text]) => [name, new TextEncoder().encode(DECLARATION + text)] as const,
  );
  return zip(new Map(bytes), () => false);
}

function relationships(...all: readonly string[]): string {
  return `<Relationships xmlns="${OPEN}/package/2006/relationships">${all.join('')}</Relationships>`;
}

function relation(id: string, kind: string, target: string, mode = ''): string {
  return `<Relationship Id="${id}" Type="${OFFICE}/${kind}" Target="${escapeXml(target)}"${mode}/>`;
}

function list(id: number, format: string, mark: string): string {
  return `<w:abstractNum w:abstractNumId="${id}"><w:multiLevelType w:val="singleLevel"/><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${mark}"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="400" w:hanging="400"/></w:pPr></w:lvl></w:abstractNum>`;
}

const STYLES = {
  title: 'Title',
  heading: 'Heading1',
  paragraph: 'Normal',
  point: 'Normal',
  numbered: 'Normal',
  slide: 'Slide',
};

function paragraph({ look, text }: TemplateParagraph, links: string[], hasFigures: boolean): string {
  const listed = { point: 1, numbered: 2 };
  const number = look === 'point' || look === 'numbered' ? listed[look] : undefined;
  const inList = number === undefined ? '' : `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="${number}"/></w:numPr>`;
  return `<w:p><w:pPr><w:pStyle w:val="${STYLES[look]}"/>${inList}</w:pPr>${runs(text, links, hasFigures)}</w:p>`;
}

/** `[61.5%](fig:wish)` as a link, `**Wish**` as bold. */
function runs(text: string, links: string[], hasFigures: boolean): string {
  const parts = text.matchAll(/\[([^\]]+)\]\((fig:[^)]+)\)|\*\*(.+?)\*\*|(?:(?!\*\*|\[[^\]]+\]\(fig:)[\s\S])+/gu);
  return [...parts]
    .map(([whole, form, address, bold]) => {
      if (form === undefined || address === undefined) return run(bold ?? whole, bold === undefined ? '' : '<w:b/>');
      links.push(hasFigures ? address : 'plain:');
      return `<w:hyperlink r:id="rId${links.length + 9}">${run(form, '<w:rStyle w:val="Hyperlink"/>')}</w:hyperlink>`;
    })
    .join('');
}

function run(text: string, look: string): string {
  return `<w:r><w:rPr>${look}</w:rPr><w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r>`;
}

function box(paragraphs: readonly TemplateParagraph[], links: string[], hasFigures: boolean): string {
  const sides = ['top', 'left', 'bottom', 'right'].map(
    side => `<w:${side} w:val="single" w:sz="8" w:space="0" w:color="5B7FA6"/>`,
  );
  const inside = paragraphs.map(each => paragraph(each, links, hasFigures)).join('');
  return `<w:tbl><w:tblPr><w:tblW w:w="5000" w:type="pct"/><w:tblBorders>${sides.join('')}</w:tblBorders></w:tblPr><w:tblGrid><w:gridCol w:w="9026"/></w:tblGrid><w:tr><w:tc><w:tcPr><w:tcW w:w="9026" w:type="dxa"/></w:tcPr>${inside}</w:tc></w:tr></w:tbl><w:p/>`;
}

function styles([slide, group]: TemplateWords['styles']): string {
  const fonts = '<w:rFonts w:ascii="Calibri" w:hAnsi="Calibri" w:eastAsia="Malgun Gothic" w:cs="Calibri"/>';
  const defaults = `<w:docDefaults><w:rPrDefault><w:rPr>${fonts}<w:sz w:val="22"/><w:lang w:val="en-US" w:eastAsia="ko-KR"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="120"/></w:pPr></w:pPrDefault></w:docDefaults>`;
  const style = (id: string, name: string, paragraphs: string, letters: string, next = ''): string =>
    `<w:style w:type="paragraph"${id === 'Normal' ? ' w:default="1"' : ''} w:styleId="${id}"${name === slide || name === group ? ' w:customStyle="1"' : ''}><w:name w:val="${escapeXml(name)}"/>${id === 'Normal' ? '' : '<w:basedOn w:val="Normal"/>'}${next}<w:qFormat/><w:pPr>${paragraphs}</w:pPr><w:rPr>${letters}</w:rPr></w:style>`;
  const after = '<w:next w:val="Normal"/>';
  const framed =
    '<w:pBdr><w:left w:val="single" w:sz="24" w:space="8" w:color="5B7FA6"/></w:pBdr><w:shd w:val="clear" w:color="auto" w:fill="EEF3F8"/>';
  const heading = (level: number): string =>
    style(
      `Heading${level}`,
      `heading ${level}`,
      `<w:keepNext/><w:spacing w:before="240" w:after="120"/><w:outlineLvl w:val="${level - 1}"/>`,
      `<w:b/><w:sz w:val="${34 - 4 * level}"/>`,
      after,
    );
  return `<w:styles ${WORD}>${defaults}${[
    style('Normal', 'Normal', '', ''),
    style('Title', 'Title', '<w:spacing w:after="240"/>', '<w:b/><w:sz w:val="40"/>', after),
    ...[1, 2, 3].map(heading),
    style('Slide', slide, framed, ''),
    style('SlideGroup', group, framed, '<w:b/>'),
    style('Quote', 'Quote', '<w:ind w:left="400"/>', '<w:i/>'),
    '<w:style w:type="character" w:styleId="Hyperlink"><w:name w:val="Hyperlink"/><w:rPr><w:color w:val="0563C1"/><w:u w:val="single"/></w:rPr></w:style>',
  ].join('')}</w:styles>`;
}
