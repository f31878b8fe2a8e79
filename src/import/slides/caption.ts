// The caption of a table as a headline: without its number and its units, which stand elsewhere on a slide.
import escapeRegExp from 'escape-string-regexp';
import { oncePer } from '../../briefing/locale/expressions.ts';
import type { Locale } from '../../briefing/model/locale.ts';
import { isUnitBracket } from '../figures/table-units.ts';

/** `<표 1>`, `[Table 2-1]` */
const bracketed = /^\s*[<〈[［【(]\s*\p{L}+\.?\s*\d+(?:[-.–]\d+)*\s*[>〉\]］】)]\s*/u;
/** `Table 2.`, `표 1:`; a caption without a mark behind its number begins with a capital or Hangul: `Table 2 Use of AI`. */
const numbered = /^\s*\p{L}+\.?\s?\d+(?:[-.–]\d+)*(?:\s*[.:)–—-]\s+|\s+(?=[\p{Lu}\p{Script=Hangul}‘“「]))/u;

const units = oncePer(({ manuscripts }: Locale) => {
  const lead = manuscripts.unitLines.map(escapeRegExp).join('|') || '(?!)';
  return new RegExp(`\\s*[(（[［〔](?:${lead})\\s*[:：]?\\s[^)）\\]］〕]*[)）\\]］〕]\\s*$`, 'iu');
});

/** Units that are signs alone: `(%)`, `(%, %p)`. */
const signs = /\s*[(（](?:%p?|℃|\$|€|£|¥|[,\s])+[)）]\s*$/u;

/** `captionOf('<표 1> 연령별 고용률 (단위: %)', ko)` is `연령별 고용률`; a caption that is nothing else stays as it is. */
export function captionOf(title: string, locale: Locale): string {
  const bare = title.replace(bracketed, '').replace(numbered, '').replace(units(locale), '').replace(signs, '').trim();
  const unnamed = bare.replace(/\s*[(（[]([^()（）[\]]*)[)）\]]\s*$/u, (whole, inside: string) =>
    isUnitBracket(inside, locale) ? '' : whole,
  );
  return unnamed === '' ? title : unnamed;
}
