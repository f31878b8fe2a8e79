// Animations of a slide, as PowerPoint writes them: one click after another, each of which lets shapes or paragraphs appear.
import type { EditableElement } from '../../../container/tree.ts';
import type { Appearing, FrameItem } from '../../../typeset/frame.ts';
import { create } from './edit.ts';

/** An item of a slide with the id of its shape. */
export interface IdentifiedItem {
  readonly item: FrameItem;
  readonly id: number;
  /** A chart of PowerPoint. */
  readonly isChart: boolean;
}

/** The timing of a slide with those clicks; undefined where nothing of it is a shape of the slide. */
export function timing(
  clicks: readonly (readonly Appearing[])[],
  shapes: ReadonlyMap<string, IdentifiedItem>,
): EditableElement | undefined {
  const targets = clicks
    .map(click => click.flatMap(appearing => targetsOf(appearing, shapes.get(appearing.item))))
    .filter(click => click.length > 0);
  if (targets.length === 0) return undefined;
  const next = counter();
  const root = next();
  const main = next();
  const sequence = create(
    'p:seq',
    { concurrent: 1, nextAc: 'seek' },
    create(
      'p:cTn',
      { id: main, dur: 'indefinite', nodeType: 'mainSeq' },
      create('p:childTnLst', {}, ...targets.map(click => clickNode(click, next))),
    ),
    create('p:prevCondLst', {}, turn('onPrev')),
    create('p:nextCondLst', {}, turn('onNext')),
  );
  const all = create(
    'p:par',
    {},
    create(
      'p:cTn',
      { id: root, dur: 'indefinite', restart: 'never', nodeType: 'tmRoot' },
      create('p:childTnLst', {}, sequence),
    ),
  );
  const builds = new Map(targets.flat().flatMap(target => (target.build ? [[target.id, target.build] as const] : [])));
  return create(
    'p:timing',
    {},
    create('p:tnLst', {}, all),
    ...(builds.size > 0 ? [create('p:bldLst', {}, ...builds.values())] : []),
  );
}

/** What one effect acts on. */
interface Target {
  readonly id: number;
  /** From 0; undefined: all of the shape. */
  readonly paragraph?: number | undefined;
  /** Its entry in the list of builds; pictures and tables have none. */
  readonly build?: EditableElement | undefined;
}

function targetsOf({ paragraphs }: Appearing, shape: IdentifiedItem | undefined): readonly Target[] {
  if (!shape) return [];
  const { item, id, isChart } = shape;
  if (paragraphs) {
    const [first, last] = paragraphs;
    const build = create('p:bldP', { spid: id, grpId: 0, build: 'p' });
    return Array.from({ length: last - first + 1 }, (_, index) => ({ id, paragraph: first + index, build }));
  }
  if (isChart) {
    return [{ id, build: create('p:bldGraphic', { spid: id, grpId: 0 }, create('p:bldAsOne')) }];
  }
  if (item.kind !== 'text') return [{ id }];
  const hasGround = item.fill !== undefined || item.outline !== undefined;
  return [{ id, build: create('p:bldP', { spid: id, grpId: 0, animBg: hasGround ? 1 : undefined }) }];
}

/** One click: the first effect waits for it, the others come with the first. */
function clickNode(targets: readonly Target[], next: () => number): EditableElement {
  const outer = next();
  const inner = next();
  const effects = targets.map((target, index) => effect(target, index === 0 ? 'clickEffect' : 'withEffect', next));
  return span(outer, 'indefinite', span(inner, 0, ...effects));
}

/** What happens `delay` after that around it begins; `indefinite` waits for the presenter. */
function span(id: number, delay: number | 'indefinite', ...inside: readonly EditableElement[]): EditableElement {
  return create(
    'p:par',
    {},
    create('p:cTn', { id, fill: 'hold' }, after(delay), create('p:childTnLst', {}, ...inside)),
  );
}

/** “Appear”: PowerPoint’s first entrance effect. */
function effect({ id, paragraph, build }: Target, nodeType: string, next: () => number): EditableElement {
  const preset = { presetID: 1, presetClass: 'entr', presetSubtype: 0, fill: 'hold' };
  const outer = next();
  const inner = next();
  const target = create(
    'p:spTgt',
    { spid: id },
    ...(paragraph === undefined ? [] : [create('p:txEl', {}, create('p:pRg', { st: paragraph, end: paragraph }))]),
  );
  const set = create(
    'p:set',
    {},
    create(
      'p:cBhvr',
      {},
      create('p:cTn', { id: inner, dur: 1, fill: 'hold' }, after(0)),
      create('p:tgtEl', {}, target),
      create('p:attrNameLst', {}, named('p:attrName', 'style.visibility')),
    ),
    create('p:to', {}, create('p:strVal', { val: 'visible' })),
  );
  return create(
    'p:par',
    {},
    create(
      'p:cTn',
      { id: outer, ...preset, grpId: build ? 0 : undefined, nodeType },
      after(0),
      create('p:childTnLst', {}, set),
    ),
  );
}

function after(delay: number | 'indefinite'): EditableElement {
  return create('p:stCondLst', {}, create('p:cond', { delay }));
}

/** What lets the slide show go on, or back. */
function turn(evt: 'onNext' | 'onPrev'): EditableElement {
  return create('p:cond', { evt, delay: 0 }, create('p:tgtEl', {}, create('p:sldTgt')));
}

function named(name: string, text: string): EditableElement {
  return { ...create(name), text };
}

/** 1, 2, 3, ... */
function counter(): () => number {
  let last = 0;
  return () => ++last;
}
