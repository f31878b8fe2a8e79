// The words of the preview page in English.

export const preview = {
  preview: 'Preview',
  left: 'Left',
  right: 'Right',
  /** No second deck beside the first. */
  none: 'no other deck',
  notes: 'Notes',
  noNotes: 'No notes.',
  /** On one that a slide show skips. */
  hidden: 'hidden',
  /** On one that the latest build that changed slides has changed. */
  changed: 'changed',
  /** In the place of a slide that the other deck has: `{key}` is its name. */
  missing: 'This deck has no slide “{key}”.',
  slideNamed: 'Slide {number}: {title}',
  thumbnails: 'Slides',
  tools: 'View',
  overview: 'Overview',
  onlyChanged: 'Only changed',
  /** With how many slides there are. */
  onlyChangedCount: 'Only changed ({count})',
  noneChanged: 'The latest build that changed slides changed none of these.',
  swap: 'Swap languages',
  keys: 'Keys',
  /** The keys, as they stand on a keyboard, and what each does. */
  keyList: [
    { keys: ['→', '↓', '←', '↑'], what: 'next slide, slide before' },
    { keys: ['Home', 'End'], what: 'first slide, last slide' },
    { keys: ['1', '2', 'Enter'], what: 'the slide with this number, here 12' },
    { keys: ['O'], what: 'overview of all slides' },
    { keys: ['C'], what: 'only slides that have changed' },
    { keys: ['N'], what: 'notes on or off' },
    { keys: ['L'], what: 'the other language' },
    { keys: ['?'], what: 'these keys' },
    { keys: ['Esc'], what: 'back' },
  ],
  usesKeys: 'Letters and digits work as keys of this page',
  close: 'Close',
  /** While digits are typed. */
  typed: 'Slide {number} – Enter',
  noSuchSlide: 'There is no slide {number}.',
  failed: 'The build has failed',
  lastGood: 'These are the slides of the last good build.',
  older: 'The decks were made again after this page',
  makeAgain: 'These slides may be older than the decks. Run the build with --format pptx,html to make the page again.',
  noSlides: 'There are no slides to show yet.',
  messages: 'Messages of the build',
  severities: { error: 'Error', warning: 'Warning', notice: 'Notice' },
  noScripts: 'Without scripts the decks stand one after another, and the page does not reload itself.',
};
