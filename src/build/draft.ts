// Drafts (`--draft`): decks written despite content errors, marked on every slide, with the reasons in the notes.

import { inputsOf } from '../briefing/figures/formula/formula.ts';
import type { Figures } from '../briefing/model/figure.ts';
import type { Locale } from '../briefing/model/locale.ts';
import type { ShownPicture } from '../chart/picture.ts';
import type { Diagnostic, Place } from '../diagnostics/diagnostics.ts';
import type { Paragraph, Slide } from '../slide/slide.ts';
import type { Frame, FrameItem } from '../typeset/frame.ts';

/** Downgrades a diagnostic that a draft may have to a warning; returns others unchanged. */
export function asDraft(diagnostic: Diagnostic): Diagnostic {
  return diagnostic.draftable ? { ...diagnostic, severity: 'warning' } : diagnostic;
}

/** `DRAFT  |  Title of the deck` */
export function draftFooter(footer: string, locale: Locale): string {
  return `${locale.words.draft}  |  ${footer}`;
}

/** By slide key, the rows of the figure table whose figures the slide shows: `{ gap: {'data/a/figures.csv:4', ...} }`. */
export type RowsShown = ReadonlyMap<string, ReadonlySet<string>>;

/** The rows of each slide's figures, and of the figures that these are calculated from. */
export function rowsShown(slides: readonly Slide[], figures: Figures): RowsShown {
  const rowOf = (id: string) => figures.get(id)?.place;
  const rowsOf = (id: string) => {
    const figure = figures.get(id);
    return [id, ...(figure ? inputsOf(figure, figures) : [])].flatMap(shown => rowOf(shown) ?? []);
  };
  return new Map(
    slides.map(({ key, figures: ids }) => [
      key,
      new Set(ids.flatMap(rowsOf).map(({ file, line }) => `${file}:${line}`)),
    ]),
  );
}

/** The frames of a draft: pictures that could not be drawn are dropped; each slide's faults go to its footer (codes) and to the start of its notes. */
export function asDraftFrames(
  frames: readonly Frame[],
  pictures: ReadonlyMap<string, ShownPicture>,
  diagnostics: readonly Diagnostic[],
  rows: RowsShown,
  locale: Locale,
): readonly Frame[] {
  return frames.map(frame => {
    const isShown = ({ file, line }: Place) => rows.get(frame.key)?.has(`${file}:${line}`) === true;
    const reasons = diagnostics.filter(
      ({ slide, alsoOn = [], draftable, place, alsoAt = [] }) =>
        draftable &&
        (slide === frame.key || alsoOn.includes(frame.key) || [...(place ? [place] : []), ...alsoAt].some(isShown)),
    );
    const notes = reasons.map((reason): Paragraph => {
      const place = reason.place ?? { file: frame.key, line: 1, column: 1 };
      return { runs: [{ text: `${locale.words.draft}: ${reasonIn(reason, locale)}`, place }], level: 0, place };
    });
    const isPicture = (item: FrameItem) => item.kind === 'picture' || item.kind === 'image';
    const items = frame.items.filter(item => !isPicture(item) || pictures.has(item.name));
    const caution = [...new Set(reasons.map(({ code }) => code))].join(', ') || undefined;
    return { ...frame, items, notes: [...notes, ...frame.notes], caution };
  });
}

/** The message in the deck's language if there is a translation, otherwise in English. */
function reasonIn({ code, what }: Diagnostic, { language }: Locale): string {
  const words: Readonly<Record<string, string>> = what;
  return `${code} ${words[language] ?? what.en}`;
}
