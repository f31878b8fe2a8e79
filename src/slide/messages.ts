// What can be wrong with templates and slide markup, in English and Korean.
import { type Diagnostic, didYouMean, type Message, type Place } from '../diagnostics/diagnostics.ts';

const list = (names: readonly string[]) => names.join(', ');

export const unreadableTemplate = (place: Place): Diagnostic => ({
  code: 'BD401',
  severity: 'error',
  place,
  what: { en: 'this line of the template cannot be read.', ko: '템플릿의 이 줄을 읽을 수 없습니다.' },
  next: {
    en: 'Check that every {{ has its }} and that nothing but a name stands between them.',
    ko: '{{마다 }}가 있는지, 그 사이에 이름만 있는지 확인하십시오.',
  },
});

export const openBlock = (place: Place, name: string): Diagnostic => ({
  code: 'BD401',
  severity: 'error',
  place,
  what: { en: `{{#${name}}} is never closed.`, ko: `{{#${name}}}이(가) 닫히지 않았습니다.` },
  next: { en: `Write {{/${name}}} where it ends.`, ko: `끝나는 자리에 {{/${name}}}을(를) 쓰십시오.` },
});

export const openBraces = (place: Place): Diagnostic => ({
  code: 'BD401',
  severity: 'error',
  place,
  what: { en: 'these braces are never closed.', ko: '이 중괄호가 닫히지 않았습니다.' },
  next: { en: 'Write }} after the name.', ko: '이름 뒤에 }}를 쓰십시오.' },
});

export const wrongEnd = (place: Place, open: string, close: string): Diagnostic => ({
  code: 'BD401',
  severity: 'error',
  place,
  what: { en: `{{#${open}}} is closed by {{/${close}}}.`, ko: `{{#${open}}}이(가) {{/${close}}}(으)로 닫혔습니다.` },
  next: { en: `Write {{/${open}}}.`, ko: `{{/${open}}}(으)로 쓰십시오.` },
});

export const notAllowed = (place: Place, text: string): Diagnostic => ({
  code: 'BD402',
  severity: 'error',
  place,
  what: { en: `“${text}” is not allowed in a template.`, ko: `템플릿에서 “${text}”은(는) 쓸 수 없습니다.` },
  next: {
    en: 'Templates use {{name}}, {{#if}}, {{#unless}}, {{#each}}, {{#with}}, {{slide}} and {{> partial}} only.',
    ko: '템플릿에서는 {{name}}, {{#if}}, {{#unless}}, {{#each}}, {{#with}}, {{slide}}, {{> partial}}만 쓸 수 있습니다.',
  },
});

export const rawOutput = (place: Place): Diagnostic => ({
  code: 'BD403',
  severity: 'error',
  place,
  what: {
    en: 'three braces put text into a slide without escaping it.',
    ko: '중괄호 세 개는 텍스트를 이스케이프하지 않고 슬라이드에 넣습니다.',
  },
  next: { en: 'Write two braces.', ko: '중괄호를 두 개만 쓰십시오.' },
});

export const unknownHelper = (place: Place, name: string, allowed: readonly string[]): Diagnostic => ({
  code: 'BD404',
  severity: 'error',
  place,
  what: { en: `templates know no helper “${name}”.`, ko: `템플릿에는 “${name}” 도우미가 없습니다.` },
  next: didYouMean(name, allowed, {
    en: allowed.length > 0 ? `Here one of these is possible: ${list(allowed)}.` : 'Use a plain name here.',
    ko: allowed.length > 0 ? `여기서 쓸 수 있는 것: ${list(allowed)}.` : '여기에는 이름만 쓰십시오.',
  }),
});

export const unknownName = (place: Place, name: string, names: readonly string[]): Diagnostic => ({
  code: 'BD405',
  severity: 'error',
  place,
  what: { en: `there is nothing called “${name}” here.`, ko: `여기에는 “${name}”(이)라는 값이 없습니다.` },
  next: didYouMean(name.split('.').at(-1) ?? name, names, {
    en: `There is: ${list(names)}.`,
    ko: `쓸 수 있는 이름: ${list(names)}.`,
  }),
});

/** The author's words lack what the slide's template wants to show. */
export const missingWords = (place: Place, slide: string, name: string, template: string): Diagnostic => ({
  code: 'BD406',
  severity: 'error',
  place,
  slide,
  draftable: true,
  what: {
    en: `the slide “${slide}” has no “${name}” here, and its template shows one (${template}).`,
    ko: `슬라이드 “${slide}”의 이 자리에 “${name}”이(가) 없는데 템플릿은 이를 표시합니다(${template}).`,
  },
  next: wordsFor(name),
});

function wordsFor(name: string): Message {
  if (name.startsWith('figure')) {
    return {
      en: 'Begin the line with a figure, as in “- [12.3%](fig:share) of firms”.',
      ko: '“- [12.3%](fig:share) …”처럼 줄을 수치로 시작하십시오.',
    };
  }
  if (/^(slide\.)?chart/.test(name)) {
    return {
      en: 'Name it in briefing.yaml: chart: id, or charts: [left, right].',
      ko: 'briefing.yaml에 chart: id 또는 charts: [왼쪽, 오른쪽]으로 적으십시오.',
    };
  }
  if (name === 'slide.picture') {
    return {
      en: 'Write it into the slide’s block, in a paragraph of its own: “![what it shows](pictures/name.png)”.',
      ko: '슬라이드 블록의 별도 문단에 “![그림의 내용](pictures/name.png)”처럼 쓰십시오.',
    };
  }
  if (name.startsWith('slide.chart')) {
    return {
      en: 'Name its chart in briefing.yaml: {template: …, chart: …}.',
      ko: 'briefing.yaml에서 이 슬라이드의 차트를 지정하십시오: {template: …, chart: …}.',
    };
  }
  if (/^(deck|audience)\./.test(name)) {
    return {
      en: 'Write it in briefing.yaml, or let the template show it only if it is there: {{#if …}}.',
      ko: 'briefing.yaml에 써 넣거나 템플릿에서 {{#if …}}로 있을 때만 표시하십시오.',
    };
  }
  if (name === 'term' || name === 'rest') {
    return {
      en: 'Begin the line with a bold word and go on with its text, as in “1. **Word** text”.',
      ko: '“1. **낱말** 설명”처럼 굵은 낱말로 시작하고 설명을 이어 쓰십시오.',
    };
  }
  return {
    en: `Write it in the slide's block, or choose another template for this slide in briefing.yaml.`,
    ko: '슬라이드 블록에 써 넣거나 briefing.yaml에서 이 슬라이드의 템플릿을 바꾸십시오.',
  };
}

export const noText = (place: Place, name: string): Diagnostic => ({
  code: 'BD407',
  severity: 'error',
  place,
  what: {
    en: `“${name}” is not a text, so it cannot be shown.`,
    ko: `“${name}”은(는) 텍스트가 아니므로 표시할 수 없습니다.`,
  },
  next: {
    en: 'Show one of its parts, or go through it with {{#each}}.',
    ko: '그 일부를 표시하거나 {{#each}}로 하나씩 표시하십시오.',
  },
});

export const unknownTemplate = (place: Place, folder: string, name: string, names: readonly string[]): Diagnostic => ({
  code: 'BD408',
  severity: 'error',
  place,
  what: {
    en: `there is no template “${name}” in ${folder}.`,
    ko: `${folder}에 “${name}” 템플릿이 없습니다.`,
  },
  next: didYouMean(name, names, { en: `There is: ${list(names)}.`, ko: `쓸 수 있는 템플릿: ${list(names)}.` }),
});

export const partialIncludesItself = (place: Place, chain: readonly string[]): Diagnostic => ({
  code: 'BD409',
  severity: 'error',
  place,
  what: {
    en: `the template includes itself: ${chain.join(' > ')}.`,
    ko: `템플릿이 자기 자신을 불러옵니다: ${chain.join(' > ')}.`,
  },
  next: { en: 'Take one of the inclusions out.', ko: '불러오기 가운데 하나를 빼십시오.' },
});

export const tooMuchMarkup = (place: Place, limit: number): Diagnostic => ({
  code: 'BD410',
  severity: 'error',
  place,
  what: {
    en: `the templates made more than ${limit} characters of markup.`,
    ko: `템플릿이 만든 마크업이 ${limit}자를 넘습니다.`,
  },
  next: { en: 'Look for a loop within a loop.', ko: '반복 안에 또 반복이 있는지 확인하십시오.' },
});

export const templateTooLong = (place: Place, length: number, limit: number): Diagnostic => ({
  code: 'BD410',
  severity: 'error',
  place,
  what: {
    en: `this template has ${length} characters; the limit is ${limit}.`,
    ko: `이 템플릿은 ${length}자입니다. 한도는 ${limit}자입니다.`,
  },
  next: { en: 'Divide it into partials.', ko: '여러 파일로 나누어 {{> 이름}}으로 불러오십시오.' },
});

export const tooManyReads = (place: Place, limit: number): Diagnostic => ({
  code: 'BD410',
  severity: 'error',
  place,
  what: {
    en: `this template shows or tests more than ${limit} values for one slide.`,
    ko: `이 템플릿이 슬라이드 하나에서 표시하거나 검사하는 값이 ${limit}개를 넘습니다.`,
  },
  next: { en: 'Look for a loop within a loop.', ko: '반복 안에 또 반복이 있는지 확인하십시오.' },
});

export const brokenMarkup = (place: Place, fault: string): Diagnostic => ({
  code: 'BD411',
  severity: 'error',
  place,
  what: { en: `the slide markup is broken: ${fault}.`, ko: `슬라이드 마크업이 잘못되었습니다: ${inKorean(fault)}.` },
  next: { en: 'Close every tag in the order in which it was opened.', ko: '태그를 연 순서대로 모두 닫으십시오.' },
});

/** What the parser of markup says most, in its own words (https://github.com/lddubeau/saxes); the rest stays English. */
const markupFaults: readonly (readonly [fault: RegExp, korean: string])[] = [
  [/^unexpected close tag$/, '여는 태그와 짝이 맞지 않는 닫는 태그가 있습니다'],
  [/^unclosed tag: (.+)$/, '<$1> 태그가 닫히지 않았습니다'],
  [/^duplicate attribute: (.+)$/, '“$1” 속성이 두 번 있습니다'],
  [/^disallowed character.*$/, '여기에 쓸 수 없는 문자가 있습니다'],
];

function inKorean(fault: string): string {
  const [pattern, korean] = markupFaults.find(([known]) => known.test(fault)) ?? [];
  return pattern && korean ? fault.replace(pattern, korean) : fault;
}

export const unknownTag = (place: Place, tag: string, parent: string, known: readonly string[]): Diagnostic => ({
  code: 'BD412',
  severity: 'error',
  place,
  what: { en: `<${tag}> cannot stand in <${parent}>.`, ko: `<${parent}> 안에는 <${tag}>을(를) 쓸 수 없습니다.` },
  next: didYouMean(tag, known, { en: `These can: ${list(known)}.`, ko: `쓸 수 있는 태그: ${list(known)}.` }),
});

export const unknownAttribute = (place: Place, tag: string, name: string, known: readonly string[]): Diagnostic => ({
  code: 'BD413',
  severity: 'error',
  place,
  what: { en: `<${tag}> has no attribute “${name}”.`, ko: `<${tag}>에는 “${name}” 속성이 없습니다.` },
  next: didYouMean(name, known, {
    en: known.length > 0 ? `It has: ${list(known)}.` : 'It has none.',
    ko: known.length > 0 ? `쓸 수 있는 속성: ${list(known)}.` : '이 태그에는 속성이 없습니다.',
  }),
});

export const missingAttribute = (place: Place, tag: string, name: string): Diagnostic => ({
  code: 'BD414',
  severity: 'error',
  place,
  what: { en: `<${tag}> needs the attribute “${name}”.`, ko: `<${tag}>에는 “${name}” 속성이 필요합니다.` },
  next: { en: `Write <${tag} ${name}="…">.`, ko: `<${tag} ${name}="…">처럼 쓰십시오.` },
});

export const badAttribute = (place: Place, tag: string, name: string, value: string, want: Message): Diagnostic => ({
  code: 'BD415',
  severity: 'error',
  place,
  what: {
    en: `“${value}” is no value for “${name}” of <${tag}>.`,
    ko: `“${value}”은(는) <${tag}>의 “${name}” 값이 될 수 없습니다.`,
  },
  next: want,
});

export const slideTwice = (place: Place, key: string, first: Place): Diagnostic => ({
  code: 'BD416',
  severity: 'error',
  place,
  slide: key,
  what: {
    en: `the deck has two slides called “${key}”; the first is at ${first.file}:${first.line}.`,
    ko: `“${key}” 슬라이드가 두 개입니다. 첫 번째는 ${first.file}:${first.line}에 있습니다.`,
  },
  next: { en: 'Take one of them out, or give it another id.', ko: '하나를 빼거나 다른 id를 주십시오.' },
});

export const noTitle = (place: Place, key: string): Diagnostic => ({
  code: 'BD417',
  severity: 'error',
  place,
  slide: key,
  what: { en: `the slide “${key}” has no title.`, ko: `슬라이드 “${key}”에 제목이 없습니다.` },
  next: {
    en: 'Give it one: PowerPoint’s outline and screen readers go by the titles.',
    ko: '제목을 넣으십시오. PowerPoint의 개요와 화면 읽기 프로그램은 제목을 기준으로 합니다.',
  },
});

export const noSlides = (place: Place, deck: string): Diagnostic => ({
  code: 'BD418',
  severity: 'error',
  place,
  what: { en: `the deck “${deck}” has no slides.`, ko: `“${deck}” 발표 자료에 슬라이드가 없습니다.` },
  next: { en: 'Name its slides in briefing.yaml.', ko: 'briefing.yaml에 슬라이드를 적으십시오.' },
});

export const unknownSlideReference = (place: Place, key: string, keys: readonly string[]): Diagnostic => ({
  code: 'BD419',
  severity: 'error',
  place,
  what: {
    en: `the deck has no slide “${key}” whose page could be named.`,
    ko: `쪽 번호를 적을 “${key}” 슬라이드가 없습니다.`,
  },
  next: didYouMean(key, keys, { en: 'Name a slide of this deck.', ko: '이 발표 자료에 있는 슬라이드를 적으십시오.' }),
});

export const linkToNoSlide = (place: Place, key: string, keys: readonly string[]): Diagnostic => ({
  code: 'BD384',
  severity: 'error',
  place,
  draftable: true,
  what: {
    en: `the link “#${key}” leads to no slide.`,
    ko: `“#${key}” 링크에 해당하는 슬라이드가 없습니다.`,
  },
  next: didYouMean(key, keys, {
    en: 'Write the id of a slide of briefing.yaml after “#”.',
    ko: 'briefing.yaml에 있는 슬라이드의 id를 “#” 다음에 쓰십시오.',
  }),
});

export const linkToOtherDeck = (place: Place, key: string): Diagnostic => ({
  code: 'BD385',
  severity: 'notice',
  place,
  what: {
    en: `not every deck has the slide “${key}”: where it is missing, the text stands there without its link.`,
    ko: `“${key}” 슬라이드가 없는 발표 자료에는 링크 없이 글자만 들어갑니다.`,
  },
  next: {
    en: 'Add the slide to those decks in briefing.yaml, or leave it so.',
    ko: 'briefing.yaml에서 그 발표 자료에 슬라이드를 추가하거나 그대로 두십시오.',
  },
});

export const tableWithoutRows = (place: Place, slide: string): Diagnostic => ({
  code: 'BD422',
  severity: 'error',
  place,
  slide,
  what: {
    en: `the slide “${slide}” asks for rows that the table does not have.`,
    ko: `슬라이드 “${slide}”이(가) 표에 없는 행을 요구합니다.`,
  },
  next: { en: 'Correct “rows” in briefing.yaml.', ko: 'briefing.yaml의 “rows”를 고치십시오.' },
});

export const slideWithoutSource = (place: Place, slide: string, source: string, language: string): Diagnostic => ({
  code: 'BD423',
  severity: 'error',
  place,
  slide,
  draftable: true,
  what: {
    en: `the slide “${slide}” rests on the source “${source}”, which has no short text in the language “${language}”.`,
    ko: `슬라이드 “${slide}”의 출처 “${source}”에 “${language}” 언어의 short 글이 없습니다.`,
  },
  next: {
    en: `Add “${language}” to its short in sources.yaml.`,
    ko: `sources.yaml의 short에 “${language}” 글을 추가하십시오.`,
  },
});

export const unknownOption = (
  place: Place,
  slide: string,
  name: string,
  template: string,
  names: readonly string[],
): Diagnostic => ({
  code: 'BD428',
  severity: 'error',
  place,
  slide,
  what: {
    en: `the template “${template}” of the slide “${slide}” reads no option “${name}”.`,
    ko: `슬라이드 “${slide}”의 “${template}” 템플릿에는 “${name}” 옵션이 없습니다.`,
  },
  next: didYouMean(name, names, { en: `It reads: ${list(names)}.`, ko: `쓸 수 있는 옵션: ${list(names)}.` }),
});

/** What an option can be: a column of a table, yes or no, names, or a numeral that is shown. */
export type OptionKind = 'column' | 'boolean' | 'string' | 'numeral';

const optionValues: Readonly<Record<OptionKind, Message>> = {
  column: {
    en: 'Write the number of a column of its table, from 1.',
    ko: '표의 열 번호를 1부터의 정수로 쓰십시오.',
  },
  boolean: { en: 'Write true or false, without quotes.', ko: '따옴표 없이 true 또는 false로 쓰십시오.' },
  string: { en: 'Write names of the theme.', ko: '테마에 있는 이름을 쓰십시오.' },
  numeral: { en: 'Write the numeral that the slide shows.', ko: '슬라이드에 보일 번호를 쓰십시오.' },
};

export const badOption = (place: Place, slide: string, name: string, value: string, kind: OptionKind): Diagnostic => ({
  code: 'BD429',
  severity: 'error',
  place,
  slide,
  what: {
    en: `“${value}” is no value for the option “${name}” of the slide “${slide}”.`,
    ko: `“${value}”은(는) 슬라이드 “${slide}”의 “${name}” 옵션 값이 될 수 없습니다.`,
  },
  next: optionValues[kind],
});

export const unknownColorRole = (place: Place, slide: string, name: string, names: readonly string[]): Diagnostic => ({
  code: 'BD389',
  severity: 'error',
  place,
  slide,
  what: { en: `the theme has no colour role “${name}”.`, ko: `테마에 “${name}” 색 역할이 없습니다.` },
  next: didYouMean(name, names, {
    en: `It has: ${list(names)}.`,
    ko: `테마에 있는 색 역할: ${list(names)}.`,
  }),
});

export const nothingShown = (place: Place, slide: string, template: string): Diagnostic => ({
  code: 'BD427',
  severity: 'error',
  place,
  slide,
  draftable: true,
  what: {
    en: `the slide “${slide}” would show nothing but its title: it has nothing of what the template “${template}” reads.`,
    ko: `슬라이드 “${slide}”에 “${template}” 템플릿이 읽는 내용이 없어 제목만 표시됩니다.`,
  },
  next: {
    en: `The first line of templates/slides/${template}.hbs says what it reads; write it so, or choose another template in briefing.yaml.`,
    ko: `templates/slides/${template}.hbs의 첫 줄에 이 템플릿이 읽는 내용이 있습니다. 그에 맞게 쓰거나 briefing.yaml에서 다른 템플릿을 고르십시오.`,
  },
});

export const notShown = (place: Place, slide: string, text: string, template: string): Diagnostic => {
  const words = text.length > 40 ? `${text.slice(0, 40)}…` : text;
  return {
    code: 'BD426',
    severity: 'error',
    place,
    slide,
    draftable: true,
    what: {
      en: `the template “${template}” has no place for “${words}”, so the slide “${slide}” would not show it.`,
      ko: `“${template}” 템플릿에는 “${words}”이(가) 들어갈 자리가 없어 슬라이드 “${slide}”에 표시되지 않습니다.`,
    },
    next: {
      en: `The first line of templates/slides/${template}.hbs says what it reads; write it so, or choose another template in briefing.yaml.`,
      ko: `templates/slides/${template}.hbs의 첫 줄에 이 템플릿이 읽는 내용이 있습니다. 그에 맞게 쓰거나 briefing.yaml에서 다른 템플릿을 고르십시오.`,
    },
  };
};
