// What the linter says of any deck in English: its findings, its rules, and files that are no decks.

import { codePointOf, quoted, rounded } from '../short-text.ts';

const repair =
  'PowerPoint may offer to repair the file, or refuse it: write it again with the program that made it, or open, repair and save it in PowerPoint.';
const saveAgain = 'Open the file in PowerPoint and save it again as .pptx.';
const alternative = 'Say in a sentence or two what it shows; mark it as decorative if it shows nothing.';
const larger = {
  talk: 'Say less and set it larger: from the back row it cannot be read.',
  handout: 'Say less and set it larger: in print it is hard to read.',
};
const mostWords = {
  talk: 'that an audience reads while it listens',
  handout: 'for a page that is read',
};

/** By what is wrong; texts are those of the deck, shapes as people find them. */
export const findings = {
  textTooTall: (text: string, needed: number, given: number, shrinks: boolean) => ({
    what: `“${quoted(text)}” needs a height of ${rounded(needed)} pt; its box has ${rounded(given)} pt.${shrinks ? ' Autofit is on, but PowerPoint shrinks the text only when somebody edits it.' : ''}`,
    next: 'Shorten the text or make the box taller.',
  }),

  tableTooTall: (needed: number, given: number, text: string) => ({
    what: `The rows of the table grow to ${rounded(needed)} pt where ${rounded(given)} pt are given; the tallest cell says “${quoted(text)}”.`,
    next: 'Shorten the cells, widen their columns, or split the table.',
  }),

  wordTooWide: (word: string) => ({
    what: `“${quoted(word)}” is wider than its line and is cut in the middle.`,
    next: 'Use a shorter word, a smaller size, or a wider box.',
  }),

  overlap: (one: string, other: string) => ({
    what: `${one} and ${other} overlap.`,
    next: 'Move them apart, or make one of them smaller.',
  }),

  textOnPicture: (one: string, other: string) => ({
    what: `${one} stands on ${other}.`,
    next: 'Look whether it can be read at every point; a plain panel behind the text makes it sure.',
  }),

  offSlide: (shape: string, by: number) => ({
    what: `${shape} runs ${rounded(by)} pt over the edge of the slide.`,
    next: 'Move it onto the slide or make it smaller.',
  }),

  besideSlide: (shape: string) => ({
    what: `${shape} lies beside the slide, where nobody sees it.`,
    next: 'Delete it: whoever gets the file can still read it.',
  }),

  shrunkText: (text: string, percent: number) => ({
    what: `PowerPoint has shrunk “${quoted(text)}” to ${rounded(percent)}% to make it fit.`,
    next: 'Shorten the text, so that it has the size of its neighbours on other slides.',
  }),

  orphanLine: (last: string, text: string) => ({
    what: `The last line of “${quoted(text)}” is only “${quoted(last)}”.`,
    next: 'Shorten the text by a word, or break the line earlier.',
  }),

  covered: (under: string, above: string) => ({
    what: `${above} lies on ${under} and hides its text.`,
    next: 'Send it to the back, or move it.',
  }),

  longTitle: (lines: number) => ({
    what: `The title takes ${lines} lines.`,
    next: 'Say it in two lines at most.',
  }),

  tooSmall: (text: string, size: number, least: number, density: 'talk' | 'handout') => ({
    what: `“${quoted(text)}” is set at ${rounded(size)} pt; ${least} pt is the least here.`,
    next: larger[density],
  }),

  smallChartText: (size: number, least: number) => ({
    what: `The chart has text of ${rounded(size)} pt; ${least} pt is the least here.`,
    next: 'Set the chart’s text larger, or show fewer things.',
  }),

  lowContrast: (text: string, color: string, ground: string, ratio: number, least: number) => ({
    what: `“${quoted(text)}” in ${color} on ${ground} has a contrast of ${rounded(ratio)}:1; ${least}:1 is the least.`,
    next: 'Make the text darker, or its ground lighter (or the other way round).',
  }),

  unknownContrast: (text: string) => ({
    what: `What is behind “${quoted(text)}” is a picture or a shape whose color cannot be read.`,
    next: 'Look whether it can be read at every point; a plain panel behind the text makes it sure.',
  }),

  foreignColor: (colors: readonly string[]) => ({
    what: `The slide uses ${colors.length === 1 ? 'a color that is' : 'colors that are'} not in its theme: ${colors.join(', ')}.`,
    next: 'Choose a color of the theme, so that the slide follows when the theme changes.',
  }),

  fixedColor: (colors: readonly string[]) => ({
    what: `The slide writes colors of its theme as numbers: ${colors.join(', ')}.`,
    next: 'Choose them by their place in the theme, so that the slide follows when the theme changes.',
  }),

  coarsePicture: (dots: number, least: number) => ({
    what: `The picture has ${Math.round(dots)} pixels an inch at this size; ${least} is the least.`,
    next: 'Use a larger original, or show it smaller.',
  }),

  stretchedPicture: (percent: number) => ({
    what: `The picture is ${Math.abs(Math.round(percent))}% too ${percent > 0 ? 'wide' : 'narrow'} for its height.`,
    next: 'Reset its size, and crop instead of stretching.',
  }),

  untagged: (count: number, text: string) => ({
    what:
      count === 1
        ? `A text does not say what language it is in: “${quoted(text)}”.`
        : `${count} texts do not say what language they are in: “${quoted(text)}”.`,
    next: 'Select the text and set its language (Review > Language > Set Proofing Language): line breaks, spelling and screen readers go by it.',
  }),

  wrongLanguage: (text: string, language: string, right: string) => ({
    what: `“${quoted(text)}” is marked as “${language}”, but its letters are not those of that language.`,
    next: `Set its language to “${right}”: Review > Language > Set Proofing Language.`,
  }),

  noHangul: (text: string, face: string) => ({
    what: `“${quoted(text)}” is to be drawn by “${face}”, which has no Hangul.`,
    next: 'Give the text, or the theme, an East Asian font such as “Malgun Gothic”; else every computer takes another one.',
  }),

  trackedHangul: (text: string, points: number) => ({
    what: `“${quoted(text)}” has ${points} pt between its syllables.`,
    next: 'Set the spacing to normal: Hangul has its own.',
  }),

  spacedHangul: (text: string) => ({
    what: `“${quoted(text)}” is spread with spaces.`,
    next: 'Write it as one word: nobody finds it by searching.',
  }),

  tofu: (text: string, characters: readonly string[], face: string) => {
    const isOne = characters.length === 1;
    return {
      what: `“${quoted(text)}” has the ${isOne ? 'character' : 'characters'} ${characters.map(codePointOf).join(', ')}, for which “${face}” has no glyph.`,
      next: isOne
        ? 'Write it with another character: it may appear as an empty box.'
        : 'Write them with other characters: they may appear as empty boxes.',
    };
  },

  decomposed: (text: string) => ({
    what: `“${quoted(text)}” is written in single letters of Hangul (as file names from a Mac are).`,
    next: 'Type it again, or normalise it to NFC.',
  }),

  noAlternative: (name: string) => ({
    what: `“${name}” has no alternative text.`,
    next: alternative,
  }),

  emptyAlternative: (text: string) => ({
    what: `The alternative text “${quoted(text)}” says nothing.`,
    next: alternative,
  }),

  longAlternative: (length: number, most: number) => ({
    what: `The alternative text has ${length} characters; nobody listens to more than ${most} at once.`,
    next: 'Say what it shows; put the rest into the notes.',
  }),

  noHeader: () => ({
    what: 'The table has no header row.',
    next: 'Switch on “Header Row” in the table’s design.',
  }),

  mergedCells: (row: number, column: number) => ({
    what: `The table has a merged cell (row ${row}, column ${column}).`,
    next: 'Split it: screen readers lose count of the columns.',
  }),

  noTitle: () => ({
    what: 'The slide has no title placeholder.',
    next: 'Choose a layout with a title and move the headline into it: it is how people and screen readers find the slide.',
  }),

  emptyTitle: () => ({
    what: 'The title of the slide is empty.',
    next: 'Write what the slide claims.',
  }),

  sameTitle: (title: string, first: number) => ({
    what: `Slide ${first} has the title “${quoted(title)}” too.`,
    next: 'Say what is different here, or number them: (1/2), (2/2).',
  }),

  readBefore: (first: string, second: string) => ({
    what: `${second} is read after ${first}, although it stands above it or to its left.`,
    next: 'Put them in order in the selection pane: what is lowest there is read first.',
  }),

  titleNotFirst: (first: string) => ({
    what: `${first} is read before the title.`,
    next: 'Send the title to the back: what is lowest is read first.',
  }),

  emptyLink: (text: string) => ({
    what: `The link “${quoted(text)}” does not say where it leads.`,
    next: 'Name what is there: the report, the page.',
  }),

  namelessSection: (number: number) => ({
    what: `Section ${number} has no name of its own.`,
    next: 'Name the section after what it is about.',
  }),

  namelessDeck: (title: string) => ({
    what: title === '' ? 'The document has no title.' : `The document is called “${quoted(title)}”.`,
    next: 'Write its title into the file’s properties: screen readers say it first.',
  }),

  topicTitle: (title: string) => ({
    what: `The title “${quoted(title)}” names a topic and claims nothing.`,
    next: 'Say what the audience should take away: covering the slide, the title alone should tell it.',
  }),

  manyWords: (count: number, most: number, density: 'talk' | 'handout') => ({
    what: `The slide has ${count} words; ${most} are the most ${mostWords[density]}.`,
    next: 'Move words into the notes, or split the slide.',
  }),

  manyPoints: (count: number, most: number) => ({
    what: `The slide has ${count} points; ${most} are the most that can be told apart.`,
    next: 'Group them under two or three heads, or split the slide.',
  }),

  leftover: (found: string, text: string) => ({
    what: `“${quoted(text)}” still has “${found}” in it.`,
    next: 'Replace it with what belongs there, or delete it.',
  }),

  emptyPlaceholder: (name: string) => ({
    what: `The placeholder “${name}” is empty.`,
    next: 'Fill or delete it: whoever edits the deck sees “Click to add text”.',
  }),

  noNotes: () => ({
    what: 'The slide has no speaker notes.',
    next: 'Write down what is to be said, for whoever has to stand in.',
  }),

  cutAxis: (from: number) => ({
    what: `The value axis starts at ${from}, not at zero: the lengths of the bars do not show the values.`,
    next: 'Let it start at zero, or show the differences as points or a line.',
  }),

  automaticAxis: () => ({
    what: 'The values lie so close together that PowerPoint starts the automatic axis above zero.',
    next: 'Set the least value of the axis to 0.',
  }),

  logAxis: () => ({
    what: 'The bars stand on a logarithmic axis, which has no zero: their lengths mean nothing.',
    next: 'Use points or a line, or a linear axis.',
  }),

  threeDimensional: () => ({
    what: 'The chart is three-dimensional: what is in front looks larger.',
    next: 'Choose the flat kind.',
  }),

  twoAxes: () => ({
    what: 'The chart has two value axes: where the lines cross depends on the scales alone.',
    next: 'Make two charts, one above the other.',
  }),

  noUnit: () => ({
    what: 'Neither the chart nor the slide says what unit the values have.',
    next: 'Name it once: in a subtitle, on the axis, or in the number format.',
  }),

  manySeries: (count: number, most: number) => ({
    what: `The chart has ${count} series; ${most} are the most that can be told apart.`,
    next: 'Grey out all but the ones that matter, or make several small charts.',
  }),

  manySlices: (count: number, most: number) => ({
    what: `The pie has ${count} slices; ${most} are the most that can be compared.`,
    next: 'Use bars sorted by length.',
  }),

  otherCell: ({ cell, shown, stands }: { readonly cell: string; readonly shown: string; readonly stands: string }) => ({
    what: `The chart shows “${shown}” where cell ${cell} of its workbook has ${stands === '' ? 'nothing' : `“${stands}”`}.`,
    next: 'Open the data of the chart in PowerPoint (Edit Data) and correct the cell, or make the chart anew.',
  }),
  wrongSum: (sum: number) => ({
    what: `The shares of the pie add up to ${sum}%, not to 100%.`,
    next: 'Use bars: where several answers were allowed, shares are not parts of a whole.',
  }),

  noContentTypes: () => ({
    what: 'The list of what the file holds (“[Content_Types].xml”) is missing.',
    next: saveAgain,
  }),

  damagedPart: (part: string) => ({
    what: `“${part}” is damaged and could not be unpacked.`,
    next: saveAgain,
  }),

  tooManyParts: (count: number, most: number) => ({
    what: `The file has ${count} parts; at most ${most} are read.`,
    next: saveAgain,
  }),

  tooLarge: (part: string, has: number, may: number) => ({
    what: `“${part}” unpacks to ${has} MiB; at most ${may} MiB are read.`,
    next: 'No slide needs that much: do not open the file unless you know where it comes from.',
  }),

  tooManyShapes: (part: string, count: number, most: number) => ({
    what: `“${part}” has ${count} shapes; only the first ${most} are looked at.`,
    next: 'Put on several slides what people are to see, or make one picture of it; then check again.',
  }),

  tooMuchText: (part: string, count: number, most: number) => ({
    what: `“${part}” has ${count} characters of text; only the first ${most} are looked at.`,
    next: 'No slide can show that much: move the text to a document, or to several slides; then check again.',
  }),

  tooManyPairs: (most: number) => ({
    what: `More than ${most} pairs of shapes on this slide overlap; the others are not listed.`,
    next: 'Move the shapes apart, or delete those that lie under others; then check again.',
  }),

  notWellFormed: (part: string, reason: string) => ({
    what: `“${part}” cannot be read as XML: ${reason}.`,
    next: repair,
  }),

  phantomPart: (part: string) => ({
    what: `“${part}” has a content type but is not in the file.`,
    next: repair,
  }),

  untypedPart: (part: string) => ({
    what: `“${part}” has no content type.`,
    next: repair,
  }),

  typedTwice: (named: string) => ({
    what: `The content type of “${named}” is given twice.`,
    next: repair,
  }),

  wrongMediaType: (part: string, type: string, actual: string) => ({
    what: `“${part}” is declared as “${type}” but is ${actual}.`,
    next: repair,
  }),

  noMedia: (part: string, type: string) => ({
    what: `“${part}” is declared as “${type}” but is no picture of that kind.`,
    next: 'PowerPoint shows a red cross in its place: insert the picture again.',
  }),

  danglingLink: (source: string, target: string) => ({
    what: `“${source}” leads to “${target}”, which is not in the file.`,
    next: repair,
  }),

  unknownLink: (source: string, element: string, id: string) => ({
    what: `“${element}” in “${source}” uses the relationship “${id}”, which does not exist.`,
    next: repair,
  }),

  sameLinkId: (source: string, id: string) => ({
    what: `“${source}” has two relationships “${id}”.`,
    next: repair,
  }),

  noTextBody: () => ({
    what: 'The shape has no text body, not even an empty one.',
    next: repair,
  }),

  sameShapeId: (id: string) => ({
    what: `Two shapes of the slide have the id ${id}.`,
    next: repair,
  }),

  sameIdInPart: (part: string, shape: string, id: string) => ({
    what: `“${shape}” in “${part}” has the id ${id}, which another shape has too.`,
    next: repair,
  }),

  sharedTheme: (part: string, first: string, second: string) => ({
    what: `“${first}” and “${second}” share the theme “${part}”; each master needs its own.`,
    next: repair,
  }),

  partTwice: (part: string) => ({
    what: `“${part}” stands in the zip twice.`,
    next: repair,
  }),

  notANumber: (part: string, element: string, attribute: string, value: string) => ({
    what: `“${element}” in “${part}” has ${attribute}="${value}" where a whole number belongs.`,
    next: repair,
  }),

  wrongOrder: (part: string, parent: string, element: string, before: string) => ({
    what: `In “${part}” “${parent}” has “${element}” after “${before}”; the standard wants it before.`,
    next: repair,
  }),

  repeatedElement: (part: string, parent: string, element: string) => ({
    what: `In “${part}” “${parent}” has “${element}” twice; the standard allows it once.`,
    next: repair,
  }),

  foreignElement: (part: string, parent: string, element: string) => ({
    what: `In “${part}” “${parent}” has “${element}”, which the standard does not know there.`,
    next: repair,
  }),

  emptyTextBody: (part: string) => ({
    what: `A text body in “${part}” has no paragraph.`,
    next: repair,
  }),

  badListId: (kind: 'slide' | 'layout', id: string) => ({
    what: `The ${kind === 'slide' ? 'slide' : 'master and layout'} id ${id} is used twice or out of its range.`,
    next: repair,
  }),

  unsafeLink: (address: string) => ({
    what: `A link leads to “${address}”, which is no web or mail address.`,
    next: 'Remove the link, or put the file itself into the deck: on another computer the address leads nowhere, or somewhere else.',
  }),

  unreachedPart: (part: string) => ({
    what: `No relationship leads to “${part}”.`,
    next: 'It is dead weight, and may hold what somebody thought deleted: save the deck again in PowerPoint.',
  }),

  bareNotesMaster: (part: string) => ({
    what: `The notes master “${part}” has no place for the slide or for the notes.`,
    next: repair,
  }),

  missingLink: (source: string, kind: string) => ({
    what: `“${source}” leads to no ${kind}.`,
    next: repair,
  }),

  chartAxes: (part: string, element: string, named: number, existing: number) => ({
    what: `“${element}” in “${part}” names ${named} axes and ${existing} of them exist; it needs exactly two.`,
    next: repair,
  }),

  unknownPreset: (part: string, preset: string) => ({
    what: `“${part}” draws a shape “${preset}”, which PowerPoint does not know.`,
    next: repair,
  }),
};

/** What must hold, by the codes of the rules. */
export const rules = {
  BC101: 'Text fits its box.',
  BC102: 'Every word fits its line.',
  BC103: 'Nothing overlaps.',
  BC104: 'Everything stands on the slide.',
  BC105: 'Text has the size that its style gives it.',
  BC106: 'No last line is a single short word.',
  BC107: 'Nothing lies on text.',
  BC108: 'Titles take two lines at most, those of covers four.',
  BC201: 'Everything can be read from the back row.',
  BC202: 'Text stands out from what is behind it.',
  BC203: 'Colors come from the theme.',
  BC204: 'Pictures have enough pixels.',
  BC205: 'Pictures keep their proportions.',
  BC301: 'Every text says its language.',
  BC302: 'The language is that of the letters.',
  BC303: 'Hangul is drawn by a font that has it.',
  BC304: 'Hangul is not spread.',
  BC305: 'Every character has a glyph.',
  BC306: 'Hangul is written in whole syllables.',
  BC401: 'Pictures, charts and tables have alternative text.',
  BC402: 'Alternative text says something.',
  BC403: 'Alternative text is short enough to listen to.',
  BC404: 'Tables have a header row.',
  BC405: 'Tables have no merged cells.',
  BC406: 'Every slide has a title.',
  BC407: 'No title is empty.',
  BC408: 'No two slides have one title.',
  BC409: 'Slides are heard in the order in which they are seen.',
  BC410: 'Links say where they lead.',
  BC411: 'Sections have names.',
  BC412: 'The document has a title.',
  BC501: 'Titles are claims.',
  BC502: 'A slide has no more words than can be read while listening.',
  BC503: 'A slide has no more points than can be told apart.',
  BC504: 'Nothing is left over from making the deck.',
  BC505: 'No placeholder is empty.',
  BC506: 'Every slide has speaker notes.',
  BC601: 'Bars start at zero.',
  BC602: 'Charts are flat.',
  BC603: 'A chart has one value axis.',
  BC604: 'A chart says its unit.',
  BC605: 'A chart has four series at most.',
  BC606: 'A pie has six slices at most.',
  BC607: 'The shares of a pie add up to 100%.',
  BC608: 'A chart shows what its workbook has.',
  BC701: 'The file is a presentation that can be read.',
  BC702: 'The file unpacks to a reasonable size.',
  BC703: 'Every part is well-formed XML.',
  BC704: 'What has a content type is there.',
  BC705: 'What is there has a content type.',
  BC706: 'Media are what their content type says.',
  BC707: 'Relationships lead somewhere.',
  BC708: 'Relationship ids exist.',
  BC709: 'Shapes have a text body.',
  BC710: 'Shapes of a slide have different ids.',
  BC711: 'Every master has a theme of its own.',
  BC712: 'No part stands in the file twice.',
  BC713: 'Lengths and sizes are whole numbers.',
  BC714: 'Elements stand in the order of the standard.',
  BC715: 'Text bodies have a paragraph.',
  BC716: 'Slides, masters and layouts have ids of their own.',
  BC717: 'Links lead to web and mail addresses.',
  BC718: 'Every part is used.',
  BC719: 'The notes master has its placeholders.',
  BC720: 'Slides have layouts, layouts masters, masters themes.',
  BC721: 'Charts have the axes that they need.',
  BC722: 'Shapes are of kinds that PowerPoint knows.',
  BC723: 'Slides are small enough to be looked at piece by piece.',
};

const nameADeck = 'Name a PowerPoint file that ends in .pptx.';
const saveAsPptx = 'Open it in PowerPoint and save it as “PowerPoint Presentation (*.pptx)”.';

/** Files that are no decks. */
export const files = {
  empty: { what: 'The file is empty.', next: 'Copy or download it again, or take it from a backup.' },
  'cut-off': {
    what: 'The file is cut off: its end is missing.',
    next: 'Copy or download it again, or take it from a backup.',
  },
  damaged: {
    what: 'The presentation is damaged: its main part cannot be read.',
    next: 'Open it in PowerPoint, let PowerPoint repair it, and save it; or take it from a backup.',
  },
  password: {
    what: 'The presentation is protected by a password.',
    next: 'Open it in PowerPoint and remove the password: File > Info > Protect Presentation > Encrypt with Password.',
  },
  old: { what: 'This is a presentation of the old format (.ppt).', next: saveAsPptx },
  'open-document': { what: 'This is an OpenDocument file (.odp), not a .pptx.', next: saveAsPptx },
  keynote: { what: 'This is a Keynote presentation.', next: 'Export it from Keynote: File > Export To > PowerPoint.' },
  word: { what: 'This is a Word document, not a PowerPoint presentation.', next: nameADeck },
  excel: { what: 'This is an Excel workbook, not a PowerPoint presentation.', next: nameADeck },
  hangul: { what: 'This is a Hangul document (.hwp), not a PowerPoint presentation.', next: nameADeck },
  pdf: { what: 'This is a PDF file, not a PowerPoint presentation.', next: nameADeck },
  picture: { what: 'This is a picture, not a PowerPoint presentation.', next: nameADeck },
  page: { what: 'This is a web page, not a PowerPoint presentation.', next: nameADeck },
  zip: { what: 'The file is a zip that holds no presentation.', next: nameADeck },
  other: {
    what: 'This is no PowerPoint presentation.',
    next: 'Name a PowerPoint file that ends in .pptx; if your organization protects its documents (DRM), release this one first.',
  },
};

/** What stands around findings. */
export const words = {
  certainties: { certain: '', likely: ' (likely)', possible: ' (possibly)' },
  clean: ': nothing found',
  asTalk: 'Checked as a talk. If people are to read the deck at their desks: --density handout.',
  /** How many slides a deck has. */
  slides: (count: number) => `${count} ${count === 1 ? 'slide' : 'slides'}`,
  silenced: (count: number) => `${count} silenced`,
  more: (count: number) => `and ${count} more; --all shows ${count === 1 ? 'it' : 'them'}.`,
  total: (decks: number, counts: string) => `${decks === 1 ? '' : `${decks} decks: `}${counts}.`,
  /** `slides 3, 16, 17` */
  onSlides: (numbers: readonly number[]) => `${numbers.length === 1 ? 'slide' : 'slides'} ${numbers.join(', ')}`,
  /** The language of the messages, in a file for programs. */
  tag: 'en-US',
  help: 'docs/check.md has a bad and a good example.',
};
