// The content of a paragraph of Hangul 5: its text, and the controls that stand in it.
import type { Draft } from '../draft.ts';
import type { Lost, ManuscriptSpan } from '../manuscript.ts';
import { romanNumber } from '../note-number.ts';
import { pictureDraft } from '../shown-picture.ts';
import { captionNumber } from './auto-number.ts';
import type { HangulInline } from './hangul-draft.ts';
import { ownComment, plainAddress } from './hangul-words.ts';
import type { HwpPackage } from './hwp-package.ts';
import { type HwpRecord, TAG, textAt, u16, u32 } from './hwp-records.ts';

export interface HwpInlineReader {
  readonly read: (paragraph: HwpRecord) => HangulInline;
  /** Those referred to so far, by number. */
  readonly footnotes: ReadonlyMap<string, readonly ManuscriptSpan[]>;
}

/** Characters below 32 that stand for a control of eight characters; those in `EXTENDED` have a record of their own. */
const WIDE: ReadonlySet<number> = new Set([1, 2, 3, 4, 5, 6, 7, 8, 9, 11, 12, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23]);
const EXTENDED: ReadonlySet<number> = new Set([1, 2, 3, 11, 12, 14, 15, 16, 17, 18, 21, 22, 23]);
const FIELD_END = 4;

const SIGNS: Readonly<Record<number, string>> = { 9: '\t', 10: '\n', 24: '-', 30: ' ', 31: ' ' };

/** Kinds of numbers that Hangul puts into text, in the order of the format. */
const NUMBERS = ['PAGE', 'FOOTNOTE', 'ENDNOTE', 'PICTURE', 'TABLE', 'EQUATION'] as const;

/** `blocksOf` reads paragraphs, `tableOf` a table. */
export function hwpInlineReader(
  opened: HwpPackage,
  blocksOf: (records: readonly HwpRecord[]) => readonly Draft[],
  tableOf: (control: HwpRecord) => readonly Draft[],
): HwpInlineReader {
  const footnotes = new Map<string, readonly ManuscriptSpan[]>();
  const counts = { footnotes: 0, endnotes: 0 };
  const links: (string | undefined)[] = [];

  function read(paragraph: HwpRecord): HangulInline {
    const spans: ManuscriptSpan[] = [];
    const before: Draft[] = [];
    const after: Draft[] = [];
    const stand = (drafts: readonly Draft[]): void => {
      const side = spans.some(({ text }) => text.trim() !== '') ? after : before;
      for (const draft of drafts) side.push(draft);
    };
    const lost = (what: Lost): void => stand([{ kind: 'loss', what }]);
    const controls = paragraph.children.filter(({ tag }) => tag === TAG.control);
    let control = 0;

    const readControl = (record: HwpRecord): void => {
      switch (nameOf(record)) {
        case 'tbl ':
          stand(tableOf(record));
          break;
        case 'gso ':
          readShape(record);
          break;
        case 'eqed':
          lost('equation');
          break;
        case 'fn  ':
          readNote(record, 'footnotes');
          break;
        case 'en  ':
          readNote(record, 'endnotes');
          break;
        case 'head':
        case 'foot':
          if (blocksOf(record.children).some(isWritten)) lost('pageHeader');
          break;
        case 'tcmt':
        case '%%me':
          lost('comment');
          break;
        case 'atno': {
          const kind = NUMBERS[u32(record.data, 4) & 0xf];
          const number = kind && captionNumber(kind, u16(record.data, 8));
          if (number !== undefined) spans.push({ text: number });
          break;
        }
        case 'tcps': {
          spans.push({ text: textAt(record.data, 4).text });
          break;
        }
        case 'tdut':
          spans.push({ text: textAt(record.data, 4).text });
      }
    };

    const readNote = (record: HwpRecord, kind: 'footnotes' | 'endnotes'): void => {
      const count = ++counts[kind];
      const number = kind === 'footnotes' ? String(count) : romanNumber(count);
      footnotes.set(number, []);
      const paragraphs = blocksOf(record.children).flatMap(draft => (draft.kind === 'paragraph' ? [draft.spans] : []));
      footnotes.set(
        number,
        paragraphs.flatMap((words, index) => (index === 0 ? words : [{ text: ' ' }, ...words])),
      );
      spans.push({ text: '', footnote: number });
    };

    const readShape = (shape: HwpRecord): void => {
      const words = blocksOf(shape.children.filter(({ tag }) => tag === TAG.paraHeader));
      if (words.some(isWritten)) {
        if (shape.tag === TAG.shape) lost('textBox');
        stand(words);
      }
      for (const each of shape.children) {
        if (each.tag === TAG.shape) readShape(each);
        else if (each.tag === TAG.picture) {
          stand([pictureDraft(opened.picture(u16(each.data, PICTURE_NUMBER)), alternativeOf(shape))]);
        } else if (each.tag === TAG.ole || each.tag === TAG.chart) lost('drawing');
      }
    };

    const alternativeOf = (shape: HwpRecord): string => {
      const common = controls.find(record => record === shape || record.children.includes(shape));
      return common === undefined ? '' : ownComment(textAt(common.data, DESCRIPTION).text);
    };

    const looks = letterLooks(paragraph);
    const text = paragraph.children.find(({ tag }) => tag === TAG.paraText)?.data;
    let from = 0;
    let at = 0;
    const count = text ? text.byteLength >> 1 : 0;
    /** Adds the letters from `from` up to `at`, all of which have the look at `from`. */
    const add = (added: string, position: number): void => {
      const look = opened.letters[looks(position)];
      const href = links.findLast(link => link !== undefined);
      spans.push({
        text: added,
        ...(look?.strong && { strong: true }),
        ...(look?.emphasis && { emphasis: true }),
        ...(href !== undefined && { href }),
      });
    };
    const flush = (): void => {
      if (!text || at <= from) return;
      add(
        new TextDecoder('utf-16le').decode(new Uint8Array(text.buffer, text.byteOffset + from * 2, (at - from) * 2)),
        from,
      );
    };
    while (text && at < count) {
      const code = text.getUint16(at * 2, true);
      if (code >= 32) {
        if (at > from && looks(at) !== looks(from)) {
          flush();
          from = at;
        }
        at++;
        continue;
      }
      flush();
      const sign = SIGNS[code];
      if (sign !== undefined) add(sign, at);
      if (code === FIELD_END) links.pop();
      if (EXTENDED.has(code)) {
        const record = controls[control];
        control++;
        if (record && isField(record)) links.push(addressOf(record));
        if (record) readControl(record);
      }
      at += WIDE.has(code) ? 8 : 1;
      from = at;
    }
    flush();
    return { spans, before, after };
  }

  return { read, footnotes };
}

/** Behind the border, the corners, the crop and the padding of a picture, and its brightness. */
const PICTURE_NUMBER = 71;
/** Behind the place, the size and the margins of a shape. */
const DESCRIPTION = 44;

/** The four letters that name a control: `tbl `. */
function nameOf({ data }: HwpRecord): string {
  const number = u32(data, 0);
  return String.fromCharCode(number >>> 24, (number >>> 16) & 0xff, (number >>> 8) & 0xff, number & 0xff);
}

function isField(record: HwpRecord): boolean {
  return nameOf(record).startsWith('%');
}

function addressOf(record: HwpRecord): string | undefined {
  return nameOf(record) === '%hlk' ? plainAddress(textAt(record.data, 9).text) : undefined;
}

function isWritten(draft: Draft): boolean {
  return draft.kind === 'table' || (draft.kind === 'paragraph' && draft.spans.some(({ text }) => /\p{L}/u.test(text)));
}

/** The number of the look of the letter at a position. */
function letterLooks(paragraph: HwpRecord): (position: number) => number {
  const data = paragraph.children.find(({ tag }) => tag === TAG.paraCharShape)?.data;
  const starts = Array.from({ length: data ? data.byteLength >> 3 : 0 }, (_, index) => ({
    position: data ? u32(data, index * 8) : 0,
    look: data ? u32(data, index * 8 + 4) : 0,
  }));
  let current = 0;
  return position => {
    if ((starts[current]?.position ?? 0) > position) current = 0;
    while ((starts[current + 1]?.position ?? Number.POSITIVE_INFINITY) <= position) current++;
    return starts[current]?.look ?? 0;
  };
}
