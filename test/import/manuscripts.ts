// Manuscripts and proposals for tests, written as text.
import type { ProposedFigure, ProposedFigures, ReadManuscript, Statement } from '../../src/import/proposal.ts';
import {
  type Manuscript,
  type ManuscriptBlock,
  type ManuscriptCell,
  textOfSpans,
} from '../../src/manuscript/manuscript.ts';

/** `# Title`, `## Section`, `- point`, `1. point`, `| cell | cell |`, and paragraphs, one a line. */
export function written(file: string, text: string): Manuscript {
  const blocks: ManuscriptBlock[] = [];
  for (const [index, line] of text.split('\n').entries()) {
    const place = { file, line: index + 1, column: 1 };
    const [, marks, heading] = /^(#+) (.*)$/.exec(line) ?? [];
    const [, indent, mark, point] = /^( *)(-|\d\.) (.*)$/.exec(line) ?? [];
    const last = blocks.at(-1);
    if (line.trim() === '') continue;
    if (marks !== undefined)
      blocks.push({ kind: 'heading', level: marks.length, spans: [{ text: heading ?? '' }], place });
    else if (point !== undefined) {
      const level = 1 + (indent?.length ?? 0) / 2;
      blocks.push({ kind: 'point', level, ordered: mark !== '-', spans: [{ text: point }], place });
    } else if (line.startsWith('|')) {
      const cells = line
        .slice(1, -1)
        .split('|')
        .map((cell): ManuscriptCell => ({ lines: cell.trim() === '' ? [] : [[{ text: cell.trim() }]], place }));
      if (last?.kind === 'table' && last.place.line + last.rows.length === index + 1)
        blocks[blocks.length - 1] = { ...last, rows: [...last.rows, cells] };
      else blocks.push({ kind: 'table', headerRows: 1, rows: [cells], place });
    } else blocks.push({ kind: 'paragraph', spans: [{ text: line }], place });
  }
  return { file, blocks, footnotes: new Map(), losses: [] };
}

export type StatedRow = Pick<ProposedFigure, 'id' | 'value' | 'unit' | 'label'> &
  Partial<Pick<ProposedFigure, 'group' | 'base' | 'multiple' | 'formula' | 'decimals'>> & {
    /** As the texts state it, one form for each manuscript. */
    readonly forms: readonly string[];
  };

/** A proposal of figures, each stated wherever its form stands first in each manuscript. */
export function proposalOf(manuscripts: readonly ReadManuscript[], rows: readonly StatedRow[]): ProposedFigures {
  const figures = rows.map(({ forms, ...row }): ProposedFigure => {
    const statements = forms.flatMap((form, index) => statementOf(manuscripts[index]?.manuscript, index, form) ?? []);
    return { decimals: 1, source: 'report', reasons: [], unsure: false, ...row, statements };
  });
  return { figures, tables: [], sources: [], units: new Map(), left: [] };
}

function statementOf(manuscript: Manuscript | undefined, index: number, form: string): Statement | undefined {
  for (const [block, each] of manuscript?.blocks.entries() ?? []) {
    if ('spans' in each && each.kind !== 'heading') {
      const from = textOfSpans(each.spans).indexOf(form);
      if (from >= 0) return { manuscript: index, block, from, to: from + form.length, form };
    }
    if (each.kind !== 'table') continue;
    for (const [row, cells] of each.rows.entries())
      for (const [column, cell] of cells.entries()) {
        const line = cell.lines.findIndex(spans => textOfSpans(spans) === form);
        if (line >= 0) return { manuscript: index, block, cell: { row, column, line }, from: 0, to: form.length, form };
      }
  }
  return undefined;
}
