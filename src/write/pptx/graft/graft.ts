// A slide that pptxgenjs wrote, grafted onto its layout: every shape tied to a placeholder, named, and freed of what it inherits.

import { parseTree } from '../../../container/read-xml.ts';
import { child, descendants, type EditableElement } from '../../../container/tree.ts';
import { type Attributes, writeXml } from '../../../container/xml.ts';
import type { Frame, ImageItem, PictureItem, SetRow, TableItem, TextItem } from '../../../typeset/frame.ts';
import { chartFrame } from '../charts/chart-frame.ts';
import { dropBlankText } from '../corrections/blank-text.ts';
import { tidyHyperlinks } from '../corrections/hyperlink.ts';
import { showPicture } from '../corrections/picture.ts';
import { tieToPlaceholder } from '../corrections/placeholder.ts';
import { identify } from '../corrections/shape-identity.ts';
import { leavePanelToLayout, setBox } from '../corrections/shape-properties.ts';
import { countSlides } from '../corrections/slide-number.ts';
import { dropModificationId, headTable } from '../corrections/table.ts';
import { dropInvisibleLines, setCellInsets } from '../corrections/table-cell.ts';
import { leaveTextBoxToLayout } from '../corrections/text-box.ts';
import { hash32 } from '../identity.ts';
import { isSlideLink } from '../link.ts';
import type { Media } from '../media.ts';
import { type PackagePart, presentationType, type Relationship } from '../package.ts';
import { type Base, textStyle } from '../parts/base.ts';
import { type DeckLayout, type PlacedPlaceholder, placedPlaceholder } from '../parts/deck-layouts.ts';
import { layoutName } from '../parts/layout-part.ts';
import { levelLook, PLAIN_LOOK } from '../parts/look.ts';
import { notesName, SLIDE_CREATION_ID } from '../parts/notes-part.ts';
import { placeholderAttributes, SLIDE_NUMBER_FIELD } from '../parts/placeholder-shape.ts';
import { slideName } from '../parts/presentation-part.ts';
import { anchor } from '../parts/shape.ts';
import { tableStyleId } from '../parts/table-style-part.ts';
import { emu } from '../units.ts';
import { type ContentItem, contentItems, draftName, isIcon, type SlideContent } from './content.ts';
import { create, need, setAttribute } from './edit.ts';
import { graftText } from './graft-text.ts';
import { type IdentifiedItem, timing } from './timing.ts';

/** The slide part of a frame, from what pptxgenjs wrote for it; `slides` are the parts of all slides by their keys. */
export function graftSlide(
  frame: Frame,
  content: SlideContent,
  layout: DeckLayout,
  media: Media,
  base: Base,
  slides: ReadonlyMap<string, string>,
): PackagePart {
  const links = createSlideLinks();
  links.add('slideLayout', layoutName(layout));
  if (frame.notes.length > 0) links.add('notesSlide', notesName(frame));
  const slide = parseTree(content.xml);
  dropBlankText(slide);
  if (frame.hidden) setAttribute(slide, 'show', 0);
  const common = need(slide, 'p:cSld');
  setAttribute(common, 'name', frame.key);
  const tree = need(common, 'p:spTree');
  const shapes = new Map<string, IdentifiedItem>();
  for (const [index, [written, item]] of pairs(tree, frame).entries()) {
    const shown = media.byItem.get(item.name);
    const shape = shown?.chart === undefined ? written : chartFrame(item.box, links.add('chart', shown.chart));
    if (shape === written) graftItem(shape, item, { layout, media, links, base, number: frame.number });
    tree.children[tree.children.indexOf(written)] = shape;
    identify(shape, { id: index + 2, name: item.name, alt: altOf(item, media), decorative: isIcon(item) });
    shapes.set(item.name, { item, id: index + 2, isChart: shape !== written });
  }
  const targets = linkTargets(content.links);
  tidyHyperlinks(slide, id => {
    const target = targets.get(id) ?? '';
    if (!isSlideLink(target)) return { id: links.add('hyperlink', target, true), toSlide: false };
    const part = slides.get(target.slice(1));
    if (part === undefined) throw new Error(`“${frame.key}” links to “${target}”, which the deck does not have.`);
    return { id: links.add('slide', part), toSlide: true };
  });
  setCreationId(common, frame.key);
  const animated = frame.clicks && timing(frame.clicks, shapes);
  if (animated) slide.children.push(animated);
  return {
    name: slideName(frame),
    type: presentationType('slide'),
    data: writeXml(slide),
    relationships: links.all(),
  };
}

/** Where an item is grafted to. */
interface Graft {
  readonly layout: DeckLayout;
  readonly media: Media;
  readonly links: SlideLinks;
  readonly base: Base;
  /** Of the slide. */
  readonly number: number;
}

function graftItem(shape: EditableElement, item: ContentItem, graft: Graft): void {
  switch (item.kind) {
    case 'text':
      graftTextBox(shape, item, graft);
      break;
    case 'table':
      graftTable(shape, item, graft);
      break;
    case 'picture':
    case 'image':
      graftPicture(shape, item, graft);
      break;
  }
}

function graftTextBox(shape: EditableElement, item: TextItem, { layout, base, number }: Graft): void {
  const place = placedPlaceholder(layout, item.placeholder, item.ordinal);
  if (!place) throw new Error(`“${item.name}” has no place in the layout “${layout.layout.name}”.`);
  const { placeholder } = place;
  tieToPlaceholder(shape, placeholderAttributes(place));
  const properties = need(shape, 'p:spPr');
  setBox(need(properties, 'a:xfrm'), item.box);
  leavePanelToLayout(properties, item, { ...placeholder, box: place.box });
  const text = need(shape, 'p:txBody');
  leaveTextBoxToLayout(text, textBoxDifference(item, place));
  const style = textStyle(base.theme, placeholder.style);
  graftText(text, item.paragraphs, level => levelLook(style, level, base.theme.styles), base);
  if (placeholder.type === 'slide-number') countSlides(text, SLIDE_NUMBER_FIELD, number);
}

/** Insets and anchor that differ from the placeholder's. */
function textBoxDifference(item: TextItem, { placeholder }: PlacedPlaceholder): Attributes {
  const inset = (side: 0 | 1 | 2 | 3): number | undefined =>
    emu(item.insets[side]) === emu(placeholder.insets[side]) ? undefined : emu(item.insets[side]);
  return {
    lIns: inset(0),
    tIns: inset(1),
    rIns: inset(2),
    bIns: inset(3),
    anchor: item.anchor === placeholder.anchor ? undefined : anchor(item.anchor),
  };
}

function graftTable(shape: EditableElement, item: TableItem, { layout, base }: Graft): void {
  const style = base.theme.tables.get(item.style);
  if (!style) throw new Error(`The theme has no table style “${item.style}”.`);
  dropModificationId(shape);
  const place = ofType(layout, item.placeholder, 'table');
  if (place) tieToPlaceholder(shape, placeholderAttributes(place));
  const [x, y] = item.box;
  const width = item.columns.reduce((sum, column) => sum + column, 0);
  const height = item.rows.reduce((sum, row) => sum + row.height, 0);
  setBox(need(shape, 'p:xfrm'), [x, y, width, height]);
  headTable(shape, tableStyleId(style.name), style.first !== style.body);
  const cells = item.rows.flatMap(row => row.cells.map(cell => ({ ...cell, size: sizeOf(row) })));
  for (const [index, node] of descendants(shape, 'a:tc').entries()) {
    const properties = need(node, 'a:tcPr');
    setCellInsets(properties, cells[index]?.insets ?? style.insets);
    dropInvisibleLines(properties);
    graftText(need(node, 'a:txBody'), cells[index]?.paragraphs ?? [], () => PLAIN_LOOK, base, cells[index]?.size);
  }
}

/** The least letters of a row: a cell without text takes as much room as they do, not that of the letters of no style. */
function sizeOf({ cells }: SetRow): number | undefined {
  const sizes = cells.flatMap(({ paragraphs }) => paragraphs.map(({ style }) => style.size));
  return sizes.length > 0 ? Math.min(...sizes) : undefined;
}

function graftPicture(shape: EditableElement, item: PictureItem | ImageItem, { layout, media, links }: Graft): void {
  const picture = media.byItem.get(item.name);
  if (picture?.chart !== undefined || !picture) throw new Error(`The picture “${item.name}” was not drawn.`);
  showPicture(
    shape,
    links.add('image', picture.raster),
    picture.svg === undefined ? undefined : links.add('image', picture.svg),
  );
  const place = ofType(layout, item.placeholder, 'picture', item.ordinal);
  const properties = need(shape, 'p:spPr');
  setBox(need(properties, 'a:xfrm'), item.box);
  if (!place) return;
  tieToPlaceholder(shape, placeholderAttributes(place));
  leavePanelToLayout(properties, { ...place.placeholder, box: item.box }, { ...place.placeholder, box: place.box });
}

/** The placeholder for tables or pictures of that name: other kinds cannot hold them. */
function ofType(
  { placeholders }: DeckLayout,
  name: string,
  type: 'table' | 'picture',
  part = 1,
): PlacedPlaceholder | undefined {
  return placeholders.find(
    ({ placeholder, ordinal }) => placeholder.name === name && placeholder.type === type && ordinal === part,
  );
}

function altOf(item: ContentItem, media: Media): string | undefined {
  switch (item.kind) {
    case 'text':
      return undefined;
    case 'table':
      return item.alt;
    case 'picture':
    case 'image':
      return media.byItem.get(item.name)?.alt;
  }
}

/** Each shape that pptxgenjs wrote, with the item that it shows. */
function pairs(tree: EditableElement, frame: Frame): readonly (readonly [EditableElement, ContentItem])[] {
  const shapes = tree.children.slice(2);
  const items = contentItems(frame);
  if (shapes.length !== items.length) {
    throw new Error(`pptxgenjs wrote ${shapes.length} shapes for ${items.length} items of “${frame.key}”.`);
  }
  return items.map((item, index) => {
    const shape = shapes[index];
    const properties = shape && child(shape.children[0], 'p:cNvPr');
    if (!shape || properties?.attributes.get('name') !== draftName(index)) {
      throw new Error(`pptxgenjs wrote the items of “${frame.key}” in another order.`);
    }
    return [shape, item];
  });
}

/** Addresses by relationship id, from the relationships that pptxgenjs wrote. */
function linkTargets(xml: string): ReadonlyMap<string, string> {
  const links = descendants(parseTree(xml), 'rels:Relationship');
  return new Map(links.map(link => [link.attributes.get('Id') ?? '', link.attributes.get('Target') ?? '']));
}

function setCreationId(common: EditableElement, key: string): void {
  const mark = create('p14:creationId', { val: hash32(key) });
  common.children.push(create('p:extLst', {}, create('p:ext', { uri: SLIDE_CREATION_ID }, mark)));
}

/** The relationships of a slide while it is put together. */
interface SlideLinks {
  /** The id of the relationship to that target; a target that is there already keeps its id. */
  readonly add: (type: string, target: string, external?: boolean) => string;
  readonly all: () => readonly Relationship[];
}

function createSlideLinks(): SlideLinks {
  const links: Relationship[] = [];
  return {
    add(type, target, external) {
      const known = links.find(link => link.type === type && link.target === target);
      if (known) return known.id;
      const id = `rId${links.length + 1}`;
      links.push({ id, type, target, external });
      return id;
    },
    all: () => links,
  };
}
