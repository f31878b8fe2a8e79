// The margin of an article: which lines are the blocks of its slides, found by pairing the lines that open and close them.

import type { Diagnostic, Place, Report } from '../../diagnostics/diagnostics.ts';
import { fault } from '../../diagnostics/fault.ts';
import type { SlideSettings } from '../model/article.ts';
import type { Fence } from './article-directives.ts';
import type { ScannedLines } from './article-lines.ts';

/** The lines strictly between `from` and `to`, counted from 1. */
export interface LineRange {
  readonly from: number;
  readonly to: number;
}

export interface MarginBlock extends LineRange {
  readonly id: string | undefined;
  readonly settings: SlideSettings;
  readonly place: Place;
  readonly notes: readonly LineRange[];
  /** False for a block that nothing closes: its words cannot be told from the article's. */
  readonly closed: boolean;
}

type OpenFence = Extract<Fence, { kind: 'open' }>;
type CloseFence = Extract<Fence, { kind: 'close' }>;

interface OpenBlock {
  readonly fence: OpenFence;
  readonly notes: LineRange[];
}

/**
 * Pairs the fences of an article into the blocks of its slides, in their order. A `:::notes` inside a slide may have as many
 * colons as the slide or fewer; each closing line closes the innermost block that its colons fit.
 */
export function readMargin(scanned: ScannedLines, report: Report): readonly MarginBlock[] {
  const blocks: MarginBlock[] = [];
  let open: OpenBlock[] = [];
  /** Whether a fault since the last slide opened may leave closing lines over, of which no more is to be said. */
  let isOff = false;
  const slideOf = (): OpenBlock | undefined => open.find(block => block.fence.directive === 'slide');

  function giveUp(slide: OpenBlock, nextLine: number | undefined): void {
    const { id, settings, place, colons } = slide.fence;
    report(fault('BD301', place, { nextSlide: nextLine, id, colons }, { slide: id }));
    const to = endOfUnclosed(scanned, place.line, nextLine ?? scanned.lines.length + 1);
    blocks.push({ id, settings, place, from: place.line, to, notes: [], closed: false });
    open = [];
  }

  function close(block: OpenBlock, line: number): void {
    const { directive, id, settings, place } = block.fence;
    const range = { from: place.line, to: line };
    if (directive === 'slide') blocks.push({ ...range, id, settings, place, notes: block.notes, closed: true });
    if (directive === 'notes') slideOf()?.notes.push(range);
  }

  function closeFor(fence: CloseFence): void {
    const innermost = open.at(-1);
    if (innermost === undefined) {
      if (!isOff) report(fault('BD307', fence.place, {}));
      isOff = true;
      return;
    }
    const outer = open.findLastIndex(block => block.fence.colons === fence.colons);
    const fitting = outer === -1 ? open.length - 1 : outer;
    for (const inner of open.splice(fitting + 1).reverse()) {
      if (inner.fence.directive === 'notes') report(unclosedNotes(inner.fence, slideOf()?.fence.id));
      close(inner, fence.place.line);
    }
    const block = open.pop() ?? innermost;
    if (fence.colons !== undefined && fence.colons < block.fence.colons) {
      isOff = true;
      report(
        fault('BD306', fence.place, {
          openedIn: block.fence.place.line,
          opened: block.fence.colons,
          closing: fence.colons,
        }),
      );
    }
    close(block, fence.place.line);
  }

  function openFor(fence: OpenFence): void {
    const slide = slideOf();
    if (fence.directive === 'slide' && slide !== undefined) giveUp(slide, fence.place.line);
    if (fence.directive === 'notes') {
      const innermost = open.at(-1);
      if (innermost?.fence.directive === 'notes' && slide !== undefined) {
        report(unclosedNotes(innermost.fence, slide.fence.id));
        open.pop();
        close(innermost, fence.place.line);
      } else if (slide === undefined) {
        isOff = true;
        report(fault('BD311', fence.place, {}));
      }
    } else isOff = false;
    open.push({ fence, notes: [] });
  }

  for (const fence of scanned.fences) fence.kind === 'open' ? openFor(fence) : closeFor(fence);
  const unclosed = slideOf();
  if (unclosed !== undefined) giveUp(unclosed, undefined);
  return blocks;
}

/** Where the article goes on after a slide that nothing closes: at the next mark or section, before `limit` at the latest. */
function endOfUnclosed(scanned: ScannedLines, from: number, limit: number): number {
  const comment = scanned.comments.find(({ place }) => place.line > from)?.place.line ?? limit;
  const section = scanned.lines.findIndex((line, index) => index >= from && /^#{1,2}[ \t]/u.test(line)) + 1;
  return Math.min(limit, comment, section === 0 ? limit : section);
}

/** The text that Markdown reads: as the file, line for line, but fences end what stands before them, and lost slides are gone. */
export function maskMargin(scanned: ScannedLines, blocks: readonly MarginBlock[]): string {
  const lines = [...scanned.lines];
  // A rule ends every paragraph, list, quote and table before it, which an empty line does not.
  for (const { place } of scanned.fences) lines[place.line - 1] = '***';
  for (const { from, to, closed } of blocks) if (!closed) lines.fill('', from, to - 1);
  return lines.join('\n');
}

function unclosedNotes({ place, colons }: OpenFence, slide: string | undefined): Diagnostic {
  return fault('BD302', place, { id: slide, colons }, { slide });
}
