// What the command line says beside messages, in English.

import type { DocumentPassage } from '../../diagnostics/document-passage.ts';
import { quoted } from '../short-text.ts';

export const terminal = {
  /** Severities of messages and findings. */
  severities: { error: 'error', warning: 'warning', notice: 'notice', note: 'note' },
  /** Where something stands in a document without lines, from the larger to the smaller: `“Policy tasks”`, `paragraph 4`. */
  passage: ({ heading, slide, footnote, paragraph, table, cell }: DocumentPassage): readonly string[] => [
    ...(heading === undefined ? [] : [`“${quoted(heading)}”`]),
    ...(slide === undefined ? [] : [`slide “${quoted(slide)}”`]),
    ...(footnote === undefined ? [] : [`footnote ${footnote}`]),
    ...(paragraph === undefined ? [] : [`paragraph ${paragraph}`]),
    ...(table === undefined ? [] : [`table ${table}`]),
    ...(cell === undefined ? [] : [`row ${cell.row}`, `column ${cell.column}`]),
  ],
  /** A line, as sentences name it where its file is that of the message. */
  line: (line: number) => `line ${line}`,
  /** `2 warnings` */
  counted: (count: number, severity: string) => `${count} ${severity}${count === 1 ? '' : 's'}`,
  /** Of messages that are not shown; `many` is what several of that code are about. */
  hidden: (code: string, count: number, many: string) =>
    `and ${count} more ${code}: ${many}; --all shows ${count === 1 ? 'it' : 'them'}`,
  inAllDecks: (count: number) => `In all ${count} decks.`,
  /** `more` decks are not named. */
  inDecks: (named: readonly string[], more: number) =>
    `In the ${named.length + more === 1 ? 'deck' : 'decks'} ${named.map(deck => `“${deck}”`).join(', ')}${more > 0 ? ` and ${more} more` : ''}.`,
  /** The last line of a run that found something. */
  closing: (counts: string, isWritten: boolean) => (isWritten ? `${counts}.` : `${counts}. Nothing was written.`),
  /** Below it, where articles have numbers other than those of the table in so many places. */
  howToSync: (places: number) =>
    `Numbers that differ from the table: npx briefdeck sync shows the ${places === 1 ? 'place' : `${places} places`}, npx briefdeck sync --write corrects ${places === 1 ? 'it' : 'them'}.`,
  /** The head of the table of decks. */
  columns: ['Deck', 'Language', 'Slides', 'Figures', 'Size', 'State', 'File'],
  states: { new: 'new', changed: 'changed', unchanged: 'unchanged', beside: 'beside', preview: 'preview' },
  /** Of a table of rows: how many decks in which folder, and how many of each state; `failed` were not made. */
  rows: (folder: string, total: number, counts: readonly string[]) =>
    `${total} ${total === 1 ? 'deck' : 'decks'} in ${folder}: ${counts.join(', ')}.`,
  stateCount: (state: string, count: number) => `${count} ${state}`,
  failed: 'not made',
  /** Of a run of many decks. */
  timeLeft: (minutes: number) => (minutes < 1 ? 'less than a minute left' : `${minutes} min left`),
  /** A queue has nobody who takes rows from it. */
  noWorker: 'The rows are waiting for a worker. How to start one: npx briefdeck worker --help',
  /** Of a worker: when it has begun, and after each job. */
  workerReady: 'Waiting for rows. Ctrl-C ends.',
  workerMade: (rows: number) => `${rows} ${rows === 1 ? 'row' : 'rows'} made`,
  /** Where the page is that shows the decks. */
  previewAt: (path: string) => `Preview: ${path}`,
  /** The first line of a watch. */
  watching: (folder: string) => `Watching data and templates in ${folder}. Ctrl-C ends.`,
  /** Of warnings reported the last time; `counts` is `8 warnings`. */
  asBefore: (counts: string) => `${counts} as before.`,
  /** A file was saved, but no deck says anything else. */
  noDeckChanged: 'No deck has changed.',
  /** Where the pictures before and after are. */
  picturesAt: (page: string, slides: number) =>
    `Before and after: ${slides} slide${slides === 1 ? '' : 's'} in ${page}`,
  editedByHand: (deck: string) => `Edited by hand in ${deck}:`,
  planSaved: (path: string) => `The plan is in ${path}.`,
  /** Of a run of sync; none to make: 0. */
  edits: (edits: number, articles: number, isWritten: boolean) => {
    const count = `${edits} ${edits === 1 ? 'edit' : 'edits'} in ${articles} ${articles === 1 ? 'article' : 'articles'}`;
    if (edits === 0) return 'All numbers in the articles match the table.';
    return isWritten
      ? `${count} made.`
      : `${count} to make: npx briefdeck sync --write makes ${edits === 1 ? 'it' : 'them'}.`;
  },
  /** Of a run of link; none to make: 0. */
  links: (links: number, articles: number, isWritten: boolean) => {
    const count = `${links} ${links === 1 ? 'link' : 'links'} in ${articles} ${articles === 1 ? 'article' : 'articles'}`;
    if (links === 0) return 'No number without a link is surely that of a figure.';
    return isWritten
      ? `${count} made.`
      : `${count} to make: npx briefdeck link --write makes ${links === 1 ? 'it' : 'them'}.`;
  },
  leftToAuthor: (places: number) =>
    `${places === 1 ? '1 place is' : `${places} places are`} left to you: the number does not go with its sign or with the words beside it.`,
  /** The end of the next step where a limit was reached. */
  allowMore: (option: string) => `More is allowed by ${option}.`,
  /** Before an example and its next step, in an explanation. */
  example: 'For example:',
  next: 'What to do:',
  /** Of a briefing that was made of reports. */
  made: {
    summary: ({
      figures,
      unsure,
      slides,
      decks,
    }: Readonly<Record<'figures' | 'unsure' | 'slides' | 'decks', number>>) =>
      `${figures} figures (${unsure} to look at first), ${slides} slides, ${decks} decks are proposed. Written:`,
    next: (name: string) => `Look data/${name}/review.md over; npx briefdeck build ${name} makes the decks.`,
  },
};
