// What is said in Korean about figures, sources, formulas and claims (BD2xx).

import type { CatalogueOf } from '../catalogue.ts';
import type { figures as samples } from '../examples/figures.ts';
import { shortened } from '../short-text.ts';
import { alsoNamed, didYouMean, unitName } from './words.ts';

function listed(names: readonly string[], most = names.length): string {
  return [...names.slice(0, most).map(name => `“${name}”`), ...(names.length > most ? ['…'] : [])].join(', ');
}

/** Of figures that nothing uses, so many are named. */
const MOST_IDS = 20;

const wanted: Readonly<Record<'sign' | 'value' | 'closing', string>> = {
  sign: '두 값 사이에는 + - * /, 비교 기호, “and”, “or” 가운데 하나를 쓰십시오.',
  value: '이 자리에 수치의 id나 숫자를 쓰십시오.',
  closing: '이 자리에 “)”나 + - * /, 비교 기호 같은 기호를 쓰십시오.',
};

const columnGroup: string = '수치 표의 “group” 열에 있는 이름을 쓰십시오.';

const more = (others: number): string =>
  others === 0 ? '' : ` 응답 기준이 같은 다른 수치 ${others}개도 마찬가지입니다.`;

const countWanted: string = '단위가 “count”인 수치의 id나 응답자 수를 쓰십시오.';

/** What a factor in a formula forgets. */
const needless = {
  share: '백분율은 1에 대한 비로 계산하여 백분율로 표시합니다',
  ratio: '배수(ratio) 단위는 몇 퍼센트가 아니라 몇 배인지를 나타냅니다',
  amount: '수식의 백분율은 이미 1에 대한 비로 계산합니다',
} as const;

const asText: string = 'Excel에서 셀 서식을 텍스트로 바꾸고 숫자를 다시 쓰십시오.';

const dateForms: string =
  '2023, 2023-05, 2023-05-17, 2023-Q2, 2023-H1, FY2023, 2023/24 또는 2021/2023 같은 기간으로 쓰십시오.';

function quoted(texts: readonly string[]): string {
  return [...texts.slice(0, 4).map(text => `“${text}”`), ...(texts.length > 4 ? ['…'] : [])].join(', ');
}

const idRule: string = '영문 소문자, 숫자, 붙임표, 점만 쓰십시오. 예: use.part-1';

const total = /^(?:합계|총계|소계|총합|계|total|sum|subtotal)$/i;

const unitList = 'percent, percentage points, count, KRW, year, ratio, index, plain';

const at = ({ file, line }: { readonly file: string; readonly line: number }): string => `${file}:${line}`;

type Written = (typeof samples)['BD260']['written'];

/** What the articles write for a figure, where that is something else. */
function instead(written: Written): string {
  if (!written) return '';
  const { form, place, more } = written;
  return ` 원고에는 “${form}”(이)라고 적혀 있습니다(${at(place)}${more > 0 ? ` 외 ${more}곳` : ''}).`;
}

const wantedValues = { '1': '값 하나가', '1-2': '값 하나와 소수점 아래 자릿수가', '2+': '값 둘 이상이' };

const operations = {
  '+': '더할 수 없습니다',
  '-': '서로 뺄 수 없습니다',
  '*': '곱할 수 없습니다',
  '/': '서로 나눌 수 없습니다',
  compare: '비교할 수 없습니다',
  together: '함께 계산할 수 없습니다',
};

const absences = { withheld: '공개하지 않은 값', unavailable: '알 수 없는 값' };

export const figures: CatalogueOf<typeof samples> = {
  BD201: ({ id, more, near }) => ({
    what: `“${id}”: 없는 수치입니다.${alsoNamed(more)}`,
    next: didYouMean(near, 'figures.csv에 추가하십시오.'),
  }),
  BD202: ({ id, near, figure }) => ({
    what: `“${id}”: 없는 출처입니다${figure === undefined ? '' : `(수치 “${figure.id}”${figure.others > 0 ? ` 외 ${figure.others}개` : ''})`}.`,
    next: didYouMean(near, 'sources.yaml에 추가하십시오.'),
  }),
  BD203: ({ ids }) => ({
    what: `쓰이지 않은 수치${ids.length > MOST_IDS ? `(${ids.length}개)` : ''}: ${listed(ids, MOST_IDS)}.`,
    next: '원고에서 [12.5%](fig:id)처럼 연결하거나 행을 지우십시오.',
  }),
  BD204: ({ id, claims, charts, written }) => ({
    what: `“${id}” 수치에 값이 없는데, 다음에서 이 값을 씁니다: ${[
      ...claims.map(({ slide, claim, place }) => `슬라이드 “${slide}”의 조건 “${claim}”(${at(place)})`),
      ...charts.map(({ chart, place }) => `차트 “${chart}”(${at(place)})`),
      ...(written ? [`원고의 숫자 ${written.more + 1}곳(첫 번째는 ${at(written.place)}의 “${written.form}”)`] : []),
    ].join(', ')}.`,
    next:
      claims.length + charts.length > 0
        ? '이 칸에 값을 적으십시오. 값이 없다면 위의 곳에서 이 수치를 빼십시오.'
        : '이 칸에 값을 적으십시오. 값이 없다면 “npx briefdeck sync --write”를 실행하십시오. 값이 생길 때까지 원고에 해당 없음으로 표시됩니다.',
  }),
  BD205: ({ hasHeader }) => ({
    what: hasHeader ? '표에 열 이름만 있고 행이 없습니다.' : '표가 비어 있습니다.',
    next: hasHeader ? '행을 하나 이상 쓰십시오.' : '첫 행에 열 이름을 쓰십시오.',
  }),
  BD206: ({ name, earlier }) => ({
    what: `“${name}” 열이 두 개입니다. 처음 것은 줄의 ${earlier.column}번째 칸에서 시작합니다.`,
    next: '하나의 이름을 바꾸거나 지우십시오.',
  }),
  BD207: () => ({ what: '이 열에는 이름이 없습니다.', next: '첫 행에 이름을 쓰거나 열을 지우십시오.' }),
  BD208: ({ name, near, names }) => ({
    what: `“${name}”: 이 표에 없는 열입니다.`,
    next: didYouMean(near, `쓸 수 있는 열: ${names.join(', ')}.`),
  }),
  BD209: ({ found, expected, isRemark, split }) => ({
    what: `이 행의 칸은 ${found}개인데 첫 행은 ${expected}개입니다.`,
    next: isRemark
      ? '행을 지우십시오. 출처는 sources.yaml과 source 열에, 수치에 대한 주석은 note.en 열과 note.ko 열에 씁니다.'
      : split === undefined
        ? '열이 맞도록 칸을 더하거나 빼십시오.'
        : /,[0-9]{1,2}$/.test(split)
          ? `“${split}” 전체가 한 숫자라면 ${split.replace(',', '.')}(으)로 쓰십시오.`
          : `“${split}” 전체가 한 숫자라면 따옴표로 묶으십시오.`,
  }),
  BD210: () => ({
    what: '여기에서 연 따옴표가 닫히지 않았습니다.',
    next: '칸의 끝에서 닫으십시오. 칸 안의 따옴표는 두 번 씁니다.',
  }),
  BD211: ({ found, limit }) => ({
    what: `이 칸은 ${found}자입니다. 한도는 ${limit}자입니다.`,
    next: '닫히지 않은 따옴표가 있는지 보거나 내용을 줄이십시오.',
  }),
  BD212: ({ found, unit, limit }) => ({
    what: `파일이 ${found}${unit === 'cells' ? '칸' : '자'}입니다. 표의 한도는 ${limit}${unit === 'cells' ? '칸' : '자'}입니다.`,
    next: '발표한 수치만 남기십시오.',
  }),
  BD213: ({ names }) => ({
    what: `표에 ${listed(names)} 열이 없습니다.`,
    next: `첫 행에 ${names.length === 1 ? `${listed(names)} 열을` : '이 열들을'} 추가하십시오.`,
  }),
  BD214: ({ cells, hasZeros }) => ({
    what: `${cells.length === 1 ? '이 셀의 수식이' : `수식 ${cells.length}개(${shortened(cells)})가`} 계산되지 않은 채 저장되었습니다.`,
    next: `Excel에서 열어 계산되게 한 뒤 저장하십시오.${hasZeros ? ' 정말 0이면 수식 대신 0을 쓰십시오.' : ''}`,
  }),
  'BD215.calculated': ({ cells }) => ({
    what: `숫자 ${cells.length}개를 Excel에 보이는 자릿수로 읽었습니다: ${shortened(cells)}.`,
  }),
  'BD215.shownOtherwise': ({ held, shown }) => ({
    what: `셀의 값은 ${held}인데 Excel에 보이는 값은 ${shown}입니다. 보이는 대로 읽었습니다.`,
    next: `발표한 값이 ${held}이면 Excel에서 소수 자릿수를 늘리고, 아니면 셀에 ${shown}만 쓰십시오.`,
  }),
  BD216: ({ text }) => ({
    what: `“${text}”의 소수 자릿수가 너무 많은데 몇 자리까지 발표한 값인지 알 수 없습니다.`,
    next: '셀 서식에서 발표한 소수 자릿수를 정하거나 숫자를 반올림하십시오.',
  }),
  BD217: ({ date }) => ({
    what: `Excel이 이 셀을 날짜(${date})로 저장했습니다. 다른 것을 날짜로 바꾸었을 수 있습니다.`,
    next: 'Excel에서 셀 서식을 텍스트로 바꾸고 다시 쓰십시오.',
  }),
  BD218: ({ text }) => ({
    what: `셀 서식이 천 단위를 줄여 보이지만 전체 숫자(${text})를 읽었습니다.`,
    next: '이 행의 단위로 맞는 숫자인지 확인하십시오.',
  }),
  'BD219.otherLook': ({ held, shown }) => ({
    what:
      shown === ''
        ? `셀의 값은 ${held}인데 서식 때문에 아무것도 보이지 않습니다.`
        : `셀의 값은 ${held}인데 서식 때문에 “${shown}”처럼 보입니다.`,
    next: '뜻하는 숫자를 쓰고, 셀 서식을 숫자가 보이는 것(0.0)으로 바꾸십시오.',
  }),
  'BD219.otherSign': ({ held, shown }) => ({
    what: `셀의 값은 ${held}인데 서식 때문에 ${shown}(으)로 보입니다.`,
    next: '뜻하는 숫자를 쓰고, 셀 서식을 부호가 보이는 것(0.0)으로 바꾸십시오.',
  }),
  'BD219.scaledByWords': ({ held, shown }) => ({
    what: `셀의 값은 ${held}인데 서식 때문에 “${shown}”처럼 보입니다.`,
    next: '숫자의 모든 자리를 쓰고(300000000) 셀 서식에서 단위 말을 빼십시오.',
  }),
  'BD220.leadingEquals': () => ({
    what: '수식이나 조건은 “=”로 시작하지 않습니다.',
    next: '맨 앞의 “=”를 지우십시오.',
  }),
  'BD220.otherSign': ({ sign, own }) => ({
    what: `수식이나 조건에서 “${sign}” 기호는 쓰이지 않습니다.`,
    next: `대신 다음과 같이 쓰십시오: ${own}`,
  }),
  'BD220.unexpectedCharacter': ({ character }) => ({
    what: `수식이나 조건에서 “${character}” 기호는 쓰이지 않습니다.`,
    next: '수치의 id와 숫자, + - * / ( ), < <= > >= = !=, and, or, not만 쓰십시오.',
  }),
  BD221: ({ text, plain }) => ({
    what: `여기에서 “${text}” 표기는 숫자로 읽을 수 없습니다.`,
    next: plain === undefined ? '숫자는 50, 0.5, 50%, 1/3처럼 쓰십시오.' : `쉼표 없이 쓰십시오: ${plain}`,
  }),
  BD222: ({ text, spaced }) => ({
    what: `“${text}”에서 “-”가 id의 붙임표인지 빼기인지 알 수 없습니다.`,
    next: `빼기라면 양쪽에 공백을 넣으십시오: ${spaced}`,
  }),
  'BD223.endsEarly': () => ({
    what: '수식이나 조건이 값이 올 자리에서 끝났습니다.',
    next: '이 자리에 수치의 id나 숫자를 쓰십시오.',
  }),
  'BD223.unexpectedPart': ({ text, expected }) => ({
    what: `“${text}” 표기는 이 자리에 올 수 없습니다.`,
    next: wanted[expected],
  }),
  'BD224.unclosedParenthesis': () => ({ what: '이 “(”를 닫는 괄호가 없습니다.', next: '짝이 되는 “)”를 넣으십시오.' }),
  'BD224.unopenedParenthesis': () => ({
    what: '이 “)”를 여는 괄호가 없습니다.',
    next: '지우거나, 짝이 되는 “(”를 넣으십시오.',
  }),
  BD225: ({ split }) => ({ what: '비교 기호 두 개가 이어져 있습니다.', next: `“and”로 나누어 쓰십시오: ${split}` }),
  BD226: ({ name, near, names }) => ({
    what: `“${name}” 함수가 없습니다.`,
    next: didYouMean(near, `쓸 수 있는 함수는 ${names.join(', ')}입니다.`),
  }),
  'BD227.argumentCount': ({ name, takes, count }) => ({
    what: `함수 “${name}”에는 ${wantedValues[takes]} 필요한데, 값이 ${count}개 있습니다.`,
    next: `${name}(${takes === '1' ? 'a' : takes === '1-2' ? 'a, 1' : 'a, b'}) 형태로 쓰십시오.`,
  }),
  'BD227.group': ({ name }) => ({
    what: `함수 “${name}”에는 수치 묶음의 이름 하나만 쓸 수 있습니다.`,
    next: `“group” 열의 이름을 넣어 ${name}(묶음) 형태로 쓰십시오.`,
  }),
  'BD227.roundingDigits': ({ most }) => ({
    what: `소수점 아래 자릿수는 0부터 ${most}까지의 정수여야 합니다.`,
    next: 'round(a, 1) 형태로 쓰십시오.',
  }),
  'BD228.nestedTooDeep': ({ most }) => ({
    what: `괄호가 ${most}겹보다 깊이 겹쳐 있습니다.`,
    next: '수식이나 조건을 여러 개로 나누십시오.',
  }),
  'BD228.tooLong': ({ most, length }) => ({
    what: `수식이나 조건은 ${most}자까지 쓸 수 있는데, ${length}자입니다.`,
    next: '여러 개로 나누십시오.',
  }),
  'BD230.groupAsFigure': ({ name }) => ({
    what: `“${name}”은(는) 수치가 아니라 수치 묶음의 이름입니다.`,
    next: `sum(${name}), largest(${name}), smallest(${name}), count(${name}) 가운데 하나로 쓰십시오.`,
  }),
  'BD230.unknownName': ({ name, near }) => ({
    what: `“${name}” 수치가 없습니다.`,
    next: didYouMean(near, '수치 표의 “id” 열에 있는 id를 쓰십시오.'),
  }),
  BD231: ({ isFigure, name, near }) => ({
    what: isFigure ? `“${name}”은(는) 수치 묶음이 아니라 수치의 id입니다.` : `“${name}” 수치 묶음이 없습니다.`,
    next: isFigure ? columnGroup : didYouMean(near, columnGroup),
  }),
  BD232: ({ operation, left, right, bare }) => ({
    what: `“${left.text}”(${unitName(left.unit)}), “${right.text}”(${unitName(right.unit)}): 단위가 달라 ${operations[operation]}.`,
    next:
      bare === undefined
        ? '단위가 맞는 수치를 쓰거나, “unit” 열을 고치십시오.'
        : bare === '1'
          ? '전체를 뜻하면 100%로 쓰십시오. 1%와 1%p는 그 100분의 1입니다.'
          : `퍼센트라면 ${bare}%, 퍼센트포인트라면 ${bare}%p로 쓰십시오.`,
  }),
  BD233: ({ text, suffix }) => ({
    what: `백분율과 함께 쓴 “${text}” 값은 전체의 ${text}배라는 뜻이 됩니다.`,
    next: `${text}${suffix}라고 쓰거나 1/3 같은 분수로 쓰십시오.`,
  }),
  BD234: ({ text }) => ({
    what: `숫자가 필요한 자리에 참·거짓인 “${text}” 조건이 있습니다.`,
    next: '비교는 조건(“holds”)에만 쓰고, “and”나 “or”로 이으십시오.',
  }),
  BD235: ({ text }) => ({
    what: `참·거짓이 필요한 자리에 숫자인 “${text}” 값이 있습니다.`,
    next: `비교로 쓰십시오. 예: ${text} > 0`,
  }),
  BD236: ({ text }) => ({ what: `“${text}” 값이 0이어서 나눌 수 없습니다.`, next: '나누는 수치를 확인하십시오.' }),
  BD237: ({ text }) => ({ what: `“${text}” 값이 300자리를 넘습니다.`, next: '수식을 확인하십시오.' }),
  BD240: ({ chain }) => ({
    what: `수식이 서로를 가리킵니다: ${chain.join(' → ')}.`,
    next: '그 가운데 하나에 값을 적거나, 수식에서 빼십시오.',
  }),
  BD241: ({ id, formula, declared, worked }) => ({
    what: `수치 “${id}”의 단위는 ${unitName(declared)}인데, 수식 “${formula}”의 결과는 ${unitName(worked)}입니다.`,
    next: '“unit” 열이나 수식을 고치십시오.',
  }),
  BD242: ({ id, missing, more }) => ({
    what: `${missing.map(input => `“${input}”`).join(', ')}${more ? ' 등의' : ''} 값이 없어서 “${id}” 값도 없습니다.`,
  }),
  BD243: ({ place, from, last }) => ({
    what: `열 이름이 ${place.line}행에 있습니다. 열 이름은 첫 행에 있어야 합니다.`,
    next: from === last ? `그 위의 ${last}행을 지우십시오.` : `그 위의 ${from}~${last}행을 지우십시오.`,
  }),
  BD244: ({ names }) => ({
    what: `수치 표의 열이 아닙니다: ${listed(names, 6)}.`,
    next: 'id, value, unit, source, label.ko 열이 있는 표를 만들고, 원고에서 쓸 수치를 한 행에 하나씩 옮겨 적으십시오.',
  }),
  BD245: ({ names }) => ({ what: `읽지 않은 열이 ${names.length}개 있습니다: ${listed(names, 6)}.` }),
  BD776: ({ row, from, last }) => ({
    what: `열 이름이 ${row}행에 있어 그 위의 ${from === last ? `${last}행은` : `${from}~${last}행은`} 읽지 않았습니다.`,
  }),
  BD246: ({ cells }) => ({
    what: `다시 계산하도록 저장된 통합 문서입니다. 저장된 계산 결과를 읽었습니다: ${shortened(cells)}.`,
    next: '프로그램이 만들거나 고친 파일이라면 Excel에서 열어 다시 저장하십시오.',
  }),
  BD247: ({ mark, ids, absence }) => ({
    what: `“${mark}” → ${absence ? absences[absence] : '값 없음(n.a.)'}으로 읽었습니다${ids.length === 1 ? '' : `(칸 ${ids.length}개: ${shortened(ids)})`}.`,
  }),
  BD248: ({ mark, ids }) => ({
    what: `“${mark}”의 뜻이 분명하지 않습니다(0 또는 값 없음).${ids.length === 1 ? '' : ` 칸 ${ids.length}개에 있습니다(${shortened(ids)}).`}`,
    next: '0을 쓰고, 값이 없으면 n.a.라고 쓰십시오.',
  }),
  BD249: ({ formula, id, result, instead, right, declared }) => ({
    what: `“${id}” 수식 “${formula}”에 불필요한 배수가 있습니다${result === undefined ? '' : `(결과 ${result}${instead === undefined ? '' : `, 배수를 빼면 ${instead}`})`}. ${needless[declared]}.`,
    next: `다음과 같이 쓰십시오: ${right}${declared === 'ratio' ? '. 백분율이라면 unit 열도 percent로 바꾸십시오.' : ''}`,
  }),
  BD250: ({ slide, claim, values, headlines, figures, also, likely }) => ({
    what: `슬라이드 “${slide}”의 조건 “${claim}”이(가) 사실과 다릅니다${values === undefined ? '' : `: ${values}`}.${also === undefined ? '' : ` 다음 조건도 사실과 다릅니다: ${also}.`}`,
    next: `${headlines === undefined ? '모든 언어의 슬라이드 문구와' : `제목 ${headlines} 문구와`} 이 조건을 고치${figures === undefined ? '' : `거나, 수치 ${figures} 값을 고치`}십시오.${likely ? ` “${likely.id}” 값은 ${likely.share}%가 아닙니까?` : ''}`,
  }),
  'BD252.reverse': ({ words, direction, claim, slide, place }) => ({
    what: `이 제목의 “${words}”은(는) ${direction === 'rises' ? '늘었다' : '줄었다'}는 말인데, 슬라이드 “${slide}”의 조건 “${claim}”은(는) ${direction === 'rises' ? '줄었다' : '늘었다'}는 뜻입니다.`,
    next: `제목이나 조건(${at(place)})을 고치십시오.`,
  }),
  'BD252.unkept': ({ words, isDirection, slide, example }) => ({
    what: `이 제목의 “${words}”은(는) ${isDirection ? '증감을 나타내는' : '비교하거나 세는'} 말인데, 슬라이드 “${slide}”에는 제목이 참이 되는 조건(holds)이 없습니다.`,
    next: `수치가 바뀌어도 제목이 틀리지 않도록 briefing.yaml의 “${slide}” 아래에 holds: ["${example}"]처럼 쓰십시오. 수치에 관한 말이 아니면 holds: none을 쓰십시오.`,
  }),
  BD253: ({ cells }) => ({
    what: `저장된 결과${cells.length === 1 ? '가' : ` ${cells.length}개가`} 수식을 계산한 값과 다릅니다: ${shortened(cells)}.`,
    next: 'Excel에서 열어 Ctrl+Alt+F9로 모두 다시 계산한 뒤 저장하십시오.',
  }),
  BD256: ({ formula, shown }) => ({
    what: `수식 ${formula}에서 100을 곱하는데 백분율 서식도 100을 곱해 셀에 ${shown}로 표시됩니다.`,
    next: '수식에서 “*100”을 빼거나 셀 서식에서 %를 빼십시오.',
  }),
  BD260: ({ id, share, size, count, nearest, others, written }) => ({
    what: `“${id}”: ${size} 가운데 ${share}가 되는 응답 수가 없습니다. 가장 가까운 값은 ${count}/${size} = ${nearest}%입니다.${more(others)}${instead(written)}`,
    next: '비율과 소수 자릿수, 응답 기준(base)을 확인하십시오. 가중치를 적용한 조사라면 맞지 않을 수 있습니다.',
  }),
  BD261: ({ base, id, others, near }) => ({
    what: `“${id}”의 응답 기준(base) “${base}”은(는) 수치의 id도 숫자도 아닙니다.${more(others)}`,
    next: didYouMean(near, '응답자 수를 담은 수치의 id나 응답자 수를 쓰십시오.'),
  }),
  'BD262.noCount': ({ id, base, unit, others }) => ({
    what: `“${id}”의 응답 기준(base) “${base}” 수치는 개수가 아닙니다. 단위가 ${unitName(unit)}입니다.${more(others)}`,
    next: countWanted,
  }),
  'BD262.noWholeNumber': ({ id, base, others }) => ({
    what: `“${id}”의 응답 기준(base)이 ${base}인데, 응답 수는 0보다 큰 정수여야 합니다.${more(others)}`,
    next: countWanted,
  }),
  'BD263.formula': ({ formula, id, total, list }) => ({
    what: `“${id}” 수식 “${formula}”에서 비율을 더하면 ${total}인데(${list}), 복수 응답이라는 표시가 없습니다.`,
    next: '복수 응답이면 이 행들의 multiple 열에 yes를 쓰십시오. 아니라면 틀렸거나 두 번 들어간 숫자가 있습니다.',
  }),
  'BD263.group': ({ group, total, list }) => ({
    what: `“${group}” 묶음의 비율을 더하면 ${total}%인데(${list}), 복수 응답이라는 표시가 없습니다.`,
    next: '복수 응답이면 이 행들의 multiple 열에 yes를 쓰십시오. 아니라면 틀렸거나 두 번 들어간 숫자가 있습니다.',
  }),
  BD270: () => ({ what: '이 수치에는 값도 수식도 없습니다.', next: '숫자를 쓰고, 값이 없으면 n.a.라고 쓰십시오.' }),
  BD271: ({ text }) => ({
    what: `“${text}”: 숫자가 아닙니다.`,
    next: '숫자만 모든 자리를 쓰십시오(5000000). 단위는 unit 열에 쓰고, 값이 없으면 n.a.라고 쓰십시오.',
  }),
  'BD272.ambiguousNumber': ({ text, readings }) => ({
    what: `“${text}”의 뜻이 분명하지 않습니다(${readings.join(' 또는 ')}).`,
    next: '소수점은 점으로 쓰고 다른 기호는 빼십시오.',
  }),
  'BD272.ambiguousSign': ({ text, amount }) => ({
    what: `“${text}”의 뜻이 분명하지 않습니다(${amount} 또는 -${amount}).`,
    next: '뜻하는 쪽을 다른 기호 없이 쓰십시오.',
  }),
  BD273: ({ text }) => ({
    what: `“${text}”: 값이 아니라 Excel 오류입니다.`,
    next: '원본 엑셀에서 셀을 고치고 다시 저장하십시오.',
  }),
  BD274: ({ text }) => ({ what: `“${text}”: 날짜입니다. Excel이 숫자를 날짜로 바꾸었을 수 있습니다.`, next: asText }),
  BD275: ({ text }) => ({
    what: `“${text}”: Excel이 줄여 쓴 숫자입니다. 자릿수가 사라졌을 수 있습니다.`,
    next: asText,
  }),
  BD276: ({ text, sign, unit }) => ({
    what: `“${text}”에는 ${sign} 기호가 있는데 이 행의 단위는 ${unit}입니다.`,
    next: '단위를 고치거나 기호를 지우십시오.',
  }),
  BD277: ({ text }) => ({
    what: `“${text}”: Excel과 차트가 정확히 다룰 수 있는 9007199254740992보다 큽니다.`,
    next: '더 큰 단위로 쓰십시오.',
  }),
  BD278: ({ text, value }) => ({ what: `“${text}” → ${value}(으)로 읽었습니다.` }),
  'BD280.noDate': ({ text }) => ({ what: `“${text}”: 날짜가 아닙니다.`, next: dateForms }),
  'BD280.schoolYear': ({ text, span }) => ({
    what: `“${text}”: 학년도는 시작하는 달과 끝나는 달을 적어야 합니다.`,
    next: `${span}처럼 쓰십시오.`,
  }),
  BD281: ({ text }) => ({ what: `“${text}”: 없는 날짜입니다.`, next: dateForms }),
  BD282: ({ text, readings }) => ({
    what: `“${text}”의 뜻이 분명하지 않습니다(${readings.join(' 또는 ')}).`,
    next: '2023-05-17처럼 연도부터 쓰십시오.',
  }),
  BD283: ({ text, date, isMonth }) => ({
    what: `“${text}” → ${date}(으)로 읽었습니다.`,
    next: isMonth ? 'Excel은 월을 그달 1일로 바꿉니다. 1일을 뜻한다면 “2023년 5월 1일”처럼 쓰십시오.' : undefined,
  }),
  BD284: ({ ids }) => ({
    what: `기준일이 없는 수치가 ${ids.length}개 있습니다: ${quoted(ids)}.`,
    next: 'as_of 열에 기준 시점을 2023 또는 2023-05처럼 쓰십시오.',
  }),
  BD285: () => ({ what: '이 행에 id가 없습니다.', next: idRule }),
  BD286: ({ text }) => ({
    what: `“${text}”: id로 쓸 수 없습니다.`,
    next: total.test(text) ? '표 아래의 합계 행이라면 지우십시오. 수치 표에는 수치만 있어야 합니다.' : idRule,
  }),
  BD287: ({ id, earlier }) => ({
    what: `“${id}” 수치가 두 번 있습니다. 처음은 ${earlier.line}행입니다.`,
    next: '하나만 남기거나 다른 id를 붙이십시오.',
  }),
  BD288: ({ id }) => ({ what: `“${id}” 수치에 단위가 없습니다.`, next: `다음 가운데 하나를 쓰십시오: ${unitList}.` }),
  BD289: ({ text, near, meant }) => ({
    what: `“${text}”: 없는 단위입니다.`,
    next:
      meant === undefined
        ? didYouMean(
            near,
            `다음 가운데 하나를 쓰십시오: ${unitList}(통화는 대문자 세 글자). 다른 단위는 briefing.yaml에 정의하십시오: units: {${text}: {en: " …", ko: "…"}}.`,
          )
        : meant.unit === 'count'
          ? `count라고 쓰고, ${meant.factor === undefined ? '' : `값은 ${meant.factor}을(를) 곱해 모든 자리를 쓰고, `}무엇을 센 것인지는 이름표(label)에 쓰십시오.`
          : meant.factor === undefined
            ? `${meant.unit}(이)라고 쓰십시오.`
            : `${meant.unit}(이)라고 쓰고, 값은 ${meant.factor}을(를) 곱해 모든 자리를 쓰십시오.`,
  }),
  BD290: ({ id }) => ({ what: `“${id}” 수치에 출처가 없습니다.`, next: 'sources.yaml에 있는 id를 쓰십시오.' }),
  BD291: ({ id }) => ({
    what: `“${id}” 수치에 이름표(label)가 없습니다.`,
    next: '무엇의 수치인지 label.ko, label.en 열에 쓰십시오.',
  }),
  BD292: () => ({
    what: '이 행에는 값과 수식이 모두 있습니다.',
    next: '하나만 남기십시오. 수식은 만들 때마다 계산됩니다.',
  }),
  BD293: ({ text }) => ({
    what: `“${text}”: 수치의 id도 숫자도 아닙니다.`,
    next: 'base 열에는 응답자 수를 담은 수치의 id나 응답자 수를 쓰십시오.',
  }),
  BD294: ({ text }) => ({
    what: `“${text}”: 예도 아니요도 아닙니다.`,
    next: 'multiple 열에는 yes를 쓰거나 비워 두십시오.',
  }),
  BD295: ({ text }) => ({
    what: `“${text}”: 소수 자릿수가 아닙니다.`,
    next: '0부터 6까지의 숫자를 쓰거나 비워 두십시오.',
  }),
  BD296: ({ id, shown }) => ({
    what: `“${id}”: 같은 출처의 다른 수치에 맞추어 ${shown}(으)로 표시합니다.`,
    next: '아니라면 decimals 열에 소수 자릿수를 쓰십시오.',
  }),
  'BD297.above': ({ id, value, other, written }) => ({
    what: `“${id}” 비율이 ${value}%로 100%를 넘습니다. ${other}%를 잘못 적은 값으로 보입니다.${instead(written)}`,
    next: '소수점 위치를 확인하십시오.',
  }),
  'BD297.fraction': ({ id, value, other, written }) => ({
    what: `다른 비율은 1%를 넘는데 “${id}” 비율은 ${value}%입니다. ${other}%를 소수로 적은 값으로 보입니다.${instead(written)}`,
    next: '비율은 소수가 아니라 백분율로 쓰십시오.',
  }),
  'BD297.fractions': ({ shares, written }) => {
    const found = shortened(
      shares.map(({ id, value }) => `“${id}” ${value}%`),
      4,
    );
    const meant = shortened(
      shares.map(({ other }) => `${other}%`),
      4,
    );
    return {
      what: `1% 이하인 비율이 ${shares.length === 1 ? '있습니다' : `${shares.length}개 있습니다`}: ${found}. ${meant}를 소수로 적은 값으로 보입니다.${instead(written)}`,
      next: `그렇다면 값을 ${shares[0]?.other ?? ''}처럼 백분율로 쓰거나 Excel에서 셀 서식을 백분율로 바꾸십시오.`,
    };
  },
  'BD298.autoDated': ({ text }) => ({
    what: `“${text}” 이름표는 Excel이 다른 것을 날짜로 바꾼 듯합니다.`,
    next: 'Excel에서 셀 서식을 텍스트로 바꾸고 이름표를 다시 쓰십시오.',
  }),
  'BD298.autoFilled': ({ texts }) => ({
    what: `Excel의 자동 채우기로 만들어진 듯합니다: ${quoted(texts)}.`,
    next: '원자료와 비교하십시오.',
  }),
  BD299: ({ group, label, earlier }) => ({
    what: `“${group}” 묶음에 “${label}” 이름표가 두 번 있습니다. 처음은 ${earlier.line}행입니다.`,
    next: '이름표를 서로 다르게 쓰십시오.',
  }),
  BD447: ({ id, value, shown }) => ({
    what: `“${id}”: 값은 ${value}인데 ${shown}(으)로 표시됩니다.`,
    next: 'decimals 열에 표시할 소수 자릿수를 쓰십시오. 이대로 표시하려면 0을 쓰십시오.',
  }),
};
