// Which typeface draws a letter: Latin and East Asian slots, through the theme's fonts.
import { at, child, type XmlElement } from '../../container/tree.ts';

/** The fonts of a theme, for titles and for the rest. */
export interface OpenedFonts {
  readonly major: ThemeFont;
  readonly minor: ThemeFont;
}

interface ThemeFont {
  readonly latin: string;
  readonly eastAsian: string;
  /** What Office takes for Hangul where `eastAsian` is empty. */
  readonly hangul: string;
}

export function readThemeFonts(theme: XmlElement | undefined): OpenedFonts {
  const scheme = at(theme, 'a:themeElements', 'a:fontScheme');
  const font = (name: string): ThemeFont => {
    const node = child(scheme, name);
    const face = (slot: string): string => child(node, slot)?.attributes.get('typeface')?.trim() ?? '';
    const hangul = node?.children.find(each => each.attributes.get('script') === 'Hang');
    return {
      latin: face('a:latin'),
      eastAsian: face('a:ea'),
      hangul: hangul?.attributes.get('typeface')?.trim() ?? '',
    };
  };
  return { major: font('a:majorFont'), minor: font('a:minorFont') };
}

/** The faces of a run. */
export interface Faces {
  readonly latin: string;
  /** Of Hangul and all else that East Asian fonts draw. */
  readonly eastAsian: string;
}

/**
 * The faces for what a run and its styles say (`latin` and `eastAsian` as written, `+mn-lt` for a theme font). Hangul is
 * drawn by the run's East Asian font, else by the theme's, else, where the theme has only one for the script, by that,
 * else by the run's Latin font.
 */
export function facesOf(latin: string | undefined, eastAsian: string | undefined, fonts: OpenedFonts): Faces {
  const fromTheme = latin === undefined || latin === '' || latin.startsWith('+');
  const drawn = resolved(latin ?? '', fonts, 'latin') || fonts.minor.latin || 'Arial';
  const own = resolved(eastAsian ?? '', fonts, 'eastAsian');
  const theme = fontOf(eastAsian ?? latin ?? '', fonts);
  return { latin: drawn, eastAsian: own || theme.eastAsian || (fromTheme ? theme.hangul : '') || drawn };
}

function resolved(face: string, fonts: OpenedFonts, slot: 'latin' | 'eastAsian'): string {
  return face.startsWith('+') ? fontOf(face, fonts)[face.endsWith('-ea') ? 'eastAsian' : slot] : face.trim();
}

function fontOf(face: string, fonts: OpenedFonts): ThemeFont {
  return face.startsWith('+mj') ? fonts.major : fonts.minor;
}
