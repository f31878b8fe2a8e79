// Page numbers that stand in the text of slides, such as those of the contents: right once every slide has its place.
import type { Fill, Paragraph, Slide } from '../slide/slide.ts';

/** The page on which each slide begins, by its key. */
export function pagesOf(slides: readonly Slide[]): ReadonlyMap<string, number> {
  return new Map(slides.map(({ key }, index) => [key, index + 1]));
}

/** The slide with the right page numbers in its text; the same slide where they are right already. */
export function withPages(slide: Slide, pages: ReadonlyMap<string, number>): Slide {
  const isWrong = ({ content }: Fill) =>
    content.kind === 'text' &&
    content.paragraphs.some(({ runs }) =>
      runs.some(({ page, text }) => page !== undefined && textOf(page, pages) !== text),
    );
  if (!slide.fills.some(isWrong)) return slide;
  return {
    ...slide,
    fills: slide.fills.map(fill => (isWrong(fill) ? { ...fill, content: turned(fill.content, pages) } : fill)),
  };
}

function turned(content: Fill['content'], pages: ReadonlyMap<string, number>): Fill['content'] {
  if (content.kind !== 'text') return content;
  const paragraphs = content.paragraphs.map(
    (paragraph): Paragraph => ({
      ...paragraph,
      runs: paragraph.runs.map(run =>
        run.page === undefined ? run : { ...run, text: textOf(run.page, pages) ?? run.text },
      ),
    }),
  );
  return { kind: 'text', paragraphs };
}

function textOf(page: string, pages: ReadonlyMap<string, number>): string | undefined {
  const number = pages.get(page);
  return number === undefined ? undefined : String(number);
}
