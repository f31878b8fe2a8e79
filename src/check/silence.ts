// Silences: a briefing's word that a finding at a place is meant so, with the reason why.
import type { Finding } from './finding.ts';
import { tellAt } from './inspection.ts';
import { RULES } from './rules.ts';

/** `{ code: 'BC501', slide: 'contents', reason: 'a table of contents claims nothing' }` */
export interface Silence {
  readonly code: string;
  /** By number, or by name (continuations of a slide go with it); undefined: everywhere. */
  readonly slide?: number | string | undefined;
  /** By name, with or without the slide's: `gap/title`, `title`; undefined: all of the slide. */
  readonly shape?: string | undefined;
  readonly reason: string;
}

/** The findings, those that are silenced marked with the reason; silences without reason or without use are findings themselves. */
export function silence(findings: readonly Finding[], silences: readonly Silence[]): readonly Finding[] {
  const valid = silences.filter(({ reason }) => reason.trim() !== '');
  const marked = findings.map(finding => {
    const found = valid.find(each => isMeant(each, finding));
    return found ? { ...finding, silenced: found.reason.trim() } : finding;
  });
  const told: Finding[] = [];
  const tell = tellAt(found => told.push(found), 0);
  for (const each of silences) {
    if (!valid.includes(each)) tell({ ...withoutReason(each), severity: 'warning', certainty: 'certain' });
    else if (!findings.some(finding => isMeant(each, finding)))
      tell({ ...withoutUse(each), severity: 'note', certainty: 'certain' });
  }
  return [...marked, ...told];
}

function isMeant({ code, slide, shape }: Silence, finding: Finding): boolean {
  const name = finding.slideName ?? '';
  const onSlide =
    slide === undefined ||
    slide === finding.slide ||
    (typeof slide === 'string' && (slide === name || name.startsWith(`${slide}/`)));
  const ofShape = shape === undefined || shape === finding.shape || `${name}/${shape}` === finding.shape;
  return code === finding.code && onSlide && ofShape;
}

function placeOf({ slide, shape }: Silence): string {
  return [slide, shape].filter(part => part !== undefined).join(', ');
}

const withoutReason = (silenced: Silence) =>
  ({
    code: 'BC802',
    what: {
      en: `${silenced.code} is silenced${where(silenced)} without a reason, and so is not.`,
      ko: `까닭 없이 ${silenced.code} 규칙을 무시하도록 했습니다${where(silenced)}. 무시하지 않습니다.`,
    },
    next: { en: 'Say in a few words why it is meant so.', ko: '왜 그런지 짧게 쓰십시오.' },
  }) as const;

const withoutUse = (silenced: Silence) => {
  const known = RULES.some(({ code }) => code === silenced.code);
  return {
    code: 'BC801',
    what: {
      en: known
        ? `${silenced.code} is silenced${where(silenced)}, where nothing is found.`
        : `There is no rule “${silenced.code}” to be silenced.`,
      ko: known
        ? `${silenced.code} 규칙을 무시하도록 했으나${where(silenced)} 해당하는 것이 없습니다.`
        : `무시하도록 한 “${silenced.code}” 규칙은 없습니다.`,
    },
    next: { en: 'Take the silence out of the plan.', ko: '계획에서 지우십시오.' },
  } as const;
};

function where(silenced: Silence): string {
  const place = placeOf(silenced);
  return place === '' ? '' : ` (${place})`;
}
