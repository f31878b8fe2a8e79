// The formats `svg` and `png`: a picture of each slide.
import type { DeckWriter } from './writer.ts';

export const svg: DeckWriter = {
  makes: 'folder',
  extension: 'svg',
  what: { en: 'a drawing of each slide', ko: '슬라이드마다 확대해도 선명한 그림' },
  write: async (...deck) => (await import('./draw-slides.ts')).drawSlides(...deck),
};

export const png: DeckWriter = {
  makes: 'folder',
  extension: 'png',
  what: { en: 'a picture of each slide', ko: '슬라이드마다 그림' },
  write: async (...deck) => (await import('./draw-slides.ts')).drawSlidesInPixels(...deck),
};
