// Checks any deck for faults on its slides, without PowerPoint. Start reading here: each rule is one name.
import type { Place } from '../diagnostics/diagnostics.ts';
import type { Fonts } from '../fonts/fonts.ts';
import type { DeckOrigin } from './deck/deck.ts';
import { deckFrom } from './deck/read-deck.ts';
import type { Density, Finding, FindingSeverity, FoundByRule } from './finding.ts';
import type { Inspection, Rule } from './inspection.ts';
import { checkPackage } from './package/check-package.ts';
import { openDeck, type Package, presentationPart, slideParts } from './package/opened.ts';
import { withinLimits } from './package/within-limits.ts';
import { checkAccess } from './rules/access.ts';
import { checkCharts } from './rules/charts.ts';
import { contrastRule } from './rules/contrast.ts';
import { checkFit } from './rules/fit.ts';
import { checkHangul } from './rules/hangul.ts';
import { checkLanguages } from './rules/language.ts';
import { checkPictures, colorsRule } from './rules/look.ts';
import { checkOrder } from './rules/order.ts';
import { placesRule } from './rules/place.ts';
import { checkTitles } from './rules/titles.ts';
import { checkTypeSize } from './rules/type-size.ts';
import { wordsRule } from './rules/words.ts';
import { measureWith } from './set/faces.ts';
import { setCheckedSlide } from './set/set-slide.ts';
import { type Silence, silence } from './silence.ts';

export type { Certainty, Density, Finding, FindingSeverity } from './finding.ts';
export { RULES, type RuleFacts } from './rules.ts';

export interface CheckRequest {
  /** To measure by; loading them with the purpose `measure` is enough. */
  readonly fonts: Fonts;
  /** How the deck is used, whatever it says itself; without it as it says, else as a talk. */
  readonly density?: Density | undefined;
  /** For a deck of ours, what its briefing is now; asked for by the briefing's name. */
  readonly briefingOf?: ((origin: DeckOrigin) => DeckBriefing | undefined) | undefined;
}

/** What the checks want to know of the briefing that a deck was made from. */
export interface DeckBriefing {
  /** Where the author wrote a slide, by its name. */
  readonly sourceOf: (slideName: string | undefined) => Place | undefined;
  readonly silences: readonly Silence[];
  /** Of its audience. */
  readonly density?: Density | undefined;
}

export interface CheckResult {
  /** By slide, those of the deck as a whole first, the worst of a slide first. */
  readonly findings: readonly Finding[];
  readonly slides: number;
  /** What the deck says it is called. */
  readonly title: string;
  readonly density: Density;
  /** Whether the density is only assumed. */
  readonly isDensityAssumed: boolean;
}

const CHECKS: readonly Rule[] = [
  checkFit,
  placesRule,
  checkTypeSize,
  contrastRule,
  colorsRule,
  checkPictures,
  checkLanguages,
  checkHangul,
  checkAccess,
  checkTitles,
  checkOrder,
  wordsRule,
  checkCharts,
];

/** Everything that is not good enough in the deck. Damaged, hostile and foreign files give findings; nothing is thrown for them. */
export function checkDeck(bytes: Uint8Array, request: CheckRequest): CheckResult {
  const found: FoundByRule[] = [];
  const report = (one: FoundByRule): void => void found.push(one);

  // 1. The file as a package.
  const opened = openDeck(bytes, report);
  const presentation = presentationPart(opened);
  const parts = presentation === undefined ? [] : slideParts(opened, presentation);
  const numbers = new Map(parts.map((part, index) => [part, index + 1]));
  checkPackage(opened, presentation, numbers, report);
  const nothing = { slides: 0, title: '', density: request.density ?? 'talk', isDensityAssumed: false } as const;
  if (presentation === undefined)
    return { ...nothing, findings: inOrder(isForeign(opened) ? found.filter(isRefusal) : found) };

  // 2. Its slides, as PowerPoint would show them, and how they are to be judged.
  const deck = deckFrom(withinLimits(opened, report), presentation);
  const measure = measureWith(request.fonts);
  const slides = deck.slides.map(slide => setCheckedSlide(slide, measure));
  const briefing = deck.origin && request.briefingOf?.(deck.origin);
  const known = request.density ?? briefing?.density ?? deck.origin?.density;
  const density = known ?? 'talk';
  const inspection: Inspection = { deck, slides, density, measure };

  // 3. Rule after rule.
  for (const check of CHECKS) check(inspection, report);

  // 4. Where the author wrote it, and what the author knows already.
  const placed = found.map((one): Finding => {
    const slide = one.slide || (numbers.get(one.shape ?? '') ?? 0);
    const slideName = deck.slides[slide - 1]?.name;
    return { ...one, slide, slideName, source: briefing?.sourceOf(slideName) };
  });
  const findings = inOrder(silence(placed, briefing?.silences ?? []));
  const assumed = known === undefined && deck.origin === undefined;
  return { findings, slides: deck.slides.length, title: deck.title, density, isDensityAssumed: assumed };
}

/** Whether it holds nothing of a deck: then it is said what it is, and nothing of its parts. */
function isForeign({ parts }: Package): boolean {
  return ![...parts.keys()].some(name => /^\/ppt\//i.test(name));
}

function isRefusal({ code }: FoundByRule): boolean {
  return code === 'BC701' || code === 'BC702';
}

const RANK: Readonly<Record<FindingSeverity, number>> = { error: 0, warning: 1, note: 2 };

/** Each once, by slide, the worst of a slide first. */
function inOrder(found: readonly Finding[]): readonly Finding[] {
  const once = new Map(found.map(one => [JSON.stringify([one.code, one.slide, one.shape, one.what.en]), one]));
  return [...once.values()].toSorted(
    (a, b) =>
      a.slide - b.slide || RANK[a.severity] - RANK[b.severity] || (a.code < b.code ? -1 : Number(a.code > b.code)),
  );
}
