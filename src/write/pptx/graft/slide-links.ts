// The relationships of a slide while it is put together.
import type { Relationship } from '../package.ts';

export interface SlideLinks {
  /** The id of the relationship to that target; a target that is there already keeps its id. */
  readonly add: (type: string, target: string, external?: boolean) => string;
  readonly all: () => readonly Relationship[];
}

export function createSlideLinks(): SlideLinks {
  const links: Relationship[] = [];
  return {
    add(type, target, external) {
      const known = links.find(link => link.type === type && link.target === target);
      if (known) return known.id;
      const id = `rId${links.length + 1}`;
      links.push({ id, type, target, external });
      return id;
    },
    all: () => links,
  };
}
