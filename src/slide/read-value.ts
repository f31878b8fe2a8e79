// How templates read their context: strictly. Errors point to the name in the template, or to the author's line if text is missing there.

import { type Diagnostic, nearest, type Place } from '../diagnostics/diagnostics.ts';
import { fault } from '../diagnostics/fault.ts';
import type { AuthorText } from './author-text.ts';
import { placeOf } from './context.ts';

/** Thrown to abort a slide, since Handlebars offers no other way; caught where the slide's rendering starts. */
export class TemplateFault extends Error {
  readonly diagnostic: Diagnostic;
  constructor(diagnostic: Diagnostic) {
    super(diagnostic.what.en);
    this.diagnostic = diagnostic;
  }
}

/** Parses a place: `templates/slides/points.hbs:3:12`. */
export function parsePlace(text: string): Place {
  const match = /^(.*):(\d+):(\d+)$/.exec(text);
  return { file: match?.[1] ?? text, line: Number(match?.[2] ?? 1), column: Number(match?.[3] ?? 1) };
}

/** The value at `path` (`slide.title`) of `base`; undefined if the name exists without a value. Throws a `TemplateFault` for unknown names. */
export function readMember(base: unknown, path: string, at: string): unknown {
  let value = base;
  const walked: string[] = [];
  for (const name of path === '' ? [] : path.split('.')) {
    if (value === undefined || value === null) return undefined;
    if (typeof value !== 'object') throw new TemplateFault(unknownName(at, path, []));
    if (Array.isArray(value) && /^\d+$/.test(name)) value = value[Number(name)];
    else {
      if (!Object.hasOwn(value, name)) {
        throw new TemplateFault(unknownName(at, path, Object.keys(value)));
      }
      value = Reflect.get(value, name);
    }
    walked.push(name);
  }
  return value;
}

/** What a template shows, as it is written there, and of which slide; undefined where it is of the deck. */
export interface Shown {
  readonly written: string;
  readonly slide: string | undefined;
}

/** Like `readMember`, for output: the value must be text or a number. Missing text is reported at the author's line, if known. */
export function readShown(base: unknown, path: string, at: string, { written, slide }: Shown): AuthorText | string {
  const value = readMember(base, path, at);
  if (value === undefined || value === null) {
    // What leads out of the template, `..` and `@key`, is no word that an author could write.
    if (path === '') throw new TemplateFault(unknownName(at, written, []));
    const place = placeIn(base, path) ?? parsePlace(at);
    throw new TemplateFault(
      slide === undefined
        ? fault('BD406.deck', place, { name: path, template: at })
        : fault('BD406.slide', place, { slide, name: path, template: at }, { slide }),
    );
  }
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return String(value);
  if (isAuthorText(value)) return value;
  throw new TemplateFault(fault('BD407', parsePlace(at), { name: written }));
}

/** Like `readShown`, for output in an attribute, where text has no markup. */
export function readPlain(base: unknown, path: string, at: string, where: Shown): string {
  const shown = readShown(base, path, at, where);
  const plain = typeof shown === 'string' ? shown : shown.plain;
  if (plain === undefined) throw new TemplateFault(fault('BD407', parsePlace(at), { name: where.written }));
  return plain;
}

/** Whether a value is text from the article or the plan. */
export function isAuthorText(value: unknown): value is AuthorText {
  return typeof value === 'object' && value !== null && 'toHTML' in value && typeof value.toHTML === 'function';
}

/** The innermost source place along `path`. */
function placeIn(base: unknown, path: string): Place | undefined {
  let value = base;
  let place: Place | undefined;
  for (const name of ['', ...path.split('.')]) {
    if (name !== '' && typeof value === 'object' && value !== null) value = Reflect.get(value, name);
    if (typeof value === 'object' && value !== null && placeOf in value) place = asPlace(value[placeOf]) ?? place;
  }
  return place;
}

function asPlace(value: unknown): Place | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { file, line, column } = { file: undefined, line: undefined, column: undefined, ...value };
  return typeof file === 'string' && typeof line === 'number' && typeof column === 'number'
    ? { file, line, column }
    : undefined;
}

/** A name that a template may use and that is nothing there. */
export function unknownName(at: string, name: string, names: readonly string[]): Diagnostic {
  return fault('BD405', parsePlace(at), { name, near: nearest(name.split('.').at(-1) ?? name, names), names });
}
