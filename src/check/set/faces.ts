// How wide text is in the faces that decks name: measured where their widths are known, estimated from a relative where not.
import type { Fonts } from '../../fonts/fonts.ts';

/** A face as the checks know it. */
interface FaceFacts {
  /** A family of `Fonts` whose widths stand in. */
  readonly family: string;
  readonly factor: number;
  /** Whether the widths are those of the face itself. */
  readonly known: boolean;
  /** Whether it has Hangul: yes, no, or unknown. */
  readonly hangul: boolean | undefined;
}

const KOREAN =
  /[\uAC00-\uD7A3]|malgun|gulim|dotum|batang|gungsuh|nanum|pretendard|(sans|serif|mono) (kr|cjk)|source han|apple ?(sd )?gothic|^hy|kopub|spoqa|gmarket|gothic ?neo|arial unicode|suit\b|wanted sans|hancom|hcr |d2coding/i;
const LATIN =
  /^(arial|arimo|liberation|helvetica|calibri|carlito|cambria|times|aptos|segoe ui|verdana|tahoma|georgia|courier|consolas|century|garamond|trebuchet|franklin|gill sans|impact|candara|corbel|constantia|roboto|open sans|lato|montserrat|inter|poppins|comic sans|book antiqua|palatino|rockwell|bookman|baskerville|didot|futura|avenir|optima|bahnschrift|sitka|gabriola|ebrima|lucida|ms p?gothic|ms p?mincho|meiryo|yu (gothic|mincho)|simsun|simhei|microsoft (yahei|jhenghei)|dengxian|pmingliu|wingdings|webdings|symbol)/i;

/** Widths beside the family that stands in, by averages of English text; an estimate, and so marked. */
const RELATIVES: readonly (readonly [pattern: RegExp, family: string, factor: number])[] = [
  [/narrow|condensed/i, 'Arial', 0.82],
  [/^(calibri|carlito|candara|corbel)/i, 'Arial', 0.89],
  [/^(times|garamond|book antiqua)/i, 'Arial', 0.88],
  [/^(cambria|constantia|georgia|palatino)/i, 'Arial', 0.96],
  [/^aptos/i, 'Arial', 0.98],
  [/^verdana/i, 'Arial', 1.15],
  [/^(courier|consolas|lucida (console|sans typewriter))/i, 'Arial', 1.15],
  [/^segoe ui/i, 'Malgun Gothic', 0.98],
  [
    /noto (sans|serif) (kr|cjk)|source han|nanum|나눔|본고딕|본명조|apple ?sd|gothic ?neo|spoqa|suit\b/i,
    'Malgun Gothic',
    0.94,
  ],
];

const KNOWN: ReadonlyMap<string, string> = new Map<string, string>([
  ['arial', 'Arial'],
  ['arimo', 'Arial'],
  ['liberation sans', 'Arial'],
  ['helvetica', 'Arial'],
  ['malgun gothic', 'Malgun Gothic'],
  ['맑은 고딕', 'Malgun Gothic'],
  ['pretendard', 'Pretendard'],
]);

/** Whether a face has Hangul: yes, no, or undefined if unknown. */
export function hasHangul(face: string): boolean | undefined {
  return KOREAN.test(face) ? true : LATIN.test(face) ? false : undefined;
}

/** What measuring needs, made once for a deck. */
export interface MeasuringFaces {
  /** The width of a text in points, without kerning. */
  readonly width: (text: string, face: string, bold: boolean, size: number) => number;
  /** Whether the widths of a face are its own. */
  readonly isKnown: (face: string) => boolean;
  /** The first character that no font in reach can draw, or nothing. */
  readonly uncovered: (text: string, face: string) => string | undefined;
}

export function measureWith(fonts: Fonts): MeasuringFaces {
  const facts = new Map<string, FaceFacts>();
  const factsOf = (face: string): FaceFacts => {
    const found = facts.get(face) ?? factsFor(face, fonts.families);
    facts.set(face, found);
    return found;
  };
  return {
    width: (text, face, bold, size) => {
      const { family, factor } = factsOf(face);
      return fonts.width(text, family, bold, size) * factor;
    },
    isKnown: face => factsOf(face).known,
    uncovered: (text, face) => fonts.covers(text, factsOf(face).family),
  };
}

function factsFor(face: string, families: readonly string[]): FaceFacts {
  const hangul = hasHangul(face);
  const known =
    KNOWN.get(face.trim().toLowerCase()) ?? families.find(family => family.toLowerCase() === face.toLowerCase());
  if (known !== undefined && families.includes(known)) return { family: known, factor: 1, known: true, hangul };
  const [, family, factor] = RELATIVES.find(([pattern]) => pattern.test(face)) ?? [];
  const standIn = family ?? (hangul ? 'Malgun Gothic' : 'Arial');
  return {
    family: families.includes(standIn) ? standIn : (families[0] ?? standIn),
    factor: factor ?? 1,
    known: false,
    hangul,
  };
}
