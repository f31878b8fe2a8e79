// What is said to the author about claims that the figures do not bear (BD250-259).
import type { Diagnostic, Place, Placed } from '../../diagnostics/diagnostics.ts';

/** Something that the author may change, and where: a headline, a figure. */
export interface Edit {
  readonly text: string;
  readonly place: Place;
}

/** More figures than this are not listed one by one. */
const mostListed = 6;

const at = ({ file, line }: Place): string => `${file}:${line}`;

const listed = (edits: readonly Edit[]): string =>
  edits
    .slice(0, mostListed)
    .map(({ text, place }) => `${text} (${at(place)})`)
    .join(', ') + (edits.length > mostListed ? ', …' : '');

export const falseClaim = (
  claim: Placed<string>,
  slide: string,
  values: readonly { readonly expression: string; readonly value: string }[],
  headlines: readonly Edit[],
  figures: {
    readonly rests: readonly Edit[];
    /** Shares among them that are most likely others: 62.5 for 0.625. */
    readonly likely: readonly { readonly id: string; readonly share: string }[];
  },
  others: readonly { readonly slide: string; readonly claim: Placed<string> }[] = [],
): Diagnostic => {
  const put = values.map(({ expression, value }) => `${expression} = ${value}`.replace('= ≈', '≈')).join(', ');
  const words = headlines.map(({ text, place }) => `“${text}” (${at(place)})`).join(', ');
  const fix = listed(figures.rests);
  const [likely] = figures.likely;
  const also = listed(others.map(other => ({ text: `“${other.claim.value}”`, place: other.claim.place })));
  return {
    code: 'BD250',
    severity: 'error',
    place: claim.place,
    slide,
    alsoOn: others.map(other => other.slide),
    draftable: true,
    what: {
      en: `slide “${slide}” claims “${claim.value}”, which is false${put === '' ? '' : `: ${put}`}.${also === '' ? '' : ` So are further claims: ${also}.`}`,
      ko: `슬라이드 “${slide}”의 조건 “${claim.value}” 내용이 사실과 다릅니다${put === '' ? '' : `: ${put}`}.${also === '' ? '' : ` 다음 조건도 사실과 다릅니다: ${also}.`}`,
    },
    next: {
      en: `Change ${words === '' ? 'the words of the slide in every language' : `the headline ${words}`} and this claim${fix === '' ? '' : `, or correct the figure ${fix}`}.${likely ? ` Is “${likely.id}” ${likely.share}%?` : ''}`,
      ko: `${words === '' ? '모든 언어의 슬라이드 문구와' : `제목 ${words} 문구와`} 이 조건을 고치${fix === '' ? '' : `거나, 수치 ${fix} 값을 고치`}십시오.${likely ? ` “${likely.id}” 값은 ${likely.share}%가 아닙니까?` : ''}`,
    },
  };
};

/** Of a headline that says a direction, with a condition that is only true if the reverse is. */
export const provesReverse = (
  place: Place,
  slide: string,
  words: string,
  direction: 'rises' | 'falls',
  { value: claim, place: at }: Placed<string>,
): Diagnostic => {
  const [said, proven] = direction === 'rises' ? ['a rise', 'a fall'] : ['a fall', 'a rise'];
  const [saidKo, provenKo] = direction === 'rises' ? ['늘었다', '줄었다'] : ['줄었다', '늘었다'];
  return {
    code: 'BD252',
    severity: 'warning',
    place,
    slide,
    alsoAt: [at],
    what: {
      en: `“${words}” in this headline says ${said}, but the condition “${claim}” of the slide “${slide}” says ${proven}.`,
      ko: `이 제목의 “${words}”은(는) ${saidKo}는 말인데, 슬라이드 “${slide}”의 조건 “${claim}”은(는) ${provenKo}는 뜻입니다.`,
    },
    next: {
      en: `Correct the headline, or the condition (${at.file}:${at.line}).`,
      ko: `제목이나 조건(${at.file}:${at.line})을 고치십시오.`,
    },
  };
};
