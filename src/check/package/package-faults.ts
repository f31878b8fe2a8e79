// Faults of a file as a package: what cannot be read, and what PowerPoint answers with an offer to repair.
import type { LimitName } from '../../limits.ts';
import { type FindingMessage, type FoundByRule, findingMessage } from '../finding.ts';

const MEBIBYTE = 1024 * 1024;

/** A fault of the file itself; `part` stands in the place of a shape's name. */
function fault(words: FindingMessage, part?: string): FoundByRule {
  return { ...words, severity: 'error', certainty: 'certain', slide: 0, shape: part };
}

export const noContentTypes = (): FoundByRule => fault(findingMessage('BC701', say => say.noContentTypes()));

export const damagedPart = (part: string): FoundByRule =>
  fault(
    findingMessage('BC701', say => say.damagedPart(part)),
    part,
  );

export const tooManyParts = (count: number, most: number): FoundByRule =>
  fault(findingMessage('BC702', say => say.tooManyParts(count, most), ['deck-parts', count]));

export const tooLarge = (part: string, size: number, most: number, limit: LimitName): FoundByRule => {
  const inMebibytes = (bytes: number) => Math.ceil((bytes / MEBIBYTE) * 10) / 10;
  return fault(
    findingMessage('BC702', say => say.tooLarge(part, inMebibytes(size), inMebibytes(most)), [limit, size / MEBIBYTE]),
    part,
  );
};

export const tooManyShapes = (part: string, count: number, most: number): FoundByRule =>
  fault(
    findingMessage('BC723', say => say.tooManyShapes(part, count, most), ['slide-shapes', count]),
    part,
  );

export const tooMuchText = (part: string, count: number, most: number): FoundByRule =>
  fault(
    findingMessage('BC723', say => say.tooMuchText(part, count, most), ['slide-characters', count]),
    part,
  );

export const notWellFormed = (part: string, reason: string): FoundByRule =>
  fault(
    findingMessage('BC703', say => say.notWellFormed(part, reason)),
    part,
  );

export const phantomPart = (part: string): FoundByRule =>
  fault(
    findingMessage('BC704', say => say.phantomPart(part)),
    part,
  );

export const untypedPart = (part: string): FoundByRule =>
  fault(
    findingMessage('BC705', say => say.untypedPart(part)),
    part,
  );

export const typedTwice = (named: string): FoundByRule =>
  fault(
    findingMessage('BC705', say => say.typedTwice(named)),
    '/[Content_Types].xml',
  );

/** `image/jpg` is no content type at all: older versions of PowerPoint repair such a file, newer ones let it pass. */
export const wrongMediaType = (part: string, type: string, actual: string): FoundByRule => ({
  ...fault(
    findingMessage('BC706', say => say.wrongMediaType(part, type, actual)),
    part,
  ),
  ...(type === 'image/jpg' ? { severity: 'warning', certainty: 'likely' } : {}),
});

export const noMedia = (part: string, type: string): FoundByRule =>
  fault(
    findingMessage('BC706', say => say.noMedia(part, type)),
    part,
  );

export const danglingLink = (source: string, target: string): FoundByRule =>
  fault(
    findingMessage('BC707', say => say.danglingLink(source, target)),
    source,
  );

export const unknownLink = (source: string, element: string, id: string): FoundByRule =>
  fault(
    findingMessage('BC708', say => say.unknownLink(source, element, id)),
    source,
  );

export const sameLinkId = (source: string, id: string): FoundByRule =>
  fault(
    findingMessage('BC708', say => say.sameLinkId(source, id)),
    source,
  );

export const noTextBody = (slide: number, shape: string): FoundByRule => ({
  ...fault(
    findingMessage('BC709', say => say.noTextBody()),
    shape,
  ),
  slide,
  severity: 'warning',
  certainty: 'possible',
});

export const sameShapeId = (slide: number, shape: string, id: string): FoundByRule => ({
  ...fault(
    findingMessage('BC710', say => say.sameShapeId(id)),
    shape,
  ),
  slide,
});

/** LibreOffice writes masters so, and PowerPoint is not known to mind. */
export const sameIdInPart = (part: string, shape: string, id: string): FoundByRule => ({
  ...fault(
    findingMessage('BC710', say => say.sameIdInPart(part, shape, id)),
    part,
  ),
  severity: 'note',
  certainty: 'possible',
});

export const sharedTheme = (part: string, first: string, second: string): FoundByRule =>
  fault(
    findingMessage('BC711', say => say.sharedTheme(part, first, second)),
    part,
  );

export const partTwice = (part: string): FoundByRule =>
  fault(
    findingMessage('BC712', say => say.partTwice(part)),
    part,
  );

export const notANumber = (part: string, element: string, attribute: string, value: string): FoundByRule =>
  fault(
    findingMessage('BC713', say => say.notANumber(part, element, attribute, value)),
    part,
  );

export const wrongOrder = (part: string, parent: string, element: string, before: string): FoundByRule =>
  fault(
    findingMessage('BC714', say => say.wrongOrder(part, parent, element, before)),
    part,
  );

export const repeatedElement = (part: string, parent: string, element: string): FoundByRule =>
  fault(
    findingMessage('BC714', say => say.repeatedElement(part, parent, element)),
    part,
  );

export const foreignElement = (part: string, parent: string, element: string): FoundByRule =>
  fault(
    findingMessage('BC714', say => say.foreignElement(part, parent, element)),
    part,
  );

export const emptyTextBody = (part: string): FoundByRule =>
  fault(
    findingMessage('BC715', say => say.emptyTextBody(part)),
    part,
  );

export const badListId = (kind: 'slide' | 'layout', id: string): FoundByRule =>
  fault(
    findingMessage('BC716', say => say.badListId(kind, id)),
    '/ppt/presentation.xml',
  );

export const unsafeLink = (slide: number, source: string, address: string): FoundByRule => ({
  ...fault(
    findingMessage('BC717', say => say.unsafeLink(address)),
    source,
  ),
  severity: 'warning',
  slide,
});

export const unreachedPart = (part: string): FoundByRule => ({
  ...fault(
    findingMessage('BC718', say => say.unreachedPart(part)),
    part,
  ),
  severity: 'note',
});

export const bareNotesMaster = (part: string): FoundByRule => ({
  ...fault(
    findingMessage('BC719', say => say.bareNotesMaster(part)),
    part,
  ),
  severity: 'note',
});

export const missingLink = (source: string, kind: string): FoundByRule =>
  fault(
    findingMessage('BC720', say => say.missingLink(source, kind)),
    source,
  );

export const chartAxes = (part: string, element: string, named: number, existing: number): FoundByRule =>
  fault(
    findingMessage('BC721', say => say.chartAxes(part, element, named, existing)),
    part,
  );

export const unknownPreset = (part: string, preset: string): FoundByRule =>
  fault(
    findingMessage('BC722', say => say.unknownPreset(part, preset)),
    part,
  );
