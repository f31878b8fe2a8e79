// The preview: one page that shows decks side by side with their notes, and the pictures that it shows.
import { createHash } from 'node:crypto';
import { concernOf } from '../../diagnostics/diagnostic-kinds.ts';
import type { Diagnostic, MessageLanguage } from '../../diagnostics/diagnostics.ts';
import { countsText, inOrder } from '../../diagnostics/diagnostics-text.ts';
import type { Files } from '../../files.ts';
import { contentHash } from '../pptx/identity.ts';
import type { DeckView, SlideView } from '../slide-views.ts';
import { PREVIEW_SCRIPT } from './preview-script.ts';
import { PREVIEW_STYLE } from './preview-style.ts';
import { type PreviewWords, previewWords } from './preview-words.ts';

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
}

export const PREVIEW_PAGE = 'preview.html';

const STAMP = 'preview/stamp.js';

/** The page and all that it shows, by path: `preview.html`, `preview/stamp.js`, `preview/jobs.ministry.ko/slide-gap.svg`. */
export function previewFiles(input: PreviewInput): Files {
  const encoder = new TextEncoder();
  const files = new Map<string, Uint8Array>();
  for (const { name, view } of input.decks) {
    for (const slide of view.slides) files.set(picturePath(name, slide), encoder.encode(slide.svg));
  }
  const page = pageHtml(input);
  const stamp = contentHash(encoder.encode(page));
  files.set(PREVIEW_PAGE, encoder.encode(page.replace('data-stamp=""', `data-stamp="${stamp}"`)));
  // The last to be replaced: what it announces is there.
  files.set(STAMP, encoder.encode(`briefdeckStamp('${stamp}');\n`));
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
  `style-src '${hashSource(PREVIEW_STYLE)}'`,
  `script-src '${hashSource(PREVIEW_SCRIPT)}' 'strict-dynamic'`,
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

function hashSource(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}

function pageHtml(input: PreviewInput): string {
  const { decks, language } = input;
  const words = previewWords[language];
  const titles = [...new Set(decks.map(({ view }) => view.title))];
  return `<!doctype html>
<html lang="${language}" data-stamp="">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<title>${escaped([words.preview, ...titles].join(' – '))}</title>
<style>${PREVIEW_STYLE}</style>
</head>
<body>
<header class="bar">
<div class="top"><h1>${words.preview} <span>${escaped(titles.join(' · '))}</span></h1>${stateHtml(input, words)}</div>
<div class="choose" hidden>${chooserHtml('left', decks, words)}${chooserHtml('right', decks, words)}</div>
</header>
<main>
<noscript><p class="build">${escaped(words.noScripts)}</p></noscript>
${buildHtml(input, words)}
${decks.length === 0 ? `<p class="empty">${escaped(words.noSlides)}</p>` : ''}
<div id="rows" data-missing="${escaped(words.missing)}"></div>
${decks.map(deck => deckHtml(deck, input, words)).join('\n')}
</main>
<script>${PREVIEW_SCRIPT}</script>
</body>
</html>
`;
}

/** In the bar, so that it is seen wherever the page stands. */
function stateHtml({ failed, diagnostics, language }: PreviewInput, words: PreviewWords): string {
  const counts = countsText(diagnostics, language);
  if (counts === '') return '';
  const look = failed ? ' class="failed"' : '';
  const text = failed ? `${words.failed}: ${counts}` : counts;
  return `<p class="state" role="status"><a href="#build"${look}>${escaped(text)}</a></p>`;
}

function chooserHtml(side: 'left' | 'right', decks: readonly PreviewDeck[], words: PreviewWords): string {
  const options = decks.map(({ name, briefing, view }) => {
    const isOnly = decks.every(deck => deck.briefing === briefing);
    const text = `${isOnly ? '' : `${briefing}: `}${view.audience} (${primary(view.language)})`;
    return `<option value="${escaped(name)}" lang="${escaped(view.language)}">${escaped(text)}</option>`;
  });
  const none = side === 'right' ? `<option value="">${escaped(words.none)}</option>` : '';
  return `<label>${escaped(words[side])}<select id="${side}">${options.join('')}${none}</select></label>`;
}

/** What the build has to say: errors, and what may put a wrong number before an audience, first and open; all else folded. */
function buildHtml({ failed, diagnostics, decks, language }: PreviewInput, words: PreviewWords): string {
  const isPressing = (each: Diagnostic) => each.severity === 'error' || concernOf(each) === 'contradiction';
  const pressing = inOrder(diagnostics.filter(isPressing));
  const others = inOrder(diagnostics.filter(each => !isPressing(each)));
  const list = (some: readonly Diagnostic[]) => messagesHtml(some, 'messages', language, words);
  const rest =
    others.length === 0
      ? ''
      : `<details><summary>${escaped(countsText(others, language))}</summary>${list(others)}</details>`;
  const open = list(pressing);
  if (!failed) {
    const told = `${open}${rest}`;
    return told === '' ? '' : `<section class="build" id="build"><h2>${words.messages}</h2>${told}</section>`;
  }
  const kept = decks.length === 0 ? '' : `<p>${words.lastGood}</p>`;
  return `<section class="build failed" id="build"><h2>${words.failed}</h2>${kept}${open}${rest}</section>`;
}

function messagesHtml(
  diagnostics: readonly Diagnostic[],
  look: string,
  language: MessageLanguage,
  words: PreviewWords,
): string {
  const items = diagnostics.map(({ code, severity, place, what, next }) => {
    const where = place
      ? ` <code>${escaped(`${place.file}:${place.cell ?? `${place.line}:${place.column}`}`)}</code>`
      : '';
    const then = next ? ` ${escaped(next[language])}` : '';
    return `<li class="${severity}" lang="${language}"><b>${words.severities[severity]} ${code}</b>${where} ${escaped(what[language])}${then}</li>`;
  });
  return items.length === 0 ? '' : `<ul class="${look}">${items.join('\n')}</ul>`;
}

function deckHtml(deck: PreviewDeck, input: PreviewInput, words: PreviewWords): string {
  const { name, briefing, view } = deck;
  const slides = view.slides.map(slide => slideHtml(slide, deck, input, words));
  return `<section class="deck" data-deck="${escaped(name)}" data-briefing="${escaped(briefing)}" data-language="${escaped(primary(view.language))}">
<h2 lang="${escaped(view.language)}">${escaped(view.audience)} (${escaped(primary(view.language))})</h2>
${slides.join('\n')}
</section>`;
}

function slideHtml(slide: SlideView, deck: PreviewDeck, input: PreviewInput, words: PreviewWords): string {
  const { key, number, title, words: text, notes, hidden, svg, width, height } = slide;
  const { view, name } = deck;
  const language = escaped(view.language);
  const picture = contentHash(new TextEncoder().encode(svg));
  const mark = contentHash(new TextEncoder().encode(JSON.stringify([picture, notes, hidden])));
  const path = picturePath(name, slide).split('/').map(encodeURIComponent).join('/');
  const found = input.failed ? [] : input.diagnostics.filter(each => isAbout(each, key, view));
  const spoken = `${words.slide(number, title)}. ${text}`;
  return `<article class="slide" data-key="${escaped(key)}" data-mark="${mark}">
<h3 class="claim"><span class="number">${number}</span><span class="text" lang="${language}">${escaped(title)}</span>${hidden ? `<span class="tag">${escaped(words.hidden)}</span>` : ''}<span class="tag news" hidden>${escaped(words.changed)}</span><code>${escaped(key)}</code></h3>
<img src="${path}?${picture}" width="${width}" height="${height}" loading="lazy" lang="${language}" alt="${escaped(spoken)}">
${messagesHtml(found, 'found', input.language, words) || '<ul class="found"></ul>'}
<div class="notes"><h4>${escaped(words.notes)}</h4>${notesHtml(notes, view.notesLanguage, words)}</div>
</article>`;
}

function notesHtml(notes: readonly string[], language: string, words: PreviewWords): string {
  if (notes.length === 0) return `<p class="none">${escaped(words.noNotes)}</p>`;
  return notes.map(paragraph => `<p lang="${escaped(language)}">${escaped(paragraph)}</p>`).join('\n');
}

/** Whether a message speaks of a slide, and not of its counterpart in the article of another language. */
function isAbout({ slide, alsoOn = [], place }: Diagnostic, key: string, { language }: DeckView): boolean {
  const article = /\/article\.([^./]+)\.md$/.exec(place?.file ?? '')?.[1];
  return [slide, ...alsoOn].includes(key) && (article === undefined || article === primary(language));
}

/** Of a language tag: `ko`. */
function primary(language: string): string {
  return language.split('-')[0] ?? language;
}

/** Text that is nothing but text, without control characters and without what turns its direction. */
function escaped(text: string): string {
  return text
    .replace(/[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u200E\u200F\u2028-\u202E\u2066-\u2069]/g, '\uFFFD')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    .replace(/'/g, '&#39;');
}
