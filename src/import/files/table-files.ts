// The figures and sources that are proposed, as the files that their author will keep: `figures.csv` and `sources.yaml`.
import { writeYaml, type YamlValue } from '../../text/write-yaml.ts';
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

/** So many figures say what a source was used for. */
const MOST_NAMED = 3;

/** `sources.yaml`: each source in the languages in which it was found, with the first figures that rest on it. */
export function sourcesFile(
  { sources, figures }: Pick<ProposedFigures, 'sources' | 'figures'>,
  article: ProposedSource,
  languages: readonly string[],
): string {
  const about = (source: string): YamlValue | undefined => {
    const own = figures.filter(figure => figure.source === source);
    const named = languages.flatMap(language => {
      const labels = [...new Set(own.flatMap(({ label }) => label[language] ?? []))].slice(0, MOST_NAMED);
      return labels.length > 0 ? [[language, labels.join(', ')] as const] : [];
    });
    return named.length === languages.length ? Object.fromEntries(named) : undefined;
  };
  return writeYaml(
    Object.fromEntries([...sources, article].map(({ id, short }) => [id, { short, full: short, about: about(id) }])),
  );
}
