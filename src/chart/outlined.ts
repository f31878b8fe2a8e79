// The SVG that Vega wrote, with every text as an outline: it looks the same on every machine, and the words stay as labels.
import type { ChartFonts } from './fonts.ts';
import { isBold } from './scene.ts';

/** A line of text where it was drawn. Points from the picture's upper left corner; the box is around its letters. */
export interface DrawnText {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export interface OutlinedSvg {
  readonly svg: string;
  readonly texts: readonly DrawnText[];
}

/** Letters reach so far above and below the baseline, in ems: capitals and Hangul .8, descenders .22. */
const above = 0.8;
const below = 0.22;

/**
 * The same picture without `<text>`, with the role and label of an image and with ids of its own.
 * `name` makes the ids unique among the pictures of a page, `alt` becomes the label, `face` is the font of all texts.
 */
export function outlineTexts(svg: string, name: string, alt: string, face: string, fonts: ChartFonts): OutlinedSvg {
  const texts: DrawnText[] = [];
  // Where the groups around a text stand, the outermost first.
  const groups: Matrix[] = [];
  // A text mark without text leaves an empty element.
  const outlined = svg
    .replace(/<text\b[^>]*\/>/gu, '')
    .replace(tags, (tag, group: string | undefined, attributes: string | undefined, content = '') => {
      if (group !== undefined) groups.push(times(groups.at(-1) ?? unmoved, matrixOf(attributesOf(group))));
      else if (attributes === undefined) groups.pop();
      if (attributes === undefined) return tag;
      const element = textElement(attributes, content, groups.at(-1) ?? unmoved);
      const paths = element.lines.map(({ text, y }) => {
        const bold = element.bold;
        const width = fonts.drawnWidth(text, face, bold, element.size);
        const x = element.anchor === 'end' ? -width : element.anchor === 'middle' ? -width / 2 : 0;
        const { path } = fonts.outline(text, face, bold, element.size, x, y);
        texts.push({ text, ...boxOf(element, x, y, width) });
        return `<path aria-label="${escaped(text)}" d="${path}"/>`;
      });
      return `<g ${element.look}>${paths.join('')}</g>`;
    });
  if (/<text\b|<tspan\b|<image\b|<style\b|font-|href=/u.test(outlined.replace(/xmlns:xlink="[^"]*"/u, ''))) {
    throw new Error('Something in the drawing still needs a font or an address.');
  }
  return { svg: withOwnIds(withRoot(withoutRoles(outlined), alt), name), texts };
}

/** Where a group begins or ends, and texts. An empty group is neither. */
const tags = /<g\b([^>]*)(?<!\/)>|<\/g>|<text\b([^>]*)>(.*?)<\/text>/gsu;

interface TextElement {
  readonly lines: readonly { readonly text: string; readonly y: number }[];
  readonly anchor: string;
  readonly size: number;
  readonly bold: boolean;
  readonly transform: Matrix;
  /** The attributes that an outline keeps: place and fill. */
  readonly look: string;
}

/** Attributes that concern fonts or pointers; an outline has no use for them. */
const dropped = new Set(['text-anchor', 'font-family', 'font-size', 'font-weight', 'font-style', 'pointer-events']);

function textElement(source: string, content: string, group: Matrix): TextElement {
  const attributes = attributesOf(source);
  const size = Number.parseFloat(attributes.get('font-size') ?? '');
  if (!(size > 0)) throw new Error(`A text was drawn without a size: ${content}`);
  return {
    lines: linesOf(content),
    anchor: attributes.get('text-anchor') ?? 'start',
    size,
    bold: isBold(attributes.get('font-weight')),
    transform: times(group, matrixOf(attributes)),
    look: [...attributes]
      .filter(([name]) => !dropped.has(name))
      .map(([name, value]) => `${name}="${value}"`)
      .join(' '),
  };
}

function attributesOf(source: string): ReadonlyMap<string, string> {
  return new Map([...source.matchAll(/([\w:-]+)="([^"]*)"/gu)].map(([, name = '', value = '']) => [name, value]));
}

/** One line, or several as Vega writes them: `<tspan>first</tspan><tspan x="0" dy="20">second</tspan>`. */
function linesOf(content: string): readonly { readonly text: string; readonly y: number }[] {
  if (!content.startsWith('<tspan')) return [{ text: unescaped(content), y: 0 }];
  let y = 0;
  return [...content.matchAll(/<tspan\b([^>]*)>(.*?)<\/tspan>/gsu)].map(([, attributes = '', text = '']) => {
    y += Number(/\bdy="([^"]*)"/u.exec(attributes)?.[1] ?? 0);
    return { text: unescaped(text), y };
  });
}

/** x' = a x + c y + e, y' = b x + d y + f. */
type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

const unmoved: Matrix = [1, 0, 0, 1, 0, 0];

/** First `inner`, then `outer`. */
function times([a, b, c, d, e, f]: Matrix, [p, q, r, s, t, u]: Matrix): Matrix {
  return [a * p + c * q, b * p + d * q, a * r + c * s, b * r + d * s, a * t + c * u + e, b * t + d * u + f];
}

function matrixOf(attributes: ReadonlyMap<string, string>): Matrix {
  const steps = [...(attributes.get('transform') ?? '').matchAll(/(\w+)\(([^)]*)\)/gu)];
  return steps.map(([, name = '', list = '']) => stepOf(name, list.split(/[ ,]+/u).map(Number))).reduce(times, unmoved);
}

function stepOf(name: string, [x = 0, y = 0]: readonly number[]): Matrix {
  if (name === 'translate') return [1, 0, 0, 1, x, y];
  if (name !== 'rotate') throw new Error(`A text was drawn with the transformation ${name}.`);
  const [cos, sin] = [Math.cos((x * Math.PI) / 180), Math.sin((x * Math.PI) / 180)];
  return [cos, sin, -sin, cos, 0, 0];
}

function boxOf(element: TextElement, x: number, y: number, width: number): Omit<DrawnText, 'text'> {
  const [a, b, c, d, e, f] = element.transform;
  const corners = [x, x + width].flatMap(atX =>
    [y - above * element.size, y + below * element.size].map(
      atY => [a * atX + c * atY + e, b * atX + d * atY + f] as const,
    ),
  );
  const [xs, ys] = [corners.map(corner => corner[0]), corners.map(corner => corner[1])];
  return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
}

/** The root says that the whole is one image, and what it shows. */
function withRoot(svg: string, alt: string): string {
  return svg.replace(
    /^<svg\b[^>]*?\bwidth="([^"]*)" height="([^"]*)" viewBox="([^"]*)"[^>]*>/u,
    (_, width: string, height: string, box: string) =>
      `<svg xmlns="http://www.w3.org/2000/svg" role="img" aria-label="${escaped(alt)}" width="${width}" height="${height}" viewBox="${box}">`,
  );
}

/** Classes and roles that Vega gives to its groups; the picture is one image. The texts have become attributes, where a quote is escaped. */
function withoutRoles(svg: string): string {
  return svg.replace(/ (?:class|role|aria-roledescription|aria-hidden|pointer-events)="[^"]*"/gu, '');
}

/** Vega counts its clip paths on through a process; here they are counted anew for each picture. */
function withOwnIds(svg: string, name: string): string {
  const ids = new Map<string, string>();
  for (const [, id = ''] of svg.matchAll(/\bid="([^"]*)"/gu)) ids.set(id, `${name}-${ids.size + 1}`);
  return svg
    .replace(/\bid="([^"]*)"/gu, (whole, id: string) => `id="${ids.get(id) ?? whole}"`)
    .replace(/url\(#([^)]*)\)/gu, (whole, id: string) => (ids.has(id) ? `url(#${ids.get(id)})` : whole));
}

const entities = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" } as const;

function unescaped(text: string): string {
  return text.replace(/&(amp|lt|gt|quot|apos);/gu, (_, name: keyof typeof entities) => entities[name]);
}

/** Characters that no XML may have. */
const forbidden = /[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu;

/** A text as the value of an attribute. */
export function escaped(text: string): string {
  const allowed = text.replace(/[\t\n\r]/g, ' ').replace(forbidden, '');
  return allowed.replace(/[&<>"]/gu, mark => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[mark] ?? mark);
}

/** The drawing lower in a larger picture. */
export function lowered(
  svg: string,
  above: number,
  { width, height }: { readonly width: number; readonly height: number },
): string {
  return svg
    .replace(
      /^(<svg\b[^>]*?)\bwidth="[^"]*" height="[^"]*" viewBox="[^"]*"([^>]*>)/u,
      (_, before: string, behind: string) =>
        `${before}width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"${behind}<g transform="translate(0,${above})">`,
    )
    .replace(/<\/svg>\s*$/u, '</g></svg>');
}
