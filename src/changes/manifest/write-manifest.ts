// Gathers a deck's manifest from what the build made it of.

import { type ClaimResult, claimResults } from '../../briefing/agreement/claims.ts';
import type { Briefing } from '../../briefing/model/briefing.ts';
import type { Frame } from '../../typeset/frame.ts';
import { contentHash } from '../../write/pptx/identity.ts';
import { MANIFEST_VERSION, type Manifest, type ManifestSlide } from './manifest.ts';
import { figuresOfDeck } from './manifest-figures.ts';
import { type ManifestInput, shapesOf } from './manifest-shapes.ts';

/** The manifest of a deck; it knows neither the time nor the machine, and nothing of what the deck does not use. */
export function manifestOf(input: ManifestInput): Manifest {
  const { briefing, locale, frames } = input;
  const slides = frames.map(
    (frame): ManifestSlide => ({
      key: frame.key,
      number: frame.number,
      title: frame.title,
      shapes: shapesOf(frame, input),
    }),
  );
  const claims = claimsOfDeck(frames, briefing);
  const figures = figuresOfDeck(slides, claims, briefing, locale);
  return {
    version: MANIFEST_VERSION,
    program: input.program,
    briefing: briefing.name,
    audience: input.audience,
    ...(input.rows === undefined ? {} : { rows: input.rows }),
    language: locale.language,
    title: input.title,
    footer: input.footer,
    figures,
    claims,
    slides,
    hashes: {
      slides: Object.fromEntries(slides.map(({ key, title, shapes }) => [key, hashOf([title, shapes])])),
      figures: Object.fromEntries(figures.map(figure => [figure.id, hashOf(figure)])),
      inputs: Object.fromEntries(input.inputs),
    },
  };
}

/** Of the plan's claims those of slides in the deck; the continuation `sectors/2` belongs to the slide `sectors`. */
function claimsOfDeck(frames: readonly Frame[], { plan, figures }: Briefing): readonly ClaimResult[] {
  const ids = new Set(frames.flatMap(({ key }) => [key, key.split('/')[0]]));
  return claimResults(plan, figures).filter(({ slide }) => ids.has(slide));
}

function hashOf(value: unknown): string {
  return contentHash(new TextEncoder().encode(JSON.stringify(value)));
}
