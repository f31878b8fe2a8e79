// Reads inline markup into runs: text with its look, links, and numbers that know their figure.

import { formBeside } from '../briefing/agreement/form-beside.ts';
import { formatFigure } from '../briefing/figures/form.ts';
import { formFault, templateFormFault } from '../briefing/figures/form-fault.ts';
import { saysMissing, writeForm } from '../briefing/figures/write-form.ts';
import type { Figures } from '../briefing/model/figure.ts';
import type { Locale } from '../briefing/model/locale.ts';
import type { Report } from '../diagnostics/diagnostics.ts';
import { nearest } from '../diagnostics/diagnostics.ts';
import { fault } from '../diagnostics/fault.ts';
import { readAddress } from '../text/address.ts';
import { checkAttributes, type MarkupElement, type Node, unknownTag } from './markup.ts';
import { type AgreeingRun, agreeingRuns, runsOf } from './run-agreement.ts';
import type { Run } from './slide.ts';

/** What reading runs needs: figures, the deck's language, and page numbers. */
export interface RunSources {
  readonly figures: Figures;
  readonly locale: Locale;
  /** Page numbers by slide key. */
  readonly pages: ReadonlyMap<string, number>;
  /** Slides of the plan. A planned slide without a page failed to build, which is already reported. */
  readonly planned: { has(key: string): boolean; keys(): Iterable<string> };
  /** For a partial deck, the slides of the whole deck; undefined: all are built. */
  readonly entire?: ReadonlySet<string> | undefined;
  /** Whether the runs are in speaker notes, where links to slides do not work. */
  readonly inNotes?: boolean | undefined;
}

/** Inline elements and the attributes that each may have. */
export const inlineTags: ReadonlyMap<string, readonly string[]> = new Map([
  ['span', ['color']],
  ['strong', []],
  ['em', []],
  ['sup', []],
  ['sub', []],
  ['a', ['href']],
  ['br', []],
  ['data', ['value', 'as', 'earlier']],
  ['page-number', ['of']],
]);

type Look = Pick<Run, 'strong' | 'emphasis' | 'raised' | 'color' | 'link'>;

/** The runs of a line: space collapsed to one, none at its ends; what stands beside the number of a figure agrees with it. */
export function readRuns(nodes: readonly Node[], sources: RunSources, report: Report): readonly Run[] {
  const pieces = tidied(nodes.flatMap(node => readNode(node, {}, 'p', sources, report)));
  checkBeside(pieces, sources, report);
  return runsOf(agreeingRuns(pieces, sources.locale));
}

/** Reports what a template writes beside the number of a figure that does not go with it: a percent sign behind `78.4%`. Of articles that is known. */
function checkBeside(pieces: readonly AgreeingRun[], { figures, locale }: RunSources, report: Report): void {
  for (const [index, { text, figure: id, isNumber }] of pieces.entries()) {
    const figure = id !== undefined && isNumber ? figures.get(id) : undefined;
    if (!figure || figure.reported === 'row') continue;
    const ofTemplate = (piece: AgreeingRun | undefined) => (piece && isOfTemplate(piece) ? piece : undefined);
    const [before, after] = [ofTemplate(pieces[index - 1]), ofTemplate(pieces[index + 1])];
    const place = after?.place ?? before?.place;
    if (place === undefined) continue;
    const form = text.replace(/\u00a0/g, ' ');
    const start = before?.text.length ?? 0;
    const whole = (before?.text ?? '') + form + (after?.text ?? '');
    const beside = formBeside(form, { start, end: start + form.length }, whole, figure, locale);
    const mistake = beside && formFault({ form: beside.form, place }, beside.written, figure, locale);
    if (mistake) report(mistake);
  }
}

function isOfTemplate({ place, figure, text }: AgreeingRun): boolean {
  return place?.file.endsWith('.hbs') === true && figure === undefined && text !== '\n';
}

function readNode(node: Node, look: Look, parent: string, sources: RunSources, report: Report): readonly AgreeingRun[] {
  if (node.kind === 'text') return [{ ...look, text: node.text, place: node.place }];
  const known = inlineTags.get(node.name);
  if (!known) {
    report(unknownTag(node.place, node.name, parent, [...inlineTags.keys()]));
    return [];
  }
  checkAttributes(node, known, report);
  const inside = (more: Look) =>
    node.children.flatMap(child => readNode(child, { ...look, ...more }, node.name, sources, report));
  switch (node.name) {
    case 'strong':
      return inside({ strong: true });
    case 'em':
      return inside({ emphasis: true });
    case 'sup':
      return inside({ raised: 'superscript' });
    case 'sub':
      return inside({ raised: 'subscript' });
    case 'a':
      return inside({ link: linkOf(node, sources, report) });
    case 'br':
      return [{ text: '\n', place: node.place }];
    case 'data':
      return readFigure(node, look, sources, report);
    case 'page-number':
      return readPageNumber(node, look, sources, report);
    default:
      return inside(node.attributes.has('color') ? { color: node.attributes.get('color') } : {});
  }
}

/** `<data value="adoption">30.6%</data>`: the number is the figure's, the form is the author's. */
function readFigure(
  node: MarkupElement,
  look: Look,
  { figures, locale }: RunSources,
  report: Report,
): readonly AgreeingRun[] {
  const id = node.attributes.get('value') ?? '';
  const form = node.children.map(child => (child.kind === 'text' ? child.text : '')).join('');
  const figure = figures.get(id);
  if (!figure) {
    report(fault('BD201', node.place, { id, more: 0, near: nearest(id, figures.keys()) }));
    return [];
  }
  const asForm: AgreeingRun = { ...look, text: form, figure: id, place: node.place };
  const asNumber = (text: string): AgreeingRun => ({ ...asForm, text: unbroken(text), isNumber: true });
  if (node.attributes.get('as') === 'words' && !saysMissing(form, locale)) return [asForm];
  if (form === '') return [asNumber(formatFigure(figure, locale))];
  // Its row has been reported: what does not fit because of it is not reported again.
  if (figure.reported === 'row') return [{ ...asForm, text: unbroken(form) }];
  const written = writeForm(form, figure, locale, node.attributes.get('earlier'));
  // `checkForms` has reported those of the articles' own forms.
  const mistake =
    node.place.file.endsWith('.hbs') && templateFormFault({ form, place: node.place }, written, figure, locale);
  if (mistake) report(mistake);
  return [written.kind === 'written' ? asNumber(written.text) : { ...asForm, text: unbroken(form) }];
}

/** A number stays with its unit at the end of a line: `3억 원`, `300 million won` with no-break spaces. */
function unbroken(text: string): string {
  return text.replace(/ /g, '\u00a0');
}

/** Slides that decks make themselves, each in its own way: `contents-use`. */
const madeByDecks = /^(?:contents(?:-.+)?|sources)$/;

/** An address as decks can hold it; `#gap` where the deck has that slide. The articles' reader has reported its own addresses. */
function linkOf(node: MarkupElement, sources: RunSources, report: Report): string | undefined {
  const href = node.attributes.get('href') ?? '';
  if (!href.startsWith('#')) {
    const address = readAddress(href);
    if (address === undefined) report(fault('BD364', node.place, { address: href }));
    return address;
  }
  const { pages, planned, entire, inNotes } = sources;
  const key = href.slice(1);
  if (!pages.has(key) && !planned.has(key) && !madeByDecks.test(key)) {
    report(fault('BD384', node.place, { key, near: nearest(key, [...planned.keys(), ...pages.keys()]) }));
    return undefined;
  }
  if (inNotes) return undefined;
  if (pages.has(key)) return href;
  if (!entire?.has(key)) report(fault('BD385', node.place, { key }));
  return undefined;
}

function readPageNumber(
  node: MarkupElement,
  look: Look,
  { pages, planned }: RunSources,
  report: Report,
): readonly Run[] {
  const key = node.attributes.get('of') ?? '';
  const page = pages.get(key);
  if (page === undefined) {
    if (planned.has(key)) return [];
    report(fault('BD419', node.place, { key, near: nearest(key, [...pages.keys()]) }));
    return [];
  }
  return [{ ...look, text: String(page), page: key, place: node.place }];
}

/** One space where there were several, none at the line's ends and around breaks; empty runs taken out. */
function tidied(runs: readonly AgreeingRun[]): readonly AgreeingRun[] {
  const out: AgreeingRun[] = [];
  for (const run of runs) {
    if (run.text === '\n') {
      trimEnd(out);
      out.push(run);
      continue;
    }
    const before = out.at(-1)?.text;
    let text = run.text.replace(/[ \t\r\n]+/g, ' ');
    if (before === undefined || before.endsWith(' ') || before === '\n') text = text.trimStart();
    if (text !== '') out.push({ ...run, text });
  }
  trimEnd(out);
  return out;
}

function trimEnd(runs: AgreeingRun[]): void {
  for (let last = runs.pop(); last; last = runs.pop()) {
    if (last.text === '\n') continue;
    const text = last.text.replace(/ +$/, '');
    if (text === '') continue;
    runs.push({ ...last, text });
    return;
  }
}
