// Sets a slide so that its source line fits: the program writes that line, so the author cannot shorten it.
import type { Slide } from '../slide/slide.ts';
import type { Layout, Placeholder } from '../theme/theme.ts';
import type { FrameItem } from './frame.ts';
import type { SetOnce } from './set-once.ts';
import type { SetSlide } from './set-slide.ts';

/** Room that a source line may take from what stands above it, in points: three lines more. */
const MOST_ROOM = 48;

/**
 * Sets a slide. A source line that is too long for its box takes room from what stands above it, where that can spare it; else it names
 * as many sources as have room, and leads to the slide that has all. What is then still too long is a fault of the slide.
 */
export function setCited(slide: Slide, layout: Layout, setOnce: SetOnce): SetSlide {
  const whole = setOnce(slide, layout);
  const line = slide.fills.find(({ cite, placeholder }) => cite && whole.high.has(placeholder));
  if (!line?.cite) return whole;
  const { placeholder, cite } = line;
  for (let most = cite(slide.fills).named; most > 0; most--) {
    const { paragraphs, named } = cite(slide.fills, most);
    if (named > most) break;
    const shown = { kind: 'text', paragraphs } as const;
    const brief = { ...slide, fills: slide.fills.map(fill => (fill === line ? { ...fill, content: shown } : fill)) };
    const set = setOnce(brief, layout);
    if (!set.high.has(placeholder)) return set;
    const raised = setRaised(set, placeholder, setOnce);
    if (raised) return raised;
  }
  return whole;
}

/** The slide with its source line raised by what it lacks; undefined where the rest has no room left then. */
function setRaised(set: SetSlide, placeholder: string, setOnce: SetOnce): SetSlide | undefined {
  const item = set.frame.items.find(({ name }) => name === `${set.slide.key}/${placeholder}`);
  const own = set.layout.placeholders.get(placeholder);
  if (item?.kind !== 'text' || !own) return undefined;
  const by = Math.ceil(item.height + item.insets[1] + item.insets[3] - item.box[3]);
  if (by > MOST_ROOM) return undefined;
  const raised = setOnce(set.slide, withRoom(set.layout, own, by));
  const top = own.box[1] - by;
  const isFree = raised.frame.items.every(
    other => other.name === item.name || other.box[1] >= own.box[1] || bottomOf(other) <= top,
  );
  return raised.high.size < set.high.size && isFree ? raised : undefined;
}

/** The layout with that placeholder so much higher, and those above it as much lower. */
function withRoom(layout: Layout, own: Placeholder, by: number): Layout {
  const [, top] = own.box;
  const fitted = (one: Placeholder): Placeholder => {
    const [x, y, width, height] = one.box;
    if (one === own) return { ...one, box: [x, y - by, width, height + by] };
    const isAbove = one.track === undefined && y < top - by && y + height > top - by - GAP && y + height <= top;
    return isAbove ? { ...one, box: [x, y, width, height - by] } : one;
  };
  return { ...layout, placeholders: new Map([...layout.placeholders].map(([name, one]) => [name, fitted(one)])) };
}

/** What stands that near above a source line gives it room. */
const GAP = 12;

function bottomOf(item: FrameItem): number {
  const [, y, , height] = item.box;
  if (item.kind === 'table') return y + item.rows.reduce((sum, row) => sum + row.height, 0);
  if (item.kind !== 'text' || item.fill !== undefined || item.outline !== undefined || item.anchor === 'bottom')
    return y + height;
  const own = item.height + item.insets[1] + item.insets[3];
  return item.anchor === 'top' ? y + own : y + (height + own) / 2;
}
