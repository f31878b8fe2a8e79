// What is said about the text of an article: its marks, tables, links, and what a slide cannot show.

import type { Diagnostic, Message, Place } from '../../diagnostics/diagnostics.ts';
import { fault } from '../../diagnostics/fault.ts';

/** The names of marks: `<!-- notes: gap -->`, `<!-- table: uses -->`. */
export const markNames = ['notes', 'table'] as const;

/** Things of Markdown that have no place on a slide, to put into `cannotShow`. */
export const unshowable = {
  image: { en: 'an image', ko: '그림을' },
  inlineImage: { en: 'an image inside a line, a list or a quote', ko: '줄, 목록, 인용문 속의 그림을' },
  html: { en: 'raw HTML', ko: 'HTML 태그를' },
  code: { en: 'a block of code', ko: '코드 블록을' },
  footnote: { en: 'a footnote', ko: '각주를' },
  struck: { en: 'struck-through text', ko: '취소선을' },
  rule: { en: 'a horizontal rule', ko: '가로줄을' },
  table: { en: 'a table', ko: '표를' },
} as const satisfies Readonly<Record<string, Message>>;

export type Unshowable = keyof typeof unshowable;

const remedies: Readonly<Record<Unshowable, Message>> = {
  image: {
    en: 'Remove it; charts are named in briefing.yaml.',
    ko: '지우십시오. 차트는 briefing.yaml에서 지정합니다.',
  },
  inlineImage: {
    en: 'Put it into a paragraph of its own; charts are named in briefing.yaml.',
    ko: '별도의 문단에 쓰십시오. 차트는 briefing.yaml에서 지정합니다.',
  },
  html: {
    en: 'Use Markdown instead; if it is meant as text, write “\\<” for “<”.',
    ko: '마크다운으로 쓰십시오. 글자 그대로 보이려면 “<” 대신 “\\<”로 쓰십시오.',
  },
  code: { en: 'Write it as a paragraph or a list.', ko: '문단이나 목록으로 쓰십시오.' },
  footnote: {
    en: 'Write the words on the slide, or name the source in sources.yaml.',
    ko: '슬라이드 본문에 쓰거나 출처를 sources.yaml에 적으십시오.',
  },
  struck: { en: 'Remove the “~~”.', ko: '“~~”를 지우십시오.' },
  rule: {
    en: 'Remove the line, or begin another slide.',
    ko: '그 줄을 지우거나 다른 슬라이드로 나누십시오.',
  },
  table: { en: 'Write it as sentences.', ko: '문장으로 쓰십시오.' },
};

export const cannotShow = (place: Place, thing: Unshowable, where: 'slide' | 'notes'): Diagnostic => ({
  code: 'BD321',
  severity: 'error',
  place,
  what:
    where === 'slide'
      ? {
          en: `a slide cannot show ${unshowable[thing].en}.`,
          ko: `슬라이드에는 ${unshowable[thing].ko} 넣을 수 없습니다.`,
        }
      : {
          en: `speaker notes cannot hold ${unshowable[thing].en}.`,
          ko: `발표자 노트에는 ${unshowable[thing].ko} 넣을 수 없습니다.`,
        },
  next: remedies[thing],
});

export const referenceWithoutAddress = (place: Place, found: string): Diagnostic => {
  const [, text = '', label = ''] = /^(?:\[([^\]]*)|[^[]*)\]\[([^\]]*)/u.exec(found) ?? [];
  const name = label.trim() === '' ? text : label;
  const link = found.trim();
  return {
    code: 'BD382',
    severity: 'error',
    place,
    what: {
      en: `“${link}” is a link without an address: no line “[${name}]: https://…” says where it leads.`,
      ko: `“${link}” 링크에 주소가 없습니다. 주소를 알려 주는 “[${name}]: https://…” 줄이 원고에 없습니다.`,
    },
    next: {
      en: `Write that line, or the address itself: “[${text === '' ? name : text}](https://…)”. If no link is meant, write “\\[”.`,
      ko: `그 줄을 쓰거나 “[${text === '' ? name : text}](https://…)”처럼 주소를 바로 쓰십시오. 링크가 아니라면 “\\[”로 쓰십시오.`,
    },
  };
};

export const brokenFigureLink = (place: Place, found: string): Diagnostic => fault('BD343', place, { found });

export const unclosedComment = (place: Place, found: string): Diagnostic => fault('BD355', place, { found });
