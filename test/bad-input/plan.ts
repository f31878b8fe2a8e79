// Bad input: the plan, the sources and other YAML.
import { append, edit, type Row, rewrite, write } from './row.ts';

const plan = 'briefing.yaml';

export const plans: readonly Row[] = [
  {
    name: 'a long line of words and quotation marks, of which the beginning is shown in quotes',
    edits: [append(plan, `author: "x" ${"'a' b ".repeat(2_000)}\n`)],
    en: [
      `data/library-survey/briefing.yaml:64:13 error BD120: something here does not belong to the value before it. If this is text, put all of it in quotes: author: '"x" ${"''a'' b ".repeat(23)}''….`,
    ],
    ko: [
      `data/library-survey/briefing.yaml:64:13 오류 BD120: 앞의 값에 이어질 수 없는 것이 있습니다. 글이라면 전체를 따옴표로 묶으십시오: author: '"x" ${"''a'' b ".repeat(23)}''…`,
    ],
  },
  {
    name: 'a misspelt key of a slide',
    edits: [edit(plan, 'steps: {template: columns}', 'steps: {tempalte: columns}')],
    en: [
      'data/library-survey/briefing.yaml:18:11 error BD131: no key is called “tempalte” here. Did you mean “template”?',
    ],
    ko: [
      'data/library-survey/briefing.yaml:18:11 오류 BD131: “tempalte”: 여기에 없는 키입니다. 혹시 “template”인가요?',
    ],
  },
  {
    name: 'a misspelt key of a chart',
    edits: [edit(plan, 'spec: gap-bars', 'spce: gap-bars')],
    en: ['data/library-survey/briefing.yaml:29:5 error BD131: no key is called “spce” here. Did you mean “spec”?'],
    ko: ['data/library-survey/briefing.yaml:29:5 오류 BD131: “spce”: 여기에 없는 키입니다. 혹시 “spec”인가요?'],
  },
  {
    name: 'a misspelt key of an audience',
    edits: [edit(plan, 'presenter: {en: Head of planning', 'presentr: {en: Head of planning')],
    en: [
      'data/library-survey/briefing.yaml:63:5 error BD131: no key is called “presentr” here. Did you mean “presenter”?',
    ],
    ko: [
      'data/library-survey/briefing.yaml:63:5 오류 BD131: “presentr”: 여기에 없는 키입니다. 혹시 “presenter”인가요?',
    ],
  },
  {
    name: 'a misspelt key of the plan',
    edits: [edit(plan, 'audiences:', 'audience:')],
    en: [
      'data/library-survey/briefing.yaml:49:1 error BD131: no key is called “audience” here. Did you mean “audiences”?',
    ],
    ko: [
      'data/library-survey/briefing.yaml:49:1 오류 BD131: “audience”: 여기에 없는 키입니다. 혹시 “audiences”인가요?',
    ],
  },
  {
    name: 'a misspelt option of a slide',
    edits: [edit(plan, 'options: {large: true}', 'options: {lagre: true}')],
    en: [
      'data/library-survey/briefing.yaml:12:3 error BD428: the template “table” of the slide “branches” reads no option “lagre”. Did you mean “large”?',
    ],
    ko: [
      'data/library-survey/briefing.yaml:12:3 오류 BD428: 슬라이드 “branches”의 “table” 템플릿에는 “lagre” 옵션이 없습니다. 혹시 “large”인가요?',
    ],
  },
  {
    name: 'a misspelt key of a source',
    edits: [rewrite('sources.yaml', text => text.replace('  short:', '  shrot:'))],
    en: ['data/library-survey/sources.yaml:4:3 error BD131: no key is called “shrot” here. Did you mean “short”?'],
    ko: ['data/library-survey/sources.yaml:4:3 오류 BD131: “shrot”: 여기에 없는 키입니다. 혹시 “short”인가요?'],
  },
  {
    name: 'a misspelt key of a locale',
    edits: [edit('templates/locales/en.yaml', 'groupMark:', 'groupmark:')],
    en: ['templates/locales/en.yaml:8:1 error BD131: no key is called “groupmark” here. Did you mean “groupMark”?'],
    ko: ['templates/locales/en.yaml:8:1 오류 BD131: “groupmark”: 여기에 없는 키입니다. 혹시 “groupMark”인가요?'],
  },
  {
    name: 'a text in what is no language',
    edits: [edit(plan, 'organization: {en: Sample', 'organization: {EN: Sample')],
    en: ['data/library-survey/briefing.yaml:5:16 error BD131: no key is called “EN” here. Did you mean “en”?'],
    ko: ['data/library-survey/briefing.yaml:5:16 오류 BD131: “EN”: 여기에 없는 키입니다. 혹시 “en”인가요?'],
  },
  {
    name: 'a misspelt script of a theme',
    edits: [rewrite('templates/themes/policy.yaml', text => text.replace('  Latn: {latin', '  Latin: {latin'))],
    en: ['templates/themes/policy.yaml:26:3 error BD131: no key is called “Latin” here. Did you mean “Latn”?'],
    ko: ['templates/themes/policy.yaml:26:3 오류 BD131: “Latin”: 여기에 없는 키입니다. 혹시 “Latn”인가요?'],
  },
  {
    name: 'a theme whose letters are too pale for its page',
    edits: [rewrite('templates/themes/policy.yaml', text => text.replace('muted: 4B5867', 'muted: 9AA5B0'))],
    several: 'the ground of big numbers is another',
    en: [
      'templates/themes/policy.yaml:13:10 error BD560: “muted” (9AA5B0) on “background” (FFFFFF) has a contrast of 2.5 to 1; text of 16 pt needs 4.5 to 1 (“event” of the layout “cover” and 105 more). Make one of the two darker or lighter, or give the style “cover-line-right” another color.',
      'templates/themes/policy.yaml:13:10 error BD560: “muted” (9AA5B0) on “tint” (F2F5F8) has a contrast of 2.2 to 1; text of 11 pt needs 4.5 to 1 (“source” of the layout “big-number” and 2 more). Make one of the two darker or lighter, or give the style “source” another color.',
    ],
    ko: [
      'templates/themes/policy.yaml:13:10 오류 BD560: “background”(FFFFFF) 위의 “muted”(9AA5B0)은(는) 명암비가 2.5:1입니다. 16pt 글에는 4.5:1이 필요합니다(“cover” 레이아웃의 “event” 외 105곳). 둘 가운데 하나를 더 어둡거나 밝게 하거나 “cover-line-right” 글자 모양의 색을 바꾸십시오.',
      'templates/themes/policy.yaml:13:10 오류 BD560: “tint”(F2F5F8) 위의 “muted”(9AA5B0)은(는) 명암비가 2.2:1입니다. 11pt 글에는 4.5:1이 필요합니다(“big-number” 레이아웃의 “source” 외 2곳). 둘 가운데 하나를 더 어둡거나 밝게 하거나 “source” 글자 모양의 색을 바꾸십시오.',
    ],
  },
  {
    name: 'a misspelt key of a theme',
    edits: [rewrite('templates/themes/policy.yaml', text => text.replace('  headline: {size:', '  headline: {szie:'))],
    en: ['templates/themes/policy.yaml:50:14 error BD131: no key is called “szie” here. Did you mean “size”?'],
    ko: ['templates/themes/policy.yaml:50:14 오류 BD131: “szie”: 여기에 없는 키입니다. 혹시 “size”인가요?'],
  },
  {
    name: 'a misspelt color of a theme',
    edits: [rewrite('templates/themes/policy.yaml', text => text.replace('color: primary', 'color: primery'))],
    en: ['templates/themes/policy.yaml:1:1 error BD553: the theme has no color “primery”. Did you mean “primary”?'],
    ko: ['templates/themes/policy.yaml:1:1 오류 BD553: 테마에 “primery” 색이 없습니다. 혹시 “primary”인가요?'],
  },
  {
    name: 'a misspelt color of a chart',
    edits: [edit(plan, 'colors: {largest: data}', 'colors: {largest: date}')],
    en: [
      'data/library-survey/briefing.yaml:26:23 error BD606: the theme “policy” has no color “date”. Did you mean “data”?',
    ],
    ko: [
      'data/library-survey/briefing.yaml:26:23 오류 BD606: “policy” 테마에 “date” 색이 없습니다. 혹시 “data”인가요?',
    ],
  },
  {
    name: 'a tab before a key',
    edits: [edit(plan, '    spec: gap-bars', '\tspec: gap-bars')],
    en: [
      'data/library-survey/briefing.yaml:29:1 error BD120: this line is indented with a tab. Indent with spaces, two for each level.',
    ],
    ko: [
      'data/library-survey/briefing.yaml:29:1 오류 BD120: 이 줄은 탭으로 들여쓰여 있습니다. 한 단계에 공백 두 칸씩, 공백으로 들여쓰십시오.',
    ],
  },
  {
    name: 'a colon in text without quotes',
    edits: [edit(plan, 'author: {en: Planning office, ko: 기획실}', 'author: Planning office: Sample Town')],
    en: [
      'data/library-survey/briefing.yaml:4:9 error BD120: there is a “: ” inside text that is not in quotes, or this line is indented too far. If this is text, put all of it in quotes: author: "Planning office: Sample Town".',
    ],
    ko: [
      'data/library-survey/briefing.yaml:4:9 오류 BD120: 따옴표로 묶지 않은 글 안에 “: ”이 있거나, 이 줄이 너무 깊이 들여쓰여 있습니다. 글이라면 전체를 따옴표로 묶으십시오: author: "Planning office: Sample Town"',
    ],
  },
  {
    name: 'a brace that is not closed',
    edits: [
      edit(
        plan,
        'seats: {template: chart, chart: seats, holds: [seats < seats-asked]}',
        'seats: {template: chart, chart: seats, holds: [seats < seats-asked]',
      ),
    ],
    en: [
      'data/library-survey/briefing.yaml:17:10 error BD122: the { that opens here is never closed. Close it with }.',
    ],
    ko: [
      'data/library-survey/briefing.yaml:17:10 오류 BD122: 여기에서 연 { 기호가 닫히지 않았습니다. } 기호로 닫으십시오.',
    ],
  },
  {
    name: 'two documents',
    edits: [append(plan, '\n---\ntitle: Another\n')],
    en: [
      'data/library-survey/briefing.yaml:65:1 error BD123: a second document begins here (---); only one is read. Remove the line ---.',
    ],
    ko: [
      'data/library-survey/briefing.yaml:65:1 오류 BD123: 여기에서 두 번째 문서(---)가 시작됩니다. 문서 하나만 읽을 수 있습니다. --- 줄을 지우십시오.',
    ],
  },
  {
    name: 'an alias',
    edits: [edit(plan, 'author: {en: Planning office, ko: 기획실}', 'author: &a [*a, *a]')],
    en: [
      'data/library-survey/briefing.yaml:4:9 error BD126: a value cannot begin with “&” (aliases, anchors and tags are not read). If this is text, put all of it in quotes: author: "&a [*a, *a]".',
    ],
    ko: [
      'data/library-survey/briefing.yaml:4:9 오류 BD126: 값은 “&” 기호로 시작할 수 없습니다(별칭, 앵커, 태그는 읽지 않습니다). 글이라면 전체를 따옴표로 묶으십시오: author: "&a [*a, *a]"',
    ],
  },
  {
    name: '20,000 levels',
    edits: [append('sources.yaml', `\ndeep: ${'['.repeat(20_000)}\n`)],
    en: [
      'data/library-survey/sources.yaml:18:71 error BD125: this is nested more than 64 levels deep. Look for brackets that are not closed. More is allowed by --limit yaml-depth=128.',
    ],
    ko: [
      'data/library-survey/sources.yaml:18:71 오류 BD125: 64단계보다 깊이 들어가 있습니다. 닫히지 않은 괄호가 있는지 확인하십시오. 더 허용하려면 --limit yaml-depth=128 옵션을 쓰십시오.',
    ],
  },
  {
    name: 'a file of a million characters',
    edits: [write('sources.yaml', `${'# nothing\n'.repeat(100_000)}survey: {short: a, full: b}\n`)],
    en: [
      'data/library-survey/sources.yaml:1:1 error BD129: this file has 1000028 characters; at most 1000000 of YAML can be read. Take out what the decks do not need, or split it into several briefings. More is allowed by --limit yaml-characters=2000000.',
    ],
    ko: [
      'data/library-survey/sources.yaml:1:1 오류 BD129: 이 파일은 1000028자입니다. YAML은 1000000자까지 읽을 수 있습니다. 발표 자료에 필요 없는 내용을 빼거나 브리핑 여러 개로 나누십시오. 더 허용하려면 --limit yaml-characters=2000000 옵션을 쓰십시오.',
    ],
  },
  {
    name: 'keys that objects have anyway',
    several: 'two keys',
    edits: [append('sources.yaml', '\n__proto__: {short: a, full: b}\nconstructor: {short: a, full: b}\n')],
    en: [
      'data/library-survey/sources.yaml:18:1 error BD124: the key “__proto__” is not allowed. Give it another name.',
      'data/library-survey/sources.yaml:19:1 error BD124: the key “constructor” is not allowed. Give it another name.',
    ],
    ko: [
      'data/library-survey/sources.yaml:18:1 오류 BD124: “__proto__” 키는 쓸 수 없습니다. 다른 이름을 쓰십시오.',
      'data/library-survey/sources.yaml:19:1 오류 BD124: “constructor” 키는 쓸 수 없습니다. 다른 이름을 쓰십시오.',
    ],
  },
  {
    name: 'a list for a text',
    edits: [edit(plan, 'language: en', 'language: [en, ko]')],
    en: [
      'data/library-survey/briefing.yaml:52:15 error BD130: expected text here, found a list. Write one value after the colon; text that begins with [ or { goes into quotes.',
    ],
    ko: [
      'data/library-survey/briefing.yaml:52:15 오류 BD130: 여기에 필요한 것: 글. 지금 있는 것: 목록. 쌍점 뒤에 값 하나를 쓰십시오. [나 {로 시작하는 글은 따옴표로 묶으십시오.',
    ],
  },
  {
    name: 'a date that does not exist',
    edits: [edit(plan, 'date: 2023-06-14', 'date: 2023-06-31')],
    en: ['data/library-survey/briefing.yaml:57:11 error BD152: “2023-06-31” is not a day. Write it as 2023-05-17.'],
    ko: ['data/library-survey/briefing.yaml:57:11 오류 BD152: “2023-06-31”: 날짜가 아닙니다. 2023-05-17처럼 쓰십시오.'],
  },
  {
    name: 'a missing key',
    edits: [
      edit(
        plan,
        '    language: en\n    deck: board\n    theme: policy\n    event',
        '    deck: board\n    theme: policy\n    event',
      ),
    ],
    en: ['data/library-survey/briefing.yaml:51:5 error BD132: the key “language” is missing here. Add “language: …”.'],
    ko: [
      'data/library-survey/briefing.yaml:51:5 오류 BD132: 여기에 “language” 키가 없습니다. “language: …”을 추가하십시오.',
    ],
  },
  {
    name: 'a value that looks like something else to YAML',
    edits: [edit(plan, 'author: {en: Planning office, ko: 기획실}', 'author: {en: yes, ko: 012}')],
    deck: 'another',
    en: [],
    ko: [],
  },
  {
    name: 'words that are no options',
    edits: [edit(plan, 'options: {large: true}', 'options: {split: two}')],
    en: [
      'data/library-survey/briefing.yaml:12:3 error BD429: “two” is not a valid value for the option “split” of the slide “branches”. Write the number of a column of its table, from 1.',
    ],
    ko: [
      'data/library-survey/briefing.yaml:12:3 오류 BD429: “two”은(는) 슬라이드 “branches”의 “split” 옵션 값이 될 수 없습니다. 표의 열 번호를 1부터의 정수로 쓰십시오.',
    ],
  },
  {
    name: 'a column that the table does not have',
    edits: [edit(plan, 'options: {large: true}', 'options: {split: 12}')],
    en: [
      'data/library-survey/briefing.yaml:12:3 error BD429: “12” is not a valid value for the option “split” of the slide “branches”. Write the number of a column of its table, from 1.',
    ],
    ko: [
      'data/library-survey/briefing.yaml:12:3 오류 BD429: “12”은(는) 슬라이드 “branches”의 “split” 옵션 값이 될 수 없습니다. 표의 열 번호를 1부터의 정수로 쓰십시오.',
    ],
  },
  {
    name: 'a word where an option is yes or no',
    edits: [edit(plan, 'options: {large: true}', 'options: {large: no}')],
    en: [
      'data/library-survey/briefing.yaml:12:3 error BD429: “no” is not a valid value for the option “large” of the slide “branches”. Write true or false, without quotes.',
    ],
    ko: [
      'data/library-survey/briefing.yaml:12:3 오류 BD429: “no”은(는) 슬라이드 “branches”의 “large” 옵션 값이 될 수 없습니다. 따옴표 없이 true 또는 false로 쓰십시오.',
    ],
  },
  {
    name: 'a color role that the theme does not have',
    edits: [edit(plan, 'options: {large: true}', 'options: {colors: dta accent}')],
    en: ['data/library-survey/briefing.yaml:12:3 error BD389: the theme has no color role “dta”. Did you mean “data”?'],
    ko: ['data/library-survey/briefing.yaml:12:3 오류 BD389: 테마에 “dta” 색 역할이 없습니다. 혹시 “data”인가요?'],
  },
  {
    name: 'a misspelt option',
    edits: [edit(plan, 'options: {large: true}', 'options: {lagre: true}')],
    en: [
      'data/library-survey/briefing.yaml:12:3 error BD428: the template “table” of the slide “branches” reads no option “lagre”. Did you mean “large”?',
    ],
    ko: [
      'data/library-survey/briefing.yaml:12:3 오류 BD428: 슬라이드 “branches”의 “table” 템플릿에는 “lagre” 옵션이 없습니다. 혹시 “large”인가요?',
    ],
  },
  {
    name: 'a finding that is silenced without a reason, and a rule that there is not',
    several: 'two silences, a fault each',
    edits: [
      edit(plan, 'author: {en', 'silence: [{rule: BC501, slide: steps}, {rule: BC5O1, reason: so}]\nauthor: {en'),
    ],
    en: [
      'data/library-survey/briefing.yaml:4:11 error BD132: the key “reason” is missing here. Add “reason: …”.',
      'data/library-survey/briefing.yaml:4:47 error BD190: the check has no rule “BC5O1”. Did you mean “BC501”?',
    ],
    ko: [
      'data/library-survey/briefing.yaml:4:11 오류 BD132: 여기에 “reason” 키가 없습니다. “reason: …”을 추가하십시오.',
      'data/library-survey/briefing.yaml:4:47 오류 BD190: “BC5O1”: 점검에 없는 규칙입니다. 혹시 “BC501”인가요?',
    ],
  },
  {
    name: 'a comma in text between braces',
    edits: [edit('briefing.yaml', 'presenter: {en: Head of planning, ko', 'presenter: {en: Head, planning, ko')],
    en: [
      'data/library-survey/briefing.yaml:63:27 error BD386: a comma ends the text before it, and “planning” is read as a key without a value. If this is text, put all of it in quotes: en: "Head, planning".',
    ],
    ko: [
      'data/library-survey/briefing.yaml:63:27 오류 BD386: 쉼표에서 앞의 글이 끝나 “planning” 부분은 값이 없는 키로 읽힙니다. 글이라면 전체를 따옴표로 묶으십시오: en: "Head, planning"',
    ],
  },
  {
    name: 'a number sign that cuts a text off',
    edits: [edit('briefing.yaml', 'author: {en: Planning office, ko: 기획실}', 'author: Office #1')],
    en: [
      'data/library-survey/briefing.yaml:4:16 error BD387: “#” begins a comment here: “#1” is not read. If this is text, put all of it in quotes: author: "Office #1". If it is a comment, write “# ” with a space, on a line of its own.',
    ],
    ko: [
      'data/library-survey/briefing.yaml:4:16 오류 BD387: 여기의 “#”부터는 주석입니다. “#1” 부분은 읽지 않습니다. 글이라면 전체를 따옴표로 묶으십시오: author: "Office #1" 주석이라면 별도의 줄에 “# ”처럼 공백을 두고 쓰십시오.',
    ],
  },
  {
    name: 'a text in curly quotes',
    edits: [edit('briefing.yaml', 'en: Planning office', 'en: “Planning office”')],
    deck: 'another',
    en: [
      'data/library-survey/briefing.yaml:4:14 warning BD388: curly quotes do not quote in YAML: slides show “Planning office” with them. Write straight quotes: "Planning office". If slides are to show them, put straight ones around: \'“Planning office”\'.',
    ],
    ko: [
      'data/library-survey/briefing.yaml:4:14 경고 BD388: 둥근따옴표는 YAML의 따옴표가 아니어서 슬라이드에 “Planning office” 그대로 보입니다. 곧은따옴표로 쓰십시오: "Planning office" 슬라이드에 보일 따옴표라면 곧은따옴표로 한 번 더 묶으십시오: \'“Planning office”\'',
    ],
  },
  {
    name: 'a slide in no deck',
    edits: [edit(plan, 'slides: [seats, steps]', 'slides: [seats]')],
    deck: 'another',
    en: [
      'data/library-survey/briefing.yaml:18:3 notice BD195: not shown anywhere: the slide “steps” (in no deck). Add them in briefing.yaml where they should be shown, or delete them.',
    ],
    ko: [
      'data/library-survey/briefing.yaml:18:3 알림 BD195: 표시되지 않는 것: 슬라이드 “steps”(어느 발표 자료에도 없음). briefing.yaml에서 표시할 곳에 이름을 쓰거나 지우십시오.',
    ],
  },
  {
    name: 'charts and a table on no slide, and a deck for no audience, in one line',
    edits: [
      edit(
        plan,
        'charts:\n',
        'charts:\n  old: {spec: ranked-bars, group: visits, title: {en: A, ko: 가}}\n  older: {spec: ranked-bars, group: visits, title: {en: B, ko: 나}}\n',
      ),
      edit(plan, 'decks:\n', 'decks:\n  short: {template: seminar, opening: [front], sections: []}\n'),
      append('article.en.md', '\n<!-- table: spare -->\n\n| A | B |\n| --- | --- |\n| x | y |\n'),
    ],
    deck: 'same',
    en: [
      'data/library-survey/briefing.yaml:22:3 notice BD195: not shown anywhere: the charts “old”, “older” (on no slide), the table “spare” (on no slide), the deck “short” (for no audience). Add them in briefing.yaml where they should be shown, or delete them.',
    ],
    ko: [
      'data/library-survey/briefing.yaml:22:3 알림 BD195: 표시되지 않는 것: 차트 “old”, “older”(어느 슬라이드에도 없음), 표 “spare”(어느 슬라이드에도 없음), 발표 자료 “short”(쓰는 청중이 없음). briefing.yaml에서 표시할 곳에 이름을 쓰거나 지우십시오.',
    ],
  },
];
