// The layers of a drawing, each with the part of the specification that drew it: what it is called, and what its designer says it is.
import type { DrawnMark } from '../scene.ts';
import type { Json } from '../spec/json.ts';

export interface Layer {
  /** For people: what its designer says of it, or what it draws and which it is: `rule, layer 4`. */
  readonly title: string;
  /** As its marks have it. */
  readonly kind: string;
  /** Seen, not of axes or legends. */
  readonly marks: readonly DrawnMark[];
}

/** In the order in which they are drawn. */
export function layersOf(spec: Json, marks: readonly DrawnMark[]): readonly Layer[] {
  const drawn = marks.filter(({ isGuide, isSeen }) => isSeen && !isGuide);
  const names = [...new Set(drawn.map(({ layer }) => layer))];
  const described = descriptions(spec);
  return names.map(name => {
    const own = drawn.filter(({ layer }) => layer === name);
    const kind = own[0]?.kind ?? '';
    const [found] = described
      .filter(each => name.startsWith(each.name))
      .toSorted((one, other) => other.name.length - one.name.length);
    return { title: found?.title ?? kind, kind, marks: own };
  });
}

/** Views by the beginning of the names that Vega-Lite gives to their marks: `layer_2_`. */
function descriptions(
  view: Json,
  name = '',
  number = '',
): readonly { readonly name: string; readonly title: string }[] {
  if (!isParts(view)) return [];
  const { layer, mark, description } = view;
  const kind = isParts(mark) ? mark.type : mark;
  const plain = [String(kind ?? 'layer'), number].filter(part => part !== '').join(' ');
  const own = { name, title: typeof description === 'string' && number !== '' ? withoutStop(description) : plain };
  if (!isList(layer)) return [own];
  return layer.flatMap((inner, index) => {
    const given = isParts(inner) && typeof inner.name === 'string' ? `${inner.name.replace(/\W/g, '_')}_` : undefined;
    const count = number === '' ? String(index + 1) : `${number}.${index + 1}`;
    return descriptions(inner, given ?? `${name}layer_${index}_`, count);
  });
}

function withoutStop(text: string): string {
  return text.trim().replace(/\.$/u, '');
}

function isParts(json: Json | undefined): json is { readonly [name: string]: Json } {
  return typeof json === 'object' && json !== null && !Array.isArray(json);
}

function isList(json: Json | undefined): json is readonly Json[] {
  return Array.isArray(json);
}
