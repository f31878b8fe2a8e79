// What is said in Korean about reports of other programs (BD70x to BD78x).

import type { CatalogueOf } from '../catalogue.ts';
import type { imports as samples } from '../examples/import.ts';
import { quoted, shortened } from '../short-text.ts';
import { didYouMean } from './words.ts';

const readable =
  '워드(.docx), 한글(.hwpx, .hwp), Excel(.xlsx), 웹 페이지(.html), Markdown(.md), 텍스트(.txt), CSV(.csv) 파일을 읽을 수 있습니다';

const refused: Readonly<Record<(typeof samples)['BD700']['kind'], readonly [what: string, next: string]>> = {
  pdf: [
    'PDF 파일입니다. PDF에서는 문단과 표를 구별할 수 없습니다.',
    'PDF를 만든 워드나 한글 문서를 받으십시오. 스캔한 PDF에는 글이 없습니다.',
  ],
  oldWord: ['예전 형식의 워드 문서(.doc)입니다.', '워드에서 열어 “Word 문서(.docx)”로 저장하십시오.'],
  oldExcel: ['예전 형식의 Excel 파일(.xls)입니다.', 'Excel에서 열어 “Excel 통합 문서(.xlsx)”로 저장하십시오.'],
  oldPowerPoint: [
    '보고서가 아니라 예전 형식의 PowerPoint 파일(.ppt)입니다.',
    '슬라이드의 바탕이 된 보고서를 지정하십시오.',
  ],
  oldOffice: [
    '예전 형식의 Office 문서입니다.',
    '만든 프로그램에서 열어 지금 형식(워드는 .docx, Excel은 .xlsx)으로 저장하십시오.',
  ],
  presentation: ['보고서가 아니라 PowerPoint 파일입니다.', '슬라이드의 바탕이 된 보고서를 지정하십시오.'],
  openDocument: [
    'OpenDocument 파일입니다.',
    '만든 프로그램에서 열어 워드 문서(.docx)로, 표는 Excel 파일(.xlsx)로 저장하십시오.',
  ],
  rtf: ['서식 있는 텍스트 파일(.rtf)입니다.', '워드에서 열어 “Word 문서(.docx)”로 저장하십시오.'],
  hwp3: ['2000년 이전의 한글 3 문서입니다.', '한글에서 열어 .hwpx로 저장하십시오.'],
  archive: ['압축 파일입니다.', '압축을 풀고 안에 있는 문서를 지정하십시오.'],
  picture: ['그림 파일입니다.', '글이 있는 문서를 지정하십시오. 그림 속의 글은 읽지 않습니다.'],
  other: ['읽을 수 있는 문서가 아닙니다.', `${readable}.`],
};

const formats: Readonly<Record<(typeof samples)['BD706']['kind'], string>> = {
  docx: '워드 문서(.docx)',
  hwpx: '새 형식의 한글 문서(.hwpx)',
  hwp: '예전 형식의 한글 문서(.hwp)',
  xlsx: 'Excel 파일(.xlsx)',
  html: '웹 페이지(.html)',
  markdown: 'Markdown 파일',
  csv: 'CSV 표',
  text: '텍스트 파일',
};

function sizeText(bytes: number): string {
  return bytes < 1024 ** 3 ? `${Math.round(bytes / 1024 ** 2)}MB` : `${(bytes / 1024 ** 3).toFixed(1)}GB`;
}

export const imports: CatalogueOf<typeof samples> = {
  BD700: ({ kind }) => {
    const [what, next] = refused[kind];
    return { what, next };
  },
  BD701: () => ({
    what: '암호가 걸린 문서입니다.',
    next: '암호를 넣어 연 다음 암호를 없애고 다시 저장하십시오.',
  }),
  BD702: ({ by }) => ({
    what:
      by === 'distribution'
        ? '배포용 문서입니다. 내용이 암호화되어 있습니다.'
        : '기관의 문서 보안(DRM)으로 암호화된 문서입니다.',
    next: '잠그지 않은 문서를 작성자에게 받으십시오.',
  }),
  'BD703.missing': ({ part }) => ({
    what: `문서가 손상되었습니다. 안에 “${part}”이(가) 없습니다.`,
    next: '만든 프로그램에서 열어 다시 저장하거나 다른 사본을 쓰십시오.',
  }),
  'BD703.package': () => ({
    what: '문서가 손상되었습니다. 내려받다가 끊긴 것처럼 끝부분이 없습니다.',
    next: '다른 사본을 쓰십시오.',
  }),
  'BD703.part': ({ part }) => ({
    what: `문서가 손상되었습니다. 안에 있는 “${part}”을(를) 읽을 수 없습니다.`,
    next: '만든 프로그램에서 열어 다시 저장하거나 다른 사본을 쓰십시오.',
  }),
  BD705: ({ size, parts }) => ({
    what: `압축을 풀면 파일 ${parts}개, ${sizeText(size)}가 됩니다. 보고서는 이렇게 커지지 않습니다.`,
    next: '누가 만들었는지 모르는 문서라면 열지 마십시오. 아니라면 큰 그림을 빼고 다시 저장하십시오.',
  }),
  BD706: ({ ending, kind }) => ({
    what: `파일 이름은 “${ending}”로 끝나지만 내용은 ${formats[kind]}입니다. 내용대로 읽었습니다.`,
  }),
  BD707: () => ({ what: '문서에 글이 없습니다.', next: '맞는 파일인지 확인하십시오.' }),
  BD708: ({ most }) => ({
    what: `문서의 요소가 ${most}개(약 2,000쪽)를 넘습니다. 이보다 긴 문서는 읽지 않습니다.`,
    next: '장마다 따로 저장해 하나를 지정하십시오.',
  }),
  BD709: ({ count }) => ({
    what: `변경 내용 추적 ${count}건은 모두 적용한 것으로 읽었습니다. 넣은 글은 있고 지운 글은 없습니다.`,
  }),
  'BD709.untold': () => ({
    what: '변경 내용을 추적하는 문서인데, 이 형식에서는 지운 글을 구별할 수 없습니다. 지운 글이 섞였을 수 있습니다.',
    next: '한글에서 변경 내용을 모두 적용하거나 .hwpx로 저장해 지정하십시오.',
  }),
  BD710: ({ count }) => ({ what: `문서의 메모 ${count}건을 뺐습니다.` }),
  BD711: ({ count }) => ({
    what: `수식 ${count}개를 뺐습니다. 첫 번째가 여기에 있습니다.`,
    next: '글에 필요한 수식이면 그 뜻을 말로 쓰십시오.',
  }),
  BD712: ({ count }) => ({
    what: `글상자 ${count}개의 글은 글상자가 있던 문단의 다음 문단으로 읽었습니다. 첫 번째가 여기에 있습니다.`,
  }),
  BD713: ({ count }) => ({
    what: `차트나 도형 ${count}개를 뺐습니다. 첫 번째가 여기에 있습니다.`,
    next: '차트의 숫자는 표로 쓰십시오.',
  }),
  BD714: () => ({ what: '머리말과 꼬리말을 뺐습니다.' }),
  BD715: ({ count }) => ({
    what: `그림 ${count}개를 뺐습니다. 첫 번째가 여기에 있습니다. 읽을 수 있는 PNG, JPEG, SVG가 아닙니다.`,
    next: '문서에서 그림을 바꾸거나 나중에 원고에 넣으십시오.',
  }),
  BD716: ({ count }) => ({
    what: `칸 안에 다시 들어 있는 표가 ${count}개 있습니다. 첫 번째가 여기에 있습니다. 글은 읽었지만 행과 열은 읽지 않았습니다.`,
    next: '그 숫자가 필요하면 안쪽 표를 바깥 표 아래로 옮기십시오.',
  }),
  BD717: () => ({ what: '차례를 뺐습니다.' }),
  BD718: ({ count }) => ({ what: `숨긴 글 ${count}곳을 뺐습니다. 첫 번째가 여기에 있습니다.` }),
  BD719: ({ name }) => ({
    what: `파일 이름이 Mac에서 쓴 것처럼 자모로 풀려 있습니다(NFD). 이제부터 “${name}”로 씁니다.`,
  }),
  BD720: ({ lines, paragraphs }) => ({
    what: `쪽에서 복사한 글처럼 문장 가운데에서 행이 끝납니다. ${lines}행을 문단 ${paragraphs}개로 이었습니다.`,
    next: '행이 끝나던 곳의 띄어쓰기를 확인하십시오.',
  }),
  BD721: ({ sheet, count }) => ({
    what: `“${sheet}” 시트의 셀 ${count}개는 수식의 결과가 없어 비워 두었습니다.`,
    next: 'Excel에서 열어 계산한 다음 저장하십시오.',
  }),
  BD730: ({ typed, value, label }) => ({
    what: `여기에는 “${typed}”라고 적혀 있지만, 이 원고의 표에는 “${label}”의 값이 ${value}입니다.`,
    next: '틀린 쪽을 고치고, 둘을 같은 수치에 연결하십시오.',
  }),
  BD731: ({ form, figures }) => ({
    what: `“${form}”은(는) ${figures.map(({ id, label }) => `“${id}”(${label})`).join(' 또는 ')}일 수 있습니다. 숫자가 같고 옆의 말로도 구별되지 않습니다.`,
    next: `뜻하는 수치에 직접 연결하십시오: [${form}](fig:${figures[0]?.id ?? 'id'}).`,
  }),
  BD740: ({ name }) => ({
    what: `“${name}”은(는) 브리핑 이름으로 쓸 수 없습니다. 브리핑 이름은 폴더 이름이 됩니다.`,
    next: '글자, 숫자, 붙임표만 쓰고 글자나 숫자로 시작하십시오: npx briefdeck new ai-2025 report.docx',
  }),
  BD741: () => ({
    what: 'new에는 브리핑 이름과 읽을 파일이 필요합니다.',
    next: 'npx briefdeck new ai-2025 report.ko.hwpx report.en.docx tables.xlsx',
  }),
  BD742: ({ language, files }) => ({
    what: `${files.map(file => `“${file}”`).join(', ')} 파일이 모두 “${language}” 언어의 글입니다. 브리핑에는 언어마다 원고가 하나입니다.`,
    next: '한 문서로 합치거나 브리핑을 둘로 나누십시오.',
  }),
  BD743: ({ files }) => ({
    what: `${files.map(file => `“${file}”`).join(', ')} 파일에는 글이 없어서 발표할 내용이 없습니다.`,
    next: '보고서 파일(.docx, .hwpx, .hwp, .md, .html, .txt)도 함께 적으십시오.',
  }),
  BD744: ({ file, languages }) => ({
    what: `“${file}” 파일에는 언어를 알 수 있는 글이 없습니다.`,
    next: `${languages.map(language => `--lang ${language}`).join(' 또는 ')} 옵션으로 알려 주십시오.`,
  }),
  BD745: ({ file, languages }) => ({
    what: `“${file}” 파일에는 두 언어(${languages.join(', ')})의 긴 글이 함께 있습니다.`,
    next: '언어마다 문서를 따로 저장하여 함께 적으십시오. 또는 --lang 옵션으로 한 언어를 정하면, 다른 언어의 글은 그대로 남습니다.',
  }),
  BD746: ({ language, languages }) => ({
    what: `“${language}” 언어의 로캘이 없습니다.`,
    next: `쓸 수 있는 언어: ${languages.join(', ')}. 새 언어는 templates/locales에 파일을 하나 더하면 됩니다.`,
  }),
  BD747: ({ name }) => ({
    what: `“${name}” 브리핑에 이미 모두 있습니다. 아무것도 쓰지 않았습니다.`,
  }),
  BD748: ({ path }) => ({
    what: `${path} 파일은 이미 있으므로 그대로 둡니다.`,
  }),
  BD749: ({ path, what, ids }) => ({
    what: `${path} 파일의 끝에 다음 ${what === 'rows' ? '행' : '항목'}을 더합니다: ${ids.join(', ')}.`,
  }),
  BD750: ({ file }) => ({
    what: `“${file}” 파일에서 단위가 있는 숫자를 찾지 못했습니다.`,
    next: '슬라이드에는 수치 없이 목록과 표만 나옵니다. 중요한 숫자는 직접 연결하거나, 숫자가 있는 통합 문서도 함께 적으십시오.',
  }),
  BD760: ({ names }) => ({
    what: `${names.map(name => `“${name}”`).join(', ')} 파일이 함께 있습니다. 원고는 그중 하나여야 합니다.`,
    next: '계속 고쳐 쓸 파일만 남기고 다른 파일은 폴더 밖으로 옮기십시오.',
  }),
  BD761: ({ name, ending }) => ({
    what: `“${name}” 파일은 예전 형식이어서 원고로 쓸 수 없습니다.`,
    next: `${ending === '.docx' ? 'Word' : '한글'}에서 열어 ${ending} 형식으로 저장하고, 이 파일은 폴더 밖으로 옮기십시오.`,
  }),
  BD762: () => ({
    what: '문단 스타일이 “슬라이드”인 문단인데, 슬라이드를 시작하는 [슬라이드: …] 표시가 없습니다.',
    next: '슬라이드를 [슬라이드: exports]처럼 대괄호에 넣은 이름으로 시작하거나, 본문의 문단 스타일을 지정하십시오.',
  }),
  BD763: ({ id }) => ({
    what: `본문에 “[슬라이드: ${id}]” 표시가 있지만 슬라이드가 어디까지인지 알 수 없습니다.`,
    next: '슬라이드를 한 칸짜리 표에 넣거나, 슬라이드의 모든 문단에 문단 스타일 “슬라이드”를 지정하십시오.',
  }),
  BD764: () => ({
    what: '슬라이드를 시작하는 표시에 이름이 없습니다.',
    next: '쌍점 뒤에 글자, 숫자, 붙임표로 된 이름을 적으십시오: [슬라이드: exports].',
  }),
  BD770: ({ form, figure }) => ({
    what: `“${form}”은(는) 수치 “${figure}”인데 링크가 없습니다. 문서의 다른 곳을 바꾸지 않고는 이곳에 링크를 써 넣을 수 없습니다.`,
    next: `Word나 한글에서 이 숫자를 선택하고 주소가 fig:${figure}인 링크를 넣으십시오.`,
  }),
  BD771: ({ count }) => ({
    what: `여기부터 ${count}곳은 문서의 다른 곳을 바꾸지 않고는 고쳐 쓸 수 없습니다.`,
    next: 'Word나 한글에서 직접 고치십시오.',
  }),
  BD772: ({ path, sign }) => ({
    what: `“${path}” 파일이 다른 프로그램에서 열려 있습니다(${sign}). 아무 파일도 쓰지 않았습니다.`,
    next: '그 프로그램에서 저장하고 닫은 뒤 다시 실행하십시오.',
  }),
  BD773: ({ path }) => ({
    what: `“${path}” 파일이 이미 있어 아무 파일도 쓰지 않았습니다.`,
    next: '다른 이름으로 실행하십시오: npx briefdeck template word article.ko.docx',
  }),
  'BD774.language': ({ language }) => ({
    what: `언어가 “${language}”인 서식 문서가 없습니다.`,
    next: '--lang en이나 --lang ko로 실행하고 문구를 옮겨 쓰십시오.',
  }),
  'BD774.name': ({ name }) => ({
    what: name === undefined ? '어떤 서식 문서를 쓸지 적지 않았습니다.' : `“${name}”(이)라는 서식 문서가 없습니다.`,
    next: 'Word 문서는 이렇게 씁니다: npx briefdeck template word article.ko.docx',
  }),
  BD775: ({ file }) => ({
    what: `“${file}” 파일 이름이 Word 문서처럼 .docx로 끝나지 않습니다.`,
    next: '이렇게 실행하십시오: npx briefdeck template word article.ko.docx',
  }),
  BD780: ({ workbook, near, names }) => ({
    what: `브리핑 폴더에 통합 문서 “${workbook}”이(가) 없습니다.`,
    next: didYouMean(
      near,
      names.length === 0
        ? '그 폴더에 복사하십시오.'
        : `그 폴더에 복사하거나, 있는 파일 이름을 쓰십시오: ${shortened(names)}.`,
    ),
  }),
  BD781: ({ sheet, workbook, sheets, near }) => ({
    what: `“${workbook}”에 “${sheet}” 시트가 없습니다.`,
    next: didYouMean(near, `시트: ${shortened(sheets)}.`),
  }),
  BD782: ({ table, sheet, row, written }) => ({
    what: `“${table}” 표의 열 제목이 “${sheet}” 시트의 ${written}행이 아니라 ${row}행에 있습니다.`,
    next: `header: ${row}(으)로 고치십시오.`,
  }),
  BD783: ({ head, sheet, row, heads, near }) => ({
    what: `“${sheet}” 시트의 ${row}행에 제목이 “${quoted(head)}”인 열이 없습니다.`,
    next:
      heads.length === 0
        ? '빈 행입니다. 열 제목이 있는 행을 header에 쓰십시오.'
        : `${near === undefined ? '' : `혹시 “${quoted(near)}”인가요? `}열 제목: ${shortened(
            heads.map(each => quoted(each)),
            8,
          )}. 여기에 지금의 제목을 쓰고, 숫자의 뜻이 그대로인지 확인하십시오.`,
  }),
  BD784: ({ head, sheet, cells, merged }) => ({
    what:
      merged === undefined
        ? `“${sheet}” 시트에 제목이 “${quoted(head)}”인 열이 여러 개입니다: ${shortened(cells)}.`
        : `“${sheet}” 시트의 제목 “${quoted(head)}”이(가) 여러 열에 병합되어 있어(${merged}) 어느 열인지 분명하지 않습니다.`,
    next:
      merged === undefined
        ? '통합 문서에서 제목을 서로 다르게 쓰십시오. 제목이 두 행에 있으면 header: 3-4처럼 두 행을 쓰십시오.'
        : '아래 행에서 구별되면 header: 3-4처럼 두 행을 쓰고 제목도 “2024 비율”처럼 이어 쓰십시오. 아니면 병합을 푸십시오.',
  }),
  BD785: ({ table, id, label, sheet, near }) => ({
    what: `“${table}” 표에 “${quoted(label)}” 행이 없어져 “${id}”의 숫자가 없습니다(“${sheet}” 시트).`,
    next:
      near === undefined
        ? '여기에 지금의 이름표를 쓰거나, 이 행과 원고의 해당 숫자를 지우십시오.'
        : `이름표가 “${quoted(near)}”(으)로 바뀌었다면 여기에 그렇게 쓰십시오.`,
  }),
  BD786: ({ table, labels }) => ({
    what: `“${table}” 표에 id가 없어 읽지 않은 행이 ${labels.length}개 있습니다: ${shortened(labels.map(label => `“${quoted(label)}”`))}.`,
    next: '쓰려면 tables.yaml의 ids에 영문 소문자 id와 표에 있는 이름표를 더하십시오.',
  }),
  BD787: ({ table, label, cells, hasGroups }) => ({
    what: `“${table}” 표에 “${quoted(label)}” 행이 두 개 있습니다: ${cells.join(', ')}.`,
    next: hasGroups
      ? '통합 문서에서 이름표를 서로 다르게 쓰십시오.'
      : '이름표를 서로 다르게 쓰거나, 무엇에 속하는지 적힌 열을 groups에 쓰십시오.',
  }),
  BD788: ({ id, written, found, cell, beside }) => ({
    what: `“${quoted(beside)}” 옆의 ${cell} 셀은 “${quoted(found)}”인데 tables.yaml에는 “${id}”이(가) “${quoted(written)}”입니다.`,
    next: '어느 행인지 확인하고 둘 가운데 하나의 이름표를 고치십시오.',
  }),
  BD790: ({ text }) => ({
    what: `“${quoted(text)}”은(는) 행 번호가 아닙니다.`,
    next: '3처럼 쓰고, 열 제목이 두 행에 있으면 3-4처럼 쓰십시오.',
  }),
  BD791: ({ id, at }) => ({
    what: `“${id}” 수치가 두 파일에 있습니다. 다른 하나는 ${at}에 있습니다.`,
    next: '통합 문서의 숫자를 쓰려면 그 행을 지우고, 아니면 tables.yaml에서 표나 행의 이름을 바꾸십시오.',
  }),
  BD793: ({ id, near }) => ({
    what: `표에 id가 “${id}”인 행이 없습니다.`,
    next: didYouMean(near, '행의 id를 쓰십시오.'),
  }),
};
