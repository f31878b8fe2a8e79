// Repair traps: what PowerPoint answers with “found a problem with content”, although schema validators and LibreOffice let it pass.
import { orderFault } from '../../container/schema-order.ts';
import { allElements, at, child, childrenOf, descendants, numberOf, type XmlElement } from '../../container/tree.ts';
import type { FoundByRule, ReportFinding } from '../finding.ts';
import { imageFacts } from './image.ts';
import { CONTENT_TYPES, linkOf, type Package } from './opened.ts';
import {
  badListId,
  bareNotesMaster,
  chartAxes,
  emptyTextBody,
  foreignElement,
  missingLink,
  noContentTypes,
  noMedia,
  noTextBody,
  notANumber,
  repeatedElement,
  sameIdInPart,
  sameShapeId,
  sharedTheme,
  unknownLink,
  unknownPreset,
  unreachedPart,
  unsafeLink,
  wrongMediaType,
  wrongOrder,
} from './package-faults.ts';
import { foreignPackage } from './refusal.ts';

/**
 * Reports every trap; `slides` has the numbers of slides by their parts. Elements that the standard does not name may be extensions, but
 * not in a deck in which only `known` ones are written. Parts in `passed` were looked through before, by themselves.
 */
export function checkPackage(
  opened: Package,
  presentation: string | undefined,
  slides: ReadonlyMap<string, number>,
  report: ReportFinding,
  among: 'known' | 'any' = 'any',
  passed: ReadonlySet<string> = new Set(),
): void {
  const tree = presentation === undefined ? undefined : opened.trees.get(presentation);
  if (presentation === undefined || tree?.name !== 'p:presentation') {
    if (opened.parts.size > 0) report(foreignPackage(opened.parts.keys()));
    return;
  }
  if (!opened.parts.has(CONTENT_TYPES)) report(noContentTypes());
  checkLists(opened, tree, report);
  checkMasters(opened, report);
  checkReach(opened, report);
  for (const [source, links] of opened.links) {
    for (const { external, target, kind } of links) {
      if (external && kind === 'hyperlink' && !isWebAddress(target)) {
        report(unsafeLink(slides.get(source) ?? 0, source, target));
      }
    }
  }
  for (const [name, type] of opened.types) {
    const bytes = opened.parts.get(name);
    if (!bytes || !/^image\/|\/media\//.test(`${type} ${name}`)) continue;
    const facts = imageFacts(bytes);
    if (facts && !facts.types.includes(type)) report(wrongMediaType(name, type, `${facts.format} (${facts.types[0]})`));
    if (!facts && /^image\/(png|jpeg|gif|svg\+xml)$/.test(type)) report(noMedia(name, type));
  }
  for (const [name, root] of opened.trees) {
    if (/^(p|a|c):/.test(root.name) && !passed.has(name))
      checkTree(opened, name, root, slides.get(name) ?? 0, among, report);
  }
}

/** http(s), mailto and telephone numbers; a place in the deck itself has no address. */
function isWebAddress(address: string): boolean {
  return /^(https?:\/\/|mailto:|tel:|#|$)/i.test(address.trim());
}

function checkLists(opened: Package, presentation: XmlElement, report: ReportFinding): void {
  const slides = childrenOf(child(presentation, 'p:sldIdLst'), 'p:sldId').map(node => node.attributes.get('id') ?? '');
  checkIds('slide', slides, id => id >= 256 && id < 2 ** 31, report);
  const masters = [...opened.trees.values()].filter(({ name }) => name === 'p:sldMaster');
  const nodes = [
    ...descendants(presentation, 'p:sldMasterId'),
    ...masters.flatMap(master => descendants(master, 'p:sldLayoutId')),
  ];
  const ids = nodes.flatMap(node => node.attributes.get('id') ?? []);
  checkIds('layout', ids, id => id >= 2 ** 31 && id < 2 ** 32, report);
}

function checkIds(
  kind: 'slide' | 'layout',
  ids: readonly string[],
  isAllowed: (id: number) => boolean,
  report: ReportFinding,
): void {
  const seen = new Set<string>();
  for (const id of ids) {
    if (seen.has(id) || !/^\d+$/.test(id) || !isAllowed(Number(id))) report(badListId(kind, id));
    seen.add(id);
  }
}

/** What a part must lead to, by its root: the kind of link, and the root at its other end. */
const NEEDS: ReadonlyMap<string, readonly [kind: string, root: string]> = new Map([
  ['p:sld', ['slideLayout', 'p:sldLayout']],
  ['p:sldLayout', ['slideMaster', 'p:sldMaster']],
  ['p:sldMaster', ['theme', 'a:theme']],
  ['p:notesMaster', ['theme', 'a:theme']],
  ['p:notes', ['notesMaster', 'p:notesMaster']],
  ['p:presentation', ['slideMaster', 'p:sldMaster']],
]);

/** Every slide has a layout, every layout a master, every master a theme of its own. */
function checkMasters(opened: Package, report: ReportFinding): void {
  const themes = new Map<string, string>();
  for (const [name, root] of opened.trees) {
    const [kind, needed] = NEEDS.get(root.name) ?? [];
    if (kind !== undefined && opened.trees.get(linkOf(opened, name, kind)?.target ?? '')?.name !== needed) {
      report(missingLink(name, kind));
    }
    const theme = /Master$/.test(root.name) ? linkOf(opened, name, 'theme')?.target : undefined;
    const first = theme === undefined ? undefined : themes.get(theme);
    if (theme !== undefined && first === undefined) themes.set(theme, name);
    if (theme !== undefined && first !== undefined) report(sharedTheme(theme, first, name));
    if (root.name !== 'p:notesMaster') continue;
    const types = descendants(root, 'p:ph').map(node => node.attributes.get('type'));
    if (!types.includes('body') || !types.includes('sldImg')) report(bareNotesMaster(name));
  }
}

function checkReach(opened: Package, report: ReportFinding): void {
  const reached = new Set<string>();
  const waiting = ['/'];
  for (let source = waiting.pop(); source !== undefined; source = waiting.pop()) {
    for (const { target, external } of opened.links.get(source) ?? []) {
      if (external || reached.has(target)) continue;
      reached.add(target);
      waiting.push(target);
    }
  }
  for (const name of opened.types.keys()) {
    if (!name.endsWith('.rels') && !reached.has(name)) report(unreachedPart(name));
  }
}

/** Faults of one kind in one part are reported once: a generator makes them everywhere. */
function checkTree(
  opened: Package,
  name: string,
  root: XmlElement,
  slide: number,
  among: 'known' | 'any',
  report: ReportFinding,
): void {
  const reported = new Set<string>();
  const once = (found: FoundByRule): void => {
    const key = found.code + (found.code === 'BC710' ? found.what.en : '');
    if (!reported.has(key)) report(found);
    reported.add(key);
  };
  const links = new Set(opened.links.get(name)?.map(({ id }) => id));
  const ids = new Set<string>();
  const axes = new Set(
    allElements(root)
      .filter(isAxis)
      .map(node => child(node, 'c:axId')?.attributes.get('val')),
  );
  for (const node of allElements(root)) {
    const order = misplaced(name, node, among);
    if (order) once(order);
    checkAttributes(name, node, links, once);
    if (node.name === 'p:cNvPr') {
      const id = node.attributes.get('id') ?? '';
      const shape = node.attributes.get('name') ?? '';
      if (ids.has(id)) once(slide > 0 ? sameShapeId(slide, shape, id) : sameIdInPart(name, shape, id));
      ids.add(id);
    }
    if (node.name === 'p:sp' && !child(node, 'p:txBody') && !isForObject(node)) {
      once(noTextBody(slide, at(node, 'p:nvSpPr', 'p:cNvPr')?.attributes.get('name') ?? ''));
    }
    if (/^[ap]:txBody$/.test(node.name) && !child(node, 'a:p')) once(emptyTextBody(name));
    if (/^c:(bar|line|area|scatter)Chart$/.test(node.name)) {
      const named = childrenOf(node, 'c:axId').map(axis => axis.attributes.get('val'));
      const existing = named.filter(id => axes.has(id)).length;
      if (named.length !== 2 || existing !== 2) once(chartAxes(name, node.name, named.length, existing));
    }
    const preset = node.name === 'a:prstGeom' ? node.attributes.get('prst') : undefined;
    if (preset !== undefined && !PRESETS.has(preset)) once(unknownPreset(name, preset));
  }
}

/** The first child of an element that stands where it must not. */
function misplaced(part: string, { name, children }: XmlElement, among: 'known' | 'any'): FoundByRule | undefined {
  const fault = orderFault(
    name,
    children.map(below => below.name),
    among,
  );
  switch (fault?.kind) {
    case 'foreign':
      return foreignElement(part, name, fault.name);
    case 'late':
      return wrongOrder(part, name, fault.name, fault.before);
    case 'repeated':
      return repeatedElement(part, name, fault.name);
    case undefined:
      return undefined;
  }
}

/** The place of a picture, chart, table or film, or of the slide on a page of notes, waits for something that is no text. */
function isForObject(node: XmlElement): boolean {
  const type = at(node, 'p:nvSpPr', 'p:nvPr', 'p:ph')?.attributes.get('type');
  return type !== undefined && ['sldImg', 'pic', 'chart', 'tbl', 'dgm', 'media', 'clipArt'].includes(type);
}

function isAxis({ name }: XmlElement): boolean {
  return /^c:(cat|val|date|ser)Ax$/.test(name);
}

/** Attributes of which PowerPoint takes whole numbers only (lengths may have a unit), by element. */
const WHOLE: ReadonlyMap<string, readonly string[]> = new Map<string, readonly string[]>([
  ['a:off', ['x', 'y']],
  ['a:ext', ['cx', 'cy']],
  ['a:gridCol', ['w']],
  ['a:tr', ['h']],
  ['a:rPr', ['sz', 'spc']],
  ['a:defRPr', ['sz', 'spc']],
  ['a:endParaRPr', ['sz']],
  ['a:pPr', ['marL', 'indent']],
  ['a:bodyPr', ['lIns', 'tIns', 'rIns', 'bIns']],
  ['a:tcPr', ['marL', 'marR', 'marT', 'marB']],
  ['a:ln', ['w']],
  ['p:cNvPr', ['id']],
  ['p:sldSz', ['cx', 'cy']],
]);

function checkAttributes(part: string, node: XmlElement, links: ReadonlySet<string>, report: ReportFinding): void {
  for (const attribute of WHOLE.get(node.name) ?? []) {
    const value = node.attributes.get(attribute);
    if (value !== undefined && !/^-?\d+$|^-?[\d.]+(mm|cm|in|pt|pc|pi)$/.test(value)) {
      report(notANumber(part, node.name, attribute, value));
    }
  }
  if (node.name === 'a:spcPct' || node.name === 'a:spcPts') {
    if (numberOf(node, 'val') === undefined && !/^[\d.]+%$/.test(node.attributes.get('val') ?? '')) {
      report(notANumber(part, node.name, 'val', node.attributes.get('val') ?? ''));
    }
  }
  for (const [attribute, id] of node.attributes) {
    if (attribute.startsWith('r:') && id !== '' && !links.has(id)) report(unknownLink(part, node.name, id));
  }
}

/** The names of ready-made shapes: ISO/IEC 29500-1, 20.1.10.56, ST_ShapeType. PowerPoint repairs a file that uses another one (`oval`). */
const PRESETS: ReadonlySet<string> = new Set(
  `line lineInv triangle rtTriangle rect diamond parallelogram trapezoid nonIsoscelesTrapezoid pentagon hexagon heptagon
octagon decagon dodecagon star4 star5 star6 star7 star8 star10 star12 star16 star24 star32 roundRect round1Rect
round2SameRect round2DiagRect snipRoundRect snip1Rect snip2SameRect snip2DiagRect plaque ellipse teardrop homePlate
chevron pieWedge pie blockArc donut noSmoking rightArrow leftArrow upArrow downArrow stripedRightArrow
notchedRightArrow bentUpArrow leftRightArrow upDownArrow leftUpArrow leftRightUpArrow quadArrow leftArrowCallout
rightArrowCallout upArrowCallout downArrowCallout leftRightArrowCallout upDownArrowCallout quadArrowCallout bentArrow
uturnArrow circularArrow leftCircularArrow leftRightCircularArrow curvedRightArrow curvedLeftArrow curvedUpArrow
curvedDownArrow swooshArrow cube can lightningBolt heart sun moon smileyFace irregularSeal1 irregularSeal2 foldedCorner
bevel frame halfFrame corner diagStripe chord arc leftBracket rightBracket leftBrace rightBrace bracketPair bracePair
straightConnector1 bentConnector2 bentConnector3 bentConnector4 bentConnector5 curvedConnector2 curvedConnector3
curvedConnector4 curvedConnector5 callout1 callout2 callout3 accentCallout1 accentCallout2 accentCallout3
borderCallout1 borderCallout2 borderCallout3 accentBorderCallout1 accentBorderCallout2 accentBorderCallout3
wedgeRectCallout wedgeRoundRectCallout wedgeEllipseCallout cloudCallout cloud ribbon ribbon2 ellipseRibbon
ellipseRibbon2 leftRightRibbon verticalScroll horizontalScroll wave doubleWave plus flowChartProcess flowChartDecision
flowChartInputOutput flowChartPredefinedProcess flowChartInternalStorage flowChartDocument flowChartMultidocument
flowChartTerminator flowChartPreparation flowChartManualInput flowChartManualOperation flowChartConnector
flowChartPunchedCard flowChartPunchedTape flowChartSummingJunction flowChartOr flowChartCollate flowChartSort
flowChartExtract flowChartMerge flowChartOfflineStorage flowChartOnlineStorage flowChartMagneticTape
flowChartMagneticDisk flowChartMagneticDrum flowChartDisplay flowChartDelay flowChartAlternateProcess
flowChartOffpageConnector actionButtonBlank actionButtonHome actionButtonHelp actionButtonInformation
actionButtonForwardNext actionButtonBackPrevious actionButtonEnd actionButtonBeginning actionButtonReturn
actionButtonDocument actionButtonSound actionButtonMovie gear6 gear9 funnel mathPlus mathMinus mathMultiply mathDivide
mathEqual mathNotEqual cornerTabs squareTabs plaqueTabs chartX chartStar chartPlus`.split(/\s+/),
);
