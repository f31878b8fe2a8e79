// Walks through a part of a workbook: names without their prefixes, no document types, nothing that is not well-formed.
import { SaxesParser } from 'saxes';

/** Attributes by name, without prefixes: `{ name: 'figures', id: 'rId1' }` of `<sheet name="figures" r:id="rId1"/>`. */
export type XmlAttributes = Readonly<Record<string, string>>;

/** What is done at the tags of a part and at the text between them. */
export interface XmlVisitor {
  readonly open?: (name: string, attributes: XmlAttributes) => void;
  readonly close?: (name: string) => void;
  readonly text?: (text: string) => void;
}

/** Thrown through the parser, which knows no other way to stop. */
class Stop extends Error {}

/** Walks through the whole of `xml`, or to where it is `broken` or declares a `document-type`, as no workbook does. */
export function walkXml(xml: string, visitor: XmlVisitor): 'whole' | 'broken' | 'document-type' {
  const parser = new SaxesParser();
  let outcome: ReturnType<typeof walkXml> = 'whole';
  const stop = (reason: typeof outcome) => {
    outcome = reason;
    throw new Stop();
  };
  parser.on('error', () => stop('broken'));
  parser.on('doctype', () => stop('document-type'));
  parser.on('opentag', tag => {
    const attributes = Object.entries(tag.attributes).map(([name, value]) => [bare(name), value]);
    visitor.open?.(bare(tag.name), Object.fromEntries(attributes));
  });
  parser.on('closetag', tag => visitor.close?.(bare(tag.name)));
  parser.on('text', text => visitor.text?.(text));
  parser.on('cdata', text => visitor.text?.(text));
  try {
    parser.write(xml).close();
  } catch (error) {
    if (!(error instanceof Stop)) throw error;
  }
  return outcome;
}

function bare(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
