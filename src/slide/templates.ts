// Reads and checks a project's templates once, ready for any deck.

import { type Diagnostic, nearest, type Place, type Placed, type Report } from '../diagnostics/diagnostics.ts';
import { fault } from '../diagnostics/fault.ts';
import { type Files, filesUnder } from '../files.ts';
import { limitOf } from '../limits.ts';
import { decodeText } from '../text/read-text.ts';
import { readTemplate, type Template } from './template.ts';

export interface Templates {
  /** By name: `seminar`. */
  readonly decks: ReadonlyMap<string, Template>;
  readonly slides: ReadonlyMap<string, Template>;
  readonly partials: ReadonlyMap<string, Template>;
  /** Files of templates that cannot be run, of which it has been said why: `templates/slides/points.hbs`. */
  readonly broken: ReadonlySet<string>;
}

type Folders = Pick<Templates, 'decks' | 'slides' | 'partials'>;

/** Reads `templates/decks`, `templates/slides` and `templates/partials`; a slide's template may be included by its name, too. */
export function readTemplates(files: Files, report: Report): Templates {
  const broken = new Set<string>();
  const read = (folder: string) => readFolder(files, `templates/${folder}`, broken, report);
  const all: Folders = { decks: read('decks'), slides: read('slides'), partials: read('partials') };
  checkPartials(all, broken, report);
  spread(all, broken);
  checkIncluded(all, broken, report);
  spread(all, broken);
  const whole = (templates: ReadonlyMap<string, Template>) =>
    new Map([...templates].filter(([, { file }]) => !broken.has(file)));
  return { decks: whole(all.decks), slides: whole(all.slides), partials: whole(all.partials), broken };
}

function allOf({ decks, slides, partials }: Folders): readonly Template[] {
  return [...decks.values(), ...slides.values(), ...partials.values()];
}

/** What includes a broken template is broken, too. */
function spread(templates: Folders, broken: Set<string>): void {
  const all = allOf(templates);
  for (let before = -1; before < broken.size; ) {
    before = broken.size;
    for (const template of all)
      if (template.partials.some(({ name }) => isBroken(name, broken))) broken.add(template.file);
  }
}

function isBroken(partial: string, broken: ReadonlySet<string>): boolean {
  return ['slides', 'partials'].some(folder => broken.has(`templates/${folder}/${partial}.hbs`));
}

function readFolder(files: Files, folder: string, broken: Set<string>, report: Report): ReadonlyMap<string, Template> {
  const templates = new Map<string, Template>();
  for (const file of filesUnder(files, folder).filter(path => path.endsWith('.hbs'))) {
    const source = decodeText(file, files.get(file) ?? new Uint8Array(), report);
    const template = source === undefined ? undefined : readTemplate(file, source, report);
    if (template) templates.set(file.slice(folder.length + 1, -'.hbs'.length), template);
    else broken.add(file);
  }
  return templates;
}

/** Reports each template that includes too much, with what it includes, unless it is that which does; the program's own include ten. */
function checkIncluded(templates: Folders, broken: Set<string>, report: Report): void {
  const known = new Map([...templates.slides, ...templates.partials]);
  const counts = new Map<Template, number>();
  const limit = limitOf('template-includes');
  const count = (template: Template): number => {
    const counted = counts.get(template);
    if (counted !== undefined) return counted;
    counts.set(template, 0);
    let included = 0;
    for (const { name } of template.partials) {
      const partial = known.get(name);
      included += partial ? 1 + count(partial) : 1;
      if (partial && broken.has(partial.file)) broken.add(template.file);
    }
    const [first] = template.partials;
    if (included > limit && first && !broken.has(template.file)) {
      report(fault('BD410.tooManyIncluded', first.place, { limit }));
      broken.add(template.file);
    }
    counts.set(template, included);
    return included;
  };
  for (const template of allOf(templates)) if (!broken.has(template.file)) count(template);
}

/** Every inclusion names something that exists, and none comes back to itself. */
function checkPartials(templates: Folders, broken: Set<string>, report: Report): void {
  const known = new Map([...templates.slides, ...templates.partials]);
  // A slide's template may have the name of a partial (`table`), which stands before it where the name is included.
  for (const template of allOf(templates)) {
    for (const { name, place } of template.partials) {
      if (known.has(name) || isBroken(name, broken)) continue;
      report(unknownTemplate({ value: name, place }, 'templates/partials', known));
      broken.add(template.file);
    }
  }
  for (const template of allOf(templates)) checkGiven(template, known, broken, report);
  const free = new Set<string>();
  for (const name of [...known.keys()]) {
    const circle = findCircle(name, [], known, free);
    if (circle && circle.chain[0] === name && name === [...circle.chain].sort()[0]) {
      report(fault('BD409', circle.place, { chain: [...circle.chain, name] }));
      for (const member of circle.chain) broken.add(known.get(member)?.file ?? '');
    }
  }
}

/** What a partial is given under a misspelt name would be passed over without a word; of others it may have no need, when a project has its own. */
function checkGiven(
  template: Template,
  known: ReadonlyMap<string, Template>,
  broken: Set<string>,
  report: Report,
): void {
  for (const { name: partial, given } of template.partials) {
    if (given.length === 0) continue;
    const reads = readsOf(partial, known);
    const missing = [...reads].filter(name => !given.some(({ value }) => value === name));
    for (const { value: name, place } of given) {
      const near = reads.has(name) ? undefined : nearest(name, missing);
      if (near === undefined) continue;
      report(fault('BD463.partial', place, { partial, name, near }));
      broken.add(template.file);
    }
  }
}

/** The names that a partial reads, and those that it includes; none where one cannot be read, of which it has been said why. */
function readsOf(partial: string, known: ReadonlyMap<string, Template>): ReadonlySet<string> {
  const reads = new Set<string>();
  const seen = new Set([partial]);
  for (const name of seen) {
    const template = known.get(name);
    if (!template) return new Set();
    for (const read of template.reads) reads.add(read);
    for (const included of template.partials) seen.add(included.name);
  }
  return reads;
}

/** `free` are those from which no circle is reached: each is looked at once. */
function findCircle(
  name: string,
  chain: readonly string[],
  known: ReadonlyMap<string, Template>,
  free: Set<string>,
): { chain: readonly string[]; place: Place } | undefined {
  for (const partial of known.get(name)?.partials ?? []) {
    const longer = [...chain, name];
    if (longer.includes(partial.name))
      return { chain: longer.slice(longer.indexOf(partial.name)), place: partial.place };
    const circle = free.has(partial.name) ? undefined : findCircle(partial.name, longer, known, free);
    if (circle) return circle;
  }
  free.add(name);
  return undefined;
}

/** A template that is named and is not in its folder: `templates/decks`. */
export function unknownTemplate(
  named: Placed<string>,
  folder: string,
  known: ReadonlyMap<string, unknown>,
): Diagnostic {
  const names = [...known.keys()];
  return fault('BD408', named.place, { name: named.value, folder, near: nearest(named.value, names), names });
}
