// A manuscript as text for tests: a line for each block, in the order of the file.
import type { Diagnostic } from '../../src/diagnostics/diagnostics.ts';
import { diagnosticsText } from '../../src/diagnostics/diagnostics-text.ts';
import {
  type Manuscript,
  type ManuscriptBlock,
  type ManuscriptCell,
  type ManuscriptSpan,
  textOfSpans,
} from '../../src/manuscript/manuscript.ts';
import { readManuscript } from '../../src/manuscript/read-manuscript.ts';
import type { MessageLanguage } from '../../src/messages/languages.ts';

export interface ReadFile {
  readonly manuscript: Manuscript | undefined;
  /** `## heading`, `- point`, `1. point`, `a | b` for a row; `^1` after a word with a footnote. */
  readonly text: string;
  readonly said: (language: MessageLanguage) => string;
}

export async function readFile(path: string, bytes: Uint8Array | string): Promise<ReadFile> {
  const diagnostics: Diagnostic[] = [];
  const content = typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes;
  const manuscript = await readManuscript({ path, bytes: content }, each => diagnostics.push(each));
  const said = (language: MessageLanguage): string =>
    diagnosticsText(diagnostics, { language, paint: (_, text) => text, lineAt: () => undefined });
  return { manuscript, text: manuscript ? manuscriptText(manuscript) : '', said };
}

export function manuscriptText({ blocks, footnotes }: Manuscript): string {
  const notes = [...footnotes].map(([number, spans]) => `[^${number}]: ${spansText(spans)}`);
  return [...blocks.map(blockText), ...notes].join('\n');
}

function blockText(block: ManuscriptBlock): string {
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.level)} ${block.mark === undefined ? '' : `{${block.mark}} `}${spansText(block.spans)}`;
    case 'paragraph':
      return spansText(block.spans);
    case 'point': {
      const mark = block.ordered ? '1.' : '-';
      return `${'  '.repeat(block.level - 1)}${mark} ${block.mark === undefined ? '' : `{${block.mark}} `}${spansText(block.spans)}`;
    }
    case 'table':
      return block.rows.map(row => row.map(cellText).join(' | ')).join('\n');
    case 'picture':
      return `![${block.alternative}](${block.extension}, ${block.bytes.length})`;
  }
}

function cellText({ lines }: ManuscriptCell): string {
  return lines.map(spansText).join(' / ');
}

function spansText(spans: readonly ManuscriptSpan[]): string {
  return spans
    .map(({ text, strong, emphasis, href, footnote }) => {
      const slanted = emphasis ? `_${text}_` : text;
      const marked = strong ? `*${slanted}*` : slanted;
      const linked = href === undefined ? marked : `[${marked}](${href})`;
      return linked + (footnote === undefined ? '' : `^${footnote}`);
    })
    .join('');
}

/** The words alone, as another reader gives them: one space between any two. */
export function wordsOf(manuscript: Manuscript): string {
  const words = manuscript.blocks.flatMap(block => {
    switch (block.kind) {
      case 'table':
        return [...new Set(block.rows.flat())].flatMap(({ lines }) => lines.map(textOfSpans));
      case 'picture':
        return [];
      case 'paragraph':
        return [textOfSpans(block.spans)];
      default:
        return [[block.mark ?? '', textOfSpans(block.spans)].join(' ')];
    }
  });
  return words.join(' ').replace(/\s+/gu, ' ').trim();
}
