// What is said to the author about the rows of the table of figures (BD284-299).
import { type Diagnostic, didYouMean, type Message, type Place } from '../../diagnostics/diagnostics.ts';
import type { Figure } from '../model/figure.ts';
import { insteadText, type WrittenInstead } from './form-messages.ts';

const make =
  (severity: Diagnostic['severity']) =>
  (code: Diagnostic['code'], place: Place, what: Message, next: Message): Diagnostic => ({
    code,
    severity,
    place,
    what,
    next,
  });
const error = make('error');
const warning = make('warning');

const idRule: Message = {
  en: 'Use small letters, digits, hyphens and dots: use.part-1.',
  ko: '영문 소문자, 숫자, 붙임표, 점만 쓰십시오. 예: use.part-1',
};

export const undatedFigures = (place: Place, ids: readonly string[]): Diagnostic =>
  warning(
    'BD284',
    place,
    {
      en:
        ids.length === 1
          ? `the figure ${quoted(ids)} has no date.`
          : `${ids.length} figures have no date: ${quoted(ids)}.`,
      ko: `기준일이 없는 수치가 ${ids.length}개 있습니다: ${quoted(ids)}.`,
    },
    {
      en: 'Write in the column as_of when the figure held: 2023 or 2023-05.',
      ko: 'as_of 열에 기준 시점을 2023 또는 2023-05처럼 쓰십시오.',
    },
  );

export const missingId = (place: Place): Diagnostic =>
  error('BD285', place, { en: 'this row has no id.', ko: '이 행에 id가 없습니다.' }, idRule);

/** What stands before the sum under a table. */
const total = /^(?:합계|총계|소계|총합|계|total|sum|subtotal)$/i;

export const badId = (place: Place, text: string): Diagnostic =>
  error(
    'BD286',
    place,
    { en: `“${text}” cannot be an id.`, ko: `“${text}”: id로 쓸 수 없습니다.` },
    total.test(text)
      ? {
          en: 'If this row is a total under the table, delete it: the table holds figures only.',
          ko: '표 아래의 합계 행이라면 지우십시오. 수치 표에는 수치만 있어야 합니다.',
        }
      : idRule,
  );

export const duplicateFigure = (place: Place, id: string, earlier: Place): Diagnostic =>
  error(
    'BD287',
    place,
    {
      en: `the figure “${id}” stands here a second time; the first is on line ${earlier.line}.`,
      ko: `“${id}” 수치가 두 번 있습니다. 처음은 ${earlier.line}행입니다.`,
    },
    { en: 'Keep one of them, or give this one another id.', ko: '하나만 남기거나 다른 id를 붙이십시오.' },
  );

const unitList = 'percent, percentage points, count, KRW, year, ratio, index, plain';

export const missingUnit = (place: Place, id: string): Diagnostic =>
  error(
    'BD288',
    place,
    { en: `the figure “${id}” has no unit.`, ko: `“${id}” 수치에 단위가 없습니다.` },
    { en: `Write one of: ${unitList}.`, ko: `다음 가운데 하나를 쓰십시오: ${unitList}.` },
  );

export const unknownUnit = (
  place: Place,
  text: string,
  units: Iterable<string>,
  ownUnits: Iterable<string>,
): Diagnostic =>
  error(
    'BD289',
    place,
    { en: `no unit is called “${text}”.`, ko: `“${text}”: 없는 단위입니다.` },
    unitMeant(text) ??
      didYouMean(text, [...[...units].filter(unit => unit.length > 2), ...ownUnits], {
        en: `Write one of: ${unitList} (a currency by its three capital letters), or define it under “units” in briefing.yaml.`,
        ko: `다음 가운데 하나를 쓰십시오: ${unitList}(통화는 대문자 세 글자). 다른 단위는 briefing.yaml의 “units”에 정의하십시오.`,
      }),
  );

/** Words that people write for a unit, and the unit. */
const unitsMeant: readonly (readonly [RegExp, string])[] = [
  [/^(?:퍼센트|프로|per ?cent|pct\.?)$/i, 'percent'],
  [
    /^(?:퍼센트 ?포인트|% ?포인트|포인트|pp|p\.p\.|ppt|%-?points?|per ?cent(?:age)? points?|%pt)$/i,
    'percentage points',
  ],
  [
    /^(?:명|인|건|개|곳|개소|개사|사|가구|세대|대|회|점|명수|persons?|people|firms?|companies|households|jobs|cases|items|number|units)$/i,
    'count',
  ],
  [/^(?:년|연도|years)$/i, 'year'],
  [/^(?:배|times|x|multiple)$/i, 'ratio'],
  [/^(?:지수|points of an index|index points)$/i, 'index'],
];

/** Scales of money and their factor; a scale of the language alone is none of a unit. */
const scalesMeant: readonly (readonly [RegExp, string])[] = [
  [/^조$|^trillion$|^tn$|^trn$/i, '1,000,000,000,000'],
  [/^십억$|^billion$|^bn$/i, '1,000,000,000'],
  [/^억$/, '100,000,000'],
  [/^백만$|^million$|^mn?$/i, '1,000,000'],
  [/^만$/, '10,000'],
  [/^천$|^thousand$|^k$/i, '1,000'],
];
const currenciesMeant: readonly (readonly [RegExp, string])[] = [
  [/원$|(?<![a-z])won$|krw$|₩/i, 'KRW'],
  [/(?:미국 ?)?달러$|(?:us )?dollars?$|usd$|\$/i, 'USD'],
  [/유로$|euros?$|eur$|€/i, 'EUR'],
  [/엔$|yen$|jpy$/i, 'JPY'],
  [/위안$|yuan$|cny$/i, 'CNY'],
];

/** What an author wrote in place of a unit: `명` is a count, `억원` is KRW with the value in full. */
function unitMeant(text: string): Message | undefined {
  const unit = unitsMeant.find(([pattern]) => pattern.test(text))?.[1];
  if (unit === 'count')
    return {
      en: 'Write count; what is counted goes into the label.',
      ko: 'count라고 쓰고, 무엇을 센 것인지는 이름표(label)에 쓰십시오.',
    };
  if (unit !== undefined) return { en: `Write ${unit}.`, ko: `${unit}(이)라고 쓰십시오.` };
  const money = currenciesMeant.find(([pattern]) => pattern.test(text));
  if (!money) return undefined;
  const [pattern, code] = money;
  const scale = text.replace(pattern, '').trim();
  if (scale === '') return { en: `Write ${code}.`, ko: `${code}(이)라고 쓰십시오.` };
  const factor = scalesMeant.find(([word]) => word.test(scale))?.[1];
  return factor === undefined
    ? undefined
    : {
        en: `Write ${code}, and the value in full: times ${factor}.`,
        ko: `${code}(이)라고 쓰고, 값은 ${factor}을(를) 곱해 모든 자리를 쓰십시오.`,
      };
}

export const missingSource = (place: Place, id: string): Diagnostic => ({
  ...error(
    'BD290',
    place,
    { en: `the figure “${id}” has no source.`, ko: `“${id}” 수치에 출처가 없습니다.` },
    { en: 'Write an id of sources.yaml.', ko: 'sources.yaml에 있는 id를 쓰십시오.' },
  ),
  draftable: true,
});

export const missingLabel = (place: Place, id: string): Diagnostic =>
  error(
    'BD291',
    place,
    { en: `the figure “${id}” has no label.`, ko: `“${id}” 수치에 이름표(label)가 없습니다.` },
    {
      en: 'Write what it counts in label.en, label.ko and so on.',
      ko: '무엇의 수치인지 label.ko, label.en 열에 쓰십시오.',
    },
  );

export const valueAndFormula = (place: Place): Diagnostic =>
  error(
    'BD292',
    place,
    { en: 'this row has both a value and a formula.', ko: '이 행에는 값과 수식이 모두 있습니다.' },
    {
      en: 'Keep one of them; a formula is calculated at every build.',
      ko: '하나만 남기십시오. 수식은 만들 때마다 계산됩니다.',
    },
  );

export const badBase = (place: Place, text: string): Diagnostic =>
  error(
    'BD293',
    place,
    { en: `“${text}” is neither a figure's id nor a number.`, ko: `“${text}”: 수치의 id도 숫자도 아닙니다.` },
    {
      en: 'In the column base, write the id of a figure that counts who was asked, or their number.',
      ko: 'base 열에는 응답자 수를 담은 수치의 id나 응답자 수를 쓰십시오.',
    },
  );

export const badYesNo = (place: Place, text: string): Diagnostic =>
  error(
    'BD294',
    place,
    { en: `“${text}” is neither yes nor no.`, ko: `“${text}”: 예도 아니요도 아닙니다.` },
    {
      en: 'In the column multiple, write yes, or leave it empty.',
      ko: 'multiple 열에는 yes를 쓰거나 비워 두십시오.',
    },
  );

export const badDecimals = (place: Place, text: string): Diagnostic =>
  error(
    'BD295',
    place,
    { en: `“${text}” is not a number of decimals.`, ko: `“${text}”: 소수 자릿수가 아닙니다.` },
    { en: 'Write a digit from 0 to 6, or leave it empty.', ko: '0부터 6까지의 숫자를 쓰거나 비워 두십시오.' },
  );

export const decimalsRestored = (place: Place, id: string, value: string, zeros: number): Diagnostic => {
  const shown = `${value}${value.includes('.') ? '' : '.'}${'0'.repeat(zeros)}`;
  return {
    code: 'BD296',
    severity: 'notice',
    place,
    what: {
      en: `“${id}” is shown as ${shown}, with the decimals of the other figures of its source.`,
      ko: `“${id}”: 같은 출처의 다른 수치에 맞추어 ${shown}(으)로 표시합니다.`,
    },
    next: {
      en: 'If that is not meant, write the decimals in the column decimals.',
      ko: '아니라면 decimals 열에 소수 자릿수를 쓰십시오.',
    },
  };
};

/** `written` is what the articles write for the share, where that is something else. */
export const shareAbove = (
  { id, place, valuePlace = place }: Figure,
  value: string,
  other: string,
  written: WrittenInstead | undefined,
): Diagnostic => ({
  ...warning(
    'BD297',
    valuePlace,
    {
      en: `the share “${id}” is ${value}%, above 100%. Is it ${other}%?${insteadText(written).en}`,
      ko: `“${id}” 비율이 ${value}%로 100%를 넘습니다. ${other}%를 잘못 적은 값으로 보입니다.${insteadText(written).ko}`,
    },
    { en: 'Check the decimal point.', ko: '소수점 위치를 확인하십시오.' },
  ),
  strict: written !== undefined,
});

export const shareAsFraction = (
  { id, place, valuePlace = place }: Figure,
  value: string,
  other: string,
  written: WrittenInstead | undefined,
): Diagnostic => ({
  ...warning(
    'BD297',
    valuePlace,
    {
      en: `the share “${id}” is ${value}% beside shares above 1%. Is it ${other}%?${insteadText(written).en}`,
      ko: `다른 비율은 1%를 넘는데 “${id}” 비율은 ${value}%입니다. ${other}%를 소수로 적은 값으로 보입니다.${insteadText(written).ko}`,
    },
    { en: 'Write percentages, not fractions of 1.', ko: '비율은 소수가 아니라 백분율로 쓰십시오.' },
  ),
  strict: written !== undefined,
});

/** `shares` are all of their kind in the table, with what each of them is as a percentage. */
export const sharesAsFractions = (
  { place, valuePlace = place }: Figure,
  shares: readonly { readonly id: string; readonly value: string; readonly other: string }[],
  written: WrittenInstead | undefined,
): Diagnostic => {
  const list = (text: (share: (typeof shares)[number]) => string) =>
    [...shares.slice(0, 4).map(text), ...(shares.length > 4 ? ['…'] : [])].join(', ');
  const found = list(({ id, value }) => `“${id}” ${value}%`);
  const meant = list(({ other }) => `${other}%`);
  const first = shares[0]?.other ?? '';
  const isOne = shares.length === 1;
  return {
    ...warning(
      'BD297',
      valuePlace,
      {
        en: `${isOne ? 'a share is' : `${shares.length} shares are`} at most 1%: ${found}. ${isOne ? 'Is it a fraction' : 'Are they fractions'} of 1, ${meant}?${insteadText(written).en}`,
        ko: `1% 이하인 비율이 ${isOne ? '있습니다' : `${shares.length}개 있습니다`}: ${found}. ${meant}를 소수로 적은 값으로 보입니다.${insteadText(written).ko}`,
      },
      {
        en: `Then write ${first}, or give the ${isOne ? 'cell' : 'cells'} in Excel the format of percentages.`,
        ko: `그렇다면 값을 ${first}처럼 백분율로 쓰거나 Excel에서 셀 서식을 백분율로 바꾸십시오.`,
      },
    ),
    strict: written !== undefined,
  };
};

export const autoFilled = (place: Place, texts: readonly string[]): Diagnostic =>
  warning(
    'BD298',
    place,
    {
      en: `these cells look as if Excel had filled them in: ${quoted(texts)}.`,
      ko: `Excel의 자동 채우기로 만들어진 듯합니다: ${quoted(texts)}.`,
    },
    { en: 'Compare them with the source.', ko: '원자료와 비교하십시오.' },
  );

export const autoDated = (place: Place, text: string): Diagnostic =>
  warning(
    'BD298',
    place,
    {
      en: `the label “${text}” looks like a date that Excel made of something else.`,
      ko: `“${text}” 이름표는 Excel이 다른 것을 날짜로 바꾼 듯합니다.`,
    },
    {
      en: 'In Excel, format the cell as text and write the label again.',
      ko: 'Excel에서 셀 서식을 텍스트로 바꾸고 이름표를 다시 쓰십시오.',
    },
  );

export const sameLabel = (place: Place, group: string, label: string, earlier: Place): Diagnostic =>
  error(
    'BD299',
    place,
    {
      en: `two figures of the group “${group}” are called “${label}”; the first is on line ${earlier.line}.`,
      ko: `“${group}” 묶음에 “${label}” 이름표가 두 번 있습니다. 처음은 ${earlier.line}행입니다.`,
    },
    { en: 'Give each its own label.', ko: '이름표를 서로 다르게 쓰십시오.' },
  );

/** At most four, then `…`. */
function quoted(texts: readonly string[]): string {
  return [...texts.slice(0, 4).map(text => `“${text}”`), ...(texts.length > 4 ? ['…'] : [])].join(', ');
}
