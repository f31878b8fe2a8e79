// Digits and signs from Korean and Japanese keyboards as the plain ones, character by character, so that places in the text stay what they are.

/** Full-width forms, other spaces and other minus signs as ASCII: `１３，８２５％` is `13,825%`, `−5` is `-5`. The length does not change. */
export function halfWidth(text: string): string {
  return text
    .replace(/[\uFF01-\uFF5E]/g, wide => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(/[\u00A0\u2000-\u200A\u202F\u205F\u3000]/g, ' ')
    .replace(/[\u2010-\u2013\u2212\uFE63]/g, '-')
    .replace(/\uFE6A/g, '%');
}
