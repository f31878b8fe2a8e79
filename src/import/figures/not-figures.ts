// Numbers that are none of what a text reports, by the words beside them: dates, ages, parts of the text, per so many.

import { unitAfter } from '../../briefing/figures/form-unit.ts';
import { foldable } from '../../briefing/locale/expressions.ts';
import type { Locale } from '../../briefing/model/locale.ts';
import type { ImportReason } from '../../messages/import-reasons.ts';
import { type Amount, unitReach } from './amounts.ts';
import { measureAt } from './measures.ts';
import type { TextLine } from './text-line.ts';
import { wordAt, wordBefore } from './words-beside.ts';

/** What stands beside a number and makes it none that is reported. */
export function notAFigure(text: string, amount: Amount, line: TextLine): ImportReason | undefined {
  const { manuscripts } = line.locale;
  const rest = text.slice(amount.end, amount.end + unitReach);
  const percent = /^ ?%(?!p)/.exec(rest)?.[0].length ?? 0;
  const behind =
    wordAt(rest.slice(percent), manuscripts.notFigures.after) ?? wordAt(rest, manuscripts.notFigures.after);
  if (behind !== undefined) return { key: 'leftBeside', given: { words: behind } };
  const before = wordBefore(
    text.slice(Math.max(0, amount.from - unitReach), amount.from),
    manuscripts.notFigures.before,
  );
  if (before !== undefined && percent === 0) return { key: 'leftBeside', given: { words: before } };
  const part = wordAt(rest, manuscripts.parts);
  const time = wordAt(rest, manuscripts.times);
  const measure = measureAt(rest, line.locale);
  const counted = wordAt(rest, manuscripts.counted);
  const unit = unitAfter(rest, line.locale)?.words.trim() ?? '';
  const longest = Math.max(measure?.words.length ?? 0, counted?.length ?? 0, unit.length);
  if (part !== undefined && part.length >= longest && amount.scale === '' && !amount.isGrouped)
    return { key: 'leftPart', given: { words: part } };
  const isMeasured = amount.decimals > 0 || amount.isGrouped || isAverage(text, amount.from, line.locale);
  const isExactTime = measure !== undefined && amount.scale === '' && isMeasured;
  if (time !== undefined && time.length >= longest && !isExactTime) return { key: 'leftTime', given: { words: time } };
  return undefined;
}

/** Whether the clause before a number says that it is a mean: a time that is one was measured. */
function isAverage(text: string, at: number, { manuscripts }: Locale): boolean {
  const clause =
    foldable(text.slice(Math.max(0, at - unitReach), at))
      .split(/[.,;:]\s|\n/)
      .at(-1) ?? '';
  return manuscripts.averages.some(word => clause.includes(foldable(word)));
}
