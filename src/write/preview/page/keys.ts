// Which key of the keyboard does what on the preview page.

/** A digit is part of a slide’s number. */
export type KeyAction =
  | 'next'
  | 'previous'
  | 'below'
  | 'above'
  | 'first'
  | 'last'
  | 'go'
  | 'overview'
  | 'notes'
  | 'changed'
  | 'swap'
  | 'help'
  | 'leave'
  | { readonly digit: string };

const NAMED: Readonly<Record<string, KeyAction>> = {
  ArrowRight: 'next',
  ArrowLeft: 'previous',
  ArrowDown: 'below',
  ArrowUp: 'above',
  Home: 'first',
  End: 'last',
  Enter: 'go',
  Escape: 'leave',
};
const LETTERS: Readonly<Record<string, KeyAction>> = {
  o: 'overview',
  n: 'notes',
  c: 'changed',
  l: 'swap',
  '?': 'help',
};

/** What a key asks for, where no field or button needs it; with `ㅐ` typed in Hangul, the key counts, not the letter. */
export function actionOf(event: KeyboardEvent): KeyAction | undefined {
  const { key, code, target } = event;
  if (event.ctrlKey || event.altKey || event.metaKey) return undefined;
  const at = target instanceof HTMLElement ? target : document.body;
  if (at.closest('select, input, summary') && key !== 'Escape') return undefined;
  if (/^[0-9]$/.test(key)) return { digit: key };
  const letter = /^[\x21-\x7e]$/.test(key) ? key.toLowerCase() : letterAt(code, event.shiftKey);
  return NAMED[key] ?? LETTERS[letter];
}

/** `KeyO` is `o` on a keyboard that writes Hangul. */
function letterAt(code: string, isShifted: boolean): string {
  if (code === 'Slash' && isShifted) return '?';
  return /^Key([A-Z])$/.exec(code)?.[1]?.toLowerCase() ?? '';
}
