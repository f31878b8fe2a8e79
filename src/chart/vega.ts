// Vega-Lite and Vega, headless: a completed specification becomes SVG and a list of what was drawn. Nothing is loaded from anywhere.

import type { LoggerInterface, Spec, View } from 'vega';
import type { TopLevelSpec } from 'vega-lite';
import { type Cache, keptIn, NO_CACHE } from '../cache.ts';
import type { Place, Report } from '../diagnostics/diagnostics.ts';
import type { ChartFonts } from './fonts.ts';
import { type DrawnMark, isBold, marksOf, type Stack, stacksOf } from './scene.ts';
import { vegaFault } from './spec/vega-fault.ts';

export interface VegaDrawing {
  /** With texts as `<text>`. */
  readonly svg: string;
  readonly marks: readonly DrawnMark[];
  readonly stacks: readonly Stack[];
  /** Of the scales that turn numbers into places: their least and greatest values. */
  readonly domains: readonly (readonly number[])[];
}

/** Draws, or reports what Vega-Lite or Vega find wrong (BD630): every warning of theirs is an error, as they go on without the mark. */
export async function drawWithVega(
  spec: object,
  fonts: ChartFonts,
  about: { readonly chart: string; readonly place: Place },
  report: Report,
  cache: Cache = NO_CACHE,
): Promise<VegaDrawing | undefined> {
  const vega = await loadVega();
  const faults = new Set<string>();
  const logger = faultLogger(mistake => faults.add(mistake));
  let drawing: VegaDrawing | undefined;
  try {
    const written = await compiledWith(
      spec,
      cache,
      async open => (await loadVegaLite()).compile(topLevel(open), { logger }).spec,
      () => faults.size === 0,
    );
    measureWith(vega, fonts);
    const view = new vega.View(vega.parse(written), { renderer: 'none', logger, loader: closedLoader });
    await view.runAsync();
    drawing = {
      svg: await view.toSVG(),
      marks: marksOf(view, written),
      stacks: stacksOf(written),
      domains: domainsOf(view, written),
    };
    view.finalize();
  } catch (mistake) {
    faults.add(mistake instanceof Error ? mistake.message : String(mistake));
  }
  const told = new Map([...faults].map(mistake => vegaFault(mistake, about)).map(each => [JSON.stringify(each), each]));
  for (const each of told.values()) report(each);
  return faults.size === 0 ? drawing : undefined;
}

/** Takes a tenth of a second the first time. */
export function loadVega() {
  return import('vega');
}

/** Needed where a design of charts is new. */
export function loadVegaLite() {
  return import('vega-lite');
}

const compiledSpecs = keptIn<Spec | undefined>(32);

/**
 * A specification as Vega has it. Vega-Lite does not look at figures and at the values of parameters: it is asked for the specification
 * without them, once if it finds nothing wrong, and they take their places in what it has compiled.
 */
async function compiledWith(
  spec: object,
  cache: Cache,
  compile: (open: object) => Promise<Spec>,
  isSound: () => boolean,
): Promise<Spec> {
  const { data, params, ...design }: Record<string, unknown> = { ...spec };
  const given = new Map(recordsIn(params).map(({ name, value }) => [name, value]));
  const open = {
    ...design,
    data: { ...(isRecord(data) ? data : {}), values: [] },
    params: recordsIn(params).map(param => ('value' in param ? { ...param, value: null } : param)),
  };
  const key = `vega ${JSON.stringify(open)}`;
  let compiled = compiledSpecs(cache, key, () => specFrom(cache.get(key)));
  if (!compiled) {
    const bytes = new TextEncoder().encode(JSON.stringify(await compile(open)));
    if (isSound()) cache.put(key, bytes);
    compiled = specFrom(bytes);
  }
  const { data: sources = [], signals = [], ...rest } = compiled ?? {};
  return {
    ...rest,
    signals: signals.map(signal => (given.has(signal.name) ? { ...signal, value: given.get(signal.name) } : signal)),
    data: sources.map(source =>
      isRecord(data) && source.name === data.name && 'values' in source ? { ...source, values: data.values } : source,
    ),
  };
}

/** It comes from where it was put, and is trusted. */
function specFrom(bytes: Uint8Array | undefined): Spec | undefined {
  return bytes && JSON.parse(new TextDecoder().decode(bytes));
}

function recordsIn(list: unknown): readonly Record<string, unknown>[] {
  return Array.isArray(list) ? list.filter(isRecord) : [];
}

/** Charts read no files and no addresses; the inspection has refused those already. */
const closed = (uri: string) => Promise.reject(new Error(`nothing is loaded: ${uri}`));
const closedLoader = { load: closed, sanitize: closed, http: closed, file: closed };

/** Whatever Vega says above the level of a notice. */
function faultLogger(add: (mistake: string) => void): LoggerInterface {
  const logger: LoggerInterface = {
    level: () => logger,
    error: (...parts: readonly unknown[]) => say(parts),
    warn: (...parts: readonly unknown[]) => say(parts),
    info: () => logger,
    debug: () => logger,
  };
  const say = (parts: readonly unknown[]) => {
    add(parts.map(part => (part instanceof Error ? part.message : String(part))).join(' '));
    return logger;
  };
  return logger;
}

/** Vega measures texts by guess where there is no canvas (0.8 x length x size); it looks here instead. */
function measureWith(vega: object, fonts: ChartFonts): void {
  const metrics: unknown = 'textMetrics' in vega ? vega.textMetrics : undefined;
  if (!isRecord(metrics)) throw new Error('Vega has no text metrics.');
  metrics.width = (item: unknown, text: unknown): number => {
    if (!isRecord(item)) return 0;
    const size = Number(item.fontSize ?? 11);
    return fonts.drawnWidth(String(text ?? ''), String(item.font), isBold(item.fontWeight), size);
  };
}

/** Scales of numbers by the channels that place marks. */
function domainsOf(view: View, { scales }: Spec): VegaDrawing['domains'] {
  const places = (scales ?? []).filter(({ name, type }) => /^[xy]$/.test(name) && type !== 'band' && type !== 'point');
  return places.map(({ name }) => {
    const scale: unknown = view.scale(name);
    const domain: unknown = typeof scale === 'function' && 'domain' in scale ? scale.domain : undefined;
    const values: unknown = typeof domain === 'function' ? domain() : undefined;
    return Array.isArray(values) ? values.filter(value => typeof value === 'number') : [];
  });
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

/** The inspection has admitted nothing that is not Vega-Lite. */
function topLevel(spec: object): TopLevelSpec {
  if (!isTopLevel(spec)) throw new Error('The specification has neither a mark nor layers.');
  return spec;
}

function isTopLevel(spec: object): spec is TopLevelSpec {
  return 'data' in spec && ('mark' in spec || 'layer' in spec);
}
