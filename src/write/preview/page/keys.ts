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
  | 'fill'
  | 'speak'
  | 'black'
  | 'restart'
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
/** Where one slide is shown, not a page to scroll. */
const NAMED_ON_STAGE: Readonly<Record<string, KeyAction>> = {
  ' ': 'next',
  PageDown: 'next',
  PageUp: 'previous',
  Backspace: 'previous',
};
const LETTERS: Readonly<Record<string, KeyAction>> = {
  o: 'overview',
  n: 'notes',
  c: 'changed',
  l: 'swap',
  f: 'fill',
  s: 'speak',
  b: 'black',
  r: 'restart',
  '?': 'help',
};

/** What a key asks for, where no field or button needs it; with `ㅐ` typed in Hangul, the key counts, not the letter. */
export function actionOf(event: KeyboardEvent, isStaged: boolean): KeyAction | undefined {
  const { key, code, target } = event;
  if (event.ctrlKey || event.altKey || event.metaKey) return undefined;
  const at = target instanceof HTMLElement ? target : document.body;
  if (at.closest('select, input, summary') && key !== 'Escape') return undefined;
  if (/^[0-9]$/.test(key)) return { digit: key };
  const letter = /^[\x21-\x7e]$/.test(key) ? key.toLowerCase() : letterAt(code, event.shiftKey);
  const onStage = isStaged && !(key === ' ' && at.closest('button')) ? NAMED_ON_STAGE[key] : undefined;
  return NAMED[key] ?? onStage ?? LETTERS[letter];
}

/** `KeyO` is `o` on a keyboard that writes Hangul. */
function letterAt(code: string, isShifted: boolean): string {
  if (code === 'Slash' && isShifted) return '?';
  return /^Key([A-Z])$/.exec(code)?.[1]?.toLowerCase() ?? '';
}
