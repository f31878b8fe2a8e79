// The theme's color roles in PowerPoint's twelve color slots, so that changing the theme's colors changes the deck.
import { element } from '../../../container/xml.ts';

/** The slots in the order that a theme part writes them. */
export const SLOTS = [
  'dk1',
  'lt1',
  'dk2',
  'lt2',
  'accent1',
  'accent2',
  'accent3',
  'accent4',
  'accent5',
  'accent6',
  'hlink',
  'folHlink',
] as const;

export type Slot = (typeof SLOTS)[number];

export interface ColorScheme {
  /** Six hexadecimal digits by slot; every slot has some. */
  readonly slots: Readonly<Record<Slot, string>>;
  /** How text and shapes refer to a role: `{ ink: 'tx1', accent: 'accent2' }`, or six digits for a role without a slot. */
  readonly references: ReadonlyMap<string, string>;
}

/** Which role takes which slot. */
const FIXED: readonly (readonly [role: string, slot: Slot])[] = [
  ['ink', 'dk1'],
  ['background', 'lt1'],
  ['primary', 'dk2'],
  ['tint', 'lt2'],
  ['data', 'accent1'],
  ['accent', 'accent2'],
  ['context', 'accent3'],
  ['muted', 'accent4'],
  ['hairline', 'accent5'],
];

/** Slides call four slots by their place in the master's color map. */
const MAPPED: Readonly<Record<string, string>> = { dk1: 'tx1', lt1: 'bg1', dk2: 'tx2', lt2: 'bg2' };

/**
 * The scheme of a theme's colors. The named roles take their slots; of the further roles, those with a color that a
 * slot has already share it, the first others take the accents that are left, and the rest stay colors of their own.
 * Links have the color `primary` and, once visited, `muted`.
 */
export function colorScheme(roles: ReadonlyMap<string, string>): ColorScheme {
  const colors = new Map([...roles].map(([role, color]) => [role, color.toUpperCase()]));
  const slotByRole = new Map(FIXED.filter(([role]) => colors.has(role)));
  const taken = new Set([...slotByRole.keys()].map(role => colors.get(role)));
  const free = SLOTS.filter(slot => slot.startsWith('accent') && ![...slotByRole.values()].includes(slot));
  for (const [role, color] of colors) {
    const slot = slotByRole.has(role) || taken.has(color) ? undefined : free.shift();
    if (slot) slotByRole.set(role, slot);
  }
  return { slots: fillSlots(colors, slotByRole), references: references(colors, slotByRole) };
}

/** A slot that no role takes has the color of text, or of the page where text stands on it. */
function fillSlots(
  colors: ReadonlyMap<string, string>,
  slotByRole: ReadonlyMap<string, Slot>,
): Readonly<Record<Slot, string>> {
  const ink = colors.get('ink') ?? '000000';
  const page = colors.get('background') ?? 'FFFFFF';
  const primary = colors.get('primary') ?? ink;
  const slots: Record<Slot, string> = {
    dk1: ink,
    lt1: page,
    dk2: primary,
    lt2: page,
    accent1: primary,
    accent2: primary,
    accent3: primary,
    accent4: primary,
    accent5: primary,
    accent6: primary,
    hlink: primary,
    folHlink: colors.get('muted') ?? primary,
  };
  for (const [role, slot] of slotByRole) slots[slot] = colors.get(role) ?? ink;
  return slots;
}

function references(
  colors: ReadonlyMap<string, string>,
  slotByRole: ReadonlyMap<string, Slot>,
): ReadonlyMap<string, string> {
  const slotByColor = new Map<string, Slot>();
  for (const [role, slot] of slotByRole) {
    const color = colors.get(role);
    if (color !== undefined && !slotByColor.has(color)) slotByColor.set(color, slot);
  }
  const found = new Map<string, string>();
  for (const [role, color] of colors) {
    const slot = slotByRole.get(role) ?? slotByColor.get(color);
    found.set(role, slot === undefined ? color : (MAPPED[slot] ?? slot));
  }
  return found;
}

/** The reference of a role: `tx1`, `accent2` or `6FA8DC`. Throws when the theme has no such role. */
export function reference(scheme: ColorScheme, role: string): string {
  const found = scheme.references.get(role);
  if (found === undefined) throw new Error(`The theme has no color “${role}”.`);
  return found;
}

/** A reference as an element: `<a:schemeClr val="tx1"/>`. */
export function colorElement(found: string): string {
  return /^[0-9A-F]{6}$/.test(found) ? element('a:srgbClr', { val: found }) : element('a:schemeClr', { val: found });
}

/** A solid fill in the color of a role. */
export function solidFill(scheme: ColorScheme, role: string): string {
  return element('a:solidFill', {}, colorElement(reference(scheme, role)));
}
