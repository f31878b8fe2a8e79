// Where a reader is in the preview page, which stands in its address and nowhere else: a copied address shows the same.

export interface PagePlace {
  /** Names of decks; the right one is '' if there shall be none, and either is undefined as long as nobody has chosen. */
  left: string | undefined;
  right: string | undefined;
  /** The key of a slide. */
  slide: string | undefined;
  view: 'list' | 'overview';
  notes: boolean;
  onlyChanged: boolean;
  /** Whether single keys do something. */
  keys: boolean;
  /** The stamp for which the page was loaded anew. */
  tried: string | undefined;
  /** How far below the top the slide stood when the page was loaded anew, in pixels. */
  top: number | undefined;
}

export function readPlace(): PagePlace {
  const given = new URLSearchParams(location.hash.slice(1));
  const top = Number.parseInt(given.get('top') ?? '', 10);
  return {
    left: given.get('left') ?? undefined,
    right: given.get('right') ?? undefined,
    slide: given.get('slide') ?? undefined,
    view: given.get('view') === 'overview' ? 'overview' : 'list',
    notes: given.get('notes') !== 'off',
    onlyChanged: given.get('only') === 'changed',
    keys: given.get('keys') !== 'off',
    tried: given.get('tried') ?? undefined,
    top: Number.isNaN(top) ? undefined : top,
  };
}

/** What is as a page without an address would have it is left out. */
export function writePlace(place: PagePlace): void {
  const { left, right, slide, view, notes, onlyChanged, keys, tried, top } = place;
  const given = Object.entries({
    left,
    right,
    slide,
    view: view === 'list' ? undefined : view,
    notes: notes ? undefined : 'off',
    only: onlyChanged ? 'changed' : undefined,
    keys: keys ? undefined : 'off',
    tried,
    top: top === undefined ? undefined : String(top),
  }).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]]));
  history.replaceState(null, '', `#${new URLSearchParams(given)}`);
}
