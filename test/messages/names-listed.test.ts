// What a message lists in place of a name that is not known.
import { expect, test } from 'vitest';
import { fault } from '../../src/diagnostics/fault.ts';

const place = { file: 'data/a/briefing.yaml', line: 4, column: 3 };
const next = (ids: readonly string[]) => fault('BD191.chart', place, { id: 'loafs', near: undefined, ids }).next;

test('a silence for a chart that there is not lists the charts there are, a dozen at most', () => {
  expect(next(['loaves', 'queue'])).toEqual({ en: 'Available: loaves, queue.', ko: '있는 차트: loaves, queue.' });
  expect(next(Array.from({ length: 14 }, (_, index) => `c${index + 1}`))).toEqual({
    en: 'Available: c1, c2, c3, c4, c5, c6, c7, c8, c9, c10, c11, c12 and 2 more.',
    ko: '있는 차트: c1, c2, c3, c4, c5, c6, c7, c8, c9, c10, c11, c12 외 2개.',
  });
});

test('where there is none, it says so', () => {
  expect(next([])).toEqual({
    en: 'There are none: remove this silence.',
    ko: '차트가 하나도 없습니다. 이 항목을 지우십시오.',
  });
});
