// Ids of figures, groups, sources and tables: short, from an English label if there is one, else from the sounds of a Korean one.

/** Words that an id does not need. */
const small = new Set(
  'a an the of in on at by for to from with and or as is are was were be been that this these those its their our per only about than all'.split(
    ' ',
  ),
);
const longest = 40;

/** `AI adoption rate` is `ai-adoption-rate`; undefined where no Latin letter or syllable of Hangul is in the text. */
export function idOf(text: string, mostWords = 4): string | undefined {
  const id = namePart(text, mostWords);
  return id !== undefined && /[a-z]/.test(id) ? id : undefined;
}

/** As `idOf`, of a part of an id, which may be a number alone: `10-49`. */
export function namePart(text: string, mostWords = 4): string | undefined {
  const latin = romanized(text.normalize('NFC'))
    .normalize('NFKD')
    .replace(/[\u0300-\u036F]/g, '');
  const words =
    latin
      .toLowerCase()
      .replace(/[’']/g, '')
      .match(/[a-z0-9]+/g) ?? [];
  const said = words.filter(word => !small.has(word));
  const id = (said.length === 0 ? words : said).slice(0, mostWords).join('-').slice(0, longest).replace(/-+$/, '');
  return id === '' ? undefined : id;
}

const initials = ['g', 'kk', 'n', 'd', 'tt', 'r', 'm', 'b', 'pp', 's', 'ss', '', 'j', 'jj', 'ch', 'k', 't', 'p', 'h'];
const vowels = [
  'a',
  'ae',
  'ya',
  'yae',
  'eo',
  'e',
  'yeo',
  'ye',
  'o',
  'wa',
  'wae',
  'oe',
  'yo',
  'u',
  'wo',
  'we',
  'wi',
  'yu',
  'eu',
  'ui',
  'i',
];
const finals = [
  '',
  'k',
  'k',
  'k',
  'n',
  'n',
  'n',
  't',
  'l',
  'k',
  'm',
  'l',
  'l',
  'l',
  'p',
  'l',
  'm',
  'p',
  'p',
  't',
  't',
  'ng',
  't',
  't',
  'k',
  't',
  'p',
  't',
];
const firstSyllable = 0xac00;
const perInitial = 588;
const perVowel = 28;

/** Syllables of Hangul in Latin letters, each by itself. */
function romanized(text: string): string {
  return text.replace(/[\uAC00-\uD7A3]/g, syllable => {
    const at = syllable.charCodeAt(0) - firstSyllable;
    const vowel = Math.floor((at % perInitial) / perVowel);
    return `${initials[Math.floor(at / perInitial)] ?? ''}${vowels[vowel] ?? ''}${finals[at % perVowel] ?? ''}`;
  });
}

/** Gives each id once: the second `firms` is `firms-2`. */
export function uniqueIds(known: readonly string[] = []): (id: string) => string {
  const taken = new Map<string, number>(known.map(id => [id, 1]));
  return id => {
    let count = (taken.get(id) ?? 0) + 1;
    while (count > 1 && taken.has(`${id}-${count}`)) count++;
    taken.set(id, count);
    const own = count === 1 ? id : `${id}-${count}`;
    if (own !== id) taken.set(own, 1);
    return own;
  };
}
