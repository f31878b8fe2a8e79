// The one way to say that something is wrong: a message of the catalogue, where it is, and what it says of.

import type { MessageArguments, MessageKey } from '../messages/catalogue.ts';
import { kinds } from '../messages/kinds.ts';
import { inEveryLanguage } from '../messages/languages.ts';
import type { Diagnostic, Place } from './diagnostics.ts';

/** What a fault may know beside its message. */
export type FaultTraits = Partial<
  Pick<Diagnostic, 'severity' | 'slide' | 'alsoOn' | 'alsoAt' | 'excess' | 'draftable' | 'strict'>
>;

/** `fault('BD421', place, { form: '30.6%', now: '31.2%', id: 'adoption' })`; severity and kind are those of the message unless `traits` says otherwise. */
export function fault<K extends MessageKey>(
  key: K,
  place: Place | undefined,
  given: MessageArguments[K],
  traits: FaultTraits = {},
): Diagnostic {
  const sentences = inEveryLanguage(({ catalogue }) => catalogue[key](given));
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

/** The code under which a message is known in every language: `codeOf('BD220.otherSign')` is `BD220`. */
export function codeOf(key: MessageKey): Diagnostic['code'] {
  const [code = ''] = key.split('.');
  if (!isCode(code)) throw new Error(`“${key}” should begin with a code.`);
  return code;
}

function isCode(text: string): text is Diagnostic['code'] {
  return /^BD[0-9]{3}$/.test(text);
}
