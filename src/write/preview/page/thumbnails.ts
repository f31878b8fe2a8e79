// The slides of a deck as small pictures: a strip beside the slides, or an overview in their place.
import { pageSlide } from './decks.ts';
import { all, find, newElement, withValues, words } from './dom.ts';

const list = find('#thumbnails ol', HTMLElement);

/** One for each row that is shown, with the slide that it has. */
export function showThumbnails(rows: readonly { readonly key: string; readonly slide: HTMLElement }[]): void {
  list.replaceChildren(
    ...rows.map(({ key, slide }) => {
      const { number, title, language, picture, isChanged } = pageSlide(slide);
      const button = newElement('button', '', 'thumbnail');
      button.dataset.key = key;
      button.setAttribute('aria-label', withValues(words.slideNamed, { number, title }));
      const image = document.createElement('img');
      Object.assign(image, { src: picture.src, alt: '', loading: 'lazy' });
      Object.assign(image, { width: picture.width, height: picture.height });
      const text = newElement('span', title, 'text');
      text.lang = language;
      button.append(image, newElement('span', number, 'number'), text);
      if (isChanged) button.append(newElement('span', words.changed, 'tag news'));
      const item = newElement('li', '');
      item.append(button);
      return item;
    }),
  );
}

/** Marks the slide where the reader is; only that one is a stop of the Tab key, the arrows lead to the others. */
export function markThumbnail(key: string | undefined, focused: boolean): void {
  for (const button of all('.thumbnail', list)) {
    const isHere = button.dataset.key === key;
    button.ariaCurrent = String(isHere);
    button.tabIndex = isHere ? 0 : -1;
    if (!isHere) continue;
    if (focused) button.focus();
    button.scrollIntoView({ block: 'nearest' });
  }
}

/** How many stand in a row of the overview. */
export function thumbnailColumns(): number {
  const tops = all('.thumbnail', list).map(button => button.getBoundingClientRect().top);
  return Math.max(1, tops.filter(top => top === tops[0]).length);
}
