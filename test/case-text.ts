// What a build made, as text that a person can review: what slides say, where everything stands, the parts of the package, the log.

import { strFromU8, unzipSync } from 'fflate';
import { sourceLines } from '../src/cli/source-lines.ts';
import type { Diagnostic } from '../src/diagnostics/diagnostics.ts';
import { diagnosticsText } from '../src/diagnostics/diagnostics-text.ts';
import type { Files } from '../src/files.ts';
import type { MessageLanguage } from '../src/messages/languages.ts';
import type { Paragraph, Run } from '../src/slide/slide.ts';
import type { Frame, FrameItem, SetParagraph, TableItem, TextItem } from '../src/typeset/frame.ts';

/** What each slide says, in reading order; a figure is `62.5%{evening-share}`, a line break ` / `. */
export function slidesText(frames: readonly Frame[]): string {
  return frames
    .map(frame => `${[heading(frame), ...frame.items.flatMap(saying), ...notes(frame)].join('\n')}\n`)
    .join('\n');
}

function heading({ number, key, layout }: Frame): string {
  return `${number} ${key} (${layout})`;
}

function saying(item: FrameItem): readonly string[] {
  switch (item.kind) {
    case 'text':
      return [`  ${partOf(item)}: ${item.paragraphs.map(words).join('\n      ')}`];
    case 'table':
      return [
        `  ${item.placeholder}: ${item.alt}`,
        ...item.rows.map(
          row => `      | ${row.cells.map(cell => cell.paragraphs.map(words).join(' / ')).join(' | ')} |`,
        ),
      ];
    case 'picture':
      return [`  ${item.placeholder}: chart ${item.chart}`];
    case 'image':
      return [`  ${item.placeholder}: picture ${item.file}: ${item.alt}`];
    case 'decoration':
      return [];
  }
}

function partOf({ name, placeholder }: TextItem): string {
  return name.slice(name.indexOf(`/${placeholder}`) + 1);
}

const MARKS = { bullet: '- ', number: '1. ' } as const;

function words({ runs, list, level }: Pick<Paragraph, 'runs' | 'list' | 'level'>): string {
  return '  '.repeat(level) + (list ? MARKS[list] : '') + runs.map(runText).join('');
}

function runText({ text, strong, figure, link, color }: Run): string {
  if (text === '\n') return ' / ';
  const linked = link === undefined ? text : `[${text}](${link})`;
  const bold = strong ? `**${linked}**` : linked;
  return bold + (figure === undefined ? '' : `{${figure}}`) + (color === undefined ? '' : `{${color}}`);
}

function notes(frame: Frame): readonly string[] {
  return frame.notes.map(paragraph => `  notes: ${words(paragraph)}`);
}

/** Where everything stands: name, box, size and lines of each item, and each line's share of its width. */
export function framesText(frames: readonly Frame[]): string {
  return frames.map(frame => `${[heading(frame), ...frame.items.flatMap(existing)].join('\n')}\n`).join('\n');
}

function existing(item: FrameItem): readonly string[] {
  const head = `  ${item.name} ${item.box.map(points).join(' ')}`;
  switch (item.kind) {
    case 'text':
      return [
        `${head}, ${points(item.height)} high${item.fill === undefined ? '' : `, on ${item.fill}`}${insetText(item.insets)}`,
        ...item.paragraphs.flatMap(one => set(one)),
      ];
    case 'table':
      return [
        `${head}, columns ${item.columns.map(points).join(' ')}`,
        ...item.rows.flatMap(row => rowText(row, item)),
      ];
    case 'picture':
      return [`${head}, chart ${item.chart}`];
    case 'image':
      return [`${head}, picture ${item.file}`];
    case 'decoration':
      return [`${head}, ${item.shape} ${item.color}`];
  }
}

function insetText(insets: TextItem['insets']): string {
  return insets.some(inset => inset > 0) ? `, insets ${insets.map(points).join(' ')}` : '';
}

function rowText({ height, cells }: TableItem['rows'][number], { rows }: TableItem): readonly string[] {
  const lines = cells.flatMap(({ paragraphs, insets }, column) => {
    const usual = Math.min(...rows.map(row => row.cells[column]?.insets[2] ?? 0));
    return paragraphs.flatMap(one => set(one, insets[2] - usual));
  });
  return [`    row ${points(height)}`, ...lines];
}

/** `narrower` is by how much its cell is narrower than others of its column. */
function set({ lines, style, breaks, marginRight = 0 }: SetParagraph, narrower = 0): readonly string[] {
  const by = narrower + marginRight;
  const words = [...(breaks === 'written' ? ['breaks'] : []), ...(by > 0 ? [`narrower ${points(by)}`] : [])];
  const look = [style.name, points(style.size), style.color, ...words].join(' ');
  return lines.map((line, index) => {
    const text = line.runs.map(run => run.text).join('');
    return `      ${index === 0 ? look : ' '.repeat(look.length)} | ${text} | ${points(line.width)}`;
  });
}

const points = (length: number): string => String(Math.round(length * 10) / 10);

/** Parts of a package by name, XML with one element a line: `packageParts(bytes, ['ppt/slides/slide3.xml'])`. */
export function packageParts(bytes: Uint8Array, names: readonly string[]): ReadonlyMap<string, string> {
  const parts = unzipSync(bytes);
  return new Map(
    names.map(name => {
      const part = parts[name];
      if (!part) throw new Error(`The deck has no part “${name}”; it has ${Object.keys(parts).join(', ')}.`);
      return [name, indented(strFromU8(part))];
    }),
  );
}

/** `<a><b>x</b></a>` with each element on a line of its own, those that hold only text whole. */
function indented(xml: string): string {
  let depth = 0;
  const lines: string[] = [];
  for (const [token] of xml.matchAll(/<(?!\/)[^>]*[^/>?]>[^<]*<\/[^>]+>|<[^>]+>|[^<]+/g)) {
    if (token.startsWith('</')) depth--;
    lines.push('  '.repeat(depth) + token);
    if (/^<[^/?!]/.test(token) && !/\/>$|<\/[^>]+>$/.test(token)) depth++;
  }
  return `${lines.filter(line => line.trim() !== '').join('\n')}\n`;
}

/** Diagnostics as the command line prints them, without colors. */
export function logText(diagnostics: readonly Diagnostic[], files: Files, language: MessageLanguage): string {
  return diagnosticsText(diagnostics, { language, lineAt: sourceLines(files), paint: (_, text) => text });
}
