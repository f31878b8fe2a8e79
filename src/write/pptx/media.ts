// Pictures as media parts: each once in the deck, however many slides show it.
import { rasterOf, type ShownPicture, vectorOf } from '../../chart/picture.ts';
import { unzip } from '../../container/zip.ts';
import { contentHash } from './identity.ts';
import type { PackagePart } from './package.ts';

export interface PictureParts {
  /** Names of parts: `/ppt/media/1f0c….png`. */
  readonly raster: string;
  readonly svg: string | undefined;
  readonly chart?: undefined;
  readonly alt: string;
}

/** A chart of PowerPoint's. */
export interface ChartParts {
  /** The name of its part: `/ppt/charts/1f0c….xml`. */
  readonly chart: string;
  /** Its picture, in a deck that later builds draw from. */
  readonly svg: string | undefined;
  readonly alt: string;
}

export interface Media {
  readonly byItem: ReadonlyMap<string, PictureParts | ChartParts>;
  readonly logo: PictureParts | undefined;
  readonly parts: readonly PackagePart[];
}

const TYPES = { png: 'image/png', jpeg: 'image/jpeg', svg: 'image/svg+xml' } as const;

/**
 * The parts of those pictures that `items` name, by the items' names, and of a logo; `isRecorded` says whether later builds draw from
 * the deck. Throws when one of them was not drawn.
 */
export function mediaOf(
  items: readonly string[],
  pictures: ReadonlyMap<string, ShownPicture>,
  logo: ShownPicture | undefined,
  isRecorded = false,
): Media {
  const parts = new Map<string, PackagePart>();
  // The items of one picture share its bytes, which need to be hashed once.
  const names = new Map<Uint8Array, string>();
  const add = (data: Uint8Array, extension: keyof typeof TYPES): string => {
    const known = names.get(data);
    if (known !== undefined) return known;
    const name = `/ppt/media/${contentHash(data)}.${extension}`;
    parts.set(name, { name, type: TYPES[extension], data, relationships: [] });
    names.set(data, name);
    return name;
  };
  const partsOf = (picture: ShownPicture): PictureParts => {
    const { type, bytes } = rasterOf(picture);
    const svg = vectorOf(picture);
    return { raster: add(bytes, type), svg: svg && add(svg, 'svg'), alt: picture.alt };
  };
  const chartOf = (item: string, picture: ShownPicture): ChartParts | undefined => {
    if (picture.chart === undefined || !picture.native) return undefined;
    const chart = `/ppt/charts/${contentHash(new TextEncoder().encode(item))}.xml`;
    const svg = isRecorded ? vectorOf(picture) : undefined;
    return { chart, svg: svg && add(svg, 'svg'), alt: picture.alt };
  };
  const byItem = new Map<string, PictureParts | ChartParts>();
  for (const item of items) {
    const picture = pictures.get(item);
    if (!picture) throw new Error(`The picture “${item}” stands on a slide but was not drawn.`);
    byItem.set(item, chartOf(item, picture) ?? partsOf(picture));
  }
  return { byItem, logo: logo && partsOf(logo), parts: [...parts.values()] };
}

/**
 * The bytes of all pictures in a deck by their hashes, `1f0c2a…`, for other programs give them other names when they save;
 * none when the file is no package.
 */
export function readMedia(bytes: Uint8Array): ReadonlyMap<string, Uint8Array> {
  const files = unzip(bytes, name => name.startsWith('ppt/media/')) ?? new Map<string, Uint8Array>();
  return new Map([...files.values()].map(data => [contentHash(data), data]));
}
