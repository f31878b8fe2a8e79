// Where English and Korean headlines like to break, for tests.
import type { Phrases } from '../../src/briefing/model/locale.ts';

const words = (text: string) => text.split(' ');

export const english: Phrases = {
  breakBefore: words(
    'and or but yet nor from with without to at by for in into of on between than as because while when where which ' +
      'who that much would will could should may must can is are was were has have',
  ),
  breakAfterEndings: [],
  boundsOfNumbers: [],
  keepAfterEndings: [' a', ' an', ' the', ' its', ' their', ' no', ' not', ' only'],
};

export const korean: Phrases = {
  boundsOfNumbers: words('이상 이하 미만 이내 초과'),
  breakBefore: words('및 또는 그리고 그러나 하지만 다만'),
  breakAfterEndings: words(
    '은 는 이 가 에서 까지 부터 보다 처럼 만큼 마다 며 면 지만 으나 어서 아서 해서 하여 해야 므로 등 때',
  ),
  keepAfterEndings: words(
    '하는 되는 있는 없는 않는 받는 막는 다는 라는 같은 높은 낮은 많은 적은 좋은 큰 새로운 위한 대한 통한 따른 의 와 과 및 각 모든 한 할 된 될',
  ),
};

export const none: Phrases = { breakBefore: [], breakAfterEndings: [], keepAfterEndings: [], boundsOfNumbers: [] };
