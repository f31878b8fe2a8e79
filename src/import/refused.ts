// What a build has refused of a proposal, and the proposal without it: its numbers stay in the text as plain ones.
import type { LeftNumber, ProposedFigure, ProposedFigures } from './proposal.ts';
import type { ProposedSlides } from './slides/propose-slides.ts';

export interface Refused {
  /** Ids of figures. */
  readonly figures: ReadonlySet<string>;
  /** Ids of tables of workbooks, whose figures then stand in `figures.csv`. */
  readonly sheets: ReadonlySet<string>;
  /** Ids of slides. */
  readonly slides: ReadonlySet<string>;
  /** Whether the page of contents was refused. */
  readonly contents: boolean;
  /** Whether the page of sources was refused, as are those of more sources than its slides have room for. */
  readonly sources: boolean;
}

export const NOTHING_REFUSED: Refused = {
  figures: new Set(),
  sheets: new Set(),
  slides: new Set(),
  contents: false,
  sources: false,
};

/** A proposal without some of its figures, and without those that are calculated from them. */
export function withoutFigures(proposed: ProposedFigures, refused: ReadonlySet<string>): ProposedFigures {
  if (refused.size === 0) return proposed;
  const gone = new Set(refused);
  for (let size = -1; size !== gone.size; ) {
    size = gone.size;
    for (const figure of proposed.figures)
      if (namesOf(figure.formula).some(name => gone.has(name))) gone.add(figure.id);
  }
  const left = proposed.figures
    .filter(({ id }) => gone.has(id))
    .flatMap(({ statements }) =>
      statements.map(
        (statement): LeftNumber => ({ statement, reason: { key: 'leftTakenBack', given: { words: statement.form } } }),
      ),
    );
  return {
    ...proposed,
    figures: proposed.figures
      .filter(({ id }) => !gone.has(id))
      .map(figure => (figure.base !== undefined && gone.has(figure.base) ? { ...figure, base: undefined } : figure)),
    tables: proposed.tables.map(table => ({
      ...table,
      figures: table.figures.map(row => row.map(id => (id !== undefined && gone.has(id) ? undefined : id))),
    })),
    left: [...proposed.left, ...left],
  };
}

/** A proposal in which the figures of some tables of workbooks are rows of `figures.csv`. */
export function withoutSheets(proposed: ProposedFigures, refused: ReadonlySet<string>): ProposedFigures {
  if (refused.size === 0) return proposed;
  return {
    ...proposed,
    sheets: proposed.sheets.filter(({ id }) => !refused.has(id)),
    figures: proposed.figures.map(figure =>
      figure.sheet !== undefined && refused.has(figure.sheet) ? { ...figure, sheet: undefined } : figure,
    ),
  };
}

function namesOf(formula: ProposedFigure['formula'] = ''): readonly string[] {
  return formula.match(/[a-z][a-z0-9.-]*/g) ?? [];
}

/** A proposal without some of its slides; sections without any are left out. */
export function withoutSlides({ cover, sections }: ProposedSlides, refused: ReadonlySet<string>): ProposedSlides {
  return {
    cover,
    sections: sections
      .map(section => ({ ...section, slides: section.slides.filter(({ id }) => !refused.has(id)) }))
      .filter(({ slides }) => slides.length > 0),
  };
}
