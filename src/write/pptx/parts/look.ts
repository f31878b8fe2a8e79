// How text of one level looks before anything is said on the slide: what layouts write and slides leave out.

import { element } from '../../../container/xml.ts';
import { styleOfLevel } from '../../../theme/level-style.ts';
import { markOf } from '../../../theme/marks.ts';
import type { TextStyle } from '../../../theme/theme.ts';
import { emu, hundredths, thousandths } from '../units.ts';
import { type Base, wordBreak } from './base.ts';
import { solidFill } from './color-scheme.ts';

export interface DeckLook {
  readonly size: number;
  readonly bold: boolean;
  /** Color role. */
  readonly color: string;
  /** Line height as a share of 1.2 x size; undefined where nothing says it. */
  readonly line: number | undefined;
  readonly align: TextStyle['align'];
  readonly spaceBefore: number;
  readonly marginLeft: number;
  readonly indent: number;
  readonly mark: string | undefined;
}

/** The look that a placeholder of that style gives to level 0, 1, ...: styles with an indent are lists. */
export function levelLook(whole: TextStyle, level: number, styles: ReadonlyMap<string, TextStyle>): DeckLook {
  const style = styleOfLevel(whole, level, styles);
  const listed = style.indent > 0;
  return {
    size: style.size,
    bold: style.bold,
    color: style.color,
    line: style.line,
    align: style.align,
    spaceBefore: style.spaceBefore,
    marginLeft: listed ? style.indent * (level + 1) : 0,
    indent: listed ? -style.indent : 0,
    mark: listed ? markOf(style, level) : undefined,
  };
}

/** The look of text that stands in no placeholder, as in table cells: what `p:defaultTextStyle` says. */
export const PLAIN_LOOK: DeckLook = {
  size: 18,
  bold: false,
  color: 'ink',
  line: undefined,
  align: 'left',
  spaceBefore: 0,
  marginLeft: 0,
  indent: 0,
  mark: undefined,
};

const ALIGNMENTS = { left: 'l', center: 'ctr', right: 'r' } as const;

/** PowerPoint's word for an alignment: `ctr`. */
export function alignment(align: TextStyle['align']): string {
  return ALIGNMENTS[align];
}

/** `a:lvl1pPr` and so on for a look; `family` names the theme's font: `mj` for titles, `mn` for text. */
export function levelProperties(look: DeckLook, level: number, base: Base, family?: 'mj' | 'mn'): string {
  const fonts = family === undefined ? [] : ['latin', 'ea', 'cs'].map(slot => themeFont(slot, family));
  return element(
    `a:lvl${level + 1}pPr`,
    {
      marL: emu(look.marginLeft),
      indent: emu(look.indent),
      algn: alignment(look.align),
      defTabSz: 914400,
      rtl: 0,
      eaLnBrk: wordBreak(base.locale),
      hangingPunct: 1,
    },
    element('a:lnSpc', {}, element('a:spcPct', { val: thousandths(look.line ?? 1) })),
    element('a:spcBef', {}, element('a:spcPts', { val: hundredths(look.spaceBefore) })),
    ...bullet(look.mark),
    element(
      'a:defRPr',
      { sz: hundredths(look.size), b: look.bold ? 1 : 0, kern: 1200 },
      solidFill(base.scheme, look.color),
      ...fonts,
    ),
  );
}

/** `a:lstStyle` for a placeholder: as many levels as its style has, one where it has no lists. */
export function listStyle(style: TextStyle, base: Base): string {
  const levels = style.indent > 0 ? [0, 1, 2, 3, 4] : [0];
  return element(
    'a:lstStyle',
    {},
    ...levels.map(level => levelProperties(levelLook(style, level, base.theme.styles), level, base)),
  );
}

/** The bullet mark as list properties. */
export function bullet(mark: DeckLook['mark']): readonly string[] {
  return mark === undefined
    ? [element('a:buNone')]
    : [element('a:buFont', { typeface: '+mn-lt' }), element('a:buChar', { char: mark })];
}

function themeFont(slot: string, family: 'mj' | 'mn'): string {
  return element(`a:${slot}`, { typeface: `+${family}-${slot === 'latin' ? 'lt' : slot}` });
}
