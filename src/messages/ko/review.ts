// 가져온 보고서를 검토하는 글의 문구.
import type { ReviewWords } from '../review-words.ts';

export const review: ReviewWords = {
  title: name => `‘${name}’에 제안하는 내용`,
  readFrom: files =>
    `읽은 파일: ${files}. 이대로도 발표 자료를 만들 수 있습니다. 다른 사람에게 보이기 전에 아래를 검토하십시오.`,
  howTo: name => [
    '제안을 받아들이려면 그대로 두십시오.',
    `숫자, 단위, 응답 기준, 출처를 고치려면 data/${name}/figures.csv에서 그 id의 행을, 거기 없으면 통합 문서와 tables.yaml을 고치십시오. 모든 언어가 같은 행을 씁니다.`,
    '수치가 아니라면 원고의 `[61.5%](fig:…)`를 `[61.5%](plain:)`로 바꾸고 그 행을 지우십시오.',
    '슬라이드를 빼려면 briefing.yaml의 decks에서 이름을 지우고, 문구를 고치려면 원고에서 `:::slide{#이름}`을 찾으십시오.',
    `그다음: npx briefdeck build ${name}`,
  ],
  accept: '받아들이거나 물리는 방법',
  unsure: '먼저 볼 것',
  noneUnsure: '의심스러운 수치가 없습니다.',
  figures: count => `수치(${count}개)`,
  columns: ['id', '숫자', '단위', '응답 기준', '출처', '이름표', '위치', '까닭'],
  tables: count => `통합 문서에 그대로 두는 표(${count}개)`,
  tableColumns: ['이름', '위치', '수치', '까닭'],
  tableReason:
    '셀마다 이름표와 단위가 있는 숫자입니다. 복사한 통합 문서를 tables.yaml에 적힌 대로 읽으므로, 모양이 같은 새 파일을 덮어쓰면 됩니다.',
  slides: count => `슬라이드(${count}장)`,
  slideColumns: ['이름', '종류', '제목', '조건(holds)', '까닭'],
  slideReasons: {
    cover: '글의 제목과 그 아래 줄입니다.',
    chart: '여러 비율을 나열한 문장이므로 막대로 보이는 편이 낫습니다.',
    'key-figures': '한 절에 따로 나오는 수치입니다. 제목은 그 수치를 말하는 문장 가운데 길이가 맞는 첫 문장입니다.',
    'big-number': '한 절에 하나뿐인 수치입니다. 제목은 그 수치가 있는 문장입니다.',
    table: '슬라이드 한 장에 들어가는 표입니다.',
    points: '그 절의 첫 목록, 또는 각 문단의 첫 문장입니다. 제목을 뒷받침하는 수치는 없습니다.',
  },
  keptOrder: '행에 정해진 순서(연도, 연령, 규모, 응답 척도)가 있으므로 막대도 그 순서로 둡니다(sort: none).',
  ranked: '값이 큰 것부터 보입니다(sort: value).',
  left: count => `그대로 둔 숫자(${count}개)`,
  leftColumns: ['숫자', '위치', '까닭'],
  losses: count => `가져오지 못한 것(${count}개)`,
  lossNames: {
    equation: '수식',
    textBox: '글상자',
    drawing: '그리기 개체',
    comment: '댓글',
    trackedChange: '변경 내용(모두 적용한 것으로 읽음)',
    pageHeader: '머리말이나 꼬리말',
    picture: '슬라이드에 쓸 수 없는 형식의 그림',
    nestedTable: '표 안의 표(글은 가져옴)',
    contents: '차례',
    hiddenText: '숨은 글자',
  },
  dropped: count => `제안했다가 빌드 오류 때문에 거둔 것(${count}개)`,
  nothing: '없습니다.',
  paragraph: (heading, number) =>
    [heading === undefined ? '' : `‘${heading}’`, number === 0 ? '' : `${number}번째 문단`]
      .filter(part => part !== '')
      .join(', '),
  deckNames: { seminar: '세미나', short: '요약 보고' },
};
