// Which characters East Asian fonts draw, and where a line may break between two of them.

const HANGUL = /[\u1100-\u11FF\u3131-\u318E\uA960-\uA97C\uAC00-\uD7A3\uD7B0-\uD7FB]/u;
const IDEOGRAPH = /[\u3041-\u30FF\u31F0-\u31FF\u3400-\u4DBF\u4E00-\u9FFF\uF900-\uFAFF\u{20000}-\u{3FFFD}]/u;
/** Marks of East Asian text, and those that both kinds of fonts have. */
const EAST_ASIAN_MARK = /[\u3000-\u303F\u3200-\u33FF\uFF01-\uFF60\uFFE0-\uFFE6]/u;
const SHARED_MARK = /[·‘’“”…※\u2190-\u21FF\u2460-\u24FF\u2500-\u27BF]/u;

export function isHangul(character: string): boolean {
  return HANGUL.test(character);
}

/** Hangul, Han, kana: what a line may break between. */
function isWide(character: string): boolean {
  return HANGUL.test(character) || IDEOGRAPH.test(character) || /[\uFF10-\uFF3A\uFF41-\uFF5A]/.test(character);
}

/** Whether the East Asian font of a run draws the character; marks that both have go by the run's language. */
export function isEastAsianIn(character: string, language: string | undefined): boolean {
  if (isWide(character) || EAST_ASIAN_MARK.test(character)) return true;
  return SHARED_MARK.test(character) && /^(ko|ja|zh)\b/i.test(language ?? '');
}

/** Never at the beginning of a line, never at its end. */
const CLOSING = /[!%),.:;?\]}¢°’”‰′″℃、。〉》」』】〕〗〞︰︱︳﹐-﹒﹔-﹗﹚﹜﹞！％），．：；？］｝～·…‥]/u;
const OPENING = /[([{‘“〈《「『【〔〖〝﹙﹛﹝（［｛￡￥＄$£¥₩#]/u;

/** How Hangul breaks: between words only, or between any two syllables. PowerPoint does the one or the other by language and settings. */
export type BreakRule = 'words' | 'syllables';

/** Whether a line may break between two neighbours. */
export function breaksBetween(before: string, after: string, rule: BreakRule): boolean {
  if (after === ' ' || after === '\u00a0' || before === '\u00a0') return false;
  if (before === ' ' || before === '\u200b' || before === '\t') return true;
  if (/[-‐–—]/.test(before)) return /\p{L}/u.test(after);
  if (CLOSING.test(after) || OPENING.test(before)) return false;
  if (IDEOGRAPH.test(before) || IDEOGRAPH.test(after)) return true;
  if (rule === 'words') return false;
  return isWide(before) || isWide(after);
}
