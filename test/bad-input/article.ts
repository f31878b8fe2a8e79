// Bad input: the article's blocks, marks and links, as people mistype them.
import { edit, type Row, rewrite } from './row.ts';

const article = 'article.en.md';

export const articles: readonly Row[] = [
  { name: 'a slide that is not closed', edits: [edit(article, 'Visits in a year, by branch\n:::', 'Visits in a year, by branch')], en: [], ko: [] },
  { name: 'a misspelt block', edits: [edit(article, ':::slide{#visits}', ':::slied{#visits}')], en: [], ko: [] },
  { name: 'colons of a Korean keyboard', edits: [edit(article, ':::slide{#visits}', '：：：slide{#visits}')], en: [], ko: [] },
  { name: 'two colons', edits: [edit(article, ':::slide{#visits}', '::slide{#visits}')], en: [], ko: [] },
  { name: 'curly quotes around an id', edits: [edit(article, ':::slide{#visits}', ':::slide{id=“visits”}')], en: [], ko: [] },
  { name: 'an id without its mark', edits: [edit(article, ':::slide{#visits}', ':::slide{visits}')], en: [], ko: [] },
  { name: 'an attribute of a slide', edits: [edit(article, ':::slide{#visits}', ':::slide{#visits template=chart}')], en: [], ko: [] },
  { name: 'a misspelt id of a slide', edits: [edit(article, ':::slide{#visits}', ':::slide{#visit}')], en: [], ko: [] },
  { name: 'notes that are not closed', edits: [edit(article, 'Say where the seats are missing before naming the number.\n:::', 'Say where the seats are missing before naming the number.')], en: [], ko: [] },
  { name: 'misspelt notes', edits: [edit(article, ':::notes', ':::note')], en: [], ko: [] },
  { name: 'a slide without a claim', edits: [edit(article, '### The Central Library has more visits than any other branch\n', '')], en: [], ko: [] },
  { name: 'two claims on a slide', edits: [edit(article, 'Visits in a year, by branch\n:::', '### Visits in a year, by branch\n:::')], en: [], ko: [] },
  { name: 'a mark of notes for a slide that is not there', edits: [edit(article, '<!-- notes: steps -->', '<!-- notes: step -->')], en: [], ko: [] },
  { name: 'a misspelt mark', edits: [edit(article, '<!-- notes: steps -->', '<!-- note: steps -->')], en: [], ko: [] },
  { name: 'a dash of the word processor in a mark', edits: [edit(article, '<!-- notes: steps -->', '<!— notes: steps —>')], en: [], ko: [] },
  { name: 'a space in a figure link', edits: [edit(article, '[KRW 1.2 billion](fig:budget)', '[KRW 1.2 billion] (fig:budget)')], en: [], ko: [] },
  { name: 'a full-width colon in a figure link', edits: [edit(article, '[KRW 1.2 billion](fig:budget)', '[KRW 1.2 billion](fig：budget)')], en: [], ko: [] },
  { name: 'curly quotes in a figure link', edits: [edit(article, '[KRW 1.2 billion](fig:budget)', '[a large sum](fig:budget “words”)')], en: [], ko: [] },
  { name: 'a figure link without a number', edits: [edit(article, '[KRW 1.2 billion](fig:budget)', '[a large sum](fig:budget)')], en: [], ko: [] },
  { name: 'words for a number, marked', edits: [edit(article, '[KRW 1.2 billion](fig:budget)', '[a large sum](fig:budget "words")')], deck: 'another', en: [], ko: [] },
  { name: 'a number in another unit', edits: [edit(article, '[62.5%](fig:evening-share) of readers ask', '[62.5 percentage points](fig:evening-share) of readers ask')], en: [], ko: [] },
  { name: 'a link to a file', edits: [edit(article, '[planning@sample.example](mailto:planning@sample.example)', '[our paper](file:///etc/passwd)')], en: [], ko: [] },
  { name: 'a picture on a slide', edits: [edit(article, '- Planning office\n', '- Planning office ![](logo.png)\n')], en: [], ko: [] },
  { name: 'tags on a slide', edits: [edit(article, '- Planning office\n', '- Planning <b>office</b>\n')], en: [], ko: [] },
  { name: 'a table with a short row', edits: [edit(article, '| Harbor Branch | [2003](plain:) | [15,905](fig:visits.harbor) |', '| Harbor Branch | [15,905](fig:visits.harbor) |')], en: [], ko: [] },
  { name: 'braces and tags as text', edits: [edit(article, 'One card** Books can be returned', 'One card** {{slide.id}} & R\\<D "x" Books can be returned')], deck: 'another', en: [], ko: [] },
  { name: 'no title', edits: [edit(article, '# Libraries after Work\n', '')], en: [], ko: [] },
  { name: 'other words than the template reads', edits: [edit(article, '- **Evenings** matter', '> - **Evenings** matter'), edit(article, 'Visits in a year, by branch\n', 'Visits in a year, by branch\n\n- Central Library first\n')], en: [], ko: [] },
  { name: 'nothing of what the template reads', edits: [rewrite(article, text => text.replace(/1\. \*\*Hours[\s\S]*?\n:::/, '- Hours\n:::'))], en: [], ko: [] },
  { name: 'an item without its bold word', edits: [edit(article, '2. **Seats** Reading rooms', '2. Reading rooms')], en: [], ko: [] },
];
