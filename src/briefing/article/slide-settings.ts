// What stands in the braces of a line that opens a slide: its id, and settings in place of those in the plan: `{#gap template=chart chart=ai-use}`.

import { nearest, type Place, type Placed, type Report } from '../../diagnostics/diagnostics.ts';
import { fault } from '../../diagnostics/fault.ts';
import type { SlideSettings } from '../model/article.ts';
import { slide } from '../plan/parse-slide.ts';

/** The id of a slide and its settings; undefined where the braces cannot be read, which has not been reported. */
export interface SlideBraces {
  readonly id: string;
  readonly settings: SlideSettings;
}

const token =
  /#([\p{L}\p{N}][\p{L}\p{N}_-]*)(?=\s|$)|([\p{L}][\p{L}\p{N}_-]*)[ \t]*=[ \t]*(?:"([^"]*)"|([^\s"'“”‘’=]+))(?=\s|$)|(\S+)/gu;

/** Keys of a slide in the plan that may stand in its line: all but those with keys of their own. */
const names: readonly string[] = Object.keys(
  slide({ value: '', place: { file: '', line: 1, column: 1 } }).schema().properties ?? {},
).filter(name => name !== 'options');

/**
 * Reads the braces behind `:::slide`, which stand at `place`; what is in them beside one id and known settings is reported.
 * `readBraces('{#gap rows=1-3}', place, ':::slide', report)` has the id `gap` and the setting `rows`.
 */
export function readBraces(tail: string, place: Place, opening: string, report: Report): SlideBraces | undefined {
  const [, before = '', inside = ''] = /^([ \t]*\{)([^{}]*)\}[ \t]*$/u.exec(tail) ?? [];
  const found = [...inside.matchAll(token)];
  const ids = found.flatMap(([, id]) => id ?? []);
  const [id] = ids;
  if (id === undefined || ids.length > 1 || /[＃“”‘’]/u.test(inside)) return undefined;
  const settings = new Map<string, Placed<string>>();
  for (const [written, isId, key, quoted, bare, other] of found) {
    if (isId !== undefined) continue;
    const value = (quoted ?? bare ?? '').trim();
    const isKnown = key !== undefined && names.includes(key) && value !== '' && !settings.has(key);
    const at = { ...place, column: place.column + before.length + inside.indexOf(written) };
    if (isKnown) settings.set(key, { value, place: at });
    else {
      const near = nearest(key ?? other ?? '', names);
      report(fault('BD310', at, { attribute: written, near, names, meant: `${opening}{#${id}}` }, { slide: id }));
    }
  }
  return { id, settings };
}
