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
  /** On one that is not what it was when the page was last loaded. */
  changed: 'changed',
  /** In the place of a slide that the other deck has: `{key}` is its name. */
  missing: 'This deck has no slide “{key}”.',
  slide: (number: number, title: string) => `Slide ${number}: ${title}`,
  failed: 'The build has failed',
  lastGood: 'These are the slides of the last good build.',
  older: 'The decks were made again after this page',
  makeAgain: 'These slides may be older than the decks. Run the build with --format pptx,html to make the page again.',
  noSlides: 'There are no slides to show yet.',
  messages: 'Messages of the build',
  severities: { error: 'Error', warning: 'Warning', notice: 'Notice' },
  noScripts: 'Without scripts the decks stand one after another, and the page does not reload itself.',
};
