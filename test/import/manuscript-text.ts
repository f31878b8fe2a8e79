// Small manuscripts for tests, written like Markdown: headings, points, pipe tables, footnotes `[^1]`.
import type { Manuscript, ManuscriptBlock, ManuscriptSpan, ManuscriptTable } from '../../src/manuscript/manuscript.ts';

/** A manuscript of a text, its paragraphs parted by empty lines; lines that begin with a mark of a list are points. */
export function manuscriptOf(file: string, text: string): Manuscript {
  const blocks: ManuscriptBlock[] = [];
  const footnotes = new Map<string, readonly ManuscriptSpan[]>();
  let paragraph: string[] = [];
  let table: string[][] = [];
  let at = 0;
  const place = () => ({ file, line: at, column: 1 });
  const end = () => {
    if (paragraph.length > 0) blocks.push({ kind: 'paragraph', spans: spansOf(paragraph.join(' ')), place: place() });
    if (table.length > 0) blocks.push(tableOf(table, place()));
    paragraph = [];
    table = [];
  };
  for (const line of text.replace(/^\uFEFF/, '').split('\n')) {
    at++;
    const [, note, words = ''] = /^\[\^(\d+)\]: (.*)$/.exec(line) ?? [];
    const [, marks, title = ''] = /^(#+) (.*)$/.exec(line) ?? [];
    const [, indent = '', mark, item = ''] = /^( *)([-□○―※]|\d+\.) (.*)$/u.exec(line) ?? [];
    if (/^\|/.test(line)) {
      if (paragraph.length > 0) end();
      if (!/^\|[\s:|-]+\|\s*$/.test(line))
        table.push(
          line
            .trim()
            .slice(1, -1)
            .split('|')
            .map(cell => cell.trim()),
        );
      continue;
    }
    if (table.length > 0) end();
    if (note !== undefined) footnotes.set(note, spansOf(words));
    else if (marks !== undefined) {
      end();
      blocks.push({ kind: 'heading', level: marks.length, spans: spansOf(title), place: place() });
    } else if (mark !== undefined) {
      end();
      const level = Math.floor(indent.length / 2) + 1;
      blocks.push({ kind: 'point', level, ordered: /\d/.test(mark), spans: spansOf(item), place: place() });
    } else if (line.trim() === '') end();
    else paragraph.push(line.trim());
  }
  end();
  return { file, blocks, footnotes, losses: [] };
}

function spansOf(text: string): readonly ManuscriptSpan[] {
  const parts = text.split(/\[\^(\d+)\]/);
  const spans: ManuscriptSpan[] = [];
  for (let index = 0; index < parts.length; index += 2)
    spans.push({ text: parts[index] ?? '', footnote: parts[index + 1] });
  return spans;
}

function tableOf(rows: readonly (readonly string[])[], place: Manuscript['blocks'][number]['place']): ManuscriptTable {
  const cells = rows.map(row => row.map(cell => ({ lines: cell === '' ? [] : [spansOf(cell)], place })));
  return { kind: 'table', headerRows: 1, rows: cells, place };
}
