// Addresses that a deck may lead to.
import { readAddress } from '../../text/address.ts';

/** The address as it is written into a deck. Throws for one that leads nowhere: those were refused where they were read. */
export function linkAddress(link: string): string {
  const address = readAddress(link);
  if (address === undefined) throw new Error(`A slide links to “${link}”, which is no address of http(s) or mailto.`);
  return address;
}

/** Whether it leads to a slide of the deck, by its key: `#gap`. */
export function isSlideLink(link: string): boolean {
  return link.startsWith('#');
}

/** Whether an external target may stand in a deck. */
export function isAllowedAddress(address: string): boolean {
  return readAddress(address) === address;
}
