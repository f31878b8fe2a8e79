// Charts to draw in tests: a small subject of its own, the shipped specifications, theme, locales and fonts.
import { readFileSync } from 'node:fs';
import { oncePer } from '../../src/briefing/locale/expressions.ts';
import type { Figure, Unit } from '../../src/briefing/model/figure.ts';
import type { Locale } from '../../src/briefing/model/locale.ts';
import type { PlannedChart } from '../../src/briefing/model/plan.ts';
import type { ChartRequest } from '../../src/chart/draw-chart.ts';
import { drawChart } from '../../src/chart/draw-chart.ts';
import type { Picture } from '../../src/chart/picture.ts';
import type { Diagnostic } from '../../src/diagnostics/diagnostics.ts';
import { loadFonts } from '../../src/fonts/fonts.ts';
import { parseTheme } from '../../src/theme/parse-theme.ts';
import type { Theme } from '../../src/theme/theme.ts';
import { en, ko } from '../briefing/locales.ts';
import { fontFiles } from '../theme/shipped-fonts.ts';

export { en, ko };
export const fonts = await loadFonts(fontFiles);

const file = 'templates/themes/policy.yaml';
const themeSource = readFileSync(file, 'utf8');

/** The shipped theme for the script of a locale; the same value each time. */
export const themeFor = oncePer((locale: Locale): Theme => {
  const theme = parseTheme(file, themeSource, locale.script, fault => {
    throw new Error(JSON.stringify(fault));
  });
  if (!theme) throw new Error(`${file} gives no theme`);
  return theme;
});

/** The text of a shipped specification. */
export const shippedSpec = (name: string) => readFileSync(`templates/charts/${name}.vl.json`, 'utf8');

const place = (line: number) => ({ file: 'plan.yaml', line, column: 1 });
export const placed = (value: string, line = 9) => ({ value, place: place(line) });

/** A figure of the table, in percent unless said otherwise. */
export function figure(id: string, value: string | undefined, label: string, more: Partial<Figure> = {}): Figure {
  const unit: Unit = 'percent';
  const decimals = value?.split('.')[1]?.length ?? 0;
  const both = { en: label, ko: korean[label] ?? label };
  const at = { file: 'figures.csv', line: 2, column: 1 };
  return { id, value, decimals, unit, multiple: false, source: 'city', label: both, note: {}, place: at, ...more };
}

const korean: Readonly<Record<string, string>> = {
  Summer: '여름',
  Autumn: '가을',
  Spring: '봄',
  Winter: '겨울',
  Difference: '차이',
  'Visitors who came with their children or grandchildren': '자녀나 손주와 함께 온 방문객',
};

export const seasons = [
  figure('summer', '41.5', 'Summer'),
  figure('autumn', '20.75', 'Visitors who came with their children or grandchildren', { decimals: 2 }),
  figure('spring', '25.3', 'Spring'),
  figure('winter', '12.0', 'Winter'),
];

export interface Wish {
  readonly spec?: string;
  /** The specification's own text, instead of a shipped one. */
  readonly text?: string;
  readonly figures?: readonly Figure[];
  /** Ids to draw, if not all. */
  readonly ids?: readonly string[];
  readonly others?: readonly Figure[];
  readonly colors?: Readonly<Record<string, string>>;
  readonly named?: Readonly<Record<string, string>>;
  readonly locale?: Locale;
  readonly theme?: Theme;
  readonly size?: readonly [width: number, height: number];
  readonly more?: Partial<PlannedChart>;
}

export function requestFor(wish: Wish): ChartRequest {
  const { spec = 'ranked-bars', figures = seasons, locale = en, size = [864, 300] } = wish;
  const map = (entries: Readonly<Record<string, string>> = {}) =>
    new Map(Object.entries(entries).map(([name, value]) => [name, placed(value)]));
  return {
    chart: {
      id: 'visits',
      spec: placed(spec, 3),
      figures: (wish.ids ?? figures.map(({ id }) => id)).map(id => placed(id, 4)),
      sort: 'value',
      colors: map(wish.colors),
      named: map(wish.named),
      title: { en: 'Visitors by season', ko: '계절별 방문객' },
      place: place(2),
      ...wish.more,
    },
    spec: { file: `templates/charts/${spec}.vl.json`, text: wish.text ?? shippedSpec(spec) },
    figures: new Map([...figures, ...(wish.others ?? [])].map(each => [each.id, each])),
    sourceNames: ['City statistics (2023)'],
    theme: wish.theme ?? themeFor(locale),
    locale,
    fonts,
    width: size[0],
    height: size[1],
    beside: [],
  };
}

/** What drawing says, one line a fault: place, code, English, Korean. */
export async function faultsOf(wish: Wish): Promise<readonly string[]> {
  const faults: Diagnostic[] = [];
  await drawChart(requestFor(wish), fault => faults.push(fault));
  return faults.flatMap(lines);
}

/** A diagnostic as two lines: in English with place, severity and code; in Korean. */
export function lines({ place: at, severity, code, what, next }: Diagnostic): readonly string[] {
  const where = at ? `${at.file}:${at.line}:${at.column}` : '';
  return [`${where} ${severity} ${code}: ${what.en} ${next?.en ?? ''}`, `${what.ko} ${next?.ko ?? ''}`];
}

/** The picture of a chart that has no faults. */
export async function drawn(wish: Wish): Promise<Picture> {
  const picture = await drawChart(requestFor(wish), fault => {
    throw new Error(JSON.stringify(fault));
  });
  if (!picture) throw new Error('nothing was drawn');
  return picture;
}
