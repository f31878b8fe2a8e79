// The file name of a deck, from the pattern that the plan gives for an audience: a name that Windows, too, takes.

import { type Diagnostic, nearest, type Place, type Report } from '../../diagnostics/diagnostics.ts';
import { fault } from '../../diagnostics/fault.ts';
import { namesIn } from '../locale/fixed-words.ts';
import type { Briefing } from '../model/briefing.ts';
import { inLanguage } from '../model/language.ts';
import type { Locale } from '../model/locale.ts';
import type { Audience } from '../model/plan.ts';

/** What a pattern may have in braces. */
const parts = ['date', 'title', 'event', 'audience', 'language', 'briefing', 'id', 'mark'] as const;

type Part = (typeof parts)[number];

/** Of the whole name in UTF-8, with its ending: what Linux takes; Windows takes more. */
const mostBytes = 255;

/** Characters that no file name can have, for a class of a regular expression. */
const forbidden = '<>:"/\\\\|?*\\u0000-\\u001F\\u007F';

/** How a pattern is written, as far as an editor can tell. */
export const namePattern = `^(?:[^{}${forbidden}]|\\{(?:${parts.join('|')})\\})*$`;

/** What is wrong with a pattern before anything is put into it; `isOfRow` if it stands in a row of a table, not in the plan. */
export function patternFault(pattern: string, place: Place, isOfRow = false): Diagnostic | undefined {
  const unknown = namesIn(pattern).find(name => !isPart(name));
  if (unknown !== undefined) {
    return fault('BD181.unknownPart', place, { name: unknown, near: nearest(unknown, parts), names: parts });
  }
  const literal = pattern.replace(/\{[^{}]*\}/g, '');
  if (/[{}]/.test(literal)) return fault('BD181.unclosedBrace', place, { pattern });
  const found = new RegExp(`[${forbidden}]`).exec(literal)?.[0];
  return found === undefined
    ? undefined
    : fault('BD182.character', place, { name: pattern, character: found, isOfRow });
}

/**
 * The name of an audience's deck without `.pptx`: `industry-5.0.kiet-seminar.ko` where the plan gives no pattern, else as the
 * pattern says, `2024-11-22 A new collaboration (Ministry briefing).en`. `remarks` follow in brackets: `a.b.ko (to send)`.
 * Signs of the values that no file name can have are replaced; undefined after reporting what cannot be made a name.
 */
export function patternedDeckName(
  { briefing, audience, locale }: NamedDeck,
  remarks: readonly string[],
  report: Report,
): string | undefined {
  const { file } = audience;
  const suffix = remarks.map(remark => ` (${fileSafe(remark)})`).join('');
  if (!file) return `${briefing.name}.${audience.id}.${locale.language}${suffix}`;
  const values = valuesOf({ briefing, audience, locale });
  const missing = namesIn(file.value)
    .filter(isPart)
    .filter(part => values[part] === undefined);
  for (const part of missing) report(fault('BD183', file.place, { part, audience: audience.id }));
  if (missing.length > 0) return undefined;
  const filled = file.value.replace(/\{([^{}]*)\}/g, (_, part: string) =>
    isPart(part) ? fileSafe(values[part] ?? '') : '',
  );
  const stem = withoutEnds(filled.normalize('NFC').replace(/\.pptx$/i, ''));
  const name = `${stem}${suffix}`;
  const mistake = nameFault(stem, name);
  if (!mistake) return name;
  report(fileNameFault(file.place, stem, mistake, file.place.file !== briefing.plan.file));
  return undefined;
}

function fileNameFault(place: Place, name: string, mistake: NameFault, isOfRow: boolean): Diagnostic {
  switch (mistake.kind) {
    case 'character':
      return fault('BD182.character', place, { name, character: mistake.character, isOfRow });
    case 'long':
      return fault('BD182.long', place, { name, bytes: mistake.bytes, most: mistake.most, isOfRow });
    case 'reserved':
    case 'empty':
      return fault(`BD182.${mistake.kind}`, place, { name, isOfRow });
  }
}

export interface NamedDeck {
  readonly briefing: Briefing;
  readonly audience: Audience;
  readonly locale: Locale;
}

/** Why a name cannot be a file's. */
export type NameFault =
  | { readonly kind: 'character'; readonly character: string }
  | { readonly kind: 'reserved' | 'empty' }
  | { readonly kind: 'long'; readonly bytes: number; readonly most: number };

function valuesOf({ briefing, audience, locale }: NamedDeck): Readonly<Record<Part, string | undefined>> {
  const say = (words: Readonly<Record<string, string>> | undefined) => words && inLanguage(words, locale.language);
  return {
    date: audience.date?.value,
    title: say(briefing.plan.title),
    event: say(audience.event),
    audience: say(audience.name),
    language: locale.language,
    briefing: briefing.name,
    id: audience.id,
    mark: say(audience.mark),
  };
}

function nameFault(stem: string, name: string): NameFault | undefined {
  if (stem === '') return { kind: 'empty' };
  if (/^(con|prn|aux|nul|com[0-9]|lpt[0-9])(\.|$)/i.test(stem)) return { kind: 'reserved' };
  const bytes = new TextEncoder().encode(`${name}.pptx`).length;
  return bytes > mostBytes ? { kind: 'long', bytes, most: mostBytes } : undefined;
}

/** A value as part of a file name: `Industry 5.0: A new start` becomes `Industry 5.0 - A new start`. */
function fileSafe(value: string): string {
  return value
    .normalize('NFC')
    .replace(/\p{Cf}/gu, '')
    .replace(/\s*[:|]\s+/g, ' - ')
    .replace(/[:|/\\]/g, '-')
    .replace(/[<>"?*\u0000-\u001F\u007F]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Windows drops dots and spaces at the end of a name; a dot at its beginning hides the file elsewhere. */
function withoutEnds(name: string): string {
  return name.replace(/\s+/g, ' ').replace(/^[\s.]+|[\s.]+$/g, '');
}

function isPart(name: string): name is Part {
  return parts.some(part => part === name);
}
