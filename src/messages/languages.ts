// The languages of the messages, the first where the user's own is none of them. To add one: a catalogue like en.ts, and its entry here.
import type { Catalogue } from './catalogue.ts';
import { en } from './en.ts';
import { ko } from './ko.ts';

export const catalogues: ReadonlyMap<string, Catalogue> = new Map([
  ['en', en],
  ['ko', ko],
]);
