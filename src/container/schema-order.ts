// The order of child elements that ISO/IEC 29500 requires: PowerPoint offers to repair a part with another order, or refuses it.

/**
 * By element: its children in order. `a|b` are alternatives, `*` marks repeatable ones. All list levels (`lvl1pPr` ...) are
 * written as `lvlpPr`.
 */
const FILL = 'noFill|solidFill|gradFill|blipFill|pattFill|grpFill';
const PARAGRAPH =
  'lnSpc spcBef spcAft buClrTx|buClr buSzTx|buSzPct|buSzPts buFontTx|buFont buNone|buAutoNum|buChar|buBlip tabLst defRPr extLst';
const RUN = `ln ${FILL} effectLst|effectDag highlight uLnTx|uLn uFillTx|uFill latin ea cs sym hlinkClick hlinkMouseOver rtl extLst`;
const LEVELS = 'defPPr lvlpPr* extLst';
const AXIS =
  'axId scaling delete axPos majorGridlines minorGridlines title numFmt majorTickMark minorTickMark tickLblPos spPr txPr crossAx crosses crossesAt';
const TREE = 'nvGrpSpPr grpSpPr sp|grpSp|graphicFrame|cxnSp|pic* extLst';

const ORDER: Readonly<Record<string, string>> = {
  'p:presentation':
    'sldMasterIdLst notesMasterIdLst handoutMasterIdLst sldIdLst sldSz notesSz embeddedFontLst custShowLst defaultTextStyle modifyVerifier extLst',
  'p:sldMaster': 'cSld clrMap sldLayoutIdLst transition timing hf txStyles extLst',
  'p:sldLayout': 'cSld clrMapOvr transition timing hf extLst',
  'p:sld': 'cSld clrMapOvr transition timing extLst',
  'p:timing': 'tnLst bldLst extLst',
  'p:tnLst': 'par|seq|excl*',
  'p:bldLst': 'bldP|bldDgm|bldOleChart|bldGraphic*',
  'p:par': 'cTn',
  'p:seq': 'cTn prevCondLst nextCondLst',
  'p:cTn': 'stCondLst endCondLst endSync iterate childTnLst subTnLst',
  'p:set': 'cBhvr to',
  'p:cBhvr': 'cTn tgtEl attrNameLst',
  'p:notesMaster': 'cSld clrMap hf notesStyle extLst',
  'p:notes': 'cSld clrMapOvr extLst',
  'p:cSld': 'bg spTree custDataLst controls extLst',
  'p:bg': 'bgPr|bgRef',
  'p:bgPr': `${FILL} effectLst|effectDag extLst`,
  'p:spTree': TREE,
  'p:sp': 'nvSpPr spPr style txBody extLst',
  'p:pic': 'nvPicPr blipFill spPr style extLst',
  'p:cxnSp': 'nvCxnSpPr spPr style extLst',
  'p:graphicFrame': 'nvGraphicFramePr xfrm graphic extLst',
  'p:nvSpPr': 'cNvPr cNvSpPr nvPr',
  'p:nvPicPr': 'cNvPr cNvPicPr nvPr',
  'p:nvCxnSpPr': 'cNvPr cNvCxnSpPr nvPr',
  'p:nvGraphicFramePr': 'cNvPr cNvGraphicFramePr nvPr',
  'p:nvPr': 'ph custDataLst extLst',
  'p:cNvPr': 'hlinkClick hlinkHover extLst',
  'p:blipFill': 'blip srcRect tile|stretch',
  'p:spPr': `xfrm custGeom|prstGeom ${FILL} ln effectLst|effectDag scene3d sp3d extLst`,
  'p:txBody': 'bodyPr lstStyle p*',
  'p:txStyles': 'titleStyle bodyStyle otherStyle extLst',
  'p:titleStyle': LEVELS,
  'p:bodyStyle': LEVELS,
  'p:otherStyle': LEVELS,
  'p:notesStyle': LEVELS,
  'p:defaultTextStyle': LEVELS,
  'a:lstStyle': LEVELS,
  'a:txBody': 'bodyPr lstStyle p*',
  'a:bodyPr': 'prstTxWarp noAutofit|normAutofit|spAutoFit scene3d sp3d|flatTx extLst',
  'a:p': 'pPr r|br|fld* endParaRPr',
  'a:r': 'rPr t',
  'a:br': 'rPr',
  'a:fld': 'rPr pPr t',
  'a:pPr': PARAGRAPH,
  'a:lvlpPr': PARAGRAPH,
  'a:rPr': RUN,
  'a:defRPr': RUN,
  'a:endParaRPr': RUN,
  'a:ln': 'noFill|solidFill|gradFill|pattFill prstDash|custDash round|bevel|miter headEnd tailEnd extLst',
  'a:xfrm': 'off ext chOff chExt',
  'p:xfrm': 'off ext',
  'a:tbl': 'tblPr tblGrid tr*',
  'a:tblPr': `${FILL} effectLst|effectDag tableStyle|tableStyleId extLst`,
  'a:tblGrid': 'gridCol*',
  'a:tr': 'tc* extLst',
  'a:tc': 'txBody tcPr extLst',
  'a:tcPr': `lnL lnR lnT lnB lnTlToBr lnBlToTr cell3D ${FILL} headers extLst`,
  'a:theme': 'themeElements objectDefaults extraClrSchemeLst custClrLst extLst',
  'a:themeElements': 'clrScheme fontScheme fmtScheme extLst',
  'a:clrScheme': 'dk1 lt1 dk2 lt2 accent1 accent2 accent3 accent4 accent5 accent6 hlink folHlink extLst',
  'a:tblStyle':
    'tblBg wholeTbl band1H band2H band1V band2V lastCol firstCol lastRow seCell swCell firstRow neCell nwCell extLst',
  'a:tcStyle': 'tcBdr fill|fillRef cell3D',
  'a:tcBdr': 'left right top bottom insideH insideV tl2br tr2bl extLst',
  'c:chartSpace':
    'date1904 lang roundedCorners style clrMapOvr pivotSource protection chart spPr txPr externalData printSettings userShapes extLst',
  'c:chart':
    'title autoTitleDeleted pivotFmts view3D floor sideWall backWall plotArea legend plotVisOnly dispBlanksAs extLst',
  'c:valAx': `${AXIS} crossBetween majorUnit minorUnit dispUnits extLst`,
  'c:catAx': `${AXIS} auto lblAlgn lblOffset tickLblSkip tickMarkSkip noMultiLvlLbl extLst`,
};

/** Elements in which any unlisted `c:` child is an error, even in decks of other programs. */
const CLOSED: Readonly<Record<string, string>> = {
  'c:barChart': 'barDir grouping varyColors ser* dLbls gapWidth overlap serLines* axId* extLst',
  'c:lineChart': 'grouping varyColors ser* dLbls dropLines hiLowLines upDownBars marker smooth axId* extLst',
  'c:areaChart': 'grouping varyColors ser* dLbls dropLines axId* extLst',
  'c:pieChart': 'varyColors ser* dLbls firstSliceAng extLst',
  'c:doughnutChart': 'varyColors ser* dLbls firstSliceAng holeSize extLst',
  'c:scatterChart': 'scatterStyle varyColors ser* dLbls axId* extLst',
};

/** A child element in the wrong place. */
export interface OrderFault {
  /** `foreign`: not in the schema; `late`: after an element that it must precede; `repeated`: more often than allowed. */
  readonly kind: 'foreign' | 'late' | 'repeated';
  /** `a:buNone` */
  readonly name: string;
  /** The preceding child: `a:defRPr`. */
  readonly before: string;
}

interface Step {
  readonly names: readonly string[];
  readonly isRepeatable: boolean;
}

const STEPS: ReadonlyMap<string, readonly Step[]> = new Map(
  [...Object.entries(ORDER), ...Object.entries(CLOSED)].map(([name, order]) => [
    name,
    order.split(' ').map(step => ({ names: step.replace('*', '').split('|'), isRepeatable: step.endsWith('*') })),
  ]),
);

/**
 * The first child out of order: `orderFault('a:pPr', ['a:defRPr', 'a:buNone'], 'known')`. With `any`, unlisted names are
 * ignored, since they may be extensions.
 */
export function orderFault(
  parent: string,
  children: readonly string[],
  among: 'known' | 'any',
): OrderFault | undefined {
  const steps = STEPS.get(plain(parent));
  if (!steps) return undefined;
  const refuses = (name: string): boolean =>
    among === 'known' || (Object.hasOwn(CLOSED, parent) && name.startsWith('c:'));
  let at = 0;
  let before = '';
  for (const name of children) {
    const step = steps.findIndex(({ names }) => names.includes(plain(name.slice(name.indexOf(':') + 1))));
    if (step < 0 && !refuses(name)) continue;
    if (step < 0) return { kind: 'foreign', name, before };
    if (step < at) return { kind: 'late', name, before };
    if (before !== '' && step === at && !steps[step]?.isRepeatable)
      return { kind: name === before ? 'repeated' : 'late', name, before };
    at = step;
    before = name;
  }
  return undefined;
}

function plain(name: string): string {
  return name.replace(/lvl\dpPr$/, 'lvlpPr');
}
