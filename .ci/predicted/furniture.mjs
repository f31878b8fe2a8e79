// What stands on a slide beside its content, footer and number: their words as the deck has them, their boxes as its layouts have them.
import { DOMParser } from '@xmldom/xmldom';
import { strFromU8, unzipSync } from 'fflate';

const POINT = 12_700;
const KINDS = new Set(['ftr', 'sldNum']);

/** For each slide of a deck, in its order, texts as those of a frame: `{ name, box, paragraphs }`. */
export function furnitureOf(deck) {
  const parts = unzipSync(deck);
  const parse = path => new DOMParser().parseFromString(strFromU8(parts[path]), 'text/xml');
  const boxesOf = once(path => new Map(shapesOf(parse(path)).map(shape => [kindOf(shape), boxOf(shape)])));
  const targets = path => new Map(all(parse(relationsOf(path)), 'Relationship').map(each => targetOf(each, path)));
  const slides = targets('ppt/presentation.xml');
  return all(parse('ppt/presentation.xml'), 'p:sldId').map(each => {
    const path = slides.get(each.getAttribute('r:id'));
    const layoutPath = [...targets(path).values()].find(target => target.includes('/slideLayouts/'));
    const boxes = boxesOf(layoutPath);
    return shapesOf(parse(path)).map(shape => textOf(shape, boxOf(shape) ?? boxes.get(kindOf(shape))));
  });
}

/** What `read` gives of each path, read the first time: many slides have one layout. */
function once(read) {
  const found = new Map();
  return path => {
    if (!found.has(path)) found.set(path, read(path));
    return found.get(path);
  };
}

function relationsOf(path) {
  return path.replace(/([^/]+)$/, '_rels/$1.rels');
}

function targetOf(relation, from) {
  const url = new URL(relation.getAttribute('Target'), `package:///${from}`);
  return [relation.getAttribute('Id'), url.pathname.replace(/^\/+/, '')];
}

function shapesOf(part) {
  return all(part, 'p:sp').filter(shape => KINDS.has(kindOf(shape)));
}

function kindOf(shape) {
  return all(shape, 'p:ph')[0]?.getAttribute('type');
}

function boxOf(shape) {
  const [offset] = all(shape, 'a:off');
  const [extent] = all(shape, 'a:ext').filter(each => each.hasAttribute('cx'));
  if (!offset || !extent) return undefined;
  const [left, top] = ['x', 'y'].map(name => Number(offset.getAttribute(name)) / POINT);
  const [width, height] = ['cx', 'cy'].map(name => Number(extent.getAttribute(name)) / POINT);
  return { left, top, right: left + width, bottom: top + height };
}

function textOf(shape, box) {
  const name = all(shape, 'p:cNvPr')[0].getAttribute('name');
  const text = all(shape, 'a:t')
    .map(each => each.textContent)
    .join('');
  return { name, box, paragraphs: [{ text, lines: [undefined], size: undefined, list: false, written: false }] };
}

function all(node, name) {
  return [...node.getElementsByTagName(name)];
}
