// Silences: a briefing's word that a finding at a place is meant so, with the reason why.
import type { PlannedSilence } from '../briefing/plan.ts';
import type { Finding } from './finding.ts';

/** The findings, those that a silence means marked with its reason; they stay in reports for programs. */
export function silence(findings: readonly Finding[], silences: readonly PlannedSilence[]): readonly Finding[] {
  return findings.map(finding => {
    const found = silences.find(each => isMeant(each, finding));
    return found ? { ...finding, silenced: found.reason } : finding;
  });
}

/** The silences that mean none of the findings, which are those of all decks of the briefing. */
export function unusedSilences(
  silences: readonly PlannedSilence[],
  findings: readonly Finding[],
): readonly PlannedSilence[] {
  return silences.filter(each => !findings.some(finding => isMeant(each, finding)));
}

function isMeant({ rule, slide, shape }: PlannedSilence, finding: Finding): boolean {
  const name = finding.slideName ?? '';
  const onSlide = slide === undefined || name === slide.value || name.startsWith(`${slide.value}/`);
  const ofShape = shape === undefined || [finding.shape, shapeWithin(name, finding.shape)].includes(shape.value);
  return rule.value === finding.code && onSlide && ofShape;
}

/** Of the shape `gap/title` on the slide `gap` the name that it has there: `title`. */
function shapeWithin(slide: string, shape: string | undefined): string | undefined {
  return shape?.startsWith(`${slide}/`) ? shape.slice(slide.length + 1) : shape;
}
