// Which limit a message is about: its next step then ends with the switch that allows more.
import { type LimitName, limitOf, switchFor } from '../limits.ts';
import type { Language, MessageArguments, MessageKey, Sentences } from './catalogue.ts';

const MEBIBYTE = 1024 * 1024;

/** Undefined where no switch would help: what unpacks to a hundred times its size is no document, however large it may be. */
export const limitsReached: { readonly [K in MessageKey]?: (given: MessageArguments[K]) => LimitName | undefined } = {
  'BD112.tooManyParts': () => 'workbook-parts',
  'BD112.unpacksTooLarge': ({ size, limit }) => (size > limit ? 'workbook-part-megabytes' : undefined),
  BD125: () => 'yaml-depth',
  BD129: () => 'yaml-characters',
  BD211: () => 'cell-characters',
  BD212: ({ unit }) => `table-${unit}`,
  'BD228.nestedTooDeep': () => 'formula-depth',
  'BD228.tooLong': () => 'formula-characters',
  BD352: () => 'article-depth',
  BD353: () => 'article-line-characters',
  'BD358.characters': () => 'article-characters',
  'BD358.lines': () => 'article-lines',
  BD359: () => 'article-table-rows',
  'BD410.templateTooLong': () => 'template-characters',
  'BD410.tooManyIncluded': () => 'template-includes',
  'BD410.tooManyReads': () => 'template-values',
  'BD410.tooMuchMarkup': () => 'markup-characters',
  BD557: () => 'theme-levels',
  BD612: () => 'chart-characters',
  'BD655.large': ({ what }) => LARGE[what],
  BD656: () => 'picture-megapixels',
  'BD670.megabytes': () => 'svg-megabytes',
  'BD670.seconds': () => 'svg-seconds',
  BD673: () => 'chart-layers',
  BD705: ({ size, parts }) =>
    parts > limitOf('document-parts')
      ? 'document-parts'
      : size > limitOf('document-megabytes') * MEBIBYTE
        ? 'document-megabytes'
        : undefined,
  BD708: () => 'document-elements',
  BD837: () => 'deck-file-megabytes',
};

const LARGE = {
  bytes: 'svg-bytes',
  depth: 'xml-depth',
  drawn: 'svg-drawn-elements',
  elements: 'svg-elements',
} as const satisfies Readonly<Record<MessageArguments['BD655.large']['what'], LimitName>>;

/** A message in one language. */
export function sentencesOf<K extends MessageKey>(
  key: K,
  given: MessageArguments[K],
  { catalogue, terminal }: Pick<Language, 'catalogue' | 'terminal'>,
): Sentences {
  const { what, next } = catalogue[key](given);
  const more = allowMore(limitsReached[key]?.(given), terminal);
  return { what, next: [next, more].filter(said => said !== undefined).join(' ') || undefined };
}

/** `More is allowed by --limit yaml-depth=128.` */
export function allowMore(limit: LimitName | undefined, terminal: Language['terminal']): string | undefined {
  const option = limit && switchFor(limit);
  return option && terminal.allowMore(option);
}
