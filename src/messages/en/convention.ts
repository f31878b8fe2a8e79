// What is said in English about what is filled in where a plan leaves it out (BD570 to BD589).

import type { CatalogueOf } from '../catalogue.ts';
import type { convention as samples } from '../examples/convention.ts';

export const convention: CatalogueOf<typeof samples> = {
  BD570: ({ id, after, other }) => ({
    what: `the slide “${id}” stands before “${after}” here, but after it in ${other}, whose order the deck has.`,
    next: 'Give both articles one order, or write the order of the deck under decks in briefing.yaml.',
  }),
  BD571: ({ slide, heading, other }) => ({
    what: `no heading “##” stands above the slide “${slide}” here; in ${other.file}:${other.line} it is in the section “${heading}”.`,
    next: 'Write its heading here, too: it names the section in this language.',
  }),
  BD572: () => ({
    what: 'this heading names a section of the deck, which cannot follow the figure in it.',
    next: 'Take the number out of the heading, or name the section under decks in briefing.yaml.',
  }),
  BD573: ({ names }) => ({
    what: 'the name of this article does not say its language.',
    next: `Rename it to ${names.join(' or ')}.`,
  }),
  BD574: ({ key, value, other, at }) => ({
    what: `“${key}=${value}” here contradicts “${other}” in ${at.file}:${at.line}.`,
    next: 'Write it in one place, or the same in both.',
  }),
  BD575: ({ path }) => ({
    what: `${path} is there already, and stays as it is.`,
    next: 'Run the command without --write, and copy from what it prints.',
  }),
};
