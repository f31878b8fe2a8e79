// The messages in Korean.
import type { Catalogue } from './catalogue.ts';
import { charts } from './ko/charts.ts';

export const ko: Catalogue = { ...charts };
