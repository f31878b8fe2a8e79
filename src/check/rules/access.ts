// Alternative texts, tables, links, sections and the document's title: what Office's own accessibility checker asks for, and what listeners need.

import type { Shape } from '../deck/deck.ts';
import { findingMessage } from '../finding.ts';
import { type ReportHere, type Rule, reportingAt, type UnplacedFinding } from '../inspection.ts';

export const checkAccess: Rule = ({ deck, slides }, report) => {
  for (const [index, name] of deck.sections.entries()) {
    if (!NO_SECTION.test(name)) continue;
    reportingAt(
      report,
      0,
    )({ ...findingMessage('BC411', say => say.namelessSection(index + 1)), severity: 'warning', certainty: 'certain' });
  }
  if (NO_TITLE.test(deck.title))
    reportingAt(
      report,
      0,
    )({ ...findingMessage('BC412', say => say.namelessDeck(deck.title)), severity: 'warning', certainty: 'certain' });
  for (const { slide, shapes } of slides) {
    for (const { shape, text } of shapes) {
      const here = reportingAt(report, slide.number, shape.name);
      const fault = alternativeFault(shape);
      if (fault) here(fault);
      checkTable(shape, here);
      for (const { link, text: words } of text?.body.paragraphs.flatMap(({ runs }) => runs) ?? []) {
        if (link === undefined || link === '' || !(EMPTY_LINK.test(words) || ADDRESS.test(words))) continue;
        here({
          ...findingMessage('BC410', say => say.emptyLink(words)),
          severity: ADDRESS.test(words) ? 'note' : 'warning',
          certainty: 'likely',
        });
      }
    }
  }
};

const NO_SECTION = /^$|^(untitled|default) section( \d+)?$|^(제목 없는|기본) 구역( \d+)?$/i;
const NO_TITLE =
  /^$|^powerpoint (presentation|프레젠테이션)$|^(presentation|slide|프레젠테이션|슬라이드) ?\d*$|^(untitled|제목 없음)/i;
const EMPTY_LINK =
  /^\s*(click )?(here|link|this|more|read more|more info(rmation)?|여기|여기를 클릭|클릭|링크|바로 ?가기|더 ?보기|자세히( 보기)?)[.\s]*$/i;
const ADDRESS = /^\s*(https?:\/\/|www\.)\S{12,}\s*$/i;

/** A chart's text says kind, topic, range, extremes and source: three sentences. Longer is a lecture. */
const MOST_ALTERNATIVE = 400;
const FILE_NAME =
  /^[^\s]*\.(png|jpe?g|gif|svg|emf|wmf|bmp|tiff?|webp|pptx?|xlsx?|pdf)$|^.{0,80}\.(png|jpe?g|gif|svg|emf|wmf|bmp|tiff?|webp)$|^[A-Z]:\\|^https?:\/\/\S+$/i;
const NO_WORDS =
  /^(picture|image|graphic|photo|photograph|chart|graph|table|diagram|figure|icon|logo|screenshot|object|content placeholder|그림|이미지|사진|차트|그래프|표|도표|개체|도형)[\s_-]*\d*\.?$|^(a |an |the )?(screenshot|picture|image|close up) of( a)? .{0,30}description automatically generated/i;

function alternativeFault(shape: Shape): UnplacedFinding | undefined {
  const { kind, alternative, decorative, name } = shape;
  if (decorative || !['picture', 'chart', 'table', 'other'].includes(kind)) return undefined;
  if (alternative === '')
    return { ...findingMessage('BC401', say => say.noAlternative(name)), severity: 'warning', certainty: 'certain' };
  if (FILE_NAME.test(alternative) || NO_WORDS.test(alternative)) {
    return {
      ...findingMessage('BC402', say => say.emptyAlternative(alternative)),
      severity: 'warning',
      certainty: 'certain',
    };
  }
  const length = [...alternative].length;
  if (length <= MOST_ALTERNATIVE) return undefined;
  return {
    ...findingMessage('BC403', say => say.longAlternative(length, MOST_ALTERNATIVE)),
    severity: 'warning',
    certainty: 'certain',
  };
}

function checkTable({ table }: Shape, report: ReportHere): void {
  if (!table || table.rows.length < 2) return;
  if (!table.headed)
    report({ ...findingMessage('BC404', say => say.noHeader()), severity: 'warning', certainty: 'certain' });
  const merged = table.rows.flatMap(({ cells }) => cells).find(({ across, down }) => across > 1 || down > 1);
  if (merged)
    report({
      ...findingMessage('BC405', say => say.mergedCells(merged.row + 1, merged.column + 1)),
      severity: 'warning',
      certainty: 'certain',
    });
}
