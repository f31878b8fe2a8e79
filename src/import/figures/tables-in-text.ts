// The tables of a manuscript with what stands around them: their titles, units and sources.
import type { Locale } from '../../briefing/model/locale.ts';
import type { ReadManuscript } from '../proposal.ts';
import { type NamedSource, nameInLine } from './sources.ts';
import type { TableInText } from './table-numbers.ts';
import { unitsNamedIn } from './table-units.ts';
import type { TextLine } from './text-line.ts';

/** Longer lines above a table are no title. */
const longestTitle = 160;
/** So many blocks below a table may be its notes and its source. */
const notesBelow = 3;

export function tablesInText(
  { manuscript: { blocks } }: ReadManuscript,
  manuscript: number,
  lines: readonly TextLine[],
  locale: Locale,
): readonly TableInText[] {
  const lineAt = new Map(lines.map(line => [line.at.block, line]));
  return blocks.flatMap((table, block) => {
    if (table.kind !== 'table') return [];
    const above = [lineAt.get(block - 1), lineAt.get(block - 2)].filter(line => line !== undefined);
    const [near, further] = above;
    const isUnitLine =
      near !== undefined && unitsNamedIn(near.text, locale).length > 0 && withoutBrackets(near.text) === '';
    const title = isUnitLine ? further : near;
    const below = linesBelow(block, lineAt);
    const around = [near, ...below].map(line => line?.text ?? '').join('\n');
    const isTitle = title !== undefined && title.text.length <= longestTitle;
    return [
      {
        at: { manuscript, block },
        table,
        locale,
        title: isTitle ? title.text.trim() : '',
        around,
        heading: title?.heading ?? '',
        source: below.map(sourceOf).find(source => source !== undefined),
      },
    ];
  });
}

/** The lines directly below a table, up to the next heading or table. */
function linesBelow(block: number, lineAt: ReadonlyMap<number, TextLine>): readonly TextLine[] {
  const lines: TextLine[] = [];
  for (let at = block + 1; at <= block + notesBelow; at++) {
    const line = lineAt.get(at);
    if (!line || line.kind === 'heading' || line.isBeforeTable) break;
    lines.push(line);
    if (nameInLine(line.text, line) !== undefined) break;
  }
  return lines;
}

function sourceOf(line: TextLine): NamedSource | undefined {
  const name = nameInLine(line.text, line);
  const at = name === undefined ? 0 : line.text.indexOf(name);
  return name === undefined ? undefined : { name, line, at, to: at + name.length, isLine: true };
}

function withoutBrackets(text: string): string {
  return text.replace(/[([<][^()[\]<>]*[)\]>]/g, '').trim();
}
