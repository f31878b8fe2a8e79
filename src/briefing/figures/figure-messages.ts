// What is said to the author about the rows of the table of figures (BD284-299).

import { type Diagnostic, didYouMean, type Message, type Place } from '../../diagnostics/diagnostics.ts';
import { fault } from '../../diagnostics/fault.ts';
import type { Figure } from '../model/figure.ts';
import { insteadText } from './form-messages.ts';
import type { WrittenInstead } from './placed-form.ts';

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
const unitList = 'percent, percentage points, count, KRW, year, ratio, index, plain';

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

export const decimalsRestored = (place: Place, id: string, value: string, zeros: number): Diagnostic => {
  const shown = `${value}${value.includes('.') ? '' : '.'}${'0'.repeat(zeros)}`;
  return fault('BD296', place, { id, shown });
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
