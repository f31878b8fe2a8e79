// Edits by hand in a few words, for messages.
import type { Message, MessageLanguage } from '../../diagnostics/diagnostics.ts';
import type { HandEdit } from '../compare/hand-edits.ts';
import { handEditText } from './hand-edit-text.ts';
import { reportWords } from './report-words.ts';

/** At most so many edits are told in one message. */
const MOST = 3;

const SAME_TEXTS: Message = {
  en: 'its texts are the same, but another program has saved it',
  ko: '글은 같지만 다른 프로그램에서 저장함',
};

/** `slide 4 “gap”: title edited: “30.6%” → “31%”; ...; and 2 more` */
export function editsText(edits: readonly HandEdit[], language: MessageLanguage): string {
  const shown = edits.slice(0, MOST).map(edit => handEditText(edit, language));
  const more = edits.length - shown.length;
  const rest = more > 0 ? [reportWords[language].andMore(more)] : [];
  return edits.length === 0 ? SAME_TEXTS[language] : [...shown, ...rest].join('; ');
}
