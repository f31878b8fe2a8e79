// A small briefing in two languages whose articles have everything that an article may have. Invented data.
import { program } from '../project-files.ts';

const PLAN = `title: {en: A Night Bus for Sample Town, ko: 예시시 심야버스}
source: survey
slides:
  cover: {template: cover}
  wish: {template: key-figures, holds: [wish > 1/2]}
  lines: {template: table, table: lines}
charts:
  days: {spec: ranked-bars, group: day, sort: value, title: {en: Nights, ko: 요일}}
audiences:
  mayor: {name: {en: Mayor, ko: 시장}, language: ko, theme: policy}
  visitors: {name: {en: Visitors, ko: 방문단}, language: en, theme: policy}
`;

const FIGURES = `id,group,value,decimals,unit,base,multiple,formula,source,as_of,label.en,label.ko
asked,,800,0,count,,,,survey,2025-03,residents asked,조사 대상 주민
wish,,61.5,1,percent,asked,,,survey,2025-03,Want a night bus,심야버스 희망
use,,12.5,1,percent,asked,,,survey,2025-03,Use the night taxi,심야택시 이용
day.friday,day,48.5,1,percent,asked,yes,,survey,2025-03,Friday,금요일
day.saturday,day,44.0,1,percent,asked,yes,,survey,2025-03,Saturday,토요일
day.weekday,day,21.5,1,percent,asked,yes,,survey,2025-03,Monday to Thursday,월요일부터 목요일
`;

const ENGLISH = `# A Night Bus for Sample Town

:::slide{#cover}
### A Night Bus for Sample Town

What residents ask for after midnight

- Transport office
:::

## What residents ask for

::::slide{#wish}
### [61.5%](fig:wish) of residents want a night bus; [12.5%](fig:use) use the night taxi of today

- [61.5%](fig:wish) of residents asked want a night bus
- [12.5%](fig:use) of residents asked use the night taxi

1. **Wish** Most residents would like to come home by bus after midnight
2. **Today** The night taxi must be booked a day ahead

:::notes
Pause here.

Ask who came by bus.
:::
::::

The town asked [800](fig:asked) residents.[^1] [61.5%](fig:wish) want a night bus. The night taxi, which
must be booked a day ahead, is used by [12.5%](fig:use). <!-- notes: days -->A bus is wanted above all
on Fridays ([48.5%](fig:day.friday)) and Saturdays ([44.0%](fig:day.saturday)), less on the days before
([21.5%](fig:day.weekday)); see [the survey](https://example.org/survey) of R&D * Co.

:::slide{#days template=chart chart=days}
### A night bus is wanted above all at the end of the week

Nights on which a bus is wanted, % of residents asked
:::

## The lines

<!-- table: lines -->
| Line | Way | Remark |
| --- | --- | --- |
| **N[1](plain:)** | Station to university | every half hour \\| on Fridays |
| N[2](plain:) | Harbour to airport | from *spring* on |

:::slide{#lines}
### The two lines meet at the station
:::

:::slide{#points}
### What has to be done

- The council decides
  - on the lines
  - on the fares
- The transport office orders buses

> Nobody should walk home at night.
:::

2025\\. A year. The [majority](fig:wish "words") waits.

[^1]: Residents over 18.
`;

const KOREAN = `# 예시시 심야버스

:::slide{#cover}
### 예시시 심야버스

자정 이후 주민이 바라는 교통

- 교통과
:::

## 주민 수요

::::slide{#wish}
### 주민의 [61.5%](fig:wish)가 심야버스를 희망, 현재 심야택시 이용은 [12.5%](fig:use)

- [61.5%](fig:wish) 조사 대상 주민 중 심야버스 희망
- [12.5%](fig:use) 조사 대상 주민 중 심야택시 이용

1. **수요** 주민 대다수가 자정 이후 버스 귀가를 희망
2. **현재** 심야택시는 하루 전에 예약해야 이용 가능

:::notes
잠시 멈춘다.

버스로 온 사람을 묻는다.
:::
::::

시는 주민 [800명](fig:asked)을 조사하였다.[^1] [61.5%](fig:wish)가 심야버스를 희망하였다. 하루 전에 예약해야 하는
심야택시의 이용률은 [12.5%](fig:use)이다. <!-- notes: days -->심야버스는 금요일([48.5%](fig:day.friday))과
토요일([44.0%](fig:day.saturday))에 특히 필요하고, 평일([21.5%](fig:day.weekday))에는 수요가 적다.

:::slide{#days template=chart chart=days}
### 심야버스 수요는 주말을 앞둔 밤에 집중

심야버스가 필요한 요일, 조사 대상 주민 중 비율(%)
:::

## 노선

<!-- table: lines -->
| 노선 | 구간 | 비고 |
| --- | --- | --- |
| **심야[1](plain:)** | 역에서 대학까지 | 금요일은 자주 운행 |
| 심야[2](plain:) | 항구에서 공항까지 | *봄*부터 운행 |

:::slide{#lines}
### 두 노선은 역에서 만남
:::

:::slide{#points}
### 해야 할 일

- 의회의 결정
  - 노선
  - 요금
- 교통과의 버스 발주

> 아무도 밤길을 걸어서 귀가하지 않아야 한다.
:::

주민의 [과반](fig:wish "words")이 기다린다.

[^1]: 18세 이상 주민.
`;

export const ARTICLES = { en: ENGLISH, ko: KOREAN } as const;

const FOLDER = 'data/night-bus';
const OWN: Readonly<Record<string, string>> = {
  [`${FOLDER}/briefing.yaml`]: PLAN,
  [`${FOLDER}/figures.csv`]: FIGURES,
  [`${FOLDER}/sources.yaml`]:
    'survey: {short: {en: Survey of Residents 2025, ko: 2025년 주민 조사}, full: {en: Survey of Residents 2025, ko: 2025년 주민 조사}}\n',
};

/** Its files without the articles. */
export const OTHER_FILES: Readonly<Record<string, string>> = OWN;

/** Its files with these articles, by their names: `article.ko.docx`. */
export function nightBusFiles(articles: Readonly<Record<string, string | Uint8Array>>): Map<string, Uint8Array> {
  const files = new Map(program);
  const own = {
    ...OWN,
    ...Object.fromEntries(Object.entries(articles).map(([name, text]) => [`${FOLDER}/${name}`, text])),
  };
  for (const [path, content] of Object.entries(own))
    files.set(path, typeof content === 'string' ? new TextEncoder().encode(content) : content);
  return files;
}
