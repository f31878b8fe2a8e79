import { describe, expect, test } from 'vitest';
import { buildDecks } from '../../src/build/build.ts';
import { bytesOf } from '../project-files.ts';
import { articleAsHwpx, articleAsWord } from './article-document.ts';
import { ARTICLES, nightBusFiles } from './night-bus.ts';

const build = (files: Map<string, Uint8Array>) =>
  buildDecks({ files, briefing: 'night-bus', audiences: [], draft: false });

describe('an article in Word or Hangul', { tags: ['slow'] }, () => {
  const said = async (files: Map<string, Uint8Array>) => {
    const { decks, diagnostics } = await build(files);
    return { decks: decks.map(deck => [deck.name, Buffer.from(bytesOf(deck)).toString('base64')]), diagnostics };
  };

  test.each([
    ['docx, slides in tables', 'docx', (text: string, language: 'en' | 'ko') => articleAsWord(text, language)],
    [
      'docx, slides in a style',
      'docx',
      (text: string, language: 'en' | 'ko') => articleAsWord(text, language, 'style'),
    ],
    ['hwpx', 'hwpx', articleAsHwpx],
  ] as const)('gives the same bytes as in Markdown: %s', async (_, ending, write) => {
    const plain = await said(nightBusFiles({ 'article.en.md': ARTICLES.en, 'article.ko.md': ARTICLES.ko }));
    expect(plain.diagnostics.map(({ code }) => code)).toEqual([]);
    expect(plain.decks).toHaveLength(2);
    const found = await said(
      nightBusFiles({
        [`article.en.${ending}`]: write(ARTICLES.en, 'en'),
        [`article.ko.${ending}`]: write(ARTICLES.ko, 'ko'),
      }),
    );
    expect(found.diagnostics.map(({ code, place, what }) => [code, place?.passage, what.en])).toEqual([]);
    expect(found.decks).toEqual(plain.decks);
  });
});
