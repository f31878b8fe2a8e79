// Where a reader is in the preview page, which stands in its address and nowhere else: a copied address shows the same.

/** In the list two decks stand side by side; a full slide is for an audience, with the view of a speaker in another window. */
type PageView = (typeof VIEWS)[number];
const VIEWS = ['list', 'overview', 'full', 'speaker'] as const;

export interface PagePlace {
  /** Names of decks; the right one is '' if there shall be none, and either is undefined as long as nobody has chosen. */
  left: string | undefined;
  right: string | undefined;
  /** The key of a slide. */
  slide: string | undefined;
  view: PageView;
  notes: boolean;
  onlyChanged: boolean;
  /** Whether single keys do something. */
  keys: boolean;
  /** The stamp for which the page was loaded anew. */
  tried: string | undefined;
  /** How far below the top the slide stood when the page was loaded anew, in pixels. */
  top: number | undefined;
  /** When the speaker began, in milliseconds since 1970. */
  startedAt: number | undefined;
}

export function readPlace(): PagePlace {
  const given = new URLSearchParams(location.hash.slice(1));
  const number = (name: string): number | undefined => {
    const value = Number.parseInt(given.get(name) ?? '', 10);
    return Number.isNaN(value) ? undefined : value;
  };
  return {
    left: given.get('left') ?? undefined,
    right: given.get('right') ?? undefined,
    slide: given.get('slide') ?? undefined,
    view: VIEWS.find(view => view === given.get('view')) ?? 'list',
    notes: given.get('notes') !== 'off',
    onlyChanged: given.get('only') === 'changed',
    keys: given.get('keys') !== 'off',
    tried: given.get('tried') ?? undefined,
    top: number('top'),
    startedAt: number('started'),
  };
}

/** `#slide=gap&notes=off`; what is as a page without an address would have it is left out. */
export function addressOf(place: PagePlace): string {
  const { left, right, slide, view, notes, onlyChanged, keys, tried, top, startedAt } = place;
  const given = {
    left,
    right,
    slide,
    view: view === 'list' ? undefined : view,
    notes: notes ? undefined : 'off',
    only: onlyChanged ? 'changed' : undefined,
    keys: keys ? undefined : 'off',
    tried,
    top,
    started: startedAt,
  };
  const shown = Object.entries(given).flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)]]));
  return `#${new URLSearchParams(shown)}`;
}
