// What is said to the author about claims that the figures do not bear (BD250-259).
import type { Diagnostic, Place, Placed } from '../diagnostics.ts';

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
  figures: readonly Edit[],
): Diagnostic => {
  const put = values.map(({ expression, value }) => `${expression} = ${value}`.replace('= ≈', '≈')).join(', ');
  const words = headlines.map(({ text, place }) => `“${text}” (${at(place)})`).join(', ');
  const fix = listed(figures);
  return {
    code: 'BD250',
    severity: 'error',
    place: claim.place,
    slide,
    draftable: true,
    what: {
      en: `slide “${slide}” claims “${claim.value}”, which is false${put === '' ? '' : `: ${put}`}.`,
      ko: `슬라이드 “${slide}”의 조건 “${claim.value}” 내용이 사실과 다릅니다${put === '' ? '' : `: ${put}`}.`,
    },
    next: {
      en: `Change ${words === '' ? 'the words of the slide in every language' : `the headline ${words}`} and this claim${fix === '' ? '' : `, or correct the figure ${fix}`}.`,
      ko: `${words === '' ? '모든 언어의 슬라이드 문구와' : `제목 ${words} 문구와`} 이 조건을 고치${fix === '' ? '' : `거나, 수치 ${fix} 값을 고치`}십시오.`,
    },
  };
};

export const uncheckableClaim = (claim: Placed<string>, slide: string, missing: readonly string[]): Diagnostic => {
  const ids = missing.map(id => `“${id}”`).join(', ');
  return {
    code: 'BD251',
    severity: 'error',
    place: claim.place,
    slide,
    draftable: true,
    what: {
      en: `the claim “${claim.value}” of slide “${slide}” cannot be checked, because ${ids} ${missing.length === 1 ? 'has' : 'have'} no value.`,
      ko: `${ids} 값이 없어서 슬라이드 “${slide}”의 조건 “${claim.value}” 내용을 확인할 수 없습니다.`,
    },
    next: {
      en: 'Enter the value in the table of figures, or change the words of the slide and take the claim away.',
      ko: '수치표에 값을 적거나, 슬라이드 문구를 고치고 조건을 지우십시오.',
    },
  };
};

export const unguardedClaim = (place: Place, slide: string, words: string): Diagnostic => ({
  code: 'BD252',
  severity: 'warning',
  place,
  slide,
  what: {
    en: `“${words}” in this headline compares or counts, but the plan does not say what must hold for the slide “${slide}”.`,
    ko: `이 제목의 “${words}”은(는) 비교하거나 세는 말인데, 계획에 슬라이드 “${slide}”의 조건이 없습니다.`,
  },
  next: {
    en: `Write it in briefing.yaml under “${slide}”, as in holds: ["a < b / 2"], so that changed figures cannot make it false; or holds: none, if it is not about figures.`,
    ko: `수치가 바뀌어도 제목이 틀리지 않도록 briefing.yaml의 “${slide}” 아래에 holds: ["a < b / 2"]처럼 쓰십시오. 수치에 관한 말이 아니면 holds: none을 쓰십시오.`,
  },
});
