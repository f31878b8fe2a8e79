// What is said in English about the disk, and the program itself (BD7xx, BD8xx).

import type { CatalogueOf } from '../catalogue.ts';
import type { disk as samples } from '../examples/disk.ts';
import { editsText } from '../hand-edit-text.ts';
import { report } from './report.ts';
import { didYouMean } from './words.ts';

function megabytes(bytes: number): number {
  return Math.ceil(bytes / 1024 / 1024);
}

function listed(names: readonly string[]): string {
  return names.length > MOST_NAMES ? `${names.slice(0, MOST_NAMES).join(', ')}, …` : names.join(', ');
}

const MOST_NAMES = 5;

const ANOTHER_PLACE: string = 'Choose another place with --out.';

const unsound = (name: string, reason: string) => ({
  what: `“${name}” cannot be a file name: ${reason}.`,
  next: 'Choose another name with --out.',
});

const remarks = { edited: 'edited by hand', open: 'open in another program', foreign: 'not made by Briefdeck' };

function leftoversOf(leftovers: readonly (typeof samples)['BD874']['leftovers'][number][]): string {
  return leftovers
    .map(({ path, hasPictures, stays }) => {
      const said = [...(hasPictures ? ['pictures'] : []), ...(stays === undefined ? [] : [remarks[stays]])];
      return said.length === 0 ? path : `${path} (${said.join(', ')})`;
    })
    .join(', ');
}

const OTHER_REPORT: string = 'Choose another name with --out, or replace it with --force.';

export const disk: CatalogueOf<typeof samples> = {
  BD799: ({ reason }) => ({
    what: `Briefdeck itself has failed (${reason}). It is not your mistake, and nothing was written.`,
    next: 'Run the same command with --debug and send its output, with the folder data, to whoever maintains Briefdeck for you.',
  }),
  BD801: ({ folder }) => ({
    what: `neither “${folder}” nor a folder above it holds a briefing (data/<briefing>/briefing.yaml).`,
    next: 'Go to the folder of your project and run the command again.',
  }),
  BD803: ({ path, code }) => ({
    what: `“${path}” cannot be read (${code}).`,
    next: 'Check that the file is there and that you may read it.',
  }),
  BD804: ({ path }) => ({
    what: `“${path}” is a link that leads out of the project.`,
    next: 'Put a copy of the file in its place.',
  }),
  BD805: ({ path }) => ({ what: `“${path}” is neither a file nor a folder.`, next: 'Remove it from the project.' }),
  BD806: ({ path }) => ({
    what: `two files are called “${path}”, one with its Hangul split into letters.`,
    next: 'Delete the one you do not need.',
  }),
  BD807: ({ part }) => ({
    what: `the installation is incomplete: “${part}” is missing, damaged or not made for this machine.`,
    next: 'Run “npm ci” in the folder of Briefdeck.',
  }),
  BD808: ({ path }) => ({
    what: `“${path}” is a link that leads back to a folder above it.`,
    next: 'Delete the link.',
  }),
  'BD810.empty': ({ name }) => unsound(name, 'there is nothing before the extension'),
  'BD810.forbiddenCharacter': ({ name, character }) => unsound(name, `it contains “${character}”`),
  'BD810.otherEnding': ({ name, endings, other }) =>
    unsound(name, `decks are written as ${endings.join(', ')}, not as ${other}`),
  'BD810.reserved': ({ name }) => unsound(name, 'Windows keeps it for a device'),
  'BD810.tooLong': ({ name }) => unsound(name, 'it is longer than 255 bytes'),
  BD811: ({ path }) => ({
    what: `“${path}” is a folder, so no file can be written there.`,
    next: 'Rename that folder, or choose another place with --out.',
  }),
  BD812: ({ path, asked }) => ({
    what: `“${path}” is a file, not a folder.`,
    next:
      asked === 'file'
        ? 'Choose another place with --out.'
        : 'Choose another folder with --out, or a file name that ends in .pptx.',
  }),
  BD813: ({ path, code }) => ({
    what: `“${path}” may not be written (${code}); the old file is unchanged.`,
    next: 'Ask for permission to write there, or choose another folder with --out.',
  }),
  BD814: ({ path, needed }) => ({
    what: `the disk is full: “${path}” needs ${megabytes(needed)} MB; the old file is unchanged.`,
    next: 'Free some space, or choose another disk with --out.',
  }),
  BD815: ({ path, sign, elsewhere }) => ({
    what: `“${path}” is open in another program (${sign}); the old file is unchanged.`,
    next: `Close it and run the command again, or write elsewhere: --out “${elsewhere}”.`,
  }),
  BD816: ({ path, code }) => ({
    what: `“${path}” cannot be written (${code}); the old file is unchanged.`,
    next: 'Choose another folder with --out.',
  }),
  BD817: ({ path }) => ({
    what: `what the disk saved as “${path}” is not what was written; the old file is unchanged.`,
    next: 'The disk may be failing: write to another one with --out.',
  }),
  BD818: ({ path }) => ({
    what: `“${path}” is marked as read-only; it is unchanged.`,
    next: 'Make it writable, or choose another folder with --out.',
  }),
  BD819: ({ path, other }) => ({
    what: `two decks would be written to one file: “${path}” and “${other}” differ only in capital letters, if at all.`,
    next: 'Give one of the two audiences another name in briefing.yaml.',
  }),
  BD820: ({ file }) => ({
    what: `“${file}” was saved by another program just now; nothing was written.`,
    next: 'Run the command again.',
  }),
  BD821: ({ path, code }) => ({
    what: `not all files could be written into “${path}” (${code}), and not all of the old ones could be put back yet; none is lost.`,
    next: 'Run the command again: it puts them back first.',
  }),
  BD822: ({ paths }) => ({
    what: `an earlier run was interrupted while it replaced files; the old ones are back: ${listed(paths)}.`,
  }),
  BD830: ({ path, edits, beside }) => ({
    what: `“${path}” was edited by hand since it was built (${editsText(edits, report)}), so it was kept; the new deck is “${beside}”.`,
    next: 'Copy the edits into the article, or replace the deck with --force.',
  }),
  BD831: ({ path, beside }) => ({
    what: `“${path}” was not made by Briefdeck, so it was kept; the new deck is “${beside}”.`,
    next: 'Move that file away, or replace it with --force.',
  }),
  BD832: ({ path, previous }) => ({
    what: `“${path}” had been changed since Briefdeck wrote it and was replaced because of --force; the old file is kept as “${previous}”.`,
  }),
  BD833: ({ path, sign, beside }) => ({
    what: `“${path}” is open in another program (${sign}), so it was kept for now; the new deck is “${beside}”.`,
    next: 'Close it, and the new deck will take its place.',
  }),
  BD834: ({ path, beside }) => ({ what: `“${path}” is closed and is the new deck now; “${beside}” is gone.` }),
  BD835: ({ path }) => ({
    what: `“${path}” was edited by hand, and so was every deck beside it; nothing was overwritten.`,
    next: 'Put away those that you no longer need.',
  }),
  BD836: ({ path }) => ({
    what: `“${path}” was not made by Briefdeck, or somebody has worked on it since, so it was kept; the page it belongs to was not written.`,
    next: 'Move it to another place, or give it another name.',
  }),
  BD837: ({ path, megabytes, most }) => ({
    what: `“${path}” has ${megabytes} MB; many mail systems take no more than ${most} MB.`,
    next: 'Send people a link to it, or save its largest pictures smaller.',
  }),
  BD840: ({ folder }) => ({
    what: `there is nothing to compare: no build has replaced a deck yet (“${folder}” has none).`,
  }),
  BD841: ({ folder, key, name }) => ({
    what: `“${folder}” has no deck “${key}” to compare “${name}” with.`,
    next: 'Build it, or name the deck to compare with.',
  }),
  BD842: ({ name }) => ({
    what: `“${name}” does not say what it was built from: Briefdeck did not make it, or a program that saved it has left that out.`,
    next: 'Use the deck as PowerPoint saved it; LibreOffice drops that part.',
  }),
  BD843: ({ name, edits }) => ({
    what: `“${name}” was edited by hand since it was built (${editsText(edits, report)}).`,
    next: 'Copy what should stay into the article: the next deck is made only from that.',
  }),
  BD844: ({ name }) => ({
    what: `“${name}” lacks what is needed to draw its slides: an older version of Briefdeck built it, or another program has dropped it. There are no pictures of it.`,
  }),
  BD850: ({ reason }) => ({
    what: `file changes can no longer be noticed (${reason}).`,
    next: 'Start “npx briefdeck watch” again; on Linux, ENOSPC means that fs.inotify.max_user_watches is too small.',
  }),
  BD851: ({ address, reason }) => ({
    what: `the queue at ${address} cannot be reached (${reason}).`,
    next: 'Check that Redis runs there, or leave out --queue to make the decks on this machine. Decks that were made stay, and are not made again.',
  }),
  BD852: ({ store, reason }) => ({
    what: `the store “${store}” cannot be read or written (${reason}).`,
    next: 'Name a folder that all machines see, or s3://bucket/prefix with the AWS_ variables of your storage.',
  }),
  'BD853.failed': ({ reason }) => ({
    what: `the workers could not make the deck of this row: three tries failed (${reason}).`,
    next: 'Run the command again without --queue to see what is wrong.',
  }),
  'BD853.otherProgram': () => ({
    what: 'the workers run another version of Briefdeck, or of Node.js, and could make other decks.',
    next: 'Update the workers, start them again, and run the command again.',
  }),
  'BD853.otherStore': () => ({
    what: 'the workers have another store than this build: what they make does not come back.',
    next: 'Name the same --store for builds and workers, and run the command again.',
  }),
  'BD853.removed': () => ({
    what: 'somebody removed the rows from the queue.',
    next: 'Run the command again: only decks that are missing are made.',
  }),
  BD860: ({ path, near, names }) => ({
    what: `there is no file “${path}”.`,
    next: didYouMean(
      near,
      names.length === 0
        ? 'Name a deck with its folder, such as output/talk.pptx, or a briefing.'
        : `Available: ${listed(names)}.`,
    ),
  }),
  BD861: ({ path, names }) => ({
    what: `“${path}” is a folder, neither a deck nor a briefing.`,
    next:
      names.length === 0
        ? 'There is no .pptx file in it; name a deck, or a folder of data.'
        : `Name the decks in it: npx briefdeck check “${names[0]}”${names.length > 1 ? ' …' : ''}.`,
  }),
  BD862: ({ pattern }) => ({
    what: `no deck matches “${pattern}”.`,
    next: 'Check the folder, and name the deck itself.',
  }),
  BD863: ({ path }) => ({ what: `“${path}” was skipped: PowerPoint keeps it beside a deck that is open.` }),
  BD864: ({ path }) => ({ what: `“${path}” is open in another program: it was checked as it was last saved.` }),
  BD865: ({ folder }) => ({
    what: `there is nothing to check: neither “${folder}” nor a folder above it holds a briefing.`,
    next: 'Name a deck: npx briefdeck check talk.pptx; or go to the folder of your project.',
  }),
  BD866: ({ path }) => ({
    what: `“${path}” belongs to the sources of the briefings (data, templates), where nothing is written.`,
    next: ANOTHER_PLACE,
  }),
  BD867: ({ path }) => ({
    what: `“${path}” is a link that leads out of the project or nowhere, so nothing is written through it.`,
    next: 'Name the real place with --out, or remove the link.',
  }),
  BD868: ({ path }) => ({ what: `“${path}” is a pipe or a device, not a file.`, next: 'Name a file.' }),
  BD869: ({ path }) => ({ what: `“${path}” is not a Briefdeck report, so it was kept.`, next: OTHER_REPORT }),
  BD870: ({ path }) => ({
    what: `“${path}” is a report that was edited since Briefdeck wrote it, so it was kept.`,
    next: OTHER_REPORT,
  }),
  BD871: ({ path }) => ({ what: `“${path}” is an input and cannot be overwritten.`, next: ANOTHER_PLACE }),
  BD872: ({ leftovers, previous }) => ({
    what: `these are left over; no audience in the plan needs them any more: ${leftoversOf(leftovers)}.`,
    next: `“npx briefdeck build --clean” moves them into “${previous}”; what was edited by hand is kept.`,
  }),
  BD873: ({ leftovers, previous }) => ({
    what: `moved into “${previous}”, since no audience needs them any more: ${leftoversOf(leftovers)}.`,
  }),
  BD874: ({ leftovers }) => ({
    what: `these were kept, though no audience needs them any more: ${leftoversOf(leftovers)}.`,
  }),
  BD875: ({ path }) => ({
    what: `“${path}” was not made by Briefdeck, or somebody has worked on it since, so it was kept; nothing was written.`,
    next: 'Move it to another place, or replace it with --force: the old file is then kept in “previous”.',
  }),
  BD876: ({ path, previous }) => ({
    what: `“${path}” was replaced because of --force; the old file is kept as “${previous}”.`,
  }),
  BD890: ({ path, limit }) => ({
    what: `the project is larger than ${megabytes(limit)} MB (reached at “${path}”).`,
    next: `Move files that the decks do not need out of data and templates, or allow more: --max-input ${2 * megabytes(limit)}.`,
  }),
  BD891: ({ path, size, most }) => ({
    what: `“${path}” has ${megabytes(size)} MB; at most ${megabytes(most)} MB are read.`,
    next: 'Make its films and pictures smaller in PowerPoint: File > Info > Compress Media.',
  }),
};
