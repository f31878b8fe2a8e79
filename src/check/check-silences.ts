// Holds the silences of a plan against what they name: the rules that there are, and the slides that the briefing has.
import type { Plan, PlannedSilence } from '../briefing/plan.ts';
import { type Diagnostic, didYouMean, type Message, type Place, type Report } from '../diagnostics.ts';
import { RULES } from './rules.ts';

/** Every rule that is silenced must exist, and every slide: `slides` are the ids of all slides of all decks; undefined where they are not known. */
export function checkSilences({ silences = [] }: Plan, slides: ReadonlySet<string> | undefined, report: Report): void {
  const codes: readonly string[] = RULES.map(({ code }) => code);
  for (const { rule, slide } of silences) {
    if (!codes.includes(rule.value)) report(unknownRule(rule.place, rule.value, codes));
    if (slide && slides && !slides.has(slide.value)) report(unknownSlide(slide.place, slide.value, slides));
  }
}

const unknown = (code: Diagnostic['code'], place: Place, what: Message, next: Message): Diagnostic => ({
  code,
  severity: 'error',
  draftable: true,
  place,
  what,
  next,
});

const unknownRule = (place: Place, rule: string, codes: readonly string[]): Diagnostic =>
  unknown(
    'BD190',
    place,
    { en: `no rule of the check is called “${rule}”.`, ko: `“${rule}”: 점검에 없는 규칙입니다.` },
    didYouMean(rule, codes, {
      en: 'Write the code that “npx briefdeck check” shows, such as BC501; docs/check.md has them all.',
      ko: 'npx briefdeck check가 보여 주는 코드를 BC501처럼 쓰십시오. 모든 규칙은 docs/check.md에 있습니다.',
    }),
  );

const unknownSlide = (place: Place, slide: string, slides: ReadonlySet<string>): Diagnostic =>
  unknown(
    'BD191',
    place,
    { en: `no deck has a slide “${slide}”.`, ko: `“${slide}”: 어느 자료에도 없는 슬라이드입니다.` },
    didYouMean(slide, slides, {
      en: `There are: ${[...slides].join(', ')}.`,
      ko: `있는 슬라이드: ${[...slides].join(', ')}.`,
    }),
  );

/** A silence without which nothing would be told either. */
export const unusedSilence = ({ rule, slide, shape, place }: PlannedSilence): Diagnostic => {
  const where = [slide?.value, shape?.value].filter(part => part !== undefined).join(', ');
  return {
    code: 'BD192',
    severity: 'notice',
    place,
    what: {
      en: `${rule.value} is silenced${where === '' ? '' : ` (${where})`}, but finds nothing there.`,
      ko: `무시하도록 한 ${rule.value}${where === '' ? '' : `(${where})`}에 해당하는 것이 없습니다.`,
    },
    next: { en: 'Take the silence out of the plan.', ko: '계획에서 이 항목을 지우십시오.' },
  };
};
