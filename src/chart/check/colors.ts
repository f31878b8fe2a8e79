// Whether the colors of one chart can be told apart, by people who see few colors too, and stand out from the page on a projector.
import {
  type Color,
  differenceCiede2000,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  parseHex,
} from 'culori';
import type { Placed, Report } from '../../diagnostics/diagnostics.ts';
import { fault } from '../../diagnostics/fault.ts';
import { contrastOf, LEAST_OF_MARKS } from '../../theme/contrast.ts';
import type { Theme } from '../../theme/theme.ts';

/** Differences of color (CIEDE2000) below this are no longer seen at once from the last row; 2 is what the eye just notices side by side. */
const LEAST_DIFFERENCE = 12;

const difference = differenceCiede2000();

/** Colors as eyes without the sense for red, for green or for blue see them; the first is the usual eye. */
const eyes: readonly ((color: Color) => Color)[] = [
  color => color,
  filterDeficiencyProt(1),
  filterDeficiencyDeuter(1),
  filterDeficiencyTrit(1),
];

/** Reports roles of one chart that look alike to some, and those that hardly show on the page (BD619); `roles` are those it uses, each where the plan names it. */
export function checkColors(chart: string, roles: readonly Placed<string>[], theme: Theme, report: Report): void {
  const used = roles.flatMap(({ value: role, place }) => {
    const color = parseHex(theme.colors.get(role) ?? '');
    return color ? [{ role, place, color }] : [];
  });
  const page = theme.colors.get('background') ?? 'FFFFFF';
  for (const [index, { role, place, color }] of used.entries()) {
    const contrast = contrastOf(theme.colors.get(role) ?? page, page);
    if (contrast < LEAST_OF_MARKS) {
      report(fault('BD619.faintColor', place, { chart, role, contrast: contrast.toFixed(1), least: LEAST_OF_MARKS }));
    }
    const alike = used.slice(0, index).find(other => role !== other.role && looksAlike(color, other.color));
    if (alike) report(fault('BD619.alikeColors', place, { chart, one: alike.role, other: role }));
  }
}

function looksAlike(one: Color, other: Color): boolean {
  return eyes.some(see => difference(see(one), see(other)) < LEAST_DIFFERENCE);
}
