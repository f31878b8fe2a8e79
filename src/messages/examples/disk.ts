// Arguments that messages about the disk, and the program itself (BD7xx, BD8xx) could have.

import { optional, word } from '../example.ts';
import type { EditShown } from '../hand-edit-text.ts';

const edit: EditShown = {
  kind: 'edited',
  what: 'title',
  key: 'gap/title',
  slide: { key: 'gap', number: 4 },
  words: [
    { kind: 'old', text: '12.5%' },
    { kind: 'new', text: '14%' },
  ],
};

export const disk = {
  BD799: { reason: 'reason' },
  BD801: { folder: 'folder' },
  BD803: { path: 'output/talk.pptx', code: 'code' },
  BD804: { path: 'output/talk.pptx' },
  BD805: { path: 'output/talk.pptx' },
  BD806: { path: 'output/talk.pptx' },
  BD807: { part: 'part' },
  BD808: { path: 'output/talk.pptx' },
  'BD810.empty': { name: '.pptx' },
  'BD810.forbiddenCharacter': { name: 'a:b.pptx', character: ':' },
  'BD810.otherEnding': { name: 'talk.odp', endings: ['.pptx'], other: '.odp' },
  'BD810.reserved': { name: 'con.pptx' },
  'BD810.tooLong': { name: 'seminar-on-trade…' },
  BD811: { path: 'output/talk.pptx' },
  BD812: { path: 'output/talk.pptx', asked: word<'folder' | 'file'>('folder') },
  BD813: { path: 'output/talk.pptx', code: 'code' },
  BD814: { path: 'output/talk.pptx', needed: 3 },
  BD815: { path: 'output/talk.pptx', sign: 'sign', elsewhere: 'elsewhere' },
  BD816: { path: 'output/talk.pptx', code: 'code' },
  BD817: { path: 'output/talk.pptx' },
  BD818: { path: 'output/talk.pptx' },
  BD819: { path: 'output/talk.pptx', other: 'other' },
  BD820: { file: 'figures.csv' },
  BD830: { path: 'output/talk.pptx', edits: [edit], beside: 'output/talk (2).pptx' },
  BD831: { path: 'output/talk.pptx', beside: 'beside' },
  BD832: { path: 'output/talk.pptx', previous: 'previous' },
  BD833: { path: 'output/talk.pptx', sign: 'sign', beside: 'beside' },
  BD834: { path: 'output/talk.pptx', beside: 'beside' },
  BD835: { path: 'output/talk.pptx' },
  BD836: { path: 'output/talk.pptx' },
  BD840: { folder: 'folder' },
  BD841: { folder: 'folder', key: 'exports', name: 'exprots' },
  BD842: { name: 'exprots' },
  BD843: { name: 'talk.pptx', edits: [edit] },
  BD844: { name: 'exprots' },
  BD846: { folder: 'folder' },
  BD850: { reason: 'reason' },
  BD860: { path: 'output/talk.pptx', near: optional('exports'), names: ['exports', 'imports'] },
  BD861: { path: 'output', names: ['output/talk.pptx', 'output/handout.pptx'] },
  BD862: { pattern: 'pattern' },
  BD863: { path: 'output/talk.pptx' },
  BD864: { path: 'output/talk.pptx' },
  BD865: { folder: 'folder' },
  BD866: { path: 'output/talk.pptx' },
  BD867: { path: 'output/talk.pptx' },
  BD868: { path: 'output/talk.pptx' },
  BD869: { path: 'output/changes.html' },
  BD870: { path: 'output/changes.html' },
  BD871: { path: 'output/talk.pptx' },
  BD872: {
    leftovers: [
      { path: 'output/talk.pptx', hasPictures: false, stays: optional(word<'edited' | 'open' | 'foreign'>('edited')) },
    ],
    previous: 'output/previous',
  },
  BD873: {
    leftovers: [
      { path: 'output/talk.pptx', hasPictures: false, stays: optional(word<'edited' | 'open' | 'foreign'>('edited')) },
    ],
    previous: 'output/previous',
  },
  BD874: {
    leftovers: [
      { path: 'output/talk.pptx', hasPictures: false, stays: optional(word<'edited' | 'open' | 'foreign'>('edited')) },
    ],
  },
  BD875: { path: 'output/talk.pptx' },
  BD876: { path: 'output/talk.pptx', previous: 'previous' },
  BD890: { path: 'data/energy/figures.csv', limit: 209715200 },
  BD891: { path: 'output/talk.pptx', size: 314572800, most: 209715200 },
};
