// How Hangul is drawn: by a font that has it, without tracking, in whole syllables, and with a glyph for every character.

import type { OpenedRun } from '../deck/deck.ts';
import { findingMessage } from '../finding.ts';
import { type Rule, reportingAt, type UnplacedFinding } from '../inspection.ts';
import { hasHangul, type MeasuringFaces } from '../set/faces.ts';
import { isEastAsianIn } from '../set/script.ts';
import { runsWithLetters } from './language.ts';

export const checkHangul: Rule = ({ slides, measure }, report) => {
  for (const set of slides) {
    // Of one shape each thing is reported once: what is wrong with one run is wrong with its neighbours.
    const reported = new Set<string>();
    for (const { run, shape } of runsWithLetters(set)) {
      for (const judged of faultsOf(run, measure)) {
        const key = `${judged.code} ${shape}`;
        if (!reported.has(key)) reportingAt(report, set.slide.number, shape)(judged);
        reported.add(key);
      }
    }
  }
};

const SYLLABLES = /[\uAC00-\uD7A3]/;
/** Three single syllables and more, each by itself: a name or a heading that was spread. */
const SPREAD = /(?<![\uAC00-\uD7A3])[\uAC00-\uD7A3](?: {1,3}[\uAC00-\uD7A3]){2,}(?![\uAC00-\uD7A3])/;
const CONJOINING = /[\u1100-\u115E\uA960-\uA97C][\u1161-\u11A7\uD7B0-\uD7C6]/;
/** Undrawn whatever the font: the replacement character, private and unassigned code points. */
const NEVER_DRAWN = /[\uFFFD\uFFFC]|(?![\u200B-\u200F\u2028-\u202E\u2060-\u2064\uFEFF])[\p{Co}\p{Cn}]/u;
/** Fonts of every system draw these, though the face that the text names may not have them. */
const DRAWN_ELSEWHERE =
  /[\u2E80-\u312F\u3190-\u319F\u31A0-\u31FF\u3400-\u9FFF\uF900-\uFAFF\u{1F000}-\u{1FAFF}\u{20000}-\u{3FFFD}]|\p{Emoji_Presentation}|[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Thai}\p{Script=Devanagari}]/u;
/** Without ink of their own. */
const UNSEEN = /[\u200B-\u200F\u2028-\u202E\u2060-\u2064\uFEFF\u00AD]|\uFE0F/;

function faultsOf(run: OpenedRun, measure: MeasuringFaces): readonly UnplacedFinding[] {
  const { text, faces, spacing } = run;
  const found: UnplacedFinding[] = [];
  if (SYLLABLES.test(text)) {
    if (hasHangul(faces.eastAsian) === false) {
      found.push({
        ...findingMessage('BC303', say => say.noHangul(text, faces.eastAsian)),
        severity: 'warning',
        certainty: 'likely',
      });
    }
    if (spacing > 0 && /[\uAC00-\uD7A3]{2}/.test(text)) {
      found.push({
        ...findingMessage('BC304', say => say.trackedHangul(text, spacing)),
        severity: 'warning',
        certainty: 'certain',
      });
    }
    const spread = SPREAD.exec(text);
    if (spread)
      found.push({
        ...findingMessage('BC304', say => say.spacedHangul(spread[0])),
        severity: 'note',
        certainty: 'possible',
      });
  }
  if (CONJOINING.test(text))
    found.push({
      ...findingMessage('BC306', say => say.decomposed(text.normalize('NFC'))),
      severity: 'warning',
      certainty: 'likely',
    });
  const missing = undrawn(run, measure);
  if (missing) found.push(missing);
  return found;
}

/** Characters that the fonts of a run do not have, as one finding, judged by the worst. */
function undrawn(run: OpenedRun, measure: MeasuringFaces): UnplacedFinding | undefined {
  const missing = [...new Set(run.text)].flatMap(character => missingGlyph(character, run, measure) ?? []);
  const worst = JUDGED.flatMap(severity => missing.find(each => each.severity === severity) ?? [])[0];
  if (!worst) return undefined;
  const { face, severity, certainty } = worst;
  const characters = missing.map(({ character }) => character);
  return { ...findingMessage('BC305', say => say.tofu(run.text, characters, face)), severity, certainty };
}

const JUDGED = ['error', 'warning', 'note'] as const;

interface MissingGlyph extends Pick<UnplacedFinding, 'certainty'> {
  readonly character: string;
  readonly face: string;
  readonly severity: (typeof JUDGED)[number];
}

function missingGlyph(character: string, run: OpenedRun, measure: MeasuringFaces): MissingGlyph | undefined {
  const { text, faces, language } = run;
  if (/\s/.test(character) || UNSEEN.test(character)) return undefined;
  if (NEVER_DRAWN.test(character)) {
    // Symbol fonts have their signs at private code points.
    if (/wingdings|webdings|symbol|icon|awesome/i.test(faces.latin)) return undefined;
    return { character, face: faces.latin, severity: 'error', certainty: 'certain' };
  }
  const face = isEastAsianIn(character, language) ? faces.eastAsian : faces.latin;
  const isKnown = measure.isKnown(face);
  const isElsewhere = DRAWN_ELSEWHERE.test(character);
  if ((isElsewhere && !isKnown) || CONJOINING.test(text) || measure.uncovered(character, face) === undefined)
    return undefined;
  if (isElsewhere) return { character, face, severity: 'note', certainty: 'possible' };
  return { character, face, severity: 'warning', certainty: isKnown ? 'likely' : 'possible' };
}
