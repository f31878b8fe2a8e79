// The gallery shows all that a designer can choose: every kind of slide, specification, theme, shape of page, density and language.
import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type BuildResult, buildDecks } from '../src/build/build.ts';
import { filesBelow, program } from './project-files.ts';

const files = new Map([...program, ...filesBelow('docs/gallery', 'data')]);
const plan = new TextDecoder().decode(files.get('data/gallery/briefing.yaml'));

/** The names of the files of a folder of templates: `cover` for `cover.hbs`. */
const namesIn = (folder: string) => readdirSync(`templates/${folder}`).map(file => file.replace(/\..*$/, ''));

function build(...audiences: readonly string[]): Promise<BuildResult> {
  return buildDecks({ files, briefing: 'gallery', audiences, draft: false });
}

describe('the gallery', () => {
  test('has every kind of slide and every specification of charts', () => {
    const madeByTheDeck = ['contents', 'sources'];
    const kinds = namesIn('slides').filter(kind => !madeByTheDeck.includes(kind));
    expect(kinds.filter(kind => !new RegExp(`template: ${kind}\\b(?!-)`).test(plan))).toEqual([]);
    expect(
      namesIn('charts').filter(spec => !plan.includes(`spec: ${spec},`) && !plan.includes(`spec: ${spec}\n`)),
    ).toEqual([]);
  });

  test('has a deck for every theme, shape of page, density and language, and handouts of every theme', () => {
    const audiences = [...plan.matchAll(/^ {2}[\w-]+: (\{name: x, .*\})$/gm)].map(([, audience = '']) => audience);
    const wanted = namesIn('themes').flatMap(theme =>
      ['', ", ratio: '4:3'", ', density: handout', ", ratio: '4:3', density: handout"]
        .flatMap(shape => ['en', 'ko'].map(language => `language: ${language}, deck: all, theme: ${theme}${shape}`))
        // A page of a handout differs little between languages.
        .concat(`language: ko, deck: all, theme: ${theme}, handout: one`)
        .concat(`language: en, deck: all, theme: ${theme}, handout: two`)
        .map(entry => `{name: x, ${entry}}`),
    );
    expect(audiences.sort()).toEqual(wanted.sort());
  });

  test('is built without a word, with the contents before each section and that section marked', {
    tags: ['slow'],
    timeout: 120_000,
  }, async () => {
    const { decks, diagnostics } = await build('policy-wide', 'policy-narrow-handout-ko');
    expect(diagnostics).toEqual([]);
    for (const { manifest } of decks) {
      const keys = manifest.slides.map(({ key }) => key);
      for (const [section, first] of [
        ['words', 'opening-part'],
        ['numbers', 'one-number'],
        ['arguments', 'compare'],
      ]) {
        expect(keys.indexOf(`contents-${section}`)).toBe(keys.indexOf(first ?? '') - 1);
      }
      const shapes = manifest.slides.find(({ key }) => key === 'contents-numbers')?.shapes ?? [];
      const lines = [1, 2, 3].map(part => {
        const entry = shapes.find(({ key }) => key === `contents-numbers/entry/${part}`);
        return entry && 'text' in entry ? entry.text.split('\n').length : 0;
      });
      expect(lines).toEqual([1, 2, 1]);
      expect(keys.filter(key => key === 'contents' || key === 'sources')).toEqual(['contents', 'sources']);
    }
  });
});
