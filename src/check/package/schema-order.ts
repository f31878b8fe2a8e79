// In which order ISO/IEC 29500 wants the children that generators most often misplace: PowerPoint repairs, or refuses, what stands otherwise.
import type { Found } from '../finding.ts';
import { foreignElement, repeatedElement, wrongOrder } from './messages.ts';
import type { Node } from './node.ts';

const FILL = 'noFill solidFill gradFill blipFill pattFill grpFill';
const AXIS =
  'axId scaling delete axPos majorGridlines minorGridlines title numFmt majorTickMark minorTickMark tickLblPos spPr txPr crossAx crosses crossesAt';

/** Local names in their order; those after a bar may come again. Names that are not listed are left alone, they may be extensions. */
const ORDER: Readonly<Record<string, string>> = {
  'p:presentation':
    'sldMasterIdLst notesMasterIdLst handoutMasterIdLst sldIdLst sldSz notesSz embeddedFontLst defaultTextStyle extLst',
  'p:sld': 'cSld clrMapOvr transition timing extLst',
  'p:cSld': 'bg spTree custDataLst controls extLst',
  'p:sp': 'nvSpPr spPr style txBody extLst',
  'p:pic': 'nvPicPr blipFill spPr style extLst',
  'p:graphicFrame': 'nvGraphicFramePr xfrm graphic extLst',
  'p:spPr': `xfrm custGeom prstGeom ${FILL} ln effectLst effectDag scene3d sp3d extLst`,
  'p:txBody': 'bodyPr lstStyle | p',
  'a:txBody': 'bodyPr lstStyle | p',
  'a:r': 'rPr t',
  'a:pPr':
    'lnSpc spcBef spcAft buClrTx buClr buSzTx buSzPct buSzPts buFontTx buFont buNone buAutoNum buChar buBlip tabLst defRPr extLst',
  'a:rPr': `ln ${FILL} effectLst effectDag highlight uLnTx uLn uFillTx uFill latin ea cs sym hlinkClick hlinkMouseOver rtl extLst`,
  'a:tbl': 'tblPr tblGrid | tr',
  'a:tc': 'txBody tcPr extLst',
  'a:tcPr': `lnL lnR lnT lnB lnTlToBr lnBlToTr cell3D ${FILL} headers extLst`,
  'c:chartSpace':
    'date1904 lang roundedCorners style clrMapOvr pivotSource protection chart spPr txPr externalData printSettings userShapes extLst',
  'c:chart':
    'title autoTitleDeleted pivotFmts view3D floor sideWall backWall plotArea legend plotVisOnly dispBlanksAs extLst',
  'c:valAx': `${AXIS} crossBetween majorUnit minorUnit dispUnits extLst`,
  'c:catAx': `${AXIS} auto lblAlgn lblOffset tickLblSkip tickMarkSkip noMultiLvlLbl extLst`,
};

/** Of these nothing else may stand below. */
const CLOSED: Readonly<Record<string, string>> = {
  'c:barChart': 'barDir grouping varyColors ser* dLbls gapWidth overlap serLines* axId* extLst',
  'c:lineChart': 'grouping varyColors ser* dLbls dropLines hiLowLines upDownBars marker smooth axId* extLst',
  'c:areaChart': 'grouping varyColors ser* dLbls dropLines axId* extLst',
  'c:pieChart': 'varyColors ser* dLbls firstSliceAng extLst',
  'c:doughnutChart': 'varyColors ser* dLbls firstSliceAng holeSize extLst',
  'c:scatterChart': 'scatterStyle varyColors ser* dLbls axId* extLst',
};

interface Sequence {
  readonly places: ReadonlyMap<string, number>;
  readonly again: ReadonlySet<string>;
  readonly closed: boolean;
}

function sequence(words: string, closed: boolean): Sequence {
  const [once = '', more = ''] = words.split(' | ');
  const names = `${once} ${more}`.trim().split(' ');
  const again = [...more.split(' '), ...names.filter(name => name.endsWith('*')).map(name => name.slice(0, -1))];
  return { places: new Map(names.map((name, index) => [name.replace('*', ''), index])), again: new Set(again), closed };
}

const SEQUENCES: ReadonlyMap<string, Sequence> = new Map([
  ...Object.entries(ORDER).map(([name, words]) => [name, sequence(words, false)] as const),
  ...Object.entries(CLOSED).map(([name, words]) => [name, sequence(words, true)] as const),
]);

/** The first child of an element that stands where it must not. */
export function orderFault(part: string, node: Node): Found | undefined {
  if (node.name === 'a:p') return paragraphFault(part, node);
  const wanted = SEQUENCES.get(node.name);
  if (!wanted) return undefined;
  let before: { readonly name: string; readonly place: number } | undefined;
  for (const { name } of node.children) {
    const local = name.slice(name.indexOf(':') + 1);
    const place = wanted.places.get(local);
    if (place === undefined) {
      if (wanted.closed && name.startsWith('c:')) return foreignElement(part, node.name, name);
      continue;
    }
    if (before && place < before.place) return wrongOrder(part, node.name, name, before.name);
    if (before?.place === place && !wanted.again.has(local)) return repeatedElement(part, node.name, name);
    before = { name, place };
  }
  return undefined;
}

/** Properties once and first, the end once and last. */
function paragraphFault(part: string, node: Node): Found | undefined {
  const names = node.children.map(({ name }) => name);
  if (names.filter(name => name === 'a:pPr').length > 1) return repeatedElement(part, 'a:p', 'a:pPr');
  const first = names[0];
  if (names.indexOf('a:pPr') > 0) return wrongOrder(part, 'a:p', 'a:pPr', first ?? '');
  const end = names.indexOf('a:endParaRPr');
  const after = end < 0 ? undefined : names[end + 1];
  return after === undefined ? undefined : wrongOrder(part, 'a:p', after, 'a:endParaRPr');
}
