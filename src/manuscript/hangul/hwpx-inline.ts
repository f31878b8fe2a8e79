// The content of a paragraph of OWPML: its text in runs, and what stands in it beside text.
import { child, childrenOf, descendants, type WrittenText, type XmlElement } from '../../container/tree.ts';
import { bookmarkAddress } from '../bookmark-figure.ts';
import type { Draft } from '../draft.ts';
import type { Lost, ManuscriptSpan } from '../manuscript.ts';
import { romanNumber } from '../note-number.ts';
import { pictureDraft } from '../shown-picture.ts';
import { captionNumber } from './auto-number.ts';
import type { HangulInline, HangulLetterLook } from './hangul-draft.ts';
import { ownComment, plainAddress } from './hangul-words.ts';
import type { HwpxPackage } from './hwpx-package.ts';

export interface HwpxInlineReader {
  readonly read: (paragraph: XmlElement) => HangulInline;
  /** Those referred to so far, by number. */
  readonly footnotes: ReadonlyMap<string, readonly ManuscriptSpan[]>;
}

/** What stands within text and is no letter. */
const SIGNS: Readonly<Record<string, string>> = {
  'hp:tab': '\t',
  'hp:lineBreak': '\n',
  'hp:nbSpace': ' ',
  'hp:fwSpace': ' ',
  'hp:hyphen': '-',
};

const SHAPES: ReadonlySet<string> = new Set([
  'hp:rect',
  'hp:ellipse',
  'hp:polygon',
  'hp:arc',
  'hp:curve',
  'hp:line',
  'hp:connectLine',
  'hp:container',
]);

/** `blocksOf` reads the paragraphs below an element; `tableOf` a table. */
export function hwpxInlineReader(
  opened: HwpxPackage,
  blocksOf: (parent: XmlElement) => readonly Draft[],
  tableOf: (table: XmlElement) => readonly Draft[],
): HwpxInlineReader {
  const footnotes = new Map<string, readonly ManuscriptSpan[]>();
  const counts = { footnotes: 0, endnotes: 0 };
  /** Goes on over the ends of paragraphs. */
  let isDeleted = false;
  const links: (string | undefined)[] = [];

  function read(paragraph: XmlElement): HangulInline {
    const spans: ManuscriptSpan[] = [];
    const before: Draft[] = [];
    const after: Draft[] = [];
    const stand = (drafts: readonly Draft[]): void => {
      const side = spans.some(({ text }) => text.trim() !== '') ? after : before;
      for (const draft of drafts) side.push(draft);
    };
    const lost = (what: Lost): void => stand([{ kind: 'loss', what }]);

    const readText = (text: XmlElement, look: HangulLetterLook | undefined): void => {
      const href = links.findLast(link => link !== undefined);
      const add = (added: string, source?: WrittenText): void => {
        if (isDeleted) return;
        spans.push({
          text: added,
          ...(source && { source }),
          ...(look?.strong && { strong: true }),
          ...(look?.emphasis && { emphasis: true }),
          ...(href !== undefined && { href }),
        });
      };
      if (text.text !== '') add(text.text, text.written);
      for (const each of text.children) {
        const sign = each.name === '#text' ? each.text : SIGNS[each.name];
        if (sign !== undefined) add(sign, each.written);
        else if (each.name === 'hp:insertBegin') lost('trackedChange');
        else if (each.name === 'hp:deleteBegin') {
          isDeleted = true;
          lost('trackedChange');
        } else if (each.name === 'hp:deleteEnd') isDeleted = false;
      }
    };

    const readControl = (control: XmlElement, look: HangulLetterLook | undefined): void => {
      for (const each of control.children) {
        switch (each.name) {
          case 'hp:footNote':
          case 'hp:endNote':
            readNote(each);
            break;
          case 'hp:fieldBegin':
            links.push(each.attributes.get('type') === 'HYPERLINK' ? addressOf(each) : namedAddress(each));
            if (each.attributes.get('type') === 'MEMO') lost('comment');
            break;
          case 'hp:fieldEnd':
            links.pop();
            break;
          case 'hp:hiddenComment':
            lost('comment');
            break;
          case 'hp:header':
          case 'hp:footer':
            if (/\p{L}/u.test(wordsBelow(each))) lost('pageHeader');
            break;
          case 'hp:autoNum': {
            const number = captionNumber(each.attributes.get('numType') ?? '', Number(each.attributes.get('num')));
            if (number !== undefined) spans.push({ text: number, ...(look?.strong && { strong: true }) });
          }
        }
      }
    };

    const readNote = (note: XmlElement): void => {
      const isFootnote = note.name === 'hp:footNote';
      const count = isFootnote ? ++counts.footnotes : ++counts.endnotes;
      const number = isFootnote ? String(count) : romanNumber(count);
      footnotes.set(number, []);
      const paragraphs = blocksOf(note).flatMap(draft => (draft.kind === 'paragraph' ? [draft.spans] : []));
      footnotes.set(
        number,
        paragraphs.flatMap((words, index) => (index === 0 ? words : [{ text: ' ' }, ...words])),
      );
      spans.push({ text: '', footnote: number });
    };

    const readShape = (shape: XmlElement): void => {
      for (const each of shape.children) {
        if (each.name === 'hp:pic') readPicture(each);
        else if (SHAPES.has(each.name)) readShape(each);
        else if (each.name === 'hp:drawText' && wordsBelow(each).trim() !== '') {
          lost('textBox');
          stand(blocksOf(each));
        }
      }
    };

    const readPicture = (picture: XmlElement): void => {
      const image = descendants(picture, 'hc:img')[0] ?? descendants(picture, 'hp:img')[0];
      const bytes = opened.picture(image?.attributes.get('binaryItemIDRef') ?? '');
      stand([pictureDraft(bytes, ownComment(child(picture, 'hp:shapeComment')?.text ?? ''))]);
      stand(captionOf(picture));
    };

    const captionOf = (object: XmlElement): readonly Draft[] => {
      const caption = child(object, 'hp:caption');
      return caption ? blocksOf(caption) : [];
    };

    const readTable = (table: XmlElement): void => {
      const isAbove = child(table, 'hp:caption')?.attributes.get('side') === 'TOP';
      const caption = captionOf(table);
      stand([...(isAbove ? caption : []), ...tableOf(table), ...(isAbove ? [] : caption)]);
    };

    const readRun = (run: XmlElement): void => {
      const look = opened.letters.get(run.attributes.get('charPrIDRef') ?? '');
      for (const each of run.children) {
        if (SHAPES.has(each.name)) readShape(each);
        else
          switch (each.name) {
            case 'hp:t':
              readText(each, look);
              break;
            case 'hp:ctrl':
              readControl(each, look);
              break;
            case 'hp:tbl':
              readTable(each);
              break;
            case 'hp:pic':
              readPicture(each);
              break;
            case 'hp:equation':
              lost('equation');
              break;
            case 'hp:chart':
            case 'hp:ole':
            case 'hp:switch':
            case 'hp:textart':
            case 'hp:video':
              lost('drawing');
              break;
            case 'hp:compose':
              readText({ ...each, text: each.attributes.get('composeText') ?? '', children: [] }, look);
              break;
            case 'hp:dutmal':
              for (const main of childrenOf(each, 'hp:mainText')) readText(main, look);
          }
      }
    };

    for (const run of childrenOf(paragraph, 'hp:run')) readRun(run);
    return { spans, before, after };
  }

  return { read, footnotes };
}

/** `https\://www.example.kr;1;0;0;` as Hangul writes an address. */
function addressOf(field: XmlElement): string | undefined {
  const parameters = descendants(field, 'hp:stringParam');
  const named = (name: string) => parameters.find(({ attributes }) => attributes.get('name') === name)?.text;
  const written = named('Path') ?? named('Command');
  return written === undefined ? undefined : plainAddress(written);
}

/** The figure after which a bookmark over text, or a field to be filled in, is named. */
function namedAddress(field: XmlElement): string | undefined {
  const isNamed = ['BOOKMARK', 'CLICK_HERE'].includes(field.attributes.get('type') ?? '');
  return isNamed ? bookmarkAddress(field.attributes.get('name') ?? '') : undefined;
}

function wordsBelow(parent: XmlElement): string {
  return descendants(parent, 'hp:t')
    .flatMap(text => [text.text, ...text.children.map(each => each.text)])
    .join('');
}
