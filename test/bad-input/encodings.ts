// Bad input: files that are missing, in another encoding, or no text at all.
import { append, edit, encode, type Row, remove, rename, rewrite, write } from './row.ts';

const decomposed = (text: string) => text.normalize('NFD');

export const encodings: readonly Row[] = [
  { name: 'a table in CP949, as Korean Excel saves it', edits: [encode('figures.csv', 'cp949')], deck: 'same', en: [], ko: [] },
  { name: 'an article in CP949', edits: [encode('article.ko.md', 'cp949')], audiences: ['town-council'], deck: 'same', en: [], ko: [] },
  { name: 'a table without a byte order mark', edits: [rewrite('figures.csv', text => text.replace('\uFEFF', ''))], deck: 'same', en: [], ko: [] },
  { name: 'byte order marks before everything', edits: ['article.en.md', 'article.ko.md', 'briefing.yaml', 'sources.yaml', 'templates/slides/points.hbs', 'templates/charts/ranked-bars.vl.json', 'templates/themes/policy.yaml', 'templates/locales/en.yaml'].map(file => rewrite(file, text => `\uFEFF${text}`)), deck: 'same', en: [], ko: [] },
  { name: 'a table in UTF-16 with tabs, as Excel saves Unicode text', edits: [rewrite('figures.csv', text => text.replaceAll(',', '\t')), encode('figures.csv', 'utf-16le', true)], deck: 'same', en: [], ko: [] },
  { name: 'lines that end as on Windows', edits: ['article.en.md', 'article.ko.md', 'briefing.yaml', 'sources.yaml'].map(file => rewrite(file, text => text.replaceAll('\n', '\r\n'))), deck: 'same', en: [], ko: [] },
  { name: 'text in parts of letters, as macOS writes it', edits: ['article.ko.md', 'figures.csv', 'briefing.yaml', 'sources.yaml'].map(file => rewrite(file, decomposed)), audiences: ['town-council'], deck: 'same', en: [], ko: [] },
  { name: 'a byte that belongs to another encoding', edits: [files => { const path = 'data/library-survey/figures.csv'; const bytes = files.get(path) ?? new Uint8Array(); const at = bytes.lastIndexOf(0x53); files.set(path, Uint8Array.from([...bytes.slice(0, at), 0xb0, 0xa1, ...bytes.slice(at)])); }], en: [], ko: [] },
  { name: 'an Excel workbook with the name of a table', edits: [write('figures.csv', Uint8Array.from([0x50, 0x4b, 3, 4, 20, 0, 6, 0, ...new TextEncoder().encode('[Content_Types].xml xl/workbook.xml')]))], en: [], ko: [] },
  { name: 'a control character', edits: [edit('article.en.md', 'An invented survey', 'An \u0007invented survey')], en: [], ko: [] },
  { name: 'a mark that turns the direction of text', edits: [edit('article.en.md', 'An invented survey', 'An \u202Einvented survey')], en: [], ko: [] },
  { name: 'no table of figures', edits: [remove('figures.csv')], en: [], ko: [] },
  { name: 'no sources', edits: [remove('sources.yaml')], en: [], ko: [] },
  { name: 'no plan', edits: [remove('briefing.yaml')], en: [], ko: [] },
  { name: 'no articles', edits: [remove('article.en.md'), remove('article.ko.md')], en: [], ko: [] },
  { name: 'no article in the language being built', edits: [remove('article.en.md')], en: [], ko: [] },
  { name: 'names with capitals', edits: [rename('figures.csv', 'Figures.CSV'), rename('article.en.md', 'Article.en.md')], deck: 'same', en: [], ko: [] },
  { name: 'a misspelt name', edits: [rename('sources.yaml', 'source.yaml')], en: [], ko: [] },
  { name: 'an empty plan', edits: [write('briefing.yaml', '')], en: [], ko: [] },
  { name: 'an empty article', edits: [write('article.en.md', '')], en: [], ko: [] },
  { name: 'no fonts, theme or templates of the kind that is named', edits: [remove('templates/themes/policy.yaml'), remove('templates/slides/columns.hbs'), remove('templates/locales/en.yaml'), remove('templates/charts/ranked-bars.vl.json')], en: [], ko: [] },
  { name: 'an unknown file beside the others', edits: [write('notes.txt', 'Not read.'), append('sources.yaml', '\n')], deck: 'same', en: [], ko: [] },
];
