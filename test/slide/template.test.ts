import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../src/diagnostics/diagnostics.ts';
import { readTemplate } from '../../src/slide/template.ts';

const file = 'templates/slides/points.hbs';

function read(source: string) {
  const found: Diagnostic[] = [];
  const template = readTemplate(file, source, diagnostic => found.push(diagnostic));
  return {
    template,
    told: found.map(({ code, place, what, next }) => `${place?.line}:${place?.column} ${code} ${what.en} ${next?.en}`),
  };
}

describe('readTemplate', () => {
  it('gives every tag its place and reads every name through a strict helper', () => {
    expect(read('<slide id="{{slide.id}}">\n  <title>{{slide.title}}</title>').template?.source).toBe(
      '<slide at="templates/slides/points.hbs:1:1" id="{{plain this "slide.id" "templates/slides/points.hbs:1:14" "slide.id"}}">\n' +
        '  <title at="templates/slides/points.hbs:2:3">{{show this "slide.title" "templates/slides/points.hbs:2:12" "slide.title"}}</title>',
    );
  });

  it('puts words without their markup into attributes, and only there', () => {
    expect(read('<a b="{{#if x}}{{y}}{{/if}}">{{> part}}{{z}}</a>').template?.source).toBe(
      `<a at="${file}:1:1" b="{{#if (member this "x" "${file}:1:13")}}{{plain this "y" "${file}:1:18" "y"}}{{/if}}">{{> part}}{{show this "z" "${file}:1:42" "z"}}</a>`,
    );
  });

  it('reads names in #if, #each, #with and helper arguments strictly, too', () => {
    expect(read('{{#if a.b}}x{{/if}}').template?.source).toBe(`{{#if (member this "a.b" "${file}:1:7")}}x{{/if}}`);
    expect(read('{{#each rows as |row|}}{{row.text}}{{../title}}{{@index}}{{/each}}').template?.source).toBe(
      `{{#each (member this "rows" "${file}:1:9") at="${file}:1:9" written="rows" as |row|}}{{show row "text" "${file}:1:26" "row.text"}}{{show .. "title" "${file}:1:38" "../title"}}{{show @index "" "${file}:1:50" "@index"}}{{/each}}`,
    );
    expect(read('{{slide this section=part.title}}').template?.source).toBe(
      `{{slide (plain this "" "${file}:1:9" "this") at="${file}:1:9" section=(member this "part.title" "${file}:1:22")}}`,
    );
    expect(read('{{slide..}}{{#if../x}}{{/if}}').template?.source).toBe(
      `{{slide (plain .. "" "${file}:1:8" "..") at="${file}:1:8"}}{{#if (member .. "x" "${file}:1:17")}}{{/if}}`,
    );
  });

  it.each([
    ['<p>\n {{#if x}}', '2:2 BD401 {{#if}} is never closed. Write {{/if}} where it ends.'],
    ['<p>{{x</p>', '1:4 BD401 this line of the template cannot be read.'],
    ['{{#if x}}{{/each}}', '1:4 BD401 {{#if}} is closed by {{/each}}. Write {{/if}}.'],
    ['<p>{{{x}}}</p>', '1:4 BD403 three braces put text into a slide without escaping it. Write two braces.'],
    ['{{#eachh x}}{{/eachh}}', '1:4 BD404 templates have no helper “eachh”. Did you mean “each”?'],
    ['{{lookup x y}}', '1:3 BD404 templates have no helper “lookup”. Use one of these here: slide.'],
    ['{{> (lookup x)}}', '1:1 BD402 “{{> (lookup x)}}” is not allowed in a template.'],
  ])('refuses %s', (source, message) => {
    expect(read(source).told.join('\n')).toContain(message);
  });
});
