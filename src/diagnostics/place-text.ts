// A place as messages name it: by line and column, by cell, or by heading and paragraph where a document has no lines.
import { languages, type MessageLanguage } from '../messages/languages.ts';
import type { Place } from './diagnostics.ts';

/** `data/a/article.ko.md:41:12`, `figures.xlsx:figures!C5`, `report.docx, “Policy tasks”, paragraph 4` */
export function placeText({ file, line, column, cell, passage }: Place, language: MessageLanguage): string {
  if (passage) return [file, ...languages[language].terminal.passage(passage)].join(', ');
  return `${file}:${cell ?? `${line}:${column}`}`;
}
