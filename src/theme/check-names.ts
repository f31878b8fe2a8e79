// Holds a theme's names against each other: every style, colour and track that it mentions must be one of its own.
import type { Place, Report } from '../diagnostics.ts';
import type { Layout, Theme } from './theme.ts';
import * as messages from './theme-messages.ts';

/** Reports unknown styles, table styles, colour roles and tracks, at the layout or the theme that names them. */
export function checkNames(theme: Theme, report: Report): void {
  const start = [...theme.layouts.values()][0]?.place;
  const place: Place = { file: start?.file ?? `templates/themes/${theme.name}.yaml`, line: 1, column: 1 };
  const color = (at: Place, role: string | undefined) => {
    if (role !== undefined && !theme.colors.has(role))
      report(messages.unknownColor(at, role, [...theme.colors.keys()]));
  };
  const style = (at: Place, name: string) => {
    if (!theme.styles.has(name)) report(messages.unknownStyle(at, name, [...theme.styles.keys()]));
  };
  for (const one of theme.styles.values()) color(place, one.color);
  for (const table of theme.tables.values()) {
    for (const name of [table.head, table.body, table.first]) style(place, name);
    for (const rule of [table.headRule, table.rowRule, table.endRule]) color(place, rule.color);
  }
  for (const layout of theme.layouts.values()) {
    color(layout.place, layout.background);
    for (const placeholder of layout.placeholders.values()) {
      color(layout.place, placeholder.fill);
      color(layout.place, placeholder.outline?.color);
      track(layout, placeholder.track, report);
      if (placeholder.type !== 'table') style(layout.place, placeholder.style);
      else if (!theme.tables.has(placeholder.style)) {
        report(messages.unknownStyle(layout.place, placeholder.style, [...theme.tables.keys()]));
      }
    }
    for (const decoration of layout.decorations) {
      color(layout.place, decoration.color);
      track(layout, decoration.track, report);
    }
  }
}

function track(layout: Layout, name: string | undefined, report: Report): void {
  if (name !== undefined && !layout.tracks.has(name)) {
    report(messages.unknownTrack(layout.place, name, [...layout.tracks.keys()]));
  }
}
