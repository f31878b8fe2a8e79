// What the rows of the catalogue are edits of: the second briefing with those of the program's templates that it uses, so that a build is quick.
import type { Files } from '../../src/files.ts';
import { projectFiles } from '../project-files.ts';

const used =
  /^templates\/(?:partials|locales|charts|themes\/(?:policy|plain)|decks\/seminar|slides\/(?:cover|contents|points|chart|table|columns|sources|closing)\.)/;

export const libraryFiles: Files = new Map(
  [...projectFiles('test/cases/second/input')].filter(([path]) => !path.startsWith('templates/') || used.test(path)),
);
