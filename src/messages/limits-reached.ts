// Which limit a message is about: its next step then ends with the switch that allows more.
import { type LimitName, limitOf, type ReachedLimit, switchFor } from '../limits.ts';
import type { Language, MessageArguments, MessageKey, Sentences } from './catalogue.ts';

const MEBIBYTE = 1024 * 1024;
const MEGAPIXEL = 1_000_000;

/** A part of a workbook that unpacks to more than so many times its size is no sheet, however large it may be. */
const HUNDREDFOLD = 100;

/** Undefined where no switch would help. */
export const limitsReached: { readonly [K in MessageKey]?: (given: MessageArguments[K]) => ReachedLimit | undefined } =
  {
    'BD112.tooManyParts': ({ found }) => ['workbook-parts', found],
    'BD112.unpacksTooLarge': ({ packed, size, limit }) =>
      size > limit && size <= packed * HUNDREDFOLD ? ['workbook-part-megabytes', size / MEBIBYTE] : undefined,
    BD125: () => ['yaml-depth'],
    BD129: ({ characters }) => ['yaml-characters', characters],
    BD211: ({ found }) => ['cell-characters', found],
    BD212: ({ unit, found }) => [`table-${unit}`, found],
    'BD228.nestedTooDeep': () => ['formula-depth'],
    'BD228.tooLong': ({ length }) => ['formula-characters', length],
    BD352: () => ['article-depth'],
    'BD353.line': ({ length }) => ['article-line-characters', length],
    'BD353.paragraph': () => ['article-line-characters'],
    'BD358.characters': ({ characters }) => ['article-characters', characters],
    'BD358.lines': ({ lines }) => ['article-lines', lines],
    'BD358.underlines': () => ['article-underlines'],
    BD359: () => ['article-table-rows'],
    'BD410.templateTooLong': ({ length }) => ['template-characters', length],
    'BD410.tooDeep': () => ['template-depth'],
    'BD410.tooManyIncluded': () => ['template-includes'],
    'BD410.tooManyReads': () => ['template-values'],
    'BD410.tooMuchMarkup': () => ['markup-characters'],
    BD557: () => ['theme-levels'],
    BD612: ({ characters }) => ['chart-characters', characters],
    'BD655.large': ({ what }) => [LARGE[what]],
    BD656: ({ width, height }) => ['picture-megapixels', (width * height) / MEGAPIXEL],
    'BD670.megabytes': () => ['svg-megabytes'],
    'BD670.seconds': () => ['svg-seconds'],
    'BD621.tooDeep': () => ['formula-depth'],
    'BD621.tooLong': ({ length }) => ['formula-characters', length],
    BD673: ({ count }) => ['chart-layers', count],
    BD705: ({ size, parts, isBomb }) => {
      if (isBomb) return undefined;
      return parts > limitOf('document-parts') ? ['document-parts', parts] : ['document-megabytes', size / MEBIBYTE];
    },
    BD708: () => ['document-elements'],
    BD837: ({ megabytes }) => ['deck-file-megabytes', megabytes],
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
export function allowMore(reached: ReachedLimit | undefined, terminal: Language['terminal']): string | undefined {
  const option = reached && switchFor(reached);
  return option && terminal.allowMore(option);
}
