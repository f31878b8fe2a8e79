// The sample's articles are the published text: every repair of the pasted original is listed here, and nothing else may differ.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../src/briefing/article/parse-article.ts';
import type { Article } from '../../src/briefing/model/article.ts';
import type { Diagnostic } from '../../src/diagnostics/diagnostics.ts';

const folder = new URL('../../data/industry-5.0/', import.meta.url);
const languages = ['en', 'ko'] as const;
type Language = (typeof languages)[number];

/** What stands in the pasted text, and what the typeset page said. Each is found exactly once. */
const repairs: Readonly<Record<Language, readonly (readonly [damaged: string, repaired: string])[]>> = {
  en: [
    ['Trade(KIET)', 'Trade (KIET)'],
    ['wihtin', 'within'],
    // Broken by a page.
    ['and cost\n\nreduction driven by', 'and cost reduction driven by'],
    ['used for for production planning', 'used for production planning'],
  ],
  ko: [
    // Broken by a page, a box and the table.
    ['지난 8월\n\n발표된', '지난 8월 발표된'],
    ['보인\n\n다. 둘째', '보인다. 둘째'],
    ['AI 도입\n\n을 가로막는', 'AI 도입을 가로막는'],
    // Syllables split by line ends.
    ['것이 다.', '것이다.'],
    ['금 융업', '금융업'],
    ['셋 째', '셋째'],
    ['개인 화가', '개인화가'],
    ['대한상 공회의소', '대한상공회의소'],
    ['상 황에서', '상황에서'],
    ['아 니다', '아니다'],
    ['사 업 등', '사업 등'],
    ['연 구개발', '연구개발'],
    ['유 치할', '유치할'],
    ['아니 라', '아니라'],
    ['세 제 혜택', '세제 혜택'],
    ['적 극적으로', '적극적으로'],
    // Spaces lost at line ends.
    ['가능하게하여', '가능하게 하여'],
    ['도소매업등', '도소매업 등'],
    ['가공하여예측하고', '가공하여 예측하고'],
    ['할수 있다', '할 수 있다'],
    ['강화등', '강화 등'],
    ['주요기능에', '주요 기능에'],
    ['업무간소화', '업무 간소화'],
    ['금융및보험', '금융 및 보험'],
    ['AI활용예시', 'AI 활용 예시'],
    // The mark that ends the text, and the mail sign.
    [' ▶', ''],
    ['⊠:', '✉:'],
  ],
};

/** Paragraphs that stand in the middle of the Korean text: the byline, and the table with its heading and source. */
const moves: readonly { readonly paragraphs: readonly string[]; readonly after: string }[] = [
  { paragraphs: ['최 민 철 산업연구원'], after: "'인더스트리 5.0' 인간과" },
  { paragraphs: ['산업 부문별 AI 활용 사례', '산업부문 AI활용예시', '자료: OECD'], after: '다. 둘째' },
];

/** Numbers that the table of figures holds; they may change, the words around them may not. */
const figureNumber = /\d[\d.,]*(?=%| companies| or more employees| million won|인 이상|억 원|개 기업체)/g;

describe.each(languages)('the %s article', language => {
  it('is the published text, word for word', async () => {
    expect(paragraphsOf((await article(language)).text)).toEqual(published(language));
  });

  it('may change in its figures, not in its words', async () => {
    const { text } = await article(language);
    const [number, word] = language === 'en' ? ['30.6', 'barriers'] : ['30.6', '우리나라만의'];
    expect(paragraphsOf(text.replace(number, '1,234.5'))).toEqual(published(language));
    expect(paragraphsOf(text.replace(word, 'words'))).not.toEqual(published(language));
  });

  it('gives every slide between the covers and the closing one something to say', async () => {
    const { slides } = await article(language);
    const silent = [...slides.values()].filter(slide => slide.prose.length + slide.ownNotes.length === 0);
    expect(silent.map(slide => slide.id)).toEqual(['cover-report', 'contact']);
  });
});

it('has the same slides in both languages', async () => {
  const [english, korean] = await Promise.all(languages.map(article));
  expect([...(korean?.slides.keys() ?? [])]).toEqual([...(english?.slides.keys() ?? [])]);
});

async function article(language: Language): Promise<Article> {
  const found: Diagnostic[] = [];
  const name = `article.${language}.md`;
  const read = await parseArticle(name, readFileSync(new URL(name, folder), 'utf8'), language, fault =>
    found.push(fault),
  );
  expect(found).toEqual([]);
  return read;
}

function published(language: Language): readonly string[] {
  const original = readFileSync(new URL('original.txt', folder), 'utf8');
  const korean = original.indexOf("'인더스트리 5.0' 인간과 AI의 새로운 협력");
  const pasted = language === 'en' ? original.slice(0, korean) : original.slice(korean);
  const inOrder = language === 'en' ? paragraphsOf(pasted) : moves.reduce(moved, paragraphsOf(pasted));
  return paragraphsOf(repairs[language].reduce(repaired, inOrder.join('\n\n')));
}

function repaired(text: string, [damaged, whole]: readonly [string, string]): string {
  const [before = '', after, ...more] = text.split(damaged);
  if (after === undefined || more.length > 0) throw new Error(`“${damaged}” is not there exactly once`);
  return before + whole + after;
}

function moved(paragraphs: readonly string[], move: (typeof moves)[number]): readonly string[] {
  const isMoved = (paragraph: string) => move.paragraphs.some(start => paragraph.startsWith(start));
  const staying = paragraphs.filter(paragraph => !isMoved(paragraph));
  const at = staying.findIndex(paragraph => paragraph.startsWith(move.after)) + 1;
  return [...staying.slice(0, at), ...paragraphs.filter(isMoved), ...staying.slice(at)];
}

/** Blocks between blank lines, white space within them made one space, the figures' numbers masked. */
function paragraphsOf(text: string): readonly string[] {
  return text
    .split(/\n\s*\n/)
    .map(paragraph => paragraph.replace(/\s+/g, ' ').trim().replace(figureNumber, '#'))
    .filter(paragraph => paragraph !== '');
}
