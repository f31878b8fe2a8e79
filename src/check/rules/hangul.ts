// How Hangul is drawn: by a font that has it, without tracking, in whole syllables, and with a glyph for every character.
import type { Run } from '../deck/deck.ts';
import { type Judged, type Rule, tellAt } from '../inspection.ts';
import { hasHangul, type Measure } from '../set/faces.ts';
import { isEastAsian } from '../set/script.ts';
import { readRuns } from './language.ts';
import { decomposed, noHangul, spacedHangul, tofu, trackedHangul } from './messages-language.ts';

export const checkHangul: Rule = ({ slides, measure }, tell) => {
  for (const set of slides) {
    // Of one shape each thing is told once: what is wrong with one run is wrong with its neighbours.
    const told = new Set<string>();
    for (const { run, shape } of readRuns(set)) {
      for (const judged of faultsOf(run, measure)) {
        const key = `${judged.code} ${shape}`;
        if (!told.has(key)) tellAt(tell, set.slide.number, shape)(judged);
        told.add(key);
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
/** Fonts of every system draw these, though ours do not measure them. */
const DRAWN_ELSEWHERE =
  /[\u2E80-\u312F\u3190-\u319F\u31A0-\u31FF\u3400-\u9FFF\uF900-\uFAFF\u{1F000}-\u{1FAFF}\u{20000}-\u{3FFFD}\u200B-\u200F\u2028-\u202E\u2060-\u2064\uFEFF\u00AD]|\uFE0F|\p{Emoji_Presentation}|[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Thai}\p{Script=Devanagari}]/u;

function faultsOf(run: Run, measure: Measure): readonly Judged[] {
  const { text, faces, spacing } = run;
  const found: Judged[] = [];
  if (SYLLABLES.test(text)) {
    if (hasHangul(faces.eastAsian) === false) {
      found.push({ ...noHangul(text, faces.eastAsian), severity: 'warning', certainty: 'likely' });
    }
    if (spacing > 0 && /[\uAC00-\uD7A3]{2}/.test(text)) {
      found.push({ ...trackedHangul(text, spacing), severity: 'warning', certainty: 'certain' });
    }
    const spread = SPREAD.exec(text);
    if (spread) found.push({ ...spacedHangul(spread[0]), severity: 'note', certainty: 'possible' });
  }
  if (CONJOINING.test(text))
    found.push({ ...decomposed(text.normalize('NFC')), severity: 'warning', certainty: 'likely' });
  const missing = undrawn(run, measure);
  if (missing) found.push(missing);
  return found;
}

function undrawn({ text, faces, language }: Run, measure: Measure): Judged | undefined {
  const never = NEVER_DRAWN.exec(text)?.[0];
  // Symbol fonts have their signs at private code points.
  if (never !== undefined && !/wingdings|webdings|symbol|icon|awesome/i.test(faces.latin)) {
    return { ...tofu(text, never, faces.latin), severity: 'error', certainty: 'certain' };
  }
  for (const character of text) {
    if (/[\n\t\v\s]/.test(character) || DRAWN_ELSEWHERE.test(character) || NEVER_DRAWN.test(character)) continue;
    const face = isEastAsian(character, language) ? faces.eastAsian : faces.latin;
    const missing = CONJOINING.test(text) ? undefined : measure.uncovered(character, face);
    if (missing === undefined) continue;
    return {
      ...tofu(text, missing, face),
      severity: 'warning',
      certainty: measure.isKnown(face) ? 'likely' : 'possible',
    };
  }
  return undefined;
}
