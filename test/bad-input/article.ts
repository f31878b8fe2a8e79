// Bad input: the article's blocks, marks and links, as people mistype them.
import { append, edit, type Row, rewrite } from './row.ts';

const article = 'article.en.md';

export const articles: readonly Row[] = [
  {
    name: 'a QR code without an address',
    edits: [edit(article, 'sample.example)\n:::', 'sample.example)\n\nqr: example.org\n:::')],
    en: [
      'data/library-survey/article.en.md:83:1 error BD682: “qr:” has no address that can be scanned. Write one whole address after it: qr: https://example.org/report.',
    ],
    ko: [
      'data/library-survey/article.en.md:83:1 오류 BD682: “qr:” 뒤에 스캔할 수 있는 주소가 없습니다. 뒤에 온전한 주소를 하나만 쓰십시오. 예: qr: https://example.org/report',
    ],
  },
  {
    name: 'a QR code that is too fine',
    edits: [
      edit(article, 'sample.example)\n:::', `sample.example)\n\nqr: https://example.org/${'a'.repeat(240)}\n:::`),
    ],
    several: 'the code is too fine for a room, and its address too long for the slide',
    en: [
      'data/library-survey/article.en.md:83:1 error BD682: the address after “qr:” has 260 characters; beyond 250, its QR code is too fine for a room. Write a shorter address.',
      'data/library-survey/article.en.md:83:5 error BD513: “aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa…” in “qr-address” on slide “desk” is 1395.8 pt wider than its line, even at the smallest size of 12 pt. Use a shorter word, or split it with a space.',
    ],
    ko: [
      'data/library-survey/article.en.md:83:1 오류 BD682: “qr:” 뒤의 주소가 260자입니다. 250자를 넘으면 QR 코드가 너무 촘촘해 멀리서 스캔할 수 없습니다. 더 짧은 주소를 쓰십시오.',
      'data/library-survey/article.en.md:83:5 오류 BD513: “desk” 슬라이드 “qr-address”의 “aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa…”은(는) 최소 크기 12pt에서도 줄보다 1395.8pt 넓습니다. 더 짧은 말을 쓰거나 띄어 쓰십시오.',
    ],
  },
  {
    name: 'a QR code where the kind of slide has no place for one',
    edits: [
      edit(article, 'Visits in a year, by branch\n:::', 'Visits in a year, by branch\n\nqr: https://example.org\n:::'),
    ],
    en: [
      'data/library-survey/article.en.md:31:1 error BD426: the template “chart” has no place for “qr: https://example.org”, so the slide “visits” would not show it. The first line of templates/slides/chart.hbs says what it reads; write it that way, or choose another template in briefing.yaml.',
    ],
    ko: [
      'data/library-survey/article.en.md:31:1 오류 BD426: “chart” 템플릿에는 “qr: https://example.org”이(가) 들어갈 자리가 없어 슬라이드 “visits”에 표시되지 않습니다. templates/slides/chart.hbs의 첫 줄에 이 템플릿이 읽는 내용이 있습니다. 그에 맞게 쓰거나 briefing.yaml에서 다른 템플릿을 고르십시오.',
    ],
  },
  {
    name: 'a second QR code',
    edits: [
      edit(
        article,
        'sample.example)\n:::',
        'sample.example)\n\nqr: https://example.org\n\nqr: https://example.com\n:::',
      ),
    ],
    en: [
      'data/library-survey/article.en.md:85:1 error BD682: a slide has one QR code, and the first is in line 83. Keep one of the two, or make the other a link in the text.',
    ],
    ko: [
      'data/library-survey/article.en.md:85:1 오류 BD682: 한 슬라이드에는 QR 코드를 하나만 둘 수 있습니다. 첫 번째는 83행에 있습니다. 하나만 남기거나 나머지는 글 속의 링크로 쓰십시오.',
    ],
  },
  {
    name: 'a QR code joined to the text above it',
    edits: [edit(article, 'sample.example)\n:::', 'sample.example)\nqr: https://example.org\n:::')],
    en: [
      'data/library-survey/article.en.md:82:1 error BD682: “qr:” does not begin a paragraph of its slide, so it would be read as part of the text around it. Put an empty line before it, outside of lists, quotes and notes.',
    ],
    ko: [
      'data/library-survey/article.en.md:82:1 오류 BD682: “qr:”이 슬라이드의 문단을 시작하지 않아 앞뒤의 글에 이어서 읽힙니다. 앞에 빈 행을 두고 목록, 인용, 노트의 밖에 쓰십시오.',
    ],
  },
  {
    name: 'an icon that does not exist',
    edits: [edit(article, '1. **Hours**', '1. icon: clokc **Hours**')],
    en: ['data/library-survey/article.en.md:64:4 error BD662: no icon is called “clokc”. Did you mean “clock”?'],
    ko: ['data/library-survey/article.en.md:64:4 오류 BD662: “clokc” 아이콘이 없습니다. 혹시 “clock”인가요?'],
  },
  {
    name: 'an icon where the kind of slide has no place for one',
    edits: [edit(article, '- **Evenings**', '- icon: moon **Evenings**')],
    en: [
      'data/library-survey/article.en.md:18:3 error BD426: the template “points” has no place for “icon: moon”, so the slide “evenings” would not show it. The first line of templates/slides/points.hbs says what it reads; write it that way, or choose another template in briefing.yaml.',
    ],
    ko: [
      'data/library-survey/article.en.md:18:3 오류 BD426: “points” 템플릿에는 “icon: moon”이(가) 들어갈 자리가 없어 슬라이드 “evenings”에 표시되지 않습니다. templates/slides/points.hbs의 첫 줄에 이 템플릿이 읽는 내용이 있습니다. 그에 맞게 쓰거나 briefing.yaml에서 다른 템플릿을 고르십시오.',
    ],
  },
  ...(
    [
      ['도서관을 늘릴 필요가 높은 것이 다. 다만 예산이 든다.', 13, '높은 것이 다.'],
      ['좌석이 모자라는 곳이 있 다. 이것이 다는 아니다.', 13, '있 다'],
      ['좌석 를 늘려야 한다. 이용자 는 AI를 쓴다.', 1, '좌석 를'],
      ['이용자가 저녁에 오기를 바란다고 밝혔 습니다.', 19, '밝혔 습니다'],
      ['책이 모자라 였으며, 자리도 모자란다.', 4, '모자라 였으며'],
    ] as const
  ).map(([typed, column, words], index): Row => {
    const more = index === 2 ? ['이용자 는'] : [];
    const place = (at: number) => `data/library-survey/article.ko.md:84:${at}`;
    const told = [words, ...more].map((word, at) => [place(at === 0 ? column : 14), word] as const);
    return {
      name: `a space inside a word, as text from a PDF has it: ${words}`,
      edits: [append('article.ko.md', `\n${typed}\n`)],
      deck: 'same',
      ...(more.length > 0 && { several: 'there are two' }),
      en: told.map(
        ([where, word]) =>
          `${where} warning BD464: “${word}” has a space inside a word, as text copied from a PDF often has. Write it as one word.`,
      ),
      ko: told.map(
        ([where, word]) =>
          `${where} 경고 BD464: “${word}”: 붙여 쓸 말 안에 공백이 있습니다. PDF에서 옮긴 글에 흔히 있는 공백입니다. 공백 없이 붙여 쓰십시오.`,
      ),
    };
  }),
  ...(
    [
      [
        'a table',
        '열람석이 모자란 것으로 보인',
        '| 곳 | 자리 |\n|---|---|\n| 남쪽 | 많다 |',
        '다. 둘째, 책이 모자란다.',
        '다.',
        '보인',
      ],
      ['a picture', '저녁에 닫는 곳이 많은 편이었', '![사진](a.png)', '다. 둘째, 책이 모자란다.', '다', '편이었'],
      [
        'an empty line',
        '저녁에 닫는 곳이 많은 것으로 조사되었',
        '',
        '습니다. 둘째, 책이 모자란다.',
        '습니다',
        '조사되었',
      ],
      ['a rule', '시설이 낡아 이용', '<!-- 12쪽 -->', '에서도 불편이 있다.', '에서도', '이용'],
    ] as const
  ).map(([what, begin, middle, end, rest, before]): Row => {
    const line = 88 + middle.split('\n').length - 1;
    return {
      name: `a sentence that is cut by ${what}`,
      edits: [append('article.ko.md', `\n${begin}\n\n${middle}\n\n${end}\n`)],
      deck: 'same',
      en: [
        `data/library-survey/article.ko.md:${line}:1 warning BD464: “${rest}” at the beginning of this line belongs to “${before}” in line 84: something stands in the middle of a sentence. Write the sentence in one, and put what stands between its parts before or behind it.`,
      ],
      ko: [
        `data/library-survey/article.ko.md:${line}:1 경고 BD464: 이 줄 처음의 “${rest}”은(는) 84행의 “${before}”에 이어지는 말입니다. 문장 가운데에 다른 것이 끼어 있습니다. 문장을 이어 쓰고, 사이에 있는 것은 그 앞이나 뒤로 옮기십시오.`,
      ],
    };
  }),
  {
    name: 'spaces that only look as if they tore a word',
    edits: [
      append(
        'article.ko.md',
        '\n이것이 다. 필요한 것은 다 있다. 다는 아니다. AI 는 [x](https://example.org) 는 쓴다. 가. 개요\n\n나. 대상에 관한\n\n다. 방법\n\n- 자리가 없는\n- 다. 책\n\n```\n있 다\n```\n',
      ),
    ],
    deck: 'same',
    en: [],
    ko: [],
  },
  {
    name: 'a takeaway right below the words of a slide',
    edits: [
      edit(article, 'Visits in a year, by branch\n:::', 'Visits in a year, by branch\ntakeaway: Visits differ\n:::'),
    ],
    en: [
      'data/library-survey/article.en.md:30:1 error BD680: “takeaway:” does not begin a paragraph of its slide, so it would be read as part of the text around it. Put an empty line before it, outside of lists, quotes and notes.',
    ],
    ko: [
      'data/library-survey/article.en.md:30:1 오류 BD680: “takeaway:”가 슬라이드의 문단을 시작하지 않아 앞뒤의 글에 이어서 읽힙니다. 앞에 빈 행을 두고 목록, 인용, 노트의 밖에 쓰십시오.',
    ],
  },
  {
    name: 'a slide that is not closed',
    edits: [edit(article, 'Visits in a year, by branch\n:::', 'Visits in a year, by branch')],
    en: [
      'data/library-survey/article.en.md:26:1 error BD301: the block of slide “visits” is not closed before the next slide begins in line 42. Put a line “:::” after its last line; a “:::notes” inside needs a closing line of its own.',
    ],
    ko: [
      'data/library-survey/article.en.md:26:1 오류 BD301: 슬라이드 “visits”의 블록이 닫히기 전에 42행에서 다음 슬라이드가 시작됩니다. 마지막 줄 다음에 “:::” 줄을 넣으십시오. 안에 있는 “:::notes”도 따로 닫아야 합니다.',
    ],
  },
  {
    name: 'a misspelt block',
    edits: [edit(article, ':::slide{#visits}', ':::slied{#visits}')],
    en: ['data/library-survey/article.en.md:26:4 error BD303: no block is called “slied”. Did you mean “slide”?'],
    ko: ['data/library-survey/article.en.md:26:4 오류 BD303: “slied” 블록은 없습니다. 혹시 “slide”인가요?'],
  },
  {
    name: 'colons of a Korean keyboard',
    edits: [edit(article, ':::slide{#visits}', '：：：slide{#visits}')],
    en: [
      'data/library-survey/article.en.md:26:1 error BD304: “：：：slide{#visits}” has full-width colons, which Markdown does not read. Type “:::slide{#visits}” with the keyboard set to English.',
    ],
    ko: [
      'data/library-survey/article.en.md:26:1 오류 BD304: “：：：slide{#visits}”에 전각 쌍점(：)이 있습니다. 마크다운은 이것을 읽지 못합니다. 한/영 키로 영문 입력으로 바꾸고 다음을 입력하십시오: “:::slide{#visits}”.',
    ],
  },
  {
    name: 'two colons',
    edits: [edit(article, ':::slide{#visits}', '::slide{#visits}')],
    en: [
      'data/library-survey/article.en.md:26:1 error BD305: “::slide{#visits}” has too few colons: a block opens and closes with three or more. Write “:::slide{#visits}”.',
    ],
    ko: [
      'data/library-survey/article.en.md:26:1 오류 BD305: “::slide{#visits}”에 쌍점이 모자랍니다. 블록은 쌍점 세 개 이상으로 열고 닫습니다. 다음과 같이 쓰십시오: “:::slide{#visits}”.',
    ],
  },
  {
    name: 'curly quotes around an id',
    edits: [edit(article, ':::slide{#visits}', ':::slide{id=“visits”}')],
    en: [
      'data/library-survey/article.en.md:26:9 error BD308: the opening line of this block cannot be read: it has curly quotes. Write “:::slide{#visits}”.',
    ],
    ko: [
      'data/library-survey/article.en.md:26:9 오류 BD308: 블록을 여는 줄을 읽을 수 없습니다. 둥근따옴표가 들어 있습니다. 다음과 같이 쓰십시오: “:::slide{#visits}”.',
    ],
  },
  {
    name: 'an id without its mark',
    edits: [edit(article, ':::slide{#visits}', ':::slide{visits}')],
    en: [
      'data/library-survey/article.en.md:26:9 error BD308: the opening line of this block cannot be read: its id has no “#” before it. Write “:::slide{#visits}”.',
    ],
    ko: [
      'data/library-survey/article.en.md:26:9 오류 BD308: 블록을 여는 줄을 읽을 수 없습니다. id 앞에 “#”이 없습니다. 다음과 같이 쓰십시오: “:::slide{#visits}”.',
    ],
  },
  {
    name: 'a misspelt setting of a slide',
    edits: [edit(article, ':::slide{#visits}', ':::slide{#visits tempalte=chart}')],
    en: [
      'data/library-survey/article.en.md:26:18 error BD310: “tempalte=chart” is not understood here: beside its id a slide may have template=, chart=, charts=, table=, rows=, sources=, holds=, continue=, appear=. Did you mean “template=…”?',
    ],
    ko: [
      'data/library-survey/article.en.md:26:18 오류 BD310: 여기에는 “tempalte=chart”을(를) 쓸 수 없습니다. id 뒤에는 template=, chart=, charts=, table=, rows=, sources=, holds=, continue=, appear=만 쓸 수 있습니다. 혹시 “template=…”인가요?',
    ],
  },
  {
    name: 'what is no setting of a slide',
    edits: [edit(article, ':::slide{#visits}', ':::slide{#visits .wide}')],
    en: [
      'data/library-survey/article.en.md:26:18 error BD310: “.wide” is not understood here: beside its id a slide may have template=, chart=, charts=, table=, rows=, sources=, holds=, continue=, appear=. Write “:::slide{#visits}”.',
    ],
    ko: [
      'data/library-survey/article.en.md:26:18 오류 BD310: 여기에는 “.wide”을(를) 쓸 수 없습니다. id 뒤에는 template=, chart=, charts=, table=, rows=, sources=, holds=, continue=, appear=만 쓸 수 있습니다. 다음과 같이 쓰십시오: “:::slide{#visits}”.',
    ],
  },
  {
    name: 'a setting of a slide that is empty',
    edits: [edit(article, ':::slide{#visits}', ':::slide{#visits chart=""}')],
    en: [
      'data/library-survey/article.en.md:26:18 error BD310: “chart=""” is not understood here: beside its id a slide may have template=, chart=, charts=, table=, rows=, sources=, holds=, continue=, appear=. Did you mean “chart=…”?',
    ],
    ko: [
      'data/library-survey/article.en.md:26:18 오류 BD310: 여기에는 “chart=""”을(를) 쓸 수 없습니다. id 뒤에는 template=, chart=, charts=, table=, rows=, sources=, holds=, continue=, appear=만 쓸 수 있습니다. 혹시 “chart=…”인가요?',
    ],
  },
  {
    name: 'a setting of a slide that the plan says otherwise',
    edits: [edit(article, ':::slide{#visits}', ':::slide{#visits template=points}')],
    en: [
      'data/library-survey/article.en.md:26:18 error BD574: “template=points” here contradicts “chart” in data/library-survey/briefing.yaml:11. Write it in one place, or the same in both.',
    ],
    ko: [
      'data/library-survey/article.en.md:26:18 오류 BD574: 여기의 “template=points”이(가) data/library-survey/briefing.yaml:11의 “chart”과(와) 다릅니다. 한 곳에만 적거나, 두 곳에 똑같이 적으십시오.',
    ],
  },
  {
    name: 'a setting of a slide that the other article says otherwise',
    edits: [
      edit('briefing.yaml', '  desk: {template: closing}', '  desk: {}'),
      edit(article, ':::slide{#desk}', ':::slide{#desk template=closing}'),
      edit('article.ko.md', ':::slide{#desk}', ':::slide{#desk template=points}'),
    ],
    en: [
      'data/library-survey/article.ko.md:76:16 error BD574: “template=points” here contradicts “closing” in data/library-survey/article.en.md:76. Write it in one place, or the same in both.',
    ],
    ko: [
      'data/library-survey/article.ko.md:76:16 오류 BD574: 여기의 “template=points”이(가) data/library-survey/article.en.md:76의 “closing”과(와) 다릅니다. 한 곳에만 적거나, 두 곳에 똑같이 적으십시오.',
    ],
  },
  {
    name: 'a kind of slide that does not exist, in its own line',
    edits: [
      edit('briefing.yaml', '  desk: {template: closing}', '  desk: {}'),
      edit(article, ':::slide{#desk}', ':::slide{#desk template=closng}'),
    ],
    en: [
      'data/library-survey/article.en.md:76:16 error BD408: there is no template “closng” in templates/slides. Did you mean “closing”?',
    ],
    ko: [
      'data/library-survey/article.en.md:76:16 오류 BD408: templates/slides에 “closng” 템플릿이 없습니다. 혹시 “closing”인가요?',
    ],
  },
  {
    name: 'rows of a table that are none, in the line of a slide',
    edits: [edit(article, ':::slide{#desk}', ':::slide{#desk rows=all}')],
    en: [
      'data/library-survey/article.en.md:76:16 error BD151: “all” does not name rows of a table. Write the first and the last row: 1-3.',
    ],
    ko: [
      'data/library-survey/article.en.md:76:16 오류 BD151: “all”: 표의 행 범위가 아닙니다. 첫 행과 마지막 행을 1-3처럼 쓰십시오.',
    ],
  },
  {
    name: 'a group of figures that does not exist, in the line of a slide',
    edits: [
      edit('briefing.yaml', '  desk: {template: closing}', '  desk: {}'),
      edit(article, ':::slide{#desk}', ':::slide{#desk template=chart chart=visit}'),
    ],
    en: ['data/library-survey/article.en.md:76:31 error BD161: no chart is called “visit”. Did you mean “visits”?'],
    ko: ['data/library-survey/article.en.md:76:31 오류 BD161: “visit”: 없는 차트입니다. 혹시 “visits”인가요?'],
  },
  {
    name: 'a misspelt id of a slide',
    edits: [edit(article, ':::slide{#visits}', ':::slide{#visit}')],
    en: [
      'data/library-survey/article.en.md:26:1 error BD169: the slide “visits” is not in the article in “en”; this one is called “visit”. Write :::slide{#visits}.',
    ],
    ko: [
      'data/library-survey/article.en.md:26:1 오류 BD169: “visits” 슬라이드가 “en” 원고에 없습니다. 여기에는 “visit”(이)라고 적혀 있습니다. “:::slide{#visits}”(으)로 고치십시오.',
    ],
  },
  {
    name: 'notes that are not closed',
    edits: [
      edit(
        article,
        'Say where the seats are missing before naming the number.\n:::',
        'Say where the seats are missing before naming the number.',
      ),
    ],
    en: [
      'data/library-survey/article.en.md:56:1 error BD302: the notes inside slide “seats” are not closed. Put a line “:::” after the last line of the notes.',
    ],
    ko: [
      'data/library-survey/article.en.md:56:1 오류 BD302: 슬라이드 “seats” 안의 발표자 노트가 닫히지 않았습니다. 노트의 마지막 줄 다음에 “:::” 줄을 넣으십시오.',
    ],
  },
  {
    name: 'misspelt notes',
    edits: [edit(article, ':::notes', ':::note')],
    en: ['data/library-survey/article.en.md:56:4 error BD303: no block is called “note”. Did you mean “notes”?'],
    ko: ['data/library-survey/article.en.md:56:4 오류 BD303: “note” 블록은 없습니다. 혹시 “notes”인가요?'],
  },
  {
    name: 'a slide without a claim',
    edits: [edit(article, '### The Central Library has more visits than any other branch\n', '')],
    en: [
      'data/library-survey/article.en.md:26:1 error BD316: slide “visits” has no headline. Begin it with a heading “### …” that says what the slide shows.',
    ],
    ko: [
      'data/library-survey/article.en.md:26:1 오류 BD316: 슬라이드 “visits”에 핵심 주장(### 제목)이 없습니다. 슬라이드가 말하려는 바를 “### …” 제목으로 맨 앞에 쓰십시오.',
    ],
  },
  {
    name: 'two claims on a slide',
    edits: [edit(article, 'Visits in a year, by branch\n:::', '### Visits in a year, by branch\n:::')],
    en: [
      'data/library-survey/article.en.md:29:1 error BD317: slide “visits” has a second headline; the first is in line 27. Make it a group with “####”, or begin another slide.',
    ],
    ko: [
      'data/library-survey/article.en.md:29:1 오류 BD317: 슬라이드 “visits”에 핵심 주장(### 제목)이 두 개 있습니다. 첫 번째는 27행에 있습니다. “####”로 바꾸어 묶음으로 만들거나 다른 슬라이드로 나누십시오.',
    ],
  },
  {
    name: 'a mark of notes for a slide that is not there',
    edits: [edit(article, '<!-- notes: steps -->', '<!-- notes: step -->')],
    en: [
      'data/library-survey/article.en.md:74:141 error BD331: this article has no slide “step”. Did you mean “steps”?',
    ],
    ko: [
      'data/library-survey/article.en.md:74:141 오류 BD331: 이 원고에는 id가 “step”인 슬라이드가 없습니다. 혹시 “steps”인가요?',
    ],
  },
  {
    name: 'a mark of notes for a slide that no article has',
    edits: [
      edit(article, '<!-- notes: steps -->', '<!-- notes: step -->'),
      edit('article.ko.md', '<!-- notes: steps -->', '<!-- notes: step -->'),
    ],
    en: [
      'data/library-survey/article.en.md:74:141 error BD331: this article has no slide “step”. Also: data/library-survey/article.ko.md:74. Did you mean “steps”?',
    ],
    ko: [
      'data/library-survey/article.en.md:74:141 오류 BD331: 이 원고에는 id가 “step”인 슬라이드가 없습니다. 다음 곳도 같습니다: data/library-survey/article.ko.md:74. 혹시 “steps”인가요?',
    ],
  },
  {
    name: 'a misspelt mark',
    edits: [edit(article, '<!-- notes: steps -->', '<!-- note: steps -->')],
    en: ['data/library-survey/article.en.md:74:141 error BD332: no mark is called “note”. Did you mean “notes”?'],
    ko: ['data/library-survey/article.en.md:74:141 오류 BD332: “note” 표시는 없습니다. 혹시 “notes”인가요?'],
  },
  {
    name: 'a dash of the word processor in a mark',
    edits: [edit(article, '<!-- notes: steps -->', '<!— notes: steps —>')],
    en: [
      'data/library-survey/article.en.md:74:141 error BD355: the comment opened with “<!—” cannot be read to its end. Write “<!--” before and “-->” after it, with plain hyphens.',
    ],
    ko: [
      'data/library-survey/article.en.md:74:141 오류 BD355: “<!—”로 시작한 주석을 끝까지 읽을 수 없습니다. 앞에는 “<!--”, 뒤에는 “-->”를 붙임표(-)로 쓰십시오.',
    ],
  },
  {
    name: 'a space in a figure link',
    edits: [edit(article, '[KRW 1.2 billion](fig:budget)', '[KRW 1.2 billion] (fig:budget)')],
    en: [
      'data/library-survey/article.en.md:21:51 error BD343: “[KRW 1.2 billion] (fig:budget)” is not a valid link and would be shown as text. Write “[12.5%](fig:id)”: half-width brackets and colon, no space inside, straight quotes around a title.',
    ],
    ko: [
      'data/library-survey/article.en.md:21:51 오류 BD343: “[KRW 1.2 billion] (fig:budget)” 부분은 링크로 읽히지 않아 글자 그대로 보이게 됩니다. “[12.5%](fig:id)”처럼 반각 괄호와 쌍점으로, 공백 없이 쓰십시오. 제목에는 곧은따옴표(")를 쓰십시오.',
    ],
  },
  {
    name: 'a full-width colon in a figure link',
    edits: [edit(article, '[KRW 1.2 billion](fig:budget)', '[KRW 1.2 billion](fig：budget)')],
    en: [
      'data/library-survey/article.en.md:21:51 error BD343: “[KRW 1.2 billion](fig：budget)” is not a valid link and would be shown as text. Write “[12.5%](fig:id)”: half-width brackets and colon, no space inside, straight quotes around a title.',
    ],
    ko: [
      'data/library-survey/article.en.md:21:51 오류 BD343: “[KRW 1.2 billion](fig：budget)” 부분은 링크로 읽히지 않아 글자 그대로 보이게 됩니다. “[12.5%](fig:id)”처럼 반각 괄호와 쌍점으로, 공백 없이 쓰십시오. 제목에는 곧은따옴표(")를 쓰십시오.',
    ],
  },
  {
    name: 'curly quotes in a figure link',
    edits: [edit(article, '[KRW 1.2 billion](fig:budget)', '[a large sum](fig:budget “words”)')],
    en: [
      'data/library-survey/article.en.md:21:51 error BD343: “[a large sum](fig:budget “words”)” is not a valid link and would be shown as text. Write “[12.5%](fig:id)”: half-width brackets and colon, no space inside, straight quotes around a title.',
    ],
    ko: [
      'data/library-survey/article.en.md:21:51 오류 BD343: “[a large sum](fig:budget “words”)” 부분은 링크로 읽히지 않아 글자 그대로 보이게 됩니다. “[12.5%](fig:id)”처럼 반각 괄호와 쌍점으로, 공백 없이 쓰십시오. 제목에는 곧은따옴표(")를 쓰십시오.',
    ],
  },
  {
    name: 'a figure link without a number',
    edits: [edit(article, '[KRW 1.2 billion](fig:budget)', '[a large sum](fig:budget)')],
    en: [
      'data/library-survey/article.en.md:21:51 error BD420: “a large sum” links to the figure “budget” but has no number. Add the number, or mark it as words: [a large sum](fig:budget "words").',
    ],
    ko: [
      'data/library-survey/article.en.md:21:51 오류 BD420: “a large sum”은(는) 수치 “budget”에 연결되었지만 숫자가 없습니다. 숫자를 써 넣거나 낱말로 표시하십시오: [a large sum](fig:budget "words").',
    ],
  },
  {
    name: 'words for a number, marked',
    edits: [edit(article, '[KRW 1.2 billion](fig:budget)', '[a large sum](fig:budget "words")')],
    deck: 'another',
    en: [],
    ko: [],
  },
  {
    name: 'a number in another unit',
    edits: [
      edit(
        article,
        '[62.5%](fig:evening-share) of readers ask',
        '[62.5 percentage points](fig:evening-share) of readers ask',
      ),
    ],
    en: [
      'data/library-survey/article.en.md:16:5 error BD425: “62.5 percentage points” does not have the unit of the figure “evening-share”, which is 62.5%. Percent is for shares, percentage points for differences between shares: write the right one.',
    ],
    ko: [
      'data/library-survey/article.en.md:16:5 오류 BD425: “62.5 percentage points”의 단위가 수치 “evening-share”(62.5%)의 단위와 다릅니다. 퍼센트는 비율, 퍼센트포인트는 비율의 차이입니다. 맞는 단위를 쓰십시오.',
    ],
  },
  {
    name: 'a link to a file',
    edits: [
      edit(article, '[planning@sample.example](mailto:planning@sample.example)', '[our paper](file:///etc/passwd)'),
    ],
    en: [
      'data/library-survey/article.en.md:81:3 error BD341: the link to “file:///etc/passwd” is refused: links lead to http:, https: or mailto: addresses, to slides (#id) or to figures. Write the whole address with “https://”, or for a number “[12.5%](fig:id)”.',
    ],
    ko: [
      'data/library-survey/article.en.md:81:3 오류 BD341: “file:///etc/passwd” 링크는 쓸 수 없습니다. 링크에는 http:, https:, mailto: 주소, 슬라이드(#id), 수치(fig:)만 쓸 수 있습니다. “https://”로 시작하는 전체 주소를 쓰고, 수치라면 “[12.5%](fig:id)”처럼 쓰십시오.',
    ],
  },
  {
    name: 'a link without a server',
    edits: [edit(article, '[planning@sample.example](mailto:planning@sample.example)', '[our paper](https://)')],
    en: [
      'data/library-survey/article.en.md:81:3 error BD364: the link leads to “https://”, which is not a complete address. Write all of it, for example “https://example.org/page” or “mailto:name@example.org”.',
    ],
    ko: [
      'data/library-survey/article.en.md:81:3 오류 BD364: 링크의 주소 “https://”이(가) 온전하지 않습니다. “https://example.org/page”나 “mailto:name@example.org”처럼 전체 주소를 쓰십시오.',
    ],
  },
  {
    name: 'an address without its slashes',
    edits: [
      edit(article, '[planning@sample.example](mailto:planning@sample.example)', '[our paper](https:sample.example)'),
    ],
    en: [
      'data/library-survey/article.en.md:81:3 error BD364: the link leads to “https:sample.example”, which is not a complete address. Write all of it, for example “https://example.org/page” or “mailto:name@example.org”.',
    ],
    ko: [
      'data/library-survey/article.en.md:81:3 오류 BD364: 링크의 주소 “https:sample.example”이(가) 온전하지 않습니다. “https://example.org/page”나 “mailto:name@example.org”처럼 전체 주소를 쓰십시오.',
    ],
  },
  {
    name: 'a mail address with a space',
    edits: [
      edit(
        article,
        '[planning@sample.example](mailto:planning@sample.example)',
        '[our paper](<mailto:planning office@sample.example>)',
      ),
    ],
    en: [
      'data/library-survey/article.en.md:81:3 error BD364: the link leads to “mailto:planning office@sample.example”, which is not a complete address. Write all of it, for example “https://example.org/page” or “mailto:name@example.org”.',
    ],
    ko: [
      'data/library-survey/article.en.md:81:3 오류 BD364: 링크의 주소 “mailto:planning office@sample.example”이(가) 온전하지 않습니다. “https://example.org/page”나 “mailto:name@example.org”처럼 전체 주소를 쓰십시오.',
    ],
  },
  {
    name: 'a mail address of nobody',
    edits: [edit(article, '[planning@sample.example](mailto:planning@sample.example)', '[our paper](mailto:)')],
    en: [
      'data/library-survey/article.en.md:81:3 error BD364: the link leads to “mailto:”, which is not a complete address. Write all of it, for example “https://example.org/page” or “mailto:name@example.org”.',
    ],
    ko: [
      'data/library-survey/article.en.md:81:3 오류 BD364: 링크의 주소 “mailto:”이(가) 온전하지 않습니다. “https://example.org/page”나 “mailto:name@example.org”처럼 전체 주소를 쓰십시오.',
    ],
  },
  {
    name: 'an address with signs that addresses escape',
    edits: [
      edit(
        article,
        '[planning@sample.example](mailto:planning@sample.example)',
        '[our paper](https://예시.example/a[]?b=100%#c#d)',
      ),
    ],
    deck: 'another',
    en: [],
    ko: [],
  },
  {
    name: 'an English headline and an English point in the Korean article',
    edits: [
      edit('article.ko.md', '### 방문이 가장 많은 곳은 중앙도서관', '### Central has most of the visits'),
      edit('article.ko.md', '도서관별 연간 방문(회)\n', 'Visits of a year in each branch\n'),
    ],
    audiences: ['town-council'],
    deck: 'another',
    en: [
      'data/library-survey/article.ko.md:27:5 warning BD361: “Central has most of the visits” on slide “visits”, and 1 more line of it, are not in the language of this article, “ko”. Write it in that language; put names, titles and quotations from another language in quotation marks.',
    ],
    ko: [
      'data/library-survey/article.ko.md:27:5 경고 BD361: “visits” 슬라이드의 “Central has most of the visits” 외 1줄은 이 원고의 언어(ko)로 쓴 글이 아닙니다. 그 언어로 쓰십시오. 다른 언어의 이름, 제목, 인용문은 따옴표 안에 쓰십시오.',
    ],
  },
  {
    name: 'a title of a section and one of a chart in Korean for English decks',
    several: 'two texts',
    edits: [
      edit('briefing.yaml', '{en: What readers ask for, ko', '{en: 이용자의 여러 요구, ko'),
      edit('briefing.yaml', '{en: Visits in a year by branch, ko', '{en: 도서관별 연간 방문, ko'),
    ],
    deck: 'another',
    en: [
      'data/library-survey/briefing.yaml:22:3 warning BD361: “도서관별 연간 방문”, the “title” for the language “en”, is not in that language. Write it in that language; put names, titles and quotations from another language in quotation marks.',
      'data/library-survey/briefing.yaml:40:9 warning BD361: “이용자의 여러 요구”, the “title” for the language “en”, is not in that language. Write it in that language; put names, titles and quotations from another language in quotation marks.',
    ],
    ko: [
      'data/library-survey/briefing.yaml:22:3 경고 BD361: 여기의 “title” 항목에서 “en” 글인 “도서관별 연간 방문”은(는) 그 언어로 쓴 글이 아닙니다. 그 언어로 쓰십시오. 다른 언어의 이름, 제목, 인용문은 따옴표 안에 쓰십시오.',
      'data/library-survey/briefing.yaml:40:9 경고 BD361: 여기의 “title” 항목에서 “en” 글인 “이용자의 여러 요구”은(는) 그 언어로 쓴 글이 아닙니다. 그 언어로 쓰십시오. 다른 언어의 이름, 제목, 인용문은 따옴표 안에 쓰십시오.',
    ],
  },
  {
    name: 'braces of templates in the words of authors, which are text',
    edits: [
      edit(article, 'An invented survey', '{{title}} {{> foot}} {{{x}}} {{#if a}} survey'),
      edit('briefing.yaml', '{en: What readers ask for, ko', "{en: '{{section.title}} {{', ko"),
      edit('briefing.yaml', 'title: {en: Visits in a year by branch', "title: {en: '{{datum.value}}'"),
      edit('sources.yaml', "{en: 'Sample Town, Reader Survey 2023 (invented)'", "{en: '{{! none }}Sample Town'"),
    ],
    deck: 'another',
    en: [],
    ko: [],
  },
  {
    name: 'a picture on a slide',
    edits: [edit(article, '- Planning office\n', '- Planning office ![](logo.png)\n')],
    en: [
      'data/library-survey/article.en.md:10:19 error BD321: a slide cannot show an image inside a line, a list or a quote. Put it into a paragraph of its own; charts are named in briefing.yaml.',
    ],
    ko: [
      'data/library-survey/article.en.md:10:19 오류 BD321: 슬라이드에는 줄, 목록, 인용문 속의 그림을 넣을 수 없습니다. 별도의 문단에 쓰십시오. 차트는 briefing.yaml에서 지정합니다.',
    ],
  },
  {
    name: 'tags on a slide',
    edits: [edit(article, '- Planning office\n', '- Planning <b>office</b>\n')],
    en: [
      'data/library-survey/article.en.md:10:12 error BD321: a slide cannot show raw HTML. Use Markdown instead; if it is meant as text, write “\\<” for “<”.',
    ],
    ko: [
      'data/library-survey/article.en.md:10:12 오류 BD321: 슬라이드에는 HTML 태그를 넣을 수 없습니다. 마크다운으로 쓰십시오. 글자 그대로 보이려면 “<” 대신 “\\<”로 쓰십시오.',
    ],
  },
  {
    name: 'a table with a short row',
    edits: [
      edit(
        article,
        '| Harbor Branch | [2003](plain:) | [15,905](fig:visits.harbor) |',
        '| Harbor Branch | [15,905](fig:visits.harbor) |',
      ),
    ],
    en: [
      'data/library-survey/article.en.md:40:1 error BD325: this row has 2 cells, the head of the table has 3. Give it the missing cells, write “\\|” for a bar inside a cell, or put an empty line after the table.',
    ],
    ko: [
      'data/library-survey/article.en.md:40:1 오류 BD325: 이 행은 2칸인데 표의 머리글 행은 3칸입니다. 빠진 칸을 채우고, 칸 안의 세로줄은 “\\|”로 쓰고, 표 다음에는 빈 줄을 두십시오.',
    ],
  },
  {
    name: 'braces and tags as text',
    edits: [
      edit(article, 'One card** Books can be returned', 'One card** {{slide.id}} & R\\<D "x" Books can be returned'),
    ],
    deck: 'another',
    en: [],
    ko: [],
  },
  {
    name: 'no title',
    edits: [edit(article, '# Libraries after Work\n', '')],
    en: [
      'data/library-survey/article.en.md:1:1 error BD356: the article has no title. Start the file with a line “# Title”.',
    ],
    ko: [
      'data/library-survey/article.en.md:1:1 오류 BD356: 원고에 제목이 없습니다. 파일 첫머리에 “# 제목” 줄을 쓰십시오.',
    ],
  },
  {
    name: 'other words than the template reads',
    edits: [
      edit(article, '- **Evenings** matter', '> - **Evenings** matter'),
      edit(article, 'Visits in a year, by branch\n', 'Visits in a year, by branch\n\n- Central Library first\n'),
    ],
    en: [
      'data/library-survey/article.en.md:31:3 error BD426: the template “chart” has no place for “Central Library first”, so the slide “visits” would not show it. The first line of templates/slides/chart.hbs says what it reads; write it that way, or choose another template in briefing.yaml.',
    ],
    ko: [
      'data/library-survey/article.en.md:31:3 오류 BD426: “chart” 템플릿에는 “Central Library first”이(가) 들어갈 자리가 없어 슬라이드 “visits”에 표시되지 않습니다. templates/slides/chart.hbs의 첫 줄에 이 템플릿이 읽는 내용이 있습니다. 그에 맞게 쓰거나 briefing.yaml에서 다른 템플릿을 고르십시오.',
    ],
  },
  {
    name: 'nothing of what the template reads',
    edits: [
      rewrite(article, text =>
        text.replace(/1\. \*\*Hours[\s\S]*?\n:::/, steps => steps.replace(/^\d\. /gm, '- ').replace(/^ {3}/gm, '  ')),
      ),
    ],
    en: [
      'data/library-survey/briefing.yaml:18:3 error BD427: the slide “steps” would show nothing but its title: it has nothing that the template “columns” reads. The first line of templates/slides/columns.hbs says what it reads; write it that way, or choose another template in briefing.yaml.',
    ],
    ko: [
      'data/library-survey/briefing.yaml:18:3 오류 BD427: 슬라이드 “steps”에 “columns” 템플릿이 읽는 내용이 없어 제목만 표시됩니다. templates/slides/columns.hbs의 첫 줄에 이 템플릿이 읽는 내용이 있습니다. 그에 맞게 쓰거나 briefing.yaml에서 다른 템플릿을 고르십시오.',
    ],
  },
  {
    name: 'an item without its bold word',
    edits: [edit(article, '2. **Seats** Reading rooms', '2. Reading rooms')],
    en: [
      'data/library-survey/article.en.md:66:1 error BD406: the slide “steps” has no “term” here, but its template shows one (templates/slides/columns.hbs:6:36). Begin the line with a bold word and go on with its text, as in “1. **Word** text”.',
    ],
    ko: [
      'data/library-survey/article.en.md:66:1 오류 BD406: 슬라이드 “steps”의 이 자리에 “term”이(가) 없는데 템플릿은 이를 표시합니다(templates/slides/columns.hbs:6:36). “1. **낱말** 설명”처럼 굵은 낱말로 시작하고 설명을 이어 쓰십시오.',
    ],
  },
  {
    name: 'a typed mark that ranks above the first of its list',
    edits: [
      edit(article, 'Visits in a year, by branch\n:::', 'Visits in a year, by branch\n\n○ Old town\n□ Harbour\n:::'),
    ],
    en: [
      'data/library-survey/article.en.md:32:1 error BD380: “□” ranks above “○”, which begins this list, so its level is not clear. Write “- ” before each point, with two more spaces for each level.',
    ],
    ko: [
      'data/library-survey/article.en.md:32:1 오류 BD380: “□” 기호는 이 목록 첫머리의 “○” 기호보다 위 단계여서 어느 단계인지 알 수 없습니다. 항목마다 앞에 “- ”를 쓰고, 한 단계 내려갈 때마다 공백 두 칸을 더 넣으십시오.',
    ],
  },
  {
    name: 'typed numbers with one left out',
    edits: [
      edit(
        article,
        'Visits in a year, by branch\n:::',
        'Visits in a year, by branch\n\n① Old town\n② Harbour\n④ Hill\n:::',
      ),
    ],
    en: [
      'data/library-survey/article.en.md:33:1 error BD381: “④” follows “②” in this list. Number the points from the first; if it is not a list, join this line to the one before it.',
    ],
    ko: [
      'data/library-survey/article.en.md:33:1 오류 BD381: 이 목록에서 “②” 다음 번호가 “④”입니다. 항목의 번호를 처음부터 차례대로 매기고, 목록이 아니라면 이 줄을 앞줄에 이어 쓰십시오.',
    ],
  },
  {
    name: 'a reference without an address',
    edits: [edit(article, 'Visits in a year, by branch\n:::', 'Visits in a year, by [branch][map]\n:::')],
    en: [
      'data/library-survey/article.en.md:29:22 error BD382: “[branch][map]” is a link without an address: no line “[map]: https://…” says where it leads. Write that line, or the address itself: “[branch](https://…)”. If no link is meant, write “\\[”.',
    ],
    ko: [
      'data/library-survey/article.en.md:29:22 오류 BD382: “[branch][map]” 링크에 주소가 없습니다. 주소를 알려 주는 “[map]: https://…” 줄이 원고에 없습니다. 그 줄을 쓰거나 “[branch](https://…)”처럼 주소를 바로 쓰십시오. 링크가 아니라면 “\\[”로 쓰십시오.',
    ],
  },
  {
    name: 'a link to a slide that does not exist',
    edits: [edit(article, 'Visits in a year, by branch\n:::', 'Visits in a year, by [branch](#seets)\n:::')],
    en: [
      'data/library-survey/article.en.md:29:22 error BD384: the link “#seets” leads to no slide. Did you mean “seats”?',
    ],
    ko: [
      'data/library-survey/article.en.md:29:22 오류 BD384: “#seets” 링크에 해당하는 슬라이드가 없습니다. 혹시 “seats”인가요?',
    ],
  },
];
