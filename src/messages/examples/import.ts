// Arguments that messages about reports of other programs (BD70x to BD78x) could have.
import { optional, word } from '../example.ts';

export const imports = {
  BD700: {
    kind: word<
      | 'pdf'
      | 'oldWord'
      | 'oldExcel'
      | 'oldPowerPoint'
      | 'oldOffice'
      | 'presentation'
      | 'openDocument'
      | 'rtf'
      | 'hwp3'
      | 'archive'
      | 'picture'
      | 'other'
    >('pdf'),
  },
  BD701: {},
  BD702: { by: word<'distribution' | 'rights'>('distribution') },
  'BD703.missing': { part: 'word/document.xml' },
  'BD703.package': {},
  'BD703.part': { part: 'word/document.xml' },
  BD705: { size: 3_000_000_000, parts: 12, isBomb: false },
  BD706: {
    ending: '.hwp',
    kind: word<'docx' | 'hwpx' | 'hwp' | 'xlsx' | 'html' | 'markdown' | 'csv' | 'text'>('hwpx'),
  },
  BD707: {},
  BD708: { most: 2_000_000 },
  BD709: { count: 3 },
  'BD709.untold': {},
  BD710: { count: 3 },
  BD711: { count: 3 },
  BD712: { count: 3 },
  BD713: { count: 3 },
  BD714: { count: 3 },
  BD715: { count: 3 },
  BD716: { count: 3 },
  BD717: { count: 3 },
  BD718: { count: 3 },
  BD719: { name: 'résumé.docx' },
  BD720: { lines: 120, paragraphs: 14 },
  BD721: { sheet: 'exports', count: 3 },
  BD730: { typed: '21%', value: '19%', label: 'Manufacturing, exporting firms' },
  BD731: {
    form: '44.0%',
    figures: [
      { id: 'men', label: 'Men' },
      { id: 'women', label: 'Women' },
    ],
  },
  BD740: { name: 'AI 2025/1' },
  BD741: {},
  BD742: { language: 'ko', files: ['report.ko.docx', 'report.hwpx'] },
  BD743: { files: ['tables.xlsx'] },
  BD744: { file: 'report.docx', languages: ['en', 'ko'] },
  BD745: { file: 'report.docx', languages: ['ko', 'en'] },
  BD746: { language: 'fr', languages: ['en', 'ko'] },
  BD747: { name: 'ai-2025' },
  BD748: { path: 'data/ai-2025/article.ko.md' },
  BD749: { path: 'data/ai-2025/figures.csv', what: word<'rows' | 'entries'>('rows'), ids: ['exports', 'imports'] },
  BD750: { file: 'report.docx' },
  BD760: { names: ['article.ko.docx', 'article.ko.md'] },
  BD761: { name: 'article.ko.hwp', ending: word<'.docx' | '.hwpx'>('.hwpx') },
  BD762: {},
  BD763: { id: 'exports' },
  BD764: {},
  BD770: { form: '12.5%', figure: 'exports' },
  BD771: { count: 3 },
  BD773: { path: 'article.ko.docx' },
  'BD774.language': { language: 'fr' },
  'BD774.name': { name: optional('excel') },
  BD775: { file: 'article.txt' },
  BD772: { path: 'data/ai-2025/article.ko.docx', sign: '~$ticle.ko.docx' },
  BD780: { workbook: 'tables.xlsx', near: optional('table.xlsx'), names: ['table.xlsx', 'old.xlsx'] },
  BD781: {
    sheet: 'Purposes',
    workbook: 'tables.xlsx',
    sheets: ['Purposes 2024', 'Notes'],
    near: optional('Purposes 2024'),
  },
  BD782: { table: 'purposes', sheet: 'Purposes', row: '5', written: '3' },
  BD783: {
    head: '2024',
    sheet: 'Purposes',
    row: '3',
    heads: ['Purpose', '2023', '2025'],
    near: optional('2025'),
  },
  BD784: { head: '2024', sheet: 'Purposes', cells: ['C3', 'D3'], merged: optional('C3:D3') },
  BD785: { table: 'purposes', id: 'design', label: 'Design', sheet: 'Purposes', near: optional('Designs') },
  BD786: { table: 'purposes', labels: ['Logistics', 'Sales'] },
  BD787: { table: 'purposes', label: 'Yes', cells: ['Purposes!A4', 'Purposes!A9'], hasGroups: false },
  BD788: { id: 'design', written: 'Entwurf', found: 'Muster', cell: 'Purposes!B6', beside: 'Design' },
  BD790: { text: 'row 3' },
  BD791: { id: 'purposes.design', at: 'data/energy/figures.csv:12' },
  BD793: { id: 'desing', near: optional('design') },
};
