// The content of a paragraph of Word: its text in runs, and what stands in it beside text.
import { at, child, descendants, type WrittenText, type XmlElement } from '../../container/tree.ts';
import { bookmarkAddress } from '../bookmark-figure.ts';
import type { Draft } from '../draft.ts';
import type { Lost, ManuscriptSpan } from '../manuscript.ts';
import { bytesOfPart } from '../package.ts';
import { pictureDraft } from '../shown-picture.ts';

import { wordNotes } from './word-notes.ts';
import type { WordPackage } from './word-package.ts';
import { isOn, type WordStyle, type WordStyles, wordValue } from './word-styles.ts';

/** A paragraph's content: its text, then what stands in it and is read after it. */
export interface WordInline {
  readonly spans: ManuscriptSpan[];
  readonly after: Draft[];
}

export interface WordInlineReader {
  readonly read: (paragraph: XmlElement, style: WordStyle) => WordInline;
  /** The footnotes referred to so far, by number. */
  readonly footnotes: () => ReadonlyMap<string, readonly ManuscriptSpan[]>;
  /** Whether the text being read is that of a table of contents. */
  readonly isInContents: () => boolean;
}

/** A field that is open: its instruction (`HYPERLINK "https://…"`), and whether the text is its result by now. */
interface Field {
  instruction: string;
  isResult: boolean;
}

interface Style {
  readonly strong: boolean;
  readonly emphasis: boolean;
  readonly href: string | undefined;
}

/** Signs of text that mean a character, or nothing. */
const SIGNS: Readonly<Record<string, string>> = {
  'w:tab': '\t',
  'w:ptab': '\t',
  'w:cr': '\n',
  'w:noBreakHyphen': '-',
};

/** Content that is read as if its container were not there. */
const TRANSPARENT: ReadonlySet<string> = new Set([
  'w:smartTag',
  'w:sdtContent',
  'w:sdt',
  'w:customXml',
  'w:dir',
  'w:bdo',
  'w:ruby',
  'w:rubyBase',
]);

/** `blocksOf` reads the paragraphs and tables in a text box. */
export function wordInlineReader(
  word: WordPackage,
  styles: WordStyles,
  blocksOf: (parent: XmlElement) => readonly Draft[],
): WordInlineReader {
  const fields: Field[] = [];
  const textOfNote = (note: XmlElement): readonly ManuscriptSpan[] =>
    descendants(note, 'w:p').flatMap((paragraph, index) => {
      const { spans } = read(paragraph, styles.style(wordValue(paragraph, 'w:pPr', 'w:pStyle')));
      return index === 0 ? spans : [{ text: ' ' }, ...spans];
    });
  const notes = wordNotes(word, textOfNote);

  function read(paragraph: XmlElement, { isBold, isHidden }: WordStyle): WordInline {
    const inline: WordInline = { spans: [], after: [] };
    const lost = (what: Lost): void => {
      inline.after.push({ kind: 'loss', what });
    };

    /** Addresses of bookmarks that are open, by the ids at which they end. */
    const bookmarks = new Map<string, string>();
    const walk = (node: XmlElement, style: Style): void => {
      for (const each of node.children) {
        switch (each.name) {
          case 'w:bookmarkStart': {
            const address = bookmarkAddress(each.attributes.get('w:name') ?? '');
            if (address !== undefined) bookmarks.set(each.attributes.get('w:id') ?? '', address);
            break;
          }
          case 'w:bookmarkEnd':
            bookmarks.delete(each.attributes.get('w:id') ?? '');
            break;
          case 'w:r':
            readRun(each, style);
            break;
          case 'w:hyperlink': {
            const link = word.links.get(each.attributes.get('r:id') ?? '');
            const anchor = each.attributes.get('w:anchor');
            const address = link && (anchor === undefined ? link.target : `${link.target}#${anchor}`);
            walk(each, { ...style, href: link?.isExternal ? address : style.href });
            break;
          }
          case 'w:fldSimple': {
            const instruction = each.attributes.get('w:instr') ?? '';
            walk(each, { ...style, href: hrefOf(instruction) ?? style.href });
            break;
          }
          case 'w:ins':
          case 'w:moveTo':
            lost('trackedChange');
            walk(each, style);
            break;
          case 'w:del':
          case 'w:moveFrom':
            lost('trackedChange');
            break;
          case 'm:oMath':
          case 'm:oMathPara':
            for (const _ of each.name === 'm:oMath' ? [each] : descendants(each, 'm:oMath')) lost('equation');
            break;
          default:
            if (TRANSPARENT.has(each.name)) walk(each, style);
        }
      }
    };

    const readRun = (run: XmlElement, outer: Style): void => {
      const properties = child(run, 'w:rPr');
      const named = wordValue(properties, 'w:rStyle');
      const character = named === undefined ? undefined : styles.style(named);
      const onOff = (name: string, inherited: boolean): boolean => {
        const property = child(properties, name);
        return property ? isOn(property) : inherited;
      };
      const href = fields.findLast(({ isResult }) => isResult)?.instruction;
      const style: Style = {
        strong: onOff('w:b', outer.strong || character?.isBold === true),
        emphasis: onOff('w:i', outer.emphasis),
        href: outer.href ?? (href === undefined ? [...bookmarks.values()].at(-1) : hrefOf(href)),
      };
      const hidden = onOff('w:vanish', isHidden || character?.isHidden === true);
      if (hidden && descendants(run, 'w:t').some(({ text }) => text.trim() !== '')) lost('hiddenText');
      readContent(run, style, hidden);
    };

    const readContent = (run: XmlElement, style: Style, hidden: boolean): void => {
      const add = (text: string, footnote?: string, source?: WrittenText): void => {
        if (!hidden) inline.spans.push({ ...shown(style), text, footnote, ...(source && { source }) });
      };
      for (const each of run.children) {
        switch (each.name) {
          case 'w:t':
            add(each.text, undefined, each.written);
            break;
          case 'w:br':
            if (['page', 'column'].includes(each.attributes.get('w:type') ?? '')) break;
            add('\n');
            break;
          case 'w:sym':
            add(String.fromCodePoint(Number.parseInt(each.attributes.get('w:char') ?? '', 16) || 0x20));
            break;
          case 'w:footnoteReference':
          case 'w:endnoteReference':
            add(
              '',
              notes.refer(
                each.name === 'w:footnoteReference' ? 'footnotes' : 'endnotes',
                each.attributes.get('w:id') ?? '',
              ),
            );
            break;
          case 'w:commentReference':
            lost('comment');
            break;
          case 'w:fldChar':
            moveField(each.attributes.get('w:fldCharType'));
            break;
          case 'w:instrText': {
            const field = fields.at(-1);
            if (field && !field.isResult) field.instruction += each.text;
            break;
          }
          case 'w:drawing':
          case 'w:pict':
          case 'w:object':
            readObject(each);
            break;
          case 'w:ruby':
            walk(each, style);
            break;
          default: {
            const sign = SIGNS[each.name];
            if (sign !== undefined) add(sign);
          }
        }
      }
    };

    const moveField = (to: string | undefined): void => {
      if (to === 'begin') fields.push({ instruction: '', isResult: false });
      const field = fields.at(-1);
      if (to === 'separate' && field) {
        field.isResult = true;
        if (isContents(field)) lost('contents');
      }
      if (to === 'end') fields.pop();
    };

    const readObject = (object: XmlElement): void => {
      const boxes = descendants(object, 'w:txbxContent').filter(box => descendants(box, 'w:t').length > 0);
      for (const box of boxes) {
        lost('textBox');
        for (const draft of blocksOf(box)) inline.after.push(draft);
      }
      const inBoxes = new Set(boxes.flatMap(box => descendants(box, 'a:blip').concat(descendants(box, 'v:imagedata'))));
      const pictures = [...descendants(object, 'a:blip'), ...descendants(object, 'v:imagedata')];
      for (const picture of pictures.filter(each => !inBoxes.has(each))) {
        const link = word.links.get(picture.attributes.get('r:embed') ?? picture.attributes.get('r:id') ?? '');
        const bytes = link && !link.isExternal ? bytesOfPart(word.opened, link.target) : undefined;
        inline.after.push(pictureDraft(bytes, alternativeOf(object)));
      }
      const isDrawn = ['c:chart', 'dgm:relIds'].some(name => descendants(object, name).length > 0);
      if (isDrawn || (object.name === 'w:object' && pictures.length === 0)) lost('drawing');
    };

    walk(paragraph, { strong: isBold, emphasis: false, href: undefined });
    return inline;
  }

  return { read, footnotes: notes.all, isInContents: () => fields.some(isContents) };
}

function shown({ strong, emphasis, href }: Style): Omit<ManuscriptSpan, 'text'> {
  return { ...(strong && { strong }), ...(emphasis && { emphasis }), ...(href !== undefined && { href }) };
}

function hrefOf(instruction: string): string | undefined {
  return /^\s*HYPERLINK\s+(?!\\)"?([^"\s]+)/u.exec(instruction)?.[1];
}

function isContents({ instruction }: Field): boolean {
  return /^\s*TOC\b/u.test(instruction);
}

function alternativeOf(object: XmlElement): string {
  const properties = descendants(object, 'wp:docPr')[0];
  const given = properties?.attributes.get('descr') ?? at(object, 'v:shape')?.attributes.get('alt');
  return given ?? '';
}
