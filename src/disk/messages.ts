// What the disk has to say to the author, in English and Korean: BD80x finding and reading, BD81x writing, BD89x limits.
import type { Diagnostic, Message } from '../diagnostics/diagnostics.ts';

const error = (code: Diagnostic['code'], what: Message, next: Message): Diagnostic => ({
  code,
  severity: 'error',
  what,
  next,
});

export const noProject = (folder: string): Diagnostic =>
  error(
    'BD801',
    {
      en: `neither “${folder}” nor a folder above it holds a briefing (data/<briefing>/briefing.yaml).`,
      ko: `“${folder}”와(과) 그 상위 폴더에 브리핑(data/<이름>/briefing.yaml)이 없습니다.`,
    },
    {
      en: 'Go to the folder of your project and run the command again.',
      ko: '프로젝트 폴더로 이동한 뒤 다시 실행하십시오.',
    },
  );

export const cannotRead = (path: string, code: string): Diagnostic =>
  error(
    'BD803',
    { en: `“${path}” cannot be read (${code}).`, ko: `“${path}”을(를) 읽을 수 없습니다(${code}).` },
    {
      en: 'Check that the file is there and that you may read it.',
      ko: '파일이 있는지, 읽기 권한이 있는지 확인하십시오.',
    },
  );

export const outsideProject = (path: string): Diagnostic =>
  error(
    'BD804',
    {
      en: `“${path}” is a link that leads out of the project.`,
      ko: `“${path}”은(는) 프로젝트 밖을 가리키는 링크입니다.`,
    },
    { en: 'Put a copy of the file in its place.', ko: '링크 대신 파일의 사본을 넣으십시오.' },
  );

export const noOrdinaryFile = (path: string): Diagnostic =>
  error(
    'BD805',
    { en: `“${path}” is neither a file nor a folder.`, ko: `“${path}”은(는) 파일도 폴더도 아닙니다.` },
    { en: 'Take it out of the project.', ko: '프로젝트에서 제거하십시오.' },
  );

export const sameName = (path: string): Diagnostic =>
  error(
    'BD806',
    {
      en: `two files are called “${path}”, one with its Hangul taken apart into letters.`,
      ko: `“${path}”(이)라는 파일이 두 개입니다. 하나는 한글 자모가 분리된 이름입니다.`,
    },
    { en: 'Delete the one you do not need.', ko: '필요 없는 파일을 삭제하십시오.' },
  );

export const linkInCircle = (path: string): Diagnostic =>
  error(
    'BD808',
    {
      en: `“${path}” is a link that leads back to a folder above it.`,
      ko: `“${path}”은(는) 자신을 담은 폴더를 다시 가리키는 링크입니다.`,
    },
    { en: 'Delete the link.', ko: '링크를 삭제하십시오.' },
  );

export const incompleteInstallation = (part: string): Diagnostic =>
  error(
    'BD807',
    {
      en: `the installation is incomplete: “${part}” is missing or not made for this machine.`,
      ko: `설치가 완전하지 않습니다. “${part}”이(가) 없거나 이 컴퓨터용이 아닙니다.`,
    },
    { en: 'Run “npm ci” in the folder of Briefdeck.', ko: 'Briefdeck 폴더에서 “npm ci”를 실행하십시오.' },
  );

export const unsoundName = (name: string, reason: Message): Diagnostic =>
  error(
    'BD810',
    {
      en: `“${name}” cannot be a file name: ${reason.en}.`,
      ko: `“${name}”은(는) 파일 이름으로 쓸 수 없습니다. ${reason.ko}.`,
    },
    { en: 'Choose another name with --out.', ko: '--out으로 다른 이름을 지정하십시오.' },
  );

export const folderInPlaceOfDeck = (path: string): Diagnostic =>
  error(
    'BD811',
    {
      en: `“${path}” is a folder, so no file can be written there.`,
      ko: `“${path}”은(는) 폴더여서 파일을 쓸 수 없습니다.`,
    },
    {
      en: 'Rename that folder, or choose another place with --out.',
      ko: '폴더 이름을 바꾸거나 --out으로 다른 위치를 지정하십시오.',
    },
  );

/** `asked` is what `--out` names: a folder for decks, or a file. */
export const fileInPlaceOfFolder = (path: string, asked: 'folder' | 'file' = 'folder'): Diagnostic =>
  error(
    'BD812',
    { en: `“${path}” is a file, not a folder.`, ko: `“${path}”은(는) 폴더가 아니라 파일입니다.` },
    asked === 'file'
      ? { en: 'Choose another place with --out.', ko: '--out으로 다른 위치를 지정하십시오.' }
      : {
          en: 'Choose another folder with --out, or a file name that ends in .pptx.',
          ko: '--out으로 다른 폴더를 지정하거나, .pptx로 끝나는 파일 이름을 지정하십시오.',
        },
  );

export const noPermission = (path: string, code: string): Diagnostic =>
  error(
    'BD813',
    {
      en: `“${path}” may not be written (${code}); the old file is unchanged.`,
      ko: `“${path}”에 쓸 권한이 없습니다(${code}). 기존 파일은 그대로입니다.`,
    },
    {
      en: 'Ask for permission to write there, or choose another folder with --out.',
      ko: '쓰기 권한을 얻거나 --out으로 다른 폴더를 지정하십시오.',
    },
  );

/** `needed` in bytes. */
export const diskFull = (path: string, needed: number): Diagnostic =>
  error(
    'BD814',
    {
      en: `the disk is full: “${path}” needs ${megabytes(needed)} MB; the old file is unchanged.`,
      ko: `디스크 공간이 부족합니다. “${path}”에 ${megabytes(needed)} MB가 필요합니다. 기존 파일은 그대로입니다.`,
    },
    {
      en: 'Free some space, or choose another disk with --out.',
      ko: '공간을 확보하거나 --out으로 다른 디스크를 지정하십시오.',
    },
  );

export const deckIsOpen = (path: string, sign: string, elsewhere: string): Diagnostic =>
  error(
    'BD815',
    {
      en: `“${path}” is open in another program (${sign}); the old file is unchanged.`,
      ko: `“${path}”이(가) 다른 프로그램에서 열려 있습니다(${sign}). 기존 파일은 그대로입니다.`,
    },
    {
      en: `Close it and run the command again, or write elsewhere: --out “${elsewhere}”.`,
      ko: `닫은 뒤 다시 실행하거나 다른 위치에 쓰십시오: --out “${elsewhere}”`,
    },
  );

export const cannotWrite = (path: string, code: string): Diagnostic =>
  error(
    'BD816',
    {
      en: `“${path}” cannot be written (${code}); the old file is unchanged.`,
      ko: `“${path}”을(를) 쓸 수 없습니다(${code}). 기존 파일은 그대로입니다.`,
    },
    { en: 'Choose another folder with --out.', ko: '--out으로 다른 폴더를 지정하십시오.' },
  );

export const readBackDiffers = (path: string): Diagnostic =>
  error(
    'BD817',
    {
      en: `the disk gave back other bytes than were written for “${path}”; the old file is unchanged.`,
      ko: `“${path}”에 쓴 내용과 디스크에서 다시 읽은 내용이 다릅니다. 기존 파일은 그대로입니다.`,
    },
    {
      en: 'The disk may be failing: write to another one with --out.',
      ko: '디스크 고장일 수 있습니다. --out으로 다른 디스크에 쓰십시오.',
    },
  );

export const deckIsReadOnly = (path: string): Diagnostic =>
  error(
    'BD818',
    {
      en: `“${path}” is marked as read-only; it is unchanged.`,
      ko: `“${path}”은(는) 읽기 전용으로 표시되어 있습니다. 파일은 그대로입니다.`,
    },
    {
      en: 'Take the mark away, or choose another folder with --out.',
      ko: '읽기 전용을 해제하거나 --out으로 다른 폴더를 지정하십시오.',
    },
  );

export const sameFile = (path: string, other: string): Diagnostic =>
  error(
    'BD819',
    {
      en: `two decks would be written to one file: “${path}” and “${other}” differ in capitals at most.`,
      ko: `발표 자료 두 개가 같은 파일이 됩니다. “${path}”와(과) “${other}”은(는) 대소문자만 다릅니다.`,
    },
    {
      en: 'Give one of the two audiences another name in briefing.yaml.',
      ko: 'briefing.yaml에서 한쪽 청중의 이름을 바꾸십시오.',
    },
  );

/** `limit` in bytes. */
export const tooMuchInput = (path: string, limit: number): Diagnostic =>
  error(
    'BD890',
    {
      en: `the project is larger than ${megabytes(limit)} MB (reached at “${path}”).`,
      ko: `프로젝트가 ${megabytes(limit)} MB보다 큽니다(“${path}”에서 초과).`,
    },
    {
      en: `Move files that the decks do not need out of data and templates, or allow more: --max-input ${2 * megabytes(limit)}.`,
      ko: `발표 자료에 필요 없는 파일을 data와 templates 밖으로 옮기거나 한도를 늘리십시오: --max-input ${2 * megabytes(limit)}`,
    },
  );

function megabytes(bytes: number): number {
  return Math.ceil(bytes / 1024 / 1024);
}
