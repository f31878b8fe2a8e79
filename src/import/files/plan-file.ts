// The plan that is proposed, as `briefing.yaml`: all slides in a deck for a seminar, those with figures in a short one, each in each language.
import type { ByLanguage } from '../../briefing/model/figure.ts';
import { writeYaml, type YamlValue } from '../../text/write-yaml.ts';
import type { ProposedUnit } from '../proposal.ts';
import { firstSlides, type ProposedSection, type ProposedSlides } from '../slides/propose-slides.ts';
import type { ProposedChart, ProposedSlide } from '../slides/proposed-slide.ts';

export interface PlanContents {
  readonly title: ByLanguage;
  readonly author: ByLanguage | undefined;
  readonly organization: ByLanguage | undefined;
  readonly source: string;
  readonly slides: ProposedSlides;
  readonly units: ReadonlyMap<string, ProposedUnit>;
  readonly languages: readonly string[];
  /** Whether the titles of the sections fit into a page of contents. */
  readonly hasContents: boolean;
  /** Whether decks end in a page of sources; without it they are reports, whose slides each name their own. */
  readonly hasSources: boolean;
  /** What must hold of the figures for headlines to be true, by slide. */
  readonly claims: ReadonlyMap<string, readonly string[]>;
  /** Names of the two decks as the language of each audience says them. */
  readonly names: { readonly seminar: ByLanguage; readonly short: ByLanguage };
}

/** More have no room on a page of contents. */
const MOST_SECTIONS = 6;

/** A short deck has so many slides after its cover. */
const MOST_SHORT = 6;

export function planFile(contents: PlanContents): string {
  const { title, author, organization, source, slides, units, languages, names, claims } = contents;
  const { cover, sections } = slides;
  const all = [cover, ...sections.flatMap(section => section.slides)];
  const charts = all.flatMap(({ chart }) => chart ?? []);
  const short = firstSlides(withFigures(sections), MOST_SHORT);
  const decks: readonly (readonly [id: 'seminar' | 'short', template: string, sections: readonly ProposedSection[]])[] =
    [
      ['seminar', deckTemplate(contents), sections],
      ...(short.length > 0 ? [['short', contents.hasSources ? 'executive' : 'report', short] as const] : []),
    ];
  const plan: YamlValue = {
    title,
    author,
    organization,
    source,
    units: units.size > 0 ? Object.fromEntries([...units].map(([name, unit]) => [name, plannedUnit(unit)])) : undefined,
    slides: Object.fromEntries(all.map(slide => [slide.id, plannedSlide(slide, claims.get(slide.id))])),
    charts: charts.length > 0 ? Object.fromEntries(charts.map(chart => [chart.id, plannedChart(chart)])) : undefined,
    decks: Object.fromEntries(decks.map(([id, template, each]) => [id, plannedDeck(template, cover, each)])),
    audiences: Object.fromEntries(
      decks.flatMap(([deck]) =>
        languages.map(language => [
          `${deck}-${language}`,
          { name: names[deck], language, deck, theme: 'policy' } satisfies YamlValue,
        ]),
      ),
    ),
  };
  return `# yaml-language-server: $schema=../../templates/schema/briefing.schema.json\n${writeYaml(plan)}`;
}

function deckTemplate({ hasContents, hasSources, slides: { sections } }: PlanContents): string {
  if (!hasSources) return 'report';
  return hasContents && sections.length > 1 && sections.length <= MOST_SECTIONS ? 'seminar' : 'executive';
}

/** A unit in all languages, with million and the like where amounts are written so. */
function plannedUnit({ writings, scales }: ProposedUnit): YamlValue {
  return { ...writings, scales: scales || undefined };
}

function plannedSlide({ template, chart, table }: ProposedSlide, holds: readonly string[] | undefined): YamlValue {
  return { template, chart: chart?.id, table, holds };
}

function plannedChart({ group, title, isOrdered }: ProposedChart): YamlValue {
  return { spec: 'ranked-bars', group, sort: isOrdered ? 'none' : 'value', colors: { largest: 'data' }, title };
}

function plannedDeck(template: string, cover: ProposedSlide, sections: readonly ProposedSection[]): YamlValue {
  return {
    template,
    opening: [cover.id],
    sections: sections.map(({ id, title, slides }) => ({ id, title, slides: slides.map(slide => slide.id) })),
  };
}

function withFigures(sections: readonly ProposedSection[]): readonly ProposedSection[] {
  return sections.map(section => ({
    ...section,
    slides: section.slides.filter(({ template }) => template !== 'points'),
  }));
}
