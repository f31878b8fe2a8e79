// Findings as the text that a person reads: the deck, and under it slide, shape, how bad and how sure, what is wrong, the next step.

import type { Message } from '../diagnostics/diagnostics.ts';
import type { MessageLanguage } from '../messages/languages.ts';
import { type CheckedDeck, type Counts, countsOf, isOpen } from './checked-deck.ts';
import type { Certainty, Finding, FindingSeverity } from './finding.ts';

export interface FindingsLook {
  readonly language: MessageLanguage;
  /** Puts color on a part of the text; leaves it alone where there is none. */
  readonly paint: (part: FindingSeverity | 'place', text: string) => string;
  /** Whether all are shown, however many there are. */
  readonly all?: boolean | undefined;
}

/** At most so many lines are shown of a deck; the rest is counted. */
const MOST_SHOWN = 50;

const SEVERITIES: Readonly<Record<FindingSeverity, Message>> = {
  error: { en: 'error', ko: '오류' },
  warning: { en: 'warning', ko: '경고' },
  note: { en: 'note', ko: '참고' },
};
const RANK: Readonly<Record<FindingSeverity, number>> = { error: 0, warning: 1, note: 2 };

const CERTAINTIES: Readonly<Record<Certainty, Message>> = {
  certain: { en: '', ko: '' },
  likely: { en: ' (likely)', ko: '(가능성 큼)' },
  possible: { en: ' (possibly)', ko: '(확인 필요)' },
};

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
  if (found) lines.push(WORDS.total[look.language](decks.length, countsText(counts, look.language)));
  const assumed = decks.some(
    ({ findings, isDensityAssumed }) =>
      isDensityAssumed && findings.some(each => isOpen(each) && BY_DENSITY.has(each.code)),
  );
  if (assumed) lines.push(WORDS.asTalk[look.language]);
  return lines.map(line => `${line}\n`).join('');
}

const WORDS = {
  clean: { en: ': nothing found', ko: ': 지적할 것이 없습니다' },
  asTalk: {
    en: 'Checked as a talk. If people are to read the deck at their desks: --density handout.',
    ko: '화면에 띄우는 발표 자료로 보고 점검했습니다. 배포용이라면 --density handout을 붙이십시오.',
  },
  slides: {
    en: (count: number) => `${count} ${count === 1 ? 'slide' : 'slides'}`,
    ko: (count: number) => `슬라이드 ${count}장`,
  },
  silenced: {
    en: (count: number) => `${count} silenced`,
    ko: (count: number) => `무시 ${count}건`,
  },
  more: {
    en: (count: number) => `and ${count} more; --all shows ${count === 1 ? 'it' : 'them'}.`,
    ko: (count: number) => `그 밖에 ${count}건이 더 있습니다. --all을 붙이면 모두 표시됩니다.`,
  },
  total: {
    en: (decks: number, counts: string) => `${decks === 1 ? '' : `${decks} decks: `}${counts}.`,
    ko: (decks: number, counts: string) => `${decks === 1 ? '' : `자료 ${decks}건: `}${counts}.`,
  },
} as const;

function deckLines(deck: CheckedDeck, look: FindingsLook): readonly string[] {
  const { language, paint } = look;
  const { path, slides, findings } = deck;
  const open = findings.filter(isOpen);
  const size = slides === 0 ? '' : ` (${WORDS.slides[language](slides)})`;
  const head = `${paint('place', visible(path))}${size}`;
  if (open.length === 0) {
    const silenced = findings.length === 0 ? '' : ` (${WORDS.silenced[language](findings.length)})`;
    return [`${head}${WORDS.clean[language]}${silenced}.`];
  }
  const groups = gathered(open);
  const worstFirst = groups.toSorted((a, b) => RANK[a[0].severity] - RANK[b[0].severity]);
  const kept = new Set(look.all ? groups : worstFirst.slice(0, MOST_SHOWN));
  const lines = groups.filter(group => kept.has(group)).map(group => groupText(group, look));
  const more = open.length - [...kept].reduce((sum, group) => sum + group.length, 0);
  return [`${head}:`, ...lines, ...(more > 0 ? [WORDS.more[language](more)] : [])].map((line, index) =>
    index === 0 ? line : `  ${line}`,
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
  const head = `${SEVERITIES[severity][language]} ${code}${CERTAINTIES[certainty][language]}:`;
  const where = `${place}${sourceText(group)}`;
  return [
    ...(where === '' ? [] : [`${paint('place', visible(where))}:`]),
    paint(severity, head),
    visible(`${what[language]} ${next[language]}`),
  ].join(' ');
}

/** `slide 3`, `slides 3, 16, 17`; nothing for the deck as a whole. */
function slidesText(slides: readonly number[], language: MessageLanguage): string {
  const words: Message = { en: slides.length === 1 ? 'slide' : 'slides', ko: '슬라이드' };
  return slides.length === 0 ? '' : `${words[language]} ${slides.join(', ')}`;
}

/** ` [data/a/article.en.md:12, 40]`; nothing where no line is known. */
function sourceText(group: readonly Finding[]): string {
  const files = new Map<string, Set<number>>();
  for (const { source } of group) {
    if (source) files.set(source.file, (files.get(source.file) ?? new Set()).add(source.line));
  }
  const texts = [...files].map(([file, lines]) => `${file}:${[...lines].join(', ')}`);
  return texts.length === 0 ? '' : ` [${texts.join('; ')}]`;
}

/** `2 errors, 1 warning, 3 notes; 1 silenced` */
export function countsText(counts: Counts, language: MessageLanguage): string {
  const open = (['error', 'warning', 'note'] as const)
    .filter(severity => counts[severity] > 0)
    .map(severity => counted(counts[severity], SEVERITIES[severity])[language])
    .join(', ');
  const silenced = counts.silenced === 0 ? '' : WORDS.silenced[language](counts.silenced);
  return [open, silenced].filter(part => part !== '').join('; ');
}

function counted(count: number, { en, ko }: Message): Message {
  return { en: `${count} ${en}${count === 1 ? '' : 's'}`, ko: `${ko} ${count}건` };
}

/** Control characters and those that turn the direction of text as a replacement mark: no file can command the terminal. */
function visible(text: string): string {
  return text.replace(/[\u0000-\u001F\u007F-\u009F\u200E\u200F\u202A-\u202E\u2066-\u2069]/g, '\uFFFD');
}
