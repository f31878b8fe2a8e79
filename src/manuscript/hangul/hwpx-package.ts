// The parts of a Hangul document of the new format (.hwpx, OWPML, KS X 6101), and what its header says of styles.
import { allElements, child, descendants, type XmlElement } from '../../container/tree.ts';
import type { Report } from '../../diagnostics/diagnostics.ts';
import { fault } from '../../diagnostics/fault.ts';
import { bytesOfPart, type DocumentPackage, openPackage, type PartKind, treeOfPart } from '../package.ts';
import { roleOfStyle } from '../style-name.ts';
import type { HangulLetterLook, HangulParagraphLook, HangulStyle } from './hangul-draft.ts';

/** Each edition of the standard has names of its own for the same things. */
const EDITIONS = ['http://www.hancom.co.kr/hwpml/2011', 'http://www.hancom.co.kr/hwpml/2016'];
const OWNERS = ['http://www.owpml.org/owpml/2021', 'http://www.owpml.org/owpml/2024'];
const NAMES = { paragraph: 'hp', section: 'hs', head: 'hh', core: 'hc' };

const KIND: PartKind = {
  prefixes: new Map([
    ...[...EDITIONS, ...OWNERS].flatMap(edition =>
      Object.entries(NAMES).map(([name, prefix]) => [`${edition}/${name}`, prefix] as const),
    ),
    ['http://www.idpf.org/2007/opf/', 'opf'],
  ]),
  choosesAlternatives: false,
  // Tabs and line ends stand within the text.
  mixed: new Set(['hp:t']),
};

export interface HwpxPackage {
  /** The sections in their order. */
  readonly sections: readonly XmlElement[];
  readonly paragraphs: ReadonlyMap<string, HangulParagraphLook>;
  readonly styles: ReadonlyMap<string, HangulStyle>;
  readonly letters: ReadonlyMap<string, HangulLetterLook>;
  /** A picture by its name in the text. */
  readonly picture: (id: string) => Uint8Array | undefined;
}

/** Opens a document up to its sections; one that is protected, damaged or without text is reported and undefined. */
export function openHwpx(file: string, bytes: Uint8Array, report: Report, isTraced = false): HwpxPackage | undefined {
  const opened = openPackage(file, bytes, report, isTraced);
  if (!opened) return undefined;
  const place = { file, line: 1, column: 1 };
  const manifest = bytesOfPart(opened, 'META-INF/manifest.xml');
  if (manifest && new TextDecoder().decode(manifest).includes('encryption-data')) {
    report(fault('BD701', place, {}));
    return undefined;
  }
  const names = [...opened.parts.keys()].filter(name => /^contents\/section\d+\.xml$/u.test(name));
  if (names.length === 0) {
    report(fault('BD703.missing', place, { part: 'Contents/section0.xml' }));
    return undefined;
  }
  const order = (name: string): number => Number(/\d+/u.exec(name)?.[0]);
  const sections = names
    .toSorted((a, b) => order(a) - order(b))
    .map(name => treeOfPart(opened, opened.parts.get(name)?.name ?? name, KIND));
  const head = treeOfPart(opened, 'Contents/header.xml', KIND);
  const read = sections.flatMap(section => section ?? []);
  if (read.length < sections.length) return undefined;
  return { sections: read, ...looksIn(head), picture: picturesOf(opened) };
}

function looksIn(head: XmlElement | undefined): Pick<HwpxPackage, 'paragraphs' | 'styles' | 'letters'> {
  const all = head ? allElements(head) : [];
  const named = (name: string) => all.filter(each => each.name === name);
  const id = ({ attributes }: XmlElement): string => attributes.get('id') ?? '';
  return {
    paragraphs: new Map(named('hh:paraPr').map(look => [id(look), paragraphLook(child(look, 'hh:heading'))])),
    styles: new Map(
      named('hh:style').map(style => {
        const names = [style.attributes.get('name') ?? '', style.attributes.get('engName') ?? ''];
        return [id(style), { role: names.map(roleOfStyle).find(role => role !== undefined) }];
      }),
    ),
    letters: new Map(
      named('hh:charPr').map(look => [
        id(look),
        { strong: child(look, 'hh:bold') !== undefined, emphasis: child(look, 'hh:italic') !== undefined },
      ]),
    ),
  };
}

const LOOKS: Readonly<Record<string, HangulParagraphLook['kind']>> = {
  OUTLINE: 'outline',
  NUMBER: 'numbered',
  BULLET: 'bulleted',
};

function paragraphLook(heading: XmlElement | undefined): HangulParagraphLook {
  const level = Number(heading?.attributes.get('level') ?? 0);
  return { kind: LOOKS[heading?.attributes.get('type') ?? ''], level: level + 1 };
}

function picturesOf(opened: DocumentPackage): HwpxPackage['picture'] {
  const manifest = treeOfPart(opened, 'Contents/content.hpf', KIND);
  const items = new Map(
    descendants(manifest, 'opf:item').map(({ attributes }) => [
      attributes.get('id') ?? '',
      attributes.get('href') ?? '',
    ]),
  );
  return id => {
    const href = items.get(id);
    return href === undefined ? undefined : (bytesOfPart(opened, href) ?? bytesOfPart(opened, `Contents/${href}`));
  };
}
