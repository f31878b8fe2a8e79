// The colors of series that stand upon each other: neighbors of one role go from its full color to a light one.
import { formatHex, interpolate } from 'culori';
import { contrastOf } from '../theme/contrast.ts';
import type { Theme } from '../theme/theme.ts';

/** How much of its color the lightest of several neighbors of one role has. */
const lightest = 0.32;

/**
 * Colors of series in their order, with `#`: `['data', 'data', 'context', 'accent', 'accent']` is full, lighter, gray, lighter, full. Those
 * at the end of the series are fullest at the end, but for the gray of those that matter less.
 */
export function shadesOf(roles: readonly string[], theme: Theme): readonly string[] {
  return roles.map((role, index) => {
    const first = roles.slice(0, index).findLastIndex(other => other !== role) + 1;
    const after = roles.findIndex((other, at) => at > index && other !== role);
    const last = (after < 0 ? roles.length : after) - 1;
    const isAtEnd = first > 0 && last === roles.length - 1 && role !== 'context';
    const steps = last - first;
    const away = isAtEnd ? last - index : index - first;
    return mixed(role, steps === 0 ? 1 : 1 - (away * (1 - lightest)) / Math.max(2, steps), theme);
  });
}

/** So much of a role’s color upon the ground. */
function mixed(role: string, share: number, { colors }: Theme): string {
  const [color, ground] = [colors.get(role) ?? '', colors.get('background') ?? 'FFFFFF'];
  if (share === 1 || color === '') return `#${color}`;
  return formatHex(interpolate([`#${ground}`, `#${color}`], 'oklab')(share)).toUpperCase();
}

/** The color of the theme in which a text is read upon another: that of the ground, or ink. */
export function readOn(color: string, { colors }: Theme): string {
  const [ground, ink] = [colors.get('background') ?? 'FFFFFF', colors.get('ink') ?? '000000'];
  const on = color.slice(1);
  return `#${contrastOf(ground, on) >= contrastOf(ink, on) ? ground : ink}`;
}
