// What is said to the author about YAML: its form (BD120-129) and the kinds of its values (BD130-139).
import { type Diagnostic, didYouMean, type Message, type Place } from '../diagnostics/diagnostics.ts';

const lineOf = (place: Place) => place.line;

/** `fix` is the line as it should be, where that can be told: `venue: "Sample Hall, room 3"`. */
export const faultInYaml = (place: Place, fault: string, fix?: string): Diagnostic => {
  const [what, next] = faults[fault] ?? unexpected;
  const isFixed = fix !== undefined && next === quoteIt;
  return { code: 'BD120', severity: 'error', place, what, next: isFixed ? quoteAs(fix) : next };
};

export const colonInYaml = (place: Place, fix: string): Diagnostic => ({
  code: 'BD120',
  severity: 'error',
  place,
  what: { en: 'a “: ” stands inside text that is not in quotes.', ko: '따옴표로 묶지 않은 글 안에 “: ”이 있습니다.' },
  next: quoteAs(fix),
});

/** Between braces: two entries, or one text with a colon. */
export const commaOrQuotes = (place: Place, fix: string): Diagnostic => ({
  code: 'BD120',
  severity: 'error',
  place,
  what: {
    en: 'two entries between { } or [ ] have no comma between them, or a “: ” stands inside text that is not in quotes.',
    ko: '{ }나 [ ] 안의 두 항목 사이에 쉼표가 없거나, 따옴표로 묶지 않은 글 안에 “: ”이 있습니다.',
  },
  next: {
    en: `Put a comma between the entries; if it is one text, put it in quotes: ${fix}.`,
    ko: `항목 사이에 쉼표를 넣고, 한 글이라면 따옴표로 묶으십시오: ${fix}`,
  },
});

export const spaceAfterColon = (place: Place, fix: string): Diagnostic => ({
  code: 'BD120',
  severity: 'error',
  place,
  what: { en: 'a space is missing after this colon.', ko: '쌍점 뒤에 공백이 없습니다.' },
  next: { en: `Write “${fix}”.`, ko: `다음과 같이 쓰십시오: “${fix}”.` },
});

export const wideCommaInYaml = (place: Place): Diagnostic => ({
  code: 'BD120',
  severity: 'error',
  place,
  what: {
    en: 'this is a full-width comma (，), which YAML does not read.',
    ko: '전각 쉼표(，)입니다. YAML은 이것을 읽지 못합니다.',
  },
  next: {
    en: 'Type “, ” with the keyboard set to English.',
    ko: '한/영 키로 영문 입력으로 바꾸고 “, ”을 입력하십시오.',
  },
});

/** Between braces a comma ends a text: what stands after it was read as a key of its own. */
export const commaInYaml = (place: Place, rest: string, fix: string | undefined): Diagnostic => ({
  code: 'BD386',
  severity: 'error',
  place,
  what: {
    en: `a comma ends the text before it, and “${rest}” is read as a key without a value.`,
    ko: `쉼표에서 앞의 글이 끝나 “${rest}” 부분은 값이 없는 키로 읽힙니다.`,
  },
  next: fix === undefined ? quoteIt : quoteAs(fix),
});

/** A sign of comments, behind which a text is cut off. */
export const hashInYaml = (place: Place, rest: string, fix: string | undefined): Diagnostic => ({
  code: 'BD387',
  severity: 'error',
  place,
  what: {
    en: `“#” begins a comment here: “${rest}” is not read.`,
    ko: `여기의 “#”부터는 주석입니다. “${rest}” 부분은 읽지 않습니다.`,
  },
  next: {
    en: `${fix === undefined ? quoteIt.en : quoteAs(fix).en} If it is a comment, write “# ” with a space, on a line of its own.`,
    ko: `${fix === undefined ? quoteIt.ko : quoteAs(fix).ko} 주석이라면 별도의 줄에 “# ”처럼 공백을 두고 쓰십시오.`,
  },
});

/** Quotation marks of books around a whole value: they are part of the text. */
export const curlyQuotes = (place: Place, text: string, straight: string): Diagnostic => ({
  code: 'BD388',
  severity: 'warning',
  place,
  what: {
    en: `curly quotes do not quote in YAML: slides show ${text} with them.`,
    ko: `둥근따옴표는 YAML의 따옴표가 아니어서 슬라이드에 ${text} 그대로 보입니다.`,
  },
  next: {
    en: `Write straight quotes: ${straight}. If slides are to show them, put straight ones around: '${text}'.`,
    ko: `곧은따옴표로 쓰십시오: ${straight} 슬라이드에 보일 따옴표라면 곧은따옴표로 한 번 더 묶으십시오: '${text}'`,
  },
});

export const wideColonInYaml = (place: Place): Diagnostic => ({
  code: 'BD120',
  severity: 'error',
  place,
  what: {
    en: 'this is a full-width colon (：), which YAML does not read.',
    ko: '전각 쌍점(：)입니다. YAML은 이것을 읽지 못합니다.',
  },
  next: {
    en: 'Type “: ” with the keyboard set to English.',
    ko: '한/영 키로 영문 입력으로 바꾸고 “: ”을 입력하십시오.',
  },
});

type Fault = readonly [what: Message, next: Message];

const quoteIt: Message = {
  en: 'If this is text, put all of it in quotes: key: "text".',
  ko: '글이라면 전체를 따옴표로 묶으십시오. 예: key: "글"',
};

const quoteAs = (fix: string): Message => ({
  en: `If this is text, put all of it in quotes: ${fix}.`,
  ko: `글이라면 전체를 따옴표로 묶으십시오: ${fix}`,
});

const unexpected: Fault = [
  { en: 'this cannot be read as YAML here.', ko: '이 자리의 YAML을 읽을 수 없습니다.' },
  {
    en: 'Check the indentation and the quotes of this line and of the line before it.',
    ko: '이 줄과 앞줄의 들여쓰기와 따옴표를 확인하십시오.',
  },
];

const colonInText: Fault = [
  {
    en: 'a “: ” stands inside text that is not in quotes, or this line is indented too far.',
    ko: '따옴표로 묶지 않은 글 안에 “: ”이 있거나, 이 줄이 너무 깊이 들여쓰여 있습니다.',
  },
  quoteIt,
];

const noColon: Fault = [
  {
    en: 'a key needs a colon and a space after it, and all keys of one block start in the same column.',
    ko: '키 뒤에는 쌍점과 공백이 있어야 하고, 같은 묶음의 키는 같은 칸에서 시작해야 합니다.',
  },
  { en: 'Write it as key: value.', ko: 'key: value 형태로 쓰십시오.' },
];

/** By the codes of the `yaml` package (https://eemeli.org/yaml/#errors). */
const faults: Readonly<Record<string, Fault>> = {
  BLOCK_AS_IMPLICIT_KEY: colonInText,
  BLOCK_IN_FLOW: [
    {
      en: 'two entries between { } or [ ] have no comma between them.',
      ko: '{ }나 [ ] 안의 두 항목 사이에 쉼표가 없습니다.',
    },
    { en: 'Put a comma between the entries.', ko: '항목 사이에 쉼표를 넣으십시오.' },
  ],
  MULTILINE_IMPLICIT_KEY: noColon,
  MISSING_CHAR: [
    {
      en: 'a comma or a colon is missing here, or something stands here that should be in quotes.',
      ko: '쉼표나 쌍점이 빠졌거나, 따옴표로 묶어야 할 것이 있습니다.',
    },
    quoteIt,
  ],
  BAD_INDENT: [
    {
      en: 'this line is indented differently from the lines that it belongs to.',
      ko: '이 줄의 들여쓰기가 같은 묶음의 다른 줄과 다릅니다.',
    },
    { en: 'Start all keys of one block in the same column.', ko: '같은 묶음의 키는 같은 칸에서 시작하십시오.' },
  ],
  TAB_AS_INDENT: [
    { en: 'this line is indented with a tab.', ko: '이 줄은 탭으로 들여쓰여 있습니다.' },
    { en: 'Indent with spaces, two for each level.', ko: '한 단계에 공백 두 칸씩, 공백으로 들여쓰십시오.' },
  ],
  BAD_SCALAR_START: [
    {
      en: 'text cannot begin with this character unless it is in quotes.',
      ko: '글이 이 글자로 시작하려면 따옴표로 묶어야 합니다.',
    },
    quoteIt,
  ],
  BAD_DQ_ESCAPE: [
    { en: 'this backslash stands for nothing that YAML knows.', ko: 'YAML에 없는 역슬래시 표기입니다.' },
    { en: 'Write \\\\ for a backslash, or use single quotes.', ko: '역슬래시는 \\\\로 쓰거나 작은따옴표를 쓰십시오.' },
  ],
  UNEXPECTED_TOKEN: [
    {
      en: 'something stands here that does not belong to the value before it.',
      ko: '앞의 값에 이어질 수 없는 것이 있습니다.',
    },
    quoteIt,
  ],
};

/** `others` are further keys of the same part that stand there a second time: then the line that should open their own part is missing. */
export const duplicateKey = (
  place: Place,
  key: string,
  earlier: Place,
  others: readonly string[] = [],
): Diagnostic => ({
  code: 'BD121',
  severity: 'error',
  place,
  what: {
    en: `the key “${key}” stands here a second time; the first is on line ${lineOf(earlier)}.${others.length === 0 ? '' : ` So do: ${others.join(', ')}.`}`,
    ko: `“${key}” 키가 두 번 있습니다. 처음은 ${lineOf(earlier)}행입니다.${others.length === 0 ? '' : ` 다음 키도 두 번 있습니다: ${others.join(', ')}.`}`,
  },
  next:
    others.length === 0
      ? { en: 'Keep one of them.', ko: '하나만 남기십시오.' }
      : {
          en: 'Is the line missing before it with the name under which these keys belong? Write it, or keep one of each.',
          ko: '이 키들이 속한 이름 줄이 앞에서 빠졌다면 그 줄을 쓰고, 아니면 하나씩만 남기십시오.',
        },
});

/** `year` is a year whose first two digits an apostrophe stands for, in full: 2025 for `'25`. */
export const unclosed = (place: Place, mark: string, year?: string): Diagnostic => ({
  code: 'BD122',
  severity: 'error',
  place,
  what: { en: `the ${mark} that opens here is never closed.`, ko: `여기에서 연 ${mark} 기호가 닫히지 않았습니다.` },
  next:
    year === undefined
      ? {
          en: `Close it with ${closing[mark] ?? mark}.`,
          ko: `${closing[mark] ?? mark} 기호로 닫으십시오.`,
        }
      : {
          en: `If it stands for the first digits of a year, write ${year}, or put the whole text in double quotes.`,
          ko: `연도의 앞 두 자리를 줄인 것이라면 ${year}처럼 모두 쓰거나, 글 전체를 큰따옴표로 묶으십시오.`,
        },
});

const closing: Readonly<Record<string, string>> = { '{': '}', '[': ']' };

export const secondDocument = (place: Place): Diagnostic => ({
  code: 'BD123',
  severity: 'error',
  place,
  what: {
    en: 'a second document begins here (---); only one is read.',
    ko: '여기에서 두 번째 문서(---)가 시작됩니다. 문서 하나만 읽을 수 있습니다.',
  },
  next: { en: 'Remove the line ---.', ko: '--- 줄을 지우십시오.' },
});

export const refusedKey = (place: Place, key: string): Diagnostic => ({
  code: 'BD124',
  severity: 'error',
  place,
  what: { en: `the key “${key}” is not allowed.`, ko: `“${key}” 키는 쓸 수 없습니다.` },
  next: { en: 'Give it another name.', ko: '다른 이름을 쓰십시오.' },
});

export const nestedTooDeep = (place: Place, limit: number): Diagnostic => ({
  code: 'BD125',
  severity: 'error',
  place,
  what: {
    en: `this is nested more than ${limit} levels deep.`,
    ko: `${limit}단계보다 깊이 들어가 있습니다.`,
  },
  next: { en: 'Look for brackets that are not closed.', ko: '닫히지 않은 괄호가 있는지 확인하십시오.' },
});

export const aliasInYaml = (place: Place, mark: string, fix?: string): Diagnostic => ({
  code: 'BD126',
  severity: 'error',
  place,
  what: {
    en: `a value cannot begin with “${mark}” (aliases, anchors and tags are not read).`,
    ko: `값은 “${mark}” 기호로 시작할 수 없습니다(별칭, 앵커, 태그는 읽지 않습니다).`,
  },
  next: fix === undefined ? quoteIt : quoteAs(fix),
});

export const keyIsNoText = (place: Place): Diagnostic => ({
  code: 'BD127',
  severity: 'error',
  place,
  what: { en: 'a key must be text.', ko: '키는 글이어야 합니다.' },
  next: { en: 'Write it as key: value.', ko: 'key: value 형태로 쓰십시오.' },
});

export const emptyYaml = (place: Place): Diagnostic => ({
  code: 'BD128',
  severity: 'error',
  place,
  what: { en: 'the file says nothing.', ko: '파일에 내용이 없습니다.' },
  next: { en: 'Write it, or take it from a backup.', ko: '내용을 쓰거나 백업에서 되살리십시오.' },
});

/** Kinds of values as a message names them. */
export type Kind = 'text' | 'list' | 'map' | 'empty';

const kinds: Readonly<Record<Kind, Message>> = {
  text: { en: 'text', ko: '글' },
  list: { en: 'a list', ko: '목록' },
  map: { en: 'keys with values', ko: '키와 값' },
  empty: { en: 'nothing', ko: '빈칸' },
};

function exampleOf(expected: Kind, found: Kind, text: string): Message {
  if (expected === 'list' && /^-\S/u.test(text)) {
    return { en: 'Put a space after “-”.', ko: '“-” 뒤에 공백을 넣으십시오.' };
  }
  if (expected === 'list' && found === 'text') {
    return { en: `Write it as a list: [${text}].`, ko: `[${text}] 형태의 목록으로 쓰십시오.` };
  }
  if (expected === 'list' && found === 'map') {
    return { en: 'Begin each entry of the list with “- ”.', ko: '목록의 항목마다 앞에 “- ”를 쓰십시오.' };
  }
  if (expected === 'text' && found !== 'empty') {
    return {
      en: 'Write one value after the colon; text that begins with [ or { goes into quotes.',
      ko: '쌍점 뒤에 값 하나를 쓰십시오. [나 {로 시작하는 글은 따옴표로 묶으십시오.',
    };
  }
  return examples[expected];
}

const examples: Readonly<Record<Kind, Message>> = {
  text: { en: 'Write one value after the colon.', ko: '쌍점 뒤에 값 하나를 쓰십시오.' },
  list: { en: 'Write it as a list: [a, b].', ko: '[a, b] 형태의 목록으로 쓰십시오.' },
  map: { en: 'Write it as keys with values: {key: value}.', ko: '{key: value} 형태로 쓰십시오.' },
  empty: { en: 'Leave it empty.', ko: '비워 두십시오.' },
};

/** `text` is what stands there, where that is text. */
export const wrongKind = (place: Place, expected: Kind, found: Kind, text = ''): Diagnostic => ({
  code: 'BD130',
  severity: 'error',
  place,
  what: {
    en: `expected ${kinds[expected].en} here, found ${kinds[found].en}.`,
    ko: `여기에 필요한 것: ${kinds[expected].ko}. 지금 있는 것: ${kinds[found].ko}.`,
  },
  next: exampleOf(expected, found, text),
});

export const unknownKey = (place: Place, key: string, known: readonly string[]): Diagnostic => ({
  code: 'BD131',
  severity: 'error',
  place,
  what: { en: `no key is called “${key}” here.`, ko: `“${key}”: 여기에 없는 키입니다.` },
  next: didYouMean(key, known, {
    en: `Keys here: ${known.join(', ')}.`,
    ko: `쓸 수 있는 키: ${known.join(', ')}.`,
  }),
});

export const missingKey = (place: Place, key: string): Diagnostic => ({
  code: 'BD132',
  severity: 'error',
  place,
  what: { en: `the key “${key}” is missing here.`, ko: `여기에 “${key}” 키가 없습니다.` },
  next: { en: `Add “${key}: …”.`, ko: `“${key}: …”을 추가하십시오.` },
});

export const noNumber = (place: Place, text: string): Diagnostic => ({
  code: 'BD133',
  severity: 'error',
  place,
  what: { en: `“${text}” is not a number.`, ko: `“${text}”: 숫자가 아닙니다.` },
  next: { en: 'Write it in digits: 12, -3 or 0.5.', ko: '12, -3, 0.5처럼 숫자로 쓰십시오.' },
});

export const noneOf = (place: Place, text: string, words: readonly string[]): Diagnostic => ({
  code: 'BD134',
  severity: 'error',
  place,
  what: { en: `“${text}” is not a value for this key.`, ko: `“${text}”: 이 키에 쓸 수 없는 값입니다.` },
  next: didYouMean(text, words, {
    en: `Write one of: ${words.join(', ')}.`,
    ko: `다음 가운데 하나를 쓰십시오: ${words.join(', ')}.`,
  }),
});

export const wrongLength = (place: Place, expected: number, found: number): Diagnostic => ({
  code: 'BD135',
  severity: 'error',
  place,
  what: {
    en: `expected a list of ${expected}, found ${found}.`,
    ko: `항목 ${expected}개가 필요한데 ${found}개가 있습니다.`,
  },
  next: { en: `Give exactly ${expected}.`, ko: `정확히 ${expected}개를 쓰십시오.` },
});
