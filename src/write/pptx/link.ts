// Addresses that a deck may lead to.

/** The address as it is written into a deck, without what addresses cannot hold. Throws unless it is http(s) or mailto. */
export function addressOf(link: string): string {
  const address = link.trim().replace(/\s/g, '%20');
  if (!isAllowedAddress(address)) throw new Error(`A slide links to “${link}”, which is neither http(s) nor mailto.`);
  return address;
}

/** Whether it leads to a slide of the deck, by its key: `#gap`. */
export function isSlideLink(link: string): boolean {
  return link.startsWith('#');
}

/** Whether an external target may stand in a deck. */
export function isAllowedAddress(address: string): boolean {
  return /^(https?:\/\/|mailto:)\S+$/i.test(address);
}
