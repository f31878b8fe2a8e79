// What is said in English about charts (BD6xx).
import type { CatalogueOf } from '../catalogue.ts';
import type { charts as examples } from '../examples/charts.ts';

export const charts: CatalogueOf<typeof examples> = {
  'BD619.alikeColors': ({ chart, one, other }) => ({
    what: `in the chart “${chart}” the colors “${one}” and “${other}” look alike to people who are color-blind, or from the last row.`,
    next: 'Choose colors of which one is much darker than the other.',
  }),
  'BD619.faintColor': ({ chart, role, contrast, least }) => ({
    what: `in the chart “${chart}” the color “${role}” hardly shows on the page: its contrast is ${contrast} : 1.`,
    next: `Choose one that has ${least} : 1.`,
  }),
};
