import { describe, expect, test } from 'vitest';
import { decodeXml, parseTree, parseXml, walkXml, type XmlKind } from '../../src/container/read-xml.ts';
import {
  allElements,
  at,
  child,
  childrenOf,
  descendants,
  numberOf,
  shareOf,
  type XmlElement,
} from '../../src/container/tree.ts';
import { NAMESPACES, writeXml } from '../../src/container/xml.ts';

const DRAWING: XmlKind = {
  prefixes: new Map(),
  mostElements: 20,
  hasDocumentType: true,
  hasInstructions: false,
  choosesAlternatives: false,
};

/** `a(b(c),d)` */
function outline({ name, children }: XmlElement): string {
  return children.length === 0 ? name : `${name}(${children.map(outline).join(',')})`;
}

test.each([
  ['the usual prefixes', `<p:sld xmlns:p="${NAMESPACES.p}" xmlns:a="${NAMESPACES.a}"><a:t/></p:sld>`],
  ['other prefixes', `<x:sld xmlns:x="${NAMESPACES.p}" xmlns:y="${NAMESPACES.a}"><y:t/></x:sld>`],
  ['no prefix', `<sld xmlns="${NAMESPACES.p}"><t xmlns="${NAMESPACES.a}"/></sld>`],
  [
    'the strict edition',
    '<p:sld xmlns:p="http://purl.oclc.org/ooxml/presentationml/main" xmlns:a="http://purl.oclc.org/ooxml/drawingml/main"><a:t/></p:sld>',
  ],
])('names are the usual ones, written with %s', (_, xml) => {
  expect(outline(parseTree(xml))).toBe('p:sld(a:t)');
});

test('attributes have the usual names too, and those of unknown namespaces stay as they are', () => {
  const { attributes } = parseTree(`<k:b xmlns:k="urn:x" xmlns:q="${NAMESPACES.r}" q:id="rId1" k:n="1" n="2"/>`);
  expect(Object.fromEntries(attributes)).toMatchObject({ 'r:id': 'rId1', 'k:n': '1', n: '2' });
});

const XMLNS = `xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"`;

test.each([
  ['<mc:Choice><b/><c/></mc:Choice><mc:Fallback><d/></mc:Fallback>', 'a(b,c,e)'],
  ['<mc:Fallback><d/></mc:Fallback>', 'a(d,e)'],
  ['', 'a(e)'],
])('of two ways to say a thing the first is taken: %s', (ways, expected) => {
  const xml = `<a ${XMLNS}><mc:AlternateContent>${ways}</mc:AlternateContent><e/></a>`;
  expect(outline(parseTree(xml))).toBe(expected);
});

test('a drawing keeps both ways, so that what it must not have is found in either', () => {
  const xml = `<a ${XMLNS}><mc:AlternateContent><mc:Choice><b/></mc:Choice><mc:Fallback><c/></mc:Fallback></mc:AlternateContent></a>`;
  expect(allElements(parseXml(xml, DRAWING).root).map(({ name }) => name)).toContain('c');
});

const nested = (levels: number): string => '<a>'.repeat(levels) + '</a>'.repeat(levels);

describe('not read, and why', () => {
  test.each([
    ['<a><b></a>', /tag/],
    ['<a b="1" b="2"/>', /duplicate/],
    ['<a>&nbsp;</a>', /entity/],
    ['<x:a/>', /namespace/],
    ['', /root|empty/],
    ['<!DOCTYPE a><a/>', /^it declares a document type$/],
    ['<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>', /^it declares a document type$/],
    ['<!DOCTYPE a SYSTEM "file:///etc/passwd"><a/>', /^it declares a document type$/],
    [nested(201), /^its elements are nested too deeply$/],
    [
      `<a ${Array.from({ length: 201 }, (_, at) => `b${at}=""`).join(' ')}/>`,
      /^one of its elements has too many attributes$/,
    ],
  ])('%s', (xml, reason) => {
    expect(() => parseTree(xml)).toThrow(reason);
  });

  test.each([
    [`<a>${'<b/>'.repeat(20)}</a>`, { kind: 'elements', most: 20 }],
    ['<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>', { kind: 'entities' }],
    ['<?xml-stylesheet href="a.css"?><a/>', { kind: 'instruction', name: 'xml-stylesheet' }],
  ])('a drawing: %s', (xml, fault) => {
    expect(() => parseXml(xml, DRAWING)).toThrow(expect.objectContaining({ fault }));
  });

  test('up to the limits all is read', () => {
    expect(allElements(parseTree(nested(200)))).toHaveLength(200);
    expect(parseXml(`<!DOCTYPE a><a>${'<b/>'.repeat(19)}</a>`, DRAWING).root.children).toHaveLength(19);
  });
});

test('a document tells what stands between the tags of its root', () => {
  const inside = ' <b c=">"/><!-- d --> &amp; <![CDATA[e]]>';
  expect(parseXml(`<?xml version="1.0"?>\n<a x="1">${inside}</a>\n`, DRAWING)).toMatchObject({
    inside,
    root: { text: '  & e' },
  });
  expect(parseXml('<a/>', DRAWING).inside).toBe('');
});

test('a walk gives names without prefixes, text and ends, in their order', () => {
  const seen: string[] = [];
  const outcome = walkXml('<x:a x:b="1" xmlns:x="urn:x"><c>d<![CDATA[e]]></c></x:a>', {
    open: (name, attributes) => seen.push(`<${name} ${attributes.b ?? ''}`),
    close: name => seen.push(`/${name}`),
    text: text => seen.push(text),
  });
  expect([outcome, ...seen]).toEqual(['whole', '<a 1', '<c ', 'd', 'e', '/c', '/a']);
});

test.each([
  ['<a><b></a>', 'broken'],
  ['<!DOCTYPE a><a/>', 'document-type'],
  ['<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>', 'document-type'],
  ['<a>&b;</a>', 'broken'],
  [nested(201), 'broken'],
  [nested(200), 'whole'],
])('a walk through %s ends %s', (xml, outcome) => {
  expect(walkXml(xml, {})).toBe(outcome);
});

test('a fault in what is done on the way is not one of the part', () => {
  const open = () => {
    throw new TypeError('ours');
  };
  expect(() => walkXml('<a/>', { open })).toThrow(TypeError);
});

test.each([
  ['utf-8', [0xef, 0xbb, 0xbf, 0x3c, 0xea, 0xb0, 0x80]],
  ['utf-16 little end first', [0xff, 0xfe, 0x3c, 0x00, 0x00, 0xac]],
  ['utf-16 big end first', [0xfe, 0xff, 0x00, 0x3c, 0xac, 0x00]],
])('%s is read', (_, bytes) => {
  expect(decodeXml(Uint8Array.from(bytes))).toBe('<가');
});

test('bytes that are no text are not', () => {
  expect(() => decodeXml(Uint8Array.from([0x3c, 0xb0, 0xa1]))).toThrow('it is not UTF-8');
});

test('what is read and written again says the same', () => {
  const xml = `<p:sld xmlns:p="${NAMESPACES.p}" xmlns:a="${NAMESPACES.a}"><p:cSld name="R&amp;D &quot;&#x9;&lt;"/><a:t> 1 &lt; 2 &gt; "0" &amp; </a:t></p:sld>`;
  expect(writeXml(parseTree(xml)).split('\n')[1]).toBe(xml);
});

test('namespaces that are not declared are, where they are first needed', () => {
  const slide = parseTree(`<p:sld xmlns:p="${NAMESPACES.p}"><p:a/><p:b/></p:sld>`);
  for (const below of slide.children) {
    const made = {
      name: 'p14:creationId',
      namespace: NAMESPACES.p14,
      attributes: new Map([['r:id', '1']]),
      children: [],
      text: '',
    };
    below.children.push(made);
  }
  const mark = `<p14:creationId xmlns:r="${NAMESPACES.r}" r:id="1" xmlns:p14="${NAMESPACES.p14}"/>`;
  expect(writeXml(slide).split('\n')[1]).toBe(
    `<p:sld xmlns:p="${NAMESPACES.p}"><p:a>${mark}</p:a><p:b>${mark}</p:b></p:sld>`,
  );
});

test('text beside elements is not written, and not lost in silence', () => {
  expect(() => writeXml(parseTree('<a>b<c/></a>'))).toThrow('a has both text and elements.');
  expect(writeXml(parseTree('<a> <c/>\n</a>')).split('\n')[1]).toBe('<a><c/></a>');
});

test('what stands where is found by name', () => {
  const tree = parseTree('<a><b n="2"><c/></b><b/><d s="50%" t="25000"><c/></d></a>');
  expect([child(tree, 'b'), at(tree, 'd', 'c'), at(tree, 'x', 'c')].map(found => found?.name)).toEqual([
    'b',
    'c',
    undefined,
  ]);
  expect([childrenOf(tree, 'b').length, descendants(tree, 'c').length, allElements(tree).length]).toEqual([2, 2, 6]);
  expect([numberOf(child(tree, 'b'), 'n'), shareOf(child(tree, 'd'), 's'), shareOf(child(tree, 'd'), 't')]).toEqual([
    2, 0.5, 0.25,
  ]);
});
