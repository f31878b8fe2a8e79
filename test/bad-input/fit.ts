// Bad input: what no slide can show, by how much.
import { cell, edit, type Row, rewrite } from './row.ts';

const article = 'article.en.md';
const long = 'which is what readers of the town have asked for in every survey since the libraries were opened';

export const fits: readonly Row[] = [
  { name: 'a headline that is too long', edits: [edit(article, 'more than for anything else', `more than for anything else, ${long} and ${long}`)], en: [], ko: [] },
  { name: 'too many points', edits: [rewrite(article, text => text.replace(/( {2}- Each branch opens.*\n)/, (_, line: string) => line.repeat(16)))], en: [], ko: [] },
  { name: 'a point that is too long for its column', edits: [edit(article, 'Two branches stay open in the evening', `Two branches stay open in the evening, ${long}`)], en: [], ko: [] },
  { name: 'more columns than there is room for', edits: [edit(article, '3. **One card** Books', '3. **A** a\n   - **B** b\n4. **C** c\n   - **D** d\n5. **One card** Books')], en: [], ko: [] },
  { name: 'a word that is wider than its column', edits: [edit(article, '1. **Hours** Two', `1. **${'Hours'.repeat(12)}** Two`)], en: [], ko: [] },
  { name: 'Korean without spaces in a column', edits: [edit('article.ko.md', '1. **개관 시간**', `1. **${'개관시간'.repeat(12)}**`)], audiences: ['town-council'], en: [], ko: [] },
  { name: 'a table that is too high', edits: [...['en', 'ko'].map(language => rewrite(`article.${language}.md`, text => text.replace(/(\| \S+ ?\S* \| \[2015.*\n)/, (_, row: string) => row.repeat(12))))], en: [], ko: [] },
  { name: 'a character that no font has', edits: [edit(article, 'Reading rooms get', '𠮷 Reading rooms get')], en: [], ko: [] },
  { name: 'an emoji, and a private character', edits: [edit(article, 'An invented survey, for tests', '😀 An invented survey, for tests \uF000')], en: [], ko: [] },
  { name: 'a character that no font has, in a chart', edits: [cell('visits.hill', 'label.en', 'Hill 𠮷 Branch')], en: [], ko: [] },
  { name: 'a name that is too long for its chart', edits: [cell('visits.hill', 'label.en', `Hill Branch ${long}`)], en: [], ko: [] },
  { name: 'a section that is too long for the contents', edits: [edit('briefing.yaml', 'title: {en: What readers ask for, ko: 이용자의 요구}', `title: {en: '${long}', ko: 이용자의 요구}`)], en: [], ko: [] },
  { name: 'an event that is too long for the cover', edits: [edit('briefing.yaml', 'event: {en: Library board meeting,', `event: {en: '${long} and ${long}',`)], en: [], ko: [] },
];
