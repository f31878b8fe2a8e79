// What the command line says beside messages, in Korean.

import type { terminal as English } from '../en/terminal.ts';
import { quoted } from '../short-text.ts';

export const terminal: typeof English = {
  severities: { error: '오류', warning: '경고', notice: '알림', note: '참고' },
  passage: ({ heading, slide, footnote, paragraph, table, cell }) => [
    ...(heading === undefined ? [] : [`‘${quoted(heading)}’`]),
    ...(slide === undefined ? [] : [`“${quoted(slide)}” 슬라이드`]),
    ...(footnote === undefined ? [] : [`각주 ${footnote}`]),
    ...(paragraph === undefined ? [] : [`${paragraph}번째 문단`]),
    ...(table === undefined ? [] : [`${table}번째 표`]),
    ...(cell === undefined ? [] : [`${cell.row}행`, `${cell.column}열`]),
  ],
  line: line => `${line}행`,
  counted: (count, severity) => `${severity} ${count}건`,
  hidden: (code, count, many) => `그 밖에 ${code} ${count}건: ${many}(--all을 붙이면 모두 표시됩니다)`,
  inAllDecks: count => `발표 자료 ${count}개 모두에 해당합니다.`,
  inDecks: (named, more) =>
    `해당 발표 자료: ${named.map(deck => `“${deck}”`).join(', ')}${more > 0 ? ` 외 ${more}개` : ''}.`,
  closing: (counts, isWritten) => (isWritten ? `${counts}.` : `${counts}. 아무 파일도 쓰지 않았습니다.`),
  howToSync: places =>
    `수치 표와 값이 다른 숫자: npx briefdeck sync를 실행하면 ${places}곳이 표시되고, npx briefdeck sync --write를 실행하면 고쳐집니다.`,
  columns: ['발표 자료', '언어', '슬라이드', '수치', '크기', '상태', '파일'],
  states: { new: '새로 만듦', changed: '바뀜', unchanged: '그대로', beside: '옆에 둠', preview: '미리 보기' },
  rows: (folder, total, counts) => `${folder}의 발표 자료 ${total}개: ${counts.join(', ')}.`,
  stateCount: (state, count) => `${state} ${count}개`,
  failed: '만들지 못함',
  noWorker: '행을 가져갈 작업 프로그램이 없습니다. 시작하는 방법: npx briefdeck worker --help',
  workerReady: '행을 기다립니다. Ctrl-C를 누르면 끝납니다.',
  workerMade: rows => `행 ${rows}개 완료`,
  timeLeft: minutes => (minutes < 1 ? '1분 안에 끝남' : `${minutes}분 남음`),
  previewAt: path => `미리 보기: ${path}`,
  watching: folder => `${folder}의 data와 templates를 지켜봅니다. Ctrl-C로 끝냅니다.`,
  asBefore: counts => `${counts}은 이전과 같습니다.`,
  noDeckChanged: '바뀐 발표 자료가 없습니다.',
  picturesAt: (page, slides) => `전후 그림: 슬라이드 ${slides}장, ${page}`,
  editedByHand: deck => `${deck}에서 손으로 수정한 곳:`,
  planSaved: path => `계획을 ${path}에 저장하였습니다.`,
  edits: (edits, articles, isWritten) => {
    if (edits === 0) return '원고의 수치가 모두 수치 표와 같습니다.';
    return isWritten
      ? `원고 ${articles}개에서 ${edits}곳을 고쳤습니다.`
      : `원고 ${articles}개에서 ${edits}곳을 고쳐야 합니다. “npx briefdeck sync --write”를 실행하면 고쳐집니다.`;
  },
  links: (links, articles, isWritten) => {
    if (links === 0) return '연결되지 않은 숫자 가운데 어느 수치인지 확실한 것이 없습니다.';
    return isWritten
      ? `원고 ${articles}개에서 ${links}곳을 연결했습니다.`
      : `원고 ${articles}개에서 ${links}곳을 연결할 수 있습니다. “npx briefdeck link --write”를 실행하면 연결됩니다.`;
  },
  leftToAuthor: places =>
    `위 ${places}곳은 숫자가 부호나 앞뒤의 말과 맞지 않아 고치지 않았습니다. 말과 함께 직접 고치십시오.`,
  allowMore: option => `더 허용하려면 ${option} 옵션을 쓰십시오.`,
  example: '예:',
  next: '할 일:',
  /** 보고서로 만든 브리핑. */
  made: {
    summary: ({ figures, unsure, slides, decks }) =>
      `수치 ${figures}개(먼저 볼 것 ${unsure}개), 슬라이드 ${slides}장, 발표 자료 ${decks}개를 제안합니다. 만든 파일:`,
    next: name =>
      `data/${name}/review.md 파일을 검토하십시오. 발표 자료는 npx briefdeck build ${name} 명령으로 만듭니다.`,
  },
};
