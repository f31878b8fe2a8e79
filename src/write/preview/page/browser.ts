// What the preview page does in a browser: puts two decks side by side, leads through them, shows one slide over the whole screen, and loads
// itself anew, at the same place, when a build has changed it. It keeps nothing outside its address.
import { deckNamed, decks, firstDeck, keysOf, type PageDeck, partnerOf } from './decks.ts';
import { all, find, load, withValues, words } from './dom.ts';
import { actionOf, type KeyAction } from './keys.ts';
import { followBuilds, stamp } from './later.ts';
import { addressOf, type PagePlace, readPlace } from './place.ts';
import { arrangeRows, filterRows, markRow, scrollToRow, seenRow, shownRows, topOfRow } from './rows.ts';
import { fillScreen, type StagedSlides, showSpeaker, showStage, showTime, toast } from './stage.ts';
import { markThumbnail, showThumbnails, thumbnailColumns } from './thumbnails.ts';
import { hasOther, linkWindows, openSpeaker, type Step, tellOther } from './windows.ts';

const bar = find('.bar', HTMLElement);
const choices = { left: find('#left', HTMLSelectElement), right: find('#right', HTMLSelectElement) };
const help = find('#keys', HTMLDialogElement);
const usesKeys = find('#uses-keys', HTMLInputElement);

let place = readPlace();
let isBlack = false;
/** The digits of a slide’s number, as far as they are typed. */
let typed = '';
/** Where the page was scrolled to by itself. */
let scrolled: number | undefined;
/** The stamp of a build that came while a slide filled the screen. */
let waiting: string | undefined;

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

function arrange(): void {
  document.body.classList.toggle('single', right === undefined);
  for (const deck of decks) deck.section.hidden = true;
  arrangeRows(left, right);
  choices.left.value = left?.name ?? '';
  choices.right.value = right?.name ?? '';
  show();
}

// 2. What is shown of them, and where the reader is.
function show(): void {
  const count = filterRows(place.onlyChanged);
  const { classList } = document.body;
  classList.toggle('without-notes', !place.notes);
  classList.toggle('overview', place.view === 'overview');
  find('#unchanged', HTMLElement).hidden = !place.onlyChanged || count > 0;
  find('.tools [data-act="changed"]', HTMLElement).textContent = withValues(words.onlyChangedCount, { count });
  const pressed = { overview: place.view === 'overview', notes: place.notes, changed: place.onlyChanged };
  for (const [act, isOn] of Object.entries(pressed)) {
    for (const button of all(`.tools [data-act="${act}"]`, document)) button.ariaPressed = String(isOn);
  }
  for (const button of all('[data-act="swap"]', document)) button.hidden = !right && !(left && partnerOf(left));
  showThumbnails(
    shownRows().flatMap(row => {
      const slide = row.querySelector<HTMLElement>('.slide');
      return slide ? [{ key: row.dataset.key ?? '', slide }] : [];
    }),
  );
  goTo(here());
}

const isStaged = (): boolean => place.view === 'full' || place.view === 'speaker';

/** The keys that arrows lead through: rows, or the slides of the left deck as a slide show has them. */
function sequence(): readonly string[] {
  if (!isStaged()) return shownRows().map(row => row.dataset.key ?? '');
  const isShown = ([key, slide]: [string, HTMLElement]): boolean =>
    slide.dataset.hidden !== 'true' || key === place.slide;
  return [...(left?.slides ?? [])].filter(isShown).map(([key]) => key);
}

/** The slide where the reader is, or the one that is shown next to it. */
function here(): string | undefined {
  const keys = keysOf(left, right);
  const shown = sequence();
  const at = keys.indexOf(place.slide ?? '');
  return keys.slice(Math.max(at, 0)).find(key => shown.includes(key)) ?? shown.at(-1);
}

/** The row comes to the top of the window, its small picture into sight, or the slide onto the screen. */
function goTo(key: string | undefined, focused = false): void {
  const isAsked = key !== place.slide;
  mark(key, focused);
  const staged = stagedSlides();
  showStage(place.view === 'full' ? staged : undefined);
  if (place.view === 'speaker' && staged) showSpeaker(staged, startedAt);
  if (place.view === 'list' && key !== undefined) scrolled = scrollToRow(key, focused);
  if (isAsked) tell();
}

function mark(key: string | undefined, focused: boolean): void {
  place.slide = key ?? place.slide;
  markRow(key);
  markThumbnail(key, focused && place.view === 'overview');
  keep();
}

function keep(): void {
  history.replaceState(null, '', addressOf(place));
}

function stagedSlides(): StagedSlides | undefined {
  const slide = left?.slides.get(place.slide ?? '');
  const keys = sequence();
  const next = left?.slides.get(keys[keys.indexOf(place.slide ?? '') + 1] ?? '');
  return left && slide && { deck: left, slide, next, isBlack };
}

let resting: ReturnType<typeof setTimeout> | undefined;
addEventListener('scroll', () => {
  clearTimeout(resting);
  if (place.view !== 'list' || (scrolled !== undefined && Math.abs(scrollY - scrolled) < 2)) return;
  scrolled = undefined;
  resting = setTimeout(() => {
    mark(seenRow(), false);
    tell();
  }, 120);
});

// 3. What keys and buttons do.
/** To the slide so many after the one where the reader is, or as far as there are any. */
function step(by: number): void {
  const keys = sequence();
  const at = keys.indexOf(here() ?? '');
  isBlack = false;
  goTo(keys[Math.min(Math.max(at + by, 0), keys.length - 1)], true);
}

/** A row of the overview up or down, if there is one. */
function stepAcross(by: 1 | -1): void {
  const keys = sequence();
  const at = keys.indexOf(here() ?? '') + by * (place.view === 'overview' ? thumbnailColumns() : 1);
  if (keys[at] !== undefined) step(at - keys.indexOf(here() ?? ''));
}

/** A view lasts as long as its window: that of a speaker shows nothing else. */
function setView(view: PagePlace['view']): void {
  if (place.view === 'speaker') return;
  place.view = view;
  isBlack = false;
  if (view !== 'full' && document.fullscreenElement) void document.exitFullscreen();
  show();
  if (view === 'list') goTo(here(), true);
  if (view !== 'full' && waiting !== undefined) renew(waiting);
}

function fill(): void {
  const isFull = place.view === 'full' && document.fullscreenElement !== null;
  setView(isFull ? 'list' : 'full');
  if (!isFull) void fillScreen();
}
// The window of a speaker may take the screen from the slide, which goes on in its window.
document.addEventListener('fullscreenchange', () => {
  if (!document.fullscreenElement && place.view === 'full' && !hasOther()) setView('list');
});

/** The window of a speaker, and this one for the audience. */
function speak(): void {
  if (place.view === 'speaker') return;
  const address = addressOf({ ...place, view: 'speaker', startedAt: Date.now(), tried: undefined, top: undefined });
  if (openSpeaker(`${location.href.replace(/#.*$/, '')}${address}`)) setView('full');
  else toast(words.noWindow);
}

function turnBlack(): void {
  if (!isStaged()) return;
  isBlack = !isBlack;
  goTo(place.slide);
  tell();
}

function restart(): void {
  startedAt = Date.now();
  place.startedAt = startedAt;
  keep();
  showTime(startedAt);
}

/** The deck in the other language comes to the left, or in the place of the only one. */
function swap(): void {
  const other = right ?? (left && partnerOf(left));
  if (!other) return;
  [left, right] = [other, right && left];
  chosen();
  tell();
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
    else if (isStaged()) step(1);
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
  fill,
  speak,
  black: turnBlack,
  restart: () => {
    if (place.view === 'speaker') restart();
  },
  help: () => {
    if (help.open) help.close();
    else help.showModal();
  },
  leave: () => {
    if (typed === '' && place.view !== 'list') setView('list');
  },
} satisfies Record<KeyAction & string, () => void>;
const isAct = (name: string): name is keyof typeof acts => name in acts;

function act(action: KeyAction): void {
  if (typeof action === 'object') {
    typed = (typed + action.digit).slice(-4);
    toast(withValues(words.typed, { number: typed }));
    return;
  }
  toast('');
  acts[action]();
  typed = '';
}

/** The slide that has a number in the left deck, or in the right one if only that has it. */
function goToNumber(number: string): void {
  const [key] = [left, right].flatMap(deck =>
    [...(deck?.slides ?? [])].flatMap(([each, slide]) => (slide.dataset.number === String(Number(number)) ? each : [])),
  );
  const isShown = isStaged() ? left?.slides.has(key ?? '') : sequence().includes(key ?? '');
  isBlack = false;
  if (isShown) goTo(key, true);
  else toast(withValues(words.noSuchSlide, { number }));
}

addEventListener('keydown', event => {
  const action = actionOf(event, isStaged());
  if (action === undefined || event.defaultPrevented) return;
  const isBasic = action === 'leave' || action === 'go';
  if ((help.open && action !== 'help') || (!place.keys && !isBasic)) return;
  // Enter presses the button where the focus is, unless a number was typed.
  const isPress = event.target instanceof HTMLButtonElement || !isStaged();
  if (action === 'go' && typed === '' && isPress) return;
  event.preventDefault();
  act(action);
});
document.addEventListener('click', ({ target }) => {
  const button = target instanceof Element ? target.closest<HTMLElement>('[data-act], .thumbnail') : undefined;
  const { act: name = '', key } = button?.dataset ?? {};
  if (isAct(name)) act(name);
  if (key === undefined) return;
  place.slide = key;
  setView('list');
});
help.addEventListener('close', keep);
usesKeys.addEventListener('change', () => {
  place.keys = usesKeys.checked;
  keep();
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

// 4. In step with the window of a speaker.
function tell(): void {
  tellOther({ left: left?.name, right: right?.name ?? '', slide: place.slide, isBlack, stamp });
}

function stepped(told: Step): void {
  if (place.view === 'speaker' && told.stamp !== stamp) {
    renew(told.stamp);
    return;
  }
  const isSame = told.left === left?.name && told.right === (right?.name ?? '');
  if (isSame && told.slide === place.slide && told.isBlack === isBlack) return;
  isBlack = told.isBlack;
  place.left = told.left;
  place.right = told.right;
  place.slide = told.slide;
  choose();
  if (isSame) goTo(here());
  else arrange();
}

// 5. At the beginning, and when another address is asked for.
let startedAt = Date.now();
new ResizeObserver(() => document.body.style.setProperty('--bar', `${bar.offsetHeight}px`)).observe(bar);
history.scrollRestoration = 'manual';
function start(): void {
  place = readPlace();
  usesKeys.checked = place.keys;
  startedAt = place.startedAt ?? Date.now();
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
linkWindows(place.view === 'speaker', stepped, tell);
if (place.view === 'speaker') {
  document.title = `${words.speakerView} – ${document.title}`;
  setInterval(() => showTime(startedAt), 500);
}

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

// 6. Anew, once for each build: a page that was moved away from its folder would go on for ever. Nothing moves under the eyes of an audience.
function renew(now: string): void {
  waiting = now;
  if (now === place.tried || place.view === 'full') return;
  place.tried = now;
  place.top = scrollY === 0 ? undefined : topOfRow(place.slide);
  if (scrollY === 0 && place.view === 'list') place.slide = undefined;
  keep();
  location.reload();
}
followBuilds(now => {
  if (place.view !== 'speaker' || !opener) renew(now);
});
