// What is said in Korean about text that does not fit, fonts and themes (BD5xx).

import type { CatalogueOf, MessageArguments } from '../catalogue.ts';
import type { fit as samples } from '../examples/fit.ts';
import { codePointOf, named } from '../short-text.ts';
import { didYouMean } from './words.ts';

const choice = (names: Iterable<string>): string => `쓸 수 있는 이름: ${list(names)}.`;

const list = (names: Iterable<string>) => [...names].join(', ');

function holding(type: MessageArguments['BD505']['type']): string {
  if (type === 'icon') return CONTENT.icon;
  if (type === 'picture') return '차트나 그림';
  return type === 'table' ? CONTENT.table : CONTENT.text;
}

const SUBJECT = {
  text: '글이',
  table: '표가',
  chart: '차트가',
  image: '그림이',
  icon: '아이콘이',
  'qr-code': 'QR 코드가',
};

const PARTS = { columns: '단', points: '요점', rows: '행' };

/** 그것이 있는 슬라이드 종류 */
const WITH = { columns: 'columns, timeline', points: 'points, chart-points', rows: 'steps, glossary' };

const CONTENT = {
  text: '글',
  table: '표',
  chart: '차트',
  image: '그림',
  icon: '아이콘',
  'qr-code': 'QR 코드',
};

function someOf(names: readonly string[]): string {
  const named = names.slice(0, MOST_NAMED).join(', ');
  const rest = names.length - MOST_NAMED;
  return rest > 0 ? `${named} 외 ${rest}개` : named;
}

const MOST_NAMED = 12;

const points = (length: number) => String(Math.ceil(length * 10 - 1e-6) / 10);

const shown = (word: string) => (word.length > 40 ? `${word.slice(0, 40)}…` : word);

function privately(
  { character, mark }: { readonly character: string; readonly mark: string | undefined },
  probably: string,
): string {
  return mark === undefined ? codePointOf(character) : `${codePointOf(character)} (${probably}“${mark}”)`;
}

const pairOf = ({ color, ground, hex, groundHex, contrast }: (typeof samples)['BD561']) =>
  `“${ground}”(${groundHex}) 위의 “${color}”(${hex})은(는) 명암비가 ${contrast}:1입니다`;

const spotOf = ({ layout, placeholder, more }: (typeof samples)['BD561']) =>
  `“${layout}” 레이아웃의 “${placeholder}”${more > 0 ? ` 외 ${more}곳` : ''}`;

/** ` 테마의 다른 24곳에서도 이 이름을 씁니다.`: one name that is missing is told once. */
const alsoNamed = (more: number) => (more === 0 ? '' : ` 테마의 다른 ${more}곳에서도 이 이름을 씁니다.`);

export const fit: CatalogueOf<typeof samples> = {
  BD501: ({ name, near, names }) => ({
    what: `테마에 “${name}” 레이아웃이 없습니다.`,
    next: didYouMean(near, choice(names)),
  }),
  BD502: ({ layout, placeholder, near, names }) => ({
    what: `“${layout}” 레이아웃에 “${placeholder}” 개체 틀이 없습니다.`,
    next: didYouMean(near, choice(names)),
  }),
  BD503: ({ name, near, names }) => ({
    what: `테마에 “${name}” 글자 모양이 없습니다.`,
    next: didYouMean(near, choice(names)),
  }),
  BD504: ({ name, near, names }) => ({
    what: `테마에 “${name}” 표 모양이 없습니다.`,
    next: didYouMean(near, choice(names)),
  }),
  BD505: ({ placeholder, type, found }) => ({
    what: `“${placeholder}” 개체 틀에는 ${holding(type)}만 넣을 수 있는데 ${SUBJECT[found]} 들어 있습니다.`,
    next: '슬라이드 템플릿에서 레이아웃이나 내용을 바꾸십시오.',
  }),
  BD506: ({ most, placeholder, ordinal }) => ({
    what: `레이아웃에는 “${placeholder}” 자리가 ${most}개뿐인데 이것은 ${ordinal}번째입니다.`,
    next: '항목을 줄이거나 두 슬라이드로 나누십시오.',
  }),
  BD507: ({ placeholder, ordinal, ordinals }) => ({
    what: `이 슬라이드에는 ${ordinal}번째 “${placeholder}” 개체 틀이 없습니다.`,
    next: `쓸 수 있는 번호: ${list(ordinals.map(String))}.`,
  }),
  BD508: ({ placeholder }) => ({
    what: `“${placeholder}” 개체 틀에 내용이 두 번 들어 있습니다.`,
    next: '슬라이드 내용이나 템플릿에서 하나만 남기십시오.',
  }),
  BD509: ({ name, near, names }) => ({
    what: `테마에 쓰인 “${name}” 글꼴의 글자 폭을 알 수 없습니다.`,
    next: didYouMean(near, choice(names)),
  }),
  'BD510.missingGlyphs': ({ characters, face }) => ({
    what: `${someOf(characters.map(named))} 문자가 있는 글꼴이 없습니다. 이 슬라이드의 글꼴은 ${face}입니다.`,
    next: '다른 문자로 바꾸어 쓰십시오.',
  }),
  'BD510.privateCharacters': ({ characters }) => {
    const [meant] = characters.length === 1 ? characters.map(({ mark }) => mark) : [];
    return {
      what: `${someOf(characters.map(each => privately(each, '본래 ')))} 문자는 복사해 온 프로그램이나 그 글꼴에서만 보이는 사용자 정의 문자입니다.`,
      next:
        meant === undefined
          ? '그 프로그램에서 보이는 기호를 ● ■ ▶ ① → ※ 등으로 쓰고, 목록이면 “- ”로 쓰십시오.'
          : `“${meant}”을(를) 직접 쓰고, 목록이면 “- ”로 쓰십시오.`,
    };
  },
  BD511: ({ placeholder, slide, by, size, isOfSources }) => ({
    what: `“${slide}” 슬라이드의 “${placeholder}”은(는) 최소 크기 ${points(size)}pt에서도 상자보다 ${points(by)}pt 높습니다.`,
    next:
      placeholder === 'handout'
        ? '슬라이드의 노트입니다. 노트를 줄이거나 원고에서 <!-- notes: --> 표시로 더 앞에서 끝내십시오.'
        : isOfSources
          ? '이 출처에서 온 내용을 짧은 말로 쓰십시오(sources.yaml의 about). 그러면 숫자를 모두 늘어놓지 않습니다.'
          : '내용을 줄이거나 두 슬라이드로 나누십시오.',
  }),
  BD512: ({ placeholder, slide, lines, size, most }) => ({
    what: `“${slide}” 슬라이드의 “${placeholder}”은(는) 최소 크기 ${points(size)}pt에서도 ${lines}줄입니다. 최대 ${most}줄까지 쓸 수 있습니다.`,
    next: '내용을 줄이십시오.',
  }),
  BD513: ({ word, placeholder, slide, by, size }) => ({
    what: `“${slide}” 슬라이드 “${placeholder}”의 “${shown(word)}”은(는) 최소 크기 ${points(size)}pt에서도 줄보다 ${points(by)}pt 넓습니다.`,
    next: '더 짧은 말을 쓰거나 띄어 쓰십시오.',
  }),
  BD514: ({ mark, face }) => ({
    what: `테마의 글머리 기호 “${mark}”이(가) 있는 글꼴이 없습니다. 글의 글꼴은 ${face}입니다.`,
    next: '테마에서 다른 글머리 기호를 고르십시오.',
  }),
  BD515: ({ placeholder, slide, color, ground, shown, least }) => ({
    what: `“${slide}” 슬라이드의 “${placeholder}”에서 “${ground}” 위의 “${color}” 글자는 명암비가 ${shown}:1입니다. 이 크기의 글에는 ${least}:1이 필요합니다.`,
    next: '계획이나 슬라이드 템플릿에서 다른 색이나 글자 모양을 고르십시오.',
  }),
  BD516: ({ placeholder, slide, layout }) => ({
    what: `“${slide}” 슬라이드의 “${placeholder}”이(가) 비어 있어 “${layout}” 레이아웃이 미완성으로 보입니다.`,
    next: '원고에 내용을 쓰거나 다른 종류의 슬라이드를 고르십시오.',
  }),
  BD517: ({ slide, appear, others, hasTable }) => ({
    what:
      hasTable && appear !== 'points'
        ? `“${slide}” 슬라이드의 ${PARTS[appear]}은 표에 속하며, PowerPoint는 표를 통째로만 나타냅니다. 처음부터 모두 표시됩니다.`
        : `“${slide}” 슬라이드에는 하나씩 나타날 ${PARTS[appear]}이 둘 이상 없습니다. 처음부터 모두 표시됩니다.`,
    next:
      others.length > 0
        ? `쓸 수 있는 값: ${list(others)}. 아니면 appear를 지우십시오.`
        : `appear를 지우거나 ${WITH[appear]} 같은 다른 종류의 슬라이드를 고르십시오.`,
  }),
  BD520: ({ placeholder, slide, parts }) => ({
    what: `“${slide}” 슬라이드의 “${placeholder}”은(는) 한 슬라이드에 들어가지 않아 ${parts}개 슬라이드로 이어집니다.`,
    next: '하나로 두려면 내용을 줄이고, 나누지 않으려면 briefing.yaml의 슬라이드에 continue: false를 쓰십시오.',
  }),
  BD551: ({ value }) => ({
    what: `“${value}”은(는) 색이 아닙니다.`,
    next: '16202C처럼 대문자 16진수 여섯 자리로 쓰십시오.',
  }),
  'BD551.brand': ({ value }) => ({
    what: `“${value}”은(는) 색이 아닙니다.`,
    next: '"#0F4C81"처럼 16진수 여섯 자리를 따옴표로 묶어 쓰십시오.',
  }),
  BD552: ({ script }) => ({
    what: `여기에는 문자 체계 “${script}”의 값이 없습니다.`,
    next: `“${script}: …”을(를) 추가하십시오.`,
  }),
  BD553: ({ name, near, names, more }) => ({
    what: `테마에 “${name}” 색이 없습니다.${alsoNamed(more)}`,
    next: didYouMean(near, `있는 색: ${list(names)}.`),
  }),
  BD554: ({ name, near, names, more }) => ({
    what: `테마에 “${name}” 글자 모양이 없습니다.${alsoNamed(more)}`,
    next: didYouMean(near, `있는 글자 모양: ${list(names)}.`),
  }),
  BD555: ({ name, near, names }) => ({
    what: `레이아웃에 “${name}” 트랙이 없습니다.`,
    next: didYouMean(near, `있는 트랙: ${list(names)}.`),
  }),
  BD556: ({ name, near, names }) => ({
    what: `templates/themes에 “${name}” 테마가 없습니다.`,
    next: didYouMean(near, `있는 테마: ${list(names)}.`),
  }),
  BD557: ({ most }) => ({
    what: `이 테마는 다른 테마를 ${most}번 넘게 거듭 확장합니다.`,
    next: '서로를 확장하는 테마가 있는지 확인하십시오.',
  }),
  BD558: ({ name, near, names }) => ({
    what: `테마에 “${name}” 변형이 없습니다.`,
    next: didYouMean(near, names.length > 0 ? `있는 변형: ${list(names)}.` : '이 테마에는 변형이 없습니다.'),
  }),
  BD559: ({ value }) => ({
    what: `“${value}”은(는) 글머리 기호가 아닙니다. 글머리 기호는 한 글자여야 합니다.`,
    next: '[□, ○, ―]처럼 수준마다 하나씩 쓰십시오.',
  }),
  BD560: given => ({
    what: `${pairOf(given)}. ${given.bold ? '굵은 ' : ''}${given.size}pt 글에는 ${given.least}:1이 필요합니다(${spotOf(given)}).`,
    next: `둘 가운데 하나를 더 어둡거나 밝게 하거나 “${given.style}” 글자 모양의 색을 바꾸십시오.`,
  }),
  BD561: given => ({
    what: `${pairOf(given)}. 차트의 막대에는 ${given.least}:1이 필요합니다(${spotOf(given)}).`,
    next: '둘 가운데 하나를 더 어둡거나 밝게 하십시오.',
  }),
  BD671: ({ layout, track, usual, most }) => ({
    what: `“${layout}” 레이아웃에서 “${track}” 트랙의 usual(${usual})이 max(${most})보다 큽니다.`,
    next: 'usual을 줄이거나 max를 늘리십시오.',
  }),
  'BD672.beyond': ({ layout, name, box, width, height }) => ({
    what: `“${layout}” 레이아웃에서 “${name}”이(가) 페이지(${width} x ${height}pt)를 벗어납니다: [${box.join(', ')}].`,
    next: `x + 너비는 ${width}, y + 높이는 ${height}을 넘지 않고 x와 y는 0 이상이 되게 하십시오.`,
  }),
  'BD672.small': ({ layout, name, width, height, size }) => ({
    what: `“${layout}” 레이아웃에서 “${name}”의 크기(${width} x ${height}pt)가 ${size}pt 글자 한 줄보다 작습니다.`,
    next: `높이를 ${points(1.2 * size)}pt 이상, 너비는 글자가 들어갈 만큼 정하거나 글자 모양의 크기를 줄이십시오.`,
  }),
};
