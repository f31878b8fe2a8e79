// Keeps the window of a speaker in step with the one that opened it. A page opened as a file has no channel but the window itself.

/** Where both windows are. */
export interface Step {
  readonly left: string | undefined;
  readonly right: string | undefined;
  readonly slide: string | undefined;
  readonly isBlack: boolean;
  /** Of the page in the window that says so. */
  readonly stamp: string;
}

let other: Window | undefined;

/** Opens a window that asks this one where it is; undefined if the browser does not allow it. */
export function openSpeaker(address: string): Window | undefined {
  other = open(address, 'briefdeck-speaker', 'popup,width=1280,height=800') ?? undefined;
  return other;
}

/**
 * `stepped` gets where the other window is whenever that changes, and `asked` answers one that has just been loaded. The window of a
 * speaker asks every second: the page may be loaded anew beside it.
 */
export function linkWindows(isSpeaker: boolean, stepped: (step: Step) => void, asked: () => void): void {
  addEventListener('message', ({ data, source }: MessageEvent<{ readonly briefdeck?: 'where' | Step } | null>) => {
    if (!(source && 'opener' in source) || (isSpeaker ? source !== opener : source.opener !== window)) return;
    other = source;
    if (data?.briefdeck === 'where') asked();
    else if (data?.briefdeck) stepped(data.briefdeck);
  });
  if (!isSpeaker) return;
  other = opener ?? undefined;
  const ask = (): void => other?.postMessage({ briefdeck: 'where' }, '*');
  ask();
  setInterval(ask, 1000);
}

export function hasOther(): boolean {
  return other !== undefined && !other.closed;
}

export function tellOther(step: Step): void {
  if (hasOther()) other?.postMessage({ briefdeck: step }, '*');
}
