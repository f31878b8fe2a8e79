// Frames as typesetting would give them, made by hand: one deck in two languages with every kind of item.
import sharp from 'sharp';
import type { Picture } from '../../../src/chart/picture.ts';
import type { Run } from '../../../src/slide/slide.ts';
import type { TextStyle, Theme } from '../../../src/theme/theme.ts';
import { decorationBoxes, placeholderBox } from '../../../src/theme/track.ts';
import type {
  DecorationItem,
  Frame,
  FrameItem,
  PictureItem,
  SetParagraph,
  TableItem,
  TextItem,
} from '../../../src/typeset/frame.ts';
import type { DeckContent } from '../../../src/write/finished-deck.ts';
import { testLanguage, testTheme } from './theme-fixture.ts';

const PLACE = { file: 'article.md', line: 1, column: 1 };

export const run = (text: string, more: Partial<Run> = {}): Run => ({ text, place: PLACE, ...more });

/** A paragraph in a style; `lines` are the written lines, where there are some. */
export function paragraph(
  text: string | readonly Run[],
  style: TextStyle,
  more: Partial<SetParagraph> & { readonly lineTexts?: readonly string[] } = {},
): SetParagraph {
  const runs = typeof text === 'string' ? [run(text)] : text;
  const { lineTexts, ...rest } = more;
  const lines = (lineTexts ?? [runs.map(one => one.text).join('')]).map(line => ({ runs: [run(line)], width: 0 }));
  return {
    runs,
    lines,
    style,
    breaks: lineTexts ? 'written' : 'natural',
    level: 0,
    marginLeft: 0,
    indent: 0,
    spaceBefore: 0,
    ...rest,
  };
}

/** A list item of a style that has lists. */
export function item(
  text: string | readonly Run[],
  style: TextStyle,
  list: 'bullet' | 'number' = 'bullet',
  level = 0,
  first = false,
): SetParagraph {
  return paragraph(text, style, {
    list,
    level,
    marginLeft: style.indent * (level + 1),
    indent: -style.indent,
    spaceBefore: first ? 0 : style.spaceBefore,
  });
}

/** Helps to fill the placeholders of one layout. */
export function slideMaker(
  theme: Theme,
  key: string,
  layoutName: string,
  parts: ReadonlyMap<string, number> = new Map(),
) {
  const layout = theme.layouts.get(layoutName);
  if (!layout) throw new Error(`No layout ${layoutName}.`);
  const boxOf = (name: string, ordinal: number) => {
    const placeholder = layout.placeholders.get(name);
    if (!placeholder) throw new Error(`No placeholder ${name}.`);
    return { placeholder, box: placeholderBox(layout, placeholder, ordinal, parts) };
  };
  const nameOf = (name: string, ordinal: number) => `${key}/${name}${ordinal === 1 ? '' : `/${ordinal}`}`;
  return {
    styleOf(name: string): TextStyle {
      const style = theme.styles.get(boxOf(name, 1).placeholder.style);
      if (!style) throw new Error(`No style for ${name}.`);
      return style;
    },
    text(name: string, paragraphs: readonly SetParagraph[], ordinal = 1, more: Partial<TextItem> = {}): TextItem {
      const { placeholder, box } = boxOf(name, ordinal);
      const { anchor, insets, fill, outline } = placeholder;
      const own = { anchor, insets, fill, outline, paragraphs, height: 0, ...more };
      return { kind: 'text', name: nameOf(name, ordinal), placeholder: name, ordinal, box, ...own };
    },
    table(name: string, more: Omit<TableItem, 'kind' | 'name' | 'placeholder' | 'box'>): TableItem {
      return { kind: 'table', name: nameOf(name, 1), placeholder: name, box: boxOf(name, 1).box, ...more };
    },
    picture(name: string, chart: string): PictureItem {
      return { kind: 'picture', name: nameOf(name, 1), placeholder: name, box: boxOf(name, 1).box, chart };
    },
    decorations(): readonly DecorationItem[] {
      return layout.decorations.flatMap((decoration, index) =>
        decorationBoxes(layout, decoration, parts).map((box, part) => {
          const { shape, color, weight, dash } = decoration;
          return { kind: 'decoration', name: `${key}/decoration/${index}/${part}`, shape, box, color, weight, dash };
        }),
      );
    },
  };
}

/** A frame from its items; its title is the text of its first one. */
export function frame(
  key: string,
  number: number,
  layout: string,
  items: readonly FrameItem[],
  more: Partial<Frame> = {},
): Frame {
  const title = items.find(one => one.kind === 'text');
  const words = title?.kind === 'text' ? title.paragraphs.flatMap(one => one.runs.map(({ text }) => text)) : [];
  const oneLine = words.join('').replace(/\n/g, ' ');
  return { key, layout, parts: new Map(), section: 0, number, pages: 9, title: oneLine, items, notes: [], ...more };
}

/** A chart that is one bar, really drawn. */
export async function testPicture(
  chart = 'bars',
  color = '123F6E',
  alt = 'Bar chart: one bar, 66.7%',
): Promise<Picture> {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="560" height="306" viewBox="0 0 560 306"><rect x="0" y="100" width="400" height="80" fill="#${color}"/></svg>`;
  const png = await sharp(Buffer.from(svg)).resize(1120, 612).png().toBuffer();
  return { chart, svg, png: new Uint8Array(png), width: 560, height: 306, alt };
}

/** Words of the test deck by language. */
const WORDS = {
  en: {
    title: 'A new collaboration between humans and AI',
    titleLines: ['A new collaboration', 'between humans and AI'],
    subtitle: 'What changes, and what is to be done',
    claim: '78.4% of firms say they need AI, but only 30.6% have adopted it',
    claimLines: ['78.4% of firms say they need AI,', 'but only 30.6% have adopted it'],
    points: ['Demand is high', 'It is highest in manufacturing', 'Adoption is low', 'First, people', 'Second, funding'],
    columnsClaim: 'Three changes are expected in every sector',
    columns: ['Automation', 'Decisions', 'Customization', 'Resilience'],
    text: 'felt most in production and logistics',
    band: 'Government supports them in time',
    chartClaim: 'Firms use AI mainly in product development',
    caution: 'Another survey: not one series',
    tableClaim: 'AI use differs by sector',
    head: ['Sector', 'Use', 'How'],
    rows: [
      ['Manufacturing', 'Production planning', 'forecasts demand and plans stock'],
      ['Finance', 'Credit evaluation', 'rates credit from many sources'],
      ['Retail', 'Inventory', ''],
    ],
    alt: 'Table: AI use by sector, 3 rows',
    source: 'Source: KCCI and KIET, 2024',
    footer: 'A new collaboration | Seminar',
    sections: ['Opening', 'Evidence'],
    notes: 'First the article’s own prose, then a pause.',
    link: 'the survey',
  },
  ko: {
    title: '‘인더스트리 5.0’ 인간과 AI의 새로운 협력',
    titleLines: ['‘인더스트리 5.0’', '인간과 AI의 새로운 협력'],
    subtitle: 'AI 확산에 따른 산업 변화와 정책과제',
    claim: 'AI가 필요하다는 기업은 78.4%, 실제 도입률은 30.6%에 불과',
    claimLines: ['AI가 필요하다는 기업은 78.4%,', '실제 도입률은 30.6%에 불과'],
    points: ['수요는 높은 수준', '제조업에서 가장 높음', '도입은 낮은 수준', '첫째, 인력', '둘째, 자금'],
    columnsClaim: '업종이 달라도 예상되는 공통 변화',
    columns: ['자동화', '의사결정', '맞춤화', '회복 탄력성'],
    text: '생산과 물류에서 가장 크게 체감',
    band: '정부의 역할은 적시 지원',
    chartClaim: '기업의 AI 활용은 제품개발이 1위',
    caution: '다른 조사이므로 하나의 추이로 볼 수 없음',
    tableClaim: '업종별로 다양한 AI 활용 양상',
    head: ['산업부문', '활용', '방식'],
    rows: [
      ['제조', '생산계획', '수요를 예측하고 재고를 계획'],
      ['금융', '신용평가', '여러 자료로 신용을 평가'],
      ['도소매', '재고관리', ''],
    ],
    alt: '표: 업종별 AI 활용, 3행',
    source: '자료: 대한상공회의소·산업연구원, 2024',
    footer: '‘인더스트리 5.0’ | 세미나',
    sections: ['여는 말', '근거'],
    notes: '먼저 본문을 읽고 잠시 쉽니다.',
    link: '조사',
  },
} as const;

export async function testInput(language: 'en' | 'ko'): Promise<DeckContent> {
  const locale = testLanguage(language);
  const theme = testTheme(language === 'ko' ? 'Hang' : 'Latn');
  const words = WORDS[language];
  const frames = [
    cover(theme, words),
    points(theme, words),
    ...columns(theme, words),
    chart(theme, words),
    table(theme, words),
  ];
  return {
    frames,
    deck: {
      title: words.title,
      footer: words.footer,
      sections: [
        { id: 'opening', title: words.sections[0] },
        { id: 'evidence', title: words.sections[1] },
      ],
    },
    theme,
    locale,
    pictures: picturesOf(frames, await testPicture()),
    properties: {
      title: words.title,
      author: 'Mincheol Choi',
      organization: 'KIET',
      subject: words.subtitle,
      keywords: ['AI', 'policy'],
    },
    identity: { briefing: 'industry-5.0', audience: 'seminar' },
  };
}

/** One picture for every picture item. */
export function picturesOf(frames: readonly Frame[], picture: Picture): ReadonlyMap<string, Picture> {
  const items = frames.flatMap(one => one.items.filter(item => item.kind === 'picture'));
  return new Map(items.map(item => [item.name, picture]));
}

type Words = (typeof WORDS)['en' | 'ko'];

function cover(theme: Theme, words: Words): Frame {
  const make = slideMaker(theme, 'cover', 'cover');
  return frame('cover', 1, 'cover', [
    ...make.decorations(),
    make.text('title', [paragraph(words.title, make.styleOf('title'), { lineTexts: words.titleLines })]),
    make.text('subtitle', [paragraph(words.subtitle, make.styleOf('subtitle'))]),
  ]);
}

function points(theme: Theme, words: Words): Frame {
  const make = slideMaker(theme, 'points', 'points');
  const body = make.styleOf('body');
  const [first, nested, third, fourth, fifth] = words.points;
  return frame(
    'points',
    2,
    'points',
    [
      ...make.decorations(),
      make.text('title', [
        paragraph(words.claim, { ...make.styleOf('title'), size: 24 }, { lineTexts: words.claimLines }),
      ]),
      make.text('section', [paragraph(words.sections[1], make.styleOf('section'))]),
      make.text('body', [
        paragraph(
          [run(words.subtitle), run('2', { raised: 'superscript' }), run('CO'), run('2', { raised: 'subscript' })],
          body,
        ),
        item([run(first, { strong: true }), run(' 78.4%', { color: 'accent' })], body),
        item(nested, { ...body, size: 18 }, 'bullet', 1),
        item([run(third), run('\n'), run(words.link, { link: 'https://example.org/a?b=1&c="2"' })], body),
        item(fourth, body, 'number'),
        item(fifth, body, 'number'),
      ]),
      make.text('source', [paragraph(words.source, make.styleOf('source'))]),
    ],
    {
      section: 1,
      notes: [
        {
          runs: [run(words.notes), run('\n'), run(words.link, { link: 'mailto:a@example.org' })],
          level: 0,
          place: PLACE,
        },
        { runs: [run('R&D <b> 20%', { strong: true })], level: 0, list: 'bullet', place: PLACE },
      ],
    },
  );
}

function columns(theme: Theme, words: Words): readonly Frame[] {
  return [3, 4].map((count, index) => {
    const key = `columns-${count}`;
    const parts = new Map([['column', count]]);
    const make = slideMaker(theme, key, 'columns', parts);
    const title = `${words.columnsClaim} (${count})`;
    const part = (position: number): readonly FrameItem[] => [
      make.text('numeral', [paragraph(String(position), make.styleOf('numeral'))], position),
      make.text('head', [paragraph(words.columns[position - 1] ?? '', make.styleOf('head'))], position),
      make.text('text', [paragraph(words.text, make.styleOf('text'))], position),
    ];
    const items = [
      ...make.decorations(),
      make.text('title', [paragraph(title, make.styleOf('title'))]),
      ...Array.from({ length: count }, (_, position) => part(position + 1)).flat(),
      make.text('band', [paragraph(words.band, make.styleOf('band'))], 1, index === 0 ? {} : { fill: 'accent' }),
    ];
    return frame(key, 3 + index, 'columns', items, { parts, section: 1 });
  });
}

function chart(theme: Theme, words: Words): Frame {
  const make = slideMaker(theme, 'chart', 'chart');
  return frame(
    'chart',
    5,
    'chart',
    [
      ...make.decorations(),
      make.text('title', [paragraph(words.chartClaim, make.styleOf('title'))]),
      make.picture('chart', 'bars'),
      make.text('caution', [paragraph(words.caution, make.styleOf('caution'))]),
    ],
    { section: 1 },
  );
}

function table(theme: Theme, words: Words): Frame {
  const make = slideMaker(theme, 'table', 'table');
  const look = (name: string): TextStyle => theme.styles.get(name) ?? make.styleOf('title');
  const insets = theme.tables.get('plain')?.insets ?? [0, 0, 0, 0];
  const rows = words.rows.map((cells, row) => ({
    height: 84,
    cells: cells.map((text, column) => ({
      // One cell keeps farther from its column's edge than the others do.
      insets: row === 1 && column === 1 ? ([0, 9, 40.5, 7] as const) : insets,
      paragraphs: text === '' ? [] : [paragraph(text, look(['entry-bold', 'entry', 'detail'][column] ?? 'entry'))],
    })),
  }));
  const header = {
    height: 36,
    cells: words.head.map(text => ({ insets, paragraphs: [paragraph(text, look('label'))] })),
  };
  return frame(
    'table',
    6,
    'table',
    [
      ...make.decorations(),
      make.text('title', [paragraph(words.tableClaim, make.styleOf('title'))]),
      make.table('table', {
        style: 'plain',
        columns: [200, 264, 400],
        rows: [header, ...rows],
        anchor: 'top',
        alt: words.alt,
      }),
      make.text('source', [paragraph(words.source, make.styleOf('source'))]),
    ],
    { section: 1, notes: [{ runs: [run(words.notes)], level: 0, place: PLACE }] },
  );
}
