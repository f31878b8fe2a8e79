// What is said to the author about a briefing's files (BD100-102) and about parts that do not agree (BD160-175, BD201-203).

import { type Diagnostic, didYouMean, type Message, nearest, type Place } from '../../diagnostics/diagnostics.ts';
import { fault } from '../../diagnostics/fault.ts';
import { neededColumns } from '../figures/table/table-columns.ts';
import type { Figure } from '../model/figure.ts';

export const unknownBriefing = (name: string, names: readonly string[]): Diagnostic =>
  fault('BD100', undefined, { name, near: nearest(name, names), names });

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

export const missingArticle = (path: string, others: readonly string[]): Diagnostic =>
  fault('BD101', { file: path, line: 1, column: 1 }, { path, others });

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

/** `meant` is the slide that the articles have instead, called almost so; then the deck would lack it. */
export const slideNotWritten = (place: Place, id: string, meant: string | undefined): Diagnostic =>
  fault('BD166', place, { id, meant }, { severity: meant === undefined ? 'warning' : 'error' });

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

/** ` (3 more places name it)`, or nothing: one name that is wrong, or missing where it should be, is told once. */
const alsoNamed = (more: number): Message => ({
  en: more === 0 ? '' : ` (${more} more ${more === 1 ? 'place names' : 'places name'} it)`,
  ko: more === 0 ? '' : ` 다른 ${more}곳에서도 이 이름을 씁니다.`,
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
