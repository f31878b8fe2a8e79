// Korean particles after a number: 은/는, 이/가, 을/를, 과/와, (으)로, 이다/다 follow how the number and its unit are read aloud.
import { type Ending, endingOf } from './korean-reading.ts';

/** The two forms of a particle, and what may be joined to it. */
interface Particle {
  readonly consonant: string;
  readonly vowel: string;
  /** Which form follows ㄹ: 서울로, but 서울은. */
  readonly rieul: 'consonant' | 'vowel';
  /** Whether the longer form is right after a vowel too: `30.6%이다` and `30.6%다` both are. */
  readonly either: boolean;
  /** Joined to it: 으로 + 는, 부터 ... */
  readonly tails: readonly string[];
}

const particle = (consonant: string, vowel: string, tails: readonly string[] = []): Particle => ({
  consonant,
  vowel,
  rieul: 'consonant',
  either: false,
  tails: ['', ...tails],
});

const towards: Particle = {
  ...particle('으로', '로', [
    '는',
    '도',
    '만',
    '의',
    '서',
    '써',
    '서의',
    '서는',
    '써의',
    '써는',
    '까지',
    '부터',
    '부터는',
    '부터의',
  ]),
  rieul: 'vowel',
};

/** 이다 in its forms, and endings that behave like it. */
const copula: Particle = {
  ...particle('이', ''),
  either: true,
  tails: [
    ...['다', '며', '고', '나', '지만', '므로', '든', '니', '라', '란', '라고', '라는', '라며', '라면', '라도', '라서'],
    ...['었다', '었고', '었던', '었으며', '었으나', '었지만', '에요'],
  ],
};

const particles: readonly Particle[] = [
  particle('은', '는', ['커녕']),
  particle('이', '가'),
  particle('을', '를'),
  particle('과', '와', ['는', '도', '의']),
  towards,
  copula,
];

/** Contracted after a vowel: 이었다 is 였다 there, 이에요 is 예요. */
const contractions: readonly (readonly [string, string])[] = [
  ['이었', '였'],
  ['이에', '예'],
];

interface Form {
  readonly written: string;
  readonly particle: Particle;
  readonly tail: string;
}

/** Longest first, so that 으로부터 is not taken for 으로. */
const forms: readonly Form[] = particles
  .flatMap(one =>
    one.tails.flatMap(tail =>
      [one.consonant, one.vowel].map(form => ({ written: contracted(form, one.consonant, tail), particle: one, tail })),
    ),
  )
  .sort((left, right) => right.written.length - left.written.length);

/**
 * The text that follows a number, its particle made to fit: `fitParticle('30.6%', '은 높다')` is `는 높다`,
 * `fitParticle('3명', '로 줄었다')` `으로 줄었다`. What is no particle, and what follows something without a settled reading, stays as it is.
 * `before` is the text up to there, at least the number and its unit.
 */
export function fitParticle(before: string, after: string): string {
  const form = forms.find(({ written }) => after.startsWith(written) && isEnd(after.slice(written.length)));
  const ending = form && endingOf(before);
  if (!form || !ending) return after;
  return fitting(form, ending) + after.slice(form.written.length);
}

function fitting({ written, particle: one, tail }: Form, ending: Ending): string {
  const kind = ending === 'rieul' ? one.rieul : ending;
  if (kind === 'vowel' && one.either) return written;
  return (kind === 'vowel' ? one.vowel : one.consonant) + tail;
}

/** How a form is written: 이었다, but 였다 where its first syllable falls away. */
function contracted(form: string, full: string, tail: string): string {
  if (form === full || form !== '') return form + tail;
  for (const [long, short] of contractions)
    if ((full + tail).startsWith(long)) return short + (full + tail).slice(long.length);
  return tail;
}

/** Whether a word ends here: 30.6%가 is a particle, 30.6%가량 is none. */
function isEnd(rest: string): boolean {
  return !/^[\p{L}\p{N}]/u.test(rest);
}
