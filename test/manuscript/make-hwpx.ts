// Makes Hangul documents of the new format for tests, part by part as Hangul writes them.

import { escapeXml } from '../../src/container/xml.ts';
import { zip } from '../../src/container/zip.ts';
import type { ArticleBlock } from './article-as.ts';

const NAMESPACES = ['paragraph:hp', 'section:hs', 'head:hh', 'core:hc']
  .map(each => each.split(':'))
  .map(([name, prefix]) => `xmlns:${prefix}="http://www.hancom.co.kr/hwpml/2011/${name}"`)
  .join(' ');

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

export interface HwpxParts {
  /** The inside of each `hs:sec`. */
  readonly sections: readonly string[];
  /** Further styles, `<hh:style …/>`; 0 is 바탕글, 1 제목, 2 to 4 개요 1 to 3. */
  readonly styles?: string;
  /** Further looks of paragraphs; 0 is plain, 1 to 3 outlines, 4 bulleted, 5 numbered. */
  readonly paragraphs?: string;
  /** Further items of the manifest: `<opf:item …/>`. */
  readonly items?: string;
  readonly parts?: Readonly<Record<string, Uint8Array | string>>;
  readonly without?: readonly string[];
}

const lettersOf = (id: number, inside: string): string =>
  `<hh:charPr id="${id}" height="1000" textColor="#000000" shadeColor="none" useFontSpace="0" useKerning="0" symMark="NONE" borderFillIDRef="1"><hh:fontRef hangul="0" latin="0" hanja="0" japanese="0" other="0" symbol="0" user="0"/>${inside}</hh:charPr>`;

const paragraphOf = (id: number, type: string, level: number): string =>
  `<hh:paraPr id="${id}" tabPrIDRef="0" condense="0"><hh:align horizontal="JUSTIFY" vertical="BASELINE"/><hh:heading type="${type}" idRef="${type === 'NONE' ? 0 : 1}" level="${level}"/></hh:paraPr>`;

const styleOf = (id: number, name: string, english: string, paragraph: number): string =>
  `<hh:style id="${id}" type="PARA" name="${name}" engName="${english}" paraPrIDRef="${paragraph}" charPrIDRef="0" nextStyleIDRef="${id}" langID="1042" lockForm="0"/>`;

const FONTS = ['HANGUL', 'LATIN', 'HANJA', 'JAPANESE', 'OTHER', 'SYMBOL', 'USER']
  .map(
    language =>
      `<hh:fontface lang="${language}" fontCnt="1"><hh:font id="0" face="함초롬바탕" type="TTF" isEmbedded="0"/></hh:fontface>`,
  )
  .join('');

export function hwpxDocument(made: HwpxParts): Uint8Array {
  const sections = made.sections.map((_, index) => `section${index}`);
  const parts: Record<string, Uint8Array | string> = {
    mimetype: 'application/hwp+zip',
    'version.xml':
      '<hv:HCFVersion xmlns:hv="http://www.hancom.co.kr/hwpml/2011/version" tagetApplication="WORDPROCESSOR" major="5" minor="1" micro="0" buildNumber="1" os="1" xmlVersion="1.4" application="Hancom Office Hangul" appVersion="12, 0, 0, 1"/>',
    'META-INF/container.xml':
      '<ocf:container xmlns:ocf="urn:oasis:names:tc:opendocument:xmlns:container"><ocf:rootfiles><ocf:rootfile full-path="Contents/content.hpf" media-type="application/hwpml-package+xml"/></ocf:rootfiles></ocf:container>',
    'Contents/content.hpf': `<opf:package xmlns:opf="http://www.idpf.org/2007/opf/" version="" unique-identifier="" id=""><opf:metadata/><opf:manifest><opf:item id="header" href="Contents/header.xml" media-type="application/xml"/>${sections.map(name => `<opf:item id="${name}" href="Contents/${name}.xml" media-type="application/xml"/>`).join('')}${made.items ?? ''}</opf:manifest><opf:spine><opf:itemref idref="header" linear="yes"/>${sections.map(name => `<opf:itemref idref="${name}" linear="yes"/>`).join('')}</opf:spine></opf:package>`,
    'Contents/header.xml': `<hh:head ${NAMESPACES} version="1.4" secCnt="${sections.length}"><hh:beginNum page="1" footnote="1" endnote="1" pic="1" tbl="1" equation="1"/><hh:refList><hh:fontfaces itemCnt="7">${FONTS}</hh:fontfaces><hh:borderFills itemCnt="1"><hh:borderFill id="1" threeD="0" shadow="0"/></hh:borderFills><hh:charProperties>${lettersOf(0, '')}${lettersOf(1, '<hh:bold/>')}${lettersOf(2, '<hh:italic/>')}</hh:charProperties><hh:tabProperties itemCnt="1"><hh:tabPr id="0" autoTabLeft="0" autoTabRight="0"/></hh:tabProperties><hh:paraProperties>${paragraphOf(0, 'NONE', 0)}${[0, 1, 2].map(level => paragraphOf(level + 1, 'OUTLINE', level)).join('')}${paragraphOf(4, 'BULLET', 0)}${paragraphOf(5, 'NUMBER', 0)}${made.paragraphs ?? ''}</hh:paraProperties><hh:styles>${styleOf(0, '바탕글', 'Normal', 0)}${styleOf(1, '제목', 'Title', 0)}${[1, 2, 3].map(level => styleOf(level + 1, `개요 ${level}`, `Outline ${level}`, level)).join('')}${made.styles ?? ''}</hh:styles></hh:refList></hh:head>`,
    ...Object.fromEntries(
      made.sections.map((inside, index) => [
        `Contents/section${index}.xml`,
        `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><hs:sec ${NAMESPACES}>${inside}</hs:sec>`,
      ]),
    ),
    ...made.parts,
  };
  const kept = Object.entries(parts).filter(([name]) => !made.without?.includes(name));
  return zip(
    new Map(kept.map(([name, part]) => [name, typeof part === 'string' ? utf8(part) : part])),
    name => name === 'mimetype',
  );
}

/** A paragraph of text, by the ids of its style and its look. */
export function hwpxParagraph(text: string, style = 0, look = 0): string {
  return hwpxLine(hwpxRun(`<hp:t>${escapeXml(text)}</hp:t>`), style, look);
}

/** A paragraph of runs. */
export function hwpxLine(runs: string, style = 0, look = 0): string {
  return `<hp:p id="0" paraPrIDRef="${look}" styleIDRef="${style}" pageBreak="0" columnBreak="0" merged="0">${runs}</hp:p>`;
}

/** What stands in a run, with the look of its letters: 1 is bold, 2 slanted. */
export function hwpxRun(inside: string, letters = 0): string {
  return `<hp:run charPrIDRef="${letters}">${inside}</hp:run>`;
}

export interface HwpxCell {
  /** Paragraphs as XML. */
  readonly inside: string;
  readonly row: number;
  readonly column: number;
  readonly rows?: number;
  readonly columns?: number;
  readonly isHeader?: boolean;
}

export function hwpxTable(cells: readonly HwpxCell[], caption = ''): string {
  const rows = [...new Set(cells.map(({ row }) => row))];
  const lines = rows.map(row => {
    const inRow = cells.filter(cell => cell.row === row);
    return `<hp:tr>${inRow.map(cellXml).join('')}</hp:tr>`;
  });
  const width = Math.max(...cells.map(({ column, columns = 1 }) => column + columns));
  return `<hp:tbl id="1" zOrder="0" numberingType="TABLE" textWrap="TOP_AND_BOTTOM" textFlow="BOTH_SIDES" lock="0" dropcapstyle="None" pageBreak="CELL" repeatHeader="1" rowCnt="${rows.length}" colCnt="${width}" cellSpacing="0" borderFillIDRef="1" noAdjust="0"><hp:sz width="40000" widthRelTo="ABSOLUTE" height="2000" heightRelTo="ABSOLUTE" protect="0"/><hp:pos treatAsChar="1" affectLSpacing="0" flowWithText="1" allowOverlap="0" holdAnchorAndSO="0" vertRelTo="PARA" horzRelTo="PARA" vertAlign="TOP" horzAlign="LEFT" vertOffset="0" horzOffset="0"/><hp:outMargin left="0" right="0" top="0" bottom="0"/>${caption}<hp:inMargin left="510" right="510" top="141" bottom="141"/>${lines.join('')}</hp:tbl>`;
}

function cellXml({ inside, row, column, rows = 1, columns = 1, isHeader = false }: HwpxCell): string {
  return `<hp:tc name="" header="${Number(isHeader)}" hasMargin="0" protect="0" editable="0" dirty="0" borderFillIDRef="1">${hwpxList(inside)}<hp:cellAddr colAddr="${column}" rowAddr="${row}"/><hp:cellSpan colSpan="${columns}" rowSpan="${rows}"/><hp:cellSz width="10000" height="1000"/><hp:cellMargin left="141" right="141" top="141" bottom="141"/></hp:tc>`;
}

/** Paragraphs within something else. */
export function hwpxList(inside: string): string {
  return `<hp:subList id="" textDirection="HORIZONTAL" lineWrap="BREAK" vertAlign="CENTER" linkListIDRef="0" linkListNextIDRef="0" textWidth="0" textHeight="0" hasTextRef="0" hasNumRef="0">${inside}</hp:subList>`;
}

export function hwpxOf(blocks: readonly ArticleBlock[]): Uint8Array {
  const inside = blocks.map(block => {
    if ('rows' in block) {
      const cells = block.rows.flatMap((row, rowIndex) =>
        row.map((cell, column) => ({
          inside: hwpxParagraph(cell),
          row: rowIndex,
          column,
          isHeader: rowIndex === 0,
        })),
      );
      return hwpxLine(hwpxRun(`${hwpxTable(cells)}<hp:t/>`));
    }
    const { text, level } = block;
    return level === undefined ? hwpxParagraph(text) : hwpxParagraph(text, level, Math.max(0, level - 1));
  });
  return hwpxDocument({ sections: [inside.join('')] });
}
