import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { proposeFigures } from '../../../src/import/figures/propose-figures.ts';
import type { ProposedFigure } from '../../../src/import/proposal.ts';
import { en, ko } from '../../briefing/locales.ts';
import { manuscriptOf } from '../manuscript-text.ts';
import { cellsOf, markedReport, scoreOf } from '../report-text.ts';

const locales = new Map([
  ['en', en],
  ['ko', ko],
]);

/** The sample's article as it was before anything was linked. */
function unlinked(language: string): string {
  return readFileSync(`data/industry-5.0/article.${language}.md`, 'utf8')
    .normalize('NFC')
    .replace(/^(:{3,})slide[\s\S]*?^\1\s*$/gm, '')
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/\[([^\]]*)\]\((?:fig|plain):[^)]*\)/g, '$1');
}

function read(language: string, text: string) {
  return { manuscript: manuscriptOf(`report.${language}.docx`, text), language };
}

const lineOf = ({ id, value, unit, base, statements }: ProposedFigure) =>
  `${id}: ${value} ${unit}${base === undefined ? '' : ` of ${base}`}: ${statements.map(({ form }) => form).join(' = ')}`;

describe('the sample’s article without its links', () => {
  const proposed = proposeFigures([read('en', unlinked('en')), read('ko', unlinked('ko'))], locales);

  it('gives all figures that its author linked, each with both languages, and no other', () => {
    expect(proposed.figures.map(lineOf)).toEqual([
      'utilize-ai.product-development: 66.7 percent: 66.7% = 66.7%',
      'utilize-ai.it-tasks-such-security: 33.3 percent: 33.3% = 33.3%',
      'utilize-ai.quality-production-management: 22.2 percent: 22.2% = 22.2%',
      'utilize-ai.customer-service-management: 13.7 percent: 13.7% = 13.7%',
      'utilize-ai.sales-marketing: 13.1 percent: 13.1% = 13.1%',
      'utilize-ai.logistics-supply-chain-management: 9.8 percent: 9.8% = 9.8%',
      'respondents-indicated-need-ai: 78.4 percent: 78.4% = 78.4%',
      'ai-adoption-rate: 30.6 percent: 30.6% = 30.6%',
      'companies: 13825 count: 13,825 = 13,825개',
      'employees: 50 count: 50 = 50인',
      'capital: 300000000 KRW: 300 million won = 3억 원',
      'ai-adoption-rate-2: 4.5 percent of companies: 4.5% = 4.5%',
    ]);
  });

  it('gives labels and sources in both languages', () => {
    const label = new Map(proposed.figures.map(figure => [figure.id, figure.label]));
    expect(label.get('ai-adoption-rate')).toEqual({ en: 'AI adoption rate', ko: 'AI 도입률' });
    expect(label.get('utilize-ai.quality-production-management')).toEqual({
      en: 'Quality and production management',
      ko: '품질 및 생산관리',
    });
    expect(proposed.sources.map(({ short }) => short.ko)).toEqual([
      "지난 8월 발표된 대한상공회의소·산업연구원의 '국내 기업 AI 기술 활용 실태 조사'",
      '앞서 언급한 대한상공회의소의 조사',
      '통계청의 2022년 기업활동조사',
      "'인더스트리 5.0' 인간과 AI의 새로운 협력",
    ]);
  });
});

describe('figures of reports', () => {
  it.each(['employment.ko', 'strategy.ko', 'adoption.en', 'remote.en'])('%s', name => {
    const report = markedReport(name);
    const score = scoreOf(report, proposeFigures([report.read], locales));
    expect({ missed: score.missed, wrong: score.wrong }).toEqual({ missed: [], wrong: [] });
    expect(Math.min(score.recall, score.precision)).toBeGreaterThanOrEqual(0.95);
  });
});

describe('tables of reports', () => {
  const cells = (name: string) => {
    const { read: report } = markedReport(name);
    return cellsOf(proposeFigures([report], locales), report.language ?? '');
  };

  it('have the unit of their title by column, and labels from both heads', () => {
    expect(cells('employment.ko')).toEqual([
      '15~29세, 취업자: 3672 thousand-count',
      '15~29세, 전년동월대비 증감: -151 thousand-count',
      '15~29세, 고용률: 46.1 percent',
      '30~39세, 취업자: 5488 thousand-count',
      '30~39세, 전년동월대비 증감: 94 thousand-count',
      '30~39세, 고용률: 81.2 percent',
      '60세 이상, 취업자: 7033 thousand-count',
      '60세 이상, 전년동월대비 증감: 312 thousand-count',
      '60세 이상, 고용률: 48.3 percent',
    ]);
  });

  it('have bases from their column of those asked, and no figure where a value is missing', () => {
    expect(cells('adoption.en')).toEqual([
      'Denmark, 10-49: 24.8 percent of 3912',
      'Denmark, 50-249: 37.4 percent of 3912',
      'Denmark, 250+: 66.2 percent of 3912',
      'Denmark, Number of firms: 3912 count',
      'Korea, 10-49: 28.1 percent of 12500',
      'Korea, 50-249: 33.0 percent of 12500',
      'Korea, 250+: 54.6 percent of 12500',
      'Korea, Number of firms: 12500 count',
      'Mexico, 50-249: 6.1 percent of 8070',
      'Mexico, 250+: 14.9 percent of 8070',
      'Mexico, Number of firms: 8070 count',
    ]);
  });
});
