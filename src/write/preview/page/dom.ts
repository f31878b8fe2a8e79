// What the scripts of the preview page ask of its document.
import type { PageWords } from './words.ts';

export const words: PageWords = JSON.parse(document.documentElement.dataset.words ?? '{}');

/** A sentence of the page with its values: `Slide {number}: {title}`. */
export function withValues(sentence: string, values: Readonly<Record<string, unknown>>): string {
  return sentence.replace(/\{(\w+)\}/g, (all, name: string) => String(values[name] ?? all));
}

export function all(selector: string, within: ParentNode): readonly HTMLElement[] {
  return [...within.querySelectorAll<HTMLElement>(selector)];
}

export function find<T extends HTMLElement>(selector: string, kind: new () => T, within: ParentNode = document): T {
  const found = within.querySelector(selector);
  if (!(found instanceof kind)) throw new Error(`no ${selector}`);
  return found;
}

export function newElement(name: string, text: string, className = ''): HTMLElement {
  const made = document.createElement(name);
  made.textContent = text;
  made.className = className;
  return made;
}

/** Runs a script that lies beside the page; one opened as a file may load scripts and pictures, and nothing else. */
export function load(src: string, then: () => void): void {
  const script = document.createElement('script');
  script.src = src;
  script.onload = script.onerror = () => {
    script.remove();
    then();
  };
  document.head.append(script);
}
