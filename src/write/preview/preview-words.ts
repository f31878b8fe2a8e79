// The words of the preview page in both languages of the messages.
import type { MessageLanguage, Severity } from '../../diagnostics/diagnostics.ts';

export interface PreviewWords {
  readonly preview: string;
  readonly left: string;
  readonly right: string;
  /** No second deck beside the first. */
  readonly none: string;
  readonly notes: string;
  readonly noNotes: string;
  /** On one that a slide show skips. */
  readonly hidden: string;
  /** On one that is not what it was when the page was last loaded. */
  readonly changed: string;
  /** In the place of a slide that the other deck has: `{key}` is its name. */
  readonly missing: string;
  readonly slide: (number: number, title: string) => string;
  readonly failed: string;
  readonly lastGood: string;
  readonly noSlides: string;
  readonly messages: string;
  readonly severities: Readonly<Record<Severity, string>>;
  readonly noScripts: string;
}

export const previewWords: Readonly<Record<MessageLanguage, PreviewWords>> = {
  en: {
    preview: 'Preview',
    left: 'Left',
    right: 'Right',
    none: 'no other deck',
    notes: 'Notes',
    noNotes: 'No notes.',
    hidden: 'hidden',
    changed: 'changed',
    missing: 'This deck has no slide “{key}”.',
    slide: (number, title) => `Slide ${number}: ${title}`,
    failed: 'The build has failed',
    lastGood: 'These are the slides of the last good build.',
    noSlides: 'There are no slides to show yet.',
    messages: 'Messages of the build',
    severities: { error: 'Error', warning: 'Warning', notice: 'Notice' },
    noScripts: 'Without scripts the decks stand one after another, and the page does not reload itself.',
  },
  ko: {
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
    noSlides: '아직 표시할 슬라이드가 없습니다.',
    messages: '빌드 메시지',
    severities: { error: '오류', warning: '경고', notice: '알림' },
    noScripts: '스크립트를 쓸 수 없으면 발표 자료가 차례로 표시되며, 페이지가 스스로 새로 고쳐지지 않습니다.',
  },
};
