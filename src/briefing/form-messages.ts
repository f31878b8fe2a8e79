// What is said to the author about the texts of links to figures (BD204, BD420, BD421, BD424, BD425).
import type { Diagnostic, Message, Place, Placed } from '../diagnostics.ts';
import type { Figure } from './figure.ts';

export const noNumberInForm = (place: Place, form: string, id: string): Diagnostic => ({
  code: 'BD420',
  severity: 'error',
  place,
  draftable: true,
  what: {
    en: `“${form}” shows no number, though it links to the figure “${id}”.`,
    ko: `“${form}”은(는) 수치 “${id}”에 연결되었지만 숫자가 없습니다.`,
  },
  next: {
    en: `Write the number into it, or mark it as words: [${form}](fig:${id} "words").`,
    ko: `숫자를 써 넣거나 낱말로 표시하십시오: [${form}](fig:${id} "words").`,
  },
});

export const severalNumbersInForm = (place: Place, form: string, id: string): Diagnostic => ({
  code: 'BD424',
  severity: 'error',
  place,
  draftable: true,
  what: {
    en: `“${form}” has several numbers, so it is not clear which of them is the figure “${id}”.`,
    ko: `“${form}”에 숫자가 여러 개 있어 어느 것이 수치 “${id}”인지 알 수 없습니다.`,
  },
  next: {
    en: 'Link each number to its own figure.',
    ko: '숫자마다 해당 수치에 따로 연결하십시오.',
  },
});

/** `more` links to the figure have another unit too: then it may be that of the table. */
export const otherUnitInForm = (
  place: Place,
  form: string,
  figure: Pick<Figure, 'id' | 'place'>,
  right: string,
  more: number,
): Diagnostic => {
  const row = `${figure.place.file}:${figure.place.line}`;
  return {
    code: 'BD425',
    severity: 'error',
    place,
    draftable: true,
    what: {
      en: `“${form}” has another unit than the figure “${figure.id}”, which is ${right}${more > 0 ? `; so ${more === 1 ? 'has 1 more number' : `have ${more} more numbers`} of the articles` : ''}.`,
      ko: `“${form}”의 단위가 수치 “${figure.id}”(${right})의 단위와 다릅니다.${more > 0 ? ` 원고의 다른 숫자 ${more}개도 같습니다.` : ''}`,
    },
    next: {
      en: `Percent are shares, percentage points are differences of shares: write the right one${more > 0 ? `, or correct the unit in the table (${row})` : ''}.`,
      ko: `퍼센트는 비율, 퍼센트포인트는 비율의 차이입니다. 맞는 단위를 쓰${more > 0 ? `거나 수치 표의 단위(${row})를 고치` : ''}십시오.`,
    },
  };
};

/** `more` further numbers of the articles are out of date with the same figure. */
export const staleNumber = (place: Place, form: string, now: string, id: string, more: number): Diagnostic => ({
  code: 'BD421',
  severity: 'warning',
  strict: true,
  place,
  what: {
    en: `“${form}” is written here, but the figure “${id}” is now ${now}${more > 0 ? `; ${more} more ${more === 1 ? 'number' : 'numbers'} of the articles ${more === 1 ? 'is' : 'are'} out of date with it` : ''}.`,
    ko: `여기에는 “${form}”(이)라고 적혀 있지만 수치 “${id}”의 현재 값은 ${now}입니다.${more > 0 ? ` 이 수치를 따르는 원고의 다른 숫자 ${more}개도 예전 값입니다.` : ''}`,
  },
  next:
    more > 0
      ? {
          en: 'Decks show the new numbers; “npx briefdeck sync --write” writes them into the articles too.',
          ko: '발표 자료에는 새 값이 표시됩니다. “npx briefdeck sync --write”를 실행하면 원고도 모두 고쳐집니다.',
        }
      : {
          en: `Decks show ${now}; write it here too, or let “npx briefdeck sync --write” do it.`,
          ko: `발표 자료에는 ${now}(으)로 표시됩니다. 여기도 고치거나 “npx briefdeck sync --write”를 실행하십시오.`,
        },
});

/** What the articles write for a figure of which something else is said. */
export interface WrittenInstead {
  readonly form: string;
  readonly place: Place;
  /** Further places. */
  readonly more: number;
}

/** ` The articles write “62.5%” (data/a/article.en.md:16 and 3 more places).`, or nothing. */
export function insteadText(written: WrittenInstead | undefined): Message {
  if (!written) return { en: '', ko: '' };
  const { form, place, more } = written;
  const at = `${place.file}:${place.line}`;
  return {
    en: ` The articles write “${form}” (${at}${more > 0 ? ` and ${more} more ${more === 1 ? 'place' : 'places'}` : ''}).`,
    ko: ` 원고에는 “${form}”(이)라고 적혀 있습니다(${at}${more > 0 ? ` 외 ${more}곳` : ''}).`,
  };
}

/** What needs the value of a figure that has none: claims and charts with where they stand, the numbers that articles write for it. */
export interface Needs {
  readonly claims: readonly { readonly slide: string; readonly claim: Placed<string> }[];
  readonly charts: readonly Placed<string>[];
  readonly written: WrittenInstead | undefined;
}

export const neededValue = (place: Place, id: string, { claims, charts, written }: Needs): Diagnostic => {
  const at = ({ file, line }: Place) => `${file}:${line}`;
  const all = (count: number) => (count === 1 ? '1 place' : `${count} places`);
  const [first] = claims;
  return {
    code: 'BD204',
    severity: claims.length + charts.length > 0 ? 'error' : 'warning',
    place,
    slide: first?.slide,
    alsoOn: claims.slice(1).map(({ slide }) => slide),
    draftable: true,
    strict: true,
    what: {
      en: `the figure “${id}” has no value, but ${[
        ...claims.map(({ slide, claim }) => `slide “${slide}” claims “${claim.value}” (${at(claim.place)})`),
        ...charts.map(chart => `the chart “${chart.value}” cannot be drawn without it (${at(chart.place)})`),
        ...(written
          ? [
              `the articles write a number for it in ${all(written.more + 1)}, first “${written.form}” (${at(written.place)})`,
            ]
          : []),
      ].join(', ')}.`,
      ko: `“${id}” 수치에 값이 없는데, 다음에서 이 값을 씁니다: ${[
        ...claims.map(({ slide, claim }) => `슬라이드 “${slide}”의 조건 “${claim.value}”(${at(claim.place)})`),
        ...charts.map(chart => `차트 “${chart.value}”(${at(chart.place)})`),
        ...(written ? [`원고의 숫자 ${written.more + 1}곳(첫 번째는 ${at(written.place)}의 “${written.form}”)`] : []),
      ].join(', ')}.`,
    },
    next: {
      en: 'Enter the value in this cell; if there is none, write those places without it.',
      ko: '이 칸에 값을 적으십시오. 값이 없다면 위의 곳에서 이 수치를 빼십시오.',
    },
  };
};
