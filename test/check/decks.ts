// Decks for the checks: a good one by the project's own writer, its parts edited, and what is found in it.
import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate';
import { type CheckRequest, checkDeck, type Finding } from '../../src/check/check.ts';
import { loadFonts } from '../../src/fonts/fonts.ts';
import { writePptx } from '../../src/write/pptx/write.ts';
import { fontFiles } from '../theme/shipped-fonts.ts';
import { testInput } from '../write/pptx/fixtures.ts';

export const fonts = await loadFonts(fontFiles, 'measure');

/** Six slides: cover, points, columns of three and of four, a picture, a table. */
export const goodDeck = {
  en: await writePptx(await testInput('en')),
  ko: await writePptx(await testInput('ko')),
} as const;

/** A change of one part: its text before to its text after; undefined takes the part out. */
export type Edit = readonly [part: string, change: (text: string) => string | undefined];

/** The part of a slide of the good deck: 2 is that of points, 5 has the picture, 6 the table. */
export const slidePart = (number: number): string => `ppt/slides/slide${number}.xml`;

/** A deck with some parts changed, or added (from an empty text); an edit that changes nothing is a mistake of the test. */
export function edited(bytes: Uint8Array, ...edits: readonly Edit[]): Uint8Array {
  const files: Zippable = unzipSync(bytes);
  for (const [part, change] of edits) {
    const data = files[part];
    const before = data instanceof Uint8Array ? strFromU8(data) : '';
    const after = change(before);
    if (after === before) throw new Error(`The edit of ${part} changed nothing.`);
    if (after === undefined) delete files[part];
    else files[part] = strToU8(after);
  }
  return zipSync(files, { level: 1 });
}

/** Puts a shape at the end of a slide. */
export function withShape(number: number, xml: string): Edit {
  return [slidePart(number), text => text.replace('</p:spTree>', `${xml}</p:spTree>`)];
}

export interface TextBox {
  readonly name?: string;
  readonly id?: number;
  /** In points. */
  readonly box?: readonly [x: number, y: number, width: number, height: number];
  readonly text?: string;
  readonly size?: number;
  /** Attributes and children of the run's properties. */
  readonly run?: string;
  readonly look?: string;
  readonly body?: string;
  readonly paragraph?: string;
  readonly fill?: string;
}

const emu = (points: number): number => Math.round(points * 12700);

/** A text box as people draw them: at a free place of the points slide, without insets. */
export function textBox(more: TextBox = {}): string {
  const {
    name = 'Remark',
    id = 90,
    box = [560, 300, 340, 60],
    text = 'A short remark beside the points',
    size = 18,
  } = more;
  const { run = '', look = '', body = '', paragraph = '', fill = '' } = more;
  const [x, y, width, height] = box.map(emu);
  return `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="${name}"/><p:cNvSpPr txBox="1"/><p:nvPr/></p:nvSpPr><p:spPr><a:xfrm><a:off x="${x}" y="${y}"/><a:ext cx="${width}" cy="${height}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom>${fill}</p:spPr><p:txBody><a:bodyPr wrap="square" lIns="0" tIns="0" rIns="0" bIns="0">${body}</a:bodyPr><a:lstStyle/><a:p>${paragraph}<a:r><a:rPr lang="en-US" sz="${size * 100}" ${run}>${look}</a:rPr><a:t>${text}</a:t></a:r></a:p></p:txBody></p:sp>`;
}

export const solid = (color: string): string => `<a:solidFill><a:srgbClr val="${color}"/></a:solidFill>`;
export const themed = (color: string): string => `<a:solidFill><a:schemeClr val="${color}"/></a:solidFill>`;

export function check(bytes: Uint8Array, request: Partial<CheckRequest> = {}): readonly Finding[] {
  return checkDeck(bytes, { fonts, ...request }).findings;
}

/** The findings of one rule. */
export function found(bytes: Uint8Array, code: string, request: Partial<CheckRequest> = {}): readonly Finding[] {
  return check(bytes, request).filter(finding => finding.code === code);
}

/** Findings as a test reads them, a line each: `slide 2, Remark: warning, certain: “…” overlap. Move them apart, …` */
export function told(findings: readonly Finding[], language: 'en' | 'ko' = 'en'): readonly string[] {
  return findings.map(({ slide, shape, severity, certainty, what, next }) => {
    const place = [slide === 0 ? 'deck' : `slide ${slide}`, shape].filter(part => part).join(', ');
    return `${place}: ${severity}, ${certainty}: ${what[language]} ${next[language]}`;
  });
}

/** What one rule says of a deck, in English and then in Korean. */
export function both(bytes: Uint8Array, code: string, request: Partial<CheckRequest> = {}): string {
  const findings = found(bytes, code, request);
  return [...told(findings), ...told(findings, 'ko')].join('\n');
}

/** What one rule says of the good English deck after some edits. */
export function bad(code: string, ...edits: readonly Edit[]): string {
  return both(edited(goodDeck.en, ...edits), code);
}
