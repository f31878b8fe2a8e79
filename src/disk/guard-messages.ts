// What is told of files that stay, or make room, because they are not ours to write over, in English and Korean: BD866 to BD877.

import type { Diagnostic, Message } from '../diagnostics/diagnostics.ts';
import { fault } from '../diagnostics/fault.ts';

const error = (code: Diagnostic['code'], what: Message, next: Message): Diagnostic => ({
  code,
  severity: 'error',
  what,
  next,
});
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

export const pictureStays = (path: string): Diagnostic => fault('BD875', undefined, { path });
