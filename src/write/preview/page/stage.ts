// One slide that fills the window or the screen, and what a speaker sees of it in a window of its own.
import { type PageDeck, pageSlide } from './decks.ts';
import { all, find, newElement, withValues, words } from './dom.ts';

/** The slide that is shown, and the one after it. */
export interface StagedSlides {
  readonly deck: PageDeck;
  readonly slide: HTMLElement;
  readonly next: HTMLElement | undefined;
  readonly isBlack: boolean;
}

const stage = find('#stage', HTMLElement);
const speaker = find('#speaker', HTMLElement);
const spoken = find('#spoken', HTMLElement);
/** How long the buttons stay when the pointer rests, in milliseconds. */
const REST = 2500;

export function showStage(staged: StagedSlides | undefined): void {
  const isNew = stage.hidden && staged !== undefined;
  stage.hidden = staged === undefined;
  for (const other of all('.bar, #thumbnails, main', document)) other.inert = staged !== undefined;
  if (!staged) return;
  showPicture(stage, staged.slide);
  const { isBlack, next } = staged;
  stage.classList.toggle('black', isBlack);
  find('.position', HTMLElement, stage).textContent = positionOf(staged);
  spoken.textContent = isBlack ? words.blackScreen : withValues(words.slideNamed, { ...pageSlide(staged.slide) });
  // The next picture is there when it is asked for.
  if (next) new Image().src = pageSlide(next).picture.src;
  if (isNew) stage.focus();
}

export function showSpeaker(staged: StagedSlides, startedAt: number): void {
  speaker.hidden = false;
  for (const other of all('.bar, #thumbnails, main', document)) other.hidden = true;
  const { slide, next, isBlack } = staged;
  const now = find('.now', HTMLElement, speaker);
  showPicture(now, slide);
  now.classList.toggle('black', isBlack);
  find('.position', HTMLElement, speaker).textContent = positionOf(staged);
  const { number, title, language } = pageSlide(slide);
  const heading = find('.now h2', HTMLElement, speaker);
  heading.textContent = isBlack ? words.blackScreen : withValues(words.slideNamed, { number, title });
  heading.lang = language;
  const then = find('.then', HTMLElement, speaker);
  find('.none', HTMLElement, then).hidden = next !== undefined;
  find('img', HTMLElement, then).hidden = next === undefined;
  if (next) showPicture(then, next);
  const said = find('.said', HTMLElement, speaker);
  said.replaceChildren(...all('.notes p', slide).map(paragraph => paragraph.cloneNode(true)));
  said.scrollTop = 0;
  spoken.textContent = heading.textContent;
  showTime(startedAt);
}

function showPicture(within: HTMLElement, slide: HTMLElement): void {
  const { picture } = pageSlide(slide);
  const image = find('img', HTMLImageElement, within);
  if (image.src !== picture.src) image.src = picture.src;
  Object.assign(image, { width: picture.width, height: picture.height, alt: picture.alt, lang: picture.lang });
}

/** `4 / 17` */
function positionOf({ deck, slide }: StagedSlides): string {
  return `${pageSlide(slide).number} / ${deck.slides.size}`;
}

/** The time of day, and the time since a moment: `14:05`, `12:31`. */
export function showTime(startedAt: number): void {
  const now = new Date();
  const { lang } = document.documentElement;
  find('#clock', HTMLElement).textContent = now.toLocaleTimeString(lang, { hour: 'numeric', minute: '2-digit' });
  find('#elapsed', HTMLElement).textContent = elapsed(Math.max(0, Math.floor((now.getTime() - startedAt) / 1000)));
}

function elapsed(seconds: number): string {
  const two = (count: number): string => String(count).padStart(2, '0');
  const hours = Math.floor(seconds / 3600);
  const minutes = Math.floor(seconds / 60) % 60;
  return `${hours > 0 ? `${hours}:${two(minutes)}` : minutes}:${two(seconds % 60)}`;
}

let resting: ReturnType<typeof setTimeout> | undefined;
stage.addEventListener('pointermove', () => {
  stage.classList.add('moved');
  clearTimeout(resting);
  resting = setTimeout(() => stage.classList.remove('moved'), REST);
});

/** Over the whole screen, where the browser can; else over the window. */
export async function fillScreen(): Promise<void> {
  await stage.requestFullscreen?.().catch(() => undefined);
}

/** A line that disappears with the next key. */
export function toast(text: string): void {
  find('#toast', HTMLElement).replaceChildren(...(text === '' ? [] : [newElement('span', text)]));
}
