// What is said in English about what was typed (BD9xx).

import type { CatalogueOf } from '../catalogue.ts';
import type { command as samples } from '../examples/command.ts';
import { didYouMean, unknownLanguage, withoutArticle } from './words.ts';

const seeHelp = (command: string | undefined): string => {
  const help = command === undefined ? 'npx briefdeck --help' : `npx briefdeck ${command} --help`;
  return `“${help}” shows all options.`;
};

export const command: CatalogueOf<typeof samples> = {
  BD901: ({ briefing, id, near, ids }) => ({
    what: `the briefing “${briefing}” has no audience “${id}”.`,
    next: didYouMean(near, `It has: ${ids.join(', ')}.`),
  }),
  'BD902.noArticle': withoutArticle,
  'BD902.unknownLanguage': unknownLanguage,
  BD903: ({ id, near, ids }) => ({
    what: `no deck of this run has a slide “${id}”.`,
    next: didYouMean(near, `Available: ${ids.join(', ')}.`),
  }),
  BD910: () => ({
    what: 'a command is missing.',
    next: 'To make the decks: npx briefdeck build. For help: npx briefdeck --help.',
  }),
  BD911: ({ name, near, names }) => ({
    what: `no command is called “${name}”.`,
    next: didYouMean(near, `Available: ${names.join(', ')}. For help: npx briefdeck --help.`),
  }),
  BD912: ({ name, near, names }) => ({
    what: `no briefing is called “${name}”.`,
    next: didYouMean(near, `The folder data has: ${names.join(', ')}.`),
  }),
  BD913: ({ name, near, command }) => ({
    what: `no option is called “${name}”.`,
    next: didYouMean(near, seeHelp(command)),
  }),
  BD914: ({ option, command }) => ({ what: `“${option}” needs a value.`, next: seeHelp(command) }),
  BD915: ({ name }) => ({
    what: `messages come in en and ko, not in “${name}”.`,
    next: 'Write --messages en or --messages ko.',
  }),
  BD916: ({ option }) => ({ what: `“${option}” needs a whole number above 0.`, next: `For example: ${option} 128.` }),
  BD917: ({ file, decks }) => ({
    what: `“--out ${file}” names one file, but ${decks.length} decks are made: ${decks.join(', ')}.`,
    next: 'Name one audience with --audience, or give a folder.',
  }),
  BD918: ({ words, command }) => ({ what: `${words}.`, next: seeHelp(command) }),
  BD919: ({ version }) => ({
    what: `Briefdeck needs Node.js 20.9 or newer; this is ${version}.`,
    next: 'Install the version marked LTS from https://nodejs.org.',
  }),
  BD920: ({ name, near, names }) => ({
    what: `no format is called “${name}”.`,
    next: didYouMean(near, `Available: ${names.join(', ')}.`),
  }),
  BD921: ({ count }) => ({
    what: `exactly two decks can be compared, not ${count}.`,
    next: 'Name the old one and the new one: npx briefdeck changes old.pptx new.pptx.',
  }),
  BD922: ({ name, near }) => ({
    what: `no density is called “${name}”.`,
    next: didYouMean(near, 'Write --density talk for a deck that is shown, --density handout for one that is read.'),
  }),
  BD923: () => ({
    what: '“--json” prints one JSON object and cannot be combined with another format or a file.',
    next: 'To write a file: --out check.json, or --out check.sarif.',
  }),
  BD924: ({ file, endings }) => ({
    what: `“--out ${file}” is not a report name: a report is a text file.`,
    next: `End the name in one of these: ${endings.map(each => `.${each}`).join(', ')}.`,
  }),
  BD925: () => ({
    what: '“--clean” works only with a build of all decks into “output”: only then is it clear which files are left over.',
    next: 'Write: npx briefdeck build --clean.',
  }),
  BD926: ({ names }) => ({
    what: `“--each” makes decks of one briefing, but ${names.length} are meant: ${names.join(', ')}.`,
    next: `Name one of them: npx briefdeck build ${names[0] ?? ''} --each regions.csv.`,
  }),
  BD927: ({ written }) => ({
    what: `“--shard ${written}” is not one part of several.`,
    next: 'Write which part, and of how many: --shard 2/8.',
  }),
  'BD930.number': ({ name, number, most }) => ({
    what: `“${number}” cannot be the limit “${name}”.`,
    next: `Write a whole number from 1 to ${most}: --limit ${name}=${Math.min(most, 100)}.`,
  }),
  'BD930.unknown': ({ name, near, names }) => ({
    what: `there is no limit “${name}”.`,
    next: didYouMean(near, `Limits: ${names.join(', ')}.`),
  }),
  BD928: ({ option }) => ({
    what: `“${option}” cannot be combined with “--each”, which makes many decks.`,
    next: 'Leave it out; --out takes a folder.',
  }),
  BD929: ({ option }) => ({
    what: `“${option}” is about the rows of “--each”, which is missing.`,
    next: 'Name the table, for example: npx briefdeck build --each regions.csv.',
  }),
  BD940: ({ option }) => ({
    what: `“${option}” is missing: a queue needs --queue (where rows wait) and --store (where decks go).`,
    next: 'For example: --queue redis://127.0.0.1:6379 --store /mnt/share/decks.',
  }),
  BD941: () => ({
    what: 'the address of the queue does not begin with redis:// or rediss://.',
    next: 'For example: --queue redis://127.0.0.1:6379.',
  }),
  BD945: ({ name, near, shells }) => ({
    what: `there is no completion script for “${name}”.`,
    next: didYouMean(near, `Available: ${shells.join(', ')}.`),
  }),
  BD946: ({ shells }) => ({
    what: 'the name of your shell is missing.',
    next: `Write one of these after “completion”: ${shells.join(', ')}.`,
  }),
  BD948: ({ code }) => ({
    what: `no message has the code “${code}”.`,
    next: 'To list all codes: npx briefdeck explain.',
  }),
};
