// Words in a line: text, emphasis, breaks, links, and the numbers that are links to figures.

import type { Link, PhrasingContent, Text } from 'mdast';
import type { Place } from '../../diagnostics/diagnostics.ts';
import { nearest } from '../../diagnostics/diagnostics.ts';
import { fault } from '../../diagnostics/fault.ts';
import { limitOf } from '../../limits.ts';
import type { MessageArguments } from '../../messages/catalogue.ts';
import { readAddress } from '../../text/address.ts';
import { earlierForm } from '../figures/figure-links.ts';
import type { Inline } from '../model/article.ts';
import { placeOfNode, placeWithinNode, type Reading, typed } from './article-markdown.ts';
import { isMarkLike } from './article-marks.ts';

/** The words of `nodes` as they were written; `tidy` takes the blanks from their ends. `depth` counts the levels around them. */
export function readInlines(nodes: readonly PhrasingContent[], reading: Reading, depth: number): readonly Inline[] {
  return nodes.flatMap(node => readInline(node, reading, depth));
}

function readInline(node: PhrasingContent, reading: Reading, depth: number): readonly Inline[] {
  const place = placeOfNode(node, reading.file);
  const deepest = limitOf('article-depth');
  if (depth > deepest) {
    reading.report(fault('BD352', place, { deepest }));
    return [];
  }
  switch (node.type) {
    case 'text':
      return readText(node, place, reading);
    case 'inlineCode':
      return [{ kind: 'text', text: node.value, place }];
    case 'strong':
      return [{ kind: 'strong', children: tidy(readInlines(node.children, reading, depth + 1)), place }];
    case 'emphasis':
      return [{ kind: 'emphasis', children: tidy(readInlines(node.children, reading, depth + 1)), place }];
    case 'break':
      return [{ kind: 'break', place }];
    case 'link':
      return readLink(node, place, reading, depth);
    case 'html':
      return readHtml(node.value, place, reading);
    case 'delete':
      refuse('struck', place, reading);
      return readInlines(node.children, reading, depth + 1);
    case 'image':
    case 'imageReference':
      refuse(reading.where === 'slide' ? 'inlineImage' : 'image', place, reading);
      return [];
    case 'footnoteReference':
      refuse('footnote', place, reading);
      return [];
    case 'linkReference':
      throw new Error('a reference link that has not been resolved');
  }
}

/** Reports what a slide or its notes cannot show; the article's prose may have it. */
export function refuse(thing: MessageArguments['BD321']['thing'], place: Place, reading: Reading): void {
  if (reading.where !== 'prose') reading.report(fault('BD321', place, { thing, where: reading.where }));
}

// The lookbehinds let escaped signs through: `\<!--` and `\[30.6%](fig:x)` are meant as text.
const brokenLink =
  /(?:(?<!\\)[[［][^[\]［］\n]*[\]］])(?:[ \t]*[(（][ \t]*(?:fig|plain)[ \t]*[:：][^)）\n]*[)）]?|fig[:：][a-z0-9][a-z0-9.-]*)/giu;
const brokenImage = /(?<!\\)!\[[^[\]\n]*\]\([^()\n]*\)/gu;
const openedComment = /(?<!\\)<[!！][-–—−]+/gu;
// `[the report][rep]`, also where other words stand between the brackets; `[1][2]` are citations.
const brokenReference = /(?:^[^[\]\n]*|(?<!\\)\[(?!\d+\]\[\d+\])[^[\]\n]*)(?<!\\)\]\[(?!\^)[^[\]\n]*\](?!\()/gu;
const insideDirective = /(?<!\\)[:：]{3,}[ \t]*(?:slide|notes)\b/gu;

function readText(node: Text, place: Place, reading: Reading): readonly Inline[] {
  const source = typed(node, reading.source);
  if (reading.where === 'slide') {
    for (const found of source.matchAll(brokenImage))
      reading.report(fault('BD651.brokenPicture', placeWithinNode(node, found.index, reading), { found: found[0] }));
  }
  for (const [pattern, message] of [
    [brokenLink, 'BD343'],
    [openedComment, 'BD355'],
    [insideDirective, 'BD313'],
  ] as const) {
    for (const found of source.matchAll(pattern))
      reading.report(fault(message, placeWithinNode(node, found.index, reading), { found: found[0] }));
  }
  for (const { 0: found, index } of source.matchAll(brokenReference)) {
    const [, text = '', label = ''] = /^(?:\[([^\]]*)|[^[]*)\]\[([^\]]*)/u.exec(found) ?? [];
    const name = label.trim() === '' ? text : label;
    const given = { link: found.trim(), name, text: text === '' ? name : text };
    reading.report(fault('BD382', placeWithinNode(node, index, reading), given));
  }
  return withAddresses(node, place, reading);
}

/** An address of the web in a text, up to what ends a sentence: `https://example.org/report`, not the `에서` behind it. */
const webAddress = /(?<![\w/@])https?:\/\/[\w.~:/?#[\]@!$&'()*+,;=%-]+/giu;

/** The text, its web addresses as links. */
function withAddresses(node: Text, place: Place, reading: Reading): readonly Inline[] {
  const oneLine = (text: string) => text.replace(/[ \t]*\n[ \t]*/gu, ' ');
  const source = typed(node, reading.source);
  const found = reading.inLink ? [] : [...node.value.matchAll(webAddress)];
  const written = [...source.matchAll(webAddress)];
  const inlines: Inline[] = [];
  let end = 0;
  let endWritten = 0;
  const addText = (to: number) => {
    const text = oneLine(node.value.slice(end, to));
    if (text !== '')
      inlines.push({
        kind: 'text',
        text,
        place: endWritten === 0 ? place : placeWithinNode(node, endWritten, reading),
      });
  };
  for (const [index, { 0: address, index: at }] of found.entries()) {
    const href = withoutEnd(address);
    // Where an address goes on in other letters, `https://example.org/보고서`, nobody can say where it ends.
    if (/[/=#&?_-]$/u.test(href) && /^\p{L}/u.test(node.value.slice(at + href.length))) continue;
    const atWritten = written[index]?.index ?? 0;
    addText(at);
    const linked = placeWithinNode(node, atWritten, reading);
    inlines.push({ kind: 'link', href, children: [{ kind: 'text', text: href, place: linked }], place: linked });
    end = at + href.length;
    endWritten = atWritten + href.length;
  }
  addText(node.value.length);
  return inlines;
}

/** An address without the signs that end its sentence, and without a bracket that opened before it. */
function withoutEnd(address: string): string {
  const trimmed = address.replace(/[.,;:!?'*]+$/u, '');
  const opens = trimmed.split(/[([]/u).length;
  const closes = trimmed.split(/[)\]]/u).length;
  return /[)\]]$/u.test(trimmed) && closes > opens ? withoutEnd(trimmed.slice(0, -1)) : trimmed;
}

function readHtml(html: string, place: Place, reading: Reading): readonly Inline[] {
  if (/^<br[ \t]*\/?>$/iu.test(html)) return [{ kind: 'break', place }];
  if (html.startsWith('<!--')) {
    if (isMarkLike(html))
      reading.report(reading.where === 'prose' ? fault('BD335', place, {}) : fault('BD334', place, {}));
  } else if (!html.startsWith('</')) {
    if (reading.where === 'prose') reading.report(fault('BD322', place, { tag: html }));
    else refuse('html', place, reading);
  }
  return [];
}

function readLink(node: Link, place: Place, reading: Reading, depth: number): readonly Inline[] {
  const [, scheme = '', rest = ''] = /^([A-Za-z][A-Za-z0-9+.-]*):(.*)$/su.exec(node.url) ?? [];
  const isNumber = scheme === 'fig' || scheme === 'plain';
  const [only, ...others] = node.children;
  if (isNumber && others.length === 0 && (only?.type === 'strong' || only?.type === 'emphasis')) {
    // `[**30.6%**](fig:adoption)` is a strong figure: the emphasis goes around it.
    const children = readLink({ ...node, children: only.children }, place, reading, depth + 1);
    return depth > limitOf('article-depth') ? [] : [{ kind: only.type, children, place }];
  }
  const children = tidy(readInlines(node.children, { ...reading, inLink: true }, depth + 1));
  const text = plainText(children);
  if (text === '') reading.report(fault('BD345', place, { address: node.url }));
  // `[see the gap](#gap)` leads to a slide.
  if (/^#[^#]/u.test(node.url)) return [{ kind: 'link', href: slideAddress(node.url), children, place }];
  switch (scheme.toLowerCase()) {
    case 'fig':
      return [readFigure(node, rest, text, place, reading)];
    case 'plain':
      if (rest !== '') reading.report(fault('BD346', place, { address: node.url }));
      return [{ kind: 'plain', text, place }];
    case 'http':
    case 'https':
    case 'mailto': {
      const href = readAddress(node.url);
      if (href !== undefined) return [{ kind: 'link', href, children, place }];
      reading.report(fault('BD364', place, { address: node.url }));
      return children;
    }
    default:
      if (/^(?:fig|plain)[ \t]*：/iu.test(node.url))
        reading.report(fault('BD343', place, { found: typed(node, reading.source) }));
      else reading.report(fault('BD341', place, { address: node.url }));
      return children;
  }
}

/** `#gap`, as the id is written in the plan. */
function slideAddress(url: string): string {
  try {
    return decodeURIComponent(url).normalize('NFC');
  } catch {
    return url;
  }
}

function readFigure(node: Link, figure: string, form: string, place: Place, reading: Reading): Inline {
  if (figure === '') reading.report(fault('BD342', place, { form }));
  const title = node.title ?? '';
  const earlier = earlierForm(form, title);
  if (earlier !== undefined) return { kind: 'figure', figure, form, asWords: false, earlier, place };
  if (title !== '' && title !== 'words')
    reading.report(fault('BD344', place, { title, near: nearest(title, ['words']) }));
  return { kind: 'figure', figure, form, asWords: title !== '', place };
}

/** `inlines` without blanks at their ends and around breaks, and with one blank where something between two was taken out. */
export function tidy(inlines: readonly Inline[]): readonly Inline[] {
  const tidied: Inline[] = [];
  for (const inline of inlines) {
    const previous = tidied.at(-1);
    if (inline.kind === 'break') {
      trimLast(tidied);
      tidied.push(inline);
    } else if (inline.kind !== 'text') tidied.push(inline);
    else {
      const follows = previous === undefined || previous.kind === 'break' || /[ \t]$/u.test(lastText(previous));
      const text = follows ? inline.text.replace(/^[ \t]+/u, '') : inline.text;
      if (text !== '') tidied.push({ ...inline, text });
    }
  }
  trimLast(tidied);
  return tidied;
}

const lastText = (inline: Inline): string => (inline.kind === 'text' ? inline.text : '');

function trimLast(inlines: Inline[]): void {
  const last = inlines.at(-1);
  if (last?.kind !== 'text') return;
  const text = last.text.replace(/[ \t]+$/u, '');
  inlines.pop();
  if (text !== '') inlines.push({ ...last, text });
}

/** The words alone, links and figures as their text, a break as a line end: `only 30.6% have adopted it`. */
export function plainText(inlines: readonly Inline[]): string {
  return inlines.map(plainWords).join('');
}

function plainWords(inline: Inline): string {
  switch (inline.kind) {
    case 'text':
    case 'plain':
      return inline.text;
    case 'figure':
      return inline.form;
    case 'break':
      return '\n';
    case 'strong':
    case 'emphasis':
    case 'link':
      return plainText(inline.children);
  }
}
