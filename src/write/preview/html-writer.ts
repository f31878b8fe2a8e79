// The format `html`: the preview page.
import { lookOf } from '../finished-deck.ts';
import type { PageWriter } from '../writer.ts';

export const PREVIEW_PAGE = 'preview.html';

export const html: PageWriter = {
  makes: 'page',
  extension: 'html',
  what: { en: 'a page to look at in a browser', ko: '브라우저로 미리 보는 페이지' },
  view: async (finished, tools) => {
    const { slideViews } = await import('../slide-views.ts');
    const { frames, audience, deck, locale, notesLocale = locale, pictures } = finished;
    return {
      audience: audience.name,
      title: deck.title,
      language: locale.tag,
      notesLanguage: notesLocale.tag,
      slides: await slideViews(frames, lookOf(finished), pictures, tools),
    };
  },
};
