// Kinds of slides for made-up words: what their authors would write, with `say(least, most)` in place of so many words and `name()` of
// one short one.
import { between } from './words.mjs';

/**
 * Each makes of random numbers `{ template, block, figures }`: the kind's name, its words (`block(say, name)`, as many parts in every language)
 * and rows for the table of figures.
 */
export const KINDS = [points, columns, table, keyFigures, comparison, steps, glossary, contrast, quote];

function points(random) {
  const nested = times(between(3, 6, random), () => random() < 0.3);
  const block = say => nested.map(more => `- ${say(4, 30)}${more ? `\n  - ${say(4, 20)}` : ''}`).join('\n');
  return { template: 'points', block, figures: [] };
}

function columns(random) {
  const count = between(2, 4, random);
  const column = (say, name) => `**${name()} ${name()}** ${say(6, 16)}\n   - **${name()}** ${say(2, 8)}`;
  return { template: 'columns', block: (say, name) => numbered(count, () => column(say, name)), figures: [] };
}

function table(random) {
  const count = between(2, 4, random);
  const rows = between(2, 4, random);
  const longest = between(4, 16, random);
  const block = (say, name) =>
    tableOf(
      times(count, () => name()),
      times(rows, () => times(count, column => (column === 0 ? `${name()} ${name()}` : say(1, longest)))),
    );
  return { template: 'table', block, figures: [] };
}

function keyFigures(random, id) {
  const values = times(between(2, 4, random), () => (between(10, 999, random) / 10).toFixed(1));
  const rows = between(2, 4, random);
  const figures = values.map((value, index) => `${id}-${index + 1},,${value},1,percent,,,,made-up,2021,Share,비율,,`);
  const block = (say, name) =>
    [
      ...values.map((value, index) => `- [${value}%](fig:${id}-${index + 1}) ${say(1, 6)}`),
      '',
      numbered(rows, () => `**${name()}** ${say(6, 20)}`),
    ].join('\n');
  return { template: 'key-figures', block, figures };
}

function comparison() {
  const rows = 2;
  const block = (say, name) =>
    [
      tableOf(
        ['', say(1, 4), say(1, 4)],
        times(rows, () => [name(), say(4, 10), say(4, 10)]),
      ),
      '',
      `> ${say(4, 16)}`,
    ].join('\n');
  return { template: 'comparison', block, figures: [] };
}

function steps(random) {
  const count = between(3, 5, random);
  const block = (say, name) => numbered(count, () => `**${name()}** ${say(6, 18)}`);
  return { template: 'steps', block, figures: [] };
}

function glossary(random) {
  const count = between(3, 6, random);
  const block = (say, name) => times(count, () => `- **${name()}** ${say(6, 24)}`).join('\n');
  return { template: 'glossary', block, figures: [] };
}

function contrast() {
  const block = (say, name) =>
    [
      numbered(2, () => `**${name()}** ${say(3, 8)}\n   - ${say(3, 14)}`),
      `> ${say(3, 14)}`,
      `#### ${say(1, 4)}`,
      say(2, 8),
      `#### ${say(1, 4)}`,
      say(2, 8),
    ].join('\n\n');
  return { template: 'contrast', block, figures: [] };
}

function quote() {
  return { template: 'quote', block: say => `> ${say(6, 40)}\n\n${say(2, 12)}`, figures: [] };
}

function times(count, make) {
  return Array.from({ length: count }, (_, index) => make(index));
}

function numbered(count, make) {
  return times(count, index => `${index + 1}. ${make()}`).join('\n');
}

function tableOf(head, rows) {
  const row = cells => `| ${cells.join(' | ')} |`;
  return [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n');
}
