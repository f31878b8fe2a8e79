// Tracks: positions the parts of a repeated placeholder or decoration.
import type { Box, Decoration, Layout, Placeholder, Track } from './theme.ts';

/** The box of part `ordinal` (from 1) of a track that has `count` parts. */
export function partBox(track: Track, ordinal: number, count: number): Box {
  const [x, y, width, height] = track.box;
  const whole = track.direction === 'across' ? width : height;
  const length = track.part ?? (whole - track.gap * (count - 1)) / count;
  const start = (ordinal - 1) * (length + track.gap);
  return track.direction === 'across' ? [x + start, y, length, height] : [x, y + start, width, length];
}

/** Where a placeholder's box stands on the slide, for the part `ordinal` of `parts` (parts by track name). */
export function placeholderBox(
  layout: Layout,
  placeholder: Placeholder,
  ordinal: number,
  parts: ReadonlyMap<string, number>,
): Box {
  const track = placeholder.track === undefined ? undefined : layout.tracks.get(placeholder.track);
  if (!track) return placeholder.box;
  return within(partBox(track, ordinal, parts.get(track.name) ?? track.usual), placeholder.box);
}

/** The parts, from 1, in which a placeholder stands: `[1]` without a track, `[1, 2, 3]`, `[3]` for one that is only in the last. */
export function placeholderOrdinals(
  layout: Layout,
  placeholder: Placeholder,
  parts: ReadonlyMap<string, number>,
): readonly number[] {
  const track = placeholder.track === undefined ? undefined : layout.tracks.get(placeholder.track);
  if (!track) return [1];
  return ordinals(parts.get(track.name) ?? track.usual, placeholder);
}

function ordinals(count: number, where: Pick<Placeholder, 'only' | 'except'>): readonly number[] {
  const all = Array.from({ length: count }, (_, index) => index + 1);
  const at = (end: 'first' | 'last') => (end === 'first' ? 1 : count);
  if (where.only) return all.filter(ordinal => where.only && ordinal === at(where.only));
  return all.filter(ordinal => !where.except || ordinal !== at(where.except));
}

/** Where a decoration stands: one box, or one per part of its track. */
export function decorationBoxes(
  layout: Layout,
  decoration: Decoration,
  parts: ReadonlyMap<string, number>,
): readonly Box[] {
  const track = decoration.track === undefined ? undefined : layout.tracks.get(decoration.track);
  if (!track) return [decoration.box];
  const count = parts.get(track.name) ?? track.usual;
  return ordinals(count, { except: decoration.except }).map(ordinal => {
    const part = partBox(track, ordinal, count);
    const [x, y, width, height] = within(part, decoration.box, decoration.shape === 'rule');
    return decoration.center ? [x + (part[2] - width) / 2, y, width, height] : [x, y, width, height];
  });
}

/** A box relative to a part, on the slide; a zero length means the rest of the part, but for a rule the zero across its run. */
function within(part: Box, box: Box, rule = false): Box {
  const [x, y, width, height] = box;
  const wide = width === 0 && !(rule && height > 0) ? part[2] - x : width;
  const high = height === 0 && !rule ? part[3] - y : height;
  return [part[0] + x, part[1] + y, wide, high];
}
