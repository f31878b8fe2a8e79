// What is told of files that stay, or make room, because they are not ours to write over, in English and Korean: BD866 to BD877.
import type { Diagnostic, Message } from '../diagnostics/diagnostics.ts';

const error = (code: Diagnostic['code'], what: Message, next: Message): Diagnostic => ({
  code,
  severity: 'error',
  what,
  next,
});

const ANOTHER_PLACE: Message = {
  en: 'Choose another place with --out.',
  ko: '--out으로 다른 위치를 지정하십시오.',
};

export const sourceStays = (path: string): Diagnostic =>
  error(
    'BD866',
    {
      en: `“${path}” belongs to the sources of the briefings (data, templates), where nothing is written.`,
      ko: `“${path}”은(는) 브리핑의 원본(data, templates)에 속하므로 쓰지 않습니다.`,
    },
    ANOTHER_PLACE,
  );

export const linkLeadsOut = (path: string): Diagnostic =>
  error(
    'BD867',
    {
      en: `“${path}” is a link that leads out of the project or nowhere, so nothing is written through it.`,
      ko: `“${path}”은(는) 프로젝트 밖을 가리키거나 대상이 없는 링크여서 쓰지 않습니다.`,
    },
    {
      en: 'Name the place itself with --out, or take the link away.',
      ko: '--out으로 실제 위치를 지정하거나 링크를 제거하십시오.',
    },
  );

export const noPlainFile = (path: string): Diagnostic =>
  error(
    'BD868',
    {
      en: `“${path}” is a pipe or a device, not a file.`,
      ko: `“${path}”은(는) 파일이 아니라 파이프나 장치입니다.`,
    },
    { en: 'Name a file.', ko: '파일을 지정하십시오.' },
  );

export const reportStays = (path: string, isEdited: boolean): Diagnostic =>
  error(
    isEdited ? 'BD870' : 'BD869',
    isEdited
      ? {
          en: `“${path}” is a report that was edited since Briefdeck wrote it, so it stays.`,
          ko: `“${path}”은(는) Briefdeck이 쓴 뒤에 수정된 보고서이므로 그대로 두었습니다.`,
        }
      : {
          en: `“${path}” is not a report of Briefdeck, so it stays.`,
          ko: `“${path}”은(는) Briefdeck의 보고서가 아니므로 그대로 두었습니다.`,
        },
    {
      en: 'Choose another name with --out, or replace it with --force.',
      ko: '--out으로 다른 이름을 지정하거나 --force로 덮어쓰십시오.',
    },
  );

export const readByCommand = (path: string): Diagnostic =>
  error(
    'BD871',
    {
      en: `“${path}” is to be read and cannot be written over.`,
      ko: `“${path}”은(는) 읽을 파일이므로 덮어쓸 수 없습니다.`,
    },
    ANOTHER_PLACE,
  );

/** One that is left of an earlier build, as the user is to read it. */
export interface NamedLeftover {
  readonly path: string;
  readonly kind: 'deck' | 'pictures' | 'file';
  readonly stays?: 'edited' | 'open' | 'foreign' | undefined;
}

export const leftoversFound = (leftovers: readonly NamedLeftover[], previous: string): Diagnostic => ({
  code: 'BD872',
  severity: 'notice',
  what: {
    en: `no audience of the plan makes these any more: ${listed(leftovers, 'en')}.`,
    ko: `이제 어느 청중에게도 만들지 않는 파일이 남아 있습니다: ${listed(leftovers, 'ko')}.`,
  },
  next: {
    en: `“npx briefdeck build --clean” moves them into “${previous}”; what was edited by hand stays.`,
    ko: `“npx briefdeck build --clean”을 실행하면 “${previous}”(으)로 옮깁니다. 손으로 수정한 것은 그대로 둡니다.`,
  },
});

export const leftoversMoved = (leftovers: readonly NamedLeftover[], previous: string): Diagnostic => ({
  code: 'BD873',
  severity: 'notice',
  what: {
    en: `moved into “${previous}”, since no audience makes them any more: ${listed(leftovers, 'en')}.`,
    ko: `이제 어느 청중에게도 만들지 않는 파일을 “${previous}”(으)로 옮겼습니다: ${listed(leftovers, 'ko')}.`,
  },
});

export const leftoversStay = (leftovers: readonly NamedLeftover[]): Diagnostic => ({
  code: 'BD874',
  severity: 'notice',
  what: {
    en: `these stay, though no audience makes them: ${listed(leftovers, 'en')}.`,
    ko: `어느 청중에게도 만들지 않지만 그대로 둔 파일: ${listed(leftovers, 'ko')}.`,
  },
});

const REMARKS: Readonly<Record<'edited' | 'open' | 'foreign' | 'pictures', Message>> = {
  edited: { en: 'edited by hand', ko: '손으로 수정됨' },
  open: { en: 'open in another program', ko: '다른 프로그램에서 열려 있음' },
  foreign: { en: 'not made by Briefdeck', ko: 'Briefdeck이 만들지 않음' },
  pictures: { en: 'pictures', ko: '그림' },
};

function listed(leftovers: readonly NamedLeftover[], language: keyof Message): string {
  return leftovers
    .map(({ path, kind, stays }) => {
      const remarks = [...(kind === 'pictures' ? [kind] : []), ...(stays === undefined ? [] : [stays])] as const;
      const said = remarks.map(remark => REMARKS[remark][language]).join(', ');
      return said === '' ? path : `${path} (${said})`;
    })
    .join(', ');
}

export const pictureStays = (path: string): Diagnostic =>
  error(
    'BD875',
    {
      en: `“${path}” was not made by Briefdeck, or somebody has worked on it since, so it stays; nothing was written.`,
      ko: `“${path}”은(는) Briefdeck이 만든 파일이 아니거나 만든 뒤에 수정되어 그대로 두고, 아무것도 쓰지 않았습니다.`,
    },
    {
      en: 'Move it to another place, or replace it with --force: it is kept in “previous” then.',
      ko: '다른 곳으로 옮기거나 --force로 덮어쓰십시오. 덮어쓰면 이전 파일은 “previous”에 남습니다.',
    },
  );

export const reportReplaced = (path: string, previous: string): Diagnostic => ({
  code: 'BD876',
  severity: 'notice',
  what: {
    en: `“${path}” was replaced, as --force says; the old file is kept as “${previous}”.`,
    ko: `--force에 따라 “${path}”을(를) 덮어썼습니다. 이전 파일은 “${previous}”에 있습니다.`,
  },
});
