// Composes the slides of a deck: the articles' words in the templates, with the audience's choices, and the theme.

import { checkNotes } from '../briefing/agreement/check-notes.ts';
import { checkScript } from '../briefing/agreement/foreign-words.ts';
import { inLanguage } from '../briefing/model/language.ts';
import type { Audience } from '../briefing/model/plan.ts';
import { slidesOf } from '../briefing/model/plan.ts';
import { partOfDeck } from '../briefing/plan/part-of-deck.ts';
import { checkLanguage } from '../briefing/read-briefing.ts';
import type { Report } from '../diagnostics/diagnostics.ts';
import { fault } from '../diagnostics/fault.ts';
import { readPicture, type SourcePicture } from '../picture/read-picture.ts';
import { hideSlides, onlySlides, slideIdsIn } from '../slide/choose-slides.ts';
import { FOOTER_SIGN } from '../slide/footer.ts';
import { type MarkupElement, parseMarkup } from '../slide/markup.ts';
import { readSlides } from '../slide/read-slides.ts';
import { renderDeck } from '../slide/render.ts';
import type { Deck } from '../slide/slide.ts';
import { roomForLogo } from '../theme/logo.ts';
import type { Theme } from '../theme/theme.ts';
import type { BuildContext } from './build-context.ts';
import type { DeckTarget } from './choose-audiences.ts';
import { draftFooter } from './draft.ts';

export interface ComposedDeck {
  readonly deck: Deck;
  readonly theme: Theme;
  readonly logo: SourcePicture | undefined;
}

/** The deck of a target before it is typeset; undefined when its templates or its theme fail, or when nothing of it is wanted. */
export async function composeDeck(
  { audience, deck: entire, locale, notesLocale }: DeckTarget,
  context: BuildContext,
  report: Report,
): Promise<ComposedDeck | undefined> {
  const { files, briefing, templates, draft } = context;

  // 1. How they are to look.
  const theme = context.readTheme(audience.theme, locale.script, report, variantsOf(audience), audience.brand);
  const { value, place } = audience.logo ?? {};
  const logo = value && place ? await readPicture(files, briefing.name, value, place, report) : undefined;

  // 2. The words of the slides, in the templates.
  const planned = context.slides ? partOfDeck(entire, context.slides) : entire;
  checkLanguage(briefing, locale.language, planned, report);
  checkScript(briefing, locale, planned, report);
  checkNotes(briefing, audience, planned, locale.language, report);
  const colors = theme && new Set(theme.colors.keys());
  const markup = renderDeck(
    {
      briefing,
      audience,
      deck: planned,
      locale,
      templates,
      colors,
      numerals: theme?.numerals,
      tracker: theme?.tracker,
    },
    report,
  );
  const whole = markup === undefined ? undefined : parseMarkup(markup, planned.place, report);
  const ids = [...slidesOf(entire).map(({ value }) => value), ...(whole ? slideIdsIn(whole) : [])];
  for (const id of ids) context.seen.add(id);
  const root = whole && wantedSlides(whole, context);
  if (!root || !theme) return undefined;

  // 3. What they say.
  const { sections, slides } = readSlides(root, briefing, locale, report, notesLocale, new Set(ids));
  const title = inLanguage(briefing.plan.title, locale.language) ?? briefing.name;
  const event = audience.event && inLanguage(audience.event, locale.language);
  const footer = event === undefined ? title : `${title}${FOOTER_SIGN}${event}`;
  const mark = audience.mark && inLanguage(audience.mark, locale.language);
  if (audience.mark && mark === undefined)
    report(fault('BD171.text', audience.place, { name: 'mark', language: locale.language }));
  const deck: Deck = {
    sections,
    slides: hideSlides(slides, audience.hidden ?? [], { deck: entire.id, ids }, report),
    title,
    footer: draft ? draftFooter(footer, locale) : footer,
    mark,
  };
  return { deck, theme: logo ? roomForLogo(theme) : theme, logo };
}

/** The slides to make, of all that the deck has; undefined when there is none. */
function wantedSlides(whole: MarkupElement, { slides }: BuildContext): MarkupElement | undefined {
  const part = slides ? onlySlides(whole, slides) : whole;
  return slides && part.children.length === 0 ? undefined : part;
}

/** Wide pages and talks are what a theme is made for; all else is a variant of it, the other shape of page last: it narrows all that stands there. */
function variantsOf({ ratio, density, handout }: Audience) {
  return [handout ? undefined : density, ratio]
    .filter(variant => variant !== undefined)
    .filter(({ value }) => value !== '16:9' && value !== 'talk');
}
