// The words of the review of an imported report, in English.
import type { ReviewWords } from '../review-words.ts';

export const review: ReviewWords = {
  title: name => `What is proposed for “${name}”`,
  readFrom: files => `Read from ${files}. The decks can be built as they are; look this over before anybody sees them.`,
  howTo: name => [
    'To accept a proposal, leave it as it is.',
    `To change a number, its unit, base or source: data/${name}/figures.csv, in the row with its id, or the workbook and tables.yaml, if it stands there. It stands there once for all languages.`,
    'To refuse a figure: write `[61.5%](plain:)` in place of `[61.5%](fig:…)` in the articles, and delete its row.',
    'To refuse a slide: delete its name from “decks” in briefing.yaml; to change its words, look for `:::slide{#name}` in the articles.',
    `Then: npx briefdeck build ${name}`,
  ],
  accept: 'How to accept or refuse',
  unsure: 'Look at these first',
  noneUnsure: 'No figure is in doubt.',
  figures: count => `Figures (${count})`,
  columns: ['Id', 'Number', 'Unit', 'Base', 'Source', 'Label', 'Where', 'Why'],
  tables: count => `Tables that stay in their workbook (${count})`,
  tableColumns: ['Name', 'Where', 'Figures', 'Why'],
  tableReason:
    'Each of its cells is a number with a label and a unit. The build reads the copy of the workbook, as tables.yaml says: a new file of the same shape is copied over it.',
  slides: count => `Slides (${count})`,
  slideColumns: ['Name', 'Kind', 'Headline', 'Must hold', 'Why'],
  slideReasons: {
    cover: 'The title of the text, and the lines below it.',
    chart: 'A list of shares: more is seen in bars than read in a sentence.',
    'key-figures':
      'Figures of one section that stand alone; the headline is the first of their sentences that is short enough.',
    'big-number': 'The one figure of its section; the headline is the sentence that states it.',
    table: 'A table of the text that is small enough for a slide.',
    points:
      'The first list of the section, or the sentences with which its paragraphs begin; no figure stands behind the headline.',
  },
  keptOrder: 'Its rows have an order of their own (years, ages, sizes, answers), which the bars keep (sort: none).',
  ranked: 'The largest comes first (sort: value).',
  left: count => `Numbers that are left as they are (${count})`,
  leftColumns: ['Number', 'Where', 'Why'],
  losses: count => `Not taken over (${count})`,
  lossNames: {
    equation: 'an equation',
    textBox: 'a text box',
    drawing: 'a drawing',
    comment: 'a comment',
    trackedChange: 'a tracked change, read as accepted',
    pageHeader: 'a header or footer of the page',
    picture: 'a picture in a format that slides cannot show',
    nestedTable: 'a table within a table; its text is kept',
    contents: 'a table of contents',
    hiddenText: 'hidden text',
  },
  dropped: count => `Proposed and taken back, because the build refused it (${count})`,
  nothing: 'Nothing.',
  paragraph: (heading, number) =>
    [heading === undefined ? '' : `“${heading}”`, number === 0 ? '' : `paragraph ${number}`]
      .filter(part => part !== '')
      .join(', '),
  deckNames: { seminar: 'Seminar', short: 'Short briefing' },
};
