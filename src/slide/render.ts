// The article's words put into the templates: Handlebars in, slide markup out.

import Handlebars from 'handlebars';
import type { ArticleTable } from '../briefing/model/article.ts';
import type { Briefing } from '../briefing/model/briefing.ts';
import type { ByLanguage } from '../briefing/model/figure.ts';
import { inLanguage } from '../briefing/model/language.ts';
import type { Locale } from '../briefing/model/locale.ts';
import { type Audience, chartsOf, type PlannedDeck, type PlannedSlide } from '../briefing/model/plan.ts';
import { type Diagnostic, nearest, type Place, type Report } from '../diagnostics/diagnostics.ts';
import { fault } from '../diagnostics/fault.ts';
import { limitOf } from '../limits.ts';
import type { MessageArguments } from '../messages/catalogue.ts';
import { type AuthorText, planText } from './author-text.ts';
import { colorNames, type SlideContext, slideContext } from './context.ts';
import { occasionLines } from './occasion.ts';
import {
  isAuthorText,
  parsePlace,
  readMember,
  readPlain,
  readShown,
  TemplateFault,
  unknownName,
} from './read-value.ts';
import { scheduleContext } from './schedule-context.ts';
import { speechOf } from './speech.ts';
import { tableContext } from './table-context.ts';
import { COMPILED_AS, type Template } from './template.ts';
import { type Templates, unknownTemplate } from './templates.ts';

export interface RenderRequest {
  readonly briefing: Briefing;
  readonly audience: Audience;
  readonly deck: PlannedDeck;
  readonly locale: Locale;
  readonly templates: Templates;
  /** The color roles of the theme; undefined where it could not be read. */
  readonly colors?: ReadonlySet<string> | undefined;
  /** What the theme numbers sections with, beside their names; undefined: decks write numbers before them. */
  readonly numerals?: readonly string[] | undefined;
  /** The color role of the sections that a slide is not in, where slides name all sections; undefined: they name their own. */
  readonly tracker?: string | undefined;
}

/** The markup of a deck, `<deck>...</deck>`; undefined when its own template fails. A slide that fails is reported and left out. */
export function renderDeck(request: RenderRequest, report: Report): string | undefined {
  const { deck, templates } = request;
  const template = templates.decks.get(deck.template.value);
  if (templates.broken.has(`templates/decks/${deck.template.value}.hbs`)) return undefined;
  if (!template) {
    report(unknownTemplate(deck.template, 'templates/decks', templates.decks));
    return undefined;
  }
  const run = templateRunner(request, report);
  try {
    const markup = run(template, deckContext(request));
    const limit = limitOf('markup-characters');
    if (markup.length <= limit) return markup;
    report(fault('BD410.tooMuchMarkup', { file: template.file, line: 1, column: 1 }, { limit }));
  } catch (error) {
    if (!(error instanceof TemplateFault)) throw error;
    report(error.diagnostic);
  }
  return undefined;
}

type Run = (template: Template, context: object) => string;

const { each: ownEach } = Handlebars.create().helpers;

/** Runs templates with `slide`, and with the three strict readers that `readTemplate` wrote into the templates. */
function templateRunner(request: RenderRequest, report: Report): Run {
  let current: string | undefined;
  let reads = 0;
  // A full slide of the program's own needs a hundred.
  const limit = limitOf('template-values');
  const counted = (at: string): string => {
    if (++reads > limit) throw new TemplateFault(fault('BD410.tooManyReads', parsePlace(at), { limit }));
    return at;
  };
  const helpers = {
    member: (base: unknown, path: string, at: string) => readMember(base, path, counted(at)),
    show: (base: unknown, path: string, at: string, written: string) =>
      readShown(base, path, counted(at), { written, slide: current }),
    plain: (base: unknown, path: string, at: string, written: string) =>
      readPlain(base, path, counted(at), { written, slide: current }),
    each: eachHelper(counted),
    slide: (id: unknown, { hash }: Handlebars.HelperOptions) => {
      const { slides } = request.briefing.plan;
      if (current !== undefined) throw new TemplateFault(fault('BD402.slideInSlide', parsePlace(hash.at), {}));
      if (typeof id !== 'string' || !slides.has(id))
        throw new TemplateFault(unknownName(hash.at, String(id), [...slides.keys()]));
      if (hash.section !== undefined && typeof hash.section !== 'string' && !isAuthorText(hash.section))
        throw new TemplateFault(fault('BD407', parsePlace(hash.at), { name: 'section' }));
      current = id;
      reads = 0;
      const markup = renderSlide(id, hash.section, request, run, report);
      current = undefined;
      reads = 0;
      return new Handlebars.SafeString(markup);
    },
  };
  const compile = compilerFor(request.templates);
  const run: Run = (template, context) => compile(template)(context, { helpers });
  return run;
}

/** Handlebars' own `each`, but what is no list is a fault, and its rounds and what they write have a limit. */
function eachHelper(counted: (at: string) => string): Handlebars.HelperDelegate {
  return function each(this: unknown, values: unknown, options: Handlebars.HelperOptions): string {
    const { at, written } = options.hash;
    if (isAuthorText(values) || (typeof values !== 'object' && values !== undefined))
      throw new TemplateFault(fault('BD401.noList', parsePlace(at), { written }));
    let length = 0;
    const limit = limitOf('markup-characters');
    const fn: Handlebars.TemplateDelegate = (value, more) => {
      const markup = options.fn(value, more);
      length += markup.length;
      counted(at);
      if (length > limit) throw new TemplateFault(fault('BD410.tooMuchMarkup', parsePlace(at), { limit }));
      return markup;
    };
    return ownEach?.call(this, values, { ...options, fn });
  };
}

type Compile = (template: Template) => Handlebars.TemplateDelegate;

const compilers = new WeakMap<Templates, Compile>();

/** A Handlebars of our own, with the four block helpers, that compiles each of these templates once for all decks of a run. */
function compilerFor(templates: Templates): Compile {
  const known = compilers.get(templates);
  if (known) return known;
  const handlebars = Handlebars.create();
  const ready = new Map<string, Handlebars.TemplateDelegate>();
  const compile: Compile = ({ file, source, compiled }) => {
    const known = ready.get(file);
    const run = known ?? (compiled ? handlebars.template(compiled) : handlebars.compile(source, COMPILED_AS));
    ready.set(file, run);
    return run;
  };
  for (const [name, template] of [...templates.slides, ...templates.partials])
    handlebars.registerPartial(name, compile(template));
  compilers.set(templates, compile);
  return compile;
}

function renderSlide(id: string, section: unknown, request: RenderRequest, run: Run, report: Report): string {
  const planned = request.briefing.plan.slides.get(id);
  const text = request.briefing.articles.get(request.locale.language)?.slides.get(id);
  if (!planned || !text) return '';
  const { slides } = request.templates;
  const template = slides.get(planned.template.value);
  if (request.templates.broken.has(`templates/slides/${planned.template.value}.hbs`)) return '';
  if (!template) {
    report(unknownTemplate(planned.template, 'templates/slides', slides));
    return '';
  }
  if (chartsOf(planned).some(({ value }) => !request.briefing.plan.charts.has(value))) return '';
  const own = text.blocks.find(block => block.kind === 'table')?.table;
  const article = request.briefing.articles.get(request.locale.language);
  const table = planned.table ? article?.tables.get(planned.table.value) : own;
  const { options, rows } = planned;
  if (rows && own && !planned.table && rows.to > own.rows.length) {
    report(fault('BD422', rows.place, { slide: id }, { slide: id }));
  }
  const heads = text.blocks.flatMap(block => (block.kind === 'list' && block.ordered ? block.items : []));
  const split = typeof options.split === 'number' ? options.split : undefined;
  if (split !== undefined && table && split > table.header.length) {
    report(
      fault('BD429', planned.place, { value: String(split), name: 'split', slide: id, kind: 'column' }, { slide: id }),
    );
  }
  const read = new Set<string>();
  const context = {
    slide: withSchedule(
      slideContext(text, planned, {
        colors: request.colors,
        table:
          table &&
          tableContext(table, {
            rows,
            split,
            style: textOption(options.style),
            heads: heads.map(item => item.children),
          }),
        charts: chartsOf(planned).flatMap(({ value }) => request.briefing.plan.charts.get(value) ?? []),
        speech: speechOf(id, request.briefing, request.audience, request.locale.language),
        figures: request.briefing.figures,
        locale: request.locale,
      }),
      table,
      request.locale,
      report,
    ),
    section: typeof section === 'string' || isAuthorText(section) ? section : barTitle(request),
    numeral: numeralOf(id, request),
    tracker: section === undefined ? undefined : trackerOf(id, request),
    options: optionsContext(planned, read),
    ...commonContext(request),
  };
  try {
    const markup = run(template, context);
    reportOptions(planned, read, request.colors, report);
    return markup;
  } catch (error) {
    if (!(error instanceof TemplateFault)) throw error;
    report(error.diagnostic);
    return '';
  }
}

/** The context with the schedule that its table is, made when a template asks for it, which fails where it is none. */
function withSchedule(context: SlideContext, table: ArticleTable | undefined, locale: Locale, report: Report): object {
  const schedule = () => {
    const found: Diagnostic[] = [];
    const made = table && scheduleContext(table, locale, diagnostic => found.push(diagnostic));
    const [last, ...others] = found.reverse();
    for (const diagnostic of others) report(diagnostic);
    if (last) throw new TemplateFault(last);
    return made;
  };
  return Object.defineProperty(context, 'schedule', { enumerable: true, get: schedule });
}

/** What stands in place of a section's name on slides outside of sections, where the theme has a bar for it: the title of the deck. */
function barTitle({ briefing, locale, numerals }: RenderRequest): AuthorText | undefined {
  const { title, file } = briefing.plan;
  return numerals && planTexts(locale)(title, { file, line: 1, column: 1 });
}

/** All sections of the deck as a slide names them; undefined where it stands in none, or its theme wants its own alone. */
function trackerOf(id: string, { deck, locale, tracker }: RenderRequest): object | undefined {
  const own = deck.sections.find(({ slides }) => slides.some(({ value }) => value === id));
  if (tracker === undefined || !own) return undefined;
  const sections = deck.sections.map((section, index) => ({
    title: planText(inLanguage(section.title, locale.language) ?? section.id, section.place),
    current: section === own,
    last: index === deck.sections.length - 1,
  }));
  return { color: tracker, sections };
}

/** The numeral of the section in which a slide stands, where the theme has a place for it. */
function numeralOf(id: string, { deck, numerals }: RenderRequest): string | undefined {
  const index = deck.sections.findIndex(({ slides }) => slides.some(({ value }) => value === id));
  return numerals && index >= 0 ? (numerals[index] ?? String(index + 1)) : undefined;
}

function textOption(option: string | number | boolean | undefined): string | undefined {
  return typeof option === 'string' ? option : undefined;
}

/** Options read as if each that no slide names were there without a value: a template may ask for any. What it asks for goes into `read`. */
function optionsContext(planned: PlannedSlide, read: Set<string>): object {
  return new Proxy(planned.options, {
    getOwnPropertyDescriptor: (options, name) => {
      read.add(String(name));
      return { configurable: true, enumerable: true, value: Reflect.get(options, name) };
    },
  });
}

/** What an option can be: a column of a table, yes or no, names, or a numeral that is shown. */
type OptionKind = MessageArguments['BD429']['kind'];

/** Options that the program reads, whatever the template: how a table is laid out, and the colors of leading figures. */
const ownOptions: ReadonlyMap<string, OptionKind> = new Map([
  ['split', 'column'],
  ['style', 'string'],
  ['colors', 'string'],
]);

/** Options of the program's own templates that are yes or no, of which `no` as a text would be yes, and that are shown as they are. */
const templateOptions: ReadonlyMap<string, OptionKind> = new Map([
  ['large', 'boolean'],
  ['narrow', 'boolean'],
  ['number', 'numeral'],
]);

function isOfKind(value: string | number | boolean, kind: OptionKind): boolean {
  switch (kind) {
    case 'column':
      return typeof value === 'number' && Number.isInteger(value) && value > 0;
    case 'string':
      return typeof value === 'string';
    case 'boolean':
      return typeof value === 'boolean';
    case 'numeral':
      return typeof value !== 'boolean';
  }
}

/** Refuses options that nothing reads: a misspelt one would be without effect, and without a word. */
function reportOptions(
  { id, options, template, place }: PlannedSlide,
  read: ReadonlySet<string>,
  colors: ReadonlySet<string> | undefined,
  report: Report,
): void {
  for (const [name, value] of Object.entries(options)) {
    const kind = ownOptions.get(name) ?? (read.has(name) ? templateOptions.get(name) : undefined);
    if (!ownOptions.has(name) && !read.has(name)) {
      const names = [...read, ...ownOptions.keys()];
      const near = nearest(name, names);
      report(fault('BD428', place, { template: template.value, slide: id, name, near, names }, { slide: id }));
    } else if (kind !== undefined && !isOfKind(value, kind)) {
      report(fault('BD429', place, { value: String(value), name, slide: id, kind }, { slide: id }));
    }
  }
  for (const color of new Set(colorNames(options))) {
    if (!colors || colors.has(color)) continue;
    report(fault('BD389', place, { name: color, near: nearest(color, colors), names: [...colors] }, { slide: id }));
  }
}

/** Texts of the plan in one language, which remember where they stand. */
function planTexts(locale: Locale): (text: ByLanguage | undefined, place: Place) => AuthorText | undefined {
  return (text, place) => {
    const words = text && inLanguage(text, locale.language);
    return words === undefined ? undefined : planText(words, place);
  };
}

function commonContext({ briefing, audience, locale }: RenderRequest) {
  const { plan } = briefing;
  const say = planTexts(locale);
  const top: Place = { file: plan.file, line: 1, column: 1 };
  return {
    deck: {
      title: say(plan.title, top),
      cover: plan.coverTitle && say(plan.coverTitle.value, plan.coverTitle.place),
      author: say(plan.author, top),
      organization: say(plan.organization, top),
    },
    audience: {
      name: say(audience.name, audience.place),
      presenter: say(audience.presenter, audience.place),
      handout: audience.density?.value === 'handout',
      event: say(audience.event, audience.place),
      venue: say(audience.venue, audience.place),
      mark: say(audience.mark, audience.place),
      occasion: occasionLines(audience, locale),
    },
    words: locale.words,
  };
}

function deckContext(request: RenderRequest): object {
  const { deck, locale } = request;
  const say = planTexts(locale);
  // Slides that the plan does not have have been reported.
  const planned = (slides: PlannedDeck['opening']) =>
    slides.filter(({ value }) => request.briefing.plan.slides.has(value));
  const ids = (slides: PlannedDeck['opening']) => planned(slides).map(({ value }) => value);
  const isHidden = (id: string) => request.audience.hidden?.some(({ value }) => value === id) === true;
  const sections = deck.sections.map((section, index) => {
    const title = inLanguage(section.title, locale.language) ?? section.id;
    return {
      id: section.id,
      number: index + 1,
      title: planText(title, section.place),
      numbered: planText(request.numerals ? title : `${index + 1}\u2002${title}`, section.place),
      line: say(section.line, section.place),
      slides: ids(section.slides),
      first: (planned(section.slides).find(({ value }) => !isHidden(value)) ?? planned(section.slides)[0])?.value,
      elsewhere: false,
    };
  });
  return {
    ...commonContext(request),
    opening: ids(deck.opening),
    /** Each with all of them as the contents show them at its beginning: “elsewhere” is true of the others. */
    sections: sections.map(section => ({
      ...section,
      contents: sections.map(other => ({ ...other, elsewhere: other !== section })),
    })),
    /** The section at whose beginning the contents stand, where a deck has them there. */
    current: undefined,
    closing: ids(deck.closing),
  };
}
