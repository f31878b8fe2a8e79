// The rules by their codes, which never change their meaning: what scripts, silences and the documentation refer to.
import type { Message } from '../diagnostics/diagnostics.ts';
import type { Finding } from './finding.ts';

export interface RuleFacts {
  readonly code: Finding['code'];
  /** For machines: `text-fits`. */
  readonly name: string;
  /** What must hold. */
  readonly title: Message;
}

const rule = (code: Finding['code'], name: string, en: string, ko: string): RuleFacts => ({
  code,
  name,
  title: { en, ko },
});

/** In the order of their codes: 1 room, 2 sight, 3 language, 4 access, 5 words, 6 charts, 7 the file. */
export const RULES: readonly RuleFacts[] = [
  rule('BC101', 'text-fits', 'Text fits its box.', '글이 상자 안에 들어갑니다.'),
  rule('BC102', 'word-fits', 'Every word fits its line.', '낱말이 줄 안에 들어갑니다.'),
  rule('BC103', 'no-overlap', 'Nothing overlaps.', '겹치는 것이 없습니다.'),
  rule('BC104', 'on-slide', 'Everything stands on the slide.', '모든 것이 슬라이드 안에 있습니다.'),
  rule('BC105', 'not-shrunk', 'Text has the size that its style gives it.', '글자 크기가 서식대로입니다.'),
  rule('BC106', 'no-orphan', 'No last line is a single short word.', '마지막 줄에 짧은 낱말 하나만 남지 않습니다.'),
  rule('BC107', 'not-covered', 'Nothing lies on text.', '글을 가리는 것이 없습니다.'),
  rule('BC108', 'short-title', 'Titles take two lines at most.', '제목은 두 줄 이내입니다.'),
  rule('BC201', 'type-size', 'Everything can be read from the back row.', '뒷자리에서도 읽을 수 있습니다.'),
  rule('BC202', 'contrast', 'Text stands out from what is behind it.', '글이 배경과 뚜렷이 구별됩니다.'),
  rule('BC203', 'theme-colors', 'Colors come from the theme.', '색은 테마에서 옵니다.'),
  rule('BC204', 'picture-sharp', 'Pictures have enough pixels.', '그림의 해상도가 충분합니다.'),
  rule('BC205', 'picture-shape', 'Pictures keep their proportions.', '그림의 비율이 원본과 같습니다.'),
  rule('BC301', 'language-said', 'Every text says its language.', '모든 글에 언어가 지정되어 있습니다.'),
  rule('BC302', 'language-right', 'The language is that of the letters.', '지정된 언어가 글자와 맞습니다.'),
  rule('BC303', 'hangul-font', 'Hangul is drawn by a font that has it.', '한글 글꼴에 한글이 있습니다.'),
  rule('BC304', 'hangul-spacing', 'Hangul is not spread.', '한글 자간이 벌어지지 않습니다.'),
  rule('BC305', 'glyphs', 'Every character has a glyph.', '모든 문자가 글꼴에 있습니다.'),
  rule('BC306', 'hangul-composed', 'Hangul is written in whole syllables.', '한글이 음절로 적혀 있습니다.'),
  rule(
    'BC401',
    'alternative-text',
    'Pictures, charts and tables have alternative text.',
    '그림, 차트, 표에 대체 텍스트가 있습니다.',
  ),
  rule('BC402', 'alternative-says', 'Alternative text says something.', '대체 텍스트에 내용이 있습니다.'),
  rule(
    'BC403',
    'alternative-short',
    'Alternative text is short enough to listen to.',
    '대체 텍스트가 듣기에 알맞습니다.',
  ),
  rule('BC404', 'table-header', 'Tables have a header row.', '표에 머리글 행이 있습니다.'),
  rule('BC405', 'no-merged-cells', 'Tables have no merged cells.', '표에 병합된 셀이 없습니다.'),
  rule('BC406', 'title-there', 'Every slide has a title.', '모든 슬라이드에 제목이 있습니다.'),
  rule('BC407', 'title-filled', 'No title is empty.', '빈 제목이 없습니다.'),
  rule('BC408', 'title-unique', 'No two slides have one title.', '제목이 같은 슬라이드가 없습니다.'),
  rule('BC409', 'reading-order', 'Slides are heard in the order in which they are seen.', '보이는 순서대로 읽힙니다.'),
  rule('BC410', 'link-text', 'Links say where they lead.', '링크가 갈 곳을 알려 줍니다.'),
  rule('BC411', 'section-names', 'Sections have names.', '구역에 이름이 있습니다.'),
  rule('BC412', 'document-title', 'The document has a title.', '문서 제목이 있습니다.'),
  rule('BC501', 'title-claims', 'Titles are claims.', '제목은 주장입니다.'),
  rule(
    'BC502',
    'words',
    'A slide has no more words than can be read while listening.',
    '슬라이드의 글이 듣는 동안 읽을 만큼입니다.',
  ),
  rule('BC503', 'points', 'A slide has no more points than can be told apart.', '슬라이드의 항목 수가 알맞습니다.'),
  rule('BC504', 'no-leftovers', 'Nothing is left over from making the deck.', '만들다 남은 것이 없습니다.'),
  rule('BC505', 'placeholders-filled', 'No placeholder is empty.', '빈 개체 틀이 없습니다.'),
  rule('BC506', 'notes', 'Every slide has speaker notes.', '모든 슬라이드에 노트가 있습니다.'),
  rule('BC601', 'bars-from-zero', 'Bars start at zero.', '막대는 0에서 시작합니다.'),
  rule('BC602', 'flat-charts', 'Charts are flat.', '차트는 평면입니다.'),
  rule('BC603', 'one-value-axis', 'A chart has one value axis.', '차트의 값 축은 하나입니다.'),
  rule('BC604', 'chart-unit', 'A chart says its unit.', '차트에 단위가 있습니다.'),
  rule('BC605', 'chart-series', 'A chart has four series at most.', '차트의 계열은 네 개 이내입니다.'),
  rule('BC606', 'pie-slices', 'A pie has six slices at most.', '원형 차트의 조각은 여섯 개 이내입니다.'),
  rule('BC607', 'pie-whole', 'The shares of a pie add up to 100%.', '원형 차트의 비율을 더하면 100%입니다.'),
  rule(
    'BC701',
    'file-readable',
    'The file is a presentation that can be read.',
    '읽을 수 있는 프레젠테이션 파일입니다.',
  ),
  rule('BC702', 'file-size', 'The file unpacks to a reasonable size.', '파일이 알맞은 크기로 풀립니다.'),
  rule('BC703', 'xml', 'Every part is well-formed XML.', '모든 구성 요소가 올바른 XML입니다.'),
  rule('BC704', 'no-phantom-parts', 'What has a content type is there.', '형식이 선언된 구성 요소가 모두 있습니다.'),
  rule('BC705', 'typed-parts', 'What is there has a content type.', '모든 구성 요소에 형식이 선언되어 있습니다.'),
  rule('BC706', 'media-types', 'Media are what their content type says.', '미디어의 형식이 선언과 같습니다.'),
  rule('BC707', 'links-lead', 'Relationships lead somewhere.', '관계가 가리키는 것이 있습니다.'),
  rule('BC708', 'ids-known', 'Relationship ids exist.', '쓰인 관계 ID가 있습니다.'),
  rule('BC709', 'text-bodies', 'Shapes have a text body.', '도형에 텍스트 본문이 있습니다.'),
  rule('BC710', 'shape-ids', 'Shapes of a slide have different ids.', '한 슬라이드의 도형 ID가 서로 다릅니다.'),
  rule('BC711', 'own-themes', 'Every master has a theme of its own.', '마스터마다 테마가 따로 있습니다.'),
  rule('BC712', 'parts-once', 'No part stands in the file twice.', '같은 구성 요소가 두 번 들어 있지 않습니다.'),
  rule('BC713', 'whole-numbers', 'Lengths and sizes are whole numbers.', '길이와 크기가 정수입니다.'),
  rule('BC714', 'child-order', 'Elements stand in the order of the standard.', '요소가 표준의 순서대로 있습니다.'),
  rule('BC715', 'paragraphs', 'Text bodies have a paragraph.', '텍스트 본문에 문단이 있습니다.'),
  rule(
    'BC716',
    'list-ids',
    'Slides, masters and layouts have ids of their own.',
    '슬라이드, 마스터, 레이아웃의 ID가 올바릅니다.',
  ),
  rule('BC717', 'safe-links', 'Links lead to web and mail addresses.', '링크가 웹이나 메일 주소로 갑니다.'),
  rule('BC718', 'no-orphan-parts', 'Every part is used.', '쓰이지 않는 구성 요소가 없습니다.'),
  rule('BC719', 'notes-master', 'The notes master has its placeholders.', '노트 마스터에 개체 틀이 있습니다.'),
  rule(
    'BC720',
    'layouts-and-masters',
    'Slides have layouts, layouts masters, masters themes.',
    '슬라이드, 레이아웃, 마스터, 테마가 이어져 있습니다.',
  ),
  rule('BC721', 'chart-axes', 'Charts have the axes that they need.', '차트에 필요한 축이 있습니다.'),
  rule('BC722', 'shape-presets', 'Shapes are of kinds that PowerPoint knows.', '도형이 PowerPoint에 있는 것입니다.'),
];
