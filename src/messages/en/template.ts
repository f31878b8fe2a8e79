// The document that an author begins with, in English.
import type { TemplateWords } from '../template-words.ts';

export const template: TemplateWords = {
  styles: ['Slide', 'Slide Group'],
  content: [
    { look: 'title', text: 'A Night Bus for Sample Town' },
    [
      { look: 'paragraph', text: '[Slide: cover]' },
      { look: 'paragraph', text: 'A Night Bus for Sample Town' },
      { look: 'paragraph', text: 'What residents ask for after midnight' },
    ],
    { look: 'heading', text: 'What residents ask for' },
    [
      { look: 'paragraph', text: '[Slide: wish]' },
      { look: 'paragraph', text: '[61.5%](fig:wish) of residents want a night bus' },
      { look: 'numbered', text: '**Wish** Most residents would like to come home by bus' },
      { look: 'numbered', text: '**Today** The night taxi must be booked a day ahead' },
      { look: 'paragraph', text: '[Notes]' },
      { look: 'paragraph', text: 'What stands here is for the presenter alone.' },
    ],
    {
      look: 'paragraph',
      text: 'The text of the article goes on here and becomes the notes of the slide above it. A number that is a figure is a link whose address is fig: and its name in figures.csv: [61.5%](fig:wish).',
    },
    { look: 'slide', text: '[Slide: next]' },
    { look: 'slide', text: 'A slide may also be written in the style “Slide”' },
    { look: 'slide', text: '• It begins with its name in brackets' },
    { look: 'slide', text: '• It ends where another style begins' },
    { look: 'paragraph', text: 'Write over all of this, and keep the styles.' },
  ],
  figures: 'id,value,decimals,unit,as_of,label.en\nwish,61.5,1,percent,2025,Want a night bus\n',
};
