// What is said to the author about YAML: its form (BD120-129) and the kinds of its values (BD130-139).
import { type Diagnostic, type Message, nearest, type Place } from '../diagnostics/diagnostics.ts';
import { fault } from '../diagnostics/fault.ts';

const lineOf = (place: Place) => place.line;

/** `fix` is the line as it should be, where that can be told: `venue: "Sample Hall, room 3"`. */
export const faultInYaml = (place: Place, mistake: string, fix?: string): Diagnostic => {
  const [what, next] = faults[mistake] ?? unexpected;
  const isFixed = fix !== undefined && next === quoteIt;
  return { code: 'BD120', severity: 'error', place, what, next: isFixed ? quoteAs(fix) : next };
};

export const colonInYaml = (place: Place, fix: string): Diagnostic => fault('BD120.colonInYaml', place, { fix });

/** Between braces: two entries, or one text with a colon. */
export const commaOrQuotes = (place: Place, fix: string): Diagnostic => fault('BD120.commaOrQuotes', place, { fix });

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

export const unknownKey = (place: Place, key: string, known: readonly string[]): Diagnostic =>
  fault('BD131', place, { key, near: nearest(key, known), known });
