import { describe, expect, it } from 'vitest';
import { reportLacking } from '../../src/briefing/agreement/check-articles.ts';
import { checkLanguage, readBriefing } from '../../src/briefing/read-briefing.ts';
import type { Diagnostic } from '../../src/diagnostics/diagnostics.ts';
import type { MessageLanguage } from '../../src/messages/languages.ts';

const plan = `title: {en: Trees, ko: 나무}
source: study
slides:
  cover: {template: cover}
  gap: {template: chart, chart: growth, sources: [study]}
  kinds: {template: table, table: kinds, rows: 1-2}
decks:
  talk:
    template: talk
    opening: [cover]
    sections:
      - {id: first, title: {en: First, ko: 첫째}, slides: [gap, kinds]}
charts:
  growth: {spec: bars, figures: [old], group: growth, colors: {old: data, largest: accent}, named: {gap: rise}, title: Growth}
audiences:
  town: {name: Town, language: ko, deck: talk, theme: plain}
`;

const figures = `id,group,value,unit,formula,source,as_of,label.en,label.ko
old,,10,count,,study,2020,Old,옛
new,growth,15,count,,study,2024,New,새
rise,growth,,count,new - old,study,,Rise,증가
`;

const sources = 'study: {short: Study, full: The study (2024)}\n';

const article = (title: string) => `# ${title}

:::slide{#cover}
### ${title}
:::

:::slide{#gap}
### [15](fig:new) against [10](fig:old)
:::

:::slide{#kinds}
### Kinds
:::

Prose with [5](fig:rise).

<!-- table: kinds -->
| a | b |
|---|---|
| 1 | x |
| 2 | y |
`;

const whole: Readonly<Record<string, string>> = {
  'data/trees/briefing.yaml': plan,
  'data/trees/figures.csv': figures,
  'data/trees/sources.yaml': sources,
  'data/trees/article.en.md': article('Trees'),
  'data/trees/article.ko.md': article('나무'),
};

/** The sample with some files changed, or left out when undefined. */
async function read(changes: Readonly<Record<string, string | undefined>> = {}, name = 'trees') {
  const files = new Map<string, Uint8Array>();
  for (const [path, text] of Object.entries({ ...whole, ...changes })) {
    if (text !== undefined) files.set(path, new TextEncoder().encode(text));
  }
  const diagnostics: Diagnostic[] = [];
  const report = (diagnostic: Diagnostic) => {
    diagnostics.push(diagnostic);
  };
  const briefing = await readBriefing(files, name, report);
  return {
    briefing,
    diagnostics,
    report,
    english: () => print(diagnostics, 'en'),
    korean: () => print(diagnostics, 'ko'),
  };
}

function print(diagnostics: readonly Diagnostic[], language: MessageLanguage): readonly string[] {
  return diagnostics.map(({ place, severity, code, what, next }) => {
    const at = place ? `${place.file.replace('data/trees/', '')}:${place.line}:${place.column} ` : '';
    return `${at}${severity} ${code}: ${what[language]}${next ? ` ${next[language]}` : ''}`;
  });
}

const replaced = (path: string, from: string, to: string) => ({ [path]: (whole[path] ?? '').replace(from, to) });

describe('a briefing', () => {
  it('is read whole, without a word', async () => {
    const { briefing, english } = await read();
    expect(english()).toEqual([]);
    expect(briefing?.name).toBe('trees');
    expect([...(briefing?.articles.keys() ?? [])]).toEqual(['en', 'ko']);
    expect(briefing?.figures.get('rise')?.value).toBe('5');
    expect(briefing?.sources.get('study')?.short).toEqual({ en: 'Study', ko: 'Study' });
  });

  it('may have capitals and decomposed letters in the names of its files', async () => {
    const { briefing, english, korean } = await read({
      'data/trees/figures.csv': undefined,
      'data/trees/Figures.CSV': figures,
      'data/trees/article.ko.md': undefined,
      'data/trees/Article.KO.md': article('나무'),
    });
    expect(briefing?.articles.has('ko')).toBe(true);
    expect(english()).toEqual([
      'Article.KO.md:1:1 notice BD102: “Article.KO.md” was read as “article.ko.md”. Rename it to “article.ko.md”; other systems may not find it.',
      'Figures.CSV:1:1 notice BD102: “Figures.CSV” was read as “figures.csv”. Rename it to “figures.csv”; other systems may not find it.',
    ]);
    expect(korean()[1]).toBe(
      'Figures.CSV:1:1 notice BD102: “Figures.CSV” 파일을 “figures.csv” 파일로 읽었습니다. 이름을 “figures.csv”로 바꾸십시오. 다른 시스템에서는 찾지 못할 수 있습니다.',
    );
  });
});

describe('files that are missing', () => {
  it('are named, all of them, with what to do', async () => {
    const { briefing, english, korean } = await read({
      'data/trees/briefing.yaml': undefined,
      'data/trees/figures.csv': undefined,
      'data/trees/figure.csv': figures,
      'data/trees/article.en.md': undefined,
      'data/trees/article.ko.md': undefined,
    });
    expect(briefing).toBeUndefined();
    expect(english()).toEqual([
      'article.en.md:1:1 error BD101: the article “article.en.md” is missing. Write it in Markdown; this folder has: figure.csv, sources.yaml.',
      'figures.csv:1:1 error BD101: the file “figures.csv” is missing. Did you mean “figure.csv”?',
    ]);
    expect(korean()).toEqual([
      'article.en.md:1:1 error BD101: 원고 “article.en.md” 파일이 없습니다. 마크다운으로 쓰십시오. 있는 파일: figure.csv, sources.yaml.',
      'figures.csv:1:1 error BD101: “figures.csv” 파일이 없습니다. 혹시 “figure.csv”인가요?',
    ]);
  });

  it('so is a whole briefing', async () => {
    const { english, korean } = await read({}, 'tree');
    expect(english()).toEqual(['error BD100: there is no briefing “tree”. Did you mean “trees”?']);
    expect(korean()).toEqual(['error BD100: “tree”: 없는 브리핑입니다. 혹시 “trees”인가요?']);
  });
});

describe('names that nothing has', () => {
  const yaml = 'data/trees/briefing.yaml';

  it.each<[string, Readonly<Record<string, string>>, string, string]>([
    [
      'a figure in a slide',
      replaced('data/trees/article.ko.md', 'fig:old', 'fig:olde'),
      'article.ko.md:8:27 error BD201: no figure is called “olde”. Did you mean “old”?',
      'article.ko.md:8:27 error BD201: “olde”: 없는 수치입니다. 혹시 “old”인가요?',
    ],
    [
      'a figure in prose of no slide',
      replaced('data/trees/article.en.md', 'fig:rise', 'fig:decline'),
      'article.en.md:15:12 error BD201: no figure is called “decline”. Add it to figures.csv.',
      'article.en.md:15:12 error BD201: “decline”: 없는 수치입니다. figures.csv에 추가하십시오.',
    ],
    [
      'a figure in a chart',
      replaced(yaml, 'figures: [old]', 'figures: [older]'),
      'briefing.yaml:14:34 error BD201: no figure is called “older”. Did you mean “old”?',
      'briefing.yaml:14:34 error BD201: “older”: 없는 수치입니다. 혹시 “old”인가요?',
    ],
    [
      'a figure that a chart reads by name',
      replaced(yaml, 'gap: rise', 'gap: ries'),
      'briefing.yaml:14:106 error BD201: no figure is called “ries”. Did you mean “rise”?',
      'briefing.yaml:14:106 error BD201: “ries”: 없는 수치입니다. 혹시 “rise”인가요?',
    ],
    [
      'a group',
      replaced(yaml, 'group: growth', 'group: grwoth'),
      'briefing.yaml:14:47 error BD172: no figure is in a group “grwoth”. Did you mean “growth”?',
      'briefing.yaml:14:47 error BD172: “grwoth”: 수치가 없는 묶음입니다. 혹시 “growth”인가요?',
    ],
    [
      'a color of nothing',
      replaced(yaml, 'largest: accent', 'larges: accent'),
      'briefing.yaml:14:83 error BD173: “larges” is neither a figure nor a rule for colors. Did you mean “largest”?',
      'briefing.yaml:14:83 error BD173: “larges”: 수치도 색 규칙도 아닙니다. 혹시 “largest”인가요?',
    ],
    [
      'the source of a figure',
      replaced('data/trees/figures.csv', 'count,,study', 'count,,stduy'),
      'figures.csv:2:16 error BD202: no source is called “stduy”, as the figure “old” says. Did you mean “study”?',
      'figures.csv:2:16 error BD202: “stduy”: 없는 출처입니다(수치 “old”). 혹시 “study”인가요?',
    ],
    [
      'the source of the plan',
      replaced(yaml, 'source: study', 'source: report'),
      'briefing.yaml:2:9 error BD202: no source is called “report”. Add it to sources.yaml.',
      'briefing.yaml:2:9 error BD202: “report”: 없는 출처입니다. sources.yaml에 추가하십시오.',
    ],
    [
      'the source of a slide',
      replaced(yaml, '[study]', '[studies]'),
      'briefing.yaml:5:51 error BD202: no source is called “studies”. Add it to sources.yaml.',
      'briefing.yaml:5:51 error BD202: “studies”: 없는 출처입니다. sources.yaml에 추가하십시오.',
    ],
    [
      'a chart',
      replaced(yaml, 'chart: growth', 'chart: growht'),
      'briefing.yaml:5:33 error BD161: no chart is called “growht”. Did you mean “growth”?',
      'briefing.yaml:5:33 error BD161: “growht”: 없는 차트입니다. 혹시 “growth”인가요?',
    ],
    [
      'a table',
      replaced(yaml, 'table: kinds', 'table: sorts'),
      'briefing.yaml:6:35 error BD162: no table of the article is called “sorts”. Put <!-- table: sorts --> before the table.',
      'briefing.yaml:6:35 error BD162: “sorts”: 원고에 없는 표입니다. 원고의 표 앞에 <!-- table: sorts -->를 쓰십시오.',
    ],
    [
      'rows of a table',
      replaced(yaml, 'rows: 1-2', 'rows: 1-3'),
      'briefing.yaml:6:48 error BD164: the table “kinds” has 2 rows, but row 3 is asked for. End at row 2 or before.',
      'briefing.yaml:6:48 error BD164: “kinds” 표는 2행인데 3행까지 지정되어 있습니다. 2행 안에서 끝내십시오.',
    ],
    [
      'a slide of a deck',
      replaced(yaml, 'slides: [gap, kinds]', 'slides: [gapp, kinds]'),
      'briefing.yaml:12:58 error BD160: no slide is called “gapp”. Did you mean “gap”?',
      'briefing.yaml:12:58 error BD160: “gapp”: 없는 슬라이드입니다. 혹시 “gap”인가요?',
    ],
    [
      'the deck of an audience',
      replaced(yaml, 'deck: talk', 'deck: walk'),
      'briefing.yaml:16:42 error BD163: no deck is called “walk”. Did you mean “talk”?',
      'briefing.yaml:16:42 error BD163: “walk”: 없는 발표 자료입니다. 혹시 “talk”인가요?',
    ],
  ])('%s', async (_, changes, english, korean) => {
    const result = await read(changes);
    expect(result.english()).toEqual([english]);
    expect(result.korean()).toEqual([korean]);
  });

  it('are not looked for in parts that could not be read', async () => {
    const { briefing, english } = await read(replaced(yaml, 'gap: {template: chart', 'gap: {tempalte: chart'));
    expect(briefing?.plan.slides.has('gap')).toBe(false);
    expect(english().map(line => line.split(':').slice(0, 3).join(':'))).toEqual(['briefing.yaml:5:9 error BD131']);
  });
});

it('notes figures that nothing uses, in one line', async () => {
  const { english, korean } = await read({
    'data/trees/figures.csv': `${figures}x,,1,count,,study,2024,X,엑스\ny,,n.a.,count,,study,2024,Y,와이\n`,
  });
  expect(english()).toEqual([
    'figures.csv:5:1 notice BD203: not used: “x”, “y”. Link it in an article, [12.5%](fig:id), or delete the row.',
  ]);
  expect(korean()).toEqual([
    'figures.csv:5:1 notice BD203: 쓰이지 않은 수치: “x”, “y”. 원고에서 [12.5%](fig:id)처럼 연결하거나 행을 지우십시오.',
  ]);
});

describe('articles that do not agree', () => {
  it('with the plan', async () => {
    const { english, korean } = await read({
      ...replaced('data/trees/article.en.md', '{#cover}', '{#covr}'),
      ...replaced('data/trees/article.ko.md', '{#cover}', '{#covr}'),
    });
    expect(english()).toEqual([
      'briefing.yaml:4:3 error BD166: no article has the slide “cover”. Did you mean “covr”?',
    ]);
    expect(korean()).toEqual([
      'briefing.yaml:4:3 error BD166: “cover”: 어느 원고에도 없는 슬라이드입니다. 혹시 “covr”인가요?',
    ]);
  });

  it('with each other: one line for all slides, each table with both places', async () => {
    const shorter = article('나무')
      .replace(/:::slide\{#cover\}[^:]*:::/, '')
      .replace(/:::slide\{#kinds\}[^:]*:::/, '')
      .replace('| 2 | y |\n', '');
    const { briefing, english, korean, diagnostics, report } = await read({
      ...replaced('data/trees/briefing.yaml', ', rows: 1-2', ''),
      'data/trees/article.ko.md': shorter,
    });
    expect(diagnostics.map(({ draftable }) => draftable)).toEqual([true]);
    if (briefing) reportLacking(briefing, new Set(['ko']), report);
    expect(diagnostics).toHaveLength(1);
    if (briefing) reportLacking(briefing, new Set(['en']), report);
    expect(english()).toEqual([
      'article.ko.md:14:1 error BD168: the table “kinds” has 1 x 2 cells here, but 2 x 2 in data/trees/article.en.md:18. Give both the same rows and columns.',
      'article.ko.md:1:1 notice BD167: this article lacks 2 slides that another has: cover, kinds.',
    ]);
    expect(korean()).toEqual([
      'article.ko.md:14:1 error BD168: “kinds” 표가 여기에서는 1 x 2칸인데 data/trees/article.en.md:18에서는 2 x 2칸입니다. 두 표의 행과 열을 같게 하십시오.',
      'article.ko.md:1:1 notice BD167: 다른 원고에 있는 슬라이드 2개가 이 원고에 없습니다: cover, kinds.',
    ]);
  });
});

describe('a language', () => {
  async function check(language: string, changes: Readonly<Record<string, string | undefined>>) {
    const { briefing, diagnostics, report, english, korean } = await read(changes);
    diagnostics.length = 0;
    const deck = briefing?.plan.decks.get('talk');
    if (briefing && deck) checkLanguage(briefing, language, deck, report);
    return { english: english(), korean: korean(), diagnostics };
  }

  it('that has all is fine', async () => {
    expect((await check('ko', {})).english).toEqual([]);
  });

  it('without article', async () => {
    const { english, korean } = await check('ja', {});
    expect(english).toEqual([
      'article.ja.md:1:1 error BD101: the article “article.ja.md” is missing. Write it in Markdown; this folder has: article.en.md, article.ko.md.',
    ]);
    expect(korean).toEqual([
      'article.ja.md:1:1 error BD101: 원고 “article.ja.md” 파일이 없습니다. 마크다운으로 쓰십시오. 있는 파일: article.en.md, article.ko.md.',
    ]);
  });

  it('without a slide or a table of the deck', async () => {
    const { english, korean, diagnostics } = await check('ko', {
      'data/trees/article.ko.md': article('나무')
        .replace(/:::slide\{#gap\}[\s\S]*?\n:::/, '')
        .replace('<!-- table: kinds -->', ''),
    });
    expect(english).toEqual([
      'briefing.yaml:12:58 error BD169: the slide “gap” is not in the article in “ko”. Write it as :::slide{#gap} in data/trees/article.ko.md.',
      'briefing.yaml:6:35 error BD170: data/trees/article.ko.md has no table “kinds”. Put <!-- table: kinds --> before the table.',
    ]);
    expect(korean).toEqual([
      'briefing.yaml:12:58 error BD169: “gap” 슬라이드가 “ko” 원고에 없습니다. data/trees/article.ko.md에 :::slide{#gap} 블록을 쓰십시오.',
      'briefing.yaml:6:35 error BD170: data/trees/article.ko.md에 “kinds” 표가 없습니다. 표 앞에 <!-- table: kinds -->를 쓰십시오.',
    ]);
    expect(diagnostics.map(({ draftable, slide }) => [draftable, slide])).toEqual([
      [true, 'gap'],
      [true, 'kinds'],
    ]);
  });

  it('without words of the plan or labels of a chart', async () => {
    const { english, korean } = await check('ko', {
      'data/trees/briefing.yaml': plan
        .replace(', ko: 나무', '')
        .replace(', ko: 첫째', '')
        .replace('title: Growth', 'title: {en: Growth}'),
      'data/trees/figures.csv': figures.replace(',Old,옛', ',Old,'),
    });
    expect(english).toEqual([
      'briefing.yaml:1:1 error BD171: “title” is missing here in the language “ko”. Add the text in “ko”.',
      'briefing.yaml:12:9 error BD171: “title” is missing here in the language “ko”. Add the text in “ko”.',
      'briefing.yaml:14:3 error BD171: “title” is missing here in the language “ko”. Add the text in “ko”.',
      'figures.csv:2:1 error BD171: the figure “old” of a chart has no label in the language “ko”. Write it in the column label.ko.',
    ]);
    expect(korean[3]).toBe(
      'figures.csv:2:1 error BD171: 차트에 쓰인 “old” 수치에 “ko” 이름표가 없습니다. label.ko 열에 쓰십시오.',
    );
  });
});
