// Reads a Word document (.docx, ECMA-376): the paragraphs and tables of its body.
import { at, descendants, type XmlElement } from '../../container/tree.ts';
import type { Report } from '../../diagnostics/diagnostics.ts';
import type { Draft, DraftManuscript, DraftParagraph } from '../draft.ts';
import type { ManuscriptSpan } from '../manuscript.ts';
import { GROUP, inBoxOf, STYLED } from '../slide-box.ts';
import { wordInlineReader } from './word-inline.ts';
import { openWord, wordPart } from './word-package.ts';
import { headingOfOutline, numberAt, readStyles, type WordStyle, type WordStyles, wordValue } from './word-styles.ts';
import { readWordTable } from './word-table.ts';

export function readWord(
  file: string,
  bytes: Uint8Array,
  report: Report,
  isTraced = false,
): DraftManuscript | undefined {
  let isDamaged = false;
  const noteReport: Report = diagnostic => {
    isDamaged ||= diagnostic.severity === 'error';
    report(diagnostic);
  };
  const word = openWord(file, bytes, noteReport, isTraced);
  if (!word) return undefined;
  const styles = readStyles(word);
  const inline = wordInlineReader(word, styles, parent => blocksOf(parent));
  /** Text of paragraphs whose end is deleted, and which go on in the next one. */
  let carried: ManuscriptSpan[] = [];

  function blocksOf(parent: XmlElement): readonly Draft[] {
    return parent.children.flatMap((each): readonly Draft[] => {
      switch (each.name) {
        case 'w:p':
          return paragraph(each);
        case 'w:tbl':
          return readWordTable(each, blocksOf);
        case 'w:sdt':
          if (isContentsControl(each)) return [{ kind: 'loss', what: 'contents' }];
          return each.children.filter(({ name }) => name === 'w:sdtContent').flatMap(blocksOf);
        case 'w:ins':
        case 'w:moveTo':
          return [...blocksOf(each), { kind: 'loss', what: 'trackedChange' }];
        case 'w:del':
        case 'w:moveFrom':
          return [{ kind: 'loss', what: 'trackedChange' }];
        case 'w:customXml':
          return blocksOf(each);
        case 'w:altChunk':
          return [{ kind: 'loss', what: 'drawing' }];
        default:
          return [];
      }
    });
  }

  function paragraph(node: XmlElement): readonly Draft[] {
    const style = styles.style(wordValue(node, 'w:pPr', 'w:pStyle'));
    const wasInContents = inline.isInContents();
    const { spans, after } = inline.read(node, style);
    const isContents = wasInContents || inline.isInContents() || style.role?.role === 'contents';
    if (isContents) return after.length > 0 ? after : [{ kind: 'loss', what: 'contents' }];
    const whole = [...carried, ...spans];
    carried = [];
    if (at(node, 'w:pPr', 'w:rPr', 'w:del') ?? at(node, 'w:pPr', 'w:rPr', 'w:moveFrom')) {
      carried = whole;
      return after;
    }
    const draft = draftOf(node, whole, style, styles);
    return [draft, ...inBoxOf(draft, after)];
  }

  const drafts = [...blocksOf(word.body)];
  if (carried.length > 0) drafts.push({ kind: 'paragraph', spans: carried });
  for (const { kind, target } of word.links.values()) {
    if (kind !== 'header' && kind !== 'footer') continue;
    const isWritten = descendants(wordPart(word, target), 'w:t').some(({ text }) => /\p{L}/u.test(text));
    if (isWritten) drafts.push({ kind: 'loss', what: 'pageHeader' });
  }
  return isDamaged ? undefined : { drafts, footnotes: inline.footnotes() };
}

function draftOf(
  node: XmlElement,
  spans: readonly ManuscriptSpan[],
  style: WordStyle,
  styles: WordStyles,
): DraftParagraph {
  const outline = wordValue(node, 'w:pPr', 'w:outlineLvl');
  const role = outline === undefined || style.role?.role === 'slide' ? style.role : headingOfOutline(outline);
  if (role?.role === 'heading') return { kind: 'paragraph', spans, heading: role.level };
  if (role?.role === 'slide' && role.isGroup) return { kind: 'paragraph', spans, slide: STYLED, heading: GROUP };
  const paragraph = {
    kind: 'paragraph',
    spans,
    ...(role?.role === 'slide' && { slide: STYLED }),
    ...(role?.role === 'quote' && { isQuote: true }),
  } as const;
  const list = wordValue(node, 'w:pPr', 'w:numPr', 'w:numId') ?? style.list.list;
  const level = numberAt(node, 'w:pPr', 'w:numPr', 'w:ilvl') ?? style.list.level ?? 0;
  const kind = list === undefined || list === '0' ? undefined : styles.listLevel(list, level);
  if (kind === undefined) return paragraph;
  return { ...paragraph, list: { level: level + 1, ordered: kind === 'ordered' } };
}

/** Whether a control for content is the table of contents that Word makes. */
function isContentsControl(control: XmlElement): boolean {
  const gallery = descendants(at(control, 'w:sdtPr'), 'w:docPartGallery')[0];
  return gallery?.attributes.get('w:val') === 'Table of Contents';
}
