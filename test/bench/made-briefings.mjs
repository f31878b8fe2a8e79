// Briefings made up for measuring: many slides, or a table of many rows. Invented data.

const HEAD = 'id,group,value,decimals,unit,source,as_of,label.en,label.ko';
const SOURCES = `diary:
  short: {en: Diary of the baker, ko: 제빵사의 일지}
  full: {en: Diary of the baker, ko: 제빵사의 일지}
  about: {en: All numbers, ko: 모든 숫자}
`;

/** The files of a briefing of so many slides in two languages; each slide has a number of its own. */
export function longBriefing(slides) {
  const ids = Array.from({ length: slides }, (_, index) => `day-${index + 1}`);
  const article = (title, say) =>
    `# ${title}\n\n${ids.map((id, index) => `:::slide{#${id}}\n### ${say(id, index)}\n:::\n`).join('\n')}`;
  const plan = `title: {en: Town bakery, ko: 동네 빵집}
source: diary
slides:
${ids.map(id => `  ${id}: {template: points}`).join('\n')}
decks:
  long:
    template: executive
    sections: [{id: one, title: {en: Bread, ko: 빵}, slides: [${ids.join(', ')}]}]
audiences:
  guests: {name: {en: Guests, ko: 손님}, language: en, deck: long, theme: policy}
  neighbours: {name: {en: Neighbours, ko: 이웃}, language: ko, deck: long, theme: policy}
`;
  return {
    'data/bakery/briefing.yaml': plan,
    'data/bakery/sources.yaml': SOURCES,
    'data/bakery/figures.csv': `${HEAD}\n${ids.map((id, index) => `${id},,${index + 20},0,count,diary,2021,Loaves,빵`).join('\n')}\n`,
    'data/bakery/article.en.md': article(
      'Town bakery',
      (id, index) =>
        `The baker counted [${index + 20}](fig:${id}) loaves\n- [${index + 20}](fig:${id}) loaves were sold before noon\n- The baker was content`,
    ),
    'data/bakery/article.ko.md': article(
      '동네 빵집',
      (id, index) =>
        `빵 [${index + 20}](fig:${id})개를 구운 날\n- 오전에 [${index + 20}](fig:${id})개를 팔았다\n- 제빵사는 만족했다`,
    ),
  };
}

/** A briefing of three slides with a chart, and a table of so many rows; each row draws its own chart, or all share one. */
export function rowsBriefing(rows, { ownCharts }) {
  const plan = `title: {en: Town bakery}
source: diary
slides:
  front: {template: cover}
  loaves: {template: chart, chart: loaves}
  queue: {template: points}
charts:
  loaves: {spec: ranked-bars, group: loaves, title: {en: Loaves a day}}
decks:
  short:
    template: executive
    opening: [front]
    sections: [{id: one, title: {en: Bread}, slides: [loaves, queue]}]
audiences:
  guests: {name: {en: Guests}, language: en, deck: short, theme: policy}
`;
  const table = Array.from({ length: rows }, (_, index) => `town-${index},${20 + (index % 70)}.${index % 10}`);
  return {
    'data/bakery/briefing.yaml': plan,
    'data/bakery/sources.yaml': SOURCES,
    'data/bakery/figures.csv': `${HEAD}
loaves.white,loaves,40.5,1,percent,diary,2021,White,
loaves.rye,loaves,12.5,1,percent,diary,2021,Rye,
waiting,,62.5,1,percent,diary,2021,Waiting,
`,
    'data/bakery/article.en.md': `# Town bakery

:::slide{#front}
### Town bakery
:::

:::slide{#loaves}
### White bread is [40.5%](fig:loaves.white) of what is sold
:::

:::slide{#queue}
### [62.5%](fig:waiting) wait in a queue
- In the morning [62.5%](fig:waiting) wait
:::
`,
    'towns.csv': `file,${ownCharts ? 'loaves.white' : 'waiting'}\n${table.join('\n')}\n`,
  };
}
