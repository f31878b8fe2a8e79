import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { PlannedSlide } from '../../src/briefing/model/plan.ts';
import type { Diagnostic } from '../../src/diagnostics/diagnostics.ts';
import type { Files } from '../../src/files.ts';
import { parseMarkup } from '../../src/slide/markup.ts';
import { readSlides } from '../../src/slide/read-slides.ts';
import { renderDeck } from '../../src/slide/render.ts';
import type { Content, Paragraph, Slide } from '../../src/slide/slide.ts';
import { readTemplates } from '../../src/slide/templates.ts';
import { en } from '../briefing/locales.ts';
import { place, placed, smallBriefing } from './small-briefing.ts';

const shipped: Files = new Map(
  ['decks', 'slides', 'partials'].flatMap(folder =>
    readdirSync(`templates/${folder}`).map(
      name => [`templates/${folder}/${name}`, new Uint8Array(readFileSync(`templates/${folder}/${name}`))] as const,
    ),
  ),
);

/** What the slides of an article say, a line for each placeholder; and what was found on the way. */
async function slidesOf(
  article: string,
  template: string,
  planned: Partial<PlannedSlide> = {},
  more: Readonly<Record<string, string>> = {},
  numerals?: readonly string[],
) {
  const { briefing, found } = await smallBriefing(article, template, planned);
  const report = (diagnostic: Diagnostic) => void found.push(diagnostic);
  const added = Object.entries(more).map(([path, text]) => [path, new TextEncoder().encode(text)] as const);
  const templates = readTemplates(new Map([...shipped, ...added]), report);
  const ids = [...briefing.plan.slides.keys()].map(placed);
  const section = { id: 'all', title: { en: 'All of it' }, line: {}, slides: ids, place };
  const deck = { id: 'talk', template: placed('executive'), opening: [], sections: [section], closing: [], place };
  const audience = {
    id: 'town',
    name: {},
    language: placed('en'),
    deck: placed('talk'),
    theme: placed('policy'),
    place,
  };
  const markup = renderDeck({ briefing, audience, deck, locale: en, templates, numerals }, report) ?? '';
  const root = parseMarkup(markup, place, report);
  const { slides } = root ? readSlides(root, briefing, en, report) : { slides: [] };
  return {
    shown: slides.filter(slide => slide.key !== 'sources').map(inLines),
    sources: slides.filter(slide => slide.key === 'sources').map(inLines),
    told: found.map(inWords),
  };
}

const inWords = ({ place: at, severity, code, what, next }: Diagnostic): string =>
  `${at?.file}:${at?.line}:${at?.column} ${severity} ${code}: ${what.en} ${next?.en}`;

const inLines = (slide: Slide): string =>
  [
    `${slide.key} (${slide.layout})`,
    ...slide.fills.map(
      fill => `${fill.placeholder}${fill.ordinal > 1 ? `/${fill.ordinal}` : ''}: ${contentInLine(fill.content)}`,
    ),
    ...slide.notes.map(note => `notes: ${textOf(note)}`),
    `figures: ${slide.figures.join(' ')}`,
  ].join('\n');

function contentInLine(content: Content): string {
  switch (content.kind) {
    case 'text':
      return content.paragraphs.map(textOf).join(' / ');
    case 'chart':
      return `chart ${content.chart}`;
    case 'image':
      return `picture ${content.file}: ${content.alt}`;
    case 'qr-code':
      return `QR code ${content.address}: ${content.alt}`;
    case 'icon':
      return `icon ${content.icon}`;
    case 'table':
      return [content.table.header, ...content.table.rows]
        .map(row => row.map(cell => cell.paragraphs.map(textOf).join(' / ')).join(' | '))
        .join(' || ');
  }
}

const textOf = ({ runs, list, level, style }: Paragraph) =>
  `${'  '.repeat(level)}${list === 'bullet' ? '• ' : list === 'number' ? '# ' : ''}${style ? `[${style}] ` : ''}${runs
    .map(run => (run.figure ? `<${run.text.replaceAll('\u00a0', '_')}>` : run.strong ? `*${run.text}*` : run.text))
    .join('')}`;

describe('slides', () => {
  it('take their numbers from the figures, their notes from the prose and their sources from both', async () => {
    const article = `# Libraries

:::slide{#lending}
### [61.2%](fig:lend) of readers borrow books, [20.4%](fig:read-aloud) listen
- A gap of [40.8 percentage points](fig:difference)
  - R&D 1 < 2 is "text"
:::

In the survey, [61.2%](fig:lend) borrowed.
`;
    expect((await slidesOf(article, 'points')).shown).toEqual([
      `lending (points)
title: <61.2%> of readers borrow books, <20.4%> listen
section: All of it
body: • A gap of <40.8_percentage_points> /   • R&D 1 < 2 is "text"
source: Note: Gap is calculated (61.2 − 20.4). Multiple responses; shares may add to more than 100%. Base: readers asked (n = 500), Town Gazette (2021). / Source: Library Survey (2021).
notes: In the survey, <61.2%> borrowed.
figures: lend read-aloud difference`,
    ]);
  });

  it.each([
    ['takeaway: Half of [61.2%](fig:lend) is [30.6%](plain:)', 'Takeaway', 'Half of <61.2%> is 30.6%'],
    ['takeaway: **Direction** Lend more<br>Listen too', 'Direction', 'Lend more\nListen too'],
    ['takeaway: **Only in bold**', 'Takeaway', '*Only in bold*'],
    ['takeaway: [61.2%](fig:lend) lend', 'Takeaway', '<61.2%> lend'],
  ])('show what they come to, with a label, below all kinds of content: %s', async (typed, label, text) => {
    for (const [template, content] of [
      ['points', '- One'],
      ['steps', '1. **One** thing'],
      ['table', '| A | B |\n| --- | --- |\n| a | b |'],
      ['columns', '#### A\n\nOne'],
    ] as const) {
      const article = `# Libraries\n\n:::slide{#lending}\n### A claim\n${content}\n\n${typed}\n:::\n`;
      const { shown, told } = await slidesOf(article, template);
      expect(told).toEqual([]);
      expect(shown[0]).toContain(`\ntakeaway-label: ${label}\ntakeaway: ${text}\nsource: `);
    }
  });

  it('have the numeral of their section apart where the theme has a place for it', async () => {
    const article = '# Libraries\n\n:::slide{#lending}\n### A claim\n- One\n:::\n';
    for (const [numerals, shown] of [
      [undefined, 'section: All of it\nbody'],
      [['I', 'II'], 'section-number: I\nsection: All of it\nbody'],
      [[], 'section-number: 1\nsection: All of it\nbody'],
    ] as const)
      expect((await slidesOf(article, 'points', {}, {}, numerals)).shown[0]).toContain(shown);
  });

  it('whose template has no place for a takeaway say so', async () => {
    const article = '# Libraries\n\n:::slide{#end}\n### The end\n\ntakeaway: Read more\n:::\n';
    expect((await slidesOf(article, 'section')).told).toEqual([
      'data/small/article.en.md:6:11 error BD426: the template “section” has no place for “Read more”, so the slide “end” would not show it. The first line of templates/slides/section.hbs says what it reads; write it that way, or choose another template in briefing.yaml.',
    ]);
  });

  it('cite the article itself where they rest on nothing else', async () => {
    const { shown, sources } = await slidesOf('# L\n\n:::slide{#plain}\n### Readers read\n- One\n:::\n', 'points');
    expect(shown[0]).toContain('source: Source: Author (2022).');
    expect(sources[0]).toContain('table: Used for | Source ||  | Author (2022), in full');
  });

  it('show large numbers in the colors that the plan gives', async () => {
    const article = `# L

:::slide{#numbers}
### Readers borrow
- [61.2%](fig:lend) borrow books
- [20.4%](fig:read-aloud) listen

1. **Then** they read
:::
`;
    const { shown, told } = await slidesOf(article, 'key-figures', { options: { colors: 'data accent' } });
    expect(told).toEqual([]);
    expect(shown[0]).toContain(
      'number: <61.2%>\nlabel: borrow books\nnumber/2: <20.4%>\nlabel/2: listen\nterm: Then\nsentence: they read',
    );
  });

  it('tell the author at the line that lacks what the template shows', async () => {
    const article = '# L\n\n:::slide{#numbers}\n### Readers borrow\n- borrow books\n:::\n';
    const { told, shown } = await slidesOf(article, 'key-figures');
    expect(shown).toEqual([]);
    expect(told[0]).toBe(
      'data/small/article.en.md:5:1 error BD406: the slide “numbers” has no “figure.text” here, but its template shows one (templates/slides/key-figures.hbs:5:83). Begin the line with a figure, as in “- [12.3%](fig:share) of firms”.',
    );
  });

  it.each([
    [
      '{{slide.titel}}',
      'templates/slides/own.hbs:2:3 error BD405: there is nothing called “slide.titel” here. Did you mean “title”?',
    ],
    [
      '{{#if slide.bulets}}x{{/if}}',
      'templates/slides/own.hbs:2:7 error BD405: there is nothing called “slide.bulets” here. Did you mean “bullets”?',
    ],
    [
      '{{#each slide.bulets}}x{{/each}}',
      'templates/slides/own.hbs:2:9 error BD405: there is nothing called “slide.bulets” here. Did you mean “bullets”?',
    ],
    [
      '{{#each slide.bullets}}{{txt}}{{/each}}',
      'templates/slides/own.hbs:2:26 error BD405: there is nothing called “txt” here. Did you mean “text”?',
    ],
    [
      '{{constructor}}',
      'templates/slides/own.hbs:2:3 error BD405: there is nothing called “constructor” here. Available: slide, section, numeral, tracker, options, deck, audience, words.',
    ],
    [
      '{{slide.bullets}}',
      'templates/slides/own.hbs:2:3 error BD407: “slide.bullets” is not a text, so it cannot be shown. Show one of its parts, or go through it with {{#each}}.',
    ],
    [
      '</p><p colour="ink">x',
      'templates/slides/own.hbs:2:5 error BD413: <p> has no attribute “colour”. Did you mean “color”?',
    ],
    [
      '<strongg>x</strongg>',
      'templates/slides/own.hbs:2:1 error BD412: <strongg> cannot stand in <p>. Did you mean “strong”?',
    ],
    [
      '<script>x</script>',
      'templates/slides/own.hbs:2:1 error BD412: <script> cannot stand in <p>. These can: span, strong, em, sup, sub, a, br, data, page-number.',
    ],
    [
      '<data value="lent">1</data>',
      'templates/slides/own.hbs:2:1 error BD201: no figure is called “lent”. Did you mean “lend”?',
    ],
    [
      '<em>x',
      'templates/slides/own.hbs:2:1 error BD411: the slide markup is broken: unexpected close tag. Close every tag in the order in which it was opened.',
    ],
  ])('name the place in the template of %s', async (inside, message) => {
    const own = `<slide id="{{slide.id}}" layout="points"><title>T</title><body><p>\n${inside}</p></body></slide>`;
    const { told } = await slidesOf(
      '# L\n\n:::slide{#one}\n### Readers read\n- One\n:::\n',
      'own',
      {},
      { 'templates/slides/own.hbs': own },
    );
    expect(told.join('\n'), told.join('\n')).toContain(message);
  });

  it('refuse a template that does not exist, with the nearest name', async () => {
    const { told } = await slidesOf('# L\n\n:::slide{#one}\n### Readers read\n- One\n:::\n', 'pionts');
    expect(told.join('\n'), told.join('\n')).toContain(
      'data/small/briefing.yaml:1:1 error BD408: there is no template “pionts” in templates/slides. Did you mean “points”?',
    );
  });

  it('refuse partials that include themselves', async () => {
    const { told } = await slidesOf(
      '# L\n',
      'points',
      {},
      { 'templates/partials/aa.hbs': '{{> bb}}', 'templates/partials/bb.hbs': '{{> aa}}' },
    );
    expect(told.join('\n')).toContain(
      'templates/partials/bb.hbs:1:1 error BD409: the template includes itself: aa > bb > aa. Remove one of the inclusions.',
    );
  });

  it('are refused when words of theirs would not be shown, once for each block', async () => {
    const article = `# L

:::slide{#numbers}
### Readers borrow
- [61.2%](fig:lend) borrow **books**
  - and papers

Nobody listens

> Quiet

1. **Then** they
   read on
:::
`;
    const { told } = await slidesOf(article, 'key-figures');
    const said = (at: string, words: string) =>
      `data/small/article.en.md:${at} error BD426: the template “key-figures” has no place for “${words}”, so the slide “numbers” would not show it. The first line of templates/slides/key-figures.hbs says what it reads; write it that way, or choose another template in briefing.yaml.`;
    expect(told).toEqual([said('6:5', 'and papers'), said('8:1', 'Nobody listens'), said('10:3', 'Quiet')]);
  });

  it('may leave words out where the template says so', async () => {
    const own =
      '<slide id="{{slide.id}}" layout="points"><title>{{slide.title}}</title><left-out>{{slide.blocks}}</left-out></slide>';
    const article = '# L\n\n:::slide{#one}\n### Readers read\n- One\n:::\n';
    const { shown, told } = await slidesOf(article, 'own', {}, { 'templates/slides/own.hbs': own });
    expect([shown, told]).toEqual([['one (points)\ntitle: Readers read\nfigures: '], []]);
  });

  it('have words without their marks in attributes', async () => {
    const own = '<slide id="{{slide.title}}" layout="points"><title>{{slide.title}}</title><body>x</body></slide>';
    const article = '# L\n\n:::slide{#one}\n### **R&D** at [61.2%](fig:lend)\n:::\n';
    const { shown } = await slidesOf(article, 'own', {}, { 'templates/slides/own.hbs': own });
    expect(shown[0]).toContain('R&D at 61.2% (points)\ntitle: *R&D* at <61.2%>');
  });

  it('keep braces of the author as text', async () => {
    const { shown } = await slidesOf(
      '# L\n\n:::slide{#one}\n### Readers read\n- {{slide.id}} {{{x}}}\n:::\n',
      'points',
    );
    expect(shown[0]).toContain('body: • {{slide.id}} {{{x}}}');
  });
});

describe('points with a table', () => {
  const table = '| Year | Roofs |\n| --- | --- |\n| then | few |';
  const slide = (words: string) => `# T\n\n:::slide{#a}\n### A claim\n\n${table}\n\n${words}\n:::`;

  it.each([
    ['points', '- One\n- Two', {}, 'a (table-points)', 'body: • One / • Two'],
    ['a paragraph', 'What follows.', {}, 'a (table-points)', 'body: What follows.'],
    ['both, in large type', 'What follows:\n- One', { large: true }, 'a (table-points)', 'body: What follows: / • One'],
    ['points typed with marks', '□ 하나\n□ 둘', {}, 'a (table-points)', 'body: • 하나 / • 둘'],
  ])('stand under it: %s', async (_, words, options, layout, body) => {
    const { shown, told } = await slidesOf(slide(words), 'table', { options });
    expect(told).toEqual([]);
    expect(shown[0]).toContain(layout);
    expect(shown[0]).toContain(body);
    expect(shown[0]).toContain('table: Year | Roofs || then | few');
  });

  it('leave a table without them as it was', async () => {
    const { shown } = await slidesOf(slide(''), 'table');
    expect(shown[0]).toContain('a (table)');
  });
});
