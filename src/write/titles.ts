// The format `titles`: a deck's headlines as Markdown, to read its storyline or to send it around before the talk.
import type { Frame } from '../typeset/frame.ts';
import type { DeckWriter } from './writer.ts';

export const titles: DeckWriter = {
  makes: 'file',
  extension: 'md',
  what: { en: 'the headlines as Markdown', ko: '슬라이드 제목만 모은 Markdown' },
  write: async ({ name, deck, frames }) => {
    const blocks = deck.sections.map(({ title }, index) => {
      const heading = title === '' ? [] : [`## ${escaped(title)}`, ''];
      return [...heading, ...frames.filter(({ section }) => section === index).map(headline)].join('\n');
    });
    const text = [`# ${escaped(deck.title)}`, ...blocks].join('\n\n');
    return new Map([[`${name}.md`, new TextEncoder().encode(`${text}\n`)]]);
  },
};

/** `3. Few firms use AI`; struck out when the slide is hidden, as PowerPoint strikes out its number. */
function headline({ number, title, hidden }: Frame): string {
  const text = escaped(title);
  return `${number}. ${hidden ? `~~${text}~~` : text}`;
}

/** As text and nothing else: `5 \* 4`, `2024\. `; `R&D` is text as it is. */
function escaped(text: string): string {
  return text
    .replace(/[\\`*_[\]]|~(?=~)|<(?=[\w/!?])|&(?=#?\w+;)/g, String.raw`\$&`)
    .replace(/^(>|[#+-]+(?=\s|$))/, String.raw`\$&`)
    .replace(/^\d+(?=[.)](\s|$))/, '$&\\');
}
