// What is said to the author about a briefing's files (BD100-102) and about parts that do not agree (BD160-175, BD201-203).

import { type Diagnostic, didYouMean, type Message, type Place } from '../../diagnostics/diagnostics.ts';
import { neededColumns } from '../figures/table/table-columns.ts';
import type { Figure } from '../model/figure.ts';

export const unknownBriefing = (name: string, names: readonly string[]): Diagnostic => ({
  code: 'BD100',
  severity: 'error',
  what: { en: `there is no briefing “${name}”.`, ko: `“${name}”: 없는 브리핑입니다.` },
  next: didYouMean(
    name,
    names,
    names.length === 0
      ? { en: `Make the folder data/${name}.`, ko: `data/${name} 폴더를 만드십시오.` }
      : { en: `Briefings: ${names.join(', ')}.`, ko: `있는 브리핑: ${names.join(', ')}.` },
  ),
});

const purposes: Readonly<Record<string, Message>> = {
  'briefing.yaml': {
    en: 'Write the plan of slides, decks and audiences there.',
    ko: '슬라이드, 발표 자료, 청중의 계획을 이 파일에 쓰십시오.',
  },
  'figures.csv': {
    en: `Write the table of published figures there, with the columns ${neededColumns.join(', ')} and label.en.`,
    ko: `발표한 수치의 표를 이 파일에 쓰십시오. 열: ${neededColumns.join(', ')}, label.ko.`,
  },
  'sources.yaml': {
    en: 'Write the citations there, each with short and full.',
    ko: '출처를 short와 full로 이 파일에 쓰십시오.',
  },
};

export const missingFile = (path: string, name: string, others: readonly string[]): Diagnostic => ({
  code: 'BD101',
  severity: 'error',
  place: { file: path, line: 1, column: 1 },
  what: { en: `the file “${name}” is missing.`, ko: `“${name}” 파일이 없습니다.` },
  next: didYouMean(name, others, purposes[name] ?? { en: 'Write it.', ko: '파일을 만드십시오.' }),
});

export const missingArticle = (path: string, others: readonly string[]): Diagnostic => ({
  code: 'BD101',
  severity: 'error',
  place: { file: path, line: 1, column: 1 },
  what: { en: `the article “${nameOf(path)}” is missing.`, ko: `원고 “${nameOf(path)}” 파일이 없습니다.` },
  next: {
    en: `Write it as Markdown; here are: ${others.map(nameOf).join(', ')}.`,
    ko: `마크다운으로 쓰십시오. 있는 파일: ${others.map(nameOf).join(', ')}.`,
  },
});

export const otherSpelling = (path: string, found: string, expected: string): Diagnostic => ({
  code: 'BD102',
  severity: 'notice',
  place: { file: path, line: 1, column: 1 },
  what: { en: `“${found}” was read as “${expected}”.`, ko: `“${found}” 파일을 “${expected}” 파일로 읽었습니다.` },
  next: {
    en: `Rename it to “${expected}”; other systems may not find it.`,
    ko: `이름을 “${expected}”로 바꾸십시오. 다른 시스템에서는 찾지 못할 수 있습니다.`,
  },
});

const kinds = {
  slide: { en: 'slide', ko: '슬라이드', where: 'slides' },
  chart: { en: 'chart', ko: '차트', where: 'charts' },
  deck: { en: 'deck', ko: '발표 자료', where: 'decks' },
} as const;

export const unknownDefinition = (
  place: Place,
  kind: keyof typeof kinds,
  id: string,
  ids: Iterable<string>,
  more: number,
): Diagnostic => {
  const { en, ko, where } = kinds[kind];
  return {
    code: kind === 'slide' ? 'BD160' : kind === 'chart' ? 'BD161' : 'BD163',
    severity: 'error',
    place,
    what: {
      en: `no ${en} is called “${id}”${alsoNamed(more).en}.`,
      ko: `“${id}”: 없는 ${ko}입니다.${alsoNamed(more).ko}`,
    },
    next: didYouMean(id, ids, {
      en: `Describe it under ${where} in briefing.yaml.`,
      ko: `briefing.yaml의 ${where} 아래에 추가하십시오.`,
    }),
  };
};

export const unknownTable = (place: Place, id: string, ids: Iterable<string>): Diagnostic => ({
  code: 'BD162',
  severity: 'error',
  place,
  what: { en: `no table of the article is called “${id}”.`, ko: `“${id}”: 원고에 없는 표입니다.` },
  next: didYouMean(id, ids, {
    en: `Put <!-- table: ${id} --> before the table.`,
    ko: `원고의 표 앞에 <!-- table: ${id} -->를 쓰십시오.`,
  }),
});

export const rowsBeyond = (place: Place, id: string, last: number, count: number): Diagnostic => ({
  code: 'BD164',
  severity: 'error',
  place,
  what: {
    en: `the table “${id}” has ${count} rows, but row ${last} is asked for.`,
    ko: `“${id}” 표는 ${count}행인데 ${last}행까지 요청했습니다.`,
  },
  next: { en: `End at row ${count} or before.`, ko: `${count}행 안에서 끝내십시오.` },
});

export const slideNotPlanned = (place: Place, id: string, ids: Iterable<string>): Diagnostic => ({
  code: 'BD165',
  severity: 'warning',
  place,
  what: { en: `the slide “${id}” is not in the plan.`, ko: `“${id}”: 계획에 없는 슬라이드입니다.` },
  next: didYouMean(id, ids, {
    en: 'Describe it under slides in briefing.yaml.',
    ko: 'briefing.yaml의 slides 아래에 추가하십시오.',
  }),
});

/** `meant` is the slide that the articles have instead, called almost so; then the deck would lack it. */
export const slideNotWritten = (place: Place, id: string, meant: string | undefined): Diagnostic => ({
  code: 'BD166',
  severity: meant === undefined ? 'warning' : 'error',
  place,
  what: { en: `no article has the slide “${id}”.`, ko: `“${id}”: 어느 원고에도 없는 슬라이드입니다.` },
  next:
    meant === undefined
      ? { en: `Write it as :::slide{#${id}} in the articles.`, ko: `원고에 :::slide{#${id}} 블록을 쓰십시오.` }
      : { en: `Did you mean “${meant}”?`, ko: `혹시 “${meant}”인가요?` },
});

export const lacksSlides = (file: string, ids: readonly string[]): Diagnostic => ({
  code: 'BD167',
  severity: 'notice',
  place: { file, line: 1, column: 1 },
  what: {
    en: `this article lacks ${ids.length} ${ids.length === 1 ? 'slide' : 'slides'} that another has: ${ids.join(', ')}.`,
    ko: `다른 원고에 있는 슬라이드 ${ids.length}개가 이 원고에 없습니다: ${ids.join(', ')}.`,
  },
});

/** What can be shown, and where. */
export type Shown = 'slide' | 'chart' | 'table' | 'deck';

const SHOWN: Readonly<Record<Shown, { one: string; many: string; where: string; ko: string; koWhere: string }>> = {
  slide: { one: 'slide', many: 'slides', where: 'in no deck', ko: '슬라이드', koWhere: '어느 발표 자료에도 없음' },
  chart: { one: 'chart', many: 'charts', where: 'on no slide', ko: '차트', koWhere: '어느 슬라이드에도 없음' },
  table: { one: 'table', many: 'tables', where: 'on no slide', ko: '표', koWhere: '어느 슬라이드에도 없음' },
  deck: { one: 'deck', many: 'decks', where: 'for no audience', ko: '발표 자료', koWhere: '쓰는 청중이 없음' },
};

export const shownNowhere = (
  place: Place,
  things: readonly { readonly kind: Shown; readonly id: string }[],
): Diagnostic => {
  const kinds = [...new Set(things.map(({ kind }) => kind))];
  const listed = kinds.map(kind => {
    const ids = things.filter(each => each.kind === kind).map(({ id }) => `“${id}”`);
    const { one, many, where, ko, koWhere } = SHOWN[kind];
    return {
      en: `the ${ids.length === 1 ? one : many} ${ids.join(', ')} (${where})`,
      ko: `${ko} ${ids.join(', ')}(${koWhere})`,
    };
  });
  return {
    code: 'BD195',
    severity: 'notice',
    place,
    what: {
      en: `shown nowhere: ${listed.map(({ en }) => en).join(', ')}.`,
      ko: `표시되지 않는 것: ${listed.map(({ ko }) => ko).join(', ')}.`,
    },
    next: {
      en: 'Name them in briefing.yaml where they are to be shown, or delete them.',
      ko: 'briefing.yaml에서 표시할 곳에 이름을 쓰거나 지우십시오.',
    },
  };
};

export const tableShapes = (place: Place, id: string, shape: string, other: Place, otherShape: string): Diagnostic => ({
  code: 'BD168',
  severity: 'error',
  place,
  draftable: true,
  what: {
    en: `the table “${id}” has ${shape} cells here, but ${otherShape} in ${other.file}:${other.line}.`,
    ko: `“${id}” 표가 여기에서는 ${shape}칸인데 ${other.file}:${other.line}에서는 ${otherShape}칸입니다.`,
  },
  next: {
    en: 'Give both the same rows and columns.',
    ko: '두 표의 행과 열을 같게 하십시오.',
  },
});

export const slideMissing = (
  place: Place,
  id: string,
  language: string,
  file: string,
  ids: Iterable<string>,
): Diagnostic => ({
  code: 'BD169',
  severity: 'error',
  place,
  slide: id,
  draftable: true,
  what: {
    en: `the slide “${id}” is not in the article in “${language}”.`,
    ko: `“${id}” 슬라이드가 “${language}” 원고에 없습니다.`,
  },
  next: didYouMean(id, ids, {
    en: `Write it as :::slide{#${id}} in ${file}.`,
    ko: `${file}에 :::slide{#${id}} 블록을 쓰십시오.`,
  }),
});

/** As `slideMissing`, of a slide that the article has under an id almost like that of the plan. */
export const slideMisspelt = (place: Place, id: string, written: string, language: string): Diagnostic => ({
  code: 'BD169',
  severity: 'error',
  place,
  slide: id,
  draftable: true,
  what: {
    en: `the slide “${id}” is not in the article in “${language}”; this one is called “${written}”.`,
    ko: `“${id}” 슬라이드가 “${language}” 원고에 없습니다. 여기에는 “${written}”(이)라고 적혀 있습니다.`,
  },
  next: { en: `Write :::slide{#${id}}.`, ko: `“:::slide{#${id}}”(으)로 고치십시오.` },
});

export const noSlides = (file: string, id: string): Diagnostic => ({
  code: 'BD174',
  severity: 'error',
  place: { file, line: 1, column: 1 },
  what: { en: 'this article has no slides.', ko: '이 원고에 슬라이드가 없습니다.' },
  next: { en: `Write them as :::slide{#${id}} … :::.`, ko: `:::slide{#${id}} … ::: 블록으로 쓰십시오.` },
});

export const tableMissing = (place: Place, id: string, file: string, ids: Iterable<string>): Diagnostic => ({
  code: 'BD170',
  severity: 'error',
  place,
  draftable: true,
  what: { en: `${file} has no table “${id}”.`, ko: `${file}에 “${id}” 표가 없습니다.` },
  next: didYouMean(id, ids, {
    en: `Put <!-- table: ${id} --> before the table.`,
    ko: `표 앞에 <!-- table: ${id} -->를 쓰십시오.`,
  }),
});

export const textMissing = (place: Place, name: string, language: string): Diagnostic => ({
  code: 'BD171',
  severity: 'error',
  place,
  what: {
    en: `“${name}” is missing here in the language “${language}”.`,
    ko: `여기의 “${name}” 항목에 “${language}” 글이 없습니다.`,
  },
  next: { en: `Add the text in “${language}”.`, ko: `“${language}” 글을 추가하십시오.` },
});

const inItsLanguage: Message = {
  en: 'Write it in that language; names, titles and quotations of another stand in quotation marks.',
  ko: '그 언어로 쓰십시오. 다른 언어의 이름, 제목, 인용문은 따옴표 안에 쓰십시오.',
};

/** Of a slide of an article, and of so many lines of it besides. */
export const foreignSlide = (
  place: Place,
  slide: string,
  language: string,
  words: string,
  others: number,
): Diagnostic => ({
  code: 'BD361',
  severity: 'warning',
  place,
  what: {
    en: `“${words}” on slide “${slide}”${others === 0 ? ' is' : `, and ${others} more ${others === 1 ? 'line' : 'lines'} of it, are`} not in the language of this article, “${language}”.`,
    ko: `“${slide}” 슬라이드의 “${words}”${others === 0 ? '은(는)' : ` 외 ${others}줄은`} 이 원고의 언어(${language})로 쓴 글이 아닙니다.`,
  },
  next: inItsLanguage,
});

/** Where most slides of an article are in another language. */
export const foreignArticle = (place: Place, language: string, words: string, slides: number): Diagnostic => ({
  code: 'BD361',
  severity: 'warning',
  place,
  what: {
    en: `${slides} slides of this article are not in its language, “${language}”; the first says “${words}”.`,
    ko: `이 원고의 슬라이드 ${slides}개는 원고의 언어(${language})로 쓴 글이 아닙니다. 첫 번째는 “${words}”입니다.`,
  },
  next: {
    en: 'Translate them, or rename the file if it is the article of another language.',
    ko: '번역하거나, 다른 언어의 원고라면 파일 이름을 고치십시오.',
  },
});

/** Of a title of the plan or a label of a figure. */
export const foreignText = (place: Place, name: string, language: string, words: string): Diagnostic => ({
  code: 'BD361',
  severity: 'warning',
  place,
  what: {
    en: `“${words}”, the “${name}” here in the language “${language}”, is not in that language.`,
    ko: `여기의 “${name}” 항목에서 “${language}” 글인 “${words}”은(는) 그 언어로 쓴 글이 아닙니다.`,
  },
  next: inItsLanguage,
});

/** Of figures in charts without a label in a language, at the row of the first. */
export const labelMissing = (first: Figure, others: readonly Figure[], language: string): Diagnostic => ({
  code: 'BD171',
  severity: 'error',
  place: first.place,
  what: {
    en: `the figure “${first.id}” of a chart has no label in the language “${language}”${others.length === 0 ? '' : `, and neither have ${others.length} more: ${idList(others)}`}.`,
    ko: `차트에 쓰인 “${first.id}” 수치에 “${language}” 이름표가 없습니다.${others.length === 0 ? '' : ` 다른 수치 ${others.length}개도 마찬가지입니다: ${idList(others)}.`}`,
  },
  next: { en: `Write it in the column label.${language}.`, ko: `label.${language} 열에 쓰십시오.` },
});

/** At most four ids. */
function idList(figures: readonly Figure[]): string {
  return [...figures.slice(0, 4).map(({ id }) => id), ...(figures.length > 4 ? ['…'] : [])].join(', ');
}

export const unknownGroup = (place: Place, group: string, groups: Iterable<string>): Diagnostic => ({
  code: 'BD172',
  severity: 'error',
  place,
  what: { en: `no figure is in a group “${group}”.`, ko: `“${group}”: 수치가 없는 묶음입니다.` },
  next: didYouMean(group, groups, {
    en: 'Name the group in the column group of figures.csv.',
    ko: 'figures.csv의 group 열에 묶음 이름을 쓰십시오.',
  }),
});

export const unknownColor = (place: Place, key: string, keys: Iterable<string>): Diagnostic => ({
  code: 'BD173',
  severity: 'error',
  place,
  what: { en: `“${key}” is neither a figure nor a rule for colors.`, ko: `“${key}”: 수치도 색 규칙도 아닙니다.` },
  next: didYouMean(key, keys, {
    en: 'Write the id of a figure, or “largest”.',
    ko: '수치의 id나 “largest”를 쓰십시오.',
  }),
});

/** ` (3 more places name it)`, or nothing: one name that is wrong, or missing where it should be, is told once. */
const alsoNamed = (more: number): Message => ({
  en: more === 0 ? '' : ` (${more} more ${more === 1 ? 'place names' : 'places name'} it)`,
  ko: more === 0 ? '' : ` 다른 ${more}곳에서도 이 이름을 씁니다.`,
});

export const unknownFigure = (place: Place, id: string, ids: Iterable<string>, more = 0): Diagnostic => ({
  code: 'BD201',
  severity: 'error',
  place,
  what: {
    en: `no figure is called “${id}”${alsoNamed(more).en}.`,
    ko: `“${id}”: 없는 수치입니다.${alsoNamed(more).ko}`,
  },
  next: didYouMean(id, ids, { en: 'Add it to figures.csv.', ko: 'figures.csv에 추가하십시오.' }),
});

/** Of figures that name a source which does not exist, at the cell of the first. */
export const unknownSourceOf = (first: Figure, others: readonly Figure[], ids: Iterable<string>): Diagnostic => ({
  ...unknownSource(first.sourcePlace ?? first.place, first.source, ids, { id: first.id, others: others.length }),
  alsoAt: [first, ...others].map(({ place }) => place),
});

export const unknownSource = (
  place: Place,
  id: string,
  ids: Iterable<string>,
  figure?: { readonly id: string; readonly others: number },
): Diagnostic => {
  const others = figure?.others ?? 0;
  const say =
    figure === undefined
      ? { en: '', ko: '' }
      : {
          en: `, as the figure “${figure.id}”${others > 0 ? ` and ${others} ${others === 1 ? 'other' : 'others'}` : ''} ${others > 0 ? 'say' : 'says'}`,
          ko: `(수치 “${figure.id}”${others > 0 ? ` 외 ${others}개` : ''})`,
        };
  return {
    code: 'BD202',
    severity: 'error',
    place,
    draftable: true,
    what: { en: `no source is called “${id}”${say.en}.`, ko: `“${id}”: 없는 출처입니다${say.ko}.` },
    next: didYouMean(id, ids, { en: 'Add it to sources.yaml.', ko: 'sources.yaml에 추가하십시오.' }),
  };
};

export const unusedFigures = (place: Place, ids: readonly string[]): Diagnostic => ({
  code: 'BD203',
  severity: 'notice',
  place,
  what: {
    en: `used nowhere: ${ids.map(id => `“${id}”`).join(', ')}.`,
    ko: `쓰이지 않은 수치: ${ids.map(id => `“${id}”`).join(', ')}.`,
  },
  next: {
    en: 'Link it in an article, [12.5%](fig:id), or delete the row.',
    ko: '원고에서 [12.5%](fig:id)처럼 연결하거나 행을 지우십시오.',
  },
});

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
