// QR codes: an address as a picture of square modules, black on white whatever the theme, so that every camera finds it.

import type { Place, Report } from '../diagnostics/diagnostics.ts';
import { fault } from '../diagnostics/fault.ts';
import type { VectorSource } from './read-picture.ts';

/** What pictures are known by: the path of a file cannot begin so. */
const SCHEME = 'qr:';

/** White around the modules on each side: what the standard (ISO/IEC 18004) asks for. */
const QUIET = 4;

/** Of more, the modules would be too small for the back of a room. */
const MOST_CHARACTERS = 250;

export function qrFile(address: string): string {
  return `${SCHEME}${address}`;
}

/** The code of an address, its size in modules; undefined after reporting an address that is too long (BD682). */
export async function qrCode(address: string, place: Place, report: Report): Promise<VectorSource | undefined> {
  if (address.length > MOST_CHARACTERS) {
    report(fault('BD682.long', place, { length: address.length, most: MOST_CHARACTERS }));
    return undefined;
  }
  const { encode } = await import('uqr');
  const { data, size } = encode(address, { ecc: 'M', border: QUIET });
  const at = (width: number, height: number): string =>
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges">` +
    `<rect width="${size}" height="${size}" fill="#FFFFFF"/><path fill="#000000" d="${data.map(rowPath).join('')}"/></svg>`;
  return {
    kind: 'svg',
    file: qrFile(address),
    place,
    width: size,
    height: size,
    picture: { width: size, height: size, at },
  };
}

/** The largest side within `length` points of which, at two pixels a point, every module has a whole number of pixels. */
export function sideOfModules(length: number, modules: number): number {
  return Math.max(1, Math.floor((2 * length) / modules)) * (modules / 2);
}

/** The dark modules of a row: a rectangle for each run of them. */
function rowPath(row: readonly boolean[], y: number): string {
  let path = '';
  for (let x = 0; x < row.length; x++) {
    if (!row[x]) continue;
    const start = x;
    while (row[x + 1]) x++;
    const length = x + 1 - start;
    path += `M${start} ${y}h${length}v1h-${length}z`;
  }
  return path;
}
