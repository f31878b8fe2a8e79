// Charts as media parts: each picture once in the deck, however many slides show it.
import type { Picture } from '../../chart/picture.ts';
import { contentHash } from './identity.ts';
import type { Part } from './package.ts';

export interface PictureParts {
  /** Names of parts: `/ppt/media/1f0c….png`. */
  readonly png: string;
  readonly svg: string;
  readonly alt: string;
}

export interface Media {
  readonly byItem: ReadonlyMap<string, PictureParts>;
  readonly parts: readonly Part[];
}

/** The parts of those pictures that `items` name, by the items' names. Throws when one of them was not drawn. */
export function mediaOf(items: readonly string[], pictures: ReadonlyMap<string, Picture>): Media {
  const parts = new Map<string, Part>();
  const add = (data: Uint8Array, extension: 'png' | 'svg'): string => {
    const name = `/ppt/media/${contentHash(data)}.${extension}`;
    parts.set(name, { name, type: extension === 'png' ? 'image/png' : 'image/svg+xml', data, relationships: [] });
    return name;
  };
  const byItem = new Map<string, PictureParts>();
  for (const item of items) {
    const picture = pictures.get(item);
    if (!picture) throw new Error(`The picture “${item}” stands on a slide but was not drawn.`);
    byItem.set(item, {
      png: add(picture.png, 'png'),
      svg: add(new TextEncoder().encode(picture.svg), 'svg'),
      alt: picture.alt,
    });
  }
  return { byItem, parts: [...parts.values()] };
}
