// What can be wrong with a picture file, in English and Korean (BD653-BD658).
import type { Diagnostic, Message, Place } from '../diagnostics/diagnostics.ts';
import type { OtherKind } from './picture-kind.ts';

const error = (code: Diagnostic['code'], place: Place, what: Message, next: Message): Diagnostic => ({
  code,
  severity: 'error',
  place,
  what,
  next,
  draftable: true,
});

const kinds: Readonly<Record<Exclude<OtherKind, 'empty' | 'unknown'>, Message>> = {
  gif: { en: 'a GIF', ko: 'GIF 파일' },
  webp: { en: 'a WebP picture', ko: 'WebP 파일' },
  heic: { en: 'a HEIC picture, as telephones take them', ko: '휴대전화에서 찍은 HEIC 파일' },
  avif: { en: 'an AVIF picture', ko: 'AVIF 파일' },
  tiff: { en: 'a TIFF picture', ko: 'TIFF 파일' },
  bmp: { en: 'a BMP picture', ko: 'BMP 파일' },
  metafile: { en: 'a Windows metafile', ko: 'Windows 메타파일' },
  pdf: { en: 'a PDF document', ko: 'PDF 문서' },
  html: { en: 'a web page', ko: '웹 페이지' },
  archive: { en: 'a compressed file or an Office document', ko: '압축 파일이나 Office 문서' },
  office: { en: 'an Office document of the old format', ko: '구형 Office 문서' },
};

const save: Message = {
  en: 'Save it as PNG, JPEG or SVG.',
  ko: 'PNG, JPEG 또는 SVG로 저장하십시오.',
};

export const notShowable = (place: Place, file: string, kind: OtherKind): Diagnostic => {
  if (kind === 'empty')
    return error(
      'BD653',
      place,
      { en: `the picture “${file}” is empty.`, ko: `“${file}” 그림 파일이 비어 있습니다.` },
      { en: 'Save it again.', ko: '다시 저장하십시오.' },
    );
  if (kind === 'unknown')
    return error(
      'BD653',
      place,
      { en: `“${file}” is no picture that is known here.`, ko: `“${file}”: 알 수 있는 그림 파일이 아닙니다.` },
      save,
    );
  return error(
    'BD653',
    place,
    {
      en: `“${file}” is ${kinds[kind].en}, which a deck cannot show.`,
      ko: `“${file}”: ${kinds[kind].ko}입니다. 슬라이드에 넣을 수 없습니다.`,
    },
    save,
  );
};
/** Why an SVG is refused. */
export type SvgFault =
  | { readonly kind: 'element' | 'handler' | 'external'; readonly name: string }
  | { readonly kind: PlainFault }
  | { readonly kind: 'large'; readonly what: keyof typeof large; readonly most: number };

type PlainFault = 'encoding' | 'broken' | 'entities' | 'text' | 'filter' | 'size' | 'extent' | 'blank' | 'circle';

const svgFaults: Readonly<Record<PlainFault, Message>> = {
  encoding: { en: 'it is not UTF-8', ko: 'UTF-8이 아닙니다' },
  broken: { en: 'it is not well-formed XML', ko: 'XML 형식이 잘못되었습니다' },
  entities: { en: 'it defines entities of its own', ko: '자체 엔터티를 정의합니다' },
  text: {
    en: 'it has text, which every machine draws with fonts of its own',
    ko: '글자가 들어 있어 컴퓨터마다 다른 글꼴로 보입니다',
  },
  filter: {
    en: 'it has filter effects, which every program draws otherwise',
    ko: '프로그램마다 다르게 그리는 필터 효과가 있습니다',
  },
  size: { en: 'it says neither viewBox nor width and height', ko: 'viewBox도 width와 height도 없습니다' },
  extent: {
    en: 'its viewBox, or its width and height, are of no size that a drawing has',
    ko: 'viewBox나 width, height의 크기가 그림의 크기로 볼 수 없는 값입니다',
  },
  blank: { en: 'nothing of it can be seen', ko: '보이는 것이 없습니다' },
  circle: { en: 'a part of it uses itself', ko: '자기 자신을 참조하는 부분이 있습니다' },
};

const large = {
  elements: { en: 'elements', ko: '요소' },
  depth: { en: 'levels', ko: '단계' },
  bytes: { en: 'bytes', ko: '바이트' },
} as const;

function svgFault(mistake: SvgFault): Message {
  switch (mistake.kind) {
    case 'element':
      return { en: `it has <${mistake.name}>`, ko: `<${mistake.name}> 요소가 있습니다` };
    case 'handler':
      return { en: `it runs a script (${mistake.name})`, ko: `스크립트를 실행합니다(${mistake.name})` };
    case 'external':
      return { en: `it refers to “${mistake.name}” outside of it`, ko: `외부의 “${mistake.name}”을(를) 참조합니다` };
    case 'large':
      return {
        en: `it has more than ${mistake.most} ${large[mistake.what].en}`,
        ko: `${large[mistake.what].ko}가 ${mistake.most}개보다 많습니다`,
      };
    default:
      return svgFaults[mistake.kind];
  }
}

export const refusedSvg = (place: Place, file: string, mistake: SvgFault): Diagnostic => {
  const reason = svgFault(mistake);
  return error(
    'BD655',
    place,
    {
      en: `the picture “${file}” cannot be used: ${reason.en}.`,
      ko: `“${file}” 그림을 쓸 수 없습니다. ${reason.ko}.`,
    },
    mistake.kind === 'text'
      ? {
          en: 'Convert its text to paths in the drawing program, or save it as PNG.',
          ko: '그리기 프로그램에서 글자를 윤곽선(패스)으로 바꾸거나 PNG로 저장하십시오.',
        }
      : {
          en: 'Save it as a plain SVG with everything inside, or as PNG.',
          ko: '외부 참조와 스크립트가 없는 일반 SVG나 PNG로 저장하십시오.',
        },
  );
};
