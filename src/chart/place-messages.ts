// What is said about a mark that does not show its figure (BD635), or lies where nobody sees that (BD641-BD644).

import type { Diagnostic, Place } from '../diagnostics/diagnostics.ts';
import { fault } from '../diagnostics/fault.ts';

const number = (value: number) => String(Number(value.toPrecision(6)));
export const wrongPlace = (
  place: Place,
  chart: string,
  kind: string,
  id: string | undefined,
  text: string | undefined,
): Diagnostic => {
  return fault('BD635.wrongPlace', place, { chart, kind, id, text });
};

export const missingDrawn = (place: Place, chart: string, kind: string, id: string): Diagnostic => {
  return fault('BD635.missingDrawn', place, { chart, kind, id });
};

export const noFigureThere = (place: Place, chart: string, kind: string): Diagnostic => {
  return fault('BD635.noFigureThere', place, { chart, kind });
};

export const overGap = (place: Place, chart: string, kind: string, id: string): Diagnostic => {
  return fault('BD635.overGap', place, { chart, kind, id });
};

export const wrongLook = (
  place: Place,
  chart: string,
  kind: string,
  channel: string,
  id: string,
  text: string,
): Diagnostic => {
  return fault('BD635.wrongLook', place, { chart, channel, kind, id, text });
};
export const outsideScale = (
  place: Place,
  chart: string,
  kind: string,
  id: string,
  text: string,
  least: number,
  most: number,
): Diagnostic => {
  const domain = `${number(least)}~${number(most)}`;
  return fault('BD641.outsideScale', place, { chart, kind, id, text, least, most, domain });
};

export const outsidePicture = (
  place: Place,
  chart: string,
  kind: string,
  id: string | undefined,
  text: string,
): Diagnostic => {
  return fault('BD641.outsidePicture', place, { chart, id, kind, text });
};

export const aloneInLine = (place: Place, chart: string, kind: string, id: string): Diagnostic => {
  return fault('BD644', place, { chart, id, kind });
};
