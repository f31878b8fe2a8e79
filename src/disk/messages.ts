// What the disk has to say to the author, in English and Korean: BD80x finding and reading, BD81x writing, BD89x limits.
import type { Diagnostic, Message } from '../diagnostics/diagnostics.ts';

const error = (code: Diagnostic['code'], what: Message, next: Message): Diagnostic => ({
  code,
  severity: 'error',
  what,
  next,
});

export const unsoundName = (name: string, reason: Message): Diagnostic =>
  error(
    'BD810',
    {
      en: `“${name}” cannot be a file name: ${reason.en}.`,
      ko: `“${name}”은(는) 파일 이름으로 쓸 수 없습니다. ${reason.ko}.`,
    },
    { en: 'Choose another name with --out.', ko: '--out으로 다른 이름을 지정하십시오.' },
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
