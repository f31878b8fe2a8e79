// Manuscripts and proposals for tests, written as text.
import type { ProposedFigure, ProposedFigures, ReadManuscript, Statement } from '../../src/import/proposal.ts';
import { type Manuscript, textOfSpans } from '../../src/manuscript/manuscript.ts';
import { manuscriptOf } from './manuscript-text.ts';

/** A manuscript with each line a block of its own, but for the rows of a table: `# Title`, `## Section`, `- point`, `| cell | cell |`. */
export function written(file: string, text: string): Manuscript {
  return manuscriptOf(file, text.replaceAll(/\n(?!\|)/g, '\n\n'));
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
  return { figures, tables: [], sheets: [], sources: [], units: new Map(), left: [] };
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
