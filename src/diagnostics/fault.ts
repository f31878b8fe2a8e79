// Creates a diagnostic from the key of a message, a place, and the message's arguments. The only way to create one.

import type { MessageArguments, MessageKey } from '../messages/catalogue.ts';
import { kinds } from '../messages/kinds.ts';
import { inEveryLanguage } from '../messages/languages.ts';
import { sentencesOf } from '../messages/limits-reached.ts';
import type { Diagnostic, Place } from './diagnostics.ts';

/** Optional properties of a diagnostic. */
export type FaultTraits = Partial<
  Pick<Diagnostic, 'severity' | 'slide' | 'alsoOn' | 'alsoAt' | 'excess' | 'draftable' | 'strict'>
>;

/** `fault('BD421', place, { form: '30.6%', now: '31.2%', id: 'adoption' })`; severity and kind are the message's defaults unless `traits` overrides them. */
export function fault<K extends MessageKey>(
  key: K,
  place: Place | undefined,
  given: MessageArguments[K],
  traits: FaultTraits = {},
): Diagnostic {
  const sentences = inEveryLanguage(language => sentencesOf(key, given, language));
  return {
    code: codeOf(key),
    message: key,
    given,
    severity: 'error',
    place,
    ...kinds[key],
    ...traits,
    what: inEveryLanguage((_, language) => sentences[language].what),
    next:
      sentences.en.next === undefined ? undefined : inEveryLanguage((_, language) => sentences[language].next ?? ''),
  };
}

/** The code of a message key: `codeOf('BD220.otherSign')` is `BD220`. */
export function codeOf(key: MessageKey): Diagnostic['code'] {
  const [code = ''] = key.split('.');
  if (!isCode(code)) throw new Error(`“${key}” should begin with a code.`);
  return code;
}

function isCode(text: string): text is Diagnostic['code'] {
  return /^BD[0-9]{3}$/.test(text);
}
