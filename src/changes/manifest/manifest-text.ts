// A manifest as text and back.
import type { ClaimResult, ClaimValue } from '../../briefing/agreement/claims.ts';
import type { Fit } from './fit.ts';
import {
  either,
  type Guard,
  isNumber,
  isText,
  isTruth,
  isWhole,
  listOf,
  objectOf,
  oneOf,
  optional,
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
  fit: optional(objectOf<Fit>({ lines: isWhole, room: isWhole, size: isNumber })),
};

const isTextShape = objectOf<ManifestText>({ ...words, kind: oneOf('title', 'text', 'alt-text', 'notes') });

const isCell = objectOf<ManifestCell>({
  ...words,
  kind: oneOf('table-cell'),
  table: isText,
  row: isWhole,
  column: isWhole,
});

const isChart = objectOf<ManifestChart>({
  kind: oneOf('chart'),
  key: isText,
  chart: isText,
  picture: isText,
  figures: listOf(isText),
});

const isFigure = objectOf<ManifestFigure>({
  id: isText,
  label: isText,
  value: optional(isText),
  text: isText,
  digits: isText,
  unit: isText,
  source: objectOf<ManifestFigure['source']>({ id: isText, short: isText }),
  asOf: optional(isText),
  formula: optional(isText),
  inputs: optional(listOf(isText)),
});

const isClaim = objectOf<ClaimResult>({
  slide: isText,
  claim: isText,
  holds: optional(isTruth),
  values: listOf(objectOf<ClaimValue>({ expression: isText, value: isText })),
});

const isSlide = objectOf<ManifestSlide>({
  key: isText,
  number: isWhole,
  title: isText,
  shapes: listOf(either(isTextShape, either(isCell, isChart))),
});

const isManifest: Guard<Manifest> = objectOf<Manifest>({
  version: oneOf(1),
  program: isText,
  briefing: isText,
  audience: isText,
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
