// Arguments that messages about charts could have (BD6xx).
import { optional, word } from '../example.ts';
export const charts = {
  'BD619.alikeColors': { chart: 'exports', one: 'data', other: 'primary' },
  'BD619.faintColor': { chart: 'exports', role: 'context', contrast: '1.8', least: 3 },
  BD600: { name: 'exprots', near: optional('exports'), names: ['exports', 'imports'] },
  'BD601.emptyGroup': { chart: 'trade', group: 'group', near: optional('exports') },
  'BD601.unknownFigure': { chart: 'trade', id: 'exports', near: optional('exports') },
  'BD602.tooManyHere': { chart: 'trade', count: 3, most: 3 },
  'BD602.wrongCount': { chart: 'trade', count: 3, least: 3, most: 3 },
  BD603: { chart: 'trade', one: 'one', other: 'other' },
  'BD604.belowZero': { id: 'exports', chart: 'trade', spec: 'spec' },
  'BD604.missingValue': { id: 'exports', chart: 'trade', spec: 'spec' },
  'BD604.noValues': { chart: 'trade' },
  BD605: { id: 'exports', language: 'ko' },
  'BD606.unknownColorKey': { chart: 'trade', key: 'exports', near: optional('exports'), keys: ['exports', 'imports'] },
  'BD606.unknownRole': { theme: 'policy', role: 'role', near: optional('exports') },
  'BD607.noNamed': { spec: 'spec', name: 'exprots', chart: 'trade' },
  'BD607.unreadNamed': {
    chart: 'trade',
    name: 'exprots',
    spec: 'spec',
    near: optional('exports'),
    names: ['exports', 'imports'],
  },
  BD608: { chart: 'trade', difference: 'difference', value: 'value', id: 'exports' },
  'BD609.mixedBases': { chart: 'trade', one: 'one', other: 'other' },
  'BD609.mixedSources': { chart: 'trade', one: 'one', other: 'other' },
  BD610: {
    expected: word<'value' | 'key' | 'colon' | 'comma-or-brace' | 'comma-or-bracket' | 'end' | 'shallower'>('colon'),
  },
  BD611: { key: 'exports', first: { file: 'data/energy/article.en.md', line: 12, column: 5 } },
  BD612: { characters: 3, most: 3 },
  BD613: { version: optional('version'), supported: 'supported' },
  BD614: { name: 'exprots', near: optional('exports'), names: ['exports', 'imports'] },
  BD615: {
    name: 'arc',
    reason: word<
      | 'outside'
      | 'data'
      | 'link'
      | 'several'
      | 'size'
      | 'pie'
      | 'time'
      | 'chance'
      | 'maps'
      | 'title'
      | 'theme'
      | 'gaps'
      | 'curves'
      | 'scales'
      | 'statistics'
      | 'ownText'
      | 'clicks'
    >('pie'),
  },
  BD616: { word: 'word', near: optional('exports'), words: ['exports', 'imports'] },
  BD617: { expected: word<'object' | 'list' | 'word' | 'value' | 'expression' | 'field' | 'newName'>('list') },
  BD618: { name: 'layer', meaning: word<'calculation' | 'layer' | 'usermeta' | 'label' | 'value' | 'style'>('layer') },
  BD620: { name: 'exprots', near: optional('exports'), names: ['exports', 'imports'] },
  BD621: { expression: 'expression', mistake: 'mistake' },
  BD622: { name: 'exprots', near: optional('exports'), names: ['exports', 'imports'] },
  BD623: { name: 'exprots', near: optional('exports'), names: ['exports', 'imports'] },
  BD624: { owner: 'owner', name: 'exprots', near: optional('exports'), names: ['exports', 'imports'] },
  BD625: { theme: 'policy', name: 'exprots', near: optional('exports') },
  BD626: { value: 3, most: 3 },
  BD627: { name: 'exprots' },
  BD630: { chart: 'trade', message: 'message' },
  BD631: { chart: 'trade', label: 'label', excess: 3 },
  BD632: { chart: 'trade', longest: 'longest' },
  BD633: { chart: 'trade', text: 'text', excess: 3 },
  BD634: { chart: 'trade', one: 'one', other: 'other' },
  'BD635.axisLabel': { chart: 'trade', text: '2019', name: '2020' },
  'BD635.brokenScale': { axis: 'axis', chart: 'trade' },
  'BD635.covered': {
    chart: 'trade',
    kind: 'bar',
    id: optional('exports'),
    text: 'text',
    other: optional('imports'),
    over: 'bar',
  },
  'BD635.faint': { chart: 'trade', kind: 'bar', id: optional('exports'), text: 'text', color: '#FFFFFF' },
  'BD635.lookOfNothing': { chart: 'trade', channel: 'size', kind: 'kind', id: 'exports', field: 'rank' },
  'BD635.markForMissing': { chart: 'trade', kind: 'kind', id: 'exports' },
  'BD635.missingDrawn': { chart: 'trade', kind: 'kind', id: 'exports' },
  'BD635.noColor': { chart: 'trade', kind: 'bar', id: optional('exports'), text: 'text', color: 'label' },
  'BD635.noFigureThere': { chart: 'trade', kind: 'kind' },
  'BD635.notFromZero': { kind: word<'bars' | 'area'>('bars'), chart: 'trade' },
  'BD635.overGap': { chart: 'trade', kind: 'kind', id: 'exports' },
  'BD635.tooSmall': { chart: 'trade', kind: 'bar', id: optional('exports'), text: 'text' },
  'BD635.wrongLook': { chart: 'trade', channel: 'channel', kind: 'kind', id: 'exports', text: 'text' },
  'BD635.wrongPlace': { chart: 'trade', kind: 'kind', id: optional('exports'), text: optional('text') },
  BD636: { chart: 'trade', ids: ['exports', 'imports'] },
  BD637: { chart: 'trade', text: 'text', id: 'exports' },
  BD638: { chart: 'trade', text: 'text', character: '☃' },
  BD639: { beside: 'beside', chart: 'trade', length: 3 },
  'BD640.basesDiffer': { chart: 'uses', first: 'exports', other: 'imports' },
  'BD640.multipleResponse': { chart: 'uses', total: '132.4' },
  'BD640.moreThanHundred': { chart: 'uses', total: '223.0' },
  'BD640.notHundred': { chart: 'uses', total: '97', isMore: false },
  'BD640.otherUnit': { chart: 'uses', unit: 'index' },
  'BD640.partMissing': { chart: 'uses', id: 'exports' },
  'BD640.partNegative': { chart: 'uses', id: 'exports', value: '−2.3%' },
  'BD640.unitsDiffer': { chart: 'uses', first: 'exports', firstUnit: 'USD', other: 'growth', otherUnit: 'percent' },
  'BD641.outsidePicture': { chart: 'trade', id: optional('exports'), kind: 'kind', text: 'text' },
  'BD641.outsideScale': {
    chart: 'trade',
    kind: 'kind',
    id: 'exports',
    text: 'text',
    least: 3,
    most: 3,
  },
  BD642: { chart: 'trade', axis: word<'x' | 'y'>('x') },
  BD643: { chart: 'trade', axis: 'axis' },
  BD644: { chart: 'trade', id: 'exports', kind: 'kind' },
  BD645: { chart: 'trade', text: 'text' },
  'BD645.guide': { chart: 'trade', text: 'text', example: '20%' },
  BD646: { chart: 'trade', text: 'text', id: 'exports', other: 'other' },
  'BD647.otherScale': { chart: 'trade', unit: 'percent', text: 'text' },
  'BD647.otherUnit': {
    chart: 'trade',
    example: '1.4%p',
    text: 'text',
    where: word<'title' | 'slide' | 'specification'>('slide'),
  },
  'BD647.scaleNotSaid': { chart: 'trade', unit: 'percent' },
  BD648: { chart: 'trade', text: 'text' },
  'BD649.logarithmOfZero': { chart: 'trade' },
  'BD649.notLinear': { axis: word<'x' | 'y'>('x'), chart: 'trade' },
  'BD650.fileNameAsWords': { words: 'words' },
  'BD650.pictureWithoutWords': { file: 'figures.csv' },
  'BD651.brokenPicture': { found: 'found' },
  'BD651.refusedPath': {
    path: 'output/talk.pptx',
    mistake: word<'empty' | 'address' | 'absolute' | 'outside' | 'backslash'>('empty'),
  },
  BD652: { path: 'output/talk.pptx', folder: 'folder', near: optional('exports'), paths: ['exports', 'imports'] },
  'BD653.empty': { file: 'pictures/port.png' },
  'BD653.otherKind': {
    file: 'pictures/port.png',
    kind: word<'gif' | 'webp' | 'heic' | 'avif' | 'tiff' | 'bmp' | 'metafile' | 'pdf' | 'html' | 'archive' | 'office'>(
      'gif',
    ),
  },
  'BD653.unknown': { file: 'pictures/port.png' },
  BD654: { file: 'figures.csv', kind: word<'png' | 'jpeg' | 'svg'>('png'), ending: 'ending' },
  'BD655.element': { file: 'pictures/port.svg', name: 'foreignObject' },
  'BD655.external': { file: 'pictures/port.svg', name: 'style.css' },
  'BD655.handler': { file: 'pictures/port.svg', name: 'onclick' },
  'BD655.large': { file: 'pictures/port.svg', what: word<'elements' | 'depth' | 'bytes'>('elements'), most: 20000 },
  'BD655.text': { file: 'pictures/port.svg' },
  'BD655.unfit': {
    file: 'pictures/port.svg',
    reason: word<'encoding' | 'broken' | 'entities' | 'filter' | 'size' | 'extent' | 'blank' | 'circle'>('entities'),
  },
  BD656: { file: 'figures.csv', width: 3, height: 3, most: 3 },
  BD657: { file: 'figures.csv' },
  BD658: { file: 'figures.csv', pixels: 3, wanted: 3 },
  'BD659.pictureTitle': { title: 'title' },
  'BD659.secondPicture': { first: { file: 'data/energy/article.en.md', line: 12, column: 5 } },
};
