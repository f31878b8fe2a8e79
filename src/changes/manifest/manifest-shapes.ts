// The shapes of a slide as a manifest knows them: what each says, which figures it shows, and how it fits.
import type { Briefing } from '../../briefing/model/briefing.ts';
import type { Locale } from '../../briefing/model/locale.ts';
import { figuresOfChart } from '../../briefing/plan/chart-figures.ts';
import { nativeWords } from '../../chart/native/native-chart.ts';
import { rasterOf, type ShownPicture, vectorOf } from '../../chart/picture.ts';
import { cleanText } from '../../container/xml.ts';
import type { Paragraph, Run } from '../../slide/slide.ts';
import type { TableStyle, Theme } from '../../theme/theme.ts';
import { placeholderBox } from '../../theme/track.ts';
import type { Frame, FrameItem, TableItem, TextItem } from '../../typeset/frame.ts';
import { contentHash } from '../../write/pptx/identity.ts';
import { fitOfCells, fitOfText } from './fit.ts';
import type { ManifestCell, ManifestShape, ManifestText } from './manifest.ts';
import { alternativeKey, cellKey, notesKey } from './shape-key.ts';

/** What a manifest is gathered from. */
export interface ManifestInput {
  readonly briefing: Briefing;
  readonly audience: string;
  readonly rows?: string | undefined;
  readonly locale: Locale;
  /** The deck's title and footer in its language. */
  readonly title: string;
  readonly footer: string;
  /** The program's version. */
  readonly program: string;
  /** As they are written. */
  readonly frames: readonly Frame[];
  readonly theme: Theme;
  /** By the name of the shape: `gap/chart`. */
  readonly pictures: ReadonlyMap<string, ShownPicture>;
  /** Hashes by name: `{ 'theme policy' => '9f86d081884c7d65' }`. */
  readonly inputs: ReadonlyMap<string, string>;
}

type Sources = Pick<ManifestInput, 'briefing' | 'theme' | 'pictures'>;

/** All that a slide says, in reading order, its notes last. Throws when a picture was not drawn. */
export function shapesOf(frame: Frame, sources: Sources): readonly ManifestShape[] {
  const shapes = frame.items.flatMap(item => shapesOfItem(item, frame, sources));
  if (frame.notes.length === 0) return shapes;
  return [...shapes, { kind: 'notes', key: notesKey(frame.key), ...wordsOf(frame.notes) }];
}

function shapesOfItem(item: FrameItem, frame: Frame, sources: Sources): readonly ManifestShape[] {
  switch (item.kind) {
    case 'text':
      return [textShape(item, frame, sources.theme)];
    case 'table':
      return tableShapes(item, frame, sources.theme);
    case 'picture':
      return pictureShapes(item.name, item.chart, sources);
    case 'image':
      return pictureShapes(item.name, item.file, sources);
    case 'decoration':
      return [];
  }
}

function textShape(item: TextItem, { layout }: Frame, theme: Theme): ManifestText {
  const type = theme.layouts.get(layout)?.placeholders.get(item.placeholder)?.type;
  return {
    kind: type === 'title' || type === 'center-title' ? 'title' : 'text',
    key: item.name,
    ...wordsOf(item.paragraphs),
    fit: fitOfText(item),
  };
}

function tableShapes(item: TableItem, frame: Frame, theme: Theme): readonly ManifestShape[] {
  const fits = fitOfCells(item, tableStyle(item, theme), boxHeight(item, frame, theme));
  const cells = item.rows.flatMap((row, rowIndex) =>
    row.cells.map(
      (cell, index): ManifestCell => ({
        kind: 'table-cell',
        key: cellKey(item.name, rowIndex, index + 1),
        table: item.name,
        row: rowIndex,
        column: index + 1,
        ...wordsOf(cell.paragraphs),
        fit: fits[rowIndex]?.[index],
      }),
    ),
  );
  return [...cells, { kind: 'alt-text', key: alternativeKey(item.name), text: cleanText(item.alt), figures: [] }];
}

function tableStyle(item: TableItem, theme: Theme): TableStyle {
  const style = theme.tables.get(item.style);
  if (!style) throw new Error(`“${item.name}” is set in a table style “${item.style}” that the theme does not have.`);
  return style;
}

/** The height to which a table may grow: that of its placeholder, which is the same in every part of a track. */
function boxHeight(item: TableItem, frame: Frame, theme: Theme): number {
  const layout = theme.layouts.get(frame.layout);
  const placeholder = layout?.placeholders.get(item.placeholder);
  return layout && placeholder ? placeholderBox(layout, placeholder, 1, frame.parts)[3] : item.box[3];
}

/** A chart, or a picture of the author's under the name of its file. */
function pictureShapes(name: string, shows: string, { briefing, pictures }: Sources): readonly ManifestShape[] {
  const picture = pictures.get(name);
  if (!picture) throw new Error(`The chart “${name}” stands on a slide but was not drawn.`);
  const chart = briefing.plan.charts.get(shows);
  const figures = chart ? figuresOfChart(chart, briefing.figures) : [];
  const bytes = vectorOf(picture) ?? rasterOf(picture).bytes;
  return [
    { kind: 'chart', key: name, chart: shows, picture: contentHash(bytes), ...dataOf(picture), figures },
    { kind: 'alt-text', key: alternativeKey(name), text: cleanText(picture.alt), figures },
  ];
}

/** What the cells of a chart of PowerPoint say; nothing of a picture. */
function dataOf(picture: ShownPicture): { readonly data?: string } {
  if (picture.chart === undefined || !picture.native) return {};
  return { data: nativeWords(picture.native).split('\n').map(cleanText).join('\n') };
}

function wordsOf(paragraphs: readonly Pick<Paragraph, 'runs'>[]): {
  readonly text: string;
  readonly figures: readonly string[];
} {
  const figures = paragraphs.flatMap(({ runs }) => runs.flatMap(run => run.figure ?? []));
  return { text: paragraphs.map(({ runs }) => textOf(runs)).join('\n'), figures: [...new Set(figures)] };
}

/** What a deck can hold of the runs, line ends kept. */
function textOf(runs: readonly Run[]): string {
  return runs.map(({ text }) => text.split('\n').map(cleanText).join('\n')).join('');
}
