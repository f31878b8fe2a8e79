// What is said in Korean about templates, and what a slide needs (BD4xx).

import type { CatalogueOf } from '../catalogue.ts';
import type { slides as samples } from '../examples/slides.ts';
import { didYouMean } from './words.ts';

const list = (names: readonly string[]) => names.join(', ');

const OR_IF_THERE = 'briefing.yaml에 써 넣거나 템플릿에서 {{#if …}}로 있을 때만 표시하십시오.';

function wordsFor(name: string): string {
  if (name.startsWith('figure')) {
    return '“- [12.3%](fig:share) …”처럼 줄을 수치로 시작하십시오.';
  }
  if (/^(slide\.)?chart/.test(name)) {
    return 'briefing.yaml에 chart: id 또는 charts: [왼쪽, 오른쪽]으로 적으십시오.';
  }
  if (name === 'slide.picture') {
    return '슬라이드 블록의 별도 문단에 “![그림의 내용](pictures/name.png)”처럼 쓰십시오.';
  }
  if (name.startsWith('slide.chart')) {
    return 'briefing.yaml에서 이 슬라이드의 차트를 지정하십시오: {template: …, chart: …}.';
  }
  if (/^(deck|audience)\./.test(name)) {
    return OR_IF_THERE;
  }
  if (name === 'term' || name === 'rest') {
    return '“1. **낱말** 설명”처럼 굵은 낱말로 시작하고 설명을 이어 쓰십시오.';
  }
  return '슬라이드 블록에 써 넣거나 briefing.yaml에서 이 슬라이드의 템플릿을 바꾸십시오.';
}

function inKorean(mistake: string): string {
  const [pattern, korean] = markupFaults.find(([known]) => known.test(mistake)) ?? [];
  return pattern && korean ? mistake.replace(pattern, korean) : mistake;
}

const markupFaults: readonly (readonly [fault: RegExp, korean: string])[] = [
  [/^unexpected close tag$/, '여는 태그와 짝이 맞지 않는 닫는 태그가 있습니다'],
  [/^unclosed tag: (.+)$/, '<$1> 태그가 닫히지 않았습니다'],
  [/^duplicate attribute: (.+)$/, '“$1” 속성이 두 번 있습니다'],
  [/^disallowed character.*$/, '여기에 쓸 수 없는 문자가 있습니다'],
];

const optionValues: Readonly<Record<'string' | 'boolean' | 'column' | 'numeral', string>> = {
  column: '표의 열 번호를 1부터의 정수로 쓰십시오.',
  boolean: '따옴표 없이 true 또는 false로 쓰십시오.',
  string: '테마에 있는 이름을 쓰십시오.',
  numeral: '슬라이드에 보일 번호를 쓰십시오.',
};

const at = ({ file, line }: { readonly file: string; readonly line: number }): string => `${file}:${line}`;

const soAt = (also: string | undefined): string => (also === undefined ? '' : ` 다음 곳도 같습니다: ${also}.`);

const numberAlone = (id: string, value: string): string => `숫자만 쓰십시오: [${value}](fig:${id}).`;

const boundOrNumber = (id: string, value: string): string => `맞는 말로 바꾸거나 ${numberAlone(id, value)}`;

type OtherSign = (typeof samples)['BD432'];

function signsDiffer({ signAlone, stated, inBrackets }: OtherSign): string {
  if (!signAlone) return '적힌 숫자와 부호가 달라서 옆에 있는 증감 표현이 반대 뜻이 될 수 있습니다.';
  if (stated === 'minus') return '부호만 서로 다릅니다. 적힌 대로라면 음수인데 수치 표에서는 양수입니다.';
  return `부호만 서로 다릅니다. ${
    inBrackets
      ? '괄호는 일부 표에서만 음수를 나타냅니다'
      : '적힌 대로라면 양수이고, “감소” 같은 말이 있어야 음수라는 뜻이 됩니다'
  }.`;
}

/** The words beside the number decide. */
function signAsWritten({ step, id, link, row }: OtherSign): string {
  switch (step) {
    case 'minus':
      return `${link}(으)로 쓰고 앞뒤의 말을 맞추거나, 수치 표(${at(row)})의 부호를 고치십시오.`;
    case 'rises':
      return `늘었다는 말과 값이 맞지 않습니다. 말을 바꾸고 ${link}(으)로 쓰거나, 값(${at(row)})을 고치십시오.`;
    case 'falls':
      return `줄었다는 말 옆에는 음수 부호가 없도록 수식이 abs(${id})인 수치에 연결하십시오.`;
    case 'open':
      return `“감소”처럼 줄었다는 말이 있으면 수식이 abs(${id})인 수치에 연결하고, 없으면 링크 안에 부호까지 쓰십시오: ${link}.`;
  }
}

export const slides: CatalogueOf<typeof samples> = {
  'BD401.openBlock': ({ name }) => ({
    what: `{{#${name}}}이(가) 닫히지 않았습니다.`,
    next: `끝나는 자리에 {{/${name}}}을(를) 쓰십시오.`,
  }),
  'BD401.openBraces': () => ({ what: '이 중괄호가 닫히지 않았습니다.', next: '이름 뒤에 }}를 쓰십시오.' }),
  'BD401.unreadableTemplate': () => ({
    what: '템플릿의 이 줄을 읽을 수 없습니다.',
    next: '{{마다 }}가 있는지, 그 사이에 이름만 있는지 확인하십시오.',
  }),
  'BD401.wrongEnd': ({ open, close }) => ({
    what: `{{#${open}}}이(가) {{/${close}}}(으)로 닫혔습니다.`,
    next: `{{/${open}}}(으)로 쓰십시오.`,
  }),
  'BD401.noList': ({ written }) => ({
    what: `{{#each}}는 목록을 반복하는데 ${written}은(는) 목록이 아닙니다.`,
    next: 'slide.bullets 같은 목록의 이름을 쓰거나, {{#each}}와 {{/each}}를 빼십시오.',
  }),
  'BD401.oneValue': ({ helper, given }) => ({
    what: `{{${helper}}}에는 값을 하나만 써야 하는데 ${given === 0 ? '하나도 없습니다' : `${given}개를 썼습니다`}.`,
    next: `{{${helper} 이름}}으로 쓰십시오.`,
  }),
  'BD402.notAllowed': ({ text }) => ({
    what: `템플릿에서 “${text}”은(는) 쓸 수 없습니다.`,
    next: '템플릿에서는 {{name}}, {{#if}}, {{#unless}}, {{#each}}, {{#with}}, {{slide}}, {{> partial}}만 쓸 수 있습니다.',
  }),
  'BD402.slideInSlide': () => ({
    what: '슬라이드 템플릿 안에 {{slide}}가 있어 슬라이드 안에 다른 슬라이드가 들어갑니다.',
    next: 'templates/decks의 템플릿에 쓰십시오. 템플릿에 다른 템플릿을 넣으려면 {{> 이름}}으로 쓰십시오.',
  }),
  BD403: () => ({
    what: '중괄호 세 개는 텍스트를 이스케이프하지 않고 슬라이드에 넣습니다.',
    next: '중괄호를 두 개만 쓰십시오.',
  }),
  BD404: ({ name, near, allowed }) => ({
    what: `템플릿에는 “${name}” 도우미가 없습니다.`,
    next: didYouMean(
      near,
      allowed.length > 0 ? `여기서 쓸 수 있는 것: ${list(allowed)}.` : '여기에는 이름만 쓰십시오.',
    ),
  }),
  BD405: ({ name, near, names }) => ({
    what: `여기에는 “${name}”(이)라는 값이 없습니다.`,
    next: didYouMean(
      near,
      names.length > 0 ? `쓸 수 있는 이름: ${list(names)}.` : '빼거나, 여기에서 값이 있는 이름을 쓰십시오.',
    ),
  }),
  'BD406.deck': ({ name, template }) => ({
    what: `발표 자료의 이 자리에 “${name}”이(가) 없는데 템플릿은 이를 표시합니다(${template}).`,
    next: OR_IF_THERE,
  }),
  'BD406.slide': ({ slide, name, template }) => ({
    what: `슬라이드 “${slide}”의 이 자리에 “${name}”이(가) 없는데 템플릿은 이를 표시합니다(${template}).`,
    next: wordsFor(name),
  }),
  BD407: ({ name }) => ({
    what: `“${name}”은(는) 텍스트가 아니므로 표시할 수 없습니다.`,
    next: '그 일부를 표시하거나 {{#each}}로 하나씩 표시하십시오.',
  }),
  BD408: ({ name, folder, near, names }) => ({
    what: `${folder}에 “${name}” 템플릿이 없습니다.`,
    next: didYouMean(near, `쓸 수 있는 템플릿: ${list(names)}.`),
  }),
  BD409: ({ chain }) => ({
    what: `템플릿이 자기 자신을 불러옵니다: ${chain.join(' > ')}.`,
    next: '불러오기 가운데 하나를 빼십시오.',
  }),
  'BD410.templateTooLong': ({ length, limit }) => ({
    what: `이 템플릿은 ${length}자입니다. 한도는 ${limit}자입니다.`,
    next: '여러 파일로 나누어 {{> 이름}}으로 불러오십시오.',
  }),
  'BD410.tooDeep': ({ limit }) => ({
    what: `여기에는 {{#if}} 같은 블록이 ${limit}겹보다 깊이 겹쳐 있습니다.`,
    next: '다른 블록을 열기 전에 닫거나, 여러 파일로 나누어 {{> 이름}}으로 불러오십시오.',
  }),
  'BD410.tooManyIncluded': ({ limit }) => ({
    what: `이 템플릿은 불러온 템플릿이 다시 불러오는 것까지 합해 다른 템플릿을 ${limit}번 넘게 불러옵니다.`,
    next: '각 템플릿을 한 번만 불러오십시오.',
  }),
  'BD410.tooManyReads': ({ limit }) => ({
    what: `이 템플릿이 슬라이드 하나에서 표시하거나 검사하는 값이 ${limit}개를 넘습니다.`,
    next: '반복 안에 또 반복이 있는지 확인하십시오.',
  }),
  'BD410.tooMuchMarkup': ({ limit }) => ({
    what: `템플릿이 만든 마크업이 ${limit}자를 넘습니다.`,
    next: '반복 안에 또 반복이 있는지 확인하십시오.',
  }),
  BD411: ({ mistake }) => ({
    what: `슬라이드 마크업이 잘못되었습니다: ${inKorean(mistake)}.`,
    next: '태그를 연 순서대로 모두 닫으십시오.',
  }),
  BD412: ({ tag, parent, near, known }) => ({
    what: `<${parent}> 안에는 <${tag}>을(를) 쓸 수 없습니다.`,
    next: didYouMean(near, `쓸 수 있는 태그: ${list(known)}.`),
  }),
  BD413: ({ tag, name, near, known }) => ({
    what: `<${tag}>에는 “${name}” 속성이 없습니다.`,
    next: didYouMean(near, known.length > 0 ? `쓸 수 있는 속성: ${list(known)}.` : '이 태그에는 속성이 없습니다.'),
  }),
  BD414: ({ tag, name }) => ({
    what: `<${tag}>에는 “${name}” 속성이 필요합니다.`,
    next: `<${tag} ${name}="…">처럼 쓰십시오.`,
  }),
  BD415: ({ tag, name, value }) => ({
    what: `“${value}”은(는) <${tag}>의 “${name}” 값이 될 수 없습니다.`,
    next: '1부터의 정수를 쓰십시오.',
  }),
  BD416: ({ key, first }) => ({
    what: `“${key}” 슬라이드가 두 개입니다. 첫 번째는 ${first.file}:${first.line}에 있습니다.`,
    next: '하나를 빼거나 id를 바꾸십시오.',
  }),
  BD417: ({ key }) => ({
    what: `슬라이드 “${key}”에 제목이 없습니다.`,
    next: '제목을 넣으십시오. PowerPoint의 개요와 화면 읽기 프로그램은 제목을 기준으로 합니다.',
  }),
  BD419: ({ key, near }) => ({
    what: `쪽 번호를 적을 “${key}” 슬라이드가 없습니다.`,
    next: didYouMean(near, '이 발표 자료에 있는 슬라이드를 적으십시오.'),
  }),
  BD420: ({ form, id, missing }) => ({
    what: `“${form}”은(는) 수치 “${id}”에 연결되었지만 숫자가 없습니다.`,
    next:
      missing === undefined
        ? `숫자를 써 넣거나 낱말로 표시하십시오: [${form}](fig:${id} "words").`
        : `이 수치에는 값이 없습니다. [${missing}](fig:${id})(이)라고 쓰면 값이 생길 때 숫자로 바뀝니다.`,
  }),
  BD421: ({ form, now, id, also }) => ({
    what: `여기에는 “${form}”(이)라고 적혀 있지만 수치 “${id}”의 값은 ${now}입니다.${also === undefined ? '' : ` 다음 곳도 값이 다릅니다: ${also}.`}`,
    next:
      also === undefined
        ? `발표 자료에는 ${now}(으)로 표시됩니다. 여기도 고치거나 “npx briefdeck sync --write”를 실행하십시오.`
        : `발표 자료에는 ${now}(으)로 표시됩니다. “npx briefdeck sync --write”를 실행하면 원고도 모두 고쳐집니다.`,
  }),
  BD422: ({ slide }) => ({
    what: `슬라이드 “${slide}”에 표에 없는 행이 지정되어 있습니다.`,
    next: 'briefing.yaml의 “rows”를 고치십시오.',
  }),
  BD423: ({ slide, source, language }) => ({
    what: `슬라이드 “${slide}”의 출처 “${source}”에 “${language}” 언어의 short 글이 없습니다.`,
    next: `sources.yaml의 short에 “${language}” 글을 추가하십시오.`,
  }),
  BD424: ({ form, id }) => ({
    what: `“${form}”에 숫자가 여러 개 있어 어느 것이 수치 “${id}”인지 알 수 없습니다.`,
    next: '숫자마다 해당 수치에 따로 연결하십시오.',
  }),
  BD425: ({ form, id, value, row, isPercent, also }) => ({
    what: `“${form}”의 단위가 수치 “${id}”(${value})의 단위와 다릅니다.${soAt(also)}`,
    next: isPercent
      ? `퍼센트는 비율, 퍼센트포인트는 비율의 차이입니다. 맞는 단위를 쓰${also === undefined ? '' : `거나 수치 표의 단위(${at(row)})를 고치`}십시오.`
      : `수치 표의 단위로 쓰거나, 표의 단위(${at(row)})를 고치십시오.`,
  }),
  BD426: ({ template, words, slide }) => ({
    what: `“${template}” 템플릿에는 “${words}”이(가) 들어갈 자리가 없어 슬라이드 “${slide}”에 표시되지 않습니다.`,
    next: `templates/slides/${template}.hbs의 첫 줄에 이 템플릿이 읽는 내용이 있습니다. 그에 맞게 쓰거나 briefing.yaml에서 다른 템플릿을 고르십시오.`,
  }),
  BD427: ({ slide, template }) => ({
    what: `슬라이드 “${slide}”에 “${template}” 템플릿이 읽는 내용이 없어 제목만 표시됩니다.`,
    next: `templates/slides/${template}.hbs의 첫 줄에 이 템플릿이 읽는 내용이 있습니다. 그에 맞게 쓰거나 briefing.yaml에서 다른 템플릿을 고르십시오.`,
  }),
  BD428: ({ template, slide, name, near, names }) => ({
    what: `슬라이드 “${slide}”의 “${template}” 템플릿에는 “${name}” 옵션이 없습니다.`,
    next: didYouMean(near, `쓸 수 있는 옵션: ${list(names)}.`),
  }),
  BD429: ({ value, name, slide, kind }) => ({
    what: `“${value}”은(는) 슬라이드 “${slide}”의 “${name}” 옵션 값이 될 수 없습니다.`,
    next: optionValues[kind],
  }),
  BD430: ({ typed, link }) => ({
    what: `“${typed}”은(는) 직접 입력한 숫자라서 수치 표가 바뀌어도 따라 바뀌지 않습니다.`,
    next:
      link === undefined
        ? `수치 표에 추가해 [${typed}](fig:id)처럼 연결하거나, 수치가 아니면 [${typed}](plain:)로 표시하십시오.`
        : `${link}처럼 연결하거나, 수치가 아니면 [${typed}](plain:)로 표시하십시오.`,
  }),
  BD431: ({ slide, other, missing, added }) => ({
    what: `슬라이드 “${slide}”의 수치가 다른 언어와 다릅니다. ${[
      ...(missing.length > 0 ? [`${at(other)}에만 있음: ${missing.join(', ')}`] : []),
      ...(added.length > 0 ? [`여기에만 있음: ${added.join(', ')}`] : []),
    ].join('; ')}.`,
    next: '두 언어의 내용을 맞추고 모든 숫자를 수치에 연결하십시오.',
  }),
  BD432: given => ({
    what: `여기에는 “${given.form}”(이)라고 적혀 있지만 수치 “${given.id}”의 값은 ${given.value}입니다. ${signsDiffer(given)}${soAt(given.also)}`,
    next: signAsWritten(given),
  }),
  BD433: ({ words, id, value, label, saysSign, row, also }) => ({
    what: `“${words}”은(는) 수치 “${id}”(${value}${label === undefined ? '' : `, 이름표 “${label}”`})와 반대되는 뜻입니다.${soAt(also)}`,
    next:
      label === undefined && saysSign
        ? `값의 부호에 맞는 말로 바꾸거나, 값(${at(row)})을 고치십시오.`
        : label === undefined
          ? `값에 맞는 방향의 말로 바꾸고 숫자는 수식이 abs(${id})인 수치에 연결하거나, 값(${at(row)})을 고치십시오.`
          : `값에 맞는 방향의 말로 바꾸거나, 값의 부호나 이름표(${at(row)})를 고치십시오.`,
  }),
  BD434: ({ words, id, value, also }) => ({
    what: `“${words}”은(는) 이중 부정이어서 글자대로 읽으면 늘었다는 뜻입니다.${soAt(also)}`,
    next: `음수 부호가 없도록 수식이 abs(${id})인 수치에 연결하거나, “${value} 변화”처럼 부호로만 방향을 나타내십시오.`,
  }),
  BD435: ({ words, id, value, written, below, row, also }) => ({
    what: `“${words}”은(는) 음수로 읽히는데 부호가 링크 밖에 있고 수치 “${id}”의 값은 ${value}입니다.${soAt(also)}`,
    next:
      below === undefined
        ? `부호를 지우십시오. 음수가 맞으면 수치 표(${at(row)})의 값을 고치고 부호를 링크 안에 쓰십시오: [${written}](fig:${id}).`
        : `값이 음수인 수치에 연결하고 부호를 링크 안에 쓰십시오: [${written}](fig:${below}).`,
  }),
  BD436: ({ words, id, value, row, also }) => ({
    what: `“${words}”은(는) 좋아졌거나 나빠졌다는 말인데 수치 “${id}”의 값은 ${value}이어서 반대로 읽힙니다.${soAt(also)}`,
    next: `값이 늘었는지 줄었는지로 쓰거나, 값(${at(row)})을 고치십시오.`,
  }),
  BD437: ({ words, id, value, written, also }) => ({
    what: `“${words}”은(는) 표에서 음수로 읽히는데 수치 “${id}”의 값은 ${value}입니다.${soAt(also)}`,
    next: `[${written}](fig:${id})(으)로 쓰고, 문장에 필요한 괄호는 링크 밖에 두십시오.`,
  }),
  BD438: ({ id, rise, fall, place }) => ({
    what: `수치 “${id}”을(를) 여기에서는 “${rise}”(이)라고 하고 ${at(place)}:${place.column}에서는 “${fall}”(이)라고 합니다.`,
    next: '두 곳의 증감 방향을 같게 쓰거나, 서로 다른 수치에 연결하십시오.',
  }),
  BD439: ({ words, earlier, earlierValue, later, laterValue, is, rows }) => ({
    what: `“${words}”은(는) 두 숫자와 반대되는 말입니다. 수치 “${later}”(${laterValue})은(는) “${earlier}”(${earlierValue})${is === 'equal' ? '과(와) 같습니다' : is === 'above' ? '보다 큽니다' : '보다 작습니다'}.`,
    next: `두 숫자에 맞는 말로 바꾸거나, 숫자의 자리를 바꾸거나, 값(${rows.map(at).join(', ')})을 고치십시오.`,
  }),
  BD440: ({ form, word, scales }) => ({
    what: `“${form}”에서 “${word}”이(가) 숫자의 크기를 어떻게 바꾸는지 알 수 없습니다. 쓸 수 있는 단위(${scales.join(', ')})가 아니거나 다른 말의 일부일 수 있습니다.`,
    next: `이 단위를 쓰거나 숫자를 모두 쓰십시오. “${word}”이(가) 세는 말일 뿐이면 숫자만 연결하십시오.`,
  }),
  BD441: ({ form, scale, unit, isOwn }) => ({
    what: `“${form}”에 “${scale}” 단위가 있지만 “${unit}” 단위는 큰 수의 단위와 함께 쓰지 않습니다.`,
    next: isOwn
      ? `숫자를 모두 쓰거나, briefing.yaml의 “units”에서 “${unit}”에 “scales: true”를 쓰십시오.`
      : '숫자를 모두 쓰십시오.',
  }),
  BD442: ({ name }) => ({
    what: `“${name}”: 단위의 이름으로 쓸 수 없습니다.`,
    next: '글자로 시작하고, 쉼표·쌍반점·따옴표 없이 40자까지 쓰십시오. 예: tonnes-co2e',
  }),
  BD443: ({ name }) => ({
    what: /^[A-Z]{3}$/.test(name)
      ? `“${name}”처럼 대문자 세 글자는 unit 열에서 통화를 뜻합니다.`
      : `“${name}”: 이미 있는 단위입니다.`,
    next: '단위에 다른 이름을 붙이십시오.',
  }),
  BD444: ({ count }) => ({
    what: `“${count}”: 소수 자릿수가 아닙니다.`,
    next: '0부터 6까지의 정수를 쓰거나 이 줄을 지우십시오.',
  }),
  BD445: ({ scale, shown, form, id, value, belongsInside, row }) => ({
    what: `“${scale}”이(가) 링크 밖에 있어 발표 자료에 “${shown}”(으)로 표시되지만 수치 “${id}”의 값은 ${value}입니다.`,
    next: belongsInside
      ? `링크 안에 쓰십시오: [${form}](fig:${id}).`
      : `“${scale}”을(를) 지우거나 수치 표(${at(row)})의 값을 고치십시오.`,
  }),
  'BD446.equal': ({ form, id, value }) => ({
    what: `“${form}”은(는) 사실과 다릅니다. 수치 “${id}”의 값은 정확히 ${value}입니다.`,
    next: `${boundOrNumber(id, value)} 수치가 기준값 자체라면 숫자만 연결하고 나머지 말은 링크 밖에 쓰십시오.`,
  }),
  'BD446.false': ({ form, id, value }) => ({
    what: `“${form}”은(는) 사실과 다릅니다. 수치 “${id}”의 값은 ${value}입니다.`,
    next: boundOrNumber(id, value),
  }),
  'BD446.far': ({ form, id, value }) => ({
    what: `“${form}”은(는) 수치 “${id}”의 값 ${value}와(과) 차이가 너무 큽니다.`,
    next: boundOrNumber(id, value),
  }),
  'BD446.limit': ({ form, id, value }) => ({
    what: `“${form}”(이)라고 적혀 있지만 수치 “${id}”의 값은 정확히 ${value}입니다.`,
    next: '숫자 옆의 말을 지우십시오. 수치가 기준값 자체라면 그대로 두어도 됩니다.',
  }),
  'BD446.outside': ({ shown, inside, id, value }) => ({
    what: `발표 자료에 “${shown}”(으)로 표시되지만 수치 “${id}”의 값은 ${value}이므로 사실과 다릅니다.`,
    next:
      inside === undefined
        ? boundOrNumber(id, value)
        : `이 말까지 링크 안에 쓰거나([${inside}](fig:${id})) ${numberAlone(id, value)}`,
  }),
  BD448: ({ form, id, value }) => ({
    what: `“${form}”은(는) 수치 “${id}”의 값(${value})과 맞지 않습니다.`,
    next: '문구를 고치십시오. 낱말로 표시한 문구는 발표 자료에 그대로 나옵니다.',
  }),
  BD450: ({ typed, id, form }) => ({
    what: `“${typed}”은(는) 직접 입력한 숫자인데, 여기에서 말하는 수치 “${id}”의 값은 ${form}입니다.`,
    next: `[${form}](fig:${id})처럼 연결하고, 다른 숫자라면 [${typed}](plain:)로 표시하십시오.`,
  }),
  BD456: ({ words, id, value, row, also }) => ({
    what: `“${words}”은(는) 늘거나 준 만큼을 뜻하는데, 수치 “${id}”은(는) 몇 배인지를 나타내는 값(${value})입니다.${soAt(also)}`,
    next: `“${value}로”처럼 쓰거나 증감률 수치에 연결하십시오. 이 값이 증감률이면 이름표(${at(row)})에 밝히십시오.`,
  }),
  BD455: ({ words, id, value }) => ({
    what: `수치 “${id}” 바로 앞의 “${words}”은(는) 같은 뜻으로 읽히지만, 수치는 ${value}입니다.`,
    next: '문구나 수치를 고치십시오. 다른 것을 말하는 문구라면 문장을 나누어 쓰십시오.',
  }),
  BD460: ({ text, month, years }) => ({
    what: `“${text}”: 달(${month})인지 두 해(${years})인지 분명하지 않습니다.`,
    next: `${month} 또는 ${years}(으)로 쓰십시오.`,
  }),
  BD461: ({ text }) => ({
    what: `“${text}”: 몇째 주인지 조사 차수인지 분명하지 않습니다.`,
    next: '첫날과 끝날을 쓰십시오. 예: 2023-05-08/2023-05-14',
  }),
  BD462: ({ text }) => ({
    what: `“${text}”: 끝이 시작보다 뒤가 아닙니다.`,
    next: '이른 날짜를 먼저 쓰거나 날짜를 하나만 쓰십시오.',
  }),
  'BD463.helper': ({ helper, name, near, names }) => ({
    what: `{{${helper}}}에는 “${name}” 인수가 없습니다.`,
    next: didYouMean(
      near,
      names.length > 0 ? `지우거나 다음 가운데 하나를 쓰십시오: ${list(names)}.` : '이 인수를 지우십시오.',
    ),
  }),
  'BD464.sentence': ({ rest, before, line }) => ({
    what: `이 줄 처음의 “${rest}”은(는) ${line}행의 “${before}”에 이어지는 말입니다. 문장 가운데에 다른 것이 끼어 있습니다.`,
    next: '문장을 이어 쓰고, 사이에 있는 것은 그 앞이나 뒤로 옮기십시오.',
  }),
  'BD464.space': ({ words }) => ({
    what: `“${words}”: 붙여 쓸 말 안에 공백이 있습니다. PDF에서 옮긴 글에 흔히 있는 공백입니다.`,
    next: '공백 없이 붙여 쓰십시오.',
  }),
  'BD463.partial': ({ partial, name, near }) => ({
    what: `여기서 불러오는 “${partial}” 템플릿에는 “${name}” 인수를 쓰는 곳이 없습니다.`,
    next: `혹시 “${near}”인가요?`,
  }),
};
