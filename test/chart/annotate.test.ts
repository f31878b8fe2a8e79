// Annotations of charts: what is said of which mark, and that nothing of it lies over anything else, whatever the values are.
import { describe, expect, test } from 'vitest';
import { resolveFormulas } from '../../src/briefing/figures/formula/formula.ts';
import { decimalsOf } from '../../src/briefing/model/decimal.ts';
import type { Figures } from '../../src/briefing/model/figure.ts';
import { placedByLanguage } from '../../src/briefing/model/language.ts';
import type { PlannedChart } from '../../src/briefing/model/plan.ts';
import { annotation } from '../../src/briefing/plan/parse-annotation.ts';
import { readBriefing } from '../../src/briefing/read-briefing.ts';
import { drawChart } from '../../src/chart/draw-chart.ts';
import type { Diagnostic } from '../../src/diagnostics/diagnostics.ts';
import { parseYaml } from '../../src/text/yaml.ts';
import { projectFiles, sampleFiles } from '../project-files.ts';
import { drawn, en, faultsOf, figure, fonts, ko, requestFor, seasons, shippedSpec, themeFor } from './chart-request.ts';

const fail = (mistake: Diagnostic) => {
  throw new Error(JSON.stringify(mistake));
};

/** The annotations of a chart as its author writes them. */
function annotations(...lines: readonly string[]): NonNullable<PlannedChart['annotations']> {
  return lines.map((line, index) => {
    const node = parseYaml('plan.yaml', `${'\n'.repeat(11 + index)}${line}`, fail);
    const read = node && annotation(placedByLanguage(['en', 'ko']))(node, fail);
    if (!read) throw new Error(`cannot be read: ${line}`);
    return read;
  });
}

const wordsIn = (svg: string) => [...svg.matchAll(/aria-label="([^"]*)" d=/g)].map(([, words]) => words).join(' ');

describe('annotations', () => {
  test('say their words in the language of the deck, and in the alternative text', async () => {
    const more = {
      annotations: annotations(
        '{callout: winter, words: {en: When the pool is closed, ko: 수영장이 닫는 철}}',
        '{line: average, words: {en: Average, ko: 평균}}',
      ),
    };
    const [english, korean] = [await drawn({ more }), await drawn({ more, locale: ko })];
    expect(wordsIn(english.svg)).toContain('Average When the pool is closed');
    expect(wordsIn(korean.svg)).toContain('평균 수영장이 닫는 철');
    expect(english.alt).toBe(
      'Bar chart: Visitors by season. 4 values, from Summer 41.5% down to Winter 12.0%; Winter: When the pool is closed; Average. Source: City statistics (2023)',
    );
    expect(korean.alt).toContain('겨울: 수영장이 닫는 철; 평균');
  });

  test('write the number that the table has, as the particle behind it does', async () => {
    const more = {
      annotations: annotations(
        "{callout: winter, words: {en: 'just [12.0%](fig:winter)', ko: '[13.0%](fig:winter)은 겨울'}}",
      ),
    };
    const figures = seasons.map(each => (each.id === 'winter' ? figure('winter', '12.5', 'Winter') : each));
    expect(wordsIn((await drawn({ figures, more })).svg)).toContain('just 12.5%');
    expect(wordsIn((await drawn({ figures, more, locale: ko })).svg)).toContain('12.5%는 겨울');
  });

  const years = ['41.5', '20.75', '25.3', '12.0'].map((value, index) =>
    figure(`visits.${2019 + index}`, value, 'Visits'),
  );

  describe('a bracket', () => {
    const formula = { formula: 'summer / winter', unit: 'ratio' as const, decimals: 1 };
    const ratio = figure('ratio', '3.5', 'Ratio', formula);
    const words = "words: {en: '[3.5 times](fig:ratio)', ko: '[3.5배](fig:ratio)'}";

    test('between two marks says what is calculated from their figures, as the table has it', async () => {
      const more = { annotations: annotations(`{bracket: ratio, ${words}}`) };
      const [english, korean] = [
        await drawn({ others: [ratio], more }),
        await drawn({ others: [figure('ratio', '4.0', 'Ratio', formula)], more, locale: ko }),
      ];
      expect(wordsIn(english.svg)).toContain('3.5 times');
      expect(wordsIn(korean.svg)).toContain('4.0배');
      expect(english.alt).toContain('; Summer – Winter: 3.5 times.');
      expect([...overlaps(english.svg), ...overlaps(korean.svg)]).toEqual([]);
    });

    test('reaches from the one mark to the other, right of bars and above columns', async () => {
      const more = { annotations: annotations(`{bracket: ratio, ${words}}`) };
      const ofYears = figure('ratio', '3.5', 'Ratio', { ...formula, formula: 'visits.2019 / visits.2022' });
      const [across, along] = [
        shapesIn((await drawn({ others: [ratio], more })).svg),
        shapesIn((await drawn({ spec: 'columns', figures: years, others: [ofYears], more })).svg),
      ];
      const value = (texts: readonly (Shape & { readonly words: string })[], is: string) =>
        texts.find(text => text.words === is) ?? { left: 0, right: 0, top: 0, bottom: 0 };
      for (const [{ texts, lines }, side] of [
        [across, 'right'],
        [along, 'top'],
      ] as const) {
        const [first, last] = [value(texts, '41.5%'), value(texts, '12.0%')];
        const [start, upright, end] = lines;
        const middle = (shape: Shape | undefined) =>
          side === 'right'
            ? ((shape?.top ?? 0) + (shape?.bottom ?? 0)) / 2
            : ((shape?.left ?? 0) + (shape?.right ?? 0)) / 2;
        expect(lines).toHaveLength(3);
        expect(middle(start)).toBeCloseTo(middle(first), -1);
        expect(middle(end)).toBeCloseTo(middle(last), -1);
        if (side === 'right') expect(upright?.left).toBeGreaterThan(Math.max(first.right, last.right));
        else expect(upright?.top).toBeLessThan(Math.min(first.top, last.top));
      }
    });

    test('needs a figure of two marks', async () => {
      const more = { annotations: annotations(`{bracket: ratio, ${words}}`) };
      const others = [
        figure('ratio', '3.5', 'Ratio', { ...formula, formula: 'summer / year' }),
        figure('year', '12', 'Year'),
      ];
      expect(await faultsOf({ others, more })).toEqual([
        'plan.yaml:12:11 error BD664: the chart “visits” has a bracket of “ratio”, which is not calculated from two figures that the chart draws. Name a figure whose formula compares two of its marks, such as exports / imports.',
        '“visits” 차트의 묶음선 “ratio”는 차트에 그려진 두 수치로 계산한 수치가 아닙니다. 그려진 두 수치를 견주는 수식(예: exports / imports)이 있는 수치를 쓰십시오.',
      ]);
    });

    test('whose words do not show its figure says nothing that is held against it', async () => {
      const more = { annotations: annotations('{bracket: ratio, words: {en: three times, ko: 세 배}}') };
      expect(await faultsOf({ others: [ratio], more })).toEqual([
        'plan.yaml:12:30 error BD664: the words of a bracket of the chart “visits” do not show “ratio”, of which it is. Write its number as a link: [2.0](fig:ratio).',
        '“visits” 차트의 묶음선 글에 그 수치 “ratio”가 없습니다. 숫자를 링크로 쓰십시오: [2.0](fig:ratio).',
      ]);
    });
  });

  const target = figure('target', '30', 'Target');
  test.each([
    ['a line at the value of a figure', ['{line: target, words: Target}'], 'ranked-bars'],
    ['a callout to a column', ['{callout: visits.2021, words: Rain}'], 'columns'],
    ['a line over columns', ['{line: target, words: Target}'], 'columns'],
    ['a line over dots', ['{line: average, words: Mean}'], 'ranked-dots'],
  ])('%s has its words in the picture', async (_, lines, spec) => {
    const figures = spec === 'columns' ? years : seasons;
    const picture = await drawn({ spec, figures, others: [target], more: { annotations: annotations(...lines) } });
    expect(overlaps(picture.svg)).toEqual([]);
    expect(wordsIn(picture.svg)).toContain(/words: (\w+)/.exec(lines[0] ?? '')?.[1]);
  });

  test('without room say so, at their own line', async () => {
    const long = 'words of such a length that they have no room beside any of these bars at all';
    const more = { annotations: annotations(`{callout: summer, words: ${long}}`) };
    expect(await faultsOf({ ids: ['summer', 'winter'], more, size: [300, 60] })).toEqual([
      `plan.yaml:12:1 error BD667: the chart “visits” has no room for the callout “${long}”. Shorten the words, give them to a mark with more room around it, or draw the chart on a slide of its own.`,
      `“visits” 차트에 둘 자리가 없는 설명선이 있습니다: “${long}”. 글을 줄이거나, 주변에 자리가 있는 것을 가리키거나, 차트를 한 슬라이드에 따로 그리십시오.`,
    ]);
  });

  test('of what a chart does not draw say what it draws', async () => {
    const more = { annotations: annotations('{callout: wintre, words: Ice}') };
    expect(await faultsOf({ more })).toEqual([
      'plan.yaml:12:11 error BD664: an annotation of the chart “visits” points to “wintre”, of which the chart draws no mark. Did you mean “winter”?',
      '“visits” 차트의 주석이 “wintre”를 가리키는데, 차트에 그려지지 않습니다. 혹시 “winter”인가요?',
    ]);
  });

  test('a line needs the unit of the marks', async () => {
    const others = [figure('employees', '12', 'Employees', { unit: 'count' })];
    const more = { annotations: annotations('{line: employees, words: Employees}') };
    expect(await faultsOf({ more, others })).toEqual([
      'plan.yaml:12:8 error BD664: the chart “visits” has a line at “employees”, whose unit is not that of “summer” and the other marks. Name a figure with the same unit.',
      '“visits” 차트의 기준선 “employees”의 단위가 “summer” 등 그려진 수치의 단위와 다릅니다. 단위가 같은 수치를 쓰십시오.',
    ]);
  });

  test('are refused where the marks have no common scale', async () => {
    const more = { annotations: annotations('{line: average, words: Mean}') };
    expect(await faultsOf({ spec: 'dots', ids: ['summer', 'spring'], more })).toEqual([
      'plan.yaml:12:1 error BD663: the chart “visits” asks for a line, which “dots” cannot have. Choose another specification, or leave it out.',
      '“visits” 차트에 기준선이 있는데, “dots” 명세에는 넣을 수 없습니다. 다른 명세를 고르거나 그 항목을 지우십시오.',
    ]);
  });

  test('keep a chart a picture that is to be one of PowerPoint', async () => {
    const notices: Diagnostic[] = [];
    const more = { annotations: annotations('{line: average, words: Mean}') };
    const picture = await drawChart({ ...requestFor({ more }), isNative: true }, notice => notices.push(notice));
    expect(picture?.native).toBeUndefined();
    expect(notices.map(({ code, what }) => `${code} ${what.en}`)).toEqual([
      'BD660 the chart “visits” stays a picture: PowerPoint’s charts have no such annotation (layer “Mean”).',
    ]);
  });
});

interface Shape {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Words of a picture, and the lines of its annotations. */
function shapesIn(svg: string) {
  const texts: (Shape & { readonly words: string })[] = [];
  const lines: Shape[] = [];
  const groups: (readonly [number, number])[] = [[0, 0]];
  for (const [tag, group, words, path = ''] of svg.matchAll(
    /<g\b((?:[^>]*[^>/])?)>|<\/g>|<path aria-label="([^"]*)" d="([^"]*)"|<path d="(?:M[\d.]+,[\d.]+L[\d.]+,[\d.]+)" stroke="[^"]*" stroke-width="1.5"[^>]*>/g,
  )) {
    const [x, y] = groups.at(-1) ?? [0, 0];
    if (tag === '</g>') groups.pop();
    else if (group !== undefined) {
      const [, dx = '0', dy = '0'] = /translate\(([-\d.]+)[ ,]([-\d.]+)\)/.exec(group) ?? [];
      groups.push([x + Number(dx), y + Number(dy)]);
    } else {
      const numbers = [
        ...(words === undefined ? (/d="([^"]*)"/.exec(tag)?.[1] ?? '') : path).matchAll(/-?[\d.]+/g),
      ].map(Number);
      const [xs, ys] = [numbers.filter((_, index) => index % 2 === 0), numbers.filter((_, index) => index % 2 === 1)];
      const shape = {
        ...{ left: x + Math.min(...xs), right: x + Math.max(...xs) },
        ...{ top: y + Math.min(...ys), bottom: y + Math.max(...ys) },
      };
      if (words === undefined) lines.push(shape);
      else texts.push({ words, ...shape });
    }
  }
  return { texts, lines };
}

/** Every two words of a picture of which one lies over the other, every line through words, and words beyond the edge. */
function overlaps(svg: string): readonly string[] {
  const [, width = 0, height = 0] = (/^<svg[^>]* width="([\d.]+)" height="([\d.]+)"/.exec(svg) ?? []).map(Number);
  const { texts, lines } = shapesIn(svg);
  const meets = (one: Shape, other: Shape) =>
    one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
  const isOutside = ({ left, right, top, bottom }: Shape) =>
    left < -1 || top < -1 || right > width + 1 || bottom > height + 1;
  return [
    ...texts.flatMap((one, index) =>
      texts.slice(index + 1).flatMap(other => (meets(one, other) ? `${one.words} / ${other.words}` : [])),
    ),
    ...texts.flatMap(text => (lines.some(line => meets(line, text)) ? `line / ${text.words}` : [])),
    ...texts.filter(isOutside).map(({ words }) => `outside: ${words}`),
  ];
}

/** All values, or one of them, a fifth higher or lower. */
function varied(figures: Figures, drawnIds: readonly string[]): readonly (readonly [string, Figures])[] {
  const changes = [undefined, ...drawnIds].flatMap(id => [1.2, 0.8].map(factor => ({ id, factor })));
  return changes.map(({ id, factor }) => {
    const changed = [...figures.values()].map(each => {
      const isChanged = each.formula === undefined && (id === undefined ? drawnIds.includes(each.id) : each.id === id);
      if (!isChanged || each.value === undefined)
        return each.formula === undefined ? each : { ...each, value: undefined };
      const value = Math.min(each.unit === 'percent' ? 100 : Number.POSITIVE_INFINITY, Number(each.value) * factor);
      return { ...each, value: value.toFixed(decimalsOf(each.value)) };
    });
    const resolved = resolveFormulas(new Map(changed.map(each => [each.id, each])), () => {});
    return [`${id ?? 'all'} × ${factor}`, resolved] as const;
  });
}

describe.each([
  ['sample', sampleFiles(), 'industry-5.0'],
  ['gallery', projectFiles('docs/gallery'), 'gallery'],
])('annotations of the %s', (_, project, name) => {
  test.each([en, ko])('have room at a fifth more and less of every value, also at 4:3 (%#)', async locale => {
    const briefing = await readBriefing(project, name, () => {});
    const charts = [...(briefing?.plan.charts.values() ?? [])].filter(({ annotations: said = [] }) => said.length > 0);
    const mistakes: string[] = [];
    for (const chart of charts) {
      const drawnIds = [...(briefing?.figures.values() ?? [])]
        .filter(
          ({ id, group }) =>
            chart.figures.some(({ value }) => value === id) || (chart.group && group === chart.group.value),
        )
        .map(({ id }) => id);
      for (const [change, figures] of varied(briefing?.figures ?? new Map(), drawnIds)) {
        for (const [width, height] of [
          [864, 306],
          [648, 306],
        ] as const) {
          const spec = { file: 'spec.vl.json', text: shippedSpec(chart.spec.value) };
          const request = {
            chart,
            spec,
            figures,
            sourceNames: [],
            theme: themeFor(locale),
            locale,
            fonts,
            width,
            height,
            beside: [],
          };
          const picture = await drawChart(request, ({ code, severity }) => {
            if (severity === 'error') mistakes.push(`${chart.id} ${change} ${width}: ${code}`);
          });
          mistakes.push(...overlaps(picture?.svg ?? '').map(each => `${chart.id} ${change} ${width}: ${each}`));
        }
      }
    }
    expect(mistakes).toEqual([]);
  });
});
