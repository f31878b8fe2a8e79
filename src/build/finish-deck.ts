// Assembles a finished deck, from which every format is written, and its manifest.
import { version } from '../../package.json';
import { inLanguage } from '../briefing/model/language.ts';
import type { Manifest } from '../changes/manifest/manifest.ts';
import { manifestText } from '../changes/manifest/manifest-text.ts';
import { recordedMarks } from '../changes/manifest/recorded-marks.ts';
import { recordedMarksText } from '../changes/manifest/recorded-marks-text.ts';
import { manifestOf } from '../changes/manifest/write-manifest.ts';
import { footerRuns } from '../slide/footer.ts';
import { withDraftMark } from '../theme/draft-mark.ts';
import type { Theme } from '../theme/theme.ts';
import type { Frame } from '../typeset/frame.ts';
import { type DeckContent, type FinishedDeck, lookOf } from '../write/finished-deck.ts';
import { contentHash } from '../write/pptx/identity.ts';
import type { BuildContext } from './build-context.ts';
import type { ComposedDeck } from './compose-deck.ts';
import type { NamedTarget } from './name-decks.ts';
import type { SetDeck } from './set-deck.ts';

export interface Finished {
  readonly finished: FinishedDeck;
  readonly manifest: Manifest;
}

export function finishDeck(composed: ComposedDeck, set: SetDeck, target: NamedTarget, context: BuildContext): Finished {
  const { audience, locale, name } = target;
  const manifest = manifestFor(composed, set, target, context);
  const content = contentOf(composed, set, target, context);
  const records = context.toSend
    ? {}
    : {
        manifest: manifestText(manifest),
        marks: recordedMarksText(recordedMarks(set.frames, lookOf(content), set.pictures)),
      };
  const audienceName = inLanguage(audience.name, locale.language) ?? audience.id;
  return {
    finished: { ...content, ...records, name, audience: { name: audienceName, place: audience.place } },
    manifest,
  };
}

/** The manifest, against which a later build compares. */
function manifestFor(
  { deck, theme }: ComposedDeck,
  { frames, pictures }: SetDeck,
  { audience, locale }: NamedTarget,
  { briefing, row }: BuildContext,
): Manifest {
  return manifestOf({
    briefing,
    audience: audience.id,
    rows: row?.place.file.split(/[\\/]/).at(-1),
    locale,
    title: deck.title,
    footer: footerRuns(deck)
      .map(({ text }) => text)
      .join(''),
    program: version,
    frames,
    theme,
    pictures,
    inputs: new Map([[`theme ${theme.name}`, themeHash(theme, frames)]]),
  });
}

/** What the writers need; the theme of a draft marks every slide as one. */
function contentOf(
  { deck, theme }: ComposedDeck,
  { frames, pictures, logo }: SetDeck,
  { audience, locale, notesLocale }: NamedTarget,
  { briefing, draft }: BuildContext,
): DeckContent {
  const { author, organization } = briefing.plan;
  return {
    frames,
    deck,
    theme: draft ? withDraftMark(theme, locale.words.draft) : theme,
    locale,
    notesLocale,
    pictures,
    logo,
    properties: {
      title: deck.title,
      author: inLanguage(author, locale.language) ?? '',
      organization: inLanguage(organization, locale.language) ?? '',
    },
    identity: {
      briefing: briefing.name,
      audience: audience.id,
      density: audience.density?.value === 'handout' || audience.handout ? 'handout' : undefined,
    },
  };
}

/** A hash of what these frames use of a theme. Line numbers and unused layouts do not affect it. */
function themeHash(theme: Theme, frames: readonly Frame[]): string {
  const used = new Set(frames.map(({ layout }) => layout));
  const layouts = [...theme.layouts].filter(([name]) => used.has(name));
  const text = JSON.stringify({ ...theme, layouts }, (name, value: unknown) =>
    name === 'place' ? undefined : value instanceof Map ? [...value] : value,
  );
  return contentHash(new TextEncoder().encode(text));
}
