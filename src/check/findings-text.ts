// Findings as the text that a person reads: the deck, and under it slide, shape, how bad and how sure, what is wrong, the next step.

import { visible } from '../diagnostics/visible.ts';
import { languages, type MessageLanguage } from '../messages/languages.ts';
import { type CheckedDeck, type Counts, countsOf, isOpen } from './checked-deck.ts';
import type { Finding, FindingSeverity } from './finding.ts';

export interface FindingsLook {
  readonly language: MessageLanguage;
  /** Puts color on a part of the text; leaves it alone where there is none. */
  readonly paint: (part: FindingSeverity | 'place', text: string) => string;
  /** Whether all are shown, however many there are. */
  readonly all?: boolean | undefined;
}

/** At most so many lines are shown of a deck; the rest is counted. */
const MOST_SHOWN = 50;

const RANK: Readonly<Record<FindingSeverity, number>> = { error: 0, warning: 1, note: 2 };

/** Rules whose limits differ between what is shown and what is read. */
const BY_DENSITY: ReadonlySet<string> = new Set(['BC201', 'BC502', 'BC503', 'BC506']);

/**
 * A head for each deck, a line for each thing found in it, in the end the counts; with a line feed at the end.
 * `  slide 11, gap/chart: warning BC401: “gap/chart” has no alternative text. Say in a sentence or two what it shows; …`
 */
export function findingsText(decks: readonly CheckedDeck[], look: FindingsLook): string {
  const lines = decks.flatMap(deck => deckLines(deck, look));
  const counts = countsOf(decks);
  const found = decks.some(({ findings }) => findings.some(isOpen));
  if (found)
    lines.push(languages[look.language].findings.words.total(decks.length, findingCounts(counts, look.language)));
  const assumed = decks.some(
    ({ findings, isDensityAssumed }) =>
      isDensityAssumed && findings.some(each => isOpen(each) && BY_DENSITY.has(each.code)),
  );
  if (assumed) lines.push(languages[look.language].findings.words.asTalk);
  return lines.map(line => `${line}\n`).join('');
}

function deckLines(deck: CheckedDeck, look: FindingsLook): readonly string[] {
  const { language, paint } = look;
  const { path, slides, findings } = deck;
  const open = findings.filter(isOpen);
  const size = slides === 0 ? '' : ` (${languages[language].findings.words.slides(slides)})`;
  const head = `${paint('place', withoutBreaks(path))}${size}`;
  if (open.length === 0) {
    const silenced = findings.length === 0 ? '' : ` (${languages[language].findings.words.silenced(findings.length)})`;
    return [`${head}${languages[language].findings.words.clean}${silenced}.`];
  }
  const groups = gathered(open);
  const worstFirst = groups.toSorted((a, b) => RANK[a[0].severity] - RANK[b[0].severity]);
  const kept = new Set(look.all ? groups : worstFirst.slice(0, MOST_SHOWN));
  const lines = groups.filter(group => kept.has(group)).map(group => groupText(group, look));
  const more = open.length - [...kept].reduce((sum, group) => sum + group.length, 0);
  return [`${head}:`, ...lines, ...(more > 0 ? [languages[language].findings.words.more(more)] : [])].map(
    (line, index) => (index === 0 ? line : `  ${line}`),
  );
}

type Group = readonly [Finding, ...Finding[]];

/** The same thing on several slides is reported once, where it is first found. */
function gathered(findings: readonly Finding[]): readonly Group[] {
  const groups = new Map<string, [Finding, ...Finding[]]>();
  for (const finding of findings) {
    const { code, severity, certainty, slide, shape, what } = finding;
    const key = JSON.stringify(slide === 0 ? groups.size : [code, severity, certainty, shape, what.en]);
    const group = groups.get(key);
    if (group) group.push(finding);
    else groups.set(key, [finding]);
  }
  return [...groups.values()];
}

function groupText(group: Group, { language, paint }: FindingsLook): string {
  const [{ code, severity, certainty, shape, what, next }] = group;
  const slides = [...new Set(group.map(({ slide }) => slide))].filter(slide => slide > 0);
  const place = [slidesText(slides, language), shape].filter(part => part).join(', ');
  const head = `${languages[language].terminal.severities[severity]} ${code}${languages[language].findings.words.certainties[certainty]}:`;
  const where = `${place}${sourceText(group)}`;
  return [
    ...(where === '' ? [] : [`${paint('place', withoutBreaks(where))}:`]),
    paint(severity, head),
    withoutBreaks(`${what[language]} ${next[language]}`),
  ].join(' ');
}

/** `slide 3`, `slides 3, 16, 17`; nothing for the deck as a whole. */
function slidesText(slides: readonly number[], language: MessageLanguage): string {
  return slides.length === 0 ? '' : languages[language].findings.words.onSlides(slides);
}

/** ` [data/a/article.en.md:12, 40]`; nothing where no line is known. */
function sourceText(group: readonly Finding[]): string {
  const files = new Map<string, Set<number>>();
  for (const { source } of group) {
    if (!source) continue;
    const lines = files.get(source.file) ?? new Set();
    // A document has no lines; the slide is named already.
    files.set(source.file, source.passage ? lines : lines.add(source.line));
  }
  const texts = [...files].map(([file, lines]) => (lines.size === 0 ? file : `${file}:${[...lines].join(', ')}`));
  return texts.length === 0 ? '' : ` [${texts.join('; ')}]`;
}

/** `2 errors, 1 warning, 3 notes; 1 silenced` */
export function findingCounts(counts: Counts, language: MessageLanguage): string {
  const { terminal } = languages[language];
  const open = (['error', 'warning', 'note'] as const)
    .filter(severity => counts[severity] > 0)
    .map(severity => terminal.counted(counts[severity], terminal.severities[severity]))
    .join(', ');
  const silenced = counts.silenced === 0 ? '' : languages[language].findings.words.silenced(counts.silenced);
  return [open, silenced].filter(part => part !== '').join('; ');
}

/** On one line, so that no file can command the terminal or write a line of its own. */
function withoutBreaks(text: string): string {
  return visible(text).replace(/[\t\n]/g, '\uFFFD');
}
