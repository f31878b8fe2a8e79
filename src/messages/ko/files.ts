// What is said in Korean about files, encodings and the plan (BD1xx).

import type { CatalogueOf } from '../catalogue.ts';
import type { files as samples } from '../examples/files.ts';
import { shortened } from '../short-text.ts';
import { alsoNamed, didYouMean, unknownLanguage, withoutArticle } from './words.ts';

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

const kinds: Readonly<
  Record<'excel' | 'word' | 'powerpoint' | 'hangul' | 'office' | 'pdf' | 'archive' | 'picture', string>
> = {
  excel: 'Excel 통합 문서',
  word: 'Word 문서',
  powerpoint: 'PowerPoint 프레젠테이션',
  hangul: '한글(HWP) 문서',
  office: '구형 Office 문서',
  pdf: 'PDF 문서',
  archive: '압축 파일',
  picture: '그림 파일',
};

const saveAs: string = 'Excel에서는 “CSV UTF-8”로, 편집기에서는 UTF-8로 저장하십시오.';

function sizeText(bytes: number): string {
  if (bytes < 1024) return `${bytes} B`;
  return bytes < 1024 * 1024 ? `${(bytes / 1024).toFixed(1)} kB` : `${(bytes / 1024 / 1024).toFixed(1)} MB`;
}

const saveAsWorkbook: string = 'Excel에서 열어 “Excel 통합 문서(*.xlsx)”로 저장하십시오.';

const quoteAs = (fix: string): string => `글이라면 전체를 따옴표로 묶으십시오: ${fix}`;

const closing: Readonly<Record<string, string>> = { '{': '}', '[': ']' };

const quoteIt: string = '글이라면 전체를 따옴표로 묶으십시오. 예: key: "글"';

const braced = (names: readonly string[]) => names.map(name => `{${name}}`).join(', ');

const direction: string = '글 방향 표시';

/** What characters are, by their code points. */
const characters: Readonly<Record<number, string>> = {
  0: 'NUL',
  11: '세로 탭',
  12: '쪽 나누기',
  173: '숨은 붙임표',
  8203: '폭이 없는 빈칸',
  8232: '줄 구분 문자',
  8233: '문단 구분 문자',
  8206: direction,
  8207: direction,
  8234: direction,
  8235: direction,
  8236: direction,
  8237: direction,
  8238: direction,
  8294: direction,
  8295: direction,
  8296: direction,
  8297: direction,
  65279: '글 중간의 바이트 순서 표시',
  65533: '글자가 깨진 자리',
};

function withoutCharacter(code: number, written: string | undefined): string {
  if (written === '\\') return '이 문자를 나타내는 역슬래시(\\) 표기를 지우십시오.';
  if (written !== undefined) return `“${written}”을(를) 지우십시오.`;
  if (code === 0xfffd) return '깨진 글자를 다시 쓰십시오.';
  if (code === 0xad) return '붙임표라면 “-”로 쓰고, 아니면 지우십시오.';
  return '지우십시오. 보이지 않으므로 앞뒤 공백까지 지우고 다시 쓰십시오.';
}

const quote = (fix: string | undefined): string => (fix === undefined ? quoteIt : quoteAs(fix));

const values = { text: '글', list: '목록', map: '키와 값', empty: '빈칸' };

function howToWrite(expected: 'text' | 'list' | 'map', found: keyof typeof values, text: string): string {
  if (expected === 'list' && /^-\S/u.test(text)) return '“-” 뒤에 공백을 넣으십시오.';
  if (expected === 'list' && found === 'text') return `[${text}] 형태의 목록으로 쓰십시오.`;
  if (expected === 'list' && found === 'map') return '목록의 항목마다 앞에 “- ”를 쓰십시오.';
  if (expected === 'text' && found !== 'empty')
    return '쌍점 뒤에 값 하나를 쓰십시오. [나 {로 시작하는 글은 따옴표로 묶으십시오.';
  return valueExamples[expected];
}

const valueExamples = {
  text: '쌍점 뒤에 값 하나를 쓰십시오.',
  list: '[a, b] 형태의 목록으로 쓰십시오.',
  map: '{key: value} 형태로 쓰십시오.',
};

const shownNowhere = {
  slide: { name: '슬라이드', where: '어느 발표 자료에도 없음' },
  chart: { name: '차트', where: '어느 슬라이드에도 없음' },
  table: { name: '표', where: '어느 슬라이드에도 없음' },
  deck: { name: '발표 자료', where: '쓰는 청중이 없음' },
};

function purposeOf(name: string, columns: readonly string[]): string {
  switch (name) {
    case 'figures.csv':
      return `발표한 수치의 표를 이 파일에 쓰십시오. 열: ${columns.join(', ')}, label.ko.`;
    case 'sources.yaml':
      return '출처를 short와 full로 이 파일에 쓰십시오.';
    case 'tables.yaml':
      return '통합 문서의 어느 표에 수치가 있는지 이 파일에 쓰십시오.';
    default:
      return '파일을 만드십시오.';
  }
}

const otherFiles = {
  nothing: { what: '빈 파일입니다.', next: '통합 문서를 다시 저장하거나 백업에서 되살리십시오.' },
  text: {
    what: 'Excel 통합 문서가 아니라 텍스트 파일입니다.',
    next: 'CSV 파일이라면 이름을 figures.csv로 바꾸십시오.',
  },
  page: { what: 'Excel 통합 문서가 아니라 웹 페이지(HTML)입니다.', next: saveAsWorkbook },
  old: { what: '구형 Excel 통합 문서(.xls)입니다.', next: saveAsWorkbook },
  binary: { what: '바이너리 통합 문서(.xlsb)입니다.', next: saveAsWorkbook },
  'open-document': { what: 'OpenDocument 스프레드시트(.ods)입니다.', next: saveAsWorkbook },
  other: {
    what: 'Excel 통합 문서가 아닙니다.',
    next: '표를 “Excel 통합 문서(*.xlsx)”로 저장하십시오. 문서 보안(DRM)이 걸려 있다면 먼저 해제하십시오.',
  },
};

const otherName = (isOfRow: boolean): string =>
  isOfRow ? '이 행의 file 칸에 다른 이름을 쓰십시오.' : 'file에 다른 형식을 쓰십시오.';

export const files: CatalogueOf<typeof samples> = {
  BD100: ({ name, near, names }) => ({
    what: `“${name}”: 없는 브리핑입니다.`,
    next: didYouMean(
      near,
      names.length === 0 ? `data/${name} 폴더를 만드십시오.` : `있는 브리핑: ${names.join(', ')}.`,
    ),
  }),
  'BD101.article': ({ path, others }) => ({
    what: `원고 “${nameOf(path)}” 파일이 없습니다.`,
    next: `마크다운으로 쓰십시오. 있는 파일: ${others.map(nameOf).join(', ')}.`,
  }),
  'BD101.file': ({ name, near, columns }) => ({
    what: `“${name}” 파일이 없습니다.`,
    next: didYouMean(near, purposeOf(name, columns)),
  }),
  BD102: ({ found, expected }) => ({
    what: `“${found}” 파일을 “${expected}” 파일로 읽었습니다.`,
    next: `이름을 “${expected}”로 바꾸십시오. 다른 시스템에서는 찾지 못할 수 있습니다.`,
  }),
  BD103: ({ kind }) => ({
    what: `텍스트 파일이 아니라 ${kinds[kind]}입니다.`,
    next: kind === 'excel' || kind === 'office' ? 'Excel에서 열어 “CSV UTF-8”로 저장하십시오.' : saveAs,
  }),
  BD104: ({ hex, encoding, inCp949 }) => ({
    what: `파일의 나머지는 ${encoding}인데 바이트 ${hex}는 그렇지 않습니다${inCp949 ? `. CP949로는 “${inCp949}”입니다` : ''}.`,
    next: '이 글자를 다시 쓰고 파일을 UTF-8로 저장하십시오.',
  }),
  BD105: () => ({ what: 'CP949(한국어 Excel)로 읽었습니다.', next: saveAs }),
  BD106: () => ({ what: 'UTF-16(“유니코드 텍스트”)으로 읽었습니다.', next: saveAs }),
  BD107: () => ({ what: '글자가 자모로 풀려 있어(NFD, macOS 방식) 모아서 읽었습니다.' }),
  BD108: ({ code, name, written }) => {
    const meaning = characters[code];
    return {
      what: `${name}${meaning ? `(${meaning})` : ''} 문자는 슬라이드에 쓸 수 없습니다.`,
      next: withoutCharacter(code, written),
    };
  },
  BD110: ({ found }) => otherFiles[found],
  BD111: () => ({
    what: '암호가 걸린 통합 문서입니다.',
    next: 'Excel에서 열어 암호를 지우십시오: 파일 > 정보 > 통합 문서 보호 > 암호 설정.',
  }),
  'BD112.tooManyParts': ({ found, limit }) => ({
    what: `통합 문서가 ${found}개 부분으로 되어 있습니다. 한도는 ${limit}개입니다.`,
    next: '표만 새 통합 문서로 복사하십시오.',
  }),
  'BD112.unpacksTooLarge': ({ part, packed, size, limit }) => ({
    what: `통합 문서 안의 “${part}” 부분이 ${sizeText(packed)}에서 ${sizeText(size)}로 커집니다. 한도는 ${sizeText(limit)}, 100배입니다.`,
    next: '표만 새 통합 문서로 복사하십시오. 서식만 있는 빈 행이 시트를 키웁니다.',
  }),
  BD113: ({ part }) => ({
    what: `통합 문서가 손상되었습니다${part === undefined ? '' : `(“${part}” 부분을 읽을 수 없습니다)`}.`,
    next: 'Excel에서 열어 복구하고, 숫자를 원자료와 비교한 뒤 다시 저장하십시오.',
  }),
  'BD114.documentType': ({ part }) => ({
    what: `통합 문서 안의 “${part}” 부분에 Excel이 쓰지 않는 문서 형식 선언(DTD)이 있습니다.`,
    next: '믿을 수 없는 파일입니다. 표를 새 통합 문서로 복사하십시오.',
  }),
  'BD114.partTwice': ({ part }) => ({
    what: `통합 문서에 “${part}” 부분이 두 번 있어 어느 쪽이 맞는지 알 수 없습니다.`,
    next: saveAsWorkbook,
  }),
  BD115: () => ({ what: '통합 문서에 셀이 있는 시트가 없습니다.', next: '수치 표를 figures라는 시트에 두십시오.' }),
  BD116: ({ count, sheet, isFirst }) => ({
    what: `통합 문서에 시트가 ${count}개 있어 ${isFirst ? '첫 시트' : '수치 표의 열이 있는 첫 시트'} “${sheet}”에서 표를 읽었습니다.`,
    next: '다른 시트라면 그 시트의 이름을 figures로 바꾸십시오.',
  }),
  'BD117.hiddenColumns': ({ names }) => ({
    what: `숨긴 열 ${names.length}개도 함께 읽었습니다: ${shortened(names)}.`,
    next: '쓰지 않을 열은 지우십시오.',
  }),
  'BD117.hiddenRows': ({ rows }) => ({
    what: `숨긴 행 ${rows.length}개도 함께 읽었습니다: ${shortened(rows.map(String))}.`,
    next: '쓰지 않을 행은 지우십시오.',
  }),
  'BD118.mergedAcross': ({ range }) => ({
    what: `병합된 셀 ${range}의 내용이 어느 칸의 것인지 알 수 없습니다.`,
    next: 'Excel에서 병합을 풀고 내용을 해당하는 칸마다 쓰십시오.',
  }),
  'BD118.mergedRows': ({ range, column }) => ({
    what: `“${column}” 열의 병합된 셀 ${range}의 내용을 그 모든 행의 값으로 읽었습니다.`,
  }),
  'BD119.bothTables': ({ first, second }) => ({
    what: `수치 표가 “${first}”, “${second}” 두 개 있습니다.`,
    next: '숫자가 한 곳에만 있도록 하나만 남기고 다른 하나는 폴더 밖으로 옮기십시오.',
  }),
  'BD119.otherTable': ({ name }) => ({
    what: `수치 표는 figures.csv나 figures.xlsx에서 읽으며 “${name}” 파일은 읽지 않습니다.`,
    next: '“CSV UTF-8”이나 “Excel 통합 문서(*.xlsx)”로 그 이름에 저장하십시오.',
  }),
  'BD120.backslash': () => ({
    what: 'YAML에 없는 역슬래시 표기입니다.',
    next: '역슬래시는 \\\\로 쓰거나 작은따옴표를 쓰십시오.',
  }),
  'BD120.badStart': ({ fix }) => ({
    what: '글이 이 글자로 시작하려면 따옴표로 묶어야 합니다.',
    next: quote(fix),
  }),
  'BD120.colonInText': ({ fix }) => ({
    what: '따옴표로 묶지 않은 글 안에 “: ”이 있거나, 이 줄이 너무 깊이 들여쓰여 있습니다.',
    next: quote(fix),
  }),
  'BD120.colonInYaml': ({ fix }) => ({ what: '따옴표로 묶지 않은 글 안에 “: ”이 있습니다.', next: quoteAs(fix) }),
  'BD120.commaOrQuotes': ({ fix }) => ({
    what: '{ }나 [ ] 안의 두 항목 사이에 쉼표가 없거나, 따옴표로 묶지 않은 글 안에 “: ”이 있습니다.',
    next: `항목 사이에 쉼표를 넣고, 한 글이라면 따옴표로 묶으십시오: ${fix}`,
  }),
  'BD120.indentation': () => ({
    what: '이 줄의 들여쓰기가 같은 묶음의 다른 줄과 다릅니다.',
    next: '같은 묶음의 키는 같은 칸에서 시작하십시오.',
  }),
  'BD120.misplaced': ({ fix }) => ({
    what: '앞의 값에 이어질 수 없는 것이 있습니다.',
    next: quote(fix),
  }),
  'BD120.missingMark': ({ fix }) => ({
    what: '쉼표나 쌍점이 빠졌거나, 따옴표로 묶어야 할 것이 있습니다.',
    next: quote(fix),
  }),
  'BD120.noColon': () => ({
    what: '키 뒤에는 쌍점과 공백이 있어야 하고, 같은 묶음의 키는 같은 칸에서 시작해야 합니다.',
    next: 'key: value 형태로 쓰십시오.',
  }),
  'BD120.noComma': () => ({
    what: '{ }나 [ ] 안의 두 항목 사이에 쉼표가 없습니다.',
    next: '항목 사이에 쉼표를 넣으십시오.',
  }),
  'BD120.spaceAfterColon': ({ fix }) => ({
    what: '쌍점 뒤에 공백이 없습니다.',
    next: `다음과 같이 쓰십시오: “${fix}”.`,
  }),
  'BD120.tab': () => ({
    what: '이 줄은 탭으로 들여쓰여 있습니다.',
    next: '한 단계에 공백 두 칸씩, 공백으로 들여쓰십시오.',
  }),
  'BD120.unreadable': () => ({
    what: '이 자리의 YAML을 읽을 수 없습니다.',
    next: '이 줄과 앞줄의 들여쓰기와 따옴표를 확인하십시오.',
  }),
  'BD120.wideColonInYaml': () => ({
    what: '전각 쌍점(：)입니다. YAML은 이것을 읽지 못합니다.',
    next: '한/영 키로 영문 입력으로 바꾸고 “: ”을 입력하십시오.',
  }),
  'BD120.wideCommaInYaml': () => ({
    what: '전각 쉼표(，)입니다. YAML은 이것을 읽지 못합니다.',
    next: '한/영 키로 영문 입력으로 바꾸고 “, ”을 입력하십시오.',
  }),
  BD121: ({ key, line, others }) => ({
    what: `“${key}” 키가 두 번 있습니다. 처음은 ${line}행입니다.${others.length === 0 ? '' : ` 다음 키도 두 번 있습니다: ${others.join(', ')}.`}`,
    next:
      others.length === 0
        ? '하나만 남기십시오.'
        : '이 키들이 속한 이름 줄이 앞에서 빠졌다면 그 줄을 쓰고, 아니면 하나씩만 남기십시오.',
  }),
  BD122: ({ mark, year }) => ({
    what: `여기에서 연 ${mark} 기호가 닫히지 않았습니다.`,
    next:
      year === undefined
        ? `${closing[mark] ?? mark} 기호로 닫으십시오.`
        : `연도의 앞 두 자리를 줄인 것이라면 ${year}처럼 모두 쓰거나, 글 전체를 큰따옴표로 묶으십시오.`,
  }),
  BD123: () => ({
    what: '여기에서 두 번째 문서(---)가 시작됩니다. 문서 하나만 읽을 수 있습니다.',
    next: '--- 줄을 지우십시오.',
  }),
  BD124: ({ key }) => ({ what: `“${key}” 키는 쓸 수 없습니다.`, next: '다른 이름을 쓰십시오.' }),
  BD125: ({ limit }) => ({
    what: `${limit}단계보다 깊이 들어가 있습니다.`,
    next: '닫히지 않은 괄호가 있는지 확인하십시오.',
  }),
  BD126: ({ mark, fix }) => ({
    what: `값은 “${mark}” 기호로 시작할 수 없습니다(별칭, 앵커, 태그는 읽지 않습니다).`,
    next: quote(fix),
  }),
  BD127: () => ({ what: '키는 글이어야 합니다.', next: 'key: value 형태로 쓰십시오.' }),
  BD128: () => ({ what: '파일에 내용이 없습니다.', next: '내용을 쓰거나 백업에서 되살리십시오.' }),
  BD129: ({ characters, most }) => ({
    what: `이 파일은 ${characters}자입니다. YAML은 ${most}자까지 읽을 수 있습니다.`,
    next: '발표 자료에 필요 없는 내용을 빼거나 브리핑 여러 개로 나누십시오.',
  }),
  BD130: ({ expected, found, text }) => ({
    what: `여기에 필요한 것: ${values[expected]}. 지금 있는 것: ${values[found]}.`,
    next: howToWrite(expected, found, text),
  }),
  BD131: ({ key, near, known }) => ({
    what: `“${key}”: 여기에 없는 키입니다.`,
    next: didYouMean(near, `쓸 수 있는 키: ${known.join(', ')}.`),
  }),
  BD132: ({ key }) => ({ what: `여기에 “${key}” 키가 없습니다.`, next: `“${key}: …”을 추가하십시오.` }),
  BD133: ({ text }) => ({ what: `“${text}”: 숫자가 아닙니다.`, next: '12, -3, 0.5처럼 숫자로 쓰십시오.' }),
  BD134: ({ text, near, words }) => ({
    what: `“${text}”: 이 키에 쓸 수 없는 값입니다.`,
    next: didYouMean(near, `다음 가운데 하나를 쓰십시오: ${words.join(', ')}.`),
  }),
  BD135: ({ expected, found }) => ({
    what: `항목 ${expected}개가 필요한데 ${found}개가 있습니다.`,
    next: `정확히 ${expected}개를 쓰십시오.`,
  }),
  'BD136.range': ({ value, least, most }) => ({
    what: `여기에는 ${value}을(를) 쓸 수 없습니다.`,
    next: `${least}부터 ${most}까지의 숫자로 쓰십시오.`,
  }),
  'BD136.whole': ({ value, least, most }) => ({
    what: `여기에는 ${value}을(를) 쓸 수 없습니다.`,
    next: `${least}부터 ${most}까지의 정수로 쓰십시오.`,
  }),
  BD140: () => ({ what: '언어 파일의 이름이 언어 이름이 아닙니다.', next: '“en.yaml”처럼 이름을 붙이십시오.' }),
  BD141: ({ name, near, names }) => ({
    what: `여기에는 “{${name}}” 값이 들어가지 않습니다.`,
    next: didYouMean(near, names.length === 0 ? '중괄호 없이 글만 쓰십시오.' : `쓸 수 있는 값: ${braced(names)}.`),
  }),
  BD142: ({ name }) => ({
    what: `이 문구에 “{${name}}” 자리가 없습니다.`,
    next: `값이 들어갈 자리에 {${name}}을 쓰고 문구를 따옴표로 묶으십시오.`,
  }),
  BD143: ({ word, near, known }) => ({
    what: `“${word}”: scales에 없는 단위입니다.`,
    next: didYouMean(near, `쓸 수 있는 단위: ${known.join(', ')}.`),
  }),
  BD144: ({ found }) => ({
    what: `달 이름은 12개여야 하는데 ${found}개가 있습니다.`,
    next: '열두 달을 모두 쓰거나, 숫자로 쓰려면 []라고 쓰십시오.',
  }),
  BD145: ({ tag }) => ({
    what: `“${tag}”: 언어 태그가 아닙니다.`,
    next: 'ko-KR처럼 언어와 나라를 쓰십시오.',
  }),
  'BD146.decimal': ({ mark }) => ({
    what: `“${mark}” 기호는 소수점으로 쓸 수 없습니다.`,
    next: '다음 기호 가운데 하나를 따옴표로 묶어 쓰십시오: . , · ٫',
  }),
  'BD146.group': ({ mark }) => ({
    what: `“${mark}” 기호는 천 단위 구분에 쓸 수 없습니다.`,
    next: '다음 기호나 빈칸을 따옴표로 묶어 쓰십시오: , . \' ’ · ٬ 구분하지 않으려면 ""라고 쓰십시오.',
  }),
  'BD146.same': ({ mark }) => ({
    what: `“${mark}” 기호가 소수점이기도 해서 천 단위와 소수를 구별할 수 없습니다.`,
    next: 'decimalMark와 groupMark에 서로 다른 기호를 쓰십시오.',
  }),
  BD150: ({ text }) => ({
    what: `“${text}”: id로 쓸 수 없습니다.`,
    next: '영문 소문자, 숫자, 붙임표, 점만 쓰십시오. 예: part-1',
  }),
  BD151: ({ text }) => ({ what: `“${text}”: 표의 행 범위가 아닙니다.`, next: '첫 행과 마지막 행을 1-3처럼 쓰십시오.' }),
  BD152: ({ text }) => ({ what: `“${text}”: 날짜가 아닙니다.`, next: '2023-05-17처럼 쓰십시오.' }),
  BD153: ({ id }) => ({
    what: `“${id}” 발표 자료에 슬라이드가 없습니다.`,
    next: 'opening, sections, closing에 슬라이드를 쓰십시오.',
  }),
  BD154: ({ slide, deck, earlier }) => ({
    what: `“${deck}” 발표 자료에 “${slide}” 슬라이드가 두 번 있습니다. 처음은 ${earlier.line}행입니다.`,
    next: '하나만 남기십시오.',
  }),
  BD155: ({ id, earlier }) => ({
    what: `“${id}” 구역이 두 번 있습니다. 처음은 ${earlier.line}행입니다.`,
    next: 'id를 서로 다르게 쓰십시오.',
  }),
  BD156: ({ id }) => ({
    what: `“${id}” 차트에 수치가 없습니다.`,
    next: 'figures: [a, b] 또는 group: 이름을 쓰십시오.',
  }),
  BD157: () => ({ what: '계획에 청중이 없습니다.', next: 'audiences 아래에 name, language, deck, theme을 쓰십시오.' }),
  'BD159.noArticle': withoutArticle,
  'BD159.unknownLanguage': unknownLanguage,
  BD160: ({ id, near, more }) => ({
    what: `“${id}”: 없는 슬라이드입니다.${alsoNamed(more)}`,
    next: didYouMean(near, 'briefing.yaml의 slides 아래에 추가하십시오.'),
  }),
  BD161: ({ id, near, more }) => ({
    what: `“${id}”: 없는 차트입니다.${alsoNamed(more)}`,
    next: didYouMean(near, 'briefing.yaml의 charts 아래에 추가하거나, 수치 표의 묶음 이름을 쓰십시오.'),
  }),
  BD162: ({ id, near }) => ({
    what: `“${id}”: 원고에 없는 표입니다.`,
    next: didYouMean(near, `원고의 표 앞에 <!-- table: ${id} -->를 쓰십시오.`),
  }),
  BD163: ({ id, near, more }) => ({
    what: `“${id}”: 없는 발표 자료입니다.${alsoNamed(more)}`,
    next: didYouMean(near, 'briefing.yaml의 decks 아래에 추가하십시오.'),
  }),
  BD164: ({ id, count, last }) => ({
    what: `“${id}” 표는 ${count}행인데 ${last}행까지 지정되어 있습니다.`,
    next: `${count}행 안에서 끝내십시오.`,
  }),
  BD165: ({ id, near }) => ({
    what: `“${id}”: 계획에 없는 슬라이드입니다.`,
    next: didYouMean(near, 'briefing.yaml의 slides 아래에 추가하십시오.'),
  }),
  BD166: ({ id, meant }) => ({
    what: `“${id}”: 어느 원고에도 없는 슬라이드입니다.`,
    next: meant === undefined ? `원고에 :::slide{#${id}} 블록을 쓰십시오.` : `혹시 “${meant}”인가요?`,
  }),
  BD167: ({ ids }) => ({ what: `다른 원고에 있는 슬라이드 ${ids.length}개가 이 원고에 없습니다: ${ids.join(', ')}.` }),
  BD168: ({ id, shape, otherShape, other }) => ({
    what: `“${id}” 표가 여기에서는 ${shape}칸인데 ${other.file}:${other.line}에서는 ${otherShape}칸입니다.`,
    next: '두 표의 행과 열을 같게 하십시오.',
  }),
  'BD169.slideMissing': ({ id, language, near, file }) => ({
    what: `“${id}” 슬라이드가 “${language}” 원고에 없습니다.`,
    next: didYouMean(near, `${file}에 :::slide{#${id}} 블록을 쓰십시오.`),
  }),
  'BD169.slideMisspelt': ({ id, language, written }) => ({
    what: `“${id}” 슬라이드가 “${language}” 원고에 없습니다. 여기에는 “${written}”(이)라고 적혀 있습니다.`,
    next: `“:::slide{#${id}}”(으)로 고치십시오.`,
  }),
  BD170: ({ file, id, near }) => ({
    what: `${file}에 “${id}” 표가 없습니다.`,
    next: didYouMean(near, `표 앞에 <!-- table: ${id} -->를 쓰십시오.`),
  }),
  'BD171.label': ({ id, others, language }) => ({
    what: `차트에 쓰인 “${id}” 수치에 “${language}” 이름표가 없습니다.${others.length === 0 ? '' : ` 다른 수치 ${others.length}개도 마찬가지입니다: ${shortened(others, 4)}.`}`,
    next: `label.${language} 열에 쓰십시오.`,
  }),
  'BD171.sheetLabel': ({ id, others, language }) => ({
    what: `차트에 쓰인 “${id}” 수치에 “${language}” 이름표가 없습니다.${others.length === 0 ? '' : ` 다른 수치 ${others.length}개도 마찬가지입니다: ${shortened(others, 4)}.`}`,
    next: `tables.yaml의 ids에서 이름표 옆에 {…, ${language}: …}처럼 쓰거나, 시트의 열을 labels에 쓰십시오.`,
  }),
  'BD171.text': ({ name, language }) => ({
    what: `여기의 “${name}” 항목에 “${language}” 글이 없습니다.`,
    next: `“${language}” 글을 추가하십시오.`,
  }),
  BD172: ({ group, near }) => ({
    what: `“${group}”: 수치가 없는 묶음입니다.`,
    next: didYouMean(near, 'figures.csv의 group 열에 묶음 이름을 쓰십시오.'),
  }),
  BD173: ({ key, near }) => ({
    what: `“${key}”: 수치도 색 규칙도 아닙니다.`,
    next: didYouMean(near, '수치의 id나 “largest”를 쓰십시오.'),
  }),
  BD174: ({ id }) => ({ what: '이 원고에 슬라이드가 없습니다.', next: `:::slide{#${id}} … ::: 블록으로 쓰십시오.` }),
  BD175: ({ name, near }) => ({
    what: `“${name}” 수치가 없고, 이 표의 다른 열 이름도 아닙니다.`,
    next: didYouMean(
      near,
      '열 이름에는 수치의 id나 audience, language, title, file을 쓰십시오. 읽지 않을 열의 이름은 “#”으로 시작합니다.',
    ),
  }),
  BD176: ({ id, formula }) => ({
    what: `“${id}” 수치는 수식(${formula})으로 계산하므로 열에서 값을 줄 수 없습니다.`,
    next: '수식에 쓰인 수치를 열로 만들고 이 열은 지우십시오.',
  }),
  BD177: ({ count, audiences }) => ({
    what: `${count === 1 ? '이 행에 청중이 없는데' : `이 행을 비롯한 ${count}개 행에 청중이 없는데`} 브리핑의 청중은 여럿입니다: ${audiences.join(', ')}.`,
    next: 'audience 열에 쓰거나 --audience로 하나를 지정하십시오.',
  }),
  BD178: ({ name, lines }) => ({
    what: `${shortened(lines.map(line => `${line}행`))}의 발표 자료가 모두 “${name}.pptx”가 됩니다.`,
    next: 'file 열에 서로 다른 이름을 쓰십시오.',
  }),
  BD179: ({ id, near, ids }) => ({
    what: `브리핑에 “${id}” 청중이 없습니다.`,
    next: didYouMean(near, `있는 청중: ${ids.join(', ')}.`),
  }),
  BD180: ({ found }) => ({
    what: `charts에 차트가 ${found}개 있습니다. 두 개여야 합니다.`,
    next: 'charts: [왼쪽, 오른쪽]으로 쓰고, 하나면 chart: 이름으로 쓰십시오.',
  }),
  'BD181.unclosedBrace': ({ pattern }) => ({
    what: `“${pattern}”의 중괄호가 짝이 맞지 않습니다.`,
    next: '{title}처럼 쓰십시오.',
  }),
  'BD181.unknownPart': ({ name, near, names }) => ({
    what: `파일 이름에 “{${name}}” 항목은 쓸 수 없습니다.`,
    next: didYouMean(near, `쓸 수 있는 항목: ${braced(names)}.`),
  }),
  'BD182.character': ({ name, character, isOfRow }) => ({
    what: `“${name}”: 파일 이름으로 쓸 수 없습니다. “${character}”을(를) 쓸 수 없습니다.`,
    next: otherName(isOfRow),
  }),
  'BD182.empty': ({ name, isOfRow }) => ({
    what: `“${name}”: 파일 이름으로 쓸 수 없습니다. 남는 글자가 없습니다.`,
    next: otherName(isOfRow),
  }),
  'BD182.long': ({ name, bytes, most, isOfRow }) => ({
    what: `“${name}”: 파일 이름으로 쓸 수 없습니다. ${bytes}바이트입니다. ${most}바이트까지 쓸 수 있습니다.`,
    next: otherName(isOfRow),
  }),
  'BD182.reserved': ({ name, isOfRow }) => ({
    what: `“${name}”: 파일 이름으로 쓸 수 없습니다. Windows에서 장치 이름으로 예약되어 있습니다.`,
    next: otherName(isOfRow),
  }),
  BD183: ({ part, audience }) => ({
    what: `파일 이름에 {${part}} 항목이 있지만 “${audience}” 청중에는 그 값이 없습니다.`,
    next: `계획에 값을 쓰거나 {${part}} 항목을 빼십시오.`,
  }),
  BD184: ({ other, audience, name }) => ({
    what: `“${other}” 청중과 “${audience}” 청중의 파일 이름이 “${name}.pptx”로 같습니다.`,
    next: '형식에 {audience}나 {language}를 넣으십시오.',
  }),
  BD185: ({ deck, id, near, ids }) => ({
    what: `“${deck}” 발표 자료에는 숨길 “${id}” 슬라이드가 없습니다.`,
    next: didYouMean(near, available('슬라이드', ids)),
  }),
  BD186: ({ language, near, languages }) => ({
    what: `“${language}” 언어의 노트를 만들 수 없습니다. 원고나 templates/locales의 파일이 없습니다.`,
    next: didYouMean(near, `쓸 수 있는 언어: ${languages.join(', ')}.`),
  }),
  BD187: ({ language, slides }) => ({
    what: `노트 언어 “${language}”의 원고에 다음 슬라이드의 노트가 없습니다: ${slides.join(', ')}.`,
    next: '그 언어의 원고에 본문이나 :::notes를 쓰십시오.',
  }),
  BD188: ({ audience, by }) => ({
    what: `“${audience}” 청중의 바닥글이 자리보다 ${by}pt 넓습니다.`,
    next: '제목, 행사 이름, 표시(mark)를 줄이십시오.',
  }),
  BD189: ({ template, chart, slide }) => ({
    what: `“${template}” 템플릿에는 “${chart}” 차트가 들어갈 자리가 없어 슬라이드 “${slide}”에 표시되지 않습니다.`,
    next: 'chart, chart-points, two-charts 템플릿을 고르거나 차트를 빼십시오.',
  }),
  'BD190.unknownCode': ({ code }) => ({
    what: `“${code}”: 어느 메시지에도 없는 코드입니다.`,
    next: '메시지 앞에 나오는 코드를 BD609처럼 쓰십시오(모든 코드는 docs/messages.md에 있습니다).',
  }),
  'BD190.unknownRule': ({ rule, near }) => ({
    what: `“${rule}”: 점검에 없는 규칙입니다.`,
    next: didYouMean(
      near,
      'npx briefdeck check가 보여 주는 코드를 BC501처럼 쓰거나(모든 규칙은 docs/check.md에 있습니다) 빌드 경고의 코드를 BD609처럼 쓰십시오.',
    ),
  }),
  'BD191.chart': ({ id, near, ids }) => ({
    what: `“${id}”: 없는 차트입니다.`,
    next: didYouMean(near, available('차트', ids)),
  }),
  'BD191.figure': ({ id, near, ids }) => ({
    what: `“${id}”: 없는 수치입니다.`,
    next: didYouMean(near, available('수치', ids)),
  }),
  'BD191.slide': ({ id, near, ids }) => ({
    what: `“${id}”: 어느 발표 자료에도 없는 슬라이드입니다.`,
    next: didYouMean(near, available('슬라이드', ids)),
  }),
  BD192: ({ code, where }) => ({
    what: `무시하도록 한 ${code}${where}에 해당하는 것이 없습니다.`,
    next: '계획에서 이 항목을 지우십시오.',
  }),
  'BD193.number': ({ code }) => ({
    what: `${code}은(는) 무시할 수 없습니다. 청중에게 틀린 수치가 보일 수 있습니다.`,
    next: '계획에서 이 항목을 지우고 메시지가 가리키는 곳을 고치십시오.',
  }),
  'BD193.oldDeck': ({ code }) => ({
    what: `${code}은(는) 무시할 수 없습니다. 예전 발표 자료를 새 발표 자료로 잘못 알고 쓸 수 있습니다.`,
    next: '계획에서 이 항목을 지우고 메시지가 안내하는 대로 하십시오.',
  }),
  BD194: ({ code, where }) => ({
    what: `무시하도록 한 ${code}${where}은(는) 오류입니다. 오류는 무시할 수 없습니다.`,
    next: '메시지가 가리키는 곳을 고치십시오.',
  }),
  BD195: ({ things }) => ({
    what: `표시되지 않는 것: ${things
      .map(({ kind, ids }) => `${shownNowhere[kind].name} ${ids}(${shownNowhere[kind].where})`)
      .join(', ')}.`,
    next: 'briefing.yaml에서 표시할 곳에 이름을 쓰거나 지우십시오.',
  }),
};

/** At most so many names are listed where one is not known. */
const LISTED = 12;

function available(kind: string, ids: readonly string[]): string {
  if (ids.length === 0) return `${kind}가 하나도 없습니다. 이 항목을 지우십시오.`;
  const more = ids.length - LISTED;
  return `있는 ${kind}: ${ids.slice(0, LISTED).join(', ')}${more > 0 ? ` 외 ${more}개` : ''}.`;
}
