// The chart specifications of a project, as texts.
import { derived } from '../cache.ts';
import { type Files, filesUnder } from '../files.ts';
import { drawsMissing } from './spec/demands.ts';
import { parseJson } from './spec/json.ts';

interface ChartSpec {
  readonly file: string;
  readonly text: string;
}

/** Vega-Lite specs by name: `ranked-bars`. */
export type ChartSpecs = ReadonlyMap<string, ChartSpec>;

const folder = 'templates/charts';
const ending = '.vl.json';

/** Every spec of `templates/charts`, unread. */
export function readChartSpecs(files: Files): ChartSpecs {
  const paths = filesUnder(files, folder).filter(path => path.endsWith(ending));
  const text = (path: string) => new TextDecoder('utf-8').decode(files.get(path));
  return new Map(
    paths.map(file => [file.slice(folder.length + 1, -ending.length), { file, text: text(file) }] as const),
  );
}

/** Whether a chart draws figures without value; one whose specification is not there, or cannot be read, does not. */
export function canLackValues(specs: ChartSpecs, name: string): boolean {
  const spec = specs.get(name);
  return spec !== undefined && canLack(spec);
}

const canLack = derived(({ text, file }: ChartSpec): boolean => {
  const root = parseJson(text, file, () => undefined);
  return root !== undefined && drawsMissing(root);
});
