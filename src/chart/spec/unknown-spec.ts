// What is said when a chart names a spec that the project does not have.
import { type Diagnostic, didYouMean, type Place } from '../../diagnostics/diagnostics.ts';

export const unknownSpec = (place: Place, name: string, names: readonly string[]): Diagnostic => ({
  code: 'BD600',
  severity: 'error',
  place,
  what: {
    en: `there is no chart “${name}.vl.json” in templates/charts.`,
    ko: `templates/charts에 “${name}.vl.json” 차트가 없습니다.`,
  },
  next: didYouMean(name, names, {
    en: `There is: ${names.join(', ')}.`,
    ko: `있는 차트: ${names.join(', ')}.`,
  }),
});
