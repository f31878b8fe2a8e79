// Titles: there, filled, each its own, and a claim rather than a topic.

import { isFurniture, isTitleShape, type OpenedSlide, wordsOfBody } from '../deck/deck.ts';
import { findingMessage } from '../finding.ts';
import { type Rule, reportingAt } from '../inspection.ts';

export const checkTitles: Rule = ({ slides }, report) => {
  const first = new Map<string, number>();
  for (const { slide } of slides) {
    const shape = slide.shapes.find(isTitleShape);
    const here = reportingAt(report, slide.number, shape?.name);
    const title = wordsOfBody(shape?.text).replace(/\s+/g, ' ').trim();
    if (!shape) here({ ...findingMessage('BC406', say => say.noTitle()), severity: 'warning', certainty: 'certain' });
    else if (title === '')
      here({ ...findingMessage('BC407', say => say.emptyTitle()), severity: 'warning', certainty: 'certain' });
    if (title === '') continue;
    const key = title.toLowerCase();
    const before = first.get(key);
    if (before === undefined) first.set(key, slide.number);
    else
      here({
        ...findingMessage('BC408', say => say.sameTitle(title, before)),
        severity: 'warning',
        certainty: 'certain',
      });
    if (isContent(slide, slides.length) && isTopic(title))
      here({ ...findingMessage('BC501', say => say.topicTitle(title)), severity: 'note', certainty: 'possible' });
  }
};

/** At most so many words stand beside the title of a section's heading. */
const HEADING = 25;

/** The cover, the last slide, headings of sections, contents, sources and the like: they find one's way and claim nothing. */
export function isSignpost({ number, layout, shapes }: OpenedSlide, count: number): boolean {
  const title = wordsOfBody(shapes.find(isTitleShape)?.text).replace(/\s+/g, ' ').trim();
  return number === 1 || number === count || layout === 'title' || layout === 'secHead' || SIGNPOST.test(title);
}

/** Headings of sections that some deck does not mark as such have a title and little else. */
function isContent(slide: OpenedSlide, count: number): boolean {
  if (isSignpost(slide, count)) return false;
  const rest = slide.shapes.filter(shape => !isTitleShape(shape) && !isFurniture(shape) && !shape.decorative);
  const words = rest.flatMap(({ text }) => wordsOfBody(text).split(/\s+/)).filter(word => word !== '');
  return words.length > HEADING || rest.some(({ kind }) => kind !== 'text' && kind !== 'line');
}

/** Titles of slides that find one's way. */
const SIGNPOST =
  /^(table of )?(contents|agenda|outline|sources|references|bibliography|contacts?|glossary|terms|questions|q ?& ?a|discussion|thank you|appendix|annex|차례|목차|순서|자료|출처|참고 ?문헌|문의|연락처|용어|질의응답|질의|토론|부록|감사합니다)\b|^(차례|목차|순서|자료|출처|참고 ?문헌|문의|연락처|용어( 설명)?|질의 ?응답|토론|부록|감사합니다)$/i;
/** A finite verb, or a form that can be nothing else. */
const VERB =
  /\b(is|are|was|were|be|has|have|had|will|would|can|could|must|should|may|might|do|does|did|need|needs|lag|lags|lead|leads|grow|grows|rise|rises|fall|falls|help|helps|make|makes|use|uses|cost|costs|let|lets|cut|cuts|pays?|works?|wins?|beats?|stays?|fails?)\b|n[’']t\b/i;
const TOPIC_NOUN =
  /\b(overview|background|introduction|analysis|results|findings|summary|status|trends|outlook|methodology|conclusions?|recommendations|implications|challenges|opportunities)$|^(overview|summary|analysis|introduction|background|status) of\b/i;
const KOREAN_TOPIC = /(현황|개요|배경|필요성|목적|방안|계획|결과|특징|의의|시사점|과제|소개|동향|추이|전략|체계|구조)$/;
/** Ends of Korean claims: predicates, their stems and nominal forms. */
const KOREAN_CLAIM =
  /([다음임됨함짐남까요자듯써로도]|전망|부족|시급|불과|수준|우려|필요|증가|감소|확대|축소|진화|인식|가능|양상|상황|예상|높아|낮아|걸음 더)$/;

/** Whether a title is a noun or a topic; a guess, and reported as one. */
export function isTopic(title: string): boolean {
  const plain = title.replace(/[.!?。]+$/, '').trim();
  if (SIGNPOST.test(plain) || /[\d%]/.test(plain)) return false;
  const words = plain.split(/\s+/);
  if (/[\uAC00-\uD7A3]/.test(plain)) {
    return (
      !KOREAN_CLAIM.test(plain) &&
      (words.length <= 2 || (words.length <= 4 && KOREAN_TOPIC.test(plain) && !/[,:]/.test(plain)))
    );
  }
  return !VERB.test(plain) && (words.length <= 3 || (words.length <= 7 && TOPIC_NOUN.test(plain)));
}
