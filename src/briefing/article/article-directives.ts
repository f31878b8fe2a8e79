// The lines that open and close the blocks in the margin: `:::slide{#gap}`, `:::notes`, `:::`.

import { nearest, type Place, type Report } from '../../diagnostics/diagnostics.ts';
import { fault } from '../../diagnostics/fault.ts';
import type { MessageArguments } from '../../messages/catalogue.ts';
import type { SlideSettings } from '../model/article.ts';
import { readBraces } from './slide-settings.ts';

/** The names that may follow `:::`. */
const directiveNames = ['slide', 'notes'] as const;

export type Fence =
  /** `directive` is undefined for a block of another name, `id` for a slide whose id cannot be read. */
  | {
      readonly kind: 'open';
      readonly directive: 'slide' | 'notes' | undefined;
      readonly id: string | undefined;
      readonly settings: SlideSettings;
      readonly colons: number;
      readonly place: Place;
    }
  /** `colons` is undefined where they were miscounted and that has been reported. */
  | { readonly kind: 'close'; readonly colons: number | undefined; readonly place: Place };

/** An id of a slide: letters, digits, `-` and `_`, first a letter or digit. */
const id = String.raw`[\p{L}\p{N}][\p{L}\p{N}_-]*`;
const fencePattern = /^([ \t]*)([:：﹕︓]+)(.*)$/su;
const namePattern = /^[ \t]*(\p{L}[\p{L}\p{N}_-]*)?(.*)$/su;
const idAfterHash = new RegExp(String.raw`[#＃][ \t]*(${id})`, 'u');
const idAnywhere = new RegExp(String.raw`^[^\p{L}\p{N}]*(?:id[ \t]*[=:][ \t]*)?["'“”‘’]?(${id})`, 'u');

/**
 * Reads a line that opens or closes a block, and reports what is wrong with it; undefined for any other line.
 * `start` is the place of the line's first character; `inBlock` tells whether a block is open there.
 * `readFence(':::slide{#gap}', start, false, report)` is `{ kind: 'open', directive: 'slide', id: 'gap', colons: 3, place }`.
 */
export function readFence(line: string, start: Place, inBlock: boolean, report: Report): Fence | undefined {
  const [, indent = '', colons = '', rest = ''] = fencePattern.exec(line) ?? [];
  if (colons === '') return undefined;
  const place = { ...start, column: start.column + indent.length };
  return rest.trim() === ''
    ? readClosing(colons, place, inBlock, report)
    : readOpening(colons, rest.trimEnd(), place, report);
}

const isWide = (colons: string): boolean => /[^:]/u.test(colons);

function readClosing(colons: string, place: Place, inBlock: boolean, report: Report): Fence | undefined {
  const tooFew = colons.length < 3;
  if (tooFew && (!inBlock || colons.length < 2)) return undefined;
  if (isWide(colons)) report(fault('BD304', place, { found: colons, meant: ':::' }));
  else if (tooFew) report(fault('BD305', place, { found: colons, meant: ':::' }));
  return { kind: 'close', colons: isWide(colons) || tooFew ? undefined : colons.length, place };
}

function readOpening(colons: string, rest: string, place: Place, report: Report): Fence | undefined {
  const [, name = '', tail = ''] = namePattern.exec(rest) ?? [];
  const tooFew = colons.length < 3;
  if (tooFew && !looksMeant(colons, name, tail)) return undefined;

  const fence = ':'.repeat(Math.max(3, colons.length));
  const known = directiveNames.find(directive => directive === name) ?? meantDirective(name, tail);
  if (isWide(colons)) report(fault('BD304', place, { found: colons + rest, meant: `${fence}${rest.trim()}` }));
  if (tooFew) report(fault('BD305', place, { found: colons + rest, meant: `${fence}${rest.trim()}` }));

  const afterColons = { ...place, column: place.column + colons.length };
  const afterName = { ...afterColons, column: afterColons.column + rest.length - tail.length };
  if (name === '')
    report(fault('BD308', place, { mistake: 'noName', meant: `${fence}slide{#${guessId(tail) ?? 'id'}}` }));
  else if (name !== known) report(fault('BD303', afterColons, { name, near: nearest(name, directiveNames) }));

  if (known === 'notes' && tail.trim() !== '') report(fault('BD312', afterName, { found: tail.trim() }));
  const braces = known === 'slide' ? readBraces(tail, afterName, `${fence}slide`, report) : undefined;
  const id = known === 'slide' && braces === undefined ? meantId(tail, afterName, fence, report) : braces?.id;
  return { kind: 'open', directive: known, id, settings: braces?.settings ?? new Map(), colons: fence.length, place };
}

/** `::slide{#gap}` is meant as a block; `::x`, `:notes` and `12:30` are text. */
function looksMeant(colons: string, name: string, tail: string): boolean {
  const exact = directiveNames.some(directive => directive === name);
  if (!exact && nearest(name, directiveNames) === undefined) return false;
  return /^[ \t]*[{｛#＃]/u.test(tail) || (exact && tail.trim() === '' && colons.length === 2);
}

/** The block that a misspelt name most likely meant; what carries an id can only be a slide. */
function meantDirective(name: string, tail: string): 'slide' | 'notes' | undefined {
  const near = nearest(name, directiveNames);
  return directiveNames.find(directive => directive === near) ?? (idAfterHash.test(tail) ? 'slide' : undefined);
}

const guessId = (tail: string): string | undefined => (idAfterHash.exec(tail) ?? idAnywhere.exec(tail))?.[1];

/** The id that was meant where the braces are malformed, after reporting what is wrong. */
function meantId(tail: string, place: Place, fence: string, report: Report): string | undefined {
  const meant = guessId(tail);
  report(
    meant === undefined
      ? fault('BD309', place, {})
      : fault('BD308', place, { mistake: faultOf(tail), meant: `${fence}slide{#${meant}}` }),
  );
  return meant;
}

function faultOf(tail: string): MessageArguments['BD308']['mistake'] {
  if (/[＃｛｝]/u.test(tail)) return 'wideCharacters';
  if (/[“”‘’]/u.test(tail)) return 'curlyQuotes';
  if (!/^[ \t]*\{/u.test(tail)) return 'noBraces';
  if (!tail.includes('}')) return 'unclosedBrace';
  if (!tail.endsWith('}')) return 'wordsAfter';
  return tail.includes('#') ? 'characters' : 'noHash';
}
