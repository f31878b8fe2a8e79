// 원고를 시작하는 문서의 문구.
import type { TemplateWords } from '../template-words.ts';

export const template: TemplateWords = {
  styles: ['슬라이드', '슬라이드 묶음'],
  content: [
    { look: 'title', text: '예시시 심야버스' },
    [
      { look: 'paragraph', text: '[슬라이드: cover]' },
      { look: 'paragraph', text: '예시시 심야버스' },
      { look: 'paragraph', text: '자정 이후 주민이 바라는 교통' },
    ],
    { look: 'heading', text: '주민 수요' },
    [
      { look: 'paragraph', text: '[슬라이드: wish]' },
      { look: 'paragraph', text: '주민의 [61.5%](fig:wish)가 심야버스를 희망' },
      { look: 'numbered', text: '**수요** 주민 대다수가 버스 귀가를 희망' },
      { look: 'numbered', text: '**현재** 심야택시는 하루 전에 예약해야 이용 가능' },
      { look: 'paragraph', text: '[노트]' },
      { look: 'paragraph', text: '여기에 적은 것은 발표자만 봅니다.' },
    ],
    {
      look: 'paragraph',
      text: '본문은 이렇게 이어지고 바로 위 슬라이드의 발표자 노트가 됩니다. 수치인 숫자에는 주소가 fig:와 figures.csv의 이름인 링크를 겁니다: [61.5%](fig:wish).',
    },
    { look: 'slide', text: '[슬라이드: next]' },
    { look: 'slide', text: '문단 스타일 ‘슬라이드’로도 슬라이드를 작성' },
    { look: 'slide', text: '○ 대괄호에 넣은 이름으로 시작' },
    { look: 'slide', text: '○ 다른 문단 스타일이 나오면 끝' },
    { look: 'paragraph', text: '문단 스타일은 그대로 두고 이 글을 모두 바꾸어 쓰십시오.' },
  ],
  figures: 'id,value,decimals,unit,as_of,label.ko\nwish,61.5,1,percent,2025,심야버스 희망\n',
};
