// The chart specifications of a project, as texts.
import { type Files, filesUnder } from '../files.ts';

/** Vega-Lite specs by name: `ranked-bars`. */
export type ChartSpecs = ReadonlyMap<string, { readonly file: string; readonly text: string }>;

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

/** Whether a specification says in its `usermeta` that it draws figures without value. */
export function drawsMissing(spec: string): boolean {
  return /"missing"\s*:\s*true/.test(spec);
}
