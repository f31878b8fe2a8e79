// Bad input: the plan, the sources and other YAML.
import { append, edit, type Row, rewrite } from './row.ts';

const plan = 'briefing.yaml';

export const plans: readonly Row[] = [
  { name: 'a misspelt key of a slide', edits: [edit(plan, 'steps: {template: columns}', 'steps: {tempalte: columns}')], en: [], ko: [] },
  { name: 'a misspelt key of a chart', edits: [edit(plan, 'spec: gap-bars', 'spce: gap-bars')], en: [], ko: [] },
  { name: 'a misspelt key of an audience', edits: [edit(plan, 'presenter: {en: Head of planning', 'presentr: {en: Head of planning')], en: [], ko: [] },
  { name: 'a misspelt key of the plan', edits: [edit(plan, 'audiences:', 'audience:')], en: [], ko: [] },
  { name: 'a misspelt option of a slide', edits: [edit(plan, 'options: {large: true}', 'options: {lagre: true}')], en: [], ko: [] },
  { name: 'a misspelt key of a source', edits: [rewrite('sources.yaml', text => text.replace('  short:', '  shrot:'))], en: [], ko: [] },
  { name: 'a misspelt key of a locale', edits: [edit('templates/locales/en.yaml', 'groupMark:', 'groupmark:')], en: [], ko: [] },
  { name: 'a misspelt key of a theme', edits: [rewrite('templates/themes/policy.yaml', text => text.replace('  headline: {size:', '  headline: {szie:'))], en: [], ko: [] },
  { name: 'a misspelt colour of a theme', edits: [rewrite('templates/themes/policy.yaml', text => text.replace('color: primary', 'color: primery'))], en: [], ko: [] },
  { name: 'a misspelt colour of a chart', edits: [edit(plan, 'colors: {largest: data}', 'colors: {largest: date}')], en: [], ko: [] },
  { name: 'a tab before a key', edits: [edit(plan, '    spec: gap-bars', '\tspec: gap-bars')], en: [], ko: [] },
  { name: 'a colon in text without quotes', edits: [edit(plan, 'author: {en: Planning office, ko: 기획실}', 'author: Planning office: Sample Town')], en: [], ko: [] },
  { name: 'a brace that is not closed', edits: [edit(plan, 'seats: {template: chart, chart: seats, holds: [seats < seats-asked]}', 'seats: {template: chart, chart: seats, holds: [seats < seats-asked]')], en: [], ko: [] },
  { name: 'two documents', edits: [append(plan, '\n---\ntitle: Another\n')], en: [], ko: [] },
  { name: 'an alias', edits: [edit(plan, 'author: {en: Planning office, ko: 기획실}', 'author: &a [*a, *a]')], en: [], ko: [] },
  { name: '20,000 levels', edits: [append('sources.yaml', `\ndeep: ${'['.repeat(20_000)}\n`)], en: [], ko: [] },
  { name: 'keys that objects have anyway', edits: [append('sources.yaml', '\n__proto__: {short: a, full: b}\nconstructor: {short: a, full: b}\n')], en: [], ko: [] },
  { name: 'a list for a text', edits: [edit(plan, 'language: en', 'language: [en, ko]')], en: [], ko: [] },
  { name: 'a date that does not exist', edits: [edit(plan, 'date: 2023-06-14', 'date: 2023-06-31')], en: [], ko: [] },
  { name: 'a missing key', edits: [edit(plan, '    deck: board\n    theme: policy\n    event', '    theme: policy\n    event')], en: [], ko: [] },
  { name: 'a value that looks like something else to YAML', edits: [edit(plan, 'author: {en: Planning office, ko: 기획실}', 'author: {en: yes, ko: 012}')], deck: 'another', en: [], ko: [] },
  { name: 'words that are no options', edits: [edit(plan, 'options: {large: true}', 'options: {split: two}')], en: [], ko: [] },
];
