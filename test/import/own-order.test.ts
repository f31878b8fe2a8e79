// Charts whose bars keep the order of the text.
import { expect, test } from 'vitest';
import { haveOwnOrder } from '../../src/import/slides/own-order.ts';
import { en, ko } from '../briefing/locales.ts';

test.each([
  [en, 'Under 20 | 20–29 | 30–39 | 40 and over', true],
  [en, 'All | Under 20 | 20–29 | 30–39 | Not stated', true],
  [en, '2021 Q3 | 2021 Q4 | 2022 Q1', true],
  [en, '1,000 or more | 300–999 | 50–299', true],
  [en, 'January | February | March', true],
  [en, 'Strongly agree | Agree | Neither | Disagree | Strongly disagree | Don’t know', true],
  [en, 'Small firms | Medium-sized firms | Large firms | Total', true],
  [en, 'Very satisfied | Satisfied | Very dissatisfied | Dissatisfied', false],
  [en, 'Small | Large', false],
  [en, 'Manufacturing | Construction | Services', false],
  [en, 'Line 3 | Line 1 | Line 2', false],
  [ko, '전체 | 20대 이하 | 30대 | 40대 | 50대 | 60세 이상', true],
  [ko, '5천만 원 미만 | 5천만~1억 원 | 1억 원 이상', true],
  [ko, '매우 만족 | 만족 | 보통 | 불만족 | 매우 불만족 | 모름', true],
  [ko, '소기업(10~49명) | 중기업(50~299명) | 대기업(300명 이상)', true],
  [ko, '그렇다 | 매우 그렇다 | 전혀 그렇지 않다', false],
  [ko, '제조업 | 건설업 | 서비스업', false],
] as const)('%#: %2$s', (locale, labels, isOrdered) =>
  expect(haveOwnOrder(labels.split(' | '), locale)).toBe(isOrdered),
);
