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
  readonly byChart: ReadonlyMap<string, PictureParts>;
  readonly parts: readonly Part[];
}

/** The parts of those pictures that `charts` names. Throws when one of them was not drawn. */
export function mediaOf(charts: readonly string[], pictures: ReadonlyMap<string, Picture>): Media {
  const parts = new Map<string, Part>();
  const add = (data: Uint8Array, extension: 'png' | 'svg'): string => {
    const name = `/ppt/media/${contentHash(data)}.${extension}`;
    parts.set(name, { name, type: extension === 'png' ? 'image/png' : 'image/svg+xml', data, relationships: [] });
    return name;
  };
  const byChart = new Map<string, PictureParts>();
  for (const chart of new Set(charts)) {
    const picture = pictures.get(chart);
    if (!picture) throw new Error(`The chart “${chart}” stands on a slide but was not drawn.`);
    byChart.set(chart, {
      png: add(picture.png, 'png'),
      svg: add(new TextEncoder().encode(picture.svg), 'svg'),
      alt: picture.alt,
    });
  }
  return { byChart, parts: [...parts.values()] };
}
