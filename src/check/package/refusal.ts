// Says what a file is that is no deck, and what to do about it: people rename files, forget passwords and break off downloads.

import { kindOfBytes } from '../../container/file-kind.ts';
import type { Message } from '../../diagnostics/diagnostics.ts';
import type { Found } from '../finding.ts';

type FileKind =
  | 'empty'
  | 'cut-off'
  | 'damaged'
  | 'password'
  | 'old'
  | 'open-document'
  | 'keynote'
  | 'word'
  | 'excel'
  | 'hangul'
  | 'pdf'
  | 'picture'
  | 'page'
  | 'zip'
  | 'other';

/** Of bytes that are no zip. */
export function refusal(bytes: Uint8Array): Found {
  return refused(kindOf(bytes));
}

/** Of a zip that holds no presentation, by the names of its parts: `/word/document.xml`. */
export function foreignPackage(names: Iterable<string>): Found {
  const all = [...names];
  const found = PARTS.find(([pattern]) => all.some(name => pattern.test(name)));
  return refused(found?.[1] ?? 'zip');
}

const PARTS: readonly (readonly [pattern: RegExp, kind: FileKind])[] = [
  [/^\/ppt\//i, 'damaged'],
  [/^\/word\/document/i, 'word'],
  [/^\/xl\/workbook/i, 'excel'],
  [/^\/contents\/(section|content\.hpf)/i, 'hangul'],
  [/^\/index\/.*\.iwa$|^\/index\.zip$/i, 'keynote'],
  [/^\/mimetype$/i, 'open-document'],
];

function kindOf(bytes: Uint8Array): FileKind {
  if (bytes.length === 0) return 'empty';
  if (isCompoundFile(bytes)) {
    // The names of its streams are UTF-16: [MS-CFB] 2.6.1. What PowerPoint encrypts, it puts into such a container.
    const names = new TextDecoder('utf-16le').decode(bytes);
    if (names.includes('EncryptedPackage')) return 'password';
    if (names.includes('PowerPoint Document')) return 'old';
    if (names.includes('WordDocument')) return 'word';
  }
  // A zip keeps the list of its parts at its end.
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return 'cut-off';
  const kind = kindOfBytes(bytes);
  if (kind !== undefined) return KINDS.get(kind) ?? 'other';
  return /<(!doctype html|html|head|body)\b/i.test(new TextDecoder().decode(bytes.subarray(0, 4096)))
    ? 'page'
    : 'other';
}

const KINDS: ReadonlyMap<string, FileKind> = new Map<string, FileKind>([
  ['word', 'word'],
  ['excel', 'excel'],
  ['hangul', 'hangul'],
  ['pdf', 'pdf'],
  ['picture', 'picture'],
]);

function isCompoundFile(bytes: Uint8Array): boolean {
  return [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1].every((byte, index) => bytes[index] === byte);
}

function refused(kind: FileKind): Found {
  const [what, next] = WORDS[kind];
  return { code: 'BC701', severity: 'error', certainty: 'certain', slide: 0, what, next };
}

const NAME_A_DECK: Message = {
  en: 'Name a PowerPoint file that ends in .pptx.',
  ko: '.pptx로 끝나는 PowerPoint 파일을 지정하십시오.',
};
const SAVE_AS_PPTX: Message = {
  en: 'Open it in PowerPoint and save it as “PowerPoint Presentation (*.pptx)”.',
  ko: 'PowerPoint에서 열어 “PowerPoint 프레젠테이션(*.pptx)”으로 저장하십시오.',
};

const instead = (en: string, ko: string): readonly [what: Message, next: Message] => [
  { en: `This is ${en}, not a PowerPoint presentation.`, ko: `PowerPoint 프레젠테이션이 아니라 ${ko}입니다.` },
  NAME_A_DECK,
];

const WORDS: Readonly<Record<FileKind, readonly [what: Message, next: Message]>> = {
  empty: [
    { en: 'The file is empty.', ko: '빈 파일입니다.' },
    {
      en: 'Copy or download it again, or take it from a backup.',
      ko: '다시 복사하거나 내려받고, 안 되면 백업에서 되살리십시오.',
    },
  ],
  'cut-off': [
    { en: 'The file is cut off: its end is missing.', ko: '파일이 중간에서 끊겨 끝부분이 없습니다.' },
    {
      en: 'Copy or download it again, or take it from a backup.',
      ko: '다시 복사하거나 내려받고, 안 되면 백업에서 되살리십시오.',
    },
  ],
  damaged: [
    {
      en: 'The presentation is damaged: its main part cannot be read.',
      ko: '프레젠테이션이 손상되어 주요 부분을 읽을 수 없습니다.',
    },
    {
      en: 'Open it in PowerPoint, let PowerPoint repair it, and save it; or take it from a backup.',
      ko: 'PowerPoint에서 열어 복구한 뒤 저장하거나 백업에서 되살리십시오.',
    },
  ],
  password: [
    { en: 'The presentation is protected by a password.', ko: '암호가 걸린 프레젠테이션입니다.' },
    {
      en: 'Open it in PowerPoint and remove the password: File > Info > Protect Presentation > Encrypt with Password.',
      ko: 'PowerPoint에서 열어 암호를 지우십시오: 파일 > 정보 > 프레젠테이션 보호 > 암호 설정.',
    },
  ],
  old: [{ en: 'This is a presentation of the old format (.ppt).', ko: '구형 프레젠테이션(.ppt)입니다.' }, SAVE_AS_PPTX],
  'open-document': [
    { en: 'This is an OpenDocument file (.odp), not a .pptx.', ko: '.pptx가 아니라 OpenDocument 파일(.odp)입니다.' },
    SAVE_AS_PPTX,
  ],
  keynote: [
    { en: 'This is a Keynote presentation.', ko: 'Keynote 프레젠테이션입니다.' },
    {
      en: 'Export it from Keynote: File > Export To > PowerPoint.',
      ko: 'Keynote에서 내보내십시오: 파일 > 다음으로 내보내기 > PowerPoint.',
    },
  ],
  word: instead('a Word document', 'Word 문서'),
  excel: instead('an Excel workbook', 'Excel 통합 문서'),
  hangul: instead('a Hangul document (.hwp)', '한글 문서(.hwp)'),
  pdf: instead('a PDF file', 'PDF 파일'),
  picture: instead('a picture', '그림 파일'),
  page: instead('a web page', '웹 페이지(HTML)'),
  zip: [
    { en: 'The file is a zip that holds no presentation.', ko: '프레젠테이션이 들어 있지 않은 zip 파일입니다.' },
    NAME_A_DECK,
  ],
  other: [
    { en: 'This is no PowerPoint presentation.', ko: 'PowerPoint 프레젠테이션이 아닙니다.' },
    {
      en: 'Name a PowerPoint file that ends in .pptx; if your organization protects its documents (DRM), release this one first.',
      ko: '.pptx로 끝나는 PowerPoint 파일을 지정하십시오. 문서 보안(DRM)이 걸려 있다면 먼저 해제하십시오.',
    },
  ],
};
