// One axis for x and one for y in all layers: Vega-Lite stumbles where one layer shows it and another one has "axis": null.
import type { Json } from './json.ts';

type Parts = { readonly [name: string]: Json };

/**
 * The same specification, where an axis that one layer shows is shown, and one that some layers switch off and none shows is off in all.
 * An axis has the title that the specification gives it, or none: Vega-Lite would write the name of the field.
 */
export function withOneAxis(spec: Parts): Parts {
  const shown = (['x', 'y'] as const).map(channel => {
    const axes = encodingsIn(spec)
      .flatMap(encoding => partsOf(encoding[channel]))
      .map(({ axis }) => axis);
    return [
      channel,
      axes.some(axis => partsOf(axis).length > 0) ? 'shown' : axes.includes(null) ? 'off' : 'usual',
    ] as const;
  });
  return mapped(spec, new Map(shown));
}

type Shown = ReadonlyMap<string, 'shown' | 'off' | 'usual'>;

function mapped(view: Parts, shown: Shown): Parts {
  const { layer } = view;
  const [encoding] = partsOf(view.encoding);
  return {
    ...view,
    ...(isList(layer) && { layer: layer.flatMap(partsOf).map(child => mapped(child, shown)) }),
    ...(encoding && { encoding: encodingWith(encoding, shown) }),
  };
}

function encodingWith(encoding: Parts, shown: Shown): Parts {
  const entries = Object.entries(encoding).map(([name, channel]): readonly [string, Json] => {
    const is = shown.get(name);
    const [own] = partsOf(channel);
    if (!is || !own) return [name, channel];
    const { axis, ...rest } = own;
    const kept = is === 'off' ? null : axis === null ? undefined : axis;
    return [name, { title: null, ...rest, ...(kept === undefined ? {} : { axis: kept }) }];
  });
  return Object.fromEntries(entries);
}

function encodingsIn(view: Parts): readonly Parts[] {
  const { layer, encoding } = view;
  return [...partsOf(encoding), ...(isList(layer) ? layer.flatMap(partsOf).flatMap(encodingsIn) : [])];
}

function partsOf(json: Json | undefined): readonly Parts[] {
  return typeof json === 'object' && json !== null && !isList(json) ? [json] : [];
}

function isList(json: Json | undefined): json is readonly Json[] {
  return Array.isArray(json);
}
