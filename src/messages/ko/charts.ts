// What is said in Korean about charts (BD6xx).

import type { CatalogueOf, Sentences } from '../catalogue.ts';
import type { charts as examples } from '../examples/charts.ts';
import { named } from '../short-text.ts';
import { didYouMean, unitName } from './words.ts';

const list = (words: Iterable<string>) => [...words].join(', ');

const quoted = (text: string) => text.replace(/\s+/gu, ' ').trim().replace(/\.$/u, '');

const points = (length: number) => Math.max(1, Math.ceil(length));

const wordFor = (kind: string): string => (Object.hasOwn(words, kind) ? words[kind] : undefined) ?? dot;

const words: Readonly<Record<string, string>> = {
  bar: '막대',
  line: '선',
  trail: '선',
  area: '영역',
  rule: '줄',
  tick: '눈금',
  text: '글',
};

const dot: string = '점';

/** `“t.2020” 수치의 막대`. 글이면 그 내용: `“41.0” 글`. */
const subject = (kind: string, id: string | undefined, text: string) =>
  kind === 'text' ? `“${text}” 글` : `“${id ?? '?'}” 수치의 ${wordFor(kind)} 표시`;

const direct: string = 'value 항목을 계산하지 말고 그대로 위치로 쓰십시오.';

const widen: string = 'domain을 빼서 값에 따라 정해지게 하거나 더 넓게 잡으십시오.';

/** Where words name the unit of a chart. */
const unitPlaces = { title: '계획의 차트 제목', slide: '슬라이드의 부제목', specification: '차트 명세' } as const;

const example: string = '“![그림의 내용](pictures/name.png)”처럼 쓰십시오.';

const pathFaults: Readonly<Record<'empty' | 'address' | 'absolute' | 'outside' | 'backslash', string>> = {
  empty: '파일 이름이 없습니다',
  address: '인터넷 주소입니다. 네트워크에서는 아무것도 가져오지 않습니다',
  absolute: '디스크의 맨 위에서 시작하는 경로입니다',
  outside: '브리핑 폴더 밖을 가리킵니다',
  backslash: '역슬래시가 있습니다',
};

/** PowerPoint의 차트에 없는 것. */
const annotations = { callout: '설명선', line: '기준선', bracket: '묶음선' } as const;

const notNative = {
  mark: 'PowerPoint의 차트에는 이런 도형이 없습니다',
  text: 'PowerPoint의 차트에는 이름도 값도 아닌 글이 없습니다',
  rule: 'PowerPoint의 차트에는 이런 선이 없습니다',
  scale: 'PowerPoint의 차트와 달리 0에서 시작하는 하나의 선형 눈금이 아닙니다',
  places: 'PowerPoint의 차트와 달리 간격이 고르지 않습니다',
  names: '이름이 PowerPoint가 두는 자리에 있지 않습니다',
  columns: 'PowerPoint의 차트는 행을 두 줄로 나누지 못합니다',
  gaps: 'PowerPoint의 영역형 차트는 값이 없는 곳에서 0으로 떨어집니다',
  beyond: 'PowerPoint의 누적 차트에는 막대 끝 뒤에 값을 쓸 자리가 없습니다',
  words: 'PowerPoint의 차트에는 값을 숫자로 쓴 글만 있습니다',
  annotation: 'PowerPoint의 차트에는 이런 주석이 없습니다',
} as const;

const showable: Readonly<Record<'png' | 'jpeg' | 'svg', string>> = { png: 'PNG', jpeg: 'JPEG', svg: 'SVG' };

const otherKinds = {
  gif: 'GIF 파일',
  webp: 'WebP 파일',
  heic: '휴대전화에서 찍은 HEIC 파일',
  avif: 'AVIF 파일',
  tiff: 'TIFF 파일',
  bmp: 'BMP 파일',
  metafile: 'Windows 메타파일',
  pdf: 'PDF 문서',
  html: '웹 페이지',
  archive: '압축 파일이나 Office 문서',
  office: '구형 Office 문서',
};

const save: string = 'PNG, JPEG 또는 SVG로 저장하십시오.';

const simplify: string =
  '그리기 프로그램에서 단순하게 바꾸거나(점의 수를 줄이고, 겹친 무늬·마스크·마커를 없앰) PNG로 저장하십시오.';

const svgFaults = {
  encoding: 'UTF-8이 아닙니다',
  broken: 'XML 형식이 잘못되었습니다',
  entities: '자체 엔터티를 정의합니다',
  filter: '프로그램마다 다르게 그리는 필터 효과가 있습니다',
  size: 'viewBox도 width와 height도 없습니다',
  extent: 'viewBox나 width, height의 크기가 그림의 크기로 볼 수 없는 값입니다',
  blank: '보이는 것이 없습니다',
  circle: '자기 자신을 참조하는 부분이 있습니다',
};

const svgParts = {
  elements: '요소',
  drawn: '다시 쓰인 것까지 합해 그릴 요소',
  depth: '단계',
  bytes: '바이트',
};

const refused = (file: string, reason: string) => ({
  what: `“${file}” 그림을 쓸 수 없습니다. ${reason}.`,
  next: '외부 참조와 스크립트가 없는 일반 SVG나 PNG로 저장하십시오.',
});

const inJson = {
  value: {
    wanted: '여기에 값이 있어야 합니다',
    next: '값은 "글", 숫자, true, false, null, { }, [ ] 가운데 하나입니다. 마지막 값 뒤에는 쉼표가 없고, JSON에는 주석이 없습니다.',
  },
  key: {
    wanted: '여기에 큰따옴표로 묶은 이름이 있어야 합니다',
    next: '"이름": 값 형태로 쓰고, 마지막 값 뒤에는 쉼표를 쓰지 마십시오.',
  },
  colon: { wanted: '여기에 쌍점이 있어야 합니다', next: '"이름": 값 형태로 쓰십시오.' },
  'comma-or-brace': {
    wanted: '여기에 쉼표나 }가 있어야 합니다',
    next: '앞 값 뒤에 쉼표를 넣거나 중괄호를 닫으십시오.',
  },
  'comma-or-bracket': {
    wanted: '여기에 쉼표나 ]가 있어야 합니다',
    next: '앞 값 뒤에 쉼표를 넣거나 대괄호를 닫으십시오.',
  },
  end: { wanted: '명세가 이미 끝났습니다', next: '마지막 중괄호 뒤에 있는 것을 지우십시오.' },
  shallower: { wanted: '64단계보다 깊게 겹쳐 있습니다', next: '덜 깊게 겹치도록 고치십시오.' },
};

const refusals = {
  outside: '차트는 파일이나 주소를 읽지 않습니다',
  data: '숫자는 figures.csv에서만 옵니다',
  link: '슬라이드의 그림에는 링크, 도움말, 외부 그림이 없습니다',
  several: '차트 하나는 그림 하나입니다',
  size: '크기는 슬라이드 레이아웃에서 옵니다',
  pie: '복수응답처럼 합이 전체가 되지 않는 비율은 원그래프로 그릴 수 없습니다. 막대를 쓰십시오',
  time: '시간 축은 시간대에 따라 달라집니다. ordinal과 수치의 이름표를 쓰십시오',
  chance: '빌드마다 달라집니다',
  maps: '지도는 없습니다',
  title: '슬라이드 제목이 곧 차트 제목입니다',
  theme: '색과 글자 모양은 테마에서 옵니다',
  gaps: '값이 없는 자리를 0으로 그리거나 건너뛰게 됩니다. 쓰지 않으면 빈자리로 남습니다',
  curves: '곡선이 값에서 벗어납니다. linear, monotone, step을 쓰십시오',
  scales: '한 그림에 눈금이 둘이면 같은 값이 서로 다른 위치에 놓입니다',
  statistics: '수치 표에 없는 숫자를 그리게 됩니다',
  ownText: '수치에 표시할 글이 이미 있습니다',
  clicks: '슬라이드에는 누를 것이 없습니다',
};

const inSpec = {
  object: '객체 { }가',
  list: '목록 [ ]이',
  word: '낱말이',
  value: '하나의 값이',
  expression: '식을 적은 글이',
  field: '데이터 항목의 이름이',
  newName: '새 이름이',
};

const meanings = {
  calculation: '값을 계산하는 식을 적는 곳입니다',
  layer: '그릴 것을 적는 곳입니다',
  usermeta: '차트가 테마의 어떤 글자 모양을 쓰는지 적는 곳입니다',
  label: '막대 이름표의 모양을 적는 곳입니다',
  value: '값의 모양을 적는 곳입니다',
  style: '테마의 글자 모양 이름을 적는 곳입니다',
};

const number = (value: number) => String(Number(value.toPrecision(6)));

/** Of a chart that stacks to 100 % what is no whole, with the reason as a sentence. */
function noWhole(chart: string, reason: string): Sentences {
  return {
    what: `“${chart}” 차트는 수치를 100%로 쌓지만, 이 수치들은 한 전체의 부분이 아닙니다: ${reason}`,
    next: '“ranked-bars” 차트처럼 따로 선 막대로 그리십시오.',
  };
}

export const charts: CatalogueOf<typeof examples> = {
  'BD619.alikeColors': ({ chart, one, other }) => ({
    what: `“${chart}” 차트의 “${one}” 색과 “${other}” 색은 색각 이상이 있거나 뒷자리에 앉은 사람이 구별하기 어렵습니다.`,
    next: '밝기가 뚜렷이 다른 색을 고르십시오.',
  }),
  'BD619.faintColor': ({ chart, role, contrast, least }) => ({
    what: `“${chart}” 차트의 “${role}” 색은 바탕에서 잘 보이지 않습니다. 명암비가 ${contrast} : 1입니다.`,
    next: `${least} : 1 이상인 색을 고르십시오.`,
  }),
  BD600: ({ name, near, names }) => ({
    what: `templates/charts에 “${name}.vl.json” 차트가 없습니다.`,
    next: didYouMean(near, `있는 차트: ${names.join(', ')}.`),
  }),
  'BD601.emptyGroup': ({ chart, group, near }) => ({
    what: `“${chart}” 차트가 그리려는 “${group}” 묶음에 속한 수치가 없습니다.`,
    next: didYouMean(near, 'figures.csv의 group 열에 묶음을 적으십시오.'),
  }),
  'BD601.unknownFigure': ({ chart, id, near }) => ({
    what: `“${chart}” 차트가 그리려는 “${id}” 수치가 없습니다.`,
    next: didYouMean(near, 'figures.csv에 넣거나 id를 고치십시오.'),
  }),
  'BD602.tooManyHere': ({ chart, count, most }) => ({
    what: `“${chart}” 차트의 수치가 ${count}개인데, 이렇게 좁은 그림에는 ${most}개까지 그릴 수 있습니다.`,
    next: '“chart” 템플릿 슬라이드에 그리거나, 이름표를 줄이거나, 수치를 줄이십시오.',
  }),
  'BD602.tooManySeries': ({ chart, count, most }) => ({
    what: `“${chart}” 차트의 계열이 ${count}개입니다. 이 명세로는 ${most}개까지 그립니다.`,
    next: '계열을 줄이거나 차트를 둘로 나누십시오.',
  }),
  'BD602.wrongCount': ({ chart, count, least, most }) => ({
    what: `“${chart}” 차트의 수치가 ${count}개입니다. 이 명세로는 ${least === most ? `${least}개` : `${least}~${most}개`}를 그립니다.`,
    next: '다른 수치를 지정하거나 다른 명세를 고르십시오.',
  }),
  BD603: ({ chart, one, other }) => ({
    what: `“${chart}” 차트의 “${one}” 수치와 “${other}” 수치는 단위가 달라 한 축에 그릴 수 없습니다.`,
    next: '단위가 같은 수치만 그리십시오.',
  }),
  'BD604.belowZero': ({ id, chart, spec }) => ({
    what: `“${chart}” 차트의 “${id}” 수치가 0보다 작아 “${spec}” 명세로 그릴 수 없습니다.`,
    next: '다른 명세를 고르십시오.',
  }),
  'BD604.missingValue': ({ id, chart, spec }) => ({
    what: `“${chart}” 차트의 “${id}” 수치에 값이 없어 “${spec}” 명세로 그릴 수 없습니다.`,
    next: '값을 넣거나 차트에서 빼십시오.',
  }),
  'BD604.noShare': ({ id, chart, spec }) => ({
    what: `“${chart}” 차트의 “${id}” 수치가 100% 이하의 비율이 아니어서 “${spec}” 명세로 그릴 수 없습니다.`,
    next: '100% 이하의 비율(percent) 수치만 그리거나 다른 명세를 고르십시오.',
  }),
  'BD604.noValues': ({ chart }) => ({
    what: `“${chart}” 차트의 수치에 값이 하나도 없어 그릴 것이 없습니다.`,
    next: '값을 넣거나 차트를 빼십시오.',
  }),
  BD605: ({ id, language }) => ({
    what: `“${id}” 수치에 막대에 쓸 “${language}” 이름표가 없습니다.`,
    next: `label.${language} 칸을 채우십시오.`,
  }),
  'BD606.unknownColorKey': ({ chart, key, near, keys }) => ({
    what: `“${chart}” 차트가 그리지 않는 “${key}”에 색을 지정했습니다.`,
    next: didYouMean(near, `쓸 수 있는 이름: ${list(keys)}.`),
  }),
  'BD606.unknownRole': ({ theme, role, near }) => ({
    what: `“${theme}” 테마에 “${role}” 색이 없습니다.`,
    next: didYouMean(near, '테마에 있는 색을 쓰거나 테마에 색을 넣으십시오.'),
  }),
  'BD607.noNamed': ({ spec, name, chart }) => ({
    what: `“${spec}” 명세는 “${name}” 이름의 수치를 읽는데, “${chart}” 차트에 지정되어 있지 않습니다.`,
    next: `계획에 named: {${name}: 수치 id}를 쓰십시오.`,
  }),
  'BD607.unreadNamed': ({ chart, name, spec, near, names }) => ({
    what: `“${chart}” 차트가 지정한 “${name}” 수치를 “${spec}” 명세가 읽지 않습니다.`,
    next: didYouMean(near, names.length === 0 ? '계획에서 빼십시오.' : `읽는 이름: ${list(names)}.`),
  }),
  BD608: ({ chart, difference, value, id }) => ({
    what: `“${chart}” 차트에서 두 막대의 차이는 ${difference}인데, 차트에 적히는 값은 ${value}(“${id}”)입니다.`,
    next: '두 수치의 차이에 해당하는 수치를 지정하십시오.',
  }),
  'BD609.mixedBases': ({ chart, one, other }) => ({
    what: `“${chart}” 차트가 응답 대상이 서로 다른 “${one}” 수치와 “${other}” 수치를 비교합니다.`,
    next: '비교해도 되는지 확인하거나 차트를 나누십시오.',
  }),
  'BD609.mixedSources': ({ chart, one, other }) => ({
    what: `“${chart}” 차트가 출처가 서로 다른 “${one}” 수치와 “${other}” 수치를 비교합니다.`,
    next: '비교해도 되는지 확인하거나 슬라이드를 나누십시오.',
  }),
  BD610: ({ expected }) => ({
    what: `올바른 JSON이 아닙니다. ${inJson[expected].wanted}.`,
    next: inJson[expected].next,
  }),
  BD611: ({ key, first }) => ({
    what: `한 객체 안에 “${key}” 이름이 두 번 있습니다. 처음 나온 곳은 ${first.line}행입니다.`,
    next: '둘 가운데 하나만 남기십시오.',
  }),
  BD612: ({ characters, most }) => ({
    what: `명세가 ${characters}자입니다. ${most}자까지만 읽습니다.`,
    next: '데이터는 빼십시오. 숫자는 figures.csv에서 옵니다.',
  }),
  BD613: ({ version, supported }) => ({
    what:
      version === undefined
        ? '어느 Vega-Lite 판으로 쓴 명세인지 적혀 있지 않습니다.'
        : `“${version}” 판은 여기서 그리지 않습니다.`,
    next: `"$schema": "${supported}"로 쓰십시오.`,
  }),
  BD614: ({ name, near, names }) => ({
    what: `여기에는 “${name}” 속성이 없습니다.`,
    next: didYouMean(near, `쓸 수 있는 속성: ${list(names)}.`),
  }),
  BD615: ({ name, reason }) => ({
    what: `“${name}” 기능은 쓸 수 없습니다. ${refusals[reason]}.`,
    next: '명세에서 빼십시오.',
  }),
  BD616: ({ word, near, words }) => ({
    what: `여기에는 “${word}” 값을 쓸 수 없습니다.`,
    next: didYouMean(near, `쓸 수 있는 값: ${list(words)}.`),
  }),
  BD617: ({ expected }) => ({
    what: `여기에는 ${inSpec[expected]} 있어야 합니다.`,
    next: 'templates/charts에 있는 명세를 참고하십시오.',
  }),
  BD618: ({ name, meaning }) => ({
    what: `“${name}” 속성이 없습니다. ${meanings[meaning]}.`,
    next: `“${name}” 속성을 넣으십시오.`,
  }),
  BD620: ({ name, near, names }) => ({
    what: `데이터에 “${name}” 항목이 없습니다.`,
    next: didYouMean(near, `항목: ${list(names)}.`),
  }),
  'BD621.unreadable': ({ expression, mistake }) => ({
    what: `“${expression}” 식을 읽을 수 없습니다(${mistake}).`,
    next: '괄호, 따옴표, 연산자를 확인하십시오.',
  }),
  'BD621.tooDeep': ({ most }) => ({
    what: `이 식에는 괄호가 ${most}겹보다 깊이 겹쳐 있습니다.`,
    next: '여러 식으로 나누십시오.',
  }),
  'BD621.tooLong': ({ most, length }) => ({
    what: `식은 ${most}자까지 쓸 수 있는데, ${length}자입니다.`,
    next: '여러 식으로 나누십시오.',
  }),
  BD622: ({ name, near, names }) => ({
    what: `식에서 쓸 수 있는 “${name}” 값이 없습니다.`,
    next: didYouMean(near, `값: ${list(names)}.`),
  }),
  BD623: ({ name, near, names }) => ({
    what: `차트에서는 “${name}” 함수를 쓰지 않습니다.`,
    next: didYouMean(near, `함수: ${list(names)}.`),
  }),
  BD624: ({ owner, name, near, names }) => ({
    what: `“${owner}”에 “${name}” 항목이 없습니다.`,
    next: didYouMean(near, `있는 것: ${list(names)}.`),
  }),
  BD673: ({ count, most }) => ({
    what: `명세에 layer가 ${count}개 있습니다. 최대 ${most}개까지 그릴 수 있습니다.`,
    next: '모양이 같은 것은 layer 하나로 그리십시오. 데이터의 행마다 하나씩 그려집니다.',
  }),
  BD625: ({ theme, name, near }) => ({
    what: `“${theme}” 테마에 “${name}” 글자 모양이 없습니다.`,
    next: didYouMean(near, '테마의 styles에 넣으십시오.'),
  }),
  BD626: ({ value, most }) => ({
    what: `그림에 쓰기에 너무 큰 수입니다: ${value}. ${most}까지 쓸 수 있습니다.`,
    next: most > 10_000 ? '수나 단위를 고치십시오.' : '길이는 포인트 단위로 쓰십시오.',
  }),
  BD627: ({ name }) => ({ what: `“${name}” 이름은 모든 차트에서 이미 쓰고 있습니다.`, next: '다른 이름을 쓰십시오.' }),
  BD630: ({ chart, message }) => ({
    what: `“${chart}” 차트를 그릴 수 없습니다. Vega의 메시지: “${quoted(message)}”.`,
    next: '명세를 고치십시오.',
  }),
  'BD630.arguments': ({ chart, name, isMore }) => ({
    what: `“${chart}” 차트의 식에서 ${name} 함수에 넣은 값이 너무 ${isMore ? '많습니다' : '적습니다'}.`,
    next: 'if(조건, 참일 때, 거짓일 때), clamp(값, 최소, 최대) 형태로 쓰십시오.',
  }),
  'BD630.channel': ({ chart, channel }) => ({
    what: `“${chart}” 차트에서 “${channel}” 채널을 쓸 수 없는 곳에 썼습니다.`,
    next: '그곳에서 빼십시오. Offset은 이름이 놓이는 축에만 쓰고, 선에는 끝점(x2, y2)이 없습니다.',
  }),
  'BD630.conflict': ({ chart, property, one, other }) => ({
    what: `“${chart}” 차트의 layer들이 같은 눈금이나 축의 ${property} 값을 ${one}, ${other}(으)로 서로 다르게 정합니다.`,
    next: '한 layer에만 쓰십시오. 모든 layer에 함께 적용됩니다.',
  }),
  'BD630.declaredTwice': ({ chart, name }) => ({
    what: `“${chart}” 차트의 명세에서 “${name}” 이름을 두 번 정했습니다.`,
    next: 'params의 이름을 서로 다르게 쓰십시오.',
  }),
  'BD630.discrete': ({ chart, channel }) => ({
    what: `“${chart}” 차트의 “${channel}” 채널은 이름 몇 가지를 나누어 보일 뿐 크기를 나타낼 수 없습니다.`,
    next: '그 항목에 "type": "nominal" 또는 "ordinal"을 쓰십시오.',
  }),
  'BD630.emptyChannel': ({ chart, channel }) => ({
    what: `“${chart}” 차트의 “${channel}” 채널에 내용이 없습니다.`,
    next: 'field, datum, value 가운데 하나를 쓰거나 채널을 빼십시오.',
  }),
  'BD630.ends': ({ chart, property }) => ({
    what: `“${chart}” 차트에서 눈금의 ${property} 값이 목록이 아닙니다.`,
    next: `양 끝을 쓰거나 빼십시오. 예: ${property === 'domain' ? '"domain": [0, 100]' : '"range": [0, {"expr": "width"}]'}.`,
  }),
  'BD630.noValues': ({ chart, field }) => ({
    what: `“${chart}” 차트에서 눈금을 만들 때 “${field}” 항목에 값이 하나도 없습니다.`,
    next: '이 항목이 있는 행이 남도록 filter와 aggregate를 고치십시오.',
  }),
  'BD630.scaleProperty': ({ chart, channel, property, type }) => ({
    what: `“${chart}” 차트의 ${channel} 눈금은 ${type} 형식이라 ${property} 속성이 없습니다.`,
    next: '속성을 빼거나 눈금의 type을 바꾸십시오.',
  }),
  'BD630.scaleType': ({ chart, type }) => ({
    what: `“${chart}” 차트에서 눈금 형식 “${type}”이(가) 항목이나 채널과 맞지 않습니다.`,
    next: '눈금의 type을 빼거나 항목의 type을 고치십시오. 값은 quantitative, 이름은 nominal입니다.',
  }),
  'BD630.transform': ({ chart }) => ({
    what: `“${chart}” 차트의 transform 하나가 하는 일이 없습니다.`,
    next: 'as 옆에 calculate, filter, window 같은 단계를 쓰거나 빼십시오.',
  }),
  'BD630.unknownName': ({ chart, name }) => ({
    what: `“${chart}” 차트의 식에 쓰인 “${name}” 이름이 없습니다.`,
    next: '이름을 고치거나 params에 정하십시오.',
  }),
  BD631: ({ chart, label, excess }) => ({
    what: `“${chart}” 차트의 “${label}” 이름표가 가장 작은 글자 크기로도 ${points(excess)}pt 넘칩니다.`,
    next: 'figures.csv의 이름표를 줄이십시오.',
  }),
  BD632: ({ chart, longest }) => ({
    what: `“${chart}” 차트에서 이름표와 값이 자리를 다 차지해 막대를 그릴 수 없습니다. 가장 긴 값은 “${longest}”입니다.`,
    next: '수치를 더 큰 단위로 적으십시오.',
  }),
  BD633: ({ chart, text, excess }) => ({
    what: `“${chart}” 차트의 “${text}” 글이 그림 밖으로 ${points(excess)}pt 벗어납니다.`,
    next: '글을 줄이거나 명세에서 위치를 고치십시오.',
  }),
  BD634: ({ chart, one, other }) => ({
    what: `“${chart}” 차트에서 “${one}” 글과 “${other}” 글이 겹칩니다.`,
    next: '이름표를 줄이거나 수치를 줄이십시오.',
  }),
  'BD635.axisLabel': ({ chart, text, name }) => ({
    what: `“${chart}” 차트의 축이나 범례에서 “${name}” 자리에 “${text}”이(가) 적혀 있습니다.`,
    next: 'labelExpr을 빼십시오. 그러면 자리마다 제 이름이 적힙니다.',
  }),
  'BD635.brokenScale': ({ axis, chart }) => ({
    what: `“${chart}” 차트의 ${axis} 눈금 간격이 도중에 달라져, 같은 차이가 다르게 보입니다.`,
    next: 'domain에 수를 두 개만 적으십시오.',
  }),
  'BD635.covered': ({ chart, kind, id, text, other, over }) => ({
    what: `“${chart}” 차트에서 ${subject(kind, id, text)} 위에 “${other ?? '?'}” 수치의 ${wordFor(over)} 표시가 겹쳐 있습니다.`,
    next:
      kind === 'text'
        ? '글이 표시 위에 그려지도록 명세에서 글의 layer를 뒤로 옮기십시오.'
        : '수치마다 자리를 따로 주십시오. 예: "y": {"field": "id", "type": "nominal"}.',
  }),
  'BD635.faint': ({ chart, kind, id, text, color }) => ({
    what: `“${chart}” 차트에서 ${subject(kind, id, text)}의 색(${color})이 뒤의 색과 거의 같아 보이지 않습니다.`,
    next: '{"expr": "color.ink"}처럼 테마의 다른 색을 쓰고 불투명도(opacity)를 1로 하십시오.',
  }),
  'BD635.lineUnsaid': ({ chart, kind, text }) => ({
    what: `“${chart}” 차트에서 ${text} 높이로 여러 항목을 가로지르는 ${wordFor(kind)} 표시의 값을 알 수 없습니다.`,
    next: '선 옆에 값을 적거나 값의 축을 보이게 하십시오.',
  }),
  'BD635.lookOfNothing': ({ chart, channel, kind, id, field }) => ({
    what: `“${chart}” 차트에서 “${id}” 수치 ${wordFor(kind)}의 ${channel} 속성이 “${field}” 항목을 따르는데, 값의 크기로 읽힙니다.`,
    next: '모두 같은 크기로 하거나, value 항목을 0에서 시작하는 선형(linear) 눈금으로 쓰십시오.',
  }),
  'BD635.markForMissing': ({ chart, kind, id }) => ({
    what: `“${chart}” 차트가 값이 없는 “${id}” 수치에 ${wordFor(kind)} 표시를 그려, 값이 있는 것으로 읽힙니다.`,
    next: '명세에서 그 표시를 빼십시오. 막대 옆에는 text 항목이 값이 없다는 말을 쓰고, 다른 표시에서는 빈자리와 이름표로 나타납니다.',
  }),
  'BD635.missingDrawn': ({ chart, kind, id }) => ({
    what: `“${chart}” 차트가 값이 없는 “${id}” 수치에 ${wordFor(kind)} 표시를 그립니다.`,
    next: 'value 항목을 계산하지 말고 그대로 위치로 쓰십시오. 그러면 값이 없는 곳에는 아무것도 그리지 않습니다.',
  }),
  'BD635.noColor': ({ chart, kind, id, text, color }) => ({
    what: `“${chart}” 차트에서 ${subject(kind, id, text)}의 색 “${color}”은(는) 색이 아니어서 보이지 않습니다.`,
    next: 'color 항목을 "scale": null과 함께 쓰거나 {"expr": "color.ink"}처럼 테마의 색을 쓰십시오.',
  }),
  'BD635.noFigureThere': ({ chart, kind }) => ({
    what: `“${chart}” 차트가 어느 수치의 값도 아닌 곳에 ${wordFor(kind)} 표시를 그립니다.`,
    next: '그 수를 figures.csv에 넣고, 계획의 named에 이름을 지정해 쓰십시오.',
  }),
  'BD635.notFromZero': ({ kind, chart }) => ({
    what:
      kind === 'bars'
        ? `“${chart}” 차트의 막대가 0에서 시작하지 않거나 길이가 값에 비례하지 않습니다.`
        : `“${chart}” 차트의 영역이 0에서 시작하지 않거나 값에 비례하지 않습니다.`,
    next: '0을 포함하는 선형(linear) 축을 쓰십시오.',
  }),
  'BD635.otherColor': ({ chart, kind, id }) => ({
    what: `“${chart}” 차트에서 “${id}” 이름 옆의 ${wordFor(kind)} 색이 다른 수치의 색입니다.`,
    next: '명세에서 “color” 필드로 색을 지정하십시오.',
  }),
  'BD635.overGap': ({ chart, kind, id }) => ({
    what: `“${chart}” 차트에서 값이 없는 “${id}” 수치 자리까지 ${wordFor(kind)} 표시가 이어집니다.`,
    next: '명세에서 filter를 빼십시오. 그러면 값이 없는 자리가 비어 보입니다.',
  }),
  'BD635.tooSmall': ({ chart, kind, id, text }) => ({
    what: `“${chart}” 차트에서 ${subject(kind, id, text)}의 크기나 굵기가 너무 작아 보이지 않습니다.`,
    next: '명세에서 크기나 굵기를 키우십시오.',
  }),
  'BD635.wrongLook': ({ chart, channel, kind, id, text }) => ({
    what: `“${chart}” 차트에서 “${id}” 수치 ${wordFor(kind)}의 ${channel} 속성이 값(${text})에 비례하지 않습니다.`,
    next:
      kind === 'bar'
        ? '막대의 굵기를 모두 같게 하십시오. 값은 막대의 길이로 나타납니다.'
        : 'value 항목을 그대로, 0에서 시작하는 선형(linear) 눈금으로 쓰십시오. 예: "range": [0, 900].',
  }),
  'BD635.wrongPlace': ({ chart, kind, id, text }) => ({
    what: `“${chart}” 차트에서 “${id ?? '?'}” 수치의 ${wordFor(kind)} 위치가 값(${text ?? 'n.a.'})과 다릅니다.`,
    next: direct,
  }),
  BD636: ({ chart, ids }) => ({
    what: `“${chart}” 차트에 ${list(ids.map(id => `“${id}”`))} 수치가 꼭 한 번씩 그려지지 않았습니다.`,
    next: '명세의 filter와 mark를 고치십시오.',
  }),
  BD637: ({ chart, text, id }) => ({
    what: `“${chart}” 차트에 “${id}” 수치의 값이나 이름표인 “${text}”이(가) 표시되지 않습니다.`,
    next: '명세에서 text와 lines 항목을 글로 표시하십시오.',
  }),
  BD638: ({ chart, text, character }) => ({
    what: `“${chart}” 차트의 “${text}” 글에 ${named(character)} 문자가 있습니다. 차트는 그림으로 그리는데, 그림용 글꼴에는 이 문자가 없습니다.`,
    next: /\p{Script=Han}/u.test(character)
      ? '한글로 쓰십시오. 한자는 슬라이드의 글에만 쓸 수 있습니다.'
      : '다른 문자로 바꾸어 쓰십시오.',
  }),
  BD639: ({ beside, chart, length }) => ({
    what: `“${beside}”, “${chart}” 차트는 한 슬라이드에서 단위가 같아 눈금을 함께 씁니다. 이 눈금으로는 “${chart}” 차트의 가장 긴 막대가 ${points(length)}pt뿐입니다.`,
    next: `“${chart}” 차트를 다른 슬라이드에 따로 두십시오. 그러면 눈금도 따로 씁니다.`,
  }),
  'BD640.basesDiffer': ({ chart, first, other }) =>
    noWhole(chart, `“${first}”, “${other}”: 응답 기준(base)이 서로 달라 한 전체의 부분으로 나타낼 수 없습니다.`),
  'BD640.multipleResponse': ({ chart, total }) =>
    noWhole(chart, `복수 응답(합계 ${total}%)이므로 전체의 부분으로 나타낼 수 없습니다.`),
  'BD640.moreThanHundred': ({ chart, total }) => ({
    what: `“${chart}” 차트가 합계가 ${total}%인 비율을 쌓아 올립니다. 한 전체의 부분으로 나타낼 수 없는 값입니다.`,
    next: '“ranked-bars” 차트처럼 따로 선 막대로 그리십시오.',
  }),
  'BD640.notHundred': ({ chart, total, isMore }) => {
    const { what, next } = noWhole(chart, `비율의 합이 100%가 아니라 ${total}%이고, 반올림으로 설명되지 않습니다.`);
    const several =
      '복수 응답이면 이 행들의 multiple 열에 yes를 쓰고, 아니라면 틀렸거나 두 번 들어간 숫자를 고치십시오.';
    return { what, next: isMore ? `${several} 복수 응답은 ${next}` : next };
  },
  'BD640.otherUnit': ({ chart, unit }) =>
    noWhole(chart, `단위가 ${unitName(unit)}인 값은 전체의 부분으로 나타낼 수 없습니다.`),
  'BD640.partMissing': ({ chart, id }) => noWhole(chart, `“${id}” 값이 없어서 전체의 부분으로 나타낼 수 없습니다.`),
  'BD640.partNegative': ({ chart, id, value }) =>
    noWhole(chart, `“${id}” 값이 음수(${value})여서 전체의 부분으로 나타낼 수 없습니다.`),
  'BD640.unitsDiffer': ({ chart, first, firstUnit, other, otherUnit }) =>
    noWhole(
      chart,
      `“${first}”(${unitName(firstUnit)}), “${other}”(${unitName(otherUnit)}): 단위가 서로 달라 전체의 부분으로 나타낼 수 없습니다.`,
    ),
  'BD641.outsidePicture': ({ chart, id, kind, text }) => ({
    what: `“${chart}” 차트에서 ${id === undefined ? '' : `“${id}” 수치(${text})의 `}${wordFor(kind)} 표시가 그림 밖에 있습니다.`,
    next: '눈금의 range를 0에서 그림의 너비나 높이까지로 고치십시오.',
  }),
  'BD641.outsideScale': ({ chart, kind, id, text, least, most }) => ({
    what: `“${chart}” 차트에서 “${id}” 수치(${text})의 ${wordFor(kind)} 표시가 눈금 범위(${number(least)}~${number(most)})를 벗어납니다.`,
    next: widen,
  }),
  BD642: ({ chart, axis }) => ({
    what: `“${chart}” 차트에서 큰 값일수록 ${axis === 'x' ? '왼쪽' : '아래쪽'}에 있는데 축이 보이지 않습니다.`,
    next: '눈금의 range를 거꾸로 바꾸거나 축을 표시하십시오.',
  }),
  BD643: ({ chart, axis }) => ({
    what: `“${chart}” 차트에서 값이 ${axis} 축에 이름처럼 나란히 놓여 크기 차이가 나타나지 않습니다.`,
    next: '값 항목에 "type": "quantitative"를 쓰십시오.',
  }),
  BD644: ({ chart, id, kind }) => ({
    what: `“${chart}” 차트에서 “${id}” 수치는 앞뒤 값이 없어 ${wordFor(kind)} 표시가 보이지 않습니다.`,
    next: '점도 그리십시오. mark의 type 옆에 "point": true를 쓰십시오.',
  }),
  BD645: ({ chart, text }) => ({
    what: `“${chart}” 차트에 적힌 “${text}”의 숫자가 그 수치의 값과 다릅니다.`,
    next: 'text 항목을 표시하거나, 계획의 named에 지정한 수치를 쓰십시오.',
  }),
  'BD645.guide': ({ chart, text, example }) => ({
    what: `“${chart}” 차트의 축이나 범례에서 값이 ${example}인 자리에 “${text}” 글이 있습니다.`,
    next: 'labelExpr에서 값을 제 단위로 쓰거나 labelExpr를 빼십시오.',
  }),
  BD646: ({ chart, text, id, other }) => ({
    what: `“${chart}” 차트에서 “${id}” 수치의 “${text}” 글이 “${other}” 수치의 표시 옆에 있습니다.`,
    next: '글과 표시의 위치를 같은 항목으로 정하십시오. 쌓은 막대라면 둘 다 "order": {"field": "rank"}를 쓰십시오.',
  }),
  'BD646.nowhere': ({ chart, text, id }) => ({
    what: `“${chart}” 차트에서 “${id}” 수치의 “${text}” 글은 제 자리에 있지만 표시는 모두 한 줄에 있어, 어느 표시가 그 수치인지 알 수 없습니다.`,
    next: '글과 같은 항목으로 표시의 위치를 정하거나, 표시마다 색을 달리하십시오.',
  }),
  'BD647.otherScale': ({ chart, unit, text }) => ({
    what: `“${chart}” 차트의 값은 ${unit} 단위인데, 슬라이드에는 “${text}”(이)라고 적혀 있습니다.`,
    next: `차트의 부제목에 “${unit}” 단위를 쓰거나 부제목을 빼십시오.`,
  }),
  'BD647.otherUnit': ({ chart, example, text, where }) => ({
    what: `“${chart}” 차트의 값은 ${example}처럼 적히는데, ${unitPlaces[where]}에는 “${text}” 글이 있습니다.`,
    next: `${unitPlaces[where]}에서 단위를 고치거나 빼십시오.`,
  }),
  'BD647.scaleNotSaid': ({ chart, unit }) => ({
    what: `“${chart}” 차트의 값은 ${unit} 단위인데, 슬라이드에 그 단위가 없습니다.`,
    next: `차트의 부제목에 “${unit}” 단위를 쓰거나 부제목을 빼십시오.`,
  }),
  BD648: ({ chart, text }) => ({
    what: `“${chart}” 차트에서 “${text}” 글의 크기가 포인트 수로 정해지지 않았습니다.`,
    next: 'fontSize에 0보다 큰 수를 쓰십시오.',
  }),
  'BD649.logarithmOfZero': ({ chart }) => ({
    what: `“${chart}” 차트의 로그(log) 눈금에 0이 들어 있습니다. 0은 로그로 나타낼 수 없습니다.`,
    next: '선형(linear) 눈금을 쓰십시오. 값이 모두 0보다 큰 점이나 선이라면 축을 표시하고 domain을 0보다 큰 수에서 시작해도 됩니다.',
  }),
  'BD649.notLinear': ({ axis, chart }) => ({
    what: `“${chart}” 차트의 ${axis} 눈금이 선형(linear)이 아니어서 같은 차이가 다르게 보이는데 축이 보이지 않습니다.`,
    next: '선형(linear) 눈금을 쓰거나 축을 표시하십시오.',
  }),
  'BD650.fileNameAsWords': ({ words }) => ({
    what: `“${words}”은(는) 파일 이름이어서 그림의 내용을 알려 주지 않습니다.`,
    next: example,
  }),
  'BD650.pictureWithoutWords': ({ file }) => ({ what: `“${file}” 그림에 대체 텍스트가 없습니다.`, next: example }),
  'BD651.brokenPicture': ({ found }) => ({
    what: `“${found}” 부분은 그림으로 읽히지 않아 글자 그대로 보이게 됩니다.`,
    next: '공백이 있는 경로는 < >로 묶으십시오. 예: “![그림의 내용](<pictures/내 그림.png>)”',
  }),
  'BD651.refusedPath': ({ path, mistake }) => ({
    what: `“${path}” 그림을 쓸 수 없습니다. ${pathFaults[mistake]}.`,
    next: '그림을 브리핑 폴더에 넣고 그 폴더에서 시작하는 경로를 쓰십시오. 예: pictures/name.png',
  }),
  BD652: ({ path, folder, near, paths }) => ({
    what: `${folder}에 “${path}” 그림이 없습니다.`,
    next: didYouMean(near, paths.length > 0 ? `있는 그림: ${paths.join(', ')}.` : '그 폴더에 파일을 넣으십시오.'),
  }),
  'BD653.empty': ({ file }) => ({ what: `“${file}” 그림 파일이 비어 있습니다.`, next: '다시 저장하십시오.' }),
  'BD653.otherKind': ({ file, kind }) => ({
    what: `“${file}”: ${otherKinds[kind]}입니다. 슬라이드에 넣을 수 없습니다.`,
    next: save,
  }),
  'BD653.unknown': ({ file }) => ({ what: `“${file}”: 알 수 있는 그림 파일이 아닙니다.`, next: save }),
  BD654: ({ file, kind, ending }) => ({
    what: `“${file}”: 실제 형식은 ${showable[kind]}인데 확장자가 다릅니다.`,
    next: `확장자를 .${ending}(으)로 바꾸십시오.`,
  }),
  'BD655.element': ({ file, name }) => refused(file, `<${name}> 요소가 있습니다`),
  'BD655.external': ({ file, name }) => refused(file, `외부의 “${name}”을(를) 참조합니다`),
  'BD655.handler': ({ file, name }) => refused(file, `스크립트를 실행합니다(${name})`),
  'BD655.large': ({ file, what, most }) => refused(file, `${svgParts[what]}가 ${most}개보다 많습니다`),
  'BD655.text': ({ file }) => ({
    ...refused(file, '글자가 들어 있어 컴퓨터마다 다른 글꼴로 보입니다'),
    next: '그리기 프로그램에서 글자를 윤곽선(패스)으로 바꾸거나 PNG로 저장하십시오.',
  }),
  'BD655.unfit': ({ file, reason }) => refused(file, svgFaults[reason]),
  BD656: ({ file, width, height, most }) => ({
    what: `“${file}” 그림은 ${width} x ${height}픽셀입니다. ${most / 100}억 픽셀까지 읽습니다.`,
    next: '크기를 줄여 저장하십시오. 슬라이드 전체에는 가로 1,920픽셀이면 됩니다.',
  }),
  BD657: ({ file }) => ({
    what: `“${file}” 그림이 손상되어 끝까지 읽을 수 없습니다.`,
    next: '다시 저장하거나 복사하십시오.',
  }),
  BD658: ({ file, pixels, wanted }) => ({
    what: `“${file}” 그림의 가로는 ${pixels}픽셀로, 슬라이드에서 차지하는 자리에 비해 너무 작습니다.`,
    next: `${wanted}픽셀 이상인 그림을 쓰십시오.`,
  }),
  'BD659.pictureTitle': ({ title }) => ({
    what: `그림 뒤에 따옴표로 쓴 “${title}”은(는) 표시되지 않습니다.`,
    next: '슬라이드의 문단으로 쓰십시오. 그림의 출처는 briefing.yaml의 sources에 적으십시오.',
  }),
  'BD659.secondPicture': ({ first }) => ({
    what: `한 슬라이드에는 그림을 하나만 넣을 수 있습니다. 첫 번째 그림은 ${first.line}행에 있습니다.`,
    next: '하나만 남기거나 다른 슬라이드에 쓰십시오.',
  }),
  BD662: ({ name, near, names }) => ({
    what: `“${name}” 아이콘이 없습니다.`,
    next: didYouMean(
      near,
      `${names.length > 0 ? `비슷한 이름: ${names.join(', ')}. ` : ''}아이콘 이름은 영문이며 https://lucide.dev/icons 에 모두 있습니다.`,
    ),
  }),
  BD661: ({ chart, one, other, label }) => ({
    what: `“${chart}” 차트가 그리는 “${one}” 수치와 “${other}” 수치의 이름이 모두 “${label}”입니다.`,
    next: '이름을 서로 다르게 쓰거나, “grouped-bars”나 “lines”처럼 계열로 그리는 명세를 쓰십시오.',
  }),
  BD660: ({ chart, layer, reason }) => ({
    what: `“${chart}” 차트는 그림으로 넣습니다. ${notNative[reason]}(명세의 layer: “${layer}”).`,
    next: '다른 명세를 고르거나, 차트에 “charts: picture”를 쓰십시오.',
  }),
  BD667: ({ chart, kind, words }) => ({
    what: `“${chart}” 차트에 둘 자리가 없는 ${annotations[kind]}이 있습니다: “${words}”.`,
    next: '글을 줄이거나, 주변에 자리가 있는 것을 가리키거나, 차트를 한 슬라이드에 따로 그리십시오.',
  }),
  BD663: ({ chart, spec, kind }) => ({
    what: `“${chart}” 차트에 ${annotations[kind]}이 있는데, “${spec}” 명세에는 넣을 수 없습니다.`,
    next: '다른 명세를 고르거나 그 항목을 지우십시오.',
  }),
  'BD664.notDrawn': ({ chart, id, near, ids }) => ({
    what: `“${chart}” 차트의 주석이 “${id}”를 가리키는데, 차트에 그려지지 않습니다.`,
    next: didYouMean(near, `차트에 있는 수치: ${list(ids)}.`),
  }),
  'BD664.otherUnit': ({ chart, id, one }) => ({
    what: `“${chart}” 차트의 기준선 “${id}”의 단위가 “${one}” 등 그려진 수치의 단위와 다릅니다.`,
    next: '단위가 같은 수치를 쓰십시오.',
  }),
  'BD664.severalSeries': ({ chart, count }) => ({
    what: `“${chart}” 차트에 평균선이 있는데, 계열이 ${count}개입니다.`,
    next: '뜻하는 평균을 수치로 계산해(“formula” 열) 그 id를 쓰십시오.',
  }),
  'BD664.notOfTwo': ({ chart, id }) => ({
    what: `“${chart}” 차트의 묶음선 “${id}”는 차트에 그려진 두 수치로 계산한 수치가 아닙니다.`,
    next: '그려진 두 수치를 견주는 수식(예: exports / imports)이 있는 수치를 쓰십시오.',
  }),
  'BD664.unsaid': ({ chart, id }) => ({
    what: `“${chart}” 차트의 묶음선 글에 그 수치 “${id}”가 없습니다.`,
    next: `숫자를 링크로 쓰십시오: [2.0](fig:${id}).`,
  }),
  BD666: ({ found }) => ({
    what: found.length === 0 ? '이 차트 주석에 종류가 없습니다.' : `이 차트 주석에 종류가 여럿입니다: ${list(found)}.`,
    next: 'callout, line, bracket 가운데 하나와 words를 쓰십시오.',
  }),
  'BD670.megabytes': ({ file, most }) => ({
    what: `“${file}” 그림을 그리는 데 메모리가 ${most}MB 넘게 듭니다.`,
    next: simplify,
  }),
  'BD670.seconds': ({ file, most }) => ({
    what: `“${file}” 그림을 그리는 데 계산이 ${most}초 넘게 걸립니다.`,
    next: simplify,
  }),
};
