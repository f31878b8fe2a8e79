// What the preview page does in a browser: puts two decks side by side, leads through them, and loads itself anew, at the same place, when
// a build has changed it. It keeps nothing outside its address.
import { deckNamed, decks, firstDeck, keysOf, type PageDeck, pageSlide, partnerOf } from './decks.ts';
import { all, find, load, newElement, withValues, words } from './dom.ts';
import { actionOf, type KeyAction } from './keys.ts';
import { followBuilds, stamp } from './later.ts';
import { readPlace, writePlace } from './place.ts';
import { markThumbnail, showThumbnails, thumbnailColumns } from './thumbnails.ts';

const bar = find('.bar', HTMLElement);
const rows = find('#rows', HTMLElement);
const choices = { left: find('#left', HTMLSelectElement), right: find('#right', HTMLSelectElement) };
const buttons = {
  overview: find('#overview', HTMLButtonElement),
  notes: find('#notes', HTMLButtonElement),
  changed: find('#only-changed', HTMLButtonElement),
  swap: find('#swap', HTMLButtonElement),
  help: find('#help', HTMLButtonElement),
} satisfies Partial<Record<KeyAction & string, HTMLButtonElement>>;
const help = find('#keys', HTMLDialogElement);
const usesKeys = find('#uses-keys', HTMLInputElement);
const toast = find('#toast', HTMLElement);

let place = readPlace();
/** The digits of a slide’s number, as far as they are typed. */
let typed = '';
/** Where the page was scrolled to by itself. */
let scrolled: number | undefined;

// 1. Which two decks: those asked for, or the two in different languages that have most slides in common.
let left: PageDeck | undefined;
let right: PageDeck | undefined;
function choose(): void {
  left = deckNamed(place.left) ?? firstDeck();
  right = place.right === '' ? undefined : (deckNamed(place.right) ?? (left && partnerOf(left)));
  if (right === left) right = undefined;
}
choices.left.addEventListener('change', () => {
  left = deckNamed(choices.left.value);
  if (left && right && (right.briefing !== left.briefing || right.language === left.language)) right = partnerOf(left);
  chosen();
});
choices.right.addEventListener('change', () => {
  const asked = deckNamed(choices.right.value);
  if (asked === left && right) left = right;
  right = asked === left ? undefined : asked;
  chosen();
});
function chosen(): void {
  place.left = left?.name;
  place.right = right?.name ?? '';
  arrange();
}

/** The same slide of both in one row; what one of them lacks is said in its place. */
function arrange(): void {
  document.body.classList.toggle('single', right === undefined);
  for (const deck of decks) deck.section.hidden = true;
  rows.replaceChildren(...keysOf(left, right).map(pairOf));
  choices.left.value = left?.name ?? '';
  choices.right.value = right?.name ?? '';
  show();
}

function pairOf(key: string): HTMLElement {
  const pair = newElement('div', '', 'pair');
  pair.dataset.key = key;
  pair.tabIndex = -1;
  pair.role = 'group';
  pair.ariaLabel = nameOf(left?.slides.get(key) ?? right?.slides.get(key));
  for (const deck of [left, right]) {
    if (deck) pair.append(deck.slides.get(key) ?? newElement('p', withValues(words.missing, { key }), 'missing'));
  }
  return pair;
}

function nameOf(slide: HTMLElement | undefined): string {
  return slide ? withValues(words.slideNamed, { ...pageSlide(slide) }) : '';
}

// 2. What is shown of them, and where the reader is.
function show(): void {
  const pairs = all('.pair', rows);
  const changed = pairs.filter(pair => pair.querySelector('.changed'));
  for (const pair of pairs) pair.hidden = place.onlyChanged && !changed.includes(pair);
  find('#unchanged', HTMLElement).hidden = !place.onlyChanged || changed.length > 0;
  const { body } = document;
  body.classList.toggle('without-notes', !place.notes);
  body.classList.toggle('overview', place.view === 'overview');
  buttons.changed.textContent = withValues(words.onlyChangedCount, { count: changed.length });
  buttons.swap.hidden = !right && !(left && partnerOf(left));
  for (const [button, isOn] of [
    [buttons.overview, place.view === 'overview'],
    [buttons.notes, place.notes],
    [buttons.changed, place.onlyChanged],
  ] as const) {
    button.setAttribute('aria-pressed', String(isOn));
  }
  showThumbnails(
    shownPairs().flatMap(pair => {
      const slide = pair.querySelector<HTMLElement>('.slide');
      return slide ? [{ key: pair.dataset.key ?? '', slide }] : [];
    }),
  );
  goTo(here());
}

function shownPairs(): readonly HTMLElement[] {
  return all('.pair', rows).filter(pair => !pair.hidden);
}

/** The row where the reader is, or the one that is shown next to it. */
function here(): HTMLElement | undefined {
  const pairs = all('.pair', rows);
  const at = pairs.findIndex(pair => pair.dataset.key === place.slide);
  return pairs.slice(Math.max(at, 0)).find(pair => !pair.hidden) ?? shownPairs().at(-1);
}

/** The row comes to the top of the window, or its small picture into sight. */
function goTo(pair: HTMLElement | undefined, focused = false): void {
  mark(pair, focused);
  if (!pair || place.view === 'overview') return;
  if (focused) pair.focus({ preventScroll: true });
  scrollTo(0, scrollY + pair.getBoundingClientRect().top - bar.offsetHeight);
  scrolled = scrollY;
}

function mark(pair: HTMLElement | undefined, focused: boolean): void {
  place.slide = pair?.dataset.key ?? place.slide;
  for (const each of all('.pair', rows)) each.classList.toggle('current', each === pair);
  markThumbnail(pair?.dataset.key, focused && place.view === 'overview');
  writePlace(place);
}

let resting: ReturnType<typeof setTimeout> | undefined;
addEventListener('scroll', () => {
  clearTimeout(resting);
  if (place.view === 'overview' || (scrolled !== undefined && Math.abs(scrollY - scrolled) < 2)) return;
  scrolled = undefined;
  resting = setTimeout(() => mark(seen(), false), 120);
});

/** The first row that is seen. */
function seen(): HTMLElement | undefined {
  const edge = bar.offsetHeight;
  return shownPairs().find(pair => pair.getBoundingClientRect().bottom > edge + 1) ?? shownPairs().at(-1);
}

// 3. What keys and buttons do.
/** To the row so many after the one where the reader is, or as far as there are rows. */
function step(by: number): void {
  const pairs = shownPairs();
  const at = pairs.indexOf(here() ?? rows);
  goTo(pairs[Math.min(Math.max(at + by, 0), pairs.length - 1)], true);
}

/** A row of the overview up or down, if there is one. */
function stepAcross(by: 1 | -1): void {
  const pairs = shownPairs();
  const at = pairs.indexOf(here() ?? rows) + by * (place.view === 'overview' ? thumbnailColumns() : 1);
  if (pairs[at]) goTo(pairs[at], true);
}

function setView(view: typeof place.view): void {
  place.view = view;
  show();
}

const acts = {
  next: () => step(1),
  previous: () => step(-1),
  below: () => stepAcross(1),
  above: () => stepAcross(-1),
  first: () => step(Number.NEGATIVE_INFINITY),
  last: () => step(Number.POSITIVE_INFINITY),
  go: () => {
    if (typed !== '') goToNumber(typed);
  },
  overview: () => setView(place.view === 'overview' ? 'list' : 'overview'),
  notes: () => {
    place.notes = !place.notes;
    show();
  },
  changed: () => {
    place.onlyChanged = !place.onlyChanged;
    show();
  },
  swap,
  help: () => {
    if (help.open) help.close();
    else help.showModal();
  },
  leave: () => {
    if (typed === '' && place.view === 'overview') setView('list');
  },
} satisfies Record<KeyAction & string, () => void>;

function act(action: KeyAction): void {
  if (typeof action === 'object') {
    typed = (typed + action.digit).slice(-4);
    toast.textContent = withValues(words.typed, { number: typed });
    return;
  }
  toast.textContent = '';
  acts[action]();
  typed = '';
}

/** The deck in the other language comes to the left, or in the place of the only one. */
function swap(): void {
  const other = right ?? (left && partnerOf(left));
  if (!other) return;
  [left, right] = [other, right && left];
  chosen();
}

/** The slide that has a number in the left deck, or in the right one if only that has it. */
function goToNumber(number: string): void {
  const isIt = (slide: HTMLElement | undefined): boolean => slide?.dataset.number === String(Number(number));
  const [pair] = [left, right].flatMap(deck =>
    shownPairs().filter(each => isIt(deck?.slides.get(each.dataset.key ?? ''))),
  );
  if (pair) goTo(pair, true);
  else toast.textContent = withValues(words.noSuchSlide, { number });
}

addEventListener('keydown', event => {
  const action = actionOf(event);
  if (action === undefined || event.defaultPrevented) return;
  const isBasic = action === 'leave' || action === 'go';
  if ((help.open && action !== 'help') || (!place.keys && !isBasic)) return;
  // Enter presses the button where the focus is, unless a number was typed.
  if (action === 'go' && typed === '') return;
  event.preventDefault();
  act(action);
});
for (const action of ['overview', 'notes', 'changed', 'swap', 'help'] as const) {
  buttons[action].addEventListener('click', () => act(action));
}
find('#thumbnails', HTMLElement).addEventListener('click', ({ target }) => {
  const button = target instanceof Element ? target.closest<HTMLElement>('.thumbnail') : undefined;
  if (!button) return;
  place.slide = button.dataset.key;
  place.view = 'list';
  show();
  goTo(here(), true);
});
find('#close-keys', HTMLButtonElement).addEventListener('click', () => help.close());
usesKeys.addEventListener('change', () => {
  place.keys = usesKeys.checked;
  writePlace(place);
});
// The address says where the reader is: a link inside the page scrolls, and leaves it.
for (const link of all('.state a', document)) {
  link.addEventListener('click', event => {
    event.preventDefault();
    const section = document.querySelector<HTMLElement>(link.getAttribute('href') ?? '');
    section?.scrollIntoView();
    section?.focus({ preventScroll: true });
  });
}

// 4. At the beginning, and when another address is asked for.
new ResizeObserver(() => document.body.style.setProperty('--bar', `${bar.offsetHeight}px`)).observe(bar);
history.scrollRestoration = 'manual';
function start(): void {
  place = readPlace();
  usesKeys.checked = place.keys;
  const { slide, top } = place;
  place.top = undefined;
  choose();
  arrange();
  // Without a slide in the address the page stands at its top, with what the build has to say.
  if (slide === undefined) scrollTo(0, 0);
  else if (top !== undefined) scrollBy(0, bar.offsetHeight - top);
  scrolled = scrollY;
}
addEventListener('hashchange', start);
for (const hidden of all('.choose, .tools', document)) hidden.hidden = decks.length === 0;
start();

/** What each slide was in the build before and whether it has changed since, by deck and key. */
function briefdeckSlides(record: Readonly<Record<string, Readonly<Record<string, readonly [string, boolean]>>>>): void {
  for (const deck of decks) {
    for (const [key, slide] of deck.slides) {
      const [, isChanged = false] = record[deck.name]?.[key] ?? [];
      slide.classList.toggle('changed', isChanged);
      for (const news of all('.news', slide)) news.hidden = !isChanged;
    }
  }
}
Object.assign(window, { briefdeckSlides });
load(`preview/slides.js?${stamp}`, () => {
  const at = scrollY;
  show();
  if (!place.onlyChanged) scrollTo(0, at);
});

// 5. Anew, once for each build: a page that was moved away from its folder would go on for ever.
followBuilds(now => {
  if (now === place.tried) return;
  place.tried = now;
  place.top = scrollY === 0 ? undefined : Math.round(here()?.getBoundingClientRect().top ?? 0);
  if (scrollY === 0) place.slide = undefined;
  writePlace(place);
  location.reload();
});
