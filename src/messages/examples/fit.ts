// Arguments that messages about text that does not fit, fonts and themes (BD5xx) could have.
import { optional, word } from '../example.ts';

export const fit = {
  BD501: { name: 'exprots', near: optional('exports'), names: ['exports', 'imports'] },
  BD502: { layout: 'layout', placeholder: 'placeholder', near: optional('exports'), names: ['exports', 'imports'] },
  BD503: { name: 'exprots', near: optional('exports'), names: ['exports', 'imports'] },
  BD504: { name: 'exprots', near: optional('exports'), names: ['exports', 'imports'] },
  BD505: {
    placeholder: 'placeholder',
    type: word<'picture' | 'title' | 'center-title' | 'subtitle' | 'body' | 'table' | 'footer' | 'slide-number'>(
      'picture',
    ),
    found: word<'text' | 'table' | 'chart' | 'image'>('text'),
  },
  BD506: { most: 3, placeholder: 'placeholder', ordinal: 3 },
  BD507: { placeholder: 'placeholder', ordinal: 3, ordinals: [3, 4] },
  BD508: { placeholder: 'placeholder' },
  BD509: { name: 'exprots', near: optional('exports'), names: ['exports', 'imports'] },
  BD510: { isOne: true, characters: ['exports', 'imports'], face: 'face' },
  BD511: { placeholder: 'placeholder', slide: 'gap', by: 3, size: 3 },
  BD512: { placeholder: 'placeholder', slide: 'gap', lines: 3, size: 3, most: 3 },
  BD513: { word: 'word', placeholder: 'placeholder', slide: 'gap', by: 3, size: 3 },
  BD514: { mark: 'mark', face: 'face' },
  BD515: { placeholder: 'placeholder', slide: 'gap', color: 'accent', ground: 'ground', shown: 'shown', least: 3 },
  BD516: { placeholder: 'placeholder', slide: 'gap', layout: 'layout' },
  BD520: { placeholder: 'placeholder', slide: 'gap', parts: 3 },
  BD551: { value: 'value' },
  BD552: { script: 'script' },
  BD557: { most: 3 },
  BD559: { value: 'value' },
};
