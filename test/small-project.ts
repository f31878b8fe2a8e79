// A briefing of three slides in two languages, with a long and a short deck: what whole builds are tried with. Invented data.
import type { BuildRequest, BuildResult } from '../src/build/build.ts';
import { program } from './project-files.ts';

const PLAN = `title: {en: Town bakery, ko: 동네 빵집}
source: diary
slides:
  front: {template: cover}
  loaves: {template: chart, chart: loaves, holds: [loaves.white > loaves.rye]}
  queue: {template: points}
charts:
  loaves: {spec: ranked-bars, group: loaves, title: {en: Loaves a day, ko: 하루에 굽는 빵}}
decks:
  long:
    template: seminar
    opening: [front]
    sections: [{id: one, title: {en: Bread, ko: 빵}, slides: [loaves, queue]}]
  short:
    template: executive
    opening: [front]
    sections: [{id: one, title: {en: Bread, ko: 빵}, slides: [loaves]}]
audiences:
  neighbours: {name: {en: Neighbours, ko: 이웃}, language: en, deck: long, theme: policy}
  mayor: {name: {en: Mayor, ko: 시장}, language: ko, deck: short, theme: policy}
`;

const FIGURES = `id,group,value,decimals,unit,source,as_of,label.en,label.ko
loaves.white,loaves,40,0,count,diary,2021,White,식빵
loaves.rye,loaves,12,0,count,diary,2021,Rye,호밀빵
waiting,,62.5,1,percent,diary,2021,Waiting,줄
`;

const ENGLISH = `# Town bakery

:::slide{#front}
### Town bakery
:::

:::slide{#loaves}
### White bread leads with [40](fig:loaves.white) loaves
:::

The baker counts [40](fig:loaves.white) white loaves a day.

:::slide{#queue}
### [62.5%](fig:waiting) wait in a queue
- In the morning [62.5%](fig:waiting) wait
:::
`;

const KOREAN = `# 동네 빵집

:::slide{#front}
### 동네 빵집
:::

:::slide{#loaves}
### 식빵이 [40](fig:loaves.white)으로 앞선다
:::

식빵은 하루 [40](fig:loaves.white)을 굽는다.

:::slide{#queue}
### [62.5%](fig:waiting)가 줄을 선다
- 아침에는 [62.5%](fig:waiting)가 줄을 선다
:::
`;

/** The files of the project itself, by path. */
export const BAKERY: Readonly<Record<string, string>> = {
  'data/bakery/briefing.yaml': PLAN,
  'data/bakery/figures.csv': FIGURES,
  'data/bakery/article.en.md': ENGLISH,
  'data/bakery/article.ko.md': KOREAN,
  'data/bakery/sources.yaml':
    'diary: {short: {en: Baker’s diary, ko: 제빵 일지}, full: {en: Baker’s diary, ko: 제빵 일지}}\n',
};

/** The files of a build, with texts of the project replaced: `bakeryFiles([['62.5,1', '64.0,1']])`. */
export function bakeryFiles(changes: readonly (readonly [old: string, now: string])[] = []): Map<string, Uint8Array> {
  const files = new Map(program);
  for (const [path, text] of Object.entries(BAKERY)) {
    const changed = changes.reduce((whole, [old, now]) => whole.replaceAll(old, now), text);
    files.set(path, new TextEncoder().encode(changed));
  }
  return files;
}

/** A build of it, by the core that is given. */
export async function bake(
  build: (request: BuildRequest) => Promise<BuildResult>,
  changes: readonly (readonly [old: string, now: string])[] = [],
  request: Partial<BuildRequest> = {},
): Promise<BuildResult> {
  return build({ files: bakeryFiles(changes), briefing: 'bakery', audiences: [], draft: false, ...request });
}
