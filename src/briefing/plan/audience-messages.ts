// What is said to the author about what a deck shows and to whom: charts, hidden slides, notes, the footer, file names (BD180-189).
import { type Diagnostic, didYouMean, type Message, nearest, type Place } from '../../diagnostics/diagnostics.ts';
import { fault } from '../../diagnostics/fault.ts';
import type { NameFault } from './deck-name.ts';

const error = (code: Diagnostic['code'], place: Place, what: Message, next: Message): Diagnostic => ({
  code,
  severity: 'error',
  place,
  what,
  next,
});

export const unknownNamePart = (place: Place, name: string, names: readonly string[]): Diagnostic =>
  error(
    'BD181',
    place,
    { en: `a file name has no “{${name}}”.`, ko: `파일 이름에 “{${name}}” 항목은 쓸 수 없습니다.` },
    didYouMean(name, names, {
      en: `It can have: ${braced(names)}.`,
      ko: `쓸 수 있는 항목: ${braced(names)}.`,
    }),
  );

const nameFaults: Readonly<Record<'reserved' | 'empty', Message>> = {
  reserved: { en: 'Windows keeps it for a device', ko: 'Windows에서 장치 이름으로 예약되어 있습니다' },
  empty: { en: 'nothing is left of it', ko: '남는 글자가 없습니다' },
};

function nameFault(mistake: NameFault): Message {
  switch (mistake.kind) {
    case 'character':
      return { en: `it contains “${mistake.character}”`, ko: `“${mistake.character}”을(를) 쓸 수 없습니다` };
    case 'long':
      return {
        en: `it has ${mistake.bytes} bytes, and ${mistake.most} are possible`,
        ko: `${mistake.bytes}바이트입니다. ${mistake.most}바이트까지 쓸 수 있습니다`,
      };
    case 'reserved':
    case 'empty':
      return nameFaults[mistake.kind];
  }
}

export const badFileName = (place: Place, name: string, mistake: NameFault): Diagnostic => {
  const reason = nameFault(mistake);
  return error(
    'BD182',
    place,
    {
      en: `“${name}” cannot be a file name: ${reason.en}.`,
      ko: `“${name}”: 파일 이름으로 쓸 수 없습니다. ${reason.ko}.`,
    },
    { en: 'Write another pattern under file.', ko: 'file에 다른 형식을 쓰십시오.' },
  );
};

export const unknownHiddenSlide = (place: Place, id: string, deck: string, ids: readonly string[]): Diagnostic =>
  fault('BD185', place, { deck, id, near: nearest(id, ids), ids });

export const notesWithoutArticle = (place: Place, language: string, languages: readonly string[]): Diagnostic =>
  fault('BD186', place, { language, near: nearest(language, languages), languages });

function braced(names: readonly string[]): string {
  return names.map(name => `{${name}}`).join(', ');
}
