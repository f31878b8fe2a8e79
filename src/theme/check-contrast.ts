// Checks the contrast of each text style with what is behind it on each layout: band, cover, panel, table, page.
import type { Place, Report } from '../diagnostics/diagnostics.ts';
import { fault } from '../diagnostics/fault.ts';
import { colorsOn, contrastOf, LEAST_OF_MARKS, leastContrast } from './contrast.ts';
import { groundsOf, type ThemePanel, textArea } from './ground.ts';
import type { Layout, Placeholder, TextStyle, Theme } from './theme.ts';
import { decorationBoxes, placeholderBox, placeholderOrdinals } from './track.ts';

/** Where a theme says what it says. */
export interface ThemePlaces {
  /** The theme's own file; what it takes from the theme that it extends stands in others. */
  readonly file: string;
  readonly colors: ReadonlyMap<string, Place>;
  readonly styles: ReadonlyMap<string, Place>;
}

/** Colors that bars of charts have. */
const BARS = ['data', 'accent', 'context'];

/** A color on a ground, and who is set so. */
interface Meeting {
  readonly color: string;
  readonly ground: string;
  readonly least: number;
  readonly style: TextStyle | undefined;
  readonly layout: Layout;
  readonly placeholder: Placeholder;
}

/**
 * Reports every pair of colors of which one is text, or a chart's bars, on the other and does not stand out enough; each
 * pair once, where the theme that is read says one of the two, with the place that asks for most.
 */
export function checkContrast(theme: Theme, places: ThemePlaces, report: Report): void {
  const low = new Map<string, Meeting[]>();
  for (const meeting of meetings(theme)) {
    const ratio = ratioOf(meeting, theme);
    if (ratio === undefined || ratio >= meeting.least) continue;
    const pair = `${meeting.color} ${meeting.ground} ${meeting.style === undefined}`;
    low.set(pair, [...(low.get(pair) ?? []), meeting]);
  }
  for (const found of low.values()) {
    const [worst] = found.toSorted((a, b) => b.least - a.least);
    if (worst) report(messageOf(worst, found, theme, places));
  }
}

function messageOf(worst: Meeting, all: readonly Meeting[], theme: Theme, places: ThemePlaces) {
  const { color, ground, style, layout, placeholder, least } = worst;
  const candidates = [
    places.colors.get(color),
    places.colors.get(ground),
    style && places.styles.get(style.name),
    layout.place,
  ];
  const known = candidates.filter(place => place !== undefined);
  const place = known.find(({ file }) => file === places.file) ?? known[0] ?? layout.place;
  const ratio = ratioOf(worst, theme) ?? 0;
  const pair = {
    color,
    ground,
    hex: theme.colors.get(color) ?? '',
    groundHex: theme.colors.get(ground) ?? '',
    // Never rounded up to what it must be: 4.4 for 4.49.
    contrast: String(Math.floor(ratio * 10) / 10),
    least,
  };
  const where = new Set(all.map(one => `${one.layout.name} ${one.placeholder.name}`)).size;
  const spot = { layout: layout.name, placeholder: placeholder.name, more: where - 1 };
  if (!style) return fault('BD561', place, { ...pair, ...spot });
  const text = { style: style.name, size: style.least, bold: style.bold };
  return fault('BD560', place, { ...pair, ...text, ...spot });
}

function ratioOf({ color, ground, style }: Meeting, theme: Theme): number | undefined {
  // Charts have the colors of the ground that they stand on.
  const colors = style ? theme.colors : colorsOn(ground, theme.colors);
  const [above, below] = [colors.get(color), theme.colors.get(ground)];
  return above === undefined || below === undefined ? undefined : contrastOf(above, below);
}

function meetings(theme: Theme): readonly Meeting[] {
  return [...theme.layouts.values()].flatMap(layout =>
    [...layout.placeholders.values()].flatMap(placeholder => {
      const styles = stylesOf(placeholder, theme);
      return groundsBehind(layout, placeholder).flatMap(ground => [
        ...styles.map(style => ({
          color: style.color,
          ground,
          least: leastContrast(style.least, style.bold),
          style,
          layout,
          placeholder,
        })),
        ...(placeholder.type === 'picture' ? BARS : []).map(color => ({
          color,
          ground,
          least: LEAST_OF_MARKS,
          style: undefined,
          layout,
          placeholder,
        })),
      ]);
    }),
  );
}

/** The styles of text that a placeholder may hold: of a table's head, first column and body. */
function stylesOf(placeholder: Placeholder, theme: Theme): readonly TextStyle[] {
  const table = placeholder.type === 'table' ? theme.tables.get(placeholder.style) : undefined;
  const names = table ? [table.head, table.first, table.body] : [placeholder.style];
  return names.flatMap(name => theme.styles.get(name) ?? []);
}

/** The colors behind a placeholder, with as many parts of each track as are usual, and with as many as there may be. */
function groundsBehind(layout: Layout, placeholder: Placeholder): readonly string[] {
  const counts = (['usual', 'max'] as const).map(
    count => new Map([...layout.tracks].map(([name, track]) => [name, track[count]])),
  );
  const grounds = counts.flatMap(parts => {
    const panels = layout.decorations
      .filter(({ shape }) => shape === 'panel')
      .flatMap((decoration): readonly ThemePanel[] =>
        decorationBoxes(layout, decoration, parts).map(box => ({ box, color: decoration.color })),
      );
    return placeholderOrdinals(layout, placeholder, parts).flatMap(ordinal => {
      const box = textArea(placeholderBox(layout, placeholder, ordinal, parts), placeholder.insets);
      return groundsOf(box, placeholder.fill, panels, layout.background);
    });
  });
  return [...new Set(grounds)];
}
