// What is said to the author about the texts of links to figures (BD204, BD420, BD421, BD424, BD425, BD432-438, BD440, BD441, BD445-447).
import type { Diagnostic, Message, Place, Placed } from '../../diagnostics/diagnostics.ts';
import type { Figure } from '../model/figure.ts';

/** A link's text and where the link begins. */
export interface PlacedForm {
  readonly form: string;
  readonly place: Place;
}

/** `belongsInside` where the form is right with the scale, which then only stands in the wrong place. */
export const scaleOutside = (
  place: Place,
  form: string,
  figure: Pick<Figure, 'id' | 'place'>,
  value: string,
  { scale, shown, belongsInside }: { readonly scale: string; readonly shown: string; readonly belongsInside: boolean },
): Diagnostic => {
  const { id } = figure;
  const row = `${figure.place.file}:${figure.place.line}`;
  return {
    code: 'BD445',
    severity: 'error',
    place,
    alsoAt: [figure.place],
    draftable: true,
    what: {
      en: `“${scale}” stands outside the link, so decks would show “${shown}”, but the figure “${id}” is ${value}.`,
      ko: `“${scale}”이(가) 링크 밖에 있어 발표 자료에 “${shown}”(으)로 표시되지만 수치 “${id}”의 값은 ${value}입니다.`,
    },
    next: belongsInside
      ? {
          en: `Write it into the link: [${form}](fig:${id}).`,
          ko: `링크 안에 쓰십시오: [${form}](fig:${id}).`,
        }
      : {
          en: `Take “${scale}” away, or correct the value in the table (${row}).`,
          ko: `“${scale}”을(를) 지우거나 수치 표(${row})의 값을 고치십시오.`,
        },
  };
};

/** What is wrong with a bound: `shown` is what decks would say, `inside` what would hold in the link. */
export interface FalseBoundTold {
  readonly reason: 'false' | 'far' | 'equal' | 'limit' | 'outside';
  readonly shown: string;
  readonly inside?: string | undefined;
}

export const falseBound = (
  place: Place,
  form: string,
  figure: Pick<Figure, 'id' | 'place'>,
  value: string,
  { reason, shown, inside }: FalseBoundTold,
): Diagnostic => {
  const { id } = figure;
  const common = { code: 'BD446', place, alsoAt: [figure.place], draftable: true } as const;
  const alone: Message = {
    en: `write the number alone: [${value}](fig:${id}).`,
    ko: `숫자만 쓰십시오: [${value}](fig:${id}).`,
  };
  const other: Message = {
    en: `Write a bound that holds, or ${alone.en}`,
    ko: `맞는 말로 바꾸거나 ${alone.ko}`,
  };
  switch (reason) {
    case 'far':
      return {
        ...common,
        severity: 'error',
        what: {
          en: `“${form}” is far from the figure “${id}”, which is ${value}.`,
          ko: `“${form}”은(는) 수치 “${id}”의 값 ${value}와(과) 차이가 너무 큽니다.`,
        },
        next: other,
      };
    case 'false':
      return {
        ...common,
        severity: 'error',
        what: {
          en: `“${form}” is not true: the figure “${id}” is ${value}.`,
          ko: `“${form}”은(는) 사실과 다릅니다. 수치 “${id}”의 값은 ${value}입니다.`,
        },
        next: other,
      };
    case 'equal':
      return {
        ...common,
        severity: 'error',
        what: {
          en: `“${form}” is not true: the figure “${id}” is exactly ${value}.`,
          ko: `“${form}”은(는) 사실과 다릅니다. 수치 “${id}”의 값은 정확히 ${value}입니다.`,
        },
        next: {
          en: `${other.en} If the figure is a limit itself, link the number and leave the other words outside the link.`,
          ko: `${other.ko} 수치가 기준값 자체라면 숫자만 연결하고 나머지 말은 링크 밖에 쓰십시오.`,
        },
      };
    case 'limit':
      return {
        ...common,
        severity: 'warning',
        strict: true,
        what: {
          en: `“${form}” says more or less than the figure “${id}”, which is exactly ${value}.`,
          ko: `“${form}”(이)라고 적혀 있지만 수치 “${id}”의 값은 정확히 ${value}입니다.`,
        },
        next: {
          en: 'Leave out the words beside the number; if the figure is a limit itself, this is right as it is.',
          ko: '숫자 옆의 말을 지우십시오. 수치가 기준값 자체라면 그대로 두어도 됩니다.',
        },
      };
    case 'outside':
      return {
        ...common,
        severity: 'error',
        what: {
          en: `decks would show “${shown}”, which is not true: the figure “${id}” is ${value}.`,
          ko: `발표 자료에 “${shown}”(으)로 표시되지만 수치 “${id}”의 값은 ${value}이므로 사실과 다릅니다.`,
        },
        next:
          inside === undefined
            ? other
            : {
                en: `Write the words into the link, [${inside}](fig:${id}), or ${alone.en}`,
                ko: `이 말까지 링크 안에 쓰거나([${inside}](fig:${id})) ${alone.ko}`,
              },
      };
  }
};

/** `others` are links to the figure that have another unit too: then it may be that of the table. */
export const otherUnitInForm = (
  first: PlacedForm,
  figure: Pick<Figure, 'id' | 'place' | 'unit'>,
  right: string,
  others: readonly PlacedForm[],
): Diagnostic => {
  const { form, place } = first;
  const so = alsoAt(first, others);
  const row = `${figure.place.file}:${figure.place.line}`;
  return {
    code: 'BD425',
    severity: 'error',
    place,
    draftable: true,
    what: {
      en: `“${form}” has another unit than the figure “${figure.id}”, which is ${right}.${so.en}`,
      ko: `“${form}”의 단위가 수치 “${figure.id}”(${right})의 단위와 다릅니다.${so.ko}`,
    },
    next:
      figure.unit === 'percent' || figure.unit === 'percentage-points'
        ? {
            en: `Percent are shares, percentage points are differences of shares: write the right one${others.length > 0 ? `, or correct the unit in the table (${row})` : ''}.`,
            ko: `퍼센트는 비율, 퍼센트포인트는 비율의 차이입니다. 맞는 단위를 쓰${others.length > 0 ? `거나 수치 표의 단위(${row})를 고치` : ''}십시오.`,
          }
        : {
            en: `Write the unit that the table has, or correct it there (${row}).`,
            ko: `수치 표의 단위로 쓰거나, 표의 단위(${row})를 고치십시오.`,
          },
  };
};

/** Of further lines than this only the numbers are named. */
const mostPlaces = 6;

/** `data/a/article.en.md:7, data/a/article.ko.md:5 (“31%”)`: a text is named where it is not that of `first`; of many, the last as `data/a/article.ko.md:9, 12, 15`. */
function placesText(first: PlacedForm, others: readonly PlacedForm[]): string {
  const formsAt = new Map<string, { readonly place: Place; readonly forms: Set<string> }>();
  for (const { form, place } of others) {
    const at = `${place.file}:${place.line}`;
    const known = formsAt.get(at) ?? { place, forms: new Set() };
    formsAt.set(at, { place, forms: known.forms.add(form) });
  }
  const all = [...formsAt];
  const named = all.slice(0, mostPlaces).map(([at, { forms }]) => {
    const unlike = [...forms].filter(form => form !== first.form).map(form => `“${form}”`);
    return unlike.length === 0 ? at : `${at} (${unlike.join(', ')})`;
  });
  const lines = new Map<string, number[]>();
  for (const [, { place }] of all.slice(mostPlaces)) {
    lines.set(place.file, [...(lines.get(place.file) ?? []), place.line]);
  }
  return [...named, ...[...lines].map(([file, numbers]) => `${file}:${numbers.join(', ')}`)].join(', ');
}

/** ` So it is at: data/a/article.ko.md:5.`, or nothing. */
function alsoAt(first: PlacedForm, others: readonly PlacedForm[]): Message {
  const places = placesText(first, others);
  return places === '' ? { en: '', ko: '' } : { en: ` So it is at: ${places}.`, ko: ` 다음 곳도 같습니다: ${places}.` };
}

/** `others` are further texts of links to the same figure with another number than it has. */
export const staleNumber = (first: PlacedForm, now: string, id: string, others: readonly PlacedForm[]): Diagnostic => {
  const { form, place } = first;
  const also = placesText(first, others);
  const isOne = others.length === 0;
  return {
    code: 'BD421',
    severity: 'warning',
    strict: true,
    place,
    alsoAt: others.map(other => other.place),
    what: {
      en: `“${form}” is written here, but the figure “${id}” is ${now}.${isOne ? '' : ` So it is at: ${also}.`}`,
      ko: `여기에는 “${form}”(이)라고 적혀 있지만 수치 “${id}”의 값은 ${now}입니다.${isOne ? '' : ` 다음 곳도 값이 다릅니다: ${also}.`}`,
    },
    next: isOne
      ? {
          en: `Decks show ${now}; write it here too, or let “npx briefdeck sync --write” do it.`,
          ko: `발표 자료에는 ${now}(으)로 표시됩니다. 여기도 고치거나 “npx briefdeck sync --write”를 실행하십시오.`,
        }
      : {
          en: `Decks show ${now}; “npx briefdeck sync --write” writes it into the articles too.`,
          ko: `발표 자료에는 ${now}(으)로 표시됩니다. “npx briefdeck sync --write”를 실행하면 원고도 모두 고쳐집니다.`,
        },
  };
};

/** A word for a missing value that is not the language's own for what the table says; `now` is that. */
export const otherMissingWord = (
  first: PlacedForm,
  now: string,
  id: string,
  others: readonly PlacedForm[],
): Diagnostic => {
  const also = placesText(first, others);
  return {
    code: 'BD391',
    severity: 'warning',
    place: first.place,
    alsoAt: others.map(({ place }) => place),
    what: {
      en: `“${first.form}” is written here for the figure “${id}”, which has no value; decks show “${now}”.${others.length === 0 ? '' : ` Also: ${also}.`}`,
      ko: `값이 없는 “${id}” 수치가 여기에 “${first.form}” 글로 적혀 있으나, 발표 자료에는 “${now}” 글로 표시됩니다.${others.length === 0 ? '' : ` 다음 곳도 같습니다: ${also}.`}`,
    },
    next: {
      en: `Write “${now}”, or let “npx briefdeck sync --write” do it.`,
      ko: `“${now}” 글로 고치거나 “npx briefdeck sync --write”를 실행하십시오.`,
    },
  };
};

/** A text with another sign than its figure. */
export interface Turned extends PlacedForm {
  /** Whether all but the sign is the same. */
  readonly signAlone: boolean;
  readonly stated: 'plus' | 'minus';
  /** The text with the figure's sign. */
  readonly text: string;
  /** Which way the words beside it say the value went. */
  readonly direction?: 'rises' | 'falls' | undefined;
}

/** `value` is that of the figure, `others` are further texts of links to it with another sign. Drafts say so on each slide that shows it. */
export const otherSign = (
  first: Turned,
  figure: Pick<Figure, 'id' | 'place'>,
  value: string,
  others: readonly Turned[],
): Diagnostic => {
  const { form, place, signAlone, stated } = first;
  const { id } = figure;
  const so = alsoAt(first, others);
  const bracketed = /^[(\uFF08].*[)\uFF09]$/s.test(form);
  const plus: Message = bracketed
    ? { en: 'Brackets are a minus in some tables only', ko: '괄호는 일부 표에서만 음수를 나타냅니다' }
    : {
        en: 'The text says a plus; only words such as “fell by” turn it into a minus',
        ko: '적힌 대로라면 양수이고, “감소” 같은 말이 있어야 음수라는 뜻이 됩니다',
      };
  const saysPlus = stated === 'plus';
  const differ: Message = signAlone
    ? {
        en: `text and value differ by the sign alone. ${saysPlus ? plus.en : 'The text says a minus, the table a plus'}.`,
        ko: `부호만 서로 다릅니다. ${saysPlus ? plus.ko : '적힌 대로라면 음수인데 수치 표에서는 양수입니다'}.`,
      }
    : {
        en: 'the sign has turned round, so the words beside it may now say the reverse.',
        ko: `적힌 숫자와 부호가 달라서 옆에 있는 증감 표현이 반대 뜻이 될 수 있습니다.`,
      };
  return {
    code: 'BD432',
    severity: 'error',
    place,
    alsoAt: [figure.place],
    draftable: true,
    what: {
      en: `“${form}” is written here, but the figure “${id}” is ${value}: ${differ.en}${so.en}`,
      ko: `여기에는 “${form}”(이)라고 적혀 있지만 수치 “${id}”의 값은 ${value}입니다. ${differ.ko}${so.ko}`,
    },
    next: signAsWritten([first, ...others], figure),
  };
};

/** What to do about numbers with another sign: the words beside them decide. */
function signAsWritten(forms: readonly [Turned, ...Turned[]], { id, place }: Pick<Figure, 'id' | 'place'>): Message {
  const row = `${place.file}:${place.line}`;
  const open = forms.find(({ direction }) => direction === undefined) ?? forms[0];
  const link = `[${open.text.replace(/^[(\uFF08](.*)[)\uFF09]$/su, '$1')}](fig:${id})`;
  if (open.stated === 'minus')
    return {
      en: `Write ${link} with words that go with it, or correct the sign in the table (${row}).`,
      ko: `${link}(으)로 쓰고 앞뒤의 말을 맞추거나, 수치 표(${row})의 부호를 고치십시오.`,
    };
  const directions = new Set(forms.map(({ direction }) => direction));
  if (directions.has('rises'))
    return {
      en: `The words say a rise and the value is none: change them and write ${link}, or correct the value (${row}).`,
      ko: `늘었다는 말과 값이 맞지 않습니다. 말을 바꾸고 ${link}(으)로 쓰거나, 값(${row})을 고치십시오.`,
    };
  if (!directions.has(undefined))
    return {
      en: `Beside words that say a fall, link to a figure with the formula abs(${id}), which has no minus.`,
      ko: `줄었다는 말 옆에는 음수 부호가 없도록 수식이 abs(${id})인 수치에 연결하십시오.`,
    };
  return {
    en: `Where words say a fall (“fell by”), link to a figure with the formula abs(${id}); elsewhere write the sign into the link: ${link}.`,
    ko: `“감소”처럼 줄었다는 말이 있으면 수식이 abs(${id})인 수치에 연결하고, 없으면 링크 안에 부호까지 쓰십시오: ${link}.`,
  };
}

/** A number whose sign or direction, with the words beside it, is not the figure's; `words` has both as decks show them, `others` says the same elsewhere. */
export interface Misdirected {
  readonly kind: 'contradiction' | 'double' | 'judged' | 'outside' | 'brackets';
  readonly words: string;
  /** The figure whose sign counts, and its own form: `−2.3%`. */
  readonly figure: Pick<Figure, 'id' | 'place'>;
  readonly value: string;
  /** The label that says what a value above zero is. */
  readonly label?: string | undefined;
  /** The text that the link may have. */
  readonly written: string;
  /** The id of the figure below zero of which the linked one is the amount without sign. */
  readonly below?: string | undefined;
}

export const misdirected = (
  first: PlacedForm,
  { kind, words, figure, value, label, written, below }: Misdirected,
  others: readonly PlacedForm[],
): Diagnostic => {
  const { id } = figure;
  const row = `${figure.place.file}:${figure.place.line}`;
  const so = alsoAt(first, others);
  const common = { place: first.place, alsoAt: [figure.place], draftable: true };
  switch (kind) {
    case 'contradiction':
      return {
        code: 'BD433',
        severity: 'error',
        ...common,
        what:
          label === undefined
            ? {
                en: `“${words}” says the reverse of the figure “${id}”, which is ${value}.${so.en}`,
                ko: `“${words}”은(는) 수치 “${id}”(${value})와 반대되는 뜻입니다.${so.ko}`,
              }
            : {
                en: `“${words}” says the reverse of the figure “${id}”, which is ${value} and called “${label}”.${so.en}`,
                ko: `“${words}”은(는) 수치 “${id}”(${value}, 이름표 “${label}”)와 반대되는 뜻입니다.${so.ko}`,
              },
        next:
          label === undefined
            ? {
                en: `Write the direction that the value has, with its amount from a figure with the formula abs(${id}), or correct the value (${row}).`,
                ko: `값에 맞는 방향의 말로 바꾸고 숫자는 수식이 abs(${id})인 수치에 연결하거나, 값(${row})을 고치십시오.`,
              }
            : {
                en: `Write the direction that the value has, or correct the sign of the value or the label (${row}).`,
                ko: `값에 맞는 방향의 말로 바꾸거나, 값의 부호나 이름표(${row})를 고치십시오.`,
              },
      };
    case 'double':
      return {
        code: 'BD434',
        severity: 'warning',
        strict: true,
        ...common,
        what: {
          en: `“${words}” is a double negative: word for word it says a rise.${so.en}`,
          ko: `“${words}”은(는) 이중 부정이어서 글자대로 읽으면 늘었다는 뜻입니다.${so.ko}`,
        },
        next: {
          en: `Link to a figure with the formula abs(${id}), which has no minus, or leave the direction to the sign: “changed by ${value}”.`,
          ko: `음수 부호가 없도록 수식이 abs(${id})인 수치에 연결하거나, “${value} 변화”처럼 부호로만 방향을 나타내십시오.`,
        },
      };
    case 'judged':
      return {
        code: 'BD436',
        severity: 'warning',
        strict: true,
        ...common,
        what: {
          en: `“${words}” says better or worse, but the figure “${id}” is ${value}: it reads like the reverse.${so.en}`,
          ko: `“${words}”은(는) 좋아졌거나 나빠졌다는 말인데 수치 “${id}”의 값은 ${value}이어서 반대로 읽힙니다.${so.ko}`,
        },
        next: {
          en: `Say whether the value rose or fell, or correct it (${row}).`,
          ko: `값이 늘었는지 줄었는지로 쓰거나, 값(${row})을 고치십시오.`,
        },
      };
    case 'outside':
      return {
        code: 'BD435',
        severity: 'error',
        ...common,
        what: {
          en: `“${words}” will be read as a number below zero, but its sign stands before the link and the figure “${id}” is ${value}.${so.en}`,
          ko: `“${words}”은(는) 음수로 읽히는데 부호가 링크 밖에 있고 수치 “${id}”의 값은 ${value}입니다.${so.ko}`,
        },
        next:
          below === undefined
            ? {
                en: `Take the sign away; or, if the value is below zero, correct it in the table (${row}) and write the sign inside the link: [${written}](fig:${id}).`,
                ko: `부호를 지우십시오. 음수가 맞으면 수치 표(${row})의 값을 고치고 부호를 링크 안에 쓰십시오: [${written}](fig:${id}).`,
              }
            : {
                en: `Link to the figure that is below zero, with the sign inside: [${written}](fig:${below}).`,
                ko: `값이 음수인 수치에 연결하고 부호를 링크 안에 쓰십시오: [${written}](fig:${below}).`,
              },
      };
    case 'brackets':
      return {
        code: 'BD437',
        severity: 'warning',
        strict: true,
        ...common,
        what: {
          en: `“${words}” is read as a number below zero in tables, but the figure “${id}” is ${value}.${so.en}`,
          ko: `“${words}”은(는) 표에서 음수로 읽히는데 수치 “${id}”의 값은 ${value}입니다.${so.ko}`,
        },
        next: {
          en: `Write [${written}](fig:${id}); brackets that belong to the sentence stand outside the link.`,
          ko: `[${written}](fig:${id})(으)로 쓰고, 문장에 필요한 괄호는 링크 밖에 두십시오.`,
        },
      };
  }
};

/** The words that call one figure a rise in one place and a fall in another, each with where it stands. */
export interface BothDirections {
  readonly rise: PlacedForm;
  readonly fall: PlacedForm;
}

export const bothDirections = (figure: Pick<Figure, 'id' | 'place'>, { rise, fall }: BothDirections): Diagnostic => {
  const at = ({ file, line, column }: Place) => `${file}:${line}:${column}`;
  return {
    code: 'BD438',
    severity: 'warning',
    strict: true,
    place: rise.place,
    alsoAt: [fall.place, figure.place],
    draftable: true,
    what: {
      en: `the figure “${figure.id}” is a rise here, “${rise.form}”, and a fall in ${at(fall.place)}, “${fall.form}”.`,
      ko: `수치 “${figure.id}”을(를) 여기에서는 “${rise.form}”(이)라고 하고 ${at(fall.place)}에서는 “${fall.form}”(이)라고 합니다.`,
    },
    next: {
      en: 'Write the same direction in both places, or link them to two figures.',
      ko: '두 곳의 증감 방향을 같게 쓰거나, 서로 다른 수치에 연결하십시오.',
    },
  };
};

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
    next:
      claims.length + charts.length > 0
        ? {
            en: 'Enter the value in this cell; if there is none, write those places without it.',
            ko: '이 칸에 값을 적으십시오. 값이 없다면 위의 곳에서 이 수치를 빼십시오.',
          }
        : {
            en: 'Enter the value in this cell; if there is none, “npx briefdeck sync --write” writes n.a. there until there is one.',
            ko: '이 칸에 값을 적으십시오. 값이 없다면 “npx briefdeck sync --write”를 실행하십시오. 값이 생길 때까지 원고에 해당 없음으로 표시됩니다.',
          },
  };
};
