// The messages in English.
import type { Catalogue } from './catalogue.ts';
import { charts } from './en/charts.ts';

export const en: Catalogue = { ...charts };
