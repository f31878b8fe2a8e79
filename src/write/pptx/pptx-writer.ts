// The format `pptx`.
import type { DeckWriter } from '../writer.ts';

export const pptx: DeckWriter = {
  makes: 'deck',
  extension: 'pptx',
  what: { en: 'PowerPoint', ko: 'PowerPoint' },
  write: async (deck, { cache }) => {
    const { writeDeck } = await import('./cached-deck.ts');
    return new Map([[`${deck.name}.pptx`, await writeDeck(deck, cache)]]);
  },
};
