// The figures of two builds: which changed, why the calculated ones moved, and where the deck shows them.

import type { Manifest, ManifestFigure } from '../manifest/manifest.ts';
import { changedPlaces, FIGURE_KINDS, type FigureChange, type PlaceName, type SlideChange } from './changes.ts';

/** A figure that both decks have, with another value. */
export interface MovedFigure {
  readonly before: ManifestFigure;
  readonly after: ManifestFigure;
}

/** The figures whose value, or the way in which it is written, is not what it was; by id. */
export function movedFigures(before: Manifest, after: Manifest): ReadonlyMap<string, MovedFigure> {
  const earlier = byId(before);
  return new Map(
    after.figures.flatMap(figure => {
      const old = earlier.get(figure.id);
      return old && hasMoved(old, figure) ? [[figure.id, { before: old, after: figure }] as const] : [];
    }),
  );
}

/** Figures in the order of the new deck, entered ones before calculated ones, then those that it no longer has. */
export function compareFigures(
  before: Manifest,
  after: Manifest,
  slides: readonly SlideChange[],
): readonly FigureChange[] {
  const earlier = byId(before);
  const later = byId(after);
  const moved = movedFigures(before, after);
  const earlierKeys = new Set(before.slides.flatMap(({ shapes }) => shapes.map(({ key }) => key)));
  const changes = after.figures.flatMap((figure): FigureChange | readonly [] => {
    const old = earlier.get(figure.id);
    const { id } = figure;
    if (!old) return { id, kind: 'added', after: figure, because: [], places: shownIn(after, id), unchanged: [] };
    const isMoved = moved.has(id);
    if (!isMoved && !hasOtherDetails(old, figure)) return [];
    const kind = !isMoved ? 'details' : figure.formula === undefined ? 'value' : 'derived';
    const because = (figure.inputs ?? []).filter(input => moved.has(input));
    const places = placesOf(id, slides);
    const unchanged = old.text !== figure.text ? unchangedIn(after, id, places, earlierKeys) : [];
    return { id, kind, before: old, after: figure, because, places, unchanged };
  });
  const gone = before.figures
    .filter(({ id }) => !later.has(id))
    .map((figure): FigureChange => {
      const { id } = figure;
      return { id, kind: 'removed', before: figure, because: [], places: shownIn(before, id), unchanged: [] };
    });
  return FIGURE_KINDS.flatMap(kind => [...changes, ...gone].filter(change => change.kind === kind));
}

function byId({ figures }: Manifest): ReadonlyMap<string, ManifestFigure> {
  return new Map(figures.map(figure => [figure.id, figure]));
}

function hasMoved(before: ManifestFigure, after: ManifestFigure): boolean {
  return before.value !== after.value || before.text !== after.text || before.unit !== after.unit;
}

function hasOtherDetails(before: ManifestFigure, after: ManifestFigure): boolean {
  const details = ({ label, source, asOf, formula }: ManifestFigure) =>
    JSON.stringify([label, source.id, source.short, asOf, formula]);
  return details(before) !== details(after);
}

function placesOf(id: string, slides: readonly SlideChange[]): readonly PlaceName[] {
  return changedPlaces({ slides })
    .filter(({ change }) => change.figures.includes(id))
    .map(({ slide, number, key, kind }) => ({ slide, number, key, kind }));
}

/** The texts of before that show the figure and did not follow it; charts and their alternative texts need not name all that they draw. */
function unchangedIn(
  after: Manifest,
  id: string,
  changed: readonly PlaceName[],
  earlierKeys: ReadonlySet<string>,
): readonly PlaceName[] {
  const keys = new Set(changed.map(({ key }) => key));
  return shownIn(after, id).filter(
    ({ key, kind }) => kind !== 'chart' && kind !== 'alt-text' && !keys.has(key) && earlierKeys.has(key),
  );
}

function shownIn({ slides }: Manifest, id: string): readonly PlaceName[] {
  return slides.flatMap(({ key: slide, number, shapes }) =>
    shapes.filter(({ figures }) => figures.includes(id)).map(({ key, kind }) => ({ slide, number, key, kind })),
  );
}
