// The words of the preview page in Korean.

import type { preview as English } from '../en/preview.ts';

export const preview: typeof English = {
  preview: '미리 보기',
  left: '왼쪽',
  right: '오른쪽',
  none: '다른 발표 자료 없음',
  notes: '노트',
  noNotes: '노트가 없습니다.',
  hidden: '숨김',
  changed: '바뀜',
  missing: '이 발표 자료에는 “{key}” 슬라이드가 없습니다.',
  slide: (number, title) => `슬라이드 ${number}: ${title}`,
  failed: '빌드에 오류가 있습니다',
  lastGood: '마지막으로 만든 슬라이드를 표시합니다.',
  older: '이 페이지를 만든 뒤에 발표 자료를 다시 만들었습니다',
  makeAgain:
    '아래 슬라이드는 발표 자료보다 오래된 것일 수 있습니다. --format pptx,html로 빌드하면 페이지도 다시 만듭니다.',
  noSlides: '아직 표시할 슬라이드가 없습니다.',
  messages: '빌드 메시지',
  severities: { error: '오류', warning: '경고', notice: '알림' },
  noScripts: '스크립트를 쓸 수 없으면 발표 자료가 차례로 표시되며, 페이지가 스스로 새로 고쳐지지 않습니다.',
};
