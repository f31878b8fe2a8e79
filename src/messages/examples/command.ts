// Arguments that messages about what was typed (BD9xx) could have.
import { optional } from '../example.ts';

export const command = {
  BD901: { briefing: 'briefing', id: 'exports', near: optional('exports'), ids: ['exports', 'imports'] },
  'BD902.noArticle': { briefing: 'trade', language: 'ja', languages: ['en', 'ko'] },
  'BD902.unknownLanguage': { briefing: 'trade', language: 'ja', near: optional('ko'), languages: ['en', 'ko'] },
  BD903: { id: 'exports', near: optional('exports'), ids: ['exports', 'imports'] },
  BD910: {},
  BD911: { name: 'exprots', near: optional('exports'), names: ['exports', 'imports'] },
  BD912: { name: 'exprots', near: optional('exports'), names: ['exports', 'imports'] },
  BD913: { name: 'exprots', near: optional('exports'), command: optional('command') },
  BD914: { option: 'option', command: optional('command') },
  BD915: { name: 'exprots' },
  BD916: { option: 'option' },
  BD917: { file: 'figures.csv', decks: ['exports', 'imports'] },
  BD918: { words: 'words', command: optional('command') },
  BD919: { version: 'version' },
  BD920: { name: 'exprots', near: optional('exports'), names: ['exports', 'imports'] },
  BD921: { count: 3 },
  BD922: { name: 'exprots', near: optional('exports') },
  BD923: {},
  BD924: { file: 'figures.csv', endings: ['exports', 'imports'] },
  BD925: {},
  BD945: { name: 'exprots', near: optional('exports'), shells: ['exports', 'imports'] },
  BD946: { shells: ['exports', 'imports'] },
  BD948: { code: 'BD42' },
};
