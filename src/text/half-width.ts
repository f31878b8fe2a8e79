// Converts full-width digits and signs of Korean and Japanese keyboards to ASCII, one to one, so that offsets stay the same.

/** Full-width forms, other spaces and other minus signs as ASCII: `１３，８２５％` is `13,825%`, `−5` is `-5`. The length does not change. */
export function halfWidth(text: string): string {
  if (!wide.test(text)) return text;
  return text
    .replace(/[\uFF01-\uFF5E]/g, sign => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replace(/[\u00A0\u2000-\u200A\u202F\u205F\u3000]/g, ' ')
    .replace(/[\u2010-\u2013\u2212\uFE63]/g, '-')
    .replace(/\uFE6A/g, '%');
}

/** Whether a text has any of them: most have none. */
const wide = /[\u00A0\u2000-\u200A\u2010-\u2013\u202F\u205F\u2212\u3000\uFE63\uFE6A\uFF01-\uFF5E]/;
