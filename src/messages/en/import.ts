// What is said in English about reports of other programs (BD70x to BD78x).

import type { CatalogueOf } from '../catalogue.ts';
import type { imports as samples } from '../examples/import.ts';
import { quoted, shortened } from '../short-text.ts';
import { didYouMean } from './words.ts';

const readable =
  'Word (.docx), Hangul (.hwpx, .hwp), Excel (.xlsx), a web page (.html), Markdown (.md), text (.txt) and CSV (.csv) can be read';

/** Files that are not read: what they are, and what to do. */
const refused: Readonly<Record<(typeof samples)['BD700']['kind'], readonly [what: string, next: string]>> = {
  pdf: [
    'this is a PDF, in which paragraphs and tables can no longer be told apart.',
    'Ask for the document that it was made from, in Word or Hangul; of a scan there is no text at all.',
  ],
  oldWord: [
    'this is a Word document of the old format (.doc).',
    'Open it in Word and save it as “Word Document (.docx)”.',
  ],
  oldExcel: [
    'this is an Excel workbook of the old format (.xls).',
    'Open it in Excel and save it as “Excel Workbook (.xlsx)”.',
  ],
  oldPowerPoint: [
    'this is a presentation of the old format (.ppt), not a report.',
    'Give the report that the slides were made from.',
  ],
  oldOffice: [
    'this is a document of the old Office format.',
    'Open it in its program and save it in the format of today: .docx for Word, .xlsx for Excel.',
  ],
  presentation: ['this is a PowerPoint presentation, not a report.', 'Give the report that the slides were made from.'],
  openDocument: [
    'this is an OpenDocument file.',
    'Open it in its program and save it as “Word (.docx)”, or a table as “Excel (.xlsx)”.',
  ],
  rtf: ['this is a file in Rich Text Format (.rtf).', 'Open it in Word and save it as “Word Document (.docx)”.'],
  hwp3: ['this is a Hangul document of version 3, from before 2000.', 'Open it in Hangul and save it as .hwpx.'],
  archive: ['this is a compressed file.', 'Unpack it and give the documents in it.'],
  picture: ['this is a picture.', 'Give a document with text; pictures of text are not read.'],
  other: ['this is not a document that can be read.', `${readable}.`],
};

const formats: Readonly<Record<(typeof samples)['BD706']['kind'], string>> = {
  docx: 'a Word document (.docx)',
  hwpx: 'a Hangul document of the new format (.hwpx)',
  hwp: 'a Hangul document of the old format (.hwp)',
  xlsx: 'an Excel workbook (.xlsx)',
  html: 'a web page (.html)',
  markdown: 'Markdown',
  csv: 'a table in CSV',
  text: 'plain text',
};

function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}

function sizeText(bytes: number): string {
  return bytes < 1024 ** 3 ? `${Math.round(bytes / 1024 ** 2)} MB` : `${(bytes / 1024 ** 3).toFixed(1)} GB`;
}

export const imports: CatalogueOf<typeof samples> = {
  BD700: ({ kind }) => {
    const [what, next] = refused[kind];
    return { what, next };
  },
  BD701: () => ({
    what: 'the document is protected by a password.',
    next: 'Open it with its password, remove the password, and save it again.',
  }),
  BD702: ({ by }) => ({
    what:
      by === 'distribution'
        ? 'the document is locked for distribution: its text is encrypted.'
        : 'the document is encrypted by the rights management (DRM) of an organisation.',
    next: 'Ask its author for a copy that is not locked.',
  }),
  'BD703.missing': ({ part }) => ({
    what: `the document is damaged: it has no “${part}”.`,
    next: 'Open it in its program, save it again, or take another copy.',
  }),
  'BD703.package': () => ({
    what: 'the document is damaged: its end is missing, as after a download that broke off.',
    next: 'Take another copy of it.',
  }),
  'BD703.part': ({ part }) => ({
    what: `the document is damaged: “${part}” in it cannot be read.`,
    next: 'Open it in its program, save it again, or take another copy.',
  }),
  BD705: ({ size, parts }) => ({
    what: `the document would unpack to ${sizeText(size)} in ${counted(parts, 'part')}, as no report does.`,
    next: 'Do not open it if you do not know who made it; else remove its largest pictures and save it again.',
  }),
  BD706: ({ ending, kind }) => ({
    what: `the file is named “${ending}”, but it is ${formats[kind]}, and was read as that.`,
  }),
  BD707: () => ({ what: 'the document has no text.', next: 'Check whether it is the right file.' }),
  BD708: ({ most }) => ({
    what: `the document has more than ${most} elements, about 2,000 pages; more is not read.`,
    next: 'Save its chapters as documents of their own and give one of them.',
  }),
  BD709: ({ count }) => ({
    what: `${counted(count, 'tracked change')} read as if accepted: what was inserted is there, what was deleted is not.`,
  }),
  'BD709.untold': () => ({
    what: 'changes are tracked in the document, and its format does not tell deleted text apart: some may have been read.',
    next: 'Accept or reject all changes in Hangul, or save the document as .hwpx, and give that.',
  }),
  BD710: ({ count }) => ({ what: `${counted(count, 'comment')} in the document left out.` }),
  BD711: ({ count }) => ({
    what: `${counted(count, 'equation')} left out, the first one here.`,
    next: 'Write in words what the equation says, if the text needs it.',
  }),
  BD712: ({ count }) => ({
    what: `the text of ${counted(count, 'text box', 'text boxes')} was read as paragraphs after the one that holds the box, the first one here.`,
  }),
  BD713: ({ count }) => ({
    what: `${counted(count, 'chart or drawing', 'charts or drawings')} left out, the first one here.`,
    next: 'Give the numbers of a chart as a table.',
  }),
  BD714: () => ({ what: 'the headers and footers of the pages were left out.' }),
  BD715: ({ count }) => ({
    what: `${counted(count, 'picture')} left out, the first one here: no PNG, JPEG or SVG that can be read.`,
    next: 'Replace it in the document by one that is, or add it to the article later.',
  }),
  BD716: ({ count }) => ({
    what: `${counted(count, 'table')} within a cell of another, the first one here: the text was kept, the rows and columns were not.`,
    next: 'Put the inner table below the outer one, if its numbers are needed.',
  }),
  BD717: () => ({ what: 'the table of contents was left out.' }),
  BD718: ({ count }) => ({ what: `${counted(count, 'piece')} of hidden text left out, the first one here.` }),
  BD719: ({ name }) => ({
    what: `the name of the file is written in separate letters, as by a Mac (NFD); it is called “${name}” from here on.`,
  }),
  BD720: ({ lines, paragraphs }) => ({
    what: `its lines end in the middle of sentences, as in text copied from a page: ${lines} lines were joined to ${counted(paragraphs, 'paragraph')}.`,
    next: 'Look over the words where a line ended.',
  }),
  BD721: ({ sheet, count }) => ({
    what: `${counted(count, 'cell')} of the sheet “${sheet}” ${count === 1 ? 'has a formula' : 'have formulas'} without a result and ${count === 1 ? 'was' : 'were'} left empty.`,
    next: 'Open the workbook in Excel, let it calculate, and save it.',
  }),
  BD730: ({ typed, value, label }) => ({
    what: `“${typed}” is written here, but a table of this article has ${value} for “${label}”.`,
    next: 'Correct the one that is wrong, and link both to one figure.',
  }),
  BD731: ({ form, figures }) => ({
    what: `“${form}” may be ${figures.map(({ id, label }) => `“${id}” (${label})`).join(' or ')}: they have the same number, and the words here fit them equally well.`,
    next: `Link it to the one that is meant: [${form}](fig:${figures[0]?.id ?? 'id'}).`,
  }),
  BD740: ({ name }) => ({
    what: `“${name}” cannot be the name of a briefing, which is the name of a folder.`,
    next: 'Take letters, digits and hyphens, with a letter or digit first: npx briefdeck new ai-2025 report.docx.',
  }),
  BD741: () => ({
    what: '“new” needs a name for the briefing and the files to read.',
    next: 'npx briefdeck new ai-2025 report.ko.hwpx report.en.docx tables.xlsx',
  }),
  BD742: ({ language, files }) => ({
    what: `${files.map(file => `“${file}”`).join(' and ')} are both texts in the language “${language}”, and a briefing has one for each language.`,
    next: 'Put them into one document, or make two briefings.',
  }),
  BD743: ({ files }) => ({
    what: `there is no text in ${files.map(file => `“${file}”`).join(', ')}, so there is nothing to talk about.`,
    next: 'Name the report as well (.docx, .hwpx, .hwp, .md, .html or .txt).',
  }),
  BD744: ({ file, languages }) => ({
    what: `“${file}” has no words by which its language could be told.`,
    next: `Name it with --lang ${languages.join(' or --lang ')}.`,
  }),
  BD745: ({ file, languages }) => ({
    what: `“${file}” has long passages in two languages (${languages.join(', ')}).`,
    next: 'Save each language as a document of its own and name both; or say with --lang which one it is, and the other stays in its text.',
  }),
  BD746: ({ language, languages }) => ({
    what: `there is no locale for the language “${language}”.`,
    next: `Those that there are: ${languages.join(', ')}; a new one is a file in templates/locales.`,
  }),
  BD747: ({ name }) => ({
    what: `the briefing “${name}” has all of this already; nothing was written.`,
  }),
  BD748: ({ path }) => ({
    what: `${path} is there already and stays as it is.`,
  }),
  BD749: ({ path, what, ids }) => ({
    what: `${path} gets new ${what} at its end: ${ids.join(', ')}.`,
  }),
  BD750: ({ file }) => ({
    what: `no number with a unit was found in “${file}”.`,
    next: 'Its slides are points and tables without figures; link the numbers that matter by hand, or name a workbook that has them.',
  }),
  BD760: ({ names }) => ({
    what: `${names.map(name => `“${name}”`).join(' and ')} are both here, and only one of them can be the article.`,
    next: 'Keep the one that you go on writing in, and move the other out of the folder.',
  }),
  BD761: ({ name, ending }) => ({
    what: `“${name}” has an old format, which cannot stand in place of an article.`,
    next: `Open it in ${ending === '.docx' ? 'Word' : 'Hangul'}, save it as ${ending}, and move this one out of the folder.`,
  }),
  BD762: () => ({
    what: 'this paragraph has the style “Slide”, but no heading [Slide: …] begins its slide.',
    next: 'Begin the slide with its name in brackets, [Slide: exports], or give the paragraph the style of the text.',
  }),
  BD763: ({ id }) => ({
    what: `“[Slide: ${id}]” stands in the text, where nothing says how far the slide goes.`,
    next: 'Put the slide into a table of one cell, or give all of its paragraphs the style “Slide”.',
  }),
  BD764: () => ({
    what: 'the heading of this slide has no name.',
    next: 'Write a name of letters, digits and hyphens after the colon: [Slide: exports].',
  }),
  BD770: ({ form, figure }) => ({
    what: `“${form}” is the figure “${figure}”, and has no link; none can be written there without changing something else in the document.`,
    next: `Select it in Word or Hangul, and insert a link with the address fig:${figure}.`,
  }),
  BD771: ({ count }) => ({
    what: `${counted(count, 'edit')} from here on cannot be written into the document without changing something else in it.`,
    next: 'Make them in Word or Hangul.',
  }),
  BD772: ({ path, sign }) => ({
    what: `“${path}” is open in another program (${sign}); nothing was written.`,
    next: 'Save and close it there, and run the command again.',
  }),
  BD773: ({ path }) => ({
    what: `“${path}” is there already; nothing was written.`,
    next: 'Name another file: npx briefdeck template word article.en.docx.',
  }),
  'BD774.language': ({ language }) => ({
    what: `there is no template in the language “${language}”.`,
    next: 'Take --lang en or --lang ko, and translate its few words.',
  }),
  'BD774.name': ({ name }) => ({
    what: name === undefined ? 'the command has no template to write.' : `there is no template “${name}”.`,
    next: 'For Word, type: npx briefdeck template word article.en.docx.',
  }),
  BD775: ({ file }) => ({
    what: `“${file}” does not end in .docx, as a Word document does.`,
    next: 'Name it so: npx briefdeck template word article.en.docx.',
  }),
  BD780: ({ workbook, near, names }) => ({
    what: `the workbook “${workbook}” is not in the folder of the briefing.`,
    next: didYouMean(
      near,
      names.length === 0 ? 'Copy it there.' : `Copy it there, or write the name of one that is: ${shortened(names)}.`,
    ),
  }),
  BD781: ({ sheet, workbook, sheets, near }) => ({
    what: `“${workbook}” has no sheet “${sheet}”.`,
    next: didYouMean(near, `Its sheets: ${shortened(sheets)}.`),
  }),
  BD782: ({ table, sheet, row, written }) => ({
    what: `the heads of the table “${table}” are not in row ${written} of the sheet “${sheet}”, but in row ${row}.`,
    next: `Write header: ${row}.`,
  }),
  BD783: ({ head, sheet, row, heads, near }) => ({
    what: `no column of the sheet “${sheet}” is headed “${quoted(head)}” in row ${row}.`,
    next:
      heads.length === 0
        ? 'That row is empty. Write in header which row has the heads.'
        : `${near === undefined ? '' : `Did you mean “${quoted(near)}”? `}Its heads: ${shortened(
            heads.map(each => quoted(each)),
            8,
          )}. Write here what the head is now, and look whether its numbers are still the same thing.`,
  }),
  BD784: ({ head, sheet, cells, merged }) => ({
    what:
      merged === undefined
        ? `in the sheet “${sheet}” several columns are headed “${quoted(head)}”: ${shortened(cells)}.`
        : `in the sheet “${sheet}” the head “${quoted(head)}” is merged over several columns (${merged}), so it is not clear which is meant.`,
    next:
      merged === undefined
        ? 'Give them different heads in the workbook; where those stand in two rows, write both: header: 3-4.'
        : 'Where a second row tells them apart, write both rows, header: 3-4, and both heads: 2024 Share. Else unmerge the cells.',
  }),
  BD785: ({ table, id, label, sheet, near }) => ({
    what: `the table “${table}” has no row “${quoted(label)}” any more, so “${id}” has no number (sheet “${sheet}”).`,
    next:
      near === undefined
        ? 'Write here what the row is called now, or delete this line and what the articles say of it.'
        : `If it is now called “${quoted(near)}”, write that here.`,
  }),
  BD786: ({ table, labels }) => ({
    what: `the table “${table}” has ${labels.length === 1 ? 'a row' : `${labels.length} rows`} without an id, not read: ${shortened(labels.map(label => `“${quoted(label)}”`))}.`,
    next: 'To use it, add it under ids in tables.yaml: an id of small Latin letters, and the label as it stands there.',
  }),
  BD787: ({ table, label, cells, hasGroups }) => ({
    what: `two rows of the table “${table}” are called “${quoted(label)}”: ${cells.join(' and ')}.`,
    next: hasGroups
      ? 'Give them different labels in the workbook.'
      : 'Give them different labels, or name under groups the column with what they belong to.',
  }),
  BD788: ({ id, written, found, cell, beside }) => ({
    what: `beside “${quoted(beside)}” ${cell} says “${quoted(found)}”, and tables.yaml “${quoted(written)}” for “${id}”.`,
    next: 'Look which row is meant, and correct the label in one of the two.',
  }),
  BD790: ({ text }) => ({
    what: `“${quoted(text)}” is not the number of a row.`,
    next: 'Write 3, or 3-4 where the heads stand in two rows.',
  }),
  BD791: ({ id, at }) => ({
    what: `the figure “${id}” comes from two files; it is also in ${at}.`,
    next: 'Delete its row there if the workbook is to count, or call the table or its row something else in tables.yaml.',
  }),
  BD793: ({ id, near }) => ({
    what: `the table has no row with the id “${id}”.`,
    next: didYouMean(near, 'Write an id of the rows.'),
  }),
};
