// Bad input: templates of slides and decks, and specifications of charts.
import { edit, type Row, rewrite, write } from './row.ts';

const points = 'templates/slides/points.hbs';
const body = '<body>{{slide.blocks}}</body>';
const bars = 'templates/charts/ranked-bars.vl.json';

export const templates: readonly Row[] = [
  { name: 'a misspelt name', edits: [edit(points, '{{slide.blocks}}', '{{slide.bloks}}')], en: [], ko: [] },
  { name: 'a misspelt name in a condition', edits: [edit(points, body, '{{#if slide.bloks}}<body>x</body>{{/if}}')], en: [], ko: [] },
  { name: 'a misspelt name in a loop', edits: [edit(points, body, '<body>{{#each slide.bulets}}<p>{{text}}</p>{{/each}}</body>')], en: [], ko: [] },
  { name: 'a misspelt argument', edits: [edit('templates/decks/seminar.hbs', 'section=section.numbered', 'section=section.numberd')], en: [], ko: [] },
  { name: 'an unknown helper and an unknown partial', edits: [edit(points, body, '{{#eachh slide.bullets}}{{/eachh}}{{> boddy}}')], en: [], ko: [] },
  { name: 'a block that is not closed', edits: [edit(points, body, '{{#if slide.blocks}}<body>x</body>')], en: [], ko: [] },
  { name: 'stray braces', edits: [edit(points, body, `${body}}}{{`)], en: [], ko: [] },
  { name: 'three braces', edits: [edit(points, body, '<body>{{{slide.blocks}}}</body>')], en: [], ko: [] },
  { name: 'names that objects have anyway', edits: [edit(points, body, '<body>{{slide.constructor}}{{lookup slide "title"}}</body>')], en: [], ko: [] },
  { name: 'an object as text', edits: [edit(points, body, '<body>{{slide.bullets}}</body>')], en: [], ko: [] },
  { name: 'partials that include each other', edits: [write('templates/partials/a.hbs', '{{> b}}'), write('templates/partials/b.hbs', '{{> a}}'), edit(points, body, `${body}{{> a}}`)], en: [], ko: [] },
  { name: 'a path for a partial', edits: [edit(points, body, '{{> ../../etc/passwd}}')], en: [], ko: [] },
  { name: 'a misspelt tag', edits: [edit(points, body, '<body><pp>x</pp></body>')], en: [], ko: [] },
  { name: 'a misspelt placeholder', edits: [edit(points, body, '<bodi>{{slide.blocks}}</bodi>')], en: [], ko: [] },
  { name: 'a misspelt attribute', edits: [edit(points, body, '<body><p styel="body">{{slide.bullets.[0].text}}</p></body>')], en: [], ko: [] },
  { name: 'a misspelt style', edits: [edit(points, body, '<body><p style="bodi">{{slide.bullets.[0].text}}</p></body>')], en: [], ko: [] },
  { name: 'tags in the wrong order', edits: [edit(points, body, '<body><p>x</body></p>')], en: [], ko: [] },
  { name: 'a tag of web pages', edits: [edit(points, body, '<body><script>x</script></body>')], en: [], ko: [] },
  { name: 'a loop without end', edits: [write('templates/partials/long.hbs', '{{#each slide.notes}}{{text}}{{/each}}'.repeat(40_000)), edit(points, body, `${body}{{> long}}`)], en: [], ko: [] },
  { name: 'a chart that reads a file', edits: [rewrite(bars, text => text.replace(/"name": "rows"/, '"url": "file:///etc/passwd"'))], en: [], ko: [] },
  { name: 'a chart that reads the network', edits: [rewrite(bars, text => text.replace(/"name": "rows"/, '"url": "https://sample.example/data.json"'))], en: [], ko: [] },
  { name: 'a misspelt property of a chart', edits: [rewrite(bars, text => text.replace('"mark"', '"mrak"'))], en: [], ko: [] },
  { name: 'a misspelt field of a chart', edits: [rewrite(bars, text => text.replace('"field": "value"', '"field": "vlaue"'))], en: [], ko: [] },
  { name: 'a chart that is no JSON', edits: [rewrite(bars, text => text.replace('{', '{,'))], en: [], ko: [] },
  { name: 'a key twice in a chart', edits: [rewrite(bars, text => text.replace('{', '{"width": 1, "width": 2,'))], en: [], ko: [] },
];
