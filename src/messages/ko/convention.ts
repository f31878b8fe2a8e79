// What is said in Korean about what is filled in where a plan leaves it out (BD570 to BD589).

import type { CatalogueOf } from '../catalogue.ts';
import type { convention as samples } from '../examples/convention.ts';

export const convention: CatalogueOf<typeof samples> = {
  BD570: ({ id, after, other }) => ({
    what: `“${id}” 슬라이드가 여기에서는 “${after}” 앞에 있으나, 발표 자료의 순서가 되는 ${other}에서는 뒤에 있습니다.`,
    next: '두 원고의 슬라이드 순서를 맞추거나, briefing.yaml의 decks에 순서를 적으십시오.',
  }),
  BD571: ({ slide, heading, other }) => ({
    what: `“${slide}” 슬라이드 위에 “##” 제목이 없습니다. ${other.file}:${other.line}에서는 “${heading}” 구역에 있습니다.`,
    next: '이 원고에도 제목을 쓰십시오. 이 언어의 구역 이름이 됩니다.',
  }),
  BD572: () => ({
    what: '이 제목은 발표 자료의 구역 이름이 되는데, 구역 이름은 제목에 든 수치를 따라 바뀌지 않습니다.',
    next: '제목에서 숫자를 빼거나, briefing.yaml의 decks에 구역 이름을 적으십시오.',
  }),
  BD573: ({ names }) => ({
    what: '이 원고는 파일 이름에 언어가 없습니다.',
    next: `${names.join(' 또는 ')}(으)로 이름을 바꾸십시오.`,
  }),
  BD574: ({ key, value, other, at }) => ({
    what: `여기의 “${key}=${value}”이(가) ${at.file}:${at.line}의 “${other}”과(와) 다릅니다.`,
    next: '한 곳에만 적거나, 두 곳에 똑같이 적으십시오.',
  }),
  BD575: ({ path }) => ({
    what: `${path} 파일이 이미 있어 그대로 두었습니다.`,
    next: '--write 없이 실행하여 출력되는 것에서 옮겨 쓰십시오.',
  }),
};
