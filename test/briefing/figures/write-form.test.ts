import { describe, expect, it } from 'vitest';
import { scaleDown } from '../../../src/briefing/figures/form.ts';
import { numbersIn } from '../../../src/briefing/figures/form-number.ts';
import { writeForm } from '../../../src/briefing/figures/write-form.ts';
import { fromDecimal, roundTo } from '../../../src/briefing/model/decimal.ts';
import type { Figure } from '../../../src/briefing/model/figure.ts';
import { en, ko } from '../locales.ts';

/** `figure('683800000000 USD')`, `figure('4500')`: a count where no unit is given. */
function figure(text: string): Figure {
  const [value = '', unit = 'count'] = text.split(' ');
  const isCurrency = /^[A-Z]{3}$/.test(unit);
  return {
    id: 'a',
    value,
    unit: isCurrency ? 'currency' : (unit as Figure['unit']),
    currency: isCurrency ? unit : undefined,
    decimals: value.split('.')[1]?.length ?? 0,
    multiple: false,
    source: 's',
    label: {},
    note: {},
    place: { file: 'figures.csv', line: 2, column: 1 },
  };
}

const localeOf = (form: string) => (/\p{Script=Hangul}/u.test(form) ? ko : en);

/** `4천6백 명`, `= 4천5백 명` where that agrees, or what is wrong with the form. */
function written(form: string, value: string, locale = localeOf(form)): string {
  const made = writeForm(form, figure(value), locale);
  if (made.kind === 'strange-scale') return `scale? ${made.word}`;
  if (made.kind !== 'written') return made.kind;
  return made.agrees ? `= ${made.text}` : made.text;
}

describe('rounding to a scale', () => {
  it.each<[string, string, string]>([
    ['약 13억 원', '1250000000 KRW', '= 약 13억 원'],
    ['about 14 thousand', '13825', '= about 14 thousand'],
    ['1천 명', '1049', '= 1천 명'],
    ['$3 bn', '2900000000 USD', '= $3 bn'],
  ])('%s for %s stays: no more than a twentieth is rounded away', (form, value, text) => {
    expect(written(form, value)).toBe(text);
  });

  it.each(
    [
      '1천 명|523',
      '1천여 명|523',
      '1만 명|5001',
      '1만 명 이상|5001',
      '1억 원|50000001 KRW',
      '4천억여 원|350000000000 KRW',
    ]
      .concat(['2 thousand|1600', '$1 million|700000 USD', 'over $3 bn|2600000000 USD', '1k|523', '백 개|60'])
      .map(each => each.split('|')),
  )('%s for %s does not: it is another number', (form = '', value = '') => {
    expect(written(form, value)).not.toMatch(/^= /);
  });
});

describe('amounts in scales as Korean newspapers write them', () => {
  it.each<[string, string, string]>([
    ['6천838억 달러', '683800000000 USD', '= 6천838억 달러'],
    ['6천838억 달러', '701200000000 USD', '7천12억 달러'],
    ['6천 838억 달러', '701200000000 USD', '7천 12억 달러'],
    ['3천500억 원', '350000000000 KRW', '= 3천500억 원'],
    ['3천500억 원', '340000000000 KRW', '3천400억 원'],
    ['3천500억 원', '300000000000 KRW', '3천억 원'],
    ['3천500억 원', '1250000000000 KRW', '1조2천500억 원'],
    ['3천500억 원', '50000000000 KRW', '500억 원'],
    ['3천500억 원', '347123000000 KRW', '3천471.23억 원'],
    ['1조2천500억 원', '1250000000000 KRW', '= 1조2천500억 원'],
    ['1조2천500억 원', '2070000000000 KRW', '2조700억 원'],
    ['1조 2천500억 원', '2070000000000 KRW', '2조 700억 원'],
    ['1조2천500억 원', '900000000000 KRW', '9천억 원'],
    ['4천5백 명', '4500', '= 4천5백 명'],
    ['4천5백 명', '4700', '4천7백 명'],
    ['4천5백 명', '4567', '4천567 명'],
    ['4천5백 명', '300', '3백 명'],
    ['4천500명', '4600', '4천600명'],
    ['4천500명', '13825', '1만3천825명'],
    ['5백 명', '5400', '5천4백 명'],
    ['3백만 달러', '3000000 USD', '= 3백만 달러'],
    ['3백만 달러', '4000000 USD', '4백만 달러'],
    ['3백만 달러', '4500000 USD', '450만 달러'],
    ['2천만 명', '20000000', '= 2천만 명'],
    ['2천만 명', '23500000', '2천350만 명'],
    ['2천만 명', '31500000', '3천150만 명'],
    ['2만3천 명', '23000', '= 2만3천 명'],
    ['2만3천 명', '125000', '12만5천 명'],
    ['2만 3천 명', '34000', '3만 4천 명'],
    ['1만3천825곳', '13825', '= 1만3천825곳'],
    ['6십만 명', '700000', '7십만 명'],
    ['2만천 명', '21000', '= 2만천 명'],
    ['2만 천 명', '22000', '2만 2천 명'],
    ['백만 명', '1000000', '= 백만 명'],
    ['십만 명', '200000', '2십만 명'],
    ['약 백만 명', '3000000', '약 3백만 명'],
    ['1.2천억 원', '1350000000000 KRW', '1.35조 원'],
    ['1.2천억 원', '20000 KRW', '2만 원'],
    ['5억5천', '560000000 KRW', '5억6천만'],
    ['5억5천', '500006000 KRW', '5억6천'],
    ['3 천 500 억 원', '340000000000 KRW', '3 천 400 억 원'],
    ['3억5천만 원', '420000000 KRW', '4억2천만 원'],
    ['1경2천조 원', '23000000000000000 KRW', '2경3천조 원'],
  ])('%s for %s', (form, value, text) => {
    expect(written(form, value)).toBe(text);
  });

  it.each<[string, string, string]>([
    ['4천 500백 명', '4500', 'several-numbers'],
    ['1억 23,000만 원', '330000000 KRW', 'several-numbers'],
    ['2만 3억', '300020000', 'several-numbers'],
    ['5백 3천', '3500', 'several-numbers'],
    ['5만억 원', '5000000000000 KRW', 'scale? 억'],
    ['2만 천명', '21000', 'scale? 천명'],
    ['1만 삼천 명', '13000', 'scale? 삼천'],
    ['4천오백 곳', '4500', 'scale? 오백'],
    ['만 4천 명', '14000', 'scale? 만'],
    ['萬 3825명', '13825', 'scale? 萬'],
    ['억 5천만 원', '150000000 KRW', 'scale? 억'],
    ['만 65세', '65', '= 만 65세'],
    ['12다스', '144', 'scale? 다스'],
    ['3할', '30 percent', 'scale? 할'],
    ['5lakh 원', '500000 KRW', 'scale? lakh'],
    ['5천명', '5', 'scale? 천명'],
    ['5 gazillion 원', '5000000000 KRW', 'scale? gazillion'],
    ['3경기', '3', '= 3경기'],
    ['12조각', '15', '15조각'],
    ['5 만족', '5', '= 5 만족'],
  ])('%s for %s', (form, value, text) => {
    expect(written(form, value, ko)).toBe(text);
  });
});

describe('amounts in scales of English', () => {
  it.each<[string, string, string]>([
    ['$683.8bn', '683800000000 USD', '= $683.8bn'],
    ['$683.8bn', '701200000000 USD', '$701.2bn'],
    ['US$ 3 bn', '4000000000 USD', 'US$ 4 bn'],
    ['€1.2tn', '1500000000000 EUR', '€1.5tn'],
    ['1,250m', '1250000000 KRW', '= 1,250m'],
    ['1,250m', '1400000000', '1,400m'],
    ['£5m', '7000000 GBP', '£7m'],
    ['13.8K', '14100', '14.1K'],
    ['13.8k users', '13825', '= 13.8k users'],
    ['$2.5B', '2500000000 USD', '= $2.5B'],
    ['$1.2T', '1300000000000 USD', '$1.3T'],
    ['5 hundred thousand', '500000', '= 5 hundred thousand'],
    ['5 hundred thousand', '700000', '7 hundred thousand'],
    ['a $300-million fund', '450000000 USD', 'a $450-million fund'],
    ['1 million 200 thousand', '2300000', '2 million 300 thousand'],
  ])('%s for %s', (form, value, text) => {
    expect(written(form, value, en)).toBe(text);
  });

  it.each<[string, string, string]>([
    ['683.8bln', '683800000000 USD', 'scale? bln'],
    ['683.8 bln', '701000000000 USD', 'scale? bln'],
    ['5 lakh', '500000', 'scale? lakh'],
    ['3 crore', '40000000', 'scale? crore'],
    ['12 dozen', '144', 'scale? dozen'],
    ['3 gazillion', '3000000000', 'scale? gazillion'],
    ['3 gazillion', '4100000000', 'scale? gazillion'],
    ['5 milion won', '5000000 KRW', 'scale? milion'],
    ['3 and a half million', '3500000', 'scale? million'],
    ['5 thousand million won', '5000000000 KRW', 'scale? million'],
    ['120m', '120', 'scale? m'],
    ['120 m', '120', 'scale? m'],
    ['800firms', '800', 'scale? firms'],
    ['3억', '300000000', 'scale? 억'],
    ['3 억 won', '400000000 KRW', 'scale? 억'],
    ['300 million-billion', '300000000', 'scale? billion'],
    ['800 firms', '900', '900 firms'],
    ['5 millionaires', '5', '= 5 millionaires'],
  ])('%s for %s', (form, value, text) => {
    expect(written(form, value, en)).toBe(text);
  });
});

it.each<[string, string, string]>([
  ['약 ３０．６％', '30.6 percent', '약 30.6％'],
  ['５００여 명', '523', '500여 명'],
  ['1만３천8백25명', '13825', '1만3천8백25명'],
  ['１３，８２５명', '13825', '13,825명'],
  ['６천８３８억 달러', '683800000000 USD', '6천838억 달러'],
])('full-width digits are written as those of all other numbers: %s', (form, value, text) => {
  expect(written(form, value)).toBe(`= ${text}`);
});

describe('bounds', () => {
  it.each<[string, string]>([
    ['500여 명', '523'],
    ['5백여 명', '523'],
    ['over 500', '523'],
    ['more than 50%', '61.5 percent'],
    ['over $3.6 bn', '3620000000 USD'],
    ['nearly 1 trillion', '980000000000 USD'],
    ['almost 1,000', '980'],
    ['1조 원 가까이', '980000000000 KRW'],
    ['거의 1조 원', '980000000000 KRW'],
    ['500+', '523'],
    ['500 people or more', '523'],
    ['500명 이상', '523'],
    ['500명 이하', '480'],
    ['under 1,000', '980'],
    ['1천 명 미만', '980'],
    ['50%를 넘는', '61.5 percent'],
    ['약 500명', '523'],
    ['about 500', '523'],
    ['4천억여 원', '430000000000 KRW'],
    ['523 초과근무', '523'],
    ['500여성', '500'],
  ])('%s is true of %s and stays', (form, value) => {
    expect(written(form, value)).toBe(`= ${form}`);
  });

  it.each<[string, string, string]>([
    ['5백 명 미만', '523', 'false'],
    ['over $3.6 bn', '3600000000 USD', 'equal'],
    ['over $3.6 bn', '3580000000 USD', 'false'],
    ['more than 1 trillion', '980000000000 USD', 'false'],
    ['1조 원을 넘는', '980000000000 KRW', 'false'],
    ['1조 원 이상', '980000000000 KRW', 'false'],
    ['at least 1 trillion', '980000000000 USD', 'false'],
    ['almost $1 trillion', '1020000000000 USD', 'false'],
    ['거의 1조 원', '1020000000000 KRW', 'false'],
    ['fewer than 500', '523', 'false'],
    ['500여 명', '612', 'far'],
    ['500여 명', '500', 'equal'],
    ['over 100', '523', 'far'],
    ['5천 명 미만', '523', 'far'],
    ['523명 초과', '523', 'equal'],
  ])('%s is not true of %s: %s', (form, value, reason) => {
    expect(writeForm(form, figure(value), localeOf(form))).toMatchObject({ kind: 'false-bound', reason });
  });

  it.each<[string, string, string]>([
    ['50인 이상', '60', '60인 이상'],
    ['at least 50', '60', 'at least 60'],
    ['up to 50', '60', 'up to 60'],
    ['65세 이하', '60', '60세 이하'],
    ['약 700명', '523', '약 523명'],
    ['약 30.6%', '31.2 percent', '약 31.2%'],
  ])('%s for %s becomes %s, which is true', (form, value, text) => {
    expect(written(form, value)).toBe(text);
  });
});

describe('a scale that is no longer a sensible one', () => {
  it.each<[string, string, string]>([
    ['12억 원', '1250000 KRW', '125만 원'],
    ['3억 원', '305 KRW', '305 원'],
    ['3억 원', '1250000000000 KRW', '1.25조 원'],
    ['1억 2,300만 원', '100006000 KRW', '1억 6,000 원'],
    ['1억 2,300만 원', '50 KRW', '50 원'],
    ['$1.2 billion', '125400000 USD', '$125.4 million'],
    ['$1.2bn', '125400000 USD', '$125.4mn'],
    ['$1.2B', '125400000 USD', '$125.4M'],
    ['$3 million', '1200 USD', '$1,200'],
    ['0.5억 원', '30000000 KRW', '0.3억 원'],
    ['5백23명', '1234', '1천2백34명'],
    ['5백23명', '13825', '1만3천8백25명'],
  ])('%s for %s becomes %s', (form, value, text) => {
    expect(written(form, value)).toBe(text);
  });

  it.each([
    ['30백만 %', '30 percent'],
    ['30.5 thousand %', '30.5 percent'],
    ['1.4 million percentage points', '1.4 percentage-points'],
    ['3천%', '30 percent'],
    ['2억 퍼센트', '2 percent'],
  ])('%s is none for %s', (form, value) => {
    expect(written(form, value)).toBe('scale-of-unit');
  });

  it('a share may be thousands of percent', () => {
    expect(written('1천%', '1000 percent')).toBe('= 1천%');
  });
});

/** A generator of numbers that is the same at every run. */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return state / 2147483648;
  };
}

it.each([
  '3억 원',
  '3,500억 원',
  '1억 2,300만 원',
  '6천838억 원',
  '6천 838억 원',
  '3천500억 원',
  '1조2천500억 원',
  '1조 2천500억 원',
  '4천5백 원',
  '4천500원',
  '5백 원',
  '3백만 원',
  '2천만 원',
  '1.2천억 원',
  '2만3천 원',
  '2만3천4백5십6원',
  '십만 원',
  '백만 원',
  '3 천 500 억 원',
  '₩300 million',
  '₩3.5bn',
  '₩1,250m',
  '₩13.8K',
  '₩1.2tn',
  '₩3 bn',
  '₩5 hundred thousand',
  '₩300,000,000',
])('whatever value is written in the manner of %s is read back as that value, rounded as its last digit says', form => {
  const random = randomNumbers(form.length * 7919);
  for (let count = 0; count < 300; count++) {
    const value = String(1 + Math.floor(10 ** (random() * 15.9)));
    const money = figure(`${value} KRW`);
    const made = writeForm(form, money, localeOf(form));
    const text = made.kind === 'written' ? made.text : made.kind;
    const numbers = numbersIn(text, money, localeOf(form));
    const last = numbers.at(-1);
    const read = numbers.map(number => scaleDown(number.value, -number.power)).reduce((sum, part) => sum.add(part));
    const place = (last?.decimals ?? 0) - (last?.power ?? 0);
    const exact = fromDecimal(value);
    const rounded = exact && scaleDown(roundTo(scaleDown(exact, -place), 0), place);
    expect(`${text} ${read.toFraction()}`).toBe(`${text} ${rounded?.toFraction()}`);
    expect(writeForm(text, money, localeOf(form))).toEqual({ kind: 'written', text, agrees: true });
  }
});

describe('words for percent and percentage points', () => {
  const percent = [
    '30.5%',
    '30.5 percent',
    '30.5 per cent',
    '30.5 pct',
    '30.5 Percent',
    '30.5퍼센트',
    '30.5 퍼센트',
    '30.5프로',
    '30.5퍼센티지',
    '30.5 퍼센테이지',
  ];
  const points = [
    '30.5 percentage points',
    '30.5 pp',
    '30.5pp',
    '30.5 ppt',
    '30.5 p.p.',
    '30.5%p',
    '30.5%P',
    '30.5 %-points',
    '30.5 % points',
    '30.5 points',
    '30.5%포인트',
    '30.5% 포인트',
    '30.5퍼센트포인트',
    '30.5 퍼센트 포인트',
    '30.5포인트',
    '30.5p',
    '30.5퍼센트p',
    '30.5% p',
    '30.5 퍼센티지 포인트',
    '30.5퍼센테이지포인트',
  ];

  it.each(percent)('%s is percent', form => {
    expect(written(form, '30.5 percent')).toBe(`= ${form}`);
    expect(written(form, '31.5 percent')).toBe(form.replace('30.5', '31.5'));
    expect(written(form, '30.5 percentage-points')).toBe('other-unit');
  });

  it.each(points)('%s is percentage points', form => {
    const locale = /p$/.test(form) ? ko : localeOf(form);
    expect(written(form, '30.5 percentage-points', locale)).toBe(`= ${form}`);
    expect(written(form, '31.5 percentage-points', locale)).toBe(form.replace('30.5', '31.5'));
    expect(written(form, '30.5 percent', locale)).toBe('other-unit');
  });

  it.each<[string, string, string]>([
    ['30.5%가', '30.5 percentage-points', 'other-unit'],
    ['30.5퍼센트가', '30.5 percentage-points', 'other-unit'],
    ['30.5%포인트의', '30.5 percent', 'other-unit'],
    ['30.5% of firms', '30.5 percentage-points', 'other-unit'],
    ['30.5% private', '30.5 percent', '= 30.5% private'],
    ['25bp', '0.25 percentage-points', '= 25bp'],
    ['104.2배', '104.2 index', 'other-unit'],
    ['104.2 times', '104.2 index', 'other-unit'],
    ['104.2포인트', '104.2 index', '= 104.2포인트'],
    ['25 basis points', '0.5 percentage-points', '50 basis points'],
    ['25bp', '0.25 percent', 'other-unit'],
    ['25베이시스포인트', '0.75 percentage-points', '75베이시스포인트'],
    ['5‰', '0.5 percent', '= 5‰'],
    ['50 percent', '0.5 ratio', '= 50 percent'],
    ['50퍼센트', '0.4 ratio', '40퍼센트'],
    ['50 percentage points', '0.5 ratio', 'other-unit'],
    ['3.5 per cent points', '3.5 percentage-points', '= 3.5 per cent points'],
    ['3.5 (pp)', '3.5 percent', 'other-unit'],
    ['a 3.5-percentage-point rise', '3.5 percent', 'other-unit'],
    ['a 3.5-percent rise', '3.5 percentage-points', 'other-unit'],
    ['1.4(퍼센트포인트)', '1.4 percent', 'other-unit'],
    ['1.4%pp', '1.4 percent', 'other-unit'],
    ['104.2 points', '104.2 index', '= 104.2 points'],
    ['104.2포인트', '104.3 index', '104.3포인트'],
    ['500 points', '500', '= 500 points'],
    ['800%', '800', 'other-unit'],
    ['5%', '5 KRW', 'other-unit'],
    ['2022%', '2022 year', 'other-unit'],
  ])('%s for %s', (form, value, text) => {
    expect(written(form, value)).toBe(text);
  });
});

it.each<[string, string, string]>([
  ['$300 million', '300000000 KRW', 'other-unit'],
  ['300 million dollars', '300000000 KRW', 'other-unit'],
  ['3억 달러', '300000000 KRW', 'other-unit'],
  ['3억 원', '300000000 USD', 'other-unit'],
  ['€5m', '5000000 GBP', 'other-unit'],
  ['US$5m', '5000000 AUD', 'other-unit'],
  ['$5m', '5000000 AUD', '= $5m'],
  ['A$5m', '5000000 AUD', '= A$5m'],
  ['¥5m', '5000000 CNY', '= ¥5m'],
  ['300 million baht', '300000000 USD', 'other-unit'],
  ['3억 루블', '300000000 KRW', 'other-unit'],
  ['300 (dollars)', '300 KRW', 'other-unit'],
  ['$800', '800', 'other-unit'],
  ['3억 엔화', '400000000 JPY', '4억 엔화'],
  ['KRW 300 million', '300000000 USD', 'other-unit'],
  ['3,500억 건', '350000000000 KRW', 'other-unit'],
  ['3,500억 명', '350000000000 KRW', 'other-unit'],
  ['3 million people', '3000000 USD', 'other-unit'],
  ['523원', '523', 'other-unit'],
  ['523 달러', '523', 'other-unit'],
  ['523만원', '523', 'other-unit'],
  ['523억원을', '523', 'other-unit'],
  ['523 won', '523', 'other-unit'],
  ['523 dollars a year', '523', 'other-unit'],
  ['523 won prizes', '523', '= 523 won prizes'],
  ['104.2%', '104.2 index', 'other-unit'],
  ['104.2 percent', '104.2 index', 'other-unit'],
  ['104.2퍼센트', '104.2 plain', 'other-unit'],
  ['$104.2', '104.2 plain', 'other-unit'],
  ['104.2점', '104.2 index', '= 104.2점'],
  ['30.5배', '30.5 percent', 'other-unit'],
  ['30.5명', '30.5 percent', 'other-unit'],
  ['30.5점', '30.5 percent', 'other-unit'],
  ['30.5 people', '30.5 percent', 'other-unit'],
  ['30.5x', '30.5 percent', 'other-unit'],
  ['1.4 times', '1.4 percentage-points', 'other-unit'],
  ['1.4 times higher', '1.4 percentage-points', 'other-unit'],
  ['2.6 times', '2.6 ratio', '= 2.6 times'],
  ['$3 trn', '3000000000000 USD', '= $3 trn'],
  ['$3trn', '4000000000000 USD', '$4trn'],
])('an amount in another currency is refused: %s for %s', (form, value, text) => {
  expect(written(form, value)).toBe(text);
});
