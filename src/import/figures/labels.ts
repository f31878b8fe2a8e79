// What a number of a text is called, from the words beside it: short enough for a chart, and never a word that is not there.
import escapeRegExp from 'escape-string-regexp';
import { directionOfName } from '../../briefing/agreement/direction-names.ts';
import { directionOfWord } from '../../briefing/agreement/direction-words.ts';
import { shareInWords } from '../../briefing/figures/share-words.ts';
import { foldable, oncePer } from '../../briefing/locale/expressions.ts';
import type { Locale } from '../../briefing/model/locale.ts';
import { type Change, changeOf, isSaidAgain } from './changes.ts';
import type { FoundNumber } from './found-number.ts';
import { wordAt, wordBefore } from './words-beside.ts';

/** A label; `isDoubtful` if no words name the number clearly. */
export interface FoundLabel {
  readonly text: string;
  readonly isDoubtful: boolean;
  /** What changed by the number, and how; the label says both. */
  readonly subject: string;
  readonly change: Change | undefined;
}

/** A number with its label. */
export type NamedNumber = FoundNumber & Pick<FoundLabel, 'subject' | 'change'>;

/** Wider labels are cut; a letter of Hangul counts twice. */
const widest = 44;
const mostWords = 7;

/** The label of a number; `before` is the one before it in its line, with what that is of. */
export function labelOf(number: FoundNumber, before?: NamedNumber): FoundLabel {
  const { locale } = number.line;
  const { text: subject, isDoubtful } = subjectOf(number, before);
  const change = directionOfName(subject, locale) === undefined ? changeOf(number, before) : undefined;
  return { text: withChange(subject, change, number), subject, change, isDoubtful };
}

/** `실업률` and a number behind which 하락 stands is `실업률 하락`. */
function withChange(subject: string, change: Change | undefined, { line: { text, locale }, to }: FoundNumber): string {
  if (change === undefined) return subject;
  const { rises, falls } = locale.directions ?? {};
  const nouns = [...(rises?.labels ?? []), ...(falls?.labels ?? [])].filter(isHangul);
  const noun = wordAt(text.slice(to, to + 40), nouns);
  return noun === undefined
    ? (locale.manuscripts[change]?.replace('{label}', subject) ?? subject)
    : `${subject} ${noun}`;
}

/** What a number is of. */
function subjectOf(number: FoundNumber, before: NamedNumber | undefined): Pick<FoundLabel, 'text' | 'isDoubtful'> {
  const { line, from, to, counted, unit } = number;
  const { locale, text } = line;
  const start = before ? afterNumber(text, before.end) : 0;
  const bracket = /[([（]([^()（）]*)$/u.exec(text.slice(Math.max(0, from - 60), from))?.[1];
  const isBracketed =
    bracket !== undefined && !/\p{L}/u.test(start > from - bracket.length ? text.slice(start, from) : bracket);
  // `153개사(30.6%)`, `28조 777억 원(전체의 23.6%)`: the share that the counted ones are, or by which they changed.
  if (before && isBesideAmount(text.slice(before.end, from), isBracketed, locale) && before.unit !== unit)
    return { text: before.subject, isDoubtful: false };
  // `사업자는 425만 명으로 전체 취업자의 14.8%`: the share is that of what was counted before, not of the whole.
  if (
    before &&
    unit === 'percent' &&
    before.unit !== unit &&
    isOfWhole(text.slice(start, from), text.slice(to), locale)
  )
    return { text: before.subject, isDoubtful: false };
  if (before && isSaidAgain(number, before)) return { text: before.subject, isDoubtful: false };
  const named = isBracketed
    ? (beforeBracket(text.slice(0, from), start, locale) ?? ofThings(behindBracket(text, to), unit, locale))
    : (ofThings(clauseAfter(text, to), unit, locale) ??
      besideBefore(text.slice(start, from), before, locale) ??
      subject(clauseBefore(text, from, start, locale), locale));
  const near = named ?? nounAfter(number) ?? nearest(text.slice(start, from), locale);
  const noun =
    counted !== undefined && /^[a-z]/i.test(counted) && counted.length > 2 && !/[0-9]/.test(counted)
      ? counted
      : undefined;
  // `grew by 137 thousand persons`: of what was counted before in the same unit.
  const isSameCount =
    before?.unit === unit &&
    noun !== undefined &&
    ([undefined, noun].includes(before.counted) || saysWord(before.subject, noun));
  if (before && isSameCount && !isBracketed && named === undefined && changeOf(number, before) !== undefined)
    return { text: before.subject, isDoubtful: false };
  const isNamedFirst = isBracketed || (named !== undefined && noun !== undefined && namesCount(named, noun, locale));
  const label = shortened((isNamedFirst ? (near ?? noun) : (noun ?? near)) ?? '', locale);
  // A percentage in brackets behind an amount says the same in other words: `18,700 (0.6%)`.
  const isAmount = label === before?.form;
  const isDirection = label !== '' && directionOfWord(label, locale) !== undefined && !label.includes(' ');
  if (label !== '' && !isAmount && !isDirection)
    return { text: capital(label), isDoubtful: named === undefined && noun === undefined };
  const said = isAmount || isDirection ? undefined : predicate(clauseAfter(text, to), unit, locale);
  if (said !== undefined) return { text: capital(shortened(said, locale)), isDoubtful: true };
  const isNear = before !== undefined && !/[.!?]\s/.test(text.slice(before.to, from));
  const difference = wordAt(text.slice(to, to + 40), locale.manuscripts.differences.filter(isHangul));
  if (isNear) {
    const isChange = difference === undefined || directionOfWord(difference, locale) !== undefined;
    return { text: isChange ? before.subject : `${before.subject} ${difference}`, isDoubtful: true };
  }
  const heading = shortened(line.heading.replace(/[0-9.,%]+/g, ' '), locale);
  return { text: heading === '' ? number.form : capital(heading), isDoubtful: true };
}

/** Whether nothing but a particle and a bracket parts a number from the amount before it, `(30.6%)`, `(전체의 23.6%)`, or a comma in the same bracket. */
function isBesideAmount(between: string, isBracketed: boolean, { manuscripts: { totals } }: Locale): boolean {
  if (isBracketed && /^,\s?$/.test(between)) return true;
  const opened = /^[\uAC00-\uD7A3]{0,2} ?[(（](?<of>[\uAC00-\uD7A3]+ )?$/u.exec(between);
  const of = opened?.groups?.of;
  return opened !== null && (of === undefined || totals.some(total => of.startsWith(total)));
}

/** Whether words name what is counted, and say more of it than the word behind the number: `number of employed persons` beside `persons`. */
function namesCount(named: string, noun: string, { manuscripts: { countHeads } }: Locale): boolean {
  return [noun, ...countHeads].some(each => saysWord(named, each));
}

function saysWord(text: string, word: string): boolean {
  return new RegExp(`(?<![a-z])${escapeRegExp(foldable(word))}(?![a-z])`).test(foldable(text));
}

/** Whether the words on one side of a share name the whole that it is of, and those before it belong to one sentence. */
function isOfWhole(before: string, after: string, { manuscripts: { ofWhole, totals } }: Locale): boolean {
  if (/[.!?]\s/.test(before)) return false;
  const isBehind = wordAt(after, ofWhole.after) !== undefined && !/[,;]\s+\S+\s+\S+/.test(before);
  const words = before.replace(/^[,\s]+/, '').trim();
  return isBehind || (wordBefore(words, ofWhole.before) !== undefined && totals.some(total => words.startsWith(total)));
}

/** `and imports` between two numbers that one verb says: the words that the second has of its own. */
function besideBefore(between: string, before: FoundNumber | undefined, locale: Locale): string | undefined {
  const words = between.trim().split(/\s+/);
  const isOwn = before !== undefined && /^(?:,\s*)?[a-z]/i.test(between.trim()) && words.length <= mostWords;
  const isSaid = words.some(word => sayingOf(locale).verbs.has(word.toLowerCase()));
  return isOwn && !isSaid && joins(words[0] ?? '', locale) ? nearest(between, locale) : undefined;
}

/** Behind a number and the particle that goes with it. */
function afterNumber(text: string, end: number): number {
  return end + (/^[)）]?[\uAC00-\uD7A3]*/u.exec(text.slice(end, end + 20))?.[0].length ?? 0);
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** From where the clause begins: behind the last end of a sentence, or a comma with words behind it that say something. */
function clauseBefore(text: string, at: number, start: number, locale: Locale): string {
  // Words of Hangul that end in a particle stand directly before their number.
  const near = /[\uAC00-\uD7A3]\s*$/.test(text.slice(0, at)) ? start : 0;
  const before = text.slice(Math.max(near, at - 240), at).replace(/\s*\([^()]*\)/g, '');
  const sentence = before.split(/[.!?;](?=\s)|\n|[:：](?=\s)/).at(-1) ?? '';
  const parts = sentence.split(/,(?=\s)/);
  const last = parts.at(-1) ?? '';
  const [word = ''] = last.trim().split(/\s+/);
  if (last.trim() === '' || last.trim().length <= 2) return parts.at(-2) ?? '';
  // `R&D intensity, the ratio of GERD to GDP, was`: what stands between two commas is said of what stands before it.
  const isSplit = parts.length > 2 && sayingOf(locale).verbs.has(word.toLowerCase());
  return isSplit ? `${parts.at(-3) ?? ''}${last}` : last;
}

function clauseAfter(text: string, at: number): string {
  return text.slice(at, at + 120).split(/[.,;!?](?=\s|$)|\n|[()]/)[0] ?? '';
}

/** The clause behind the bracket that closes behind a number. */
function behindBracket(text: string, at: number): string {
  return /^\s*[)）]/u.test(text.slice(at)) ? clauseAfter(text, at + text.slice(at).search(/[)）]/u) + 1) : '';
}

/** `product development (66.7%)`: what stands before the bracket, up to a comma or another bracket. */
function beforeBracket(before: string, start: number, locale: Locale): string | undefined {
  const open = Math.max(before.lastIndexOf('('), before.lastIndexOf('（'), before.lastIndexOf('['));
  const head = before.slice(Math.max(start < open ? start : 0, open - 160, 0), open).trimEnd();
  const parts = head.split(/[,;:)：](?=\s|$)|\)|[.!?]\s|\n/u);
  const last = withoutJoin((parts.at(-1) ?? '').trim(), locale);
  if (last === '' || isPartInWords(last, locale)) return undefined;
  const ahead = head.slice(0, head.length - (parts.at(-1) ?? '').length);
  const isListed = parts.length > 1 && (/\)\s*[,;]?\s*(?:\S+ )?$/u.test(ahead) || /^\s*[,;]\s*(?:\S+ )?$/u.test(ahead));
  if (isListed && !last.split(' ').some(word => sayingOf(locale).verbs.has(word.toLowerCase()))) return last;
  // `one in five respondents (21%)`, `응답 기업의 과반(61.5%)`: what they are a part of.
  const share = shareInWords(last, locale);
  if (share && share.tail.trim() !== '') return lastPhrase(share.tail, locale);
  const phrase = lastPhrase(last, locale);
  if (phrase === undefined || !isPartInWords(phrase, locale)) return phrase;
  const of = last.slice(0, last.lastIndexOf(phrase)).trim();
  const particle = particleAt(of, locale);
  return lastPhrase(particle === undefined ? of : of.slice(0, -particle.length), locale);
}

/** Whether words only say how large a part is, `more than half`: what is said of it stands behind. */
function isPartInWords(text: string, { halves, numberWords, bounds }: Locale): boolean {
  const words = foldable(text);
  const bound = wordAt(words, [
    ...(bounds?.moreThan.before ?? []),
    ...(bounds?.lessThan.before ?? []),
    ...(bounds?.atLeast.before ?? []),
  ]);
  const part = bound === undefined ? words : words.slice(bound.length).trim();
  const isHalf = [...halves.more, ...halves.less].some(word => foldable(word) === part);
  return isHalf || (numberWords.get(part) ?? 1) < 1;
}

/** Whether a word joins two of a kind: `and`, `및`. */
function joins(word: string, { pairs, phrases }: Locale): boolean {
  const small = word.toLowerCase();
  const isBetween = phrases?.breakBefore.includes(small) === true && phrases.keepAfterEndings.includes(small);
  return pairs.includes(small) || (isHangul(word) && isBetween);
}

function withoutJoin(text: string, { phrases }: Locale): string {
  const [first = '', ...rest] = text.split(' ');
  const isJoin = (phrases?.breakBefore ?? []).includes(first.toLowerCase());
  return isJoin ? rest.join(' ') : text;
}

/** `78.4% of respondents indicated a need`: what the share is one of, and what is said of it. */
function ofThings(after: string, unit: string, { shareLinks }: Locale): string | undefined {
  if (unit !== 'percent') return undefined;
  const link = wordAt(after, shareLinks);
  if (link === undefined || !after.startsWith(' ')) return undefined;
  const words = after.slice(1 + link.length).trim();
  return words === '' ? undefined : words;
}

/** `61.5% want a night bus`: what is said of those who are the share; nothing where a word that only joins others follows. */
function predicate(after: string, unit: string, { phrases }: Locale): string | undefined {
  const words = after.trim().split(/\s+/).slice(0, mostWords);
  const joining = new Set(
    [...(phrases?.breakBefore ?? []), ...(phrases?.keepAfterEndings ?? [])].map(word => word.trim()),
  );
  const isSaid = unit === 'percent' && after.startsWith(' ') && words.length > 1 && /^[a-z]+$/.test(words[0] ?? '');
  return isSaid && !joining.has(words[0] ?? '') ? words.join(' ') : undefined;
}

/** The words before one that says what a number is: `adoption rate` before `is only`, `도입률` before 은. */
function subject(clause: string, locale: Locale): string | undefined {
  const words = clause
    .trim()
    .split(/\s+/)
    .filter(word => word !== '');
  const { verbs } = sayingOf(locale);
  const isVerb = (word: string) => verbs.has(word.toLowerCase());
  const main = words.findLastIndex(word => isVerb(word) && !breaksOf(locale).before.has(word.toLowerCase()));
  const verb = main > 0 ? main : words.findLastIndex(isVerb);
  if (verb > 0) return phraseOf(words.slice(0, verb), locale);
  const named = trimmed(words, locale);
  const last = named.at(-1) ?? '';
  const particle = particleAt(last, locale);
  if (particle === undefined || /[0-9]/.test(last)) return undefined;
  return lastPhrase([...named.slice(0, -1), last.slice(0, -particle.length)].join(' '), locale);
}

/** The noun behind a counter, as Korean has it there, without its particle. */
function nounAfter({ line: { text, locale }, to, unit }: FoundNumber): string | undefined {
  if (unit !== 'count') return undefined;
  const word = /^ ([\uAC00-\uD7A3]{2,})(?![\uAC00-\uD7A3])/.exec(text.slice(to, to + 20))?.[1];
  const particle = word === undefined ? undefined : particleAt(word, locale);
  return word === undefined || particle === undefined ? undefined : word.slice(0, -particle.length);
}

/** The particle with which a word ends. */
function particleAt(word: string, locale: Locale): string | undefined {
  const { countHeads } = locale.manuscripts;
  return sayingOf(locale).particles.find(ending => {
    const noun = word.slice(0, word.length - ending.length);
    return word.endsWith(ending) && (noun.length > 1 || countHeads.includes(noun));
  });
}

const sayingOf = oncePer(({ manuscripts: { saying } }: Locale) => ({
  verbs: new Set(saying.flatMap(word => word.split(' ').slice(0, 1)).filter(word => /^[a-z]/.test(word))),
  particles: saying.filter(word => !/^[a-z]/.test(word)),
}));

/** A noun phrase from its beginning, up to the first number in it. */
function phraseOf(words: readonly string[], locale: Locale): string | undefined {
  const number = words.findIndex(
    (word, index) => /[0-9]/.test(word) && !/^(?:1[89]|20)\d\d/.test(word) && !isAge(words, index, locale),
  );
  const isScale = ({ word }: Locale['scales'][number]) => word === words[1]?.toLowerCase();
  const behind = words.slice(locale.scales.some(isScale) ? 2 : 1);
  const phrase = trimmed(number > 0 ? words.slice(0, number) : number === 0 ? behind : words, locale);
  return phrase.length === 0 ? undefined : phrase.slice(-mostWords).join(' ');
}

/** Whether a number in a phrase is a bound or a range, without which it says something else: `aged 15 and over`, `aged 15–64`. */
function isAge(words: readonly string[], index: number, { bounds }: Locale): boolean {
  const behind = foldable(words.slice(index + 1, index + 3).join(' '));
  const isBound = [...(bounds?.atLeast.after ?? []), ...(bounds?.atMost.after ?? [])].includes(behind);
  return /^[0-9]+(?:[–-][0-9]+)?$/.test(words[index] ?? '') && (isBound || /[–-]/.test(words[index] ?? ''));
}

/** The last words that belong together: back to one that ends a phrase. */
function lastPhrase(text: string, locale: Locale): string | undefined {
  const words = trimmed(
    text.split(/\s+/).filter(word => word !== ''),
    locale,
  );
  const { before, endings } = breaksOf(locale);
  let start = words.length - 1;
  while (start > 0 && words.length - start < mostWords) {
    const word = words[start - 1] ?? '';
    const ends =
      /[\uAC00-\uD7A3]$/.test(word) && endings.some(ending => word.length > ending.length && word.endsWith(ending));
    const isJoin = joins(word, locale) && !before.has(word.toLowerCase());
    const isWhole = !isBareHead(words.slice(start), locale);
    if (/[,;:]$/.test(word) || (!isJoin && isWhole && ends) || (!isJoin && isEmptyWord(word, locale))) break;
    if (before.has(word.toLowerCase())) break;
    start--;
  }
  const phrase = trimmed(words.slice(start), locale);
  return phrase.length === 0 ? undefined : phrase.join(' ');
}

const breaksOf = oncePer((locale: Locale) => ({
  before: new Set(
    (locale.phrases?.breakBefore ?? []).filter(
      word => !['of', 'and', 'or', 'than', 'as'].includes(word) && !(isHangul(word) && joins(word, locale)),
    ),
  ),
  endings: [
    ...(locale.phrases?.breakAfterEndings ?? []),
    ...locale.manuscripts.saying.filter(word => !/^[a-z]/.test(word)),
  ],
}));

/** Whether words only say that something is counted or shared, `비중`, which what stands before them names: `중소기업의 비중`. */
function isBareHead(words: readonly string[], { manuscripts: { rates, countHeads, saying } }: Locale): boolean {
  const [word = '', ...others] = words;
  const ending = saying.find(each => isHangul(each) && word.endsWith(each)) ?? '';
  const head = word.slice(0, word.length - ending.length);
  return (
    others.length === 0 &&
    isHangul(word) &&
    [word, head].some(each => rates.includes(each) || countHeads.includes(each))
  );
}

/** The words directly before a number. */
function nearest(before: string, locale: Locale): string | undefined {
  const clause = before.split(/[.!?;,:]\s|\n|[()]/).at(-1) ?? '';
  return lastPhrase(clause, locale);
}

/** Words without those at either end that name nothing. */
function trimmed(words: readonly string[], locale: Locale): readonly string[] {
  let [from, to] = [0, words.length];
  const isEmpty = (word = '') => isEmptyWord(word, locale) || /^[\p{P}\p{S}]*$/u.test(word);
  // `Total energy use`, but not `a total of`.
  const { averages, sums } = locale.manuscripts;
  const isNamed = (word = '', next = '') =>
    [...averages, ...sums].includes(word.toLowerCase()) && next !== '' && !isEmpty(next);
  while (from < to && isEmpty(words[from]) && !isNamed(words[from], words[from + 1])) from++;
  while (to > from && isEmpty(words[to - 1]) && !isAge(words, to - 3, locale)) to--;
  return words.slice(from, to).map(word => word.replace(/^[‘’“”"'`(「『<《]+|[‘’“”"'`,;:)」』>》]+$/gu, ''));
}

/** Whether a word says nothing about a number: it joins others, or is one of those that labels leave out. */
function isEmptyWord(word: string, locale: Locale): boolean {
  const { words, endings, time } = emptyWords(locale);
  const plain = foldable(word).replace(/^\p{P}+|\p{P}+$/gu, '');
  return words.has(plain) || time.test(plain) || endings.some(ending => plain.endsWith(ending));
}

const emptyWords = oncePer(({ phrases, manuscripts: { notLabels, times, saying } }: Locale) => ({
  // `2033년`, `3개월의`
  time: new RegExp(
    `^[0-9]+(?:${times.filter(isHangul).map(escapeRegExp).join('|') || '(?!)'})(?:${saying.filter(isHangul).join('|')})?$`,
  ),
  words: new Set([
    ...(phrases?.breakBefore ?? []),
    ...(phrases?.keepAfterEndings ?? []).filter(word => word.startsWith(' ')).map(word => word.trim()),
    ...notLabels.filter(words => !words.startsWith('*')).flatMap(words => words.split(' ')),
  ]),
  endings: notLabels.filter(words => words.startsWith('*')).map(words => words.slice(1)),
}));

function isHangul(word: string): boolean {
  return /^[\uAC00-\uD7A3]+$/.test(word);
}

/** So much of a text as goes into a chart, whole words. */
function shortened(text: string, locale: Locale): string {
  const words = text.replace(/\s+/g, ' ').trim().split(' ');
  const kept: string[] = [];
  let width = 0;
  for (const word of words) {
    width += 1 + [...word].reduce((sum, letter) => sum + (/[\u1100-\uFFDC]/.test(letter) ? 2 : 1), 0);
    if (width > widest + 1 || kept.length >= mostWords + 1) break;
    kept.push(word);
  }
  return trimmed(kept, locale).join(' ');
}
