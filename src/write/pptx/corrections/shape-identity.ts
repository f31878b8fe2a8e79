// pptxgenjs gives tables ids that other shapes have (https://github.com/gitbrent/PptxGenJS/issues/1532), escapes names
// twice, ignores the alternative text of tables and calls that of pictures "preencoded.png".
import type { EditableElement } from '../../../container/tree.ts';
import { create, need, removeAll, setAttribute } from '../graft/edit.ts';
import { guid } from '../identity.ts';
import { DECORATIVE } from '../parts/decoration-shape.ts';

const CREATION_ID = '{FF2B5EF4-FFF2-40B4-BE49-F238E27FC236}';

export interface ShapeIdentity {
  /** Unique on the slide, in reading order from 2. */
  readonly id: number;
  /** `gap/title`. */
  readonly name: string;
  /** Alternative text; undefined for text, which speaks for itself. */
  readonly alt?: string | undefined;
  /** Whether programs that read slides aloud pass over it. */
  readonly decorative?: boolean | undefined;
}

/** Names a shape for good: id, name, alternative text, and the creation id that PowerPoint keeps through edits. */
export function identify(shape: EditableElement, { id, name, alt, decorative }: ShapeIdentity): void {
  const properties = need(shape.children[0], 'p:cNvPr');
  setAttribute(properties, 'id', id);
  setAttribute(properties, 'name', name);
  if (alt === undefined) properties.attributes.delete('descr');
  else setAttribute(properties, 'descr', alt);
  removeAll(properties, 'a:extLst');
  const mark = create('a16:creationId', { id: guid(name) });
  const marks = [create('a:ext', { uri: CREATION_ID }, mark)];
  if (decorative) marks.push(create('a:ext', { uri: DECORATIVE }, create('adec:decorative', { val: 1 })));
  properties.children.push(create('a:extLst', {}, ...marks));
}
