// Whether every text says its language, and the right one: line breaks, spelling and screen readers go by it.

import type { OpenedRun } from '../deck/deck.ts';
import { findingMessage } from '../finding.ts';
import { type Rule, reportingAt } from '../inspection.ts';
import type { CheckedSlide } from '../set/set-slide.ts';

/** A script that only some languages write, with the tag to propose; one Cyrillic letter may be a sign. */
const SCRIPTS: readonly { readonly letters: RegExp; readonly languages: RegExp; readonly tag: string }[] = [
  { letters: /[\uAC00-\uD7A3]/, languages: /^ko\b/i, tag: 'ko-KR' },
  { letters: /[\u3041-\u30FA]/, languages: /^ja\b/i, tag: 'ja-JP' },
  { letters: /[\u0400-\u04FF]{2}/, languages: /^(ru|uk|bg|sr|mk|be|kk|ky|mn|tg)\b/i, tag: 'ru-RU' },
];

/** So many Latin words in a row are a passage in a language of Latin letters, not names in another one. */
const LATIN_PASSAGE = /(\b[A-Za-z]{2,}\b[\s,;:’'-]*){6,}/;
const NO_LATIN = /^(ko|ja|zh)\b/i;

export const checkLanguages: Rule = ({ slides }, report) => {
  for (const set of slides) {
    const here = reportingAt(report, set.slide.number);
    const runs = runsWithLetters(set);
    const silent = runs.filter(({ run }) => !run.tagged && run.language === undefined);
    const [first] = silent;
    if (first)
      here({
        ...findingMessage('BC301', say => say.untagged(silent.length, first.run.text)),
        severity: 'warning',
        certainty: 'certain',
      });
    for (const { run, shape } of runs) {
      const wrong = wrongScript(run);
      if (!wrong) continue;
      reportingAt(
        report,
        set.slide.number,
        shape,
      )({
        ...findingMessage('BC302', say => say.wrongLanguage(run.text, run.language ?? '', wrong)),
        severity: 'warning',
        certainty: 'certain',
      });
    }
    for (const { run, shape } of runs) {
      const { language = '', otherLanguage, text } = run;
      const foreign = NO_LATIN.test(language) && otherLanguage === undefined && LATIN_PASSAGE.test(text);
      if (!foreign) continue;
      reportingAt(
        report,
        set.slide.number,
        shape,
      )({
        ...findingMessage('BC302', say => say.wrongLanguage(text, language, 'en-US')),
        severity: 'note',
        certainty: 'possible',
      });
    }
  }
};

/** The tag that a run should have, if the one that it has is wrong for its letters. */
function wrongScript({ text, language }: OpenedRun): string | undefined {
  if (language === undefined) return undefined;
  return SCRIPTS.find(({ letters, languages }) => letters.test(text) && !languages.test(language))?.tag;
}

/** The runs with letters of a slide, by the names of their shapes. */
export function runsWithLetters({
  shapes,
}: CheckedSlide): readonly { readonly run: OpenedRun; readonly shape: string }[] {
  return shapes.flatMap(({ shape, text, cells }) =>
    [...(text ? [text.body] : []), ...cells.map(({ body }) => body)].flatMap(body =>
      body.paragraphs.flatMap(({ runs }) =>
        runs.filter(run => /\p{L}/u.test(run.text)).map(run => ({ run, shape: shape.name })),
      ),
    ),
  );
}
