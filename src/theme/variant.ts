// Derives a theme for another page shape or use: 4:3 instead of 16:9, a handout instead of a talk.
import type { Box, Decoration, Layout, Placeholder, TextStyle, Theme, Track } from './theme.ts';

/** How a theme changes: `{ size: [720, 540], across: 0.75 }` for 4:3. */
export interface Variant {
  readonly name: string;
  /** Page size in points, where it differs. */
  readonly size: readonly [number, number] | undefined;
  /** Horizontal scale of everything on a layout. */
  readonly across: number;
  /** Horizontal scale of what is not common to all layouts: the body makes room for something beside it. */
  readonly body: number;
  /** Scale of the type of the body, and the least size that comes of it. */
  readonly type: number;
  readonly leastType: number;
  /** What is set no smaller while it fits: `14` in a handout whose text may step down to 11. */
  readonly usualType: number;
  /** Layouts whose body stays as it is. */
  readonly except: readonly string[];
  /** Styles that keep their size. */
  readonly keep: readonly string[];
  /** Most points that a style may have, by name: `{ headline: 24 }`. */
  readonly most: ReadonlyMap<string, number>;
  /** Placeholders that only this variant has, on all layouts with a source line. */
  readonly placeholders: ReadonlyMap<string, Placeholder>;
  /** As the placeholders: where these are. */
  readonly decorations: readonly Decoration[];
  /** Colors that are others, by role. */
  readonly colors: ReadonlyMap<string, string>;
  /** Text styles that only this variant has. */
  readonly styles: ReadonlyMap<string, TextStyle>;
  /** In place of those of the theme, on a page of another kind; empty: those of the theme, varied. */
  readonly layouts: ReadonlyMap<string, Layout>;
}

/**
 * The theme as the variant has it. Another variant may have changed its page before: the placeholders that a variant adds are written for
 * its own page size or, without one, for a page of the width `written`.
 */
export function variedTheme(theme: Theme, variant: Variant, written: number): Theme {
  const [width, height] = variant.size ?? [theme.size.width, theme.size.height];
  const colors = new Map([...theme.colors, ...variant.colors]);
  if (variant.layouts.size > 0) {
    const styles = new Map([...theme.styles, ...variant.styles]);
    return { ...theme, size: { width, height }, colors, styles, layouts: variant.layouts, takeaway: undefined };
  }
  const onPage = variant.size ? variant : fitted(variant, width / written);
  return {
    ...theme,
    size: { width, height },
    colors,
    styles: new Map([
      ...[...theme.styles].map(([name, style]) => [name, variedStyle(style, variant)] as const),
      ...variant.styles,
    ]),
    layouts: new Map([...theme.layouts.values()].flatMap(layout => variedLayouts(layout, theme, onPage))),
    takeaway: theme.takeaway && { ...theme.takeaway, ...added(theme.takeaway, pageScale(variant.across)) },
  };
}

/** The scale of what belongs to the page. */
function pageScale(across: number): Scale {
  return { by: across, around: 0, page: across };
}

/** What stands on layouts beside their own, at a scale. */
function added(
  { placeholders, decorations }: Pick<Variant, 'placeholders' | 'decorations'>,
  scale: Scale,
): Pick<Variant, 'placeholders' | 'decorations'> {
  return {
    placeholders: new Map([...placeholders].map(([name, one]) => [name, variedPlaceholder(one, scale)])),
    decorations: decorations.map(one => variedDecoration(one, scale)),
  };
}

/** The variant with what it adds on a page that is `by` times as wide as the one for which they are written. */
function fitted(variant: Variant, by: number): Variant {
  return { ...variant, ...added(variant, pageScale(by)) };
}

function variedStyle(style: TextStyle, variant: Variant): TextStyle {
  const scaled = (size: number, floor: number) =>
    variant.keep.includes(style.name) ? size : Math.max(Math.min(size, floor), Math.round(size * variant.type));
  const most = variant.most.get(style.name) ?? Number.POSITIVE_INFINITY;
  const size = Math.min(scaled(style.size, variant.usualType), most);
  return { ...style, size, least: Math.min(scaled(style.least, variant.leastType), size) };
}

/** A layout as the variant has it; where the body made room for something, also with all of its room, for slides that have nothing there. */
function variedLayouts(layout: Layout, theme: Theme, variant: Variant): readonly (readonly [string, Layout])[] {
  const hasBody = layout.placeholders.has('source') && !variant.except.includes(layout.name);
  const varied = variedLayout(layout, theme, variant, hasBody);
  if (!hasBody || variant.body === 1) return [[layout.name, varied]];
  const name = `${layout.name}-alone`;
  const alone = variedLayout(layout, theme, { ...variant, body: 1, placeholders: new Map(), decorations: [] }, hasBody);
  const without = { placeholders: [...variant.placeholders.keys()], layout: name };
  return [
    [layout.name, { ...varied, without }],
    [name, { ...alone, name, title: `${layout.title}, alone` }],
  ];
}

function variedLayout(layout: Layout, theme: Theme, variant: Variant, hasBody: boolean): Layout {
  const margin = theme.size.width * 0.05;
  const isBody = (name: string) => hasBody && !['title', 'section', 'source', 'footer', 'page-number'].includes(name);
  const scaleOf = (body: boolean): Scale => ({
    by: variant.across * (body ? variant.body : 1),
    around: body ? margin : 0,
    page: variant.across,
  });
  return {
    ...layout,
    tracks: new Map([...layout.tracks].map(([name, track]) => [name, variedTrack(track, scaleOf(hasBody))])),
    placeholders: new Map([
      ...[...layout.placeholders].map(([name, placeholder]): [string, Placeholder] => [
        name,
        variedPlaceholder(placeholder, scaleOf(isBody(name))),
      ]),
      ...(hasBody ? variant.placeholders : []),
    ]),
    decorations: [
      ...layout.decorations.map(decoration =>
        variedDecoration(decoration, scaleOf(hasBody && !spans(decoration, theme))),
      ),
      ...(hasBody ? variant.decorations : []),
    ],
    draft: layout.draft && { ...layout.draft, box: scaledBox(layout.draft.box, scaleOf(false), false) },
    logo: layout.logo && { ...layout.logo, box: scaledBox(layout.logo.box, scaleOf(false), false) },
  };
}

interface Scale {
  readonly by: number;
  /** The x that stays where it is on a page that does not change its width. */
  readonly around: number;
  /** Horizontal scale of the page itself. */
  readonly page: number;
}

function scaledBox([x, y, width, height]: Box, { by, around, page }: Scale, relative: boolean): Box {
  return relative ? [x * by, y, width * by, height] : [around * page + (x - around) * by, y, width * by, height];
}

function variedPlaceholder(placeholder: Placeholder, scale: Scale): Placeholder {
  const [left, top, right, bottom] = placeholder.insets;
  return {
    ...placeholder,
    box: scaledBox(placeholder.box, scale, placeholder.track !== undefined),
    insets: [left * scale.by, top, right * scale.by, bottom],
  };
}

function variedTrack(track: Track, scale: Scale): Track {
  const across = track.direction === 'across';
  return {
    ...track,
    box: scaledBox(track.box, scale, false),
    gap: across ? track.gap * scale.by : track.gap,
    part: across && track.part !== undefined ? track.part * scale.by : track.part,
  };
}

/** Arrows keep their shape; all else is stretched. */
function variedDecoration(decoration: Decoration, scale: Scale): Decoration {
  const isArrow = decoration.shape === 'arrow-right' || decoration.shape === 'arrow-down';
  const box = scaledBox(decoration.box, scale, decoration.track !== undefined);
  if (!isArrow) return { ...decoration, box };
  const [x, y, width, height] = box;
  const shift = decoration.center ? 0 : (width - decoration.box[2]) / 2;
  return { ...decoration, box: [x + shift, y, decoration.box[2], height] };
}

/** Bands and rules across the page, or at its upper or lower edge, belong to the page, not to the body. */
function spans(decoration: Decoration, theme: Theme): boolean {
  return (
    decoration.track === undefined &&
    (decoration.box[2] >= theme.size.width || decoration.box[1] > 500 || decoration.box[1] < 20)
  );
}
