// The slides of two decks, the same slide of both in one row.
import { keysOf, type PageDeck, pageSlide } from './decks.ts';
import { all, find, newElement, withValues, words } from './dom.ts';

const rows = find('#rows', HTMLElement);
const bar = find('.bar', HTMLElement);

/** What one of them lacks is said in its place. */
export function arrangeRows(left: PageDeck | undefined, right: PageDeck | undefined): void {
  const row = (key: string): HTMLElement => {
    const made = newElement('div', '', 'pair');
    made.dataset.key = key;
    made.tabIndex = -1;
    made.role = 'group';
    const slide = left?.slides.get(key) ?? right?.slides.get(key);
    made.ariaLabel = slide ? withValues(words.slideNamed, { ...pageSlide(slide) }) : key;
    for (const deck of [left, right]) {
      if (deck) made.append(deck.slides.get(key) ?? newElement('p', withValues(words.missing, { key }), 'missing'));
    }
    return made;
  };
  rows.replaceChildren(...keysOf(left, right).map(row));
}

/** Hides rows without a slide that has changed, if asked; returns how many have one. */
export function filterRows(onlyChanged: boolean): number {
  const isChanged = (row: HTMLElement): boolean => row.querySelector('.changed') !== null;
  const all = allRows();
  for (const row of all) row.hidden = onlyChanged && !isChanged(row);
  return all.filter(isChanged).length;
}

function allRows(): readonly HTMLElement[] {
  return all('.pair', rows);
}

export function shownRows(): readonly HTMLElement[] {
  return allRows().filter(row => !row.hidden);
}

/** Marks the row where the reader is. */
export function markRow(key: string | undefined): void {
  for (const row of allRows()) row.classList.toggle('current', row.dataset.key === key);
}

/** Scrolls so far that a row stands below the bar; returns where the page is then. */
export function scrollToRow(key: string, focused: boolean): number {
  const row = allRows().find(({ dataset }) => dataset.key === key);
  if (focused) row?.focus({ preventScroll: true });
  scrollTo(0, scrollY + (row?.getBoundingClientRect().top ?? 0) - bar.offsetHeight);
  return scrollY;
}

/** How far below the top of the window a row stands. */
export function topOfRow(key: string | undefined): number {
  const row = allRows().find(({ dataset }) => dataset.key === key);
  return Math.round(row?.getBoundingClientRect().top ?? 0);
}

/** The key of the first row that is seen. */
export function seenRow(): string | undefined {
  const shown = shownRows();
  const seen = shown.find(row => row.getBoundingClientRect().bottom > bar.offsetHeight + 1) ?? shown.at(-1);
  return seen?.dataset.key;
}
