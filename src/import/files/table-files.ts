// The figures and sources that are proposed, as the files that their author will keep: `figures.csv` and `sources.yaml`.
import { writeYaml } from '../../text/write-yaml.ts';
import type { ProposedFigure, ProposedFigures, ProposedSource } from '../proposal.ts';

/** `figures.csv`, with a byte order mark, so that Excel reads it as UTF-8. */
export function figuresFile(figures: readonly ProposedFigure[], languages: readonly string[]): string {
  const columns: readonly (readonly [name: string, cell: (figure: ProposedFigure) => string | undefined])[] = [
    ['id', ({ id }) => id],
    ['group', ({ group }) => group],
    ['value', ({ value }) => value],
    ['decimals', ({ decimals }) => String(decimals)],
    ['unit', ({ unit }) => unit],
    ['base', ({ base }) => base],
    ['multiple', ({ multiple }) => (multiple === true ? 'yes' : undefined)],
    ['formula', ({ formula }) => formula],
    ['source', ({ source }) => source],
    ['as_of', ({ asOf }) => asOf],
    ...languages.map(language => [`label.${language}`, (figure: ProposedFigure) => figure.label[language]] as const),
    ...languages.map(language => [`note.${language}`, () => undefined] as const),
  ];
  const rows = [columns.map(([name]) => name), ...figures.map(figure => columns.map(([, cell]) => cell(figure) ?? ''))];
  return `\uFEFF${rows.map(row => `${row.map(cellText).join(',')}\n`).join('')}`;
}

function cellText(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** `sources.yaml`: each source in the languages in which it was found. */
export function sourcesFile({ sources }: Pick<ProposedFigures, 'sources'>, article: ProposedSource): string {
  return writeYaml(Object.fromEntries([...sources, article].map(({ id, short }) => [id, { short, full: short }])));
}
