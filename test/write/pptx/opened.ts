// A deck's parts as text, for looking into what was written.
import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate';

/** The part of that name as text, its declaration taken off: `part(bytes, 'ppt/slides/slide1.xml')`. */
export function part(bytes: Uint8Array, name: string): string {
  const data = unzipSync(bytes)[name];
  if (!data) throw new Error(`The deck has no ${name}.`);
  return strFromU8(data).replace(/^<\?xml[^>]*>\s*/, '');
}

/** Names of the parts whose names begin so. */
export function partNames(bytes: Uint8Array, start: string): readonly string[] {
  return Object.keys(unzipSync(bytes)).filter(name => name.startsWith(start));
}

/** The deck with one part changed, added (from an empty text) or, when `change` gives nothing, left out. */
export function tampered(bytes: Uint8Array, name: string, change: (text: string) => string | undefined): Uint8Array {
  const files: Zippable = unzipSync(bytes);
  const before = files[name];
  const after = change(before instanceof Uint8Array ? strFromU8(before) : '');
  if (after === undefined) delete files[name];
  else files[name] = strToU8(after);
  return zipSync(files, { level: 0, mtime: '2000-01-01T12:00:00' });
}

/** Everything between `<name ...>` and its end, all occurrences, outer ones only. */
export function elements(xml: string, name: string): readonly string[] {
  return [...xml.matchAll(new RegExp(`<${name}(?: [^>]*[^/>])?>.*?</${name}>`, 'gs'))].map(([found]) => found);
}

/** The shape of that name. */
export function shape(xml: string, name: string): string {
  const all = ['p:sp', 'p:pic', 'p:graphicFrame', 'p:cxnSp'].flatMap(kind => elements(xml, kind));
  const found = all.find(one => one.includes(` name="${name}"`));
  if (found === undefined) throw new Error(`There is no shape ${name}.`);
  return found;
}
