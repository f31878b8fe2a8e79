// What came after the build of the preview page: it loads itself anew, or says why its slides are those of an earlier build.
import { find, load, newElement } from './dom.ts';

/** A build that has failed, or decks without a page. */
interface News {
  readonly heading: string;
  readonly kept: string;
  readonly messages: readonly {
    readonly severity: string;
    readonly kind: string;
    readonly code: string;
    readonly where?: string;
    readonly what: string;
    readonly next?: string;
  }[];
}

export const stamp = document.documentElement.dataset.stamp ?? '';

/** Asks the script beside the page every second which build is the newest; `isNewer` gets the stamp of one that is not the page’s. */
export function followBuilds(isNewer: (stamp: string) => void): void {
  let asked = 0;
  const ask = (): void => {
    asked += 1;
    load(`preview/stamp.js?${stamp}${asked}`, () => setTimeout(ask, 1000));
  };
  /** What that script calls. */
  const briefdeckStamp = (now: string, news?: News): void => {
    if (now === stamp) tell(news);
    else isNewer(now);
  };
  Object.assign(window, { briefdeckStamp });
  setTimeout(ask, 1000);
}

let told: string | undefined;

/** Says above the slides, and at the head of the page, what came after them. */
function tell(news: News | undefined): void {
  const text = JSON.stringify(news);
  if (text === told) return;
  told = text;
  const [section, state] = [find('#later', HTMLElement), find('#later-state', HTMLElement)];
  section.hidden = state.hidden = news === undefined;
  const link = find('#later-state a', HTMLElement);
  link.className = 'failed';
  link.textContent = news?.heading ?? '';
  find('#later h2', HTMLElement).textContent = news?.heading ?? '';
  find('#later p', HTMLElement).textContent = news?.kept ?? '';
  find('#later ul', HTMLElement).replaceChildren(
    ...(news?.messages ?? []).map(({ severity, kind, code, where, what, next }) => {
      const item = newElement('li', '', severity);
      item.append(newElement('b', `${kind} ${code}`), ' ', ...(where ? [newElement('code', where), ' '] : []), what);
      if (next) item.append(` ${next}`);
      return item;
    }),
  );
}
