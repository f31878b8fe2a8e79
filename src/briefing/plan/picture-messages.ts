// What is said to the author about pictures in the article and the plan (BD650-652, BD659).
import { type Diagnostic, didYouMean, type Message, type Place } from '../../diagnostics/diagnostics.ts';

const example: Message = {
  en: 'Write “![what it shows](pictures/name.png)”.',
  ko: '“![그림의 내용](pictures/name.png)”처럼 쓰십시오.',
};

const error = (code: Diagnostic['code'], place: Place, what: Message, next: Message): Diagnostic => ({
  code,
  severity: 'error',
  place,
  what,
  next,
});

export const pictureWithoutWords = (place: Place, file: string): Diagnostic =>
  error(
    'BD650',
    place,
    {
      en: `the picture “${file}” has no words for those who cannot see it.`,
      ko: `“${file}” 그림에 대체 텍스트가 없습니다.`,
    },
    example,
  );

export const fileNameAsWords = (place: Place, words: string): Diagnostic =>
  error(
    'BD650',
    place,
    {
      en: `“${words}” is the name of a file; it does not say what the picture shows.`,
      ko: `“${words}”은(는) 파일 이름이어서 그림의 내용을 알려 주지 않습니다.`,
    },
    example,
  );

/** Why a path is refused. */
export type PathFault = 'empty' | 'address' | 'absolute' | 'outside' | 'backslash';

const pathFaults: Readonly<Record<PathFault, Message>> = {
  empty: { en: 'it names no file', ko: '파일 이름이 없습니다' },
  address: {
    en: 'it is an address, and nothing is fetched from the network',
    ko: '인터넷 주소입니다. 네트워크에서는 아무것도 가져오지 않습니다',
  },
  absolute: {
    en: 'it begins at the root of a disk',
    ko: '디스크의 맨 위에서 시작하는 경로입니다',
  },
  outside: { en: 'it leads out of the folder of the briefing', ko: '브리핑 폴더 밖을 가리킵니다' },
  backslash: { en: 'it has a backslash', ko: '역슬래시가 있습니다' },
};

export const refusedPath = (place: Place, path: string, fault: PathFault): Diagnostic =>
  error(
    'BD651',
    place,
    {
      en: `the picture “${path}” cannot be used: ${pathFaults[fault].en}.`,
      ko: `“${path}” 그림을 쓸 수 없습니다. ${pathFaults[fault].ko}.`,
    },
    {
      en: 'Put the picture into the folder of the briefing and write its path from there: pictures/name.png.',
      ko: '그림을 브리핑 폴더에 넣고 그 폴더에서 시작하는 경로를 쓰십시오. 예: pictures/name.png',
    },
  );

export const brokenPicture = (place: Place, found: string): Diagnostic =>
  error(
    'BD651',
    place,
    {
      en: `“${found}” is no picture as it stands and would be shown as text.`,
      ko: `“${found}” 부분은 그림으로 읽히지 않아 글자 그대로 보이게 됩니다.`,
    },
    {
      en: 'Put a path with spaces between < and >: “![what it shows](<pictures/my name.png>)”.',
      ko: '공백이 있는 경로는 < >로 묶으십시오. 예: “![그림의 내용](<pictures/내 그림.png>)”',
    },
  );

export const missingPicture = (place: Place, path: string, folder: string, paths: readonly string[]): Diagnostic => ({
  ...error(
    'BD652',
    place,
    { en: `there is no picture “${path}” in ${folder}.`, ko: `${folder}에 “${path}” 그림이 없습니다.` },
    didYouMean(
      path,
      paths,
      paths.length > 0
        ? { en: `There are: ${paths.join(', ')}.`, ko: `있는 그림: ${paths.join(', ')}.` }
        : { en: 'Put the file there.', ko: '그 폴더에 파일을 넣으십시오.' },
    ),
  ),
  draftable: true,
});

export const secondPicture = (place: Place, slide: string | undefined, first: Place): Diagnostic => ({
  ...error(
    'BD659',
    place,
    {
      en: `a slide shows one picture, and the first stands in line ${first.line}.`,
      ko: `한 슬라이드에는 그림을 하나만 넣을 수 있습니다. 첫 번째 그림은 ${first.line}행에 있습니다.`,
    },
    { en: 'Keep one of them, or write another slide.', ko: '하나만 남기거나 다른 슬라이드에 쓰십시오.' },
  ),
  slide,
});

export const pictureTitle = (place: Place, title: string): Diagnostic =>
  error(
    'BD659',
    place,
    {
      en: `the words “${title}” in quotes after the picture would not be shown.`,
      ko: `그림 뒤에 따옴표로 쓴 “${title}”은(는) 표시되지 않습니다.`,
    },
    {
      en: 'Write them as a paragraph of the slide; name the picture’s source under sources in briefing.yaml.',
      ko: '슬라이드의 문단으로 쓰십시오. 그림의 출처는 briefing.yaml의 sources에 적으십시오.',
    },
  );
