// Compares the manifests of two builds.
import type { ClaimResult } from '../../briefing/agreement/claims.ts';
import type { Manifest, ManifestSlide } from '../manifest/manifest.ts';
import type { Changes, ClaimChange, DeckName, FactChange } from './changes.ts';
import { compareFigures, movedFigures } from './compare-figures.ts';
import { compareSlides } from './compare-slides.ts';

/** What differs between two builds, from the point of view of the new one. */
export function compareManifests(before: Manifest, after: Manifest): Changes {
  const slides = compareSlides(before, after, movedFigures(before, after));
  const other = nameOf(before);
  const deck = nameOf(after);
  const isOther = (['briefing', 'audience', 'language'] as const).some(part => other[part] !== deck[part]);
  return {
    deck,
    comparedWith: isOther ? other : undefined,
    figures: compareFigures(before, after, slides),
    claims: compareClaims(before.claims, after.claims, after.slides),
    slides,
    facts: compareFacts(before, after),
  };
}

function nameOf({ briefing, audience, language, title }: Manifest): DeckName {
  return { briefing, audience, language, title };
}

/** A claim is known by its slide and its words. */
function compareClaims(
  before: readonly ClaimResult[],
  after: readonly ClaimResult[],
  slides: readonly ManifestSlide[],
): readonly ClaimChange[] {
  const nameOfClaim = ({ slide, claim }: ClaimResult) => `${slide}\n${claim}`;
  const earlier = new Map(before.map(result => [nameOfClaim(result), result]));
  const later = new Set(after.map(nameOfClaim));
  const change = ({ slide, claim, values, holds }: ClaimResult, kind: ClaimChange['kind']): ClaimChange => ({
    slide,
    number: slides.find(({ key }) => key === slide || key.startsWith(`${slide}/`))?.number,
    claim,
    kind,
    holds: kind === 'added' ? holds : undefined,
    values,
  });
  return [
    ...after.flatMap(result => {
      const old = earlier.get(nameOfClaim(result));
      if (!old) return change(result, 'added');
      if (old.holds === result.holds) return [];
      return change(result, result.holds === undefined ? 'unknown' : result.holds ? 'holds' : 'broke');
    }),
    ...before.filter(result => !later.has(nameOfClaim(result))).map(result => change(result, 'removed')),
  ];
}

function compareFacts(before: Manifest, after: Manifest): readonly FactChange[] {
  const inputs = new Set([...Object.keys(after.hashes.inputs), ...Object.keys(before.hashes.inputs)]);
  return [
    ...(['title', 'footer', 'program'] as const)
      .filter(kind => before[kind] !== after[kind])
      .map(kind => ({ kind, before: before[kind], after: after[kind] })),
    ...[...inputs]
      .filter(name => hashOf(before, name) !== hashOf(after, name))
      .sort()
      .map(name => ({ kind: 'input' as const, name })),
  ];
}

function hashOf({ hashes }: Manifest, input: string): string | undefined {
  return Object.hasOwn(hashes.inputs, input) ? hashes.inputs[input] : undefined;
}
