// Generates docs/messages.md: every message in every language, with example arguments.

import type { Severity } from '../diagnostics/diagnostics.ts';
import type { Language, MessageKey, Sentences } from './catalogue.ts';
import { examples } from './examples.ts';
import { kinds } from './kinds.ts';
import { languages } from './languages.ts';
import { sentencesOf } from './limits-reached.ts';

/** One message as it could be said. */
export interface Entry {
  readonly key: MessageKey;
  /** `BD421` */
  readonly code: string;
  readonly severity: Severity;
  readonly draftable: boolean;
  readonly strict: boolean;
  readonly sentences: Sentences;
}

/** All messages in one language, by code. */
export function entriesIn(language: Language): readonly Entry[] {
  return keysOf(examples)
    .map(key => entry(key, language))
    .toSorted((a, b) => (a.code < b.code ? -1 : Number(a.code > b.code)));
}

function entry(key: MessageKey, language: Language): Entry {
  const { severity = 'error', draftable = false, strict = false } = kinds[key] ?? {};
  const [code = ''] = key.split('.');
  return { key, code, severity, draftable, strict, sentences: sentencesOf(key, examples[key], language) };
}

function keysOf<Key extends string>(record: Readonly<Record<Key, unknown>>): readonly Key[] {
  const keys: Key[] = [];
  for (const key in record) keys.push(key);
  return keys;
}

/** docs/messages.md: every code with all that is said under it, in all languages, first language first. */
export function referenceText(): string {
  const all = Object.values(languages).map(entriesIn);
  const [first = []] = all;
  const codes = [...new Set(first.map(({ code }) => code))];
  const sections = codes.map(code => {
    const entries = first.filter(each => each.code === code);
    const lines = entries.flatMap(({ key }) =>
      all.flatMap(language => language.filter(each => each.key === key).map(lineOf)),
    );
    return [`## ${code}`, `*${traitsOf(entries)}*`, ...lines].join('\n\n');
  });
  return `${INTRODUCTION}\n\n${sections.join('\n\n')}\n`;
}

const INTRODUCTION = `# Messages

Every message of Briefdeck, by code, in every language, with names and numbers that it could have. This page is made by \`npm run docs\`.`;

/** The sentences of an entry as one line of Markdown, which shows them as they are printed. */
function lineOf({ sentences: { what, next } }: Entry): string {
  return `- ${[what, next ?? '']
    .join(' ')
    .trim()
    .replace(/[\\`*_{}[\]<>#|~]/g, '\\$&')}`;
}

function traitsOf(entries: readonly Entry[]): string {
  const severities = [...new Set(entries.map(({ severity }) => severity))].join(' or ');
  const draft = entries.some(({ draftable }) => draftable) ? '; a warning in a draft' : '';
  const strict = entries.some(entry => entry.strict) ? '; an error with --strict' : '';
  return severities + draft + strict;
}
