// Everything that the authors wrote for one briefing, in all its languages.
import type { YamlNode } from '../../text/yaml.ts';
import type { Article } from './article.ts';
import type { Figures } from './figure.ts';
import type { Plan } from './plan.ts';
import type { Sources } from './source.ts';

export interface BrokenParts {
  readonly plan: boolean;
  /** Languages of articles. */
  readonly articles: ReadonlySet<string>;
}

export interface Briefing {
  /** The folder's name: `industry-5.0`. */
  readonly name: string;
  readonly plan: Plan;
  /** The plan in full, as a file of it would say it. */
  readonly tree?: YamlNode | undefined;
  readonly figures: Figures;
  readonly sources: Sources;
  /** By language. */
  readonly articles: ReadonlyMap<string, Article>;
  /** Parts that could not be read whole. What others refer to may be missing from them, so nothing is held against them. */
  readonly broken?: BrokenParts | undefined;
}
