// A manifest as text and back.
import type { ClaimResult, ClaimValue } from '../../briefing/agreement/claims.ts';
import type { Fit } from './fit.ts';
import {
  either,
  type Guard,
  isNumber,
  isText,
  isTruth,
  isWholeNumber,
  listOf,
  maybe,
  objectOf,
  oneOfValues,
  recordOf,
} from './guard.ts';
import type {
  Manifest,
  ManifestCell,
  ManifestChart,
  ManifestFigure,
  ManifestHashes,
  ManifestSlide,
  ManifestText,
} from './manifest.ts';

/** JSON with sorted keys, a line feed at the end: the same manifest gives the same text. */
export function manifestText(manifest: Manifest): string {
  return `${JSON.stringify(manifest, sortedKeys, 1)}\n`;
}

function sortedKeys(_: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)));
}

/** The manifest that a text holds; undefined when it is none, or of another version. */
export function parseManifest(text: string): Manifest | undefined {
  const value = parseJson(text);
  return isManifest(value) ? value : undefined;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const words = {
  key: isText,
  text: isText,
  figures: listOf(isText),
  fit: maybe(objectOf<Fit>({ lines: isWholeNumber, room: isWholeNumber, size: isNumber })),
};

const isTextShape = objectOf<ManifestText>({ ...words, kind: oneOfValues('title', 'text', 'alt-text', 'notes') });

const isCell = objectOf<ManifestCell>({
  ...words,
  kind: oneOfValues('table-cell'),
  table: isText,
  row: isWholeNumber,
  column: isWholeNumber,
});

const isChart = objectOf<ManifestChart>({
  kind: oneOfValues('chart'),
  key: isText,
  chart: isText,
  picture: isText,
  data: maybe(isText),
  figures: listOf(isText),
});

const isFigure = objectOf<ManifestFigure>({
  id: isText,
  label: isText,
  value: maybe(isText),
  text: isText,
  digits: isText,
  unit: isText,
  source: objectOf<ManifestFigure['source']>({ id: isText, short: isText }),
  asOf: maybe(isText),
  formula: maybe(isText),
  inputs: maybe(listOf(isText)),
});

const isClaim = objectOf<ClaimResult>({
  slide: isText,
  claim: isText,
  holds: maybe(isTruth),
  values: listOf(objectOf<ClaimValue>({ expression: isText, value: isText })),
});

const isSlide = objectOf<ManifestSlide>({
  key: isText,
  number: isWholeNumber,
  title: isText,
  shapes: listOf(either(isTextShape, either(isCell, isChart))),
});

const isManifest: Guard<Manifest> = objectOf<Manifest>({
  version: oneOfValues(1),
  program: isText,
  briefing: isText,
  audience: isText,
  rows: maybe(isText),
  language: isText,
  title: isText,
  footer: isText,
  figures: listOf(isFigure),
  claims: listOf(isClaim),
  slides: listOf(isSlide),
  hashes: objectOf<ManifestHashes>({
    slides: recordOf(isText),
    figures: recordOf(isText),
    inputs: recordOf(isText),
  }),
});
