// What is said about the text of an article: its marks, tables, links, and what a slide cannot show.
import { type Diagnostic, didYouMean, type Message, type Place } from '../../diagnostics/diagnostics.ts';

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

export const htmlInProse = (place: Place, tag: string): Diagnostic => ({
  code: 'BD322',
  severity: 'warning',
  place,
  what: { en: `“${tag}” is read as HTML and left out.`, ko: `“${tag}” 부분은 HTML 태그로 읽혀 빠집니다.` },
  next: {
    en: 'Remove it; if it is meant as text, write “\\<” for “<”.',
    ko: '지우십시오. 글자 그대로 보이려면 “<” 대신 “\\<”로 쓰십시오.',
  },
});

export const emptyPoint = (place: Place): Diagnostic => ({
  code: 'BD323',
  severity: 'error',
  place,
  what: { en: 'this point of the list has no words.', ko: '이 목록 항목에 내용이 없습니다.' },
  next: { en: 'Write its words after the marker, or remove it.', ko: '기호 뒤에 내용을 쓰거나 항목을 지우십시오.' },
});

export const listStart = (place: Place, marker: string): Diagnostic => ({
  code: 'BD324',
  severity: 'error',
  place,
  what: {
    en: `“${marker}” at the beginning of a line opens a numbered list, and a slide numbers from 1.`,
    ko: `줄 처음의 “${marker}” 표기는 번호 목록을 여는데, 슬라이드의 번호는 1부터 시작합니다.`,
  },
  next: {
    en: `Begin the list with “1.”; if no list is meant, write “${marker.slice(0, -1)}\\${marker.slice(-1)}”.`,
    ko: `목록을 “1.”부터 시작하십시오. 목록이 아니라면 다음과 같이 쓰십시오: “${marker.slice(0, -1)}\\${marker.slice(-1)}”.`,
  },
});

export const markAboveFirst = (place: Place, mark: string, first: string): Diagnostic => ({
  code: 'BD380',
  severity: 'error',
  place,
  what: {
    en: `“${mark}” is ranked above “${first}”, with which this list begins: it cannot be told which level is meant.`,
    ko: `“${mark}” 기호는 이 목록 첫머리의 “${first}” 기호보다 위 단계여서 어느 단계인지 알 수 없습니다.`,
  },
  next: {
    en: 'Write “- ” before each point, with two more spaces for each level.',
    ko: '항목마다 앞에 “- ”를 쓰고, 한 단계 내려갈 때마다 공백 두 칸을 더 넣으십시오.',
  },
});

export const numberOutOfTurn = (place: Place, mark: string, before: string | undefined): Diagnostic => ({
  code: 'BD381',
  severity: 'error',
  place,
  what:
    before === undefined
      ? {
          en: `this line begins with “${mark}”, and nothing before it counts up to that.`,
          ko: `“${mark}” 번호로 시작하는 줄인데 앞에 그 전 번호가 없습니다.`,
        }
      : {
          en: `“${mark}” follows “${before}” in this list.`,
          ko: `이 목록에서 “${before}” 다음 번호가 “${mark}”입니다.`,
        },
  next: {
    en: 'Count the points from the first; if it is no list, join this line to the one before it.',
    ko: '항목의 번호를 처음부터 차례대로 매기고, 목록이 아니라면 이 줄을 앞줄에 이어 쓰십시오.',
  },
});

export const raggedRow = (place: Place, cells: number, columns: number): Diagnostic => ({
  code: 'BD325',
  severity: 'error',
  place,
  what: {
    en: `this row has ${cells} ${cells === 1 ? 'cell' : 'cells'}, the head of the table has ${columns}.`,
    ko: `이 행은 ${cells}칸인데 표의 머리글 행은 ${columns}칸입니다.`,
  },
  next: {
    en: 'Give it the missing cells, write “\\|” for a bar inside a cell, or put an empty line after the table.',
    ko: '빠진 칸을 채우고, 칸 안의 세로줄은 “\\|”로 쓰고, 표 다음에는 빈 줄을 두십시오.',
  },
});

export const unknownSlideInMark = (place: Place, id: string, ids: Iterable<string>): Diagnostic => ({
  code: 'BD331',
  draftable: true,
  severity: 'error',
  place,
  what: { en: `this article has no slide “${id}”.`, ko: `이 원고에는 id가 “${id}”인 슬라이드가 없습니다.` },
  next: didYouMean(id, ids, {
    en: 'Name the id of a “:::slide{#id}” block of this file, or end the notes with “<!-- notes: -->”.',
    ko: '이 파일의 “:::slide{#id}” 블록에 있는 id를 쓰거나, “<!-- notes: -->”로 노트를 끝내십시오.',
  }),
});

export const unknownMark = (place: Place, name: string): Diagnostic => ({
  code: 'BD332',
  severity: 'error',
  place,
  what: { en: `no mark is called “${name}”.`, ko: `“${name}” 표시는 없습니다.` },
  next: didYouMean(name, markNames, {
    en: 'The marks are “<!-- notes: id -->” and “<!-- table: id -->”.',
    ko: '쓸 수 있는 표시는 “<!-- notes: id -->”와 “<!-- table: id -->”입니다.',
  }),
});

export const malformedMark = (place: Place, found: string, meant: string): Diagnostic => ({
  code: 'BD333',
  severity: 'error',
  place,
  what: { en: `“${found}” cannot be read as a mark.`, ko: `“${found}” 부분을 표시로 읽을 수 없습니다.` },
  next: { en: `Write “${meant}”.`, ko: `다음과 같이 쓰십시오: “${meant}”.` },
});

export const markInSlide = (place: Place): Diagnostic => ({
  code: 'BD334',
  severity: 'error',
  place,
  what: {
    en: 'a mark stands inside a slide; marks belong to the prose outside.',
    ko: '표시가 슬라이드 안에 있습니다. 표시는 슬라이드 밖의 본문에 씁니다.',
  },
  next: {
    en: 'Move it out of the block; notes inside a slide stand between “:::notes” and “:::”.',
    ko: '블록 밖으로 옮기십시오. 슬라이드 안의 노트는 “:::notes”와 “:::” 사이에 씁니다.',
  },
});

export const nestedMark = (place: Place): Diagnostic => ({
  code: 'BD335',
  severity: 'error',
  place,
  what: {
    en: 'a mark stands inside bold or slanted words, a link or a table cell.',
    ko: '표시가 굵은 글씨, 기울인 글씨, 링크 또는 표의 칸 안에 있습니다.',
  },
  next: { en: 'Move it before or after them.', ko: '그 앞이나 뒤로 옮기십시오.' },
});

export const markWithoutTable = (place: Place, id: string): Diagnostic => ({
  code: 'BD336',
  severity: 'error',
  place,
  what: {
    en: `no table follows the mark of table “${id}”.`,
    ko: `표 “${id}”의 표시 다음에 표가 없습니다.`,
  },
  next: {
    en: 'Put the mark on the line above the table, with nothing between them.',
    ko: '표 바로 윗줄에 표시를 두고 그 사이에 다른 내용을 넣지 마십시오.',
  },
});

export const tableTwice = (place: Place, id: string, first: Place): Diagnostic => ({
  code: 'BD337',
  severity: 'error',
  place,
  what: {
    en: `table “${id}” is named a second time; the first is in line ${first.line}.`,
    ko: `id가 “${id}”인 표가 두 번 나옵니다. 첫 번째는 ${first.line}행에 있습니다.`,
  },
  next: { en: 'Give one of them another id.', ko: '둘 중 하나의 id를 바꾸십시오.' },
});

export const refusedLink = (place: Place, address: string): Diagnostic => ({
  code: 'BD341',
  severity: 'error',
  place,
  what: {
    en: `the link to “${address}” is refused: links lead to http:, https: or mailto: addresses, to slides (#id) or to figures.`,
    ko: `“${address}” 링크는 쓸 수 없습니다. 링크에는 http:, https:, mailto: 주소, 슬라이드(#id), 수치(fig:)만 쓸 수 있습니다.`,
  },
  next: {
    en: 'Write the whole address with “https://”, or for a number “[12.5%](fig:id)”.',
    ko: '“https://”로 시작하는 전체 주소를 쓰고, 수치라면 “[12.5%](fig:id)”처럼 쓰십시오.',
  },
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

export const definitionTwice = (place: Place, label: string, first: Place): Diagnostic => ({
  code: 'BD383',
  severity: 'error',
  place,
  what: {
    en: `“[${label}]:” gives a second address; the first is in line ${first.line}.`,
    ko: `“[${label}]:” 주소가 두 번 나옵니다. 첫 번째는 ${first.line}행에 있습니다.`,
  },
  next: { en: 'Keep one of them.', ko: '하나만 남기십시오.' },
});

export const badAddress = (place: Place, address: string): Diagnostic => ({
  code: 'BD364',
  severity: 'error',
  place,
  what: {
    en: `the link leads to “${address}”, which is no whole address.`,
    ko: `링크의 주소 “${address}”이(가) 온전하지 않습니다.`,
  },
  next: {
    en: 'Write all of it, such as “https://example.org/page” or “mailto:name@example.org”.',
    ko: '“https://example.org/page”나 “mailto:name@example.org”처럼 전체 주소를 쓰십시오.',
  },
});

export const figureWithoutId = (place: Place, form: string): Diagnostic => ({
  code: 'BD342',
  severity: 'error',
  place,
  what: { en: `the link of “${form}” names no figure.`, ko: `“${form}”의 링크에 수치의 id가 없습니다.` },
  next: {
    en: 'Write the id of the figure after “fig:”, or “plain:” if the number is no figure.',
    ko: '“fig:” 다음에 수치의 id를 쓰십시오. 수치 표에 없는 숫자라면 “plain:”을 쓰십시오.',
  },
});

export const brokenFigureLink = (place: Place, found: string): Diagnostic => ({
  code: 'BD343',
  severity: 'error',
  place,
  what: {
    en: `“${found}” is no link as it stands and would be shown as text.`,
    ko: `“${found}” 부분은 링크로 읽히지 않아 글자 그대로 보이게 됩니다.`,
  },
  next: {
    en: 'Write “[12.5%](fig:id)”: half-width brackets and colon, no space inside, straight quotes around a title.',
    ko: '“[12.5%](fig:id)”처럼 반각 괄호와 쌍점으로, 공백 없이 쓰십시오. 제목에는 곧은따옴표(")를 쓰십시오.',
  },
});

export const unknownForm = (place: Place, title: string): Diagnostic => ({
  code: 'BD344',
  severity: 'error',
  place,
  what: {
    en: `“${title}” says nothing about the form of a figure.`,
    ko: `링크 제목 “${title}”에 해당하는 표기 방식이 없습니다.`,
  },
  next: didYouMean(title, ['words'], {
    en: 'The one title that a figure link can have is “words”, for a form that is no number.',
    ko: '수치 링크의 제목에는 숫자가 아닌 표기라는 뜻의 “words”만 쓸 수 있습니다.',
  }),
});

export const linkWithoutText = (place: Place, address: string): Diagnostic => ({
  code: 'BD345',
  severity: 'error',
  place,
  what: { en: `the link to “${address}” has no text.`, ko: `“${address}” 링크에 글자가 없습니다.` },
  next: { en: 'Write its words between “[” and “]”.', ko: '“[”와 “]” 사이에 글자를 쓰십시오.' },
});

export const plainWithId = (place: Place, address: string): Diagnostic => ({
  code: 'BD346',
  severity: 'error',
  place,
  what: {
    en: `“${address}” names a figure, but “plain:” marks a number that is none.`,
    ko: `“${address}”에 id가 있지만 “plain:”은 수치 표에 없는 숫자라는 표시입니다.`,
  },
  next: {
    en: 'Write “fig:” before the id of a figure, or “plain:” alone.',
    ko: '수치의 id 앞에는 “fig:”를 쓰고, 그렇지 않으면 “plain:”만 쓰십시오.',
  },
});

export const tooDeep = (place: Place, deepest: number): Diagnostic => ({
  code: 'BD352',
  severity: 'error',
  place,
  what: {
    en: `lists, quotes or emphasis are nested more than ${deepest} levels deep.`,
    ko: `목록, 인용문, 강조가 ${deepest}단계보다 깊이 겹쳐 있습니다.`,
  },
  next: { en: 'Write it with fewer levels.', ko: '단계를 줄여 쓰십시오.' },
});

export const lineTooLong = (place: Place, length: number, longest: number): Diagnostic => ({
  code: 'BD353',
  severity: 'error',
  place,
  what: {
    en: `this line has ${length} characters; at most ${longest} can be read.`,
    ko: `이 줄은 ${length}자입니다. 한 줄은 ${longest}자까지 읽을 수 있습니다.`,
  },
  next: { en: 'Break it into paragraphs.', ko: '여러 문단으로 나누십시오.' },
});

export const tooManyLines = (file: string, lines: number, most: number): Diagnostic => ({
  code: 'BD358',
  severity: 'error',
  place: { file, line: most + 1, column: 1 },
  what: {
    en: `the article has ${lines} lines; at most ${most} can be read.`,
    ko: `원고가 ${lines}줄입니다. ${most}줄까지 읽을 수 있습니다.`,
  },
  next: { en: 'Make several briefings of it.', ko: '브리핑 여러 개로 나누십시오.' },
});

export const tooManyRows = (place: Place, most: number): Diagnostic => ({
  code: 'BD359',
  severity: 'error',
  place,
  what: {
    en: `this table has more than ${most} rows.`,
    ko: `표의 행이 ${most}개를 넘습니다.`,
  },
  next: { en: 'Keep the rows that a slide can show.', ko: '슬라이드에 보일 행만 남기십시오.' },
});

export const unclosedCode = (place: Place, fence: string): Diagnostic => ({
  code: 'BD354',
  severity: 'error',
  place,
  what: {
    en: `the block of code opened with “${fence}” is not closed.`,
    ko: `“${fence}”로 연 코드 블록이 닫히지 않았습니다.`,
  },
  next: {
    en: `Put a line “${fence}” after its last line, or remove it.`,
    ko: `마지막 줄 다음에 “${fence}” 줄을 넣거나 지우십시오.`,
  },
});

export const unclosedComment = (place: Place, found: string): Diagnostic => ({
  code: 'BD355',
  severity: 'error',
  place,
  what: {
    en: `the comment opened with “${found}” cannot be read to its end.`,
    ko: `“${found}”로 시작한 주석을 끝까지 읽을 수 없습니다.`,
  },
  next: {
    en: 'Write “<!--” before and “-->” after it, with plain hyphens.',
    ko: '앞에는 “<!--”, 뒤에는 “-->”를 붙임표(-)로 쓰십시오.',
  },
});

export const emptyArticle = (place: Place): Diagnostic => ({
  code: 'BD357',
  severity: 'error',
  place,
  what: { en: 'the article is empty.', ko: '원고가 비어 있습니다.' },
  next: {
    en: 'Write it, or take it from a backup: a line “# Title”, then the text and its slides (:::slide{#id} … :::).',
    ko: '“# 제목” 줄로 시작해 본문과 슬라이드(:::slide{#id} … :::)를 쓰거나 백업에서 되살리십시오.',
  },
});

export const articleWithoutTitle = (place: Place): Diagnostic => ({
  code: 'BD356',
  severity: 'error',
  place,
  what: { en: 'the article has no title.', ko: '원고에 제목이 없습니다.' },
  next: { en: 'Begin the file with a line “# Title”.', ko: '파일 첫머리에 “# 제목” 줄을 쓰십시오.' },
});
