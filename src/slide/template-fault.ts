// Translates Handlebars parse errors, which speak of tokens and "EOF", into our messages.

import type { Diagnostic, Place } from '../diagnostics/diagnostics.ts';
import { fault } from '../diagnostics/fault.ts';

/** The fault of a template that cannot be parsed, at its line and column; `message` is the parser's. */
export function parseFault(file: string, source: string, message: string): Diagnostic {
  const mismatch = /^(\S+) doesn't match (\S+) - (\d+):(\d+)/.exec(message);
  if (mismatch) {
    const [, open = '', close = '', line, column] = mismatch;
    return fault('BD401.wrongEnd', { file, line: Number(line), column: Number(column) + 1 }, { open, close });
  }
  if (message.includes("got 'EOF'")) {
    const open = lastOpenBlock(source);
    if (open) return fault('BD401.openBlock', placeAt(file, source, open.index), { name: open.name });
    return fault('BD401.openBraces', placeAt(file, source, Math.max(0, source.lastIndexOf('{{'))), {});
  }
  const line = Number(/on line (\d+)/.exec(message)?.[1] ?? 1);
  const written = source.split('\n')[line - 1] ?? '';
  return fault('BD401.unreadableTemplate', { file, line, column: Math.max(0, written.search(/\{\{|\}\}/)) + 1 }, {});
}

/** The innermost block that is opened and never closed. */
function lastOpenBlock(source: string): { readonly name: string; readonly index: number } | undefined {
  const open: { name: string; index: number }[] = [];
  for (const match of source.matchAll(/\{\{~?([#/])\s*([^\s}~]+)/g)) {
    if (match[1] === '#') open.push({ name: match[2] ?? '', index: match.index });
    else open.pop();
  }
  return open.at(-1);
}

function placeAt(file: string, source: string, index: number): Place {
  const before = source.slice(0, index);
  return { file, line: before.split('\n').length, column: index - before.lastIndexOf('\n') };
}
