// What became of the decks, as a table for a person or as an object for a program.
import type { Message, MessageLanguage } from '../diagnostics/diagnostics.ts';
import { displayWidth, padded, paddedLeft } from '../diagnostics/display-width.ts';
import type { Placement } from '../disk/placement.ts';
import type { MadeDeck } from './commands/make-decks.ts';

/** A deck with the path of its file as the user is to read it: `output/industry-5.0.kiet-seminar.ko.pptx`. */
export interface WrittenDeck {
  readonly deck: MadeDeck;
  readonly path: string;
  /** `pictures`: only pictures of its slides were asked for, and `path` is their folder; `preview`: only the page, which is `path`. */
  readonly state: Placement<MadeDeck>['state'] | 'pictures' | 'preview';
}

const HEADS: Readonly<Record<MessageLanguage, readonly string[]>> = {
  en: ['Deck', 'Language', 'Slides', 'Figures', 'Size', 'State', 'File'],
  ko: ['발표 자료', '언어', '슬라이드', '수치', '크기', '상태', '파일'],
};
/** Numbers stand to the right. */
const NUMBERS: ReadonlySet<number> = new Set([2, 3, 4]);

const STATES: Readonly<Record<WrittenDeck['state'], Message>> = {
  new: { en: 'new', ko: '새로 만듦' },
  changed: { en: 'changed', ko: '바뀜' },
  unchanged: { en: 'unchanged', ko: '그대로' },
  beside: { en: 'beside', ko: '옆에 둠' },
  pictures: { en: 'pictures', ko: '그림' },
  preview: { en: 'preview', ko: '미리 보기' },
};

/** One line a deck, under a head, with a line feed at the end. */
export function summaryText(written: readonly WrittenDeck[], language: MessageLanguage): string {
  const rows = [HEADS[language], ...written.map(each => row(each, language))];
  const widths = HEADS.en.map((_, column) => Math.max(...rows.map(cells => displayWidth(cells[column] ?? ''))));
  return rows.map(cells => `${line(cells, widths)}\n`).join('');
}

function row({ deck, path, state }: WrittenDeck, language: MessageLanguage): readonly string[] {
  const { audience, language: own, slides, figures, bytes } = deck;
  return [audience, own, String(slides), String(figures), sizeText(bytes.length), STATES[state][language], path];
}

function line(cells: readonly string[], widths: readonly number[]): string {
  return cells
    .map((cell, column) => (NUMBERS.has(column) ? paddedLeft : padded)(cell, widths[column] ?? 0))
    .join('  ')
    .trimEnd();
}

/** `182 KB`, `1.4 MB`, in steps of 1024 as file managers show them. */
export function sizeText(bytes: number): string {
  const kilobytes = Math.ceil(bytes / 1024);
  return kilobytes < 1000 ? `${kilobytes} KB` : `${(kilobytes / 1024).toFixed(1)} MB`;
}

/** The same for a program; `bytes` is the size of the deck. */
export function summaryJson(written: readonly WrittenDeck[]): readonly object[] {
  return written.map(({ deck, path, state }) => {
    const { briefing, audience, language, slides, figures, bytes, pictures } = deck;
    const drawn = pictures.size > 0 ? { pictures: pictures.size } : {};
    return { briefing, audience, language, slides, figures, bytes: bytes.length, path, state, ...drawn };
  });
}
