// What the linter says of any deck in Korean: its findings, its rules, and files that are no decks.

import type * as English from '../en/findings.ts';
import { codePointOf, quoted, rounded } from '../short-text.ts';

const repair =
  'PowerPoint에서 복구 창이 나타나거나 열리지 않을 수 있습니다. 만든 프로그램으로 다시 저장하거나 PowerPoint에서 복구한 뒤 저장하십시오.';
const saveAgain = 'PowerPoint에서 파일을 열어 .pptx로 다시 저장하십시오.';
const alternative = '무엇을 보여 주는지 한두 문장으로 쓰십시오. 장식이면 장식용으로 표시하십시오.';
const larger = {
  talk: '내용을 줄이고 글자를 키우십시오. 뒷자리에서는 읽을 수 없습니다.',
  handout: '내용을 줄이고 글자를 키우십시오. 인쇄하면 읽기 어렵습니다.',
};
const mostWords = {
  talk: '들으면서 읽을 수 있는 것은',
  handout: '읽는 발표 자료의 한 쪽에 알맞은 것은',
};

export const findings: typeof English.findings = {
  textTooTall: (text, needed, given, shrinks) => ({
    what: `“${quoted(text)}”에 필요한 높이는 ${rounded(needed)}pt인데 상자는 ${rounded(given)}pt입니다.${shrinks ? ' 자동 맞춤이 켜져 있지만 PowerPoint는 편집할 때에만 글자를 줄입니다.' : ''}`,
    next: '글을 줄이거나 상자를 키우십시오.',
  }),

  tableTooTall: (needed, given, text) => ({
    what: `표의 행이 늘어나 ${rounded(given)}pt 자리에 ${rounded(needed)}pt를 차지합니다. 가장 높은 셀은 “${quoted(text)}”입니다.`,
    next: '셀의 글을 줄이거나 열을 넓히거나 표를 나누십시오.',
  }),

  wordTooWide: word => ({
    what: `“${quoted(word)}” 부분이 줄보다 길어 중간에서 잘립니다.`,
    next: '짧은 낱말이나 작은 글자를 쓰거나 상자를 넓히십시오.',
  }),

  overlap: (one, other) => ({
    what: `${one} 개체와 ${other} 개체가 겹칩니다.`,
    next: '서로 떼어 놓거나 하나를 줄이십시오.',
  }),

  textOnPicture: (one, other) => ({
    what: `${one} 개체가 ${other} 개체 위에 있습니다.`,
    next: '모든 곳에서 읽히는지 확인하십시오. 글 뒤에 단색 면을 두면 확실합니다.',
  }),

  offSlide: (shape, by) => ({
    what: `${shape} 개체가 슬라이드 밖으로 ${rounded(by)}pt 벗어납니다.`,
    next: '슬라이드 안으로 옮기거나 줄이십시오.',
  }),

  besideSlide: shape => ({
    what: `${shape} 개체가 슬라이드 밖에 있어 보이지 않습니다.`,
    next: '지우십시오. 파일을 받은 사람은 읽을 수 있습니다.',
  }),

  shrunkText: (text, percent) => ({
    what: `PowerPoint가 “${quoted(text)}” 부분을 상자에 맞추려고 ${rounded(percent)}%로 줄였습니다.`,
    next: '다른 슬라이드와 글자 크기가 같아지도록 글을 줄이십시오.',
  }),

  orphanLine: (last, text) => ({
    what: `“${quoted(text)}”의 마지막 줄에 “${quoted(last)}”만 남습니다.`,
    next: '글을 조금 줄이거나 줄을 더 앞에서 바꾸십시오.',
  }),

  covered: (under, above) => ({
    what: `${above} 개체가 ${under} 개체의 글을 가립니다.`,
    next: '맨 뒤로 보내거나 옮기십시오.',
  }),

  longTitle: lines => ({
    what: `제목이 ${lines}줄입니다.`,
    next: '두 줄 안으로 줄이십시오.',
  }),

  tooSmall: (text, size, least, density) => ({
    what: `“${quoted(text)}”의 글자가 ${rounded(size)}pt입니다. 여기서는 ${least}pt 이상이어야 합니다.`,
    next: larger[density],
  }),

  smallChartText: (size, least) => ({
    what: `차트의 글자가 ${rounded(size)}pt입니다. 여기서는 ${least}pt 이상이어야 합니다.`,
    next: '차트의 글자를 키우거나 항목을 줄이십시오.',
  }),

  lowContrast: (text, color, ground, ratio, least) => ({
    what: `“${quoted(text)}”의 명암비가 ${rounded(ratio)}:1입니다(글자 ${color}, 배경 ${ground}). ${least}:1 이상이어야 합니다.`,
    next: '글자와 배경의 밝기 차이를 키우십시오.',
  }),

  unknownContrast: text => ({
    what: `“${quoted(text)}” 뒤에 그림이나 색을 알 수 없는 도형이 있습니다.`,
    next: '모든 곳에서 읽히는지 확인하십시오. 글 뒤에 단색 면을 두면 확실합니다.',
  }),

  foreignColor: colors => ({
    what: `테마에 없는 색을 씁니다: ${colors.join(', ')}.`,
    next: '테마 색을 고르십시오. 그래야 테마를 바꿀 때 함께 바뀝니다.',
  }),

  fixedColor: colors => ({
    what: `테마 색을 숫자로 직접 지정했습니다: ${colors.join(', ')}.`,
    next: '테마 색으로 지정하십시오. 그래야 테마를 바꿀 때 함께 바뀝니다.',
  }),

  coarsePicture: (dots, least) => ({
    what: `이 크기에서 그림의 해상도가 인치당 ${Math.round(dots)}픽셀입니다. ${least}픽셀 이상이어야 합니다.`,
    next: '더 큰 원본을 쓰거나 작게 보이십시오.',
  }),

  stretchedPicture: percent => ({
    what: `그림이 높이에 비해 ${Math.abs(Math.round(percent))}% ${percent > 0 ? '넓습니다' : '좁습니다'}.`,
    next: '크기를 원래대로 돌리고, 늘이지 말고 자르십시오.',
  }),

  untagged: (count, text) => ({
    what: `언어가 지정되지 않은 글이 ${count}곳 있습니다: “${quoted(text)}”.`,
    next: '글을 선택하고 언어를 지정하십시오(검토 > 언어 > 교정 언어 설정). 줄바꿈, 맞춤법, 화면 낭독기가 이를 따릅니다.',
  }),

  wrongLanguage: (text, language, right) => ({
    what: `“${quoted(text)}” 부분의 언어가 “${language}”(으)로 지정되어 있으나 그 언어의 글자가 아닙니다.`,
    next: `언어를 “${right}”(으)로 바꾸십시오: 검토 > 언어 > 교정 언어 설정.`,
  }),

  noHangul: (text, face) => ({
    what: `“${quoted(text)}”의 글꼴이 “${face}”인데, 이 글꼴에는 한글이 없습니다.`,
    next: '글이나 테마의 한글 글꼴을 “맑은 고딕”처럼 한글이 있는 글꼴로 지정하십시오. 그러지 않으면 컴퓨터마다 다른 글꼴로 나타납니다.',
  }),

  trackedHangul: (text, points) => ({
    what: `“${quoted(text)}”의 자간이 ${points}pt 벌어져 있습니다.`,
    next: '자간을 표준으로 하십시오. 한글은 이미 제 자간이 있습니다.',
  }),

  spacedHangul: text => ({
    what: `“${quoted(text)}”의 글자 사이를 빈칸으로 띄웠습니다.`,
    next: '붙여 쓰십시오. 띄우면 검색되지 않습니다.',
  }),

  tofu: (text, characters, face) => ({
    what: `“${quoted(text)}”에 있는 ${characters.map(codePointOf).join(', ')} 문자가 “${face}” 글꼴에 없습니다.`,
    next: '다른 문자로 바꾸십시오. 빈 네모로 나타날 수 있습니다.',
  }),

  decomposed: text => ({
    what: `“${quoted(text)}”의 자모가 풀려 있습니다(맥 파일 이름처럼).`,
    next: '다시 입력하거나 NFC로 정규화하십시오.',
  }),

  noAlternative: name => ({
    what: `“${name}”에 대체 텍스트가 없습니다.`,
    next: alternative,
  }),

  emptyAlternative: text => ({
    what: `“${quoted(text)}” 같은 대체 텍스트는 아무것도 알려 주지 않습니다.`,
    next: alternative,
  }),

  longAlternative: (length, most) => ({
    what: `대체 텍스트가 ${length}자입니다. ${most}자가 넘으면 듣기 어렵습니다.`,
    next: '무엇을 보여 주는지만 쓰고 나머지는 노트에 쓰십시오.',
  }),

  noHeader: () => ({
    what: '표에 머리글 행이 없습니다.',
    next: '표 디자인에서 “머리글 행”을 켜십시오.',
  }),

  mergedCells: (row, column) => ({
    what: `표에 병합된 셀이 있습니다(${row}행 ${column}열).`,
    next: '셀을 나누십시오. 화면 낭독기가 열을 잘못 셉니다.',
  }),

  noTitle: () => ({
    what: '슬라이드에 제목 개체 틀이 없습니다.',
    next: '제목이 있는 레이아웃을 골라 제목을 옮기십시오. 사람도 화면 낭독기도 제목으로 슬라이드를 찾습니다.',
  }),

  emptyTitle: () => ({
    what: '슬라이드 제목이 비어 있습니다.',
    next: '슬라이드의 주장을 쓰십시오.',
  }),

  sameTitle: (title, first) => ({
    what: `슬라이드 ${first}의 제목도 “${quoted(title)}”입니다.`,
    next: '다른 점을 쓰거나 (1/2), (2/2)처럼 번호를 붙이십시오.',
  }),

  readBefore: (first, second) => ({
    what: `${second} 개체가 ${first} 개체보다 위나 왼쪽에 있지만 나중에 읽힙니다.`,
    next: '선택 창에서 순서를 바꾸십시오. 맨 아래 것이 먼저 읽힙니다.',
  }),

  titleNotFirst: first => ({
    what: `${first} 개체가 제목보다 먼저 읽힙니다.`,
    next: '제목을 맨 뒤로 보내십시오. 맨 아래 것이 먼저 읽힙니다.',
  }),

  emptyLink: text => ({
    what: `“${quoted(text)}” 링크는 어디로 가는지 알려 주지 않습니다.`,
    next: '무엇이 있는지 쓰십시오(보고서 이름 등).',
  }),

  namelessSection: number => ({
    what: `구역 ${number}에 이름이 없습니다.`,
    next: '구역의 내용을 이름으로 쓰십시오.',
  }),

  namelessDeck: title => ({
    what: title === '' ? '문서 제목이 없습니다.' : `문서 제목이 “${quoted(title)}”입니다.`,
    next: '파일 속성에 제목을 쓰십시오. 화면 낭독기가 맨 먼저 읽습니다.',
  }),

  topicTitle: title => ({
    what: `“${quoted(title)}” 제목은 주제일 뿐 주장이 아닙니다.`,
    next: '청중이 기억할 내용을 쓰십시오. 제목만 읽어도 알 수 있어야 합니다.',
  }),

  manyWords: (count, most, density) => ({
    what: `슬라이드에 어절이 ${count}개입니다. ${mostWords[density]} ${most}개까지입니다.`,
    next: '노트로 옮기거나 슬라이드를 나누십시오.',
  }),

  manyPoints: (count, most) => ({
    what: `슬라이드에 항목이 ${count}개입니다. ${most}개까지가 알맞습니다.`,
    next: '두세 묶음으로 나누거나 슬라이드를 나누십시오.',
  }),

  leftover: (found, text) => ({
    what: `“${quoted(text)}” 부분에 “${found}” 표시가 남아 있습니다.`,
    next: '들어갈 내용으로 바꾸거나 지우십시오.',
  }),

  emptyPlaceholder: name => ({
    what: `“${name}” 개체 틀이 비어 있습니다.`,
    next: '채우거나 지우십시오. 편집 화면에 “텍스트를 입력하십시오”가 보입니다.',
  }),

  noNotes: () => ({
    what: '슬라이드 노트가 없습니다.',
    next: '대신 발표할 사람을 위해 할 말을 적으십시오.',
  }),

  cutAxis: from => ({
    what: `값 축이 0이 아니라 ${from}에서 시작합니다. 막대 길이가 값을 나타내지 않습니다.`,
    next: '0에서 시작하게 하거나, 차이를 점이나 선으로 보이십시오.',
  }),

  automaticAxis: () => ({
    what: '값이 서로 가까워 PowerPoint의 자동 축이 0보다 위에서 시작합니다.',
    next: '축의 최솟값을 0으로 지정하십시오.',
  }),

  logAxis: () => ({
    what: '막대가 0이 없는 로그 축 위에 있습니다. 길이가 아무것도 뜻하지 않습니다.',
    next: '점이나 선, 또는 일반 축을 쓰십시오.',
  }),

  threeDimensional: () => ({
    what: '3차원 차트입니다. 앞에 있는 것이 더 커 보입니다.',
    next: '2차원 차트로 바꾸십시오.',
  }),

  twoAxes: () => ({
    what: '값 축이 둘입니다. 선이 만나는 곳은 눈금에 따라 달라질 뿐입니다.',
    next: '차트를 위아래로 둘로 나누십시오.',
  }),

  noUnit: () => ({
    what: '차트에도 슬라이드에도 값의 단위가 없습니다.',
    next: '부제나 축 제목, 숫자 서식 중 한 곳에 단위를 쓰십시오.',
  }),

  manySeries: (count, most) => ({
    what: `차트의 계열이 ${count}개입니다. ${most}개까지가 구별됩니다.`,
    next: '중요한 것만 색을 쓰거나 작은 차트 여러 개로 나누십시오.',
  }),

  manySlices: (count, most) => ({
    what: `원형 차트의 조각이 ${count}개입니다. ${most}개까지가 비교됩니다.`,
    next: '길이순으로 정렬한 막대를 쓰십시오.',
  }),

  otherCell: ({ cell, shown, stands }) => ({
    what: `차트에는 “${shown}”(으)로 나오지만 차트 통합 문서의 ${cell} 셀에는 ${stands === '' ? '아무것도 없습니다' : `“${stands}”이(가) 있습니다`}.`,
    next: 'PowerPoint의 “데이터 편집”에서 셀을 고치거나 차트를 다시 만드십시오.',
  }),
  wrongSum: sum => ({
    what: `원형 차트의 비율을 더하면 100%가 아니라 ${sum}%입니다.`,
    next: '막대를 쓰십시오. 복수 응답의 비율은 전체의 부분이 아닙니다.',
  }),

  noContentTypes: () => ({
    what: '파일에 구성 요소 목록(“[Content_Types].xml”)이 없습니다.',
    next: saveAgain,
  }),

  damagedPart: part => ({
    what: `“${part}” 부분이 손상되어 풀 수 없습니다.`,
    next: saveAgain,
  }),

  tooManyParts: (count, most) => ({
    what: `파일의 구성 요소가 ${count}개입니다. 최대 ${most}개까지 읽습니다.`,
    next: saveAgain,
  }),

  tooLarge: (part, has, may) => ({
    what: `“${part}” 부분을 풀면 ${has}MiB입니다. 최대 ${may}MiB까지 읽습니다.`,
    next: '슬라이드에 필요한 크기가 아닙니다. 출처를 모르면 열지 마십시오.',
  }),

  tooManyShapes: (part, count, most) => ({
    what: `“${part}” 부분에 도형이 ${count}개 있습니다. 앞의 ${most}개만 점검했습니다.`,
    next: '내용을 여러 슬라이드로 나누거나 그림 하나로 만든 뒤 다시 점검하십시오.',
  }),

  tooMuchText: (part, count, most) => ({
    what: `“${part}” 부분의 글이 ${count}자입니다. 앞의 ${most}자만 점검했습니다.`,
    next: '슬라이드에 담을 수 없는 양입니다. 글을 문서로 옮기거나 여러 슬라이드로 나눈 뒤 다시 점검하십시오.',
  }),

  tooManyPairs: most => ({
    what: `이 슬라이드에서 겹친 도형이 ${most}쌍을 넘습니다. 나머지는 표시하지 않았습니다.`,
    next: '도형을 떼어 놓거나 다른 도형 밑에 놓인 것을 지운 뒤 다시 점검하십시오.',
  }),

  notWellFormed: (part, reason) => ({
    what: `“${part}” 부분을 XML로 읽을 수 없습니다(${reason}).`,
    next: repair,
  }),

  phantomPart: part => ({
    what: `“${part}”의 형식은 선언되어 있으나 파일에 없습니다.`,
    next: repair,
  }),

  untypedPart: part => ({
    what: `“${part}”의 형식이 선언되어 있지 않습니다.`,
    next: repair,
  }),

  typedTwice: named => ({
    what: `“${named}”의 형식이 두 번 선언되어 있습니다.`,
    next: repair,
  }),

  wrongMediaType: (part, type, actual) => ({
    what: `“${part}” 부분이 “${type}” 형식으로 선언되어 있으나 실제로는 ${actual}입니다.`,
    next: repair,
  }),

  noMedia: (part, type) => ({
    what: `“${part}” 부분이 “${type}” 형식으로 선언되어 있으나 그런 그림이 아닙니다.`,
    next: '그림 자리에 빨간 X가 표시됩니다. 그림을 다시 넣으십시오.',
  }),

  danglingLink: (source, target) => ({
    what: `“${source}” 부분이 가리키는 “${target}” 부분이 파일에 없습니다.`,
    next: repair,
  }),

  unknownLink: (source, element, id) => ({
    what: `“${source}”의 “${element}” 요소가 쓰는 “${id}” 관계가 없습니다.`,
    next: repair,
  }),

  sameLinkId: (source, id) => ({
    what: `“${source}” 부분에 “${id}” 관계가 두 번 있습니다.`,
    next: repair,
  }),

  noTextBody: () => ({
    what: '도형에 텍스트 본문(txBody)이 없습니다. 빈 본문도 없습니다.',
    next: repair,
  }),

  sameShapeId: id => ({
    what: `한 슬라이드에 ID가 ${id}인 도형이 둘 있습니다.`,
    next: repair,
  }),

  sameIdInPart: (part, shape, id) => ({
    what: `“${part}”의 “${shape}” 도형은 ID가 ${id}인데, 같은 ID의 도형이 또 있습니다.`,
    next: repair,
  }),

  sharedTheme: (part, first, second) => ({
    what: `“${first}” 부분과 “${second}” 부분이 “${part}” 테마를 함께 씁니다. 마스터마다 테마가 따로 있어야 합니다.`,
    next: repair,
  }),

  partTwice: part => ({
    what: `“${part}” 부분이 zip에 두 번 들어 있습니다.`,
    next: repair,
  }),

  notANumber: (part, element, attribute, value) => ({
    what: `“${part}”의 “${element}” 요소에서 ${attribute}="${value}" 값은 정수가 아닙니다.`,
    next: repair,
  }),

  wrongOrder: (part, parent, element, before) => ({
    what: `“${part}”의 “${parent}”에서 “${element}” 요소가 “${before}” 뒤에 있습니다. 표준에서는 앞에 와야 합니다.`,
    next: repair,
  }),

  repeatedElement: (part, parent, element) => ({
    what: `“${part}”의 “${parent}”에 “${element}” 요소가 두 번 있습니다. 표준에서는 한 번만 허용합니다.`,
    next: repair,
  }),

  foreignElement: (part, parent, element) => ({
    what: `“${part}”의 “${parent}”에는 “${element}” 요소가 올 수 없습니다.`,
    next: repair,
  }),

  emptyTextBody: part => ({
    what: `“${part}”에 문단이 하나도 없는 텍스트 본문이 있습니다.`,
    next: repair,
  }),

  badListId: (kind, id) => ({
    what: `${kind === 'slide' ? '슬라이드' : '마스터·레이아웃'} ID ${id}번이 중복되거나 허용 범위를 벗어났습니다.`,
    next: repair,
  }),

  unsafeLink: address => ({
    what: `링크가 “${address}” 주소로 연결됩니다. 웹 주소나 메일 주소가 아닙니다.`,
    next: '링크를 없애거나 파일을 문서에 넣으십시오. 다른 컴퓨터에서는 열리지 않거나 다른 것이 열립니다.',
  }),

  unreachedPart: part => ({
    what: `“${part}” 부분을 가리키는 관계가 없습니다.`,
    next: '쓰이지 않으며 지운 줄 알았던 내용이 남아 있을 수 있습니다. PowerPoint에서 다시 저장하십시오.',
  }),

  bareNotesMaster: part => ({
    what: `노트 마스터 “${part}”에 슬라이드나 노트가 들어갈 자리가 없습니다.`,
    next: repair,
  }),

  missingLink: (source, kind) => ({
    what: `“${source}”에 연결된 ${kind} 부분이 없습니다.`,
    next: repair,
  }),

  chartAxes: (part, element, named, existing) => ({
    what: `“${part}”의 “${element}” 요소가 축 ${named}개를 가리키고 그중 ${existing}개가 있습니다. 정확히 두 개여야 합니다.`,
    next: repair,
  }),

  unknownPreset: (part, preset) => ({
    what: `“${part}”의 “${preset}” 도형은 PowerPoint에 없습니다.`,
    next: repair,
  }),
};

export const rules: typeof English.rules = {
  BC101: '글이 상자 안에 들어갑니다.',
  BC102: '낱말이 줄 안에 들어갑니다.',
  BC103: '겹치는 것이 없습니다.',
  BC104: '모든 것이 슬라이드 안에 있습니다.',
  BC105: '글자 크기가 서식대로입니다.',
  BC106: '마지막 줄에 짧은 낱말 하나만 남지 않습니다.',
  BC107: '글을 가리는 것이 없습니다.',
  BC108: '제목은 두 줄, 표지 제목은 네 줄 이내입니다.',
  BC201: '뒷자리에서도 읽을 수 있습니다.',
  BC202: '글이 배경과 뚜렷이 구별됩니다.',
  BC203: '색은 테마에서 옵니다.',
  BC204: '그림의 해상도가 충분합니다.',
  BC205: '그림의 비율이 원본과 같습니다.',
  BC301: '모든 글에 언어가 지정되어 있습니다.',
  BC302: '지정된 언어가 글자와 맞습니다.',
  BC303: '한글 글꼴에 한글이 있습니다.',
  BC304: '한글 자간이 벌어지지 않습니다.',
  BC305: '모든 문자가 글꼴에 있습니다.',
  BC306: '한글이 음절로 적혀 있습니다.',
  BC401: '그림, 차트, 표에 대체 텍스트가 있습니다.',
  BC402: '대체 텍스트에 내용이 있습니다.',
  BC403: '대체 텍스트가 듣기에 알맞습니다.',
  BC404: '표에 머리글 행이 있습니다.',
  BC405: '표에 병합된 셀이 없습니다.',
  BC406: '모든 슬라이드에 제목이 있습니다.',
  BC407: '빈 제목이 없습니다.',
  BC408: '제목이 같은 슬라이드가 없습니다.',
  BC409: '보이는 순서대로 읽힙니다.',
  BC410: '링크가 갈 곳을 알려 줍니다.',
  BC411: '구역에 이름이 있습니다.',
  BC412: '문서 제목이 있습니다.',
  BC501: '제목은 주장입니다.',
  BC502: '슬라이드의 글이 듣는 동안 읽을 만큼입니다.',
  BC503: '슬라이드의 항목 수가 알맞습니다.',
  BC504: '만들다 남은 것이 없습니다.',
  BC505: '빈 개체 틀이 없습니다.',
  BC506: '모든 슬라이드에 노트가 있습니다.',
  BC601: '막대는 0에서 시작합니다.',
  BC602: '차트는 평면입니다.',
  BC603: '차트의 값 축은 하나입니다.',
  BC604: '차트에 단위가 있습니다.',
  BC605: '차트의 계열은 네 개 이내입니다.',
  BC606: '원형 차트의 조각은 여섯 개 이내입니다.',
  BC607: '원형 차트의 비율을 더하면 100%입니다.',
  BC608: '차트는 통합 문서의 값을 그대로 보여 줍니다.',
  BC701: '읽을 수 있는 프레젠테이션 파일입니다.',
  BC702: '파일이 알맞은 크기로 풀립니다.',
  BC703: '모든 구성 요소가 올바른 XML입니다.',
  BC704: '형식이 선언된 구성 요소가 모두 있습니다.',
  BC705: '모든 구성 요소에 형식이 선언되어 있습니다.',
  BC706: '미디어의 형식이 선언과 같습니다.',
  BC707: '관계가 가리키는 것이 있습니다.',
  BC708: '쓰인 관계 ID가 있습니다.',
  BC709: '도형에 텍스트 본문이 있습니다.',
  BC710: '한 슬라이드의 도형 ID가 서로 다릅니다.',
  BC711: '마스터마다 테마가 따로 있습니다.',
  BC712: '같은 구성 요소가 두 번 들어 있지 않습니다.',
  BC713: '길이와 크기가 정수입니다.',
  BC714: '요소가 표준의 순서대로 있습니다.',
  BC715: '텍스트 본문에 문단이 있습니다.',
  BC716: '슬라이드, 마스터, 레이아웃의 ID가 올바릅니다.',
  BC717: '링크가 웹이나 메일 주소로 갑니다.',
  BC718: '쓰이지 않는 구성 요소가 없습니다.',
  BC719: '노트 마스터에 개체 틀이 있습니다.',
  BC720: '슬라이드, 레이아웃, 마스터, 테마가 이어져 있습니다.',
  BC721: '차트에 필요한 축이 있습니다.',
  BC722: '도형이 PowerPoint에 있는 것입니다.',
  BC723: '슬라이드가 하나하나 점검할 수 있는 크기입니다.',
};

const nameADeck = '.pptx로 끝나는 PowerPoint 파일을 지정하십시오.';
const saveAsPptx = 'PowerPoint에서 열어 “PowerPoint 프레젠테이션(*.pptx)”으로 저장하십시오.';

export const files: typeof English.files = {
  empty: { what: '빈 파일입니다.', next: '다시 복사하거나 내려받고, 안 되면 백업에서 되살리십시오.' },
  'cut-off': {
    what: '파일이 중간에서 끊겨 끝부분이 없습니다.',
    next: '다시 복사하거나 내려받고, 안 되면 백업에서 되살리십시오.',
  },
  damaged: {
    what: '프레젠테이션이 손상되어 주요 부분을 읽을 수 없습니다.',
    next: 'PowerPoint에서 열어 복구한 뒤 저장하거나 백업에서 되살리십시오.',
  },
  password: {
    what: '암호가 걸린 프레젠테이션입니다.',
    next: 'PowerPoint에서 열어 암호를 지우십시오: 파일 > 정보 > 프레젠테이션 보호 > 암호 설정.',
  },
  old: { what: '구형 프레젠테이션(.ppt)입니다.', next: saveAsPptx },
  'open-document': { what: '.pptx가 아니라 OpenDocument 파일(.odp)입니다.', next: saveAsPptx },
  keynote: {
    what: 'Keynote 프레젠테이션입니다.',
    next: 'Keynote에서 내보내십시오: 파일 > 다음으로 내보내기 > PowerPoint.',
  },
  word: { what: 'PowerPoint 프레젠테이션이 아니라 Word 문서입니다.', next: nameADeck },
  excel: { what: 'PowerPoint 프레젠테이션이 아니라 Excel 통합 문서입니다.', next: nameADeck },
  hangul: { what: 'PowerPoint 프레젠테이션이 아니라 한글 문서(.hwp)입니다.', next: nameADeck },
  pdf: { what: 'PowerPoint 프레젠테이션이 아니라 PDF 파일입니다.', next: nameADeck },
  picture: { what: 'PowerPoint 프레젠테이션이 아니라 그림 파일입니다.', next: nameADeck },
  page: { what: 'PowerPoint 프레젠테이션이 아니라 웹 페이지(HTML)입니다.', next: nameADeck },
  zip: { what: '프레젠테이션이 들어 있지 않은 zip 파일입니다.', next: nameADeck },
  other: {
    what: 'PowerPoint 프레젠테이션이 아닙니다.',
    next: '.pptx로 끝나는 PowerPoint 파일을 지정하십시오. 문서 보안(DRM)이 걸려 있다면 먼저 해제하십시오.',
  },
};

export const words: typeof English.words = {
  certainties: { certain: '', likely: '(가능성 큼)', possible: '(확인 필요)' },
  clean: ': 지적할 것이 없습니다',
  asTalk: '화면에 띄우는 발표 자료로 보고 점검했습니다. 배포용이라면 --density handout을 붙이십시오.',
  slides: count => `슬라이드 ${count}장`,
  silenced: count => `무시 ${count}건`,
  more: count => `그 밖에 ${count}건이 더 있습니다. --all을 붙이면 모두 표시됩니다.`,
  total: (decks, counts) => `${decks === 1 ? '' : `발표 자료 ${decks}건: `}${counts}.`,
  onSlides: numbers => `슬라이드 ${numbers.join(', ')}`,
  tag: 'ko-KR',
  help: 'docs/check.md에 나쁜 예와 좋은 예가 있습니다.',
};
