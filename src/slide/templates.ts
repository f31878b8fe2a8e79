// The templates of a project, read and checked once, ready to be run for any deck.

import { decodeText } from '../briefing/read-text.ts';
import type { Place, Report } from '../diagnostics.ts';
import { type Files, filesUnder } from '../files.ts';
import * as messages from './messages.ts';
import { readTemplate, type Template } from './template.ts';

export interface Templates {
  /** By name: `seminar`. */
  readonly decks: ReadonlyMap<string, Template>;
  readonly slides: ReadonlyMap<string, Template>;
  readonly partials: ReadonlyMap<string, Template>;
}

/** Reads `templates/decks`, `templates/slides` and `templates/partials`; a slide's template may be included by its name, too. */
export function readTemplates(files: Files, report: Report): Templates {
  const read = (folder: string) => readFolder(files, `templates/${folder}`, report);
  const templates = { decks: read('decks'), slides: read('slides'), partials: read('partials') };
  checkPartials(templates, report);
  return templates;
}

function readFolder(files: Files, folder: string, report: Report): ReadonlyMap<string, Template> {
  const templates = new Map<string, Template>();
  for (const file of filesUnder(files, folder).filter(path => path.endsWith('.hbs'))) {
    const source = decodeText(file, files.get(file) ?? new Uint8Array(), report);
    const template = source === undefined ? undefined : readTemplate(file, source, report);
    if (template) templates.set(file.slice(folder.length + 1, -'.hbs'.length), template);
  }
  return templates;
}

/** Every inclusion names something that exists, and none comes back to itself. */
function checkPartials(templates: Templates, report: Report): void {
  const known = new Map([...templates.slides, ...templates.partials]);
  for (const template of [...templates.decks.values(), ...known.values()]) {
    for (const { name, place } of template.partials) {
      if (!known.has(name)) report(messages.unknownTemplate(place, 'templates/partials', name, [...known.keys()]));
    }
  }
  for (const name of [...known.keys()]) {
    const circle = findCircle(name, [], known);
    if (circle && circle.chain[0] === name && name === [...circle.chain].sort()[0]) {
      report(messages.partialIncludesItself(circle.place, [...circle.chain, name]));
    }
  }
}

function findCircle(
  name: string,
  chain: readonly string[],
  known: ReadonlyMap<string, Template>,
): { chain: readonly string[]; place: Place } | undefined {
  for (const partial of known.get(name)?.partials ?? []) {
    const longer = [...chain, name];
    if (longer.includes(partial.name))
      return { chain: longer.slice(longer.indexOf(partial.name)), place: partial.place };
    const circle = findCircle(partial.name, longer, known);
    if (circle) return circle;
  }
  return undefined;
}
