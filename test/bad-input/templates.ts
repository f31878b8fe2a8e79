// Bad input: templates of slides and decks, and specifications of charts.
import { edit, type Row, remove, rewrite, write } from './row.ts';

const points = 'templates/slides/points.hbs';
const policy = 'templates/themes/policy.yaml';
const seminar = 'templates/decks/seminar.hbs';
const body = '<body>{{slide.blocks}}</body>';
const bars = 'templates/charts/ranked-bars.vl.json';

export const templates: readonly Row[] = [
  {
    name: 'a misspelt name',
    edits: [edit(points, '{{slide.blocks}}', '{{slide.bloks}}')],
    en: [
      'templates/slides/points.hbs:4:11 error BD405: there is nothing called “slide.bloks” here. Did you mean “blocks”?',
    ],
    ko: [
      'templates/slides/points.hbs:4:11 오류 BD405: 여기에는 “slide.bloks”(이)라는 값이 없습니다. 혹시 “blocks”인가요?',
    ],
  },
  {
    name: 'a color role that the theme does not have',
    edits: [edit(points, '<body>', '<body color="acent">')],
    en: ['templates/slides/points.hbs:4:3 error BD389: the theme has no color role “acent”. Did you mean “accent”?'],
    ko: ['templates/slides/points.hbs:4:3 오류 BD389: 테마에 “acent” 색 역할이 없습니다. 혹시 “accent”인가요?'],
  },
  {
    name: 'a link that leads nowhere',
    edits: [edit(points, body, '<body>{{slide.blocks}}<p><a href="">us</a></p></body>')],
    en: [
      'templates/slides/points.hbs:4:28 error BD364: the link leads to “”, which is not a complete address. Write all of it, for example “https://example.org/page” or “mailto:name@example.org”.',
    ],
    ko: [
      'templates/slides/points.hbs:4:28 오류 BD364: 링크의 주소 “”이(가) 온전하지 않습니다. “https://example.org/page”나 “mailto:name@example.org”처럼 전체 주소를 쓰십시오.',
    ],
  },
  {
    name: 'a misspelt name in a condition',
    edits: [edit(points, body, '{{#if slide.bloks}}<body>x</body>{{/if}}')],
    en: [
      'templates/slides/points.hbs:4:9 error BD405: there is nothing called “slide.bloks” here. Did you mean “blocks”?',
    ],
    ko: [
      'templates/slides/points.hbs:4:9 오류 BD405: 여기에는 “slide.bloks”(이)라는 값이 없습니다. 혹시 “blocks”인가요?',
    ],
  },
  {
    name: 'a misspelt name in a loop',
    edits: [edit(points, body, '<body>{{#each slide.bulets}}<p>{{text}}</p>{{/each}}</body>')],
    en: [
      'templates/slides/points.hbs:4:17 error BD405: there is nothing called “slide.bulets” here. Did you mean “bullets”?',
    ],
    ko: [
      'templates/slides/points.hbs:4:17 오류 BD405: 여기에는 “slide.bulets”(이)라는 값이 없습니다. 혹시 “bullets”인가요?',
    ],
  },
  {
    name: 'a loop through a number',
    edits: [edit(points, body, '<body>{{#each 5}}<p>x</p>{{/each}}</body>')],
    en: [
      'templates/slides/points.hbs:4:17 error BD401: {{#each}} goes through a list, and 5 is none. Name a list, such as slide.bullets, or remove {{#each}} and {{/each}}.',
    ],
    ko: [
      'templates/slides/points.hbs:4:17 오류 BD401: {{#each}}는 목록을 반복하는데 5은(는) 목록이 아닙니다. slide.bullets 같은 목록의 이름을 쓰거나, {{#each}}와 {{/each}}를 빼십시오.',
    ],
  },
  {
    name: 'a loop through a text',
    edits: [edit(points, body, '<body>{{#each "abc"}}<p>x</p>{{/each}}</body>')],
    en: [
      'templates/slides/points.hbs:4:17 error BD401: {{#each}} goes through a list, and "abc" is none. Name a list, such as slide.bullets, or remove {{#each}} and {{/each}}.',
    ],
    ko: [
      'templates/slides/points.hbs:4:17 오류 BD401: {{#each}}는 목록을 반복하는데 "abc"은(는) 목록이 아닙니다. slide.bullets 같은 목록의 이름을 쓰거나, {{#each}}와 {{/each}}를 빼십시오.',
    ],
  },
  {
    name: 'a loop through yes or no',
    edits: [edit(points, body, '<body>{{#each true}}<p>x</p>{{/each}}</body>')],
    en: [
      'templates/slides/points.hbs:4:17 error BD401: {{#each}} goes through a list, and true is none. Name a list, such as slide.bullets, or remove {{#each}} and {{/each}}.',
    ],
    ko: [
      'templates/slides/points.hbs:4:17 오류 BD401: {{#each}}는 목록을 반복하는데 true은(는) 목록이 아닙니다. slide.bullets 같은 목록의 이름을 쓰거나, {{#each}}와 {{/each}}를 빼십시오.',
    ],
  },
  {
    name: 'a loop through the id of the slide',
    edits: [edit(points, body, '<body>{{#each slide.id}}<p>x</p>{{/each}}</body>')],
    en: [
      'templates/slides/points.hbs:4:17 error BD401: {{#each}} goes through a list, and slide.id is none. Name a list, such as slide.bullets, or remove {{#each}} and {{/each}}.',
    ],
    ko: [
      'templates/slides/points.hbs:4:17 오류 BD401: {{#each}}는 목록을 반복하는데 slide.id은(는) 목록이 아닙니다. slide.bullets 같은 목록의 이름을 쓰거나, {{#each}}와 {{/each}}를 빼십시오.',
    ],
  },
  {
    name: 'a loop through an author’s text',
    edits: [edit(points, body, '<body>{{#each slide.title}}<p>x</p>{{/each}}</body>')],
    en: [
      'templates/slides/points.hbs:4:17 error BD401: {{#each}} goes through a list, and slide.title is none. Name a list, such as slide.bullets, or remove {{#each}} and {{/each}}.',
    ],
    ko: [
      'templates/slides/points.hbs:4:17 오류 BD401: {{#each}}는 목록을 반복하는데 slide.title은(는) 목록이 아닙니다. slide.bullets 같은 목록의 이름을 쓰거나, {{#each}}와 {{/each}}를 빼십시오.',
    ],
  },
  {
    name: 'partials that include each other twice, thirty times over, though nothing includes the first',
    edits: Array.from({ length: 31 }, (_, level) =>
      write(`templates/partials/p${level}.hbs`, level === 0 ? 'x' : `{{> p${level - 1}}}{{> p${level - 1}}}`),
    ),
    en: [
      'templates/partials/p9.hbs:1:1 error BD410: this template includes others more than 1000 times, counting what they include. Include each of them once. More is allowed by --limit template-includes=2000.',
    ],
    ko: [
      'templates/partials/p9.hbs:1:1 오류 BD410: 이 템플릿은 불러온 템플릿이 다시 불러오는 것까지 합해 다른 템플릿을 1000번 넘게 불러옵니다. 각 템플릿을 한 번만 불러오십시오. 더 허용하려면 --limit template-includes=2000 옵션을 쓰십시오.',
    ],
  },
  {
    name: 'a misspelt argument',
    edits: [edit('templates/decks/seminar.hbs', 'section=section.numbered', 'section=section.numberd')],
    en: [
      'templates/decks/seminar.hbs:9:50 error BD405: there is nothing called “numberd” here. Did you mean “number”?',
    ],
    ko: ['templates/decks/seminar.hbs:9:50 오류 BD405: 여기에는 “numberd”(이)라는 값이 없습니다. 혹시 “number”인가요?'],
  },
  ...(
    [
      ['{{slide "points" sektion=deck.title}}', 'slide', 'sektion', 'section'],
      ['{{slide "points" section="One" at="x"}}', 'slide', 'at', undefined],
      ['{{#if slide.blocks includeZeros=true}}x{{/if}}', '#if', 'includeZeros', 'includeZero'],
      ['{{#unless slide.blocks zero=true}}x{{/unless}}', '#unless', 'zero', undefined],
      ['{{#each slide.bullets limit=3}}x{{/each}}', '#each', 'limit', undefined],
      ['{{#with slide.table style="lead"}}x{{/with}}', '#with', 'style', undefined],
    ] as const
  ).map(([written, helper, name, near]): Row => {
    const known = helper === 'slide' ? 'section' : /if|unless/.test(helper) ? 'includeZero' : undefined;
    const place = `templates/slides/points.hbs:4:${3 + written.indexOf(`${name}=`)}`;
    const en = near ? `Did you mean “${near}”?` : known ? `Delete it, or write one of these: ${known}.` : 'Delete it.';
    const ko = near
      ? `혹시 “${near}”인가요?`
      : known
        ? `지우거나 다음 가운데 하나를 쓰십시오: ${known}.`
        : '이 인수를 지우십시오.';
    return {
      name: `an argument that the helper does not have: ${written}`,
      edits: [edit(points, body, `${written}${body}`)],
      en: [`${place} error BD463: {{${helper}}} takes nothing called “${name}”. ${en}`],
      ko: [`${place} 오류 BD463: {{${helper}}}에는 “${name}” 인수가 없습니다. ${ko}`],
    };
  }),
  ...(
    [
      ['contents', 'curent=sections', 'curent', 'current'],
      ['contents', 'wrods=words', 'wrods', 'words'],
      ['contents', 'section=sections', 'section', 'sections'],
      ['table', 'stlye="lead"', 'stlye', 'style'],
    ] as const
  ).map(
    ([partial, written, name, near]): Row => ({
      name: `what an included template has no use for: ${written}`,
      edits: [edit(seminar, '{{> contents}}', `{{> ${partial} ${written}}}`)],
      en: [
        `templates/decks/seminar.hbs:5:${10 + partial.length} error BD463: the template “${partial}”, which is included here, has no use for “${name}”. Did you mean “${near}”?`,
      ],
      ko: [
        `templates/decks/seminar.hbs:5:${10 + partial.length} 오류 BD463: 여기서 불러오는 “${partial}” 템플릿에는 “${name}” 인수를 쓰는 곳이 없습니다. 혹시 “${near}”인가요?`,
      ],
    }),
  ),
  {
    name: 'an included template of one’s own that has no use for what it is given',
    edits: [
      write('templates/partials/heads.hbs', '<slide id="x" layout="points"><title>{{words.contents}}</title></slide>'),
      edit(seminar, '{{> contents}}', '{{> heads words=words sections=sections current=current}}'),
    ],
    deck: 'another',
    en: [],
    ko: [],
  },
  {
    name: 'what is no text as the name of a section',
    edits: [edit('templates/decks/seminar.hbs', 'section=section.numbered', 'section=section')],
    en: [
      'templates/decks/seminar.hbs:9:37 error BD407: “section” is not a text, so it cannot be shown. Show one of its parts, or go through it with {{#each}}.',
    ],
    ko: [
      'templates/decks/seminar.hbs:9:37 오류 BD407: “section”은(는) 텍스트가 아니므로 표시할 수 없습니다. 그 일부를 표시하거나 {{#each}}로 하나씩 표시하십시오.',
    ],
  },
  {
    name: 'an unknown helper',
    edits: [edit(points, body, '{{#eachh slide.bullets}}{{/eachh}}')],
    en: ['templates/slides/points.hbs:4:6 error BD404: templates have no helper “eachh”. Did you mean “each”?'],
    ko: ['templates/slides/points.hbs:4:6 오류 BD404: 템플릿에는 “eachh” 도우미가 없습니다. 혹시 “each”인가요?'],
  },
  {
    name: 'an unknown partial',
    edits: [edit(points, '{{> foot}}', '{{> foott}}')],
    en: [
      'templates/slides/points.hbs:5:3 error BD408: there is no template “foott” in templates/partials. Did you mean “foot”?',
    ],
    ko: [
      'templates/slides/points.hbs:5:3 오류 BD408: templates/partials에 “foott” 템플릿이 없습니다. 혹시 “foot”인가요?',
    ],
  },
  {
    name: 'a block that is not closed',
    edits: [edit(points, body, '{{#if slide.blocks}}<body>x</body>')],
    en: ['templates/slides/points.hbs:4:3 error BD401: {{#if}} is never closed. Write {{/if}} where it ends.'],
    ko: [
      'templates/slides/points.hbs:4:3 오류 BD401: {{#if}}이(가) 닫히지 않았습니다. 끝나는 자리에 {{/if}}을(를) 쓰십시오.',
    ],
  },
  {
    name: 'stray braces',
    edits: [edit(points, body, `${body}}}{{`)],
    en: [
      'templates/slides/points.hbs:4:9 error BD401: this line of the template cannot be read. Check that every {{ has its }} and that nothing but a name stands between them.',
    ],
    ko: [
      'templates/slides/points.hbs:4:9 오류 BD401: 템플릿의 이 줄을 읽을 수 없습니다. {{마다 }}가 있는지, 그 사이에 이름만 있는지 확인하십시오.',
    ],
  },
  {
    name: 'three braces',
    edits: [edit(points, body, '<body>{{{slide.blocks}}}</body>')],
    en: [
      'templates/slides/points.hbs:4:9 error BD403: three braces put text into a slide without escaping it. Write two braces.',
    ],
    ko: [
      'templates/slides/points.hbs:4:9 오류 BD403: 중괄호 세 개는 텍스트를 이스케이프하지 않고 슬라이드에 넣습니다. 중괄호를 두 개만 쓰십시오.',
    ],
  },
  {
    name: 'names that objects have anyway',
    edits: [edit(points, body, '<body>{{slide.constructor}}{{lookup slide "title"}}</body>')],
    en: [
      'templates/slides/points.hbs:4:32 error BD404: templates have no helper “lookup”. Use one of these here: slide.',
    ],
    ko: [
      'templates/slides/points.hbs:4:32 오류 BD404: 템플릿에는 “lookup” 도우미가 없습니다. 여기서 쓸 수 있는 것: slide.',
    ],
  },
  ...(
    [
      ['{{#if}}x{{/if}}', '#if', 'is none', '하나도 없습니다'],
      ['{{#with}}x{{/with}}', '#with', 'is none', '하나도 없습니다'],
      ['{{#unless slide.title slide.id}}x{{/unless}}', '#unless', 'are 2', '2개를 썼습니다'],
      ['{{#each slide.bullets slide.id}}x{{/each}}', '#each', 'are 2', '2개를 썼습니다'],
      ['{{slide "a" "b"}}', 'slide', 'are 2', '2개를 썼습니다'],
      ['{{^if}}x{{/if}}', '#if', 'is none', '하나도 없습니다'],
    ] as const
  ).map(
    ([written, helper, en, ko]): Row => ({
      name: `a helper without its one value: ${written}`,
      edits: [edit(points, body, `${written}${body}`)],
      en: [
        `templates/slides/points.hbs:4:${helper === 'slide' ? 5 : 6} error BD401: {{${helper}}} takes one value; here ${en}. Write {{${helper} name}}.`,
      ],
      ko: [
        `templates/slides/points.hbs:4:${helper === 'slide' ? 5 : 6} 오류 BD401: {{${helper}}}에는 값을 하나만 써야 하는데 ${ko}. {{${helper} 이름}}으로 쓰십시오.`,
      ],
    }),
  ),
  {
    name: 'an alternative without its one value',
    edits: [edit(points, body, `{{#if slide.blocks}}${body}{{else if}}y{{/if}}`)],
    en: ['templates/slides/points.hbs:4:59 error BD401: {{#if}} takes one value; here is none. Write {{#if name}}.'],
    ko: [
      'templates/slides/points.hbs:4:59 오류 BD401: {{#if}}에는 값을 하나만 써야 하는데 하나도 없습니다. {{#if 이름}}으로 쓰십시오.',
    ],
  },
  ...['{{slide..}}', '{{..}}', '{{@key}}', '<p id{{..}}="x">x</p>', '{{@root.slyde}}'].map((written): Row => {
    const name = /\.\.|@[a-z.]+/.exec(written)?.[0] ?? '';
    const place = `templates/slides/points.hbs:4:${3 + written.indexOf(name)}`;
    return {
      name: `a name that leads nowhere: ${written}`,
      edits: [edit(points, body, `${written}${body}`)],
      en: [
        `${place} error BD405: there is nothing called “${name}” here. Delete it, or write a name that has a value here.`,
      ],
      ko: [
        `${place} 오류 BD405: 여기에는 “${name}”(이)라는 값이 없습니다. 빼거나, 여기에서 값이 있는 이름을 쓰십시오.`,
      ],
    };
  }),
  ...['{{"x"}}', '{{5}}', '{{undefined}}'].map(
    (written): Row => ({
      name: `what is no name: ${written}`,
      edits: [edit(points, body, `${written}${body}`)],
      en: [
        `templates/slides/points.hbs:4:3 error BD402: “${written}” is not allowed in a template. Templates use {{name}}, {{#if}}, {{#unless}}, {{#each}}, {{#with}}, {{slide}} and {{> partial}} only.`,
      ],
      ko: [
        `templates/slides/points.hbs:4:3 오류 BD402: 템플릿에서 “${written}”은(는) 쓸 수 없습니다. 템플릿에서는 {{name}}, {{#if}}, {{#unless}}, {{#each}}, {{#with}}, {{slide}}, {{> partial}}만 쓸 수 있습니다.`,
      ],
    }),
  ),
  {
    name: 'a name for what a condition gives',
    edits: [edit(points, body, `{{#if slide.title as |x|}}{{x}}{{/if}}${body}`)],
    en: [
      'templates/slides/points.hbs:4:3 error BD402: “as |x|” is not allowed in a template. Templates use {{name}}, {{#if}}, {{#unless}}, {{#each}}, {{#with}}, {{slide}} and {{> partial}} only.',
    ],
    ko: [
      'templates/slides/points.hbs:4:3 오류 BD402: 템플릿에서 “as |x|”은(는) 쓸 수 없습니다. 템플릿에서는 {{name}}, {{#if}}, {{#unless}}, {{#each}}, {{#with}}, {{slide}}, {{> partial}}만 쓸 수 있습니다.',
    ],
  },
  {
    name: 'a quotation mark in a name',
    edits: [edit(points, body, `{{slide.[a"b]}}${body}`)],
    en: [
      'templates/slides/points.hbs:4:5 error BD402: “slide.[a"b]” is not allowed in a template. Templates use {{name}}, {{#if}}, {{#unless}}, {{#each}}, {{#with}}, {{slide}} and {{> partial}} only.',
    ],
    ko: [
      'templates/slides/points.hbs:4:5 오류 BD402: 템플릿에서 “slide.[a"b]”은(는) 쓸 수 없습니다. 템플릿에서는 {{name}}, {{#if}}, {{#unless}}, {{#each}}, {{#with}}, {{slide}}, {{> partial}}만 쓸 수 있습니다.',
    ],
  },
  {
    name: 'a slide within a slide',
    edits: [edit(points, body, `{{slide slide.id}}${body}`)],
    en: [
      'templates/slides/points.hbs:4:11 error BD402: {{slide}} stands in the template of a slide, which would hold another slide. Write it in a template of templates/decks; {{> name}} puts one template into another.',
    ],
    ko: [
      'templates/slides/points.hbs:4:11 오류 BD402: 슬라이드 템플릿 안에 {{slide}}가 있어 슬라이드 안에 다른 슬라이드가 들어갑니다. templates/decks의 템플릿에 쓰십시오. 템플릿에 다른 템플릿을 넣으려면 {{> 이름}}으로 쓰십시오.',
    ],
  },
  {
    name: 'a slide that the plan does not have',
    edits: [edit(seminar, '{{> contents}}', '{{> contents}}{{slide "evening"}}')],
    en: [
      'templates/decks/seminar.hbs:5:27 error BD405: there is nothing called “evening” here. Did you mean “evenings”?',
    ],
    ko: [
      'templates/decks/seminar.hbs:5:27 오류 BD405: 여기에는 “evening”(이)라는 값이 없습니다. 혹시 “evenings”인가요?',
    ],
  },
  {
    name: 'all slides at once',
    edits: [edit(seminar, '{{> contents}}', '{{> contents}}{{slide opening}}')],
    en: [
      'templates/decks/seminar.hbs:5:27 error BD407: “opening” is not a text, so it cannot be shown. Show one of its parts, or go through it with {{#each}}.',
    ],
    ko: [
      'templates/decks/seminar.hbs:5:27 오류 BD407: “opening”은(는) 텍스트가 아니므로 표시할 수 없습니다. 그 일부를 표시하거나 {{#each}}로 하나씩 표시하십시오.',
    ],
  },
  {
    name: 'words that a deck does not have',
    edits: [edit('templates/slides/contents.hbs', '<title>', '<title>{{current.title}}')],
    en: [
      'templates/slides/contents.hbs:3:12 error BD406: the deck has no “current.title” here, but its template shows one (templates/slides/contents.hbs:3:12). Write it in briefing.yaml, or let the template show it only if it is there: {{#if …}}.',
    ],
    ko: [
      'templates/slides/contents.hbs:3:12 오류 BD406: 발표 자료의 이 자리에 “current.title”이(가) 없는데 템플릿은 이를 표시합니다(templates/slides/contents.hbs:3:12). briefing.yaml에 써 넣거나 템플릿에서 {{#if …}}로 있을 때만 표시하십시오.',
    ],
  },
  ...['foot', 'head'].map((name): Row => {
    const users =
      name === 'foot'
        ? ['chart.hbs:6:3', 'columns.hbs:18:3', 'points.hbs:5:3', 'table.hbs:14:3']
        : ['chart.hbs:3:3', 'columns.hbs:3:3', 'points.hbs:3:3', 'table.hbs:3:3'];
    const rest = `chart, closing, columns, contents, cover, points, sources, table, ${name === 'foot' ? 'head' : 'foot'}, notes`;
    const place = (user: string) => `templates/slides/${user}`;
    return {
      name: `a partial of the program that is gone (${name})`,
      several: 'Each template that includes it is broken.',
      edits: [remove(`templates/partials/${name}.hbs`)],
      en: users.map(
        user => `${place(user)} error BD408: there is no template “${name}” in templates/partials. Available: ${rest}.`,
      ),
      ko: users.map(
        user =>
          `${place(user)} 오류 BD408: templates/partials에 “${name}” 템플릿이 없습니다. 쓸 수 있는 템플릿: ${rest}.`,
      ),
    };
  }),
  ...(
    [
      ['type of no size', /headline: \{size: \{Latn: 28/, 'headline: {size: {Latn: 0', '50:27', '0', '1', '1000'],
      [
        'type without end',
        /headline: \{size: \{Latn: 28/,
        'headline: {size: {Latn: 100000',
        '50:27',
        '100000',
        '1',
        '1000',
      ],
    ] as const
  ).map(
    ([name, from, to, at, value, least, most]): Row => ({
      name: `${name} in a theme`,
      edits: [rewrite(policy, text => text.replace(from, to))],
      en: [`${policy}:${at} error BD136: ${value} is out of range here. Write a number from ${least} to ${most}.`],
      ko: [
        `${policy}:${at} 오류 BD136: 여기에는 ${value}을(를) 쓸 수 없습니다. ${least}부터 ${most}까지의 숫자로 쓰십시오.`,
      ],
    }),
  ),
  {
    name: 'a track of a thousand million parts in a theme',
    edits: [rewrite(policy, text => text.replace(/max: \d+/, 'max: 1000000000'))],
    en: [`${policy}:277:73 error BD136: 1000000000 is out of range here. Write a whole number from 1 to 100.`],
    ko: [`${policy}:277:73 오류 BD136: 여기에는 1000000000을(를) 쓸 수 없습니다. 1부터 100까지의 정수로 쓰십시오.`],
  },
  {
    name: 'a box of a negative width in a theme',
    edits: [rewrite(policy, text => text.replace(/box: \[(\d+), (\d+), \d+,/, 'box: [$1, $2, -40,'))],
    en: [`${policy}:167:40 error BD136: -40 is out of range here. Write a number from 0 to 4032.`],
    ko: [`${policy}:167:40 오류 BD136: 여기에는 -40을(를) 쓸 수 없습니다. 0부터 4032까지의 숫자로 쓰십시오.`],
  },
  {
    name: 'an object as text',
    edits: [edit(points, body, '<body>{{slide.bullets}}</body>')],
    en: [
      'templates/slides/points.hbs:4:11 error BD407: “slide.bullets” is not a text, so it cannot be shown. Show one of its parts, or go through it with {{#each}}.',
    ],
    ko: [
      'templates/slides/points.hbs:4:11 오류 BD407: “slide.bullets”은(는) 텍스트가 아니므로 표시할 수 없습니다. 그 일부를 표시하거나 {{#each}}로 하나씩 표시하십시오.',
    ],
  },
  {
    name: 'partials that include each other',
    edits: [
      write('templates/partials/a.hbs', '{{> b}}'),
      write('templates/partials/b.hbs', '{{> a}}'),
      edit(points, body, `${body}{{> a}}`),
    ],
    en: [
      'templates/partials/b.hbs:1:1 error BD409: the template includes itself: a > b > a. Remove one of the inclusions.',
    ],
    ko: [
      'templates/partials/b.hbs:1:1 오류 BD409: 템플릿이 자기 자신을 불러옵니다: a > b > a. 불러오기 가운데 하나를 빼십시오.',
    ],
  },
  {
    name: 'a path for a partial',
    edits: [edit(points, body, '{{> ../../etc/passwd}}')],
    en: [
      'templates/slides/points.hbs:4:3 error BD402: “{{> ../../etc/passwd}}” is not allowed in a template. Templates use {{name}}, {{#if}}, {{#unless}}, {{#each}}, {{#with}}, {{slide}} and {{> partial}} only.',
    ],
    ko: [
      'templates/slides/points.hbs:4:3 오류 BD402: 템플릿에서 “{{> ../../etc/passwd}}”은(는) 쓸 수 없습니다. 템플릿에서는 {{name}}, {{#if}}, {{#unless}}, {{#each}}, {{#with}}, {{slide}}, {{> partial}}만 쓸 수 있습니다.',
    ],
  },
  {
    name: 'a misspelt tag',
    edits: [edit(points, body, '<body><pp>x</pp>{{slide.blocks}}</body>')],
    en: ['templates/slides/points.hbs:4:9 error BD412: <pp> cannot stand in <body>. Did you mean “p”?'],
    ko: ['templates/slides/points.hbs:4:9 오류 BD412: <body> 안에는 <pp>을(를) 쓸 수 없습니다. 혹시 “p”인가요?'],
  },
  {
    name: 'a misspelt placeholder',
    edits: [edit(points, body, '<bodi>{{slide.blocks}}</bodi>')],
    en: [
      'templates/slides/points.hbs:4:3 error BD502: the layout “points” has no placeholder “bodi”. Did you mean “body”?',
    ],
    ko: [
      'templates/slides/points.hbs:4:3 오류 BD502: “points” 레이아웃에 “bodi” 개체 틀이 없습니다. 혹시 “body”인가요?',
    ],
  },
  {
    name: 'a misspelt attribute',
    edits: [edit(points, body, '<body><p styel="body">x</p>{{slide.blocks}}</body>')],
    en: ['templates/slides/points.hbs:4:9 error BD413: <p> has no attribute “styel”. Did you mean “style”?'],
    ko: ['templates/slides/points.hbs:4:9 오류 BD413: <p>에는 “styel” 속성이 없습니다. 혹시 “style”인가요?'],
  },
  {
    name: 'a misspelt style',
    edits: [edit(points, body, '<body><p style="bodi">x</p>{{slide.blocks}}</body>')],
    en: ['templates/slides/points.hbs:4:9 error BD503: the theme has no text style “bodi”. Did you mean “body”?'],
    ko: ['templates/slides/points.hbs:4:9 오류 BD503: 테마에 “bodi” 글자 모양이 없습니다. 혹시 “body”인가요?'],
  },
  {
    name: 'tags in the wrong order',
    edits: [edit(points, body, '<body><p>x</body></p>')],
    en: [
      'templates/slides/points.hbs:4:9 error BD411: the slide markup is broken: unexpected close tag. Close every tag in the order in which it was opened.',
    ],
    ko: [
      'templates/slides/points.hbs:4:9 오류 BD411: 슬라이드 마크업이 잘못되었습니다: 여는 태그와 짝이 맞지 않는 닫는 태그가 있습니다. 태그를 연 순서대로 모두 닫으십시오.',
    ],
  },
  {
    name: 'a tag of web pages',
    edits: [edit(points, body, '<body><script>x</script>{{slide.blocks}}</body>')],
    en: [
      'templates/slides/points.hbs:4:9 error BD412: <script> cannot stand in <body>. These can: p, ul, ol, table, figure, shorter, source-line, source-list, span, strong, em, sup, sub, a, br, data, page-number.',
    ],
    ko: [
      'templates/slides/points.hbs:4:9 오류 BD412: <body> 안에는 <script>을(를) 쓸 수 없습니다. 쓸 수 있는 태그: p, ul, ol, table, figure, shorter, source-line, source-list, span, strong, em, sup, sub, a, br, data, page-number.',
    ],
  },
  {
    name: 'loops within loops',
    edits: [
      edit(
        points,
        body,
        `<body>${'{{#each slide.bullets}}'.replace('slide', '@root.slide').repeat(16)}<p>x</p>${'{{/each}}'.repeat(16)}</body>`,
      ),
    ],
    en: [
      'templates/slides/points.hbs:4:423 error BD410: this template shows or tests more than 20000 values for one slide. Look for a loop within a loop. More is allowed by --limit template-values=40000.',
    ],
    ko: [
      'templates/slides/points.hbs:4:423 오류 BD410: 이 템플릿이 슬라이드 하나에서 표시하거나 검사하는 값이 20000개를 넘습니다. 반복 안에 또 반복이 있는지 확인하십시오. 더 허용하려면 --limit template-values=40000 옵션을 쓰십시오.',
    ],
  },
  ...(
    [
      ['{{#if slide.notes}}', '{{/if}}'],
      ['{{#unless slide.notes}}', '{{/unless}}'],
      ['{{#with slide}}', '{{/with}}'],
      ['{{#each slide.bullets}}', '{{/each}}'],
    ] as const
  ).map(
    ([begin, end]): Row => ({
      name: `blocks within blocks: ${begin}`,
      edits: [edit(points, body, `${begin.repeat(1_200)}${end.repeat(1_200)}${body}`)],
      en: [
        `templates/slides/points.hbs:4:${3 + 50 * begin.length} error BD410: blocks such as {{#if}} stand more than 50 deep within each other here. Close them before others are opened, or divide the template into partials. More is allowed by --limit template-depth=100.`,
      ],
      ko: [
        `templates/slides/points.hbs:4:${3 + 50 * begin.length} 오류 BD410: 여기에는 {{#if}} 같은 블록이 50겹보다 깊이 겹쳐 있습니다. 다른 블록을 열기 전에 닫거나, 여러 파일로 나누어 {{> 이름}}으로 불러오십시오. 더 허용하려면 --limit template-depth=100 옵션을 쓰십시오.`,
      ],
    }),
  ),
  ...(
    [
      ['a sum of 1,500', `datum.shift${' + 0'.repeat(1_500)}`],
      ['a sum of 20,000', `datum.shift${'+0'.repeat(20_000)}`],
      ['brackets', `${'('.repeat(70)}datum.shift${')'.repeat(70)}`],
      ['calls', `${'abs('.repeat(70)}datum.shift${')'.repeat(70)}`],
      ['lists', `${'['.repeat(70)}datum.shift${']'.repeat(70)}[0]`],
    ] as const
  ).map(([what, written]): Row => {
    const place = 'templates/charts/ranked-bars.vl.json:31:30';
    const { length } = written;
    const more = length > 2_000 ? 2 ** Math.ceil(Math.log2(length / 2_000)) * 2_000 : 120;
    return {
      name: `an expression of a chart that is too large: ${what}`,
      edits: [rewrite(bars, text => text.replace('"datum.shift"', JSON.stringify(written)))],
      en: [
        length > 2_000
          ? `${place} error BD621: an expression has at most 2000 characters; this one has ${length}. Divide it into several. More is allowed by --limit formula-characters=${more}.`
          : `${place} error BD621: brackets in this expression are nested more than 60 deep. Divide it into several. More is allowed by --limit formula-depth=${more}.`,
      ],
      ko: [
        length > 2_000
          ? `${place} 오류 BD621: 식은 2000자까지 쓸 수 있는데, ${length}자입니다. 여러 식으로 나누십시오. 더 허용하려면 --limit formula-characters=${more} 옵션을 쓰십시오.`
          : `${place} 오류 BD621: 이 식에는 괄호가 60겹보다 깊이 겹쳐 있습니다. 여러 식으로 나누십시오. 더 허용하려면 --limit formula-depth=${more} 옵션을 쓰십시오.`,
      ],
    };
  }),
  {
    name: 'a template that is too long',
    edits: [write('templates/partials/long.hbs', '{{#if slide.notes}}x{{/if}}'.repeat(2_000))],
    en: [
      'templates/partials/long.hbs:1:1 error BD410: this template has 54000 characters; the limit is 50000. Divide it into partials. More is allowed by --limit template-characters=100000.',
    ],
    ko: [
      'templates/partials/long.hbs:1:1 오류 BD410: 이 템플릿은 54000자입니다. 한도는 50000자입니다. 여러 파일로 나누어 {{> 이름}}으로 불러오십시오. 더 허용하려면 --limit template-characters=100000 옵션을 쓰십시오.',
    ],
  },
  {
    name: 'a chart that reads a file',
    edits: [
      rewrite(bars, text => text.replace('"data": { "name": "figures" }', '"data": { "url": "file:///etc/passwd" }')),
    ],
    en: [
      'templates/charts/ranked-bars.vl.json:9:13 error BD615: “url” cannot be used: a chart reads no files and no addresses. Remove it from the specification.',
    ],
    ko: [
      'templates/charts/ranked-bars.vl.json:9:13 오류 BD615: “url” 기능은 쓸 수 없습니다. 차트는 파일이나 주소를 읽지 않습니다. 명세에서 빼십시오.',
    ],
  },
  {
    name: 'a chart that reads the network',
    edits: [
      rewrite(bars, text =>
        text.replace('"data": { "name": "figures" }', '"data": { "url": "https://sample.example/data.json" }'),
      ),
    ],
    en: [
      'templates/charts/ranked-bars.vl.json:9:13 error BD615: “url” cannot be used: a chart reads no files and no addresses. Remove it from the specification.',
    ],
    ko: [
      'templates/charts/ranked-bars.vl.json:9:13 오류 BD615: “url” 기능은 쓸 수 없습니다. 차트는 파일이나 주소를 읽지 않습니다. 명세에서 빼십시오.',
    ],
  },
  {
    name: 'a misspelt property of a chart',
    edits: [rewrite(bars, text => text.replace('"mark"', '"mrak"'))],
    en: [
      'templates/charts/ranked-bars.vl.json:28:7 error BD614: there is no property “mrak” here. Did you mean “mark”?',
    ],
    ko: ['templates/charts/ranked-bars.vl.json:28:7 오류 BD614: 여기에는 “mrak” 속성이 없습니다. 혹시 “mark”인가요?'],
  },
  {
    name: 'a misspelt field of a chart',
    edits: [rewrite(bars, text => text.replace('"field": "value"', '"field": "vlaue"'))],
    en: [
      'templates/charts/ranked-bars.vl.json:36:20 error BD620: the data has no field “vlaue”. Did you mean “value”?',
    ],
    ko: [
      'templates/charts/ranked-bars.vl.json:36:20 오류 BD620: 데이터에 “vlaue” 항목이 없습니다. 혹시 “value”인가요?',
    ],
  },
  {
    name: 'a chart that is no JSON',
    edits: [rewrite(bars, text => text.replace('{', '{,'))],
    en: [
      'templates/charts/ranked-bars.vl.json:1:2 error BD610: this is not valid JSON: a name in double quotes is expected here. Write "name": value, and no comma after the last one.',
    ],
    ko: [
      'templates/charts/ranked-bars.vl.json:1:2 오류 BD610: 올바른 JSON이 아닙니다. 여기에 큰따옴표로 묶은 이름이 있어야 합니다. "이름": 값 형태로 쓰고, 마지막 값 뒤에는 쉼표를 쓰지 마십시오.',
    ],
  },
  {
    name: 'a key twice in a chart',
    edits: [rewrite(bars, text => text.replace('{', '{"width": 1, "width": 2,'))],
    en: [
      'templates/charts/ranked-bars.vl.json:1:14 error BD611: “width” is twice in one object, first in line 1. Keep one of the two.',
    ],
    ko: [
      'templates/charts/ranked-bars.vl.json:1:14 오류 BD611: 한 객체 안에 “width” 이름이 두 번 있습니다. 처음 나온 곳은 1행입니다. 둘 가운데 하나만 남기십시오.',
    ],
  },
  {
    name: 'a chart that moves its bars',
    edits: [rewrite(bars, text => text.replace('"xOffset": { "expr": "datum.shift" }', '"xOffset": 12'))],
    en: [
      'templates/charts/ranked-bars.vl.json:1:1 error BD635: the bars of the chart “visits” do not start at zero, or their lengths are not in proportion to the values. Use a linear scale whose domain includes zero.',
    ],
    ko: [
      'templates/charts/ranked-bars.vl.json:1:1 오류 BD635: “visits” 차트의 막대가 0에서 시작하지 않거나 길이가 값에 비례하지 않습니다. 0을 포함하는 선형(linear) 축을 쓰십시오.',
    ],
  },
  {
    name: 'a chart that cuts its bars to one length',
    edits: [rewrite(bars, text => text.replace('[{ "expr": "least" }, { "expr": "most" }]', '[0, 5]'))],
    en: [
      'templates/charts/ranked-bars.vl.json:1:1 error BD641: in the chart “visits” the bar of “visits.central” (48,210) lies outside its scale, which runs from 0 to 5. Leave the domain out, so that it follows from the values, or widen it.',
    ],
    ko: [
      'templates/charts/ranked-bars.vl.json:1:1 오류 BD641: “visits” 차트에서 “visits.central” 수치(48,210)의 막대 표시가 눈금 범위(0~5)를 벗어납니다. domain을 빼서 값에 따라 정해지게 하거나 더 넓게 잡으십시오.',
    ],
  },
  {
    name: 'a chart that shows a missing value',
    edits: [rewrite(bars, text => text.replace('"type": "bar",', '"type": "bar", "invalid": "show",'))],
    en: [
      'templates/charts/ranked-bars.vl.json:29:35 error BD615: “show” cannot be used: a missing value would be drawn as zero, or passed over; without it there is a gap. Remove it from the specification.',
    ],
    ko: [
      'templates/charts/ranked-bars.vl.json:29:35 오류 BD615: “show” 기능은 쓸 수 없습니다. 값이 없는 자리를 0으로 그리거나 건너뛰게 됩니다. 쓰지 않으면 빈자리로 남습니다. 명세에서 빼십시오.',
    ],
  },
  {
    name: 'a chart with white bars',
    edits: [
      rewrite(bars, text =>
        text.replace(
          '"color": { "field": "color", "type": "nominal", "scale": null }',
          '"color": { "value": "#FFFFFF" }',
        ),
      ),
    ],
    en: [
      'templates/charts/ranked-bars.vl.json:1:1 error BD635: in the chart “visits” the bar of “visits.central” cannot be seen: #FFFFFF hardly differs from what is behind it. Give it another color of the theme, such as {"expr": "color.ink"}, and an opacity of 1.',
    ],
    ko: [
      'templates/charts/ranked-bars.vl.json:1:1 오류 BD635: “visits” 차트에서 “visits.central” 수치의 막대 표시의 색(#FFFFFF)이 뒤의 색과 거의 같아 보이지 않습니다. {"expr": "color.ink"}처럼 테마의 다른 색을 쓰고 불투명도(opacity)를 1로 하십시오.',
    ],
  },
  {
    name: 'a chart that takes names for colors',
    edits: [
      rewrite(bars, text =>
        text.replace(
          '"color": { "field": "color", "type": "nominal", "scale": null }',
          '"color": { "field": "id", "type": "nominal", "scale": null }',
        ),
      ),
    ],
    en: [
      'templates/charts/ranked-bars.vl.json:1:1 error BD635: in the chart “visits” the bar of “visits.central” cannot be seen: “visits.central” is not a color. Use the field “color” with "scale": null, or a color of the theme, such as {"expr": "color.ink"}.',
    ],
    ko: [
      'templates/charts/ranked-bars.vl.json:1:1 오류 BD635: “visits” 차트에서 “visits.central” 수치의 막대 표시의 색 “visits.central”은(는) 색이 아니어서 보이지 않습니다. color 항목을 "scale": null과 함께 쓰거나 {"expr": "color.ink"}처럼 테마의 색을 쓰십시오.',
    ],
  },
  {
    name: 'a chart whose bars stand in the other order than their names',
    edits: [
      rewrite(bars, text =>
        text.replace(
          '"xOffset": { "expr": "datum.shift" },',
          '"xOffset": { "expr": "datum.shift" }, "yOffset": { "expr": "step * (count + 1 - 2 * datum.rank)" },',
        ),
      ),
    ],
    en: [
      'templates/charts/ranked-bars.vl.json:1:1 error BD646: in the chart “visits” the text “48,210” of “visits.central” is next to the mark of “visits.hill”. Place texts by the same fields as the marks; in a stack give both "order": {"field": "rank"}.',
    ],
    ko: [
      'templates/charts/ranked-bars.vl.json:1:1 오류 BD646: “visits” 차트에서 “visits.central” 수치의 “48,210” 글이 “visits.hill” 수치의 표시 옆에 있습니다. 글과 표시의 위치를 같은 항목으로 정하십시오. 쌓은 막대라면 둘 다 "order": {"field": "rank"}를 쓰십시오.',
    ],
  },
  {
    name: 'a chart whose title names another unit',
    edits: [
      edit(
        'briefing.yaml',
        'title: {en: Visits in a year by branch, ko: 도서관별 연간 방문}',
        'title: {en: Visits in a year (thousands), ko: 연간 방문(천 명)}',
      ),
    ],
    en: [
      'data/library-survey/briefing.yaml:22:3 error BD647: the chart “visits” shows values such as 48,210, but its title in the plan is “Visits in a year (thousands)”. Correct the unit in the title of the chart, or leave it out.',
    ],
    ko: [
      'data/library-survey/briefing.yaml:22:3 오류 BD647: “visits” 차트의 값은 48,210처럼 적히는데, 계획의 차트 제목에는 “Visits in a year (thousands)” 글이 있습니다. 계획의 차트 제목에서 단위를 고치거나 빼십시오.',
    ],
  },
  {
    name: 'an axis that writes another unit',
    edits: [
      rewrite(bars, text =>
        text.replace(
          '"stack": null,\n          "axis": null',
          '"stack": null, "title": null, "axis": {"orient": "bottom", "offset": -60, "labelExpr": "datum.value === 40000 ? datum.label + \'%\' : \'\'"}',
        ),
      ),
    ],
    en: [
      'templates/charts/ranked-bars.vl.json:1:1 error BD645: an axis or legend of the chart “visits” writes “40,000%” where the value is 40,000. Let labelExpr write the value in its own unit, or leave it out.',
    ],
    ko: [
      'templates/charts/ranked-bars.vl.json:1:1 오류 BD645: “visits” 차트의 축이나 범례에서 값이 40,000인 자리에 “40,000%” 글이 있습니다. labelExpr에서 값을 제 단위로 쓰거나 labelExpr를 빼십시오.',
    ],
  },
];
