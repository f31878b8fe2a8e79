// The plan of a briefing (`briefing.yaml`): its slides once for all languages, its decks, charts and audiences.
import type { Place, Placed } from '../../diagnostics/diagnostics.ts';
import type { PlannedAnnotation } from './annotation.ts';
import type { ByLanguage } from './figure.ts';
import type { OwnUnits } from './own-unit.ts';

export type { Placed } from '../../diagnostics/diagnostics.ts';

export interface PlannedSlide {
  readonly id: string;
  /** A name in `templates/slides`: `points`. */
  readonly template: Placed<string>;
  readonly chart?: Placed<string> | undefined;
  /** Two charts side by side, left and right. */
  readonly charts?: readonly [Placed<string>, Placed<string>] | undefined;
  /** The id of a table of the article. */
  readonly table?: Placed<string> | undefined;
  /** Rows of that table, from 1, both ends included. */
  readonly rows?: { readonly from: number; readonly to: number; readonly place: Place } | undefined;
  /** Sources named by hand, beside those of the figures used. */
  readonly sources: readonly Placed<string>[];
  /** What must be true of the figures: `need > 50%`. */
  readonly holds: readonly Placed<string>[];
  /** `holds: none`: the author says that no figure can tell whether the headline is true. */
  readonly claimsNoFigures?: boolean | undefined;
  /** `false` forbids that what does not fit goes on to a next slide. */
  readonly continues?: boolean | undefined;
  /** What appears one after another, click by click; undefined: all of it is there from the beginning. */
  readonly appear?: Placed<Appear> | undefined;
  /** Further settings that the slide's template reads by name: strings, numbers or true/false. */
  readonly options: Readonly<Record<string, string | number | boolean>>;
  readonly place: Place;
}

export type Appear = 'columns' | 'points' | 'rows';

/** The charts that a slide shows, by id: one, two or none. */
export function chartsOf({ chart, charts }: PlannedSlide): readonly Placed<string>[] {
  return [...(chart ? [chart] : []), ...(charts ?? [])];
}

export interface PlannedSection {
  readonly id: string;
  readonly title: ByLanguage;
  /** One line under the title in the contents. */
  readonly line: ByLanguage;
  readonly slides: readonly Placed<string>[];
  readonly place: Place;
}

export interface PlannedDeck {
  readonly id: string;
  /** A name in `templates/decks`. */
  readonly template: Placed<string>;
  /** Slides before the first section, by id. */
  readonly opening: readonly Placed<string>[];
  readonly sections: readonly PlannedSection[];
  /** Slides after the last section, by id. */
  readonly closing: readonly Placed<string>[];
  readonly charts?: ChartForm | undefined;
  readonly place: Place;
}

/** Charts of PowerPoint with their data, or pictures; undefined: what is said of all of its audience or its deck, else pictures. */
export type ChartForm = 'native' | 'picture';

/** The slides of a deck in their order, opening and closing included. */
export function slidesOf(deck: PlannedDeck): readonly Placed<string>[] {
  return [...deck.opening, ...deck.sections.flatMap(section => section.slides), ...deck.closing];
}

export interface PlannedChart {
  readonly id: string;
  /** A name in `templates/charts`, without `.vl.json`. */
  readonly spec: Placed<string>;
  /** The figures that it draws, in this order: ids, or all of a group. */
  readonly figures: readonly Placed<string>[];
  readonly group?: Placed<string> | undefined;
  /** `value` sorts by value, largest first; `none` keeps the order. */
  readonly sort: 'value' | 'none';
  /** Color roles of the theme by figure id, or for the rule `largest`: `{ adoption: 'accent', largest: 'data' }`. */
  readonly colors: ReadonlyMap<string, Placed<string>>;
  /** Further figures that the spec reads by a name of its own: `{ gap: 'adoption-gap' }`. */
  readonly named: ReadonlyMap<string, Placed<string>>;
  /** What it says of its own marks, in the order of the plan. */
  readonly annotations?: readonly PlannedAnnotation[] | undefined;
  /** What the chart shows, for its subtitle and alternative text. */
  readonly title: ByLanguage;
  readonly charts?: ChartForm | undefined;
  readonly place: Place;
}

export interface Audience {
  readonly id: string;
  readonly name: ByLanguage;
  readonly language: Placed<string>;
  readonly deck: Placed<string>;
  readonly theme: Placed<string>;
  /** A color of which those of the theme are made: `0F4C81`. */
  readonly brand?: Placed<string> | undefined;
  /** A talk is shown; a handout is read, and has the notes beside its slides. */
  readonly density?: Placed<'talk' | 'handout'> | undefined;
  readonly ratio?: Placed<'16:9' | '4:3'> | undefined;
  /** The deck is a document on paper: so many slides to a page, each with what the article says of it. */
  readonly handout?: Placed<'one' | 'two'> | undefined;
  readonly event?: ByLanguage | undefined;
  /** ISO: `2024-11-22`. */
  readonly date?: Placed<string> | undefined;
  readonly venue?: ByLanguage | undefined;
  readonly presenter?: ByLanguage | undefined;
  /** A picture of the briefing's folder, on the cover and in the footer: `pictures/logo.svg`. */
  readonly logo?: Placed<string> | undefined;
  /** Who may read the deck, or until when nobody: `대외비`. */
  readonly mark?: ByLanguage | undefined;
  /** A pattern for the deck's file name: `{date} {title} ({audience}).{language}`; undefined: the ids. */
  readonly file?: Placed<string> | undefined;
  /** What stands in the notes under the slides: nothing, the presenter's own words, or these and the prose; undefined: all. */
  readonly notes?: Placed<NotesChoice> | undefined;
  /** The language whose article the notes are taken from, where it is not the deck's. */
  readonly notesLanguage?: Placed<string> | undefined;
  /** Slides that the deck has but a slide show leaves out, by id. */
  readonly hidden?: readonly Placed<string>[] | undefined;
  readonly charts?: ChartForm | undefined;
  readonly place: Place;
}

export type NotesChoice = 'none' | 'own' | 'all';

/** Something that `briefdeck check` finds, or of which a build warns, and that is meant so. */
export interface PlannedSilence {
  /** The code of the rule, or of the warning: `BC501`, `BD609`. */
  readonly rule: Placed<string>;
  /** A slide by its id, its continuations too; undefined: all slides. */
  readonly slide?: Placed<string> | undefined;
  /** A shape by its name, with or without the slide's: `title`; undefined: all of the slide. Only what the check finds has one. */
  readonly shape?: Placed<string> | undefined;
  /** A chart by its id, of which a build warns. */
  readonly chart?: Placed<string> | undefined;
  /** A figure by its id, of which a build warns. */
  readonly figure?: Placed<string> | undefined;
  readonly reason: string;
  readonly place: Place;
}

export interface Plan {
  readonly file: string;
  /** Title of the decks, by language, for footer and properties. */
  readonly title: ByLanguage;
  /** Of a deck of a table of rows that has a title of its own: in place of the headline of its cover. */
  readonly coverTitle?: Placed<ByLanguage> | undefined;
  readonly author: ByLanguage;
  readonly organization: ByLanguage;
  /** The source to name on slides that use no other: the article itself. Without it these name none. */
  readonly source?: Placed<string> | undefined;
  readonly slides: ReadonlyMap<string, PlannedSlide>;
  readonly decks: ReadonlyMap<string, PlannedDeck>;
  readonly charts: ReadonlyMap<string, PlannedChart>;
  readonly audiences: ReadonlyMap<string, Audience>;
  /** The author's own units, by the name that the column `unit` has. */
  readonly units?: OwnUnits | undefined;
  readonly silences?: readonly PlannedSilence[] | undefined;
}
