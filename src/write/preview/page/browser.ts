// What the preview page does in a browser: puts two decks side by side, and loads itself anew, at the same place, when a build has changed
// it. It asks for a small script beside it every second, since a page opened as a file may load scripts and pictures, and nothing else.

interface Deck {
  readonly name: string;
  readonly briefing: string;
  readonly language: string;
  readonly section: HTMLElement;
  /** By key. */
  readonly slides: ReadonlyMap<string, HTMLElement>;
}

/** What came after the build of the page: one that has failed, or decks without a page. */
interface News {
  readonly heading: string;
  readonly kept: string;
  readonly messages: readonly {
    readonly severity: string;
    readonly kind: string;
    readonly code: string;
    readonly where?: string;
    readonly what: string;
    readonly next?: string;
  }[];
}

/** What a tab remembers from before it was loaded anew. */
interface Memory {
  /** Names of decks. */
  readonly left: string;
  readonly right: string;
  /** What each slide looked like, by deck and key. */
  readonly marks: Readonly<Record<string, string>>;
  readonly stamp: string;
  /** The stamp for which the page was loaded. */
  readonly tried: string | undefined;
  readonly y: number;
  /** The key of the first row that was seen, and how far from the top it stood. */
  readonly row: string | undefined;
  readonly top: number;
}

const stamp = document.documentElement.dataset.stamp ?? '';
const bar = find('.bar', HTMLElement);
const rows = find('#rows', HTMLElement);
const choices = { left: find('#left', HTMLSelectElement), right: find('#right', HTMLSelectElement) };

// 1. What this tab remembers.
const memory = `briefdeck ${location.pathname}`;
const before = recall();
let tried = before.tried;

// 2. The decks, and what has changed in them.
const decks = all('.deck', document).map(deckOf);
const marks: Record<string, string> = {};
for (const deck of decks) {
  for (const [key, slide] of deck.slides) {
    const id = `${deck.name}/${key}`;
    const mark = slide.dataset.mark ?? '';
    marks[id] = mark;
    if (before.marks && before.stamp !== stamp && before.marks[id] !== mark) {
      slide.classList.add('changed');
      for (const news of all('.news', slide)) news.hidden = false;
    }
  }
}

// 3. Which two: those asked for, or the two in different languages that have most slides in common.
const first = most(
  decks.filter(deck => partnerOf(deck)),
  deck => shared(deck, partnerOf(deck)),
);
let left = named(before.left);
let right = left ? named(before.right) : undefined;
if (!left) {
  left = first ?? decks[0];
  right = left && partnerOf(left);
}
choices.left.addEventListener('change', () => {
  left = named(choices.left.value);
  if (left && right && (right.briefing !== left.briefing || right.language === left.language)) right = partnerOf(left);
  arrange();
});
choices.right.addEventListener('change', () => {
  const chosen = named(choices.right.value);
  if (chosen === left && right) left = right;
  right = chosen === left ? undefined : chosen;
  arrange();
});
find('.choose', HTMLElement).hidden = decks.length === 0;
arrange();

// 4. The place: the first row that is seen stays where it was, whatever has grown above it.
history.scrollRestoration = 'manual';
if (before.y && before.y > 0) {
  const row = all('.pair', rows).find(each => each.dataset.key === before.row);
  scrollTo(0, row ? scrollY + row.getBoundingClientRect().top - (before.top ?? 0) : before.y);
}
addEventListener('pagehide', () => {
  const edge = bar.getBoundingClientRect().bottom;
  const row = all('.pair', rows).find(each => each.getBoundingClientRect().bottom > edge);
  remember({
    left: left?.name ?? '',
    right: right?.name ?? '',
    marks,
    stamp,
    tried,
    y: scrollY,
    row: row?.dataset.key,
    top: row?.getBoundingClientRect().top ?? 0,
  });
});

// 5. Anew, once for each build: a page that was moved away from its folder would go on for ever.
Object.assign(window, { briefdeckStamp });
let asked = 0;
let told: string | undefined;
setTimeout(ask, 1000);

/** What the script beside the page calls with the stamp of the newest build, and with what came after the build of the page. */
function briefdeckStamp(now: string, news?: News): void {
  if (now === stamp) tell(news);
  else if (now !== tried) {
    tried = now;
    location.reload();
  }
}

/** Says above the slides, and at the head of the page, what came after them. */
function tell(news: News | undefined): void {
  const words = JSON.stringify(news);
  if (words === told) return;
  told = words;
  const [section, state] = [find('#later', HTMLElement), find('#later-state', HTMLElement)];
  section.hidden = state.hidden = news === undefined;
  const link = find('#later-state a', HTMLElement);
  link.className = 'failed';
  link.textContent = news?.heading ?? '';
  find('#later h2', HTMLElement).textContent = news?.heading ?? '';
  find('#later p', HTMLElement).textContent = news?.kept ?? '';
  find('#later ul', HTMLElement).replaceChildren(
    ...(news?.messages ?? []).map(({ severity, kind, code, where, what, next }) => {
      const item = element('li', '');
      item.className = severity;
      item.append(element('b', `${kind} ${code}`), ' ', ...(where ? [element('code', where), ' '] : []), what);
      if (next) item.append(` ${next}`);
      return item;
    }),
  );
}

function element(name: string, text: string): HTMLElement {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}

function ask(): void {
  const script = document.createElement('script');
  asked += 1;
  script.src = `preview/stamp.js?${stamp}${asked}`;
  script.onload = script.onerror = () => {
    script.remove();
    setTimeout(ask, 1000);
  };
  document.head.append(script);
}

function recall(): Partial<Memory> {
  try {
    return JSON.parse(sessionStorage.getItem(memory) ?? '{}') ?? {};
  } catch {
    return {};
  }
}

function remember(state: Memory): void {
  try {
    sessionStorage.setItem(memory, JSON.stringify(state));
  } catch {
    // A browser that keeps nothing shows the page from its top.
  }
}

function deckOf(section: HTMLElement): Deck {
  const { deck = '', briefing = '', language = '' } = section.dataset;
  const slides = all('.slide', section).map(slide => [slide.dataset.key ?? '', slide] as const);
  return { name: deck, briefing, language, section, slides: new Map(slides) };
}

function named(name: string | undefined): Deck | undefined {
  return decks.find(deck => deck.name === name);
}

/** The part of the slides that two decks have in common. */
function shared(one: Deck, other: Deck | undefined): number {
  if (!other) return 0;
  const common = [...one.slides.keys()].filter(key => other.slides.has(key));
  return common.length / Math.max(one.slides.size, other.slides.size, 1);
}

/** The deck in another language that has most in common with one. */
function partnerOf(deck: Deck): Deck | undefined {
  const others = decks.filter(other => other.briefing === deck.briefing && other.language !== deck.language);
  return most(
    others.filter(other => shared(deck, other) > 0),
    other => shared(deck, other),
  );
}

/** The first of those with the highest value. */
function most<T>(items: readonly T[], value: (item: T) => number): T | undefined {
  return [...items].sort((a, b) => value(b) - value(a))[0];
}

/** The same slide of both in one row; what one of them lacks is said in its place. */
function arrange(): void {
  document.body.classList.toggle('single', right === undefined);
  for (const deck of decks) deck.section.hidden = true;
  rows.replaceChildren(...keysOf(left, right).map(pairOf));
  choices.left.value = left?.name ?? '';
  choices.right.value = right?.name ?? '';
}

function pairOf(key: string): HTMLElement {
  const pair = document.createElement('div');
  pair.className = 'pair';
  pair.dataset.key = key;
  for (const deck of [left, right]) if (deck) pair.append(deck.slides.get(key) ?? gap(key));
  return pair;
}

/** Of all slides of two decks in the order of the first; what it lacks stands where the second has it. */
function keysOf(one: Deck | undefined, other: Deck | undefined): readonly string[] {
  const mine = [...(one?.slides.keys() ?? [])];
  const theirs = [...(other?.slides.keys() ?? [])];
  const found = new Set<string>();
  for (const key of mine) {
    while (theirs[0] !== undefined && (found.has(theirs[0]) || !one?.slides.has(theirs[0])))
      found.add(theirs.shift() ?? '');
    found.add(key);
  }
  for (const key of theirs) found.add(key);
  return [...found];
}

function gap(key: string): HTMLElement {
  const text = document.createElement('p');
  text.className = 'missing';
  text.textContent = (rows.dataset.missing ?? '').replace('{key}', () => key);
  return text;
}

function all(selector: string, within: ParentNode): readonly HTMLElement[] {
  return [...within.querySelectorAll<HTMLElement>(selector)];
}

function find<T extends HTMLElement>(selector: string, kind: new () => T): T {
  const found = document.querySelector(selector);
  if (!(found instanceof kind)) throw new Error(`no ${selector}`);
  return found;
}
