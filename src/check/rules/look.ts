// Colors that do not follow the theme, and pictures that have too few pixels or the wrong proportions.

import { allElements } from '../../container/tree.ts';
import type { OpenedBox, PictureUse } from '../deck/deck.ts';
import { findingMessage } from '../finding.ts';
import { type ReportHere, type Rule, reportingAt } from '../inspection.ts';
import { imageFacts } from '../package/image.ts';

export const colorsRule: Rule = ({ slides }, report) => {
  for (const { slide, shapes } of slides) {
    const written = shapes.flatMap(({ shape }) => allElements(shape.node).filter(({ name }) => name === 'a:srgbClr'));
    const colors = new Set(written.map(node => (node.attributes.get('val') ?? '').toUpperCase()));
    const [inside, outside] = [true, false].map(within =>
      [...colors].filter(color => slide.themeColors.has(color) === within).sort(),
    );
    const here = reportingAt(report, slide.number);
    if (slide.themeColors.size === 0) continue;
    if (outside && outside.length > 0)
      here({ ...findingMessage('BC203', say => say.foreignColor(outside)), severity: 'warning', certainty: 'certain' });
    if (inside && inside.length > 0)
      here({ ...findingMessage('BC203', say => say.fixedColor(inside)), severity: 'note', certainty: 'certain' });
  }
};

/** 96 are 1,280 on a slide of 13.3 inches: what a projector of 2010 had. Half of it shows its pixels to everybody. */
const LEAST_DOTS = 96;
/** A share of the width. */
const STRETCH = 0.04;
/** Below this share of the slide a picture is a mark. */
const MARK = 0.004;

export const checkPictures: Rule = ({ deck, slides }, report) => {
  for (const { slide, shapes } of slides) {
    for (const { shape } of shapes) {
      const bytes = deck.opened.parts.get(shape.picture?.part ?? '');
      const size = bytes && imageFacts(bytes)?.size;
      if (!shape.picture || !shape.box || !size) continue;
      if (shape.box.width * shape.box.height < MARK * deck.size.width * deck.size.height) continue;
      checkPicture(shape.picture, shape.box, size, reportingAt(report, slide.number, shape.name));
    }
  }
};

function checkPicture(
  { crop, vector, stretched }: PictureUse,
  box: OpenedBox,
  size: { readonly width: number; readonly height: number },
  report: ReportHere,
): void {
  const shown = {
    width: size.width * (1 - crop.left - crop.right),
    height: size.height * (1 - crop.top - crop.bottom),
  };
  if (shown.width < 1 || shown.height < 1 || box.width < 1 || box.height < 1 || !stretched) return;
  const dots = Math.min(shown.width / (box.width / 72), shown.height / (box.height / 72));
  if (!vector && dots < LEAST_DOTS) {
    report({
      ...findingMessage('BC204', say => say.coarsePicture(dots, LEAST_DOTS)),
      severity: dots < LEAST_DOTS / 2 ? 'error' : 'warning',
      certainty: 'certain',
    });
  }
  const stretch = box.width / box.height / (shown.width / shown.height) - 1;
  if (Math.abs(stretch) > STRETCH)
    report({
      ...findingMessage('BC205', say => say.stretchedPicture(stretch * 100)),
      severity: 'warning',
      certainty: 'certain',
    });
}
