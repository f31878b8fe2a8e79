// What is said about the blocks in the margin of an article: their opening and closing lines, and the slides that they hold.
import { type Diagnostic, didYouMean, type Message, type Place } from '../../diagnostics/diagnostics.ts';

/** The names that may follow `:::`. */
export const directiveNames = ['slide', 'notes'] as const;

/** Why an opening line cannot be read, to put into `malformedOpening`. */
export const openingFaults = {
  wideCharacters: {
    en: 'it has full-width signs (＃, ｛ or ｝)',
    ko: '전각 기호(＃, ｛, ｝)가 들어 있습니다',
  },
  curlyQuotes: { en: 'it has curly quotes', ko: '둥근따옴표가 들어 있습니다' },
  noBraces: { en: 'its id stands outside braces', ko: 'id가 중괄호 밖에 있습니다' },
  unclosedBrace: { en: 'its brace “{” is not closed', ko: '중괄호 “{”가 닫히지 않았습니다' },
  wordsAfter: { en: 'words follow the closing brace', ko: '닫는 중괄호 뒤에 다른 글자가 있습니다' },
  noHash: { en: 'its id has no “#” before it', ko: 'id 앞에 “#”이 없습니다' },
  characters: {
    en: 'an id has only letters, digits, “-” and “_”, and begins with a letter or digit',
    ko: 'id에는 문자, 숫자, “-”, “_”만 쓸 수 있고 첫 글자는 문자나 숫자여야 합니다',
  },
  noName: { en: 'it names no kind of block', ko: '블록의 종류가 적혀 있지 않습니다' },
} as const satisfies Readonly<Record<string, Message>>;

/** `slide “gap”`, or `a slide` when its id could not be read. */
const named = (id: string | undefined): Message =>
  id === undefined ? { en: 'a slide', ko: '슬라이드' } : { en: `slide “${id}”`, ko: `슬라이드 “${id}”` };

const fence = (colons: number): string => ':'.repeat(colons);

const write = (line: string): Message => ({ en: `Write “${line}”.`, ko: `다음과 같이 쓰십시오: “${line}”.` });

export const unclosedSlide = (
  place: Place,
  id: string | undefined,
  colons: number,
  nextSlide: number | undefined,
): Diagnostic => ({
  code: 'BD301',
  severity: 'error',
  place,
  slide: id,
  what:
    nextSlide === undefined
      ? {
          en: `the block of ${named(id).en} is not closed before the end of the file.`,
          ko: `${named(id).ko}의 블록이 파일 끝까지 닫히지 않았습니다.`,
        }
      : {
          en: `the block of ${named(id).en} is not closed before the next slide begins in line ${nextSlide}.`,
          ko: `${named(id).ko}의 블록이 닫히기 전에 ${nextSlide}행에서 다음 슬라이드가 시작됩니다.`,
        },
  next: {
    en: `Put a line “${fence(colons)}” after its last line; a “:::notes” inside needs a closing line of its own.`,
    ko: `마지막 줄 다음에 “${fence(colons)}” 줄을 넣으십시오. 안에 있는 “:::notes”도 따로 닫아야 합니다.`,
  },
});

export const unclosedNotes = (place: Place, id: string | undefined, colons: number): Diagnostic => ({
  code: 'BD302',
  severity: 'error',
  place,
  slide: id,
  what: {
    en: `the notes inside ${named(id).en} are not closed.`,
    ko: `${named(id).ko} 안의 발표자 노트가 닫히지 않았습니다.`,
  },
  next: {
    en: `Put a line “${fence(colons)}” after the last line of the notes.`,
    ko: `노트의 마지막 줄 다음에 “${fence(colons)}” 줄을 넣으십시오.`,
  },
});

export const unknownDirective = (place: Place, name: string): Diagnostic => ({
  code: 'BD303',
  severity: 'error',
  place,
  what: { en: `no block is called “${name}”.`, ko: `“${name}” 블록은 없습니다.` },
  next: didYouMean(name, directiveNames, {
    en: 'The blocks are “slide” and “notes”.',
    ko: '쓸 수 있는 블록은 “slide”와 “notes”입니다.',
  }),
});

export const wideColons = (place: Place, found: string, meant: string): Diagnostic => ({
  code: 'BD304',
  severity: 'error',
  place,
  what: {
    en: `“${found}” has full-width colons, which Markdown does not read.`,
    ko: `“${found}”에 전각 쌍점(：)이 있습니다. 마크다운은 이것을 읽지 못합니다.`,
  },
  next: {
    en: `Type “${meant}” with the keyboard set to English.`,
    ko: `한/영 키로 영문 입력으로 바꾸고 다음을 입력하십시오: “${meant}”.`,
  },
});

export const wrongColons = (place: Place, found: string, meant: string): Diagnostic => ({
  code: 'BD305',
  severity: 'error',
  place,
  what: {
    en: `“${found}” has too few colons: a block opens and closes with three or more.`,
    ko: `“${found}”에 쌍점이 모자랍니다. 블록은 쌍점 세 개 이상으로 열고 닫습니다.`,
  },
  next: write(meant),
});

export const unequalColons = (place: Place, closing: number, opened: number, openedIn: number): Diagnostic => ({
  code: 'BD306',
  severity: 'error',
  place,
  what: {
    en: `the block opened in line ${openedIn} with ${opened} colons is closed with ${closing}.`,
    ko: `${openedIn}행에서 쌍점 ${opened}개로 연 블록을 ${closing}개로 닫았습니다.`,
  },
  next: write(fence(opened)),
});

export const closesNothing = (place: Place): Diagnostic => ({
  code: 'BD307',
  severity: 'error',
  place,
  what: { en: 'this line closes a block, but none is open.', ko: '이 줄은 블록을 닫지만 열린 블록이 없습니다.' },
  next: {
    en: 'Remove it, or open the block above with “:::slide{#id}”.',
    ko: '줄을 지우거나 위에서 “:::slide{#id}”로 블록을 여십시오.',
  },
});

export const malformedOpening = (place: Place, fault: Message, meant: string): Diagnostic => ({
  code: 'BD308',
  severity: 'error',
  place,
  what: {
    en: `the opening line of this block cannot be read: ${fault.en}.`,
    ko: `블록을 여는 줄을 읽을 수 없습니다. ${fault.ko}.`,
  },
  next: write(meant),
});

export const slideWithoutId = (place: Place): Diagnostic => ({
  code: 'BD309',
  severity: 'error',
  place,
  what: { en: 'this slide has no id.', ko: '이 슬라이드에 id가 없습니다.' },
  next: {
    en: 'Give it the id that briefing.yaml uses: “:::slide{#id}”.',
    ko: 'briefing.yaml에서 쓰는 id를 “:::slide{#id}”처럼 적으십시오.',
  },
});

export const unknownAttribute = (place: Place, attribute: string, meant: string): Diagnostic => ({
  code: 'BD310',
  severity: 'error',
  place,
  what: {
    en: `“${attribute}” cannot stand here: a slide in the margin carries its id only, what kind it is stands in briefing.yaml.`,
    ko: `여기에는 “${attribute}” 속성을 쓸 수 없습니다. 여백의 슬라이드에는 id만 적고, 슬라이드의 종류는 briefing.yaml에 적습니다.`,
  },
  next: write(meant),
});

export const notesOutsideSlide = (place: Place): Diagnostic => ({
  code: 'BD311',
  severity: 'error',
  place,
  what: { en: '“:::notes” stands outside a slide.', ko: '“:::notes”가 슬라이드 밖에 있습니다.' },
  next: {
    en: 'Move it into its slide, before the line that closes the slide; for prose use the mark “<!-- notes: id -->”.',
    ko: '슬라이드를 닫는 줄 앞으로 옮기십시오. 본문에는 “<!-- notes: id -->” 표시를 쓰십시오.',
  },
});

export const notesWithAttributes = (place: Place, found: string): Diagnostic => ({
  code: 'BD312',
  severity: 'error',
  place,
  what: {
    en: `“:::notes” is followed by “${found}”.`,
    ko: `“:::notes” 줄에는 “${found}” 같은 다른 글자를 쓸 수 없습니다.`,
  },
  next: { en: 'Let “:::notes” stand alone on its line.', ko: '“:::notes”만 한 줄에 쓰십시오.' },
});

export const directiveInsideLine = (place: Place, found: string): Diagnostic => ({
  code: 'BD313',
  severity: 'error',
  place,
  what: {
    en: `“${found}” does not stand at the beginning of a line, so it opens no block.`,
    ko: `“${found}” 부분이 줄의 처음에 있지 않아 블록을 열지 못합니다.`,
  },
  next: {
    en: 'Put it on a line of its own, outside lists and quotes.',
    ko: '목록이나 인용문 밖에서 새 줄의 처음에 쓰십시오.',
  },
});

export const slideTwice = (place: Place, id: string, first: Place): Diagnostic => ({
  code: 'BD314',
  severity: 'error',
  place,
  slide: id,
  what: {
    en: `slide “${id}” is here a second time; the first is in line ${first.line}.`,
    ko: `id가 “${id}”인 슬라이드가 두 번 나옵니다. 첫 번째는 ${first.line}행에 있습니다.`,
  },
  next: { en: 'Give one of them another id.', ko: '둘 중 하나의 id를 바꾸십시오.' },
});

export const emptySlide = (place: Place, id: string | undefined): Diagnostic => ({
  code: 'BD315',
  severity: 'error',
  place,
  slide: id,
  what: { en: `${named(id).en} is empty.`, ko: `${named(id).ko}에 내용이 없습니다.` },
  next: {
    en: 'Write its claim as a heading “### …”, and its points below.',
    ko: '“### …” 제목으로 핵심 주장을 쓰고 그 아래에 내용을 쓰십시오.',
  },
});

export const slideWithoutClaim = (place: Place, id: string | undefined): Diagnostic => ({
  code: 'BD316',
  severity: 'error',
  place,
  slide: id,
  what: { en: `${named(id).en} has no claim.`, ko: `${named(id).ko}에 핵심 주장(### 제목)이 없습니다.` },
  next: {
    en: 'Begin it with a heading “### …” that says what the slide shows.',
    ko: '슬라이드가 말하려는 바를 “### …” 제목으로 맨 앞에 쓰십시오.',
  },
});

export const secondClaim = (place: Place, id: string | undefined, first: Place): Diagnostic => ({
  code: 'BD317',
  severity: 'error',
  place,
  slide: id,
  what: {
    en: `${named(id).en} has a second claim; the first is in line ${first.line}.`,
    ko: `${named(id).ko}에 핵심 주장(### 제목)이 두 개 있습니다. 첫 번째는 ${first.line}행에 있습니다.`,
  },
  next: {
    en: 'Make it a group with “####”, or begin another slide.',
    ko: '“####”로 바꾸어 묶음으로 만들거나 다른 슬라이드로 나누십시오.',
  },
});

export const claimNotFirst = (place: Place, id: string | undefined): Diagnostic => ({
  code: 'BD318',
  severity: 'error',
  place,
  slide: id,
  what: {
    en: `something stands before the claim of ${named(id).en}.`,
    ko: `${named(id).ko}의 핵심 주장(### 제목) 앞에 다른 내용이 있습니다.`,
  },
  next: { en: 'Move it below the heading “###”.', ko: '“###” 제목 아래로 옮기십시오.' },
});

export const headingLevel = (place: Place, level: number): Diagnostic => ({
  code: 'BD319',
  severity: 'error',
  place,
  what: {
    en: `a heading of level ${level} cannot stand inside a slide.`,
    ko: `슬라이드 안에는 ${level}단계 제목을 쓸 수 없습니다.`,
  },
  next: {
    en: 'Use “###” for the claim and “####” for a group; if the heading belongs to the article, close the slide before it with “:::”.',
    ko: '핵심 주장에는 “###”, 묶음에는 “####”를 쓰십시오. 본문의 제목이라면 그 앞에서 “:::”로 슬라이드를 닫으십시오.',
  },
});

export const headingInside = (place: Place): Diagnostic => ({
  code: 'BD320',
  severity: 'error',
  place,
  what: {
    en: 'a heading cannot stand inside a list, a quote or notes.',
    ko: '목록, 인용문, 노트 안에는 제목을 쓸 수 없습니다.',
  },
  next: {
    en: 'Begin the heading at the beginning of its line, or write **bold words**.',
    ko: '제목을 줄의 처음에서 시작하거나 **굵은 글씨**로 쓰십시오.',
  },
});
