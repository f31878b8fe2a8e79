// The rules by code. Codes never change their meaning, since scripts, silences and the documentation refer to them.

import type { Message } from '../diagnostics/diagnostics.ts';
import type { Language } from '../messages/catalogue.ts';
import { inEveryLanguage } from '../messages/languages.ts';
import type { Finding } from './finding.ts';

export interface RuleFacts {
  readonly code: Finding['code'];
  /** For machines: `text-fits`. */
  readonly name: string;
  /** What must hold. */
  readonly title: Message;
}

const rule = (code: RuleCode, name: string): RuleFacts => ({
  code,
  name,
  title: inEveryLanguage(({ findings }) => findings.rules[code]),
});

type RuleCode = keyof Language['findings']['rules'];

/** In the order of their codes: 1 room, 2 sight, 3 language, 4 access, 5 words, 6 charts, 7 the file. */
export const RULES: readonly RuleFacts[] = [
  rule('BC101', 'text-fits'),
  rule('BC102', 'word-fits'),
  rule('BC103', 'no-overlap'),
  rule('BC104', 'on-slide'),
  rule('BC105', 'not-shrunk'),
  rule('BC106', 'no-orphan'),
  rule('BC107', 'not-covered'),
  rule('BC108', 'short-title'),
  rule('BC201', 'type-size'),
  rule('BC202', 'contrast'),
  rule('BC203', 'theme-colors'),
  rule('BC204', 'picture-sharp'),
  rule('BC205', 'picture-shape'),
  rule('BC301', 'language-said'),
  rule('BC302', 'language-right'),
  rule('BC303', 'hangul-font'),
  rule('BC304', 'hangul-spacing'),
  rule('BC305', 'glyphs'),
  rule('BC306', 'hangul-composed'),
  rule('BC401', 'alternative-text'),
  rule('BC402', 'alternative-says'),
  rule('BC403', 'alternative-short'),
  rule('BC404', 'table-header'),
  rule('BC405', 'no-merged-cells'),
  rule('BC406', 'title-there'),
  rule('BC407', 'title-filled'),
  rule('BC408', 'title-unique'),
  rule('BC409', 'reading-order'),
  rule('BC410', 'link-text'),
  rule('BC411', 'section-names'),
  rule('BC412', 'document-title'),
  rule('BC501', 'title-claims'),
  rule('BC502', 'words'),
  rule('BC503', 'points'),
  rule('BC504', 'no-leftovers'),
  rule('BC505', 'placeholders-filled'),
  rule('BC506', 'notes'),
  rule('BC601', 'bars-from-zero'),
  rule('BC602', 'flat-charts'),
  rule('BC603', 'one-value-axis'),
  rule('BC604', 'chart-unit'),
  rule('BC605', 'chart-series'),
  rule('BC606', 'pie-slices'),
  rule('BC607', 'pie-whole'),
  rule('BC608', 'chart-data'),
  rule('BC701', 'file-readable'),
  rule('BC702', 'file-size'),
  rule('BC703', 'xml'),
  rule('BC704', 'no-phantom-parts'),
  rule('BC705', 'typed-parts'),
  rule('BC706', 'media-types'),
  rule('BC707', 'links-lead'),
  rule('BC708', 'ids-known'),
  rule('BC709', 'text-bodies'),
  rule('BC710', 'shape-ids'),
  rule('BC711', 'own-themes'),
  rule('BC712', 'parts-once'),
  rule('BC713', 'whole-numbers'),
  rule('BC714', 'child-order'),
  rule('BC715', 'paragraphs'),
  rule('BC716', 'list-ids'),
  rule('BC717', 'safe-links'),
  rule('BC718', 'no-orphan-parts'),
  rule('BC719', 'notes-master'),
  rule('BC720', 'layouts-and-masters'),
  rule('BC721', 'chart-axes'),
  rule('BC722', 'shape-presets'),
  rule('BC723', 'slide-size'),
];
