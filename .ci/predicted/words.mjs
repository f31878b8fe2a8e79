// Made-up texts in English and Korean, the same ones each time: words of all lengths with the marks that make lines hard to foresee.

/** Random numbers from 0 up to 1, always the same for the same seed. */
export function randomNumbers(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let bits = Math.imul(state ^ (state >>> 15), 1 | state);
    bits = (bits + Math.imul(bits ^ (bits >>> 7), 61 | bits)) ^ bits;
    return ((bits ^ (bits >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** One of `choices`. */
export function oneOf(choices, random) {
  return choices[Math.floor(random() * choices.length)];
}

/** From `least` to `most`, both included. */
export function between(least, most, random) {
  return least + Math.floor(random() * (most - least + 1));
}

/**
 * How texts are made: `text(words, random)` has so many words (fewer in Korean, where they are longer), without a full stop;
 * `name(random)` is one short word.
 */
export const LANGUAGES = {
  en: {
    text: (words, random) => sentence(words, englishWord, random),
    name: random => capitalized(englishRoot(1, random)),
  },
  ko: {
    text: (words, random) => sentence(Math.ceil(words * 0.8), koreanWord, random),
    name: random => koreanRoot(between(1, 4, random), random),
  },
};

/** One text in so many has numbers, abbreviations and marks among its words. */
const MIXED = 0.6;

/** In one of so many one word is bold. */
const HEAVY = 0.2;

function sentence(words, word, random) {
  const mixed = random() < MIXED;
  const heavy = random() < HEAVY && words > 5 ? between(1, words - 2, random) : undefined;
  const made = Array.from({ length: words }, (_, index) => {
    const one = word(mixed && index > 0 && random() < 0.3, random);
    return index === heavy ? `**${one}**` : one;
  });
  return capitalized(made.join(' '));
}

function capitalized(text) {
  return text.replace(/^./u, letter => letter.toUpperCase());
}

const ONSETS = ['', '', ...'b br c ch d f fl g h l m n p pr qu r s st t tr v w'.split(' ')];
const VOWELS = ['a', 'e', 'i', 'o', 'u', 'ea', 'io', 'ou'];
const CODAS = ['', '', 'l', 'm', 'n', 'nd', 'ng', 'r', 's', 'st', 't', 'll', 'ment', 'tion'];
const SMALL = [...'a and as at by for in is it of on or than that the to with'.split(' ')];

function englishWord(special, random) {
  if (special) return englishSpecial(random);
  return random() < 0.35 ? oneOf(SMALL, random) : englishRoot(oneOf([1, 1, 2, 2, 3, 4], random), random);
}

function englishRoot(syllables, random) {
  return Array.from(
    { length: syllables },
    () => oneOf(ONSETS, random) + oneOf(VOWELS, random) + oneOf(CODAS, random),
  ).join('');
}

function englishSpecial(random) {
  const root = () => englishRoot(between(1, 3, random), random);
  const number = between(2, 98_765, random);
  return oneOf(
    [
      () => `${root()}-${root()}`,
      () => `${root()}/${root()}`,
      () => `${root()}, ${root()};`,
      () => `(${root()} ${root()})`,
      () => `“${root()} ${root()}”`,
      () => `${root()}’s ‘${root()}’`,
      () => `${root()} — ${root()}`,
      () => `AI-${root()}`,
      () => 'R&D',
      () => `${(number / 1000).toFixed(1)}%`,
      () => `${number.toLocaleString('en-US')} ${root()}`,
      () => `${between(1990, 2030, random)}–${between(31, 49, random)}`,
      () => `${root().toUpperCase()}: ${root()}`,
      () => `${root()}/${root()}/${root()}-${root()}`,
      () => `€${number.toLocaleString('en-US')}…`,
      () => `${root()}@${root()}.org`,
      () => `(${root()}, “${root()}”); ${root()}?`,
    ],
    random,
  )();
}

const SYLLABLES = [
  ...'가각간감강개거건검것게결경계고공과관구국군규그근금급기길나날남내녀년노능다단달당대더데도동되두드등디라란래려력로록론료류리린마만말망맞매면명모목무문물미민바반받발방배법변보복본부분비사산상새생서석선설성세소속손수순술스시식신실심아안양어업여역연영예오와외요용우운원위유율으은의이익인일입자작장재적전절정제조종주준중지직진집차참창책처천체초총최추출층치카통트특파팔편평포표품프하학한할해행향현협형호화확환활황회효후휴',
];
const PARTICLES = ['', ...'은 는 이 가 을 를 에 에서 으로 와 과 의 도 까지 보다 하고 하며 한다 이며'.split(' ')];

function koreanWord(special, random) {
  return (special ? koreanSpecial(random) : koreanRoot(between(1, 5, random), random)) + oneOf(PARTICLES, random);
}

function koreanRoot(syllables, random) {
  return Array.from({ length: syllables }, () => oneOf(SYLLABLES, random)).join('');
}

function koreanSpecial(random) {
  const root = () => koreanRoot(between(2, 4, random), random);
  const number = between(2, 98_765, random);
  return oneOf(
    [
      () => `${root()}·${root()}`,
      () => `${root()}(${root()})`,
      () => `‘${root()} ${root()}’`,
      () => `“${root()}”`,
      () => `${root()}, ${root()}`,
      () => `${root()}/${root()}`,
      () => 'AI',
      () => `AI ${root()}`,
      () => 'R&D',
      () => `OECD(${between(1990, 2030, random)})`,
      () => `${(number / 1000).toFixed(1)}%`,
      () => `${number.toLocaleString('en-US')}개 ${root()}`,
      () => `${between(1990, 2030, random)}년`,
      () => `${between(2, 9, random)}~${between(10, 30, random)}%`,
      () => `${root()}-${root()}`,
      () => `※ ${root()}`,
      () => `${root()}${root()}${root()}·${root()}`,
      () => `₩${number.toLocaleString('en-US')}(${root()})`,
      () => `「${root()}」`,
      () => `${root()} → ${root()}`,
      () => `① ${root()}`,
      () => `5G·AI·${root()}…`,
      () => `${root()}—${root()}`,
    ],
    random,
  )();
}
