// The preview: one page that shows decks side by side with their notes, and the pictures that it shows.

import { createHash } from 'node:crypto';
import { concernOf } from '../../diagnostics/diagnostic-kinds.ts';
import type { Diagnostic } from '../../diagnostics/diagnostics.ts';
import { countsText, inOrder } from '../../diagnostics/diagnostics-text.ts';
import { placeText } from '../../diagnostics/place-text.ts';
import type { Files } from '../../files.ts';
import { languages, type MessageLanguage } from '../../messages/languages.ts';
import { pageMaker } from '../page.ts';
import { contentHash } from '../pptx/identity.ts';
import type { DeckView, SlideView } from '../slide-views.ts';
import { PREVIEW_PAGE } from './html-writer.ts';
import SCRIPT from './page/browser.ts?text';
import SLIDES_STYLE from './page/preview.css?text';
import TEMPLATE from './page/preview.hbs?text';
import STAGE_STYLE from './page/stage.css?text';
import TOOLS_STYLE from './page/tools.css?text';
import type { PageWords } from './page/words.ts';

const STYLE = SLIDES_STYLE + TOOLS_STYLE + STAGE_STYLE;

export interface PreviewDeck {
  /** Of its file, without `.pptx`. */
  readonly name: string;
  readonly briefing: string;
  readonly view: DeckView;
}

export interface PreviewInput {
  /** Of the last good build. */
  readonly decks: readonly PreviewDeck[];
  /** Of the last build. */
  readonly diagnostics: readonly Diagnostic[];
  readonly failed: boolean;
  readonly language: MessageLanguage;
  /** What the page that this one replaces says of its slides. */
  readonly before?: SlideRecord | undefined;
}

/** By deck and key: what tells how a slide looks and reads from any other, and whether the latest build that changed slides changed it. */
export type SlideRecord = Readonly<
  Record<string, Readonly<Record<string, readonly [mark: string, isChanged: boolean]>>>
>;

export const SLIDES = 'preview/slides.js';

/** The script that says which slides have changed: `briefdeckSlides({"jobs.ministry.ko":{"gap":["0f3a…",true]}});`. */
function slidesScript(record: SlideRecord): Uint8Array {
  return new TextEncoder().encode(`briefdeckSlides(${JSON.stringify(record)});\n`);
}

/** What such a script of ours says. */
export function readSlideRecord(script: string): SlideRecord {
  return JSON.parse(script.slice('briefdeckSlides('.length, script.lastIndexOf(')')));
}

/**
 * A slide has changed if its picture or notes, or whether it is shown, are not as they were in the page before, and if it is
 * new in a deck that this had. Of a build that changed no slide, what the one before it changed stays so.
 */
function recordOf(decks: readonly PreviewDeck[], before: SlideRecord = {}): SlideRecord {
  // A first build that has failed says nothing of slides.
  if (decks.length === 0) return before;
  const now = decks.map(({ name, view }) => ({ name, old: before[name], marks: view.slides.map(markOf) }));
  const hasNews = now.some(
    ({ old, marks }) =>
      old && (Object.keys(old).length !== marks.length || marks.some(([key, mark]) => old[key]?.[0] !== mark)),
  );
  return Object.fromEntries(
    now.map(({ name, old, marks }) => {
      const isChanged = (key: string, mark: string): boolean =>
        old !== undefined && (hasNews ? old[key]?.[0] !== mark : old[key]?.[1] === true);
      return [name, Object.fromEntries(marks.map(([key, mark]) => [key, [mark, isChanged(key, mark)] as const]))];
    }),
  );
}

function markOf({ key, svg, notes, hidden }: SlideView): readonly [key: string, mark: string] {
  return [key, contentHash(new TextEncoder().encode(JSON.stringify([contentHash(svg), notes, hidden])))];
}

export const STAMP = 'preview/stamp.js';

/** The script that says which build the page is of, and what came after it: `briefdeckStamp('0f3a…', {"heading": …});`. */
export function stampScript(stamp: string, news?: News): Uint8Array {
  return new TextEncoder().encode(`briefdeckStamp('${stamp}'${news ? `, ${JSON.stringify(news)}` : ''});\n`);
}

/** The stamp that such a script has, and whether it tells of a later build; undefined for another file. */
export function readStamp(script: string): { readonly stamp: string; readonly hasNews: boolean } | undefined {
  const [, stamp, news = ''] = /^briefdeckStamp\('([0-9a-f]{16})'(, )?/.exec(script) ?? [];
  return stamp === undefined ? undefined : { stamp, hasNews: news !== '' };
}

/** What a page shows, as text, of a build after it. */
export interface News {
  readonly heading: string;
  /** What that means for the slides of the page. */
  readonly kept: string;
  readonly messages: readonly MessageData[];
}

/** That a later build has made decks, and no page. */
export function newerDecks(language: MessageLanguage): News {
  const { older, makeAgain } = languages[language].preview;
  return { heading: older, kept: makeAgain, messages: [] };
}

/** That a later build has failed, and why. */
export function failureOf(diagnostics: readonly Diagnostic[], language: MessageLanguage): News {
  const words = languages[language].preview;
  return {
    heading: `${words.failed}: ${countsText(diagnostics, language)}`,
    kept: words.lastGood,
    messages: messagesData(inOrder(diagnostics), language),
  };
}

/** The page and all that it shows, by path: `preview.html`, `preview/slides.js`, `preview/stamp.js`, `preview/jobs.ministry.ko/slide-gap.svg`. */
export function previewFiles(input: PreviewInput): Files {
  const encoder = new TextEncoder();
  const files = new Map<string, Uint8Array>();
  for (const { name, view } of input.decks) {
    for (const slide of view.slides) files.set(picturePath(name, slide), slide.svg);
  }
  const page = pageHtml(input);
  const stamp = contentHash(encoder.encode(page));
  files.set(PREVIEW_PAGE, encoder.encode(page.replace('data-stamp=""', `data-stamp="${stamp}"`)));
  files.set(SLIDES, slidesScript(recordOf(input.decks, input.before)));
  // The last to be replaced: what it announces is there.
  files.set(STAMP, stampScript(stamp));
  return files;
}

/** The letters before the slide's key keep names apart that Windows has for itself: `con`. */
function picturePath(deck: string, { key }: SlideView): string {
  return `preview/${deck}/slide-${key.replaceAll('/', '~')}.svg`;
}

/** Scripts are allowed that are exactly ours, and what these load; of all else nothing but styles of ours and pictures of the disk. */
const POLICY = [
  "default-src 'none'",
  "img-src file: 'self'",
  `style-src '${hashSource(STYLE)}'`,
  `script-src '${hashSource(SCRIPT)}' 'strict-dynamic'`,
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

function hashSource(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}

const fill = pageMaker(TEMPLATE);

function pageHtml({ decks, diagnostics, failed, language }: PreviewInput): string {
  const words = languages[language].preview;
  const titles = [...new Set(decks.map(({ view }) => view.title))];
  const counts = countsText(diagnostics, language);
  const shown = failed ? [] : diagnostics;
  return fill({
    language,
    policy: POLICY,
    style: STYLE,
    script: SCRIPT,
    words,
    scriptWords: JSON.stringify(scriptWords(words)),
    heading: [words.preview, ...titles].join(' – '),
    titles: titles.join(' · '),
    failed,
    state: failed && counts !== '' ? `${words.failed}: ${counts}` : counts,
    build: failed || diagnostics.length > 0 ? buildData(diagnostics, failed && decks.length > 0, language) : undefined,
    options: decks.map(deck => optionData(deck, decks)),
    decks: decks.map(({ name, briefing, view }) => ({
      ...view,
      name,
      briefing,
      primary: primary(view.language),
      slides: view.slides.map(slide =>
        slideData(
          slide,
          name,
          words,
          messagesData(
            shown.filter(each => isAbout(each, slide.key, view)),
            language,
          ),
        ),
      ),
    })),
  });
}

function scriptWords(words: typeof languages.en.preview): PageWords {
  const { missing, slideNamed, onlyChangedCount, changed, typed, noSuchSlide } = words;
  const { blackScreen, speakerView, noWindow } = words;
  return { missing, slideNamed, onlyChangedCount, changed, typed, noSuchSlide, blackScreen, speakerView, noWindow };
}

/** A deck among those to choose from. */
function optionData({ name, briefing, view }: PreviewDeck, decks: readonly PreviewDeck[]): object {
  const isOnly = decks.every(deck => deck.briefing === briefing);
  const text = `${isOnly ? '' : `${briefing}: `}${view.audience} (${primary(view.language)})`;
  return { name, language: view.language, text };
}

/** What the build has to say: errors, and what may put a wrong number before an audience, first and open; all else folded. */
function buildData(diagnostics: readonly Diagnostic[], kept: boolean, language: MessageLanguage): object {
  const isPressing = (each: Diagnostic) => each.severity === 'error' || concernOf(each) === 'contradiction';
  const others = diagnostics.filter(each => !isPressing(each));
  return {
    /** The slides are those of an earlier build. */
    kept,
    pressing: messagesData(inOrder(diagnostics.filter(isPressing)), language),
    others: messagesData(inOrder(others), language),
    othersCount: countsText(others, language),
  };
}

/** A message as the page shows it. */
interface MessageData {
  readonly code: string;
  readonly severity: string;
  /** `Error` */
  readonly kind: string;
  readonly where: string | undefined;
  readonly what: string;
  readonly next: string | undefined;
}

function messagesData(diagnostics: readonly Diagnostic[], language: MessageLanguage): readonly MessageData[] {
  return diagnostics.map(({ code, severity, place, what, next }) => ({
    code,
    severity,
    kind: languages[language].preview.severities[severity],
    where: place && placeText(place, language),
    what: what[language],
    next: next?.[language],
  }));
}

function slideData(
  slide: SlideView,
  deck: string,
  words: typeof languages.en.preview,
  found: readonly object[],
): object {
  const { number, title, words: text, svg } = slide;
  const picture = contentHash(svg);
  const path = picturePath(deck, slide).split('/').map(encodeURIComponent).join('/');
  return {
    ...slide,
    picture: `${path}?${picture}`,
    spoken: `${words.slideNamed.replace('{number}', String(number)).replace('{title}', () => title)}. ${text}`,
    found,
  };
}

/** Whether a message speaks of a slide, and not of its counterpart in the article of another language. */
function isAbout({ slide, alsoOn = [], place }: Diagnostic, key: string, { language }: DeckView): boolean {
  const article = /\/article\.([^./]+)\.(?:md|docx|hwpx)$/.exec(place?.file ?? '')?.[1];
  return [slide, ...alsoOn].includes(key) && (article === undefined || article === primary(language));
}

/** Of a language tag: `ko`. */
function primary(language: string): string {
  return language.split('-')[0] ?? language;
}
