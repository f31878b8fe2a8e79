// What is said to the author about articles that do not agree (BD431).
import type { Diagnostic, Message, Place } from '../../diagnostics/diagnostics.ts';

/** Figures, `“adoption”`, and plain numbers, `14`, that the slide here lacks and adds. */
export interface Differences {
  readonly missing: readonly string[];
  readonly added: readonly string[];
}

export const figuresDiffer = (place: Place, slide: string, other: Place, differences: Differences): Diagnostic => {
  const { en, ko } = listed(differences, `${other.file}:${other.line}`);
  return {
    code: 'BD431',
    severity: 'warning',
    place,
    slide,
    what: {
      en: `the slide “${slide}” shows other numbers here than in the other language: ${en}.`,
      ko: `슬라이드 “${slide}”의 수치가 다른 언어와 다릅니다. ${ko}.`,
    },
    next: {
      en: 'Say the same in both, and link every number to its figure.',
      ko: '두 언어의 내용을 맞추고 모든 숫자를 수치에 연결하십시오.',
    },
  };
};

function listed({ missing, added }: Differences, other: string): Message {
  const lists = (only: string, here: string) =>
    [
      ...(missing.length > 0 ? [`${only} ${missing.join(', ')}`] : []),
      ...(added.length > 0 ? [`${here} ${added.join(', ')}`] : []),
    ].join('; ');
  return { en: lists(`only in ${other}`, 'only here'), ko: lists(`${other}에만 있음:`, '여기에만 있음:') };
}
