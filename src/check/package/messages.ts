// What is said about a file as a package: what cannot be read, and what PowerPoint answers with an offer to repair.
import type { Message } from '../../diagnostics/diagnostics.ts';
import type { Found } from '../finding.ts';

const MEBIBYTE = 1024 * 1024;

/** A fault of the file itself; `part` stands in the place of a shape's name. */
function fault(code: Found['code'], what: Message, next: Message, part?: string): Found {
  return { code, severity: 'error', certainty: 'certain', slide: 0, shape: part, what, next };
}

const REPAIR: Message = {
  en: 'PowerPoint may offer to repair the file, or refuse it: write it again with the program that made it, or open, repair and save it in PowerPoint.',
  ko: 'PowerPoint에서 복구 창이 나타나거나 열리지 않을 수 있습니다. 만든 프로그램으로 다시 저장하거나 PowerPoint에서 복구한 뒤 저장하십시오.',
};
const SAVE_AGAIN: Message = {
  en: 'Open the file in PowerPoint and save it again as .pptx.',
  ko: 'PowerPoint에서 파일을 열어 .pptx로 다시 저장하십시오.',
};

export const noContentTypes = (): Found =>
  fault(
    'BC701',
    {
      en: 'The list of what the file holds (“[Content_Types].xml”) is missing.',
      ko: '파일에 구성 요소 목록(“[Content_Types].xml”)이 없습니다.',
    },
    SAVE_AGAIN,
  );

export const damagedPart = (part: string): Found =>
  fault(
    'BC701',
    { en: `“${part}” is damaged and could not be unpacked.`, ko: `“${part}” 부분이 손상되어 풀 수 없습니다.` },
    SAVE_AGAIN,
    part,
  );

export const tooManyParts = (count: number, most: number): Found =>
  fault(
    'BC702',
    {
      en: `The file has ${count} parts; at most ${most} are read.`,
      ko: `파일의 구성 요소가 ${count}개입니다. 최대 ${most}개까지 읽습니다.`,
    },
    SAVE_AGAIN,
  );

export const tooLarge = (part: string, size: number, most: number): Found => {
  const [has, may] = [size, most].map(bytes => Math.ceil((bytes / MEBIBYTE) * 10) / 10);
  return fault(
    'BC702',
    {
      en: `“${part}” unpacks to ${has} MiB; at most ${may} MiB are read.`,
      ko: `“${part}” 부분을 풀면 ${has}MiB입니다. 최대 ${may}MiB까지 읽습니다.`,
    },
    {
      en: 'No slide needs that much: do not open the file unless you know where it comes from.',
      ko: '슬라이드에 필요한 크기가 아닙니다. 출처를 모르면 열지 마십시오.',
    },
    part,
  );
};

export const notWellFormed = (part: string, reason: string): Found =>
  fault(
    'BC703',
    { en: `“${part}” cannot be read as XML: ${reason}.`, ko: `“${part}” 부분을 XML로 읽을 수 없습니다(${reason}).` },
    REPAIR,
    part,
  );

export const phantomPart = (part: string): Found =>
  fault(
    'BC704',
    {
      en: `“${part}” has a content type but is not in the file.`,
      ko: `“${part}”의 형식은 선언되어 있으나 파일에 없습니다.`,
    },
    REPAIR,
    part,
  );

export const untypedPart = (part: string): Found =>
  fault(
    'BC705',
    { en: `“${part}” has no content type.`, ko: `“${part}”의 형식이 선언되어 있지 않습니다.` },
    REPAIR,
    part,
  );

export const typedTwice = (named: string): Found =>
  fault(
    'BC705',
    {
      en: `The content type of “${named}” is given twice.`,
      ko: `“${named}”의 형식이 두 번 선언되어 있습니다.`,
    },
    REPAIR,
    '/[Content_Types].xml',
  );

/** `image/jpg` is no content type at all: older versions of PowerPoint repair such a file, newer ones let it pass. */
export const wrongMediaType = (part: string, type: string, actual: string): Found => ({
  ...fault(
    'BC706',
    {
      en: `“${part}” is declared as “${type}” but is ${actual}.`,
      ko: `“${part}” 부분이 “${type}” 형식으로 선언되어 있으나 실제로는 ${actual}입니다.`,
    },
    REPAIR,
    part,
  ),
  ...(type === 'image/jpg' ? { severity: 'warning', certainty: 'likely' } : {}),
});

export const noMedia = (part: string, type: string): Found =>
  fault(
    'BC706',
    {
      en: `“${part}” is declared as “${type}” but is no picture of that kind.`,
      ko: `“${part}” 부분이 “${type}” 형식으로 선언되어 있으나 그런 그림이 아닙니다.`,
    },
    {
      en: 'PowerPoint shows a red cross in its place: insert the picture again.',
      ko: '그림 자리에 빨간 X가 표시됩니다. 그림을 다시 넣으십시오.',
    },
    part,
  );

export const danglingLink = (source: string, target: string): Found =>
  fault(
    'BC707',
    {
      en: `“${source}” leads to “${target}”, which is not in the file.`,
      ko: `“${source}” 부분이 가리키는 “${target}” 부분이 파일에 없습니다.`,
    },
    REPAIR,
    source,
  );

export const unknownLink = (source: string, element: string, id: string): Found =>
  fault(
    'BC708',
    {
      en: `“${element}” in “${source}” uses the relationship “${id}”, which does not exist.`,
      ko: `“${source}”의 “${element}” 요소가 쓰는 “${id}” 관계가 없습니다.`,
    },
    REPAIR,
    source,
  );

export const sameLinkId = (source: string, id: string): Found =>
  fault(
    'BC708',
    {
      en: `“${source}” has two relationships “${id}”.`,
      ko: `“${source}” 부분에 “${id}” 관계가 두 번 있습니다.`,
    },
    REPAIR,
    source,
  );

export const noTextBody = (slide: number, shape: string): Found => ({
  ...fault(
    'BC709',
    {
      en: 'The shape has no text body, not even an empty one.',
      ko: '도형에 텍스트 본문(txBody)이 없습니다. 빈 본문도 없습니다.',
    },
    REPAIR,
    shape,
  ),
  slide,
  severity: 'warning',
  certainty: 'possible',
});

export const sameShapeId = (slide: number, shape: string, id: string): Found => ({
  ...fault(
    'BC710',
    { en: `Two shapes of the slide have the id ${id}.`, ko: `한 슬라이드에 ID가 ${id}인 도형이 둘 있습니다.` },
    REPAIR,
    shape,
  ),
  slide,
});

/** LibreOffice writes masters so, and PowerPoint is not known to mind. */
export const sameIdInPart = (part: string, shape: string, id: string): Found => ({
  ...fault(
    'BC710',
    {
      en: `“${shape}” in “${part}” has the id ${id}, which another shape has too.`,
      ko: `“${part}”의 “${shape}” 도형은 ID가 ${id}인데, 같은 ID의 도형이 또 있습니다.`,
    },
    REPAIR,
    part,
  ),
  severity: 'note',
  certainty: 'possible',
});

export const sharedTheme = (part: string, first: string, second: string): Found =>
  fault(
    'BC711',
    {
      en: `“${first}” and “${second}” share the theme “${part}”; each master needs its own.`,
      ko: `“${first}” 부분과 “${second}” 부분이 “${part}” 테마를 함께 씁니다. 마스터마다 테마가 따로 있어야 합니다.`,
    },
    REPAIR,
    part,
  );

export const partTwice = (part: string): Found =>
  fault(
    'BC712',
    { en: `“${part}” stands in the zip twice.`, ko: `“${part}” 부분이 zip에 두 번 들어 있습니다.` },
    REPAIR,
    part,
  );

export const notANumber = (part: string, element: string, attribute: string, value: string): Found =>
  fault(
    'BC713',
    {
      en: `“${element}” in “${part}” has ${attribute}="${value}" where a whole number belongs.`,
      ko: `“${part}”의 “${element}” 요소에서 ${attribute}="${value}" 값은 정수가 아닙니다.`,
    },
    REPAIR,
    part,
  );

export const wrongOrder = (part: string, parent: string, element: string, before: string): Found =>
  fault(
    'BC714',
    {
      en: `In “${part}” “${parent}” has “${element}” after “${before}”; the standard wants it before.`,
      ko: `“${part}”의 “${parent}”에서 “${element}” 요소가 “${before}” 뒤에 있습니다. 표준에서는 앞에 와야 합니다.`,
    },
    REPAIR,
    part,
  );

export const repeatedElement = (part: string, parent: string, element: string): Found =>
  fault(
    'BC714',
    {
      en: `In “${part}” “${parent}” has “${element}” twice; the standard allows it once.`,
      ko: `“${part}”의 “${parent}”에 “${element}” 요소가 두 번 있습니다. 표준에서는 한 번만 허용합니다.`,
    },
    REPAIR,
    part,
  );

export const foreignElement = (part: string, parent: string, element: string): Found =>
  fault(
    'BC714',
    {
      en: `In “${part}” “${parent}” has “${element}”, which the standard does not know there.`,
      ko: `“${part}”의 “${parent}”에는 “${element}” 요소가 올 수 없습니다.`,
    },
    REPAIR,
    part,
  );

export const emptyTextBody = (part: string): Found =>
  fault(
    'BC715',
    { en: `A text body in “${part}” has no paragraph.`, ko: `“${part}”에 문단이 하나도 없는 텍스트 본문이 있습니다.` },
    REPAIR,
    part,
  );

export const badListId = (kind: Message, id: string): Found =>
  fault(
    'BC716',
    {
      en: `The ${kind.en} id ${id} is used twice or out of its range.`,
      ko: `${kind.ko} ID ${id}번이 중복되거나 허용 범위를 벗어났습니다.`,
    },
    REPAIR,
    '/ppt/presentation.xml',
  );

export const unsafeLink = (slide: number, source: string, address: string): Found => ({
  ...fault(
    'BC717',
    {
      en: `A link leads to “${address}”, which is no web or mail address.`,
      ko: `링크가 “${address}” 주소로 연결됩니다. 웹 주소나 메일 주소가 아닙니다.`,
    },
    {
      en: 'Remove the link, or put the file itself into the deck: on another computer the address leads nowhere, or somewhere else.',
      ko: '링크를 없애거나 파일을 문서에 넣으십시오. 다른 컴퓨터에서는 열리지 않거나 다른 것이 열립니다.',
    },
    source,
  ),
  severity: 'warning',
  slide,
});

export const unreachedPart = (part: string): Found => ({
  ...fault(
    'BC718',
    { en: `No relationship leads to “${part}”.`, ko: `“${part}” 부분을 가리키는 관계가 없습니다.` },
    {
      en: 'It is dead weight, and may hold what somebody thought deleted: save the deck again in PowerPoint.',
      ko: '쓰이지 않으며 지운 줄 알았던 내용이 남아 있을 수 있습니다. PowerPoint에서 다시 저장하십시오.',
    },
    part,
  ),
  severity: 'note',
});

export const bareNotesMaster = (part: string): Found => ({
  ...fault(
    'BC719',
    {
      en: `The notes master “${part}” has no place for the slide or for the notes.`,
      ko: `노트 마스터 “${part}”에 슬라이드나 노트가 들어갈 자리가 없습니다.`,
    },
    REPAIR,
    part,
  ),
  severity: 'note',
});

export const missingLink = (source: string, kind: string): Found =>
  fault(
    'BC720',
    { en: `“${source}” leads to no ${kind}.`, ko: `“${source}”에 연결된 ${kind} 부분이 없습니다.` },
    REPAIR,
    source,
  );

export const chartAxes = (part: string, element: string, named: number, existing: number): Found =>
  fault(
    'BC721',
    {
      en: `“${element}” in “${part}” names ${named} axes and ${existing} of them exist; it needs exactly two.`,
      ko: `“${part}”의 “${element}” 요소가 축 ${named}개를 가리키고 그중 ${existing}개가 있습니다. 정확히 두 개여야 합니다.`,
    },
    REPAIR,
    part,
  );

export const unknownPreset = (part: string, preset: string): Found =>
  fault(
    'BC722',
    {
      en: `“${part}” draws a shape “${preset}”, which PowerPoint does not know.`,
      ko: `“${part}”의 “${preset}” 도형은 PowerPoint에 없습니다.`,
    },
    REPAIR,
    part,
  );
