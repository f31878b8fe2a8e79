// Silences: an author's statement that a finding is intended, with the reason.
import type { Placed } from '../diagnostics/diagnostics.ts';
import type { Finding } from './finding.ts';

export interface Silence {
  /** The code of the rule: `BC501`. */
  readonly rule: Placed<string>;
  /** A slide by its id, its continuations too; undefined: all slides. */
  readonly slide?: Placed<string> | undefined;
  /** A shape by its name, with or without the slide's: `title`; undefined: all of the slide. */
  readonly shape?: Placed<string> | undefined;
  readonly reason: string;
}

/** Marks silenced findings with the reason; JSON and SARIF reports still contain them. */
export function silence(findings: readonly Finding[], silences: readonly Silence[]): readonly Finding[] {
  return findings.map(finding => {
    const found = silences.find(each => isMeant(each, finding));
    return found ? { ...finding, silenced: found.reason } : finding;
  });
}

/** The silences that match none of the findings. */
export function unusedSilences<S extends Silence>(silences: readonly S[], findings: readonly Finding[]): readonly S[] {
  return silences.filter(each => !findings.some(finding => isMeant(each, finding)));
}

/** Whether a slide is `id` or a continuation of it: `gap`, `gap/2`. */
export function isSlide(name: string, id: string): boolean {
  return name === id || name.startsWith(`${id}/`);
}

function isMeant({ rule, slide, shape }: Silence, finding: Finding): boolean {
  const name = finding.slideName ?? '';
  const onSlide = slide === undefined || isSlide(name, slide.value);
  const ofShape = shape === undefined || [finding.shape, shapeWithin(name, finding.shape)].includes(shape.value);
  return rule.value === finding.code && onSlide && ofShape;
}

/** Of the shape `gap/title` on the slide `gap` the name that it has there: `title`. */
function shapeWithin(slide: string, shape: string | undefined): string | undefined {
  return shape?.startsWith(`${slide}/`) ? shape.slice(slide.length + 1) : shape;
}
