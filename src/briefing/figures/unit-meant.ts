// What people write in the column of units where they mean one of the table: `명`, `억원`.

import type { Unit } from '../model/figure.ts';

/** Words that people write for a unit, and the unit. */
const unitsMeant: readonly (readonly [RegExp, string])[] = [
  [/^(?:퍼센트|프로|per ?cent|pct\.?)$/i, 'percent'],
  [
    /^(?:퍼센트 ?포인트|% ?포인트|포인트|pp|p\.p\.|ppt|%-?points?|per ?cent(?:age)? points?|%pt)$/i,
    'percentage points',
  ],
  [
    /^(?:명|인|건|개|곳|개소|개사|사|가구|세대|대|회|점|명수|호|채|동|척|필지|마리|그루|권|부|편|쌍|석|학급|학교|사람|persons?|units?|respondents|employees|students|schools|people|firms?|companies|households|jobs|cases|items|number)$/i,
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
  [/^천억$/, '100,000,000,000'],
  [/^백억$/, '10,000,000,000'],
  [/^억$/, '100,000,000'],
  [/^천만$/, '10,000,000'],
  [/^백만$|^million$|^mn?$/i, '1,000,000'],
  [/^십만$/, '100,000'],
  [/^만$/, '10,000'],
  [/^천$|^thousand$|^k$/i, '1,000'],
];
const currenciesMeant: readonly (readonly [RegExp, string])[] = [
  [/원$|(?<![a-z])won$|krw$|₩/i, 'KRW'],
  [/(?:미국 ?)?(?:달러|불)$|(?:us )?dollars?$|usd$|\$/i, 'USD'],
  [/유로$|euros?$|eur$|€/i, 'EUR'],
  [/파운드$|pounds?$|gbp$|£/i, 'GBP'],
  [/엔$|yen$|jpy$/i, 'JPY'],
  [/위안$|yuan$|cny$|rmb$/i, 'CNY'],
  [/루피$|rupees?$|inr$|₹/i, 'INR'],
];

/** Currencies with signs of their own; dollars of all countries have one. */
const notDollars: readonly string[] = ['KRW', 'EUR', 'GBP', 'JPY', 'CNY', 'CHF', 'INR'];

const outOfMany =
  /‰|per ?(?:mille|thousand|hundred thousand|1[ ,]?000|10[ ,]?000|100[ ,]?000)|\/ ?10{2,}|천분율|퍼밀|명당/i;

/** Whether words beside a number are surely those of another unit than that of its row: `€` for USD, `‰` for percent, `명` for a share. */
export function showsOtherUnit(
  words: string,
  { unit, currency }: { readonly unit: Unit; readonly currency?: string | undefined },
): boolean {
  if (unit === 'own' || unit === 'plain' || unit === 'year') return false;
  if (outOfMany.test(words)) return unit !== 'index';
  if (/[¥￥]/u.test(words)) return currency !== 'JPY' && currency !== 'CNY';
  const meant = unitMeant(words)?.unit;
  if (meant === undefined || meant === 'year' || meant === 'percentage points' || meant === 'percent') return false;
  if (meant === 'USD') return currency === undefined || notDollars.includes(currency);
  if (/^[A-Z]{3}$/.test(meant)) return currency !== meant;
  return meant !== unit && (meant === 'count' ? unit !== 'index' : meant === 'ratio');
}

function factorOf(scale: string): string | undefined {
  return scalesMeant.find(([word]) => word.test(scale))?.[1];
}

/** What an author wrote in place of a unit: `명` is a count, `억원` is KRW with the value in full, by this factor. */
export function unitMeant(text: string): { readonly unit: string; readonly factor: string | undefined } | undefined {
  const unit = unitsMeant.find(([pattern]) => pattern.test(text))?.[1];
  if (unit !== undefined) return { unit, factor: undefined };
  const [, word = '', counted = ''] = /^([조억만천백십]+|[a-z]+)\s*(.+)$/i.exec(text) ?? [];
  const many = factorOf(word);
  if (many !== undefined && unitsMeant.some(([pattern, name]) => name === 'count' && pattern.test(counted)))
    return { unit: 'count', factor: many };
  const money = currenciesMeant.find(([pattern]) => pattern.test(text));
  if (!money) return undefined;
  const [pattern, code] = money;
  const scale = text.replace(pattern, '').trim();
  if (scale === '') return { unit: code, factor: undefined };
  const factor = factorOf(scale);
  return factor === undefined ? undefined : { unit: code, factor };
}
