// The change report between two builds, for people and for programs.

import { languages, type MessageLanguage } from '../../messages/languages.ts';
import type { Changes } from '../compare/changes.ts';
import { type CombinedChanges, combineChanges } from '../compare/combine.ts';
import { pageHtml } from './report-html.ts';
import { changesJson } from './report-json.ts';
import { pageMarkdown } from './report-markdown.ts';
import { type PageMatter, pageOfChanges } from './report-page.ts';
import { summaryOfChanges } from './report-text.ts';

/** `text`: at most twelve lines for the end of a build; `md`, `html`: the full page; `json`: everything, for programs. */
export type ReportFormat = 'text' | 'md' | 'json' | 'html';

/** The changes of one deck, or of several combined; words of the report in `language`, those of slides as they are. */
export function changesText(
  changes: Changes | CombinedChanges,
  format: ReportFormat,
  language: MessageLanguage,
  matter: PageMatter = {},
): string {
  const combined = 'decks' in changes ? changes : combineChanges([changes]);
  const words = languages[language].report;
  switch (format) {
    case 'text':
      return summaryOfChanges(combined, words);
    case 'md':
      return pageMarkdown(pageOfChanges(combined, words, matter));
    case 'html':
      return pageHtml(pageOfChanges(combined, words, matter), words);
    case 'json':
      return changesJson(combined);
  }
}
